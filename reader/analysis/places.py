"""Names that an article treats as a place or a state: "in Selm", "the government of Selm", "Selm’s navy".

Such a name alone as a source is a government or body, not a person, unless a given name or a title stands before it
somewhere in the article.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.analysis.naming import is_title
from reader.lexicons import words
from reader.text.article import PROSE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.text.article import Article

_NAME = r"(?P<name>[^\W\d_a-zß-öø-ÿ][\w-]+)"
_NOT_LONGER = r"(?!\w|[’'-]\w|\s+[^\W\d_a-zß-öø-ÿ])"
_OWN = "|".join(words("places", "owned"))
_GOVERNED = "|".join(words("places", "governed"))
_PLACE = re.compile(
    rf"\b(?:in|inside|near|throughout|across|outside)\s{_NAME}{_NOT_LONGER}"
    rf"|\b(?i:{_GOVERNED})\s+of\s{_NAME.replace('name', 'state')}{_NOT_LONGER}"
    rf"|(?<!\w){_NAME.replace('name', 'owner')}[’']s?\s(?:\w+\s){{0,2}}(?i:{_OWN})\b"
)
_NOT_SOMEBODY = re.compile(rf"{_NAME}, which\b")
_PERSON = re.compile(rf"(?P<before>[^\W\d_][\w’'.-]*)\s{_NAME}(?!\w|-\w|\s+[^\W\d_a-zß-öø-ÿ])")
_ADJECTIVE = re.compile(r"\b([A-Z][a-z]{2,}a)n\s[a-z]")
_AS_PERSON = re.compile(rf"{_NAME}, (?:who|whose)\b")


def places_of(article: Article) -> frozenset[str]:
    """Single words, in lower case, that the prose of `article` uses as names of places and never of people."""
    places: set[str] = set()
    people: set[str] = set()
    for block in article.blocks_in(*PROSE):
        line = block.span.of(article.text)
        for found in _PLACE.finditer(line):
            places.add((found["name"] or found["state"] or found["owner"]).lower())
        places.update(found["name"].lower() for found in _NOT_SOMEBODY.finditer(line))
        people.update(found["name"].lower() for found in _AS_PERSON.finditer(line))
        people.update(found["name"].lower() for found in _PERSON.finditer(line) if _names_person(found, line))
    places.update(_with_adjective(article.text))
    return frozenset(places - people)


def _with_adjective(text: str) -> Iterator[str]:
    """Names in -a that the text also makes an adjective of: Norvia where it says "Norvian boats"."""
    adjectives = {found[1].lower() for found in _ADJECTIVE.finditer(text)}
    return (name for name in adjectives if re.search(rf"\b{name.capitalize()}\b", text))


def _names_person(found: re.Match[str], line: str) -> bool:
    """Whether the word before the name is a title, or a given name inside a sentence."""
    before = found["before"].rstrip(".")
    if is_title(before):
        return True
    inside = found.start() > 0 and line[found.start() - 2 : found.start()] not in (". ", "! ", "? ")
    return before[0].isupper() and inside and not before.endswith(("’s", "'s")) and not before.isupper()
