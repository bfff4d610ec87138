"""Voices of the computer, with programs and a part of Qt that only act as if they spoke."""

from __future__ import annotations

import sys
from enum import Enum
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QObject, Signal

from reader.ui import speech

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

WAIT = 20_000
SPEAKS = '#!/bin/sh\nprintf "%s\\n" "$@" > "$0.arguments"\ncat > "$0.words"\n'
FAILS = "#!/bin/sh\ncat > /dev/null\nexit 1\n"
GOES_ON = '#!/bin/sh\ncat > "$0.words"\ntouch "$0.begun"\nexec sleep 600\n'
CAN_BE_STOPPED = (
    '#!/bin/sh\nif [ "$1" = --stop ]; then touch "$0.stopped"; exit; fi\ncat > "$0.words"\nexec sleep 600\n'
)


def install(folder: Path, name: str, script: str) -> Path:
    """Put a program where the system looks for programs."""
    program = folder / name
    program.write_text(script, encoding="utf-8")
    program.chmod(0o755)
    return program


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder with programs, in front of those that every script needs; nothing speaks in it yet."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    real = speech.QStandardPaths.findExecutable
    monkeypatch.setattr(speech.QStandardPaths, "findExecutable", lambda name: real(name, [str(folder)]))
    monkeypatch.setattr(speech, "find_spec", lambda _name: None)
    monkeypatch.setattr(speech, "_FASTEST", 0)
    return folder


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


def say(qtbot: QtBot, voice: speech.Voice, words: str, *, rate: int = 0, language: str = "en") -> None:
    with qtbot.waitSignal(voice.finished, timeout=WAIT):
        voice.say(words, rate=rate, language=language)


# Which voices there are


def test_a_computer_without_a_voice_has_none(programs: Path, owner: QObject) -> None:
    assert not speech.is_available()
    assert speech.names() == []
    assert speech.voices(owner) == []


def test_the_voice_of_the_desktop_comes_before_the_plain_one(programs: Path, owner: QObject) -> None:
    for name in ("espeak-ng", "spd-say"):
        install(programs, name, SPEAKS)
    assert speech.names() == ["spd-say", "espeak-ng"]
    assert [voice.name for voice in speech.voices(owner)] == ["spd-say", "espeak-ng"]


# Programs


@pytest.mark.parametrize("name", ["spd-say", "espeak-ng"])
@pytest.mark.parametrize("words", ["-h is no option.", "--version", "!-!SET SELF RATE 100", "%n %s", "$(ls) `ls` ;ls"])
def test_words_go_through_the_pipe_and_are_only_words(
    programs: Path, qtbot: QtBot, owner: QObject, name: str, words: str
) -> None:
    program = install(programs, name, SPEAKS)
    (voice,) = speech.voices(owner)
    say(qtbot, voice, words)
    assert words not in program.with_name(f"{name}.arguments").read_text(encoding="utf-8")
    assert program.with_name(f"{name}.words").read_text(encoding="utf-8") == f" {words}\n"


def test_the_words_are_one_line_without_signs_that_a_program_would_obey() -> None:
    assert speech.spoken("one\ntwo\x00\x1b[2J [[three]] “four”") == " one two [2J [ [three]] “four”\n"


def test_a_sentence_without_end_is_cut() -> None:
    assert len(speech.spoken("word " * 10_000)) < 10_000


def test_rate_and_language_are_told_to_the_program(programs: Path, qtbot: QtBot, owner: QObject) -> None:
    program = install(programs, "espeak-ng", SPEAKS)
    (voice,) = speech.voices(owner)
    say(qtbot, voice, "Forty ferries.", rate=5, language="fr")
    arguments = program.with_name("espeak-ng.arguments").read_text(encoding="utf-8").split()
    assert arguments[arguments.index("-s") + 1] == "308"
    assert arguments[arguments.index("-v") + 1] == "fr"


def test_a_program_that_ends_badly_has_failed(programs: Path, qtbot: QtBot, owner: QObject) -> None:
    install(programs, "espeak-ng", FAILS)
    (voice,) = speech.voices(owner)
    with qtbot.waitSignal(voice.failed, timeout=WAIT):
        voice.say("Forty ferries.", rate=0, language="")


def test_a_program_that_has_read_a_sentence_in_no_time_was_not_heard(
    programs: Path, qtbot: QtBot, owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speech, "_FASTEST", 1_000_000)
    install(programs, "espeak-ng", SPEAKS)
    (voice,) = speech.voices(owner)
    with qtbot.waitSignal(voice.failed, timeout=WAIT):
        voice.say("Forty ferries.", rate=0, language="")


def test_a_program_that_does_not_start_has_failed(programs: Path, qtbot: QtBot, owner: QObject) -> None:
    program = install(programs, "espeak-ng", SPEAKS)
    (voice,) = speech.voices(owner)
    program.unlink()
    with qtbot.waitSignal(voice.failed, timeout=WAIT):
        voice.say("Forty ferries.", rate=0, language="")


