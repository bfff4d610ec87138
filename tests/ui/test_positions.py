"""Positions: our offsets count code points, Qt's count UTF-16 units."""

from hypothesis import example, given
from hypothesis import strategies as st

from reader.ui.article.positions import Positions

# Emoji with a joiner and a flag, combining marks, no-break spaces, Hebrew and Arabic with their marks, Linear B.
DIFFICULT = st.sampled_from(list("a b\u00a0\u202fé\u0301\u0327😀👩\u200d🚀🇳🇴אָעבر\u0650\u200f\u2067𐀀𐐷\ufeff"))
TEXTS = st.text(st.one_of(DIFFICULT, st.characters(codec="utf-8", exclude_characters="\r")), max_size=80)


def utf_16_units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
@example("😀" * 5)
@example("")
def test_a_position_for_qt_counts_the_utf_16_units_before_it(text):
    positions = Positions(text)
    for index in range(len(text) + 1):
        assert positions.to_qt(index) == utf_16_units(text[:index])


@given(TEXTS)
def test_every_position_comes_back_from_qt_unchanged(text):
    positions = Positions(text)
    assert [positions.from_qt(positions.to_qt(index)) for index in range(len(text) + 1)] == list(range(len(text) + 1))


@given(TEXTS)
def test_a_position_inside_a_surrogate_pair_is_that_of_its_character(text):
    positions = Positions(text)
    for index, character in enumerate(text):
        for unit in range(positions.to_qt(index), positions.to_qt(index) + utf_16_units(character)):
            assert positions.from_qt(unit) == index


def test_one_emoji_moves_everything_after_it_by_one():
    text = "The ferry 🚢 left Selm."
    positions = Positions(text)
    assert positions.to_qt(text.index("🚢")) == text.index("🚢")
    assert positions.to_qt(text.index("left")) == text.index("left") + 1


def test_plain_text_has_the_same_positions_in_qt():
    positions = Positions("The ferry left Selm.")
    assert [positions.to_qt(index) for index in range(21)] == list(range(21))
