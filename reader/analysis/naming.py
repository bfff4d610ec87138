"""What a naming phrase says about its source: the kind, the name in it, and how the text describes it.

>>> naming = read_phrase("Harbour Minister Ada Orell")
>>> naming.name, naming.description, str(naming.kind)
('Ada Orell', 'Harbour Minister', 'named_person')
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

from reader.analysis.findings import SourceKind
from reader.analysis.lexicon import load

_WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*\.?|&|[,()—–]")
_POSSESSIVE = re.compile(r"(?:['’]s?|(?<=s)['’])$")
_STOPS = frozenset(
    ["about", "at", "by", "close", "for", "from", "in", "inside", "near", "on", "to", "under", "who", "whom", "whose", "which", "with", "within", "briefed", "familiar"]
)
_ARTICLES = frozenset(["a", "an", "the", "this", "that", "these", "those", "some", "one", "his", "her", "its", "their", "our", "my", "another"])
_SINGULAR = frozenset({"he", "him", "his", "himself", "she", "her", "hers", "herself"})
_PRONOUNS = _SINGULAR | frozenset(
    ["i", "me", "my", "we", "us", "our", "it", "its", "itself", "they", "them", "their", "themselves", "who", "which", "that", "whom", "whose", "this", "these", "those", "you", "your"]
)
_FEMALE_PRONOUNS = frozenset({"she", "her", "hers", "herself"})
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


def pronoun_gender(phrase: str) -> Gender | None:
    """The gender that a personal pronoun asks for; None for it, they, who and the like."""
    word = phrase.strip(" ,").lower()
    if word not in _SINGULAR:
        return None
    return Gender.FEMALE if word in _FEMALE_PRONOUNS else Gender.MALE


def read_phrase(phrase: str, *, outlet: str = "") -> Naming:
    """Take a naming phrase apart.

    Args:
        phrase: the words of the source span.
        outlet: the article's own outlet, where known.
    """
    words = [_POSSESSIVE.sub("", word) for word in _WORD.findall(phrase)]
    words = [word for word in words if word]
    core = _core(words)
    rest = phrase.strip(" ,—–-")
    name_words = _name(core)
    head = (core[-1] if core else "").lower().rstrip(".")
    kind = _kind(core, name_words, head)
    if kind in {SourceKind.UNNAMED_PERSON, SourceKind.VAGUE, SourceKind.NAMED_ORGANISATION}:
        apposed = _apposed_name(words, len(core))
        if apposed and not (kind is SourceKind.NAMED_ORGANISATION and name_words):
            kind, name_words = SourceKind.NAMED_PERSON, apposed
    if (outlet and _bare(rest) == _bare(outlet)) or _bare(rest) in {"this newspaper", "this reporter"}:
        kind = SourceKind.OUTLET
    named = kind in {SourceKind.NAMED_PERSON} and bool(name_words)
    name = " ".join(name_words) if named else " ".join(word for word in core if word != ",") or rest
    return Naming(
        kind=kind,
        name=name,
        description=_description(rest, name),
        head=_singular(name.split()[-1].lower()) if name else head,
        plural=_is_plural(core, head, kind),
        gender=_gender(words),
        definite=bool(core) and core[0].lower() in {"the", "this", "that", "these", "those"},
    )


def _core(words: list[str]) -> list[str]:
    """The words up to the first comma, bracket or preposition that is not inside a title or name."""
    core: list[str] = []
    for at, word in enumerate(words):
        lower = word.lower()
        if word in {",", "(", ")", "—", "–"} or lower in _STOPS:
            break
        if lower == "of" and not (
            at + 1 < len(words) and words[at + 1][0].isupper() and core and core[-1][0].isupper()
        ):
            if core and core[-1].lower() in _class("crowd"):
                core.append(word)
                continue
            break
        if lower.endswith("ing") and core and not word[0].isupper():
            break
        core.append(word)
    return core


def _name(core: list[str]) -> list[str]:
    """The capitalised words at the end of `core` after the last title word."""
    run: list[str] = []
    for word in reversed(core):
        if not (word[0].isupper() or word[0].isdigit()) or word.lower() in _ARTICLES:
            break
        run.insert(0, word)
    for at in range(len(run) - 2, -1, -1):
        if run[at].lower().rstrip(".") in _class("titles"):
            run = run[at + 1 :]
            break
    if len(run) == 1 and run[0].lower().rstrip(".") in _class("titles"):
        return []
    return run[-_LONGEST_NAME:]


def _kind(core: list[str], name: list[str], head: str) -> SourceKind:
    lower = [word.lower().rstrip(".") for word in core]
    single = _singular(head)
    joined = " ".join(word for word in lower if word not in _ARTICLES)
    if not core or lower[0] in _class("crowd") or head in _class("crowd"):
        return (
            SourceKind.VAGUE if not (core and _has_name(core)) or head in _class("crowd") else _named(core, name, head)
        )
    if joined in _class("places") or (lower[-1] in _class("places") and len(name) <= 2 and not _titled(lower)):
        return SourceKind.NAMED_ORGANISATION
    if any(word in _class("places") for word in lower if word) and "and" in lower:
        return SourceKind.NAMED_ORGANISATION
    if single in _class("document") and not (
        core[-1][0].isupper() and len(name) > 1 and single in _class("organisation")
    ):
        return SourceKind.DOCUMENT
    if single in _class("organisation") or head in _class("organisation"):
        return SourceKind.NAMED_ORGANISATION
    if single in _class("unnamed"):
        return SourceKind.UNNAMED_PERSON
    if name:
        return _named(core, name, head)
    return SourceKind.VAGUE


def _named(core: list[str], name: list[str], head: str) -> SourceKind:
    lower = [word.lower().rstrip(".") for word in core]
    if any(_singular(word) in _class("organisation") for word in (w.lower() for w in name)) and not _titled(lower):
        return SourceKind.NAMED_ORGANISATION
    acronym = len(name) == 1 and name[0].isupper() and 2 <= len(name[0]) <= 6
    if acronym or lower[0] == "the" or "of" in (w.lower() for w in name):
        return SourceKind.NAMED_ORGANISATION if not _titled(lower) else SourceKind.NAMED_PERSON
    if any(ch.isdigit() for word in name for ch in word):
        return SourceKind.VAGUE
    return SourceKind.NAMED_PERSON


def _titled(lower: list[str]) -> bool:
    titles = _class("titles") - {"us", "u.s", "uk", "un", "eu", "state", "national", "security", "house", "senate"}
    return any(word in titles or _singular(word) in _class("unnamed") for word in lower[:-1])


def _has_name(core: list[str]) -> bool:
    return any(word[0].isupper() for word in core[1:])


def _apposed_name(words: list[str], start: int) -> list[str]:
    """The name after a comma: "a spokeswoman, Ada Orell"."""
    if start >= len(words) or words[start] != ",":
        return []
    run: list[str] = []
    for word in words[start + 1 :]:
        if not word[0].isupper() or word.lower() in _class("places"):
            break
        run.append(word)
    run = _name(run)
    return run if len(run) >= 2 and not any(w.lower() in _class("organisation") for w in run) else []


def _description(phrase: str, name: str) -> str:
    before, found, after = phrase.partition(name)
    if not found:
        return ""
    before = before.strip(" ,—–")
    after = after.strip(" ,—–()")
    words = [word for word in before.split() if word.lower() not in {"the", "a", "an"} or len(before.split()) > 1]
    described = " ".join(words) if before else ""
    return described if not after else f"{described}, {after}" if described else after


def _is_plural(core: list[str], head: str, kind: SourceKind) -> bool:
    if any(word.lower() in {"and", "&"} for word in core):
        return True
    if kind in {SourceKind.UNNAMED_PERSON, SourceKind.DOCUMENT}:
        return head != _singular(head)
    return kind is SourceKind.VAGUE


def _gender(words: list[str]) -> Gender:
    lower = {word.lower().rstrip(".") for word in words}
    male, female = bool(lower & _class("male")), bool(lower & _class("female"))
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
    words = phrase.lower().replace("’", "'").split()
    return " ".join(words[1:] if words and words[0] == "the" else words)


@cache
def _class(name: str) -> frozenset[str]:
    return frozenset(load("source_nouns")[name])
