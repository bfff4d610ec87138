"""Every text of the interface can be translated, and what is translated holds.

A language counts as complete when `reader.ui.language.LANGUAGES` offers it: then all of its texts are translated.
"""

from __future__ import annotations

import ast
import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

from reader.translations import __main__ as command
from reader.translations import catalogue, checks, extract
from reader.translations.catalogue import Entry
from reader.ui.language import ENGLISH, LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CATALOGUES = catalogue.languages()

SETTER = re.compile(
    r"set(?:Text|WindowTitle|ToolTip|PlaceholderText|StatusTip|WhatsThis|AccessibleName|AccessibleDescription|Title|Html)"
    r"|set(?:LabelText|InformativeText|DetailedText|Prefix|Suffix|ItemText|TabText|HeaderLabels)"
    r"|add(?:Action|Menu|Tab|Items?|Button|Row|Section)|insertItem"
    r"|Q(?:Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action|ListWidgetItem)|information|question"
    r"|get(?:Text|Item|OpenFileNames?|SaveFileName|ExistingDirectory)"
    r"|announce|heading|(?:link|choice)_button|(?:quiet|text|field)_label|Text|show_(?:error|done)"
)
"""Calls that show their first texts."""

SHOWN_AS_IT_IS = frozenset({"Lateral Reader", "Lateral Reader ", "Aa"})
"""Names and samples of letters, which are the same in every language."""

FROM_TABLES = {"self.value", "spec.text", "text.template", "str.__str__(text)", "template"}
"""Texts that are translated later than they are marked: those of `QT_TRANSLATE_NOOP` and of `say`."""

LETTERS = re.compile(r"[^\W\d_]{2}")

MARKS = ("self.tr", "_tr", "QCoreApplication.translate", "QT_TRANSLATE_NOOP", "say")


def calls(path: Path) -> Iterator[tuple[ast.Call, str]]:
    """The calls in a module with the last part of the name that is called."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            yield node, name


def window_modules() -> list[Path]:
    return [path for path in extract.modules() if path.relative_to(extract.PACKAGE).parts[0] in ("ui", "app.py")]


def words_of(node: ast.expr) -> str:
    """The literal words of a string or an f-string, without HTML."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    text = "".join(part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str))
    return re.sub(r"<[^>]*>?|&\w+;", "", text)


def unmarked(source: Path) -> list[str]:
    """Words that a module shows without a mark."""
    found = []
    for call, name in calls(source):
        shown = {"Text": call.args[:1], "setText": call.args[-1:]}.get(name, call.args)
        for argument in shown if SETTER.fullmatch(name) else ():
            words = words_of(argument)
            if LETTERS.search(words) and words not in SHOWN_AS_IT_IS:
                found.append(f"{source.name}:{call.lineno}: {words}")
    return found


# What stands in the source


@pytest.mark.parametrize("path", window_modules(), ids=lambda path: str(path.relative_to(extract.PACKAGE)))
def test_no_widget_gets_a_text_that_is_not_marked(path: Path):
    assert unmarked(path) == []


def test_a_text_that_is_not_marked_is_found(tmp_path: Path):
    module = tmp_path / "module.py"
    module.write_text(
        'a.setText("Open")\nQLabel(f"<b>{n} notes</b>")\nb.setText(self.tr("Open"))\nc.setText("<p></p>")'
    )
    assert [line.split(": ")[1] for line in unmarked(module)] == ["Open", " notes"]


@pytest.mark.parametrize("path", extract.modules(), ids=lambda path: str(path.relative_to(extract.PACKAGE)))
def test_what_is_marked_is_a_plain_text(path: Path):
    """A text that is put together before it is marked is in no catalogue."""
    found = []
    for call, name in calls(path):
        if ast.unparse(call.func) in MARKS:
            text = call.args[0 if name in ("tr", "say") else 1]
            if not isinstance(text, ast.Constant) and ast.unparse(text) not in FROM_TABLES:
                found.append(f"{call.lineno}: {ast.unparse(call)}")
    assert found == []


@pytest.mark.parametrize("path", extract.modules(), ids=lambda path: str(path.relative_to(extract.PACKAGE)))
def test_errors_for_the_person_can_be_translated(path: Path):
    found = [
        f"{call.lineno}: {words_of(call.args[0])}"
        for call, name in calls(path)
        if name == "UserError" and call.args and LETTERS.search(words_of(call.args[0]))
    ]
    assert found == []


