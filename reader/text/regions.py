"""Regions: what each block of a page is, told from its words, its shape and its place.

Plain text has no markup, so the rules look at three things in turn: phrases by which sites set off what is not the
article (`reader.text.furniture`), the headings under which a block stands, and its place among the paragraphs. What
no rule claims is body: a paragraph wrongly dimmed does more harm than a button wrongly shown.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property
from itertools import accumulate, pairwise, takewhile
from typing import TYPE_CHECKING

from reader.lexicons import words
from reader.messages import say
from reader.text.article import BlockKind, Region
from reader.text.furniture import Label, furniture
from reader.text.lines import has_date, is_date_line, is_fragment, is_name, is_prose, is_title_case, word_count
from reader.text.sentences import sentence_spans
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.text.article import Block, Metadata

_BODY = Label(Region.BODY, say("is a paragraph of the article"))
_CAPTION = Label(Region.CAPTION, say("is a name alone between paragraphs, as under a picture"))
_DATELINE = re.compile(
    r"[A-Z][A-Z .,’'/-]{2,40}(?:\([^)]{2,40}\)\s*)?[,:–—-]"
    r"|[A-Z][\w .]{1,30}/[A-Z][\w .]{1,30}:"
    r"|[^.(]{2,40}\([A-Z][\w. ]{1,30}\)\s*[–—-]"
)
_BIO = re.compile(
    r"(?P<name>[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,4})(?:,\s(?!who\b|which\b)[^,]{3,80},|,?)\s+"
    r"(?:is|was|covers|writes|reports|works|has|teaches|joined|serves|lives|edits)\b"
)
_FIRST_PERSON_BIO = re.compile(r"I(?:’m|'m| am) (?:an?|the)\b")
_CONTACT = re.compile(r"(?:^|\s)@\w|\w@\w|(?i:\bfollow (?:her|him|them|me)\b)")
_NAME_IN_PLACE = re.compile(r"(?:[A-Z][\w.’'-]+\s+){2,4}(?:in|at|for|and)\s+[A-Z]")
_NUMBERED = re.compile(r"\d{1,2}[.)]\s")
_WEEKDAY = re.compile(r"\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_INVITATION = re.compile(r"[\"“]?(?:Follow|Reach|Contact|Email|E-mail|Write to|Tweet)\b")
_CAPTION_CUE = re.compile(
    r"\((?:left|right|centre|center|file|l|r)\)|\b(?:pictured|seen here|file photo)\b", re.IGNORECASE
)
_COMMENTER = re.compile(r"[\w .'’-]{2,40} (?:says|wrote|commented):?$")

_HEADLINE_WORDS = 30
_HEADLINE_SENTENCE_WORDS = 25
_STANDFIRST_WORDS = 45
_SUBHEADING_WORDS = 12
_TITLE_WORDS = 25
_TITLE_LEAST_WORDS = 4
_FIELD_WORDS = 12
_BIO_WORDS = 90
_END_SHARE = 0.5
"""What stands under a heading at the end may be at most this share of the prose before it."""


def with_regions(text: str, blocks: Sequence[Block], metadata: Metadata) -> tuple[Block, ...]:
    """The same blocks, each with its region and the reason for it.

    Args:
        text: the article's text.
        blocks: its blocks in order; their kinds count (a heading set as such is never body), and one that
            has a reason keeps its region.
        metadata: a title given there is recognised as the headline, an author as the byline.
    """
    page = _Page(text, blocks, metadata)
    for rule in (_under_headings, _about_the_author, _top, _set_as_headings, _between_paragraphs, _after_the_end):
        for index, label in list(rule(page)):
            page.labels[index] = label
    labels = (label or _BODY for label in page.labels)
    return tuple(
        replace(block, region=label.region, reason=label.reason) for block, label in zip(blocks, labels, strict=True)
    )


class _Page:
    """The lines of an article and what has been decided about them so far."""

    def __init__(self, text: str, blocks: Sequence[Block], metadata: Metadata) -> None:
        self.kinds = [block.kind for block in blocks]
        self.metadata = metadata
        self.lines = [block.span.of(text) for block in blocks]
        self.labels: list[Label | None] = [
            Label(block.region, block.reason) if block.reason else furniture(line)
            for block, line in zip(blocks, self.lines, strict=True)
        ]
        self._prose = [is_prose(line) for line in self.lines]

    def is_open(self, index: int) -> bool:
        """Whether nothing has been decided about this line."""
        return self.labels[index] is None

    def is_body(self, index: int) -> bool:
        """Whether this line is prose that nothing has claimed."""
        return self.is_open(index) and self._prose[index] and self.kinds[index] is not BlockKind.HEADING

    def body(self) -> list[int]:
        """The lines that are prose and that nothing has claimed."""
        return [index for index in range(len(self.lines)) if self.is_body(index)]

    def fragments(self, start: int, end: int) -> list[int]:
        """The undecided lines of running text from `start` up to `end` that are no sentences."""
        return [
            index
            for index in range(start, end)
            if self.is_open(index) and self.kinds[index] is BlockKind.PARAGRAPH and is_fragment(self.lines[index])
        ]

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word of the prose, as written."""
        return frozenset(
            word
            for line, prose in zip(self.lines, self._prose, strict=True)
            if prose
            for word in re.findall(r"[^\W\d_]+", line)
        )

    def names_somebody(self, line: str) -> bool:
        """Whether the line is nothing but a name that the prose knows, or that has a title before it."""
        if not is_name(line):
            return False
        parts = re.findall(r"[^\W\d_]{2,}", line)
        names = [part for part in parts if part.lower() not in words("regions", "titles.words")]
        known = [part for part in names if part in self.vocabulary and part.lower() not in self.vocabulary]
        surname = names[-1:] and names[-1] in known
        return bool(names) and (known == names or self.has_title(line) or bool(surname and len(names) < len(parts)))

    @staticmethod
    def has_title(line: str) -> bool:
        """Whether the line begins with a title such as “President”."""
        first = line.split(maxsplit=1)[0].rstrip(".").lower()
        return first in words("regions", "titles.words")


