"""What a lesson set does not show yet does not come out on the command line either."""

from __future__ import annotations

import pytest

from reader import cli
from reader.lessons.edition import student_edition
from reader.lessons.lesson_work import LessonWork, given_marks, open_set
from reader.lessons.package import write_lesson
from reader.paths import NOTES_FILE
from reader.storage.library import Library
from tests.lessons.workshop import built

REASON = "Nobody is named for the anger."


@pytest.fixture
def data(tmp_path):
    """A folder with a library that has a set, on whose first article a note was written; nothing is revealed."""
    lesson = built(tmp_path / "set")
    write_lesson(tmp_path / "Ferry.lesson", student_edition(lesson.set))
    folder = tmp_path / "data"
    with Library.open(folder / NOTES_FILE) as library:
        work = open_set(tmp_path / "Ferry.lesson", library).work
        library.notes.add(work.set.articles[0].sha256, body="Who is angry?")
        for _ in range(20):
            work.spend("ferry", 60)
    return folder


def exported(folder, tmp_path, *arguments):
    page = tmp_path / "notes.html"
    command = ["--data-dir", folder, "notes", "export", "--format", "html", "-o", page, *arguments]
    assert cli.run(cli.parse(list(map(str, command)))) == 0
    return page.read_text(encoding="utf-8")


@pytest.mark.parametrize("arguments", [(), ("--article",)])
def test_marks_of_a_set_are_not_exported_before_they_are_shown(data, tmp_path, arguments):
    with Library.open(data / NOTES_FILE) as library:
        (article, *_) = library.lessons.sets() and library.articles()
    which = (*arguments, article.sha256) if arguments else ()
    page = exported(data, tmp_path, *which)
    assert "Who is angry?" in page
    assert REASON not in page
    assert "town is angry</mark>" not in page


def test_marks_of_a_set_are_exported_in_its_own_words_when_they_are_shown(data, tmp_path):
    before = exported(data, tmp_path)
    with Library.open(data / NOTES_FILE) as library:
        LessonWork(library, library.lessons.sets()[0]).reveal("ferry")
    after = exported(data, tmp_path)
    assert "town is angry</mark>" in after
    assert "town is angry</mark>" not in before


def test_a_set_gives_marks_to_its_own_articles_only(data):
    with Library.open(data / NOTES_FILE) as library:
        given = given_marks(library)
        assert set(given) == {article.sha256 for article in library.articles()}
        assert not any(report.findings for report in given.values())
