"""Notes from elsewhere come into the library as they are, and nothing that is there is lost unasked."""

from dataclasses import replace

import pytest

from reader.errors import UserError
from reader.storage.library import Library
from reader.storage.merging import Incoming, compare, merge
from reader.storage.records import Answer, Evidence, NoteStatus, OwnLayer
from reader.text.anchors import AnchorState, Quote
from reader.text.spans import Span


@pytest.fixture
def elsewhere(tmp_path, article):
    """Another person's library with the same article, a note with evidence, an own mark and an answer."""
    with Library.open(tmp_path / "elsewhere" / "notes.sqlite") as other:
        other.add_article(article, path=None)
        note = other.notes.add(article.sha256, body="Who said so?", quote=Quote.of(article.text, Span(0, 5)))
        evidence = Evidence(id="e-1", title="Log"), Evidence(id="e-2", title="Copy", same_origin_as="e-1")
        other.notes.save(replace(note, evidence=evidence, status=NoteStatus.CHECKED))
        other.own_marks.add(article.sha256, Quote.of(article.text, Span(8, 15)), layer=OwnLayer.HEDGE)
        other.respond(article.sha256, "hedge-1", answer=Answer.AGREE, words="may")
        yield other


@pytest.fixture
def incoming(elsewhere, article):
    return Incoming(
        notes=tuple(elsewhere.notes.of(article.sha256)),
        own_marks=tuple(elsewhere.own_marks.of(article.sha256)),
        responses=tuple(elsewhere.responses(article.sha256).values()),
    )


def contents(library, article):
    sha256 = article.sha256
    return library.notes.of(sha256), library.own_marks.of(sha256), library.responses(sha256)


def test_what_is_new_comes_in_with_its_ids_times_and_revisions(library, elsewhere, incoming, article):
    found = merge(library, incoming, replace_other=False)
    assert (len(found.new), found.same, found.other, found.without_article) == (3, (), (), ())
    assert contents(library, article) == contents(elsewhere, article)


def test_taken_in_twice_nothing_changes(library, incoming, article):
    merge(library, incoming, replace_other=False)
    before = contents(library, article)
    found = merge(library, incoming, replace_other=True)
    assert (len(found.same), found.new, found.other) == (3, (), ())
    assert contents(library, article) == before


def test_looking_writes_nothing(library, incoming, article):
    assert len(compare(library, incoming).new) == 3
    assert contents(library, article) == ([], [], {})


def test_what_differs_stays_unless_it_is_to_be_replaced(library, incoming, article):
    merge(library, incoming, replace_other=False)
    mine = library.notes.save(replace(incoming.notes[0], body="My own words."))
    assert merge(library, incoming, replace_other=False).other == incoming.notes
    assert library.notes.get(mine.id) == mine
    merge(library, incoming, replace_other=True)
    theirs = library.notes.get(mine.id)
    assert theirs.body == "Who said so?"
    assert theirs.revision == mine.revision + 1, "another window sees that it changed"


def test_a_note_in_the_trash_comes_back_only_when_asked_for(library, incoming):
    merge(library, incoming, replace_other=False)
    library.notes.delete(incoming.notes[0].id)
    merge(library, incoming, replace_other=False)
    assert library.notes.get(incoming.notes[0].id).deleted_at
    merge(library, incoming, replace_other=True)
    assert library.notes.get(incoming.notes[0].id).deleted_at is None


def test_a_note_of_an_article_that_is_not_there_is_named_and_left_out(tmp_path, incoming):
    with Library.open(tmp_path / "empty" / "notes.sqlite") as empty:
        found = merge(empty, incoming, replace_other=True)
        assert found.without_article == incoming.records
        assert empty.notes.all() == []


def test_an_article_that_comes_along_is_added_once_and_one_that_is_there_stays_as_it_is(library, tmp_path, incoming):
    other = replace(library.article(incoming.notes[0].article), warnings=("Read in another way.",))
    with_article = replace(incoming, articles=(other,))
    assert merge(library, with_article, replace_other=True).articles == ()
    assert library.article(other.sha256).warnings != other.warnings
    with Library.open(tmp_path / "empty" / "notes.sqlite") as empty:
        assert merge(empty, with_article, replace_other=False).articles == (other,)
        assert empty.article(other.sha256) == other
        assert len(empty.notes.all()) == 1


