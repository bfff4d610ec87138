"""Conversion between our offsets (Unicode code points) and Qt's (UTF-16 units). The only place that converts."""

from __future__ import annotations

import re
from bisect import bisect_left

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Positions:
    """Positions in one text, both ways; a character outside the basic plane counts 1 for us and 2 for Qt.

    >>> positions = Positions("a😀b")
    >>> positions.to_qt(2), positions.from_qt(3)
    (3, 2)
    """

    def __init__(self, text: str) -> None:
        wide = [match.start() for match in _WIDE.finditer(text)]
        self._wide = wide
        self._wide_in_qt = [index + before for before, index in enumerate(wide)]

    def to_qt(self, code_point: int) -> int:
        """The position in UTF-16 units of a position in code points."""
        return code_point + bisect_left(self._wide, code_point)

    def from_qt(self, unit: int) -> int:
        """The position in code points of a position in UTF-16 units; inside a pair, that of its character."""
        return unit - bisect_left(self._wide_in_qt, unit)
