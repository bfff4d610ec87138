"""One box over articles, notes and evidence."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.storage.records import Evidence, NoteFinding, NoteStatus
from reader.storage.search import Filters, HitKind
from reader.text.anchors import Quote
from reader.text.spans import Span


@pytest.fixture
def note(library, article):
    return library.notes.add(article.sha256, body="The harbour master keeps the tide tables in Café Ölberg.")


def found(library, words, **filters):
    return library.search.find(words, filters=Filters(**filters))


def test_words_of_a_note_find_it_and_show_where(library, note):
    (hit,) = found(library, "harbour tables")
    assert (hit.note, hit.article, hit.status) == (note.id, note.article, NoteStatus.TO_CHECK)
    assert [span.of(hit.snippet) for span in hit.matches] == ["harbour", "tables"]


def test_words_of_an_article_find_it_after_the_notes(library, article, note):
    saved = library.notes.save(replace(note, body="Did the mayor say so?"))
    of_note, of_article = found(library, "mayor")
    assert of_note.note == saved.id
    assert (of_article.note, of_article.article, of_article.title) == (None, article.sha256, article.title)


@pytest.mark.parametrize("words", ["cafe olberg", "CAFÉ", "harb", "“tide tables”", '"tide tables"'])
def test_accents_case_and_an_unfinished_last_word_do_not_matter(library, note, words):
    assert [hit.note for hit in found(library, words)] == [note.id]


def test_words_in_quotation_marks_have_to_stand_together(library, note):
    assert found(library, '"tables tide"') == []
    assert found(library, "tables tide")


def test_every_part_of_a_note_is_searched(library, article, note):
    evidence = Evidence(id="e", title="Port gazette", creator="Mira Fenn", publisher="Selm Archive", quote="a low quay")
    whole = replace(
        note,
        quote=Quote.of(article.text, Span(0, 5)),
        claim="The ferry sails again",
        question="Who holds the licence?",
        place_to_look="town hall",
        tags=("shipping",),
        evidence=(evidence,),
    )
    library.notes.save(whole)
    for words in ("gazette", "Fenn", "archive", "quay", "sails", "licence", "town", "shipping", article.text[:5]):
        assert note.id in [hit.note for hit in found(library, words)], words


def test_what_was_changed_or_deleted_is_not_found_by_its_old_words(library, note):
    changed = library.notes.save(replace(note, body="Ask the pilot."))
    assert found(library, "harbour") == []
    assert found(library, "pilot")
    library.notes.delete(changed.id)
    assert found(library, "pilot") == []
    library.notes.save(changed)
    assert found(library, "pilot")
    library.notes.erase([changed.id])
    assert found(library, "pilot") == []


def test_an_article_that_was_removed_is_not_found_until_it_is_back(library, article):
    library.remove_article(article.sha256)
    assert found(library, "mayor") == []
    library.restore_article(article.sha256)
    assert found(library, "mayor")


def test_filters_narrow_what_is_found(library, article, note):
    saved = library.notes.save(
        replace(note, status=NoteStatus.CHECKED, finding=NoteFinding.SUPPORTED, author="p7", mark="hedge-12345678")
    )
    for right in (
        {"status": NoteStatus.CHECKED},
        {"finding": NoteFinding.SUPPORTED},
        {"author": "p7"},
        {"layer": "hedge"},
        {"article": article.sha256},
        {"collection": ""},
    ):
        assert [hit.note for hit in found(library, "harbour", **right)] == [saved.id], right
    for wrong in (
        {"status": NoteStatus.TO_CHECK},
        {"finding": NoteFinding.CONTRADICTED},
        {"author": "p8"},
        {"layer": "unsourced"},
        {"article": "none"},
        {"collection": "Harbour week"},
    ):
        assert found(library, "harbour", **wrong) == [], wrong


def test_notes_or_articles_are_left_out_where_only_the_others_are_asked_for(library, article, note):
    library.notes.save(replace(note, body="Did the mayor say so?"))
    assert [hit.note for hit in found(library, "mayor", kind=HitKind.NOTE)] == [note.id]
    assert [hit.note for hit in found(library, "mayor", kind=HitKind.ARTICLE)] == [None]
    assert found(library, "mayor", kind=HitKind.ARTICLE, status=NoteStatus.TO_CHECK) == []


def test_authors_are_those_who_wrote_notes_that_are_there(library, note):
    assert library.search.authors() == []
    signed = library.notes.save(replace(note, author="p7"))
    assert library.search.authors() == ["p7"]
    library.notes.delete(signed.id)
    assert library.search.authors() == []


def test_a_filter_that_only_notes_have_leaves_articles_out(library, note):
    assert [hit.note for hit in found(library, "mayor", status=NoteStatus.TO_CHECK)] == []


@pytest.mark.parametrize(
    "words", ["", "   ", "-x", "U.S.", '"', "*", "NEAR(", "a OR", "“”", "\0", "\ud800", "title:", "^", "0«\n\x1b"]
)
def test_nothing_that_is_typed_raises(library, note, words):
    assert isinstance(found(library, words), list)


@given(words=st.text(alphabet=st.characters(codec=None, exclude_categories=()), max_size=40))
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_really_nothing_raises(library, note, words):
    for hit in found(library, words):
        assert all(0 <= span.start <= span.end <= len(hit.snippet) for span in hit.matches)


def test_notes_of_an_older_file_are_found(library, note):
    library._store.db.execute("DELETE FROM notes_fts")
    assert found(library, "harbour") == []
    from reader.storage import search_index

    with library._store.writing() as db:
        search_index.fill(db)
    assert [hit.note for hit in found(library, "harbour")] == [note.id]