def _under_headings(page: _Page) -> Iterator[tuple[int, Label]]:
    """What stands under a heading such as “Related news” belongs to it, as far as that may reach."""
    headings = [(index, region) for index in range(len(page.lines)) if (region := _opened(page, index))]
    above = list(accumulate(len(line) if page.is_body(index) else 0 for index, line in enumerate(page.lines)))
    for (index, region), (end, _) in pairwise([*headings, (len(page.lines), Region.BODY)]):
        heading = page.lines[index]
        if page.is_open(index):
            yield index, Label(region, say("heads a reader’s comment"))
        shown = heading if len(heading) <= 40 else f"{heading[:39]}…"
        label = Label(region, say("stands under “{words}”", words=shown))
        for follower in _followers(page, range(index + 1, end), region, above[index]):
            yield follower, label


def _opened(page: _Page, index: int) -> Region | None:
    """The region that the line opens for the lines after it."""
    label = page.labels[index]
    if label is not None:
        return label.region if label.opens else None
    dated = index + 1 < len(page.lines) and is_date_line(page.lines[index + 1])
    return Region.COMMENT if dated and _COMMENTER.fullmatch(page.lines[index]) else None


def _followers(page: _Page, run: range, region: Region, prose_above: int) -> list[int]:
    """Those lines of `run` that belong to the heading above it; `prose_above` counts the characters of body there."""
    if not prose_above:
        return []
    if region is Region.COMMENT:
        return [index for index in run if _may_be_comment(page, index)]
    if region in (Region.DISCLAIMER, Region.AUTHOR_BIO):
        free = [index for index in run if page.is_open(index)]
        return free if sum(len(page.lines[index]) for index in free) <= _END_SHARE * prose_above else []
    longest = _TITLE_WORDS if region is Region.RELATED else _FIELD_WORDS
    titles = list(takewhile(lambda index: _may_be_title(page, index, longest), run))
    return _without_subheading(page, titles)


def _may_be_comment(page: _Page, index: int) -> bool:
    """Whether the line is free or a name, a date or a button as they stand between comments."""
    label = page.labels[index]
    if label is None or label.region in (Region.BYLINE, Region.CAPTION):
        return True
    return label.region is Region.SITE and word_count(page.lines[index]) <= 2


def _may_be_title(page: _Page, index: int, longest: int) -> bool:
    """Whether the line could be a title under a heading, or the date under the title."""
    if page.is_open(index):
        return not page.is_body(index) and word_count(page.lines[index]) <= longest
    return is_date_line(page.lines[index])


