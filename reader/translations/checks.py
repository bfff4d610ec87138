"""What can be wrong with a translation that no reader of the language is needed for."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from reader import lexicons
from reader.translations.catalogue import forms

if TYPE_CHECKING:
    from reader.translations.catalogue import Entry

_NUMBER = re.compile(r"%L?n")
_FOR_ONE_NUMBER = ("zero", "one", "two")
"""Plural forms that may name their number in words."""

_KEPT = {
    "placeholders": re.compile(r"\{[^{}]*\}"),
    "tags": re.compile(r"</?[a-z][^<>]*>"),
    "signs of Markdown": re.compile(r"\*\*|`|^#+ |\]\("),
    "lines": re.compile(r"\n"),
    "keys to jump with (&)": re.compile(r"&(?=\w)(?!\w+;)"),
    "spaces at its ends": re.compile(r"^ | $"),
    "signs of a choice of files": re.compile(r"\*\.\w+|;;"),
}
"""What stands as often in a translation as in its source."""

_NOT_TYPESET = re.compile(r"[\"']|(?<!<)!(?!--)|¡")


def problems(entry: Entry, language: str) -> list[str]:
    """Everything wrong with the translation of a message, each as a few words; nothing for a message without one."""
    if not any(entry.translation):
        return []
    found = [] if entry.plural is False else _plural_problems(entry, language)
    for text in filter(None, entry.translation):
        found += [name for name, pattern in _KEPT.items() if _counts(pattern, text) != _counts(pattern, entry.source)]
        if _NOT_TYPESET.search(_without_tags(text)) and not _NOT_TYPESET.search(_without_tags(entry.source)):
            found.append("straight quotation marks, or an exclamation mark")
        found += [f"word of verdict: {word}" for word in verdicts(text, language)]
    return found


def verdicts(text: str, language: str) -> list[str]:
    """The words of verdict in a text of a language."""
    pattern = _verdict(language)
    return [match.group() for match in pattern.finditer(text)] if pattern else []


def _plural_problems(entry: Entry, language: str) -> list[str]:
    names = forms(language)
    if len(names) != len(entry.translation) or not all(entry.translation):
        return [f"it needs {len(names)} plural forms: {', '.join(names)}"]
    number = _counts(_NUMBER, entry.source)
    return [
        f"the number (%n) in the form for {name}"
        for name, text in zip(names, entry.translation, strict=True)
        if _counts(_NUMBER, text) != number and (name not in _FOR_ONE_NUMBER or _NUMBER.search(text))
    ]


def _counts(pattern: re.Pattern[str], text: str) -> Counter[str]:
    return Counter(pattern.findall(text))


def _without_tags(text: str) -> str:
    return _KEPT["tags"].sub("", text)


@cache
def _verdict(language: str) -> re.Pattern[str] | None:
    lists = lexicons.load("verdict").get(language)
    if lists is None:
        return None
    words = "|".join(_with_endings(word) for word in lists["words"])
    before = "|".join(re.escape(beginning) for beginning in lists["before"])
    return re.compile(rf"\b(?:{before})?(?:{words})\b", re.IGNORECASE)


def _with_endings(word: str) -> str:
    return re.escape(word.removesuffix("*")) + (r"\w*" if word.endswith("*") else "")
