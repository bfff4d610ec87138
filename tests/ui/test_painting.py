"""What cannot be drawn is a fault that is raised, and the window lives on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from reader.ui.panels.note_signs import NoteSigns

if TYPE_CHECKING:
    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEXT = (
    "Harbour of Selm to close\n\nForty ferries were sent back to Varrow on Monday, said Lena Orel, the mayor of Selm."
)


def broken(*_: object, **__: object) -> None:
    raise ValueError("a bug")


def test_a_fault_while_the_margin_is_drawn_is_raised_and_it_can_be_drawn_again(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.open_text(TEXT)
    gutter = person.window.page.gutter
    monkeypatch.setattr(gutter, "_paint_own", broken)
    with pytest.raises(ValueError, match="a bug") as fault:
        gutter.grab()
    monkeypatch.undo()
    assert fault.tb is not None  # which holds the frame, and that its painter
    assert not gutter.paintingActive()
    assert not gutter.grab().isNull()


def test_a_fault_while_the_signs_are_drawn_is_raised_and_they_can_be_drawn_again(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.open_text(TEXT)
    person.select("Forty ferries")
    person.do("note")
    (signs,) = person.window.view.findChildren(NoteSigns)
    monkeypatch.setattr(signs, "boxes", broken)
    with pytest.raises(ValueError, match="a bug"):
        signs.grab()
    monkeypatch.undo()
    assert not signs.paintingActive()
    assert not signs.grab().isNull()


def test_what_lies_beside_the_text_stays_beside_it(person: Person) -> None:
    person.open_text(TEXT)
    person.select("Forty ferries")
    person.do("note")
    view, page = person.window.view, person.window.page
    (signs,) = view.findChildren(NoteSigns)
    for change in (lambda: person.do("larger"), lambda: person.window.resize(980, 560), lambda: person.do("library")):
        change()
        QApplication.processEvents()
        text = view.viewport().geometry()
        assert page.gutter.geometry().right() + 1 == text.left()
        assert page.gutter.height() == text.height()
        assert signs.geometry().left() == text.right() + 1
        assert signs.height() == text.height()
        assert page.overview.height() == view.height() - 24
