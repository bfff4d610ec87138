"""Forms of reporting verbs, nouns and adjectives, with the complements that make each of them a cue."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from reader.lexicons import load

if TYPE_CHECKING:
    from collections.abc import Mapping

_VOWELS = frozenset("aeiou")


class Ending(Enum):
    """The inflections that matter to a rule."""

    BASE = auto()
    THIRD_PERSON = auto()
    PAST = auto()
    PARTICIPLE = auto()
    ING = auto()


@dataclass(frozen=True, slots=True)
class Verb:
    """One form of a reporting verb.

    Attributes:
        lemma: its dictionary form.
        ending: its inflection; the past form stands for the participle too where they are alike.
        frames: the complements after which it is a cue, as in `reporting_cues.toml`.
    """

    lemma: str
    ending: Ending
    frames: frozenset[str]


@cache
def verb_forms() -> Mapping[str, Verb]:
    """Every form of every verb of the lexicon, in lower case."""
    lexicon = load("reporting_cues")
    forms: dict[str, Verb] = {}
    for lemma, frames in lexicon["verbs"].items():
        third, past, participle, ing = lexicon["irregular"].get(lemma) or _regular(lemma)
        allowed = frozenset(frames.split())
        for form, ending in (
            (participle, Ending.PARTICIPLE),
            (past, Ending.PAST),
            (ing, Ending.ING),
            (third, Ending.THIRD_PERSON),
            (lemma, Ending.BASE),
        ):
            if ending is not Ending.BASE or form not in forms:
                forms[form] = Verb(lemma, ending, allowed)
    return forms


@cache
def phrasal_verbs() -> Mapping[tuple[str, str], frozenset[str]]:
    """The complements of verbs with a particle, by lemma and particle."""
    return {
        (verb.partition(" ")[0], verb.partition(" ")[2]): frozenset(frames.split())
        for verb, frames in load("reporting_cues")["phrasal"].items()
    }


@cache
def members(name: str) -> frozenset[str]:
    """The words of one class of the lexicon, for example `recipient`."""
    return frozenset(load("reporting_cues")["classes"][name])


@cache
def complements(table: str) -> Mapping[str, frozenset[str]]:
    """The complements of each word in the table `nouns` or `adjectives`."""
    return {word: frozenset(frames.split()) for word, frames in load("reporting_cues")[table].items()}


def _regular(lemma: str) -> tuple[str, str, str, str]:
    if lemma.endswith("e"):
        return lemma + "s", lemma + "d", lemma + "d", lemma[:-1] + "ing"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies", lemma[:-1] + "ied", lemma[:-1] + "ied", lemma + "ing"
    if lemma.endswith(("s", "x", "ch", "sh", "z")):
        return lemma + "es", lemma + "ed", lemma + "ed", lemma + "ing"
    return lemma + "s", lemma + "ed", lemma + "ed", lemma + "ing"
