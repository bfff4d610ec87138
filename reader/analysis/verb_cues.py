"""Verbs as cues: "said that", "“...”, said", "has been accused of", ", suggesting that".

A verb of the lexicon counts where what follows it is one of its frames. Its subject is the source, shared by a verb
after "and" and by a participle; a passive names no source.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.clauses import may_be_finite
from reader.analysis.grammar import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    OCCASIONS,
    PREPOSITIONS,
    PRONOUNS,
    SUBJECT_PRONOUNS,
    WH_WORDS,
    common_verb,
    is_adverb,
    is_time,
    noun_phrase_after,
    noun_phrase_before,
    skip_back,
)
from reader.analysis.naming import is_document, is_speaker
from reader.analysis.reading import GUESS, LIKELY, SURE, Clause, Range, Sentence, backward, forward, resumed
from reader.analysis.verb_sense import Group, head_noun, is_finite, is_noun, is_speech, with_particle
from reader.analysis.verbs import Ending, Verb, members, verb_forms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.tokens import Token
    from reader.text.spans import Span

_IN_CUE = frozenset({"about", "of", "for", "on", "against", "with", "upon", "at", "in"})
_SKIPPED = frozenset({"on", "in", "at", "during", "from", "by", "after", "before", "through", "via", "to", "with"})
_SETTINGS = _SKIPPED - {"through", "to"} | {"when", "while", "as"}
_RELATIVE = frozenset({"which", "who", "what", "whom"})
_CLOSING = frozenset('”»"')
_LONGEST_SETTING = 10
_LONGEST_RECIPIENT = 14
_SHORTEST_STATEMENT = 12


def verb_cue(sentence: Sentence, at: int, earlier: Sequence[Clause]) -> Clause | None:
    """The reading of the verb at token `at`, where it is a cue.

    Args:
        sentence: where it stands.
        at: the verb itself, after its auxiliaries.
        earlier: readings of cues further left.
    """
    tokens = sentence.tokens
    verb = verb_forms().get(tokens[at].lower)
    if verb is None:
        return None
    start = skip_back(tokens, at)
    group = with_particle(tokens, Group(verb, at, start, {token.lower for token in tokens[start:at]}))
    verb = group.verb
    if verb.ending in {Ending.PAST, Ending.PARTICIPLE} and group.auxiliaries & BE:
        return _passive(sentence, group)
    if verb.ending is Ending.PARTICIPLE and not group.auxiliaries & HAVE:
        return None
    if verb.ending is Ending.ING and not group.auxiliaries & BE:
        return _participle(sentence, group, earlier)
    if is_noun(tokens, at) or is_noun(tokens, start) or not is_speech(tokens, group):
        return None
    if verb.ending in {Ending.BASE, Ending.THIRD_PERSON} and not is_finite(sentence, group):
        return None
    return _inverted(sentence, group, earlier) or _finite(sentence, group, earlier)


def _passive(sentence: Sentence, group: Group) -> Clause | None:
    """Read “is expected to”, “has been accused of” or “are said to be”."""
    tokens = sentence.tokens
    end = group.head + 1
    following = [token.lower for token in tokens[end : end + 2]]
    if following[:1] == ["by"] and "obj" in group.verb.frames:
        return _passive_by(sentence, group)
    if tokens[group.head].lower not in members("passive"):
        return None
    if group.start and tokens[group.start - 1].lower == "what" and following == ["to", "be"]:
        return Clause(None, (group.start, end + 2), forward(sentence, end + 2), LIKELY)
    if group.verb.lemma == "accuse":
        accused = following[:1] == ["of"]
        return Clause(None, (group.start, end + 1), forward(sentence, end + 1), LIKELY) if accused else None
    if not _reports_in_passive(group.verb, following):
        return None
    subject = noun_phrase_before(tokens, group.start)
    content = forward(sentence, end)
    if subject is None or not content:
        return None
    if tokens[subject[0]].lower != "it":
        content = (sentence.part(subject), *content)
    return Clause(None, (group.start, end), content, LIKELY)


def _passive_by(sentence: Sentence, group: Group) -> Clause | None:
    """Read “was first reported by the Selm Post”, where the one who says it is a name or can speak."""
    tokens = sentence.tokens
    start = group.head + 2
    end = noun_phrase_after(tokens, start)
    subject = noun_phrase_before(tokens, group.start)
    if subject is None or end <= start:
        return None
    if not (
        tokens[start].is_capital or tokens[end - 1].is_capital or is_speaker(tokens[end - 1].lower, people_only=False)
    ):
        return None
    return Clause((start, end), (group.start, start), (sentence.part(subject),), LIKELY)


def _reports_in_passive(verb: Verb, following: Sequence[str]) -> bool:
    """Whether the words after a passive make it tell what is said: "is said to", "was seen as", not "was seen in"."""
    if not following:
        return True
    if verb.lemma in {"say", "report"}:
        return following[0] in {"to", "as", "that"}
    return following[0] not in PREPOSITIONS or following[0] in {"to", "for", "by", "of"}


def _participle(sentence: Sentence, group: Group, earlier: Sequence[Clause]) -> Clause | None:
    """Read “, suggesting that ...”, which shares the subject of the clause before."""
    tokens = sentence.tokens
    before = tokens[group.start - 1] if group.start else None
    after = tokens[group.head + 1].lower if group.head + 1 < len(tokens) else ""
    if after in members("compounds") or (
        before is not None and before.lower in DETERMINERS | {"'s", "without", "on", "of", "for"}
    ):
        return None
    frame, start = _frame(sentence, group.head + 1, group.verb)
    if frame not in group.verb.frames or frame == "end":
        return None
    if group.start <= 1:
        return _leading_participle(sentence, group, start)
    subject = _last_source(sentence, earlier) or _main_subject(sentence, group.start)
    end = start if frame in _IN_CUE else group.head + 1
    score = LIKELY if before is not None and before.text == "," else GUESS
    return Clause(subject, (group.head, end), _complement(sentence, start, group.verb, frame), score)


def _leading_participle(sentence: Sentence, group: Group, start: int) -> Clause | None:
    """Read “Saying that A, the mayor left”: the subject follows the comma."""
    tokens = sentence.tokens
    comma = next((i for i in range(start + 1, len(tokens)) if tokens[i].text == "," and tokens[i].quotation < 0), None)
    if comma is None:
        return None
    subject = _main_subject(sentence, len(tokens), floor=comma + 1)
    return Clause(subject, (group.head, group.head + 1), (sentence.part((start, comma)),), LIKELY)


def _inverted(sentence: Sentence, group: Group, earlier: Sequence[Clause]) -> Clause | None:
    """Read “A,” said the mayor."""
    tokens = sentence.tokens
    start, at = group.start, group.head + 1
    if not start or (tokens[start - 1].quotation < 0 and tokens[start - 1].text != ","):
        return None
    if group.verb.lemma not in members("invert") or _is_described(tokens, start):
        return None
    end = noun_phrase_after(tokens, at)
    if end <= at or not _is_subject(tokens, at, end) or not _is_clause(tokens[:start]):
        return None
    content = backward(sentence, start, earlier)
    return Clause((at, end), (start, at), content + resumed(sentence, end), SURE) if content else None


def _is_described(tokens: Sequence[Token], end: int) -> bool:
    """Whether all before the verb is a noun phrase with a description between commas: "The log, which is old,"."""
    phrase = noun_phrase_before(tokens, end) if tokens[end - 1].quotation < 0 and tokens[end - 1].text == "," else None
    return phrase is not None and phrase == (0, end)


def _is_clause(tokens: Sequence[Token]) -> bool:
    """Whether the words hold a verb or a quotation, as a statement does and a description before a name does not."""
    return any(
        token.quotation >= 0 or token.text in _CLOSING or (not token.is_capital and may_be_finite(token.lower))
        for token in tokens
    )


def _is_subject(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether the words after a verb can be its subject: a noun phrase that no verb of its own follows."""
    if tokens[start].lower in WH_WORDS | PREPOSITIONS or tokens[start].lower == "as":
        return False
    for token in tokens[start : end + 1]:
        if token.text == ",":
            return True
        if token.lower in AUXILIARIES and token.lower != "'s":
            return False
    return True


