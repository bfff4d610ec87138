import pytest

from reader.analysis import analyse
from reader.analysis.findings import Layer, State
from tests.analysis.handmade import article_of
from tests.analysis.test_missed import Silent

LOST = "“We lost the harbour, and nobody told us why.”"


def marks(*paragraphs):
    article = article_of(*paragraphs)
    return [
        tuple(" + ".join(span.of(article.text) for span in part) for part in (mark.source, mark.cue, mark.content))
        for mark in analyse(article, tagger=Silent()).findings
        if mark.layer is Layer.ATTRIBUTION
    ]


@pytest.mark.parametrize(
    ("signature", "cue", "source"),
    [
        (" — Mira Fenn", "—", "Mira Fenn"),
        ("― Mira Fenn.", "―", "Mira Fenn"),
        (" - Fenn", "-", "Fenn"),
        (" -- Ivo von der Aue, captain of the Aurel", "--", "Ivo von der Aue"),
        ("\n\n– Mira J. Fenn", "–", "Mira J. Fenn"),
    ],
)
def test_a_quotation_with_a_name_after_a_dash_is_of_that_person(signature, cue, source):
    assert marks(*(LOST + signature).split("\n\n"), "The council met again.") == [(source, cue, LOST)]


@pytest.mark.parametrize(
    "text",
    [
        f"{LOST} — and then the lights went out in the whole street.",
        f"{LOST} — Mira Fenn had never seen it so quiet.",
        "He calls it “a shame” — Mira Fenn",
        "The town voted for “a new start.” — Mira Fenn",
        f"{LOST} The council met again.",
    ],
)
def test_a_dash_after_other_words_signs_nothing(text):
    assert marks(text) == []


def test_a_signed_quotation_names_its_source():
    article = article_of(f"{LOST} — Mira Fenn")
    report = analyse(article, tagger=Silent())
    assert report.sentences[0].state is State.SOURCED
    assert [source.name for source in report.sources] == ["Mira Fenn"]
