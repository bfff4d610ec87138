"""The reference pack of a set as things to read: cards, documents, other coverage, and the other articles."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

from reader.storage.records import LONGEST_QUOTE, Evidence, EvidenceKind, FoundIn
from reader.text.article import Region
from reader.ui.language import listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.lessons.records import Card, Citation, Document, LessonArticle, LessonSet

    T = TypeVar("T", Card, Document)

_tr = QCoreApplication.translate

_READ = (Region.HEADLINE, Region.STANDFIRST, Region.BYLINE, Region.BODY, Region.SUBHEADING, Region.SOURCE_LINE)
"""The parts of another article that are read beside this one."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph that is read as it is; `evidence` is what it comes to when it is taken, `small` sets it small."""

    text: str
    evidence: Evidence
    small: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """One thing of the pack.

    Attributes:
        group: of the list, in which it stands.
        title: in the list, and over its text.
        evidence: what it comes to when it is taken as a whole; its id is empty.
        passages: its text, where that is plain.
        markdown: its text, where that is Markdown.
        foot: where it is from, and its rights.
    """

    group: str
    title: str
    evidence: Evidence
    passages: tuple[Passage, ...] = ()
    markdown: str = ""
    foot: str = ""


def references(lesson: LessonSet, article: str) -> tuple[Reference, ...]:
    """What there is to read beside an article of the set, what is meant for it first."""
    cards = [_card(card) for card in _for_first(lesson.cards, article)]
    documents = [_document(one, _tr("references", "Documents")) for one in _for_first(lesson.documents, article)]
    coverage = [_document(one, _tr("references", "Other coverage")) for one in _for_first(lesson.coverage, article)]
    others = [_article(one) for one in lesson.articles if one.id != article]
    return (*cards, *documents, *coverage, *others)


def taken(evidence: Evidence, words: str, *, paragraph: int, name: str) -> Evidence:
    """A piece of evidence with a quotation in it.

    Args:
        evidence: of the passage.
        words: that were selected; empty for the source as a whole.
        paragraph: where they stand, from 1; 0 where that says nothing.
        name: the id of the new piece.
    """
    place = _tr("references", "paragraph {number}").format(number=paragraph) if paragraph else ""
    locator = listed((evidence.locator, place))
    return replace(evidence, id=name, quote=" ".join(words.split())[:LONGEST_QUOTE], locator=locator)


def citation_words(citation: Citation) -> str:
    """Where something is taken from, on one line."""
    who = (citation.creator, citation.title, citation.publisher, citation.date_published)
    accessed = _tr("references", "seen on {date}").format(date=citation.accessed) if citation.accessed else ""
    return listed((*who, citation.locator, citation.url, accessed))


def _for_first(things: Iterable[T], article: str) -> list[T]:
    return sorted(things, key=lambda one: article not in one.articles)


def _card(card: Card) -> Reference:
    passages: list[Passage] = []
    for line in card.lines:
        evidence = _evidence(line.citation, EvidenceKind.REFERENCE, title=card.name)
        passages.append(Passage(line.text, evidence))
        passages.append(
            Passage(citation_words(line.citation) or _tr("references", "No source given."), evidence, small=True)
        )
    first = Evidence(id="", title=card.name, kind=EvidenceKind.REFERENCE, found_in=FoundIn.REFERENCE_PACK)
    return Reference(_tr("references", "Who is behind it"), card.name, first, tuple(passages))


def _document(document: Document, group: str) -> Reference:
    foot = "\n".join(filter(None, (citation_words(document.citation), document.rights)))
    evidence = _evidence(document.citation, document.kind, title=document.title)
    return Reference(group, document.title, evidence, markdown=document.body, foot=foot)


def _article(article: LessonArticle) -> Reference:
    text, metadata = article.article.text, article.article.metadata
    evidence = Evidence(
        id="",
        title=article.title,
        publisher=metadata.outlet,
        date_published=metadata.date[:10],
        kind=EvidenceKind.OTHER,
        found_in=FoundIn.SAME_SET,
    )
    words = (block.span.of(text) for block in article.article.blocks if block.region in _READ)
    passages = tuple(Passage(one, evidence) for one in words if one.strip())
    foot = listed((metadata.outlet, metadata.date[:10], article.rights))
    return Reference(_tr("references", "Articles of the set"), article.title, evidence, passages, foot=foot)


def _evidence(citation: Citation, kind: EvidenceKind, *, title: str) -> Evidence:
    return Evidence(
        id="",
        title=citation.title or title,
        creator=citation.creator,
        publisher=citation.publisher,
        date_published=citation.date_published,
        url=citation.url,
        accessed=citation.accessed,
        kind=kind,
        found_in=FoundIn.REFERENCE_PACK,
        locator=citation.locator,
    )
