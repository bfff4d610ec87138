"""Assertions without a source: the eight steps, what a clause asserts, how strong it is, and what is shown."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.findings import Attribution, Confidence, Explanation, Form, SourceKind
from reader.analysis.unsourced import find_unsourced
from reader.text.article import Article, Block, BlockKind, Link, Region
from reader.text.sentences import sentence_spans
from reader.text.spans import Span

NOTHING_TO_SAY = Explanation(reason="", question="", maybe_fine="")


def article_of(text, *, regions=(), kinds=(), links=()):
    """One block for each line; `regions` and `kinds` by number of line; `links` by their words."""
    lines = [Span(*found.span()) for found in re.finditer(r"[^\n]+", text)]
    blocks = tuple(
        Block(
            span,
            dict(regions).get(number, Region.BODY),
            kind=dict(kinds).get(number, BlockKind.PARAGRAPH),
        )
        for number, span in enumerate(lines)
    )
    return Article(text, blocks, links=tuple(Link(find(text, words), "https://example.org") for words in links))


def find(text, words):
    start = text.index(words)
    return Span(start, start + len(words))


def said(text, *, source="", cue="", content, kind=SourceKind.NAMED_PERSON, form=Form.INDIRECT, refers_to=None):
    """An attribution whose parts are found in `text` by their words."""
    return Attribution(
        id="",
        source=(find(text, source),) if source else (),
        cue=(find(text, cue),) if cue else (),
        content=(find(text, content),),
        form=form,
        source_kind=kind,
        refers_to=refers_to,
        confidence=Confidence.HIGH,
        explanation=NOTHING_TO_SAY,
    )


def marks(text, attributions=(), **how):
    article = article_of(text, **how)
    sentences = [span for block in article.blocks for span in sentence_spans(text, block.span)]
    quotations = [Span(*found.span()) for found in re.finditer(r"“[^“”]*”", text)]
    return find_unsourced(article, sentences, quotations, attributions)


def marked(text, attributions=(), **how):
    return [mark.span.of(text) for mark in marks(text, attributions, **how)]


def only(text, attributions=(), **how):
    (mark,) = marks(text, attributions, **how)
    return mark


# --- the eight steps ---------------------------------------------------------------------------------------------


def test_a_statement_in_the_articles_own_voice_is_marked_without_its_full_stop():
    assert marked("The harbour burned for two days.") == ["The harbour burned for two days"]


@pytest.mark.parametrize(
    "region", [Region.HEADLINE, Region.STANDFIRST, Region.CAPTION, Region.RELATED, Region.COMMENT, Region.DISCLAIMER]
)
def test_step_1_only_the_body_is_searched(region):
    assert marked("The harbour burned for two days.", regions={0: region}) == []


@pytest.mark.parametrize(
    "text",
    [
        "Who burned the harbour down last night?",
        "Follow the story of the harbour on our pages.",
        "Read more about the fire in the harbour.",
        "A fire in the old harbour of Selm.",
        "Return of the herring fleet",
        "Harbour Burned Down For Two Days.",
        "Was it the guard who burned the harbour",
        "Back again.",
    ],
)
def test_step_2_questions_commands_and_fragments_are_left(text):
    assert marked(text) == []


def test_step_3_what_stands_in_quotation_marks_is_left():
    assert marked("“The harbour burned for two days and nobody came.”") == []


def test_step_3_a_block_quotation_is_left():
    assert marked("The harbour burned for two days.", kinds={0: BlockKind.QUOTATION}) == []


def test_step_3_a_label_in_quotation_marks_is_no_statement_of_somebody():
    assert marked("The “harbour reform” cost nine families their boats.") != []


@pytest.mark.parametrize("kind", SourceKind)
def test_step_4_attributed_statements_are_left_whatever_the_source(kind):
    text = "Ada Brook mused that the harbour burned for two days."
    statement = said(text, source="Ada Brook", cue="mused", content="that the harbour burned for two days", kind=kind)
    assert marked(text, [statement]) == []


@pytest.mark.parametrize(
    "text",
    [
        "The harbour burned for two days, Ada Brook said.",
        "According to the fire brigade the harbour burned for two days.",
        "The firm has repeatedly been accused of burning waste.",
        "The ministry denounced the fire in the harbour.",
        "The harbour was allegedly set on fire by a guard.",
        "The list, seen by this newspaper, has nine names on it.",
        "The firm plans to sell the mill in June.",
        "The report also lists nine burned boats.",
    ],
)
def test_step_4_words_of_saying_count_even_where_no_attribution_was_found(text):
    assert marked(text) == []


def test_step_4_a_link_on_the_words_is_a_source():
    text = "The harbour burned for two days. The mill burned for three."
    assert marked(text, links=["burned for two days"]) == ["The mill burned for three"]


def test_step_5_the_first_item_after_a_colon_is_what_was_said():
    text = "Ada Brook listed her reasons:\nThe harbour burned for two days."
    statement = said(text, source="Ada Brook", cue="listed", content="her reasons")
    assert marked(text, [statement]) == []


def test_step_5_all_items_of_a_list_after_a_colon_are_what_was_said():
    text = "Ada Brook listed her reasons:\nThe harbour burned for two days.\nThe mill burned for three days."
    statement = said(text, source="Ada Brook", cue="listed", content="her reasons")
    kinds = {1: BlockKind.LIST_ITEM, 2: BlockKind.LIST_ITEM}
    assert marked(text, [statement], kinds=kinds) == []


def test_step_5_the_same_paragraph_alone_leaves_a_mark_of_low_confidence():
    text = "Ada Brook mused that the mill was old. The harbour burned for two days."
    statement = said(text, source="Ada Brook", cue="mused", content="that the mill was old")
    mark = only(text, [statement])
    assert mark.confidence is Confidence.LOW
    assert mark.explanation.maybe_fine == "It may still come from “Ada Brook”, named just before."


def test_step_5_a_pronoun_is_replaced_by_the_name_it_stands_for():
    text = "She mused that the mill was old. The harbour burned for two days."
    statement = said(text, source="She", cue="mused", content="that the mill was old", refers_to="Ada Brook")
    assert "“Ada Brook”" in only(text, [statement]).explanation.maybe_fine


def test_step_5_a_new_paragraph_carries_nothing():
    text = "Ada Brook mused that the mill was old.\nThe harbour burned for two days."
    statement = said(text, source="Ada Brook", cue="mused", content="that the mill was old")
    mark = only(text, [statement])
    assert mark.confidence is Confidence.MEDIUM
    assert "Brook" not in mark.explanation.maybe_fine


@pytest.mark.parametrize(
    "text", ["Smoke could be seen over the harbour.", "The mayor smiled and waved at the crowd of children."]
)
def test_step_5_what_the_reporter_saw_is_left(text):
    assert marked(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The council should rebuild the harbour at once.",
        "We must never forget the fire in the harbour.",
        "Perhaps the lamp in the harbour was out.",
        "You can take the ferry from the north pier.",
        "If it rains, the fire in the harbour goes out.",
    ],
)
def test_step_6_taste_advice_and_guesses_are_left(text):
    assert marked(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook is the mayor of Selm.",
        "Selm is a small town on the coast.",
        "Ada Brook was born in a village near Selm.",
        "The town lies on a wide and shallow bay.",
    ],
)
def test_step_7_identity_and_common_knowledge_are_left(text):
    assert marked(text) == []


def test_step_7_what_the_article_sourced_before_is_left():
    first = "Ada Brook mused that the northern harbour burned twice during last winter."
    again = "The northern harbour burned twice last winter."
    statement = said(
        first, source="Ada Brook", cue="mused", content="that the northern harbour burned twice during last winter"
    )
    assert marked(again) != []
    assert marked(f"{first}\n{again}", [statement]) == []


# --- clauses -----------------------------------------------------------------------------------------------------


def test_the_own_voice_part_of_a_mixed_sentence_is_marked():
    text = "The storm tore nine boats from the pier, and Ada Brook mused that more would follow."
    statement = said(text, source="Ada Brook", cue="mused", content="that more would follow")
    assert marked(text, [statement]) == ["The storm tore nine boats from the pier"]


def test_a_contrast_after_the_statement_is_the_articles_own():
    text = "Ada Brook mused that the pier was safe, but the storm tore nine boats from it."
    statement = said(text, source="Ada Brook", cue="mused", content="that the pier was safe")
    assert marked(text, [statement]) == ["the storm tore nine boats from it"]


def test_words_before_a_speaker_are_what_is_said_and_not_the_articles_own():
    text = "The storm tore nine boats from the pier, Ada Brook mused: “It was dreadful for all of us.”"
    statement = said(text, source="Ada Brook", cue="mused", content="“It was dreadful for all of us.”")
    assert marked(text, [statement]) == []


def test_a_phrase_that_somebody_uses_leaves_the_sentence_the_articles_own():
    text = "The navy sank what are said to be pirates near the northern cape."
    statement = said(text, cue="are said to be", content="pirates", kind=SourceKind.VAGUE)
    assert marked(text, [statement]) == ["The navy sank what are said to be pirates near the northern cape"]


def test_what_only_says_that_one_thing_came_after_another_is_not_part_of_the_clause():
    text = "The visit comes after rebels burned down a mill near the town."
    assert marked(text) == ["rebels burned down a mill near the town"]


@pytest.mark.parametrize("opening", ["But ", "And ", "Meanwhile, ", "However, "])
def test_an_opening_conjunction_is_not_part_of_the_clause(opening):
    assert marked(f"{opening}the harbour burned for two days.") == ["the harbour burned for two days"]


def test_a_label_inside_a_paraphrase_is_the_articles_own():
    text = "Ada Brook mused that the non-existent council met in Selm."
    statement = said(text, source="Ada Brook", cue="mused", content="that the non-existent council met in Selm")
    mark = only(text, [statement])
    assert (mark.span.of(text), mark.kind, mark.confidence) == (
        "the non-existent council",
        "characterisation",
        Confidence.LOW,
    )


def test_a_label_inside_quotation_marks_is_the_speakers():
    text = "Ada Brook mused that “the non-existent council met in Selm”."
    statement = said(text, source="Ada Brook", cue="mused", content="“the non-existent council met in Selm”")
    assert marked(text, [statement]) == []


# --- kinds and strengths -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kind", "reason"),
    [
        ("The fire destroyed 59 boats in the bay.", "number", "Gives a figure, “59”, and does not say who counted."),
        ("The mill closed because of the new tax.", "cause", "because of"),
        ("It was a disastrous season for the fleet.", "characterisation", "“disastrous” in the article’s own words"),
        ("Thefts in the harbour have increased since then.", "trend", "have increased"),
        ("The ferry will stop in the first week of June.", "prediction", "how the writer knows"),
        ("The navy moved its boats to the bay.", "event", "in the article’s own voice"),
    ],
)
def test_each_kind_has_its_triggers_and_its_reason(text, kind, reason):
    mark = only(text)
    assert mark.kind == kind
    assert reason in mark.explanation.reason


@pytest.mark.parametrize(
    "text",
    [
        "The navy moved its boats to the bay in 1907.",
        "The navy moved its boats to the bay on 4 May.",
        "The navy moved its boats when the king was 9.",
        "The navy waited for 20 minutes near the bay.",
    ],
)
def test_dates_years_ages_and_times_are_no_figures(text):
    assert only(text).kind != "number"


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("The soldiers killed a guard at the gate.", 3),
        ("The fire destroyed 59 boats in the bay.", 3),
        ("The mill closed because of the new tax.", 3),
        ("The navy moved its boats to the bay.", 2),
        ("The ferry will stop in the first week of June.", 2),
        ("The bay remains wide and calm and open.", 1),
    ],
)
def test_strength_says_how_much_hangs_on_it(text, strength):
    assert only(text).strength == strength


def test_a_strong_assertion_that_nothing_carries_is_of_high_confidence():
    assert only("The mill closed because of the new tax.").confidence is Confidence.HIGH


# --- what is shown -----------------------------------------------------------------------------------------------

QUESTION = "What will become of " + "the old harbour and of all the boats in it and " * 5 + "the mill? "


def test_weak_assertions_are_found_but_not_shown():
    assert [mark.shown for mark in marks("The bay remains wide and calm and open.")] == [False]


def test_at_most_one_mark_for_four_sentences_is_shown_the_strongest_first():
    text = "The navy moved its boats to the bay. The soldiers killed a guard at the gate. " * 3 + QUESTION * 6
    found = marks(text)
    assert len(found) == 6
    assert [mark.shown for mark in found] == [False, True, False, True, False, True]


def test_at_most_eight_marks_for_a_thousand_words_are_shown_in_order_of_the_text():
    text = "The navy sank its boats in the bay again. " * 100
    found = marks(text)
    assert len(found) == 100
    assert [number for number, mark in enumerate(found) if mark.shown] == list(range(900 * 8 // 1000))


def test_a_short_article_shows_one_mark():
    assert [mark.shown for mark in marks("The harbour burned for two days.")] == [True]


# --- any text ----------------------------------------------------------------------------------------------------

PLAIN_WORDS = ["The", "harbour", "burned", "40", "boats", "because", "will", "said", "what", "its", "and", "“", "”"]
WORDS = st.sampled_from(
    [*PLAIN_WORDS, ".", ",", ":", "—", "\n", "é", "🚢", "is", "IS", "most", "non-existent", "May", "1907", "-", "?"]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=60).map(" ".join))


@given(TEXTS, st.lists(st.tuples(st.integers(0, 200), st.integers(0, 30)), max_size=6))
def test_any_text_gives_marks_in_range_in_order_and_always_the_same(text, cuts):
    pieces = [Span(start, start + length) for start, length in cuts if start + length <= len(text)]
    attributions = [
        Attribution(
            id="",
            source=(),
            cue=(piece,),
            content=(piece,),
            form=Form.INDIRECT,
            source_kind=SourceKind.VAGUE,
            confidence=Confidence.LOW,
            explanation=NOTHING_TO_SAY,
        )
        for piece in pieces
    ]
    found = marks(text, attributions)
    assert found == marks(text, attributions)
    spans = [mark.span for mark in found]
    assert spans == sorted(spans)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


# --- annotated articles ------------------------------------------------------------------------------------------


def spans(pairs):
    return tuple(Span(*pair) for pair in pairs)


def annotated(document):
    return [
        Attribution(
            id="",
            source=spans(entry["source"]),
            cue=spans(entry["cue"]),
            content=spans(entry["content"]),
            form=Form(entry.get("form", "indirect")),
            source_kind=SourceKind(entry.get("source_kind", "named_person")),
            refers_to=entry.get("refers_to"),
            confidence=Confidence.HIGH,
            explanation=NOTHING_TO_SAY,
        )
        for entry in document["attributions"]
    ]


def test_assertions_of_the_annotated_articles_are_found(corpus):
    hit = found = wanted = 0
    for document in corpus("articles.gold.jsonl"):
        body = [(start, end) for start, end, region in document["regions"] if region == "body"]
        lines = [found.span() for found in re.finditer(r"[^\n]+", document["text"])]
        regions = {
            number: Region.BODY if any(start < b and a < end for a, b in body) else Region.SITE
            for number, (start, end) in enumerate(lines)
        }
        expected = spans(mark["span"] for mark in document["unsourced"])
        got = [mark.span for mark in marks(document["text"], annotated(document), regions=regions)]
        hit += sum(any(span.overlaps(mark) for mark in got) for span in expected)
        found, wanted = found + len(got), wanted + len(expected)
    assert 2 * hit / (found + wanted) >= 0.75


def test_hardly_any_attributed_words_of_a_corpus_are_marked(corpus):
    marked_sentences = over_attributed = 0
    for document in corpus("polnear.dev.jsonl"):
        attributions = annotated(document)
        cited = [span for a in attributions for span in a.source + a.cue + a.content]
        for mark in marks(document["text"], attributions):
            marked_sentences += 1
            over_attributed += any(mark.span.overlaps(span) for span in cited)
    assert over_attributed <= 0.02 * marked_sentences


def words_and_kinds(text, *given, **how):
    return [(mark.span.of(text), str(mark.kind), mark.strength) for mark in marks(text, *given, **how)]


def test_two_clauses_of_different_kinds_get_two_marks():
    text = "Fifty-nine shots were fired at the pier, and the fire was a direct result of the quarrel."
    assert words_and_kinds(text) == [
        ("Fifty-nine shots were fired at the pier", "number", 3),
        ("the fire was a direct result of the quarrel", "cause", 3),
    ]


def test_clauses_of_one_kind_stay_together():
    text = "The ferry left Selm at noon, and the crew sold the boat in town."
    assert len(marks(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Who opened the gate on Monday is not known.",
        "How many boats there were is disputed.",
        "The position of the two boats is unknown.",
        "Whether the gate was open could not be established.",
    ],
)
def test_saying_that_something_is_not_known_is_no_assertion(text):
    assert marks(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "strength"),
    [
        ("The first boat left the old pier before noon.", "event", 2),
        ("Selm has the largest fish market on the coast.", "trend", 2),
        ("The ferry office has never apologised for it.", "trend", 2),
        ("The so-called Bay Mission sailed through the strait in May.", "event", 2),
        ("A mine sank the ferry and thirty-one people lost their lives.", "number", 3),
        ("The mayor left without a word about who had caused the fire.", "event", 2),
        ("The office is preparing a second bridge.", "prediction", 2),
        ("The town will send its boats.", "prediction", 2),
    ],
)
def test_kind_and_strength_follow_the_words(text, kind, strength):
    assert [(str(mark.kind), mark.strength) for mark in marks(text)] == [(kind, strength)]


def test_who_is_introduced_and_then_speaks_may_have_told_it():
    text = "Bo Lindt stayed at his post all night. He counted nine boats, he said."
    said_by = said(text, source="He", cue="said", content="He counted nine boats", refers_to="Bo Lindt")
    [mark] = marks(text, [said_by])
    assert mark.strength == 1


def test_few_of_the_marks_shown_are_plain_events():
    plain = " ".join(f"The crew of boat {name} left the pier in the morning." for name in "ABCDEFGHIJKLMNOPQRSTUVWX")
    assert sum(mark.shown for mark in marks(plain)) <= 2