def _without_subheading(page: _Page, titles: list[int]) -> list[int]:
    """The titles, without a last short one that heads the paragraph after it."""
    if len(titles) < 2 or titles[-1] + 1 >= len(page.lines) or not page.is_body(titles[-1] + 1):
        return titles
    return titles[:-1] if word_count(page.lines[titles[-1]]) <= _SUBHEADING_WORDS // 2 else titles


def _about_the_author(page: _Page) -> Iterator[tuple[int, Label]]:
    """Closing lines about who wrote the article, and the name alone above them."""
    found = [index for index, label in enumerate(page.labels) if label and label.region is Region.AUTHOR_BIO]
    after_first = next(iter(page.body()), len(page.lines)) + 1
    for index in filter(page.is_open, reversed(range(after_first, len(page.lines)))):
        if _is_bio(page, index):
            found.append(index)
            yield index, Label(Region.AUTHOR_BIO, say("says who the author is"))
        elif page.is_body(index):
            break
    for index in found:
        above = index - 1
        if above > 0 and page.is_open(above) and is_name(page.lines[above]):
            yield above, Label(Region.AUTHOR_BIO, say("is a name alone above the lines about the author"))


def _is_bio(page: _Page, index: int) -> bool:
    line = page.lines[index]
    if word_count(line) > _BIO_WORDS or has_date(line):
        return False
    if _FIRST_PERSON_BIO.match(line):
        return True
    opening = _BIO.match(line)
    trades = words("regions", "trades.words") & set(re.findall(r"[a-z]+", line.lower()))
    if opening is None or not (trades or _CONTACT.search(line)):
        return bool(_INVITATION.match(line) and _CONTACT.search(line))
    *forenames, surname = opening["name"].split()
    if surname in page.metadata.author or _names_author(page, surname):
        return True
    return bool(forenames) and not any(surname in page.lines[other] for other in page.body() if other < index)


def _names_author(page: _Page, surname: str) -> bool:
    return any(
        surname in line
        for line, label in zip(page.lines, page.labels, strict=True)
        if label and label.region is Region.BYLINE
    )


def _top(page: _Page) -> Iterator[tuple[int, Label]]:
    """Headline, and what stands between it and the first paragraph."""
    headline = _headline(page)
    if headline is None:
        return
    index, reason = headline
    yield index, Label(Region.HEADLINE, reason)
    for above in range(index):
        if page.is_open(above) and word_count(page.lines[above]) <= 3:
            yield above, Label(Region.SITE, say("names a section of the site above the headline"))
    start = next((other for other in page.body() if other > index), len(page.lines))
    for between in page.fragments(index + 1, start):
        label = _below_headline(page, between)
        if label:
            yield between, label
    yield from _summary(page, index)


def _headline(page: _Page) -> tuple[int, str] | None:
    for index, label in enumerate(page.labels):
        if label and label.region is Region.HEADLINE:
            return index, label.reason
    opened = [index for index in range(len(page.lines)) if page.is_open(index)]
    set_so = [index for index in opened if page.kinds[index] is BlockKind.HEADING]
    body = page.body()
    before = body[1] if len(body) > 1 else len(page.lines)
    if set_so and set_so[0] < before:
        return set_so[0], say("is the first heading")
    for index in opened[:4]:
        if page.metadata.title and page.lines[index] == page.metadata.title:
            return index, say("is the title of the article")
    if not opened or page.kinds[opened[0]] is not BlockKind.PARAGRAPH:
        return None
    first = opened[0]
    above = page.fragments(first, body[0] if body else len(page.lines))
    if above[:1] == [first] and word_count(page.lines[first]) <= _HEADLINE_WORDS:
        return _past_sections(page, above), say("stands first and is no full sentence")
    return _headline_sentence(page, first)


def _past_sections(page: _Page, above: list[int]) -> int:
    """The first of the lines that is not the name of a section: one word, or one of several short lines."""
    longer = [index for index in above if word_count(page.lines[index]) >= _TITLE_LEAST_WORDS]
    sections = [index for index in above if longer and index < longer[0]]
    one_word = len(sections) == 1 and word_count(page.lines[sections[0]]) == 1
    return longer[0] if one_word or len(sections) > 1 else above[0]


