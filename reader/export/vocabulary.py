"""The words of our annotations as linked data: which term stands for which IRI.

An annotation follows the W3C Web Annotation Data Model (2017); a set of them is the `AnnotationSet` of EPUB Annotations
1.0 (W3C, 2026). What neither has a word for is in our own vocabulary, `OURS`, in three properties of an annotation:

`note`
    the fields of a verification note (`reader.storage.records.Note`) that the annotation itself does not hold:
    `status`, `finding`, `claim`, `methods`, `evidence` and so on, under the names of the record. An absent field is
    empty or unknown.
`ownMark`
    the fields of a person's own mark (`OwnMark`): `layer`, `kind`, `reason`.
`answer`
    what a person said to a mark of the program (`MarkResponse`): `mark`, `answer`, `words`.

The whole mapping stands in every file, so that nothing has to be fetched to understand it.
"""

from __future__ import annotations

from typing import Any

ANNOTATIONS = "http://www.w3.org/ns/anno.jsonld"
EPUB_ANNOTATIONS = "https://www.w3.org/ns/epub-anno.jsonld"
"""The contexts of the two standards, by their names; a program that reads annotations has them built in."""

OURS = "urn:lateral-reader:vocabulary:1#"

_OA = "http://www.w3.org/ns/oa#"
_EA = "http://www.w3.org/ns/ea#"
_DCTERMS = "http://purl.org/dc/terms/"


def _node(iri: str) -> dict[str, Any]:
    return {"@id": iri, "@type": "@id"}


# Inside our own objects none of the words around them count: “creator” is a name there, no address.
_INSIDE = [None, {"@vocab": OURS, "id": "@id", "same_origin_as": _node(f"{OURS}same_origin_as")}]

TERMS: dict[str, Any] = {
    "@version": 1.1,
    "id": "@id",
    "type": "@type",
    **{name: _OA + name for name in ("Annotation", "TextualBody", "SpecificResource")},
    **{name: _OA + name for name in ("TextQuoteSelector", "TextPositionSelector")},
    **{name: _OA + name for name in ("assessing", "commenting", "highlighting", "questioning", "tagging")},
    "AnnotationSet": f"{_EA}AnnotationSet",
    "Person": "http://xmlns.com/foaf/0.1/Person",
    "Software": "http://www.w3.org/ns/activitystreams#Application",
    "body": _node(f"{_OA}hasBody"),
    "target": _node(f"{_OA}hasTarget"),
    "source": _node(f"{_OA}hasSource"),
    "selector": _node(f"{_OA}hasSelector"),
    "motivation": {"@id": f"{_OA}motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": f"{_OA}hasPurpose", "@type": "@vocab"},
    **{name: _OA + name for name in ("exact", "prefix", "suffix", "start", "end")},
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    "format": "http://purl.org/dc/elements/1.1/format",
    "name": "http://xmlns.com/foaf/0.1/name",
    "created": {"@id": f"{_DCTERMS}created", "@type": "http://www.w3.org/2001/XMLSchema#dateTime"},
    "modified": {"@id": f"{_DCTERMS}modified", "@type": "http://www.w3.org/2001/XMLSchema#dateTime"},
    "creator": _node(f"{_DCTERMS}creator"),
    "generator": _node("http://www.w3.org/ns/activitystreams#generator"),
    "title": f"{_EA}setTitle",
    "about": _node(f"{_EA}about"),
    "items": _node(f"{_EA}items") | {"@container": "@set"},
    "dcterms": _DCTERMS,
    "schema": "http://schema.org/",
    "note": _node(f"{OURS}note") | {"@context": _INSIDE},
    "ownMark": _node(f"{OURS}ownMark") | {"@context": _INSIDE},
    "answer": _node(f"{OURS}answer") | {"@context": _INSIDE},
}
"""The JSON-LD context with every term that a file of ours holds."""
