"""How long the analysis takes, and that it grows with the text and not faster."""

import statistics
import time

import pytest

from reader.analysis import analyse

pytestmark = pytest.mark.benchmark

SHORT, LONG = 1_000, 20_000

ON_SHORT = 150
"""Milliseconds, median."""

MOST_GROWTH = 1.5
"""Cost of a word of a long article, in those of a word of a short one."""


def test_a_short_article_is_analysed_in_time(benchmark, article_of, figure):
    article = article_of(SHORT)
    report = benchmark(analyse, article)
    assert report.findings
    milliseconds = [1000 * seconds for seconds in benchmark.stats.stats.data]
    figure(f"analysis, {SHORT:,} words", milliseconds, "ms", most=ON_SHORT)


def test_the_analysis_grows_with_the_text_and_not_faster(benchmark, article_of, figure):
    short, long = article_of(SHORT), article_of(LONG)
    on_short = statistics.median(_seconds(short) for _ in range(7))
    benchmark.pedantic(analyse, (long,), rounds=3)
    on_long = benchmark.stats.stats.median
    growth = (on_long / LONG) / (on_short / SHORT)
    figure(f"analysis, {LONG:,} words", list(benchmark.stats.stats.data), "s")
    figure(f"analysis of a word of {LONG:,}, in times of a word of {SHORT:,}", growth, "times", most=MOST_GROWTH)


def _seconds(article) -> float:
    begin = time.perf_counter()
    analyse(article)
    return time.perf_counter() - begin
