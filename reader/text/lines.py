"""What one line of a page looks like: prose, a title, a name, a date."""

from __future__ import annotations

import re

from reader.text.spans import Span

_STOPPED = re.compile(r"[.!?…。।؟][\"'”’»)\]\s]*$")
_FULL_STOP = re.compile(r"(?:[.…。।]|[.,][”\"])[\"'”’»)\]\s]*$")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DATE = re.compile(
    rf"\b(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s+\d{{4}}\b)?|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}(?:,?\s+\d{{4}}\b|\b)"
    rf"|{_MONTH}\s+\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}})",
    re.IGNORECASE,
)
_DATE_LINE_WORDS = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:at|on|of|am|pm|gmt|utc|bst|est|edt|cet|ist|pst|et|ago"
    r"|updated|published|posted|last|modified|hours?|minutes?|min|days?|read|by)\b|[\W\d_]+",
    re.IGNORECASE,
)
_LOWER_PARTICLES = frozenset(
    {
        "of",
        "de",
        "del",
        "der",
        "van",
        "von",
        "al",
        "bin",
        "ibn",
        "el",
        "la",
        "le",
        "da",
        "dos",
        "di",
        "and",
        "ben",
        "abu",
    }
)

PROSE_WORDS = 25
"""A line of so many words is prose even where its full stop is missing."""


def word_count(line: str) -> int:
    """Words between white space."""
    return len(line.split())


def is_stopped(line: str) -> bool:
    """Whether the line ends as a sentence does."""
    return _STOPPED.search(line[-12:]) is not None


def is_prose(line: str) -> bool:
    """Whether the line is a sentence or more: long, or ended by a full stop after at least five words."""
    count = word_count(line)
    if count >= PROSE_WORDS or len(line) >= 160:
        return True
    if _FULL_STOP.search(line[-12:]):
        return count >= 5 or len(line) >= 40
    return is_stopped(line) and count >= 15


def is_fragment(line: str) -> bool:
    """Whether the line could stand as a heading, title or caption: it starts large and does not end as prose does."""
    first = next((character for character in line if character.isalnum()), "")
    return (
        not is_prose(line) and (not first.islower()) and line[-1] not in ",;:—-" and not _FULL_STOP.search(line[-12:])
    )


def date_in(line: str) -> Span | None:
    """Where the first calendar date stands in the line."""
    found = _DATE.search(line)
    return Span(*found.span()) if found else None


def has_date(line: str) -> bool:
    """Whether a calendar date stands in the line."""
    return date_in(line) is not None


def is_date_line(line: str) -> bool:
    """Whether the line holds a date or time and nothing else."""
    if word_count(line) > 16 or not any(character.isdigit() for character in line):
        return False
    rest = _DATE_LINE_WORDS.sub("", _DATE.sub("", line))
    return rest.strip() == "" and (has_date(line) or re.search(r"\d+\s+\w+\s+(?:ago|read)\b", line.lower()) is not None)


def is_title_case(line: str) -> bool:
    """Whether the longer words of the line are capitalised."""
    longer = re.findall(r"[^\W\d_]{4,}", line)
    return len(longer) >= 2 and sum(word[0].isupper() for word in longer) >= 0.75 * len(longer)


def is_name(line: str) -> bool:
    """Whether the line is two to six capitalised words, as a person’s name with a title is.

    >>> is_name("Mayor Lena Orel"), is_name("Talks with Norvia"), is_name("Budget")
    (True, False, False)
    """
    parts = line.split()
    if not 2 <= len(parts) <= 6 or any(character.isdigit() for character in line):
        return False
    if line.endswith(".") and len(parts[-1]) > 3:
        return False
    named = [part for part in parts if part.lower() not in _LOWER_PARTICLES]
    return len(named) >= 2 and all(re.fullmatch(r"[^\W\d_][\w.’'-]*", part) and part[0].isupper() for part in named)
