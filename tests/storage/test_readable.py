"""Other programs read the notes file too: every table and column is described, and the views run."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from reader.paths import resource
from reader.storage.library import Library
from reader.storage.records import Evidence, NoteFinding, Stance
from reader.text.anchors import Quote
from reader.text.spans import Span

DESCRIBED = json.loads(resource("datasette-metadata.json").read_text(encoding="utf-8"))["databases"]["notes"]["tables"]
SHADOWS = ("_data", "_idx", "_content", "_docsize", "_config")


@pytest.fixture
def filled(path, make_article):
    article = make_article(title="Ferry")
    with Library.open(path) as library:
        library.add_article(article, path=None)
        note = library.notes.add(article.sha256, body="It did.", quote=Quote.of(article.text, Span(0, 5)))
        evidence = (Evidence(id="1", title="Port log", stance=Stance.SUPPORTS), Evidence(id="2", title="Tide table"))
        library.notes.save(replace(note, claim="The ferry left.", finding=NoteFinding.SUPPORTED, evidence=evidence))
        library.notes.delete(library.notes.add(article.sha256, body="deleted").id)
    return path


def tables(connection):
    """Names of tables and views with their columns, without those in which FTS5 keeps its index."""
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")]
    searched = [name for name in names if name.endswith("_fts")]
    inner = {f"{name}{ending}" for name in searched for ending in SHADOWS}
    return {
        name: {row[1] for row in connection.execute(f"PRAGMA table_info({name})")}
        for name in names
        if name not in inner and not name.startswith("sqlite_")
    }


def test_every_table_view_and_column_is_described_and_nothing_else_is(filled):
    with closing(sqlite3.connect(filled)) as connection:
        there = tables(connection)
    assert {name: set(table["columns"]) for name, table in DESCRIBED.items()} == there
    for name, table in DESCRIBED.items():
        assert table["title"], name
        assert table["description"], name
        assert all(table["columns"].values()), name


@pytest.mark.parametrize("trusted", ["on", "off"])
def test_the_views_run_whether_or_not_the_schema_is_trusted(filled, trusted):
    with closing(sqlite3.connect(f"{filled.as_uri()}?mode=ro", uri=True)) as connection:
        connection.execute(f"PRAGMA trusted_schema = {trusted}")
        connection.row_factory = sqlite3.Row
        (note,) = map(dict, connection.execute("SELECT * FROM readable_notes"))
        sources = [dict(row) for row in connection.execute("SELECT * FROM readable_evidence")]
    assert (note["article"], note["passage"], note["note"]) == ("Ferry", "Ferry", "It did.")
    assert (note["claim"], note["finding"], note["evidence_items"]) == ("The ferry left.", "supported", 2)
    assert [(row["title"], row["stance"], row["claim"]) for row in sources] == [
        ("Port log", "supports", "The ferry left."),
        ("Tide table", "unclear", "The ferry left."),
    ]


def test_nothing_in_the_schema_calls_a_function_that_runs_by_itself(filled):
    with closing(sqlite3.connect(filled)) as connection:
        assert connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall() == []
