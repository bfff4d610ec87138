"""What is printed: pages that hold all words, lines of every shape, nothing torn apart that belongs together."""

from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest
from PySide6.QtGui import QPageSize, QPdfWriter

from reader.analysis import analyse
from reader.export.dossier import Dossier
from reader.export.marks import Role
from reader.export.worksheet import QUESTIONS
from reader.paths import sample_set
from reader.storage.library import Library
from reader.storage.records import Evidence, NoteFinding, NoteStatus, OwnLayer, Stance
from reader.text.anchors import Quote
from reader.text.article import Metadata
from reader.text.importers import article_from_text, read_article
from reader.text.spans import Span
from reader.ui.printing import default_page_size, draw_sheets, laid_out, pdf, picture
from reader.ui.printing.document import dossier_sheet, look_up_sheet, worksheet_sheet

A4 = QPageSize(QPageSize.PageSizeId.A4)
NAMES = ("1-orvan-state-news.md", "6-tidewater-post.md")


@pytest.fixture
def dossier(tmp_path, qapp):
    """An article of the sample set with its marks, eight notes and an own mark."""
    article = read_article(sample_set() / NAMES[1])
    with Library.open(tmp_path / "notes.sqlite") as library:
        library.add_article(article, path=None)
        for number in range(8):
            start = article.text.index("SELM") + 40 * number
            note = library.notes.add(
                article.sha256, body=f"Thought {number} 🚢", quote=Quote.of(article.text, Span(start, start + 30))
            )
            evidence = (Evidence(id=f"e-{number}", stance=Stance.SUPPORTS, title="Log", locator=f"p. {number}"),)
            library.notes.save(
                replace(note, status=NoteStatus.CHECKED, finding=NoteFinding.SUPPORTED, evidence=evidence)
            )
        library.own_marks.add(article.sha256, Quote.of(article.text, Span(200, 230)), layer=OwnLayer.HIGHLIGHT)
        return Dossier(
            article=article,
            report=analyse(article),
            notes=tuple(library.notes.of(article.sha256)),
            own_marks=tuple(library.own_marks.of(article.sha256)),
        )


def pages_of(data):
    document = pypdfium2.PdfDocument(data)
    try:
        return [
            document[number].get_textpage().get_text_range().replace("\r\n", "\n") for number in range(len(document))
        ]
    finally:
        document.close()


def words_of(pages):
    return " ".join(" ".join(pages).split())


def test_the_pages_hold_article_notes_and_marks_with_their_numbers(dossier):
    pages = pages_of(pdf([dossier], page_size=A4))
    text = words_of(pages)
    for words in (
        "Selm harbour: what is known",
        "Thought 7",
        "Checked: supported",
        "p. 7",
        "What is marked",
        "Own marks",
    ):
        assert words in text
    assert "Who is heard" in text


def test_the_words_of_a_pdf_can_be_copied_as_they_were_written(qapp):
    said = "Fifty-nine boats left the office of the fjord after the first shift, often in flight"
    article = article_from_text(f"{said}.\n\nالقراءة لا تكفي في السلام.")
    article = replace(article, metadata=Metadata(outlet="The Fifty-Nine (Soft)", date="2024-05-14", author="A 10x20"))
    text = words_of(pages_of(pdf([Dossier(article=article)], page_size=A4)))
    for words in (said, "The Fifty-Nine (Soft)", "2024-05-14", "A 10x20", "القراءة لا تكفي في السلام"):
        assert words in text


def test_every_page_is_numbered_and_all_but_the_first_name_the_article(dossier):
    pages = pages_of(pdf([dossier], page_size=A4))
    assert len(pages) > 3
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert number == 1 or "Selm harbour: what is known" in page


def test_a_note_is_not_torn_apart(dossier):
    pages = pages_of(pdf([dossier], page_size=A4))
    for number in range(8):
        (page,) = (page for page in pages if f"Thought {number} " in page or f"Thought {number}\n" in page)
        assert f"p. {number}" in page
        assert f"N{number + 1}" in page


def test_no_heading_is_the_last_on_its_page(dossier):
    pages = pages_of(pdf([dossier], page_size=A4))
    for page in pages:
        lines = [line for line in page.splitlines() if line.strip()]
        assert lines[-3] not in ("Notes", "Own marks", "The marks", "What is marked", "Who is heard")


