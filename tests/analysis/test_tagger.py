from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pytest

from reader.analysis.decoding import best_span, runs, viterbi
from reader.analysis.linking import scopes
from reader.analysis.models import MOST_WORDS
from reader.analysis.tagger import OnnxTagger, TaggerUnavailableError
from reader.analysis.windows import WINDOW, quoted, windows
from reader.text.article import Article, Block, Region
from reader.text.spans import Span

PARAGRAPHS = (
    "Mayor Ilse Vond said on Monday that the old bridge of Selm would close for the winter.",
    "“Nobody told the ferry company,” Oskar Thenn, a captain, told reporters. The ferry has two decks.",
    "According to the harbour board, the repairs may cost 40,000 crowns. It denied having known of the cracks.",
    "The market is held on Mondays.",
)


def article_of(*paragraphs: str, region: Region = Region.BODY) -> Article:
    blocks, start = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(Span(start, start + len(paragraph)), region))
        start += len(paragraph) + 1
    return Article("\n".join(paragraphs), tuple(blocks))


@dataclass(frozen=True)
class Pieces:
    ids: list[int]
    offsets: list[tuple[int, int]]


class LetterPieces:
    """A tokenizer that makes one piece of every three letters."""

    def encode(self, text, *, add_special_tokens):
        assert not add_special_tokens
        offsets = [match.span() for match in re.finditer(r"\w{1,3}|[^\w\s]", text)]
        return Pieces([1000 + start for start, _ in offsets], offsets)


@pytest.fixture(scope="module")
def tagger() -> OnnxTagger:
    return OnnxTagger()


def words(article: Article, spans) -> list[str]:
    return [span.of(article.text) for span in spans]


def test_it_finds_who_says_what(tagger):
    article = article_of(*PARAGRAPHS)
    first = tagger.read(article).links[0]
    assert words(article, first.source) == ["Mayor Ilse Vond"]
    assert words(article, first.cue) == ["said"]
    assert words(article, first.content) == ["that the old bridge of Selm would close for the winter"]


def test_a_quotation_keeps_its_marks(tagger):
    article = article_of(*PARAGRAPHS)
    contents = [words(article, link.content) for link in tagger.read(article).links]
    assert any("“Nobody told the ferry company" in " ".join(content) for content in contents)


def test_it_finds_words_of_doubt(tagger):
    article = article_of(*PARAGRAPHS)
    assert "may" in [cue.span.of(article.text) for cue in tagger.read(article).hedges]


def test_scores_lie_between_nought_and_one(tagger):
    reading = tagger.read(article_of(*PARAGRAPHS))
    assert all(0 <= mark.score <= 1 for mark in (*reading.links, *reading.hedges))


def test_no_span_cuts_a_word(tagger):
    article = article_of(*PARAGRAPHS)
    reading = tagger.read(article)
    spans = [s for link in reading.links for s in link.source + link.cue + link.content]
    for span in [*spans, *(cue.span for cue in reading.hedges)]:
        assert not re.match(r"\w\w", article.text[max(0, span.start - 1) : span.start + 1])
        assert not re.match(r"\w\w", article.text[span.end - 1 : span.end + 1])


def test_the_number_of_threads_changes_nothing(tagger):
    article = article_of(*PARAGRAPHS * 30)
    assert OnnxTagger(threads=1).read(article) == tagger.read(article) == OnnxTagger(threads=4).read(article)


def test_a_paragraph_full_of_cues_is_read_in_parts(tagger, monkeypatch):
    models, sizes = tagger._models, []
    run = models._own
    monkeypatch.setattr(models, "_own", lambda *given: sizes.append(run(*given).shape) or run(*given))
    article = article_of("“Yes,” she said. " * 60 + "“No,” said Ilse Vond.")
    links = tagger.read(article).links
    assert len(links) > 40
    assert sum(cues for cues, *_ in sizes) >= len(links)
    assert max(cues * around for cues, around, _ in sizes) <= MOST_WORDS


def test_only_prose_is_read(tagger):
    assert tagger.read(article_of(*PARAGRAPHS, region=Region.COMMENT)).links == ()


def test_an_empty_article_has_no_links(tagger):
    assert tagger.read(Article("", ())).links == ()


