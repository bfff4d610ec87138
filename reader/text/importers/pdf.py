"""PDF files with a text layer: lines in reading order by pdfium, running heads and page numbers set apart."""

from __future__ import annotations

import importlib
import re
from collections import Counter
from ctypes import byref
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Any, Protocol

from reader.errors import UserError
from reader.messages import say
from reader.text.article import BlockKind, Metadata, Region
from reader.text.furniture import Label
from reader.text.importers.canonical import Piece, compose
from reader.text.importers.columns import SOFT_HYPHEN, Fragment, Paragraph, continued, lines_in_order, paragraphs
from reader.text.lines import is_stopped, word_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.text.article import Article

SCANNED = say("This PDF holds pictures of pages and no text, so it cannot be read here.")
LOCKED = say("This PDF is protected with a password, so it cannot be opened.")
DAMAGED = say("This PDF is damaged, so it cannot be opened.")
TOO_FULL = say("A page of this PDF holds more characters than a page has room for, so it was not opened.")

_MOST_PAGES = 400
_MOST_CHARACTERS = 600_000
_MOST_ON_PAGE = 200_000
_LEAST_CHARACTERS = 20
_GAP = 0.9
_MARGIN = 0.11
_LEAST_REPEATS = 2
_REPEAT_SHARE = 0.4
_HEADING_WORDS = 30
_HEADING = 1.18
_PAGE_NUMBER = re.compile(r"(?i)[\W_]*(?:page\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:/|of)\s*\d{1,4})?[\W_]*")
_HYPHENS_AT_LINE_ENDS = frozenset({0x02, 0xFFFE})
"""How pdfium gives the hyphen of a word that goes on in the next line."""

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_RUNNING = Label(Region.SITE, say("is repeated at the head or foot of the pages"))


class _TextPage(Protocol):
    def count_chars(self) -> int: ...
    def close(self) -> None: ...


class _Page(Protocol):
    def get_height(self) -> float: ...
    def get_textpage(self) -> _TextPage: ...
    def close(self) -> None: ...


