"""Finds the texts of the interface in the source, by reading its syntax.

Qt’s own `lupdate` does not find all of them: in Python it loses calls of `translate` with a number that is more than a
name, and `reader.messages.say`. What is found:

    self.tr("text", "comment", n)                                  context: the name of the class
    QCoreApplication.translate("context", "text", "comment", n)    also under the name `_tr`
    QT_TRANSLATE_NOOP("context", "text")
    say("text", name=value)                                        context: `reader.messages.CONTEXT`
    reason = "text" in some word lists                             context: `reader.messages.CONTEXT`

A method that is called `say` marks nothing. Comment and number may be left out. A text in which a count stands has a
number, and then a form for each plural.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader import lexicons
from reader.messages import CONTEXT

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(__file__).resolve().parent.parent

_NOT_SHOWN = ("training", "translations", "batch", "cli")
"""Parts of the program whose texts no window shows."""

_WITH_REASONS = ("page_markup", "regions")
"""Word lists that say why a line is no part of the article."""

_WITH_CONTEXT = ("translate", "_tr", "QT_TRANSLATE_NOOP")


@dataclass(frozen=True, slots=True)
class Marked:
    """One text that is marked for translation.

    Attributes:
        context: where it is shown: a class or a part of the program.
        text: in English.
        comment: what tells it from another one with the same text.
        plural: whether it has a number.
        place: file and line.
    """

    context: str
    text: str
    comment: str
    plural: bool
    place: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt finds it by."""
        return self.context, self.text, self.comment


def modules() -> list[Path]:
    """The modules in which texts of the interface stand, always in the same order."""
    return [path for path in sorted(PACKAGE.rglob("*.py")) if path.relative_to(PACKAGE).parts[0] not in _NOT_SHOWN]


def marked_texts() -> list[Marked]:
    """Every marked text of the program once, in the order of modules and lines, then those of the word lists."""
    found: dict[tuple[str, str, str], Marked] = {}
    for path in modules():
        for one in marked_in(path.read_text(encoding="utf-8"), path.relative_to(PACKAGE.parent).as_posix()):
            found.setdefault(one.key, one)
    for one in _reasons():
        found.setdefault(one.key, one)
    return list(found.values())


def _reasons() -> Iterator[Marked]:
    for name in _WITH_REASONS:
        tables = lexicons.load(name).values()
        for entry in (one for table in tables for one in (table if isinstance(table, list) else [table])):
            if "reason" in entry:
                yield Marked(CONTEXT, entry["reason"], "", False, f"{name}.toml")


def marked_in(source: str, file: str) -> Iterator[Marked]:
    """The marked texts of a module.

    Raises:
        ValueError: an empty text is marked; as a message it stands for the head of a catalogue.
    """
    yield from _inside(ast.parse(source), "", file)


def _inside(node: ast.AST, class_name: str, file: str) -> Iterator[Marked]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _marked_by(child, class_name, f"{file}:{child.lineno}")
        yield from _inside(child, child.name if isinstance(child, ast.ClassDef) else class_name, file)


def _marked_by(call: ast.Call, class_name: str, place: str) -> Iterator[Marked]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name == "say" and isinstance(call.func, ast.Attribute):
        return
    words = [argument.value if isinstance(argument, ast.Constant) else None for argument in call.args]
    if name in _WITH_CONTEXT:
        context, words = words[:1], words[1:]
    else:
        context = [{"tr": class_name, "say": CONTEXT}.get(name)]
    text = words[0] if words else None
    if context and isinstance(context[0], str) and isinstance(text, str):
        if not text:
            raise ValueError(f"{place}: an empty text is marked")
        comment = words[1] if len(words) > 1 else ""
        yield Marked(context[0], text, comment if isinstance(comment, str) else "", len(words) > 2, place)
