"""Dates in citations and addresses, as ISO 8601."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from reader.text.spans import Span

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
_DAY = r"(?P<day>\d{1,2})"
_ORDINAL = r"(?:st|nd|rd|th)?"

_IN_WORDS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_YEAR}-(?P<month>\d\d)-{_DAY}(?!\d)",
        rf"\b{_DAY}{_ORDINAL}\.?\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}\b",
        rf"\b{_MONTH}\s+{_DAY}{_ORDINAL},?\s+{_YEAR}\b",
        rf"\b{_YEAR},\s+{_MONTH}\s+{_DAY}\b",
        rf"\b{_DAY}\.\s?(?P<month>\d{{1,2}})\.\s?{_YEAR}\b",
        rf"\b{_MONTH},?\s+{_YEAR}\b",
        rf"\b{_YEAR},\s+{_MONTH}",
        rf"(?<![\w/.,-])\(?{_YEAR}\)?(?![\w/-]|[.,]\d)",
    )
)
_IN_ADDRESS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\d){_YEAR}[/-](?P<month>\d{{1,2}})[/-]{_DAY}(?!\d)",
        rf"(?<!\d){_YEAR}/{_MONTH}/{_DAY}(?!\d)",
        rf"(?<!\d){_YEAR}(?P<month>\d\d)(?P<day>\d\d)(?!\d)",
        rf"/{_YEAR}/(?P<month>\d\d)(?=/|$)",
    )
)


class Found(NamedTuple):
    """A date and where it stands."""

    iso: str
    span: Span


def date_in_words(text: str) -> Found | None:
    """The first date of the most telling form in `text`: a day before a month, a month before a year.

    >>> date_in_words("Varrow, 12 May 2024, p. 4").iso, date_in_words("in May 2024").iso, date_in_words("(2024)").iso
    ('2024-05-12', '2024-05', '2024')
    """
    return _first(_IN_WORDS, text)


def date_in_address(path: str) -> str:
    """The date in the path of a web address, or empty.

    >>> date_in_address("/news/2024/05/12/harbour"), date_in_address("/2024/05/harbour"), date_in_address("/a-1200")
    ('2024-05-12', '2024-05', '')
    """
    found = _first(_IN_ADDRESS, path)
    return found.iso if found else ""


def _first(patterns: tuple[re.Pattern[str], ...], text: str) -> Found | None:
    for pattern in patterns:
        for match in pattern.finditer(text):
            iso = _iso(match)
            if iso:
                return Found(iso, Span(*match.span()))
    return None


def _iso(match: re.Match[str]) -> str:
    """The date of a match, empty where there is no such day."""
    parts = match.groupdict()
    year, month = int(parts["year"]), _month(parts.get("month") or "")
    if parts.get("month") is None:
        return f"{year}"
    try:
        day = date(year, month, int(parts.get("day") or 1))
    except ValueError:
        return ""
    return day.isoformat() if parts.get("day") else f"{year}-{month:02}"


def _month(words: str) -> int:
    if words.isdigit():
        return int(words)
    short = words[:3].lower()
    return _MONTHS.index(short) + 1 if short in _MONTHS else 0
