"""What a naming phrase says about its source: the kind, the name in it, and how the text describes it.

>>> naming = read_phrase("Harbour Minister Ada Orell")
>>> naming.name, naming.description, str(naming.kind)
('Ada Orell', 'Harbour Minister', 'named_person')
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from itertools import takewhile
from typing import TYPE_CHECKING

from reader.analysis.findings import SourceKind
from reader.lexicons import words

if TYPE_CHECKING:
    from collections.abc import Set

_WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*\.?|&|[,()—–]")
_POSSESSIVE = re.compile(r"(?:['’]s?|(?<=s)['’])$")
_STOPS = words("source_nouns", "stops")
_ARTICLES = words("source_nouns", "articles")
_PRONOUNS = words("source_nouns", "pronouns")
_PERSONS = words("source_nouns", "unnamed")
_CROWD = words("source_nouns", "crowd")
_DOCUMENTS = words("source_nouns", "document")
_BODIES = words("source_nouns", "organisation")
_PLACES = words("source_nouns", "places")
_TITLES = words("source_nouns", "titles")
_OFFICES = _TITLES - words("source_nouns", "shared_titles")
_RELATIVES = frozenset({"who", "which", "that", "whom", "whose"})
_FEMALE_PRONOUNS = frozenset({"she", "her", "hers", "herself"})
_SINGULAR = frozenset({"he", "him", "his", "himself"}) | _FEMALE_PRONOUNS
_MARGIN = " \xa0,—–-()/’'"
_COUNTED = frozenset({"one", "both"})
"""Words for a crowd that leave the noun after them its kind: "one diplomat", "both ministries"."""

_PARTICIPLES = frozenset({"made", "sent", "drawn", "shown", "seen", "taken", "written"})
_LONGEST_NAME = 4


class Gender(Enum):
    """How the text speaks of a person, where it shows."""

    MALE = "male"
    FEMALE = "female"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Naming:
    """A naming phrase taken apart.

    Attributes:
        kind: who or what it names.
        name: the name without titles, or the noun phrase as printed where there is no name.
        description: the title, apposition or addition; may be empty.
        head: the last word of the name or the noun, in lower case, singular.
        plural: whether it names several.
        gender: of a person.
        definite: whether it points back ("the official") rather than introduces.
    """

    kind: SourceKind
    name: str
    description: str
    head: str
    plural: bool
    gender: Gender
    definite: bool


def is_pronoun(phrase: str) -> bool:
    """Whether the phrase is nothing but a pronoun."""
    return phrase.strip(" ,").lower() in _PRONOUNS


def is_relative(phrase: str) -> bool:
    """Whether the phrase is a relative pronoun."""
    return phrase.strip(" ,").lower() in _RELATIVES


def pronoun_gender(phrase: str) -> Gender | None:
    """The gender that a personal pronoun asks for; None for it, they, who and the like."""
    word = phrase.strip(" ,").lower()
    if word not in _SINGULAR:
        return None
    return Gender.FEMALE if word in _FEMALE_PRONOUNS else Gender.MALE


def is_title(word: str) -> bool:
    """Whether the word is a title or a word for a person's work, as it may stand before a name."""
    lower = word.lower()
    return lower in _OFFICES or lower in _PERSONS


def is_speaker(noun: str, *, people_only: bool) -> bool:
    """Whether a noun, in lower case, names people who can speak; with `people_only` off also a body or a document."""
    single = _singular(noun)
    if noun in _CROWD or single in _PERSONS:
        return True
    return not people_only and (single in _BODIES or single in _DOCUMENTS)


def is_document(noun: str) -> bool:
    """Whether a noun, in lower case, names something written or recorded."""
    return noun in _DOCUMENTS or _singular(noun) in _DOCUMENTS


def offices(description: str) -> frozenset[frozenset[str]]:
    """The offices that a description gives, each as its words: "Harbour Minister", "the mayor of Selm"."""
    found = set()
    for part in description.split(","):
        kept = takewhile(lambda word: word not in _STOPS and word != "of", part.lower().split())
        office = frozenset(_singular(word) for word in kept if not _POSSESSIVE.search(word)) - _ARTICLES
        if office:
            found.add(office)
    return frozenset(found)


