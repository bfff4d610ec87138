"""Help: on each panel, on the marks with what was measured, on the keys, and on what the program is made of."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTextBrowser

import reader
from reader import __version__
from reader.paths import resource, sample_set
from reader.ui import fonts, licences
from reader.ui.actions import ACTIONS, key_of
from reader.ui.dialogs.about import About
from reader.ui.dialogs.marks_help import MarksHelp
from reader.ui.measured import measured
from reader.ui.panel_help import Topic, paragraphs
from reader.ui.panels.help_button import HelpButton

if TYPE_CHECKING:
    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROOT = Path(reader.__file__).parents[1]
KEY = re.compile(r"\b(?:(?:Ctrl|Shift|Alt)\+)+\w|\bF\d{1,2}\b|(?:[Pp]ress|with) [A-Z0-9]\b")


def page(person: Person) -> QDialog:
    """The page that is open over the window."""
    (dialog,) = [one for one in person.window.findChildren(QDialog) if one.isVisible()]
    return dialog


def words_of(dialog: QDialog) -> str:
    return " ".join([text.toPlainText() for text in dialog.findChildren(QTextBrowser)])


# On panels


@pytest.mark.parametrize("topic", Topic)
def test_every_panel_has_help_in_a_few_sentences(qapp: QApplication, topic: Topic) -> None:
    words = paragraphs(topic)
    assert 1 < len(words) < 6
    assert all(one.endswith(".") and "{" not in one for one in words)


def test_each_panel_has_a_button_that_opens_its_help(person: Person) -> None:
    person.open(sample_set() / "4-kalvari-agency.md")
    for action, topic in {
        "notes_tab": Topic.NOTES,
        "findings_tab": Topic.FINDINGS,
        "sources_tab": Topic.SOURCES,
        "set_tab": Topic.SET,
    }.items():
        person.do(action)
        help_of(person, topic)
    help_of(person, Topic.LIBRARY)
    person.do("search")
    help_of(person, Topic.SEARCH)


def help_of(person: Person, topic: Topic) -> None:
    """Open the help on a panel by its button, with the keyboard, and close it again."""
    buttons = [one for one in person.window.findChildren(HelpButton) if one.isVisible() and one.topic is topic]
    assert len(buttons) == 1
    assert topic.title in buttons[0].accessibleName()
    assert paragraphs(topic)[0] in buttons[0].toolTip()
    assert all(words in buttons[0].whatsThis() for words in paragraphs(topic))
    buttons[0].setFocus()
    person.press(Qt.Key.Key_Space)
    dialog = page(person)
    assert all(words in words_of(dialog) for words in paragraphs(topic))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_shift_f1_explains_the_panel_with_the_focus(person: Person) -> None:
    person.open(sample_set() / "4-kalvari-agency.md")
    person.do("findings_tab")
    person.do("panel_help")
    assert paragraphs(Topic.FINDINGS)[0] in words_of(page(person))
    page(person).close()
    person.window.view.setFocus()
    person.do("panel_help")
    assert paragraphs(Topic.ARTICLE)[0] in words_of(page(person))


# On keys


def test_keys_are_named_from_the_table() -> None:
    assert key_of("next_mark") == "F8"
    with pytest.raises(StopIteration):
        key_of("no such action")


def test_no_sentence_names_a_key_of_its_own() -> None:
    """What `tr` is given holds {key} instead, so that the table of actions can change."""
    shown = re.compile(r'tr\(\s*(?:"[^"]*",\s*)?((?:"[^"]*"\s*)+)', re.DOTALL)
    with_keys_of_their_own = {"classroom", "workshop"}
    found = {
        f"{path.name}: {words}"
        for path in (ROOT / "reader" / "ui").rglob("*.py")
        if not with_keys_of_their_own & set(path.parts)
        for words in shown.findall(path.read_text(encoding="utf-8"))
        if KEY.search(words)
    }
    assert found == set()


# On marks


def test_the_help_on_marks_gives_the_measured_figures(person: Person) -> None:
    person.do("marks_help")
    words = " ".join(label.text() for label in person.window.findChild(MarksHelp).findChildren(QLabel))
    link, hedge, unsourced = (measured()[name] for name in ("link", "hedge", "unsourced"))
    for figure in (link.right, 100 - link.found, link.people, hedge.right, 100 - hedge.found, 100 - unsourced.found):
        assert f" {figure}" in words


def test_the_figures_are_those_of_the_readme() -> None:
    rows = re.findall(
        r"^\| [^|]+ \| [^|]+ \| (\d+) \| (\d+) \|$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE
    )
    assert [(int(found), int(right)) for found, right in rows] == [
        (one.found, one.right) for one in measured().values()
    ]


# On what it is made of


def test_every_font_is_named_with_its_licence(qapp: QApplication) -> None:
    found = {part.name: part for part in licences.parts()}
    for family in fonts.FAMILIES:
        assert found[family].licence == "OFL-1.1"
        assert "SIL OPEN FONT LICENSE" in found[family].text()


def test_every_library_that_is_needed_is_named_with_its_licence(qapp: QApplication) -> None:
    found = {part.name.lower().replace("_", "-"): part for part in licences.parts()}
    for name in ("pyside6-essentials", "onnxruntime", "tokenizers", "numpy", "lxml", "trafilatura", "sqlite-utils"):
        assert found[name].version
        assert found[name].licence
    assert "LGPL" in found["pyside6-essentials"].licence
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["pyside6-essentials"].text()
    assert "GNU GENERAL PUBLIC LICENSE" in found["pyside6-essentials"].text()


def test_nothing_is_without_a_licence(qapp: QApplication) -> None:
    assert [part.name for part in licences.parts() if not part.licence.strip()] == []


def test_icons_model_and_word_lists_are_named_too(qapp: QApplication) -> None:
    found = {part.name: part for part in licences.parts()}
    assert found["Lucide"].licence == "ISC AND MIT"
    assert "PolNeAR" in found["Model of the marks"].text()
    assert "CC0" in found["Word lists"].licence
    assert found["Lateral Reader"].version == __version__


def test_all_that_lies_in_the_resources_belongs_to_a_named_part(qapp: QApplication) -> None:
    named = {"fonts", "icons", "lexicons", "licences", "models"}
    ours = {"desktop", "packaging", "translations", "README.md"}
    folders = {path.name for path in resource().iterdir() if path.is_dir()}
    assert folders <= named | ours


def test_a_library_that_is_not_there_is_left_out() -> None:
    assert licences._libraries(["no-such-library-as-this>=1", "markdown; extra == 'dev'"]) == []


def test_about_shows_the_licence_of_the_chosen_part(person: Person) -> None:
    person.do("about")
    about = person.window.findChild(About)
    assert about.isVisible()
    assert "Apache License" in about.text.toPlainText()
    QTest.keyClick(about.list, Qt.Key.Key_Down)
    assert "SIL OPEN FONT LICENSE" in about.text.toPlainText()
    assert str(person.data_dir) in " ".join(label.text() for label in about.findChildren(QLabel))


def test_the_page_of_keys_has_one_line_for_each_action_with_keys(person: Person) -> None:
    person.do("shortcuts")
    words = words_of(page(person))
    hidden = {"read_aloud", "stop_reading", "read_faster", "read_slower"}
    assert all(spec.text in words for spec in ACTIONS if spec.keys and spec.id not in hidden)
