"""The page “Check this PC”."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader import __version__
from reader.storage.place import Place
from reader.ui import computer
from reader.ui.computer import Check, State, as_text, checks, summary
from reader.ui.dialogs.check_pc import CheckPc

if TYPE_CHECKING:
    from tests.ui.conftest import Person

GIGABYTE = 1_000_000_000
TEXT = "The gate of the port may stay closed until June, said Lena Orel, the mayor of Selm."


def named(found: list[Check], name: str) -> Check:
    return next(one for one in found if one.name == name)


def with_place(
    monkeypatch: pytest.MonkeyPatch, *, problem: str = "", free: int | None = GIGABYTE, journal: str = "wal"
):
    place = Place(folder=Path("notes"), problem=problem, free=free, journal=journal)
    monkeypatch.setattr(computer.place, "look_at", lambda _path: place)
    return checks(Path("notes/notes.sqlite"), analysis_version="2+model-1")


def page_of(person: Person) -> CheckPc:
    person.do("check_pc")
    return person.window.findChild(CheckPc)


def test_the_help_menu_opens_the_page(person: Person) -> None:
    person.open_text(TEXT)
    page = page_of(person)
    words = page.list.rows.index(len(page.list.rows.rows) - 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert __version__ in words
    assert person.window.session.report.analysis_version in words


def test_each_line_has_a_sign_and_says_what_it_means(person: Person) -> None:
    for check in checks(person.data_dir / "notes.sqlite", analysis_version=""):
        assert check.state.sign
        assert check.found
        assert check.advice.endswith(".")


def test_a_healthy_computer_needs_nothing(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    found = with_place(monkeypatch)
    assert State.TO_DO not in {one.state for one in found}
    assert named(found, "Folder of your notes").state is State.GOOD
    assert named(found, "Fonts").state is State.GOOD


def test_a_folder_that_cannot_be_written_comes_first_and_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    found = with_place(monkeypatch, problem="Read-only file system")
    assert (found[0].name, found[0].state) == ("Folder of your notes", State.TO_DO)
    assert "Read-only file system" in found[0].advice
    assert "--data-dir" in found[0].advice
    assert summary(found) == "There is something to do before you can rely on this computer."


@pytest.mark.parametrize(
    ("free", "state"), [(10**7, State.TO_DO), (10**8, State.NOTE), (10**10, State.GOOD), (None, State.NOTE)]
)
def test_a_full_disk_is_told(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication, free: int | None, state: State
) -> None:
    assert named(with_place(monkeypatch, free=free), "Free space on its disk").state is state


@pytest.mark.parametrize(("journal", "state"), [("wal", State.GOOD), ("delete", State.NOTE), ("", State.NOTE)])
def test_a_disk_that_allows_no_log_is_told(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication, journal: str, state: State
) -> None:
    assert named(with_place(monkeypatch, journal=journal), "How the notes file is kept").state is state


def test_a_font_that_did_not_load_is_named(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    monkeypatch.setattr(computer.QFontDatabase, "families", lambda: ["Inter", "Noto Sans Arabic", "OpenDyslexic"])
    fonts = named(with_place(monkeypatch), "Fonts")
    assert (fonts.state, fonts.found) == (State.TO_DO, "Source Serif 4, Atkinson Hyperlegible")


def test_the_list_can_be_copied_and_the_page_says_so(person: Person) -> None:
    page = page_of(person)
    page.copy_button.click()
    copied = QApplication.clipboard().text()
    assert copied == as_text(checks(person.data_dir / "notes.sqlite", analysis_version=""))
    assert str(person.data_dir) in copied


def test_a_screen_reader_hears_the_state_in_words(person: Person) -> None:
    page = page_of(person)
    for number, row in enumerate(page.list.rows.rows):
        heard = page.list.rows.index(number).data(Qt.ItemDataRole.AccessibleTextRole)
        assert row.record.state.words in heard
        assert row.record.state.sign not in heard.split()
