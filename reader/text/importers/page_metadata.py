"""What the head of a web page says about the article: JSON-LD, Open Graph, Dublin Core and plain meta tags.

Vocabularies: schema.org/NewsArticle, ogp.me, dublincore.org. Values are text; no address is followed.
"""

from __future__ import annotations

import html
import json
import re
from collections import deque
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from reader.text.article import Metadata
from reader.text.importers.html_tokens import attributes, decoded, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

_JSON_LD = re.compile(r"<script\b[^>]{0,300}application/ld\+json[^>]{0,300}>", re.IGNORECASE)
_SCRIPT_END = re.compile(r"</script", re.IGNORECASE)
_TITLE = re.compile(r"<title\b[^>]{0,300}>", re.IGNORECASE)
_TITLE_END = re.compile(r"</title", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!--\s*(?:saved from url=\(\d+\)|(?:[^>]{0,200}\s)?url:\s*)(?P<url>https?://[^\s>]+)")
_BODY = re.compile(r"<body\b|</head", re.IGNORECASE)
_AROUND_OUTLET = " :|–—»·-"
_OUTLET_WORDS = 5
_HEAD = 1_000_000
_LONGEST = 500
_MOST_NODES = 2_000
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?=T|\s|$)")
_COMPACT_DATE = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T|\d{4,6}$|$)")
_OUTLET_IN_TITLE = re.compile(r"\s+[|–—»·-]\s+")
_HOST = re.compile(r"https?://(?:www\.)?([^/:?#]+)")
_ARTICLE = re.compile(
    r"Article$|^(?:BlogPosting|LiveBlogPosting|DiscussionForumPosting|Report|Review|SocialMediaPosting)$"
)

_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title")
_OUTLETS = (
    "og:site_name",
    "application-name",
    "dc.publisher",
    "dcterms.publisher",
    "citation_journal_title",
    "publisher",
)
_AUTHORS = (
    *("author", "article:author", "og:article:author", "dc.creator", "dcterms.creator", "parsely-author"),
    *("sailthru.author", "byl", "citation_author", "twitter:creator:name"),
)
_DATES = (
    *("article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued"),
    *("dcterms.created", "dcterms.date", "pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date"),
    *("citation_publication_date", "last-modified"),
)


def page_metadata(markup: str) -> Metadata:
    """Title, outlet, author, date, address and language as the page gives them in its head."""
    head = _head(markup)
    named, links, language = _tags(head)
    node = _article_node(markup)
    url = _address(links.get("canonical"), named.get("og:url"), _text(node.get("url")), _saved_from(head))
    outlet = _first(_names(node.get("publisher")), *(named.get(name, "") for name in _OUTLETS))
    title, rest = _title(head)
    headline = _first(_text(node.get("headline")), *(named.get(name, "") for name in _TITLES), title)
    return Metadata(
        title=_without_outlet(headline, outlet or rest),
        outlet=outlet or rest,
        author=_author(_names(node.get("author")), *(named.get(name, "") for name in _AUTHORS)),
        date=_date(_first(_text(node.get("datePublished")), *(named.get(name, "") for name in _DATES))),
        url=url,
        language=_language(language, _text(node.get("inLanguage")), named.get("og:locale", "")),
    )


def titled(metadata: Metadata, headline: str) -> Metadata:
    """The metadata with the headline of the page as its title; what else the title held may name the outlet."""
    headline = " ".join(headline.split())
    before, found, after = metadata.title.partition(headline)
    if not found:
        return metadata if metadata.title else replace(metadata, title=headline)
    rest = before.strip(_AROUND_OUTLET) or after.strip(_AROUND_OUTLET)
    named = rest if 2 <= len(rest.split()) <= _OUTLET_WORDS else ""
    return replace(metadata, title=headline, outlet=metadata.outlet or named)


def host_of(url: str) -> str:
    """The name of the computer in an address, as the plainest name of an outlet."""
    found = _HOST.match(url)
    return found[1] if found else ""


def _head(markup: str) -> str:
    end = _BODY.search(markup, 0, _HEAD)
    return markup[: end.start() if end else _HEAD]


