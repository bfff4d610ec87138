"""What a teacher changes in one article of a set, each in a way that can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QCoreApplication

from reader.lessons.curation import with_marks, with_report
from reader.lessons.records import Decision
from reader.text.left_out import with_choice
from reader.ui.workshop.decisions import new_mark, with_decision, with_other_kind, with_shape, with_words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from reader.analysis.findings import Layer, Report
    from reader.lessons.records import CuratedMark, LessonArticle
    from reader.text.article import Article
    from reader.text.spans import Span
    from reader.ui.workshop.decisions import Shape
    from reader.ui.workshop.editor import LessonEditor

    Analyse = Callable[[Article, Callable[[Report], None]], None]

_OWN = "added-"
"""Begins the ids of marks that are made here, so that none is one of the program."""

_tr = QCoreApplication.translate


class ArticleChanges:
    """Changes text and marks of one article; what is not in the set any more is left alone.

    Attributes:
        analyse: gets an article and a function for its report, which is called later.
    """

    def __init__(self, editor: LessonEditor, article_id: str) -> None:
        """Change the article with this `LessonArticle.id`."""
        self._editor, self._id = editor, article_id
        self._analyses = 0
        self.analyse: Analyse = _not_analysed

    @property
    def lesson(self) -> LessonArticle | None:
        """The article as the editor has it; None once it has left the set."""
        return self._editor.set.article_by_id.get(self._id)

    def mark(self, mark_id: str) -> CuratedMark | None:
        """The mark with this id; None where there is none."""
        marks = self.lesson.marks if self.lesson else ()
        return next((mark for mark in marks if mark.id == mark_id), None)

    def decide(self, mark: CuratedMark, decision: Decision) -> None:
        """Accept or reject a mark, or leave it open; a changed one that is accepted stays as it was changed."""
        changed = mark.decision is Decision.CHANGED
        if changed and decision is Decision.ACCEPTED:
            return
        decided = with_decision(mark, decision)
        if changed:
            self._analyse_again(_done(decision), self._with(decided))  # only the program knows how it was
        else:
            self._put(_done(decision), decided)

    def say(self, mark: CuratedMark, field: str, words: str) -> None:
        """Write the teacher’s own “reason” or “question” to a mark."""
        if field == "reason":
            self._put(_tr("article", "write a reason"), with_words(mark, reason=words), merge=f"reason:{mark.id}")
        else:
            self._put(_tr("article", "write a question"), with_words(mark, question=words), merge=f"asked:{mark.id}")

    def set_kind(self, mark: CuratedMark, kind: str) -> None:
        """Give a mark another kind of its layer."""
        if self.lesson is not None:
            changed = with_other_kind(self.lesson.article.text, mark, kind)
            self._put(_tr("article", "change the kind"), changed)

    def set_shape(self, mark: CuratedMark, shape: Shape) -> None:
        """Give a mark another layer or other words."""
        if self.lesson is not None:
            self._put(_tr("article", "change the mark"), with_shape(self.lesson.article.text, mark, shape))

    def add(self, layer: Layer, words: Span) -> str:
        """Mark words; returns the id of the mark, empty where the article has left the set."""
        if self.lesson is None:
            return ""
        added = new_mark(self.lesson.article.text, f"{_OWN}{uuid4()}", layer, words)
        self._put(_tr("article", "add a mark"), added)
        return added.id

    def delete(self, mark: CuratedMark) -> None:
        """Take away a mark that the teacher added; if it stood for one of the program, that one comes back."""
        lesson, text = self.lesson, _tr("article", "delete the mark")
        if lesson is None:
            return
        kept = with_marks(lesson, (one for one in lesson.marks if one.id != mark.id))
        if mark.id.startswith(_OWN):
            self._put_article(text, kept)
        else:
            self._analyse_again(text, kept)

    def choose_blocks(self, numbers: Collection[int], *, part: bool) -> None:
        """Say of blocks that they are part of the article, or that they are not; its marks are made anew."""
        lesson = self.lesson
        if lesson is None or not numbers:
            return
        article = replace(lesson.article, blocks=with_choice(lesson.article, numbers, part=part))
        text = _tr("article", "put it into the article") if part else _tr("article", "leave it out of the article")
        self._analyse_again(text, replace(lesson, article=article))

    def _put(self, text: str, mark: CuratedMark, *, merge: str = "") -> None:
        changed = self._with(mark)
        if changed is not None:
            self._put_article(text, changed, merge=merge)

    def _with(self, mark: CuratedMark) -> LessonArticle | None:
        """The article with this mark, in the place of one with its id."""
        lesson = self.lesson
        return lesson and with_marks(lesson, {one.id: one for one in (*lesson.marks, mark)}.values())

    def _put_article(self, text: str, changed: LessonArticle, *, merge: str = "") -> None:
        """Change text and marks; how the article is read is for others to change."""
        self._editor.change_article(
            self._id,
            text,
            merge=merge,
            article=changed.article,
            analysis_version=changed.analysis_version,
            marks=changed.marks,
            sources=changed.sources,
            sentences=changed.sentences,
        )

    def _analyse_again(self, text: str, changed: LessonArticle | None) -> None:
        """Change the article and, a moment later, its marks; both are undone as one."""
        if changed is None:
            return
        self._analyses += 1
        merge = f"analysis:{self._id}:{self._analyses}"
        self._put_article(text, changed, merge=merge)

        def take(report: Report) -> None:
            lesson = self.lesson
            if lesson is not None and lesson.article == changed.article:
                self._put_article(text, with_report(lesson, report), merge=merge)

        self.analyse(changed.article, take)


def _not_analysed(_article: Article, _take: Callable[[Report], None]) -> None:
    """What stands in for the analysis until the page gives one."""


def _done(decision: Decision) -> str:
    """What is done by a decision, for “Undo”."""
    return {
        Decision.OPEN: _tr("article", "leave the mark open"),
        Decision.ACCEPTED: _tr("article", "accept the mark"),
        Decision.REJECTED: _tr("article", "reject the mark"),
    }[decision]
