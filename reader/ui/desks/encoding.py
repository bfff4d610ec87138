"""What a person does where a file was read in the wrong letters: see how it was read, and choose another encoding."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu, QWidget

from reader.ui.language import shown
from reader.worker import suggested_encodings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reader.storage.records import StoredArticle
    from reader.text.article import Article
    from reader.ui.panels.article_notices import ArticleNotices
    from reader.ui.session import Session

LINE = "encoding"

_NOT_LETTERS = frozenset({".pdf", ".docx", ".odt", ".epub"})
"""Files that say themselves how their letters are to be read."""


class EncodingDesk(QObject):
    """Shows the encoding of the open article where it was guessed or chosen, and reads the file anew in another one."""

    def __init__(
        self,
        session: Session,
        notices: ArticleNotices,
        stored: Callable[[str], StoredArticle | None],
        window: QWidget,
    ) -> None:
        """Connect everything.

        Args:
            session: what is open.
            notices: the lines over the article.
            stored: the entry of the library for an `Article.sha256`.
            window: the parent of the menu.
        """
        super().__init__(window)
        self._session, self._notices, self._stored, self._window = session, notices, stored, window
        self._suggested: tuple[str, ...] = ()
        self._suggested_for = ""
        session.article_opened.connect(self._opened)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action of this desk."""
        return {
            "encoding": self.ask,
        }

    @property
    def can_change(self) -> bool:
        """Whether the open article has a file that can be read in other letters."""
        entry = self._entry()
        if entry is None or not entry.path:
            return False
        path = Path(entry.path)
        return path.suffix.lower() not in _NOT_LETTERS and path.is_file()

    @Slot()
    def ask(self) -> None:
        """Show the menu of encodings, those first in which the file looks like words."""
        entry = self._entry()
        if entry is None or not self.can_change:
            return
        if self._suggested_for == entry.sha256 or self._session.tasks.busy:
            self._show_menu()
        else:
            label = self.tr("Looking at the letters")
            self._session.find_out(label, suggested_encodings, Path(entry.path), self._found)

    def _found(self, names: tuple[str, ...]) -> None:
        entry = self._entry()
        self._suggested, self._suggested_for = names, entry.sha256 if entry else ""
        self._show_menu()

    @Slot()
    def _opened(self) -> None:
        self._suggested_for = ""
        article = self._session.article
        encoding = article.metadata.encoding if article else ""
        words = self.tr("Shown as {encoding}").format(encoding=encoding) if encoding else ""
        self._notices.show_line(LINE, words, {self.tr("Change"): self.ask} if self.can_change else {})

    def _show_menu(self) -> None:
        self._menu().popup(QCursor.pos())

    def _menu(self) -> QMenu:
        """The menu of encodings; it is gone when it is closed."""
        from reader.text.importers.decoding import ENCODINGS  # heavy, and not needed before somebody asks

        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("encodings")
        languages = {one.name: shown(one.languages) for one in ENCODINGS}
        for name in self._suggested if self._entry_is(self._suggested_for) else ():
            self._add(menu, name, f"{name} – {languages[name]}")
        menu.addSeparator()
        for language in dict.fromkeys(languages.values()):
            names = [name for name, its_language in languages.items() if its_language == language]
            if len(names) == 1:
                self._add(menu, names[0], f"{names[0]} – {language}")
            else:
                part = menu.addMenu(language[0].upper() + language[1:])
                for name in names:
                    self._add(part, name, name)
        return menu

    def _add(self, menu: QMenu, name: str, label: str) -> None:
        article = self._session.article
        action = menu.addAction(label, self._chosen)
        action.setData(name)
        action.setCheckable(True)
        action.setChecked(article is not None and article.metadata.encoding == name)

    @Slot()
    def _chosen(self) -> None:
        action, entry = self.sender(), self._entry()
        if isinstance(action, QAction) and entry is not None:
            self._session.open_as(entry, action.data())

    def _entry_is(self, sha256: str) -> bool:
        article: Article | None = self._session.article
        return article is not None and article.sha256 == sha256

    def _entry(self) -> StoredArticle | None:
        article = self._session.article
        return self._stored(article.sha256) if article else None
