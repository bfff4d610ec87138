"""Colours: every pair of text and background reaches the contrast of WCAG 2.2."""

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette

from reader.ui.article.highlights import LAYER_LOOKS, LOOKS, OWN_LETTERS, STATE_COLOURS
from reader.ui.models.rows import Style
from reader.ui.panels.row_list import _FONTS as ROW_FONTS
from reader.ui.theme import DARK, LIGHT, THEMES, Theme, choose, qt_palette, style_sheet

TEXT, TEXT_ON_TINT, LINE = 4.5, 7.0, 3.0

GROUNDS = ("chrome", "page", "inset", "hover", "accent_tint")
TEXT_COLOURS = ("text", "secondary", "muted", "accent")
ROW_GROUNDS = ("chrome", "page", "hover")
LAYER_COLOURS = sorted({look.colour for look in LAYER_LOOKS.values()})
TINTS = ("quote_tint", "hedge_tint", "unsourced_tint", "own_tint", "find_tint", "selection")

BOTH_THEMES = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme: Theme, one: str, other: str) -> float:
    lighter, darker = sorted((luminance(getattr(theme, one)), luminance(getattr(theme, other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def too_low(theme: Theme, pairs, least: float) -> dict[str, float]:
    found = {f"{one} on {other}": round(contrast(theme, one, other), 2) for one, other in pairs}
    return {pair: value for pair, value in found.items() if value < least}


def test_contrast_is_computed_as_wcag_defines_it():
    plain = {field.name: "#ffffff" for field in fields(Theme)} | {"text": "#000000", "muted": "#767676"}
    assert contrast(Theme(**plain), "text", "page") == pytest.approx(21)
    assert contrast(Theme(**plain), "muted", "page") == pytest.approx(4.54, abs=0.01)


@BOTH_THEMES
def test_text_can_be_read_on_every_background(theme):
    assert not too_low(theme, [(text, ground) for text in TEXT_COLOURS for ground in GROUNDS], TEXT)
    assert not too_low(theme, [("page", "accent")], TEXT)  # the button that is proposed


@BOTH_THEMES
def test_text_can_be_read_on_every_tint(theme):
    assert not too_low(theme, [("text", tint) for tint in TINTS], TEXT_ON_TINT)


@BOTH_THEMES
def test_names_of_layers_can_be_read_where_they_are_written_in_their_colour(theme):
    assert not too_low(theme, [(colour, ground) for colour in LAYER_COLOURS for ground in ROW_GROUNDS], TEXT)


@BOTH_THEMES
def test_letters_of_own_marks_can_be_read_in_their_boxes(theme):
    assert not too_low(theme, [("page", LOOKS[role].colour) for role in OWN_LETTERS], TEXT)


@BOTH_THEMES
def test_names_of_states_can_be_read_where_they_are_written_in_their_colour(theme):
    assert not too_low(
        theme, [(colour, ground) for _, colour in STATE_COLOURS.values() for ground in ROW_GROUNDS], TEXT
    )


@BOTH_THEMES
def test_lines_of_marks_are_seen_on_the_page_and_on_their_tint(theme):
    on_page = [(look.colour, "page") for look in LOOKS.values()]
    on_tint = [(look.colour, look.tint) for look in LOOKS.values() if look.tint]
    assert not too_low(theme, on_page + on_tint, LINE)


@BOTH_THEMES
def test_lines_are_seen_on_the_tint_of_another_mark_too(theme):
    tints = [look.tint for look in LOOKS.values() if look.tint]
    assert not too_low(theme, [(look.colour, tint) for look in LOOKS.values() for tint in tints], LINE)


@BOTH_THEMES
def test_the_ring_the_bar_of_a_note_and_a_found_place_are_seen(theme):
    pairs = [("ring", "page"), ("note", "page"), ("find_line", "page"), ("find_line", "find_tint"), ("accent", "page")]
    assert not too_low(theme, pairs, LINE)


@BOTH_THEMES
def test_all_colours_are_written_in_full(theme):
    names = [field.name for field in fields(Theme) if field.name != "name"]
    assert all(QColor(getattr(theme, name)).name() == getattr(theme, name) for name in names)


def test_looks_name_colours_that_a_theme_has():
    known = {field.name for field in fields(Theme)} | {""}
    assert {name for look in LOOKS.values() for name in (look.tint, look.colour)} <= known
    assert {colour for pair in STATE_COLOURS.values() for colour in pair} <= known


def test_every_style_of_a_row_has_a_font_and_a_colour():
    assert set(ROW_FONTS) == set(Style)
    assert {colour for _, _, colour in ROW_FONTS.values()} <= {field.name for field in fields(Theme)}


@BOTH_THEMES
def test_the_style_sheet_has_a_value_for_every_name(qapp, theme):
    assert "$" not in style_sheet(theme)


@BOTH_THEMES
def test_the_palette_has_the_colours_of_the_theme(qapp, theme):
    palette = qt_palette(theme)
    assert palette.color(QPalette.ColorRole.Base).name() == theme.page
    assert palette.color(QPalette.ColorRole.Text).name() == theme.text


def test_a_theme_is_chosen_by_name_and_otherwise_by_the_desktop(qapp):
    assert choose("light") is LIGHT
    assert choose("dark") is DARK
    assert choose("system") in THEMES.values()
