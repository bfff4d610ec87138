"""How long the analysis takes, and that it grows with the text and not faster."""

import statistics
import time

import pytest

from reader.analysis import analyse

pytestmark = pytest.mark.benchmark

SHORT, LONG = 1_000, 20_000

ON_SHORT = 0.150
"""Seconds, median."""

MOST_GROWTH = 1.5
"""Cost of a word of a long article, in those of a word of a short one."""


def test_a_short_article_is_analysed_in_time(benchmark, article_of, tell):
    article = article_of(SHORT)
    report = benchmark(analyse, article)
    median = benchmark.stats.stats.median
    tell(f"analysis of {SHORT:,} words: {1000 * median:.0f} ms, {len(report.findings)} findings")
    assert report.findings
    assert median <= ON_SHORT


def test_the_analysis_grows_with_the_text_and_not_faster(benchmark, article_of, tell):
    short, long = article_of(SHORT), article_of(LONG)
    on_short = statistics.median(_seconds(short) for _ in range(7))
    report = benchmark.pedantic(analyse, (long,), rounds=3)
    on_long = benchmark.stats.stats.median
    growth = (on_long / LONG) / (on_short / SHORT)
    benchmark.extra_info.update(growth=growth)
    tell(f"analysis of {LONG:,} words: {on_long:.2f} s, {len(report.findings)} findings, {growth:.2f} times a word")
    assert growth <= MOST_GROWTH


def _seconds(article) -> float:
    begin = time.perf_counter()
    analyse(article)
    return time.perf_counter() - begin
