"""The messages of a catalogue, `resources/translations/lateral_reader_*.ts` in the format of Qt Linguist."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass, replace
from difflib import get_close_matches
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from reader.paths import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from reader.translations.extract import Marked

ENGLISH = "en"
"""The language of the source; its catalogue holds nothing but plural forms."""

_FORMS: Mapping[str, tuple[str, ...]] = {
    "ar": ("zero", "one", "two", "3 to 10", "11 to 99", "100 and more"),
    "fr": ("zero or one", "several"),
}

_ALIKE = 0.7
"""How like its new text an old one is whose translation is offered again."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of a catalogue.

    Attributes:
        context: the class or the part of the program that shows it.
        source: the English text.
        comment: what tells it from another with the same text; mostly empty.
        plural: whether it has a number in it and so a translation for each plural form.
        translation: one text, or one for each plural form; empty texts where nothing is there yet.
        finished: whether the translation holds; one taken over from a text that was changed waits for a translator.
    """

    context: str
    source: str
    comment: str
    plural: bool
    translation: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt finds the message by."""
        return self.context, self.source, self.comment


def path_of(language: str) -> Path:
    """The catalogue of a language."""
    return resource("translations", f"lateral_reader_{language}.ts")


def languages() -> list[str]:
    """The languages with a catalogue, complete or not."""
    return sorted(path.stem.removeprefix("lateral_reader_") for path in resource("translations").glob("*.ts"))


def forms(language: str) -> tuple[str, ...]:
    """What the plural forms of a language are for, in Qt’s order."""
    return _FORMS.get(language, ("one", "several"))


def read(path: Path) -> list[Entry]:
    """The messages of a catalogue in its order; none where there is no file yet."""
    return list(_entries(ElementTree.parse(path))) if path.is_file() else []


def write(path: Path, entries: Iterable[Entry], language: str) -> None:
    """Write a catalogue, and compile it for the program.

    Raises:
        FileNotFoundError: PySide6 is here without `lrelease`.
        subprocess.CalledProcessError: `lrelease` does not run.
    """
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="{ENGLISH}">')
    for context, group in groupby(entries, key=lambda entry: entry.context):
        lines += ["<context>", f"    <name>{escape(context)}</name>", *map(_as_xml, group), "</context>"]
    _replace(path, "\n".join([*lines, "</TS>", ""]).encode())
    _replace(path.with_suffix(".qm"), _compiled(path))


def _compiled(path: Path) -> bytes:
    import PySide6

    tool = shutil.which("lrelease", path=Path(PySide6.__file__).parent)
    if tool is None:
        raise FileNotFoundError("lrelease")
    with TemporaryDirectory() as folder:
        target = Path(folder, "compiled.qm")
        subprocess.run([tool, "-silent", path, "-qm", target], check=True)
        return target.read_bytes()


def _replace(path: Path, content: bytes) -> None:
    # At once: a program that runs has the compiled file mapped into its memory.
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(content)
    part.replace(path)


def updated(entries: Iterable[Entry], marked: Iterable[Marked], language: str) -> list[Entry]:
    """A catalogue with exactly the marked texts of the program, and the translations that it has for them.

    Where a text is new and one like it has gone from the same context, the translation of that one is offered,
    unfinished.
    """
    known = {entry.key: entry for entry in entries}
    wanted = sorted((one for one in marked if one.plural or language != ENGLISH), key=lambda one: one.context)
    gone = {key: known[key] for key in known.keys() - {one.key for one in wanted}}
    return [_kept(one, known.get(one.key), language) or _begun(one, gone, language) for one in wanted]


def _kept(one: Marked, entry: Entry | None, language: str) -> Entry | None:
    if entry is None or len(entry.translation) != _number(one.plural, language):
        return None
    return replace(entry, plural=one.plural)


def _begun(one: Marked, gone: Mapping[tuple[str, str, str], Entry], language: str) -> Entry:
    count = _number(one.plural, language)
    old = {
        entry.source: entry.translation
        for entry in gone.values()
        if entry.context == one.context and len(entry.translation) == count
    }
    nearest = get_close_matches(one.text, old, n=1, cutoff=_ALIKE)
    translation = old[nearest[0]] if nearest else ("",) * count
    return Entry(one.context, one.text, one.comment, one.plural, translation, finished=False)


def _number(plural: bool, language: str) -> int:
    return len(forms(language)) if plural else 1


def _entries(tree: ElementTree.ElementTree[ElementTree.Element]) -> Iterator[Entry]:
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield _entry(context.findtext("name") or "", message)


def _entry(context: str, message: ElementTree.Element) -> Entry:
    element = message.find("translation")
    plural = message.get("numerus") == "yes"
    texts: tuple[str, ...] = ("",)
    if element is not None:
        texts = tuple(form.text or "" for form in element.iter("numerusform")) if plural else (element.text or "",)
    return Entry(
        context=context,
        source=message.findtext("source") or "",
        comment=message.findtext("comment") or "",
        plural=plural,
        translation=texts,
        finished=element is not None and element.get("type") is None and all(texts),
    )


def _as_xml(entry: Entry) -> str:
    head = '    <message numerus="yes">' if entry.plural else "    <message>"
    lines = [head, f"        <source>{escape(entry.source)}</source>"]
    if entry.comment:
        lines.append(f"        <comment>{escape(entry.comment)}</comment>")
    texts = escape(entry.translation[0])
    if entry.plural:
        inner = "".join(f"\n            <numerusform>{escape(text)}</numerusform>" for text in entry.translation)
        texts = f"{inner}\n        "
    kind = "" if entry.finished else ' type="unfinished"'
    lines.append(f"        <translation{kind}>{texts}</translation>")
    return "\n".join([*lines, "    </message>"])
