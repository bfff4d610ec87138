"""Long made-up articles, the same in every run."""

from __future__ import annotations

import os
import random
import statistics
from collections.abc import Sequence
from typing import TYPE_CHECKING

import pytest

from tests.benchmarks.page import budget_in_words, in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from reader.text.article import Article
    from reader.ui.main_window import MainWindow

WAIT = 60_000

_PEOPLE = ("Lena Orel", "Ivo Tann", "Mara Kest", "Davit Solun", "Ana Brekke", "Tomas Ried")
_ROLES = ("the mayor of Selm", "a captain", "the head of the port office", "a teacher from Varrow", "an engineer")
_TOWNS = ("Selm", "Varrow", "Kesten", "Norvia", "Orvan")
_STATEMENTS = (
    "the gate would stay closed until June",
    "nobody had asked the crews before the work began",
    "the new pier may cost twice as much as planned",
    "about {number} people had signed the letter",
    "the fuel jetty could be repaired before the winter",
)
_SENTENCES = (
    "“I think {statement},” said {person}, {role}, on Monday.",
    "{person}, {role}, told the council of {town} that {statement}.",
    "According to {person}, {statement}.",
    "Reportedly, {statement}, although two officials in {town} disagreed.",
    "In {town}, {number} ferries were sent back because the gate did not open.",
    "The harbour of {town} is the oldest on the coast and had {number} berths last year.",
    "“We will rebuild it,” {person} said. “It is not clear whether {statement}.”",
    "The strait between {town} and the islands seems calmer than it was in the spring.",
)


def article_text(words: int) -> str:
    """An article of about so many words, in paragraphs of four sentences."""
    chance = random.Random(words)
    paragraphs, count = ["Two harbours and one long winter on the coast"], 9
    while count < words:
        sentences = [_sentence(chance) for _ in range(4)]
        paragraphs.append(" ".join(sentences))
        count += len(paragraphs[-1].split())
    return "\n\n".join(paragraphs) + "\n"


def _sentence(chance: random.Random) -> str:
    number = chance.randrange(20, 900)
    return chance.choice(_SENTENCES).format(
        person=chance.choice(_PEOPLE),
        role=chance.choice(_ROLES),
        town=chance.choice(_TOWNS),
        number=number,
        statement=chance.choice(_STATEMENTS).format(number=number),
    )


def pytest_benchmark_update_machine_info(config: pytest.Config, machine_info: dict[str, object]) -> None:
    """Two facts more about the computer that the figures were taken on."""
    if hasattr(os, "sched_getaffinity"):
        machine_info["processors_to_use"] = len(os.sched_getaffinity(0))
        machine_info["memory_mib"] = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024**2


@pytest.fixture(scope="session")
def article_of() -> Callable[[int], Article]:
    """Makes an article of about so many words."""
    from reader.text.importers import article_from_text

    return lambda words: article_from_text(article_text(words))


@pytest.fixture
def tell(pytestconfig: pytest.Config, capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    """Writes a figure to the terminal, whatever is captured."""
    terminal = pytestconfig.pluginmanager.get_plugin("terminalreporter")

    def write(figure: str) -> None:
        with capsys.disabled():
            terminal.write_line(f"\n{figure}")

    return write


@pytest.fixture
def figure(benchmark, tell: Callable[[str], None]) -> Callable[..., None]:
    """Notes a figure in the results, tells it, and fails where it is over its budget.

    The first argument names it, the second is a number or several, of which the median counts. `page.py` makes a page
    of what `--benchmark-json` keeps.
    """

    def note(name: str, values: float | Sequence[float], unit: str, *, most: float | None = None, least=None) -> None:
        several = list(values) if isinstance(values, Sequence) else [values]
        median = statistics.median(several)
        kept = {"name": name, "median": median, "n": len(several), "unit": unit, "most": most, "least": least}
        benchmark.extra_info.setdefault("figures", []).append(kept)
        tell(f"{name}: {in_words(median, unit)}{budget_in_words(kept)}")
        assert most is None or median <= most
        assert least is None or median >= least

    return note


@pytest.fixture
def window(qtbot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window of a person who has just started the program."""
    from reader import app
    from reader.storage.library import Library
    from reader.ui.controls import delete_at_once
    from reader.worker import WorkerProcess

    library = Library.open(tmp_path / app.NOTES_FILE)
    shown = app.build_window(library, WorkerProcess(), tmp_path, theme="light")
    shown.resize(1366, 768)
    shown.show()
    yield shown
    shown.close()
    shown.session.tasks.stop()
    library.close()
    delete_at_once(shown)


def opened(window: MainWindow, qtbot, path: Path) -> None:
    """Open a file and wait for its marks."""
    with qtbot.waitSignal(window.marks_shown, timeout=WAIT):
        window.open_path(path)


@pytest.fixture
def file_of(tmp_path: Path) -> Callable[[int], Path]:
    """Writes an article of about so many words into a file."""

    def write(words: int) -> Path:
        path = tmp_path / f"article-{words}.txt"
        path.write_text(article_text(words), encoding="utf-8")
        return path

    return write
