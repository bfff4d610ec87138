"""Files from elsewhere: whatever is in them, a clear sentence or a list of what was not taken."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import UserError
from reader.export import strict_json
from reader.export.annotations import annotation_set
from reader.export.dump import dump
from reader.export.notes_file import read_notes_file
from reader.export.strict_json import DEEPEST, read_json


def refusal(data):
    with pytest.raises(UserError) as refused:
        read_notes_file(data)
    return str(refused.value)


@pytest.fixture
def document(dossier):
    return json.loads(annotation_set([dossier]))


def read(document):
    return read_notes_file(json.dumps(document).encode())


def checked_item(document):
    return next(item for item in document["items"] if item.get("note", {}).get("status") == "checked")


# Not to be read at all


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xff\xfe{}", "not text in UTF-8"),
        (b"", "not valid JSON"),
        (b"{'a': 1}", "not valid JSON"),
        (b'{"a": 1, "a": 2}', "a name stands twice"),
        (b'{"a": NaN}', "NaN is no number"),
        (b'{"a": -Infinity}', "-Infinity is no number"),
        (b'{"a": "\\ud83d"}', "lone surrogate"),
        (b'{"\\udc00": 1}', "lone surrogate"),
        (b'{"a": "\\u0000"}', "number zero"),
        (b"[" * 100_000 + b"]" * 100_000, "nested too deeply"),
        (b"[" * (DEEPEST + 1) + b"]" * (DEEPEST + 1), "nested too deeply"),
        (b'{"a": ' + b"9" * 5_000 + b"}", "not valid JSON"),
        (b"[]", "holds no notes"),
        (b'{"type": "AnnotationPage"}', "holds no notes"),
        (b'{"schema": "reader.notes/2"}', "reader.notes/1"),
        (b'{"type": "AnnotationSet"}', "“items”"),
        (b'{"type": "AnnotationSet", "items": {}}', "“items”"),
        (b'{"schema": "reader.notes/1"}', "“articles”"),
    ],
)
def test_what_cannot_be_read_is_refused_in_plain_words(data, words):
    assert words in refusal(data)


def test_a_file_that_is_too_large_is_not_even_looked_at(monkeypatch):
    monkeypatch.setattr(strict_json, "LARGEST", 10)
    assert "larger than" in refusal(b"[" * 11)


def test_a_byte_order_mark_does_no_harm():
    assert read_json(b"\xef\xbb\xbf[1]") == [1]


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data):
    try:
        read_notes_file(data)
    except UserError:
        return


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=5,
)


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), whole=st.booleans())
def test_anything_in_the_place_of_anything_is_read_or_refused(dossier, data, whole):
    document = json.loads(dump([dossier]) if whole else annotation_set([dossier]))
    place = document
    while True:
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
        inner = place[key]
        if not inner or not isinstance(inner, (dict, list)) or data.draw(st.booleans()):
            break
        place = inner
    place[key] = data.draw(JSON_VALUES)
    try:
        file = read(document)
    except UserError:
        return
    assert len(file.notes) <= 3


# Entries that are skipped


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda item: item.pop("note"), "written by another program"),
        (lambda item: item.update(id="https://elsewhere.example/1"), "urn:uuid:"),
        (lambda item: item.update(id="urn:uuid:'; DROP TABLE notes"), "“id” is not an id"),
        (lambda item: item["target"].update(source="https://elsewhere.example"), "urn:sha256:"),
        (lambda item: item["target"].update(source="urn:sha256:12"), "“article” is not an id"),
        (lambda item: item.pop("target"), "nothing of what it is about"),
        (lambda item: item["target"].update(selector="all"), "its words cannot be read"),
        (lambda item: item["target"]["selector"][1].update(start=-1), "“quote” its field “start”"),
        (lambda item: item["target"]["selector"][1].update(start=True), "“start”"),
        (lambda item: item["target"]["selector"][1].update(end=10**9), "not as long as its words"),
        (lambda item: item["target"]["selector"][0].update(exact=""), "not as long as its words"),
        (lambda item: item.pop("created"), "“created” is not"),
        (lambda item: item.update(modified="yesterday"), "“modified” is not a time"),
        (lambda item: item.update(body="text"), "its text cannot be read"),
        (lambda item: item["body"][0].update(value="x" * 200_001), "“body” is longer than 200,000"),
        (lambda item: item["note"].update(status="solved"), "“status” is none of the words"),
        (lambda item: item["note"].update(finding=3), "“finding”"),
        (lambda item: item["note"].update(belief_before=101), "“belief_before” is not a whole number from 0 to 100"),
        (lambda item: item["note"].update(revision=0), "“revision”"),
        (lambda item: item["note"].update(surprise=1), "does not know, “surprise”"),
        (lambda item: item["note"].update(evidence={}), "“evidence” is not a list"),
        (lambda item: item["note"]["evidence"][0].update(quote="x" * 501), "“quote” is longer than 500"),
        (lambda item: item["note"]["evidence"][1].update(id=item["note"]["evidence"][0]["id"]), "have the same id"),
        (lambda item: item["note"].update(methods=["stop"] * 501), "“methods” is not a list of at most 500"),
    ],
)
def test_an_entry_that_cannot_be_taken_is_skipped_with_a_reason_and_the_others_are_read(document, change, why):
    item = checked_item(document)
    change(item)
    file = read(document)
    (skipped,) = file.skipped
    assert why in skipped.why
    assert skipped.entry == f"Annotation {document['items'].index(item) + 1}"
    assert len(file.notes) == 2


def test_an_entry_that_stands_twice_is_taken_once(document):
    document["items"].append(checked_item(document))
    file = read(document)
    assert len(file.notes) == 3
    assert [skipped.why for skipped in file.skipped] == ["it stands twice in the file"]


def test_a_title_cannot_fill_the_screen(document):
    document["title"] = "a\n\nb " * 1_000
    document["about"] = "nothing"
    file = read(document)
    assert len(file.title) <= 300
    assert "\n" not in file.title
    assert file.titles == {}


# A dump


def test_a_dump_is_read_back_whole_and_written_again_to_the_byte(dossier):
    text = dump([dossier])
    file = read_notes_file(text.encode())
    assert file.skipped == ()
    (article,) = file.articles
    assert article == dossier.article
    again = replace(
        dossier, article=article, notes=file.notes, own_marks=file.own_marks, responses=file.responses, report=None
    )
    assert dump([again]) == text


@pytest.mark.parametrize(
    "change",
    [
        lambda article: article.update(text="Another text."),
        lambda article: article.update(sha256="0" * 64),
        lambda article: article.update(text=7),
        lambda article: article.pop("blocks"),
        lambda article: article["blocks"].pop(),
        lambda article: article["blocks"].reverse(),
        lambda article: article["blocks"][0].update(end=10**6),
        lambda article: article["blocks"][0].update(region="moon"),
        lambda article: article["blocks"][0].update(level=True),
        lambda article: article["links"][0].update(start=-3),
        lambda article: article["metadata"].update(title=None),
        lambda article: article.update(metadata=[]),
    ],
)
def test_an_article_that_is_not_what_it_says_is_skipped(dossier, change):
    document = json.loads(dump([dossier]))
    change(document["articles"][0])
    file = read(document)
    assert file.articles == ()
    assert [skipped.entry for skipped in file.skipped] == ["Article 1"]
    assert len(file.notes) == 3
