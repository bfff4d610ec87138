"""The page of counts over a run."""

import re
import sys
from base64 import b64decode
from xml.etree import ElementTree as ET

import pytest

from reader.analysis.findings import State
from reader.batch.report import report_page
from reader.batch.tally import Counts, Tally, month, tally
from tests.batch.program import run_analyse

HOSTILE = '</svg><script>alert("$\\frac{1}$")</script>'


def counts(articles, **values):
    states = dict.fromkeys(State, 0) | {State.SOURCED: 3 * articles, State.UNSOURCED: articles}
    return Counts(**{"articles": articles, "states": states, "words": 100 * articles, "hedges": articles} | values)


def page_of(**outlets):
    groups = {name.replace("_", " "): value for name, value in outlets.items()}
    return report_page(Tally(failed=0, unread=0, outlets=groups, months=groups))


def cells_of(page, name):
    """The figures in the first row with this name."""
    row = re.search(rf"<tr><th scope=\"row\"><bdi>{re.escape(name)}</bdi>(.*?)</tr>", page)
    return re.findall(r"<td>(.*?)</td>", row[1])


def drawings(page):
    return [b64decode(found).decode() for found in re.findall(r'src="data:image/svg\+xml;base64,([^"]+)"', page)]


# Counts


def test_counts_are_made_by_outlet_and_by_month(articles, tmp_path):
    folder = articles(6)
    (folder / "z.md").write_text("---\nlanguage: de\n---\nDer Hafen bleibt zu, sagte sie.", encoding="utf-8")
    (folder / "zz.txt").write_bytes(b"")
    run_analyse("--output", tmp_path / "out", "--shard-size", 3, folder)
    found = tally(tmp_path / "out")
    assert (found.failed, found.unread, found.total.articles) == (1, 1, 6)
    assert {name: group.articles for name, group in found.outlets.items()} == {"Post 0": 3, "Post 1": 3}
    assert {name: group.articles for name, group in found.months.items()} == {"2024-01": 2, "2024-02": 2, "2024-03": 2}
    assert found.total.hedges >= 6
    assert found.total.named_sources == 6
    assert found.total.states[State.SOURCED] == 6
    assert found.total.sentences == 12


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2024-03-05T10:00:00Z", "2024-03"),
        ("5 March 2024", "2024-03"),
        ("March 5th, 2024", "2024-03"),
        ("Tuesday, Sept. 3, 2024 at 9:00", "2024-09"),
        ("May 2024", "2024-05"),
        ("03/05/2024", ""),
        ("2024-13-01", ""),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_a_date_gives_its_month_where_it_can_only_mean_one(date, expected):
    assert month(date) == expected


# The page


def test_the_page_gives_shares_of_sentences_and_rates():
    page = page_of(Selm_Post=counts(10, named_sources=25))
    assert cells_of(page, "Selm Post") == ["10", "40", "75 %", "0 %", "0 %", "25 %", "0 %", "10.0", "2.5"]
    assert cells_of(page, "All articles") == cells_of(page, "Selm Post")


def test_of_few_articles_only_counts_are_given_and_nothing_is_drawn():
    page = page_of(Selm_Post=counts(4, named_sources=7))
    assert cells_of(page, "Selm Post") == ["4", "16", "12", "0", "0", "4", "0", "4", "7"]
    assert "%" not in "".join(cells_of(page, "All articles"))
    assert drawings(page) == []


def test_a_group_without_any_sentence_is_no_error():
    page = page_of(Empty=counts(6, states=dict.fromkeys(State, 0), words=0), Post=counts(6))
    assert cells_of(page, "Empty")[2:] == ["–"] * 6 + ["0.0"]
    assert all("Empty" not in drawing for drawing in drawings(page))


def test_the_page_says_that_it_judges_nothing():
    page = page_of(Post=counts(5))
    assert "it is no measure of how good" in page
    assert "No mark does not mean checked." in page


def test_outlets_keep_the_order_of_their_names_and_have_the_same_look():
    pytest.importorskip("matplotlib", reason="the extra “plots” is not installed")
    page = page_of(Aurel=counts(5), Selm=counts(50))
    (drawing, _) = drawings(page)
    assert page.index("Aurel") < page.index("Selm")
    assert drawing.index("Aurel") < drawing.index("Selm")


def test_an_outlet_without_a_name_is_said_to_be_one():
    tallied = Tally(failed=2, unread=3, outlets={"": counts(5)}, months={"": counts(5)})
    page = report_page(tallied)
    assert cells_of(page, "Outlet not given")
    assert cells_of(page, "Date not given or not clear")
    assert "could not be analysed: 2" in page
    assert "not counted here: 3" in page


def test_the_same_counts_give_the_same_page():
    groups = {"Aurel": counts(5), "Selm": counts(9, hedges=3)}
    assert page_of(**groups) == page_of(**groups)


def test_a_hostile_outlet_name_stays_text():
    pytest.importorskip("matplotlib", reason="the extra “plots” is not installed")
    page = report_page(Tally(failed=0, unread=0, outlets={HOSTILE: counts(6)}, months={}))
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    (drawing,) = drawings(page)
    texts = {text for node in ET.fromstring(drawing).iter() if (text := (node.text or "").strip())}
    assert any(text.startswith('</svg><script>alert("$') for text in texts)
    assert not [node for node in ET.fromstring(drawing).iter() if node.tag.endswith("script")]


def test_a_name_in_any_script_or_with_broken_characters_is_no_error(articles, tmp_path):
    folder = articles(0)
    for number in range(6):
        text = "---\noutlet: 日本 \x07 عربى 🚢\n---\n\nThe mayor may go to sea, Orla Venn said.\n"
        (folder / f"{number}.md").write_text(text, encoding="utf-8")
    done = run_analyse("--output", tmp_path / "out", "--summary", tmp_path / "page.html", folder)
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("\n") == 1
    assert "日本  عربى 🚢" in (tmp_path / "page.html").read_text(encoding="utf-8").replace("日本 عربى", "日本  عربى")


def test_the_page_loads_nothing():
    page = page_of(Post=counts(5))
    assert "default-src 'none'" in page
    assert not re.search(r'(?:src|href)="(?!data:)', page)
    assert "<script" not in page


def test_without_matplotlib_the_tables_stand_alone_and_say_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    page = page_of(Post=counts(5))
    assert "The plots are left out. The plots need the extra “plots”: pip install lateral-reader[plots]." in page
    assert cells_of(page, "Post")
    assert "<img" not in page


def test_a_page_that_cannot_be_written_is_said_in_one_sentence(articles, tmp_path):
    done = run_analyse("--output", tmp_path / "out", "--summary", tmp_path / "no" / "page.html", articles(1))
    assert done.returncode == 1
    assert "The summary cannot be written" in done.stderr.splitlines()[-1]