def test_marked_words_are_where_the_marks_say_even_behind_an_emoji(qapp):
    article = article_from_text("🚢🚢 Ferry\n\nThe mayor 🚢 said on Monday that some 40 boats may leave, 🚢 perhaps.\n")
    report = analyse(article)
    sheet = dossier_sheet(Dossier(article=article, report=report))
    text = sheet.document.toRawText().encode("utf-16-le")
    legend = text.decode("utf-16-le").index("What is marked")
    hedged = [
        text[2 * one.start : 2 * one.end].decode("utf-16-le")
        for one in sheet.marked
        if one.role is Role.HEDGE and one.start < legend
    ]
    expected = [finding.span.of(article.text) for finding in report.findings if finding.layer == "hedge"]
    assert sorted(hedged) == sorted(expected)
    assert "may" in hedged


def test_signs_that_qt_keeps_for_itself_shift_nothing(qapp):
    article = article_from_text("Ferry\n\nA\ufdd0B\u2028C\ufffe \u00ad said the mayor may leave.\n")
    sheet = dossier_sheet(Dossier(article=article, report=analyse(article)))
    assert sheet.document.blockCount() > 3
    for one in sheet.marked:
        assert 0 <= one.start < one.end <= sheet.document.characterCount()


def test_a_worksheet_has_questions_and_lines_and_no_mark(dossier):
    sheet = worksheet_sheet(dossier.article)
    assert sheet.marked == []
    assert len(sheet.ruled) == 2 + sum(question.lines for question in QUESTIONS)
    text = words_of(pages_of(pdf([dossier], worksheet=True, page_size=A4)))
    for question in QUESTIONS:
        assert question.words.replace("“", "").replace("”", "")[:20] in text.replace("“", "").replace("”", "")
    assert "Thought" not in text


def test_several_articles_begin_on_pages_of_their_own_and_are_numbered_through(dossier):
    other = Dossier(article=read_article(sample_set() / NAMES[0]))
    pages = pages_of(pdf([dossier, other], page_size=A4))
    starts = [number for number, page in enumerate(pages) if "Published by" in page]
    assert starts[0] == 0
    assert len(starts) == 2
    assert f"Page {starts[1] + 1} of {len(pages)}" in pages[starts[1]]


def test_letter_and_a4_have_their_sizes(dossier):
    for size, width in ((QPageSize.PageSizeId.A4, 595), (QPageSize.PageSizeId.Letter, 612)):
        document = pypdfium2.PdfDocument(pdf([dossier], page_size=QPageSize(size)))
        assert round(document[0].get_width()) == width
        document.close()
    assert default_page_size().id() in (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter)


def test_an_empty_article_is_a_page_too(qapp):
    assert len(pages_of(pdf([Dossier(article=article_from_text("Nothing here."))], page_size=A4))) == 1


@pytest.mark.parametrize("before", range(0, 40, 3))
def test_no_line_of_a_short_paragraph_stands_alone_on_a_page(qapp, before):
    lines = "Ferry\n\n" + "A line on the ferry.\n\n" * before
    article = article_from_text(lines + "The mayor of Selm said on Monday that the ferry may leave. " * 5 + "\n")
    pages = pages_of(pdf([Dossier(article=article)], page_size=A4))
    for page in pages:
        assert len([line for line in page.splitlines() if "mayor" in line or "ferry may" in line]) != 1


def test_a_page_on_the_screen_is_the_page_on_paper(dossier):
    pages = laid_out([dossier], A4)
    assert pages.count == len(pages_of(pdf([dossier], page_size=A4)))
    shown = [picture(pages, number, width=300) for number in range(1, pages.count + 1)]
    assert {image.width() for image in shown} == {300}
    assert {image.height() for image in shown} <= {424, 425}
    assert all(one != other for one, other in pairwise(shown))


def test_what_to_look_up_is_printed_with_boxes_and_lines_to_write_on(tmp_path, qapp):
    groups = [
        ("Town library", [("Who owns the <wire>?", "Ferry returns"), ("Who pays?", "Ferry returns")]),
        ("No place named yet", [(f"Question {number}?", "Ferry returns") for number in range(30)]),
    ]
    sheet = look_up_sheet(groups)
    assert len(sheet.ruled) == 2 * 32
    draw_sheets(QPdfWriter(str(tmp_path / "list.pdf")), [sheet])
    pages = pages_of((tmp_path / "list.pdf").read_bytes())
    assert "Who owns the <wire>?" in pages[0]
    assert "Question 29?" in pages[-1]
    for page in pages:
        assert page.count("?") == page.count("Ferry returns")
