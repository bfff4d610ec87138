"""The marks on the page, drawn as they are, can be told apart without colour: by the line and the letter in the margin.

Every picture is looked at in colour, in greyscale and as with three kinds of colour blindness. Ink is what still has a
contrast of 3:1 to the ground under it (WCAG 2.2, 1.4.11).
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pytest

from reader.analysis.findings import Layer
from reader.text.importers import article_from_text
from reader.ui import fonts
from reader.ui.article.document import Typography
from reader.ui.article.gutter import Gutter
from reader.ui.article.highlights import LOOKS, OWN_LETTERS, Line, Mark, Role
from reader.ui.article.view import ArticleView
from reader.ui.theme import THEMES
from tests.ui.colour_vision import SIGHTS, contrast, of_image, of_name, seen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from reader.text.spans import Span
    from reader.ui.theme import Theme
    from tests.ui.colour_vision import Pixels

    Mask = NDArray[np.bool_]

WORDS = "one summer noon a man saw his own rear arm"
"""Without letters that reach under the line."""

LAYERS = {
    Role.CONTENT: Layer.ATTRIBUTION,
    Role.SOURCE: Layer.ATTRIBUTION,
    Role.CUE: Layer.ATTRIBUTION,
    Role.HEDGE: Layer.HEDGE,
    Role.UNSOURCED: Layer.UNSOURCED,
    Role.UNCLEAR: Layer.QUOTE_UNCLEAR,
}
ROLES = (*LAYERS, *OWN_LETTERS)

LEAST, MARGIN = 3.0, 8

EVERY_THEME = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
EVERY_SIGHT = pytest.mark.parametrize("sight", SIGHTS)


class Page(NamedTuple):
    """A page on which each paragraph has a mark of one role, and the same page with no marks."""

    view: ArticleView
    spans: dict[Role, Span]
    marked: Pixels
    plain: Pixels
    margin: Pixels


@pytest.fixture(scope="module")
def pages(qapp: object) -> Iterator[dict[str, Page]]:
    fonts.load(fonts.INTERFACE, fonts.SERIF)
    views = [ArticleView() for _ in THEMES]
    yield {name: page(view, theme) for view, (name, theme) in zip(views, THEMES.items(), strict=True)}
    for view in views:
        view.close()


def page(view: ArticleView, theme: Theme) -> Page:
    gutter = Gutter(view)
    view.setStyleSheet(f"background: {theme.page}; border: none;")
    view.resize(900, 900)
    article = article_from_text("\n\n".join(WORDS for _ in ROLES))
    view.show_article(article, typography=Typography(), theme=theme, opened=())
    view.show()
    spans = {role: block.span for role, block in zip(ROLES, article.blocks, strict=True)}
    plain = of_image(view.viewport().grab().toImage())
    view.set_marks(Mark(role.value, LAYERS.get(role), role, span) for role, span in spans.items())
    marked, margin = (of_image(part.grab().toImage()) for part in (view.viewport(), gutter))
    return Page(view, spans, marked, plain, margin)


def ink(page: Page, theme: Theme, role: Role, sight: str, *, tint: str | None = None) -> Mask:
    """Where the mark itself is seen, around its words; the words are left out."""
    (box,) = page.view.boxes(page.spans[role])
    area = np.s_[
        round(box.top()) - MARGIN : round(box.bottom()) + MARGIN, round(box.left()) - 4 : round(box.right()) + 5
    ]
    ground = of_name(getattr(theme, tint or LOOKS[role].tint or "page"))
    inked: Mask = contrast(seen(page.marked[area], sight), seen(ground, sight)) >= LEAST
    empty: Mask = contrast(page.plain[area], of_name(theme.page)) < 1.05
    # Beside the tint, and between words and its edge, the ground is the page.
    beside: Mask = contrast(seen(page.marked[area], sight), seen(of_name(theme.page), sight)) >= LEAST
    return inked & beside & empty


def line_seen(mask: Mask) -> tuple[Line, bool]:
    """The shape of a line, and whether it lies over the words, read from ink alone."""
    words = mask[:, 8:-8]  # what stands at the ends closes the line
    share = words.mean(axis=1)
    rows = np.flatnonzero(share > 0.1)
    over = rows.mean() < len(share) / 2 - 2
    full = np.flatnonzero(share > 0.9)
    if len(full) and full[-1] - full[0] > len(share) / 3:
        return Line.BOX, False
    if len(full):
        gaps = int((np.diff(full) > 1).sum())
        return (Line.DOUBLE if gaps else Line.SOLID if len(full) > 1 else Line.THIN), bool(over)
    if len(rows) > 2:
        return Line.WAVE, bool(over)
    row = words[rows[0]]
    length = row.sum() / max(1, int((np.diff(row.astype(int)) == 1).sum()))
    return (Line.DASHED if length > 4 else Line.DOTTED), bool(over)


@EVERY_THEME
@EVERY_SIGHT
def test_the_line_under_or_over_the_words_says_which_mark_it_is(
    pages: dict[str, Page], theme: Theme, sight: str
) -> None:
    read = {role: line_seen(ink(pages[theme.name], theme, role, sight)) for role in ROLES}
    assert read == {role: (LOOKS[role].line, LOOKS[role].own) for role in ROLES}
    assert len(set(read.values())) == len(ROLES)


@EVERY_THEME
@EVERY_SIGHT
def test_own_marks_are_closed_at_both_ends(pages: dict[str, Page], theme: Theme, sight: str) -> None:
    for role in OWN_LETTERS:
        mask = ink(pages[theme.name], theme, role, sight)
        for end in (mask[:, :5], mask[:, -5:]):
            assert end.any(axis=1).sum() > 14, role
    for role in (Role.CONTENT, Role.CUE, Role.HEDGE, Role.UNSOURCED):
        assert ink(pages[theme.name], theme, role, sight)[:, :4].any(axis=1).sum() < 6, role


def sign(page: Page, theme: Theme, role: Role, sight: str) -> Mask:
    """What is seen in the margin beside the paragraph of this mark."""
    (box,) = page.view.boxes(page.spans[role])
    top = round(box.top())
    rows = seen(page.margin[top : top + 44, -24:], sight)
    mask: Mask = contrast(rows, seen(of_name(theme.page), sight)) >= LEAST
    return mask


def around(mask: Mask) -> tuple[slice, slice]:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def is_box(mask: Mask) -> bool:
    edges = mask[around(mask)]
    return all(edge.mean() > 0.9 for edge in (edges[0], edges[-1], edges[:, 0], edges[:, -1]))


@EVERY_THEME
@EVERY_SIGHT
def test_the_letters_in_the_margin_differ(pages: dict[str, Page], theme: Theme, sight: str) -> None:
    programs = {
        role: sign(pages[theme.name], theme, role, sight) for role in (Role.CONTENT, Role.HEDGE, Role.UNSOURCED)
    }
    boxes = {role: sign(pages[theme.name], theme, role, sight) for role in OWN_LETTERS}
    assert not any(is_box(mask) for mask in programs.values())
    assert all(is_box(mask) for mask in boxes.values())
    in_boxes = {role: ~mask[around(mask)] for role, mask in boxes.items()}
    for letters in (programs, in_boxes):
        for one, other in combinations(letters, 2):
            ink_of_both = min(letters[one].sum(), letters[other].sum())
            assert ink_of_both > 8
            assert (letters[one] ^ letters[other]).sum() >= ink_of_both / 3, f"{one} and {other} look alike"


@EVERY_THEME
@EVERY_SIGHT
def test_in_a_comparison_ones_own_line_lies_under_that_of_the_others(
    pages: dict[str, Page], theme: Theme, sight: str
) -> None:
    page = pages[theme.name]
    page.view.set_chips([])
    compared = page._replace(marked=of_image(page.view.viewport().grab().toImage()))
    page.view.set_chips(None)
    lowest = {}
    for role in (Role.CONTENT, Role.OWN_ATTRIBUTION, Role.OWN_HEDGE, Role.OWN_UNSOURCED):
        mask = ink(compared, theme, role, sight, tint="own_tint" if role in OWN_LETTERS else "quote_tint")
        assert line_seen(mask) == (Line.SOLID, False)
        lowest[role] = np.flatnonzero(mask.mean(axis=1) > 0.9)[-1]
    assert {row - lowest[Role.CONTENT] for role, row in lowest.items() if role in OWN_LETTERS} == {3}


@EVERY_THEME
def test_the_ruler_leaves_all_marks_as_they_are(pages: dict[str, Page], theme: Theme) -> None:
    page = pages[theme.name]
    (box,) = page.view.boxes(page.spans[Role.SOURCE])
    page.view.overlay.band = box
    picture = of_image(page.view.viewport().grab().toImage())
    page.view.overlay.band = None
    beside = picture[round(box.center().y()), round(box.left()) + 2 : round(box.right()) - 2]
    assert np.allclose(np.median(beside, axis=0), of_name(theme.ruler), atol=0.001)
    assert line_seen(ink(page._replace(marked=picture), theme, Role.SOURCE, "greyscale")) == (Line.DOUBLE, False)
