"""Notes as web annotations: what a consumer finds in them, and that nothing is lost on the way out and back."""

import json
import re
from dataclasses import replace
from urllib.parse import unquote

import pytest
from pyld import jsonld

from reader.export import vocabulary
from reader.export.annotations import annotation_set, epub_annotation_set
from reader.export.dossier import Dossier
from reader.export.notes_file import read_notes_file
from reader.storage.records import NoteStatus
from reader.text.anchors import AnchorState

OA, OURS = "http://www.w3.org/ns/oa#", vocabulary.OURS

W3C_FACTS = {
    "id": "@id",
    "type": "@type",
    "Annotation": f"{OA}Annotation",
    "TextualBody": f"{OA}TextualBody",
    "SpecificResource": f"{OA}SpecificResource",
    "TextQuoteSelector": f"{OA}TextQuoteSelector",
    "TextPositionSelector": f"{OA}TextPositionSelector",
    "body": {"@id": f"{OA}hasBody", "@type": "@id"},
    "target": {"@id": f"{OA}hasTarget", "@type": "@id"},
    "source": {"@id": f"{OA}hasSource", "@type": "@id"},
    "selector": {"@id": f"{OA}hasSelector", "@type": "@id"},
    "motivation": {"@id": f"{OA}motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": f"{OA}hasPurpose", "@type": "@vocab"},
    "exact": f"{OA}exact",
    "prefix": f"{OA}prefix",
    "suffix": f"{OA}suffix",
    "start": f"{OA}start",
    "end": f"{OA}end",
    "commenting": f"{OA}commenting",
    "assessing": f"{OA}assessing",
    "highlighting": f"{OA}highlighting",
    "questioning": f"{OA}questioning",
    "tagging": f"{OA}tagging",
}
"""What the standard says of the terms that we use: an own list, to hold ours against."""


def expanded(document, context=None):
    """The document as linked data; the context of the standard is `context`, by default none at all."""
    asked = []

    def load(url, _options):
        asked.append(url)
        return {"document": {"@context": context or {}}, "documentUrl": url, "contextUrl": None, "contentType": None}

    found = jsonld.expand(document, {"documentLoader": load})
    assert set(asked) <= {vocabulary.ANNOTATIONS}, "nothing else has to be known to read it"
    return found[0]


@pytest.fixture
def written(dossier):
    return annotation_set([dossier], author="Mika Sol")


@pytest.fixture
def document(written):
    return json.loads(written)


def item_of(document, motivation):
    return next(item for item in document["items"] if item["motivation"] == motivation)


def records_of(file):
    by_id = {"key": lambda record: record.id}
    return sorted(file.notes, **by_id), sorted(file.own_marks, **by_id), list(file.responses)


# Out and back


def test_what_is_written_is_read_back_whole(dossier, written):
    file = read_notes_file(written.encode())
    assert file.skipped == ()
    assert records_of(file) == records_of(dossier)
    assert (file.title, file.author) == ("Notes on “Harbour of Selm 🚢 reopens”", "Mika Sol")
    assert file.titles == {dossier.article.sha256: "Harbour of Selm 🚢 reopens"}


def test_written_again_after_reading_it_is_the_same_to_the_byte(dossier, written):
    file = read_notes_file(written.encode())
    again = Dossier(article=dossier.article, notes=file.notes, own_marks=file.own_marks, responses=file.responses)
    assert annotation_set([again], author="Mika Sol") == written
    assert written.endswith("}\n")


def test_the_order_in_which_notes_come_from_the_library_does_not_matter(dossier, written):
    assert annotation_set([replace(dossier, notes=dossier.notes[::-1])], author="Mika Sol") == written


def test_no_name_is_in_the_file_unless_it_is_asked_for(dossier):
    assert "creator" not in json.loads(annotation_set([dossier]))


@pytest.mark.parametrize("state", [AnchorState.MOVED, AnchorState.UNSURE, AnchorState.ORPHAN])
def test_how_surely_words_were_found_is_kept(dossier, state):
    note = replace(dossier.notes[0], anchor=state)
    file = read_notes_file(annotation_set([replace(dossier, notes=(note,))]).encode())
    assert file.notes == (note,)


# What others find in it


def test_each_term_is_that_of_the_standard(document):
    alone = expanded(document)
    assert expanded(document, W3C_FACTS) == alone
    by_the_standard = expanded({**document, "@context": [W3C_FACTS, {"items": vocabulary.TERMS["items"]}]})
    for standard, ours in zip(_items(by_the_standard), _items(alone), strict=True):
        assert _w3c(ours) == _w3c(standard)
        assert f"{OA}hasTarget" in standard


def _w3c(value):
    """What the Web Annotation vocabulary says of something; the rest is not this test's."""
    if isinstance(value, list):
        return [_w3c(inner) for inner in value]
    if not isinstance(value, dict):
        return value
    return {key: _w3c(inner) for key, inner in value.items() if key.startswith((OA, "@"))}


def _items(set_of_annotations):
    return set_of_annotations["http://www.w3.org/ns/ea#items"]


