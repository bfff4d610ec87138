"""The sample set can be taught with as it stands, and its articles, papers and key tell one and the same story."""

import re
import zipfile
from collections import Counter
from dataclasses import dataclass

import pytest

from reader.lessons.checklist import remarks
from reader.lessons.edition import write_student_edition
from reader.lessons.folder import build
from reader.lessons.records import Decision, Guidance, Lesson, LessonArticle, Part, PromptKind
from reader.lessons.soundness import is_uuid
from reader.paths import sample_set
from tests.lessons.workshop import by_rules
from tests.test_words_of_verdict import VERDICT

ARTICLES = ("orvan", "wire", "meridian", "kalvari", "veterans", "tidewater")
FINDINGS = {
    "orvan": "Sources disagree",
    "wire": "Partly supported",
    "meridian": "Contradicted",
    "kalvari": "Supported",
    "veterans": "Contradicted",
    "tidewater": "Not enough evidence to say",
}
QUOTED = re.compile(r"[“\"]([^“”\"]{12,})”")


@dataclass(frozen=True, slots=True)
class Trail:
    """Words, and the articles and papers of the set in which they stand."""

    words: str
    places: str


TRAILS = (
    Trail("fifty-nine", "orvan kalvari tidewater second-bulletin assembly-record assembly-answer"),
    Trail("thirteen", "orvan veterans second-bulletin hospital-note"),
    Trail("casualties", "orvan second-bulletin hospital-note"),
    Trail("04:07", "tidewater harbour-log"),
    Trail("04:31", "tidewater harbour-log"),
    Trail("00:52", "tidewater varrow-report"),
    Trail("under ten minutes", "orvan second-bulletin"),
    Trail("2,300 tonnes", "tidewater damage-report"),
    Trail("we will answer every missile", "meridian kalvari veterans assembly-record"),
    Trail("will go on", "wire kalvari veterans assembly-record"),
    Trail("they will perhaps call it a warning", "orvan kalvari assembly-record"),
    Trail("keen to show it could return", "orvan wire tidewater accord-note"),
    Trail("no ship under the command of the coastal mission", "wire kalvari tidewater league-statement"),
    Trail("no longer than the grain needs them", "meridian february-announcement"),
    Trail("neither been asked for nor offered", "kalvari tidewater tavian-statement"),
    Trail("at once and with success", "orvan second-bulletin"),
    Trail("hostile act", "wire kalvari tidewater varrow-report league-statement"),
    Trail("9 october 2019", "orvan tidewater anneke-report"),
    Trail("twenty-three", "tidewater anneke-report"),
    Trail("thirty-one", "orvan"),
    Trail("21 may", "kalvari tidewater assembly-record corin-communique"),
    Trail("adjourned", "kalvari assembly-record corin-communique"),
    Trail("58 per cent", "veterans coast-one-poll"),
    Trail("between seven and eleven hours", "veterans traffic-note"),
    Trail("tavia has not yet learned to say no", "wire harbour-radio"),
    Trail("sable queen", "wire tavian-voyage"),
    Trail("drone without explosives", "tidewater incidents-2024"),
    Trail("warning shots at", "tidewater incidents-2024"),
    Trail("petrel.", "tidewater observers-note"),
)


@pytest.fixture(scope="module")
def lesson():
    return build(sample_set(), analyse=by_rules)


@pytest.fixture(params=ARTICLES)
def article(request, lesson):
    return lesson.set.article_by_id[request.param]


def as_read(text: str) -> str:
    """The text on one line, in small letters and without emphasis."""
    return " ".join(text.replace("*", "").split()).lower()


def texts(lesson: Lesson) -> dict[str, str]:
    """What stands in every article and every paper of the set, by id."""
    papers = (*lesson.set.documents, *lesson.set.coverage)
    return {one.id: as_read(one.article.text) for one in lesson.set.articles} | {
        paper.id: as_read(paper.body) for paper in papers
    }


def paper(lesson: Lesson, name: str) -> str:
    return texts(lesson)[name]


# It can be taught with


@pytest.mark.parametrize("analyse", [None, by_rules], ids=["the model", "rules"])
def test_nothing_is_left_to_look_at(analyse):
    assert [remark.words for remark in remarks(build(sample_set(), analyse=analyse))] == []


def test_the_set_says_who_may_use_it_and_how_long_it_takes(lesson):
    found = lesson.set
    assert is_uuid(found.id)
    assert tuple(one.id for one in found.articles) == ARTICLES
    assert sum(one.minutes for one in found.articles) <= found.minutes
    assert "Apache-2.0" in found.rights
    assert found.summary
    assert found.teacher_note


