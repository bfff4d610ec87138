"""The marks beside those of people, on texts that lie outside of the repository."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import reader
from reader.analysis import analyse
from reader.analysis.findings import State
from reader.text.importers import read_article

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(reader.__file__).parents[1])}


def scores(scorer, gold):
    command = [sys.executable, scorer / "score_corpus.py", gold, "--json"]
    command += ["--", sys.executable, "-m", "reader", "analyse", "--format", "json"]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, check=True)
    return json.loads(done.stdout)


def test_the_annotated_articles_are_marked_as_people_marked_them(scorer, corpora):
    found = scores(scorer, corpora / "articles.gold.jsonl")
    assert found["not analysed"] == []
    assert found["exit"] == 0
    assert found["token"]["content"]["F1"] >= 88
    assert found["link"]["F1"] >= 70
    assert found["hedge overlap"]["F1"] >= 80
    assert found["unsourced sentence"]["F1"] >= 75
    assert found["region"]["same"] >= 95


@pytest.fixture
def annotated(corpora, tmp_path):
    """The first articles of a corpus of attributions, each with its text as a file and its annotated contents."""
    lines = (corpora / "polnear.dev.jsonl").read_text(encoding="utf-8").splitlines()[:20]
    articles = []
    for number, gold in enumerate(map(json.loads, lines)):
        path = tmp_path / f"{number}.txt"
        path.write_text(gold["text"], encoding="utf-8")
        articles.append((path, [span for item in gold["attributions"] for span in item["content"]]))
    return articles


def visible(text, start, end):
    """Where characters stand when white space does not count."""
    return len("".join(text[:start].split())), len("".join(text[:end].split()))


def test_hardly_any_attributed_sentence_is_said_to_name_no_source(annotated):
    attributed = wrong = 0
    for path, contents in annotated:
        article = read_article(path)
        original = path.read_text(encoding="utf-8")
        said = {i for start, end in contents for i in range(*visible(original, start, end))}
        for sentence in analyse(article).sentences:
            place = range(*visible(article.text, *sentence.span))
            if sum(i in said for i in place) * 2 >= len(place):
                attributed += 1
                wrong += sentence.state is State.UNSOURCED
    assert attributed > 200
    assert wrong / attributed < 0.05


def test_the_real_articles_are_all_analysed(real_articles):
    command = [sys.executable, "-m", "reader", "analyse", *real_articles]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True)
    assert done.returncode == 0
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(records) == len(real_articles)
    assert all(record["findings"] for record in records)