def _finite(sentence: Sentence, group: Group, earlier: Sequence[Clause]) -> Clause | None:
    tokens = sentence.tokens
    shared = _shared_subject(sentence, group.start, earlier)
    floor = earlier[-1].cue[1] if earlier else 0
    subject = shared or noun_phrase_before(tokens, group.start, floor=floor)
    if subject is None:
        return None
    if _is_hypothetical(tokens, subject, group.head):
        return None
    frame, start = _frame(sentence, group.head + 1, group.verb)
    if not shared:
        before = _statement_before(sentence, group, subject, (frame, start), earlier)
        if before is not None:
            return before
    head, verb = group.head, group.verb
    if frame == "obj" and tokens[start].lower == "saying":
        head, verb = start, verb_forms()["saying"]
        frame, start = _frame(sentence, head + 1, verb)
    planned = frame == "obj" and verb.ending is Ending.ING and verb.lemma in members("progressive")
    found = frame == "obj" and verb.lemma in members("documentary") and is_document(head_noun(tokens, group.start))
    if frame == "end" or not (frame in verb.frames or planned or found):
        return None
    end = start if frame in _IN_CUE or (frame == "to" and _takes_to(verb)) else head + 1
    content = _finite_content(sentence, verb, subject if not shared else None, (frame, start))
    return Clause(subject, (group.start, end), content, SURE if frame in {"that", "quote"} else LIKELY)