def test_a_hushed_program_is_gone_and_says_nothing_more(programs: Path, qtbot: QtBot, owner: QObject) -> None:
    program = install(programs, "espeak-ng", GOES_ON)
    (voice,) = speech.voices(owner)
    voice.say("Forty ferries.", rate=0, language="")
    qtbot.waitUntil(program.with_name("espeak-ng.begun").exists, timeout=WAIT)
    with qtbot.assertNotEmitted(voice.finished), qtbot.assertNotEmitted(voice.failed):
        voice.hush()
    assert voice._process is None


def test_the_service_behind_a_program_is_told_to_be_silent(programs: Path, qtbot: QtBot, owner: QObject) -> None:
    program = install(programs, "spd-say", CAN_BE_STOPPED)
    (voice,) = speech.voices(owner)
    voice.say("Forty ferries.", rate=0, language="")
    qtbot.waitUntil(program.with_name("spd-say.words").exists, timeout=WAIT)
    voice.hush()
    qtbot.waitUntil(program.with_name("spd-say.stopped").exists, timeout=WAIT)


def test_other_words_take_the_place_of_those_that_are_read(programs: Path, qtbot: QtBot, owner: QObject) -> None:
    program = install(programs, "espeak-ng", GOES_ON)
    (voice,) = speech.voices(owner)
    voice.say("The first.", rate=0, language="")
    qtbot.waitUntil(program.with_name("espeak-ng.begun").exists, timeout=WAIT)
    install(programs, "espeak-ng", SPEAKS)
    say(qtbot, voice, "The second.")
    assert program.with_name("espeak-ng.words").read_text(encoding="utf-8") == " The second.\n"


# Qt


class State(Enum):
    Ready, Speaking, Error = range(3)


class TextToSpeech(QObject):
    """Stands in for that of Qt: what it is told is in `told`, and the test lets it change its state."""

    changed = Signal(object)
    State = State
    engines: tuple[str, ...] = ("speechd", "mock")

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.told: dict[str, object] = {}

    def __getattr__(self, name: str) -> object:
        if name == "stateChanged":
            return self.changed
        return lambda *what: self.told.update({name: what})

    def stop(self) -> None:
        self.changed.emit(State.Ready)


TextToSpeech.availableEngines = classmethod(lambda cls: list(cls.engines))


@pytest.fixture
def qt_speech(programs: Path, monkeypatch: pytest.MonkeyPatch) -> type[TextToSpeech]:
    """The part of Qt for speech is installed."""
    module = ModuleType("PySide6.QtTextToSpeech")
    module.QTextToSpeech = TextToSpeech
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(speech, "find_spec", lambda _name: object())
    return TextToSpeech


def test_the_voice_of_qt_comes_first(qt_speech: type[TextToSpeech], programs: Path, owner: QObject) -> None:
    install(programs, "espeak-ng", SPEAKS)
    assert speech.names() == ["Qt", "espeak-ng"]


def test_qt_without_an_engine_that_can_be_heard_is_no_voice(
    qt_speech: type[TextToSpeech], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(qt_speech, "engines", ("mock",))
    assert not speech.is_available()


def test_qt_is_loaded_only_where_nothing_else_speaks(
    programs: Path, monkeypatch: pytest.MonkeyPatch, owner: QObject
) -> None:
    install(programs, "espeak-ng", SPEAKS)
    monkeypatch.setattr(speech, "import_module", lambda _name: pytest.fail("it was loaded"))
    assert speech.is_available()


def test_qt_reads_and_says_when_it_has_ended(qt_speech: type[TextToSpeech], qtbot: QtBot, owner: QObject) -> None:
    (voice,) = speech.voices(owner)
    engine = voice._engine
    voice.say("-h", rate=4, language="de")
    assert engine.told["setRate"] == (0.5,)
    assert engine.told["setLocale"] == (QLocale("de"),)
    assert engine.told["say"] == ("-h",)
    engine.changed.emit(State.Speaking)
    with qtbot.waitSignal(voice.finished, timeout=WAIT):
        engine.changed.emit(State.Ready)


def test_the_end_of_the_piece_before_is_not_taken_for_that_of_the_next(
    qt_speech: type[TextToSpeech], qtbot: QtBot, owner: QObject
) -> None:
    (voice,) = speech.voices(owner)
    voice.say("The first.", rate=0, language="")
    voice._engine.changed.emit(State.Speaking)
    with qtbot.assertNotEmitted(voice.finished):
        voice.say("The second.", rate=0, language="")
        voice._engine.changed.emit(State.Ready)


def test_qt_says_when_it_cannot_read(qt_speech: type[TextToSpeech], qtbot: QtBot, owner: QObject) -> None:
    (voice,) = speech.voices(owner)
    voice.say("Forty ferries.", rate=0, language="")
    with qtbot.waitSignal(voice.failed, timeout=WAIT):
        voice._engine.changed.emit(State.Error)
