"""One person works through a set: the gate holds, the guidance is kept to, everything is there again, and goes out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.analysis.findings import Layer
from reader.errors import UserError
from reader.lessons.comparison import Side, compared, differences
from reader.lessons.curation import revealed
from reader.lessons.edition import student_edition
from reader.lessons.lesson_work import LessonWork, Step, change_person, forget_everything, open_set
from reader.lessons.package import lesson_from_bytes, write_lesson
from reader.lessons.records import Gate, Guidance, Part
from reader.lessons.response_file import read_response
from reader.storage import backups
from reader.storage.lesson_work import StoredAnswer
from reader.storage.library import Library
from reader.storage.records import Answer, NoteStatus, OwnLayer, Phase
from reader.text.anchors import Quote
from reader.text.importers import article_from_text
from reader.text.spans import Span
from tests.lessons.classes import NOW, person
from tests.lessons.workshop import FERRY, built

KIM = person("Kim")


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "notes.sqlite") as library:
        yield library


@pytest.fixture
def lesson(tmp_path):
    return built(tmp_path / "set")


@pytest.fixture
def open_as(tmp_path, library, lesson):
    """Opens the set with its first article changed."""

    def opened(*, version=2, **fields):
        articles = (replace(lesson.set.articles[0], **fields), *lesson.set.articles[1:])
        path = tmp_path / "stick" / "Ferry.lesson"
        path.parent.mkdir(exist_ok=True)
        write_lesson(path, student_edition(replace(lesson.set, articles=articles, version=version)))
        return open_set(path, library).work

    return opened


def mark(work, library, words, layer=OwnLayer.UNSOURCED, reason=""):
    article = work.set.articles[0].article
    start = article.text.index(words)
    quote = Quote.of(article.text, Span(start, start + len(words)))
    return library.own_marks.add(article.sha256, quote, layer=layer, reason=reason)


# Opening


@pytest.fixture
def as_teacher(tmp_path, library, lesson):
    """Opens the teacher's edition."""
    path = tmp_path / "teacher.lesson"
    write_lesson(path, lesson.set, lesson.key)
    return lambda: open_set(path, library).work


def test_a_teacher_sees_all_marks_at_once(as_teacher, lesson):
    work = as_teacher()
    assert work.is_teachers
    for article in lesson.set.articles:
        assert work.is_revealed(article.id)
        assert work.report(article.id) == revealed(article)
        assert Step.COMPARE in work.steps(article.id)
    assert work.progress("ferry").revealed is None


def test_a_teacher_sees_the_marks_of_an_article_without_guidance_too(as_teacher, library, lesson, tmp_path):
    articles = tuple(replace(article, guidance=Guidance.NONE) for article in lesson.set.articles)
    write_lesson(tmp_path / "teacher.lesson", replace(lesson.set, articles=articles), lesson.key)
    assert as_teacher().report("ferry").findings


def test_whoever_opens_the_student_edition_after_it_is_held_by_the_gate(as_teacher, open_as, library):
    as_teacher()
    work = open_as()
    assert not work.is_teachers
    assert work.report("ferry") is None
    assert b"key.json" not in library.lessons.sets()[0].file


def test_the_student_edition_of_a_set_says_nothing_of_the_teachers(open_as, library):
    work = open_as()
    assert work.set.teacher_note == ""
    assert lesson_from_bytes(library.lessons.sets()[0].file).key is None


def test_the_articles_stand_in_the_library_in_their_order(open_as, library):
    work = open_as()
    assert [one.sha256 for one in library.articles()] == [one.sha256 for one in work.set.articles]


def test_an_older_version_is_refused(open_as):
    open_as(version=3)
    with pytest.raises(UserError, match="version 3 already"):
        open_as(version=2)


def test_a_new_version_keeps_the_work(open_as, library, lesson, tmp_path):
    work = open_as()
    mark(work, library, "the town is angry")
    work.say_belief("ferry", 40, after=False)
    longer = article_from_text("A line before.\n\n" + FERRY)
    articles = (replace(lesson.set.articles[0], article=longer, marks=(), sentences=()), *lesson.set.articles[1:])
    path = tmp_path / "newer.lesson"
    write_lesson(path, student_edition(replace(lesson.set, articles=articles, version=3)))
    opened = open_set(path, library)
    assert opened.moved is not None
    assert (opened.moved.articles, opened.moved.found) == (1, 1)
    assert opened.work.progress("ferry").belief_before == 40
    assert [one.quote.exact for one in library.own_marks.of(longer.sha256)] == ["the town is angry"]


