import contextlib
import zipfile
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import UserError
from reader.text.importers.archive import (
    DAMAGED,
    DEEPEST,
    LOCKED,
    NOT_XML,
    ODD_XML,
    TOO_LARGE,
    UNSAFE,
    entries,
    parse_xml,
)

LAUGHS = '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]>'


def packed(*files: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return out.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    return entries(data, wanted=lambda _: True)


def refusal(data: bytes) -> str:
    with pytest.raises(UserError) as refused:
        unpacked(data)
    return str(refused.value)


def test_only_what_is_wanted_is_unpacked():
    data = packed(("a.xml", b"1"), ("folder/b.xml", b"2"), ("c.png", b"3"), ("folder/", b""))
    assert entries(data, wanted=lambda name: name.endswith(".xml")) == {"a.xml": b"1", "folder/b.xml": b"2"}


def test_stored_and_deflated_entries_are_read():
    assert unpacked(packed(("a", b"Selm" * 100), method=zipfile.ZIP_STORED)) == {"a": b"Selm" * 100}
    assert unpacked(packed(("a", b"Selm" * 100))) == {"a": b"Selm" * 100}


@pytest.mark.parametrize("name", ["../a", "a/../../b", "/a", "\\a", "..\\a", "C:\\a", "c:a", "\0"])
def test_a_name_that_leads_elsewhere_is_refused_even_where_it_is_not_wanted(name):
    data = packed(("good", b"1"), ("x" * len(name), b"2")).replace(b"x" * len(name), name.encode())
    with pytest.raises(UserError) as refused:
        entries(data, wanted=lambda name: name == "good")
    assert str(refused.value) == UNSAFE


def test_dots_in_a_name_are_no_fault():
    assert unpacked(packed(("a..b/c...xml", b"1"))) == {"a..b/c...xml": b"1"}


def test_a_name_that_stands_twice_is_refused():
    assert refusal(packed(("ab", b"1"), ("ax", b"2")).replace(b"ax", b"ab")) == UNSAFE


def test_too_many_entries_are_refused():
    assert refusal(packed(*((str(number), b"") for number in range(5_001)))) == TOO_LARGE


def test_an_entry_that_grows_too_much_is_refused():
    assert refusal(packed(("a", b" " * 1_100_000))) == TOO_LARGE
    assert unpacked(packed(("a", b" " * 900_000)))


def test_an_entry_that_is_too_large_is_refused():
    assert refusal(packed(("a", b"x" * 20_000_001), method=zipfile.ZIP_STORED)) == TOO_LARGE


def test_entries_that_are_too_large_together_are_refused():
    files = [(str(number), b"x" * 16_000_000) for number in range(4)]
    assert refusal(packed(*files, method=zipfile.ZIP_STORED)) == TOO_LARGE
    assert unpacked(packed(*files[:3], method=zipfile.ZIP_STORED))


def test_an_archive_in_the_archive_is_refused():
    assert refusal(packed(("a", packed(("b", b"1"))))) == UNSAFE


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_packing_that_no_word_processor_uses_is_refused(method):
    assert refusal(packed(("a", b"Selm"), method=method)) == UNSAFE


def test_a_password_is_named_as_the_reason():
    data = bytearray(packed(("a", b"Selm")))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert refusal(bytes(data)) == LOCKED


def test_a_wrong_checksum_is_damage():
    data = bytearray(packed(("a", b"Selm"), method=zipfile.ZIP_STORED))
    data[data.index(b"Selm")] ^= 1
    assert refusal(bytes(data)) == DAMAGED


@pytest.mark.parametrize("length", [0, 1, 30, 60, 100])
def test_a_cut_archive_is_damaged(length):
    assert refusal(packed(("a", b"Selm" * 50))[:length]) == DAMAGED


@given(st.integers(0, 200), st.binary(min_size=1, max_size=8))
@settings(deadline=None)
def test_any_other_damage_is_a_fault_of_the_file_not_of_the_program(place, change):
    data = bytearray(packed(("a.xml", b"Selm harbour" * 5), ("b.xml", b"x")))
    data[place : place + len(change)] = change
    with contextlib.suppress(UserError):
        unpacked(bytes(data))


def test_xml_is_read():
    root = parse_xml('<?xml version="1.0"?><!-- x --><a b="1"><c>é &amp; ü</c><?x y?></a>'.encode())
    assert (root.tag, root.get("b"), root[0].text, len(root)) == ("a", "1", "é & ü", 1)


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_xml_is_read_in_the_encodings_of_xml_whatever_it_declares(codec):
    assert parse_xml('<?xml version="1.0" encoding="windows-1251"?><a>é</a>'.encode(codec)).text == "é"


def test_a_document_type_without_declarations_is_passed_over():
    assert parse_xml(b'<!DOCTYPE html PUBLIC "-//X" "http://selm.example/x.dtd"><a>b</a>').text == "b"


@pytest.mark.parametrize(
    "text",
    [
        f"{LAUGHS}<a>&d;</a>",
        f'{LAUGHS}<a b="&d;"/>',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
        '<!DOCTYPE a [<!ENTITY % b SYSTEM "http://selm.example/"> %b;]><a/>',
        "<!DOCTYPE a [ ]><a/>",
        '<!DOCTYPE a [<!ATTLIST a b CDATA "x">]><a/>',
    ],
)
@pytest.mark.parametrize("codec", ["utf-8", "utf-16"])
def test_declarations_of_entities_are_refused(text, codec):
    with pytest.raises(UserError, match=ODD_XML):
        parse_xml(text.encode(codec))


@pytest.mark.parametrize(
    "data", [b"", b"words", b"<a>", b"<a></b>", b"<a>&b;</a>", b"<a>\xff</a>", b"<a>\0</a>", b"+ADw-a/+AD4-"]
)
def test_what_is_no_xml_is_refused(data):
    with pytest.raises(UserError, match=NOT_XML):
        parse_xml(data)


def test_depth_is_limited():
    assert parse_xml(b"<a>" * DEEPEST + b"</a>" * DEEPEST).tag == "a"
    for depth in (DEEPEST + 1, 255, 300, 50_000):
        with pytest.raises(UserError):
            parse_xml(b"<a>" * depth + b"</a>" * depth)


def test_the_number_of_elements_is_limited():
    with pytest.raises(UserError, match=ODD_XML):
        parse_xml(b"<a>" + b"<b/>" * 2_000_000 + b"</a>")
