"""Lines over the article for what should be known while it is read, each with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.text.left_out import is_left_out_warning
from reader.ui.controls import link_button, name_for_style, text_label
from reader.ui.language import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reader.text.article import Article

_READ_AS = "Read as "


class ArticleNotices(QWidget):
    """One line for each thing; it stays until it is dismissed or another article is opened."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[str, _Line] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_line(self, name: str, words: str, actions: Mapping[str, Callable[[], object]] | None = None) -> None:
        """Show a line, in place of the one of the same name.

        Args:
            name: which of the lines it is.
            words: what it says; with none there is no line any more.
            actions: what its buttons say and do.
        """
        line = self._lines.pop(name, None)
        if line is not None:
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
        if words:
            self._lines[name] = _Line(words, actions or {})
            self._layout.addWidget(self._lines[name])
            self._lines[name].show()  # at once, not when the event loop comes round

    def clear(self) -> None:
        """Another article is read."""
        for name in tuple(self._lines):
            self.show_line(name, "")

    @property
    def words(self) -> tuple[str, ...]:
        """What is said, line by line."""
        return tuple(line.words.text() for line in self._lines.values() if not line.isHidden())


def other_warnings(article: Article) -> str:
    """What reading the file gave rise to, without that for which there is a line of its own."""
    guessed = bool(article.metadata.encoding)
    return " ".join(
        shown(words)
        for words in article.warnings
        if not is_left_out_warning(words) and not (guessed and words.startswith(_READ_AS))
    )


class _Line(QFrame):
    """Words, buttons, and a way to put both away."""

    def __init__(self, words: str, actions: Mapping[str, Callable[[], object]]) -> None:
        super().__init__()
        name_for_style(self, "articleNotice")
        self.words = text_label(words)
        self._actions: dict[QPushButton, Callable[[], object]] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 5, 10, 5)
        layout.setSpacing(16)
        layout.addWidget(self.words, 1)
        for label, then in actions.items():
            button = link_button(label)
            button.clicked.connect(self._act)
            layout.addWidget(button)
            self._actions[button] = then
        dismiss = link_button(self.tr("Dismiss"))
        dismiss.clicked.connect(self.hide)
        layout.addWidget(dismiss)

    @Slot()
    def _act(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self._actions[button]()
