"""What the markup of a web page says about its own parts: tags, roles, and the names that pages give their boxes.

Names are in `resources/lexicons/page_markup.toml`. HTML and ARIA define the tags and roles; names of classes are habit,
so a hint is only one voice: the walk through the page passes them on, and `page_body` and `page_regions` weigh them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from reader.lexicons import load, words
from reader.messages import say
from reader.text.article import Region

if TYPE_CHECKING:
    from lxml.etree import _Element

_ORDER = (
    Region.COMMENT,
    Region.RELATED,
    Region.AUTHOR_BIO,
    Region.CAPTION,
    Region.DISCLAIMER,
    Region.SITE,
    Region.BYLINE,
    Region.STANDFIRST,
)
_NAMED_BY = ("class", "id")
_UNNAMED = frozenset({"html", "body", "main", "article", "table", "tbody", "tr", "h1"})
_LONGEST_NAME = 60
_MOST_NAMES = 40
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SEPARATORS = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Hint:
    """What a part of the page is by its markup.

    Attributes:
        region: what it is.
        reason: why, as in `Block`.
        strong: whether it holds even where the words look like those of the article.
    """

    region: Region
    reason: str
    strong: bool = True


def hint(element: _Element) -> Hint | None:
    """What the markup of `element` says about everything inside it, or nothing."""
    tag = tag_of(element)
    if element.get("hidden") is not None:
        return Hint(Region.SITE, say("is not shown by a browser"))
    said = [said for said in (_by_names(element, tag), _by_tag(element, tag)) if said]
    return min(said, key=lambda said: not said.strong, default=None)


def tag_of(element: _Element) -> str:
    """The name of the element in lower case and without its namespace."""
    return str(element.tag).rpartition("}")[2].lower()


def _by_tag(element: _Element, tag: str) -> Hint | None:
    role = element.get("role", "").lower()
    itemprops = set(element.get("itemprop", "").lower().split())
    rels = set(element.get("rel", "").lower().split()) if tag == "a" else set()
    kind = element.get("itemtype", "").rpartition("/")[2].lower()
    for rule in _rules():
        if tag in rule.tags or role in rule.roles or itemprops & rule.itemprops or rels & rule.rels:
            return Hint(rule.region, rule.reason, strong=rule.region not in (Region.BYLINE, Region.STANDFIRST))
        if kind and kind in rule.itemtypes:
            return Hint(rule.region, rule.reason)
    if tag == "footer" or role == "contentinfo":
        return Hint(Region.SITE, say("stands in the foot of the page"), strong=False)
    if tag == "aside" or role == "complementary":
        return Hint(Region.SITE, say("stands in a box beside the article"), strong=False)
    if tag == "header" or role == "banner":
        return Hint(Region.SITE, say("stands in the head of the page"), strong=False)
    return None


def _by_names(element: _Element, tag: str) -> Hint | None:
    if tag in _UNNAMED:
        return None
    given = [name for attribute in _NAMED_BY for name in element.get(attribute, "").split()]
    found = [hint for name in given[:_MOST_NAMES] if (hint := _by_name(name[:_LONGEST_NAME]))]
    return min(found, key=lambda hint: (not hint.strong, _ORDER.index(hint.region)), default=None)


@lru_cache(maxsize=4_096)
def _by_name(name: str) -> Hint | None:
    plain = _SEPARATORS.sub("-", _CAMEL.sub("-", name).lower()).strip("-")
    if plain.split("-", 1)[0] in words("page_markup", "modifiers.words"):
        return None
    for strong in (True, False):
        for rule in _rules():
            if (rule.strong if strong else rule.weak).search(plain):
                return Hint(rule.region, rule.reason, strong=strong)
    return None


@dataclass(frozen=True, slots=True)
class _Rule:
    region: Region
    reason: str
    tags: frozenset[str]
    roles: frozenset[str]
    itemprops: frozenset[str]
    itemtypes: frozenset[str]
    rels: frozenset[str]
    strong: re.Pattern[str]
    weak: re.Pattern[str]


@cache
def _rules() -> tuple[_Rule, ...]:
    return tuple(_rule(region) for region in _ORDER)


def _rule(region: Region) -> _Rule:
    table = load("page_markup")[region.value]
    return _Rule(
        region=region,
        reason=table["reason"],
        tags=frozenset(table.get("tags", ())),
        roles=frozenset(table.get("roles", ())),
        itemprops=frozenset(table.get("itemprops", ())),
        itemtypes=frozenset(table.get("itemtypes", ())),
        rels=frozenset(table.get("rels", ())),
        strong=_parts(table["strong"]),
        weak=_parts(table["weak"]),
    )


def _parts(listed: list[str]) -> re.Pattern[str]:
    """A pattern for any of the names as whole parts of a longer name."""
    return re.compile(rf"(?:^|-)(?:{'|'.join(listed)})(?:-|$)" if listed else r"(?!)")
