"""Lesson sets that are damaged or made to do harm: one sentence, at once, in little memory."""

import contextlib
import hashlib
import io
import json
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import reader
from reader.errors import UserError
from reader.lessons.package import lesson_bytes, lesson_from_bytes, read_lesson
from reader.lessons.zipped import NewerFormatError, OtherKindError
from tests.lessons.workshop import built

ROOT = Path(reader.__file__).parents[1]

MEASURE = """
import resource, sys, time
from pathlib import Path
from reader.errors import UserError
from reader.lessons.package import read_lesson
pages = int(Path("/proc/self/statm").read_text().split()[0])
most = pages * resource.getpagesize() + 100_000_000
resource.setrlimit(resource.RLIMIT_AS, (most, most))
start = time.process_time()
try:
    read_lesson(Path(sys.argv[1]))
except UserError as error:
    print(f"{time.process_time() - start:.3f} {error}")
"""
"""Reads a set with 100 MB of address space more than the program has when it begins."""


@pytest.fixture(scope="module")
def parts(tmp_path_factory):
    """The parts of a sound set, without its manifest."""
    lesson = built(tmp_path_factory.mktemp("set") / "folder")
    with zipfile.ZipFile(io.BytesIO(lesson_bytes(lesson.set, lesson.key))) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name != "manifest.json"}


