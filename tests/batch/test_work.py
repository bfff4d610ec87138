"""What is done with one file."""

import json
import threading

from reader.batch import work
from reader.batch.files import Target
from reader.batch.work import Item, outcome
from reader.text import importers


def test_a_file_whose_reading_does_not_end_is_given_up(monkeypatch):
    monkeypatch.setattr(work, "READING", 0.05)
    monkeypatch.setattr(importers, "read_article", lambda _: threading.Event().wait())
    found = outcome(Item(number=1, target=Target("endless.txt")), form="json")
    assert "took too long" in found.error
    assert json.loads(found.text) == {"file": "endless.txt", "error": found.error}


def test_what_is_wrong_with_a_folder_is_passed_on(tmp_path):
    found = outcome(Item(number=1, target=Target(str(tmp_path), "This cannot be read.")), form="text")
    assert (found.text, found.error) == ("", "This cannot be read.")
