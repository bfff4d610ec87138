"""What a trained tagger passed over and the rules are sure of.

A trained tagger sees few headlines, and few sentences such as "The Selm Post reports: ...". Where it found nothing in
a sentence, a plain cue of somebody who is named or described counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.cues import CueTagger
from reader.analysis.findings import SourceKind
from reader.analysis.naming import is_pronoun, is_title, read_phrase
from reader.analysis.overlap import merged, touches
from reader.analysis.reading import LIKELY, SURE
from reader.text.article import Region

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from reader.analysis.attribution import Link
    from reader.analysis.quotations import Quotations
    from reader.text.article import Article
    from reader.text.spans import Span


def missed_links(
    article: Article, sentences: Sequence[Span], quotations: Quotations, links: Sequence[Link]
) -> list[Link]:
    """The links that rules find in those of `sentences` in which none of `links` has a part.

    Args:
        article: the text.
        sentences: those of its prose, in reading order.
        quotations: what stands inside quotation marks there.
        links: what the tagger found.
    """
    taken = merged(part for link in links for part in (*link.source, *link.cue, *link.content))
    bare = [sentence for sentence in sentences if not touches(sentence, taken)]
    headlines = merged(block.span for block in article.blocks_in(Region.HEADLINE))
    known = {word for link in links for span in link.source for word in span.of(article.text).split()}
    return [
        link
        for link in CueTagger().tag(article, bare, quotations).links
        if (_is_plain(article.text, link, known) if touches(link.cue[0], headlines) else link.score >= SURE)
        and _tells_who(article.text, link)
        and not any(touches(piece, taken) for piece in link.content)
    ]


def _is_plain(text: str, link: Link, known: Set[str]) -> bool:
    """Whether a headline's cue counts; a colon does after an office or somebody whom the article cites."""
    if link.cue[0].of(text) != ":":
        return link.score >= LIKELY
    speaker = [word for span in link.source for word in span.of(text).split()]
    return bool(speaker) and (is_title(speaker[-1]) or speaker[-1] in known)


def _tells_who(text: str, link: Link) -> bool:
    phrase = " ".join(span.of(text) for span in link.source)
    return bool(phrase) and not is_pronoun(phrase) and read_phrase(phrase).kind is not SourceKind.VAGUE
