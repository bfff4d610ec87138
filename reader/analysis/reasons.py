"""What a mark says: one reason built from the matched words, one question to ask next, one "why might this be fine?".

Each line is one plain sentence that a fourteen-year-old can use. None says that something is so or not so: a mark
shows where a statement comes from, the reader finds out the rest.
"""

from __future__ import annotations

from typing import Literal

from reader.analysis.findings import Explanation, Form, HedgeKind, SourceKind, UnsourcedKind
from reader.messages import Message, say

_LONGEST = 60
"""Matched words beyond this many characters are cut at a word."""


def attribution_explanation(*, source: str, cue: str, kind: SourceKind, form: Form, carried: str | None) -> Explanation:
    """What to say about a statement with a source.

    Args:
        source: the naming phrase; empty where the text names nobody.
        cue: the words of saying; may be empty in a continuing quotation.
        kind: who or what the source is.
        form: whether the words are quoted, retold, or both.
        carried: the name that a sentence without a source of its own continues from.
    """
    return Explanation(
        reason=_attribution_reason(source, cue, form, carried),
        question=_ATTRIBUTION_QUESTIONS[kind, form is Form.DIRECT],
        maybe_fine=_ATTRIBUTION_FINE[kind],
    )


def hedge_explanation(words: str, kind: HedgeKind, *, in_quote: bool) -> Explanation:
    """What to say about words that mark a statement as uncertain, approximate or not endorsed.

    Args:
        words: the hedge as it stands in the text.
        kind: what the hedge does.
        in_quote: whether a quoted speaker chose the words rather than the reporter.
    """
    by_article, by_speaker, question, maybe_fine = _HEDGES[kind]
    reason = by_speaker if in_quote else by_article
    return Explanation(reason=_with(reason, words=words), question=question, maybe_fine=maybe_fine)


def unsourced_explanation(words: str, kind: UnsourcedKind, trigger: str, *, maybe_from: str | None) -> Explanation:
    """What to say about an assertion in the article's own voice that shows no source.

    Args:
        words: the whole clause.
        kind: what it states.
        trigger: the words that decided the kind, for example a figure; may be empty.
        maybe_from: a source of the sentence before, from whom this may still come.
    """
    reason, question, maybe_fine = _UNSOURCED[kind]
    if maybe_from:
        maybe_fine = say("It may still come from “{source}”, named just before.", source=_short(maybe_from))
    return Explanation(reason=_with(reason, words=trigger or words), question=question, maybe_fine=maybe_fine)


def quote_unclear_reason(mark: str, missing: Literal["opening", "closing"]) -> str:
    """Why a quotation mark is marked as unclear; `missing` is the partner that the text lacks."""
    if missing == "closing":
        return say(
            "A quotation opens here with {mark} and no mark closes it, so where the quoted words end is a guess.",
            mark=mark,
        )
    return say(
        "A quotation closes here with {mark} and no mark opens it, so where the quoted words begin is a guess.",
        mark=mark,
    )


def _attribution_reason(source: str, cue: str, form: Form, carried: str | None) -> Message:
    if not source and carried:
        return say("Goes on with what “{source}” said before.", source=_short(carried))
    if not source and not cue:
        return say("Gives the words of somebody without naming the speaker in this sentence.")
    if not source:
        return say("“{cue}” shows that somebody says or thinks this, and the text does not say who.", cue=_short(cue))
    without_cue, with_cue = _ATTRIBUTION_REASONS[form]
    return _with(with_cue, cue=cue, source=source) if cue else _with(without_cue, source=source)


def _with(reason: Message, **words: str) -> Message:
    """The reason about these words of the text."""
    return Message(reason.template, {name: _short(value) for name, value in words.items()})


def _short(words: str) -> str:
    """The words on one line, cut when long; they stand in quotation marks, so those inside become single ones."""
    shown = " ".join(words.split()).translate(_SINGLE)
    return f"{shown[:_LONGEST].rsplit(' ', 1)[0]} …" if len(shown) > _LONGEST else shown


_SINGLE = str.maketrans({"“": "‘", "”": "’", '"': "’"})

_ATTRIBUTION_REASONS = {
    Form.DIRECT: (
        say("Gives “{source}” as where this comes from, in quoted words."),
        say("“{cue}” shows that this comes from “{source}”, in quoted words."),
    ),
    Form.INDIRECT: (
        say("Gives “{source}” as where this comes from, retold in the writer’s words."),
        say("“{cue}” shows that this comes from “{source}”, retold in the writer’s words."),
    ),
    Form.MIXED: (
        say("Gives “{source}” as where this comes from, partly quoted and partly retold."),
        say("“{cue}” shows that this comes from “{source}”, partly quoted and partly retold."),
    ),
}
"""By form, without and with words of saying."""

