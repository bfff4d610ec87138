import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import reader
from reader.errors import UserError
from reader.storage.library import Library
from reader.storage.records import Answer, NoteFinding, NoteStatus, OwnLayer
from reader.text.anchors import CONTEXT, Quote
from reader.text.article import Region
from reader.text.spans import Span


def test_an_article_comes_back_as_it_was_put_in(library, make_article):
    article = make_article(title="Ferry", outlet="The Tidewater Post", author="O. Venn", date="2 May", language="en")
    library.add_article(article, path=None)
    assert library.article(article.sha256) == article


def test_an_article_survives_closing_the_file(path, make_article):
    article = make_article()
    with Library.open(path) as library:
        library.add_article(article, path=Path("ferry.txt"))
    with Library.open(path) as library:
        assert library.article(article.sha256) == article
        assert library.articles()[0].path == "ferry.txt"


def test_the_list_shows_title_outlet_and_counts(library, make_article):
    article = make_article(title="Ferry", outlet="The Tidewater Post")
    sha256 = library.add_article(article, path=None).sha256
    library.notes.add(sha256, status=NoteStatus.TO_CHECK)
    library.notes.add(sha256, status=NoteStatus.CHECKED)
    library.notes.add(sha256, status=NoteStatus.SET_ASIDE)
    library.notes.delete(library.notes.add(sha256).id)
    (entry,) = library.articles()
    assert (entry.title, entry.outlet) == ("Ferry", "The Tidewater Post")
    assert (entry.note_count, entry.to_check_count, entry.checked_count) == (3, 1, 1)


def test_the_same_text_is_one_article_wherever_its_file_lies(library, make_article):
    library.add_article(make_article(), path=Path("a.txt"))
    library.add_article(make_article(), path=Path("b.txt"))
    assert [entry.path for entry in library.articles()] == ["b.txt"]


def test_the_name_of_a_file_need_not_be_utf_8(library, make_article):
    name = os.fsdecode("fähre-".encode() + b"\xff.txt")
    assert library.add_article(make_article(), path=Path(name)).path == "fähre-\\udcff.txt"


def test_opening_an_article_of_a_set_again_leaves_it_in_the_set(library, make_article):
    library.add_article(make_article(), path=Path("a.txt"), collection="Two ports", position=3)
    again = library.add_article(make_article(), path=None)
    assert (again.collection, again.position, again.path) == ("Two ports", 3, "a.txt")


def test_collections_come_first_in_their_order_then_own_articles_last_opened_first(library, make_article):
    for title, collection, position in [("own 1", "", 0), ("own 2", "", 0), ("b", "Set", 1), ("a", "Set", 0)]:
        article = make_article(headline=title)
        library.add_article(article, path=None, collection=collection, position=position)
        library.touch(article.sha256)
    library.touch(make_article(headline="own 1").sha256)
    assert [entry.title for entry in library.articles()] == ["a", "b", "own 1", "own 2"]
    assert [entry.title for entry in library.recent(2)] == ["own 1", "a"]


def test_an_article_that_was_never_opened_is_not_recent(library, article):
    assert library.recent() == []
    assert library.articles()[0].opened_at is None
    before = datetime.now(UTC)
    assert before <= library.touch(article.sha256).opened_at <= datetime.now(UTC)


def test_a_removed_article_comes_back_with_its_notes(library, article):
    note = library.notes.add(article.sha256, body="Ask the harbour master.")
    library.remove_article(article.sha256)
    assert library.articles() == []
    assert library.restore_article(article.sha256).note_count == 1
    assert library.notes.of(article.sha256) == [note]


def test_adding_a_removed_article_brings_it_back(library, article):
    library.remove_article(article.sha256)
    library.add_article(article, path=None)
    assert len(library.articles()) == 1


@pytest.mark.parametrize(
    "use",
    [
        lambda library: library.article("0"),
        lambda library: library.touch("0"),
        lambda library: library.notes.add("0"),
        lambda library: library.respond("0", "hedge-1", answer=Answer.AGREE),
        lambda library: library.set_place("0", 1),
        lambda library: library.notes.delete("0"),
    ],
)
def test_what_is_not_in_the_library_raises_a_key_error(library, use):
    with pytest.raises(KeyError):
        use(library)


