"""The hand-in file: what is in it, that it comes back whole, and that nothing else does."""

import io
import json
import struct
import subprocess
import sys
import time
import zipfile
import zlib
from dataclasses import replace

import pytest

from reader.errors import UserError
from reader.lessons.response import PromptAnswer, combined, contents_in_words
from reader.lessons.response_file import (
    RESPONSE,
    clear_hand_in,
    file_name,
    hand_in,
    pack_response,
    read_response,
    unpack_response,
)
from reader.lessons.response_page import response_page
from reader.lessons.zipped import NewerFormatError, OtherKindError, json_bytes, packed, part_of, read_part
from reader.storage.records import (
    Answer,
    Evidence,
    MarkResponse,
    Note,
    NoteFinding,
    NoteStatus,
    OwnLayer,
    Stance,
)
from tests.lessons.classes import NOW, POOR, make_article, make_response, make_set, own_mark, person, sentence_quote

QUAY = make_article("The quay", POOR)


def full_response():
    note = Note(
        id="n1",
        article=QUAY.sha256,
        body="Asked the port office.",
        status=NoteStatus.CHECKED,
        quote=sentence_quote(QUAY, 3),
        mark=None,
        created=NOW,
        modified=NOW,
        revision=2,
        deleted_at=None,
        finding=NoteFinding.SUPPORTED,
        belief_before=20,
        evidence=(Evidence(id="e1", stance=Stance.SUPPORTS, title="Port log", locator="p. 4"),),
    )
    answer = MarkResponse(
        article=QUAY.sha256, mark="m1", answer=Answer.DISAGREE, why="It names one.", words="was closed", modified=NOW
    )
    response = make_response("Ana Kovač", [1, 2], after=[2, 4])
    work = replace(response.articles[0], notes=(note,), answers=(answer,), belief_before=70, belief_after=30)
    passage = PromptAnswer(prompt="mark", passages=(sentence_quote(QUAY, 5),))
    return replace(
        response,
        articles=(work,),
        answers=(*response.answers, passage, PromptAnswer(prompt="sure", text="Rather.", level=80)),
    )


def changed(response, name, change):
    """The file of a response in which one part was changed, with its checksum."""
    with zipfile.ZipFile(io.BytesIO(pack_response(response))) as archive:
        parts = {entry: archive.read(entry) for entry in archive.namelist() if entry != "manifest.json"}
    value = json.loads(parts[name])
    change(value)
    return packed({**parts, name: json_bytes(value)}, kind=RESPONSE)


# What is in it


def test_a_hand_in_comes_back_whole(tmp_path):
    response = full_response()
    assert read_response(hand_in(response, tmp_path)) == response


def test_the_same_hand_in_makes_the_same_bytes():
    assert pack_response(full_response()) == pack_response(full_response())


def test_a_hand_in_is_small():
    assert len(pack_response(make_response("Ana", range(1, 21)))) < 10_000


def test_before_saving_everything_in_it_is_said():
    assert contents_in_words(full_response()) == (
        f"Your name, “Ana Kovač”, and the random number of your profile, which begins with "
        f"{person('Ana Kovač').id[:8]}.",
        "The set “Harbour news”, version 2; this is hand-in 1.",
        "2 marks of your own, with the words you marked and your reasons.",
        "2 changes to your marks after the marks of the set were shown.",
        "1 note with 1 piece of evidence.",
        "1 answer to marks, 1 with a reason.",
        "3 answers to questions of the set.",
        "How much you believed 1 article.",
        "How many minutes you spent with 1 article.",
        "When you wrote each mark, note and answer, and when you hand in, by the clock of this computer.",
        "Nothing else: no other articles or notes, no text of the articles but the words you marked and a few words "
        "around them, and nothing about this computer.",
    )


def test_what_is_not_in_it_is_not_listed():
    empty = replace(make_response(""), articles=(), answers=())
    said = contents_in_words(empty)
    assert said[0].startswith("No name, and the random number")
    assert len(said) == 4


def test_marks_changed_after_the_reveal_are_known_from_those_before():
    work = full_response().articles[0]
    assert sorted(mark.quote.start for mark in work.changed_marks) == [
        sentence_quote(QUAY, number).start for number in (1, 4)
    ]
    same = own_mark(QUAY, 1, whose="Ana")
    other_reason = replace(same, reason="Who says so?")
    assert replace(work, marks_before=(same,), marks_after=(other_reason,)).changed_marks == (other_reason,)


def test_the_copy_to_read_holds_what_was_written_and_runs_nothing(tmp_path):
    response = replace(full_response(), set_title="<script>alert(1)</script>")
    page = hand_in(response, tmp_path).with_suffix(".html").read_text(encoding="utf-8")
    assert page == response_page(response)
    assert "Asked the port office." in page
    assert "It names one." in page
    assert "Port log" in page
    assert "70 of 100" in page
    assert "<script" not in page


def test_with_its_set_the_copy_has_the_words_of_questions_and_options():
    page = response_page(full_response(), lesson=make_set())
    assert "Who speaks?" in page
    assert "Nobody" in page


