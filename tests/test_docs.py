"""What the documents say is so."""

from __future__ import annotations

import ast
import re
import shlex
import tomllib
from pathlib import Path

import pytest

import reader
from reader import cli, paths
from reader.text.importers import SUFFIXES
from reader.ui.actions import ACTIONS

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = ("README.md", "CHANGELOG.md", "CONTRIBUTING.md")
MODULES = sorted((ROOT / "reader").rglob("*.py"))

LINK = re.compile(r"\]\(([^)\s]+)\)")
KEY = re.compile(r"<kbd>([^<]+)</kbd>")
KEY_ROW = re.compile(r"^\| (<kbd>.*</kbd>) \| (.+) \|$", re.MULTILINE)
COMMAND = re.compile(r"python3? -m reader\b(?!\.)([^`\n&|>]*)")
FENCED = re.compile(r"```\n(.*?)```", re.DOTALL)


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def commands() -> list[str]:
    return [arguments.strip() for name in DOCUMENTS for arguments in COMMAND.findall(text_of(name))]


def anchors(text: str) -> set[str]:
    """The names by which headings can be linked."""
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}


# Links, keys and commands


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_leads_to_a_file_of_the_repository(name: str):
    for link in LINK.findall(text_of(name)):
        target, _, anchor = link.partition("#")
        path = ROOT / (target or name)
        assert path.exists(), f"{name} links to {link}"
        assert not anchor or anchor in anchors(path.read_text(encoding="utf-8")), f"{name} links to {link}"


def test_the_table_of_keys_gives_each_action_its_keys():
    rows = KEY_ROW.findall(text_of("README.md"))
    keys = {spec.text: spec.keys for spec in ACTIONS}
    assert len(rows) >= 10
    for written, action in rows:
        assert action in keys, f"there is no action “{action}”"
        assert set(KEY.findall(written)) <= set(keys[action]), action


def test_every_key_that_the_readme_names_does_something():
    known = {key for spec in ACTIONS for key in spec.keys}
    assert set(KEY.findall(text_of("README.md"))) - known == {"Ctrl"}


def test_no_key_has_two_meanings():
    keys = [key for spec in ACTIONS for key in spec.keys]
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("arguments", commands())
def test_every_command_that_the_documents_show_is_understood(arguments: str):
    words = shlex.split(arguments)
    # Where a scorer appends the files, or a sentence names the command alone, none is written.
    if cli.ANALYSE in words and words[-1] in (cli.ANALYSE, "json", "text", "html"):
        words.append("article.txt")
    args = cli.parse(words)
    assert args.command == (words[0] if words and words[0] in cli.COMMANDS else cli.WINDOW)


@pytest.mark.parametrize("arguments", commands())
def test_every_article_that_a_command_names_is_there(arguments: str):
    for word in shlex.split(arguments):
        assert "/" not in word or (ROOT / word).exists()


def test_the_readme_opens_the_program_and_passes_the_tests_with_one_line_each():
    lines = [line.strip() for block in FENCED.findall(text_of("README.md")) for line in block.splitlines()]
    assert "python3 -m venv .venv && .venv/bin/pip install -e . && .venv/bin/python -m reader" in lines
    assert 'python3 -m venv .venv && .venv/bin/pip install -e ".[dev]" && .venv/bin/pytest -n 3' in lines


def test_the_checks_of_the_contributors_are_those_of_the_ci():
    ci = text_of(".ci/run")
    assert "pip\" install -qq -e '.[dev]'" in ci
    for check in ("ruff check .", "ruff format --check .", "mypy", "pytest -n 3"):
        assert f"`.venv/bin/{check}`" in text_of("CONTRIBUTING.md")
        assert check in ci


# What the documents list


def test_the_readme_names_every_format():
    assert set(re.findall(r"`(\.[a-z]+)`", text_of("README.md"))) == set(SUFFIXES)


def test_contributing_names_every_package_and_every_module_beside_them():
    text = text_of("CONTRIBUTING.md")
    packages = {path.parent.relative_to(ROOT).as_posix() for path in (ROOT / "reader").rglob("__init__.py")}
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "reader").glob("*.py")}
    listed = (packages | modules) - {"reader", "reader/__init__.py"}
    assert [name for name in sorted(listed) if f"`{name}`" not in text] == []


def test_every_file_that_contributing_names_is_there():
    named = re.findall(r"`((?:reader|resources|tests)/[\w/.]+)`", text_of("CONTRIBUTING.md"))
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_the_changelog_tells_of_this_version_with_its_date():
    assert re.search(
        rf"^## {re.escape(reader.__version__)} – \d{{4}}-\d\d-\d\d$", text_of("CHANGELOG.md"), re.MULTILINE
    )


def test_the_version_is_the_same_everywhere():
    assert tomllib.loads(text_of("pyproject.toml"))["project"]["version"] == reader.__version__


@pytest.mark.parametrize("name", DOCUMENTS)
def test_documents_do_not_shout(name: str):
    prose = FENCED.sub("", text_of(name))
    assert re.findall(r"\w!(?:\s|$)", prose) == []


# Docstrings and licences


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_says_what_it_is_for(path: Path):
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert docstring
    assert len(docstring.splitlines()[0]) <= 120


def test_the_licence_of_the_program_is_there():
    assert "Apache License" in text_of("LICENSE")
    assert tomllib.loads(text_of("pyproject.toml"))["project"]["license"] == "Apache-2.0"


@pytest.mark.parametrize("path", sorted(paths.resource("lexicons").iterdir()), ids=lambda path: path.name)
def test_every_lexicon_says_where_it_comes_from_and_under_which_licence(path: Path):
    head = "".join(re.match(r"(?:#.*\n|\n)*", path.read_text(encoding="utf-8")).group())
    assert re.search(r"Source:|Written for this project", head)
    assert re.search(r"Apache-2\.0|CC0|CC BY|MIT|BSD", head)


@pytest.mark.parametrize("path", sorted(paths.resource("fonts").glob("*.[ot]tf")), ids=lambda path: path.name)
def test_every_font_has_its_licence_beside_it(path: Path):
    licence = path.with_name(f"{path.stem.partition('-')[0]}-LICENSE.txt")
    assert "SIL OPEN FONT LICENSE" in licence.read_text(encoding="utf-8").upper()


def test_the_icons_have_their_licence_beside_them():
    assert "ISC License" in (paths.resource("icons") / "LICENSE").read_text(encoding="utf-8")


def test_the_sample_set_says_under_which_licence_it_may_be_used():
    assert "Apache-2.0" in (paths.sample_set() / "README.md").read_text(encoding="utf-8")
