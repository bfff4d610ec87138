"""The student edition: everything to work with, and nothing that gives the answers away."""

import io
import re
import zipfile
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from reader.analysis.findings import State
from reader.errors import UserError
from reader.lessons.checklist import Check, remarks
from reader.lessons.curation import revealed
from reader.lessons.edition import student_edition, write_student_edition
from reader.lessons.folder import build
from reader.lessons.package import lesson_texts, read_lesson
from reader.lessons.records import CardLine, Decision, Edition, Guidance, Option, Prompt, PromptKind
from reader.lessons.soundness import check_set
from reader.lessons.stick import HAND_IN, HOW_TO, how_to_page, write_stick
from reader.paths import sample_set
from tests.lessons.workshop import LESSON, SECRETS, built, by_rules


@pytest.fixture(scope="module")
def lesson(tmp_path_factory):
    return built(tmp_path_factory.mktemp("set") / "folder")


@pytest.fixture
def stick(lesson, tmp_path):
    return write_stick(tmp_path / "Stick", lesson.set)


def everything_in(folder):
    """The names and contents of all files in a folder, those inside zip files too."""
    for path in folder.rglob("*"):
        yield path.name
        if path.is_file():
            yield path.read_bytes().decode("utf-8", "replace")
        if path.is_file() and zipfile.is_zipfile(path):
            with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
                yield archive.comment.decode()
                for entry in archive.infolist():
                    yield f"{entry.filename} {entry.comment!r} {entry.extra!r}"
                    yield archive.read(entry).decode()


# The key


def test_no_byte_of_the_key_is_on_the_stick(stick):
    found = "\n".join(everything_in(stick.lesson.parent))
    assert "Who decides when it sails?" in found
    assert [secret for secret in SECRETS if secret in found] == []
    assert not re.search(r"key", found.replace("keyboard", ""), re.IGNORECASE)


def test_the_secrets_are_in_the_teachers_edition(lesson):
    found = "\n".join([*lesson_texts(lesson.set), repr(lesson.key)])
    written = {secret for secret in SECRETS if secret in found}
    assert set(SECRETS) - written <= {"key.json", "rejected"}


def test_the_same_holds_for_the_sample_set(tmp_path):
    lesson = build(sample_set(), analyse=by_rules)
    write_stick(tmp_path / "Stick", lesson.set)
    found = "\n".join(everything_in(tmp_path / "Stick"))
    secrets = [text for text in _strings(lesson.key) if " " in text]
    secrets += [mark.reason for a in lesson.set.articles for mark in a.marks if mark.decision is Decision.REJECTED]
    secrets += [lesson.set.teacher_note, *(article.teacher_note for article in lesson.set.articles)]
    texts = "\n".join(article.article.text for article in lesson.set.articles)
    assert [text for text in filter(None, secrets) if text in found and text not in texts] == []
    assert len(secrets) > len(lesson.set.articles)


def _strings(key):
    for answer in key.prompts if key else ():
        yield from (*answer.answers, *answer.alternatives, answer.explanation)
        yield from (mark.explanation for mark in answer.marks)
    for given in key.articles if key else ():
        yield from (given.explanation, *(mark.explanation for mark in given.marks))


def test_a_rejected_mark_is_as_if_it_had_never_been(lesson):
    students = student_edition(lesson.set)
    ferry = students.article_by_id["ferry"]
    assert {mark.decision for mark in ferry.marks} == {
        Decision.OPEN,
        Decision.ACCEPTED,
        Decision.CHANGED,
        Decision.ADDED,
    }
    assert len(ferry.marks) == len(lesson.set.article_by_id["ferry"].marks) - 1


def test_a_source_that_only_stands_in_rejected_marks_goes_with_them(lesson):
    ferry = lesson.set.article_by_id["ferry"]
    venn = next(source for source in ferry.sources if "Venn" in source.name)
    marks = tuple(
        replace(mark, decision=Decision.REJECTED) if mark.id in venn.findings else mark for mark in ferry.marks
    )
    students = student_edition(replace(lesson.set, articles=(replace(ferry, marks=marks),)))
    assert venn.name not in {source.name for source in students.articles[0].sources}
    states = {sentence.state for sentence in students.articles[0].sentences[:1]}
    assert states == {State.OTHER}