def _headline_sentence(page: _Page, first: int) -> tuple[int, str] | None:
    """The first line if it is a headline in spite of its full stop."""
    line = page.lines[first]
    following = next((page.lines[index] for index in page.body() if index > first), "")
    if (
        word_count(line) > _HEADLINE_SENTENCE_WORDS
        or len(sentence_spans(line, Span(0, len(line)))) > 1
        or not following
    ):
        return None
    if is_title_case(line):
        return first, say("stands first and is set as a title")
    return (first, say("stands alone before the place line")) if _DATELINE.match(following) else None


def _below_headline(page: _Page, index: int) -> Label | None:
    line = page.lines[index]
    following = page.labels[index + 1] if index + 1 < len(page.labels) else None
    if is_name(line) and page.has_title(line) and line not in page.metadata.author:
        return _CAPTION
    if is_name(line) and word_count(line) <= _TITLE_LEAST_WORDS:
        return Label(Region.BYLINE, say("is a name alone under the headline"))
    if following and following.region is Region.BYLINE and _NAME_IN_PLACE.match(line) and word_count(line) <= 8:
        return Label(Region.BYLINE, say("stands above the date like an author’s name"))
    if _NUMBERED.match(line):
        return Label(Region.SUBHEADING, say("is a short line with a number above a paragraph"))
    if word_count(line) > _TITLE_LEAST_WORDS and line[-1] != "?":
        return Label(Region.STANDFIRST, say("stands between headline and first paragraph and is no full sentence"))
    return None


def _summary(page: _Page, headline: int) -> Iterator[tuple[int, Label]]:
    """One sentence between headline and byline sums the article up."""
    bylines = [
        index
        for index in range(headline + 1, min(headline + 5, len(page.lines)))
        if (label := page.labels[index]) and label.region is Region.BYLINE
    ]
    between = [index for index in page.body() if bylines and headline < index < bylines[0]]
    if len(between) == 1 and word_count(page.lines[between[0]]) <= _STANDFIRST_WORDS:
        yield between[0], Label(Region.STANDFIRST, say("stands between headline and byline"))


def _set_as_headings(page: _Page) -> Iterator[tuple[int, Label]]:
    for index, kind in enumerate(page.kinds):
        if kind is BlockKind.HEADING and page.is_open(index):
            yield index, Label(Region.SUBHEADING, say("is set as a heading"))


def _between_paragraphs(page: _Page) -> Iterator[tuple[int, Label]]:
    """Short lines among the paragraphs: captions and subheadings."""
    body = page.body()
    if not body:
        return
    for index in page.fragments(body[0], body[-1]):
        line = page.lines[index]
        if page.names_somebody(line):
            yield index, _CAPTION
        elif _CAPTION_CUE.search(line) or _tells_when(line):
            yield index, Label(Region.CAPTION, say("is no full sentence and says when or where, as under a picture"))
        elif _is_subheading(page, index):
            yield index, Label(Region.SUBHEADING, say("is a short line without a full stop above a paragraph"))


def _tells_when(line: str) -> bool:
    dated = has_date(line) or (_WEEKDAY.search(line) is not None and word_count(line) > 6)
    return dated and line[-1] not in "?!" and word_count(line) > _TITLE_LEAST_WORDS


def _is_subheading(page: _Page, index: int) -> bool:
    line = page.lines[index]
    heads = page.is_body(index + 1) and not page.lines[index - 1].endswith(":")
    spoken = line[0] in "\"'“‘«([" or line[-1] in "?!\"'”’"
    return heads and not spoken and word_count(line) <= _SUBHEADING_WORDS


def _after_the_end(page: _Page) -> Iterator[tuple[int, Label]]:
    """Short lines after the last paragraph: links to other articles, a name."""
    body = page.body()
    rest = page.fragments(body[-1] + 1, len(page.lines)) if len(body) > 1 else []
    titles = [index for index in rest if 4 <= word_count(page.lines[index]) <= _TITLE_WORDS]
    for index in rest:
        if page.names_somebody(page.lines[index]) and page.lines[index] not in page.metadata.author:
            yield index, _CAPTION
        elif is_name(page.lines[index]):
            yield index, Label(Region.BYLINE, say("is a name alone after the last paragraph"))
        elif index in titles and len(titles) > 1:
            yield index, Label(Region.RELATED, say("is one of several titles after the last paragraph"))
