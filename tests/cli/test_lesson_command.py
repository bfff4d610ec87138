"""`reader lesson` as a teacher uses it on the command line."""

import json

import pytest

from reader import cli
from reader.cli import terminal
from reader.lessons import folder
from reader.lessons.package import read_lesson
from reader.lessons.records import Edition
from tests.lessons.workshop import LESSON, SECRETS, by_rules, write_folder


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """The analysis by rules in place of the model."""
    monkeypatch.setattr(folder, "_analysis", lambda: by_rules)


@pytest.fixture
def built(tmp_path, capsys):
    """A set, built as a teacher builds it."""
    path = tmp_path / "Ferry.lesson"
    assert lesson("build", write_folder(tmp_path / "set"), "-o", path) == 0
    capsys.readouterr()
    return path


def lesson(*arguments):
    return cli.run(cli.parse(["lesson", *map(str, arguments)]))


def test_a_folder_becomes_a_set_and_what_to_look_at_is_listed(tmp_path, capsys):
    path = tmp_path / "Ferry.lesson"
    assert lesson("build", write_folder(tmp_path / "set"), "-o", path) == 0
    out = capsys.readouterr().out
    assert "“One ferry, two tellings”, version 2, 2 articles" in out
    assert "- The prompt “Which of the two says how it knows?” has no key." in out
    assert 'write id = "' not in out
    assert read_lesson(path).key is not None


def test_a_set_without_an_id_is_told_one(tmp_path, capsys):
    plain = 'title = "Ferry"\n[[article]]\nfile = "ferry.txt"\n'
    lesson("build", write_folder(tmp_path / "set", lesson=plain, key=""), "-o", tmp_path / "Ferry.lesson")
    assert f'write id = "{read_lesson(tmp_path / "Ferry.lesson").set.id}"' in capsys.readouterr().out


def test_a_change_without_a_new_version_is_mentioned(built, tmp_path, capsys):
    assert lesson("build", tmp_path / "set", "-o", built) == 0
    assert "differs from the file before" not in capsys.readouterr().out
    write_folder(tmp_path / "set", lesson=LESSON.replace("minutes = 45", "minutes = 60"))
    lesson("build", tmp_path / "set", "-o", built)
    assert "This differs from the file before, which was version 2 too" in capsys.readouterr().out
    write_folder(tmp_path / "set", lesson=LESSON.replace("version = 2", "version = 3"))
    lesson("build", tmp_path / "set", "-o", built)
    assert "differs from the file before" not in capsys.readouterr().out


def test_a_slip_is_told_and_nothing_is_written(tmp_path, capsys):
    broken = LESSON.replace("guidance", "guidence", 1)
    assert lesson("build", write_folder(tmp_path / "set", lesson=broken), "-o", tmp_path / "a.lesson") == 1
    assert "did you mean “guidance”?" in capsys.readouterr().err
    assert not (tmp_path / "a.lesson").exists()


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_set_is_checked(built, tmp_path, capsys, what):
    assert lesson("check", built if what == "file" else tmp_path / "set") == 0
    out = capsys.readouterr().out
    assert "teacher edition, can be read" in out
    assert "To look at before it is given out:" in out


def test_a_damaged_set_is_told(built, capsys):
    built.write_bytes(built.read_bytes()[:-200])
    assert lesson("check", built) == 1
    assert capsys.readouterr().err.strip().endswith(".")


def test_what_a_set_holds_is_listed(built, capsys):
    assert lesson("info", built) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "One ferry, two tellings, by Tilda Maren"
    assert lines[1].startswith("teacher edition, version 2, id 0f8b6c1e")
    assert "guidance partial, 8 marks (1 accepted, 1 added, 1 changed, 4 open, 1 rejected)" in lines[3]
    assert lines[-2] == "5 prompts, 1 glossary entry, 1 card, 1 document, 1 other report"
    assert lines[-1] == "key: for 3 prompts and 2 articles"


def test_the_student_edition_is_written_without_the_key(built, tmp_path, capsys):
    path = tmp_path / "Students.lesson"
    assert lesson("student", built, "-o", path, "--stick", tmp_path / "Stick") == 0
    students = read_lesson(path)
    assert (students.set.edition, students.key) == (Edition.STUDENT, None)
    assert (tmp_path / "Stick" / "One ferry, two tellings.lesson").read_bytes() == path.read_bytes()
    assert not [secret for secret in SECRETS if secret in repr(students)]
    assert lesson("check", path) == 0
    assert "To look at" not in capsys.readouterr().out
    assert lesson("info", path) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "no key"


def test_students_never_get_the_place_of_the_teachers_edition(built, capsys):
    before = built.read_bytes()
    assert lesson("student", built, "-o", built) == 1
    assert "another name" in capsys.readouterr().err
    assert built.read_bytes() == before


def test_a_student_edition_needs_a_place(built, capsys):
    assert lesson("student", built) == terminal.USAGE
    assert "--stick" in capsys.readouterr().err


def test_a_folder_that_is_unpacked_builds_the_same_set_again(built, tmp_path, capsys):
    assert lesson("unpack", built, "-o", tmp_path / "again") == 0
    assert lesson("build", tmp_path / "again", "-o", tmp_path / "Again.lesson") == 0
    assert read_lesson(tmp_path / "Again.lesson") == read_lesson(built)
    assert (tmp_path / "Again.lesson").read_bytes() == built.read_bytes()
    capsys.readouterr()


@pytest.mark.parametrize("harm", ["text", "marks", "link", "gone"])
def test_a_stored_article_that_is_not_as_it_was_is_told(built, tmp_path, capsys, harm):
    lesson("unpack", built, "-o", tmp_path / "again")
    text, marks = (tmp_path / "again" / "articles" / f"quay{ending}" for ending in (".txt", ".marks.json"))
    if harm == "text":
        text.write_text("The council", encoding="utf-8")
    if harm == "marks":
        marks.write_text('{"marks": [{}]}', encoding="utf-8")
    if harm in ("link", "gone"):
        text.unlink()
    if harm == "link":
        text.symlink_to(tmp_path / "set" / "quay.md")
    assert lesson("build", tmp_path / "again", "-o", tmp_path / "Again.lesson") == 1
    assert "quay" in capsys.readouterr().err


def test_students_editions_are_not_unpacked(built, tmp_path, capsys):
    lesson("student", built, "-o", tmp_path / "Students.lesson")
    assert lesson("unpack", tmp_path / "Students.lesson", "-o", tmp_path / "again") == 1
    assert "unpack the teacher’s edition" in capsys.readouterr().err


def test_nothing_is_unpacked_over_what_is_there(built, tmp_path, capsys):
    assert lesson("unpack", built, "-o", tmp_path / "set") == 1
    assert "lesson.toml" in capsys.readouterr().err


def test_the_manifest_says_what_the_file_is(built):
    import zipfile

    with zipfile.ZipFile(built) as archive:
        assert json.loads(archive.read("manifest.json"))["format"] == "lateral-reader-lesson"
