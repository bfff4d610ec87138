"""What a web address says about the page behind it, read from its letters alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from reader.text.citation_dates import date_in_address

_ARCHIVES = ("web.archive.org", "archive.org", "archive.today", "archive.ph", "archive.is", "archive.li", "archive.md")
_SNAPSHOT = re.compile(r"^/(?:web/)?(?P<when>\d{4,14})[a-z_]*/(?P<page>https?:/{1,2}\S+)$", re.IGNORECASE)
_FIRST_LABELS = re.compile(r"^(?:www\d?|m|mobile|amp|edition|news)\.(?=[^.]+\.[^.]+)")
_TRACKING = re.compile(r"^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|cmpid|ns_\w+)$", re.IGNORECASE)
_ENDING = re.compile(r"\.(?:html?|php|aspx?|jsp|shtml|amp|pdf|cms|ece|story)$", re.IGNORECASE)
_NUMBER = re.compile(r"(?:^|[-_])(?:[a-z]{0,2}\d{5,}|[0-9a-f]{8,}|\d{4}-\d{1,2}-\d{1,2})(?=$|[-_])", re.IGNORECASE)
_TIME = re.compile(r"^(?:(?P<hours>\d{1,2})h)?(?:(?P<minutes>\d{1,3})m)?(?:(?P<seconds>\d{1,6})s?)?$")
_LEAST_WORDS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """The parts of a web address; each is empty where the address does not say it.

    Attributes:
        url: the page itself, without what only follows readers around.
        archive_url: a kept copy of it.
        outlet: the host, without “www.”.
        date: ISO 8601, as exact as the address is.
        title: the words of the last part of the path.
        locator: a page of a document or a time of a film.
    """

    url: str = ""
    archive_url: str = ""
    outlet: str = ""
    date: str = ""
    title: str = ""
    locator: str = ""


def read_link(address: str) -> Link:
    """Take a web address apart.

    >>> link = read_link("https://www.varrow-post.example/2024/05/12/two-cranes-burned-at-selm.html?utm_source=x")
    >>> link.outlet, link.date, link.title
    ('varrow-post.example', '2024-05-12', 'Two cranes burned at selm')
    """
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").lower()
    except ValueError:  # an address that only looks like one
        return Link(url=address)
    if host in _ARCHIVES:
        snapshot = _SNAPSHOT.match(parts.path + (f"?{parts.query}" if parts.query else ""))
        if snapshot is None:
            return Link(archive_url=address)
        page = read_link(re.sub(r"^(https?):/+", r"\1://", snapshot["page"]))
        return Link(
            url=page.url,
            archive_url=address,
            outlet=page.outlet,
            date=page.date,
            title=page.title,
            locator=page.locator,
        )
    query = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in query if not _TRACKING.match(name)]
    shorter = parts._replace(query=urlencode(kept)) if len(kept) < len(query) else parts
    return Link(
        url=urlunsplit(shorter),
        outlet=_FIRST_LABELS.sub("", host),
        date=date_in_address(parts.path),
        title=_title(parts.path),
        locator=_locator(dict(query), parts.fragment),
    )


def _title(path: str) -> str:
    """The words of a slug: the last part of the path with at least three words in it."""
    for part in reversed(path.split("/")):
        slug = _NUMBER.sub("-", _ENDING.sub("", unquote(part)))
        words = [word for word in re.split(r"[-_+\s]+", slug) if word]
        if len(words) >= _LEAST_WORDS and any(word.isalpha() for word in words):
            title = " ".join(words)
            return title[:1].upper() + title[1:]
    return ""


def _locator(query: dict[str, str], fragment: str) -> str:
    page = re.search(r"(?:^|&)page=(\d{1,5})(?:&|$)", fragment)
    if page:
        return f"p. {page[1]}"
    marked = re.fullmatch(r"t=(\w+)", fragment)
    when = _TIME.match(marked[1] if marked else query.get("t", ""))
    if when is None or not any(when.groups()):
        return ""
    hours, minutes, seconds = (int(when[name] or 0) for name in ("hours", "minutes", "seconds"))
    total = hours * 3600 + minutes * 60 + seconds
    clock = f"{total // 60 % 60:02}:{total % 60:02}"
    return f"{total // 3600}:{clock}" if total >= 3600 else clock