# What stays


def test_students_see_the_same_marks_as_the_teacher_does_in_advance(lesson):
    students = student_edition(lesson.set)
    for own, theirs in zip(lesson.set.articles, students.articles, strict=True):
        assert revealed(own) == revealed(theirs)


def test_a_student_edition_is_the_same_set_in_the_same_version(lesson):
    students = student_edition(lesson.set)
    assert (students.id, students.version, students.edition) == (lesson.set.id, 2, Edition.STUDENT)
    assert (students.prompts, students.cards, students.glossary) == (
        lesson.set.prompts,
        lesson.set.cards,
        lesson.set.glossary,
    )
    assert [article.sha256 for article in students.articles] == [article.sha256 for article in lesson.set.articles]
    assert student_edition(students) == students


def test_an_article_without_guidance_has_no_marks_to_find(lesson):
    ferry = replace(lesson.set.articles[0], guidance=Guidance.NONE)
    students = student_edition(replace(lesson.set, articles=(ferry,)))
    assert (students.articles[0].marks, students.articles[0].sentences) == ((), ())


# The stick


def test_the_stick_holds_the_set_a_page_and_a_folder_for_hand_ins(stick, lesson):
    names = sorted(path.name for path in stick.lesson.parent.iterdir())
    assert names == ["Hand in", "How to.html", "One ferry, two tellings.lesson"]
    assert stick.hand_in.is_dir()
    assert read_lesson(stick.lesson).set == student_edition(lesson.set)
    assert read_lesson(stick.lesson).key is None


def test_writing_a_stick_again_keeps_what_was_handed_in(stick, lesson):
    (stick.hand_in / "Ada.response").write_bytes(b"work")
    write_stick(stick.lesson.parent, lesson.set)
    assert (stick.hand_in / "Ada.response").read_bytes() == b"work"


class _Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.addresses = [], []

    def handle_starttag(self, tag, attrs):
        if tag not in ("meta", "br"):
            self.open.append(tag)
        self.addresses += [value for name, value in attrs if name in ("src", "href")]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_the_page_says_what_to_do_and_needs_nothing_else(lesson):
    page = how_to_page(student_edition(lesson.set), file="Ferry.lesson")
    tags = _Tags()
    tags.feed(page)
    assert (tags.open, tags.addresses) == ([], [])
    for words in ("Ferry.lesson", "Council of Kesten counts empty berths", "45 minutes", HAND_IN, "no network"):
        assert words in page
    assert "http" not in page
    assert HOW_TO.endswith(".html")


def test_the_page_fits_on_one_sheet_and_leaves_out_what_is_not_done(lesson):
    page = how_to_page(lesson.set, file="Ferry.lesson")
    assert len(re.findall("<li>", page)) <= 9
    only_reading = replace(lesson.set, articles=tuple(replace(a, parts=()) for a in lesson.set.articles))
    assert "reference pack" not in how_to_page(only_reading, file="Ferry.lesson")


def test_a_title_is_words_and_no_markup(lesson):
    page = how_to_page(replace(lesson.set, title="<b>Ferry</b> & Quay", language='en"x'), file="<x>.lesson")
    assert "&lt;b&gt;Ferry&lt;/b&gt; &amp; Quay" in page
    assert "&lt;x&gt;.lesson" in page
    assert 'lang="en&quot;x"' in page


def test_a_student_edition_can_be_written_alone(lesson, tmp_path):
    path = tmp_path / "Students.lesson"
    write_student_edition(path, lesson.set)
    assert read_lesson(path).set.edition is Edition.STUDENT


# The checklist


def checks(lesson):
    return [remark.check for remark in remarks(lesson)]