def test_help_fades_from_article_to_article(lesson):
    order = list(Guidance)
    given = [order.index(one.guidance) for one in lesson.set.articles]
    assert given == sorted(given)
    assert set(given) == set(range(len(order)))


def test_every_article_is_ready(article: LessonArticle, lesson):
    assert article.minutes
    assert "Apache-2.0" in article.rights
    assert article.teacher_note
    assert not article.gate.is_open(marks=0, minutes=0, looked=False)
    assert [card for card in lesson.set.cards if article.id in card.articles]
    assert lesson.key.of_article(article.id).explanation


def test_no_part_asks_for_more_than_the_guidance_shows(article: LessonArticle):
    assert (Part.ANSWERS in article.parts) == (article.guidance in (Guidance.FULL, Guidance.PARTIAL))
    assert (Part.REVEAL in article.parts) == (article.guidance is not Guidance.NONE)


def test_every_source_strip_has_its_facts(article: LessonArticle):
    facts = article.article.metadata
    assert facts.outlet
    assert facts.date
    assert ".example/" in facts.url


def test_every_article_has_prompts_of_several_kinds_and_some_have_to_be_answered(article: LessonArticle, lesson):
    prompts = lesson.set.prompts_of(article.id)
    assert len(prompts) == 4
    assert len({prompt.kind for prompt in prompts}) >= 3
    assert 2 <= sum(prompt.required for prompt in prompts) < len(prompts)
    assert {prompt.kind for prompt in lesson.set.prompts} == set(PromptKind)


def test_contrast_is_not_a_matter_of_one_outlet(lesson):
    assert sum(one.well_sourced for one in lesson.set.articles) == 2


# The marks


def test_the_teacher_looked_at_the_marks_of_every_article(article: LessonArticle):
    decisions = Counter(mark.decision for mark in article.marks)
    assert 10 <= len(article.marks) - decisions[Decision.OPEN] <= 16
    assert decisions[Decision.ACCEPTED]
    assert decisions[Decision.REJECTED]
    decided = [mark for mark in article.marks if mark.decision in (Decision.REJECTED, Decision.ADDED)]
    assert all(mark.reason or mark.question for mark in decided)


def test_every_mark_stands_at_its_words_and_none_stands_there_twice(article: LessonArticle):
    assert all(mark.quote.stands_in(article.article.text) for mark in article.marks)
    shown = Counter((mark.layer, mark.span) for mark in article.shown_marks)
    assert [place for place, times in shown.items() if times > 1] == []


# The key


def test_the_words_of_the_key_stand_in_the_articles(lesson):
    for given in lesson.key.articles:
        text = lesson.set.article_by_id[given.article].article.text
        assert given.marks
        assert all(mark.quote.stands_in(text) for mark in given.marks)
    for answer in lesson.key.prompts:
        about = lesson.set.prompt_by_id[answer.prompt].article
        assert all(mark.quote.stands_in(lesson.set.article_by_id[about].article.text) for mark in answer.marks)


def test_every_answer_of_the_key_is_explained(lesson):
    assert all(answer.explanation for answer in lesson.key.prompts)
    for answer in lesson.key.prompts:
        asked = lesson.set.prompt_by_id[answer.prompt]
        assert answer.marks if asked.kind is PromptKind.MARK else answer.answers


def test_one_claim_of_every_article_has_a_finding(article: LessonArticle, lesson):
    asked = lesson.set.prompt_by_id[f"{article.id}-claim"]
    options = {option.id: option.text for option in asked.options}
    (best,) = lesson.key.of_prompt(asked.id).answers
    assert options[best] == FINDINGS[article.id]
    assert asked.required
    assert len(options) == 6
    assert "**Claim:**" in lesson.key.of_article(article.id).explanation


def test_the_checked_claims_stand_in_their_articles(lesson):
    for name in set(ARTICLES) - {"tidewater"}:
        (words,) = re.findall(r"“(.+)”", lesson.set.prompt_by_id[f"{name}-claim"].text)
        assert as_read(words).rstrip(".") in texts(lesson)[name]


def test_the_well_sourced_articles_leave_little_to_mark(lesson):
    sure = {given.article: sum(not mark.arguable for mark in given.marks) for given in lesson.key.articles}
    assert sure["kalvari"] == 0
    assert sure["tidewater"] <= 3
    assert min(sure[name] for name in ("orvan", "wire", "meridian", "veterans")) >= 8


