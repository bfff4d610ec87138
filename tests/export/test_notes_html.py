"""The page of an article with marks, notes and own marks, and the blank worksheet."""

import re
from dataclasses import replace
from html import unescape

import pytest

from reader.export.formats import SUFFIXES, Format, written
from reader.export.html import dossiers_page
from reader.export.worksheet import BEFORE, QUESTIONS, worksheet_page
from reader.text.anchors import AnchorState


@pytest.fixture
def page(dossier):
    return dossiers_page([dossier])


def text_of(page):
    return unescape(re.sub(r"<[^>]+>", " ", page.partition("<body>")[2]))


def test_notes_own_marks_and_answers_stand_on_the_page(page):
    text = text_of(page)
    for words in ("Checked: supported", "Forty boats left the harbour.", "Supports: Port of Selm, “Harbour log”"):
        assert words in text
    assert re.search(r"O1\s+Uncertain, adverb", text)
    assert re.search(r"The reader’s answer:\s+Disagree: The mayor said it\.", text)
    assert "2 items, 1 origin." in text


def test_the_words_of_a_note_are_marked_and_lead_to_it_and_back(page):
    assert '<mark class="note"' in page
    identifiers = re.findall(r' id="([^"]+)"', page)
    targets = re.findall(r' href="#([^"]+)"', page)
    assert len(identifiers) == len(set(identifiers))
    assert {"t1-N2", "n1-N2", "t1-O1", "n1-O1"} <= set(identifiers)
    assert set(targets) <= set(identifiers)


def test_letters_beside_a_paragraph_say_what_is_in_it(page):
    assert '<blockquote class="body" dir="auto" data-letters="H U O N">' in page
    assert "O own mark, N note" in page


def test_what_a_person_wrote_cannot_become_part_of_the_page(page):
    assert "<b>when</b>" not in page
    assert "&lt;b&gt;when&lt;/b&gt;" in page
    assert "<Press>" not in page


def test_nothing_outside_is_asked_for(page):
    assert not re.search(r"<(script|img|link|iframe|object|base|form)\b", page)
    assert re.findall(r'(?:href|src)="(?!#)', page) == []
    assert not re.search(r"url\(|@import", page)


def test_a_note_whose_words_are_gone_is_shown_with_its_words_and_marks_nothing(dossier, checked):
    lost = replace(dossier, report=None, own_marks=(), notes=(replace(checked, anchor=AnchorState.ORPHAN),))
    page = dossiers_page([lost])
    body = page.partition("What is marked")[0]
    assert '<mark class="note">' not in body
    assert "These words are no longer in the text." in page
    assert "Some 40 boats left</blockquote>" in page


def test_without_a_report_there_are_no_marks_of_the_program(dossier):
    page = dossiers_page([replace(dossier, report=None)])
    assert "Words of saying" not in page
    assert "The marks" not in page
    assert "N2" in page


def test_several_articles_keep_their_anchors_apart(dossier):
    page = dossiers_page([dossier, dossier])
    identifiers = re.findall(r' id="([^"]+)"', page)
    assert len(identifiers) == len(set(identifiers))
    assert page.count("<main>") == 2


def test_a_worksheet_has_the_article_lines_to_write_on_and_no_mark(dossier):
    page = worksheet_page([dossier.article])
    text = text_of(page)
    assert "Some 40 boats left & nobody counted them" in text
    assert all(question.words in text for question in (BEFORE, *QUESTIONS))
    assert page.count('class="line"') == sum(question.lines for question in (BEFORE, *QUESTIONS))
    assert "<mark" not in page.partition("<body>")[2]
    assert "Ferry prices in Corin" not in text, "what is no part of the article stays away"


@pytest.mark.parametrize("form", list(Format))
def test_every_format_can_be_written_and_has_an_ending(dossier, form):
    text = written([dossier], form, author="Mika Sol")
    assert text.endswith("\n")
    assert SUFFIXES[form].startswith(".")