@pytest.mark.parametrize("path", window_modules(), ids=lambda path: str(path.relative_to(extract.PACKAGE)))
def test_the_window_shows_errors_in_its_language(path: Path):
    found = [call.lineno for call, name in calls(path) if name == "str" and ast.unparse(call) == "str(error)"]
    assert found == [] or path.name == "app.py"


def test_counts_are_not_asked_for_in_classes_that_others_are_made_of():
    """PySide asks the class of the object first, and takes a text in which it has put the number as translated."""
    texts = {one.context for one in extract.marked_texts() if one.plural}
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in window_modules()]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    bases = {ast.unparse(base) for node in classes for base in node.bases}
    assert texts & bases == set()


def test_every_way_to_mark_a_text_is_found():
    source = """
class Panel(QWidget):
    def show(self):
        self.tr("One")
        self.tr("%n notes", "", len(self.notes))
        self.tr("Open", "a state")
_tr("part", "Two")
QCoreApplication.translate("part", "%n marks", "", marks[0].number)
QT_TRANSLATE_NOOP("menu", "Three")
say("Four “{name}”" " and more", name=path.name)
name.translate(table)
self.say("")
"""
    found = [(one.context, one.text, one.comment, one.plural) for one in extract.marked_in(source, "module.py")]
    assert found == [
        ("Panel", "One", "", False),
        ("Panel", "%n notes", "", True),
        ("Panel", "Open", "a state", False),
        ("part", "Two", "", False),
        ("part", "%n marks", "", True),
        ("menu", "Three", "", False),
        (extract.CONTEXT, "Four “{name}” and more", "", False),
    ]


def test_an_empty_text_cannot_be_marked():
    with pytest.raises(ValueError, match=r"module\.py:1"):
        list(extract.marked_in('say("")', "module.py"))


def test_the_reasons_of_the_word_lists_are_marked():
    found = [one.text for one in extract.marked_texts() if one.context == extract.CONTEXT]
    assert {"credits a picture", "stands among the readers’ comments"} <= set(found)


# What stands in the catalogues


@pytest.mark.parametrize("language", CATALOGUES)
def test_a_catalogue_holds_the_texts_of_the_program_and_no_others(language: str):
    entries = catalogue.read(catalogue.path_of(language))
    wanted = catalogue.updated(entries, extract.marked_texts(), language)
    assert {entry.key for entry in entries} == {entry.key for entry in wanted}, "run python -m reader.translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_that_is_offered_is_complete(language: str):
    entries = catalogue.read(catalogue.path_of(language))
    assert entries
    assert [entry.key for entry in entries if not entry.finished] == []


@pytest.mark.parametrize("language", CATALOGUES)
def test_nothing_is_wrong_with_a_translation(language: str):
    entries = catalogue.read(catalogue.path_of(language))
    found = {entry.source: wrong for entry in entries if entry.finished and (wrong := checks.problems(entry, language))}
    assert found == {}


@pytest.mark.parametrize("language", CATALOGUES)
def test_every_language_has_its_words_of_verdict(language: str):
    assert checks.verdicts(VERDICTS[language], language)


VERDICTS = {
    "en": "This is misleading.",
    "de": "Das ist irreführend.",
    "es": "Esto es engañoso.",
    "fr": "C’est trompeur.",
    "ar": "هذا مضلل.",
}


@pytest.mark.parametrize("language", CATALOGUES)
def test_the_compiled_catalogue_is_that_of_the_source(language: str):
    path = catalogue.path_of(language)
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm"))) or not any(entry.finished for entry in catalogue.read(path))
    for entry in catalogue.read(path):
        if entry.finished:
            number = 1_000_000 if entry.plural else -1
            kept = translator.translate(entry.context, entry.source, entry.comment, number)
            assert kept in entry.translation, "run python -m reader.translations"


# What the checks find