def test_evidence_with_an_id_that_another_note_has_gets_one_of_its_own(library, incoming, article):
    merge(library, incoming, replace_other=False)
    twin = replace(incoming.notes[0], id="another-note")
    merge(library, replace(incoming, notes=(twin,)), replace_other=False)
    first, second = library.notes.get("another-note").evidence
    assert second.same_origin_as == first.id
    assert {first.id, second.id} & {"e-1", "e-2"} == set()
    assert [item.id for item in library.notes.get(incoming.notes[0].id).evidence] == ["e-1", "e-2"]


def test_words_that_stand_elsewhere_than_said_are_sought(library, incoming, article):
    moved = replace(incoming.notes[0], quote=replace(incoming.notes[0].quote, start=9, end=14))
    merge(library, replace(incoming, notes=(moved,)), replace_other=False)
    (note,) = library.notes.of(article.sha256)
    assert (note.quote.start, note.quote.end) == (0, 5)
    assert note.anchor in (AnchorState.EXACT, AnchorState.MOVED)


def test_what_belongs_to_an_earlier_version_goes_to_the_text_that_is_read_now(library, incoming, article, make_article):
    edited = make_article(body="It was edited. " + article.text.partition("\n")[2])
    library.add_article(edited, path=None)
    library.versions.move(earlier=article.sha256, later=edited.sha256, notes=(), own_marks=())
    assert merge(library, incoming, replace_other=False).without_article == ()
    notes, marks, answers = contents(library, edited)
    assert [note.quote.exact for note in notes] == ["Ferry"]
    assert len(marks) == len(answers) == 1
    assert contents(library, article) == ([], [], {})


@pytest.mark.parametrize("state", list(AnchorState))
def test_words_that_are_nowhere_lead_to_no_place_outside_of_the_text(library, incoming, article, state):
    nowhere = Quote(exact="zebra crossing in winter", prefix="", suffix="", start=10**6, end=10**6 + 24)
    merge(
        library,
        replace(incoming, notes=(replace(incoming.notes[0], quote=nowhere, anchor=state),)),
        replace_other=False,
    )
    (note,) = library.notes.of(article.sha256)
    assert note.anchor is AnchorState.ORPHAN
    assert 0 <= note.quote.start < note.quote.end <= len(article.text)
    assert note.quote.exact == nowhere.exact


def test_words_that_may_be_others_come_in_as_they_were_beside_the_place_that_is_likeliest(
    library, incoming, article, make_article
):
    quote = Quote.of(article.text, Span(*_place(article.text, "it may leave on Monday")))
    edited = make_article(body="A crew said she may leave on Monday. A pilot said he may leave on Monday.")
    library.add_article(edited, path=None)
    library.versions.move(earlier=article.sha256, later=edited.sha256, notes=(), own_marks=())
    merge(library, replace(incoming, notes=(replace(incoming.notes[0], quote=quote),)), replace_other=False)
    (note,) = library.notes.of(edited.sha256)
    assert (note.anchor, note.quote.exact) == (AnchorState.UNSURE, quote.exact)
    assert "may leave on Monday" in edited.text[note.quote.start : note.quote.end + 2]


def test_it_is_the_open_library_that_writes(library, incoming, monkeypatch):
    def open_again(*_):
        raise AssertionError("a second connection")

    monkeypatch.setattr("reader.storage.store.open_database", open_again)
    assert len(compare(library, incoming).new) == 3
    merge(library, incoming, replace_other=False)


def _place(text, words):
    start = text.index(words)
    return start, start + len(words)


def test_a_note_that_came_in_is_found_by_the_search(library, incoming):
    merge(library, incoming, replace_other=False)
    rows = library._store.rows("SELECT count(*) AS found FROM notes_fts WHERE notes_fts MATCH ?", "who")
    assert rows[0]["found"] == 1


def test_when_it_cannot_be_written_no_record_is_there(library, incoming, article, monkeypatch):
    def fail(*_):
        raise UserError("The disk is full.")

    monkeypatch.setattr("reader.storage.search_index.add_note", fail)
    with pytest.raises(UserError):
        merge(library, incoming, replace_other=False)
    assert contents(library, article) == ([], [], {})
