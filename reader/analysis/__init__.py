"""Where the statements of an article come from: attributions, hedges and assertions without a source."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from reader.analysis.attribution import make_attributions
from reader.analysis.findings import (
    Finding,
    Hedge,
    Layer,
    QuoteUnclear,
    Report,
    Sentence,
    State,
    Unsourced,
    review_order,
)
from reader.analysis.hedges import find_hedges
from reader.analysis.ids import mark_ids
from reader.analysis.missed import missed_links
from reader.analysis.quotations import find_quotations
from reader.analysis.states import sentence_states
from reader.analysis.taggers import best_tagger
from reader.analysis.unsourced import find_unsourced
from reader.messages import say
from reader.text.article import PROSE, Article, Region
from reader.text.sentences import sentence_spans

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reader.analysis.attribution import Tagger
    from reader.text.spans import Span

ANALYSIS_VERSION = "2"
"""Goes into every report together with that of the tagger; a change in what is found changes it."""

_NO_LANGUAGE = say("The language of this text could not be told, so nothing in it was marked.")

__all__ = ["ANALYSIS_VERSION", "Report", "analyse", "analysis_version", "review_order"]

_Mark = TypeVar("_Mark", Hedge, Unsourced, QuoteUnclear)


def analyse(
    article: Article,
    *,
    tagger: Tagger | None = None,
    threads: int | None = None,
    progress: Callable[[float], None] | None = None,
) -> Report:
    """Find where the statements of `article` come from. The same article always gives the same report.

    Args:
        article: the text with its regions; only headline, standfirst and body are analysed.
        tagger: finds attributions; the best one that works here where none is given.
        threads: on how many threads that one reads; as many as it sees fit where nothing is said.
        progress: called now and then with the share that is done, from 0 to 1. It may raise to stop the analysis;
            what it raises is passed on.
    """
    tell = progress or _ignore
    body = _sentences(article, Region.BODY)
    if article.metadata.language and not _is_english(article.metadata.language):
        return _unread(article.metadata.language, body)
    sentences = _sentences(article, *PROSE)
    reader, warnings = (tagger, ()) if tagger else _best_tagger(threads)
    quotations = find_quotations(article)
    tags = reader.tag(article, sentences, quotations, progress=lambda share: tell(0.7 * share))
    links = [*tags.links, *missed_links(article, sentences, quotations, tags.links)]
    attributions, sources = make_attributions(article, links, quotations)
    tell(0.8)
    cues = tags.hedges if tags.knows_hedges else None
    hedges = find_hedges(article, sentences, quotations.spans, attributions, cues=cues)
    tell(0.9)
    unsourced = find_unsourced(article, sentences, quotations.spans, attributions)
    findings: list[Finding] = [
        *attributions,
        *_identified(article.text, Layer.HEDGE, hedges),
        *_identified(article.text, Layer.UNSOURCED, unsourced),
        *_identified(article.text, Layer.QUOTE_UNCLEAR, quotations.unclear),
    ]
    tell(1.0)
    return Report(
        analysis_version=_version(reader),
        sentences=sentence_states(body, attributions, unsourced),
        findings=tuple(sorted(findings, key=lambda mark: (mark.span, mark.layer, mark.id))),
        sources=sources,
        warnings=warnings,
    )


def analysis_version(*, threads: int | None = None) -> str:
    """The version that the report of an English article gets here, where no tagger is given."""
    return _version(_best_tagger(threads)[0])


def _best_tagger(threads: int | None) -> tuple[Tagger, tuple[str, ...]]:
    # Without a number the call has to be that of everybody else: the tagger is kept by its arguments.
    return best_tagger(threads) if threads else best_tagger()


def _version(tagger: Tagger) -> str:
    return f"{ANALYSIS_VERSION}+{tagger.version}"


def _sentences(article: Article, *regions: Region) -> list[Span]:
    return [span for block in article.blocks_in(*regions) for span in sentence_spans(article.text, block.span)]


def _identified(text: str, layer: Layer, marks: Iterable[_Mark]) -> list[_Mark]:
    marks = list(marks)
    names = mark_ids(layer, (mark.span.of(text) for mark in marks))
    return [replace(mark, id=name) for mark, name in zip(marks, names, strict=True)]


def _is_english(language: str) -> bool:
    return language.lower().replace("_", "-").partition("-")[0] in {"en", "eng", "english"}


def _unread(language: str, body: Iterable[Span]) -> Report:
    return Report(
        analysis_version=ANALYSIS_VERSION,
        sentences=tuple(Sentence(span, State.OTHER) for span in body),
        findings=(),
        sources=(),
        warnings=(_NO_LANGUAGE if language == "und" else _other_language(language),),
        analysed=False,
    )


def _ignore(_share: float) -> None:
    """Stands in where nobody listens."""


def _other_language(code: str) -> str:
    return say("This article is in another language than English (“{code}”), so nothing in it was marked.", code=code)
