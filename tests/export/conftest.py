"""A small made-up article with one mark of every kind, some of them inside others."""

from datetime import UTC, datetime

import pytest

from reader.analysis.findings import (
    Attribution,
    Confidence,
    Explanation,
    Form,
    Hedge,
    HedgeKind,
    QuoteUnclear,
    Report,
    Sentence,
    Source,
    SourceKind,
    State,
    Unsourced,
    UnsourcedKind,
)
from reader.export.dossier import Dossier
from reader.storage.records import (
    Answer,
    Certainty,
    ClaimType,
    Evidence,
    EvidenceKind,
    FoundIn,
    Known,
    MarkResponse,
    Method,
    Note,
    NoteFinding,
    NoteStatus,
    OwnLayer,
    OwnMark,
    Phase,
    Stance,
)
from reader.text.anchors import Quote
from reader.text.article import Article, Block, BlockKind, Link, Metadata, Region
from reader.text.spans import Span

LINES = (
    "Harbour of Selm 🚢 reopens",
    "Mayor Ilka Brandt said “the harbour may open <script>alert(1)</script> on Monday”.",
    "Some 40 boats left & nobody counted them, the port perhaps lost them.",
    "It is “a hard spring.",
    "Ferry prices in Corin",
)


def span_of(text, words):
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def article():
    text = "\n".join(LINES)
    regions = (
        (Region.HEADLINE, "", BlockKind.HEADING, 1),
        (Region.BODY, "", BlockKind.PARAGRAPH, 0),
        (Region.BODY, "", BlockKind.QUOTATION, 0),
        (Region.BODY, "", BlockKind.PARAGRAPH, 0),
        (Region.RELATED, "stands under “Related news”", BlockKind.LIST_ITEM, 1),
    )
    blocks = tuple(
        Block(span_of(text, line), region, reason, kind, level)
        for line, (region, reason, kind, level) in zip(LINES, regions, strict=True)
    )
    return Article(
        text=text,
        blocks=blocks,
        metadata=Metadata(outlet="The Tidewater <Post>", language="en"),
        links=(Link(span_of(text, "Corin"), "https://corin.example/?a=1&b=2"),),
        warnings=("Read as Windows-1252.",),
    )


@pytest.fixture
def report(article):
    text = article.text

    def explanation(reason):
        return Explanation(reason=reason, question="Who counted?", maybe_fine="Figures like this are often public.")

    content = span_of(text, "“the harbour may open <script>alert(1)</script> on Monday”")
    counted = span_of(text, "Some 40 boats left & nobody counted them")
    weaker = span_of(text, "the port perhaps lost them")
    findings = (
        Attribution(
            id="attribution-1",
            source=(span_of(text, "Mayor Ilka Brandt"),),
            cue=(span_of(text, "said"),),
            content=(content,),
            form=Form.DIRECT,
            source_kind=SourceKind.NAMED_PERSON,
            speaker="source-1",
            confidence=Confidence.HIGH,
            explanation=explanation("“Mayor Ilka Brandt” says this."),
        ),
        Hedge(
            id="hedge-1",
            span=span_of(text, "may"),
            kind=HedgeKind.MODAL,
            in_quote=True,
            confidence=Confidence.LOW,
            explanation=explanation("“may” leaves it open."),
        ),
        Unsourced(
            id="unsourced-1",
            span=counted,
            kind=UnsourcedKind.NUMBER,
            strength=3,
            shown=True,
            confidence=Confidence.MEDIUM,
            explanation=explanation("gives a figure and does not say who counted"),
        ),
        # Begins inside the clause before and ends after it: no element can hold one and not the other.
        Hedge(
            id="hedge-2",
            span=Span(span_of(text, "counted them").start, span_of(text, "the port perhaps").end),
            kind=HedgeKind.APPROXIMATOR,
            in_quote=False,
            confidence=Confidence.MEDIUM,
            explanation=explanation("“perhaps” leaves it open."),
        ),
        Unsourced(
            id="unsourced-2",
            span=weaker,
            kind=UnsourcedKind.EVENT,
            strength=1,
            shown=False,
            confidence=Confidence.LOW,
            explanation=explanation("reports that something happened, in the article’s own voice"),
        ),
        QuoteUnclear(id="quote_unclear-1", span=span_of(text, "“a"), reason="The mark “ is opened and not closed."),
    )
    return Report(
        analysis_version="7",
        sentences=(
            Sentence(article.blocks[1].span, State.SOURCED),
            Sentence(article.blocks[2].span, State.UNSOURCED),
            Sentence(article.blocks[3].span, State.OTHER),
        ),
        findings=findings,
        sources=(
            Source(
                id="source-1",
                name="Ilka Brandt",
                kind=SourceKind.NAMED_PERSON,
                description="mayor",
                mentions=(span_of(text, "Mayor Ilka Brandt"),),
                findings=("attribution-1",),
            ),
        ),
        warnings=("One quotation mark has no partner.",),
    )


