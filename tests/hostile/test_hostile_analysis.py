"""What is written to fill the memory of the analysis: many words of saying in one endless paragraph."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

import reader
from reader.analysis import analyse
from reader.text.importers import article_from_text
from reader.text.importers.canonical import LONGEST

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is measured on Linux only")

MOST_MEMORY = 600_000_000

ENDLESS = {
    "quotations": "“Yes,” she said. " * 800,
    "links": "Orla Venn said that the mayor may go, the mayor told reporters that Orla Venn denied it, " * 200,
    "sources": ", ".join("the mayor said" for _ in range(1_000)),
    "doubts": "perhaps it might possibly seem " * 2_000,
}

MEASURE = """
import json, sys
from pathlib import Path
from reader.analysis import analyse
from reader.text.importers import article_from_text
article = article_from_text(sys.stdin.read())
report = analyse(article, threads=3)
peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(json.dumps({"peak": int(peak.split()[1]) * 1024, "findings": len(report.findings)}))
"""


@pytest.mark.parametrize("name", ENDLESS)
def test_an_endless_paragraph_is_analysed_in_little_memory(name):
    root = reader.__path__[0].rpartition("/")[0]
    command = [sys.executable, "-c", MEASURE]
    done = subprocess.run(
        command, input=ENDLESS[name], capture_output=True, text=True, cwd=root, timeout=120, check=True
    )
    found = json.loads(done.stdout)
    assert found["peak"] < MOST_MEMORY
    assert found["findings"] > 0


def test_an_endless_paragraph_is_cut_at_the_ends_of_sentences_and_analysed():
    article = article_from_text("The ferry sails, Orla Venn said. " * 300)
    assert all(len(block.span.of(article.text)) <= LONGEST for block in article.blocks)
    assert all(block.span.of(article.text).endswith("said.") for block in article.blocks)
    assert len(analyse(article).findings) >= 300
