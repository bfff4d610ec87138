"""From bytes to text: byte order mark, strict UTF-8, then Windows-1252 with a notice."""

from __future__ import annotations

import codecs

from reader.errors import UserError

WINDOWS_1252 = "Read as Windows-1252, because it is not UTF-8."

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HARMLESS_CONTROLS = frozenset(b"\t\n\v\f\r\x1b\x1c\x1d\x1e\x1f")
_CONTROL_SHARE = 0.02


def decode(data: bytes, *, name: str = "This file") -> tuple[str, tuple[str, ...]]:
    """The text that `data` holds, and plain sentences about what was uncertain.

    Args:
        data: the whole content of a file.
        name: what the sentence of an error calls it.

    Raises:
        UserError: the bytes are not text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_marked(data[len(mark) :], encoding)
    if _looks_binary(data):
        raise UserError(f"{name} does not hold text, so it cannot be opened.")
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _decode_windows(data), (WINDOWS_1252,)


def _decode_marked(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    try:
        return data.decode(encoding), ()
    except UnicodeDecodeError:
        return data.decode(encoding, "replace"), ("Some characters could not be read and are shown as �.",)


def _decode_windows(data: bytes) -> str:
    """Windows-1252, and for the five bytes it leaves undefined the control character of the same number."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(_one_byte(byte) for byte in data)


def _one_byte(byte: int) -> str:
    character = bytes([byte])
    return character.decode("cp1252", "ignore") or character.decode("latin-1")


def _looks_binary(data: bytes) -> bool:
    controls = sum(data.count(byte) for byte in range(32) if byte not in _HARMLESS_CONTROLS)
    return b"\0" in data or controls > _CONTROL_SHARE * len(data)