# What a person wrote on it

CREATED = datetime(2026, 3, 2, 9, 30, 15, 123456, tzinfo=UTC)


def note_on(article, words, *, number=1, **fields):
    """A note about words of the article, or about the whole of it where there are none."""
    given = {
        "id": f"00000000-0000-4000-8000-00000000000{number}",
        "article": article.sha256,
        "body": "",
        "status": NoteStatus.TO_CHECK,
        "quote": Quote.of(article.text, span_of(article.text, words)) if words else None,
        "mark": None,
        "created": CREATED,
        "modified": CREATED,
        "revision": 1,
        "deleted_at": None,
    }
    return Note(**{**given, **fields})


@pytest.fixture
def checked(article):
    """A note with everything in it; its second item of evidence takes its news from the first."""
    evidence = (
        Evidence(
            id="10000000-0000-4000-8000-000000000001",
            stance=Stance.SUPPORTS,
            title="Harbour log",
            creator="Port of Selm",
            publisher="Selm <Press>",
            date_published="2026-03-01",
            url="https://port.example/log?a=1&b=2",
            accessed="2026-03-02",
            kind=EvidenceKind.PRIMARY_DOCUMENT,
            found_in=FoundIn.REFERENCE_PACK,
            locator="p. 3",
            quote="41 boats left",
            independent=Known.NO,
            named=Known.YES,
        ),
        Evidence(
            id="10000000-0000-4000-8000-000000000002",
            stance=Stance.CONTEXT,
            title="What we know",
            same_origin_as="10000000-0000-4000-8000-000000000001",
        ),
    )
    return note_on(
        article,
        "Some 40 boats left",
        number=2,
        body="The log says 41 😀.\n\n- who counted?\n- <b>when</b>?",
        status=NoteStatus.CHECKED,
        claim="Forty boats left the harbour.",
        claim_type=ClaimType.NUMBER,
        finding=NoteFinding.SUPPORTED,
        finding_reason="The log names nearly the same figure.",
        belief_before=0,
        belief_after=85,
        certainty=Certainty.MEDIUM,
        methods=(Method.TRACE_NUMBER, Method.PRIMARY_DOCUMENT),
        tags=("harbour", "log"),
        phase=Phase.AFTER_REVEAL,
        mark="unsourced-1",
        evidence=evidence,
    )


@pytest.fixture
def dossier(article, report, checked):
    """The article with its marks, three notes, an own mark and an answer."""
    later = note_on(
        article,
        "a hard spring",
        number=3,
        status=NoteStatus.LOOK_UP_LATER,
        question="How cold was it?",
        place_to_look="Town library",
    )
    mark = OwnMark(
        id="20000000-0000-4000-8000-000000000001",
        article=article.sha256,
        quote=Quote.of(article.text, span_of(article.text, "the port perhaps")),
        layer=OwnLayer.HEDGE,
        kind="adverb",
        reason="It leaves it open.",
        created=CREATED,
        modified=CREATED,
        revision=2,
        deleted_at=None,
    )
    answer = MarkResponse(
        article=article.sha256,
        mark="unsourced-1",
        answer=Answer.DISAGREE,
        why="The mayor said it.",
        words="Some 40 boats left",
        modified=CREATED,
    )
    notes = (later, checked, note_on(article, "", body="It names the mayor."))
    return Dossier(article=article, report=report, notes=notes, own_marks=(mark,), responses=(answer,))
