"""A folder of hand-ins: a word for every file, and nothing that stops the rest."""

import io
import os
import zipfile
from dataclasses import replace

import pytest

from reader.errors import UserError
from reader.lessons.collect import collect, sort_out
from reader.lessons.hand_in_files import FileState, read_folder
from reader.lessons.people import People, key
from reader.lessons.response_file import RESPONSE, hand_in, pack_response
from reader.lessons.zipped import packed
from tests.lessons.classes import NOW, POOR, make_article, make_response, person

ANA, BEN = make_response("Ana", [1, 2]), make_response("Ben", [2])


@pytest.fixture
def folder(tmp_path):
    """A folder with the hand-in of Ben, so that there is always one to use."""
    hand_in(BEN, tmp_path)
    return tmp_path


def put(folder, name, response):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(response if isinstance(response, bytes) else pack_response(response))


def zipped(**entries):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content if isinstance(content, bytes) else pack_response(content))
    return out.getvalue()


def states(collected):
    """The state of each file but Ben's and its copy."""
    return {row.path: row.state for row in collected.files if "Ben" not in row.path}


def row(collected, path):
    return next(row for row in collected.files if row.path == path)


def names(collected):
    return [student.name for student in collected.students]


def test_hand_ins_are_found_in_folders_and_in_archives_in_archives(folder):
    put(folder, "room 2/row 1/a.response", ANA)
    inner = zipped(**{"deep/c.response": make_response("Caro")})
    put(folder, "work.ZIP", zipped(**{"d.response": make_response("Dora"), "inner.zip": inner}))
    collected = collect(folder)
    assert names(collected) == ["Ana", "Ben", "Caro", "Dora"]
    assert set(states(collected)) == {
        "room 2/row 1/a.response",
        "work.ZIP › d.response",
        "work.ZIP › inner.zip › deep/c.response",
    }


def test_what_a_file_is_called_does_not_matter(folder):
    put(folder, "Ana.response.zip", ANA)
    put(folder, "download", make_response("Caro"))
    assert names(collect(folder)) == ["Ana", "Ben", "Caro"]


def test_a_copy_is_told_by_what_is_in_it(folder):
    put(folder, "Ana.response", ANA)
    put(folder, "Ana (1).response", ANA)
    collected = collect(folder)
    assert states(collected) == {"Ana.response": FileState.USED, "Ana (1).response": FileState.DUPLICATE}
    assert row(collected, "Ana (1).response").reason == "This is the same hand-in as “Ana.response”."


def test_of_two_hand_ins_of_one_person_the_newer_is_used_whatever_its_clock_says(folder):
    newer = replace(make_response("Ana", [3], revision=4), handed_in=NOW.replace(year=2001))
    put(folder, "a.response", newer)
    put(folder, "b.response", make_response("Ana", [1], revision=3))
    collected = collect(folder)
    assert states(collected) == {"a.response": FileState.USED, "b.response": FileState.OLDER_REVISION}
    assert row(collected, "b.response").reason == "This is hand-in 3; hand-in 4 of the same person was used."
    assert collected.students[0].response == newer


def test_two_different_hand_ins_with_one_number_do_not_both_count(folder):
    put(folder, "a.response", replace(make_response("Ana", [1]), handed_in=NOW.replace(hour=23)))
    put(folder, "b.response", make_response("Ana", [2]))
    assert states(collect(folder)) == {"a.response": FileState.USED, "b.response": FileState.OLDER_REVISION}


def test_another_set_and_another_version_are_said(folder):
    put(folder, "a.response", make_response("Ana", set_id=person("x").id))
    put(folder, "b.response", make_response("Ana", version=1))
    collected = collect(folder, set_id=BEN.set_id, set_version=2)
    assert states(collected) == {"a.response": FileState.OTHER_SET, "b.response": FileState.OTHER_VERSION}
    assert "version 1 of the set" in row(collected, "b.response").reason


def test_without_a_set_the_one_with_most_hand_ins_is_collected(folder):
    other = person("x").id
    for name in ("Ana", "Caro"):
        put(folder, f"{name}.response", make_response(name, set_id=other))
    collected = collect(folder)
    assert collected.set_id == other
    assert names(collected) == ["Ana", "Caro"]


