"""A student opens a set, marks it unaided, compares, checks, answers and hands in, all by keyboard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from reader.lessons.comparison import Side, compared
from reader.lessons.lesson_work import Step
from reader.lessons.package import write_lesson
from reader.lessons.records import Gate, Guidance, Part
from reader.lessons.response_file import file_name, hand_in_paths, read_response
from reader.lessons.unfinished import noted
from reader.lessons.zipped import part_of
from reader.storage.records import Answer, FoundIn, NoteFinding, NoteStatus
from reader.ui.desks.export import _report
from reader.ui.lessons.options import Options
from tests.ui.conftest import WAIT
from tests.ui.lessons.conftest import CTRL, SHIFT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.lessons.conftest import Student

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ANGRY, ROUND = "the town is angry", "Some 400 passengers"


def painted(student: Student) -> set[str]:
    """The layers of the set's marks that are painted."""
    return {mark.layer.value for mark in student.person.window.view.index.marks if mark.layer is not None}


def say(student: Student, words: str) -> None:
    focus = QApplication.focusWidget()
    QTest.keyClicks(focus, words)


# Opening


def test_a_set_is_opened_asks_once_who_it_is_and_shows_its_articles(student: Student) -> None:
    student.open("Kim")
    window = student.person.window
    assert window.session.article == student.lesson.set.articles[0].article
    assert window.side.tabs.tabText(window.side.tabs.currentIndex()) == "Set"
    assert window.lessons.handing_in.person.name == "Kim"
    assert window.settings.person_name == "Kim"
    assert list(student.panel._lines) == ["ferry", "quay"]
    student.open()
    assert student.dialog("whoDialog") is None


def test_a_set_is_opened_by_drop(student: Student) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(student.file))])
    student.person.window.library_desk.drop(data)
    assert student.desk.work is not None


def test_a_guest_has_an_id_and_no_name(student: Student) -> None:
    student.open("")
    person = student.person.window.lessons.handing_in.person
    assert person.name == ""
    assert person.id


def test_the_name_is_kept_and_can_be_changed_and_the_id_stays(student: Student) -> None:
    student.open("Kim")
    before = student.person.window.settings.person
    student.restart()
    assert student.person.window.lessons.handing_in.person.name == "Kim"
    student.person.do("who")
    dialog = student.dialog("whoDialog")
    dialog.name.setText("Kim  Orel ")
    dialog.go_on.click()
    settings = student.person.window.settings
    assert (settings.person, settings.person_name) == (before, "Kim Orel")


def test_a_file_that_is_no_set_is_told_in_a_sentence(student: Student) -> None:
    student.file.write_bytes(b"nothing")
    student.person.window.library_desk.open_files([student.file])
    assert "lesson set" in student.person.window.page.notice.words.text()
    assert student.desk.work is None


def test_without_a_set_the_tab_says_how_to_open_one(student: Student) -> None:
    student.person.do("set_tab")
    assert student.panel._empty.isVisible()
    assert not student.person.window.actions_by_id["hand_in"].isEnabled()
    assert not student.desk.bar.isVisible()


# Unaided


def test_nothing_gives_the_marks_away_before_the_gate_is_open(student: Student) -> None:
    student.open()
    window = student.person.window
    student.mark(ANGRY)
    window.view.setFocus()
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_0, Qt.Key.Key_0):
        student.key(key)
        assert painted(student) == set()
    student.key(Qt.Key.Key_F8)
    assert window.navigator.current is None
    assert window.session.report is None
    assert list(window.navigator.findings) == []
    assert window.state_bar.words.text() == ""
    student.key(Qt.Key.Key_2, CTRL)
    QApplication.processEvents()
    assert window.findings._empty.text() == "No marks yet."
    student.key(Qt.Key.Key_3, CTRL)
    assert window.sources._summary.text() == "No marks yet."
    assert _report(window.session, window.session.article.sha256).findings == ()


def test_opening_the_article_from_the_library_does_not_give_them_away(student: Student) -> None:
    student.open()
    first, second = student.lesson.set.articles
    student.person.window.open_stored(second.sha256)
    student.person.window.open_stored(first.sha256)
    assert student.person.window.session.report is None
    assert student.desk.article.id == "ferry"