def entry(source: str, *translation: str) -> Entry:
    return Entry("Panel", source, "", len(translation) > 1, translation, finished=True)


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Open “{name}”", "„{names}“ öffnen"),
        ("Open “{name}”", "Öffnen"),
        ("<b>Open</b>", "<b>Öffnen"),
        ("**Open**", "**Öffnen*"),
        ("&Open", "Öffnen"),
        ("Open: ", "Öffnen:"),
        ("Two\nlines", "Zwei Zeilen"),
        ("Open", "Öffnen!"),
        ("Say “no”", 'Sag "nein"'),
        ("It names a source", "Das ist glaubwürdig"),
        ("It names a source", "Das ist unglaubwürdig"),
    ],
)
def test_a_translation_with_something_wrong_is_found(source: str, translation: str):
    assert checks.problems(entry(source, translation), "de")


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Open “{name}”", "„{name}“ öffnen"),
        ("<b>{a}</b> of {b}", "{b}: <b>{a}</b>"),
        ("Don’t", "Nicht"),
        ("d MMMM yyyy", "d. MMMM yyyy"),
    ],
)
def test_a_translation_with_nothing_wrong_passes(source: str, translation: str):
    assert checks.problems(entry(source, translation), "de") == []


def test_each_plural_form_holds_its_number_unless_it_is_for_one_number():
    assert checks.problems(entry("%n notes", "eine Notiz", "%n Notizen"), "de") == []
    assert checks.problems(entry("%n notes", "%n Notiz", "Notizen"), "de")
    assert checks.problems(entry("%n notes", "une note", "%n notes"), "fr")  # also for none
    arabic = ("لا ملاحظات", "ملاحظة", "ملاحظتان", "%n ملاحظات", "%n ملاحظة", "%n ملاحظة")
    assert checks.problems(entry("%n notes", *arabic), "ar") == []
    assert checks.problems(entry("%n notes", *arabic[:5]), "ar")


# How translators work


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new German catalogue of a program with three texts."""
    marked = [
        extract.Marked("Panel", "Open “{name}”", "", False, "panel.py:1"),
        extract.Marked("Panel", "%n notes", "", True, "panel.py:2"),
        extract.Marked("Desk", "Close", "", False, "desk.py:1"),
    ]
    monkeypatch.setattr(extract, "marked_texts", lambda: marked)
    monkeypatch.setattr(catalogue, "path_of", lambda language: tmp_path / f"lateral_reader_{language}.ts")
    assert command.main(["de"]) == 0
    return tmp_path / "lateral_reader_de.ts"


def test_translations_go_out_and_come_back(german: Path, tmp_path: Path):
    file = tmp_path / "de.json"
    command.main(["export", "de", str(file)])
    records = json.loads(file.read_text(encoding="utf-8"))
    assert [(record["context"], record["plural"]) for record in records] == [
        ("Desk", []),
        ("Panel", []),
        ("Panel", ["one", "several"]),
    ]
    for record, words in zip(records, ("Schließen", "„{name}“ öffnen", ["%n Notiz", "%n Notizen"]), strict=True):
        record["translation"] = words
    file.write_text(json.dumps(records), encoding="utf-8")
    assert command.main(["merge", "de", str(file)]) == 0
    assert [one.translation for one in catalogue.read(german)] == [
        ("Schließen",),
        ("„{name}“ öffnen",),
        ("%n Notiz", "%n Notizen"),
    ]
    translator = QTranslator()
    assert translator.load(str(german.with_suffix(".qm")))
    assert translator.translate("Panel", "%n notes", "", 1) == "%n Notiz"
    before = german.read_bytes()
    assert command.main(["de"]) == 0
    assert german.read_bytes() == before
    command.main(["export", "de", str(file)])
    assert json.loads(file.read_text(encoding="utf-8")) == []


def test_a_translation_with_something_wrong_is_not_taken(
    german: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    file = tmp_path / "de.json"
    record = {"context": "Panel", "source": "Open “{name}”", "comment": "", "plural": [], "translation": "Öffnen"}
    file.write_text(json.dumps([record, record | {"source": "Gone", "translation": "Fort"}]), encoding="utf-8")
    assert command.main(["merge", "de", str(file)]) == 1
    assert not any(one.finished for one in catalogue.read(german))
    assert "placeholders" in capsys.readouterr().err


def test_the_translation_of_a_text_that_was_changed_is_offered_again(german: Path):
    entries = [
        replace(one, translation=("Schließen",), finished=True) if one.source == "Close" else one
        for one in catalogue.read(german)
    ]
    changed = [extract.Marked("Desk", "Close it", "", False, "desk.py:1")]
    (offered,) = catalogue.updated(entries, changed, "de")
    assert (offered.source, offered.translation, offered.finished) == ("Close it", ("Schließen",), False)


def test_the_catalogue_of_the_source_language_holds_nothing_but_counts():
    assert all(one.plural for one in catalogue.read(catalogue.path_of(ENGLISH)))
