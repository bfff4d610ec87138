"""Who may import whom. The rules are tables, and the tables are kept by reading every import of every module.

Every import counts: at the head of a module, inside a function, and under `TYPE_CHECKING`, because code that names a
type has to know it. The one freedom of `TYPE_CHECKING` is that two modules of one package may name each other's types.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent

FOUNDATION = frozenset({"errors", "messages", "paths"})
SHARED = FOUNDATION | {"lexicons", "settings", "text"}

PARTS = {
    "errors": frozenset(),
    "messages": frozenset(),
    "paths": frozenset(),
    "settings": FOUNDATION,
    "lexicons": frozenset({"paths"}),
    "text": FOUNDATION | {"lexicons", "settings"},
    "analysis": SHARED,
    "storage": SHARED,
    "export": SHARED | {"analysis", "storage"},
    "lessons": SHARED | {"analysis", "storage", "export"},
    "worker": SHARED | {"analysis"},
    "ui": SHARED | {"analysis", "storage", "export", "lessons", "worker"},
    "batch": SHARED | {"analysis", "export"},
    "cli": SHARED | {"analysis", "storage", "export", "lessons", "batch"},
    "app": SHARED | {"analysis", "storage", "export", "lessons", "worker", "ui"},
    "__main__": frozenset({"app", "cli"}),
    "training": SHARED | {"analysis"},
    "translations": frozenset({"lexicons", "messages", "paths"}),
}
"""For each part of the program the other parts that it may import."""

LIBRARIES = {
    "PySide6": {"ui", "app", "translations"},
    "charset_normalizer": {"text"},
    "dask": {"batch"},
    "distributed": {"batch"},
    "lxml": {"text"},
    "markdown": {"text"},
    "matplotlib": {"batch"},
    "nh3": {"text"},
    "numpy": {"analysis", "training"},
    "onnx": {"training"},
    "onnxruntime": {"analysis", "training"},
    "platformdirs": {"paths"},
    "pypdfium2": {"text"},
    "safetensors": {"training"},
    "sqlite3": {"storage"},
    "sqlite_utils": {"storage"},
    "tokenizers": {"analysis", "training"},
    "torch": {"training"},
    "trafilatura": {"text"},
}
"""For each library the parts that may import it; the rest of the standard library is free to all."""

RECORDS = {
    ("ui", "analysis"): "reader.analysis.findings",
    ("export", "analysis"): "reader.analysis.findings",
    ("export", "storage"): "reader.storage.records",
}
"""Where a part may know the records of another and nothing else of it."""

TOP_LEVEL = {"reader", "resources", "seeds", "tests", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md"}
TOP_LEVEL |= {"pyproject.toml"}

WHOLE_PROGRAM_TESTS = ("benchmarks", "hostile", "reliability")
"""Folders of tests that belong to no one package."""

MOST_LINES = 800
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "misc"}


class Import(NamedTuple):
    """One imported module; `typing_only` where the import stands under `TYPE_CHECKING`."""

    module: str
    line: int
    typing_only: bool


def modules(root: Path) -> dict[str, Path]:
    """The modules of the package `reader` under `root`, by their dotted names."""
    found = {}
    for path in sorted((root / "reader").rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports(name: str, path: Path, known: dict[str, Path]) -> Iterator[Import]:
    """Everything that a module imports, wherever it stands in the file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing_only = {id(node) for block in ast.walk(tree) if _is_for_types(block) for node in _inside(block)}
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(tree):
        for module in _imported(node, package, known):
            yield Import(module, getattr(node, "lineno", 0), id(node) in typing_only)


def _is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING")


def _inside(block: ast.AST) -> Iterator[ast.AST]:
    for statement in block.body:
        yield from ast.walk(statement)


