"""A blank worksheet: the article with room beside it, and questions with lines to write on. No marks, no notes."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from reader.export.html import page_end, page_start
from reader.export.marks import dimmed_as, source_strip
from reader.export.style import STYLE
from reader.messages import say
from reader.text.article import BlockKind, Region

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.text.article import Article, Block


class Question(NamedTuple):
    """What is asked, and how many lines there are for the answer."""

    words: str
    lines: int


FILL_IN = (say("Name"), say("Class"), say("Date"))
"""What stands at the head of the sheet, each with a line."""

BEFORE = Question(say("Before you read: what do you expect, and how much do you believe it, from 0 to 100?"), 2)
"""Asked over the article."""

QUESTIONS = (
    Question(say("Who is behind this text? What do others say about them?"), 3),
    Question(say("Underline what somebody said or thinks. Who is it, and how could they know?"), 4),
    Question(say("Which statements name no source? Copy the one that matters most."), 3),
    Question(say("Which words leave something open, such as “may”, “about” or “reportedly”? What do they change?"), 3),
    Question(say("Choose one claim. What would you have to find to check it, and where would you look?"), 3),
    Question(say("What did you find, in which source, and where in it? Does it take its news from another one?"), 5),
    Question(say("How much do you believe it now, from 0 to 100? What changed?"), 2),
)
"""Asked under the article: the questions of Civic Online Reasoning (Stanford History Education Group, 2019) — who is
behind it, what is the evidence, what do other sources say — around what a reader can see in the text itself."""

GOOD_OUTCOME = say("“I could not check this here” is a good answer, if you say what you looked for.")


def worksheet_page(articles: Sequence[Article], *, questions: Sequence[Question] = QUESTIONS) -> str:
    """The worksheets of articles as one HTML page that needs nothing else, each on paper of its own."""
    first = articles[0] if len(articles) == 1 else None
    start = page_start(
        f"Worksheet: {first.title}" if first else "Worksheets",
        language=first.metadata.language if first else "",
        style=STYLE + _STYLE,
    )
    return start + "".join(_sheet(article, questions) for article in articles) + page_end()


def _sheet(article: Article, questions: Sequence[Question]) -> str:
    fill_in = "".join(f"<span>{escape(name)}</span>" for name in FILL_IN)
    title = "" if article.blocks_in(Region.HEADLINE) else f'<h1 dir="auto">{escape(article.title)}</h1>\n'
    asked = "".join(_question(question) for question in questions)
    return (
        f'<main class="sheet">\n<p class="fill-in">{fill_in}</p>\n'
        f'<p class="strip" dir="auto">{escape(source_strip(article))}</p>\n<ol class="questions">\n{_question(BEFORE)}'
        f'</ol>\n<div class="text">\n{title}{_blocks(article)}</div>\n'
        f'<ol class="questions" start="2">\n{asked}</ol>\n<p class="small">{escape(GOOD_OUTCOME)}</p>\n</main>\n'
    )


def _question(question: Question) -> str:
    lines = '<span class="line"></span>' * question.lines
    return f"<li><p>{escape(question.words)}</p>\n{lines}</li>\n"


def _blocks(article: Article) -> str:
    """The article itself; what is not part of it has no place on a sheet of paper."""
    parts = []
    shown = (block for block in article.blocks if not dimmed_as(block))
    for is_list, blocks in groupby(shown, key=lambda block: block.kind is BlockKind.LIST_ITEM):
        inside = "".join(_block(block, article.text) for block in blocks)
        parts.append(f"<ul>\n{inside}</ul>\n" if is_list else inside)
    return "".join(parts)


def _block(block: Block, text: str) -> str:
    tag = "li" if block.kind is BlockKind.LIST_ITEM else _TAGS.get(block.region, "p")
    return f'<{tag} class="{block.region}" dir="auto">{escape(block.span.of(text))}</{tag}>\n'


_TAGS = {Region.HEADLINE: "h1", Region.SUBHEADING: "h2"}

_STYLE = """\
main.sheet { max-width: 60rem; }
.sheet .text { padding-inline-end: 34%; }
.sheet .text h1 { font-size: 1.5rem; }
.fill-in { display: flex; gap: 1.5rem; font: 0.9rem/1.5 Inter, "Segoe UI", sans-serif; }
.fill-in span { flex: 1; border-bottom: 1px solid var(--muted); padding-bottom: 0.1rem; color: var(--muted); }
.fill-in span:first-child { flex: 2; }
.questions { font: 0.95rem/1.5 Inter, "Segoe UI", sans-serif; padding-inline-start: 1.4rem; }
.questions li { border: 1px solid var(--muted); border-radius: 6px; padding: 0.6rem 0.9rem 1.1rem; margin: 0.8rem 0;
  break-inside: avoid; }
.questions p { margin: 0; }
.line { display: block; height: 2rem; border-bottom: 1px solid var(--muted); }
@media print {
  .fill-in, .questions { font-size: 10pt; }
  .line { height: 9mm; }
  .line, .fill-in span, .questions li { border-color: #777; }
}
"""