def test_every_key_stands_for_an_address(document):
    def keys(value):
        if isinstance(value, dict):
            yield from value
            for inner in value.values():
                yield from keys(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from keys(inner)

    given = {key for key in keys(document["items"]) if key not in ("id", "type")}
    found = set(keys(_items(expanded(document))))
    assert all(key.startswith(("http://", "@", "urn:")) for key in found)
    # A term that stands for nothing would simply be left out.
    assert {_local(key) for key in found} >= {_local(RENAMED.get(key, key)) for key in given}


RENAMED = {
    **{name: f"has{name.title()}" for name in ("body", "target", "source", "selector", "purpose")},
    "motivation": "motivatedBy",
}


def _local(key):
    return re.split(r"[#/]", key)[-1]


def test_a_note_is_an_annotation_with_its_own_fields_in_our_vocabulary(document):
    item = next(found for found in _items(expanded(document)) if found["@id"].endswith("002"))
    assert item["@type"] == [f"{OA}Annotation"]
    assert item[f"{OA}motivatedBy"] == [{"@id": f"{OA}assessing"}]
    (target,) = item[f"{OA}hasTarget"]
    assert target[f"{OA}hasSource"][0]["@id"].startswith("urn:sha256:")
    assert [found["@type"] for found in target[f"{OA}hasSelector"]] == [
        [f"{OA}TextQuoteSelector"],
        [f"{OA}TextPositionSelector"],
    ]
    purposes = [body[f"{OA}hasPurpose"][0]["@id"] for body in item[f"{OA}hasBody"]]
    assert purposes == [f"{OA}commenting", f"{OA}tagging", f"{OA}tagging"]
    (note,) = item[f"{OURS}note"]
    assert note[f"{OURS}finding"] == [{"@value": "supported"}]
    first, second = note[f"{OURS}evidence"]
    assert first[f"{OURS}creator"] == [{"@value": "Port of Selm"}]
    assert second[f"{OURS}same_origin_as"] == [{"@id": first["@id"]}]


def test_why_somebody_wrote_is_said_by_the_motivation(document):
    motivations = {item["id"][-4:]: item["motivation"] for item in document["items"] if "answer" not in item}
    assert motivations == {"0001": "highlighting", "0002": "assessing", "0003": "questioning"} | {
        document["items"][0]["id"][-4:]: motivations["0001"]
    }
    assert document["items"][0]["motivation"] == "commenting"


def test_another_program_finds_the_words_behind_an_emoji_by_their_selectors(document, dossier):
    text = dossier.article.text
    assert "🚢" in text[:20]
    selectors = [item["target"]["selector"] for item in document["items"] if "selector" in item["target"]]
    assert len(selectors) == 3
    for quote, position in selectors:
        whole = quote["prefix"] + quote["exact"] + quote["suffix"]
        assert text.count(whole) == 1
        found = text.index(whole) + len(quote["prefix"])
        assert (found, found + len(quote["exact"])) == (position["start"], position["end"])


def test_a_note_on_the_whole_article_has_no_selector(document):
    assert "selector" not in document["items"][0]["target"]


# The profile of EPUB


def test_the_epub_profile_has_its_own_context_and_words_only(dossier):
    document = json.loads(epub_annotation_set(dossier))
    assert document["@context"] == "https://www.w3.org/ns/epub-anno.jsonld"
    assert {"id", "type", "about", "items", "generator", "title"} == document.keys() - {"@context"}
    assert document["about"]["dc:identifier"] == [f"urn:sha256:{dossier.article.sha256}"]
    for item in document["items"]:
        assert item["motivation"] in ("commenting", "highlighting")
        assert item.keys() <= {"id", "type", "motivation", "created", "modified", "target", "body"}
        assert item["body"].keys() <= {"type", "value", "format", "tags"}
        assert item["body"]["format"] == "text/plain"


def test_the_epub_profile_says_finding_and_evidence_in_the_comment(dossier):
    comments = [item["body"]["value"] for item in json.loads(epub_annotation_set(dossier))["items"]]
    assert any("Checked: supported" in comment and "“Harbour log”" in comment for comment in comments)


def test_text_fragments_lead_to_the_words(dossier):
    items = json.loads(epub_annotation_set(dossier))["items"]
    values = [s["value"] for i in items for s in i["target"].get("selector", ()) if s["type"] == "FragmentSelector"]
    assert len(values) == 3
    for value in values:
        parts = value.removeprefix(":~:text=").split(",")
        assert [part.strip("-") == part for part in parts].count(True) == 1
        (words,) = (unquote(part) for part in parts if part.strip("-") == part)
        assert words in dossier.article.text


def test_words_that_are_no_longer_there_are_left_out_of_the_epub_profile(dossier):
    lost = replace(dossier, notes=tuple(replace(note, anchor=AnchorState.ORPHAN) for note in dossier.notes))
    items = json.loads(epub_annotation_set(lost))["items"]
    assert [item["motivation"] for item in items] == ["commenting", "highlighting"]


def test_a_quick_note_stays_small(dossier):
    quick = replace(dossier.notes[2], status=NoteStatus.TO_CHECK)
    (item,) = json.loads(annotation_set([replace(dossier, notes=(quick,), own_marks=(), responses=())]))["items"]
    assert item["note"] == {"status": "to_check", "revision": 1}