def test_damaged_files_never_stop_the_rest(folder):
    data = pack_response(ANA)
    put(folder, "empty.response", b"")
    put(folder, "cut.response", data[: len(data) // 2])
    put(folder, "cut.zip", zipped(**{"a.response": ANA})[:-30])
    put(folder, "newer.response", packed({"response.json": b"{}"}, kind=replace(RESPONSE, version=9)))
    put(folder, ".Ana.response.part", data[:100])
    collected = collect(folder)
    assert names(collected) == ["Ben"]
    assert states(collected) == {
        ".Ana.response.part": FileState.DAMAGED,
        "cut.response": FileState.DAMAGED,
        "cut.zip": FileState.DAMAGED,
        "empty.response": FileState.DAMAGED,
        "newer.response": FileState.NEWER_PROGRAM,
    }
    assert all(row.reason.endswith(".") for row in collected.files if row.state is not FileState.USED)


def test_a_file_damaged_inside_an_archive_is_said_and_the_others_are_used(folder):
    archive = bytearray(zipped(**{"a.response": ANA, "b.response": make_response("Caro")}))
    archive[archive.index(b"a.response") + 40] ^= 0xFF
    put(folder, "work.zip", bytes(archive))
    collected = collect(folder)
    assert row(collected, "work.zip › a.response").state is FileState.DAMAGED
    assert names(collected) == ["Ben", "Caro"]


def test_what_is_no_hand_in_is_said_so(folder):
    put(folder, "photo.jpg", b"\xff\xd8\xff\xe0")
    put(folder, "essay.docx", zipped(**{"word/document.xml": b"<w/>"}))
    put(folder, "set.lesson", packed({"set.json": b"{}"}, kind=replace(RESPONSE, format="lateral-reader-lesson")))
    collected = collect(folder)
    assert set(states(collected).values()) == {FileState.NOT_A_RESPONSE}
    copy = next(row for row in collected.files if row.path.endswith(".html"))
    assert copy.state is FileState.READABLE_COPY


def test_what_systems_leave_in_folders_is_passed_over(folder):
    for name in (".DS_Store", "Thumbs.db", "._Ana.response", "desktop.ini"):
        put(folder, name, b"x")
    put(folder, "work.zip", zipped(**{"__MACOSX/._a.response": b"x", "a.response": ANA}))
    assert states(collect(folder)) == {"work.zip › a.response": FileState.USED}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes and links are not on this system")
def test_links_and_pipes_are_not_followed(folder, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside")
    hand_in(ANA, outside)
    (folder / "loop").symlink_to(folder)
    (folder / "a.response").symlink_to(next(outside.glob("*.response")))
    os.mkfifo(folder / "pipe.response")
    collected = collect(folder)
    assert names(collected) == ["Ben"]
    assert states(collected)["pipe.response"] is states(collected)["a.response"] is FileState.NOT_A_RESPONSE


def test_archives_that_grow_are_given_up(folder, monkeypatch):
    monkeypatch.setattr("reader.lessons.hand_in_files.LARGEST_UNPACKED", 100_000)
    put(folder, "work.zip", zipped(**{f"{n}.response": bytes(30_000) for n in range(10)}))
    collected = collect(folder)
    assert names(collected) == ["Ben"]
    assert "grows too large" in row(collected, "work.zip › 9.response").reason


def test_archives_too_deep_in_one_another_are_given_up(folder):
    data = zipped(**{"a.response": ANA})
    for _ in range(10):
        data = zipped(**{"x.zip": data})
    put(folder, "work.zip", data)
    collected = collect(folder)
    assert names(collected) == ["Ben"]
    assert set(states(collected).values()) == {FileState.DAMAGED}


def test_nothing_in_the_folder_is_changed(folder):
    put(folder, "empty.response", b"")
    before = {path: path.read_bytes() for path in folder.rglob("*")}
    collect(folder)
    assert {path: path.read_bytes() for path in folder.rglob("*")} == before


def test_a_folder_that_is_not_there_or_cannot_be_the_right_one_is_refused(tmp_path, monkeypatch):
    with pytest.raises(UserError, match="no folder"):
        collect(tmp_path / "missing")
    monkeypatch.setattr("reader.lessons.hand_in_files.MOST_FILES", 2)
    for number in range(3):
        put(tmp_path, f"{number}.txt", b"x")
    with pytest.raises(UserError, match="choose the folder of hand-ins"):
        collect(tmp_path)


def test_an_empty_folder_has_nobody_and_no_set(tmp_path):
    collected = collect(tmp_path)
    assert (collected.files, collected.students, collected.set_id) == ((), (), "")


# People


def test_a_hand_in_without_a_name_waits_until_it_has_one(folder):
    guest = make_response("", [3])
    put(folder, "g.response", guest)
    read = read_folder(folder)
    assert states(sort_out(read)) == {"g.response": FileState.NO_NAME}
    named = People().named(key(guest.person), "Gus")
    assert names(sort_out(read, people=named)) == ["Ben", "Gus"]
    joined = People().joined(key(guest.person), to=key(BEN.person))
    assert names(sort_out(read, people=joined)) == ["Ben"]
    assert states(sort_out(read, people=named.undone())) == {"g.response": FileState.NO_NAME}


def test_people_on_copied_disks_keep_their_work(folder):
    same = person("disk").id
    put(folder, "a.response", make_response("Ana", [1], who=replace(person("Ana"), id=same)))
    put(folder, "c.response", make_response("Caro", [2], revision=2, who=replace(person("Caro"), id=same)))
    assert names(collect(folder)) == ["Ana", "Ben", "Caro"]


def test_the_work_of_joined_people_is_put_together(folder):
    crews = make_article("The crews", POOR + " And more.")
    elsewhere = make_response("Ana", [1], who=person("Ana", 2), article=crews)
    put(folder, "a.response", ANA)
    put(folder, "b.response", elsewhere)
    read = read_folder(folder)
    assert names(sort_out(read)) == ["Ana", "Ana", "Ben"]
    whole = sort_out(read, people=People().joined(key(elsewhere.person), to=key(ANA.person)))
    assert names(whole) == ["Ana", "Ben"]
    assert len(whole.students[0].response.articles) == 2
    assert set(states(whole).values()) == {FileState.USED}


def test_a_folder_that_cannot_be_read_is_said(folder, monkeypatch):
    put(folder, "closed/a.response", ANA)

    def scan(path, scandir=os.scandir):
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", scan)
    collected = collect(folder)
    assert names(collected) == ["Ben"]
    assert row(collected, "closed").reason == "This folder cannot be read: Permission denied."


def test_a_renamed_hand_in_that_was_cut_off_is_damaged_and_not_another_file(folder):
    put(folder, "Ana.zip", pack_response(ANA)[:500])
    assert states(collect(folder)) == {"Ana.zip": FileState.DAMAGED}
