"""The list of articles: groups, what the notes came to, thousands of entries, and letters that hide."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from reader.storage.records import NoteFinding, StoredArticle
from reader.ui.panels.library_panel import Group, LibraryPanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def entry(number: int, collection: str = "", **more: object) -> StoredArticle:
    given = {"title": f"Article {number}", "outlet": "", "note_count": 0, "to_check_count": 0, "checked_count": 0}
    return StoredArticle(
        sha256=f"{number:064}", path="", collection=collection, position=number, opened_at=None, **(given | more)
    )


@pytest.fixture
def panel(qtbot: QtBot) -> LibraryPanel:
    shown = LibraryPanel()
    qtbot.addWidget(shown)
    shown.resize(216, 600)
    shown.show()
    return shown


def lines(panel: LibraryPanel) -> list[str]:
    return [row.texts[0].words for row in panel.list.rows.rows]


def test_each_set_has_a_heading_with_its_number_of_articles(panel: LibraryPanel) -> None:
    panel.show_articles([entry(1, "Ports"), entry(2, "Ports"), entry(3)], "")
    assert lines(panel) == ["▾ Ports · 2", "Article 1", "Article 2", "▾ My articles · 1", "Article 3"]


def test_a_closed_group_stays_closed_until_one_of_its_articles_is_opened(panel: LibraryPanel) -> None:
    articles = [entry(1, "Ports"), entry(2)]
    panel.show_articles(articles, "")
    panel.list.chosen.emit(Group("Ports"))
    panel.show_articles(articles, articles[1].sha256)
    assert lines(panel) == ["▸ Ports · 1", "▾ My articles · 1", "Article 2"]
    panel.show_articles(articles, articles[0].sha256)
    assert "Article 1" in lines(panel)


def test_what_the_notes_came_to_stands_beside_the_article_and_is_spoken_in_words(panel: LibraryPanel) -> None:
    findings = (NoteFinding.CONTRADICTED, NoteFinding.SUPPORTED, NoteFinding.SUPPORTED)
    panel.show_articles([entry(1, note_count=5, to_check_count=1, checked_count=3, findings=findings)], "")
    row = panel.list.rows.rows[1]
    assert row.texts[1].words.replace("\N{NO-BREAK SPACE}", " ") == "? 1 to check · ✓ 3 checked · 1 note · + 2 · − 1"
    assert row.accessible == "Article 1. 1 to check, 3 checked, 1 note, 2 Supported, 1 Contradicted"


def test_a_heading_says_whether_it_is_open(panel: LibraryPanel) -> None:
    panel.show_articles([entry(1, "Ports")], "")
    index = panel.list.rows.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Ports, 1 article, open"
    panel.list.chosen.emit(Group("Ports"))
    assert panel.list.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Ports, 1 article, closed"


def test_a_title_that_turns_round_its_direction_shows_it(panel: LibraryPanel) -> None:
    panel.show_articles([entry(1, title="Ferry \u202efdp.exe", collection="\u202eset")], "")
    assert lines(panel) == ["▾ □set · 1", "Ferry □fdp.exe"]


def test_five_thousand_articles_are_listed_again_at_once(panel: LibraryPanel) -> None:
    articles = [entry(number, f"Week {number // 200}") for number in range(5_000)]
    panel.show_articles(articles, "")
    changed = [*articles[:-1], entry(4_999, "Week 24", note_count=1, to_check_count=1)]
    begun = time.process_time()
    panel.show_articles(changed, "")
    assert time.process_time() - begun < 0.5  # 0.01 on a quiet machine
    assert panel.list.rows.rows[-1].texts[1].words
