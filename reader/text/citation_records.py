"""References as other programs write them: BibTeX and RIS."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.text.citation_dates import date_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_BIBTEX = re.compile(r"\s*@\w+\s*\{\s*[^\s,{}]*\s*,")
_FIELD = re.compile(r"\s*,?\s*(?P<name>[\w-]+)\s*=\s*")
_RIS_LINE = re.compile(r"^(?P<tag>[A-Z][A-Z0-9])  - ?(?P<value>.*)$")

_BIBTEX_FIELDS = {
    "title": ("title", "booktitle"),
    "publisher": ("journal", "journaltitle", "publisher", "organization", "institution", "howpublished"),
    "url": ("url",),
    "date_published": ("date", "year"),
    "accessed": ("urldate",),
}
_RIS_FIELDS = {
    "title": ("TI", "T1", "CT"),
    "publisher": ("JO", "JF", "T2", "PB", "PP"),
    "url": ("UR", "L1", "LK"),
    "date_published": ("DA", "PY", "Y1"),
    "accessed": ("Y2",),
}


def read_record(text: str) -> dict[str, str] | None:
    """The fields of a BibTeX entry or an RIS record by their names in `Citation`; None if `text` is neither."""
    if _BIBTEX.match(text):
        return _from_bibtex(text)
    if re.match(r"\s*TY  - ", text):
        return _from_ris(text)
    return None


def _from_bibtex(text: str) -> dict[str, str]:
    start = _BIBTEX.match(text)
    fields: dict[str, str] = {}
    place = start.end() if start else 0
    while (found := _FIELD.match(text, place)) is not None:
        value, place = _bibtex_value(text, found.end())
        fields.setdefault(found["name"].lower(), value)
    result = _chosen(fields, _BIBTEX_FIELDS)
    result["creator"] = "; ".join(re.split(r"\s+and\s+", fields.get("author", "")))
    if "date" not in fields and fields.get("month"):
        result["date_published"] = f"{fields.get('day', '')} {fields['month']} {fields.get('year', '')}".strip()
    result["locator"] = _pages(re.split(r"\s*[-–]+\s*", fields.get("pages", "")))
    return _with_iso_dates(result)


def _bibtex_value(text: str, start: int) -> tuple[str, int]:
    """A value in braces, in quotation marks, or bare, without its braces; and where it ends."""
    end, depth = start, 0
    quoted = text.startswith('"', start)
    while end < len(text):
        character = text[end]
        if depth == 0 and (character in ",}" or (character.isspace() and end == start)) and not quoted:
            break
        depth += {"{": 1, "}": -1}.get(character, 0)
        end += 1
        if quoted and end - 1 > start and character == '"' and depth == 0:
            break
    value = re.sub(r"[{}\"]", "", text[start:end]).replace("\\&", "&")
    return " ".join(value.split()), end


def _from_ris(text: str) -> dict[str, str]:
    values: dict[str, list[str]] = {}
    for line in text.splitlines():
        found = _RIS_LINE.match(line.strip())
        if found and found["value"].strip():
            values.setdefault(found["tag"], []).append(found["value"].strip())
    result = _chosen({tag: found[0] for tag, found in values.items()}, _RIS_FIELDS)
    result["creator"] = "; ".join(values.get("AU", []) + values.get("A1", []))
    result["locator"] = _pages(values.get("SP", [])[:1] + values.get("EP", [])[:1])
    for name in ("date_published", "accessed"):
        result[name] = result[name].strip("/").replace("/", "-")
    return _with_iso_dates(result)


def _chosen(fields: Mapping[str, str], names: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    return {ours: next((fields[name] for name in theirs if name in fields), "") for ours, theirs in names.items()}


def _pages(ends: Iterable[str]) -> str:
    pages = [page for page in ends if page]
    if not pages:
        return ""
    return f"p. {pages[0]}" if len(set(pages)) == 1 else f"pp. {pages[0]}–{pages[-1]}"


def _with_iso_dates(fields: dict[str, str]) -> dict[str, str]:
    for name in ("date_published", "accessed"):
        found = date_in_words(fields[name])
        fields[name] = found.iso if found else fields[name]
    return fields