def _imported(node: ast.AST, package: str, known: dict[str, Path]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        parents = package.split(".")
        near = ".".join(parents[: len(parents) - node.level + 1]) if node.level else ""
        base = ".".join(part for part in (near, node.module) if part)
        for alias in node.names:
            inner = f"{base}.{alias.name}"
            yield inner if inner in known else base
    elif isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in ("import_module", "__import__"):
        yield from (a.value for a in node.args[:1] if isinstance(a, ast.Constant) and isinstance(a.value, str))


def part_of(module: str) -> str:
    """The part of the program that a module belongs to; empty for `reader` itself, which holds the version."""
    return module.split(".")[1] if "." in module else ""


def violations(root: Path) -> list[str]:
    """Every import that breaks a rule, as `module:line imports other`."""
    known = modules(root)
    return [
        f"{name}:{item.line} imports {item.module}"
        for name, path in known.items()
        for item in imports(name, path, known)
        if not _allowed(part_of(name), item.module)
    ]


def _allowed(part: str, module: str) -> bool:
    top = module.split(".")[0]
    if top != "reader":
        standard = top in sys.stdlib_module_names or top == "__future__"
        return part in LIBRARIES[top] if top in LIBRARIES else standard
    other = part_of(module)
    if other in ("", part):
        return True
    return other in PARTS.get(part, ()) and module.startswith(RECORDS.get((part, other), module))


def cycles(root: Path) -> list[str]:
    """A ring of modules that need each other at run time, or nothing."""
    known = modules(root)
    graph = {
        name: {item.module for item in imports(name, path, known) if item.module in known and not item.typing_only}
        for name, path in known.items()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return error.args[1]
    return []


def package(root: Path, **files: str) -> Path:
    """A made-up package `reader` under `root`; `ui__view` stands for `ui/view.py`."""
    for name, text in files.items():
        path = root / "reader" / f"{name.replace('__', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


# The program keeps the rules


def test_every_import_goes_in_the_agreed_direction():
    assert violations(ROOT) == []


def test_no_two_modules_need_each_other():
    assert cycles(ROOT) == []


def test_every_part_of_the_program_has_a_rule():
    parts = {part_of(name) for name in modules(ROOT)} - {""}
    assert parts == set(PARTS)


def test_the_directions_have_no_ring():
    assert list(TopologicalSorter(PARTS).static_order())


def test_no_module_is_too_long_to_read():
    files = [*(ROOT / "reader").rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    long = {path.name: lines for path in files if (lines := path.read_text(encoding="utf-8").count("\n")) > MOST_LINES}
    assert long == {}


def test_modules_are_named_for_what_they_do():
    assert [name for name in modules(ROOT) if name.rpartition(".")[2] in VAGUE_NAMES] == []


def test_tests_lie_where_what_they_test_lies():
    packages = {path.parent.relative_to(ROOT / "reader") for path in (ROOT / "reader").rglob("__init__.py")}
    folders = {path.parent.relative_to(ROOT / "tests") for path in (ROOT / "tests").rglob("test_*.py")}
    assert folders <= packages | {Path(name) for name in WHOLE_PROGRAM_TESTS}


def test_the_top_level_of_the_repository_holds_what_it_should():
    assert {name for name in _top_level(ROOT) if not name.startswith(".")} <= TOP_LEVEL
    assert [name for name in sorted(TOP_LEVEL) if not (ROOT / name).exists()] == []


def _top_level(root: Path) -> set[str]:
    """What is under version control, or what lies there where git is not at hand."""
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, check=True, text=True)
    except (OSError, subprocess.CalledProcessError):
        return {path.name for path in root.iterdir()} - {"build", "dist", "shared"}
    return {name.split("/")[0] for name in listed.stdout.split("\0") if name}


# The check can fail


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("text__article", "import reader.analysis"),
        ("analysis__tagger", "from reader.storage import records"),
        ("storage__library", "def open_it():\n    from reader.analysis import analyse"),
        ("analysis__hedges", "from PySide6.QtCore import QObject"),
        ("worker", "def job():\n    import PySide6.QtCore"),
        ("ui__view", "import sqlite3"),
        ("ui__view", "from reader.analysis import analyse"),
        ("ui__view", "from reader.analysis.hedges import find_hedges"),
        ("export__html", "from reader.storage.library import Library"),
        ("cli", "def run():\n    from reader.ui.main_window import MainWindow"),
        ("cli", "import importlib\nimportlib.import_module('reader.ui')"),
        ("app", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from reader.training import train"),
        ("text__importers__plain", "from ...analysis import findings"),
        ("text__article", "from .. import worker"),
        ("text__article", "import some_library_that_no_table_names"),
    ],
)
def test_an_import_in_the_wrong_direction_is_found(tmp_path: Path, module: str, text: str):
    files = {"worker": "", "analysis__findings": "", "analysis__hedges": "", "storage__records": ""}
    root = package(tmp_path, **{**files, module: text})
    (found,) = violations(root)
    assert found.startswith(f"reader.{module.replace('__', '.')}:")


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("ui__view", "from PySide6.QtWidgets import QWidget\nfrom reader import __version__"),
        ("ui__view", "from reader.analysis.findings import Report\nfrom reader.worker import WorkerProcess"),
        ("storage__library", "import sqlite3\nfrom reader.text.article import Article"),
        ("text__importers__plain", "from .canonical import compose\nimport re"),
        ("cli", "from reader.export import html"),
    ],
)
def test_an_import_in_the_agreed_direction_is_left_alone(tmp_path: Path, module: str, text: str):
    root = package(tmp_path, **{"worker": "", "analysis__findings": "", "export__html": "", module: text})
    assert violations(root) == []


def test_a_ring_of_two_modules_is_found(tmp_path: Path):
    ring = package(
        tmp_path,
        text__a="def first():\n    from reader.text import b",
        text__b="from reader.text import a",
    )
    assert set(cycles(ring)) == {"reader.text.a", "reader.text.b"}


def test_two_modules_may_name_each_others_types(tmp_path: Path):
    types = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from reader.text import b"
    assert cycles(package(tmp_path, text__a=types, text__b="from reader.text import a")) == []
