"""People whom the prose names, whether or not they are sources: pronouns and offices point to them too.

A name counts as the subject of its clause where a clause can begin right before it and a verb stands right after it.
The gender is taken from the pronouns that follow in the sentence, as long as nobody else is named there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.analysis.clauses import may_be_finite
from reader.analysis.grammar import CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, PRONOUNS
from reader.analysis.naming import Gender, is_title, pronoun_gender
from reader.analysis.overlap import merged, touches
from reader.lexicons import words
from reader.text.article import PROSE
from reader.text.sentences import sentence_spans
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.text.article import Article

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w’'-]*"
_RUN = re.compile(rf"\b{_CAPITAL}(?:\.?\s(?:(?:de|van|von|der|al|bin|el|la|of)\s)?{_CAPITAL})*")
_OFFICE_BEFORE = re.compile(r"\b(?:the|an?|his|her|its|their)\s+[^,.;:—“”\"()]{3,70},\s$", re.IGNORECASE)
_TITLE_BEFORE = re.compile(r"(?:[A-Z][\w’'-]*\s)*\b(?P<title>[a-z][a-z-]+)\s$")
_DESCRIPTION_AFTER = re.compile(r",\s(?:the|an?|who|whose|his|her|its|their|\d)[^,.;:—“”\"()]{0,90},")
_POSSESSIVE = re.compile(r"['’]s?$")
_GENDERED = re.compile(r"\b(?:he|him|his|himself|she|her|hers|herself)\b", re.IGNORECASE)
_NEXT_WORD = re.compile(r"\s+([a-z]+(?:['’]t)?)\b")
_BEGINS_CLAUSE = re.compile(r"(?:^|[,;:—–]|\b(?:and|but|when|while|as|that|because|after|before|if|where|until))\W*$")
_NOT_IN_NAME = (
    DETERMINERS | PREPOSITIONS | CLAUSE_WORDS | PRONOUNS | words("grammar", "openers") | words("grammar", "times")
)
_LOOK_BACK = 90


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where somebody may be named.

    Attributes:
        span: the name with its title or description.
        phrase: its words.
        gender: as the rest of the sentence speaks of the person.
        focus: whether a pronoun after it can point here: it is a subject, or the only name of its sentence.
    """

    span: Span
    phrase: str
    gender: Gender
    focus: bool


def mentions_of_people(article: Article, quotations: Sequence[Span]) -> list[Mention]:
    """Names in the prose of `article` outside quotations, in reading order; not all of them need be people."""
    quoted = merged(quotations)
    return [
        mention
        for block in article.blocks_in(*PROSE)
        for sentence in sentence_spans(article.text, block.span)
        for mention in _in_sentence(article.text, sentence, quoted)
    ]


def _in_sentence(text: str, sentence: Span, quoted: Sequence[Span]) -> Iterator[Mention]:
    names = [name for name in _names(text, sentence) if not touches(name, quoted)]
    phrases = [_with_description(text, name, sentence) for name in names]
    subjects = [_is_subject(text, phrase, sentence) for phrase in phrases]
    for number, phrase in enumerate(phrases):
        until = phrases[number + 1].start if number + 1 < len(phrases) else sentence.end
        gender = _gender(text, Span(names[number].end, until), quoted)
        owner = text[names[number].end : names[number].end + 1] in {"’", "'"}
        focus = subjects[number] or (not any(subjects) and number == 0 and not owner)
        yield Mention(phrase, phrase.of(text), gender, focus)


def _names(text: str, sentence: Span) -> Iterator[Span]:
    """Runs of capitalised words, without a word that only begins the sentence."""
    for run in _RUN.finditer(text, sentence.start, sentence.end):
        start = run.start()
        while start < run.end():
            word = text[start : run.end()].split(maxsplit=1)[0]
            if word.lower().rstrip(".") not in _NOT_IN_NAME:
                break
            start += len(word) + 1
        if start < run.end() and not _NOT_IN_NAME & set(text[start : run.end()].lower().split()):
            possessive = _POSSESSIVE.search(run.group())
            yield Span(start, run.end() - (len(possessive.group()) if possessive else 0))


def _with_description(text: str, name: Span, sentence: Span) -> Span:
    """The name with "the spokesman of ...," or "spokesman" before it and ", the harbour master," after it."""
    start, end = name
    before = text[max(sentence.start, start - _LOOK_BACK) : start]
    title = _TITLE_BEFORE.search(before)
    after = _DESCRIPTION_AFTER.match(text, end, sentence.end)
    if title and is_title(title["title"]):
        start -= len(before) - title.start()
    elif text[end : end + 1] == "," and (office := _OFFICE_BEFORE.search(before)):
        start -= len(before) - office.start()
        end += 1
    if after:
        end = after.end()
    return Span(start, end)


def _is_subject(text: str, phrase: Span, sentence: Span) -> bool:
    following = _NEXT_WORD.match(text, phrase.end, sentence.end)
    if following is None or not may_be_finite(following[1]):
        return False
    before = text[max(sentence.start, phrase.start - _LOOK_BACK) : phrase.start]
    return _BEGINS_CLAUSE.search(before.lower().removesuffix("the ")) is not None


def _gender(text: str, rest: Span, quoted: Sequence[Span]) -> Gender:
    found = {
        pronoun_gender(pronoun.group())
        for pronoun in _GENDERED.finditer(text, rest.start, rest.end)
        if not touches(Span(*pronoun.span()), quoted)
    }
    gender = found.pop() if len(found) == 1 else None
    return gender or Gender.UNKNOWN