def test_progress_ends_at_one_and_may_stop_the_reading():
    tagger = OnnxTagger()
    shares: list[float] = []
    tagger.read(article_of(*PARAGRAPHS * 20), progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0

    def stop(_share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        tagger.read(article_of(*PARAGRAPHS * 21), progress=stop)


def test_a_missing_model_is_said_plainly(tmp_path):
    with pytest.raises(TaggerUnavailableError, match="cannot be loaded"):
        OnnxTagger(tmp_path)


def test_a_damaged_model_is_said_plainly(tmp_path):
    for name in ("encoder.onnx", "owner.onnx", "tokenizer.json", "decoding.json"):
        (tmp_path / name).write_bytes(b"damaged")
    with pytest.raises(TaggerUnavailableError, match="cannot be loaded"):
        OnnxTagger(tmp_path)


@pytest.mark.parametrize("length", [1, 50, 400, 3000])
def test_every_word_belongs_to_exactly_one_window(length):
    text = " ".join(f"word{n % 7}" for n in range(length)) + "\n" + " ".join(["Selm"] * 30)
    end = text.index("\n")
    cut = windows(text, [Span(0, end), Span(end + 1, len(text))], LetterPieces())
    cores = [word for window in cut for word in window.words[slice(*window.core)]]
    assert cores == [Span(*m.span()) for m in re.finditer(r"\w+", text)]
    assert all(len(window.pieces) <= WINDOW for window in cut)


def test_a_long_paragraph_is_read_with_context_on_both_sides():
    text = " ".join(["harbour"] * 500)
    middle = windows(text, [Span(0, len(text))], LetterPieces())[1]
    assert middle.core[0] > 5
    assert len(middle.words) - middle.core[1] > 5


def test_a_word_longer_than_a_window_does_no_harm():
    text = "a" * 5000 + " said so"
    cut = windows(text, [Span(0, len(text))], LetterPieces())
    assert [word for window in cut for word in window.words[slice(*window.core)]][-1].of(text) == "so"
    assert all(len(window.pieces) <= WINDOW for window in cut)


@pytest.mark.parametrize(
    ("paragraph", "inside"),
    [
        ("“Stop,” she said.", "“Stop,”"),
        ('He said "no" twice.', '"no"'),
        ("The harbour's mast, 'a wreck', fell.", "'a wreck'"),
        ("“It goes on", "“It goes on"),
        ("The captains' boats", ""),
    ],
)
def test_words_inside_quotation_marks_are_known(paragraph, inside):
    assert "".join(c for c, within in zip(paragraph, quoted(paragraph), strict=True) if within) == inside


def test_a_further_word_follows_only_a_word_of_its_span():
    scores = np.array([[0, -1, 5, -9, -9], [0, -9, 2, -9, 3], [0, -9, 2, -9, 3]], dtype=np.float32)
    path = viterbi(scores)
    assert path == [1, 2, 2]
    assert runs(path, 1) == [(0, 3)]


def test_the_best_span_is_the_one_with_the_highest_sum():
    odds = np.array([[-1, -1], [2, 1], [-3, 1], [-3, -4], [1, 0]], dtype=np.float32)
    assert best_span(odds) == (1, 3)
    assert best_span(np.full((3, 2), -1, dtype=np.float32)) is None


def test_the_scope_of_a_cue_is_its_paragraph():
    text = "Vond said so\nThe board agreed too"
    (window,) = windows(text, [Span(0, 12), Span(13, 33)], LetterPieces())
    scope = scopes([(1, 2), (5, 7)], window)
    assert scope.lengths.tolist() == [3, 4]
    assert scope.words.tolist() == [[0, 1, 2, 0], [3, 4, 5, 6]]
    assert scope.marks.tolist() == [[0, 1, 0, 0], [0, 0, 1, 1]]


def test_the_scope_of_a_cue_goes_on_into_a_paragraph_that_begins_with_a_quotation():
    text = "Vond said:\n“The board agreed.”\nIt rained."
    (window,) = windows(text, [Span(0, 10), Span(11, 30), Span(31, 41)], LetterPieces())
    scope = scopes([(1, 2)], window)
    assert window.words[scope.words[0, -1]].of(text) == "”"
