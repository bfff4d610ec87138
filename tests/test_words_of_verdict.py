"""No string that the program can show passes a verdict on an article, an outlet or a person."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PLACES = "above|along|around|at|behind|below|beside|between|beyond|in|inside|near|next|on|outside|under|with|within"
VERDICT = re.compile(
    r"\b(?:false(?:ly|hoods?)?|fak(?:e|es|ed|ing|ery)|hoax(?:es|ed)?|bias(?:es|ed)?|propagand\w*|debunk\w*"
    rf"|lied|lying|liars?|lies?(?! (?:{PLACES})\b)"
    r"|untrustworth\w*|(?:in)?credib(?:le|ly|ility)|mislead(?:s|ing|ingly)?|misled)\b",
    re.IGNORECASE,
)
SHOWN_TEXT = frozenset([".html", ".md"])
LICENCES = re.compile(r"licen[cs]e|copying", re.IGNORECASE)
NAMES = frozenset(["bias"])
"""Strings that are names in a library and no words: the second parameter of a network layer."""


def strings_of(path):
    """The string literals of a module without docstrings and without expressions that search in articles."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    skipped |= {id(argument) for node in ast.walk(tree) if searches(node) for argument in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node.value


def searches(node):
    """Whether a node is a call of `re.something(...)`: its pattern is looked for in articles and never shown."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "re"
    )


def shown_files():
    """Texts in English; `tests/test_translations.py` looks for the words of other languages in their catalogues."""
    for path in sorted((ROOT / "resources").rglob("*")):
        if path.suffix in SHOWN_TEXT and not LICENCES.search(path.name) and path.parent.name != "translations":
            yield path


@pytest.mark.parametrize("path", sorted((ROOT / "reader").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_strings_of_the_program_hold_no_word_of_verdict(path):
    found = [string for string in strings_of(path) if string not in NAMES and VERDICT.search(string)]
    assert found == []


def test_shown_resources_hold_no_word_of_verdict():
    found = [path.name for path in shown_files() if VERDICT.search(path.read_text(encoding="utf-8"))]
    assert found == []


def test_the_lists_of_words_to_search_for_hold_nothing_else_than_lists():
    """Lexicons may hold any word: they are tables of words, patterns and examples, and nothing in them is shown."""
    for path in sorted((ROOT / "resources" / "lexicons").glob("*")):
        assert path.suffix == ".toml"
        assert tomllib.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "text", ["This is false.", "A Hoax", "fake news", "It is biased", "lies told", "a liar", "not credible", "debunked"]
)
def test_words_of_verdict_are_recognised(text):
    assert VERDICT.search(text)


@pytest.mark.parametrize("text", ["The town lies on a bay.", "It lies in that region.", "believe", "client", "relied"])
def test_other_words_that_look_like_them_are_not(text):
    assert not VERDICT.search(text)
