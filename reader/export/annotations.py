"""Notes, own marks and answers as web annotations; `reader.export.notes_file` reads them back.

JSON-LD in the W3C Web Annotation Data Model (2017), in one `AnnotationSet` (EPUB Annotations 1.0, W3C 2026); the terms
are explained in `reader.export.vocabulary`. An article is `urn:sha256:` and the hash of its text; positions count code
points of that text. The same notes always give the same bytes.
"""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING
from urllib.parse import quote as quoted

from reader import __version__
from reader.export import vocabulary
from reader.export.dossier import labelled_notes, labelled_own_marks
from reader.export.note_text import plain_text
from reader.export.record_json import Object, time_text, to_object
from reader.storage.records import NoteStatus

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.export.dossier import Dossier
    from reader.storage.records import MarkResponse, Note, OwnMark
    from reader.text.anchors import Quote
    from reader.text.article import Article

ARTICLE, ID = "urn:sha256:", "urn:uuid:"
"""What stands before the hash of an article, and before the id of everything else."""

_PROGRAM = {"id": f"urn:lateral-reader:{__version__}", "type": "Software", "name": f"Lateral Reader {__version__}"}


def annotation_set(dossiers: Sequence[Dossier], *, title: str = "", author: str = "") -> str:
    """All that people wrote as one JSON-LD document, with a newline at its end.

    Args:
        dossiers: in the order in which they shall stand.
        title: of the set; empty for a plain one.
        author: the name of the person, if it shall be in the file.
    """
    items = [item for dossier in dossiers for item in _items(dossier)]
    return _document(
        {
            "@context": [vocabulary.ANNOTATIONS, vocabulary.TERMS],
            "id": _set_id(items),
            "type": "AnnotationSet",
            "title": title or _title(dossiers),
            **({"creator": {"type": "Person", "name": author}} if author else {}),
            "generator": _PROGRAM,
            "about": [_about(dossier.article) for dossier in dossiers if dossier.holds_work],
            "items": items,
        }
    )


def epub_annotation_set(dossier: Dossier, *, title: str = "", author: str = "") -> str:
    """The notes and own marks of one article in the profile of EPUB Annotations 1.0 (W3C working draft, 2026).

    For reading systems that know this profile. It has no place for findings and evidence, which stand in the comment as
    text, nor for notes whose words were not found again; so it is no way back into this program.
    """
    notes = [item for item in labelled_notes(dossier) if item.span or item.note.quote is None]
    marks = [item for item in labelled_own_marks(dossier) if item.span]
    items = [
        *(_epub_item(item.note, "commenting", plain_text(item.note), item.note.tags) for item in notes),
        *(_epub_item(item.mark, "highlighting", item.mark.reason, ()) for item in marks),
    ]
    if author:
        creator = {"id": f"{ID}{uuid.uuid5(uuid.NAMESPACE_URL, author)}", "type": "Person", "name": author}
        items = [{**item, "creator": creator} for item in items]
    return _document(
        {
            "@context": vocabulary.EPUB_ANNOTATIONS,
            "id": _set_id(items),
            "type": "AnnotationSet",
            "generator": _PROGRAM,
            "title": title or _title([dossier]),
            "about": _epub_about(dossier.article),
            "items": items,
        }
    )


def _items(dossier: Dossier) -> Iterator[Object]:
    for labelled in labelled_notes(dossier):
        yield _note_item(labelled.note)
    for marked in labelled_own_marks(dossier):
        yield _own_mark_item(marked.mark)
    for response in sorted(dossier.responses, key=lambda response: (response.modified, response.mark)):
        yield _answer_item(response)


def _note_item(note: Note) -> Object:
    motivation = "assessing" if note.finding else "commenting"
    if note.status is NoteStatus.LOOK_UP_LATER:
        motivation = "questioning"
    rest = _rest(note, "body", "tags")
    for item in rest.get("evidence", ()):
        item["id"] = ID + item["id"]
        if "same_origin_as" in item:
            item["same_origin_as"] = ID + item["same_origin_as"]
    bodies = [{"type": "TextualBody", "value": note.body, "format": "text/markdown", "purpose": "commenting"}]
    bodies = bodies if note.body else []
    bodies += [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in note.tags]
    return _annotation(note, motivation, **({"body": bodies} if bodies else {}), note=rest)