def _is_hypothetical(tokens: Sequence[Token], subject: Range, head: int) -> bool:
    """Whether the subject is one who does not exist: "A navy that wanted to stay would have left"."""
    if tokens[subject[0]].lower not in {"that", "who"} or subject[0] != 2 or tokens[0].lower not in {"a", "an", "any"}:
        return False
    return any(token.lower == "would" for token in tokens[head:])


def _statement_before(
    sentence: Sentence, group: Group, subject: Range, following: tuple[str, int], earlier: Sequence[Clause]
) -> Clause | None:
    """Read “A,” the mayor said: the statement stands before its subject and verb."""
    tokens = sentence.tokens
    begin = subject[0]
    frame, start = following
    if not begin or group.verb.ending is Ending.ING:
        return None
    comma = tokens[begin - 1].text in _CLOSING | {",", "—"}  # a stray closing mark stands for its quotation
    quoted = tokens[begin - 1].quotation >= 0 or (comma and begin > 1 and tokens[begin - 2].quotation >= 0)
    if quoted:
        fits = frame != "that" and bool(group.verb.frames & {"end", "quote"})
    else:
        fits = comma and "end" in group.verb.frames and (frame == "end" or frame in _SETTINGS)
    if not fits:
        return None
    content = backward(sentence, begin, earlier, shortest=1 if frame == "end" else 2)
    rest = forward(sentence, start) if frame == "quote" else resumed(sentence, group.head + 1)
    short = not quoted and not rest and bool(content) and content[0].end - content[0].start <= _SHORTEST_STATEMENT
    if not content or short:
        return None
    return Clause(subject, (group.start, group.head + 1), content + rest, SURE)


def _finite_content(
    sentence: Sentence, verb: Verb, subject: Range | None, following: tuple[str, int]
) -> tuple[Span, ...]:
    """The complement; with "which" or "who" before it where the subject stands in such a clause."""
    tokens = sentence.tokens
    frame, start = following
    if subject is None:
        return _complement(sentence, start, verb, frame)
    relative = subject[0] if tokens[subject[0]].lower in _RELATIVE else subject[0] - 1
    is_relative = relative >= 0 and tokens[relative].lower in _RELATIVE
    in_relative = is_relative and relative > 0 and tokens[relative - 1].text == ","
    content = _complement(sentence, start, verb, frame, in_relative=in_relative)
    if is_relative and relative < subject[0] and content:
        return (tokens[relative].span, *content)
    return content


def _last_source(sentence: Sentence, earlier: Sequence[Clause]) -> Range | None:
    """The last source that is a subject, not an owner ("his claim that")."""
    for clause in reversed(earlier):
        if clause.source and not _is_owner(sentence.tokens, clause.source):
            return clause.source
    return None


def _is_owner(tokens: Sequence[Token], source: Range) -> bool:
    after = tokens[source[1]].lower if source[1] < len(tokens) else ""
    return (tokens[source[0]].lower in DETERMINERS and source[1] - source[0] == 1) or after == "'s"


def _shared_subject(sentence: Sentence, start: int, earlier: Sequence[Clause]) -> Range | None:
    """The subject of "X said A and added B": the conjunction stands right before the verb group."""
    if not start or sentence.tokens[start - 1].lower not in {"and", "but", "or", "then"}:
        return None
    return _last_source(sentence, earlier) or _main_subject(sentence, start - 1)


def _main_subject(sentence: Sentence, end: int, *, floor: int = 0) -> Range | None:
    """The subject of the first verb between the tokens `floor` and `end`."""
    tokens = sentence.tokens
    for at in range(floor + 1, end):
        if tokens[at].quotation < 0 and (tokens[at].lower in AUXILIARIES or common_verb(tokens[at])):
            return noun_phrase_before(tokens, skip_back(tokens, at), floor=floor)
    return None


