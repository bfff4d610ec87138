import codecs

import pytest

from reader.errors import UserError
from reader.text.importers.decoding import (
    ENCODINGS,
    LOST,
    STATEFUL,
    UTF_16,
    WINDOWS_1252,
    Decoded,
    decode,
    encoding_named,
)

WORDS = "“Selm” – café, ⛵ and Ğ"
ENGLISH = "“We can’t say yet,” the mayor’s office said – the café and the pier cost 5 €. "
RUSSIAN = "Мэр города Сельм сказал, что гавань останется закрытой до июня. "
SAMPLES = {
    "cp1250": "Starosta města Selm řekl, že přístav zůstane zavřený až do června. ",
    "iso8859_2": "Starosta města Selm řekl, že přístav zůstane zavřený až do června. ",
    "cp1251": RUSSIAN,
    "koi8_r": RUSSIAN,
    "iso8859_5": RUSSIAN,
    "cp866": RUSSIAN,
    "cp1253": "Ο δήμαρχος είπε ότι το λιμάνι θα μείνει κλειστό ως τον Ιούνιο. ",
    "cp1255": "ראש העיר אמר שהנמל יישאר סגור עד יוני. ",
    "cp1256": "قال رئيس البلدية إن الميناء سيبقى مغلقا حتى يونيو. ",
    "cp932": "市長は六月まで港を閉じると述べた。",
    "euc_jp": "市長は六月まで港を閉じると述べた。",
    "gb18030": "市长说，港口将关闭到六月。",
    "big5hkscs": "市長說，港口將關閉到六月。",
    "cp949": "시장은 유월까지 항구를 닫는다고 말했다. ",
    "cp874": "นายกเทศมนตรีกล่าวว่าท่าเรือจะปิดจนถึงเดือนมิถุนายน ",
}
MARKED = {
    "utf-8-sig": "UTF-8",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32",
}
BOMS = {
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}


def test_utf8_is_read_without_a_word():
    assert decode(WORDS.encode()) == Decoded(WORDS, "UTF-8")


@pytest.mark.parametrize("codec", MARKED)
def test_a_byte_order_mark_names_the_encoding_and_is_no_text(codec):
    assert decode(BOMS.get(codec, b"") + WORDS.encode(codec)) == Decoded(WORDS, MARKED[codec])


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN])
def test_utf16_without_its_mark_is_read_and_says_so(codec, text):
    decoded = decode((text * 5).encode(codec))
    assert (decoded.text, decoded.encoding) == (text * 5, MARKED[codec])
    assert (decoded.sure, decoded.warnings) == (False, (UTF_16,))


def test_what_is_not_utf8_is_read_as_windows_1252_and_says_so():
    decoded = decode((ENGLISH * 5).encode("cp1252"))
    assert (decoded.text, decoded.encoding) == (ENGLISH * 5, "Windows-1252")
    assert (decoded.sure, decoded.warnings) == (False, (WINDOWS_1252,))


@pytest.mark.parametrize("codec", SAMPLES)
def test_another_encoding_is_never_taken_for_sure(codec):
    decoded = decode((SAMPLES[codec] * 8).encode(codec))
    assert decoded.encoding == "Windows-1252"
    assert not decoded.sure


@pytest.mark.parametrize(
    "codec", ["cp1251", "koi8_r", "iso8859_5", "cp1253", "cp1255", "cp1256", "cp932", "gb18030", "cp949"]
)
def test_the_right_encoding_is_among_the_suggestions(codec):
    wanted = next(encoding.name for encoding in ENCODINGS if encoding.codec == codec)
    decoded = decode((SAMPLES[codec] * 8).encode(codec))
    assert wanted in decoded.suggestions
    assert decoded.encoding not in decoded.suggestions
    assert {encoding.name for encoding in ENCODINGS} >= set(decoded.suggestions)


@pytest.mark.parametrize("codec", SAMPLES)
def test_the_encoding_that_a_person_chooses_is_used(codec):
    name = next(encoding.name for encoding in ENCODINGS if encoding.codec == codec)
    text = SAMPLES[codec] * 8
    assert decode(text.encode(codec), encoding=name) == Decoded(text, name, chosen=True)


