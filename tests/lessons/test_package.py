"""The file of a lesson set: the same set, the same bytes, and back again."""

import io
import json
import zipfile
from dataclasses import replace

import pytest

from reader.errors import UserError
from reader.lessons import package
from reader.lessons.edition import student_edition
from reader.lessons.folder import add_to_library, build
from reader.lessons.library_sets import Moved, put_set, update_set
from reader.lessons.package import lesson_bytes, lesson_from_bytes, read_lesson, write_lesson
from reader.lessons.records import ArticleKey, Gate, Guidance, Key, PromptKey
from reader.storage.library import Library
from reader.storage.records import Answer, NoteStatus
from reader.text.anchors import AnchorState, Quote
from reader.text.article import Article, Region
from reader.text.importers import article_from_text
from reader.text.spans import Span
from tests.lessons.workshop import FERRY, LESSON, built, by_rules, write_folder


@pytest.fixture(scope="module")
def lesson(tmp_path_factory):
    return built(tmp_path_factory.mktemp("set") / "folder")


def parts_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_what_is_written_is_read_back(lesson, tmp_path):
    path = tmp_path / "Ferry.lesson"
    write_lesson(path, lesson.set, lesson.key)
    assert read_lesson(path) == lesson


def test_a_student_edition_is_read_back_without_a_key(lesson):
    students = student_edition(lesson.set)
    read = lesson_from_bytes(lesson_bytes(students))
    assert read.set == students
    assert read.key is None


def test_the_same_set_makes_the_same_file(lesson, tmp_path):
    again = built(tmp_path / "again")
    assert lesson_bytes(again.set, again.key) == lesson_bytes(lesson.set, lesson.key)


def test_the_parts_are_those_that_are_documented(lesson):
    parts = parts_of(lesson_bytes(lesson.set, lesson.key))
    assert sorted(parts) == [
        "articles/ferry.json",
        "articles/ferry.txt",
        "articles/quay.json",
        "articles/quay.txt",
        "coverage/ferry-to-sail-in-autumn.json",
        "coverage/ferry-to-sail-in-autumn.md",
        "documents/minutes-of-the-council-of-kesten.json",
        "documents/minutes-of-the-council-of-kesten.md",
        "key.json",
        "manifest.json",
        "set.json",
    ]
    assert parts["articles/ferry.txt"].decode() == lesson.set.articles[0].article.text
    assert json.loads(parts["set.json"])["least_program_version"] == "0.1.0"
    manifest = json.loads(parts["manifest.json"])
    assert (manifest["format"], manifest["version"]) == ("lateral-reader-lesson", 1)


def test_every_part_named_in_the_documentation_is_there(lesson):
    for name in parts_of(lesson_bytes(lesson.set, lesson.key)):
        folder, _, file = name.rpartition("/")
        assert (f"{folder}/ID.{file.rpartition('.')[2]}" if folder else file) in package.__doc__


def test_a_file_that_exists_is_replaced_whole_and_nothing_is_left_beside_it(lesson, tmp_path):
    path = tmp_path / "Ferry.lesson"
    path.write_bytes(b"older")
    write_lesson(path, lesson.set, lesson.key)
    assert read_lesson(path) == lesson
    assert [item.name for item in tmp_path.iterdir()] == ["Ferry.lesson"]


def test_a_folder_that_is_not_there_is_told(lesson, tmp_path):
    with pytest.raises(UserError, match=r"Ferry\.lesson"):
        write_lesson(tmp_path / "gone" / "Ferry.lesson", lesson.set)


def test_a_student_edition_takes_no_key(lesson):
    with pytest.raises(UserError, match="holds no key"):
        lesson_bytes(student_edition(lesson.set), lesson.key)


@pytest.mark.parametrize(
    "key",
    [
        Key(prompts=(PromptKey(prompt="gone"),)),
        Key(articles=(ArticleKey(article="gone", layers=()),)),
        Key(prompts=(PromptKey(prompt="who-says", answers=("9",)),)),
    ],
    ids=["a prompt", "an article", "an option"],
)
def test_a_key_has_to_belong_to_its_set(lesson, key):
    with pytest.raises(UserError):
        lesson_bytes(lesson.set, key)


def test_half_a_character_cannot_be_written(lesson):
    broken = replace(lesson.set, title="Ferry \ud83d")
    with pytest.raises(UserError, match="half of a character"):
        lesson_bytes(broken)


