"""The articles of a set: added from the library and from files, moved, and taken out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.lessons.records import (
    ArticleKey,
    Card,
    CardLine,
    Document,
    Key,
    Prompt,
    PromptKey,
    PromptKind,
)
from reader.lessons.soundness import check_key, check_set
from reader.text.importers import article_from_text
from reader.ui import messages
from reader.ui.workshop.articles_change import new_id, with_article_at, without_article
from reader.ui.workshop.articles_chooser import ArticlesChooser
from reader.worker import read_file
from tests.ui.conftest import WAIT
from tests.ui.workshop.sets import FERRY, MILL, QUAY, two_articles
from tests.ui.workshop.teacher import Teacher

if TYPE_CHECKING:
    from pathlib import Path

    from reader.lessons.records import Lesson
    from tests.ui.conftest import Person

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def teacher(person: Person) -> Teacher:
    teacher = Teacher(person)
    teacher.open_draft(two_articles())
    return teacher


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / name for name in ("mill.txt", "broken.pdf", "ferry.txt")]
    for path, text in zip(paths, (MILL, "no PDF at all", FERRY), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def with_much_on(lesson: Lesson) -> Lesson:
    """The set with prompts, a card, documents and keys that name its articles."""
    kept = replace(
        lesson.set,
        prompts=(
            Prompt(id="who", kind=PromptKind.OPEN, text="Who counted?", article="ferry"),
            Prompt(id="both", kind=PromptKind.COMPARE, text="Which one says more?", compare=("ferry", "quay")),
        ),
        cards=(
            Card(id="post", name="The Kesten Post", lines=(CardLine(text="A paper."),), articles=("ferry", "quay")),
        ),
        documents=(Document(id="log", title="Log", body="Two hours.", articles=("ferry",)),),
    )
    key = Key(
        prompts=(PromptKey(prompt="who", answers=("Nobody",)),),
        articles=(ArticleKey(article="ferry", layers=()), ArticleKey(article="quay", layers=())),
    )
    return replace(lesson, set=kept, key=key)


# What changes


def test_ids_come_from_titles_and_are_never_taken_twice() -> None:
    assert new_id("The ferry is late!", ()) == "the-ferry-is-late"
    assert new_id("The ferry is late", {"the-ferry-is-late"}) == "the-ferry-is-late-2"
    assert new_id("Паром", {"article", "article-2"}) == "article-3"
    assert len(new_id("long " * 40, {"x"})) <= 60


def test_a_moved_article_goes_to_its_place() -> None:
    lesson = two_articles()
    assert [one.id for one in with_article_at(lesson, "quay", 0).set.articles] == ["quay", "ferry"]
    assert with_article_at(lesson, "ferry", 0) == lesson


def test_what_names_an_article_that_is_taken_out_names_it_no_more() -> None:
    kept = without_article(with_much_on(two_articles()), "ferry")
    assert [one.id for one in kept.set.articles] == ["quay"]
    assert [prompt.id for prompt in kept.set.prompts] == ["both"]
    assert kept.set.prompts[0].compare == ("quay",)
    assert kept.set.cards[0].articles == ("quay",)
    assert kept.set.documents[0].articles == ()
    assert kept.key == Key(articles=(ArticleKey(article="quay", layers=()),))
    check_set(replace(kept.set, prompts=()))
    check_key(kept.key, kept.set)
    assert without_article(kept, "quay").key is None


# The list


def test_alt_and_the_arrows_move_the_article(teacher: Teacher) -> None:
    teacher.page.articles.list.setFocus()
    teacher.person.press(Qt.Key.Key_Down, ALT)
    assert teacher.titles == ["The quay will be mended", "The ferry is late again"]
    assert teacher.page.articles.current == "ferry"
    teacher.person.press(Qt.Key.Key_Down, ALT)
    teacher.person.press(Qt.Key.Key_Up, ALT)
    assert teacher.titles == ["The ferry is late again", "The quay will be mended"]
    teacher.person.do("undo")
    assert teacher.titles == ["The quay will be mended", "The ferry is late again"]


def test_an_article_is_dragged_to_its_place(teacher: Teacher) -> None:
    view = teacher.page.articles.list
    first, second = (view.visualRect(view.rows.index(number)).center() for number in (0, 1))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    for place in (first + QPoint(0, 20), second + QPoint(0, 8)):
        QTest.mouseMove(view.viewport(), place)
        teacher.person.qtbot.wait(1)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=second + QPoint(0, 8))
    assert teacher.titles == ["The quay will be mended", "The ferry is late again"]
    assert teacher.page.place.name == "articles"


def test_escape_gives_up_a_drag_and_nothing_else(teacher: Teacher) -> None:
    view = teacher.page.articles.list
    view.setFocus()
    first, second = (view.visualRect(view.rows.index(number)).center() for number in (0, 1))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view.viewport(), second + QPoint(0, 8))
    teacher.person.press(Qt.Key.Key_Escape)
    assert view.hasFocus()
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=second + QPoint(0, 8))
    assert teacher.titles == ["The ferry is late again", "The quay will be mended"]


def test_a_click_opens_an_article_and_so_does_enter(teacher: Teacher) -> None:
    view = teacher.page.articles.list
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.rows.index(1)).center())
    assert teacher.page.place == ("article", "quay")
    teacher.page.go_to("articles")
    view.setFocus()
    teacher.person.press(Qt.Key.Key_Return)
    assert teacher.page.place == ("article", "quay")


def test_an_article_is_taken_out_with_its_prompts_and_comes_back_with_them(person: Person) -> None:
    teacher, lesson = Teacher(person), with_much_on(two_articles())
    teacher.open_draft(lesson)
    teacher.page.articles.list.setFocus()
    teacher.person.press(Qt.Key.Key_Delete)
    assert teacher.titles == ["The quay will be mended"]
    words = teacher.page.notice.words.text()
    assert words == "“The ferry is late again” was taken out of the set. 1 prompt about it went with it."
    teacher.person.tap("Undo")
    assert teacher.editor.lesson == lesson


def test_an_empty_set_says_what_to_do(teacher: Teacher) -> None:
    for _ in range(2):
        teacher.page.articles.remove()
    assert teacher.page.articles.empty.isVisible()
    assert not teacher.page.articles.list.isVisible()
    assert not teacher.page.articles.remove_button.isVisible()
    teacher.page.articles.remove()
    assert teacher.page.articles.current == ""


# Adding


def test_files_are_read_and_get_their_marks_and_what_fails_is_told(teacher: Teacher, files: list[Path]) -> None:
    teacher.desk.adding.add_files(files)
    assert teacher.page.articles.progress.isVisible()
    teacher.until(lambda: not teacher.desk.adding.reading.busy)
    assert teacher.titles == ["The ferry is late again", "The quay will be mended", "The mill stands still"]
    added = teacher.editor.set.articles[-1]
    assert added.id == "the-mill-stands-still"
    assert added.analysis_version
    assert added.sentences
    assert not teacher.page.articles.progress.isVisible()
    assert teacher.page.notice.words.text().startswith("broken.pdf: ")
    teacher.person.do("undo")
    assert len(teacher.titles) == 2


def test_cancelling_adds_nothing_more(teacher: Teacher, files: list[Path]) -> None:
    teacher.desk.adding.add_files([files[0]])
    teacher.page.articles.cancel_button.click()
    assert not teacher.desk.adding.reading.busy
    assert not teacher.page.articles.progress.isVisible()
    assert len(teacher.titles) == 2


def test_leaving_while_something_is_read_leaves_a_set_that_is_whole(teacher: Teacher, files: list[Path]) -> None:
    name = teacher.editor.set.id
    teacher.desk.adding.add_files(files)
    assert teacher.desk.leave()
    assert [one.title for one in teacher.drafts.open(name).set.articles][:2] == [
        "The ferry is late again",
        "The quay will be mended",
    ]
    assert not teacher.desk.adding.reading.busy


def test_articles_that_arrive_together_are_undone_together(teacher: Teacher) -> None:
    for text in (MILL, MILL.replace("mill", "dam"), MILL):
        teacher.page.articles.add(article_from_text(text), None, batch=7)
    assert teacher.titles[2:] == ["The mill stands still", "The dam stands still"]
    teacher.person.do("undo")
    assert len(teacher.titles) == 2


def test_the_first_article_says_the_language_of_the_set(teacher: Teacher) -> None:
    teacher.editor.change_set("language", language="")
    article = article_from_text(MILL)
    spanish = replace(article, metadata=replace(article.metadata, language="es"))
    teacher.page.articles.add(spanish, None, batch=1)
    assert teacher.editor.set.language == "es"


def test_the_library_is_searched_and_what_is_in_the_set_cannot_be_taken_twice(
    teacher: Teacher, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    library = teacher.person.library
    for text in (FERRY, MILL, QUAY.replace("quay", "pier")):
        library.add_article(article_from_text(text), path=None)
    teacher.page.articles.from_library.click()
    dialog = teacher.person.window.findChild(ArticlesChooser)
    teacher.until(dialog.search.hasFocus)
    QTest.keyClicks(dialog.search, "MILL still")
    shown = [dialog.list.item(row) for row in range(dialog.list.count()) if not dialog.list.item(row).isHidden()]
    assert [item.text() for item in shown] == ["The mill stands still"]
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.add_button.text() == "Add 1 article"
    dialog.search.clear()
    ferry = next(
        item for row in range(dialog.list.count()) if "ferry" in (item := dialog.list.item(row)).text().casefold()
    )
    assert "in the set already" in ferry.text()
    assert not ferry.flags() & Qt.ItemFlag.ItemIsEnabled
    dialog.add_button.click()
    teacher.until(lambda: not teacher.desk.adding.reading.busy)
    assert teacher.titles[2:] == ["The mill stands still"]


def test_a_click_on_the_words_of_a_row_ticks_it(teacher: Teacher) -> None:
    teacher.person.library.add_article(article_from_text(MILL), path=None)
    teacher.page.articles.from_library.click()
    dialog = teacher.person.window.findChild(ArticlesChooser)
    place = dialog.list.visualItemRect(dialog.list.item(0)).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [article.title for article in dialog.ticked] == ["The mill stands still"]
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.ticked == []


def test_files_are_chosen_in_a_dialog(teacher: Teacher, files: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "ask_for_files", lambda _parent, _folder: files[:1])
    with teacher.person.qtbot.waitSignal(teacher.desk.adding.reading.arrived, timeout=WAIT):
        teacher.page.articles.from_files.click()
    assert teacher.titles[2:] == ["The mill stands still"]


def test_undoing_what_was_added_stops_the_rest(teacher: Teacher, files: list[Path]) -> None:
    teacher.page.articles.add(article_from_text(QUAY.replace("quay", "pier")), None, batch=1)
    teacher.desk.adding.add_files(files)
    teacher.person.do("undo")
    assert len(teacher.titles) == 2
    assert not teacher.desk.adding.reading.busy
    teacher.desk.adding.add_files(files[:1])
    teacher.editor.change_set("minutes", minutes=10)
    teacher.person.do("undo")
    assert teacher.desk.adding.reading.busy
    teacher.until(lambda: teacher.titles[2:] == ["The mill stands still"])


def test_one_job_is_given_up_and_the_next_is_done(teacher: Teacher, files: list[Path]) -> None:
    jobs, done = teacher.desk._jobs, []
    first = jobs.start(read_file, files[0], done.append)
    jobs.start(read_file, files[2], done.append)
    jobs.cancel(first)
    teacher.until(lambda: bool(done))
    assert [outcome.result.title for outcome in done] == ["The ferry is late again"]
    jobs.cancel(first)
    last = jobs.start(read_file, files[1], done.append)
    teacher.until(lambda: len(done) == 2)
    assert done[1].error
    jobs.cancel(last)
