"""An edited article: its notes go on in the new text, and can come back."""

from dataclasses import replace

import pytest

from reader.storage.records import Answer, OwnLayer
from reader.storage.versions import placed
from reader.text.anchors import Anchor, AnchorState, Quote
from reader.text.spans import Span


@pytest.fixture
def edited(library, make_article, tmp_path):
    """Hashes of an article with a note, an own mark and an answer, and of its later version from the same file."""
    file = tmp_path / "ferry.md"
    first, second = make_article(), make_article(body="The mayor said it may leave on Tuesday.")
    for article in (first, second):
        library.add_article(article, path=file)
    library.notes.add(first.sha256, body="Ask her.", quote=Quote.of(first.text, Span(0, 5)))
    library.own_marks.add(first.sha256, Quote.of(first.text, Span(6, 9)), layer=OwnLayer.HIGHLIGHT)
    library.respond(first.sha256, "hedge-1", answer=Answer.AGREE)
    return first.sha256, second.sha256


def moved(library, source, target, state, *, keep=False):
    library.versions.move(
        earlier=source,
        later=target,
        notes=[replace(note, anchor=state) for note in library.notes.of(source)],
        own_marks=[replace(mark, anchor=state) for mark in library.own_marks.of(source)],
        keep=keep,
    )


def test_an_edited_file_is_known_to_hold_a_later_version(library, edited, tmp_path):
    first, second = edited
    assert library.versions.earlier(tmp_path / "ferry.md", than=second) == first
    assert library.versions.earlier(tmp_path / "ferry.md", than=first) is None
    assert library.versions.earlier(tmp_path / "other.md", than=second) is None


def test_notes_marks_and_answers_go_on_in_the_later_version(library, edited, tmp_path):
    first, second = edited
    moved(library, first, second, AnchorState.MOVED)
    (note,), (mark,) = library.notes.of(second), library.own_marks.of(second)
    assert (note.body, note.anchor, mark.anchor) == ("Ask her.", AnchorState.MOVED, AnchorState.MOVED)
    assert library.responses(second)["hedge-1"].answer is Answer.AGREE
    assert library.notes.of(first) == library.own_marks.of(first) == []
    assert [article.sha256 for article in library.articles()] == [second]
    assert library.versions.earlier(tmp_path / "ferry.md", than=second) is None
    assert [hit.article for hit in library.search.find("ask")] == [second]


def test_the_move_can_be_taken_back(library, edited):
    first, second = edited
    moved(library, first, second, AnchorState.UNSURE)
    moved(library, second, first, AnchorState.EXACT)
    assert [note.anchor for note in library.notes.of(first)] == [AnchorState.EXACT]
    assert [article.sha256 for article in library.articles()] == [first]


def test_on_the_way_back_both_articles_can_stay(library, edited, tmp_path):
    first, second = edited
    moved(library, first, second, AnchorState.MOVED)
    moved(library, second, first, AnchorState.EXACT, keep=True)
    assert {article.sha256 for article in library.articles()} == {first, second}
    assert library.versions.earlier(tmp_path / "ferry.md", than=second) == first


def test_an_article_that_is_to_stay_apart_is_no_earlier_version(library, edited, tmp_path):
    first, second = edited
    library.versions.set_file(first, None)
    assert library.versions.earlier(tmp_path / "ferry.md", than=second) is None
    library.versions.set_file(first, tmp_path / "ferry.md")
    assert library.versions.earlier(tmp_path / "ferry.md", than=second) == first


def test_words_that_are_surely_found_get_their_new_place_and_others_keep_their_words(library, edited):
    note = library.notes.of(edited[0])[0]
    text = "A ferry again, and the Ferrx too."
    for state in (AnchorState.EXACT, AnchorState.MOVED):
        assert placed(note, Anchor(state, Span(2, 7), 1.0), text).quote == Quote.of(text, Span(2, 7))
    unsure = placed(note, Anchor(AnchorState.UNSURE, Span(23, 28), 0.7), text)
    assert (unsure.quote.exact, unsure.quote.start, unsure.quote.end) == ("Ferry", 23, 28)
    orphan = placed(note, Anchor(AnchorState.ORPHAN, None, 0.0), "Fog.")
    assert (orphan.anchor, orphan.quote.exact, orphan.quote.start) == (AnchorState.ORPHAN, "Ferry", 0)


def test_nothing_moves_to_an_article_that_is_not_there(library, edited):
    first, _ = edited
    with pytest.raises(KeyError):
        moved(library, first, "none", AnchorState.EXACT)
    assert len(library.notes.of(first)) == 1


def test_a_later_version_in_the_library_knows_the_one_before_and_not_the_other_way_round(library, edited, tmp_path):
    first, second = edited
    library.notes.add(second, body="Ask him.")
    assert library.versions.before(second) == (first, tmp_path / "ferry.md")
    assert library.versions.before(first) is None
    library.versions.set_file(first, None)
    assert library.versions.before(second) is None


def test_chapters_of_a_book_and_pasted_texts_are_no_versions_of_one_another(library, make_article, tmp_path):
    for path in (tmp_path / "ports.EPUB", None):
        first, second = (make_article(body=f"The ferry of {place} may leave.") for place in ("Selm", f"Varrow {path}"))
        for article in (first, second):
            library.add_article(article, path=path)
        library.notes.add(first.sha256)
        assert library.versions.before(second.sha256) is None


def test_a_copy_of_a_note_is_a_note_of_its_own_with_the_same_words(library, edited):
    (note,) = library.notes.of(edited[0])
    copy = library.notes.add_copy(note)
    assert copy.id != note.id
    assert (copy.body, copy.quote, copy.revision) == (note.body, note.quote, 1)
    assert len(library.notes.of(edited[0])) == 2


def test_an_own_mark_is_found_by_its_id_also_when_it_is_deleted(library, edited):
    (mark,) = library.own_marks.of(edited[0])
    assert library.own_marks.get(mark.id) == mark
    library.own_marks.delete(mark.id)
    assert library.own_marks.get(mark.id).deleted_at is not None
    with pytest.raises(KeyError):
        library.own_marks.get("none")
