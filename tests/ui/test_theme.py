"""Colours: every pair that may stand on each other reaches the contrast of WCAG 2.2, level AAA for words."""

import re
from dataclasses import fields
from itertools import product
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from reader.paths import resource
from reader.settings import ThemeChoice
from reader.ui import theme as themes
from reader.ui.article.highlights import LAYER_LOOKS, LOOKS, OWN_LETTERS, STATE_COLOURS
from reader.ui.models.rows import Style
from reader.ui.panels.row_list import _FONTS as ROW_FONTS
from reader.ui.style_sheet import TEMPLATE, style_sheet
from reader.ui.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    THEMES,
    Theme,
    Use,
    choose,
    colours_for,
    desktop_changes,
    qt_palette,
)
from tests.ui.colour_vision import SIGHTS, contrast, of_image, of_name, seen

UI = Path(themes.__file__).parent

WORDS, LINE = 7.0, 3.0

EVERY_THEME = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())

GROUNDS = colours_for(Use.GROUND)
TINTS = colours_for(Use.TINT)
INK = colours_for(Use.WORDS, Use.MARK, Use.LINE)

WORD_PAIRS = (
    *product(colours_for(Use.WORDS), GROUNDS + TINTS),
    *product(colours_for(Use.MARK), GROUNDS),
)
"""Words, and the ground or tint under them. `page` on a colour, as in boxes, is the same as the colour on `page`."""

LINE_PAIRS = tuple(product(INK, GROUNDS + TINTS + colours_for(Use.FILL)))


def ratio(theme: Theme, one: str, other: str, sight: str = "every colour") -> float:
    return float(contrast(*(seen(of_name(getattr(theme, name)), sight) for name in (one, other))))


def too_low(theme: Theme, pairs, least: float, sight: str = "every colour") -> dict[str, float]:
    found = {f"{one} on {other}": round(ratio(theme, one, other, sight), 2) for one, other in pairs}
    return {pair: value for pair, value in found.items() if value < least}


def test_contrast_is_computed_as_wcag_defines_it():
    assert contrast(of_name("#000000"), of_name("#ffffff")) == pytest.approx(21)
    assert contrast(of_name("#767676"), of_name("#ffffff")) == pytest.approx(4.54, abs=0.01)


def test_no_colour_is_without_a_use():
    colours = {item.name for item in fields(Theme)} - {"name"}
    assert set(colours_for(*Use)) == colours
    assert sum(len(colours_for(use)) for use in Use) == len(colours)


@EVERY_THEME
def test_all_words_can_be_read_on_everything_that_they_may_stand_on(theme):
    assert not too_low(theme, WORD_PAIRS, WORDS)


@EVERY_THEME
@pytest.mark.parametrize("sight", SIGHTS)
def test_all_lines_are_seen_on_everything_that_they_may_stand_on(theme, sight):
    assert not too_low(theme, LINE_PAIRS, LINE, sight)


@EVERY_THEME
def test_the_drawings_in_the_controls_are_seen(theme):
    for name, ground in (("tick", "inset"), ("arrow-down", "page")):
        (colour,) = re.findall(r'stroke="(#\w{6})"', resource("icons", f"{name}.svg").read_text(encoding="utf-8"))
        assert contrast(of_name(colour), of_name(getattr(theme, ground))) >= LINE, name


@EVERY_THEME
def test_dividers_are_seen_where_much_contrast_is_wanted(theme):
    if theme in (CONTRAST_LIGHT, CONTRAST_DARK):
        assert not too_low(theme, product(colours_for(Use.FILL), ("page", "chrome", "inset")), LINE)


@EVERY_THEME
def test_all_colours_are_written_in_full(theme):
    assert all(QColor(getattr(theme, name)).name() == getattr(theme, name) for name in colours_for(*Use))


def test_themes_have_the_names_by_which_they_are_chosen():
    assert set(THEMES) | {ThemeChoice.SYSTEM} == set(ThemeChoice)


def test_colours_are_used_for_what_they_are_for():
    assert {look.tint for look in LOOKS.values()} <= set(TINTS) | {""}
    assert {look.colour for look in LOOKS.values()} <= set(INK)
    assert {look.colour for look in LAYER_LOOKS.values()} <= set(colours_for(Use.MARK))
    assert {LOOKS[role].colour for role in OWN_LETTERS} <= set(colours_for(Use.MARK))
    assert {area for area, _ in STATE_COLOURS.values()} <= set(INK)
    assert {words for _, words in STATE_COLOURS.values()} <= set(colours_for(Use.WORDS, Use.MARK))
    assert {colour for _, _, colour in ROW_FONTS.values()} <= set(colours_for(Use.WORDS))


