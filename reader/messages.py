"""Sentences of the layers below the window, which know nothing of Qt, in a form that the window can translate.

`say("“{name}” is empty.", name=path.name)` is that sentence in English, a string like any other: it can be raised in
a `UserError`, sent from the worker process, exported. It also knows its template and its values, and
`reader.ui.language.shown` makes the sentence in the language of the interface from them. The first argument is a
literal, so that Qt’s tools find it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


CONTEXT = "messages of the layers below"
"""Where these sentences stand in the catalogues."""


class Message(str):
    """A sentence in English.

    Attributes:
        template: the sentence with `{names}` where the values stand.
        values: texts, messages and whole numbers by name.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, str | int]

    def __new__(cls, template: str, values: Mapping[str, str | int]) -> Self:
        """Fill the template; whole numbers are grouped by thousands."""
        filled = {name: f"{value:,}" if isinstance(value, int) else value for name, value in values.items()}
        message = super().__new__(cls, template.format(**filled) if filled else template)
        message.template, message.values = template, values
        return message

    def __str__(self) -> str:
        # Also `str(error)` of an exception that was raised with it is still a message.
        return self

    def __reduce__(self) -> tuple[type[Message], tuple[str, Mapping[str, str | int]]]:
        return Message, (self.template, self.values)


def say(template: str, /, **values: object) -> Message:
    """A sentence that can be translated where it is shown.

    Whole numbers are counts and are grouped by thousands; other values, also a number that is a name such as that of a
    version, are given as text.
    """
    kept = {name: value if isinstance(value, int) else str(value) for name, value in values.items()}
    return Message(template, kept)


def join(separator: str, parts: Iterable[str]) -> Message:
    """Parts in a row; those that are messages are translated where the whole is shown."""
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Message(separator.join(f"{{{name}}}" for name in values), values)
