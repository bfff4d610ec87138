"""What a mark says: one reason built from the matched words, one question to ask next, one "why might this be fine?".

Each line is one plain sentence that a fourteen-year-old can use. None says that something is so or not so: a mark
shows where a statement comes from, the reader finds out the rest.
"""

from __future__ import annotations

from typing import Literal

from reader.analysis.findings import Explanation, Form, HedgeKind, SourceKind, UnsourcedKind

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
    reason, question, maybe_fine = _HEDGES[kind]
    return Explanation(
        reason=reason.format(words=_quoted(words), who="the person quoted" if in_quote else "the article"),
        question=question,
        maybe_fine=maybe_fine,
    )


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
        maybe_fine = f"It may still come from {_quoted(maybe_from)}, named just before."
    return Explanation(reason=reason.format(_quoted(trigger or words)), question=question, maybe_fine=maybe_fine)


def quote_unclear_reason(mark: str, missing: Literal["opening", "closing"]) -> str:
    """Why a quotation mark is marked as unclear; `missing` is the partner that the text lacks."""
    if missing == "closing":
        return f"A quotation opens here with {mark} and no mark closes it, so where the quoted words end is a guess."
    return f"A quotation closes here with {mark} and no mark opens it, so where the quoted words begin is a guess."


def _attribution_reason(source: str, cue: str, form: Form, carried: str | None) -> str:
    if not source and carried:
        return f"Goes on with what {_quoted(carried)} said before."
    if not source and not cue:
        return "Gives the words of somebody without naming the speaker in this sentence."
    if not source:
        return f"{_quoted(cue)} shows that somebody says or thinks this, and the text does not say who."
    if not cue:
        return f"Gives {_quoted(source)} as where this comes from{_HOW[form]}."
    return f"{_quoted(cue)} shows that this comes from {_quoted(source)}{_HOW[form]}."


def _quoted(words: str) -> str:
    """The words in typographic quotation marks, on one line, cut when long; marks inside become single ones."""
    shown = " ".join(words.split()).translate(_SINGLE)
    if len(shown) > _LONGEST:
        shown = f"{shown[:_LONGEST].rsplit(' ', 1)[0]} …"
    return f"“{shown}”"


_SINGLE = str.maketrans({"“": "‘", "”": "’", '"': "’"})

_HOW = {
    Form.DIRECT: ", in quoted words",
    Form.INDIRECT: ", retold in the writer’s words",
    Form.MIXED: ", partly quoted and partly retold",
}

_ATTRIBUTION_QUESTIONS = {
    (SourceKind.NAMED_PERSON, True): "Where and when did this person say it, and what came before and after?",
    (SourceKind.NAMED_PERSON, False): "What were this person’s own words, and how could this person know?",
    (
        SourceKind.NAMED_ORGANISATION,
        True,
    ): "Which statement by the organisation has these words, and what else is in it?",
    (SourceKind.NAMED_ORGANISATION, False): "What interest does the organisation have in this, and who says otherwise?",
    (SourceKind.UNNAMED_PERSON, True): "How could this person know, and why is no name given?",
    (
        SourceKind.UNNAMED_PERSON,
        False,
    ): "How could this person know, why is no name given, and does anyone say it by name?",
    (SourceKind.VAGUE, True): "Who exactly said these words?",
    (SourceKind.VAGUE, False): "Who exactly says so, and how many are they?",
    (SourceKind.DOCUMENT, True): "Can you open the document and find these words in it?",
    (SourceKind.DOCUMENT, False): "Can you open the document, and does it say the same?",
    (SourceKind.OUTLET, True): "How did the outlet get these words: did it ask, or does it repeat another outlet?",
    (SourceKind.OUTLET, False): "How did the outlet learn this: did it see, ask, or repeat another outlet?",
}
"""By kind of source and whether the words are quoted."""

_ATTRIBUTION_FINE = {
    SourceKind.NAMED_PERSON: "A named person can be looked up and asked, which is what a source is for.",
    SourceKind.NAMED_ORGANISATION: "Organisations publish what they say, so it can often be found on their own pages.",
    SourceKind.UNNAMED_PERSON: "Some people risk their job or their safety if they give a name.",
    SourceKind.VAGUE: "Where many people say the same thing, naming one of them may not help.",
    SourceKind.DOCUMENT: "A document can be opened by anyone who finds it.",
    SourceKind.OUTLET: "Reporters often see and ask for themselves.",
}

_HEDGES = {
    HedgeKind.MODAL: (
        "With {words}, {who} says that this is possible, not that it is certain.",
        "What would have to be known to say it without this word?",
        "Where things are not yet known, this is the careful way to say so.",
    ),
    HedgeKind.VERB: (
        "With {words}, {who} gives this as how it looks or what is thought, not as settled.",
        "Who sees it this way, and what do they go by?",
        "Showing that something is a view or an impression is careful writing.",
    ),
    HedgeKind.ADVERB: (
        "With {words}, {who} leaves open how sure this is.",
        "What makes it likely, and who says so?",
        "Saying how sure one is helps the reader.",
    ),
    HedgeKind.ADJECTIVE_NOUN: (
        "{words} says that this is not settled.",
        "What is known so far, and what is still open?",
        "Before something is established, this is the fair word for it.",
    ),
    HedgeKind.APPROXIMATOR: (
        "{words} says that this is not meant exactly.",
        "Is an exact figure or measure published anywhere?",
        "A rounded figure is often all that the reader needs.",
    ),
    HedgeKind.DISTANCING: (
        "With {words}, {who} uses a word or a reason without taking it over.",
        "Whose word or reason is this, and what would others call it?",
        "Writers keep a distance like this to show that a word belongs to somebody else.",
    ),
    HedgeKind.CONDITIONAL: (
        "{words} makes this depend on something else.",
        "What does it depend on, and has that happened?",
        "Plans and rules often come with conditions.",
    ),
}
"""Reason, question, why it might be fine."""

_UNSOURCED = {
    UnsourcedKind.NUMBER: (
        "Gives a figure, {}, and does not say who counted.",
        "Who published this figure first, counting what?",
        "Reporters often give well-known figures without a source.",
    ),
    UnsourcedKind.CAUSE: (
        "Says that one thing made another happen ({}), and not who worked that out.",
        "Do two other outlets or an expert give the same cause?",
        "Some causes are plain to everyone who was there.",
    ),
    UnsourcedKind.CHARACTERISATION: (
        "Describes someone or something as {} in the article’s own words; nobody is named as holding that view.",
        "Who would use this word, and who would object?",
        "Where everyone would describe it so, naming one person adds little.",
    ),
    UnsourcedKind.TREND: (
        "Says {}, which is about all, most, or a change over time, and gives no count.",
        "What list or record would show this?",
        "A trend may have been shown with figures in earlier reports.",
    ),
    UnsourcedKind.PREDICTION: (
        "Says what is going to happen or is planned ({}), not how the writer knows.",
        "Did they say so themselves, and where?",
        "Dates and plans are often announced in public.",
    ),
    UnsourcedKind.EVENT: (
        "Reports that something happened, in the article’s own voice: {}.",
        "Can you find one other report or record that is not copied from this one?",
        "News often tells known events without a source for each.",
    ),
}
"""Reason with the matched words, question, why it might be fine."""
