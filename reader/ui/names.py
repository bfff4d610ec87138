"""What the records of the analysis are called in the interface; those of notes are in `reader.ui.note_names`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.analysis.findings import (
    Attribution,
    Confidence,
    Finding,
    Form,
    Hedge,
    HedgeKind,
    Layer,
    QuoteUnclear,
    SourceKind,
    State,
    UnsourcedKind,
)
from reader.storage.records import Answer, OwnLayer
from reader.ui.direction import isolated
from reader.ui.language import listed

_tr = QCoreApplication.translate


def layer_name(layer: Layer) -> str:
    """The name on the switch of a layer."""
    return {
        Layer.ATTRIBUTION: _tr("names", "Attributed"),
        Layer.HEDGE: _tr("names", "Uncertain"),
        Layer.UNSOURCED: _tr("names", "No source named"),
        Layer.QUOTE_UNCLEAR: _tr("names", "Quotation mark missing"),
    }[layer]


def kind_name(finding: Finding) -> str:
    """The kind of a finding in a few words; empty where the layer says it all, or a lesson set keeps the rest back."""
    if not isinstance(finding, QuoteUnclear) and not finding.explanation.reason:
        return ""
    if isinstance(finding, Attribution):
        return listed((_source_kind(finding.source_kind), _form(finding.form)))
    if isinstance(finding, QuoteUnclear):
        return ""
    return _hedge_kind(finding.kind) if isinstance(finding, Hedge) else _unsourced_kind(finding.kind)


def _hedge_kind(kind: HedgeKind) -> str:
    return {
        HedgeKind.MODAL: _tr("names", "a possibility"),
        HedgeKind.VERB: _tr("names", "a cautious verb"),
        HedgeKind.ADVERB: _tr("names", "a cautious adverb"),
        HedgeKind.ADJECTIVE_NOUN: _tr("names", "a cautious word"),
        HedgeKind.APPROXIMATOR: _tr("names", "a rough amount"),
        HedgeKind.DISTANCING: _tr("names", "kept at a distance"),
        HedgeKind.CONDITIONAL: _tr("names", "a condition"),
    }[kind]


def _unsourced_kind(kind: UnsourcedKind) -> str:
    return {
        UnsourcedKind.NUMBER: _tr("names", "a figure"),
        UnsourcedKind.CAUSE: _tr("names", "a cause"),
        UnsourcedKind.CHARACTERISATION: _tr("names", "a description"),
        UnsourcedKind.TREND: _tr("names", "all, most, or over time"),
        UnsourcedKind.PREDICTION: _tr("names", "the future"),
        UnsourcedKind.EVENT: _tr("names", "an event"),
    }[kind]


def own_layer_name(layer: OwnLayer) -> str:
    """The layer of a person's own mark: that of the switch, or a highlight."""
    return _tr("names", "My highlight") if layer is OwnLayer.HIGHLIGHT else layer_name(Layer(layer.value))


def own_kinds(layer: OwnLayer) -> dict[str, str]:
    """The kinds that an own mark of this layer may be, with their names; a highlight has none."""
    if layer is OwnLayer.ATTRIBUTION:
        return {kind.value: _source_kind(kind) for kind in SourceKind}
    if layer is OwnLayer.HEDGE:
        return {kind.value: _hedge_kind(kind) for kind in HedgeKind}
    if layer is OwnLayer.UNSOURCED:
        return {kind.value: _unsourced_kind(kind) for kind in UnsourcedKind}
    return {}


def _source_kind(kind: SourceKind) -> str:
    return {
        SourceKind.NAMED_PERSON: _tr("names", "a named person"),
        SourceKind.NAMED_ORGANISATION: _tr("names", "a named organisation"),
        SourceKind.UNNAMED_PERSON: _tr("names", "somebody without a name"),
        SourceKind.VAGUE: _tr("names", "nobody in particular"),
        SourceKind.DOCUMENT: _tr("names", "a document"),
        SourceKind.OUTLET: _tr("names", "the outlet itself"),
    }[kind]


def source_kind_name(kind: SourceKind) -> str:
    """A kind of source, as the label of a list."""
    name = _source_kind(kind)
    return name[:1].upper() + name[1:]


def _form(form: Form) -> str:
    return {
        Form.DIRECT: _tr("names", "quoted"),
        Form.INDIRECT: _tr("names", "in the writer’s words"),
        Form.MIXED: _tr("names", "partly quoted"),
    }[form]


def state_name(state: State) -> str:
    """Where the statement of a sentence comes from."""
    return {
        State.SOURCED: _tr("names", "names a source"),
        State.UNNAMED: _tr("names", "a source without a name"),
        State.MIXED: _tr("names", "part named, part not"),
        State.UNSOURCED: _tr("names", "no source named"),
        State.OTHER: _tr("names", "nothing to check"),
    }[state]


def confidence_name(confidence: Confidence) -> str:
    """How sure the program is of a mark; empty where it is sure."""
    return {
        Confidence.HIGH: "",
        Confidence.MEDIUM: _tr("names", "The program is fairly sure of this mark."),
        Confidence.LOW: _tr("names", "The program is not sure of this mark."),
    }[confidence]


def answer_name(answer: Answer) -> str:
    """An answer to a mark, as the label of a button."""
    return {
        Answer.AGREE: _tr("names", "Agree"),
        Answer.DISAGREE: _tr("names", "Disagree"),
        Answer.NOT_SURE: _tr("names", "Not sure"),
    }[answer]


def quoted(words: str) -> str:
    """`words` in quotation marks, those inside single ones; what is one quotation already stays as it is."""
    inside = words[1:-1]
    for first, last in ("“”", '""', "«»", "‘’"):
        if words.startswith(first) and words.endswith((last, "…")) and first not in inside and last not in inside:
            return isolated(words if words.endswith(last) else words + last)
    opened = words.count("“") > words.count("”")  # where they were cut short
    single = words.replace("“", "‘").replace("”", "’")
    return _tr("names", "“{words}”").format(words=isolated(single + "’" * opened))


def short(words: str, limit: int = 220) -> str:
    """`words` on one line, cut at a space with an ellipsis after at most `limit` characters."""
    words = " ".join(words.split())
    return words if len(words) <= limit else words[:limit].rsplit(" ", 1)[0] + " …"