def test_no_student_can_read_the_key(lesson, tmp_path):
    path = tmp_path / "Students.lesson"
    write_student_edition(path, lesson.set)
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        found = "\n".join(archive.read(name).decode() for name in names)
    answers = [words for answer in lesson.key.prompts for words in (*answer.answers, *answer.alternatives)]
    written = [lesson.key.note, *(words for words in answers if " " in words)]
    written += [answer.explanation for answer in lesson.key.prompts]
    written += [given.explanation for given in lesson.key.articles]
    written += [mark.explanation for given in lesson.key.articles for mark in given.marks if mark.explanation]
    written += [article.teacher_note for article in lesson.set.articles]
    lines = [line for words in written for line in words.splitlines() if line]
    assert len(lines) > 100
    assert [line for line in lines if line in found] == []
    assert not [name for name in names if "key" in name.lower()]
    assert "ten days later" not in found


# The reference pack


def test_every_line_of_a_card_says_where_it_is_from_and_something_stays_unknown(lesson):
    for card in lesson.set.cards:
        assert all(line.citation.title and line.citation.publisher for line in card.lines)
        if len(card.lines) > 2:
            assert [line for line in card.lines if "not known" in line.text or "could not be found" in line.text]


def test_every_article_has_papers_to_check_it_with(article: LessonArticle, lesson):
    papers = [one for one in (*lesson.set.documents, *lesson.set.coverage) if article.id in one.articles]
    assert len(papers) >= 5
    assert all(one.citation.date_published for one in papers)


def test_nobody_in_the_pack_knows_what_came_out_later(lesson):
    papers = (*lesson.set.documents, *lesson.set.coverage)
    assert max(one.citation.date_published for one in papers) == "2024-05-18"


@pytest.mark.parametrize("trail", TRAILS, ids=lambda trail: trail.words.replace(" ", "-"))
def test_a_trail_leads_where_it_should(trail, lesson):
    assert [name for name, text in texts(lesson).items() if trail.words in text] == trail.places.split()


def test_what_the_agency_quotes_stands_in_the_papers(lesson):
    kalvari = as_read(lesson.set.article_by_id["kalvari"].article.text).replace(
        "offered ships. it", "offered ships.” it"
    )
    quoted = [words.rstrip(" .,") for words in QUOTED.findall(kalvari)]
    papers = [paper(lesson, name) for name in ("assembly-record", "league-statement", "tavian-statement")]
    assert len(quoted) >= 20
    assert [words for words in quoted if not any(words in text for text in papers)] == []


def test_what_the_minister_says_in_the_state_news_stands_in_the_record(lesson):
    for words in (
        "our people were asleep",
        "from the open sea, north of the shipping lane, where only one fleet sails",
    ):
        assert words in texts(lesson)["orvan"]
        assert words in paper(lesson, "assembly-record")


def test_the_counts_of_the_night_fit_together(lesson):
    log = paper(lesson, "harbour-log")
    all_seen, in_water = map(int, re.search(r"04:31: (\d+), of them (\d+) in the water", log).groups())
    numbers = {"nine": 9, "fourteen": 14, "eleven": 11, "seven": 7, "six": 6, "three": 3, "two": 2, "one": 1}
    assert sum(numbers[word] for word in re.findall(r"04:\d\d to 04:\d\d (\w+)[.,]", log)) == all_seen == 41
    assert sum(numbers[word] for word in re.findall(r"(\w+) (?:of them )?in the water\.", log)[:4]) == in_water
    assert f"found {all_seen - in_water} places" in paper(lesson, "observers-note")
    assert "fired sixteen missiles" in paper(lesson, "assembly-answer")
    guide = (sample_set() / "README.md").read_text(encoding="utf-8")
    assert f"{59 - 16} missiles were fired" in guide


def test_the_other_counts_add_up(lesson):
    aboard, rescued = map(int, re.search(r"of (\d+) persons on board (\d+)", paper(lesson, "anneke-report")).groups())
    assert aboard - rescued == 23
    sailed = paper(lesson, "traffic-note")
    due, *went = map(int, re.findall(r"(\d+) (?:were due|passed|went around|turned back)", sailed))
    assert sum(went) == due
    bread = paper(lesson, "bread-figures")
    assert "190,000" in bread
    assert "about 10 kg" in bread
    assert f"about {190_000 * 10 // 1000:,} tonnes" in bread


def test_the_guide_tells_of_every_article_and_every_claim():
    guide = (sample_set() / "README.md").read_text(encoding="utf-8")
    for words in ("20 minutes", "45 minutes", "90 minutes", "marks miss", "lesson student"):
        assert words in guide
    for finding in FINDINGS.values():
        assert finding.removesuffix(" to say").lower() in guide


@pytest.mark.parametrize("name", ["lesson.toml", "key.toml", "README.md"])
def test_nobody_passes_a_verdict(name):
    found = VERDICT.findall((sample_set() / name).read_text(encoding="utf-8"))
    assert found == []
