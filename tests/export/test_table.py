import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.table import COLUMNS, notes_table, safe_cell

STARTS = tuple("=+-@＝＋－＠\t\r")


def rows_of(dossier):
    text = notes_table([dossier])
    assert text.startswith("\ufeff"), "Excel would not read it as UTF-8"
    return list(csv.DictReader(io.StringIO(text[1:], newline=""), strict=True))


def test_a_note_is_a_row_and_its_evidence_one_cell(dossier):
    whole, checked, later, mark, answer = rows_of(dossier)
    assert (whole["Passage"], whole["No."]) == ("the whole article", "N1")
    assert (checked["Status"], checked["Finding"], checked["Paragraph"]) == ("Checked", "Supported", "2")
    assert checked["Note"] == "The log says 41 😀.\n\n• who counted?\n• <b>when</b>?"
    first, second = checked["Evidence"].split("\n")
    assert first.startswith("Supports: Port of Selm, “Harbour log”, Selm <Press>, 2026-03-01.")
    assert "Same origin as: Port of Selm, “Harbour log”" in second
    assert (checked["Evidence items"], checked["Origins"]) == ("2", "1")
    assert (checked["Believed before"], checked["Believed after"]) == ("0", "85")
    assert later["Question"] == "How cold was it?"
    assert (mark["Entry"], mark["Note"]) == ("Own mark: Uncertain, adverb", "It leaves it open.")
    assert (answer["Entry"], answer["Note"]) == ("Answer to a mark: Disagree", "The mayor said it.")


def test_every_row_has_every_column_and_ends_as_the_standard_says(dossier):
    text = notes_table([dossier])
    assert text.endswith("\r\n")
    assert all(row.keys() == set(COLUMNS) for row in rows_of(dossier))


@pytest.mark.parametrize("start", STARTS)
def test_a_cell_that_begins_like_a_formula_is_text(dossier, checked, start):
    row = rows_of(replace(dossier, notes=(replace(checked, claim=f"{start}cmd|' /C calc'!A0"),)))[0]
    assert not row["Claim"].startswith(STARTS)
    assert "cmd|' /C calc'!A0" in row["Claim"]


@pytest.mark.parametrize("words", ["a;=1+1", "a\n=1+1", 'a";=1+1', "  =1+1", "a; \t@SUM(1)", "\n\n-1+1"])
def test_nor_does_one_begin_inside_for_a_program_with_other_separators(words):
    cell = safe_cell(words)
    for piece in cell.replace("\n", ";").split(";"):
        assert not piece.strip(" \"'").startswith(STARTS) or piece.strip(' "').startswith("'")


@given(st.text())
def test_no_text_becomes_a_formula(words):
    cell = safe_cell(words)
    assert not cell.startswith(STARTS)
    assert not cell.lstrip().startswith(STARTS)


@pytest.mark.parametrize("words", ["It cost 4-5 times more.", "a = b", "“-5 degrees”", "1;2", "Mail to a@b.example"])
def test_other_words_stay_as_they_are(words):
    assert safe_cell(words) == words
