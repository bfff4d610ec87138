"""Files that are written elsewhere are noted as long as they are, so that the next start can clean up after a kill."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.lessons.unfinished import clear_unfinished, noted
from reader.lessons.zipped import part_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "own" / "reports.unfinished"


def test_a_note_is_there_while_files_are_written_and_not_longer(journal, tmp_path):
    with noted(journal, [tmp_path / "class.html"]):
        assert "class.html" in journal.read_text(encoding="utf-8")
    assert not journal.exists()


def test_a_failure_takes_the_note_away_too(journal, tmp_path):
    with pytest.raises(OSError, match="full"), noted(journal, [tmp_path / "class.html"]):
        raise OSError("full")
    assert not journal.exists()


def test_only_what_was_half_written_is_removed(journal, tmp_path):
    page, other = tmp_path / "Ünfertig “1”.html", tmp_path / "other.html"
    page.write_text("whole", encoding="utf-8")
    for path in (page, other):
        part_of(path).write_bytes(b"half")
    writing = noted(journal, [page])
    writing.__enter__()  # and then the program is killed
    clear_unfinished(journal)
    assert not part_of(page).exists()
    assert part_of(other).exists()
    assert page.read_text(encoding="utf-8") == "whole"
    assert not journal.exists()


@pytest.mark.parametrize("content", [b"", b'["/home', b"{}", b"\xff\xfe", b"[]"])
def test_a_note_that_is_cut_off_itself_is_forgotten(journal, content):
    journal.parent.mkdir()
    journal.write_bytes(content)
    clear_unfinished(journal)
    assert not journal.exists()


def test_nothing_noted_is_nothing_to_do(journal):
    clear_unfinished(journal)


def test_a_note_that_cannot_be_written_keeps_nobody_from_working(tmp_path):
    (tmp_path / "own").write_bytes(b"a file where the folder should be")
    with noted(tmp_path / "own" / "reports.unfinished", [tmp_path / "class.html"]):
        worked = True
    assert worked