def _own_mark_item(mark: OwnMark) -> Object:
    return _annotation(mark, "highlighting", ownMark=_rest(mark))


def _annotation(record: Note | OwnMark, motivation: str, **more: object) -> Object:
    return {
        "id": ID + record.id,
        "type": "Annotation",
        "motivation": motivation,
        "created": time_text(record.created),
        "modified": time_text(record.modified),
        "target": _target(record.article, record.quote),
        **more,
    }


def _answer_item(response: MarkResponse) -> Object:
    body = {"type": "TextualBody", "value": response.why, "format": "text/plain", "purpose": "assessing"}
    return {
        "id": f"{ID}{uuid.uuid5(uuid.NAMESPACE_URL, f'{ARTICLE}{response.article}#{response.mark}')}",
        "type": "Annotation",
        "motivation": "assessing",
        "modified": time_text(response.modified),
        "target": _target(response.article, None),
        **({"body": [body]} if response.why else {}),
        "answer": {"mark": response.mark, "answer": response.answer.value, "words": response.words},
    }


def _rest(record: Note | OwnMark, *more: str) -> Object:
    """The fields for which an annotation has no place of its own."""
    placed = {"id", "article", "quote", "created", "modified", *more}
    given = to_object(record, defaults=False)
    return {name: value for name, value in given.items() if name not in placed and value is not None}


def _target(article: str, quote: Quote | None) -> Object:
    target: Object = {"type": "SpecificResource", "source": ARTICLE + article}
    if quote:
        exact = {"exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix}
        target["selector"] = [
            {"type": "TextQuoteSelector", **exact},
            {"type": "TextPositionSelector", "start": quote.start, "end": quote.end},
        ]
    return target


def _epub_item(record: Note | OwnMark, motivation: str, comment: str, tags: Sequence[str]) -> Object:
    target: Object = {"source": ARTICLE + record.article}
    if record.quote:
        target["selector"] = [
            {"type": "TextPositionSelector", "start": record.quote.start, "end": record.quote.end},
            {
                "type": "FragmentSelector",
                "conformsTo": "https://wicg.github.io/scroll-to-text-fragment/",
                "value": _text_fragment(record.quote),
            },
        ]
    body = {"type": "TextualBody", "value": comment, "format": "text/plain", **({"tags": list(tags)} if tags else {})}
    return {
        "id": ID + record.id,
        "type": "Annotation",
        "motivation": motivation,
        "created": time_text(record.created),
        "modified": time_text(record.modified),
        "target": target,
        **({"body": body} if comment or tags else {}),
    }


def _text_fragment(quote: Quote) -> str:
    """The words as a text directive (WICG, URL Fragment Text Directives), in which `-`, `,` and `&` are signs."""
    before, words, after = (
        quoted(" ".join(text.split()), safe="").replace("-", "%2D")
        for text in (quote.prefix, quote.exact, quote.suffix)
    )
    return ":~:text=" + (f"{before}-," if before else "") + words + (f",-{after}" if after else "")


def _epub_about(article: Article) -> Object:
    metadata = article.metadata
    return {
        "dc:identifier": [ARTICLE + article.sha256],
        "dc:title": article.title,
        "dc:format": "text/plain",
        **({"dc:publisher": metadata.outlet} if metadata.outlet else {}),
        **({"dc:creator": [metadata.author]} if metadata.author else {}),
        **({"dc:date": metadata.date[:4]} if metadata.date[:4].isdecimal() else {}),
    }


def _about(article: Article) -> Object:
    metadata = article.metadata
    said = {
        "dcterms:title": article.title,
        "dcterms:publisher": metadata.outlet,
        "dcterms:creator": metadata.author,
        "dcterms:date": metadata.date,
        "dcterms:language": metadata.language,
        "schema:url": metadata.url,
    }
    return {"id": ARTICLE + article.sha256, **{name: words for name, words in said.items() if words}}


def _title(dossiers: Sequence[Dossier]) -> str:
    return f"Notes on “{dossiers[0].article.title}”" if len(dossiers) == 1 else "Notes"


def _set_id(items: Sequence[Object]) -> str:
    return f"{ID}{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(items, ensure_ascii=False))}"


def _document(document: Object) -> str:
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2) + "\n"
