"""The counts of a corpus as a drawing, with matplotlib (the extra `plots`). The same counts give the same bytes."""

from __future__ import annotations

import warnings
from io import StringIO
from typing import TYPE_CHECKING

from reader.analysis.findings import State
from reader.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.axes import Axes

    from reader.batch.tally import Counts

_LONGEST_LABEL = 32
_INK, _LINE = "#1e1d1b", "#c9c3b8"

_LOOKS = {
    State.SOURCED: ("#00664a", ""),
    State.UNNAMED: ("#62a5c9", "//"),
    State.MIXED: ("#66568c", "xx"),
    State.UNSOURCED: ("#a0457a", ".."),
    State.OTHER: ("#e6e1d8", ""),
}
"""Colour and pattern of each state: those of the window, and patterns for a page in black and white."""


def drawing(groups: Sequence[tuple[str, Counts]], states: Mapping[State, str]) -> str:
    """Shares of the states, hedges and named sources of each group, as an SVG file.

    Args:
        groups: names and counts from top to bottom, none of them without articles, words and sentences.
        states: what each state is called, in the order from left to right.

    Raises:
        UserError: matplotlib is not installed.
    """
    try:
        from matplotlib import rc_context
        from matplotlib.figure import Figure
    except ImportError as error:
        raise UserError("The plots need the extra “plots”: pip install lateral-reader[plots].") from error
    # As text, names are shown in every script for which the person has a font.
    text_stays_text = rc_context({"svg.fonttype": "none", "svg.hashsalt": "reader", "font.size": 8})
    with text_stays_text, warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from")
        figure = Figure(figsize=(9, 1.4 + 0.26 * len(groups)), layout="constrained")
        shares, hedges, sources = figure.subplots(1, 3, sharey=True, width_ratios=(2, 1, 1))
        counts = [count for _, count in groups]
        _draw_shares(shares, counts, states)
        _draw_dots(hedges, [1000 * count.hedges / count.words for count in counts], "Hedges per 1,000 words")
        _draw_dots(sources, [count.named_sources / count.articles for count in counts], "Named sources per article")
        shares.set_yticks(range(len(groups)), [_label(name) for name, _ in groups], parse_math=False)
        shares.invert_yaxis()
        figure.legend(loc="outside upper left", ncols=len(states), frameon=False)
        page = StringIO()
        figure.savefig(page, format="svg", metadata=dict.fromkeys(("Creator", "Date", "Format", "Type")))
    return page.getvalue()


def _label(name: str) -> str:
    return name if len(name) <= _LONGEST_LABEL else name[: _LONGEST_LABEL - 1] + "…"


def _draw_shares(axes: Axes, counts: Sequence[Counts], states: Mapping[State, str]) -> None:
    left = [0.0] * len(counts)
    for state, name in states.items():
        colour, pattern = _LOOKS[state]
        widths = [100 * count.states[state] / count.sentences for count in counts]
        axes.barh(range(len(counts)), widths, left=left, color=colour, hatch=pattern, edgecolor="white", label=name)
        left = [start + width for start, width in zip(left, widths, strict=True)]
    axes.set_xlim(0, 100)
    axes.set_xlabel("Body sentences, %")
    _without_frame(axes)


def _draw_dots(axes: Axes, values: Sequence[float], label: str) -> None:
    axes.plot(values, range(len(values)), "o", color=_INK, markersize=4)
    axes.set_xlim(0, max(*values, 1) * 1.08)
    axes.set_xlabel(label)
    axes.grid(color=_LINE, linewidth=0.5)
    _without_frame(axes)


def _without_frame(axes: Axes) -> None:
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(length=0)
