"""The preview of a note loads nothing, runs nothing, and hides nothing that was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtTest import QTest

from reader.paths import sample_set
from reader.ui.panels.note_preview import NotePreview

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SAMPLE = sample_set() / "2-the-open-wire.md"
RED = QColor("#ff0000")


@pytest.fixture
def preview(qtbot) -> NotePreview:
    shown = NotePreview()
    qtbot.addWidget(shown)
    shown.resize(300, 200)
    shown.show()
    return shown


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(RED)
    path = tmp_path / "red.png"
    assert image.save(str(path))
    return path


def colours(preview: NotePreview) -> set[str]:
    image = preview.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)}


def test_markdown_is_set(preview: NotePreview) -> None:
    preview.show_markdown("# Found\n\nThe **harbour master** counted.\n\n- once\n- twice")
    assert preview.toPlainText() == "Found\nThe harbour master counted.\nonce\ntwice"
    assert "font-weight:7" in preview.toHtml()


@pytest.mark.parametrize("address", ["{path}", "{url}"])
def test_a_picture_of_a_note_is_not_loaded_but_named(preview: NotePreview, picture: Path, address: str) -> None:
    target = address.format(path=picture.as_posix(), url=QUrl.fromLocalFile(str(picture)).toString())
    preview.show_markdown(f"Before ![the quay]({target}) after 😀 ![]({target}) end")
    assert preview.toPlainText() == "Before [the quay] after 😀  end"
    assert RED.name() not in colours(preview)
    assert "<img" not in preview.toHtml()


def test_html_stays_as_it_was_typed(preview: NotePreview, picture: Path) -> None:
    preview.show_markdown(f"a <b>b</b> <img src='{picture.as_posix()}'>\n\n<script>x</script>\n\n<table><tr><td>c")
    assert "<b>b</b>" in preview.toPlainText()
    assert "<script>" in preview.toPlainText()
    assert RED.name() not in colours(preview)


def test_whatever_is_asked_for_is_an_empty_picture(preview: NotePreview, picture: Path) -> None:
    for kind in (QTextDocument.ResourceType.ImageResource, QTextDocument.ResourceType.StyleSheetResource):
        found = preview.loadResource(kind, QUrl.fromLocalFile(str(picture)))
        assert (found.width(), found.height()) == (1, 1)


def test_a_link_is_not_followed(preview: NotePreview) -> None:
    preview.show_markdown("[the log](https://varrow.example/log)")
    preview.anchorClicked.emit(QUrl("https://varrow.example/log"))
    assert preview.toPlainText() == "the log"
    assert not preview.openLinks()
    assert not preview.openExternalLinks()


def test_a_long_note_is_shown_whole(preview: NotePreview) -> None:
    preview.show_markdown("One line. " * 200)
    assert preview.sizeHint().height() > 400


def test_a_note_is_previewed_and_written_on(person: Person) -> None:
    person.open(SAMPLE)
    person.do("note_on_article")
    person.type("Counted **twice**")
    person.tap("Preview")
    notes = person.window.notes
    assert (notes._preview.isVisible(), notes.editor.isVisible()) == (True, False)
    assert notes._preview.toPlainText() == "Counted twice"
    assert person.window.session.notes[0].body == "Counted **twice**"
    person.tap("Write")
    QTest.keyClicks(notes.editor, "!")
    assert person.note_text == "Counted **twice**!"
    person.tap("Preview")
    person.do("undo")
    assert notes._preview.toPlainText() == "Counted twice"
    person.do("note_on_article")
    assert notes.editor.isVisible()