def rules() -> list[tuple[str, dict[str, str]]]:
    """The rules of the style sheet: selector and declarations."""
    found = re.findall(r"([^{}]+)\{([^{}]*)\}", TEMPLATE.replace("${", "$"))
    return [
        (selector.strip(), dict(re.findall(r"([\w-]+):\s*([^;]+);", declarations))) for selector, declarations in found
    ]


def colours_in(value: str) -> set[str]:
    return set(re.findall(r"\$(\w+)", value))


def test_the_style_sheet_puts_words_only_on_what_is_for_words():
    assert len(rules()) > 60
    for selector, rule in rules():
        words = colours_in(rule.get("color", "") + rule.get("selection-color", ""))
        ground = colours_in(rule.get("background", "") + rule.get("selection-background-color", ""))
        if words == {"page"}:  # the one button that is proposed: read the other way round
            assert ground <= set(colours_for(Use.WORDS)), selector
            continue
        assert words <= set(colours_for(Use.WORDS)), selector
        if "::" not in selector and not selector.startswith("QProgressBar"):
            assert ground <= set(GROUNDS + TINTS), selector


@EVERY_THEME
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_stands_in_an_empty_field_can_be_read(qtbot, theme, kind):
    field = kind()
    qtbot.addWidget(field)
    field.setStyleSheet(style_sheet(theme))
    field.setPlaceholderText("MMMMM HHHHH")
    field.resize(200, 40)
    inside = of_image(field.grab().toImage())[6:-6, 6:-6]
    assert contrast(inside, of_name(theme.inset)).max() >= WORDS


def test_what_one_writes_into_or_chooses_from_has_an_outline_that_is_seen():
    for kind in ("QLineEdit", "QPlainTextEdit", "QComboBox", "QCheckBox::indicator", "QRadioButton::indicator"):
        outlines = [rule["border"] for selector, rule in rules() if kind in re.split(r",\s*", selector)]
        assert colours_in(outlines[0]) <= set(INK), kind


def test_no_other_module_has_colours_of_its_own():
    # Paper is not a screen: pages for the printer have their own black and grey.
    elsewhere = [
        path.name
        for path in UI.rglob("*.py")
        if path != UI / "theme.py" and "printing" not in path.parts and re.search("#[0-9a-f]{6}", path.read_text())
    ]
    assert elsewhere == ["style_sheet.py"]
    assert [selector for selector, rule in rules() if "#" in str(rule)] == ["#paper"]


def test_nothing_moves_by_itself():
    moving = "QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|QGraphicsOpacityEffect"
    assert [path.name for path in UI.rglob("*.py") if re.search(moving, path.read_text(encoding="utf-8"))] == []


def test_every_style_of_a_row_has_a_font_and_a_colour():
    assert set(ROW_FONTS) == set(Style)


@EVERY_THEME
def test_the_style_sheet_has_a_value_for_every_name(qapp, theme):
    assert "$" not in style_sheet(theme)


@EVERY_THEME
def test_the_palette_has_the_colours_of_the_theme(qapp, theme):
    palette = qt_palette(theme)
    assert palette.color(QPalette.ColorRole.Base).name() == theme.page
    assert palette.color(QPalette.ColorRole.Text).name() == theme.text


def test_a_theme_is_chosen_by_name_and_otherwise_by_the_desktop(qapp):
    for name, theme in THEMES.items():
        assert choose(name) is theme
    assert choose("system") in THEMES.values()


@pytest.mark.parametrize(
    ("dark", "contrasting", "expected"),
    [(False, False, LIGHT), (True, False, DARK), (False, True, CONTRAST_LIGHT), (True, True, CONTRAST_DARK)],
)
def test_the_desktop_says_whether_it_is_dark_and_whether_it_wants_contrast(
    qapp, monkeypatch, dark, contrasting, expected
):
    if contrasting and not hasattr(Qt, "ContrastPreference"):
        pytest.skip("this Qt does not tell")
    wish = Qt.ContrastPreference.HighContrast if contrasting else None
    access = SimpleNamespace(contrastPreference=lambda: wish)
    scheme = Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light
    hints = SimpleNamespace(colorScheme=lambda: scheme, accessibility=lambda: access)
    monkeypatch.setattr(themes.QGuiApplication, "styleHints", lambda: hints)
    assert choose("system") is expected


def test_changes_of_the_desktop_are_told(qapp):
    hints = QGuiApplication.styleHints()
    assert len(list(desktop_changes())) == 1 + hasattr(hints, "accessibility")
