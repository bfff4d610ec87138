"""Records of a lesson set and of its answer key. All offsets are half-open and count code points of `Article.text`.

The types of the fields are read at run time (`reader.lessons.objects`), so annotations are not put off here.

A set and its key are two records, because they travel in two parts: the key never leaves the teacher's edition. What
else only the teacher reads (`teacher_note`, marks that were rejected, with the reasons why) is part of the set and is
taken out of the student edition by `reader.lessons.edition`.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from reader.analysis.findings import Finding, Layer, Sentence, Source
from reader.storage.records import EvidenceKind, OwnLayer, Phase
from reader.text.anchors import Quote
from reader.text.article import Article
from reader.text.spans import Span


class Edition(StrEnum):
    """For whom a file is written."""

    TEACHER = "teacher"
    STUDENT = "student"


class Guidance(StrEnum):
    """How much of the marks is shown once the gate is open; less with every article, so that help fades.

    Attributes:
        FULL: every mark with its kind, reason and question.
        PARTIAL: which passages are marked, and as what layer; kind, reason and question stay for the students to find.
        COUNT_ONLY: how many marks there are of each layer.
        NONE: nothing; students read on their own.
    """

    FULL = "full"
    PARTIAL = "partial"
    COUNT_ONLY = "count_only"
    NONE = "none"


class Part(StrEnum):
    """What students do with an article, in this order.

    Attributes:
        BELIEF: say how much they believe it, before and after.
        MARKING: mark it unaided.
        REVEAL: see the marks of the set beside their own.
        ANSWERS: agree, disagree or be not sure, mark by mark.
        CLAIM: check one claim with the reference pack.
    """

    BELIEF = "belief"
    MARKING = "marking"
    REVEAL = "reveal"
    ANSWERS = "answers"
    CLAIM = "claim"


class Decision(StrEnum):
    """What the teacher said to a mark.

    Attributes:
        OPEN: nothing yet; it is shown as the program made it.
        ACCEPTED: it is right.
        REJECTED: it is not, and is not shown.
        CHANGED: it is shown as the teacher changed it.
        ADDED: the teacher made it.
    """

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CHANGED = "changed"
    ADDED = "added"


class PromptKind(StrEnum):
    """What a prompt asks for: words, a choice, passages of the text, a degree of confidence, or a comparison."""

    OPEN = "open"
    CHOICE = "choice"
    MARK = "mark"
    CONFIDENCE = "confidence"
    COMPARE = "compare"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """When the marks of an article are shown: as soon as one of the conditions is met.

    Attributes:
        marks: after so many own marks; 0 where their number does not open it.
        minutes: after so many minutes with the article; 0 where time does not open it.
        looked: after a tap on “I looked”.
    """

    marks: int = 3
    minutes: int = 0
    looked: bool = True

    def is_open(self, *, marks: int, minutes: float, looked: bool) -> bool:
        """Whether the marks are shown to somebody who did so much; a gate without a condition is always open."""
        if not (self.marks or self.minutes or self.looked):
            return True
        by_marks = 0 < self.marks <= marks
        by_time = 0 < self.minutes <= minutes
        return by_marks or by_time or (self.looked and looked)


@dataclass(frozen=True, slots=True, kw_only=True)
class CuratedMark:
    """A mark of the set: one of the program and what the teacher said to it, or one that the teacher made.

    Attributes:
        finding: as it is to be shown; of a rejected one as the program made it. `finding.id` is the id that the program
            gave it, also where it was changed; an added one has an id of its own.
        quote: the words of `finding.span`, by which it is found again in a new version of the text.
        decision: what the teacher said.
        reason: the teacher's own, shown in place of the program's; for a rejected mark why it was rejected, and then
            for the teacher only.
        question: the teacher's own, shown in place of the program's.
    """

    finding: Finding
    quote: Quote
    decision: Decision = Decision.OPEN
    reason: str = ""
    question: str = ""

    @property
    def id(self) -> str:
        """The id of the finding."""
        return self.finding.id

    @property
    def layer(self) -> Layer:
        """The layer of the finding."""
        return self.finding.layer

    @property
    def span(self) -> Span:
        """The marked words, in code points of the text of its article."""
        return self.finding.span

    @property
    def is_shown(self) -> bool:
        """Whether students see it when the marks are revealed."""
        return self.decision is not Decision.REJECTED


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonArticle:
    """An article of a set, with its regions, its marks and how it is read.

    Attributes:
        id: names it within the set, in all its versions.
        article: the text; blocks whose region the teacher fixed are `chosen`.
        rights: who may use the text, and how.
        minutes: how long students need for it; 0 where nobody said so.
        guidance: how much is shown.
        gate: when it is shown.
        parts: what students do with it.
        layers: the layers of marks that are worked with.
        well_sourced: whether it was taken in for contrast, as a text that says where its statements come from.
        teacher_note: what to look at; for the teacher only.
        analysis_version: of the program that made the marks.
        marks: in reading order, the rejected ones among them.
        sources: as the analysis found them.
        sentences: those of the body, each with its state as the shown marks give it.
    """

    id: str
    article: Article
    rights: str = ""
    minutes: int = 0
    guidance: Guidance = Guidance.FULL
    gate: Gate = Gate()
    parts: tuple[Part, ...] = tuple(Part)
    layers: tuple[Layer, ...] = (Layer.ATTRIBUTION, Layer.HEDGE, Layer.UNSOURCED)
    well_sourced: bool = False
    teacher_note: str = ""
    analysis_version: str = ""
    marks: tuple[CuratedMark, ...] = ()
    sources: tuple[Source, ...] = ()
    sentences: tuple[Sentence, ...] = ()

    @property
    def title(self) -> str:
        """The title of the text."""
        return self.article.title

    @property
    def sha256(self) -> str:
        """`Article.sha256` of the text."""
        return self.article.sha256

    @property
    def shown_marks(self) -> tuple[CuratedMark, ...]:
        """What students see when the marks are revealed, in reading order."""
        return tuple(mark for mark in self.marks if mark.is_shown)


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer to choose."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """A question or task for students.

    Attributes:
        id: names it within the set, in all its versions.
        text: Markdown.
        required: whether handing in without an answer is asked about.
        article: id of the article it belongs to; empty for one about the whole set.
        phase: when it is asked.
        options: of a choice; `several` where more than one may be chosen.
        layer: of a prompt to mark passages: as what they are marked.
        compare: of a comparison: the ids of the two articles.
    """

    id: str
    kind: PromptKind
    text: str
    required: bool = False
    article: str = ""
    phase: Phase = Phase.BEFORE_REVEAL
    options: tuple[Option, ...] = ()
    several: bool = False
    layer: OwnLayer = OwnLayer.HIGHLIGHT
    compare: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryEntry:
    """A word and what it means, in Markdown; `forms` are other spellings under which it is found in the articles."""

    term: str
    meaning: str
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Where something is taken from. All fields are text as the teacher wrote it; dates best as ISO 8601."""

    title: str = ""
    creator: str = ""
    publisher: str = ""
    date_published: str = ""
    url: str = ""
    accessed: str = ""
    locator: str = ""

    @property
    def names_a_source(self) -> bool:
        """Whether one could look for it: a title, somebody who wrote or published it, or an address."""
        return any(text.strip() for text in (self.title, self.creator, self.publisher, self.url))


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLine:
    """One statement of an outlet card, and where it is taken from."""

    text: str
    citation: Citation = Citation()


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What is known about an outlet, a person or a body.

    Attributes:
        id: names it within the set.
        name: of the outlet.
        articles: ids of the articles of the set that are from it.
    """

    id: str
    name: str
    lines: tuple[CardLine, ...]
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text of the reference pack: a primary document, or what others wrote.

    Attributes:
        id: names it within the set.
        body: Markdown.
        citation: where it is from.
        rights: who may use the text, and how.
        articles: ids of the articles for which it matters; none for all.
    """

    id: str
    title: str
    body: str
    kind: EvidenceKind = EvidenceKind.OTHER
    citation: Citation = Citation()
    rights: str = ""
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class LessonSet:
    """A lesson set.

    Attributes:
        id: a UUID, the same in all versions and editions.
        version: 1, and more whenever the set is changed after it was given out.
        edition: for whom this one is.
        summary: what it is about, for students; Markdown.
        rights: who may use the set, and how.
        minutes: how long the lesson takes; 0 where nobody said so.
        teacher_note: for the teacher only; Markdown.
        articles, prompts: in teaching order.
        documents: primary documents; `coverage`: what others wrote about the same.
    """

    id: str
    title: str
    version: int = 1
    edition: Edition = Edition.TEACHER
    author: str = ""
    language: str = ""
    summary: str = ""
    rights: str = ""
    minutes: int = 0
    teacher_note: str = ""
    articles: tuple[LessonArticle, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    glossary: tuple[GlossaryEntry, ...] = ()
    cards: tuple[Card, ...] = ()
    documents: tuple[Document, ...] = ()
    coverage: tuple[Document, ...] = ()

    @cached_property
    def article_by_id(self) -> dict[str, LessonArticle]:
        """The articles by `LessonArticle.id`."""
        return {article.id: article for article in self.articles}

    @cached_property
    def article_by_sha256(self) -> dict[str, LessonArticle]:
        """The articles by the identity of their text."""
        return {article.sha256: article for article in self.articles}

    @cached_property
    def prompt_by_id(self) -> dict[str, Prompt]:
        """The prompts by `Prompt.id`."""
        return {prompt.id: prompt for prompt in self.prompts}

    def prompts_of(self, article: str) -> tuple[Prompt, ...]:
        """The prompts of the article with this id, in order; of "" those about the whole set."""
        return tuple(prompt for prompt in self.prompts if prompt.article == article)


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkLabel:
    """What a passage is marked as; an empty kind stands for any kind of the layer."""

    layer: OwnLayer
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyMark:
    """A passage that the key marks.

    Attributes:
        id: names it within the key of its article or prompt.
        quote: the words, and where they stand in the text of the article.
        label: as what it is to be marked.
        alternatives: other labels that are as good.
        arguable: whether leaving it unmarked is as good; it counts neither as a hit nor as a false alarm.
        explanation: why; Markdown.
    """

    id: str
    quote: Quote
    label: MarkLabel
    alternatives: tuple[MarkLabel, ...] = ()
    arguable: bool = False
    explanation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleKey:
    """What there is to mark in one article.

    Attributes:
        article: `LessonArticle.id`.
        layers: those that the key covers whole: what is marked so and is not in `marks` is a false alarm. A key
            without marks says that there is nothing to mark.
        marks: in reading order.
        explanation: of the article as a whole; Markdown.
    """

    article: str
    layers: tuple[OwnLayer, ...]
    marks: tuple[KeyMark, ...] = ()
    explanation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptKey:
    """What a prompt is answered with.

    Attributes:
        prompt: `Prompt.id`.
        answers: the best ones: words, or the ids of all options that are right.
        alternatives: others that are as good: words, or ids of options.
        marks: of a prompt to mark passages: those to mark.
        arguable: whether good answers differ; then none is counted as wrong.
        explanation: why; Markdown.
    """

    prompt: str
    answers: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()
    marks: tuple[KeyMark, ...] = ()
    arguable: bool = False
    explanation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """The answer key of a set; `note` is about the set as a whole, in Markdown."""

    prompts: tuple[PromptKey, ...] = ()
    articles: tuple[ArticleKey, ...] = ()
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether it holds nothing at all."""
        return not (self.prompts or self.articles or self.note)

    def of_article(self, article: str) -> ArticleKey | None:
        """What there is to mark in the article with this id; None where the key does not say."""
        return next((key for key in self.articles if key.article == article), None)

    def of_prompt(self, prompt: str) -> PromptKey | None:
        """What the prompt with this id is answered with; None where the key does not say."""
        return next((key for key in self.prompts if key.prompt == prompt), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class LostMark:
    """A decision upon a mark that the program does not make, or not any more.

    Attributes:
        article: `LessonArticle.id`.
        words: of the mark, or its id, as they stand in the lesson folder.
        decision: accepted or rejected.
    """

    article: str
    words: str
    decision: Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What a file of the teacher's edition holds; the key of a student edition is None.

    What was lost when the set was made from a folder goes into no file.
    """

    set: LessonSet
    key: Key | None
    lost: tuple[LostMark, ...] = field(default=(), compare=False)