def test_the_later_steps_wait_for_the_gate(student: Student) -> None:
    student.open()
    assert not student.desk.bar.buttons[Step.COMPARE].isEnabled()
    student.go_on()
    student.go_on()
    assert student.desk._step is Step.MARK


def test_the_gate_opens_with_the_second_mark_and_a_key(student: Student) -> None:
    student.open()
    student.go_on()
    student.mark(ANGRY)
    assert not student.panel.step.reveal.isEnabled()
    student.mark(ROUND)
    student.go_to_set()
    assert student.panel.step.reveal.hasFocus()
    student.key(Qt.Key.Key_Space)
    assert painted(student) == {"attribution", "hedge", "unsourced"}
    assert student.desk._step is Step.COMPARE


def test_words_are_selected_and_marked_by_keyboard(student: Student) -> None:
    student.open()
    view = student.person.window.view
    view.setFocus()
    for _ in range(4):
        student.key(Qt.Key.Key_Right, SHIFT)
    student.key(Qt.Key.Key_S)
    student.key(Qt.Key.Key_Q)
    (mark,) = student.person.window.session.own_marks.marks
    assert mark.layer.value == "attribution"
    assert len(mark.quote.exact) > 10


# Guidance


@pytest.mark.parametrize(
    ("guidance", "layers"),
    [(Guidance.FULL, {"attribution", "hedge", "unsourced"}), (Guidance.COUNT_ONLY, set()), (Guidance.NONE, set())],
)
def test_as_much_is_shown_as_the_guidance_allows(student: Student, guidance: Guidance, layers: set[str]) -> None:
    student.write(guidance=guidance, gate=Gate())
    student.open()
    if guidance is not Guidance.NONE:
        student.person.do("show_set_marks")
    assert painted(student) == layers
    assert student.desk.bar.buttons[Step.COMPARE].isVisible() is (guidance is not Guidance.NONE)
    if guidance is Guidance.COUNT_ONLY:
        assert "The set has marked: Attributed" in student.panel.step._status.text()


def test_partial_guidance_shows_no_kind_and_no_reason(student: Student) -> None:
    student.write(guidance=Guidance.PARTIAL, gate=Gate())
    student.open()
    student.person.do("show_set_marks")
    student.panel.step.compare.next.click()
    card = student.panel.step.compare.card
    assert card._eyebrow.text() == "Uncertain"
    assert not card._reason.isVisible()
    assert not card._question.isVisible()
    assert student.person.window.sources._summary.text() == "The sources are left for you to find."


def test_an_article_that_is_not_marked_unaided_shows_its_marks_at_once(student: Student) -> None:
    student.write(parts=(Part.REVEAL, Part.ANSWERS))
    student.open()
    assert painted(student) == {"attribution", "hedge", "unsourced"}


# The whole way


