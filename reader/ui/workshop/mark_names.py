"""What decisions upon marks, and labels of the key, are called in the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.analysis.findings import Confidence, Layer, QuoteUnclear, Unsourced
from reader.lessons.records import Decision
from reader.storage.records import OwnLayer
from reader.ui.names import layer_name, own_kinds, own_layer_name
from reader.ui.workshop.decisions import kind_of

if TYPE_CHECKING:
    from reader.lessons.records import CuratedMark, KeyMark, MarkLabel

_tr = QCoreApplication.translate


def decision_name(decision: Decision) -> str:
    """What the teacher said to a mark, with a sign that tells it without colour; empty where nothing."""
    return {
        Decision.OPEN: "",
        Decision.ACCEPTED: _tr("decision", "✓ accepted"),
        Decision.REJECTED: _tr("decision", "× rejected"),
        Decision.CHANGED: _tr("decision", "≠ changed"),
        Decision.ADDED: _tr("decision", "+ added"),
    }[decision]


def decision_chip(decision: Decision) -> str:
    """The same in the text, as short as can be."""
    return {
        Decision.OPEN: "",
        Decision.ACCEPTED: "✓",
        Decision.REJECTED: "×",
        Decision.CHANGED: _tr("decision", "changed"),
        Decision.ADDED: _tr("decision", "added"),
    }[decision]


def mark_name(mark: CuratedMark) -> str:
    """Layer and kind of a mark, as the teacher left them."""
    kind = kinds_of(mark.layer).get(kind_of(mark), "")
    return f"{layer_name(mark.layer)} · {kind}" if kind else layer_name(mark.layer)


def kinds_of(layer: Layer) -> dict[str, str]:
    """The kinds of a layer of marks with their names; none for an unclear quotation."""
    return {} if layer is Layer.QUOTE_UNCLEAR else own_kinds(OwnLayer(layer.value))


def certainty_name(mark: CuratedMark) -> str:
    """How sure the program is of a mark, as the heading of a group."""
    finding = mark.finding
    if mark.decision is Decision.ADDED:
        return _tr("certainty", "Added by you")
    if isinstance(finding, Unsourced) and not finding.shown:
        return _tr("certainty", "Weaker marks")
    if isinstance(finding, QuoteUnclear) or finding.confidence is Confidence.LOW:
        return _tr("certainty", "The program is not sure")
    if finding.confidence is Confidence.MEDIUM:
        return _tr("certainty", "Fairly sure")
    return _tr("certainty", "Sure")


def label_name(label: MarkLabel) -> str:
    """What a passage of the key is to be marked as."""
    kind = own_kinds(label.layer).get(label.kind, "")
    return f"{key_layer_name(label.layer)} · {kind}" if kind else key_layer_name(label.layer)


def key_layer_name(layer: OwnLayer) -> str:
    """A layer as students mark it; their highlight is not the teacher’s."""
    return _tr("label", "A highlight") if layer is OwnLayer.HIGHLIGHT else own_layer_name(layer)


def key_chip(passage: KeyMark) -> str:
    """The words after a passage of the key in the text."""
    return _tr("label", "arguable") if passage.arguable else _tr("label", "key")
