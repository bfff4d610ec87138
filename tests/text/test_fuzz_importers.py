"""Whatever stands in a file, it opens or is refused in one sentence.

A normal run tries a few examples. READER_FUZZ names how many to try instead, such as 10000.
"""

import os
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import UserError
from reader.text.importers import SUFFIXES, article_from_html, read_article
from reader.text.importers.web_page import BY_SCRIPT
from tests.text import documents

EXAMPLES = int(os.environ.get("READER_FUZZ", "25"))
few = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)

SENTENCE = "The harbour of Selm is to close in June, the council said on Tuesday."
PAGE = (
    '<!doctype html><html lang="en"><head><title>Harbour - Post</title><script type="application/ld+json">'
    '{"@type":"NewsArticle","author":[{"name":"Ida Tann"}]}</script></head><body><nav><a href="/">Home</a></nav>'
    f"<article><h1>Harbour</h1><p>{SENTENCE}</p><table><tr><td>1</td><td>2</td></tr></table><ul><li>{SENTENCE}</li>"
    '</ul></article><div id="comments"><p>Well said.</p></div></body></html>'
)
SEEDS = {
    ".html": PAGE.encode(),
    ".mhtml": documents.mhtml(PAGE),
    ".docx": documents.docx(documents.p("Harbour", "H1") + documents.p(SENTENCE)),
    ".odt": documents.odt(f"<text:h>Harbour</text:h><text:p>{SENTENCE}</text:p>"),
    ".epub": documents.epub({"one": f"<h1>One</h1><p>{SENTENCE}</p>", "two": f"<p>{SENTENCE}</p>"}),
    ".pdf": documents.pdf([(72, 700, 11, SENTENCE), (72, 686, 11, SENTENCE)], [(72, 700, 11, SENTENCE)]),
    ".md": f"# Harbour\n\n{SENTENCE}\n\n* one\n".encode(),
}
TAGS = (
    "p",
    "div",
    "a",
    "table",
    "tr",
    "td",
    "li",
    "ul",
    "h1",
    "b",
    "span",
    "br",
    "script",
    "article",
    "pre",
    "blockquote",
)
NAMES = ("", ' class="comments"', ' id="newsletter"', " hidden", ' href="https://example.org"', ' itemprop="author"')
PARTS = st.one_of(
    st.builds("<{}{}>".format, st.sampled_from(TAGS), st.sampled_from(NAMES)),
    st.builds("</{}>".format, st.sampled_from(TAGS)),
    st.sampled_from((SENTENCE, "<!--", "-->", "&#0;", "&nbsp;", "<", '"', "</", "<![CDATA[", "\ud800", "\n")),
    st.text(max_size=30),
)


def opens_or_says_why(path):
    article, refusal = attempt(read_article, path)
    assert article is None or (article.blocks and article.text.encode("utf-8"))
    assert refusal == "" or refusal.endswith(".")


def attempt(read, source):
    """The article, or why there is none; every other error goes on its way."""
    try:
        return read(source), ""
    except UserError as refused:
        return None, str(refused)


def damaged(data: bytes, seed: int) -> bytes:
    """The bytes with a few of them changed, lost or doubled."""
    chance = random.Random(seed)
    changed = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(changed) or 1)
        match chance.randrange(4):
            case 0:
                changed[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del changed[at : at + chance.randint(1, 40)]
            case 2:
                changed[at:at] = changed[at : at + chance.randint(1, 200)]
            case _:
                changed[at : at + 4] = chance.randbytes(4)
    return bytes(changed)


@pytest.mark.parametrize("suffix", SEEDS)
@few
@given(seed=st.integers(0, 2**32))
def test_a_damaged_file_opens_or_says_why_not(tmp_path, suffix, seed):
    path = tmp_path / f"a{suffix}"
    path.write_bytes(damaged(SEEDS[suffix], seed))
    opens_or_says_why(path)


@pytest.mark.parametrize("suffix", [suffix for suffix in SEEDS if suffix in (".docx", ".odt", ".epub")])
@few
@given(seed=st.integers(0, 2**32))
def test_a_whole_archive_of_damaged_parts_opens_or_says_why_not(tmp_path, suffix, seed):
    inside = documents.unpacked(SEEDS[suffix])
    parts = {
        name: content if name == "mimetype" else damaged(content, seed + at)
        for at, (name, content) in enumerate(inside.items())
    }
    path = tmp_path / f"a{suffix}"
    path.write_bytes(documents.packed(parts))
    opens_or_says_why(path)


@few
@given(suffix=st.sampled_from(SUFFIXES), data=st.binary(max_size=400))
def test_any_bytes_under_any_name_open_or_say_why_not(tmp_path, suffix, data):
    path = tmp_path / f"a{suffix}"
    path.write_bytes(data)
    opens_or_says_why(path)


@few
@given(parts=st.lists(PARTS, max_size=60))
def test_any_markup_opens_or_says_why_not(parts):
    article, refusal = attempt(article_from_html, "".join(parts))
    assert article is None or article.blocks
    assert refusal in ("", "There is no text to read.", BY_SCRIPT)
