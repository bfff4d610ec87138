"""What a person waits for in the window: a layer, a page, a step; and that the window answers meanwhile."""

import statistics
import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from reader.ui.article.document import Typography, build_document
from reader.ui.theme import LIGHT
from tests.benchmarks.conftest import WAIT, opened
from tests.benchmarks.gaps import LONGEST_GAP, gaps_of

pytestmark = pytest.mark.benchmark

ONE_FRAME, THREE_FRAMES = 16, 50
"""Milliseconds."""

PANELS = ("notes_tab", "findings_tab")


@pytest.mark.parametrize(("words", "budget"), [(3_000, ONE_FRAME), (20_000, THREE_FRAMES)])
@pytest.mark.parametrize("panel", PANELS)
def test_a_layer_is_toggled_in_time(benchmark, window, qtbot, file_of, words, budget, panel, figure):
    opened(window, qtbot, file_of(words))
    window.actions_by_id[panel].trigger()
    painting = []

    def toggle() -> None:
        window.actions_by_id["hedge"].trigger()
        begin = time.perf_counter()
        window.view.viewport().repaint()
        painting.append(1000 * (time.perf_counter() - begin))
        window.side.repaint()

    benchmark.pedantic(toggle, rounds=12, warmup_rounds=2)
    whole = [1000 * seconds for seconds in benchmark.stats.stats.data]
    figure(f"toggling a layer, {words:,} words, {panel}", whole, "ms", most=budget)
    figure(f"toggling a layer, {words:,} words, {panel}: painting the article", painting[2:], "ms")


def test_toggling_does_not_grow_as_fast_as_the_text(benchmark, window, qtbot, file_of, figure):
    seconds = {}
    for words in (3_000, 20_000):
        opened(window, qtbot, file_of(words))
        seconds[words] = statistics.median(toggled(window) for _ in range(9))
    benchmark.pedantic(toggled, (window,), rounds=3)
    figure("toggling a layer, 20,000 words, in times of 3,000", seconds[20_000] / seconds[3_000], "times", most=6.7)


def toggled(window) -> float:
    begin = time.perf_counter()
    window.actions_by_id["hedge"].trigger()
    window.view.viewport().repaint()
    return time.perf_counter() - begin


@pytest.mark.parametrize("panel", [*PANELS, "sources_tab"])
def test_the_window_answers_while_a_layer_is_toggled(benchmark, window, qtbot, file_of, panel, figure):
    opened(window, qtbot, file_of(20_000))
    window.actions_by_id[panel].trigger()
    gaps = gaps_of(benchmark, window.actions_by_id["hedge"].trigger, rounds=12, warmup_rounds=2)
    figure(f"gap, toggling a layer, 20,000 words, {panel}", gaps, "ms", most=LONGEST_GAP)


def test_a_long_document_is_built_without_a_gap(benchmark, qapp, article_of, figure):
    article = article_of(20_000)
    document = benchmark(build_document, article, Typography(), LIGHT)
    assert document.blockCount() == len(article.blocks)
    milliseconds = [1000 * seconds for seconds in benchmark.stats.stats.data]
    figure("building the document, 20,000 words", milliseconds, "ms", most=LONGEST_GAP)


@pytest.mark.parametrize("words", [3_000, 20_000])
def test_the_window_answers_while_an_article_is_opened(benchmark, window, qtbot, file_of, words, figure):
    path, other = file_of(words), file_of(500)
    gaps = []
    for _ in range(3):
        opened(window, qtbot, other)
        gaps += gaps_of(_Once(), lambda: opened(window, qtbot, path))
    benchmark.pedantic(lambda: None, rounds=1)
    figure(f"gap, opening, {words:,} words", gaps, "ms", most=LONGEST_GAP)


class _Once:
    """Stands for the fixture where a round needs something before it that is not measured."""

    def pedantic(self, act, *, rounds, warmup_rounds) -> None:
        act()


def test_the_window_answers_while_an_article_comes_from_the_library(benchmark, window, qtbot, file_of, figure):
    opened(window, qtbot, file_of(20_000))
    long = window.session.article.sha256
    opened(window, qtbot, file_of(1_000))

    def open_it() -> None:
        with qtbot.waitSignal(window.marks_shown, timeout=WAIT):
            window.open_stored(long)

    figure("gap, opening from the library, 20,000 words", gaps_of(benchmark, open_it), "ms", most=LONGEST_GAP)


@pytest.mark.parametrize("panel", PANELS)
def test_the_window_answers_while_one_walks_through_the_marks(benchmark, window, qtbot, file_of, panel, figure):
    opened(window, qtbot, file_of(20_000))
    window.actions_by_id[panel].trigger()

    def step() -> None:
        window.actions_by_id["next_mark"].trigger()
        window.repaint()

    gaps = gaps_of(benchmark, step, rounds=10)
    figure(f"gap, the slowest of ten steps to the next mark, 20,000 words, {panel}", max(gaps), "ms", most=LONGEST_GAP)


def test_typing_a_note_is_not_heard_to_lag(benchmark, window, qtbot, file_of, figure):
    opened(window, qtbot, file_of(20_000))
    window.actions_by_id["note_on_article"].trigger()

    def type_a_letter() -> None:
        window.notes.editor.insertPlainText("e")
        QApplication.processEvents()

    gaps = gaps_of(benchmark, type_a_letter, rounds=30)
    figure("gap, typing a letter into a note, 20,000 words", gaps, "ms", most=THREE_FRAMES)


def test_an_idle_window_rests(benchmark, window, qtbot, file_of, figure):
    opened(window, qtbot, file_of(3_000))
    qtbot.wait(1_000)
    begin = time.process_time()
    benchmark.pedantic(qtbot.wait, (2_000,), rounds=1)
    assert window.findChild(QTimer) is not None
    figure("processor time of a window that nobody uses", 100 * (time.process_time() - begin) / 2, "%", most=5)