def test_a_set_that_no_file_can_hold_is_told(lesson):
    text = "The ferry sails. " * 300_000
    article = replace(lesson.set.articles[0], article=Article(text, ()), marks=(), sentences=(), sources=())
    with pytest.raises(UserError, match="too large for a file"):
        lesson_bytes(replace(lesson.set, articles=(article,), prompts=(), cards=(), documents=(), coverage=()))


@pytest.mark.parametrize(
    ("done", "is_open"),
    [
        ((0, 0, False), False),
        ((2, 0, False), True),
        ((1, 4.9, False), False),
        ((0, 5, False), True),
        ((0, 0, True), False),
    ],
)
def test_a_gate_opens_with_marks_or_minutes(done, is_open):
    marks, minutes, looked = done
    assert Gate(marks=2, minutes=5, looked=False).is_open(marks=marks, minutes=minutes, looked=looked) is is_open


def test_a_gate_opens_with_a_tap_where_that_is_wanted():
    assert Gate(marks=2).is_open(marks=0, minutes=0, looked=True)
    assert Gate(marks=0, looked=False).is_open(marks=0, minutes=0, looked=False)


# In the library


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "notes.sqlite") as opened:
        yield opened


def test_a_set_in_the_library_is_a_collection_in_its_order(lesson, library, tmp_path):
    path = tmp_path / "Ferry.lesson"
    write_lesson(path, student_edition(lesson.set))
    first = add_to_library(path, library)
    assert first == lesson.set.articles[0].sha256
    assert [(item.sha256, item.collection) for item in library.articles()] == [
        (article.sha256, "One ferry, two tellings") for article in lesson.set.articles
    ]
    assert library.article(first).blocks[-1].region is Region.RELATED


def test_a_new_version_of_a_set_keeps_what_was_written_on_its_articles(lesson, library, tmp_path):
    path = tmp_path / "Ferry.lesson"
    write_lesson(path, lesson.set)
    first = add_to_library(path, library)
    library.notes.add(first, body="Who counted?")
    newer = built(tmp_path / "newer", lesson=LESSON.replace("version = 2", "version = 3").replace("partial", "none"))
    assert (newer.set.id, newer.set.version) == (lesson.set.id, 3)
    assert newer.set.articles[0].guidance is Guidance.NONE
    write_lesson(path, newer.set)
    assert add_to_library(path, library) == first
    (note,) = library.notes.of(first)
    assert (note.body, note.status) == ("Who counted?", NoteStatus.TO_CHECK)
    assert len(library.articles()) == 2


def test_notes_go_on_in_the_new_text_of_a_new_version(lesson, library, tmp_path):
    put_set(lesson.set, library)
    ferry = lesson.set.articles[0]
    words = ferry.article.text.index("Some 400"), ferry.article.text.index("because the port")
    for start in words:
        library.notes.add(ferry.sha256, body="Who?", quote=Quote.of(ferry.article.text, Span(start, start + 20)))
    library.respond(ferry.sha256, ferry.marks[0].id, answer=Answer.DISAGREE)
    folder = write_folder(tmp_path / "newer", lesson=LESSON.replace("version = 2", "version = 3"), key="")
    text = FERRY.replace("because the port ignored the storm", "in May").replace(
        "Harbour master", "The harbour master", 1
    )
    (folder / "ferry.txt").write_text(text, encoding="utf-8")
    newer = build(folder, analyse=by_rules).set
    assert update_set(lesson.set, newer, library) == Moved(articles=1, found=1, unsure=1)
    later = newer.articles[0].sha256
    kept = {note.anchor: note.quote.exact for note in library.notes.of(later)}
    assert kept[AnchorState.MOVED] == "Some 400 passengers "
    assert kept[AnchorState.ORPHAN] == "because the port ign"
    assert list(library.responses(later)) == [ferry.marks[0].id]
    assert [item.sha256 for item in library.articles()] == [article.sha256 for article in newer.articles]


def test_another_set_takes_nothing_over(lesson, library):
    put_set(lesson.set, library)
    with pytest.raises(UserError, match="is another set"):
        update_set(lesson.set, replace(lesson.set, id="7a3f0d9c-5f0e-4a59-8d3e-0f6f7b0f2f11"), library)


def test_a_file_that_is_no_set_puts_nothing_into_the_library(library, tmp_path):
    path = tmp_path / "Ferry.lesson"
    path.write_bytes(b"no zip")
    library.add_article(article_from_text("The ferry sails."), path=None)
    with pytest.raises(UserError):
        add_to_library(path, library)
    assert len(library.articles()) == 1
