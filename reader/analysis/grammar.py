"""Noun phrases and clause ends by closed classes of words, for a reader without a parser.

English subjects before a verb of saying are found from right to left: the phrase runs back to the word that cannot
belong to it (a clause word, a verb, a comma that opens no apposition). That is enough for news prose, where such
subjects are names and titles, and it takes time proportional to the words it looks at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.lexicons import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.tokens import Token

DETERMINERS = words("grammar", "determiners")
SUBJECT_PRONOUNS = words("grammar", "subject_pronouns")
PRONOUNS = SUBJECT_PRONOUNS | words("grammar", "other_pronouns")
BE = words("grammar", "be")
HAVE = words("grammar", "have")
MODALS = words("grammar", "modals")
AUXILIARIES = BE | HAVE | MODALS
PREPOSITIONS = words("grammar", "prepositions")
CLAUSE_WORDS = words("grammar", "clause_words")
WH_WORDS = words("grammar", "wh_words")
OCCASIONS = words("grammar", "occasions")
_ADVERBS = words("grammar", "adverbs")
_NOT_ADVERBS = words("grammar", "not_adverbs")
_OPENERS = words("grammar", "openers")
_APPOSITION_STARTS = DETERMINERS | words("grammar", "apposition")
_SETTING = words("grammar", "setting")
_VERBS = words("grammar", "verbs")
_TIMES = words("grammar", "times")
_DASHES = frozenset("—–-")
_REACH = 60


def is_adverb(token: Token) -> bool:
    """Whether the word can stand between a subject and its verb without changing either."""
    word = token.lower
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in _NOT_ADVERBS)


def is_time(token: Token) -> bool:
    """Whether the word names a day, a month or a time near the present."""
    return token.lower in _TIMES


def skip_back(tokens: Sequence[Token], end: int) -> int:
    """The index after the last word before `end` that is neither adverb nor auxiliary."""
    while (
        end > 0
        and tokens[end - 1].quotation < 0
        and (is_adverb(tokens[end - 1]) or tokens[end - 1].lower in AUXILIARIES)
    ):
        end -= 1
    return end


def noun_phrase_before(tokens: Sequence[Token], end: int, *, floor: int = 0) -> tuple[int, int] | None:
    """The noun phrase that ends right before token `end`, as a range of tokens; None where there is none.

    Args:
        tokens: those of one sentence.
        end: index after the phrase.
        floor: the phrase does not begin before this token.
    """
    floor = max(floor, end - _REACH)
    end = _without_times(tokens, end, floor)
    if end <= floor:
        return None
    last = tokens[end - 1]
    if last.quotation >= 0:
        return None
    if last.lower in SUBJECT_PRONOUNS or last.lower in {"which", "that"}:
        return end - 1, end
    if last.text == "," or last.text in _DASHES:
        return _with_apposition(tokens, end, floor)
    if last.text == ")":
        opening = _opening_bracket(tokens, end - 1, floor)
        start = _phrase_start(tokens, opening, floor) if opening is not None else None
        return (start, end) if start is not None and opening is not None and start < opening else None
    start = _phrase_start(tokens, end, floor)
    return (start, end) if start < end else None


def noun_phrase_after(tokens: Sequence[Token], start: int) -> int:
    """The end of the noun phrase with its appositions that begins at token `start` (a subject after its verb)."""
    at = start
    apposed = False
    while at < len(tokens):
        token = tokens[at]
        if token.quotation >= 0 or token.text in ";:—–…":
            break
        if token.text == ",":
            if not _goes_on_describing(tokens, at + 1):
                break
            apposed = True
        elif at > start and not apposed and _ends_name(tokens, at):
            break
        at += 1
    while at > start and tokens[at - 1].text in {",", ".", "!", "?", "-"}:
        at -= 1
    return at


def _ends_name(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.lower in _SETTING or is_adverb(token):
        return not _inside_name(tokens, at)
    return is_time(token) and tokens[at - 1].is_word and tokens[at - 1].lower != "the"


def _goes_on_describing(tokens: Sequence[Token], at: int) -> bool:
    """Whether the words after a comma still tell who a subject after its verb is."""
    if at >= len(tokens) or tokens[at].quotation >= 0:
        return False
    word = tokens[at].lower
    return not (
        (word.endswith("ing") and not tokens[at].is_capital)
        or word in SUBJECT_PRONOUNS - {"who"}
        or word in _SETTING
        or word in {"though", "although", "which", "so", "or", "with", "for", "then", "also"}
        or is_time(tokens[at])
        or is_adverb(tokens[at])
    )


def clause_end(
    tokens: Sequence[Token], start: int, *, cuts: frozenset[int] = frozenset(), in_relative: bool = False
) -> int:
    """The index after the clause that begins at `start`: the sentence without its final stop, unless cut before.

    Args:
        tokens: those of one sentence.
        start: first token of the clause.
        cuts: tokens known to begin something else.
        in_relative: whether it lies in a clause between commas ("X, who said ..., left"), which the next comma ends.
    """
    at = start
    depth = 0
    while at < len(tokens):
        token = tokens[at]
        if at > start and token.quotation < 0:
            depth += (token.text == "(") - (token.text == ")")
            if at in cuts or (depth <= 0 and _ends_clause(tokens, at, start, in_relative=in_relative)):
                break
        at += 1
    return _without_stop(tokens, start, at)


def _without_stop(tokens: Sequence[Token], start: int, end: int) -> int:
    while end > start and tokens[end - 1].quotation < 0 and tokens[end - 1].text in {".", ",", ";", "—", "–", "-", ":"}:
        if tokens[end - 1].text == "." and _is_abbreviation(tokens, end - 1):
            break
        end -= 1
    return end


def _is_abbreviation(tokens: Sequence[Token], dot: int) -> bool:
    """Whether the stop at `dot` closes letters like U.S."""
    return (
        dot >= 3 and tokens[dot - 2].text == "." and len(tokens[dot - 1].text) == 1 and len(tokens[dot - 3].text) == 1
    )


def _ends_clause(tokens: Sequence[Token], at: int, start: int, *, in_relative: bool) -> bool:
    token = tokens[at]
    if token.text == ";" or token.lower == "according":
        return True
    if token.text == "—":
        return at - start > 3
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if tokens[at - 1].quotation >= 0 and at >= 2 and tokens[at - 2].text == ",":
        following = token
    elif token.text != ",":
        return False
    if following is None or following.quotation >= 0:
        return False
    word = following.lower
    if in_relative and (word in AUXILIARIES or word.endswith("ed") or word in _VERBS):
        return True
    if word.endswith("ing") and len(word) > 5 and not following.is_capital and word not in {"including", "according"}:
        return True
    if word == "and":
        return _new_subject(tokens, at + 2)
    return word in {"but", "which", "while", "although", "though", "where", "according", "who", "even", "despite"}


def common_verb(token: Token) -> bool:
    """Whether the word is a frequent verb form, or looks like a past tense."""
    return token.lower in _VERBS or (token.lower.endswith("ed") and not token.is_capital)


def _new_subject(tokens: Sequence[Token], at: int) -> bool:
    """Whether a pronoun or verb form stands at `at`, as where a second main clause begins."""
    if at >= len(tokens) or tokens[at].quotation >= 0:
        return False
    word = tokens[at].lower
    return word in {"he", "she", "they", "has", "have", "had", "was", "is"} or (
        word.endswith("ed") and not tokens[at].is_capital
    )


def _without_times(tokens: Sequence[Token], end: int, floor: int) -> int:
    """Drop "on Tuesday", "last week" between a subject and its verb."""
    at = end
    while at > floor and tokens[at - 1].quotation < 0 and (is_time(tokens[at - 1]) or tokens[at - 1].text.isdigit()):
        at -= 1
    if at == end:
        return end
    if at > floor and tokens[at - 1].lower in {"on", "in", "this", "late", "early", "since"}:
        at -= 1
    return at if at > floor else end


def _with_apposition(tokens: Sequence[Token], end: int, floor: int) -> tuple[int, int] | None:
    """`name, description,` where `end` is the index after the second comma or dash."""
    mark = tokens[end - 1].text
    at = end - 2
    while at > floor and tokens[at].quotation < 0:
        if tokens[at].text == mark and at < end - 2:
            head = tokens[at - 1]
            if head.quotation >= 0 or not (head.is_word or head.text in ").") or head.lower in CLAUSE_WORDS:
                return None
            start = _phrase_start(tokens, at, floor)
            if start >= at or tokens[start].lower in PREPOSITIONS:
                return None
            if tokens[start].lower.endswith("ing") or tokens[start].lower in {"who", "whose", "which"}:
                at -= 1
                continue
            if not _opens_apposition(tokens, at + 1):
                return start, at
            return _with_office(tokens, start, floor), end
        at -= 1
    return None


def _with_office(tokens: Sequence[Token], start: int, floor: int) -> int:
    """The start of `the mayor's aide, Name, who ...,` given that of the name."""
    if start < floor + 3 or tokens[start - 1].text != "," or not tokens[start].is_capital:
        return start
    office = tokens[start - 2]
    if not office.is_word or office.is_capital or office.quotation >= 0 or is_time(office):
        return start
    earlier = _phrase_start(tokens, start - 1, floor)
    opens = tokens[earlier].is_capital or tokens[earlier].lower in DETERMINERS
    return earlier if earlier < start - 2 and earlier <= floor + 1 and opens else start


def _opens_apposition(tokens: Sequence[Token], at: int) -> bool:
    if at >= len(tokens) or tokens[at].quotation >= 0:
        return False
    token = tokens[at]
    if token.text.isdigit():
        return True
    return token.lower in _APPOSITION_STARTS or (
        token.is_capital and token.lower not in PRONOUNS and not is_time(token)
    )


def _opening_bracket(tokens: Sequence[Token], closing: int, floor: int) -> int | None:
    return next((i for i in range(closing - 1, floor - 1, -1) if tokens[i].text == "("), None)


def _phrase_start(tokens: Sequence[Token], end: int, floor: int) -> int:
    """Walk left from `end` over everything that can belong to one noun phrase."""
    at = end
    last_and: int | None = None
    clausal = False
    while at > floor:
        token = tokens[at - 1]
        word = token.lower
        if token.quotation >= 0 or (word in CLAUSE_WORDS and word != "as"):
            break
        if (word in PRONOUNS and token.text != "US") or _is_verb(tokens, at - 1):
            clausal = True
            break
        if word in {"and", "or", "&"}:
            last_and = last_and or at
        elif not token.is_word and token.text not in {"'", "’", ".", "&", "/", "-"} and word != "'s":
            break
        at -= 1
    if clausal and last_and is not None:
        at = last_and
    return _trim_left(tokens, at, end)


def _is_verb(tokens: Sequence[Token], at: int) -> bool:
    word = tokens[at].lower
    if word in AUXILIARIES and word != "'s":
        return True
    if word in _VERBS:
        return True
    if not word.endswith("ed") or len(word) < 5 or tokens[at].is_capital:
        return False
    before = tokens[at - 1].lower if at else ""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before in DETERMINERS or before in {"'s", "of", "in", "for"} or after is None:
        return False
    return after.lower in DETERMINERS or after.lower in PRONOUNS


def _trim_left(tokens: Sequence[Token], start: int, end: int) -> int:
    """Drop what stands before the phrase itself: "But", "On Tuesday", "In the capital the"."""
    while start < end:
        token = tokens[start]
        if (
            token.lower in _OPENERS
            or token.text in {"-", "'", "’", ".", "/"}
            or is_adverb(token)
            or (is_time(token) and start + 1 < end and token.lower != "may")
        ):
            start += 1
        elif token.lower in {"this", "that"} and start + 2 < end and is_time(tokens[start + 1]):
            start += 2
        elif token.lower in PREPOSITIONS or token.lower == "as":
            start = _after_setting(tokens, start, end)
        else:
            break
    return start


def _after_setting(tokens: Sequence[Token], start: int, end: int) -> int:
    """The start of the last noun phrase that no preposition governs, after a leading prepositional phrase."""
    best = end
    for at in range(start + 1, end):
        before, token = tokens[at - 1], tokens[at]
        if before.lower in PREPOSITIONS or before.lower in DETERMINERS or before.lower in {"'s", "and"}:
            continue
        starts = token.lower in DETERMINERS or (token.is_capital and (is_time(before) or before.text[0].islower()))
        if starts and best == end:
            best = at
    return best if best < end else _last_name(tokens, start + 1, end)


def _last_name(tokens: Sequence[Token], start: int, end: int) -> int:
    at = end
    while at > start and (tokens[at - 1].is_capital or tokens[at - 1].text == "."):
        at -= 1
    return at if at > start else end


def _inside_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a preposition belongs to a title ("director of policy at the Selm Institute")."""
    return (
        tokens[at].lower in {"at", "in", "and", "on", "to"}
        and at + 1 < len(tokens)
        and (tokens[at + 1].is_capital or tokens[at + 1].lower in {"the", "a"} or tokens[at].lower == "and")
        and not is_time(tokens[at + 1])
        and not _is_occasion(tokens, at)
    )


def _is_occasion(tokens: Sequence[Token], at: int) -> bool:
    return any(token.lower in OCCASIONS for token in tokens[at + 1 : at + 5])
