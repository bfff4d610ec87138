"""`notes`: out of the library, into it, and whether the notes file is sound.

python -m reader notes export --format jsonld|markdown|csv|html|pdf|claimreview|json [--article HASH | --all] [-o FILE]
python -m reader notes import [--replace] FILE
python -m reader notes check
"""

from __future__ import annotations

import sys
from collections import Counter
from io import TextIOWrapper
from typing import TYPE_CHECKING

from reader import paths
from reader.cli import arguments
from reader.cli.terminal import BROKEN_PIPE, FAILED, INTERRUPTED, USAGE, abandon_output, printable, show, tell
from reader.errors import UserError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from reader.analysis.findings import Report
    from reader.export.dossier import Dossier
    from reader.export.formats import Format
    from reader.export.incoming import NotesFile
    from reader.storage.library import Library
    from reader.storage.merging import Comparison, Incoming, Record
    from reader.text.article import Article

    PrintPdf = Callable[..., bytes]

SUMMARY = "Export your notes, read notes in from a file, or check the notes file; no window is needed."

_FORMATS = ("jsonld", "markdown", "csv", "html", "pdf", "claimreview", "json")
_PDF = "pdf"
_NOUNS = {"Article": "article", "Note": "note", "OwnMark": "own mark", "MarkResponse": "answer"}


