"""Parts of a page: a person says what belongs to the article, and it stays so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from reader.text.article import Article, Region
from reader.text.importers import article_from_html
from reader.text.left_out import WITHIN

if TYPE_CHECKING:
    from tests.ui.conftest import Person

WAIT = 20_000
LEFT = (
    "The island of Orla has been without a doctor since the autumn, the mayor said.",
    "The council promised in the spring to find another one, but no one was found.",
)
PAGE = f"""<html><head><title>Ferry stays in port</title></head><body><article><h1>Ferry stays in port</h1>
<p>The ferry between Selm and the island of Orla stayed in port, the harbour master, Jon Brask, said on Thursday.</p>
<div><p>{LEFT[0]}</p><p>{LEFT[1]}</p></div>
<p>The council met on Wednesday evening and will meet again before the end of the week, the mayor said.</p>
<div class="related"><h3>Read more</h3><ul><li><a href="/a">Harbour wall to be mended</a></li></ul></div>
</article></body></html>"""


def page() -> Article:
    """An article of which the extraction left two paragraphs out."""
    article = article_from_html(PAGE)
    blocks = tuple(
        replace(block, region=WITHIN.region, reason=WITHIN.reason) if block.span.of(article.text) in LEFT else block
        for block in article.blocks
    )
    return replace(article, blocks=blocks)


@pytest.fixture
def reading(person: Person) -> Person:
    article = page()
    person.library.add_article(article, path=None)
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        person.window.open_stored(article.sha256)
    return person


def region(person: Person, words: str) -> Region:
    article = person.window.view.article
    return next(block.region for block in article.blocks if words in block.span.of(article.text))


def marked(person: Person, words: str) -> bool:
    """Whether something in these words is marked."""
    text = person.window.view.article.text
    start = text.index(words)
    return any(start <= finding.span.start < start + len(words) for finding in person.window.navigator.findings)


def change(person: Person, button: str) -> None:
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        person.tap(button)


def test_what_was_left_out_is_asked_about_and_shown(reading: Person) -> None:
    assert reading.window.page.notices.words == ("Two paragraphs between body parts were left out; is that right?",)
    reading.tap("Show")
    view = reading.window.view
    (block,) = [block for block in view.article.blocks if block.span.of(view.article.text) == LEFT[0]]
    assert list(view.boxes(block.span))


def test_what_is_put_back_is_read_for_marks_and_stays_after_a_restart(reading: Person) -> None:
    assert not marked(reading, LEFT[0])
    change(reading, "Put back")
    assert region(reading, LEFT[0]) is Region.BODY
    assert marked(reading, LEFT[0])
    assert reading.window.page.notices.words == ()
    reading.restart()
    assert region(reading, LEFT[0]) is Region.BODY
    assert marked(reading, LEFT[0])


def test_putting_back_can_be_undone(reading: Person) -> None:
    change(reading, "Put back")
    with reading.qtbot.waitSignal(reading.window.marks_shown, timeout=WAIT):
        reading.do("undo")
    assert region(reading, LEFT[0]) is Region.SITE
    assert not marked(reading, LEFT[0])
    assert len(reading.window.page.notices.words) == 1


def test_who_agrees_is_not_asked_again(reading: Person) -> None:
    change(reading, "That is right")
    assert reading.window.page.notices.words == ()
    reading.restart()
    assert reading.window.page.notices.words == ()
    assert region(reading, LEFT[0]) is Region.SITE


def test_a_paragraph_is_left_out_by_its_words_and_can_come_back(reading: Person) -> None:
    reading.select("The council met on Wednesday")
    assert not reading.window.actions_by_id["part_of_article"].isEnabled()
    with reading.qtbot.waitSignal(reading.window.marks_shown, timeout=WAIT):
        reading.do("no_part_of_article")
    assert region(reading, "The council met") is Region.SITE
    assert not marked(reading, "The council met on Wednesday evening")
    reading.select("The council met on Wednesday")
    with reading.qtbot.waitSignal(reading.window.marks_shown, timeout=WAIT):
        reading.do("part_of_article")
    assert region(reading, "The council met") is Region.BODY


def test_a_fold_is_put_into_the_article_by_its_line(reading: Person) -> None:
    view = reading.window.view
    fold, box = next((fold, box) for fold, box in view.visible_folds() if "Related links" in fold.label)
    place = box.center().toPoint() - QPoint(0, view.verticalScrollBar().value())
    reading.window.regions.point_at(view.viewport().mapToGlobal(place))
    with reading.qtbot.waitSignal(reading.window.marks_shown, timeout=WAIT):
        reading.do("part_of_article")
    assert {view.article.blocks[n].region for n in range(fold.first, fold.last + 1)} == {Region.BODY}


def test_the_same_page_read_again_keeps_what_was_said(reading: Person) -> None:
    change(reading, "Put back")
    article = page()
    reading.library.add_article(article, path=None)
    blocks = reading.library.article(article.sha256).blocks
    assert [block.region for block in blocks if block.span.of(article.text) in LEFT] == [Region.BODY] * 2


def test_notes_and_answers_stay_when_a_region_changes(reading: Person) -> None:
    reading.do("note_on_article")
    reading.type("Who is Jon Brask?")
    reading.save()
    change(reading, "Put back")
    assert [note.body for note in reading.window.session.notes] == ["Who is Jon Brask?"]


def test_no_fold_lies_under_the_source_strip(reading: Person) -> None:
    article = replace(
        page(),
        blocks=tuple(
            replace(block, region=Region.SITE, reason="is the menu") if number == 0 else block
            for number, block in enumerate(page().blocks)
        ),
    )
    reading.library.set_blocks(article.sha256, article.blocks)
    reading.restart()
    view = reading.window.view
    _, box = next(iter(view.visible_folds()))
    assert box.top() >= reading.window.page.header.geometry().bottom()
