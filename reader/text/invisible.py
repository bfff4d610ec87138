"""Characters that nobody sees: where one is out of place, a sign is shown for it. The text itself stays as it is.

Invisible characters can hide a mark that tells copies apart, cut a word so that no search finds it, or turn round the
order in which a line is read (Boucher and Anderson, “Trojan source”, 2021). Many languages need some of them, so only
those out of place are shown:

- orders of direction that override what letters say (U+202D, U+202E), word joiners, invisible operators, byte order
  marks inside a text, fillers, control characters: always;
- marks, embeddings and isolates of direction: in a line without one letter that is written from right to left;
- the zero-width non-joiner and joiner: unless they follow a letter of a script that joins its letters (Arabic,
  Mongolian, the scripts of India and their relatives); the joiner also stands between two emoji;
- the zero-width space: unless it parts letters of a script that writes no spaces (Thai, Lao, Khmer, Burmese, Tibetan);
- the soft hyphen: unless two letters stand on each side of it;
- variation selectors: unless they follow what has variants: an emoji, a symbol, a digit, an ideograph;
- tags: unless they follow the black flag, within the six characters of a region (the flag of Wales).

A sign is as long as what it stands for, in code points and in UTF-16 units, so no position moves.
"""

from __future__ import annotations

import re

from reader.errors import UserError
from reader.messages import say

SIGN = "□"
WIDE_SIGN = "🄸"
"""For characters outside of the basic plane."""

MOST = 200_000
"""More are no text, and the window would stand still while it draws the signs."""

_JOINING = (
    "\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1700-\u18af\u1900-\u1aff\u1b00-\u1cff\ua800-\ua8ff\ua980-\uabff"
    "\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc\U00010a00-\U00010eff\U00011000-\U00011fff\U0001e900-\U0001e95f"
)
_SPACELESS = "\u0e00-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aad\ua9e0-\ua9ff\uaa60-\uaadf"
_IDEOGRAPHS = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_EMOJI = "\u00a9\u00ae\u203c\u2049\u2100-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
_WITH_VARIANTS = f"0-9#*\u1000-\u109f\ua840-\ua87f\u3000-\u303f\uff00-\uff0f{_EMOJI}{_IDEOGRAPHS}"
_TWO_LETTERS = r"[^\W\d_]{2}"

_ALWAYS = (
    "\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u034f\u17b4\u17b5\u202d\u202e\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb"
)
_ALWAYS_WIDE = (
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e001f\U000e0080-\U000e00ff\U000e01f0-\U000e0fff"
)

# Each begins with the set of its characters, by which `re` skips all others, and looks back at what it took.
_OUT_OF_PLACE = re.compile(
    f"[{_ALWAYS}\u115f\u1160\u200b-\u200d\u00ad\ufe00-\ufe0f\u180b-\u180f](?:(?<=[{_ALWAYS}])"
    "|(?<=[\u115f\u1160])(?<![\u1100-\u11ff\ua960-\ua97f].)(?![\u1100-\u11ff\ud7b0-\ud7ff])"
    f"|(?<=\u200c)(?<![{_JOINING}].)"
    f"|(?<=\u200d)(?<![{_JOINING}].)(?:(?<![{_EMOJI}\ufe0f].)|(?![{_EMOJI}]))"
    f"|(?<=\u200b)(?:(?<![{_SPACELESS}].)|(?![{_SPACELESS}]))"
    f"|(?<=\u00ad)(?:(?<!{_TWO_LETTERS}.)|(?!{_TWO_LETTERS}))"
    f"|(?<=[\ufe00-\ufe0f])(?<![{_WITH_VARIANTS}].)"
    "|(?<=[\u180b-\u180f])(?<![\u1820-\u18aa].))"
)
_TAGS = "\U000e0020-\U000e007f"
_VARIANTS = "\U000e0100-\U000e01ef"
_NO_FLAG_BEFORE = "".join(f"(?<!\U0001f3f4{'.' * between})" for between in range(1, 7))
_WIDE_OUT_OF_PLACE = re.compile(
    f"[{_ALWAYS_WIDE}{_TAGS}{_VARIANTS}](?:(?<=[{_ALWAYS_WIDE}])"
    f"|(?<=[{_TAGS}]){_NO_FLAG_BEFORE}"
    f"|(?<=[{_VARIANTS}])(?<![{_IDEOGRAPHS}].))"
)
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile(
    "[\u05d0-\u05f4\u0608\u060b\u060d\u061b\u061d-\u064a\u066d-\u066f\u0671-\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u08ff"
    "\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def with_signs(text: str) -> str:
    r"""The text as it is shown: a sign for each invisible character that is out of place.

    >>> with_signs("The may\u200bor"), with_signs("می\u200cخواهم")
    ('The may□or', 'می\u200cخواهم')
    """
    shown = _WIDE_OUT_OF_PLACE.sub(WIDE_SIGN, _OUT_OF_PLACE.sub(SIGN, text))
    if not _DIRECTION.search(shown):
        return shown
    lines = shown.split("\n")
    return "\n".join(line if _RIGHT_TO_LEFT.search(line) else _DIRECTION.sub(SIGN, line) for line in lines)


def count(text: str) -> int:
    """How many invisible characters of the text are shown as signs."""
    shown = with_signs(text)
    return sum(shown.count(sign) - text.count(sign) for sign in (SIGN, WIDE_SIGN))


def notices(text: str) -> tuple[str, ...]:
    """A plain sentence that says how many there are, or nothing.

    Raises:
        UserError: there are more than `MOST`.
    """
    number = count(text)
    if number > MOST:
        raise UserError(say("This text has {count} invisible characters, so it was not opened.", count=number))
    if not number:
        return ()
    return (say("{count} invisible characters are shown as □.", count=number) if number > 1 else _ONE,)


_ONE = say("One invisible character is shown as □.")