def read_phrase(phrase: str, *, outlet: str = "", places: Set[str] = frozenset()) -> Naming:
    """Take a naming phrase apart.

    Args:
        phrase: the words of the source span.
        outlet: the article's own outlet, where known.
        places: names that the article treats as places, in lower case.
    """
    printed = _WORD.findall(phrase)
    parts = [_POSSESSIVE.sub("", word) or word for word in printed]
    core = _core(parts)
    rest = phrase.strip(" ,—–-")
    name_words = _name(core)
    head = (core[-1] if core else "").lower().rstrip(".")
    kind = _kind(core, name_words, head)
    if kind in {SourceKind.UNNAMED_PERSON, SourceKind.VAGUE, SourceKind.NAMED_ORGANISATION}:
        apposed = _apposed_name(parts, len(core), titled=kind is SourceKind.UNNAMED_PERSON)
        if apposed and not (kind is SourceKind.NAMED_ORGANISATION and name_words):
            kind, name_words = SourceKind.NAMED_PERSON, apposed
    if kind is SourceKind.NAMED_PERSON and len(core) == 1 and core[0].lower() in places:
        kind = SourceKind.NAMED_ORGANISATION
    if (outlet and _bare(rest) == _bare(outlet)) or _bare(rest) in {"this newspaper", "this reporter"}:
        kind = SourceKind.OUTLET
    named = kind in {SourceKind.NAMED_PERSON} and bool(name_words)
    name = " ".join(name_words if named else [*printed[: max(0, len(core) - 1)], *core[-1:]]) or rest
    return Naming(
        kind=kind,
        name=name,
        description=_description(rest, name),
        head=_singular(name.split()[-1].lower()) if name else head,
        plural=_is_plural(core, head, kind),
        gender=_gender(parts),
        definite=bool(core) and core[0].lower() in {"the", "this", "that", "these", "those"},
    )


def _core(parts: list[str]) -> list[str]:
    """The words up to the first comma, bracket or preposition that is not inside a title or name."""
    core: list[str] = []
    for at, word in enumerate(parts):
        lower = word.lower()
        if word in {",", "(", ")", "—", "–"} or lower in _STOPS or (lower == "that" and core):
            break
        if lower == "of" and not (
            at + 1 < len(parts) and parts[at + 1][0].isupper() and core and core[-1][0].isupper()
        ):
            break
        if lower.endswith("ing") and core and core[-1].lower() not in _ARTICLES and not word[0].isupper():
            break
        if core and _is_participle(word) and is_speaker(core[-1].lower(), people_only=False) and _ends(parts[at + 1 :]):
            break
        core.append(word)
    return core


def _is_participle(word: str) -> bool:
    return word.islower() and (word.endswith("ed") or word in _PARTICIPLES)


def _ends(after: list[str]) -> bool:
    """Whether no noun follows that a participle belongs to: "published by", not "a government commissioned report"."""
    return not after or after[0] in {",", "(", "—", "–"} or after[0].lower() in _STOPS or after[0][0].isupper()


def _name(core: list[str]) -> list[str]:
    """The capitalised words at the end of `core` after the last title word."""
    run: list[str] = []
    for word in reversed(core):
        if not (word[0].isupper() or word[0].isdigit()) or word.lower() in _ARTICLES:
            break
        run.insert(0, word)
    for at in range(len(run) - 2, -1, -1):
        if run[at].lower().rstrip(".") in _TITLES:
            run = run[at + 1 :]
            break
    if len(run) == 1 and run[0].lower().rstrip(".") in _TITLES:
        return []
    return run[-_LONGEST_NAME:]