class _Document(Protocol):
    def __getitem__(self, number: int) -> _Page: ...


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The lines of one page, in parts without columns, and how high it is."""

    number: int
    height: float
    parts: tuple[tuple[Fragment, ...], ...]

    @property
    def lines(self) -> list[Fragment]:
        return [line for part in self.parts for line in part]


def is_pdf(data: bytes) -> bool:
    """Whether the bytes are a PDF; a little may stand before its first line."""
    return b"%PDF-" in data[:1024]


def article(data: bytes) -> Article:
    """The article in a PDF.

    Raises:
        UserError: it has no text, is protected with a password, is damaged, or is made to keep a reader busy.
    """
    sheets, title, page_count = _read(data)
    if sum(len(line.text.strip()) for sheet in sheets for line in sheet.lines) < _LEAST_CHARACTERS:
        raise UserError(SCANNED)
    running = _running(sheets)
    first = " ".join(line.text for line in sheets[0].lines)
    pieces = [*_pieces(sheets, running), *(Piece(text, label=_RUNNING) for text in _said_once(sheets, running))]
    metadata = Metadata(title=title if title and title.casefold() in first.casefold() else "")
    return compose(pieces, metadata, _warnings(sheets, page_count))


def _warnings(sheets: Sequence[_Sheet], page_count: int) -> Iterator[str]:
    empty = [str(sheet.number) for sheet in sheets if not sheet.parts]
    if empty:
        yield (
            say("No text was found on page {number}.", number=empty[0])
            if len(empty) == 1
            else say("No text was found on {count} pages.", count=len(empty))
        )
    if page_count > len(sheets):
        yield say("Only the first {read} of {all} pages were read.", read=len(sheets), all=page_count)


def _read(data: bytes) -> tuple[list[_Sheet], str, int]:
    """The pages that are read, the title that the file gives itself, and how many pages it has."""
    pdfium: Any = importlib.import_module("pypdfium2")
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise UserError(LOCKED if "password" in str(error).lower() else DAMAGED) from error
    try:
        sheets: list[_Sheet] = []
        characters = 0
        for number in range(min(len(document), _MOST_PAGES)):
            height, fragments = _fragments(document, number)
            characters += sum(len(fragment.text) for fragment in fragments)
            parts = tuple(map(tuple, lines_in_order(fragments))) if fragments else ()
            sheets.append(_Sheet(number + 1, height, parts))
            if characters > _MOST_CHARACTERS:
                break
        title = " ".join(str(document.get_metadata_dict().get("Title", "")).split())
        return sheets, title, len(document)
    except (pdfium.PdfiumError, ValueError) as error:
        raise UserError(DAMAGED) from error
    finally:
        document.close()


def _fragments(document: _Document, number: int) -> tuple[float, list[Fragment]]:
    """The height of a page, and its characters that stand side by side, cut where a gap is wider than between words."""
    page = document[number]
    height = page.get_height()
    text = page.get_textpage()
    try:
        characters = list(_characters(text))
    finally:
        text.close()
        page.close()
    fragments: list[Fragment] = []
    run: list[Fragment] = []
    for character in characters:
        if run and (character.text in "\r\n" or _is_apart(run[-1], character)):
            fragments += _fragment(run)
            run = []
        if character.text not in "\r\n":
            run.append(character)
    return height, [*fragments, *_fragment(run)]


def _characters(text: _TextPage) -> Iterator[Fragment]:
    raw: Any = importlib.import_module("pypdfium2.raw")
    box = raw.FS_RECTF()
    count = text.count_chars()
    if count > _MOST_ON_PAGE:
        raise UserError(TOO_FULL)
    for index in range(count):
        code = raw.FPDFText_GetUnicode(text, index)
        if code in _HYPHENS_AT_LINE_ENDS:
            code = ord("-")
        word = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
        if raw.FPDFText_GetLooseCharBox(text, index, byref(box)):
            yield Fragment(word, box.left, box.right, box.bottom, box.top)
        elif word in "\r\n-":
            yield Fragment(word, 0, 0, 0, 0)


def _is_apart(before: Fragment, after: Fragment) -> bool:
    """Whether two characters in a row stand on two lines or in two columns."""
    if not after.text.strip() or not before.text.strip() or not after.height or not before.height:
        return False
    shared = min(before.top, after.top) - max(before.bottom, after.bottom)
    size = max(before.height, after.height)
    return shared <= 0 or after.left - before.right > _GAP * size or before.left - after.right > size


def _fragment(run: Sequence[Fragment]) -> Iterator[Fragment]:
    """The characters as one fragment, or as several where a space between them is as wide as a gutter."""
    begin, before = 0, None
    for index, character in enumerate(run):
        if character.height and character.text.strip():
            if before is not None and _is_apart(before, character):
                yield _joined(run[begin:index])
                begin = index
            before = character
    if before is not None:
        yield _joined(run[begin:])


def _joined(run: Sequence[Fragment]) -> Fragment:
    placed = [character for character in run if character.height and character.text.strip()]
    return Fragment(
        "".join(character.text for character in run).strip(" \t"),
        min(character.left for character in placed),
        max(character.right for character in placed),
        median(character.bottom for character in placed),
        median(character.top for character in placed),
    )


def _running(sheets: Sequence[_Sheet]) -> frozenset[str]:
    """What stands at the head or foot of many pages, with its figures made equal."""
    counted = Counter(key for sheet in sheets for key in {_key(line) for line in _edges(sheet)})
    least = max(_LEAST_REPEATS, _REPEAT_SHARE * len(sheets))
    return frozenset(key for key, count in counted.items() if count >= least)


def _edges(sheet: _Sheet) -> list[Fragment]:
    """What stands in the margins above and below the text."""
    return [line for line in sheet.lines if _is_at_edge(line, sheet)]


def _is_at_edge(line: Fragment, sheet: _Sheet) -> bool:
    margin = _MARGIN * sheet.height
    return line.top < margin or line.bottom > sheet.height - margin


def _key(line: Fragment) -> str:
    return re.sub(r"\d+", "#", line.text.casefold()).strip()


def _is_running(line: Fragment, sheet: _Sheet, running: frozenset[str]) -> bool:
    return _is_at_edge(line, sheet) and (_key(line) in running or _PAGE_NUMBER.fullmatch(line.text) is not None)


def _said_once(sheets: Sequence[_Sheet], running: frozenset[str]) -> Iterator[str]:
    """The running heads, each once; page numbers alone say nothing."""
    seen: set[str] = set()
    for sheet in sheets:
        for line in _edges(sheet):
            if _is_running(line, sheet, running) and _key(line) not in seen and not _PAGE_NUMBER.fullmatch(line.text):
                seen.add(_key(line))
                yield line.text


def _pieces(sheets: Sequence[_Sheet], running: frozenset[str]) -> Iterator[Piece]:
    parts = [
        [line for line in part if not _is_running(line, sheet, running)] for sheet in sheets for part in sheet.parts
    ]
    vocabulary = frozenset(word for part in parts for line in part for word in _WORD.findall(line.text.lower()))
    found: list[Paragraph] = []
    for part in parts:
        new = paragraphs(part, vocabulary)
        if found and new and _goes_on(found[-1], new[0]):
            found[-1] = Paragraph(continued(found[-1].text, new[0].text, vocabulary), found[-1].height)
            new = new[1:]
        found += new
    usual = _usual_height(found)
    for paragraph in found:
        heading = paragraph.height > _HEADING * usual and word_count(paragraph.text) <= _HEADING_WORDS
        kind, level = (BlockKind.HEADING, 2) if heading else (BlockKind.PARAGRAPH, 0)
        yield Piece(paragraph.text.replace(SOFT_HYPHEN, ""), kind, level)


def _goes_on(before: Paragraph, after: Paragraph) -> bool:
    """Whether a paragraph of one column or page goes on in the next."""
    same = max(before.height, after.height) <= _HEADING * min(before.height, after.height)
    begun = after.text.lstrip()[:1].islower() or before.text.endswith(("-", SOFT_HYPHEN))
    return same and begun and not is_stopped(before.text)


def _usual_height(found: Sequence[Paragraph]) -> float:
    """The height of letters in which most of the text is set."""
    counted: Counter[float] = Counter()
    for paragraph in found:
        counted[round(paragraph.height, 1)] += len(paragraph.text)
    return max(counted, key=lambda height: counted[height], default=0.0)
