"""Whether a form of a reporting verb reports here: it is no noun, it has a subject that can speak, it means speech."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from reader.analysis.grammar import (
    CLAUSE_WORDS,
    DETERMINERS,
    MODALS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    is_adverb,
    noun_phrase_after,
    noun_phrase_before,
)
from reader.analysis.naming import is_speaker
from reader.analysis.verbs import Ending, Verb, members, phrasal_verbs, verb_forms

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from reader.analysis.reading import Sentence
    from reader.analysis.tokens import Token

_PLURAL = frozenset({"data", "people", "women", "men", "police"})
_PLURAL_SUBJECTS = SUBJECT_PRONOUNS | {"which", "that", "some", "many", "others", "critics", "both"}
_ROUND = frozenset({"about", "around", "almost", "half", "least", "more", "nearly", "roughly", "some", "two", "three"})
_REACH = 14


@dataclass(frozen=True, slots=True)
class Group:
    """A verb group: the verb at token `head`, from its first auxiliary or adverb at `start`."""

    verb: Verb
    head: int
    start: int
    auxiliaries: Set[str]


def with_particle(tokens: Sequence[Token], group: Group) -> Group:
    """The group with a particle that belongs to its verb: "points out"."""
    following = tokens[group.head + 1].lower if group.head + 1 < len(tokens) else ""
    frames = phrasal_verbs().get((group.verb.lemma, following))
    if frames is None:
        return group
    verb = Verb(f"{group.verb.lemma} {following}", group.verb.ending, frames)
    return Group(verb, group.head + 1, group.start, group.auxiliaries)


def is_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word before `at` makes a noun or adjective of it."""
    before = tokens[at - 1].lower if at else ""
    if before == "some":  # "some say", but "some claims"
        verb = verb_forms().get(tokens[at].lower)
        return verb is None or verb.lemma in members("noun_like")
    return before in DETERMINERS or before in PREPOSITIONS or before == "'s" or _ends_possessive(tokens, at)


def _ends_possessive(tokens: Sequence[Token], at: int) -> bool:
    """Whether the apostrophe of "the officials’" stands right before `at`."""
    if at < 2 or tokens[at - 1].lower != "'" or tokens[at - 1].quotation >= 0:
        return False
    return tokens[at - 2].end == tokens[at - 1].start and tokens[at - 2].lower.endswith("s")


def is_speech(tokens: Sequence[Token], group: Group) -> bool:
    """Whether a verb with another meaning is used of words here: no name given, no blow, no habit of a writer."""
    following = tokens[group.head + 1] if group.head + 1 < len(tokens) else None
    word = following.lower if following else ""
    lemma = group.verb.lemma
    if lemma in members("physical"):
        return word not in {"a", "an", "into", "shut"}
    if lemma in members("answering"):
        return following is None or following.quotation < 0
    if lemma in members("measuring"):
        return _gives_figure(tokens, group.head + 1)
    if lemma == "write":
        return group.verb.ending is not Ending.THIRD_PERSON or word not in {"about", "on"}
    return lemma != "call" or not _gives_name(tokens, group)


def _gives_name(tokens: Sequence[Token], group: Group) -> bool:
    """Whether "called" has nothing but a name after it ("a boat called Petrel")."""
    start = group.head + 1
    end = noun_phrase_after(tokens, start)
    if start >= end or group.auxiliaries or not group.start or not tokens[group.start - 1].is_word:
        return False
    judged = end < len(tokens) and tokens[end].quotation >= 0
    return not judged and all(token.is_capital for token in tokens[start:end])


def _gives_figure(tokens: Sequence[Token], at: int) -> bool:
    """Whether "at 40" or "at about 40" follows soon ("puts the loss at 40")."""
    reach = list(takewhile(lambda token: token.text != ",", tokens[at : at + _REACH]))
    return any(
        token.lower == "at"
        and any(near.text[0].isdigit() or near.lower in _ROUND for near in tokens[at + i + 1 : at + i + 3])
        for i, token in enumerate(reach)
    )


def is_finite(sentence: Sentence, group: Group) -> bool:
    """Whether a present form is a verb here and not a noun: by its subject."""
    tokens = sentence.tokens
    if group.auxiliaries & MODALS:
        return True
    if not group.start:
        return False
    previous = tokens[group.start - 1]
    never_noun = group.verb.lemma not in members("noun_like") or _has_speaker(tokens, group)
    if previous.quotation >= 0 or previous.text == ",":
        return never_noun or (group.verb.lemma in members("invert") and _follows_quotation(tokens, group.start))
    word = previous.lower
    if word in _PLURAL_SUBJECTS:
        return True
    if not previous.is_word or word in CLAUSE_WORDS or is_adverb(previous):
        return False
    if group.verb.ending is Ending.BASE:
        return never_noun and (_is_plural(word) or _is_plural(head_noun(tokens, group.start)))
    return never_noun or previous.is_capital


def _follows_quotation(tokens: Sequence[Token], at: int) -> bool:
    """Whether a quotation ends right before `at` or the comma there."""
    return tokens[at - 1].quotation >= 0 or (at > 1 and tokens[at - 2].quotation >= 0)


def _has_speaker(tokens: Sequence[Token], group: Group) -> bool:
    """Whether people, a body or a document stand before the verb, and agree with it in number."""
    following = tokens[group.head + 1] if group.head + 1 < len(tokens) else None
    if (
        following is None
        or not (following.is_word or following.quotation >= 0)
        or (following.lower in PREPOSITIONS and group.verb.lemma not in members("to_noun"))
    ):
        return False
    head = head_noun(tokens, group.start)
    if group.verb.ending is Ending.BASE:
        return _is_plural(head) and is_speaker(head, people_only=group.verb.lemma != "show")
    return not _is_plural(head) and is_speaker(head, people_only=False)


def head_noun(tokens: Sequence[Token], end: int) -> str:
    """The head noun of the noun phrase before `end`, in lower case: "sources" of "sources close to the town"."""
    phrase = noun_phrase_before(tokens, end)
    if phrase is None:
        return ""
    head = ""
    for token in tokens[phrase[0] : phrase[1]]:
        if head and (token.lower in PREPOSITIONS or not token.is_word or token.lower == "close"):
            break
        head = token.lower if token.is_word and token.lower != "'s" else head
    return head


def _is_plural(word: str) -> bool:
    return (word.endswith("s") and not word.endswith("ss")) or word in _PLURAL