def test_a_note_keeps_its_words_with_32_characters_on_each_side(library, article):
    quote = Quote.of(article.text, Span(6, 7))
    note = library.notes.add(article.sha256, body="Which ship?", quote=quote, mark="hedge-1")
    assert library.notes.of(article.sha256) == [note]
    assert note.quote.exact == "🚢"
    assert note.quote.prefix == "Ferry "
    assert note.quote.suffix == article.text[7 : 7 + CONTEXT]
    assert (note.revision, note.status, note.mark) == (1, NoteStatus.TO_CHECK, "hedge-1")


def test_saving_a_note_counts_revisions_and_keeps_its_creation(library, article):
    first = library.notes.add(article.sha256)
    second = library.notes.save(replace(first, body="See the log.", status=NoteStatus.CHECKED))
    assert second.revision == 2
    assert second.created == first.created
    assert second.modified > first.modified
    assert library.notes.of(article.sha256) == [second]


def test_a_deleted_note_comes_back_when_it_is_saved(library, article):
    note = library.notes.add(article.sha256, body="Ask the harbour master.")
    deleted = library.notes.delete(note.id)
    assert deleted.deleted_at is not None
    assert library.notes.of(article.sha256) == []
    back = library.notes.save(note)
    assert back.body == note.body
    assert back.revision > deleted.revision
    assert library.notes.of(article.sha256) == [back]


def test_words_typed_over_a_note_that_changed_elsewhere_become_a_note_of_their_own(path, library, article):
    quote = Quote.of(article.text, Span(6, 7))
    seen = library.notes.add(article.sha256, body="start", quote=quote, mark="hedge-1")
    with Library.open(path) as other:
        theirs = other.notes.save(replace(seen, body="start, theirs"), based_on=seen.revision)
    mine = library.notes.save(replace(seen, body="start, mine"), based_on=seen.revision)
    assert mine.id != theirs.id
    assert (mine.body, mine.quote, mine.mark, mine.revision) == ("start, mine", quote, "hedge-1", 1)
    assert library.notes.of(article.sha256) == [theirs, mine]
    longer = library.notes.save(replace(mine, body="start, mine, longer"), based_on=mine.revision)
    assert library.notes.of(article.sha256) == [theirs, longer]


def test_a_status_set_elsewhere_is_not_lost_to_words_typed_here(library, article):
    seen = library.notes.add(article.sha256, body="start")
    checked = library.notes.save(replace(seen, status=NoteStatus.CHECKED), based_on=seen.revision)
    mine = library.notes.save(replace(seen, body="start, mine"), based_on=seen.revision)
    assert library.notes.of(article.sha256) == [checked, mine]


def test_the_same_words_typed_in_two_windows_are_one_note(library, article):
    seen = library.notes.add(article.sha256, body="start")
    for _ in range(2):
        saved = library.notes.save(replace(seen, body="the same"), based_on=seen.revision)
    assert library.notes.of(article.sha256) == [saved]


def test_words_typed_over_a_note_that_was_deleted_elsewhere_bring_it_back(library, article):
    seen = library.notes.add(article.sha256, body="start")
    library.notes.delete(seen.id)
    back = library.notes.save(replace(seen, body="start, mine"), based_on=seen.revision)
    assert back.id == seen.id
    assert library.notes.of(article.sha256) == [back]


def test_undoing_saves_an_earlier_state_over_whatever_is_there(library, article):
    before = library.notes.add(article.sha256, body="before")
    after = library.notes.save(replace(before, body="after"), based_on=before.revision)
    undone = library.notes.save(before)
    assert (undone.id, undone.body, undone.revision) == (before.id, "before", after.revision + 1)
    assert library.notes.of(article.sha256) == [undone]


def test_notes_come_in_the_order_of_the_text(library, article):
    for start in (12, 3):
        library.notes.add(article.sha256, body=str(start), quote=Quote.of(article.text, Span(start, start + 2)))
    library.notes.add(article.sha256, body="whole")
    assert [note.body for note in library.notes.of(article.sha256)] == ["whole", "3", "12"]