@pytest.mark.parametrize("codec", SAMPLES)
def test_the_encoding_that_a_page_declares_is_used(codec):
    text = SAMPLES[codec] * 8
    decoded = decode(text.encode(codec), declared=codec.replace("_", "-"))
    assert (decoded.text, decoded.sure, decoded.warnings) == (text, True, ())


@pytest.mark.parametrize("label", ["iso-8859-1", "latin1", "US-ASCII", "windows-1252", "Windows-1252"])
def test_what_declares_latin_1_is_read_as_windows_1252(label):
    assert decode(ENGLISH.encode("cp1252"), declared=label) == Decoded(ENGLISH, "Windows-1252")


def test_a_page_that_declares_what_it_is_not_is_read_as_what_it_is():
    assert decode(WORDS.encode(), declared="windows-1251").text == WORDS
    assert decode(ENGLISH.encode("cp1252"), declared="utf-8").encoding == "Windows-1252"
    wrong = decode((ENGLISH * 3).encode("cp1252"), declared="shift_jis")
    assert (wrong.text, wrong.sure) == (ENGLISH * 3, False)


@pytest.mark.parametrize(
    "label", ["zlib", "hex", "rot13", "punycode", "idna", "unicode_escape", "utf-7", "x" * 500, "\0", ""]
)
def test_a_label_that_is_no_encoding_of_texts_is_passed_over(label):
    assert encoding_named(label) is None
    assert decode(WORDS.encode(), declared=label) == Decoded(WORDS, "UTF-8")


def test_a_choice_that_nobody_knows_is_refused():
    with pytest.raises(UserError, match="zlib"):
        decode(b"Selm", encoding="zlib")


def test_a_choice_that_does_not_fit_shows_what_is_lost():
    decoded = decode("café".encode("cp1252"), encoding="UTF-8")
    assert decoded == Decoded("caf\ufffd", "UTF-8", warnings=(LOST,), chosen=True)


def test_a_choice_takes_its_own_mark_for_no_text():
    assert decode(codecs.BOM_UTF16_LE + "Selm".encode("utf-16-le"), encoding="UTF-16 LE").text == "Selm"


def test_every_encoding_that_can_be_chosen_is_known_and_named_once():
    assert len({encoding.name for encoding in ENCODINGS}) == len(ENCODINGS)
    assert all(encoding_named(encoding.name) == encoding for encoding in ENCODINGS)
    assert all(codecs.lookup(encoding.codec) for encoding in ENCODINGS)


def test_japanese_in_seven_bits_is_not_taken_for_sure():
    data = ("Selm: " + SAMPLES["cp932"] * 8).encode("iso2022_jp")
    assert (decode(data).sure, decode(data).warnings) == (False, (STATEFUL,))
    assert "ISO-2022-JP" in decode(data).suggestions
    assert decode(data, declared="iso-2022-jp").text.startswith("Selm: 市長")


def test_bytes_that_windows_1252_leaves_open_do_not_stop_the_reading():
    decoded = decode(b"caf\xe9 \x81\x8d\x8f\x90\x9d end")
    assert decoded.text == "café \x81\x8d\x8f\x90\x9d end"
    assert decoded.warnings == (WINDOWS_1252,)


def test_a_cut_utf16_file_is_read_as_far_as_it_goes():
    decoded = decode(codecs.BOM_UTF16_LE + "Selm".encode("utf-16-le") + b"\x00")
    assert decoded.text.startswith("Selm")
    assert decoded.warnings == (LOST,)


@pytest.mark.parametrize("data", [b"abc\x00def", bytes(range(1, 32)) * 20, b"\x7fELF\x01\x01\x01" + b"\x02" * 40])
def test_what_is_not_text_is_refused(data):
    with pytest.raises(UserError, match="does not hold text"):
        decode(data)


def test_a_few_control_characters_are_still_text():
    assert decode(b"A page\x0cand one more\x1a" + b" word" * 30).warnings == ()
