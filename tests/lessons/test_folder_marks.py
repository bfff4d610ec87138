"""What a teacher writes in a lesson folder about marks."""

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
