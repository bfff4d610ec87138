"""Which tagger reads: the trained one where it can be loaded, otherwise the rules."""

from __future__ import annotations

import logging
from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.cues import CueTagger
from reader.analysis.tagger import OnnxTagger, TaggerUnavailableError
from reader.messages import say

if TYPE_CHECKING:
    from reader.analysis.attribution import Tagger

log = logging.getLogger(__name__)


@cache
def best_tagger(threads: int | None = None) -> tuple[Tagger, tuple[str, ...]]:
    """The best tagger that works here, loaded once, and what the person should know about it.

    It reads on `threads` threads, or on as many as it sees fit.
    """
    try:
        return OnnxTagger(threads=threads), ()
    except TaggerUnavailableError as error:
        log.warning("The trained model is not used: %s", error)
        return CueTagger(), (
            say(
                "The trained model could not be loaded, so the marks were made by rules alone and miss more. {why}",
                why=error,
            ),
        )
