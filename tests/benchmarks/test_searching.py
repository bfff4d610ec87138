"""How long a search over very many notes takes."""

import random

import pytest

from reader.storage import search_index
from reader.storage.library import Library
from reader.text.importers import article_from_text

pytestmark = pytest.mark.benchmark

NOTES = 100_000
COMMON = "harbour"

AT_MOST = 50
"""Milliseconds, median."""


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """A notes file with very many notes, all of which hold one word."""
    rng = random.Random(1)
    words = [f"word{int(rng.paretovariate(0.7)) % 30_000}" for _ in range(50_000)]
    article = article_from_text("The ferry of Selm\n\nThe mayor said that it returns.")
    with Library.open(tmp_path_factory.mktemp("search") / "notes.sqlite") as library:
        library.add_article(article, path=None)
        with library._store.writing() as db:
            for number in range(NOTES):
                body = f"{COMMON} {' '.join(rng.choices(words, k=40))}"
                db.execute(
                    "INSERT INTO notes (id, article, status, body, created, modified, revision) "
                    "VALUES (?, ?, 'to_check', ?, '2026-01-01T00:00:00+00:00', '2026-01-01T00:00:00+00:00', 1)",
                    [str(number), article.sha256, body],
                )
            search_index.fill(db)
        yield library


@pytest.mark.parametrize("words", [COMMON, "har", "word7 word12", '"harbour word1"', "word29999"])
def test_a_search_over_100_000_notes(benchmark, library, words, figure):
    hits = benchmark.pedantic(library.search.find, args=(words,), rounds=20, warmup_rounds=1)
    assert len(hits) <= 100
    milliseconds = [1000 * seconds for seconds in benchmark.stats.stats.data]
    figure(f"search over {NOTES:,} notes for {words}", milliseconds, "ms", most=AT_MOST)
