"""The findings of one article as the JSON object `reader.findings/1`.

Offsets are half-open and count Unicode code points of `text`. Every character of `text` that is not white space
lies in exactly one of `regions`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from reader.analysis.findings import Attribution, Hedge, QuoteUnclear, Unsourced

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.analysis.findings import Explanation, Finding, Report, Source
    from reader.text.article import Article
    from reader.text.spans import Span

SCHEMA = "reader.findings/1"

_Object = dict[str, Any]

# Legal inside a JSON string, but many programs take them for the end of a line.
_LINE_ENDS = str.maketrans({end: f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"})


def findings_record(article: Article, report: Report, *, file: str) -> _Object:
    """Everything the analysis says about `article`, ready for `json_line`."""
    return {
        "schema": SCHEMA,
        "analysis_version": report.analysis_version,
        "file": file,
        "sha256": article.sha256,
        "language": article.metadata.language or "und",
        "title": article.title,
        "text": article.text,
        "regions": [
            {**block.span._asdict(), "region": block.region, "reason": block.reason} for block in article.blocks
        ],
        "sentences": [{**sentence.span._asdict(), "state": sentence.state} for sentence in report.sentences],
        "findings": [_finding(finding) for finding in report.findings],
        "sources": [_source(source) for source in report.sources],
        "warnings": [*article.warnings, *report.warnings],
    }


def json_line(record: _Object) -> str:
    """One line of JSON Lines (https://jsonlines.org), with its newline."""
    return json.dumps(record, ensure_ascii=False, allow_nan=False).translate(_LINE_ENDS) + "\n"


def _finding(finding: Finding) -> _Object:
    head = {"id": finding.id, "layer": finding.layer}
    match finding:
        case Attribution():
            return head | _attribution(finding)
        case Hedge():
            own = {"kind": finding.kind, "in_quote": finding.in_quote, "confidence": finding.confidence}
            return head | finding.span._asdict() | own | _explanation(finding.explanation)
        case Unsourced():
            own = {"kind": finding.kind, "strength": finding.strength, "shown": finding.shown}
            own |= {"confidence": finding.confidence}
            return head | finding.span._asdict() | own | _explanation(finding.explanation)
        case QuoteUnclear():
            return head | finding.span._asdict() | {"reason": finding.reason}


def _attribution(finding: Attribution) -> _Object:
    return {
        "source": _pairs(finding.source),
        "cue": _pairs(finding.cue),
        "content": _pairs(finding.content),
        "form": finding.form,
        "source_kind": finding.source_kind,
        "refers_to": finding.refers_to,
        "carried": finding.carried,
        "speaker": finding.speaker,
        "confidence": finding.confidence,
        **_explanation(finding.explanation),
    }


def _source(source: Source) -> _Object:
    return {
        "id": source.id,
        "name": source.name,
        "kind": source.kind,
        "description": source.description,
        "mentions": _pairs(source.mentions),
        "findings": list(source.findings),
    }


def _explanation(explanation: Explanation) -> _Object:
    return {
        "reason": explanation.reason,
        "question": explanation.question,
        "maybe_fine": explanation.maybe_fine,
    }


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [list(span) for span in spans]
