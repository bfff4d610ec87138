from dataclasses import replace

import markdown as reference
import pytest

from reader.export.markdown import escaped, markdown_notes


def test_a_note_has_heading_passage_words_and_evidence(dossier):
    text = markdown_notes([dossier])
    assert text.startswith("# Harbour of Selm 🚢 reopens\n")
    assert "## N2 · Checked: supported\n\n> Some 40 boats left (paragraph 2)\n\nThe log says 41 😀." in text
    assert "**Claim:** Forty boats left the harbour.\\\n" in text
    assert "**Evidence** (2 items, 1 origin)\n\n1. Supports: Port of Selm, “Harbour log”, Selm \\<Press\\>" in text
    assert "    - Address: <https://port.example/log?a=1&b=2>" in text
    assert "- **O1** Uncertain, adverb: “the port perhaps” — It leaves it open." in text
    assert "- Disagree: “Some 40 boats left” — The mayor said it." in text
    assert text.endswith("\n")
    assert "\n\n\n" not in text


@pytest.mark.parametrize(
    "words", ["*a* _b_ `c`", "[a](b)", "<script>", "# a", "- a", "1. a", "+ a", "> a", "a | b", "&amp;", "![a](b)"]
)
def test_signs_in_titles_and_passages_are_shown_as_they_are(words):
    shown = reference.markdown(escaped(words))
    assert shown.startswith("<p>")
    assert not any(
        tag in shown for tag in ("<em>", "<code>", "<a ", "<script>", "<li>", "<h1>", "<blockquote>", "<img")
    )


def test_an_address_that_is_none_cannot_be_followed(dossier, checked):
    odd = replace(checked, evidence=(replace(checked.evidence[0], url="javascript:alert(1)"),))
    assert "<javascript" not in markdown_notes([replace(dossier, notes=(odd,))])


def test_an_article_on_which_nothing_was_written_says_so(dossier):
    empty = replace(dossier, notes=(), own_marks=(), responses=())
    assert "Nothing was written on this article." in markdown_notes([empty])