def _tags(head: str) -> tuple[dict[str, str], dict[str, str], str]:
    """Meta values by their lower-case names, addresses of links by their relation, and the language of the page."""
    named: dict[str, str] = {}
    links: dict[str, str] = {}
    language = ""
    for tag, _, content in tokens(head):
        if tag not in ("html", "link", "meta"):
            continue
        given = dict(attributes(content))
        if tag == "html":
            language = language or given.get("lang", "") or given.get("xml:lang", "")
        elif tag == "link":
            links.setdefault(given.get("rel", "").lower(), decoded(given.get("href", "")).strip())
        else:
            name = given.get("property") or given.get("name") or given.get("itemprop") or given.get("http-equiv") or ""
            value = _plain(decoded(given.get("content", "")))
            if value:
                named.setdefault(name.lower(), value)
    return named, links, language or named.get("content-language", "")


def _article_node(markup: str) -> dict[str, Any]:
    """The first record in the page’s JSON-LD that is an article."""
    for inside in _insides(markup[:_HEAD], _JSON_LD, _SCRIPT_END):
        try:
            data = json.loads(html.unescape(inside) if "&quot;" in inside else inside, strict=False)
        except (ValueError, RecursionError):
            continue
        for node in islice(_nodes(data), _MOST_NODES):
            if _is_article(node):
                return node
    return {}


def _insides(markup: str, start: re.Pattern[str], end: re.Pattern[str]) -> Iterator[str]:
    """Yield what stands between each start and the next end."""
    position = 0
    while (opening := start.search(markup, position)) and (closing := end.search(markup, opening.end())):
        yield markup[opening.end() : closing.start()]
        position = closing.end()


def _is_article(node: dict[str, Any]) -> bool:
    given = node.get("@type")
    kinds = given if isinstance(given, list) else [given]
    return any(isinstance(kind, str) and _ARTICLE.search(kind) for kind in kinds)


def _nodes(data: object) -> Iterator[dict[str, Any]]:
    waiting = deque([data])
    while waiting:
        item = waiting.popleft()
        if isinstance(item, list):
            waiting += item
        elif isinstance(item, dict):
            yield item
            waiting += [item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in item]


def _names(value: object) -> str:
    """Names of people or an organisation in one of the ways in which schema.org may give them."""
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(filter(None, map(_names, value[:20]))))
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _text(value: object) -> str:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value") or value.get("@id") or value.get("name")
    return _plain(decoded(value)) if isinstance(value, str) else ""


def _plain(value: str) -> str:
    return " ".join(re.sub(r"<[^<>]{1,100}>", "", value).split())[:_LONGEST]


def _first(*values: str) -> str:
    return next(filter(None, values), "")


def _title(head: str) -> tuple[str, str]:
    """The words of the title element, and the last part of it where it may name the outlet."""
    title = _plain(decoded(next(_insides(head, _TITLE, _TITLE_END), "")))
    parts = _OUTLET_IN_TITLE.split(title)
    return title, parts[-1] if len(parts) > 1 and len(parts[-1].split()) <= _OUTLET_WORDS else ""


def _without_outlet(title: str, outlet: str) -> str:
    """The headline alone where the outlet’s name stands after or before it."""
    parts = _OUTLET_IN_TITLE.split(title)
    if len(parts) > 1 and outlet:
        if parts[-1].casefold() == outlet.casefold():
            return title[: title.rindex(parts[-1])].rstrip(_AROUND_OUTLET)
        if parts[0].casefold() == outlet.casefold():
            return title[len(parts[0]) :].lstrip(_AROUND_OUTLET)
    return title


def _author(*values: str) -> str:
    return next((re.sub(r"^[Bb]y\s+", "", value) for value in values if value and "://" not in value), "")


def _date(value: str) -> str:
    """The day alone where the value also gives the time."""
    compact = _COMPACT_DATE.match(value)
    if compact:
        return "-".join(compact.groups())
    return value[:10] if _ISO_DATE.match(value) else value


def _address(*values: str | None) -> str:
    return next((value for value in values if value and value.lower().startswith(("http://", "https://"))), "")


def _saved_from(head: str) -> str:
    found = _SAVED_FROM.search(head)
    return found["url"] if found else ""


def _language(*values: str) -> str:
    """The first value as a code of ISO 639, without country and script."""
    for value in values:
        code = re.match(r"([A-Za-z]{2,3})(?![A-Za-z])", value)
        if code:
            return code[1].lower()
    return ""