def test_a_set_that_is_ready_leaves_little_to_look_at(lesson):
    assert checks(lesson) == [Check.ARTICLE_REVIEW, Check.CARD_MISSING, Check.PROMPT_KEY]


def test_a_bare_set_is_told_what_it_lacks(tmp_path):
    plain = 'title = "Ferry"\n[[article]]\nfile = "ferry.txt"\n[[prompt]]\nid = "why"\ntext = "Why?"\n'
    bare = built(tmp_path / "set", lesson=plain, key="")
    assert checks(bare) == [
        Check.RIGHTS,
        Check.CONTRAST,
        Check.ARTICLE_RIGHTS,
        Check.ARTICLE_REVIEW,
        Check.PACK,
        Check.PROMPT_KEY,
    ]


@pytest.mark.parametrize(
    ("old", "new", "check", "words"),
    [
        ("well_sourced = true", "", Check.CONTRAST, "There is no well-sourced article for contrast."),
        ('rights = "Written for this lesson."\nminutes = 20', "", Check.ARTICLE_RIGHTS, "has no rights note."),
        (
            'title = "Newspapers of the coast"\n  publisher = "Kesten Library"',
            "",
            Check.CARD_CITATION,
            "The card “The Selm Post” has a line without a citation: “Founded by the port office in 1931.”.",
        ),
        ('publisher = "Kesten Herald"', "", Check.DOCUMENT_CITATION, "does not say where it is from."),
        ('rights = "Public record."', "", Check.DOCUMENT_RIGHTS, "“Minutes of the council of Kesten” has no rights"),
        ("minutes = 45", "minutes = 30", Check.MINUTES, "The articles take 35 minutes and the set only 30."),
        ("marks = 2, minutes = 5", "marks = 0", Check.ARTICLE_GATE, "are shown from the start, without a gate."),
        ('reason = "Nobody is named for the anger."', "", Check.MARK_REASON, "was added without a reason"),
        (
            "Two outlets write about one port.",
            "Key words: she is named, and quoted too.",
            Check.KEY_SHOWN,
            "Students can read a text of the key",
        ),
    ],
)
def test_the_checklist_says_what_to_look_at(tmp_path, old, new, check, words):
    assert old in LESSON
    found = remarks(built(tmp_path / "set", lesson=LESSON.replace(old, new, 1)))
    assert [remark for remark in found if remark.check is check and words in remark.words]


def test_looking_at_the_least_certain_marks_is_enough(lesson):
    ferry = lesson.set.articles[0]
    looked = replace(ferry, marks=tuple(replace(mark, decision=Decision.ACCEPTED) for mark in ferry.marks))
    found = remarks(replace(lesson, set=replace(lesson.set, articles=(looked, *lesson.set.articles[1:]))))
    assert not [remark for remark in found if remark.check is Check.ARTICLE_REVIEW and remark.id == "ferry"]


def test_guidance_that_never_fades_is_mentioned(lesson):
    articles = tuple(replace(lesson.set.articles[0], id=f"a{n}", guidance=Guidance.FULL) for n in range(3))
    full = replace(lesson, set=replace(lesson.set, articles=articles), key=None)
    assert Check.GUIDANCE in checks(full)


def test_a_line_of_a_card_in_which_nothing_is_said_does_not_reach_students(lesson):
    (card, *others) = lesson.set.cards
    begun = replace(lesson.set, cards=(replace(card, lines=(*card.lines, CardLine(text="  "))), *others))
    assert student_edition(begun).cards == lesson.set.cards


def test_an_option_without_words_does_not_reach_students(lesson):
    choice = Prompt(id="who", kind=PromptKind.CHOICE, text="Who counted?", options=(Option(id="a", text="The mayor"),))
    empty = replace(choice, options=(*choice.options, Option(id="b", text=" ")))
    assert student_edition(replace(lesson.set, prompts=(empty,))).prompts == (choice,)
    with pytest.raises(UserError, match="at least two options"):
        check_set(replace(lesson.set, prompts=(empty,)))
