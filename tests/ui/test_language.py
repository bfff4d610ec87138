"""The interface in another language, and what other layers say in it."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction, QKeySequence

from reader.errors import UserError
from reader.messages import CONTEXT, join, say
from reader.settings import load
from reader.ui import language
from reader.ui.actions import with_key
from reader.ui.dialogs.language import LanguageDialog
from reader.ui.language import listed, shown
from reader.ui.names import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.ui.conftest import Person


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Shouting(QTranslator):
    """A language in which every word is in capitals, and names come first."""

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str | None:
        known = {
            "“{name}” is empty.": "EMPTY: «{name}»",
            "stands under “{words}”": "UNDER «{words}»",
            "{count} invisible characters are shown as □.": "□ STANDS FOR {count} CHARACTERS",
            "Plain text": "TEXT",
            "“{name}” is no {format}.": "«{name}»: NO {format}",
        }
        return known.get(source) if context == CONTEXT else None


@pytest.fixture
def shouting(qapp: QApplication) -> Iterator[None]:
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def back_to_english(qapp: QApplication) -> Iterator[None]:
    yield
    language.use(qapp, language.ENGLISH)


# Sentences of other layers


def test_a_sentence_is_english_without_a_translation():
    assert shown(say("“{name}” is empty.", name="a.txt")) == "“a.txt” is empty."


@pytest.mark.usefixtures("shouting")
def test_a_sentence_is_filled_after_it_is_translated():
    assert shown(say("“{name}” is empty.", name="a.txt")) == "EMPTY: «a.txt»"


@pytest.mark.usefixtures("shouting")
def test_an_error_is_shown_translated_and_reads_english_in_a_log():
    error = UserError(say("“{name}” is empty.", name="a.txt"))
    assert shown(error) == "EMPTY: «a.txt»"
    assert f"{error}" == "“a.txt” is empty."


@pytest.mark.usefixtures("shouting")
def test_a_sentence_can_be_translated_after_it_came_from_the_worker():
    sent = pickle.dumps(UserError(say("“{name}” is empty.", name="a.txt")))
    assert shown(pickle.loads(sent)) == "EMPTY: «a.txt»"


@pytest.mark.usefixtures("shouting")
def test_a_value_that_is_a_sentence_is_translated_too():
    words = say("“{name}” is no {format}.", name="a.txt", format=say("Plain text"))
    assert words == "“a.txt” is no Plain text."
    assert shown(words) == "«a.txt»: NO TEXT"


@pytest.mark.usefixtures("shouting")
@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        ("stands under “More on the “Harbour” case”", "UNDER «More on the “Harbour” case»"),
        ("1,200 invisible characters are shown as □.", "□ STANDS FOR 1,200 CHARACTERS"),
        ("Plain text", "TEXT"),
        ("Somebody wrote “this” here 12 times.", "Somebody wrote “this” here 12 times."),
        ("", ""),
    ],
)
def test_a_sentence_from_the_library_is_translated_as_far_as_it_is_known(kept: str, expected: str):
    assert shown(kept) == expected


@pytest.mark.usefixtures("shouting")
def test_sentences_in_a_row_are_translated_each():
    words = join("; ", (say("Plain text"), "Plain text of somebody"))
    assert words == "Plain text; Plain text of somebody"
    assert shown(words) == "TEXT; Plain text of somebody"


def test_braces_in_a_value_are_left_alone():
    assert say("“{name}” is empty.", name="{odd}") == "“{odd}” is empty."


def test_whole_numbers_are_grouped():
    assert shown(say("{count} files", count=12_000)) == say("{count} files", count=12_000) == "12,000 files"


# The language in use


@pytest.mark.usefixtures("back_to_english")
def test_a_language_from_right_to_left_turns_the_window_and_keeps_the_digits(qapp: QApplication):
    assert language.use(qapp, "ar") == "ar"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(1234) == "1,234"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    assert shown(say("“{name}” is empty.", name="a.txt")).count("\u2068a.txt\u2069") == 1
    language.use(qapp, language.ENGLISH)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.usefixtures("back_to_english")
def test_words_in_a_row_have_the_signs_of_the_language_between_them(qapp: QApplication):
    assert listed(("one", "", "two")) == "one, two"
    language.use(qapp, "ar")
    assert listed(("one", "", "two")) == "one، two"
    assert "،" in shown(join(", ", (say("Plain text"), say("Tags"))))
    assert "؛" in shown(join("; ", (say("Plain text"), say("Tags"))))


@pytest.mark.usefixtures("back_to_english")
@pytest.mark.parametrize(("code", "expected"), [("de", "„Fähre“"), ("es", "«Fähre»"), ("fr", "«\xa0Fähre\xa0»")])
def test_quotation_marks_are_those_of_the_language(qapp: QApplication, code: str, expected: str):
    language.use(qapp, code)
    assert quoted("Fähre") == expected


@pytest.mark.usefixtures("back_to_english")
def test_keys_are_called_as_on_the_keyboards_of_the_language(qapp: QApplication):
    language.use(qapp, "de")
    action = QAction("Drucken")
    assert with_key(action) == "Drucken"
    action.setShortcut(QKeySequence("Ctrl+P"))
    assert with_key(action) == "Drucken (Strg+P)"


@pytest.mark.usefixtures("back_to_english")
def test_why_a_line_was_left_out_is_said_in_the_language(qapp: QApplication):
    language.use(qapp, "de")
    assert shown("credits a picture") == "nennt die Bildquelle"


@pytest.mark.usefixtures("back_to_english")
@pytest.mark.parametrize("choice", ["", "no such", "../de"])
def test_without_a_catalogue_the_interface_is_english(qapp: QApplication, choice: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: ["xx-YY"])
    assert language.use(qapp, choice) == language.ENGLISH


@pytest.mark.usefixtures("back_to_english")
def test_the_language_of_the_system_is_used_if_it_is_offered(qapp: QApplication, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: ["xx-YY", "de-AT", "en"])
    monkeypatch.setattr(language, "LANGUAGES", {"en": "English", "de": "Deutsch"})
    assert language.use(qapp) == "de"
    assert QLocale().language() is QLocale.Language.German


def test_one_note_is_no_plural(qapp: QApplication):
    assert QCoreApplication.translate("versions", "%n notes", "", 1) == "1 note"
    assert QCoreApplication.translate("versions", "%n notes", "", 2) == "2 notes"


# Choosing it


def test_the_chosen_language_is_kept_for_the_next_start(person: Person, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("reader.ui.dialogs.language.LANGUAGES", {"en": "English", "de": "Deutsch"})
    person.do("language")
    dialog = person.window.findChild(LanguageDialog)
    assert [dialog.box.itemText(row) for row in range(dialog.box.count())] == ["As the system", "English", "Deutsch"]
    dialog.box.setCurrentText("Deutsch")
    dialog.accept()
    assert person.window.settings.language == "de"
    data_dir: Path = person.data_dir
    person.quit()
    assert load(data_dir).language == "de"
    person.start()
