"""The articles of a set: their order, how far each is, and the ways to add one or to take one out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from reader.lessons.curation import with_report
from reader.lessons.records import LessonArticle
from reader.text.invisible import with_signs
from reader.ui.controls import heading, quiet_label
from reader.ui.models.rows import Row, Style, Text
from reader.ui.names import quoted, short
from reader.ui.workshop.articles_change import new_id, with_article, with_article_at, without_article
from reader.ui.workshop.articles_list import ArticlesList
from reader.ui.workshop.section import Section
from reader.ui.workshop.words import guidance_short, minutes_words, reviewed_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reader.analysis.findings import Report
    from reader.text.article import Article
    from reader.ui.theme import Theme
    from reader.ui.workshop.articles_reading import Progress
    from reader.ui.workshop.editor import LessonEditor

_WIDTH = 760


class ArticlesSection(Section):
    """The list of articles.

    Signals:
        library_wanted(): choose articles of the library.
        files_wanted(): choose files.
        cancel_wanted(): add nothing more.
        removed(str): an article was taken out; what to say.
    """

    library_wanted = Signal()
    files_wanted = Signal()
    cancel_wanted = Signal()
    removed = Signal(str)

    def __init__(self, editor: LessonEditor, theme: Theme) -> None:
        super().__init__(editor, theme)
        self._adding = self.tr("add articles")
        self.list = ArticlesList(self.tr("Articles in teaching order"))
        self.list.chosen.connect(self._choose)
        self.list.moved.connect(self._move)
        self.list.delete_wanted.connect(self.remove)
        self.list.selectionModel().currentChanged.connect(self._enable)
        self.empty = quiet_label(
            self.tr(
                "There is no article yet. Take texts that you have read with the program, or files. Two are enough: one"
                " that says where its statements come from, and one that does not."
            )
        )
        self.from_library = self._button(self.tr("Add from the library …"), self.library_wanted.emit)
        self.from_files = self._button(self.tr("Add files …"), self.files_wanted.emit)
        self.open_button = self._button(self.tr("Open"), self._open_current)
        self.up_button = self._button(self.tr("Move up"), self.move_up)
        self.down_button = self._button(self.tr("Move down"), self.move_down)
        self.remove_button = self._button(self.tr("Take out"), self.remove)
        self.progress_words = quiet_label()
        self.progress_bar = QProgressBar(textVisible=False)
        self.progress_bar.setAccessibleName(self.tr("Adding articles"))
        self.cancel_button = self._button(self.tr("Cancel"), self.cancel_wanted.emit)
        self.progress = QWidget()
        self._lay_out()
        self.set_theme(theme)
        self.show_progress(None)
        self.refresh()

    def _button(self, words: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("choice", True)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.progress)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(10)
        row.addWidget(self.progress_words, 1)
        row.addWidget(self.progress_bar, 1)
        row.addWidget(self.cancel_button)
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(40, 28, 32, 20)
        layout.setSpacing(8)
        layout.addWidget(heading(self.tr("Articles")))
        layout.addWidget(
            quiet_label(
                self.tr("In teaching order. Help that fades from article to article lets students read on their own.")
            )
        )
        layout.addSpacing(4)
        layout.addLayout(_row(self.from_library, self.from_files))
        layout.addWidget(self.progress)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        layout.addLayout(_row(self.open_button, self.up_button, self.down_button, self.remove_button))
        layout.addStretch()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column, 1)
        whole.addStretch(0)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action that is local to this part."""
        return {"article_up": self.move_up, "article_down": self.move_down}

    @Slot()
    def refresh(self) -> None:
        """Show what the editor has now."""
        articles = self.editor.set.articles
        current, place = self.current, self.list.currentIndex().row()
        rows = [_article_row(number, article) for number, article in enumerate(articles, 1)]
        if rows != self.list.rows.rows:
            self.list.set_rows(rows)
        if articles and current not in self.editor.set.article_by_id:
            self.list.mark_current(articles[min(max(place, 0), len(articles) - 1)].id)
        self.empty.setVisible(not articles and self.progress.isHidden())
        self.list.setVisible(bool(articles))
        self.list.setMaximumHeight(sum(self.list.sizeHintForRow(row) for row in range(len(articles))) + 2)
        self.setFocusProxy(self.list if articles else self.from_library)
        self._enable()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        super().set_theme(theme)
        self.list.set_theme(theme)

    @property
    def current(self) -> str:
        """The id of the article that is chosen in the list; empty for none."""
        row = self.list.rows.row(self.list.currentIndex())
        return row.record if row is not None else ""

    def show_item(self, item: str) -> None:
        """Choose an article of the list."""
        self.list.mark_current(item)

    def show_progress(self, progress: Progress | None) -> None:
        """Say how far adding is; None when nothing is being added."""
        self.progress.setVisible(progress is not None)
        self.empty.setVisible(progress is None and not self.editor.set.articles)
        if progress is not None:
            self.progress_bar.setRange(0, progress.total)
            self.progress_bar.setValue(progress.done)
            words = self.tr("{number} of {total}: {name}").format(
                number=progress.done + 1, total=progress.total, name=short(with_signs(progress.name), 60)
            )
            self.progress_words.setText(words)

    # Changes

    @property
    def added_last(self) -> bool:
        """Whether undo would take articles out again that were just added."""
        return self.editor.stack.undoText() == self._adding

    def add(self, article: Article, report: Report | None, *, batch: int) -> None:
        """Add an article at the end, with its marks where there are any; one that is in the set already is passed over.

        Those of one `batch` that come one after the other are undone as one.
        """
        kept = self.editor.set
        title = with_signs(article.title)
        if article.sha256 in kept.article_by_sha256:
            self.said.emit(self.tr("{title} is in the set already.").format(title=quoted(short(title, 80))))
            return
        added = LessonArticle(id=new_id(article.title, kept.article_by_id), article=article)
        lesson = with_article(self.editor.lesson, added if report is None else with_report(added, report))
        if not kept.language:
            lesson = replace(lesson, set=replace(lesson.set, language=article.metadata.language))
        self.editor.change(self._adding, lesson, merge=f"articles:{batch}")
        self.said.emit(self.tr("Added: {title}").format(title=title))

    @Slot()
    def move_up(self) -> None:
        """Move the chosen article one place up."""
        self._step(-1)

    @Slot()
    def move_down(self) -> None:
        """Move the chosen article one place down."""
        self._step(1)

    def _step(self, by: int) -> None:
        names = list(self.editor.set.article_by_id)
        if self.current in names and 0 <= names.index(self.current) + by < len(names):
            self._move(self.current, names.index(self.current) + by)

    @Slot(object, int)
    def _move(self, name: str, place: int) -> None:
        self.editor.change(self.tr("order of the articles"), with_article_at(self.editor.lesson, name, place))
        self.list.mark_current(name)
        title = with_signs(self.editor.article(name).title)
        words = self.tr("{title}: place {place} of {count}")
        self.said.emit(words.format(title=title, place=place + 1, count=len(self.editor.set.articles)))

    @Slot()
    def remove(self) -> None:
        """Take the chosen article out of the set, with its prompts and what the key says of it."""
        name = self.current
        if not name:
            return
        article, prompts = self.editor.article(name), len(self.editor.set.prompts_of(name))
        self.editor.change(self.tr("take out an article"), without_article(self.editor.lesson, name))
        title = quoted(short(with_signs(article.title), 80))
        words = self.tr("{title} was taken out of the set.").format(title=title)
        if prompts:
            also = self.tr("%n prompts about it went with it.", "", prompts)
            words = f"{words} {also}"
        self.removed.emit(words)

    @Slot()
    def _enable(self) -> None:
        number, count = self.list.currentIndex().row(), len(self.editor.set.articles)
        chosen = bool(self.current)
        for button, possible in (
            (self.open_button, chosen),
            (self.up_button, chosen and number > 0),
            (self.down_button, chosen and number < count - 1),
            (self.remove_button, chosen),
        ):
            button.setEnabled(possible)
            button.setVisible(count > 0)

    @Slot()
    def _open_current(self) -> None:
        self._choose(self.current)

    @Slot(object)
    def _choose(self, name: str) -> None:
        self.go_to.emit("article", name)


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


def _article_row(number: int, article: LessonArticle) -> Row:
    title = with_signs(article.title)
    facts = (
        with_signs(article.article.metadata.outlet),
        guidance_short(article.guidance),
        reviewed_words(article),
        minutes_words(article.minutes) if article.minutes else "",
    )
    quiet = " · ".join(filter(None, facts))
    texts = (Text(f"{number}  {title}", Style.STRONG, lines=2), Text(quiet, Style.QUIET, lines=2))
    return Row(texts, record=article.id, accessible=f"{number}. {title}. {quiet}")
