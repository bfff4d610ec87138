"""What a teacher writes in a lesson folder about marks."""

from reader.analysis.findings import UnsourcedKind
from reader.lessons.checklist import Check, remarks
from reader.lessons.records import Decision
from tests.lessons.workshop import LESSON, built

CHANGED = 'words = "Some 400 passengers lost their bookings"\n  layer = "unsourced"\n  decision = "changed"'


def test_an_added_mark_takes_the_place_of_one_of_the_same_words(tmp_path):
    assert CHANGED in LESSON
    before = built(tmp_path / "one").set.articles[0]
    (program,) = (mark for mark in before.marks if mark.decision is Decision.CHANGED)
    words = CHANGED.replace("Some 400 passengers lost their bookings", program.quote.exact)
    after = built(tmp_path / "two", lesson=LESSON.replace(CHANGED, words.replace("changed", "added"))).set.articles[0]
    (mark,) = (mark for mark in after.marks if mark.span == program.span)
    assert mark.decision is Decision.ADDED
    assert mark.id == program.id
    assert mark.reason == "Who says that they lost them?"


def test_a_decision_upon_a_mark_that_the_program_does_not_make_is_told_and_the_set_is_built(tmp_path):
    more = '  [[article.mark]]\n  words = "in the port office"\n  decision = "rejected"\n\n'
    more += '  [[article.mark]]\n  id = "h-gone"\n  reason = "Look here."\n\n'
    more = more.replace("in the port office", "The port office did not")
    place = LESSON.index("  [[article.mark]]")
    lesson = built(tmp_path / "two", lesson=LESSON[:place] + more + LESSON[place:])
    assert lesson == built(tmp_path / "one")
    told = [remark.words for remark in remarks(lesson) if remark.check is Check.MARK_LOST]
    assert told == [
        "A mark that was rejected is not made by the program any more: “The port office did not”.",
        "A mark that was accepted is not made by the program any more: “h-gone”.",
    ]


def test_a_changed_mark_that_the_program_does_not_make_is_added(tmp_path):
    gone = 'words = "The port office did not answer"\n  layer = "unsourced"\n  decision = "changed"'
    article = built(tmp_path, lesson=LESSON.replace(CHANGED, gone)).set.articles[0]
    (mark,) = (mark for mark in article.marks if mark.quote.exact == "The port office did not answer")
    assert (mark.decision, mark.finding.kind) == (Decision.ADDED, UnsourcedKind.EVENT)
    assert mark.reason == "Who says that they lost them?"