def add_arguments(parser: ArgumentParser) -> None:
    """The three things that can be done, each with its options."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="export|import|check")
    export = actions.add_parser("export", help="write notes, own marks and answers", allow_abbrev=False)
    export.add_argument(
        "--format",
        choices=_FORMATS,
        default="jsonld",
        help="jsonld: W3C web annotations (default); html and pdf: the article with its marks; json: everything",
    )
    export.add_argument(
        "--flavour", choices=("w3c", "epub"), default="w3c", help="with jsonld: the profile of EPUB Annotations 1.0"
    )
    which = export.add_mutually_exclusive_group()
    which.add_argument("--article", metavar="HASH", help="only this article; the beginning of its hash is enough")
    which.add_argument("--all", action="store_true", help="all articles with notes (default)")
    export.add_argument(
        "--worksheet", action="store_true", help="with html and pdf: the blank article with questions, for paper"
    )
    export.add_argument("--author", default="", metavar="NAME", help="with jsonld: put this name into the file")
    export.add_argument(
        "-o", "--output", type=arguments.path, metavar="FILE", help="where to (default: standard output)"
    )
    taking = actions.add_parser("import", help="read in what “export” wrote as jsonld or json", allow_abbrev=False)
    taking.add_argument(
        "--replace",
        action="store_true",
        help="where a note differs from yours, take the one of the file without asking",
    )
    taking.add_argument("file", type=arguments.path, metavar="FILE")
    actions.add_parser("check", help="is the notes file sound, what does it hold, and are there backups?")


def run(args: Namespace) -> int:
    """Do what the arguments ask for.

    Args:
        args: as `add_arguments` makes them; `print_pdf` in it draws a PDF, where the caller has a way to.

    Returns:
        the exit status: 0; 1 where something could not be done, or entries of a file could not be taken; 2 for options
        that do not go together; 130 after Ctrl+C; 141 when the program that reads the output has ended.
    """
    wrong = _wrong_usage(args)
    if wrong:
        tell(wrong)
        return USAGE
    actions = {"export": _export, "import": _import, "check": _check}
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    try:
        return actions[args.action](args)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        abandon_output()
        return BROKEN_PIPE
    except UserError as error:
        tell(str(error))
        return FAILED


def _wrong_usage(args: Namespace) -> str:
    if args.action != "export":
        return ""
    if args.format == _PDF and not args.output:
        return "A PDF is no text for a terminal; name a file with -o."
    if args.worksheet and args.format not in ("html", _PDF):
        return "A worksheet is for paper; choose --format html or pdf."
    if args.flavour == "epub" and args.format != "jsonld":
        return "The flavour is one of --format jsonld."
    return ""


# Export


def _export(args: Namespace) -> int:
    from reader.export.files import write_file

    with _library(args) as library:
        dossiers = _dossiers(library, args)
    content = _pdf(dossiers, args) if args.format == _PDF else _text(dossiers, args)
    if args.output:
        write_file(args.output, content)
    elif isinstance(content, str):
        show(content)
    return 0


def _text(dossiers: Sequence[Dossier], args: Namespace) -> str:
    from reader.export.formats import written

    return written(dossiers, _form(args), author=args.author)


def _pdf(dossiers: Sequence[Dossier], args: Namespace) -> bytes:
    print_pdf: PrintPdf | None = getattr(args, "print_pdf", None)
    if print_pdf is None:
        raise UserError("A PDF cannot be drawn here; choose --format html and print the page.")
    return print_pdf(dossiers, worksheet=args.worksheet)


def _form(args: Namespace) -> Format:
    from reader.export.formats import Format

    if args.worksheet:
        return Format.WORKSHEET
    return Format.EPUB if args.flavour == "epub" else Format(args.format)


def _dossiers(library: Library, args: Namespace) -> list[Dossier]:
    """What was asked for; without an article, those on which something was written, and for a dump all."""
    from reader.lessons.lesson_work import given_marks

    wants_marks = args.format in ("html", _PDF) and not args.worksheet
    given = given_marks(library) if wants_marks else {}
    known = dict.fromkeys([*(article.sha256 for article in library.articles()), *_noted(library)])
    if args.article is not None:
        chosen = _dossier(library, _chosen(known, args.article))
        return [_with_report(chosen, given) if wants_marks else chosen]
    found = [_dossier(library, sha256) for sha256 in known]
    if args.format != "json":
        found = [dossier for dossier in found if dossier.holds_work]
    if not found:
        raise UserError("There are no notes to export; name an article with --article, or write something first.")
    return [_with_report(dossier, given) for dossier in found] if wants_marks else found


def _noted(library: Library) -> list[str]:
    """Articles with notes, also those that were removed from the list."""
    return [note.article for note in library.notes.all()]


def _chosen(known: Sequence[str] | dict[str, None], beginning: str) -> str:
    found = [sha256 for sha256 in known if sha256.startswith(beginning.lower())]
    if len(found) == 1:
        return found[0]
    if not found:
        raise UserError(f"There is no article in the library whose hash begins with “{beginning}”.")
    raise UserError(f"{len(found)} articles have a hash that begins with “{beginning}”; give more of it.")


def _dossier(library: Library, sha256: str) -> Dossier:
    from reader.export.dossier import Dossier

    return Dossier(
        article=library.article(sha256),
        notes=tuple(library.notes.of(sha256)),
        own_marks=tuple(library.own_marks.of(sha256)),
        responses=tuple(library.responses(sha256).values()),
    )


def _with_report(dossier: Dossier, given: Mapping[str, Report]) -> Dossier:
    """With the marks that a lesson set gives the article, and only those; else with those of the program."""
    from dataclasses import replace

    from reader.analysis import analyse

    article = dossier.article
    return replace(dossier, report=given[article.sha256] if article.sha256 in given else analyse(article))


# Import


def _import(args: Namespace) -> int:
    from reader.storage.merging import Incoming, compare, merge

    file = _read(args.file)
    incoming = Incoming(articles=file.articles, notes=file.notes, own_marks=file.own_marks, responses=file.responses)
    with _library(args, new=True) as library:
        found = compare(library, incoming)
        _say_what_is_in(args.file, file, incoming, found)
        replace_other = bool(found.other) and (args.replace or _ask(len(found.other)))
        merge(library, incoming, replace_other=replace_other)
    _say_what_was_done(found, replaced=replace_other)
    return FAILED if _say_what_was_skipped(file, found) else 0


def _read(path: Path) -> NotesFile:
    from reader.export.notes_file import read_notes_file
    from reader.export.strict_json import LARGEST

    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise UserError(f"The file “{path.name}” cannot be read: {error.strerror or error}.") from error
    return read_notes_file(data)


def _say_what_is_in(path: Path, file: NotesFile, incoming: Incoming, found: Comparison) -> None:
    _say((file.title or path.name) + (f", by {file.author}" if file.author else ""))
    _say(f"It holds {_contents((*file.articles, *incoming.records)) or 'nothing that can be taken in'}.")
    if found.other:
        _say(f"{len(found.other)} of them differ from what you have; a replaced one is not kept.")


def _ask(count: int) -> bool:
    """Ask on a terminal; elsewhere nobody can answer, and what is there stays."""
    if not (sys.stdin and sys.stdin.isatty()):
        return False
    sys.stdout.write(f"Replace your own {'one' if count == 1 else f'{count:,}'} by those of the file? [y/N] ")
    sys.stdout.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _say_what_was_done(found: Comparison, *, replaced: bool) -> None:
    parts = [f"Added: {_contents((*found.articles, *found.new)) or 'nothing'}."]
    if found.same:
        parts.append(f"Already there: {_contents(found.same)}.")
    if found.other:
        words = "Replaced" if replaced else "Left as you have them (--replace takes those of the file)"
        parts.append(f"{words}: {_contents(found.other)}.")
    _say(" ".join(parts))


def _say_what_was_skipped(file: NotesFile, found: Comparison) -> bool:
    missing = Counter(record.article for record in found.without_article)
    for sha256, count in missing.items():
        title = file.titles.get(sha256, "") or f"with the hash {sha256[:12]}…"
        tell(f"{count} skipped: the article “{title}” is not in your library. Open it once and try again.")
    for skipped in file.skipped:
        tell(f"{skipped.entry} skipped: {skipped.why}.")
    return bool(missing or file.skipped)


# Check


def _check(args: Namespace) -> int:
    from reader.storage.health import check

    path = _notes_file(args)
    if not path.exists():
        raise UserError(f"There is no notes file in “{path.parent}” yet.")
    health = check(path)
    _say(f"{path}: {'sound' if health.sound else 'not sound'}, {health.size / 1024:,.0f} KB")
    if health.problem:
        _say(health.problem)
    if health.contents:
        held = health.contents
        _say(
            f"articles: {held.articles:,}, notes: {held.notes:,}, pieces of evidence: {held.evidence:,}, "
            f"own marks and answers: {held.marks:,}, notes in the trash: {held.trash:,}"
        )
    for count, words in (
        (health.unreadable, "rows that cannot be read"),
        (health.orphans, "rows that belong to nothing"),
        (health.not_searchable, "entries that the search does not find"),
    ):
        if count:
            _say(f"{words}: {count:,}")
    for checked in health.backups:
        state = checked.problem or (f"{checked.contents.notes:,} notes" if checked.contents else "")
        _say(f"Backup of {checked.backup.made.astimezone():%Y-%m-%d %H:%M}: {state}")
    if not health.backups:
        _say("There is no backup yet.")
    return 0 if health.sound else FAILED


# Both


def _library(args: Namespace, *, new: bool = False) -> Library:
    from reader.storage.library import Library

    path = _notes_file(args)
    if not new and not path.exists():
        raise UserError(f"There is no notes file in “{path.parent}” yet.")
    return Library.open(path)


def _notes_file(args: Namespace) -> Path:
    folder: Path = args.data_dir or paths.default_data_dir()
    return folder / paths.NOTES_FILE


def _say(line: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(printable(line) + "\n")


def _contents(items: Iterable[Article | Record]) -> str:
    """How many there are of each kind: “1 article, 2 notes”; nothing where there are none."""
    counts = Counter(type(item).__name__ for item in items)
    return ", ".join(_counted(counts[name], noun) for name, noun in _NOUNS.items() if counts[name])


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
