"""A lesson folder becomes a set: everything in it arrives, and a slip is told with its place."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from reader.analysis.findings import Layer, State
from reader.errors import UserError
from reader.lessons import folder as folder_module
from reader.lessons import folder_articles, folder_key, folder_marks, folder_pack
from reader.lessons.checklist import Check, remarks
from reader.lessons.curation import KINDS, revealed
from reader.lessons.folder import add_to_library, build, has_own_id
from reader.lessons.records import (
    Decision,
    Edition,
    Gate,
    Guidance,
    KeyMark,
    MarkLabel,
    Part,
    PromptKind,
)
from reader.paths import sample_set
from reader.storage.library import Library
from reader.storage.records import EvidenceKind, OwnLayer, Phase
from reader.text.article import Region
from tests.lessons.workshop import KEY, LESSON, built, by_rules, write_folder


@pytest.fixture
def lesson(tmp_path):
    return built(tmp_path / "set")


@pytest.fixture
def ferry(lesson):
    return lesson.set.article_by_id["ferry"]


def mark_at(article, words):
    (found,) = (mark for mark in article.marks if mark.quote.exact == words)
    return found


def refusal(folder, *, lesson=LESSON, key=KEY):
    with pytest.raises(UserError) as refused:
        built(folder, lesson=lesson, key=key)
    assert "\n" not in str(refused.value)
    return str(refused.value)


# What arrives


def test_the_head_of_a_set_arrives(lesson):
    found = lesson.set
    assert (found.title, found.author, found.version) == ("One ferry, two tellings", "Tilda Maren", 2)
    assert (found.language, found.minutes, found.edition) == ("en", 45, Edition.TEACHER)
    assert [article.id for article in found.articles] == ["ferry", "quay"]


def test_an_article_is_read_as_the_teacher_says(lesson, ferry):
    assert (ferry.guidance, ferry.minutes) == (Guidance.PARTIAL, 20)
    assert ferry.gate == Gate(marks=2, minutes=5, looked=False)
    quay = lesson.set.article_by_id["quay"]
    assert (quay.guidance, quay.gate, quay.well_sourced) == (Guidance.COUNT_ONLY, Gate(), True)
    assert quay.parts == (Part.BELIEF, Part.MARKING, Part.REVEAL)
    assert quay.layers == (Layer.ATTRIBUTION, Layer.UNSOURCED)


def test_a_region_that_the_teacher_fixed_is_fixed(ferry):
    block = ferry.article.blocks[-1]
    assert (block.region, block.chosen) == (Region.RELATED, True)
    assert not any(other.chosen for other in ferry.article.blocks[:-1])


def test_several_paragraphs_are_fixed_from_their_first_to_their_last_words(tmp_path):
    more = (
        '[[article.region]]\nwords = "Some 400"\nup_to = "Related news"\nregion = "source line"\n\n  [[article.mark]]'
    )
    cut = LESSON[: LESSON.index("  [[article.mark]]")] + more.removesuffix("  [[article.mark]]")
    article = built(tmp_path / "set", lesson=cut, key="").set.articles[0].article
    assert [block.region for block in article.blocks[2:4]] == [Region.SOURCE_LINE] * 2


def test_marks_are_those_of_the_program_with_what_the_teacher_decided(ferry):
    decisions = [mark.decision for mark in ferry.marks]
    assert decisions.count(Decision.OPEN) >= 3
    assert mark_at(ferry, "Some").decision is Decision.REJECTED
    accepted = next(mark for mark in ferry.marks if mark.decision is Decision.ACCEPTED)
    assert (accepted.layer, accepted.question) == (Layer.ATTRIBUTION, "Who decides when it sails?")
    changed = next(mark for mark in ferry.marks if mark.decision is Decision.CHANGED)
    assert (changed.finding.kind, changed.reason) == ("event", "Who says that they lost them?")
    assert mark_at(ferry, "the town is angry").decision is Decision.ADDED


def test_a_changed_mark_keeps_the_id_that_the_program_gave_it(ferry):
    own = {finding.id for finding in by_rules(ferry.article).findings}
    assert {mark.id for mark in ferry.marks} - own == {
        mark.id for mark in ferry.marks if mark.decision is Decision.ADDED
    }


def test_a_mark_can_become_one_of_another_layer_with_other_words(tmp_path):
    change = 'decision = "changed"\n  kind = "event"'
    becomes = (
        'decision = "changed"\n  becomes = "attribution"\n  kind = "named person"\n  new_words = "the town is angry"\n'
        '  source = "Observers"\n  cue = "say"'
    )
    article = built(tmp_path / "set", lesson=LESSON.replace(change, becomes), key="").set.articles[0]
    (mark,) = (mark for mark in article.marks if mark.decision is Decision.CHANGED)
    assert mark.layer is Layer.ATTRIBUTION
    words = [span.of(article.article.text) for span in (*mark.finding.source, *mark.finding.cue, *mark.finding.content)]
    assert words == ["Observers", "say", "the town is angry"]


def test_what_students_see_is_in_the_words_of_the_teacher(ferry):
    report = revealed(ferry)
    shown = {finding.id: finding for finding in report.findings}
    assert mark_at(ferry, "Some").id not in shown
    assert shown[mark_at(ferry, "the town is angry").id].explanation.reason == "Nobody is named for the anger."
    accepted = next(mark for mark in ferry.marks if mark.decision is Decision.ACCEPTED)
    assert shown[accepted.id].explanation.question == "Who decides when it sails?"
    assert shown[accepted.id].explanation.reason == accepted.finding.explanation.reason


def test_the_state_of_a_sentence_follows_from_the_marks_that_are_shown(ferry):
    text = ferry.article.text
    states = {sentence.span.of(text): sentence.state for sentence in ferry.sentences}
    assert states["Observers say the town is angry."] is State.MIXED


def test_only_the_layers_that_are_worked_with_are_revealed(ferry):
    hedged = replace(ferry, layers=(Layer.HEDGE,))
    assert {finding.layer for finding in revealed(hedged).findings} == {Layer.HEDGE}


def test_prompts_of_every_kind_arrive(lesson):
    kinds = {prompt.id: prompt.kind for prompt in lesson.set.prompts}
    assert list(kinds.values()) == [
        PromptKind.CHOICE,
        PromptKind.OPEN,
        PromptKind.MARK,
        PromptKind.CONFIDENCE,
        PromptKind.COMPARE,
    ]
    choice = lesson.set.prompt_by_id["who-says"]
    assert (choice.required, choice.article) == (True, "ferry")
    assert [option.text for option in choice.options] == ["The mayor", "The harbour master", "Nobody"]
    assert lesson.set.prompt_by_id["mark-numbers"].layer is OwnLayer.UNSOURCED
    both = lesson.set.prompt_by_id["both"]
    assert (both.compare, both.phase) == (("ferry", "quay"), Phase.AFTER_DISCUSSION)
    assert both.text == "Which of the two says how it knows?"
    assert [prompt.id for prompt in lesson.set.prompts_of("")] == ["how-sure", "both"]


def test_the_reference_pack_arrives_with_its_citations(lesson):
    (card,), (document,), (coverage,) = lesson.set.cards, lesson.set.documents, lesson.set.coverage
    assert (card.id, card.articles) == ("the-selm-post", ("ferry",))
    assert card.lines[0].citation.publisher == "Kesten Library"
    assert (document.kind, document.citation.date_published) == (EvidenceKind.PRIMARY_DOCUMENT, "2024-05-04")
    assert document.body == "The council counted **31** empty berths."
    assert coverage.id == "ferry-to-sail-in-autumn"
    assert lesson.set.glossary[0].forms == ("berths",)


def test_the_key_arrives(lesson):
    key = lesson.key
    options = {option.text: option.id for option in lesson.set.prompt_by_id["who-says"].options}
    assert key.of_prompt("who-says").answers == (options["The harbour master"],)
    assert key.of_prompt("who-says").alternatives == (options["Nobody"],)
    (mark,) = key.of_article("ferry").marks
    assert isinstance(mark, KeyMark)
    assert mark.quote.exact == "because the port ignored the storm"
    assert mark.alternatives == (MarkLabel(layer=OwnLayer.HEDGE), MarkLabel(layer=OwnLayer.UNSOURCED, kind="event"))
    assert key.of_article("quay").marks == ()
    assert key.of_article("quay").layers == (OwnLayer.UNSOURCED,)
    assert key.of_prompt("how-sure") is None


def test_a_folder_needs_no_curation_and_no_key(tmp_path):
    plain = 'title = "Ferry"\n[[article]]\nfile = "ferry.txt"\n'
    lesson = built(tmp_path / "set", lesson=plain, key="")
    assert lesson.key is None
    assert all(mark.decision is Decision.OPEN for mark in lesson.set.articles[0].marks)
    assert not has_own_id(tmp_path / "set")


def test_the_same_folder_gives_the_same_set(tmp_path):
    assert built(tmp_path / "one") == built(tmp_path / "two")


def test_ids_stay_when_something_is_put_before(tmp_path):
    first = built(tmp_path / "one").set
    mark = '  [[article.mark]]\n  words = "We are ready"\n  decision = "added"\n  kind = "event"\n\n'
    place = LESSON.index("  [[article.mark]]")
    more = (LESSON[:place] + mark + LESSON[place:]).replace('["The mayor"', '["The owner", "The mayor"')
    second = built(tmp_path / "two", lesson=more).set
    assert {mark.id for mark in first.articles[0].marks} < {mark.id for mark in second.articles[0].marks}
    assert set(first.prompts[0].options) < set(second.prompts[0].options)


def test_a_file_from_another_system_is_read_the_same(tmp_path):
    folder = write_folder(tmp_path / "set")
    (folder / "lesson.toml").write_bytes(b"\xef\xbb\xbf" + LESSON.replace("\n", "\r\n").encode())
    assert build(folder, analyse=by_rules) == built(tmp_path / "plain")


# Slips


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("guidance =", "guidence =", "“lesson.toml”, article 1: nothing here is called “guidence”; did you mean"),
        ('"partial"', '"half"', "“guidance” is “half”, and can be one of: full, partial, count only, none."),
        ("minutes = 20", 'minutes = "20"', "“lesson.toml”, article 1: “minutes” has to be a whole number"),
        ("marks = 2,", "mark = 2,", "“lesson.toml”, article 1, gate: nothing here is called “mark”"),
        ('words = "Some 400"\n', 'words = "Some 500"\n', "article 1, mark 2: the program marks nothing at the words"),
        ('words = "may leave again"\n  layer = "attribution"', 'words = "may"', "marks at the words “may”"),
        ('id = "quay"', 'id = "Quay"', "“lesson.toml”, article 2: “id” has to be of small letters"),
        ('id = "quay"', 'id = "con"', "“id” has to be of small letters"),
        ('id = "quay"', 'id = "ferry"', "“ferry” is more than once the id of an article."),
        ('options = ["The mayor",', "options = [3,", "“lesson.toml”, prompt 1: “options” has to be a list of words"),
        ('options = ["The mayor", "The harbour master", "Nobody"]', "", "needs at least two options"),
        ('compare = ["ferry", "quay"]', 'compare = ["ferry", "sea"]', "names an article that is not in the set, “sea”"),
        ('compare = ["ferry", "quay"]', "", "needs two articles to compare"),
        ('file = "both.md"', 'file = "none.md"', "“lesson.toml”, prompt 5: “none.md” cannot be read"),
        ('file = "both.md"', 'file = "../both.md"', "a file outside of its folder: “../both.md”"),
        ('meaning = "A place', 'means = "A place', "“lesson.toml”, term 1: “meaning” is missing."),
        ('text = "Founded', 'line = "Founded', "“lesson.toml”, card 1, line 1: “text” is missing."),
        (
            'kind = "characterisation"',
            'kind = "anger"',
            "mark 4: a mark of the layer “unsourced” has one of these kinds",
        ),
        ("version = 2", "version = 0", "version of the set has to be 1 or more"),
        ("0f8b6c1e-52f4-4d0c-9a55-6c1d6f3f7a10", "my set", "“my set”, is no UUID"),
    ],
)
def test_a_slip_in_the_lesson_is_told_with_its_place(tmp_path, old, new, words):
    assert old in LESSON
    assert words in refusal(tmp_path / "set", lesson=LESSON.replace(old, new, 1))


def test_a_table_in_place_of_a_list_is_told(tmp_path):
    start, end = LESSON.index("[[prompt]]"), LESSON.index("[[term]]")
    lesson = f'{LESSON[:start]}[prompt]\nid = "x"\ntext = "Why?"\n\n{LESSON[end:]}'
    assert "each “prompt” has to begin with a line [[prompt]]." in refusal(tmp_path / "set", lesson=lesson)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('id = "why-angry"', 'id = "why"', "“key.toml”, prompt 2: the set has no prompt with the id “why”."),
        ('["The harbour master"]', '["The master"]', "“The master” is not among the options"),
        ('words = "Some 400 passengers"', 'words = "the"', "stand 4 times in the article; take more words"),
        ('words = "Some 400 passengers"', 'words = "none"', "does not have the words “none”"),
        ('"unsourced: event"', '"unsourced: anger"', "“anger” is no kind of the layer “unsourced”."),
        ('["hedge",', '["hedges",', "“hedges” is no label"),
        ('id = "quay"', 'id = "ferry"', "about the article “ferry” more than once"),
        ("arguable = true", 'arguable = "yes"', "“arguable” has to be yes or no"),
    ],
)
def test_a_slip_in_the_key_is_told_with_its_place(tmp_path, old, new, words):
    assert old in KEY
    assert words in refusal(tmp_path / "set", key=KEY.replace(old, new, 1))


# Into the library


def test_a_folder_in_the_library_has_the_regions_that_the_teacher_fixed(tmp_path):
    with Library.open(tmp_path / "notes.sqlite") as library:
        first = add_to_library(write_folder(tmp_path / "set"), library)
        assert library.article(first).blocks[-1].region is Region.RELATED
        assert library.article(first).blocks[-1].chosen


# The sample set and the page that explains the folder


@pytest.mark.parametrize("analyse", [None, by_rules], ids=["the model", "rules"])
def test_the_sample_set_is_built_with_what_was_decided_in_it(analyse):
    lesson = build(sample_set(), analyse=analyse)
    decisions = {mark.decision for article in lesson.set.articles for mark in article.marks}
    assert {Decision.ACCEPTED, Decision.REJECTED, Decision.ADDED} <= decisions
    assert len(lesson.set.articles) == 6
    assert lesson.set.prompts
    assert lesson.set.cards
    assert lesson.set.documents
    assert lesson.set.glossary
    assert lesson.key.articles
    assert lesson.key.prompts
    assert not {Check.RIGHTS, Check.CONTRAST, Check.ARTICLE_RIGHTS} & {remark.check for remark in remarks(lesson)}


def test_every_name_that_can_be_written_is_explained():
    explained = (Path(folder_module.__file__).parent / "FOLDER.md").read_text(encoding="utf-8")
    for module in (folder_module, folder_articles, folder_marks, folder_pack, folder_key):
        source = Path(module.__file__).read_text(encoding="utf-8")
        names = re.findall(r'\.(?:text|texts|number|flag|words?|tables?|has)\(\s*"(\w+)"', source)
        assert len(names) >= 5
        assert [name for name in names if not re.search(rf"`{name}`|\b{name} =|{name}\]\]", explained)] == []


def test_every_word_that_can_be_chosen_is_explained():
    explained = (Path(folder_module.__file__).parent / "FOLDER.md").read_text(encoding="utf-8").lower()
    words = [*Guidance, *Part, *Region, *PromptKind, *Phase, *EvidenceKind, *OwnLayer]
    words += [kind for kinds in KINDS.values() for kind in kinds]
    missing = [word for word in words if word.replace("_", " ") not in explained]
    assert missing == []
