"""The bundled fonts. Without them a bare machine shows boxes and says nothing."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from reader.paths import resource

SERIF = "Source Serif 4"
INTERFACE = "Inter"
ARABIC = "Noto Sans Arabic"
"""Stands in for the letters that the two others do not have."""

_FILES = {
    SERIF: ("SourceSerif4-Regular.ttf", "SourceSerif4-It.ttf", "SourceSerif4-Semibold.ttf", "SourceSerif4-Bold.ttf"),
    INTERFACE: ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf"),
    "Atkinson Hyperlegible": (
        "AtkinsonHyperlegible-Regular.ttf",
        "AtkinsonHyperlegible-Italic.ttf",
        "AtkinsonHyperlegible-Bold.ttf",
    ),
    "OpenDyslexic": ("OpenDyslexic-Regular.otf", "OpenDyslexic-Italic.otf", "OpenDyslexic-Bold.otf"),
    ARABIC: ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
}

FAMILIES = tuple(_FILES)
"""All that are bundled."""

_loaded: set[str] = set()


def load(*families: str) -> None:
    """Make bundled families available; each is read from disk once.

    Raises:
        KeyError: a family is not bundled.
    """
    for family in families:
        if family not in _loaded:
            for name in _FILES[family]:
                QFontDatabase.addApplicationFont(str(resource("fonts", name)))
            if family != ARABIC:
                QFont.insertSubstitution(family, ARABIC)
            _loaded.add(family)


def reading_font(family: str, pixels: float) -> QFont:
    """The font of the article at a size in pixels."""
    if family not in _FILES:
        family = SERIF
    load(family)
    font = QFont(family)
    font.setPixelSize(round(pixels))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
