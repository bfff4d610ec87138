"""Reads what a pasted link or citation says about a source. Nothing is looked up anywhere: only its letters count."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reader.text.citation_dates import date_in_words
from reader.text.citation_links import Link, read_link
from reader.text.citation_records import read_record
from reader.text.lines import is_name

_LONGEST = 4_000
_LONGEST_OUTLET = 4
"""Words."""

_ADDRESS = re.compile(r"(?:https?://|\bwww\.)[^\s<>“”\"{}|\\^`]+", re.IGNORECASE)
_MARKDOWN_LINK = re.compile(r"!?\[(?P<title>[^\]\[]{1,300})\]\((?P<address>https?://[^\s()]+)\)")
_AFTER_ADDRESS = ".,;:!?'’»"
_ACCESSED = re.compile(
    r"\(?\b(?:last\s+)?(?:accessed|retrieved|viewed|visited|consulted)\b(?:\s+on)?:?\s+(?P<when>[^;()|]{4,30})\)?",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:retrieved|available|accessed)?\s*(?:from|at|via):?\s*(?=\||$)", re.IGNORECASE)
_NUMBERS = r"\d+[a-z]?(?:\s?[-–]\s?\d+[a-z]?)?"
_LOCATOR = re.compile(
    rf"\b(?:(?:pp?|paras?|chap|ch|fol|min|sec|fig|no)\.\s?{_NUMBERS}"
    rf"|(?:pages?|paragraphs?|chapter|section|minute|figure|table)\s{_NUMBERS})"
    rf"|[¶§]\s?{_NUMBERS}|\b(?:at\s+)?\d{{1,2}}:\d\d(?::\d\d)?\b",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"“(?P<double>[^“”]{2,300})”|\"(?P<straight>[^\"]{2,300})\"|«\s?(?P<angled>[^«»]{2,300}?)\s?»"
    r"|„(?P<low>[^„“”]{2,300})[“”]|(?<!\w)‘(?P<single>.{2,300}?)’(?=[,.;:]|\s*[(|]|\s*$)"
    r"|(?<!\w)'(?P<plain>.{2,300}?)'(?=[,.;:]|\s*[(|]|\s*$)"
)
_AUTHOR_AND_DATE = re.compile(r"(?P<creator>[^()|]{2,200}?)\s*\((?P<date>[^()]{0,20}\d{4}[^()]{0,20})\)\.?\s+(?=\S)")
_PAGE_TITLE = re.compile(r"\s+[|–—]\s+|\s+-\s+")
_INITIAL = re.compile(r"(?:^|[\s.])\w\.$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """What a text says about one source. Every part is empty where it says nothing.

    Attributes:
        date_published, accessed: ISO 8601 as far as they could be read, as exact as they are given.
        locator: where in the source, in its own words: “p. 4”, “12:30”.
    """

    title: str = ""
    creator: str = ""
    publisher: str = ""
    date_published: str = ""
    url: str = ""
    archive_url: str = ""
    accessed: str = ""
    locator: str = ""


def read(text: str) -> Citation:
    """Read a link, a citation of the usual styles, a BibTeX entry or an RIS record.

    What a citation says in words goes before what its link shows. Words in which nothing is recognised are the title,
    so that nothing is lost.

    >>> citation = read("Ivo Tann, ‘Two cranes burned’, The Varrow Post, 12 May 2024, p. 4")
    >>> citation.creator, citation.title, citation.publisher, citation.date_published, citation.locator
    ('Ivo Tann', 'Two cranes burned', 'The Varrow Post', '2024-05-12', 'p. 4')
    """
    text = text.strip()[:_LONGEST]
    record = read_record(text)
    if record is not None:
        return _with_links(Citation(**record), [read_link(record["url"])] if record["url"] else [])
    text = _MARKDOWN_LINK.sub(r"“\g<title>” \g<address> ", " ".join(text.split()))
    rest, links = _without_addresses(text)
    return _with_links(_read_words(rest, linked=bool(links)), links)


def _without_addresses(text: str) -> tuple[str, list[Link]]:
    """The words around the web addresses, each of which leaves a “|”, and the addresses."""
    links = []

    def cut(match: re.Match[str]) -> str:
        address = match[0].rstrip(_AFTER_ADDRESS)
        while address.endswith(")") and address.count("(") < address.count(")"):
            address = address[:-1].rstrip(_AFTER_ADDRESS)
        links.append(read_link(address if "://" in address else f"https://{address}"))
        return " | "

    return _ADDRESS.sub(cut, text), links


def _with_links(citation: Citation, links: list[Link]) -> Citation:
    """A citation with what only its links say."""
    kept = next((link for link in links if link.archive_url), Link())
    page = next((link for link in links if link.url and not link.archive_url), kept)
    return replace(
        citation,
        title=citation.title or page.title,
        publisher=citation.publisher or page.outlet,
        date_published=citation.date_published or page.date,
        url=page.url or citation.url,
        archive_url=kept.archive_url,
        locator=citation.locator or page.locator,
    )


def _read_words(text: str, *, linked: bool) -> Citation:
    accessed = ""
    for match in _ACCESSED.finditer(text):
        found = date_in_words(match["when"])
        if found is not None:
            accessed = found.iso
            end = match.start("when") + found.span.end
            text = f"{text[: match.start()]} | {text[end:].lstrip(').')}"
            break
    text = _FROM.sub(" | ", text)
    title = _TITLE.search(text)
    if title is not None:
        words = next(filter(None, title.groups()))
        citation = _around_title(words, text[: title.start()], text[title.end() :])
    elif (opening := _AUTHOR_AND_DATE.match(text)) is not None:
        citation = _after_author(opening, text[opening.end() :])
    else:
        citation = _without_title_marks(text, linked=linked)
    return replace(citation, accessed=accessed)


def _around_title(title: str, before: str, after: str) -> Citation:
    before, after, date = _without_date(before, after)
    after, locator = _without_locator(after)
    pieces = _pieces(re.sub(r"^[\s.,]*in:?\s+", "", after, flags=re.IGNORECASE))
    return Citation(
        title=_clean(title),
        creator=_clean(before),
        publisher=pieces[0] if pieces else "",
        date_published=date,
        locator=locator,
    )


def _after_author(opening: re.Match[str], rest: str) -> Citation:
    """APA style, as in “Tann, I. (2024, May 12). Two cranes burned. The Varrow Post”."""
    found = date_in_words(opening["date"])
    rest, locator = _without_locator(rest)
    title, _, after = rest.partition(". ")
    pieces = _pieces(after)
    return Citation(
        title=_clean(title),
        creator=_clean(opening["creator"]),
        publisher=pieces[0] if pieces else "",
        date_published=found.iso if found else "",
        locator=locator,
    )


def _without_title_marks(text: str, *, linked: bool) -> Citation:
    """Words without quotation marks: only what is surely a name or an outlet is taken apart from the title.

    Beside a link and a date that is also a capitalised name alone, as in “https://… The Varrow Post, 12 May 2024”.
    """
    rest, _, date = _without_date(text, "")
    rest, locator = _without_locator(rest)
    title, creator, publisher = _clean(rest), "", ""
    page = _PAGE_TITLE.split(rest.strip(" |"))
    segments = [_clean(segment) for segment in rest.split(",") if _clean(segment)]
    if len(segments) >= 3 and is_name(segments[0]):
        creator, title, publisher = segments[0], ", ".join(segments[1:-1]), segments[-1]
    elif len(segments) >= 2 and date and segments[-1][:1].isupper():
        title, publisher = ", ".join(segments[:-1]), segments[-1]
    elif len(segments) == 1 and linked and date and _is_outlet(segments[0]):
        title, publisher = "", segments[0]
    elif len(page) >= 2 and 0 < len(_clean(page[-1]).split()) <= 5:
        title, publisher = _clean(" – ".join(page[:-1])), _clean(page[-1])
    return Citation(title=title, creator=creator, publisher=publisher, date_published=date, locator=locator)


def _is_outlet(words: str) -> bool:
    parts = [word for word in words.split() if word not in ("and", "of", "the")]
    return 0 < len(parts) <= _LONGEST_OUTLET and all(word[0].isupper() for word in parts)


def _without_date(before: str, after: str) -> tuple[str, str, str]:
    """Both texts without the date, and the date; one behind the title goes first."""
    for text in (after, before):
        found = date_in_words(text)
        if found is not None:
            rest = f"{text[: found.span.start]} , {text[found.span.end :]}"
            return (before, rest, found.iso) if text is after else (rest, after, found.iso)
    return before, after, ""


def _without_locator(text: str) -> tuple[str, str]:
    found = _LOCATOR.search(text)
    if found is None:
        return text, ""
    return f"{text[: found.start()]} , {text[found.end() :]}", re.sub(r"^at\s+", "", found[0], flags=re.IGNORECASE)


def _pieces(text: str) -> list[str]:
    return [piece for part in re.split(r"[,;|()]|\.\s|:\s", f"{text} ") if (piece := _clean(part))]


def _clean(words: str) -> str:
    """Words without the marks that stood between them and their neighbours; “L.” keeps its stop."""
    before = None
    while words != before:
        before = words
        words = words.strip(" \t,;:|–—-()[]*_").lstrip(".")
        if words.endswith(".") and not _INITIAL.search(words):
            words = words.rstrip(".")
    return words