def test_two_people_of_one_name_do_not_overwrite_each_other(tmp_path):
    first = hand_in(make_response("Ana", [1], who=person("Ana", 1)), tmp_path)
    second = hand_in(make_response("Ana", [2], who=person("Ana", 2)), tmp_path)
    assert first != second
    assert first.name.startswith("Ana ")


def test_a_later_hand_in_takes_the_place_of_the_earlier_one(tmp_path):
    hand_in(make_response("Ana", [1]), tmp_path)
    path = hand_in(make_response("Ana", [1, 2], revision=2), tmp_path)
    assert read_response(path).revision == 2
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("name", ["../../etc/passwd", "con", "A:B", "‮gnp.exe", "x" * 500, "7", ""])
def test_no_name_leads_out_of_the_folder_or_breaks_it(tmp_path, name):
    path = hand_in(make_response(name, [1]), tmp_path)
    assert path.parent == tmp_path
    assert read_response(path).person.name == name


def test_a_guest_has_a_file_too():
    assert file_name(person("")).startswith("Guest ")


def test_of_several_hand_ins_the_last_word_on_each_article_counts():
    first, second = make_response("Ana", [1]), make_response("Ana", [2], revision=2)
    crews = make_response("Ana", [3], article=make_article("The crews", POOR + " More."))
    whole = combined([second, first, crews])
    assert whole.work(QUAY.sha256) == second.articles[0]
    assert len(whole.articles) == 2


def test_what_was_left_half_written_is_cleared(tmp_path):
    mine, other = person("Ana"), person("Ben")
    for who in (mine, other):
        part_of(tmp_path / f"{file_name(who)}.response").write_bytes(b"half")
    clear_hand_in(mine, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [f".{file_name(other)}.response.part"]


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    with pytest.raises(UserError, match="could not be written"):
        hand_in(make_response("Ana", [1]), tmp_path / "missing")


# What is refused


def put(name, value):
    return lambda given: given.__setitem__(name, value)


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("response.json", put("revision", 0)),
        ("response.json", put("revision", "1")),
        ("response.json", put("revision", True)),
        ("response.json", put("articles", 2)),
        ("response.json", put("handed_in", "yesterday")),
        ("response.json", put("handed_in", "2026-05-04T09:30:00")),
        ("response.json", put("handed_in", "0001-01-01T00:00:00+14:00")),
        ("response.json", put("set_id", "../../x")),
        ("response.json", put("person", {"id": "..", "name": "Ana"})),
        ("response.json", put("grade", 1)),
        ("articles/001.json", put("belief_before", 101)),
        ("articles/001.json", put("notes", {})),
        ("articles/001.json", put("article", "0" * 64)),
        ("articles/001.json", lambda given: given["marks_before"][0].__setitem__("layer", "guess")),
        ("articles/001.json", lambda given: given["marks_before"][0]["quote"].__setitem__("end", 10**6)),
    ],
)
def test_what_the_program_could_not_have_written_is_refused(part, change):
    with pytest.raises(UserError, match=r"^This hand-in file is not as it has to be: .*\.$"):
        unpack_response(changed(full_response(), part, change))


