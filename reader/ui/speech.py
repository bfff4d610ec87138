"""Voices of the computer: of Qt where its part for speech is installed, else of a program that reads what it is given.

Nothing is sent anywhere: the words go to a part of Qt, or through a pipe to a program of this computer. They are never
an argument, where other people at the computer could read them and a word with a dash would be an option.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QLocale, QObject, QProcess, QStandardPaths, Signal, SignalInstance, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

_QT = "PySide6.QtTextToSpeech"
_MOST = 8_000
"""Characters: a longer line is cut in two by programs that read lines."""
_ENDING = 1000
"""Milliseconds that a killed program may take to be gone."""
_FASTEST = 5
"""Milliseconds a character below which nobody can have heard it: without a sound card `espeak-ng` ends at once and says
that all went well."""


class Voice(QObject):
    """Reads one piece of text at a time.

    Signals:
        finished(): the piece was read to its end.
        failed(): it was not.

    Attributes:
        name: of what speaks, for people.
    """

    finished = Signal()
    failed = Signal()
    name: str

    def say(self, words: str, *, rate: int, language: str) -> None:
        """Read `words`; another piece that is being read is given up.

        Args:
            words: in plain text.
            rate: one of `reader.settings.SPEECH_RATES`, or between them.
            language: ISO 639-1 code, or empty for the language of the voice.
        """
        raise NotImplementedError

    def hush(self) -> None:
        """Say nothing more of the piece; neither signal follows."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Program:
    """A program that reads aloud what it gets from its standard input.

    Attributes:
        name: of the program.
        arguments: what it is started with for a rate and a language, which may be empty.
        hush: arguments that make a running voice stop where ending the program does not; none where it does.
    """

    name: str
    arguments: Callable[[int, str], list[str]]
    hush: tuple[str, ...] = ()


def _spd_say(rate: int, language: str) -> list[str]:
    return ["--pipe-mode", "--wait", "--rate", str(12 * rate), *(["--language", language] if language else [])]


def _espeak(rate: int, language: str) -> list[str]:
    return ["--stdin", "-b", "1", "-s", str(round(175 * 1.12**rate)), *(["-v", language] if language else [])]


PROGRAMS = (
    Program("spd-say", _spd_say, hush=("--stop",)),
    Program("espeak-ng", _espeak),
)
"""In the order in which they are tried: the first knows the voice that a person has chosen for the desktop."""


def names() -> list[str]:
    """What can read aloud on this computer, the first choice in front; nothing is started for this."""
    programs = [program.name for program in PROGRAMS if QStandardPaths.findExecutable(program.name)]
    return [*(["Qt"] if _engines() else []), *programs]


def is_available() -> bool:
    """Whether anything can read aloud; Qt's part for it is loaded only where nothing else is there."""
    return any(QStandardPaths.findExecutable(program.name) for program in PROGRAMS) or bool(_engines())


def voices(parent: QObject) -> list[Voice]:
    """The voices of this computer, the first choice in front; each is silent until it is given something."""
    found: list[Voice] = [QtVoice(parent)] if _engines() else []
    for program in PROGRAMS:
        path = QStandardPaths.findExecutable(program.name)
        if path:
            found.append(ProgramVoice(program, path, parent))
    return found


def _engines() -> list[str]:
    """The engines of Qt that can be heard."""
    if find_spec(_QT) is None:
        return []
    try:
        engines = import_module(_QT).QTextToSpeech.availableEngines()
    except ImportError:  # a library of the system is missing
        return []
    return [engine for engine in engines if engine != "mock"]


def spoken(words: str) -> str:
    """`words` as one line that no program takes for anything but words.

    A space stands first, since `spd-say` obeys lines that begin with “!-!”, and double brackets are opened, since
    `espeak-ng` reads what stands in them as phonemes.
    """
    line = " ".join("".join(c if c.isprintable() else " " for c in words).split())
    return f" {line[:_MOST].replace('[[', '[ [')}\n"


class ProgramVoice(Voice):
    """A program that is started for every piece."""

    def __init__(self, program: Program, path: str, parent: QObject) -> None:
        super().__init__(parent)
        self.name = program.name
        self._program, self._path = program, path
        self._process: QProcess | None = None
        self._clock = QElapsedTimer()
        self._least = 0

    def say(self, words: str, *, rate: int, language: str) -> None:
        """Start the program and give it the words."""
        self._give_up()
        process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._not_started)
        self._process = process
        self._least = _FASTEST * len(words)
        self._clock.start()
        process.start(self._path, self._program.arguments(rate, language))
        process.write(spoken(words).encode())
        process.closeWriteChannel()

    def hush(self) -> None:
        """End the program; where a service speaks for it, that is told too."""
        was_speaking = self._process is not None
        self._give_up()
        if was_speaking and self._program.hush:
            QProcess.startDetached(self._path, list(self._program.hush))

    def _give_up(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_ENDING)  # Qt complains where a window goes before its programs
            process.deleteLater()

    @Slot(int, QProcess.ExitStatus)
    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        well = code == 0 and status is QProcess.ExitStatus.NormalExit and self._clock.elapsed() >= self._least
        self._let_go(self.finished if well else self.failed)

    @Slot(QProcess.ProcessError)
    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._let_go(self.failed)

    def _let_go(self, then: SignalInstance) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
            then.emit()


class QtVoice(Voice):
    """The speech of Qt, which knows the voices of Windows, macOS and most desktops of Linux."""

    name = "Qt"

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        speech = import_module(_QT)
        self._states = speech.QTextToSpeech.State
        self._engine = speech.QTextToSpeech(self)
        self._engine.stateChanged.connect(self._changed)
        self._reading = self._started = False

    def say(self, words: str, *, rate: int, language: str) -> None:
        """Give the words to Qt."""
        self.hush()
        self._engine.setRate(rate / 8)
        if language:
            self._engine.setLocale(QLocale(language))
        self._reading, self._started = True, False
        self._engine.say(spoken(words).strip())

    def hush(self) -> None:
        """Let Qt be silent."""
        if self._reading:
            self._reading = False
            self._engine.stop()

    def _changed(self, state: object) -> None:
        if state == self._states.Speaking:
            self._started = True  # what is “ready” before that has ended the piece before
        elif self._reading and state == self._states.Error:
            self._reading = False
            self.failed.emit()
        elif self._reading and self._started and state == self._states.Ready:
            self._reading = False
            self.finished.emit()