def _takes_to(verb: Verb) -> bool:
    """Whether "to" after the verb belongs to it ("pointed to figures")."""
    return verb.lemma in members("to_noun")


def _frame(sentence: Sentence, at: int, verb: Verb) -> tuple[str, int]:
    """What follows the verb, and the token at which the statement would begin."""
    tokens = sentence.tokens
    at = _skip_setting(sentence, at, verb)
    if at >= len(tokens):
        return "end", at
    token = tokens[at]
    if token.quotation >= 0:
        return "quote", at
    if token.text in {":", ",", "—"} and at + 1 < len(tokens):
        return ("quote", at + 1) if token.text == ":" else _after_comma(sentence, at)
    if token.lower in WH_WORDS:
        return "that", at
    if token.lower == "to":
        return "to", at + _takes_to(verb)
    if token.lower in PREPOSITIONS or token.lower == "as":
        return token.lower, at + (token.lower in _IN_CUE)
    if not token.is_word and token.text not in "($£€#@":
        return "end", at
    if verb.lemma in members("recipient"):
        after = _after_recipient(sentence, at)
        if after >= len(tokens) or (tokens[after].quotation < 0 and tokens[after].text in {".", ",", ";"}):
            return "end", after
    return "obj", at


def _after_comma(sentence: Sentence, comma: int) -> tuple[str, int]:
    """The frame of `said, "..."` and of `said, among other things, that ...`; "end" for any other comma."""
    tokens = sentence.tokens
    if tokens[comma + 1].quotation >= 0:
        return "quote", comma + 1
    for at in range(comma + 2, min(len(tokens) - 1, comma + _LONGEST_SETTING)):
        if tokens[at].text == ",":
            if tokens[at + 1].quotation >= 0:
                return "quote", at + 1
            return ("that", at + 1) if tokens[at + 1].lower == "that" else ("end", comma)
    return "end", comma


def _skip_setting(sentence: Sentence, at: int, verb: Verb) -> int:
    """Pass over "on Tuesday", "in a statement", "to reporters" where a statement follows."""
    tokens = sentence.tokens
    first = at
    while at < len(tokens) and tokens[at].quotation < 0 and (is_time(tokens[at]) or is_adverb(tokens[at])):
        at += 1
    if at >= len(tokens) or tokens[at].lower not in (_SKIPPED | {"of"} if at > first else _SKIPPED):
        return at
    if at + 1 < len(tokens) and is_time(tokens[at + 1]):
        at += 2
        while at < len(tokens) and (is_time(tokens[at]) or tokens[at].text.isdigit()):
            at += 1
        return at
    if tokens[at].lower in verb.frames and ("that" not in verb.frames or tokens[at].lower == "to"):
        return at
    for end in range(at + 1, min(len(tokens), at + _LONGEST_SETTING)):
        if tokens[end].lower in OCCASIONS and end + 1 < len(tokens) and tokens[end + 1].lower in DETERMINERS:
            return end + 1
        if tokens[end].quotation >= 0:
            return at if is_noun(tokens, end) else end
        if tokens[end].lower == "that" or tokens[end].text in {",", ":"}:
            return end
        if tokens[end].lower in AUXILIARIES or tokens[end].lower in SUBJECT_PRONOUNS:
            break
    return at


def _complement(
    sentence: Sentence, start: int, verb: Verb, frame: str, *, in_relative: bool = False
) -> tuple[Span, ...]:
    """The statement after a cue, without the person it is told to."""
    if verb.lemma in members("recipient") and frame == "obj":
        start = _after_recipient(sentence, start)
    return forward(sentence, start, in_relative=in_relative)


def _after_recipient(sentence: Sentence, start: int) -> int:
    """The token after "reporters" in "told reporters that"; in doubt, after one name, pronoun or word."""
    tokens = sentence.tokens
    for at in range(start, min(len(tokens), start + _LONGEST_RECIPIENT)):
        token = tokens[at]
        if token.quotation >= 0 or token.lower in WH_WORDS:
            return at
        if token.text == ":":
            return at + 1
        if at > start and token.lower in SUBJECT_PRONOUNS | DETERMINERS | {"to", "of", "about"}:
            return at
    at = start
    if at < len(tokens) and tokens[at].lower in PRONOUNS:
        return at + 1
    while at < len(tokens) and (tokens[at].is_capital or tokens[at].lower in {".", "'s"}):
        at += 1
    return max(at, start + 1)