_ATTRIBUTION_QUESTIONS = {
    (SourceKind.NAMED_PERSON, True): say("Where and when did this person say it, and what came before and after?"),
    (SourceKind.NAMED_PERSON, False): say("What were this person’s own words, and how could this person know?"),
    (
        SourceKind.NAMED_ORGANISATION,
        True,
    ): say("Which statement by the organisation has these words, and what else is in it?"),
    (SourceKind.NAMED_ORGANISATION, False): say(
        "What interest does the organisation have in this, and who says otherwise?"
    ),
    (SourceKind.UNNAMED_PERSON, True): say("How could this person know, and why is no name given?"),
    (
        SourceKind.UNNAMED_PERSON,
        False,
    ): say("How could this person know, why is no name given, and does anyone say it by name?"),
    (SourceKind.VAGUE, True): say("Who exactly said these words?"),
    (SourceKind.VAGUE, False): say("Who exactly says so, and how many are they?"),
    (SourceKind.DOCUMENT, True): say("Can you open the document and find these words in it?"),
    (SourceKind.DOCUMENT, False): say("Can you open the document, and does it say the same?"),
    (SourceKind.OUTLET, True): say("How did the outlet get these words: did it ask, or does it repeat another outlet?"),
    (SourceKind.OUTLET, False): say("How did the outlet learn this: did it see, ask, or repeat another outlet?"),
}
"""By kind of source and whether the words are quoted."""

_ATTRIBUTION_FINE = {
    SourceKind.NAMED_PERSON: say("A named person can be looked up and asked, which is what a source is for."),
    SourceKind.NAMED_ORGANISATION: say(
        "Organisations publish what they say, so it can often be found on their own pages."
    ),
    SourceKind.UNNAMED_PERSON: say("Some people risk their job or their safety if they give a name."),
    SourceKind.VAGUE: say("Where many people say the same thing, naming one of them may not help."),
    SourceKind.DOCUMENT: say("A document can be opened by anyone who finds it."),
    SourceKind.OUTLET: say("Reporters often see and ask for themselves."),
}

_HEDGES = {
    HedgeKind.MODAL: (
        say("With “{words}”, the article says that this is possible, not that it is certain."),
        say("With “{words}”, the person quoted says that this is possible, not that it is certain."),
        say("What would have to be known to say it without this word?"),
        say("Where things are not yet known, this is the careful way to say so."),
    ),
    HedgeKind.VERB: (
        say("With “{words}”, the article gives this as how it looks or what is thought, not as settled."),
        say("With “{words}”, the person quoted gives this as how it looks or what is thought, not as settled."),
        say("Who sees it this way, and what do they go by?"),
        say("Showing that something is a view or an impression is careful writing."),
    ),
    HedgeKind.ADVERB: (
        say("With “{words}”, the article leaves open how sure this is."),
        say("With “{words}”, the person quoted leaves open how sure this is."),
        say("What makes it likely, and who says so?"),
        say("Saying how sure one is helps the reader."),
    ),
    HedgeKind.ADJECTIVE_NOUN: (
        say("“{words}” says that this is not settled."),
        say("“{words}” says that this is not settled."),
        say("What is known so far, and what is still open?"),
        say("Before something is established, this is the fair word for it."),
    ),
    HedgeKind.APPROXIMATOR: (
        say("“{words}” says that this is not meant exactly."),
        say("“{words}” says that this is not meant exactly."),
        say("Is an exact figure or measure published anywhere?"),
        say("A rounded figure is often all that the reader needs."),
    ),
    HedgeKind.DISTANCING: (
        say("With “{words}”, the article uses a word or a reason without taking it over."),
        say("With “{words}”, the person quoted uses a word or a reason without taking it over."),
        say("Whose word or reason is this, and what would others call it?"),
        say("Writers keep a distance like this to show that a word belongs to somebody else."),
    ),
    HedgeKind.CONDITIONAL: (
        say("“{words}” makes this depend on something else."),
        say("“{words}” makes this depend on something else."),
        say("What does it depend on, and has that happened?"),
        say("Plans and rules often come with conditions."),
    ),
}
"""Reason where the article chose the words, and where a quoted speaker did; question, why it might be fine."""

_UNSOURCED = {
    UnsourcedKind.NUMBER: (
        say("Gives a figure, “{words}”, and does not say who counted."),
        say("Who published this figure first, counting what?"),
        say("Reporters often give well-known figures without a source."),
    ),
    UnsourcedKind.CAUSE: (
        say("Says that one thing made another happen (“{words}”), and not who worked that out."),
        say("Do two other outlets or an expert give the same cause?"),
        say("Some causes are plain to everyone who was there."),
    ),
    UnsourcedKind.CHARACTERISATION: (
        say(
            "Describes someone or something as “{words}” in the article’s own words; nobody is named as holding that"
            " view."
        ),
        say("Who would use this word, and who would object?"),
        say("Where everyone would describe it so, naming one person adds little."),
    ),
    UnsourcedKind.TREND: (
        say("Says “{words}”, which is about all, most, or a change over time, and gives no count."),
        say("What list or record would show this?"),
        say("A trend may have been shown with figures in earlier reports."),
    ),
    UnsourcedKind.PREDICTION: (
        say("Says what is going to happen or is planned (“{words}”), not how the writer knows."),
        say("Did they say so themselves, and where?"),
        say("Dates and plans are often announced in public."),
    ),
    UnsourcedKind.EVENT: (
        say("Reports that something happened, in the article’s own voice: “{words}”."),
        say("Can you find one other report or record that is not copied from this one?"),
        say("News often tells known events without a source for each."),
    ),
}
"""Reason with the matched words, question, why it might be fine."""
