import json
from collections import Counter

import pytest

from reader.export.findings import findings_record, json_line


@pytest.fixture
def record(article, report):
    """The record as another program reads it."""
    return json.loads(json_line(findings_record(article, report, file="ferry.txt")))


def words(record, *span):
    return record["text"][slice(*span)]


def finding(record, name):
    return next(finding for finding in record["findings"] if finding["id"] == name)


def test_the_record_says_what_it_is_about(record, article):
    assert list(record) == [
        "schema",
        "analysis_version",
        "file",
        "sha256",
        "language",
        "title",
        "text",
        "regions",
        "sentences",
        "findings",
        "sources",
        "warnings",
    ]
    assert (record["schema"], record["analysis_version"]) == ("reader.findings/1", "7")
    assert (record["file"], record["language"]) == ("ferry.txt", "en")
    assert (record["sha256"], record["text"]) == (article.sha256, article.text)
    assert record["title"] == "Harbour of Selm 🚢 reopens"
    assert record["warnings"] == ["Read as Windows-1252.", "One quotation mark has no partner."]


def test_every_character_that_is_not_white_space_lies_in_one_region(record):
    covered = Counter(place for region in record["regions"] for place in range(region["start"], region["end"]))
    assert all(set(region) == {"start", "end", "region", "reason"} for region in record["regions"])
    assert set(covered.values()) == {1}
    assert all(covered[place] for place, character in enumerate(record["text"]) if not character.isspace())


def test_sentences_have_a_state(record):
    assert [sentence["state"] for sentence in record["sentences"]] == ["sourced", "unsourced", "other"]
    first = record["sentences"][0]
    assert words(record, first["start"], first["end"]).startswith("Mayor Ilka Brandt said")


def test_an_attribution_has_all_its_fields(record):
    found = finding(record, "attribution-1")
    assert set(found) == {
        "id",
        "layer",
        "source",
        "cue",
        "content",
        "form",
        "source_kind",
        "refers_to",
        "carried",
        "speaker",
        "confidence",
        "reason",
        "question",
        "maybe_fine",
    }
    assert [words(record, *span) for span in found["source"] + found["cue"]] == ["Mayor Ilka Brandt", "said"]
    assert (found["layer"], found["form"], found["source_kind"]) == ("attribution", "direct", "named_person")
    assert (found["refers_to"], found["carried"], found["speaker"]) == (None, None, "source-1")


def test_a_hedge_has_all_its_fields(record):
    found = finding(record, "hedge-1")
    explained = {"reason", "question", "maybe_fine"}
    assert set(found) == {"id", "layer", "start", "end", "kind", "in_quote", "confidence"} | explained
    assert words(record, found["start"], found["end"]) == "may"
    assert (found["kind"], found["in_quote"], found["confidence"]) == ("modal", True, "low")


def test_an_unsourced_statement_has_all_its_fields(record):
    found = finding(record, "unsourced-1")
    explained = {"reason", "question", "maybe_fine"}
    assert set(found) == {"id", "layer", "start", "end", "kind", "strength", "shown", "confidence"} | explained
    assert (found["kind"], found["strength"], found["shown"]) == ("number", 3, True)
    assert finding(record, "unsourced-2")["shown"] is False


def test_an_unclear_quotation_mark_has_a_reason_only(record):
    assert set(finding(record, "quote_unclear-1")) == {"id", "layer", "start", "end", "reason"}


def test_a_source_lists_its_mentions_and_findings(record):
    (source,) = record["sources"]
    assert set(source) == {"id", "name", "kind", "description", "mentions", "findings"}
    assert [words(record, *span) for span in source["mentions"]] == ["Mayor Ilka Brandt"]
    assert source["findings"] == ["attribution-1"]


def test_a_line_is_one_line_whatever_it_holds():
    line = json_line({"text": 'a\u2028b\u2029c\x85d\ne\x00f"\\🚢\ud800'})
    assert line.endswith("\n")
    assert len(line.splitlines()) == 1
    assert json.loads(line)["text"] == 'a\u2028b\u2029c\x85d\ne\x00f"\\🚢\ud800'
    assert "🚢" in line