def _kind(core: list[str], name: list[str], head: str) -> SourceKind:
    """The kind by the head noun; by the name where it has none."""
    if not core:
        return SourceKind.VAGUE
    lower = [word.lower().rstrip(".") for word in core]
    if head in _CROWD or (lower[0] in _CROWD - _COUNTED and not _has_name(core)):
        return SourceKind.VAGUE
    if lower[0] in _CROWD - _COUNTED:
        return _named(core, name)
    if _is_place(lower, name):
        return SourceKind.NAMED_ORGANISATION
    single = _singular(head)
    if single in _DOCUMENTS and not (core[-1][0].isupper() and len(name) > 1 and single in _BODIES):
        return SourceKind.DOCUMENT
    if single in _BODIES or head in _BODIES:
        return SourceKind.NAMED_ORGANISATION
    if single in _PERSONS:
        return SourceKind.UNNAMED_PERSON
    if name:
        return _named(core, name)
    if any(_singular(word) in _PERSONS for word in lower):
        return SourceKind.UNNAMED_PERSON
    return SourceKind.NAMED_ORGANISATION if _has_name(core) else SourceKind.VAGUE


def _is_place(lower: list[str], name: list[str]) -> bool:
    """Whether the phrase is a state or a seat of government, or several of them."""
    bare = " ".join(word for word in lower if word not in _ARTICLES)
    alone = lower[-1] in _PLACES and len(name) <= 2 and not _titled(lower)
    listed = "and" in lower and any(part in _PLACES for part in bare.split(" and "))
    return bare in _PLACES or alone or listed


def _named(core: list[str], name: list[str]) -> SourceKind:
    lower = [word.lower().rstrip(".") for word in core]
    if _titled(lower):
        return SourceKind.NAMED_PERSON
    if any(_singular(word.lower()) in _BODIES for word in name):
        return SourceKind.NAMED_ORGANISATION
    acronym = len(name) == 1 and name[0].isupper() and 2 <= len(name[0]) <= 6
    if acronym or lower[0] == "the" or "of" in (w.lower() for w in name):
        return SourceKind.NAMED_ORGANISATION
    if any(ch.isdigit() for word in name for ch in word):
        return SourceKind.VAGUE
    return SourceKind.NAMED_PERSON


def _titled(lower: list[str]) -> bool:
    """Whether a word before the last is the title of a person."""
    return any(word in _OFFICES or _singular(word) in _PERSONS for word in lower[:-1])


def _has_name(core: list[str]) -> bool:
    return any(word[0].isupper() for word in core[1:])


def _apposed_name(parts: list[str], start: int, *, titled: bool) -> list[str]:
    """The name after a comma: "a spokeswoman, Ada Orell"; where `titled`, "the head of the clinic, Ada Orell"."""
    if titled and "," in parts[start:] and _singular(parts[start - 1].lower()) == parts[start - 1].lower():
        start = parts.index(",", start)
    if start >= len(parts) or parts[start] != ",":
        return []
    run: list[str] = []
    for word in parts[start + 1 :]:
        if not word[0].isupper() or word.lower() in _PLACES:
            break
        run.append(word)
    run = _name(run)
    return run if len(run) >= 2 and not any(w.lower() in _BODIES for w in run) else []


def _description(phrase: str, name: str) -> str:
    """What stands before and after the name in its phrase: a title, an apposition."""
    if not name:
        return ""
    before, found, after = phrase.partition(name)
    after = _POSSESSIVE.sub("", after)
    around = (before.strip(_MARGIN), after.strip(_MARGIN)) if found else ()
    return ", ".join(part for part in around if part and part.lower() not in _ARTICLES)


def _is_plural(core: list[str], head: str, kind: SourceKind) -> bool:
    if any(word.lower() in {"and", "&"} for word in core):
        return True
    if kind in {SourceKind.UNNAMED_PERSON, SourceKind.DOCUMENT}:
        return head != _singular(head)
    return kind is SourceKind.VAGUE


def _gender(parts: list[str]) -> Gender:
    lower = {word.lower().rstrip(".") for word in parts}
    male, female = bool(lower & words("source_nouns", "male")), bool(lower & words("source_nouns", "female"))
    if male == female:
        return Gender.UNKNOWN
    return Gender.MALE if male else Gender.FEMALE


def _singular(word: str) -> str:
    if word.endswith("men"):
        return word[:-3] + "man"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("sses"):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "news")) and len(word) > 3 else word


def _bare(phrase: str) -> str:
    return phrase.lower().replace("’", "'").removeprefix("the ").strip()