def manifest(parts, /, **changes):
    listed = [
        {"name": name, "size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for name, content in parts.items()
    ]
    about = {"format": "lateral-reader-lesson", "version": 1, "program": "0.1.0", "parts": listed}
    return json.dumps(about | changes).encode()


def packed(parts, /, *more, **changes):
    """A set with a manifest that fits its parts; `more` are entries beside them, as (entry, content)."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", manifest(parts, **changes))
        for name, content in parts.items():
            archive.writestr(name, content)
        for entry, content in more:
            archive.writestr(entry, content)
    return out.getvalue()


def changed(parts, part, /, **fields):
    return {**parts, part: json.dumps(json.loads(parts[part]) | fields, ensure_ascii=False).encode()}


def refusal(data):
    with pytest.raises(UserError) as refused:
        lesson_from_bytes(data)
    sentence = str(refused.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 300
    return sentence


def link(name="articles/link.txt"):
    entry = zipfile.ZipInfo(name)
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


def test_a_sound_set_is_read(parts):
    assert lesson_from_bytes(packed(parts)).set.title == "One ferry, two tellings"


@pytest.mark.parametrize(
    "entry",
    [
        "../evil.txt",
        "/etc/evil.txt",
        "C:/evil.txt",
        "articles/../../evil.txt",
        "articles\\evil.txt",
        "con.txt",
        "articles/con.txt",
        "articles/lpt1.json",
        "articles/a .txt",
        "notes.txt",
        link(),
        link("set.json"),
    ],
    ids=str,
)
def test_a_part_that_does_not_belong_is_refused(parts, entry):
    name = getattr(entry, "filename", entry)
    refusal(packed({part: content for part, content in parts.items() if part != name}, (entry, b"/etc/hostname")))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_stands_twice_is_refused(parts):
    refusal(packed(parts, ("set.json", parts["set.json"])))
    refusal(packed(parts, ("SET.json", parts["set.json"])))


def test_a_part_that_was_changed_is_refused(parts):
    whole = packed(parts)
    for part in parts:
        other = {**parts, part: parts[part] + b" "}
        broken = packed(other, parts=json.loads(manifest(parts))["parts"])
        refusal(broken)
    assert lesson_from_bytes(whole)


def test_a_missing_part_is_refused(parts):
    for part in parts:
        less = {name: content for name, content in parts.items() if name != part}
        if part != "key.json":
            refusal(packed(less))
        refusal(packed(less, parts=json.loads(manifest(parts))["parts"]))


def test_a_bad_checksum_of_the_archive_is_refused(parts):
    data = bytearray(packed(parts))
    place = data.index(b"PK\x01\x02") + 16
    data[place] ^= 0xFF
    refusal(bytes(data))


def test_a_file_cut_off_anywhere_is_refused(parts):
    data = packed(parts)
    for length in range(0, len(data), 97):
        refusal(data[:length])


def test_a_flipped_byte_is_refused_or_changes_nothing(parts):
    data = packed(parts)
    sound = lesson_from_bytes(data)
    for place in range(0, len(data), 41):
        broken = bytearray(data)
        broken[place] ^= 0x55
        with contextlib.suppress(UserError):
            assert lesson_from_bytes(bytes(broken)) == sound


def test_a_newer_format_is_said_to_be_newer(parts):
    with pytest.raises(NewerFormatError):
        lesson_from_bytes(packed(parts, version=2))
    with pytest.raises(NewerFormatError, match=r"needs Lateral Reader 9\.0 or newer"):
        lesson_from_bytes(packed(changed(parts, "set.json", least_program_version="9.0")))


def test_another_kind_of_file_is_said_to_be_one(parts):
    with pytest.raises(OtherKindError):
        lesson_from_bytes(packed(parts, format="lateral-reader-response"))


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 1_000_000 + b"]" * 1_000_000,
        b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        b'{"title": NaN}',
        b'{"minutes": 1e999}',
        b'{"title": "One", "title": "Two"}',
        b'{"title": "\\ud83d"}',
        b'{"title": "\\u0000"}',
        b'{"minutes": ' + b"9" * 10_000 + b"}",
        b"[]",
        b"null",
        b"",
        b"\xff\xfe",
        b'{"title": "One"',
    ],
    ids=[
        "lists of depth 1,000,000",
        "objects of depth 100,000",
        "NaN",
        "infinity",
        "a name twice",
        "half a character",
        "a zero character",
        "a number of 10,000 digits",
        "a list",
        "nothing",
        "empty",
        "no UTF-8",
        "cut off",
    ],
)
@pytest.mark.parametrize("part", ["set.json", "articles/ferry.json", "key.json"])
def test_json_that_the_program_does_not_write_is_refused(parts, part, content):
    refusal(packed({**parts, part: content}))


@pytest.mark.parametrize(
    ("part", "fields"),
    [
        ("set.json", {"articles": ["../evil"]}),
        ("set.json", {"articles": ["ferry", "ferry", "quay"]}),
        ("set.json", {"articles": "ferry"}),
        ("set.json", {"articles": []}),
        ("set.json", {"id": "my set"}),
        ("set.json", {"title": 3}),
        ("set.json", {"title": ""}),
        ("set.json", {"title": "a" * 300_000}),
        ("set.json", {"version": True}),
        ("set.json", {"minutes": -1}),
        ("set.json", {"edition": "student"}),
        ("set.json", {"edition": "teachers"}),
        ("set.json", {"unknown": 1}),
        ("set.json", {"prompts": [{"id": "a", "kind": "open"}]}),
        ("set.json", {"least_program_version": None}),
        ("articles/ferry.json", {"id": "quay"}),
        ("articles/ferry.json", {"blocks": [{"span": [0, 10**9]}]}),
        ("articles/ferry.json", {"blocks": [{"span": [5, 2]}]}),
        ("articles/ferry.json", {"blocks": [{"span": [0, 9]}, {"span": [5, 12]}]}),
        ("articles/ferry.json", {"blocks": {}}),
        ("articles/ferry.json", {"marks": [{}]}),
        ("articles/ferry.json", {"marks": [{"finding": {"layer": []}}]}),
        ("articles/ferry.json", {"sentences": [{"span": [0, 10**6], "state": "sourced"}]}),
        ("articles/ferry.json", {"gate": None}),
        ("articles/ferry.json", {"text": "Another"}),
        ("key.json", {"prompts": [{"prompt": "gone"}]}),
        ("key.json", {"articles": [{"article": "ferry", "layers": ["unsourced"], "marks": [{}]}]}),
    ],
)
def test_values_that_the_program_does_not_write_are_refused(parts, part, fields):
    refusal(packed(changed(parts, part, **fields)))


def test_words_of_a_mark_that_stand_elsewhere_are_refused(parts):
    article = json.loads(parts["articles/ferry.json"])
    article["marks"][0]["quote"]["exact"] = "another"
    refusal(packed(changed(parts, "articles/ferry.json", marks=article["marks"])))


def test_a_folder_a_device_and_a_missing_file_are_refused(tmp_path):
    for path in (tmp_path, tmp_path / "gone.lesson"):
        with pytest.raises(UserError):
            read_lesson(path)


# In a second and in 100 MB


def bomb(parts, size):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("manifest.json", manifest({**parts, "set.json": b""}))
        for name, content in parts.items():
            if name != "set.json":
                archive.writestr(name, content)
        with archive.open("set.json", "w", force_zip64=True) as part:
            for _ in range(size // 4_000_000):
                part.write(b" " * 4_000_000)
    return out.getvalue()


def many(parts, size):
    return packed(parts, *((f"articles/a{number}.txt", b"") for number in range(size)))


def crowd(parts, size):
    """One part of JSON in which everything is a value of its own."""
    return packed({**parts, "set.json": b"[" + b"[]," * (size // 3) + b"[]]"})


@pytest.mark.parametrize(
    ("make", "size"),
    [(bomb, 2_000_000_000), (many, 50_000), (crowd, 3_900_000), (crowd, 700_000)],
    ids=["a bomb of 2 GB", "50,000 entries", "a million lists", "200,000 lists"],
)
@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited as Linux does it")
def test_what_would_fill_the_memory_is_refused_in_a_second_and_in_100_mb(parts, tmp_path, make, size):
    path = tmp_path / "big.lesson"
    path.write_bytes(make(parts, size))
    ran = subprocess.run(
        [sys.executable, "-c", MEASURE, str(path)], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    seconds, sentence = ran.stdout.strip().split(" ", 1)
    assert sentence.endswith(".")
    assert float(seconds) < 1
