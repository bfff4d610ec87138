"""How a person likes to read: chosen with the article in view, kept for each profile, and nothing is cut by it."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QPushButton, QSlider

from reader.settings import Comfort, FontChoice, LineFocus, Ruler, ThemeChoice, comfort_of
from reader.text.importers import article_from_text
from reader.text.spans import Span
from reader.ui import fonts, messages
from reader.ui.article.chips import Chip
from reader.ui.article.document import Typography, build_document, text_width
from reader.ui.article.view import ArticleView
from reader.ui.dialogs.reading import ReadingDialog
from reader.ui.theme import LIGHT, THEMES
from tests.ui.colour_vision import contrast, of_image, of_name
from tests.ui.conftest import WAIT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEXT = (
    "Harbour of Selm to close\n\nForty ferries were sent back to Varrow on Monday, said Lena Orel, the mayor of Selm, "
    "and nobody at the port office could say how many of them had left before the gate was closed."
)
ARABIC = "قالت وزارة الميناء إن العبارات عادت إلى الميناء صباح اليوم."

WCAG = Typography(line_height=1.5, letter_spacing=0.12, word_spacing=0.16, paragraph_spacing=2.0)
"""The spaces that must be possible without loss (WCAG 2.2, 1.4.12)."""


def dialog_of(person: Person) -> ReadingDialog:
    person.do("reading")
    (dialog,) = person.window.findChildren(ReadingDialog)
    return dialog


def slider(dialog: ReadingDialog, field: str) -> QSlider:
    (found,) = [one for one in dialog.findChildren(QSlider) if getattr(one, "field", "") == field]
    return found


def press(dialog: ReadingDialog, words: str) -> None:
    (button,) = [one for one in dialog.findChildren(QAbstractButton) if one.text() == words]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(6, button.height() // 2))


# The page about it


def test_every_field_of_the_comfort_has_a_control(person: Person) -> None:
    dialog = dialog_of(person)
    changed: set[str] = set()
    dialog.changed.connect(lambda name, _value: changed.add(name))
    for one in dialog.findChildren(QSlider):
        one.setValue(one.maximum())
    for box in dialog.findChildren(QComboBox):
        box.setCurrentIndex(box.count() - 1)
    for check in dialog.findChildren(QCheckBox):
        check.toggle()
    press(dialog, "Sepia")
    assert changed == {item.name for item in fields(Comfort)} - {"speech_rate"}


def test_a_change_is_seen_at_once_and_the_window_stays_usable(person: Person) -> None:
    person.open_text(TEXT)
    dialog = dialog_of(person)
    assert not dialog.isModal()
    before = person.window.view.document().size().height()
    slider(dialog, "line_height").setValue(slider(dialog, "line_height").maximum())
    assert person.window.view.document().size().height() > before
    assert person.window.settings.line_height == 2.4
    person.do("larger")
    assert slider(dialog, "text_size").value() == 20


def test_every_theme_can_be_chosen_and_is_seen_at_once(person: Person) -> None:
    person.open_text(TEXT)
    dialog = dialog_of(person)
    for words, name in (
        ("Sepia", "sepia"),
        ("Dark", "dark"),
        ("High contrast, light", "contrast-light"),
        ("High contrast, dark", "contrast-dark"),
        ("Light", "light"),
    ):
        press(dialog, words)
        assert person.window.view.theme is THEMES[name]
    press(dialog, "Follow the system")
    assert person.window.settings.theme is ThemeChoice.SYSTEM


def test_values_are_said_in_words(person: Person) -> None:
    dialog = dialog_of(person)
    size, letters = slider(dialog, "text_size"), slider(dialog, "letter_spacing")
    assert size.accessibleDescription() == "19 px"
    letters.setValue(12)
    assert letters.accessibleDescription() == "× 0.12"
    assert person.window.settings.letter_spacing == 0.12


def test_everything_comes_back_to_what_it_was_at_first(person: Person) -> None:
    person.open_text(TEXT)
    dialog = dialog_of(person)
    for one in dialog.findChildren(QSlider):
        one.setValue(one.maximum())
    press(dialog, "Show paragraph numbers")
    press(dialog, "Dark")
    press(dialog, "Reset to default")
    assert comfort_of(person.window.settings) == Comfort()
    assert slider(dialog, "measure").value() == Comfort().measure
    assert dialog.findChild(QCheckBox).isChecked()


def test_the_page_opens_once_and_escape_closes_it(person: Person, qtbot: QtBot) -> None:
    dialog = dialog_of(person)
    assert dialog_of(person) is dialog
    qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT)
    with qtbot.waitSignal(dialog.destroyed, timeout=WAIT):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog_of(person).isVisible()


def test_all_words_of_the_page_fit(person: Person) -> None:
    dialog = dialog_of(person)
    for button in dialog.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width(), button.text()
    for scale in dialog.findChildren(QSlider):
        for value in (scale.minimum(), scale.maximum()):
            scale.setValue(value)
            assert scale.words.width() >= scale.words.sizeHint().width(), scale.words.text()


# Kept


def test_what_was_chosen_is_kept_for_the_next_time(person: Person) -> None:
    person.open_text(TEXT)
    chosen = Comfort(
        font=FontChoice.ATKINSON,
        text_size=22,
        letter_spacing=0.1,
        paragraph_numbers=False,
        line_focus=LineFocus.PARAGRAPH,
        ruler=Ruler.BAND,
    )
    person.window.comfort.chosen.emit(chosen)
    person.restart()
    assert replace(comfort_of(person.window.settings), theme=ThemeChoice.SYSTEM) == chosen
    assert person.window.page.aid.isVisible()


def change_person(person: Person, coming: str) -> None:
    """Somebody else sits down, as the page “Who are you?” lets them."""
    person.window.lessons.handing_in._change_person(coming)


def test_every_profile_has_its_own_comfort(person: Person) -> None:
    person.open_text(TEXT)
    window = person.window
    window.lessons.handing_in._named("Kim")
    kim = window.settings.person
    window.comfort.chosen.emit(replace(comfort_of(window.settings), text_size=30, ruler=Ruler.LINE))
    change_person(person, "")
    assert window.view.typography.size == 19
    assert not window.page.aid.isVisible()
    window.lessons.handing_in._named("17")
    window.comfort.chosen.emit(replace(comfort_of(window.settings), text_size=14))
    change_person(person, kim)
    assert window.view.typography.size == 30
    assert window.page.aid.isVisible()


def test_a_cleared_computer_forgets_how_everybody_read(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.open_text(TEXT)
    window = person.window
    window.lessons.handing_in._named("Kim")
    window.comfort.chosen.emit(replace(comfort_of(window.settings), text_size=30))
    change_person(person, "")
    window.lessons.handing_in._named("17")
    assert window.settings.comforts
    monkeypatch.setattr(messages, "clear_this_pc", lambda _window: True)
    person.do("clear_pc")
    assert window.settings.comforts == {}
    assert comfort_of(window.settings) == Comfort()


# On the page


def shown(qtbot: QtBot, text: str, typography: Typography) -> ArticleView:
    fonts.load(fonts.INTERFACE, fonts.SERIF)
    view = ArticleView()
    qtbot.addWidget(view)
    view.setStyleSheet(f"background: {LIGHT.page}; border: none;")
    view.resize(1000, 800)
    view.show_article(article_from_text(text), typography=typography, theme=LIGHT, opened=())
    view.show()
    return view


@pytest.mark.parametrize("family", fonts.FAMILIES)
def test_no_line_is_cut_or_lies_on_another_with_the_spaces_of_wcag(qtbot: QtBot, family: str) -> None:
    view = shown(qtbot, TEXT, replace(WCAG, family=family))
    ink = contrast(of_image(view.viewport().grab().toImage()), of_name(LIGHT.page)) > 1.5
    left, right = view.document().rootFrame().frameFormat().leftMargin(), view.viewport().width()
    assert not ink[:, : int(left) - 2].any()
    assert not ink[:, right - 3 :].any()
    for block, box in view.visible_blocks():
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            assert line.naturalTextWidth() <= line.width() + 1
            baseline = box.top() + line.y() + line.ascent()
            assert ink[round(baseline) - 8 : round(baseline)].any()
    rows = np.flatnonzero(ink.any(axis=1))
    # Between two lines there is a row without ink wherever no letter reaches down.
    assert (np.diff(rows) > 1).sum() >= 1


def test_spaces_are_those_that_were_asked_for(qtbot: QtBot) -> None:
    usual, spaced = (shown(qtbot, TEXT, typography) for typography in (Typography(), WCAG))
    words = Span(usual.article.text.index("Forty"), usual.article.text.index(" were"))
    (narrow,), (wide,) = list(usual.boxes(words)), list(spaced.boxes(words))
    letters = words.end - words.start
    spaces = usual.article.text[words.start : words.end].count(" ")
    assert wide.width() - narrow.width() == pytest.approx(19 * (0.12 * letters + 0.16 * spaces), abs=1.5)


def test_marks_lie_exactly_around_spaced_words(qtbot: QtBot) -> None:
    view = shown(qtbot, TEXT, WCAG)
    text = view.article.text
    for words in ("ferries", "Varrow", "Lena Orel"):
        start = text.index(words)
        (box,) = view.boxes(Span(start, start + len(words)))
        picture = of_image(view.viewport().grab().toImage())
        rows = np.s_[round(box.top()) : round(box.bottom())]
        ink = (contrast(picture[rows], of_name(LIGHT.page)) > 1.5).any(axis=0)
        inside = np.flatnonzero(ink[round(box.left()) - 1 : round(box.right()) + 1])
        assert inside[0] <= 3, words
        before = np.flatnonzero(ink[: round(box.left()) - 1])
        assert not len(before) or round(box.left()) - before[-1] > 4, words  # the space before it


def test_the_column_keeps_its_characters_when_they_are_spaced() -> None:
    assert text_width(WCAG) > text_width(Typography()) * 1.2


def test_words_after_a_passage_leave_the_spaces_as_they_were(qtbot: QtBot) -> None:
    view = shown(qtbot, TEXT, WCAG)
    end = view.article.text.index(" were sent")
    place = view.positions.to_qt(end)

    def spacing() -> float:
        cursor = QTextCursor(view.document())
        cursor.setPosition(place)
        return cursor.charFormat().fontLetterSpacing()

    usual = spacing()
    assert usual == pytest.approx(0.12 * 19, abs=0.02)  # Qt counts in 64ths
    view.set_chips([Chip(end, "both")])
    assert spacing() > usual + 20
    view.set_chips(None)
    assert spacing() == pytest.approx(usual)


def test_joined_letters_are_not_torn_apart(qapp: object) -> None:
    article = article_from_text(f"{TEXT}\n\n{ARABIC}")
    document = build_document(article, WCAG, LIGHT)
    spacing = {}
    for number in range(document.blockCount()):
        font = document.findBlockByNumber(number).begin().fragment().charFormat().font()
        spacing[article.blocks[number].span.of(article.text)] = font.letterSpacing()
        assert font.letterSpacingType() is QFont.SpacingType.AbsoluteSpacing or font.letterSpacing() == 0
    assert spacing[ARABIC] == 0
    assert spacing["Harbour of Selm to close"] > 0


def test_the_space_between_paragraphs_can_be_twice_the_size(qapp: object) -> None:
    article = article_from_text(TEXT)
    document = build_document(article, WCAG, LIGHT)
    assert document.lastBlock().blockFormat().topMargin() == 2 * WCAG.size


def test_paragraph_numbers_can_be_left_out(person: Person) -> None:
    person.open_text(TEXT)
    gutter = person.window.page.gutter

    def ink_of_numbers() -> int:
        page = of_image(gutter.grab().toImage())[:, : gutter.width() - 60]
        return int((contrast(page, page[0, 0]) > 2).sum())

    assert ink_of_numbers() > 0
    person.window.comfort.chosen.emit(replace(comfort_of(person.window.settings), paragraph_numbers=False))
    assert ink_of_numbers() == 0
