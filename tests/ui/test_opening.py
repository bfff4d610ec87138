"""Opening: by file, paste and drop; what cannot be opened is said in one sentence, and the next file opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent

from reader import app
from reader.errors import UserError
from reader.paths import sample_set
from reader.text.importers import article_from_text
from reader.worker import Outcome

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Person

SAMPLE = sample_set() / "4-kalvari-agency.md"
WAIT = 20_000


def _missing(folder: Path) -> Path:
    return folder / "nowhere.txt"


def _empty(folder: Path) -> Path:
    path = folder / "empty.txt"
    path.write_bytes(b" \n ")
    return path


def _binary(folder: Path) -> Path:
    path = folder / "picture.txt"
    path.write_bytes(bytes(range(256)) * 40)
    return path


def _huge(folder: Path) -> Path:
    path = folder / "huge.txt"
    path.write_bytes(b"word " * 6_000_000)
    return path


def test_what_is_opened_last_is_what_is_shown_and_the_other_one_is_in_the_library(person: Person) -> None:
    session, ferry = person.window.session, article_from_text("Ferry\n\nThe ferry may leave, said Orla Venn.")
    session._article_read(Outcome(result=ferry), None)  # stored, and about to be shown
    person.open(SAMPLE)
    assert session.article.title == "Minister: the fight will go on"
    assert ferry.sha256 in [article.sha256 for article in person.library.articles()]


def test_what_was_about_to_be_shown_is_given_up_by_cancel(person: Person) -> None:
    person.open(SAMPLE)
    session, ferry = person.window.session, article_from_text("Ferry\n\nThe ferry may leave, said Orla Venn.")
    session._article_read(Outcome(result=ferry), None)
    with person.qtbot.assertNotEmitted(session.article_opened, wait=50):
        session.cancel()


def test_cancel_before_it_is_shown_brings_the_marks_of_what_stays(person: Person) -> None:
    person.open_text("Quay\n\nThe quay is said to be closed.")
    session, ferry = person.window.session, article_from_text("Ferry\n\nThe ferry may leave, said Orla Venn.")
    session.report = None  # as if they had still been looked for
    session._article_read(Outcome(result=ferry), None)
    with person.qtbot.waitSignal(session.report_ready, timeout=WAIT):
        session.cancel()
    assert session.article.title == "Quay"


@pytest.mark.parametrize("make", [_missing, _empty, _binary, _huge])
def test_what_cannot_be_opened_is_said_in_one_sentence_and_the_next_file_opens(person: Person, tmp_path, make) -> None:
    said = person.fail_to_open(make(tmp_path))
    assert said
    assert said.endswith(".")
    assert "Traceback" not in said
    person.open(SAMPLE)
    assert person.window.view.article.title


def test_a_wrongly_encoded_file_opens_and_says_how_it_was_read(person: Person, tmp_path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Caf\xe9 owners in Selm said the \x93new\x94 quay would open in May.".encode("latin-1"))
    person.open(path)
    assert "Café owners in Selm said the “new” quay" in person.window.view.article.text
    assert "Windows-1252" in " ".join(person.window.page.notices.words)


def test_pasted_text_opens_and_is_in_the_library_after_a_restart(person: Person) -> None:
    person.open_text("Quay reopens in Selm\n\nThe harbour master said the quay would reopen on Friday.")
    assert person.window.navigator.findings
    person.restart()
    assert person.window.view.article.title == "Quay reopens in Selm"


def test_an_empty_clipboard_is_explained(person: Person, qapp) -> None:
    qapp.clipboard().setText("")
    person.do("paste")
    assert "clipboard" in person.window.page.notice.words.text()


def test_a_dropped_file_opens(person: Person) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAMPLE))])
    event = QDropEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        person.window.dropEvent(event)
    assert person.window.view.article.title == "Minister: the fight will go on"


def test_the_first_start_shows_the_sample_set_and_a_tour_that_can_be_skipped(person: Person) -> None:
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        app.open_first(person.window, person.library, [])
    assert len(person.library.articles()) == 6
    assert {article.collection for article in person.library.articles()} == {"Two ports, one night"}
    assert person.window.page.tour.isVisible()
    person.tap("Skip")
    person.restart()
    assert not person.window.page.tour.isVisible()


def test_a_second_file_replaces_the_first_while_it_is_still_read(person: Person) -> None:
    person.window.open_path(sample_set() / "1-orvan-state-news.md")
    person.open(SAMPLE)
    assert person.window.view.article.title == "Minister: the fight will go on"


def test_marks_of_real_articles_fit_the_shown_text(person: Person, real_articles) -> None:
    for path in real_articles:
        person.open(path)
        view = person.window.view
        assert view.document().toRawText().replace("\u2029", "\n") == view.article.text
        for finding in person.window.navigator.findings:
            assert list(view.boxes(finding.span)), finding


def test_a_file_that_fails_leaves_the_open_article_its_marks(person: Person, tmp_path) -> None:
    person.window.open_path(SAMPLE)
    with person.qtbot.waitSignal(person.window.session.article_opened, timeout=WAIT):
        pass
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        person.window.open_path(_missing(tmp_path))
    assert person.window.navigator.findings
    assert person.window.view.article.title == "Minister: the fight will go on"


def test_after_cancel_the_library_brings_the_marks(person: Person) -> None:
    person.window.open_path(SAMPLE)
    with person.qtbot.waitSignal(person.window.session.article_opened, timeout=WAIT):
        pass
    person.window.session.cancel()
    assert person.window.session.report is None
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        person.window.open_stored(person.window.view.article.sha256)


def test_markup_in_a_title_is_shown_as_it_is(person: Person, tmp_path) -> None:
    picture = tmp_path / "picture.png"
    path = tmp_path / "odd.md"
    path.write_text(f"---\ntitle: <b>R&D</b> <img src='{picture}'>\n---\nThe mayor said the quay is open.\n")
    person.open(path)
    shown = person.window.top_bar._title.toolTip()
    assert "<img" not in shown
    assert "&lt;b&gt;R&amp;D" in shown
    person.window.top_bar.recent_menu.aboutToShow.emit()
    assert person.window.top_bar.recent_menu.actions()[0].text().startswith("<b>R&&D</b>")


def test_an_article_can_be_read_when_the_library_cannot_be_written(person: Person, monkeypatch) -> None:
    def full(*_arguments, **_options):
        raise UserError("The disk is full.")

    monkeypatch.setattr("reader.storage.library.Library.add_article", full)
    monkeypatch.setattr("reader.storage.library.Library.touch", full)
    person.open(SAMPLE)
    assert person.window.navigator.findings
    assert person.window.page.notice.words.text() == "The disk is full."
    person.do("note_on_article")
    assert "cannot have notes" in person.window.page.notice.words.text()


def test_the_marks_of_an_article_that_was_left_come_to_no_other(person: Person) -> None:
    person.window.library_desk.add_sample_set()
    first, second = (article.sha256 for article in person.library.articles()[:2])
    person.window.open_stored(first)
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        person.window.open_stored(second)
    end = len(person.window.view.article.text)
    assert person.window.view.article.sha256 == second
    body = [block.span for block in person.window.view.article.blocks_in("body")]
    sentences = [sentence.span for sentence in person.window.session.report.sentences]
    assert all(any(block.contains(sentence) for block in body) for sentence in sentences)
    assert sentences[-1].end <= end


def test_a_dropped_link_is_not_opened_as_an_article(person: Person) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://orvan-state-news.example/harbour")])
    person.window.library_desk.drop(data)
    assert "no network" in person.window.page.notice.words.text()
    assert person.library.articles() == []


def test_a_notice_goes_when_another_article_comes(person: Person, tmp_path) -> None:
    person.fail_to_open(_missing(tmp_path))
    person.open(SAMPLE)
    assert not person.window.page.notice.isVisible()


def test_cancelling_the_next_file_lets_the_open_article_have_its_marks(person: Person) -> None:
    person.window.open_path(SAMPLE)
    with person.qtbot.waitSignal(person.window.session.article_opened, timeout=WAIT):
        pass
    person.window.open_path(SAMPLE.with_name("2-the-open-wire.md"))
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        person.window.session.cancel()
    assert person.window.view.article.title == "Minister: the fight will go on"
    assert person.window.navigator.findings


def test_an_article_is_shown_whole_when_the_library_cannot_be_read(person: Person, monkeypatch) -> None:
    def broken(*_arguments, **_options):
        raise UserError("The notes file cannot be read.")

    for name in ("place", "articles", "recent"):
        monkeypatch.setattr(f"reader.storage.library.Library.{name}", broken)
    person.open(SAMPLE)
    assert person.window.view.article is person.window.session.article
    assert person.window.page.notice.words.text() == "The notes file cannot be read."
    person.window.page.notice.hide()
    person.window.top_bar.recent_menu.aboutToShow.emit()
    assert person.window.page.notice.words.text() == "The notes file cannot be read."
    assert person.window.page.notice.isVisible()
