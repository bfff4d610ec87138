"""The look of the interface: the colours of each theme and what each is for, sizes of type, and spaces.

The style sheet made from it is in `reader.ui.style_sheet`; what is drawn by hand takes its colours from here too.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import Enum, IntEnum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import SignalInstance


class Size(IntEnum):
    """The sizes of type in the interface, in pixels; that of the article is the reader's choice."""

    SIGN = 11
    SMALL = 12
    NORMAL = 13
    LARGE = 15
    QUOTED = 16
    TITLE = 20
    DISPLAY = 22


class Space(IntEnum):
    """The distances between parts, in pixels."""

    TIGHT = 4
    SMALL = 6
    MEDIUM = 10
    LARGE = 16


DIALOG_MARGINS = (20, 18, 20, 16)
"""Left, top, right and bottom of a dialog, in pixels."""


class Use(Enum):
    """What a colour is for; decides which contrast it needs, and with which others (WCAG 2.2, 1.4.6 and 1.4.11)."""

    GROUND = auto()
    """Words, lines and areas stand on it."""
    TINT = auto()
    """Under words of the article: these and the lines of marks stand on it."""
    FILL = auto()
    """Lines and areas stand on it, but no words; it may divide two parts without being needed to tell them apart."""
    WORDS = auto()
    """Words: at least 7:1 on every ground and on every tint."""
    MARK = auto()
    """The line of a mark, and words on a ground: at least 7:1 on every ground, 3:1 on everything else."""
    LINE = auto()
    """A line or an area: at least 3:1 on everything that it may stand on."""


