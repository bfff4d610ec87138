"""Who stands behind the naming phrases of an article: one source over all its mentions, pronouns resolved where sure.

Names are merged by surname when the surname fits one person only, organisations by their name, unnamed sources by a
definite phrase that points back ("the officials"); "the minister" is the only person named with that office. A
pronoun stands for the last source or subject that fits it in number and gender and was named at most two paragraphs
before; where none fits, it stays open (the recency rule of Hobbs, 1978).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.analysis.findings import Source, SourceKind
from reader.analysis.naming import (
    Gender,
    Naming,
    is_pronoun,
    is_relative,
    is_speaker,
    offices,
    pronoun_gender,
    read_phrase,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence, Set

    from reader.analysis.people import Mention
    from reader.text.spans import Span

_REACH = {True: 2, False: 1}
"""How many paragraphs back a pronoun may point: for he and she, and for the others."""

_OWN = frozenset({"i", "me", "my", "our", "us", "we"})
_THEY = frozenset({"they", "them", "their", "themselves", "these", "those"})
_LESSER = frozenset({"acting", "assistant", "deputy", "ex", "former", "late", "vice"})
"""Words that make another office of the one beside them."""

_PEOPLE = frozenset({SourceKind.NAMED_PERSON, SourceKind.UNNAMED_PERSON})
_BODIES = frozenset({SourceKind.NAMED_ORGANISATION, SourceKind.DOCUMENT, SourceKind.OUTLET})


@dataclass(slots=True)
class Entity:
    """A source, or somebody who may become one, while it is being collected; `order` counts sources from 1."""

    naming: Naming
    gender: Gender
    description: str
    last_paragraph: int
    order: int = 0
    mentions: list[Span] = field(default_factory=list)
    offices: set[frozenset[str]] = field(default_factory=set)

    @property
    def id(self) -> str:
        """Name of the source within its report."""
        return f"s{self.order}"


@dataclass(frozen=True, slots=True)
class Resolved:
    """What one naming phrase stands for; `refers_to` is None for a phrase that speaks for itself, or when unsure."""

    entity: Entity | None
    kind: SourceKind
    refers_to: str | None


class Registry:
    """Collects the sources of one article, fed with naming phrases in reading order."""

    def __init__(self, *, outlet: str = "", places: Set[str] = frozenset()) -> None:
        """Begin an article with its own outlet and the names that it treats as places, in lower case."""
        self._outlet = outlet
        self._places = places
        self._spoken = 0
        self._readings: dict[str, Naming] = {}
        self._entities: list[Entity] = []
        self._recent: list[Entity] = []
        self._by_head: dict[str, list[Entity]] = {}
        self._by_span: dict[Span, Resolved] = {}

    def resolve(
        self,
        span: Span,
        phrase: str,
        paragraph: int,
        *,
        antecedent: str = "",
        owner: bool = False,
        quoted: bool = False,
    ) -> Resolved:
        """What the naming phrase at `span` stands for.

        Args:
            span: where it stands; the same span always gives the same answer.
            phrase: its words.
            paragraph: number of its paragraph, to know how far back a pronoun may reach.
            antecedent: the noun phrase right before a relative pronoun.
            owner: whether it is only the owner of what is said ("Orell’s claim"), to whom no later pronoun points.
            quoted: whether it stands in quotation marks, where "we" is the speaker and not the outlet.
        """
        known = self._by_span.get(span)
        if known is None:
            known = (
                self._pronoun(phrase, paragraph, antecedent, quoted=quoted)
                if is_pronoun(phrase)
                else self._name(phrase, paragraph)
            )
            self._by_span[span] = known
            if known.entity is not None:
                if not known.entity.order:
                    self._spoken += 1
                    known.entity.order = self._spoken
                known.entity.mentions.append(span)
                if not owner:
                    known.entity.last_paragraph = paragraph
                    self._touch(known.entity)
        return known

    def notice(self, mention: Mention, paragraph: int) -> None:
        """Remember somebody who is named without being a source, so that pronouns and offices can point there."""
        naming = self._read(mention.phrase)
        if naming.kind is not SourceKind.NAMED_PERSON:
            return
        entity = self._find(naming)
        if entity is None and (naming.description or " " in naming.name):
            entity = self._new(naming, paragraph)
        if entity is None:
            return
        self._learn(entity, naming, mention.gender)
        if mention.focus:
            entity.last_paragraph = paragraph
            self._touch(entity)

    def sources(self, findings: Iterable[tuple[str, str]]) -> tuple[Source, ...]:
        """The sources in order of first mention; `findings` are pairs of speaker id and finding id."""
        said: dict[str, list[str]] = {}
        for speaker, finding in findings:
            said.setdefault(speaker, []).append(finding)
        return tuple(
            Source(
                id=entity.id,
                name=entity.naming.name,
                kind=entity.naming.kind,
                description=entity.description,
                mentions=tuple(sorted(entity.mentions)),
                findings=tuple(said.get(entity.id, ())),
            )
            for entity in sorted(self._entities, key=lambda entity: entity.order)
            if entity.order
        )

    def _read(self, phrase: str) -> Naming:
        naming = self._readings.get(phrase)
        if naming is None:
            naming = self._readings[phrase] = read_phrase(phrase, outlet=self._outlet, places=self._places)
        return naming

    @staticmethod
    def _learn(entity: Entity, naming: Naming, gender: Gender) -> None:
        """Add what a naming phrase says about somebody."""
        if _is_bare(entity) and naming.kind is SourceKind.NAMED_PERSON:
            entity.naming = naming
        if naming.kind is entity.naming.kind:
            if len(_without_article(naming.name)) > len(_without_article(entity.naming.name)):
                entity.naming = naming
            entity.offices |= offices(naming.description)
        entity.description = entity.description or naming.description
        if gender is not Gender.UNKNOWN:
            entity.gender = gender

    def _name(self, phrase: str, paragraph: int) -> Resolved:
        naming = self._read(phrase)
        entity = self._find(naming)
        if entity is None:
            return Resolved(self._new(naming, paragraph), naming.kind, None)
        if naming.head != entity.naming.head:
            self._file(entity, naming)
        self._learn(entity, naming, naming.gender)
        short = naming.name != entity.naming.name
        return Resolved(entity, entity.naming.kind, entity.naming.name if short else None)

    def _find(self, naming: Naming) -> Entity | None:
        candidates = self._by_head.get(naming.head, [])
        if naming.kind is SourceKind.NAMED_PERSON:
            first = naming.name.split()[0].lower()
            people = [
                e for e in candidates if e.naming.kind is naming.kind and _same_person(e.naming.name, naming.name)
            ]
            if not people and len(naming.name.split()) == 1:
                people = [
                    e
                    for e in self._by_head.get(f"first {first}", [])
                    if e.naming.kind is naming.kind and len(e.naming.name.split()) > 1
                ]
            return people[0] if len(people) == 1 else self._announced(naming) if not people else None
        if naming.kind in _BODIES:
            bare = _without_article(naming.name)
            fitting = [e for e in candidates if e.naming.kind is naming.kind]
            same = [e for e in fitting if _without_article(e.naming.name) == bare]
            alone = len(bare.split()) == 1
            if not same and not naming.description and alone and (naming.definite or bare == naming.name):
                same = fitting[-1:]
            if not same and not alone and not naming.plural:
                same = [e for e in fitting if _is_bare(e) and e.naming.kind is SourceKind.NAMED_ORGANISATION]
            return same[-1] if same else None
        holder = self._holder(naming)
        if holder is not None:
            return holder
        fitting = [e for e in candidates if e.naming.kind is naming.kind and _may_be(naming, e)]
        if naming.definite and fitting:
            return fitting[-1]
        same = [e for e in fitting if _without_article(e.naming.name) == _without_article(naming.name)]
        return same[-1] if same and naming.plural else None

    def _announced(self, naming: Naming) -> Entity | None:
        """The only one who was called by nothing but the office of this person so far, as "mayor" in a headline."""
        held = offices(naming.description)
        bare = [
            entity
            for entity in self._entities
            if entity.naming.kind is SourceKind.UNNAMED_PERSON
            and _is_bare(entity)
            and any(_holds(office, other) for office in offices(entity.naming.name) for other in held)
        ]
        return bare[0] if len(bare) == 1 else None

    def _holder(self, naming: Naming) -> Entity | None:
        """The only person named with the office of "the minister"."""
        bare_title = naming.kind is SourceKind.UNNAMED_PERSON and naming.name.istitle()
        if not (naming.definite or bare_title) or naming.plural or naming.description:
            return None
        office = next(iter(offices(naming.name)), frozenset())
        holders = [entity for entity in self._entities if any(_holds(office, held) for held in entity.offices)]
        return holders[0] if len(holders) == 1 else None

    def _pronoun(self, phrase: str, paragraph: int, antecedent: str, *, quoted: bool) -> Resolved:
        word = phrase.strip(" ,").lower()
        if word in _OWN:
            return Resolved(None, SourceKind.VAGUE if quoted else SourceKind.OUTLET, None)
        if is_relative(word):
            return self._relative(antecedent, paragraph)
        reach = _REACH[pronoun_gender(word) is not None]
        near = (entity for entity in reversed(self._recent) if paragraph - entity.last_paragraph <= reach)
        fitting = [entity for entity in near if _fits(word, entity)]
        if word in _THEY and any(entity.naming.plural for entity in fitting):
            fitting = [entity for entity in fitting if entity.naming.plural]
        entity = fitting[0] if fitting else None
        if entity is None:
            return Resolved(None, SourceKind.UNNAMED_PERSON if pronoun_gender(word) else SourceKind.VAGUE, None)
        gender = pronoun_gender(word)
        if gender is not None:
            entity.gender = gender
        return Resolved(entity, entity.naming.kind, entity.naming.name)

    def _relative(self, antecedent: str, paragraph: int) -> Resolved:
        """What "who" and "which" stand for; "which" often means all that was said before, and then nobody."""
        if not antecedent or is_pronoun(antecedent) or self._read(antecedent).kind is SourceKind.VAGUE:
            return Resolved(None, SourceKind.VAGUE, None)
        found = self._name(antecedent, paragraph)
        return Resolved(found.entity, found.kind, found.entity.naming.name if found.entity else None)

    def _new(self, naming: Naming, paragraph: int) -> Entity:
        entity = Entity(naming, naming.gender, naming.description, paragraph)
        if naming.kind is SourceKind.NAMED_PERSON:
            entity.offices |= offices(naming.description)
        self._entities.append(entity)
        self._file(entity, naming)
        return entity

    def _file(self, entity: Entity, naming: Naming) -> None:
        """Let the entity be found by the last word of a name, and a person by the first."""
        self._by_head.setdefault(naming.head, []).append(entity)
        if naming.kind is SourceKind.NAMED_PERSON:
            self._by_head.setdefault(f"first {naming.name.split()[0].lower()}", []).append(entity)

    def _touch(self, entity: Entity) -> None:
        if entity in self._recent:
            self._recent.remove(entity)
        self._recent.append(entity)
        del self._recent[:-12]


def _fits(pronoun: str, entity: Entity) -> bool:
    gender = pronoun_gender(pronoun)
    kind = entity.naming.kind
    if gender is not None:
        return kind in _PEOPLE and not entity.naming.plural and entity.gender in {gender, Gender.UNKNOWN}
    if pronoun in {"it", "its", "itself"}:
        return kind in _BODIES and not entity.naming.plural
    if pronoun in _THEY:
        return entity.naming.plural or kind is SourceKind.NAMED_ORGANISATION
    return False


def _is_bare(entity: Entity) -> bool:
    """Whether the text has only a noun for it so far, without "a": "ministry", "the mayor"."""
    noun = entity.naming.name.lower().removeprefix("the ")
    return is_speaker(noun, people_only=False) and not entity.naming.plural and not entity.description


def _holds(office: frozenset[str], held: frozenset[str]) -> bool:
    """Whether somebody described as `held` is meant by `office`: a minister by "the minister", no former one."""
    return bool(office) and office <= held and not (held - office) & _LESSER


def _may_be(naming: Naming, entity: Entity) -> bool:
    """Whether a description does not tell the two apart: "the sources close to the union", not "from Selm"."""
    told, known = _long_words(naming.description), _long_words(entity.description)
    return not told or bool(told & known)


def _long_words(description: str) -> frozenset[str]:
    return frozenset(word for word in description.lower().split() if len(word) > 3)


def _same_person(one: str, other: str) -> bool:
    a, b = one.lower().split(), other.lower().split()
    return a[-1] == b[-1] and (len(a) == 1 or len(b) == 1 or a[0] == b[0])


def _without_article(name: str) -> str:
    words: Sequence[str] = name.lower().split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in {"the", "a", "an"} else words)
