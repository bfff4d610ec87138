"""Pictures that leave the program: what they say, their formats, and the two ways to them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from reader.errors import UserError
from reader.paths import sample_set
from reader.ui import pictures
from reader.ui.dialogs.pictures import PictureDialog
from reader.ui.pictures import Bar, Key, Picture
from reader.ui.theme import DARK, LIGHT, Theme
from tests.ui.conftest import WAIT
from tests.ui.test_accessibility import nameless

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SAMPLE = sample_set() / "2-the-open-wire.md"
SVG = "{http://www.w3.org/2000/svg}"


def filled(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.fillRect(box, theme.quote_line)


def picture(**more: object) -> Picture:
    parts = {"title": "Ferries", "about": "The quay of Selm", "says": "Two ferries.", "height": 40, "paint": filled}
    return Picture(**(parts | more))


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


def dialog_of(person: Person) -> PictureDialog:
    person.do("pictures")
    (dialog,) = [dialog for dialog in person.window.findChildren(PictureDialog) if dialog.isVisible()]
    return dialog


@pytest.fixture
def reading(person: Person) -> Person:
    """Somebody with an article open."""
    person.open(SAMPLE)
    return person


# Files


def test_a_drawing_has_title_words_and_text(qapp, tmp_path: Path):
    pictures.save(picture(legend=[Key("quote_line", "Ferries at the quay")]), tmp_path / "ferries.svg")
    root = ElementTree.parse(tmp_path / "ferries.svg").getroot()
    assert root.findtext(f"{SVG}title") == "Ferries"
    assert root.findtext(f"{SVG}desc") == "Two ferries."
    shown = ["".join(text.itertext()).strip() for text in root.iter(f"{SVG}text")]
    assert shown == ["Ferries", "The quay of Selm", "Ferries at the quay"]


def test_a_picture_of_dots_is_sharp_and_has_its_words(qapp, tmp_path: Path):
    pictures.save(picture(), tmp_path / "ferries.png")
    image = QImage(str(tmp_path / "ferries.png"))
    assert image.size() == pictures.size_of(picture()) * 2
    assert image.text("Description") == "Two ferries."


def test_a_picture_is_dark_on_light_unless_a_theme_is_wanted(qapp):
    assert {LIGHT.page, LIGHT.quote_line} <= colours(pictures.as_image(picture()))
    assert {DARK.page, DARK.quote_line} <= colours(pictures.as_image(picture(), DARK))


def test_a_file_that_cannot_be_written_is_said(qapp, tmp_path: Path):
    with pytest.raises(UserError):
        pictures.save(picture(), tmp_path / "nowhere" / "ferries.png")


def test_legend_and_note_take_the_room_that_they_need(qapp):
    legend = [Key("quote_line", f"Ferries that came to the quay number {number}") for number in range(5)]
    plain, explained = pictures.size_of(picture()), pictures.size_of(picture(legend=legend, note="No mark. " * 40))
    assert explained.width() == plain.width()
    assert explained.height() > plain.height() + 3 * 24 + 3 * 13


def test_what_stands_for_several_sources_is_no_bar(qapp):
    bars = [Bar("Lena Orel", "A named person", 2), Bar("9 more", "", 30, joined=True)]

    def lengths(painter: QPainter, box: QRectF, theme: Theme) -> None:
        pictures.paint_bars(bars, painter, box, theme)

    image = pictures.as_image(picture(paint=lengths, about="", height=2 * pictures.BAR_HEIGHT), sharpness=1)
    blue = [y for y in range(image.height()) if image.pixelColor(300, y).name() == LIGHT.quote_line]
    assert len(blue) == pictures.BAR_HEIGHT - 18
    assert max(blue) - min(blue) == len(blue) - 1


# The pictures of the window


def test_every_picture_of_an_article_says_what_it_shows(reading: Person):
    there = {one.title: one for drawn in reading.window.pictures._drawn if (one := drawn()) is not None}
    assert list(there) == [
        "Which sentences name a source",
        "Where the marks are",
        "Who speaks in the article, and how often",
    ]
    assert {one.about for one in there.values()} == {reading.window.session.article.title}
    report = reading.window.session.report
    states, marks, sources = (one.says for one in there.values())
    assert states.startswith(f"{len(report.sentences)} body sentences:")
    assert marks == reading.window.page.overview.accessibleDescription()
    assert sources.count("times") + sources.count("once") + sources.count("time") >= len(report.sources[:1])


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_picture_is_drawn_in_the_colours_of_its_theme(reading: Person, theme: Theme):
    known = {"state_sourced", "state_unsourced", "quote_line", "hedge_line", "unsourced_line"}
    for drawn in reading.window.pictures._drawn:
        if (one := drawn()) is not None:
            seen = colours(pictures.as_image(one, theme, sharpness=1))
            assert theme.page in seen
            assert seen & {getattr(theme, name) for name in known}


def test_without_an_article_there_is_no_picture_and_that_is_said(person: Person):
    person.do("pictures")
    assert person.window.page.notice.words.text().startswith("There is no picture yet")
    assert person.window.findChildren(PictureDialog) == []


def test_a_picture_is_saved_by_keyboard(reading: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "marks"), "Dots (*.png)"))
    dialog = dialog_of(reading)
    assert nameless(dialog) == []
    assert dialog.sheet.accessibleDescription() == dialog.picture.says
    dialog.choice.setFocus()
    QTest.keyClick(dialog.choice, Qt.Key.Key_Down)
    assert dialog.picture.title == "Where the marks are"
    dialog.save_button.setFocus()
    QTest.keyClick(dialog.save_button, Qt.Key.Key_Space)
    (saved,) = tmp_path.glob("marks.*")
    assert reading.window.page.notice.words.text() == f"Saved as “{saved.name}”."


def test_a_picture_that_cannot_be_saved_is_said(reading: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "marks.svg"), ""))
    dialog_of(reading).save_button.click()
    assert "could not be written" in reading.window.page.notice.words.text()


def test_a_picture_is_copied(reading: Person):
    dialog = dialog_of(reading)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().image().size() == pictures.size_of(dialog.picture) * 2
    assert reading.window.page.notice.words.text() == "The picture is copied."


def test_a_picture_has_a_menu_where_it_is(reading: Person):
    reading.window.state_bar.customContextMenuRequested.emit(reading.window.state_bar.rect().center())
    menu = next(menu for menu in reading.window.state_bar.findChildren(QMenu) if menu.isVisible())
    assert [action.text() for action in menu.actions()] == ["Save this picture …", "Copy this picture"]
    menu.actions()[1].trigger()
    menu.close()
    reading.qtbot.waitUntil(lambda: not QGuiApplication.clipboard().image().isNull(), timeout=WAIT)


def test_the_progress_of_a_set_is_a_picture(person: Person):
    from reader.ui.lessons.progress_picture import ArticleLine

    panel = person.window.lessons.panel
    assert panel.picture() is None
    panel._set_part.show()
    panel.show_articles(
        [ArticleLine("a", "The quay", "finished", False, True), ArticleLine("b", "The gate", "reading", True, False)]
    )
    shown = panel.picture()
    assert shown is not None
    assert shown.says == "1 of 2 articles finished. 1. The quay: finished. 2. The gate: reading"
    assert {LIGHT.accent, LIGHT.border} <= colours(pictures.as_image(shown))
    QApplication.processEvents()
