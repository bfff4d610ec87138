"""Front matter: the lines between two `---` at the head of a Markdown file."""

from __future__ import annotations

import re

from reader.messages import say
from reader.text.article import Metadata

NOT_READ = say("The lines between “---” at the head could not be read as front matter, so they are shown as text.")

_FENCED = re.compile(r"---[ \t]*\n(?P<inside>(?:.*\n){0,100}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_ENTRY = re.compile(r"(?P<key>[A-Za-z][\w -]{0,40}?)[ \t]*:(?:[ \t]+(?P<value>.*))?$")
_FIELDS = {
    "title": "title",
    "headline": "title",
    "outlet": "outlet",
    "publisher": "outlet",
    "publication": "outlet",
    "site": "outlet",
    "source": "outlet",
    "author": "author",
    "authors": "author",
    "byline": "author",
    "date": "date",
    "published": "date",
    "url": "url",
    "link": "url",
    "canonical": "url",
    "language": "language",
    "lang": "language",
}


def split_front_matter(text: str) -> tuple[Metadata, str, tuple[str, ...]]:
    """The metadata at the head of `text`, the text after it, and a warning where the head could not be read.

    Only `key: value` lines and lists of plain values are read, not the whole of YAML. Unknown keys are left out.
    """
    if not text.startswith("---\n") and not re.match(r"---[ \t]+\n", text):
        return Metadata(), text, ()
    fenced = _FENCED.match(text)
    entries = _entries(fenced["inside"]) if fenced else None
    if fenced is None or entries is None:
        return Metadata(), text, (NOT_READ,) if fenced or _ENTRY.match(text.split("\n")[1]) else ()
    found: dict[str, str] = {}
    for key, value in entries:
        field = _FIELDS.get(key.lower())
        if field:
            found.setdefault(field, value)
    return Metadata(**found), text[fenced.end() :], ()


def _entries(inside: str) -> list[tuple[str, str]] | None:
    """Keys with their values, or nothing where a line is neither an entry nor a part of one."""
    entries: list[tuple[str, list[str]]] = []
    for line in inside.splitlines():
        entry = _ENTRY.match(line)
        if entry:
            entries.append((entry["key"], [entry["value"] or ""]))
        elif entries and re.match(r"\s|- ", line):
            entries[-1][1].append(re.sub(r"^\s*(?:-\s+)?", "", line))
        elif line.strip() and not line.startswith("#"):
            return None
    return [(key, ", ".join(filter(None, map(_unquoted, values)))) for key, values in entries]


def _unquoted(value: str) -> str:
    value = value.strip()
    if value in (">", "|", ">-", "|-", "null", "~"):
        return ""
    if value.startswith("[") and value.endswith("]"):
        return ", ".join(filter(None, (_unquoted(part) for part in value[1:-1].split(","))))
    return value[1:-1] if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'" else value