def test_a_new_version_moves_the_work_of_whoever_was_put_away_too(open_as, library, lesson, tmp_path):
    work = open_as()
    mark(work, library, "the town is angry", reason="Who says so?")
    library.notes.add(work.set.articles[0].sha256, body="Ask the harbour master.")
    change_person(library, KIM, person("Lee").id)
    longer = article_from_text("A line before.\n\n" + FERRY)
    first = replace(lesson.set.articles[0], article=longer, marks=(), sentences=())
    newer = replace(lesson.set, articles=(first, *lesson.set.articles[1:]), version=3)
    path = tmp_path / "newer.lesson"
    write_lesson(path, student_edition(newer))
    open_set(path, library)
    assert library.own_marks.of(longer.sha256) == []
    change_person(library, person("Lee"), KIM.id)
    (own,) = library.own_marks.of(longer.sha256)
    assert own.quote.exact == "the town is angry" == longer.text[own.quote.start : own.quote.end]
    assert own.reason == "Who says so?"
    assert [note.body for note in library.notes.of(longer.sha256)] == ["Ask the harbour master."]
    assert library.own_marks.of(work.set.articles[0].sha256) == []


def test_clearing_the_pc_leaves_no_earlier_version_of_an_article(open_as, library, lesson, tmp_path):
    work = open_as()
    mark(work, library, "the town is angry")
    longer = article_from_text("A line before.\n\n" + FERRY)
    first = replace(lesson.set.articles[0], article=longer, marks=(), sentences=())
    path = tmp_path / "newer.lesson"
    write_lesson(path, student_edition(replace(lesson.set, articles=(first, *lesson.set.articles[1:]), version=3)))
    open_set(path, library)
    forget_everything(library)
    with pytest.raises(KeyError):
        library.article(work.set.articles[0].sha256)


# The gate


def test_nothing_of_the_marks_is_known_before_the_gate_is_open(open_as):
    work = open_as()
    assert work.report("ferry") is None
    assert not work.counts("ferry")
    assert work.open_differences("ferry") == 0
    assert not work.may_reveal("ferry")
    with pytest.raises(UserError, match="on your own first"):
        work.reveal("ferry")


def test_the_gate_opens_after_so_many_own_marks(open_as, library):
    work = open_as(gate=Gate(marks=2, looked=False))
    mark(work, library, "the town is angry")
    assert not work.may_reveal("ferry")
    mark(work, library, "Some 400")
    assert work.may_reveal("ferry")


def test_the_gate_opens_after_so_many_minutes(open_as):
    work = open_as(gate=Gate(marks=0, minutes=5, looked=False))
    work.spend("ferry", 299)
    assert not work.may_reveal("ferry")
    work.spend("ferry", 1)
    assert work.may_reveal("ferry")


def test_the_gate_opens_when_somebody_says_that_they_looked(open_as):
    assert open_as(gate=Gate(marks=3, looked=True)).may_reveal("ferry")


def test_an_article_that_is_not_marked_unaided_needs_no_gate(open_as):
    assert open_as(parts=(Part.REVEAL,), gate=Gate(marks=9, looked=False)).may_reveal("ferry")


# How much is shown


def test_full_guidance_shows_the_marks_in_the_words_of_the_teacher(open_as, lesson):
    work = open_as(guidance=Guidance.FULL, gate=Gate())
    work.reveal("ferry")
    report = work.report("ferry")
    text = work.set.articles[0].article.text
    reasons = {one.span.of(text): one.explanation.reason for one in report.findings}
    assert reasons["the town is angry"] == "Nobody is named for the anger."
    assert report.sources


def test_partial_guidance_shows_where_and_which_layer_and_nothing_else(open_as):
    work = open_as(guidance=Guidance.PARTIAL, gate=Gate())
    work.reveal("ferry")
    report = work.report("ferry")
    assert {one.layer for one in report.findings} >= {Layer.ATTRIBUTION, Layer.UNSOURCED}
    assert {one.explanation.reason + one.explanation.question for one in report.findings} == {""}
    assert not report.sources


def test_a_count_shows_how_many_and_no_mark(open_as):
    work = open_as(guidance=Guidance.COUNT_ONLY, gate=Gate())
    work.reveal("ferry")
    assert work.report("ferry") is None
    assert work.counts("ferry")[Layer.UNSOURCED] >= 1
    assert Step.COMPARE in work.done("ferry")


def test_without_guidance_there_is_nothing_to_reveal(open_as):
    work = open_as(guidance=Guidance.NONE)
    assert Step.COMPARE not in work.steps("ferry")
    assert not work.may_reveal("ferry")


# Steps


