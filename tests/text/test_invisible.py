import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import UserError
from reader.text.importers import article_from_text
from reader.text.invisible import MOST, SIGN, WIDE_SIGN, count, notices, with_signs

ALL = "".join(
    map(
        chr,
        [
            *range(0x200B, 0x2010),
            *range(0x202A, 0x202F),
            *range(0x2060, 0x2070),
            0xFEFF,
            0xAD,
            0x61C,
            0x180E,
            0x3164,
            0x7F,
        ],
    )
)
TAGS = "".join(chr(0xE0000 + ord(letter)) for letter in "hidden")
WALES = "\U0001f3f4" + "".join(chr(0xE0000 + ord(letter)) for letter in "gbwls") + "\U000e007f"


@pytest.mark.parametrize("character", ALL, ids=ascii)
def test_in_english_every_invisible_character_is_shown_as_a_sign(character):
    assert with_signs(f"The {character} mayor") == f"The {SIGN} mayor"
    assert count(f"The {character} mayor") == 1


@pytest.mark.parametrize("character", TAGS + "\U000e0001\U000e0100\U0001d173", ids=ascii)
def test_an_invisible_character_outside_of_the_basic_plane_is_shown_as_a_sign_as_long(character):
    assert with_signs(f"may{character}or") == f"may{WIDE_SIGN}or"


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم بروم",
        "न\u094d\u200dय",
        "ക\u0d4d\u200c",
        "שלום \u200fabc\u200e!",
        "قال \u2067Selm\u2069 \u202aabc\u202c \u061c1",
        "👨\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3 👩🏽\u200d🚀 🏳\ufe0f\u200d🌈",
        WALES,
        "葛\U000e0100城",
        "ท่า\u200bเรือ",
        "Bür\u00adger\u00admeis\u00adter",
        "☀\ufe0e ©\ufe0f",
        "ᠮ\u180bᠣ",
        "Selm\u00a0\u202f\u2009harbour\tand\nmore",
    ],
    ids=ascii,
)
def test_what_a_language_or_an_emoji_needs_is_left_alone(text):
    assert with_signs(text) == text
    assert notices(text) == ()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("קול \u202eabc", "קול □abc"),
        ("a\u00adb", "a□b"),
        ("Auf\u200cgabe", "Auf□gabe"),
        ("👨\u200d", "👨□"),
        ("👨\u200dx", "👨□x"),
        ("❤\ufe0f\ufe0f", "❤\ufe0f□"),
        ("a\ufe0f", "a□"),
        ("\u200fabc\nשלום\u200f", "□abc\nשלום\u200f"),
        ("ท่า\u200bx", "ท่า□x"),
        (WALES + TAGS[0], WALES + WIDE_SIGN),
    ],
    ids=ascii,
)
def test_even_there_it_is_shown_where_it_is_out_of_place(text, shown):
    assert with_signs(text) == shown


@given(st.text(st.one_of(st.sampled_from(ALL + TAGS + "aא👨\n"), st.characters(codec="utf-8")), max_size=80))
def test_no_position_ever_moves(text):
    shown = with_signs(text)
    assert len(shown) == len(text)
    assert len(shown.encode("utf-16-le")) == len(text.encode("utf-16-le"))
    assert all(was == now or now in SIGN + WIDE_SIGN for was, now in zip(text, shown, strict=True))
    assert count(text) == sum(was != now for was, now in zip(text, shown, strict=True))


def test_a_sign_that_stands_in_the_text_is_not_counted():
    assert count(f"The {SIGN} mayor {WIDE_SIGN}") == 0


def test_the_number_is_said_and_the_text_is_not_changed():
    article = article_from_text("The may\u200bor \u202espoke.")
    assert article.text == "The may\u200bor \u202espoke."
    assert article.warnings == ("2 invisible characters are shown as □.",)
    assert article_from_text("The may\u200bor spoke.").warnings == ("One invisible character is shown as □.",)
    assert article_from_text("The mayor spoke.").warnings == ()


def test_more_than_anybody_needs_are_refused():
    with pytest.raises(UserError, match="200,001 invisible characters"):
        notices("\u200b" * (MOST + 1))