def test_the_whole_way_by_keyboard(student: Student) -> None:
    student.open("Kim")
    window, card = student.person.window, student.panel.step
    # Before
    student.go_to_set()
    assert card.belief.slider.hasFocus()
    student.key(Qt.Key.Key_PageUp)
    student.go_on()
    # Mark
    assert student.desk.work.progress("ferry").belief_before == 60
    student.mark(ANGRY)
    student.mark("We are ready", Qt.Key.Key_H)
    options = card.prompts.editors["who-says"]._options.buttons
    second = list(options.values())[1]
    second.setFocus()
    student.key(Qt.Key.Key_Space)
    student.go_to_set()
    student.key(Qt.Key.Key_Space)
    # Compare
    assert card.compare.next.hasFocus()
    report = student.desk.work.report("ferry")
    for _ in range(5):
        student.go_to_set()
        student.key(Qt.Key.Key_Space)
        if window.navigator.own is not None:
            card.compare.reason.setFocus()
            say(student, "Ready for what?")
            window.lessons.flush()
        else:
            student.key(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
            card.compare.card._why.setFocus()
            say(student, "Who says so?")
            student.key(Qt.Key.Key_Return)
    pairs = compared(report, window.session.own_marks.marks)
    sides = {pair.side for pair in pairs}
    assert sides == {Side.BOTH, Side.OWN, Side.SET}
    assert Step.COMPARE in student.desk.work.done("ferry")
    # Check
    student.go_on()
    student.key(Qt.Key.Key_R, CTRL)
    pane = window.lessons.pane
    assert pane.list.box.hasFocus()
    assert pane.list.box.currentText() == "The Selm Post"
    pane.text.setFocus()
    student.key(Qt.Key.Key_End, SHIFT)
    student.key(Qt.Key.Key_E, CTRL)
    (note,) = window.session.notes
    (item,) = note.evidence
    assert item.quote.startswith("Founded by the port office")
    assert (item.title, item.publisher, item.locator) == ("Newspapers of the coast", "Kesten Library", "page 12")
    assert item.found_in is FoundIn.REFERENCE_PACK
    window.session.notebook.edit(note.id, "finding", NoteFinding.SUPPORTED)
    window.session.notebook.edit(note.id, "status", NoteStatus.CHECKED)
    pane.text.setFocus()
    student.key(Qt.Key.Key_Escape)
    assert not pane.isVisible()
    assert window.view.hasFocus()
    # After
    student.go_on()
    assert card.belief.slider.hasFocus()
    student.key(Qt.Key.Key_PageDown)
    card.belief.flush()
    card.prompts.editors["why-angry"]._text.setFocus()
    say(student, "No boats.")
    assert window.lessons.flush()
    assert student.desk.work.current_step("ferry") is None
    # Hand in
    student.key(Qt.Key.Key_H, CTRL | SHIFT)
    dialog = student.dialog("handInDialog")
    assert "Your name, “Kim”" in dialog.contents.text()
    assert "2 marks of your own" in dialog.contents.text()
    assert dialog.focusWidget() is dialog.save
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    (file,) = (student.stick / "Hand in").glob("Kim*.response")
    response = read_response(file)
    work = response.articles[0]
    assert (work.belief_before, work.belief_after) == (60, 40)
    assert len(work.marks_before) == 2
    assert {answer.answer for answer in work.answers} == {Answer.DISAGREE}
    assert {answer.why for answer in work.answers} == {"Who says so?"}
    assert {answer.prompt for answer in response.answers} == {"who-says", "why-angry"}
    assert file.with_suffix(".html").exists()
    assert "Handed in as" in window.page.notice.words.text()


# Coming back


def test_everything_is_there_after_a_restart(student: Student) -> None:
    student.open()
    student.go_to_set()
    student.key(Qt.Key.Key_PageUp)
    student.go_on()
    student.mark(ANGRY)
    student.restart()
    assert student.desk.work.progress("ferry").belief_before == 60
    assert student.desk._step is Step.MARK
    assert student.person.window.session.report is None
    student.mark(ROUND)
    student.person.do("show_set_marks")
    student.restart()
    assert student.desk._step is Step.MARK  # a question that wants an answer is open
    assert painted(student) == {"attribution", "hedge", "unsourced"}


def test_the_program_goes_on_without_the_stick(student: Student) -> None:
    student.open()
    student.file.unlink()
    student.restart()
    assert student.desk.work.set.title == "One ferry, two tellings"


def test_what_is_typed_is_saved_when_the_window_closes(student: Student) -> None:
    student.write(gate=Gate())
    student.open()
    student.person.do("show_set_marks")
    student.desk.go_to(Step.AFTER)
    editor = student.panel.step.prompts.editors["why-angry"]._text
    editor.setFocus()
    QTest.keyClicks(editor, "No boats")
    student.restart()
    assert student.desk.work.answers["why-angry"].text == "No boats"


def test_a_new_version_keeps_the_work_and_says_so(student: Student) -> None:
    student.open()
    student.mark(ANGRY)
    student.write(version=3)
    student.open()
    assert "version 3" in student.person.window.page.notice.words.text()
    assert len(student.person.window.session.own_marks.marks) == 1


def test_two_sets_can_be_gone_between(student: Student) -> None:
    student.open()
    other = replace(student.lesson.set, id="7c0e7a52-3c1d-4a6b-9a1f-7a0f3f6c2b15", title="Another set")
    student.file = student.stick / "Other.lesson"
    write_lesson(student.file, other)
    student.open()
    assert student.desk.work.set.title == "Another set"
    student.panel._sets.edited.emit("set", student.lesson.set.id)
    assert student.desk.work.set.id == student.lesson.set.id


# Questions


def test_passages_are_taken_from_the_article_and_put_back(student: Student) -> None:
    student.open()
    student.go_on()
    editor = student.panel.step.prompts.editors["mark-numbers"]
    editor.take.click()
    assert "Select words" in student.person.window.page.notice.words.text()
    student.person.select("Some 400")
    editor.take.click()
    student.person.select("in June")
    editor.take.click()
    assert [quote.exact for quote in student.desk.work.answers["mark-numbers"].passages] == ["Some 400", "in June"]
    QApplication.processEvents()
    student.person.tap("Remove")
    assert [quote.exact for quote in student.desk.work.answers["mark-numbers"].passages] == ["in June"]


def test_questions_about_the_whole_set_are_answered_in_the_tab(student: Student) -> None:
    student.open()
    assert list(student.panel.prompts.editors) == ["how-sure", "both"]
    student.panel.prompts.editors["both"]._text.setPlainText("The second one.")
    assert student.person.window.lessons.flush()
    assert student.desk.work.answers["both"].text == "The second one."


def test_going_on_by_key_saves_what_is_being_typed(student: Student) -> None:
    student.write(gate=Gate())
    student.open()
    student.person.do("show_set_marks")
    student.desk.go_to(Step.AFTER)
    editor = student.panel.step.prompts.editors["why-angry"]._text
    editor.setFocus()
    say(student, "No boats")
    student.go_on()
    assert student.desk.work.answers["why-angry"].text == "No boats"
    assert student.desk.article.id == "quay"


# Handing in and leaving


def test_handing_in_says_what_is_still_open_and_where_it_goes(student: Student) -> None:
    student.open()
    student.person.do("hand_in")
    dialog = student.dialog("handInDialog")
    assert "Who says that the ferry may leave?" in dialog.open_questions.text()
    assert str(student.stick / "Hand in") in dialog._where.text()
    dialog.reject()
    assert list((student.stick / "Hand in").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told_in_the_dialog(student: Student) -> None:
    student.open()
    student.person.do("hand_in")
    dialog = student.dialog("handInDialog")
    dialog.show_folder(student.stick / "gone")
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog._problem.isVisible()
    assert student.desk.work.stored.hand_ins == 0


def test_the_pc_is_cleared_only_after_a_yes(student: Student, monkeypatch: pytest.MonkeyPatch) -> None:
    student.open()
    student.mark(ANGRY)
    window = student.person.window
    monkeypatch.setattr("reader.ui.messages.clear_this_pc", lambda _parent: False)
    student.person.do("clear_pc")
    assert student.desk.work is not None
    monkeypatch.setattr("reader.ui.messages.clear_this_pc", lambda _parent: True)
    student.person.do("clear_pc")
    assert window.session.article is None
    assert student.desk.work is None
    assert window.settings.person == ""
    assert student.person.library.articles() == []
    assert student.panel._empty.isVisible() or not student.panel.isVisible()


def test_somebody_else_begins_anew_and_everybody_finds_their_work_again(student: Student) -> None:
    student.open("Kim")
    student.go_to_set()
    student.key(Qt.Key.Key_PageUp)
    student.go_on()
    student.mark(ANGRY)
    kim = student.person.window.settings.person
    student.person.do("who")
    student.person.tap("Somebody new")
    dialog = student.dialog("whoDialog")
    assert dialog.name.text() == ""
    dialog.name.setText("Lee")
    dialog.go_on.click()
    student.come_back()
    window = student.person.window
    assert window.settings.person not in ("", kim)
    assert window.session.own_marks.marks == []
    assert student.desk._step is Step.BEFORE
    assert student.desk.work.progress("ferry").belief_before is None
    student.person.do("who")
    student.person.tap("Kim")
    assert (window.settings.person, window.settings.person_name) == (kim, "Kim")
    assert [mark.quote.exact for mark in window.session.own_marks.marks] == [ANGRY]
    assert student.desk.work.progress("ferry").belief_before == 60
    assert "Kim" in student.panel._person.text()


def test_what_a_killed_hand_in_left_is_gone_the_next_time(student: Student) -> None:
    student.open("Kim")
    person = student.person.window.lessons.handing_in.person
    folder = student.stick / "Hand in"
    left = part_of(folder / f"{file_name(person)}.response")
    left.write_bytes(b"half")
    student.open()
    assert not left.exists()


def test_what_a_set_holds_is_read_beside_the_article(student: Student) -> None:
    student.open()
    student.person.do("references")
    pane = student.person.window.lessons.pane
    names = [pane.list.box.itemText(number) for number in range(pane.list.box.count())]
    assert names == [
        "Who is behind it",
        "The Selm Post",
        "Documents",
        "Minutes of the council of Kesten",
        "Other coverage",
        "Ferry to sail in autumn",
        "Articles of the set",
        "Council of Kesten counts empty berths",
    ]
    assert not student.person.window.left.isVisible()
    student.person.do("references")
    assert not pane.isVisible()
    assert student.person.window.left.isVisible()


def test_words_dragged_from_the_references_onto_a_note_are_evidence(student: Student) -> None:
    student.open()
    window = student.person.window
    student.person.do("note_on_article")
    student.person.do("references")
    pane = window.lessons.pane
    cursor = pane.text.textCursor()
    cursor.select(QTextCursor.SelectionType.LineUnderCursor)
    pane.text.setTextCursor(cursor)
    words = pane.text.selected()
    data = QMimeData()
    data.setText(words)

    class FromThePane(QDropEvent):
        def source(self) -> QObject:
            return pane.text.viewport()

    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = FromThePane(QPointF(4, 4), Qt.DropAction.CopyAction, data, button, none)
    assert window.lessons.references.eventFilter(window.notes.editor.viewport(), event)
    (note,) = window.session.notes
    assert [item.quote for item in note.evidence] == [words]
    assert note.body == ""


def test_time_is_counted_while_the_window_is_used(student: Student, monkeypatch: pytest.MonkeyPatch) -> None:
    student.open()
    monkeypatch.setattr(QApplication, "activeWindow", lambda: student.person.window)
    student.desk._count()
    assert student.desk.work.progress("ferry").seconds == 15
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    student.desk._count()
    assert student.desk.work.progress("ferry").seconds == 15


def test_an_article_outside_of_the_set_is_marked_as_always(student: Student) -> None:
    student.open()
    with student.person.qtbot.waitSignal(student.person.window.marks_shown, timeout=WAIT):
        QApplication.clipboard().setText("Forty ferries may leave, said Lena Orel, the mayor of Selm.")
        student.person.do("paste")
    assert student.desk.work is None
    assert not student.desk.bar.isVisible()
    assert painted(student)


def test_after_all_articles_of_the_set_are_removed_no_step_is_shown(student: Student) -> None:
    student.open()
    shelf = student.person.window.library_desk
    shelf._under_pointer = student.person.library.articles()
    shelf._remove_under_pointer()
    assert student.person.window.session.article is None
    assert student.desk.work is None
    assert not student.desk.bar.isVisible()


def test_what_a_hand_in_that_was_killed_left_in_any_folder_is_gone_after_the_next_start(
    student: Student, tmp_path: Path
) -> None:
    student.open("Kim")
    chosen = tmp_path / "chosen by hand"
    chosen.mkdir()
    paths = hand_in_paths(student.person.window.lessons.handing_in.person, chosen)
    writing = noted(student.person.library.path.with_name("hand-in.unfinished"), paths)
    writing.__enter__()  # and then the program is killed
    part_of(paths[0]).write_bytes(b"half")
    student.restart()
    assert list(chosen.iterdir()) == []
    assert not list(student.person.data_dir.glob("*.unfinished"))


def test_a_long_answer_to_choose_wraps_and_a_click_on_its_words_chooses_it(student: Student) -> None:
    words = "The harbour master said it on Monday in the hall of the port office, in front of everybody who had come"
    options = Options({"a": words, "b": "No"}, several=True)
    student.person.qtbot.addWidget(options)
    options.setFixedWidth(240)
    options.show()
    label = next(label for label in options.findChildren(QLabel) if label.text() == words)
    lines = label.heightForWidth(label.width())
    assert 3 * label.fontMetrics().lineSpacing() <= lines <= label.height()
    assert label.geometry().right() <= options.width()
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert options.buttons["a"].isChecked()
