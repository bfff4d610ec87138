"""Reading aloud: sentence by sentence from where the reader is; the one that is heard is shown in the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reader.settings import SPEECH_RATES
from reader.text.article import PROSE, Region
from reader.text.language import UNDETERMINED, detect
from reader.text.sentences import sentence_spans
from reader.ui import speech

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader.text.article import Article
    from reader.text.spans import Span
    from reader.ui.article.navigator import Navigator
    from reader.ui.panels.article_page import ArticlePage
    from reader.ui.session import Session
    from reader.ui.speech import Voice

_READ = PROSE | {Region.SUBHEADING}
_ACTIONS = ("read_aloud", "stop_reading", "read_faster", "read_slower")


class SpeechDesk(QObject):
    """Begins, pauses and ends reading aloud.

    Signals:
        said(str): something for screen readers.
        failed(str): something the person should read.
        setting_changed(str, object): name of a field of `Settings` and its new value.
    """

    said = Signal(str)
    failed = Signal(str)
    setting_changed = Signal(str, object)

    def __init__(
        self,
        session: Session,
        navigator: Navigator,
        page: ArticlePage,
        actions: Mapping[str, QAction],
        window: QWidget,
    ) -> None:
        """Connect everything; without a voice on this computer its actions are in no menu.

        Args:
            session: what is open.
            navigator: knows the mark in hand.
            page: shows the article.
            actions: those of the window, by id.
            window: the parent.
        """
        super().__init__(window)
        self._session, self._navigator, self._page, self._view = session, navigator, page, page.view
        self._voices: list[Voice] | None = None
        self._rest: Iterator[Span] = iter(())
        self._now: Span | None = None
        self._reading = False
        self._language = ""
        self._rate = 0
        session.article_opened.connect(self.stop)
        session.article_closed.connect(self.stop)
        offered = speech.is_available()
        for name in _ACTIONS:
            actions[name].setVisible(offered)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action of this desk."""
        return dict(zip(_ACTIONS, (self.read_or_pause, self.stop, self._faster, self._slower), strict=True))

    def restore(self, rate: int) -> None:
        """Read as fast as last time."""
        self._rate = rate

    @property
    def is_reading(self) -> bool:
        """Whether something is being read now."""
        return self._reading

    @Slot()
    def read_or_pause(self) -> None:
        """Read on from the cursor, or after a pause from the sentence in which it began; pause where it reads."""
        article = self._session.article
        if article is None:
            return
        if self._reading:
            self._pause()
            return
        if self._now is None or self._view.selected_span() is not None:
            self._language = _language(article)
            self._rest = _sentences(article, self._begin())
            self._now = next(self._rest, None)
        self._view.clear_selection()
        self._say()

    @Slot()
    def stop(self) -> None:
        """Read no more; the next time begins at the cursor again."""
        if self._now is not None:
            self._pause()
            self._now = None
            self._view.set_spoken(self._now)

    def _pause(self) -> None:
        self._reading = False
        for voice in self._voices or ():
            voice.hush()

    def _say(self) -> None:
        """Let the first voice that works read the sentence that is due."""
        article, span = self._session.article, self._now
        if article is None or span is None:
            self.stop()
            return
        if self._voices is None:
            self._voices = speech.voices(self)
            for voice in self._voices:
                voice.finished.connect(self._next)
                voice.failed.connect(self._other_voice)
        if not self._voices:
            self.stop()
            self.failed.emit(self.tr("There is no voice on this computer that could read aloud."))
            return
        self._reading = True
        self._view.reveal(span)
        self._page.aid.go_to(span.start)
        self._view.set_spoken(self._now)
        self._voices[0].say(span.of(article.text), rate=self._rate, language=self._language)

    @Slot()
    def _next(self) -> None:
        if self._reading:
            self._now = next(self._rest, None)
            if self._now is None:
                self._reading = False
                self._view.set_spoken(self._now)
                self.said.emit(self.tr("The article was read to its end."))
            else:
                self._say()

    @Slot()
    def _other_voice(self) -> None:
        """A voice that does not work is not asked again."""
        if self._voices and self._reading:
            name = self._voices.pop(0).name
            if self._voices:
                self._say()
            else:
                self.stop()
                self._voices = None
                words = self.tr("The voice “{name}” could not read aloud. Help › Check this PC says what is there.")
                self.failed.emit(words.format(name=name))

    def _begin(self) -> int:
        """The selected words, the mark in hand, the cursor, or else the first line in view."""
        selected, mark, view = self._view.selected_span(), self._navigator.current, self._view
        if selected is not None:
            return selected.start
        if mark is not None:
            return mark.span.start
        if view.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard:
            return view.positions.from_qt(view.textCursor().position())
        return view.top_position()

    @Slot()
    def _faster(self) -> None:
        self._set_rate(self._rate + 1)

    @Slot()
    def _slower(self) -> None:
        self._set_rate(self._rate - 1)

    def _set_rate(self, rate: int) -> None:
        self._rate = min(max(rate, SPEECH_RATES[0]), SPEECH_RATES[1])
        self.setting_changed.emit("speech_rate", self._rate)
        if self._reading:
            self._pause()
            self._say()
        else:
            self.said.emit(self.tr("Speed of reading aloud: {rate}").format(rate=f"{self._rate:+d}"))


def _sentences(article: Article, position: int) -> Iterator[Span]:
    """The sentences from the one at `position` to the end of what is read: the prose and its subheadings."""
    for block in article.blocks:
        here = block.span.start <= position < block.span.end
        if block.span.end > position and (here or block.region in _READ):
            for span in sentence_spans(article.text, block.span):
                if span.end > position:
                    yield span


def _language(article: Article) -> str:
    """ISO 639-1 code of the language to read in; empty where it is not known."""
    named = article.metadata.language.lower().partition("-")[0]
    if len(named) == 2 and named.isascii() and named.isalpha():
        return named
    found = detect(article.text)
    return "" if found == UNDETERMINED else found