def test_an_answer_to_a_mark_replaces_the_one_before(library, article):
    library.respond(article.sha256, "hedge-1", answer=Answer.AGREE, words="may")
    answer = library.respond(article.sha256, "hedge-1", answer=Answer.DISAGREE, why="It is a date.", words="may")
    assert library.responses(article.sha256) == {"hedge-1": answer}
    library.withdraw_response(article.sha256, "hedge-1")
    library.withdraw_response(article.sha256, "hedge-1")
    assert library.responses(article.sha256) == {}


def test_the_reading_place_is_remembered(library, article):
    assert library.place(article.sha256) is None
    library.set_place(article.sha256, 3)
    place = library.set_place(article.sha256, 17)
    assert library.place(article.sha256) == place
    assert place.position == 17


# SQLite stores UTF-8, which has no lone surrogates.
_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)
_quotes = st.none() | st.builds(
    Quote, exact=_texts, prefix=_texts, suffix=_texts, start=st.integers(0, 10**6), end=st.integers(0, 10**6)
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(body=_texts, quote=_quotes, status=st.sampled_from(NoteStatus), mark=st.none() | _texts)
def test_any_note_comes_back_as_it_was_written(library, article, body, quote, status, mark):
    note = library.notes.add(article.sha256, body=body, quote=quote, status=status, mark=mark)
    assert note in library.notes.of(article.sha256)
    assert (note.body, note.quote, note.status, note.mark) == (body, quote, status, mark)


def test_two_windows_see_what_the_other_saved(path, library, article):
    with Library.open(path) as other:
        note = library.notes.add(article.sha256, body="first")
        (seen,) = other.notes.of(article.sha256)
        assert seen == note
        changed = other.notes.save(replace(seen, body="second"))
        assert library.notes.of(article.sha256) == [changed]
        assert library.notes.save(replace(note, body="third")).revision == 3


def test_a_library_belongs_to_one_thread(library, article):
    failures = []

    def use():
        try:
            library.notes.of(article.sha256)
        except Exception as error:
            failures.append(type(error).__name__)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert failures == ["ProgrammingError"]


def test_a_note_is_there_after_the_program_was_killed(path, library, article):
    library.close()
    script = """
import os, signal, sys
from pathlib import Path
from reader.storage.library import Library
library = Library.open(Path(sys.argv[1]))
library.notes.add(sys.argv[2], body="Saved just in time.")
os.kill(os.getpid(), signal.SIGKILL)
"""
    done = subprocess.run(
        [sys.executable, "-c", script, path, article.sha256],
        env={**os.environ, "PYTHONPATH": str(Path(reader.__file__).parents[1])},
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    with Library.open(path) as reopened:
        assert [note.body for note in reopened.notes.of(article.sha256)] == ["Saved just in time."]


def test_a_full_disk_is_said_and_changes_nothing(library, article):
    note = library.notes.add(article.sha256, body="short")
    library._store.db.execute("PRAGMA max_page_count = 1").fetchall()
    with pytest.raises(UserError, match="disk is full"):
        library.notes.save(replace(note, body="long " * 50_000))
    assert library.notes.of(article.sha256) == [note]
    library._store.db.execute("PRAGMA max_page_count = 1000000").fetchall()
    assert library.notes.save(replace(note, body="later")).revision == 2


def test_a_read_only_file_is_said(library, article):
    library._store.db.execute("PRAGMA query_only = on")
    with pytest.raises(UserError, match="may only be read"):
        library.notes.add(article.sha256)


def test_a_file_that_another_program_holds_is_said(path, library, article):
    library._store.db.execute("PRAGMA busy_timeout = 1").fetchall()
    with Library.open(path) as other:
        other._store.db.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="Another program"):
            library.notes.add(article.sha256)
        other._store.db.rollback()
    assert library.notes.add(article.sha256).revision == 1


def removed(path):
    path.unlink()


def removed_with_its_log(path):
    for file in path.parent.glob(f"{path.name}*"):
        file.unlink()


def replaced(path):
    copy = path.with_name("copy.sqlite")
    copy.write_bytes(path.read_bytes())
    copy.replace(path)


def cut_to_nothing(path):
    os.truncate(path, 0)


def cut_short(path):
    os.truncate(path, 4096)


@pytest.mark.parametrize("lose", [removed, removed_with_its_log, replaced, cut_to_nothing, cut_short])
def test_nothing_is_said_to_be_saved_in_a_file_that_is_no_longer_there(path, library, make_article, article, lose):
    note = library.notes.add(article.sha256, body="one")
    lose(path)
    for write in (
        lambda: library.notes.save(replace(note, body="one two"), based_on=note.revision),
        lambda: library.notes.add(article.sha256),
        lambda: library.notes.delete(note.id),
        lambda: library.add_article(make_article(headline="Another"), path=None),
        lambda: library.touch(article.sha256),
        lambda: library.remove_article(article.sha256),
        lambda: library.respond(article.sha256, "hedge-1", answer=Answer.AGREE),
        lambda: library.withdraw_response(article.sha256, "hedge-1"),
        lambda: library.set_place(article.sha256, 3),
    ):
        with pytest.raises(UserError, match="Copy your text"):
            write()


def test_a_notes_file_that_comes_back_is_written_to_again(path, library, article):
    aside = path.with_name("aside.sqlite")
    path.rename(aside)
    with pytest.raises(UserError, match="moved"):
        library.notes.add(article.sha256)
    aside.rename(path)
    assert library.notes.add(article.sha256).revision == 1


def test_a_notes_file_may_be_a_link(tmp_path, make_article):
    (tmp_path / "real.sqlite").touch()
    (tmp_path / "notes.sqlite").symlink_to(tmp_path / "real.sqlite")
    with Library.open(tmp_path / "notes.sqlite") as library:
        stored = library.add_article(make_article(), path=None)
        assert library.notes.add(stored.sha256).revision == 1


def test_a_group_is_removed_at_once_and_comes_back_at_once(library, article, make_article):
    other = make_article(body="The ferry is still in port.")
    library.add_article(other, path=None)
    both = [article.sha256, other.sha256]
    library.remove_articles(both)
    assert library.articles() == []
    assert not library.has(article.sha256)
    library.restore_articles(both)
    assert {entry.sha256 for entry in library.articles()} == set(both)
    assert library.has(article.sha256)


def test_what_a_person_said_of_a_block_stays_when_the_file_is_read_again(library, article):
    chosen = replace(article.blocks[1], region=Region.SITE, reason="you said so", chosen=True)
    library.set_blocks(article.sha256, (article.blocks[0], chosen))
    assert library.article(article.sha256).blocks[1] == chosen
    library.add_article(article, path=None)
    assert library.article(article.sha256).blocks == (article.blocks[0], chosen)


def test_the_list_knows_what_the_notes_came_to(library, article):
    for finding in (NoteFinding.SUPPORTED, NoteFinding.CONTRADICTED, NoteFinding.SUPPORTED, None):
        note = library.notes.add(article.sha256, body="Asked.")
        library.notes.save(replace(note, finding=finding), based_on=note.revision)
    (entry,) = library.articles()
    assert Counter(entry.findings) == {NoteFinding.SUPPORTED: 2, NoteFinding.CONTRADICTED: 1}
    assert entry.note_count == 4


def test_the_encoding_of_the_file_is_kept(library, make_article):
    article = make_article(encoding="Windows-1251")
    library.add_article(article, path=None)
    assert library.article(article.sha256).metadata.encoding == "Windows-1251"


def test_what_was_written_is_counted_for_each_article_removed_ones_come_last(library, make_article):
    sha256s = [library.add_article(make_article(title), path=None).sha256 for title in ("One.", "Two.", "Three.")]
    quote = Quote.of("One. Two.", Span(0, 3))
    for _ in range(2):
        library.notes.add(sha256s[0])
        library.own_marks.add(sha256s[0], quote, layer=OwnLayer.HEDGE)
    library.notes.delete(library.notes.add(sha256s[0]).id)
    library.respond(sha256s[1], "mark-1", answer=Answer.AGREE)
    library.notes.add(sha256s[2])
    library.remove_article(sha256s[2])
    found = {one.article: (one.listed, one.notes, one.own_marks, one.answers) for one in library.written()}
    assert found == {sha256s[0]: (True, 2, 2, 0), sha256s[1]: (True, 0, 0, 1), sha256s[2]: (False, 1, 0, 0)}
    assert library.written()[-1].article == sha256s[2]
