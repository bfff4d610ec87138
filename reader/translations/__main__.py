"""`python -m reader.translations`: brings the catalogues up to date with the source, and compiles them.

python -m reader.translations [LANGUAGE ...]             all catalogues that there are, or these; begins new ones
python -m reader.translations export LANGUAGE OUT.json   what has no translation yet, to be filled in
python -m reader.translations merge LANGUAGE IN.json     what was filled in, back into the catalogue
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.translations import catalogue, extract
from reader.translations.checks import problems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.translations.catalogue import Entry


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments ask for; returns the exit status, 1 where translations were not taken."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given[:1] not in (["export"], ["merge"]):
        parser = argparse.ArgumentParser(prog="python -m reader.translations", description=main.__doc__)
        parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help="for example de")
        return refresh(parser.parse_args(given).languages or catalogue.languages())
    parser = argparse.ArgumentParser(prog=f"python -m reader.translations {given[0]}")
    parser.add_argument("language", metavar="LANGUAGE", help="for example de")
    parser.add_argument("file", type=Path, metavar="FILE.json")
    if given[0] == "export":
        parser.add_argument("--all", action="store_true", help="also what has a translation")
        options = parser.parse_args(given[1:])
        return export(options.language, options.file, everything=options.all)
    options = parser.parse_args(given[1:])
    return merge(options.language, options.file)


def refresh(languages: Sequence[str]) -> int:
    """Bring catalogues up to date with the source; says how far each is."""
    marked = extract.marked_texts()
    for language in languages:
        path = catalogue.path_of(language)
        catalogue.write(path, catalogue.updated(catalogue.read(path), marked, language), language)
        _say_how_far(language)
    return 0


def export(language: str, file: Path, *, everything: bool = False) -> int:
    """Write the messages of a catalogue that are not translated, or all, as JSON with places to fill in."""
    entries = [one for one in catalogue.read(catalogue.path_of(language)) if everything or not one.finished]
    records = [_record(entry, language) for entry in entries]
    file.write_text(json.dumps(records, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(records)} messages are in {file}\n")
    return 0


def merge(language: str, file: Path) -> int:
    """Take the translations out of a file, each if nothing is wrong with it; returns 1 where some were not taken."""
    path = catalogue.path_of(language)
    known = {entry.key: entry for entry in catalogue.read(path)}
    taken, refused = 0, 0
    for record in json.loads(file.read_text(encoding="utf-8")):
        texts, key = _texts(record), (record["context"], record["source"], record.get("comment", ""))
        if not any(texts):
            continue
        entry = replace(known[key], translation=texts, finished=True) if key in known else None
        wrong = problems(entry, language) if entry else ["it is not in the catalogue any more"]
        if wrong or entry is None:
            sys.stderr.write(f"Not taken: {record['source']!r} ({record['context']}): {'; '.join(wrong)}\n")
            refused += 1
        else:
            known[key] = entry
            taken += 1
    catalogue.write(path, known.values(), language)
    sys.stdout.write(f"{taken} translations were taken, {refused} were not\n")
    _say_how_far(language)
    return 1 if refused else 0


def _record(entry: Entry, language: str) -> dict[str, object]:
    forms = list(catalogue.forms(language)) if entry.plural else []
    kept = list(entry.translation) if any(entry.translation) else [""] * (len(forms) or 1)
    return {
        "context": entry.context,
        "source": entry.source,
        "comment": entry.comment,
        "plural": forms,
        "translation": kept if entry.plural else kept[0],
    }


def _texts(record: dict[str, object]) -> tuple[str, ...]:
    given = record["translation"]
    return tuple(str(text) for text in given) if isinstance(given, list) else (str(given),)


def _say_how_far(language: str) -> None:
    entries = catalogue.read(catalogue.path_of(language))
    done = sum(entry.finished for entry in entries)
    sys.stdout.write(f"{language}: {done} of {len(entries)} messages are translated\n")


if __name__ == "__main__":
    sys.exit(main())
