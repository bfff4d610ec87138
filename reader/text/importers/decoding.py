"""From bytes to text: byte order mark, strict UTF-8, what the page declares, then Windows-1252 with a notice.

Guessing by frequencies is not trusted with the text itself (on short texts it takes one language for another); it only
orders the suggestions that a person can choose from.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from encodings.aliases import aliases
from typing import NamedTuple

from reader.errors import UserError
from reader.messages import say

WINDOWS_1252 = say("Read as Windows-1252, because it is not UTF-8.")
UTF_16 = say("Read as UTF-16, because every other byte is empty.")
STATEFUL = say("This may be Japanese in another encoding than UTF-8.")
LOST = say("Some characters could not be read and are shown as �.")


class Encoding(NamedTuple):
    """An encoding that a person can choose: Python's name of the codec, and the name that is shown."""

    codec: str
    name: str
    languages: str


ENCODINGS = (
    Encoding("utf_8", "UTF-8", say("all languages")),
    Encoding("utf_16_le", "UTF-16 LE", say("all languages")),
    Encoding("utf_16_be", "UTF-16 BE", say("all languages")),
    Encoding("cp1252", "Windows-1252", say("Western European")),
    Encoding("iso8859_15", "ISO-8859-15", say("Western European")),
    Encoding("mac_roman", "Mac OS Roman", say("Western European")),
    Encoding("cp1250", "Windows-1250", say("Central European")),
    Encoding("iso8859_2", "ISO-8859-2", say("Central European")),
    Encoding("cp1257", "Windows-1257", say("Baltic")),
    Encoding("cp1251", "Windows-1251", say("Cyrillic")),
    Encoding("koi8_r", "KOI8-R", say("Russian")),
    Encoding("koi8_u", "KOI8-U", say("Ukrainian")),
    Encoding("iso8859_5", "ISO-8859-5", say("Cyrillic")),
    Encoding("cp866", "IBM866", say("Cyrillic")),
    Encoding("cp1253", "Windows-1253", say("Greek")),
    Encoding("iso8859_7", "ISO-8859-7", say("Greek")),
    Encoding("cp1254", "Windows-1254", say("Turkish")),
    Encoding("cp1255", "Windows-1255", say("Hebrew")),
    Encoding("iso8859_8", "ISO-8859-8", say("Hebrew")),
    Encoding("cp1256", "Windows-1256", say("Arabic")),
    Encoding("iso8859_6", "ISO-8859-6", say("Arabic")),
    Encoding("cp1258", "Windows-1258", say("Vietnamese")),
    Encoding("cp874", "Windows-874", say("Thai")),
    Encoding("cp932", "Shift JIS", say("Japanese")),
    Encoding("euc_jp", "EUC-JP", say("Japanese")),
    Encoding("iso2022_jp", "ISO-2022-JP", say("Japanese")),
    Encoding("gb18030", "GB 18030", say("simplified Chinese")),
    Encoding("big5hkscs", "Big5", say("traditional Chinese")),
    Encoding("cp949", "EUC-KR", say("Korean")),
)
"""All encodings that are read, in the order of a menu. Others that Python knows unpack archives or take forever."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file and how it was read.

    Attributes:
        text: without a byte order mark.
        encoding: the shown name of an encoding in `ENCODINGS`, or “UTF-32”.
        sure: whether a mark, the bytes themselves, the page or the person said so. Where not, the window says “Shown as
            Windows-1252” and offers another one.
        suggestions: names of other encodings in which the bytes look like words, the likeliest first.
        warnings: plain sentences about what was uncertain or lost.
        chosen: whether the person said so.
    """

    text: str
    encoding: str
    sure: bool = True
    suggestions: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    chosen: bool = False

    @property
    def open_to_change(self) -> str:
        """The encoding, where it was guessed or chosen and another one may be wanted; else nothing."""
        return self.encoding if self.chosen or not self.sure else ""


_MARKS = (
    (codecs.BOM_UTF8, "utf_8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf_32_le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf_32_be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf_16_le", "UTF-16 LE"),
    (codecs.BOM_UTF16_BE, "utf_16_be", "UTF-16 BE"),
)
_BY_CODEC = {encoding.codec: encoding for encoding in ENCODINGS}
_READ_AS = {
    **dict.fromkeys(("ascii", "latin_1"), "cp1252"),
    **dict.fromkeys(("gbk", "gb2312", "x_gbk"), "gb18030"),
    **dict.fromkeys(("shift_jis", "x_sjis"), "cp932"),
    **dict.fromkeys(("iso8859_11", "tis_620", "windows_874"), "cp874"),
    **dict.fromkeys(("iso8859_8_i", "iso_8859_8_i"), "iso8859_8"),
    "big5": "big5hkscs",
    "cp1125": "cp866",
    "cp950": "big5hkscs",
    "euc_kr": "cp949",
    "iso8859_9": "cp1254",
    "utf_16": "utf_16_le",
    "x_mac_roman": "mac_roman",
}
"""What browsers read in place of another (encoding.spec.whatwg.org, 4.2): as a rule its later and larger form."""

_HARMLESS_CONTROLS = frozenset(b"\t\n\v\f\r\x1b\x1c\x1d\x1e\x1f")
_CONTROL_SHARE = 0.02
_SAMPLE = 6_000
_SUGGESTIONS = 3
_LOST_SHARE = 0.001
_EMPTY_SHARE = 0.05


