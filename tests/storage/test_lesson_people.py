"""Several people on one computer: nobody sees the work of another, and everybody finds their own again."""

from dataclasses import replace

import pytest

from reader.storage.lesson_people import StoredPerson
from reader.storage.lesson_work import StoredAnswer
from reader.storage.records import Answer, Evidence, OwnLayer
from reader.text.anchors import Quote
from reader.text.spans import Span

KIM, LEE = StoredPerson("kim", "Kim"), StoredPerson("lee", "Lee")


@pytest.fixture
def worked(library, article):
    """Kim has worked on an article of a set."""
    library.lessons.put("set", title="Harbour", version=1, file=b"zip")
    library.lessons.handed_in("set", "/stick")
    library.lessons.save_progress("set", "ferry", belief_before=30)
    library.lessons.save_answer("set", StoredAnswer(prompt="a", text="Nobody."))
    quote = Quote.of(article.text, Span(0, 5))
    library.own_marks.add(article.sha256, quote, layer=OwnLayer.HEDGE)
    library.respond(article.sha256, "m", answer=Answer.AGREE)
    note = library.notes.add(article.sha256, body="xylophone")
    library.notes.save(replace(note, evidence=(Evidence(id="e"),)))
    return article.sha256


def everything(library, article):
    return (
        library.notes.of(article),
        library.own_marks.of(article),
        library.responses(article),
        library.lessons.progress("set"),
        library.lessons.answers("set"),
        [(one.hand_ins, one.handed_in_to) for one in library.lessons.sets()],
        [hit.note for hit in library.search.find("xylophone")],
    )


def test_somebody_new_begins_with_nothing(library, worked):
    library.lesson_people.change(KIM, "", [worked])
    assert everything(library, worked) == ([], [], {}, {}, {}, [(0, "")], [])
    assert library.lesson_people.all() == [KIM]


def test_everybody_finds_their_own_work_again(library, worked):
    before = everything(library, worked)
    library.lesson_people.change(KIM, "lee", [worked])
    library.notes.add(worked, body="Lee’s.")
    library.lesson_people.change(LEE, "kim", [worked])
    assert everything(library, worked) == before
    assert library.lesson_people.all() == [LEE]
    library.lesson_people.change(KIM, "lee", [worked])
    assert [note.body for note in library.notes.of(worked)] == ["Lee’s."]


def test_notes_on_other_articles_stay_where_they_are(library, worked, make_article):
    other = make_article(headline="A quiet morning")
    library.add_article(other, path=None)
    library.notes.add(other.sha256, body="of the computer")
    library.lesson_people.change(KIM, "", [worked])
    assert [note.body for note in library.notes.all()] == ["of the computer"]
