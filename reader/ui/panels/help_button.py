"""The small “?” on a panel that opens its help."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QToolButton

from reader.ui.panel_help import Topic, paragraphs


class HelpButton(QToolButton):
    """Says what its panel is for: in a tip, as “What’s this”, and on a page.

    Signals:
        wanted(object): the page on this `Topic`.
    """

    wanted = Signal(object)

    def __init__(self, topic: Topic) -> None:
        super().__init__()
        self.setText("?")
        self.setProperty("help", True)
        self.setFixedSize(_SIDE, _SIDE)
        self.topic = topic
        self.set_topic(topic)
        self.clicked.connect(self._clicked)

    def set_topic(self, topic: Topic) -> None:
        """Be about another panel."""
        self.topic = topic
        words = paragraphs(topic)
        self.setAccessibleName(topic.question)
        self.setAccessibleDescription(words[0])
        self.setToolTip(f"<p>{words[0]}</p>")  # as markup it is wrapped
        self.setWhatsThis("".join(f"<p>{paragraph}</p>" for paragraph in words))

    @Slot()
    def _clicked(self) -> None:
        self.wanted.emit(self.topic)


_SIDE = 24
