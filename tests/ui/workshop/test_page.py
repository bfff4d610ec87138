"""The page of the workshop: its parts, the way between them, and undo over all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.lessons.records import Guidance
from reader.ui.theme import DARK
from reader.ui.workshop.page_nav import Place
from tests.ui.conftest import WAIT
from tests.ui.workshop.sets import two_articles
from tests.ui.workshop.teacher import Teacher

if TYPE_CHECKING:
    from tests.ui.conftest import Person

PARTS = ("set", "articles", "prompts", "glossary", "pack", "key", "check")


@pytest.fixture
def teacher(person: Person) -> Teacher:
    teacher = Teacher(person)
    teacher.open_draft(two_articles())
    return teacher


def nav_words(teacher: Teacher) -> list[str]:
    return [". ".join(text.words for text in row.texts) for row in teacher.page.nav.list.rows.rows]


def test_the_parts_of_the_set_stand_at_the_left(teacher: Teacher) -> None:
    assert nav_words(teacher) == [
        "Set",
        "Articles · 2",
        "1 The ferry is late again. Full · no marks",
        "2 The quay will be mended. Full · no marks",
        "Prompts",
        "Glossary",
        "Reference pack",
        "Key",
        "Check and export",
    ]


@pytest.mark.parametrize("name", PARTS)
def test_every_part_opens_and_says_where_one_is(teacher: Teacher, name: str) -> None:
    teacher.page.go_to(name)
    section = teacher.page.current
    assert section is not None
    assert section.isVisible()
    assert teacher.page.nav.list.rows.row(teacher.page.nav.list.currentIndex()).record == Place(name)
    assert section.isAncestorOf(QApplication.focusWidget())


def test_the_arrows_and_enter_choose_a_part(teacher: Teacher) -> None:
    teacher.page.nav.go()
    for _ in range(3):
        teacher.person.press(Qt.Key.Key_Down)
    teacher.person.press(Qt.Key.Key_Return)
    assert teacher.page.place == Place("prompts") or teacher.page.place == Place("article", "quay")
    assert teacher.page.nav.has_focus


def test_an_article_that_is_chosen_gets_the_keys(teacher: Teacher) -> None:
    nav = teacher.page.nav.list
    place = nav.visualRect(nav.rows.find(Place("article", "quay"))).center()
    QTest.mouseClick(nav.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert teacher.page.place == Place("article", "quay")
    assert teacher.page.current.isAncestorOf(QApplication.focusWidget())
    teacher.person.press(Qt.Key.Key_A)
    assert nav.rows.row(nav.currentIndex()).record == Place("article", "quay")


def test_one_article_at_most_is_kept_on_the_page(teacher: Teacher) -> None:
    for name in ("ferry", "quay", "ferry"):
        teacher.page.go_to("article", name)
        assert teacher.page.place == Place("article", name)
    assert [place for place in teacher.page._sections if place.name == "article"] == [Place("article", "ferry")]


def test_a_link_to_an_article_that_is_gone_leads_nowhere(teacher: Teacher) -> None:
    teacher.page.go_to("article", "no-such")
    assert teacher.page.place == Place("articles")


def test_an_article_that_leaves_the_set_leaves_the_page(teacher: Teacher) -> None:
    teacher.page.articles.show_item("quay")
    teacher.page.go_to("article", "quay")
    teacher.page.articles.remove()
    assert teacher.page.place == Place("articles")
    assert teacher.page.articles.isVisible()
    teacher.person.do("undo")
    assert teacher.titles == ["The ferry is late again", "The quay will be mended"]


def test_undo_and_redo_are_those_of_the_set(teacher: Teacher) -> None:
    by_id = teacher.person.window.actions_by_id
    teacher.write_title("A")
    teacher.person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert teacher.editor.set.title == "Two ports"
    assert teacher.page.current.title.words() == "Two ports"
    assert by_id["redo"].text() == "Redo: title of the set"
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    teacher.person.press(Qt.Key.Key_Z, control_shift)
    assert teacher.editor.set.title == "A"
    assert by_id["undo"].text() == "Undo: title of the set"
    teacher.desk.leave()
    assert by_id["undo"].text() == "Undo"


def test_undo_reaches_a_part_that_is_not_shown(teacher: Teacher) -> None:
    teacher.page.go_to("article", "ferry")
    teacher.editor.change_article("ferry", "guidance", guidance=Guidance.NONE)
    assert "1 The ferry is late again. None · no marks" in nav_words(teacher)
    teacher.page.go_to("set")
    teacher.page.bar.undo_button.click()
    assert teacher.editor.article("ferry").guidance is Guidance.FULL
    assert not teacher.page.bar.undo_button.isEnabled()


def test_words_that_are_being_typed_stay_when_something_else_changes(teacher: Teacher) -> None:
    teacher.page.go_to("set")
    teacher.page.current.title.setFocus()
    QTest.keyClicks(teacher.page.current.title, " again")
    teacher.editor.change_set("minutes", minutes=30)
    assert teacher.page.current.title.words() == "Two ports again"
    with teacher.person.qtbot.waitSignal(teacher.editor.saved, timeout=WAIT):
        pass
    assert teacher.editor.set.title == "Two ports again"
    assert teacher.editor.set.minutes == 30


def test_the_name_in_the_bar_follows_the_title(teacher: Teacher) -> None:
    teacher.editor.change_set("title", title="")
    assert teacher.page.bar._title.accessibleName() == "Set without a title"
    assert teacher.person.window.windowTitle() == "Prepare a lesson set – Lateral Reader"


def test_keys_of_a_part_work_only_while_it_is_shown(teacher: Teacher) -> None:
    up = teacher.person.window.actions_by_id["article_up"]
    assert up.isEnabled()
    teacher.page.go_to("set")
    assert not up.isEnabled()
    teacher.page.go_to("articles")
    assert up.isEnabled()


def test_export_leads_to_the_check(teacher: Teacher) -> None:
    teacher.page.bar.export_button.click()
    assert teacher.page.place == Place("check")


def test_preview_shows_the_set_as_it_is_now(teacher: Teacher) -> None:
    teacher.write_title("Two ports, again")
    teacher.person.window.preview_wanted.disconnect()
    with teacher.person.qtbot.waitSignal(teacher.person.window.preview_wanted, timeout=WAIT) as wanted:
        teacher.page.bar.preview_button.click()
    lesson, _, article = wanted.args
    assert (lesson.title, article) == ("Two ports, again", "")


def test_all_parts_take_other_colours_and_sizes(teacher: Teacher) -> None:
    for name in PARTS:
        teacher.page.go_to(name)
    teacher.page.go_to("article", "ferry")
    teacher.desk.set_theme(DARK)
    assert all(section.theme is DARK for section in teacher.page._sections.values())
    before = teacher.page.current.page.typography.size
    teacher.person.do("larger")
    assert teacher.page.current.page.typography.size == before + 1


def test_an_offer_to_undo_goes_when_it_would_undo_something_else(teacher: Teacher) -> None:
    teacher.page.articles.remove()
    assert teacher.page.notice.isVisible()
    teacher.editor.change_set("minutes", minutes=10)
    assert not teacher.page.notice.isVisible()


def test_that_nothing_was_saved_is_said_until_it_is(teacher: Teacher) -> None:
    folder = teacher.person.data_dir / "drafts"
    away = folder.rename(folder.with_name("away"))
    folder.write_text("a file in the place of the folder")
    teacher.editor.change_set("minutes", minutes=10)
    assert not teacher.page.flush()
    assert teacher.page.notice.isVisible()
    folder.unlink()
    away.rename(folder)
    assert teacher.page.flush()
    assert not teacher.page.notice.isVisible()
    assert teacher.page.bar.saved_words.text().startswith("Saved ")