def decode(
    data: bytes, *, name: str = "This file", declared: str | None = None, encoding: str | None = None
) -> Decoded:
    """The text that `data` holds, and how sure that is.

    Args:
        data: the whole content of a file.
        name: what the sentence of an error calls it.
        declared: the encoding that the page names itself, as in `<meta charset>`; any label.
        encoding: the one that the person chose, by its shown name or any label; it overrides everything.

    Raises:
        UserError: the bytes are not text, or nobody knows the chosen encoding.
    """
    if encoding is not None:
        return _as_chosen(data, encoding)
    for mark, codec, shown in _MARKS:
        if data.startswith(mark):
            text, lost = _read(data[len(mark) :], codec)
            return Decoded(text, shown, warnings=lost)
    return _wide(data) or _narrow(data, name, encoding_named(declared or ""))


def encoding_named(label: str) -> Encoding | None:
    """The encoding that a label stands for, if it is one that is read.

    >>> encoding_named("ISO-8859-1").name, encoding_named("zlib")
    ('Windows-1252', None)
    """
    plain = re.sub(r"[^a-z0-9]+", "_", label.lower()).strip("_")
    shown = next((encoding for encoding in ENCODINGS if encoding.name.lower() == label.lower()), None)
    codec = aliases.get(plain, plain)
    return shown or _BY_CODEC.get(_READ_AS.get(codec, codec))


def _as_chosen(data: bytes, label: str) -> Decoded:
    chosen = encoding_named(label)
    if chosen is None:
        raise UserError(say("“{label}” is not the name of an encoding that can be read.", label=label))
    mark = next((mark for mark, codec, _ in _MARKS if codec == chosen.codec), b"")
    text, lost = _read(data.removeprefix(mark), chosen.codec)
    return Decoded(text, chosen.name, warnings=lost, chosen=True)


def _narrow(data: bytes, name: str, declared: Encoding | None) -> Decoded:
    if _looks_binary(data):
        raise UserError(say("{name} does not hold text, so it cannot be opened.", name=name))
    stateful = b"\x1b$" in data
    if not (stateful and declared and declared.codec == "iso2022_jp"):
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            pass
        else:
            if stateful:
                return Decoded(text, "UTF-8", False, _suggestions(data, "UTF-8"), (STATEFUL,))
            return Decoded(text, "UTF-8")
    return _as_declared(data, declared) or Decoded(
        _decode_windows(data), "Windows-1252", False, _suggestions(data, "Windows-1252"), (WINDOWS_1252,)
    )


def _as_declared(data: bytes, declared: Encoding | None) -> Decoded | None:
    """The text in the encoding that the page names, where it is that but for a few bytes."""
    if declared is None or declared.codec.startswith("utf"):
        return None
    if declared.codec == "cp1252":
        return Decoded(_decode_windows(data), declared.name)
    text, lost = _read(data, declared.codec)
    if text.count("\ufffd") > _LOST_SHARE * len(text):
        return None
    return Decoded(text, declared.name, not lost, _suggestions(data, declared.name) if lost else (), lost)


def _read(data: bytes, codec: str) -> tuple[str, tuple[str, ...]]:
    try:
        return data.decode(codec), ()
    except UnicodeDecodeError:
        return data.decode(codec, "replace"), (LOST,)


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 without its mark: nearly all empty bytes stand on one side of the pairs, and it reads as text."""
    if b"\0" not in data or len(data) % 2:
        return None
    first, second = data[::2].count(0), data[1::2].count(0)
    encoding = _BY_CODEC["utf_16_le" if second > first else "utf_16_be"]
    if max(first, second) < _EMPTY_SHARE * len(data) / 2 or min(first, second) > _CONTROL_SHARE * max(first, second):
        return None
    try:
        text = data.decode(encoding.codec)
    except UnicodeDecodeError:
        return None
    sample = text[:_SAMPLE]
    if sum(not (char.isprintable() or char.isspace()) for char in sample) > _CONTROL_SHARE * len(sample):
        return None
    return Decoded(text, encoding.name, False, (), (UTF_16,))


def _suggestions(data: bytes, used: str) -> tuple[str, ...]:
    from charset_normalizer import from_bytes

    start = next((match.start() for match in re.finditer(rb"[\x80-\xff\x1b]", data)), 0)
    guesses = from_bytes(data[start : start + _SAMPLE])
    found = [encoding_named(label) for guess in guesses for label in (guess.encoding, *guess.could_be_from_charset)]
    names = dict.fromkeys(encoding.name for encoding in found if encoding is not None)
    return tuple(name for name in names if name != used)[:_SUGGESTIONS]


def _decode_windows(data: bytes) -> str:
    """Windows-1252, and for the five bytes it leaves undefined the control character of the same number."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1").translate(_WINDOWS)


def _one_byte(byte: int) -> str:
    character = bytes([byte])
    return character.decode("cp1252", "ignore") or character.decode("latin-1")


_WINDOWS = {byte: _one_byte(byte) for byte in range(128, 160)}


def _looks_binary(data: bytes) -> bool:
    controls = sum(data.count(byte) for byte in range(32) if byte not in _HARMLESS_CONTROLS)
    return b"\0" in data or controls > _CONTROL_SHARE * len(data)