def _colour(use: Use) -> str:
    """Describe a field of `Theme`, so that no colour is without a use."""
    described: str = field(metadata={"use": use})
    return described


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The colours of one theme, as `#rrggbb`. Tests compute the contrast of all pairs that their uses allow."""

    name: str
    chrome: str = _colour(Use.GROUND)
    page: str = _colour(Use.GROUND)
    inset: str = _colour(Use.GROUND)
    hover: str = _colour(Use.GROUND)
    accent_tint: str = _colour(Use.GROUND)
    border: str = _colour(Use.FILL)
    strong_border: str = _colour(Use.LINE)
    text: str = _colour(Use.WORDS)
    secondary: str = _colour(Use.WORDS)
    muted: str = _colour(Use.WORDS)
    accent: str = _colour(Use.WORDS)
    ring: str = _colour(Use.LINE)
    selection: str = _colour(Use.TINT)
    ruler: str = _colour(Use.TINT)
    find_tint: str = _colour(Use.TINT)
    find_line: str = _colour(Use.LINE)
    quote_tint: str = _colour(Use.TINT)
    quote_line: str = _colour(Use.MARK)
    speaker_line: str = _colour(Use.MARK)
    hedge_tint: str = _colour(Use.TINT)
    hedge_line: str = _colour(Use.MARK)
    unsourced_tint: str = _colour(Use.TINT)
    unsourced_line: str = _colour(Use.MARK)
    own_tint: str = _colour(Use.TINT)
    own_line: str = _colour(Use.MARK)
    state_sourced: str = _colour(Use.MARK)
    state_unnamed: str = _colour(Use.LINE)
    state_mixed: str = _colour(Use.MARK)
    state_unsourced: str = _colour(Use.MARK)
    state_other: str = _colour(Use.LINE)
    note: str = _colour(Use.MARK)


def colours_for(*uses: Use) -> tuple[str, ...]:
    """The names of the colours that have one of these uses."""
    return tuple(item.name for item in fields(Theme) if item.metadata.get("use") in uses)


LIGHT = Theme(
    name="light",
    chrome="#f5f2ec",
    page="#ffffff",
    inset="#fbfaf7",
    hover="#fcfaf6",
    accent_tint="#e8f1f7",
    border="#e6e1d8",
    strong_border="#827b6e",
    text="#1e1d1b",
    secondary="#35322d",
    muted="#4c4840",
    accent="#084c76",
    ring="#1e1d1b",
    selection="#d6e5f0",
    ruler="#eef0e4",
    find_tint="#d9f0d2",
    find_line="#2f6b1f",
    quote_tint="#dcebf7",
    quote_line="#005386",
    speaker_line="#005a41",
    hedge_tint="#fbe3a6",
    hedge_line="#833800",
    unsourced_tint="#f3f0f2",
    unsourced_line="#83305f",
    own_tint="#e7e4dd",
    own_line="#4a463f",
    state_sourced="#005a41",
    state_unnamed="#3d7ca1",
    state_mixed="#51437a",
    state_unsourced="#83305f",
    state_other="#7f796e",
    note="#5a4b00",
)

SEPIA = Theme(
    name="sepia",
    chrome="#ebdfc8",
    page="#f6ecd8",
    inset="#f3e7d0",
    hover="#f8efdd",
    accent_tint="#e5e0d0",
    border="#d8c9ab",
    strong_border="#776c57",
    text="#2b2015",
    secondary="#3b2d1e",
    muted="#4d3b27",
    accent="#14445c",
    ring="#2b2015",
    selection="#d6dcd6",
    ruler="#ece0bb",
    find_tint="#d6e4ba",
    find_line="#2f5c1c",
    quote_tint="#d9e1dc",
    quote_line="#0a4a72",
    speaker_line="#054f38",
    hedge_tint="#f4d98c",
    hedge_line="#783000",
    unsourced_tint="#eadcd9",
    unsourced_line="#772953",
    own_tint="#e3d6bd",
    own_line="#4d3b27",
    state_sourced="#054f38",
    state_unnamed="#3a6d89",
    state_mixed="#4a3c70",
    state_unsourced="#772953",
    state_other="#776c57",
    note="#524400",
)

DARK = Theme(
    name="dark",
    chrome="#1c1b19",
    page="#201f1d",
    inset="#191817",
    hover="#2b2926",
    accent_tint="#1c2a34",
    border="#34322f",
    strong_border="#8f897e",
    text="#f0ece5",
    secondary="#d9d4cb",
    muted="#c6c0b6",
    accent="#86c9f4",
    ring="#f0ece5",
    selection="#1f3446",
    ruler="#2c2a20",
    find_tint="#1d3516",
    find_line="#9fd68a",
    quote_tint="#17344b",
    quote_line="#6bc0f0",
    speaker_line="#3fcfa3",
    hedge_tint="#3d2c00",
    hedge_line="#f0b429",
    unsourced_tint="#302830",
    unsourced_line="#e8a4ca",
    own_tint="#33302d",
    own_line="#c9c4bb",
    state_sourced="#3fcfa3",
    state_unnamed="#4b88ab",
    state_mixed="#c0b2e4",
    state_unsourced="#e8a4ca",
    state_other="#8a857c",
    note="#e6cf6a",
)

CONTRAST_LIGHT = Theme(
    name="contrast-light",
    chrome="#ffffff",
    page="#ffffff",
    inset="#ffffff",
    hover="#eaf0f8",
    accent_tint="#e0ebf9",
    border="#939393",
    strong_border="#000000",
    text="#000000",
    secondary="#000000",
    muted="#1a1a1a",
    accent="#003a75",
    ring="#000000",
    selection="#bcd9ff",
    ruler="#e9e9d2",
    find_tint="#cdf2c0",
    find_line="#173f0c",
    quote_tint="#d6e8fa",
    quote_line="#004176",
    speaker_line="#00482d",
    hedge_tint="#ffe58a",
    hedge_line="#6b2600",
    unsourced_tint="#f2e6f0",
    unsourced_line="#6d1a49",
    own_tint="#e6e6e6",
    own_line="#1a1a1a",
    state_sourced="#00482d",
    state_unnamed="#113f58",
    state_mixed="#3d2d70",
    state_unsourced="#6d1a49",
    state_other="#404040",
    note="#433700",
)

CONTRAST_DARK = Theme(
    name="contrast-dark",
    chrome="#000000",
    page="#000000",
    inset="#000000",
    hover="#1f1f1f",
    accent_tint="#10263a",
    border="#5c5c5c",
    strong_border="#ffffff",
    text="#ffffff",
    secondary="#ffffff",
    muted="#e6e6e6",
    accent="#8fd3ff",
    ring="#ffffff",
    selection="#0d3557",
    ruler="#2a2a14",
    find_tint="#14380c",
    find_line="#b6f29c",
    quote_tint="#0b2c47",
    quote_line="#6cc4ff",
    speaker_line="#3fe0ae",
    hedge_tint="#3a2a00",
    hedge_line="#ffc73d",
    unsourced_tint="#3a1a30",
    unsourced_line="#ffa8d8",
    own_tint="#333333",
    own_line="#ffffff",
    state_sourced="#3fe0ae",
    state_unnamed="#70c3ea",
    state_mixed="#cdbcff",
    state_unsourced="#ffa8d8",
    state_other="#bdbdbd",
    note="#ffe97a",
)

THEMES = {theme.name: theme for theme in (LIGHT, SEPIA, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}
"""All themes, by the values of `ThemeChoice` that name them."""


def choose(name: str) -> Theme:
    """The theme called `name`; "system" (or an unknown name) follows the desktop, its wish for contrast too."""
    if name in THEMES:
        return THEMES[name]
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    if _wants_contrast():
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def desktop_changes() -> Iterable[SignalInstance]:
    """The signals after which `choose` may answer otherwise for "system"."""
    hints = QGuiApplication.styleHints()
    yield hints.colorSchemeChanged
    if hasattr(hints, "accessibility"):
        yield hints.accessibility().contrastPreferenceChanged


def _wants_contrast() -> bool:
    """Whether the desktop is set to high contrast, as far as Qt tells: it does so from 6.10 on."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def qt_palette(theme: Theme) -> QPalette:
    """The palette for everything that the style sheet does not name, such as native dialogs."""
    palette = QPalette()
    role = QPalette.ColorRole
    for where, colour in {
        role.Window: theme.chrome,
        role.Base: theme.page,
        role.AlternateBase: theme.inset,
        role.Button: theme.page,
        role.ToolTipBase: theme.page,
        role.Text: theme.text,
        role.WindowText: theme.text,
        role.ButtonText: theme.text,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.text,
        role.Link: theme.accent,
    }.items():
        palette.setColor(where, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for where in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(disabled, where, QColor(theme.muted))
    return palette