def zipped(entries, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return out.getvalue()


def with_entry(name, content=b"{}", **about):
    """A sound hand-in with one more entry."""
    out = io.BytesIO(pack_response(make_response("Ana", [1])))
    entry = zipfile.ZipInfo(name)
    for field, value in about.items():
        setattr(entry, field, value)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(entry, content)
    return out.getvalue()


def with_part(content):
    return packed({"response.json": content}, kind=RESPONSE)


def bad_sum():
    data = bytearray(pack_response(make_response("Ana", [1])))
    place = data.index(b"articles/001.json") + len("articles/001.json") + 20
    data[place] ^= 0xFF
    return bytes(data)


def bomb():
    """An archive whose one part would be 2 GB of zeros: a block of 16 MB, 128 times."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = deflate.compress(bytes(1 << 24)) + deflate.flush(zlib.Z_FULL_FLUSH)
    content = block * 128 + deflate.flush()
    name = b"manifest.json"
    sizes = (20, 0, 8, 0, 0, 0, len(content), (1 << 31) - 1, len(name), 0)
    local = struct.pack("<4s5H3L2H", b"PK\x03\x04", *sizes) + name + content
    entry = struct.pack("<4s6H3L5H2L", b"PK\x01\x02", 20, *sizes, *[0] * 5) + name
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, len(entry), len(local), 0)
    return local + entry + end


def many():
    name = b"a.json"
    entry = struct.pack("<4s6H3L5H2L", b"PK\x01\x02", *[0] * 6, 0, 0, 0, len(name), *[0] * 4, 0, 0) + name
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 50_000, 50_000, 50_000 * len(entry), 0, 0)
    return entry * 50_000 + end


def wide_articles():
    """Parts that each stay within the limits, and would together take more memory than there may be."""
    numbers = b",".join(b"[%d]" % number for number in range(160_000))
    parts = {f"articles/{number:03}.json": b'{"notes": [' + numbers + b"]}" for number in range(1, 6)}
    with zipfile.ZipFile(io.BytesIO(pack_response(make_response("Ana", [1])))) as archive:
        about = json.loads(archive.read("response.json"))
    return packed({"response.json": json_bytes(about | {"articles": 5}), **parts}, kind=RESPONSE)


HOSTILE = {
    "empty": lambda: b"",
    "no zip": lambda: b"hello" * 100,
    "cut off": lambda: pack_response(make_response("Ana", [1]))[:-100],
    "half": lambda: pack_response(make_response("Ana", [1]))[:300],
    "zip slip": lambda: with_entry("../../out.json"),
    "absolute": lambda: with_entry("/etc/out.json"),
    "drive": lambda: with_entry("C:out.json"),
    "backslash": lambda: with_entry("articles\\002.json"),
    "bomb of 2 GB": bomb,
    "50,000 entries": many,
    "device": lambda: with_entry("con.txt"),
    "device in a folder": lambda: with_entry("articles/NUL.json"),
    "link": lambda: with_entry("link.json", b"/etc/passwd", create_system=3, external_attr=0o120777 << 16),
    "two names that differ in capitals": lambda: with_entry("RESPONSE.json"),
    "a part too many": lambda: with_entry("articles/002.json"),
    "bad checksum": bad_sum,
    "deep": lambda: with_part(b"[" * 1_000_000 + b"]" * 1_000_000),
    "deep objects": lambda: with_part(b'{"a":' * 150_000 + b"1" + b"}" * 150_000),
    "wide": lambda: with_part(b"[" + b"[]," * 600_000 + b"[]]"),
    "wide articles": wide_articles,
    "NaN": lambda: with_part(b'{"revision": NaN}'),
    "duplicate keys": lambda: with_part(b'{"revision": 1, "revision": 2}'),
    "lone surrogate": lambda: with_part(b'{"set_title": "\\ud800"}'),
    "no UTF-8": lambda: with_part(b"\xff\xfe{}"),
    "long number": lambda: with_part(b'{"revision": ' + b"9" * 5_000 + b"}"),
    "too large": lambda: b"PK" + bytes(RESPONSE.largest_file),
    "newer": lambda: packed({"response.json": b"{}"}, kind=replace(RESPONSE, version=2)),
}


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_stands_twice_is_refused():
    with pytest.raises(UserError, match="twice"):
        unpack_response(with_entry("response.json"))


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_with_one_sentence_and_at_once(name):
    data = HOSTILE[name]()
    start = time.process_time()
    with pytest.raises(UserError) as refused:
        unpack_response(data)
    assert time.process_time() - start < 1
    sentence = str(refused.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 250


MEASURE = """
import sys
from pathlib import Path
from reader.errors import UserError
from reader.lessons.response_file import read_response
for path in sorted(Path(sys.argv[1]).iterdir()):
    try:
        read_response(path)
    except UserError:
        peak = Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0]
        print(path.name, int(peak) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the peak of memory of a process is asked of Linux")
def test_hostile_files_take_less_than_100_mb(tmp_path):
    for name, make in HOSTILE.items():
        (tmp_path / f"{name}.response").write_bytes(make())
    done = subprocess.run([sys.executable, "-c", MEASURE, tmp_path], capture_output=True, text=True, check=True)
    peaks = [int(line.split()[-1]) for line in done.stdout.splitlines()]
    assert len(peaks) == len(HOSTILE)
    assert max(peaks) < 100


def test_another_kind_of_file_and_a_newer_one_are_told_apart():
    lesson = replace(RESPONSE, format="lateral-reader-lesson", noun="lesson set")
    with pytest.raises(OtherKindError):
        unpack_response(packed({"set.json": b"{}"}, kind=lesson))
    with pytest.raises(OtherKindError):
        unpack_response(zipped([("word/document.xml", b"<w/>")]))
    with pytest.raises(NewerFormatError, match="newer program"):
        unpack_response(HOSTILE["newer"]())


def test_layers_of_all_kinds_come_back():
    marks = dict(enumerate(OwnLayer, start=1))
    assert (
        unpack_response(pack_response(make_response("Ana", marks))).articles[0].marks_before[3].layer
        is OwnLayer.HIGHLIGHT
    )


@pytest.mark.parametrize(
    "content", [b"[" * 1_000_000, b"[" * 1_000_000 + b"]" * 1_000_000, b"[" + b"1," * 900_000 + b"1]"]
)
def test_deep_and_wide_json_is_refused_before_it_is_read(content):
    start = time.process_time()
    with pytest.raises(UserError):
        read_part(content, kind=RESPONSE)
    assert time.process_time() - start < 1


def test_whatever_byte_is_changed_or_cut_off_the_hand_in_is_read_as_it_was_or_refused():
    response = make_response("Ana", [1])
    data = pack_response(response)
    broken = [data[:size] for size in range(len(data))]
    broken += [data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :] for place in range(len(data))]
    refused = 0
    for changed_data in broken:
        try:
            assert unpack_response(changed_data) == response
        except UserError:
            refused += 1
    assert refused > 0.9 * len(broken)
