"""The language of the interface: which there are, which one is used, and sentences of other layers in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from reader.messages import CONTEXT, Message
from reader.paths import resource

if TYPE_CHECKING:
    from collections.abc import Iterable

ENGLISH = "en"

LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "es": "Español", "fr": "Français", "ar": "العربية"}
"""The languages that a person can choose, by their own names. All of their texts are translated."""

_TERRITORIES = {"ar": "ar_AE"}
"""Where a language is written with other digits than those in the texts of the program, a country with the same."""

_VALUES = {"words": re.compile("(?<=“).*(?=”)", re.DOTALL), "count": re.compile(r"\d[\d,]*")}

_IN_A_ROW = "{part0}"
"""How the template of what `reader.messages.join` makes begins; but for places there are only separators in it."""

_ISOLATED = "\u2068{}\u2069"
"""Words of another direction keep their order inside a sentence from right to left."""


def use(application: QCoreApplication, choice: str = "") -> str:
    """Show the interface in a language, for everything that is made from now on; returns its code.

    Args:
        application: the running one.
        choice: the code of a language with a catalogue; where there is none, the system's language is used if it is
            one of `LANGUAGES`, else English.
    """
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.deleteLater()
    language = choice if _catalogue(choice) else _of_the_system()
    locale = _locale(language)
    QLocale.setDefault(locale)
    # The one installed last is asked first; what it does not know is English, with its plural forms.
    _install(application, resource("translations", f"lateral_reader_{ENGLISH}.qm").as_posix())
    if language != ENGLISH:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(application, f"{qt}/qtbase_{language}.qm")
        _install(application, _catalogue(language))
    QGuiApplication.setLayoutDirection(locale.textDirection())
    return language


def shown(message: object) -> str:
    """A sentence from a layer below the window, or an error with one, in the language of the interface."""
    text = str(message)
    if not isinstance(text, Message):
        text = _made_again(text)
    if not text.values:
        return QCoreApplication.translate(CONTEXT, text.template) if text else ""
    values = {name: _in_words(value) for name, value in text.values.items()}
    return _template(text).format(**values)


def listed(words: Iterable[str]) -> str:
    """Words in a row, with the comma of the language between them; empty ones are left out."""
    return QCoreApplication.translate("language", ", ").join(filter(None, words))


def _template(text: Message) -> str:
    if not text.template.startswith(_IN_A_ROW):
        return QCoreApplication.translate(CONTEXT, text.template)
    comma, semicolon = QCoreApplication.translate("language", ", "), QCoreApplication.translate("language", "; ")
    return text.template.replace(", ", comma).replace("; ", semicolon)


def _made_again(text: str) -> Message:
    """The message of a sentence that came back from the library or from a file as a plain text.

    What stood in it are the words between its quotation marks, or its number; a text of a person is left as it is.
    """
    for name, pattern in _VALUES.items():
        found = pattern.search(text)
        template = f"{text[: found.start()]}{{{name}}}{text[found.end() :]}" if found else text
        if found and QCoreApplication.translate(CONTEXT, template) != template:
            return Message(template, {name: found.group()})
    return Message(text, {})


def _in_words(value: str | int) -> str:
    if isinstance(value, int):
        return QLocale().toString(value)
    if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft and not isinstance(value, Message):
        return _ISOLATED.format(value)
    return shown(value) if isinstance(value, Message) else value


def _of_the_system() -> str:
    codes = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def _locale(language: str) -> QLocale:
    """The language as it is written in the country of the system, which also has its own sizes of paper."""
    if language in _TERRITORIES:
        return QLocale(_TERRITORIES[language])
    system, wanted = QLocale.system(), QLocale(language).language()
    return system if system.language() is wanted else QLocale(wanted, system.territory())


def _catalogue(language: str) -> str:
    path = resource("translations", f"lateral_reader_{language}.qm")
    return path.as_posix() if language and path.is_file() else ""


def _install(application: QCoreApplication, path: str) -> None:
    translator = QTranslator(application)
    if translator.load(path):
        application.installTranslator(translator)
