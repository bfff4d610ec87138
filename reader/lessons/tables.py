"""The TOML files of a lesson folder, read by hand-written names, with sentences that say where something is wrong."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, TypeVar

from reader.errors import UserError
from reader.messages import say

if TYPE_CHECKING:
    from collections.abc import Collection
    from enum import StrEnum
    from pathlib import Path

E = TypeVar("E", bound="StrEnum")

_LARGEST = 4_000_000
_MOST = 1_000_000


class Table:
    """A table of such a file. What is taken out is checked; `finish` says whether something was not taken.

    Attributes:
        place: where it stands, for people: “lesson.toml”, article 2.
    """

    def __init__(self, place: str, values: dict[str, Any]) -> None:
        self.place = place
        self._values = values
        self._asked: dict[str, None] = {}

    def fault(self, words: str) -> UserError:
        """The sentence about something wrong in this table."""
        return UserError(f"{self.place}: {words}")

    def has(self, name: str) -> bool:
        """Whether something stands under this name."""
        return self._take(name) is not None

    def text(self, name: str, default: str = "") -> str:
        """Words; white space around them does not count."""
        value = self._take(name, default)
        if not isinstance(value, str):
            raise self.fault(f"“{name}” has to be words in quotation marks.")
        return value.strip()

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of words; words alone are a list of one."""
        value = self._take(name, [])
        items = [value] if isinstance(value, str) else value
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            raise self.fault(f'“{name}” has to be a list of words, such as ["one", "two"].')
        return tuple(item.strip() for item in items)

    def number(self, name: str, default: int = 0) -> int:
        """A whole number from 0."""
        value = self._take(name, default)
        if type(value) is not int or not 0 <= value <= _MOST:
            raise self.fault(f"“{name}” has to be a whole number from 0 to {_MOST:,}.")
        return value

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Yes or no, which TOML writes as two bare words."""
        value = self._take(name, default)
        if not isinstance(value, bool):
            raise self.fault(f"“{name}” has to be yes or no in the way of TOML, without quotation marks.")
        return value

    def word(self, name: str, kind: type[E], default: E) -> E:
        """One of the words of `kind`; a space may stand for the underscore."""
        return self._word(name, kind, self.text(name, default.value))

    def words(self, name: str, kind: type[E], default: Collection[E]) -> tuple[E, ...]:
        """A list of them, in the order of `kind`; `default` where nothing stands there."""
        if not self.has(name):
            return tuple(default)
        chosen = {self._word(name, kind, word) for word in self.texts(name)}
        return tuple(word for word in kind if word in chosen)

    def table(self, name: str) -> Table | None:
        """A table inside this one; None where there is none."""
        value = self._take(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise self.fault(f"“{name}” has to be a table, such as {name} = {{ … }}.")
        return Table(f"{self.place}, {name}", value)

    def tables(self, name: str) -> tuple[Table, ...]:
        """The tables of a list, `[[name]]`; their places count from 1."""
        value = self._take(name, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.fault(f"each “{name}” has to begin with a line [[{name}]].")
        return tuple(Table(f"{self.place}, {name} {number}", item) for number, item in enumerate(value, start=1))

    def finish(self) -> None:
        """See that nothing stands here that was not asked for.

        Raises:
            UserError: something does, so probably a name is misspelt.
        """
        unknown = [name for name in self._values if name not in self._asked]
        if unknown:
            from difflib import get_close_matches

            near = get_close_matches(unknown[0], self._asked, n=1)
            hint = f"; did you mean “{near[0]}”?" if near else "."
            raise self.fault(f"nothing here is called “{unknown[0][:60]}”{hint}")

    def _take(self, name: str, default: object = None) -> object:
        self._asked[name] = None
        return self._values.get(name, default)

    def _word(self, name: str, kind: type[E], given: str) -> E:
        try:
            return kind(given.lower().replace(" ", "_").replace("-", "_"))
        except ValueError as error:
            known = ", ".join(word.replace("_", " ") for word in kind)
            raise self.fault(f"“{name}” is “{given[:60]}”, and can be one of: {known}.") from error


def read_table(path: Path) -> Table:
    """The whole of a TOML file.

    Raises:
        UserError: it is missing, too large, not readable, or not TOML.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise UserError(say("“{path}” cannot be read: {why}.", path=path, why=error.strerror)) from error
    if len(data) > _LARGEST:
        raise UserError(
            say("“{path}” is larger than {size} MB and was not read.", path=path, size=_LARGEST // 1_000_000)
        )
    try:
        values = tomllib.loads(data.decode("utf-8-sig").replace("\r\n", "\n"))
    except (ValueError, RecursionError) as error:  # not UTF-8, or not TOML
        raise UserError(
            say("“{path}” is not written as TOML: {why}.", path=path, why=" ".join(str(error).split()))
        ) from error
    return Table(f"“{path.name}”", values)