def test_the_steps_are_finished_one_after_the_other(open_as, library):
    work = open_as(guidance=Guidance.FULL, gate=Gate(marks=1, looked=False))
    sha256 = work.set.articles[0].sha256
    assert work.steps("ferry") == tuple(Step)
    assert work.current_step("ferry") is Step.BEFORE
    work.say_belief("ferry", 70, after=False)
    assert work.current_step("ferry") is Step.MARK
    mark(work, library, "the town is angry")
    work.reveal("ferry")
    assert work.current_step("ferry") is Step.MARK  # a required question is open
    work.answer(StoredAnswer(prompt="who-says", options=("1",)))
    assert work.current_step("ferry") is Step.COMPARE
    for finding in work.report("ferry").findings:
        if finding.layer is not Layer.QUOTE_UNCLEAR:
            library.respond(sha256, finding.id, answer=Answer.AGREE)
    assert work.current_step("ferry") is Step.CHECK
    note = library.notes.add(sha256, body="Asked the port.")
    library.notes.save(replace(note, status=NoteStatus.NOT_CHECKABLE))
    assert work.current_step("ferry") is Step.AFTER
    work.say_belief("ferry", 30, after=True)
    assert work.current_step("ferry") is None


def test_what_one_believed_before_cannot_be_said_afterwards(open_as):
    work = open_as(gate=Gate())
    work.reveal("ferry")
    with pytest.raises(UserError, match="already"):
        work.say_belief("ferry", 10, after=False)


def test_marks_are_compared_word_by_word_and_layer_by_layer(open_as, library):
    work = open_as(guidance=Guidance.FULL, gate=Gate())
    mark(work, library, "town is", OwnLayer.UNSOURCED)
    mark(work, library, "We are ready", OwnLayer.HEDGE, reason="Ready for what?")
    mark(work, library, "Orla Venn", OwnLayer.HIGHLIGHT)
    work.reveal("ferry")
    article = work.set.articles[0]
    pairs = compared(work.report("ferry"), library.own_marks.of(article.sha256))
    words = {pair.span.of(article.article.text): pair.side for pair in pairs}
    assert words["the town is angry"] is Side.BOTH
    assert words["We are ready"] is Side.OWN
    assert "Orla Venn" not in words
    own = next(pair for pair in differences(pairs) if pair.side is Side.OWN)
    assert own.is_looked_at({})
    before = work.open_differences("ferry")
    finding = next(pair.finding for pair in differences(pairs) if pair.side is Side.SET)
    library.respond(article.sha256, finding.id, answer=Answer.DISAGREE)
    assert work.open_differences("ferry") == before - 1


# Coming back and handing in


def test_everything_is_there_after_a_restart(open_as, library):
    work = open_as(gate=Gate())
    work.say_belief("ferry", 55, after=False)
    work.spend("ferry", 90)
    work.answer(StoredAnswer(prompt="why-angry", text="No boats."))
    work.reveal("ferry")
    again = LessonWork(library, library.lessons.get(work.set.id))
    assert again.progress("ferry") == work.progress("ferry")
    assert again.answers == work.answers
    assert again.set == work.set


def test_what_is_handed_in_is_what_was_done(open_as, library, tmp_path):
    work = open_as(gate=Gate())
    sha256 = work.set.articles[0].sha256
    first = mark(work, library, "the town is angry")
    library.notes.add(sha256, body="Early.")
    work.say_belief("ferry", 80, after=False)
    work.spend("ferry", 61)
    work.answer(StoredAnswer(prompt="how-sure", level=20))
    work.reveal("ferry")
    library.own_marks.delete(first.id)
    library.notes.add(sha256, body="Late.")
    work.say_belief("ferry", 20, after=True)
    assert [prompt.id for prompt in work.unanswered()] == ["who-says"]
    response = read_response(work.hand_in(KIM, tmp_path))
    (one,) = response.articles
    assert (one.belief_before, one.belief_after, one.minutes) == (80, 20, 2)
    assert ([m.quote.exact for m in one.marks_before], one.marks_after) == (["the town is angry"], ())
    assert {note.author for note in one.notes} == {KIM.id}
    assert {note.body: note.phase for note in one.notes} == {
        "Early.": Phase.BEFORE_REVEAL,
        "Late.": Phase.AFTER_REVEAL,
    }
    assert [(answer.prompt, answer.level) for answer in response.answers] == [("how-sure", 20)]
    assert (response.revision, response.set_version, response.person) == (1, 2, KIM)
    assert read_response(work.hand_in(KIM, tmp_path)).revision == 2


def test_a_hand_in_that_cannot_be_written_is_not_counted(open_as, tmp_path):
    work = open_as()
    with pytest.raises(UserError):
        work.hand_in(KIM, tmp_path / "nowhere")
    assert work.response(KIM).revision == 1


def test_the_computer_can_be_left_without_a_trace(open_as, library, tmp_path):
    work = open_as(gate=Gate())
    mark(work, library, "the town is angry")
    work.say_belief("ferry", 80, after=False)
    backups.make_backup(library.path, now=NOW)
    forget_everything(library)
    assert [one.made > NOW for one in backups.backups_of(library.path)] == [True]
    assert library.lessons.sets() == []
    assert library.articles() == []
    assert library.own_marks.of(work.set.articles[0].sha256) == []
