"""The trained tagger: one small encoder reads the prose once and gives attributions and words of doubt.

The encoder runs on `onnxruntime` with eight-bit weights. It reads one window at a time, on one thread: the scale of
the eight-bit numbers is taken from what is read together, so the same window always gives the same numbers, whatever
is read before it and however many windows are read at the same time.
"""

from __future__ import annotations

import json
import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from reader.analysis.attribution import HedgeCue, Link, Tags
from reader.analysis.windows import Window, each_window
from reader.messages import say
from reader.paths import resource
from reader.text.article import PROSE
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from reader.analysis.decoding import Linked, Range
    from reader.analysis.quotations import Quotations
    from reader.text.article import Article

DECODING = "decoding.json"
"""The file of a model folder with what is added to scores while decoding."""

MOST_THREADS = 3
"""More would need more than the memory that the program allows itself, and the window needs a core too."""


class TaggerUnavailableError(Exception):
    """The model or a library that it needs cannot be loaded; the rules still work."""


class OnnxTagger:
    """Finds who says what with the trained model. It can be used from several threads."""

    version = "model-1"

    def __init__(self, folder: Path | None = None, *, threads: int | None = None) -> None:
        """Load the model from `folder`, by default the one that comes with the program.

        Windows are read on `threads` threads, by default as many as there are processors, but at most three.

        Raises:
            TaggerUnavailableError: a library or a file of the model is missing or damaged.
        """
        folder = folder or resource("models", "attribution")
        try:
            from reader.analysis.decoding import Decoder
            from reader.analysis.models import Models

            self._models = Models(folder)
            self._decoder = Decoder.from_json(json.loads((folder / DECODING).read_text(encoding="utf-8")))
        except ImportError as error:
            raise TaggerUnavailableError(say("The library “{name}” cannot be loaded.", name=error.name)) from error
        except Exception as error:  # onnxruntime and tokenizers raise their own kinds for a missing or damaged file
            raise TaggerUnavailableError(say("The model in “{folder}” cannot be loaded.", folder=folder)) from error
        # One pool for all articles: the system needs a while to give new threads processors of their own.
        self._pool = ThreadPoolExecutor(threads or min(MOST_THREADS, os.cpu_count() or 1))

    def tag(
        self,
        article: Article,
        sentences: Sequence[Span],
        quotations: Quotations,
        *,
        progress: Callable[[float], None] | None = None,
    ) -> Tags:
        """The links and hedges that `read` finds; sentences and quotations are not needed."""
        return self.read(article, progress=progress)

    def read(self, article: Article, *, progress: Callable[[float], None] | None = None) -> Tags:
        """Links and hedge cues of the prose of `article`, from one pass of the encoder.

        Args:
            article: spans of the result count code points of its text.
            progress: called after each window with the share that is done, from 0 to 1. It may raise to stop the
                reading; what it raises is passed on.
        """
        prose = [block.span for block in article.blocks_in(*PROSE)]
        parts = [
            self._pool.submit(self._read_window, window)
            for window in each_window(article.text, prose, self._models.tokenizer)
        ]
        links: list[Link] = []
        hedges: list[HedgeCue] = []
        try:
            for done, part in enumerate(parts, start=1):
                tags = part.result()
                links.extend(tags.links)
                hedges.extend(tags.hedges)
                if progress is not None:
                    progress(done / len(parts))
        finally:
            for part in parts:
                part.cancel()
        return Tags(tuple(links), tuple(hedges), knows_hedges=True)

    def _read_window(self, window: Window) -> Tags:
        scores = self._models.encode(window)
        cues = self._decoder.cues(scores.roles)
        links: list[Linked] = []
        if cues:
            scope, own = self._models.own(scores.states, cues, window)
            links = self._decoder.links(scores.roles, cues, scope, own)
        links += self._decoder.carried(scores.roles, links, cues, window)
        return core_tags(window, links, self._decoder.hedges(scores.hedges))


def core_tags(window: Window, links: Iterable[Linked], hedges: Iterable[tuple[Range, float]]) -> Tags:
    """What was found in a window as spans of the text, without what belongs to the next or the last window."""
    return Tags(
        tuple(_link(link, window) for link in links if _is_core((link.cue or link.content)[0], window)),
        tuple(HedgeCue(_span(words, window), score) for words, score in hedges if _is_core(words, window)),
    )


def _is_core(words: Range, window: Window) -> bool:
    return window.core[0] <= words[0] < window.core[1]


def _link(link: Linked, window: Window) -> Link:
    return Link(
        source=_spans(link.source, window),
        cue=_spans(link.cue, window),
        content=_spans(link.content, window),
        score=link.score,
    )


def _spans(ranges: Iterable[Range], window: Window) -> tuple[Span, ...]:
    return tuple(_span(words, window) for words in ranges)


def _span(words: Range, window: Window) -> Span:
    return Span(window.words[words[0]].start, window.words[words[1] - 1].end)
