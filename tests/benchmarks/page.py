"""Makes a page of results from what a run of the benchmarks kept: `python -m tests.benchmarks.page RESULTS.json`.

Writes Markdown to the standard output: the machine, and a table with every figure, its budget, and whether it is kept.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_PLACES = {"ms": 0, "MiB": 0, "s": 2, "times": 2, "per s": 1, "%": 1}
"""Places after the point that a figure of each unit is shown with."""


def in_words(value: float, unit: str) -> str:
    """A figure with its unit."""
    places = 1 if unit == "ms" and value < 10 else _PLACES[unit]
    return f"{value:,.{places}f} {unit}"


def budget_in_words(figure: Mapping[str, Any]) -> str:
    """The budget of a figure, in brackets; empty where it has none."""
    for word in ("most", "least"):
        if figure[word] is not None:
            return f" (at {word} {figure[word]:g} {figure['unit']})"
    return ""


def is_kept(figure: Mapping[str, Any]) -> bool:
    """Whether a figure is within its budget."""
    most, least, median = figure["most"], figure["least"], figure["median"]
    return (most is None or median <= most) and (least is None or median >= least)


def page(results: Mapping[str, Any]) -> str:
    """The page for what `--benchmark-json` wrote."""
    return "\n".join([*_head(results), "", *_table(results["benchmarks"])]) + "\n"


def _head(results: Mapping[str, Any]) -> Iterator[str]:
    machine = results["machine_info"]
    processor = machine.get("cpu", {}).get("brand_raw") or machine.get("processor", "")
    facts = {
        "Measured": results["datetime"][:16].replace("T", " "),
        "Processor": f"{processor}, {machine.get('processors_to_use', '?')} to use",
        "Memory": f"{machine.get('memory_mib', 0) / 1024:.0f} GiB",
        "System": f"{machine['system']} {machine['release']}",
        "Python": machine["python_version"],
    }
    yield "# Speed and memory"
    yield ""
    yield from (f"- {name}: {fact}" for name, fact in facts.items())


def _table(benchmarks: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    yield "| What | Median | n | Budget | |"
    yield "|---|---:|---:|---:|---|"
    for benchmark in sorted(benchmarks, key=lambda one: str(one["fullname"])):
        for figure in benchmark["extra_info"].get("figures", ()):
            budget = budget_in_words(figure).strip(" ()")
            verdict = "" if not budget else "kept" if is_kept(figure) else "**over**"
            value = in_words(figure["median"], figure["unit"])
            yield f"| {figure['name']} | {value} | {figure['n']} | {budget} | {verdict} |"


if __name__ == "__main__":
    sys.stdout.write(page(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))))
