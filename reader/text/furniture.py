"""Lines that are not article prose wherever they stand: known by their own words.

Phrases and patterns are in `resources/lexicons/regions.toml`. A phrase that prose could begin with is not in the list,
or is a pattern that asks for more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reader.lexicons import load, words
from reader.messages import say
from reader.text.article import Region
from reader.text.lines import is_date_line, is_stopped, word_count

_LISTED = (
    Region.RELATED,
    Region.SOURCE_LINE,
    Region.AUTHOR_BIO,
    Region.DISCLAIMER,
    Region.COMMENT,
    Region.SITE,
    Region.BYLINE,
    Region.CAPTION,
)
_QUOTED_WORDS = 6
_LONGEST = 1_500
_UNSTOPPED = frozenset({Region.RELATED, Region.BYLINE})


@dataclass(frozen=True, slots=True)
class Label:
    """What a line is and why; `opens` where the lines after it belong to it."""

    region: Region
    reason: str
    opens: bool = False


def furniture(line: str) -> Label | None:
    """What `line` is by its own words, or nothing where it may be prose."""
    if len(line) > _LONGEST:
        return None
    count = word_count(line)
    return _by_phrase(line, count) or _by_shape(line) or _by_pattern(line, count)


def _by_phrase(line: str, count: int) -> Label | None:
    plain = re.sub(r"\d[\d,.]*", "#", line.lower().replace("’", "'").replace("‘", "'")).lstrip(" -–—*•>»|[(")
    bare = plain.rstrip(" :.!…-–—>»|])→*")
    for region in _LISTED:
        rule = _rule(region)
        if bare in rule.heading:
            return Label(region, say("is the heading “{words}”", words=line.strip()), opens=True)
        if bare in rule.whole:
            return Label(region, say("says only “{words}”", words=line.strip()))
        start = rule.start.match(plain)
        if start and count <= rule.most_words and not (region in _UNSTOPPED and is_stopped(line) and count > 15):
            return Label(region, say("starts with “{words}”", words=_first_words(line, start.group())))
    return None


def _by_pattern(line: str, count: int) -> Label | None:
    for pattern in _patterns():
        if count <= pattern.most_words and pattern.matches.match(line):
            return Label(pattern.region, pattern.reason, opens=pattern.region is Region.AUTHOR_BIO)
    return None


def _by_shape(line: str) -> Label | None:
    if is_date_line(line):
        return Label(Region.BYLINE, say("gives the date"))
    parts = re.findall(r"[\w-]+", line.lower())
    if len(parts) >= 2 and set(parts) <= words("regions", "site.buttons"):
        return Label(Region.SITE, say("is a row of buttons"))
    return None


@dataclass(frozen=True, slots=True)
class _Pattern:
    region: Region
    matches: re.Pattern[str]
    most_words: int
    reason: str


@cache
def _patterns() -> tuple[_Pattern, ...]:
    return tuple(
        _Pattern(Region(entry["region"]), re.compile(entry["matches"]), entry["most_words"], entry["reason"])
        for entry in load("regions")["patterns"]
    )


@dataclass(frozen=True, slots=True)
class _Rule:
    heading: frozenset[str]
    whole: frozenset[str]
    start: re.Pattern[str]
    most_words: int


@cache
def _rule(region: Region) -> _Rule:
    table = load("regions")[region.value]
    longest_first = sorted(table.get("start", ()), key=len, reverse=True)
    start = "|".join(re.escape(phrase) + (r"\b" if phrase[-1].isalnum() else "") for phrase in longest_first)
    return _Rule(
        frozenset(table.get("heading", ())),
        frozenset(table.get("whole", ())),
        re.compile(start or r"(?!)"),
        table["most_words"],
    )


def _first_words(line: str, phrase: str) -> str:
    return " ".join(line.split()[: min(_QUOTED_WORDS, len(phrase.split()))])
