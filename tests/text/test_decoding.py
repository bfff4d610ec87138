import codecs

import pytest

from reader.errors import UserError
from reader.text.importers.decoding import WINDOWS_1252, decode

WORDS = "“Selm” – café, ⛵ and Ğ"


def test_utf8_is_read_without_a_word():
    assert decode(WORDS.encode()) == (WORDS, ())


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_byte_order_mark_names_the_encoding_and_is_no_text(mark, encoding):
    assert decode(mark + WORDS.encode(encoding)) == (WORDS, ())


def test_what_is_not_utf8_is_read_as_windows_1252_and_says_so():
    assert decode("“café” – 5 €".encode("cp1252")) == ("“café” – 5 €", (WINDOWS_1252,))


def test_bytes_that_windows_1252_leaves_open_do_not_stop_the_reading():
    text, warnings = decode(b"caf\xe9 \x81\x8d\x8f\x90\x9d end")
    assert text == "café \x81\x8d\x8f\x90\x9d end"
    assert warnings == (WINDOWS_1252,)


def test_a_cut_utf16_file_is_read_as_far_as_it_goes():
    text, warnings = decode(codecs.BOM_UTF16_LE + "Selm".encode("utf-16-le") + b"\x00")
    assert text.startswith("Selm")
    assert len(warnings) == 1


@pytest.mark.parametrize("data", [b"abc\x00def", bytes(range(1, 32)) * 20, b"\x7fELF\x01\x01\x01" + b"\x02" * 40])
def test_what_is_not_text_is_refused(data):
    with pytest.raises(UserError, match="does not hold text"):
        decode(data)


def test_a_few_control_characters_are_still_text():
    assert decode(b"A page\x0cand one more\x1a" + b" word" * 30)[1] == ()
