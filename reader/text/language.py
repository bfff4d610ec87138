"""Which language a text is in: by its script, then by the share of its function words.

Function words tell languages apart in a few sentences (Ingle, “A language identification table”, 1976); nothing
finer is needed, since the analysis reads English only and must know when a text is not.
"""

from __future__ import annotations

import re
from collections import Counter

from reader.lexicons import load

UNDETERMINED = "und"
"""The code of ISO 639-2 for a language that is not known."""

_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_SHARE = 0.12
_LEAST_WORDS = 3
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("uk", re.compile("[іїєґІЇЄҐ]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("fa", re.compile("[پچژگ]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
)
_TELLING = {"ja": 0.1, "uk": 0.02, "fa": 0.02}
_MOST = 0.4
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")


def detect(text: str) -> str:
    """The language of `text` as an ISO 639-1 code, or "und" where its words do not tell.

    >>> detect("The mayor said that the harbour of Selm is to close."), detect("Selm 2021")
    ('en', 'und')
    """
    sample = text[:_SAMPLE]
    letters = sum(map(len, _WORD.findall(sample)))
    if letters and len(_LATIN.findall(sample)) < _MOST * letters:
        return _by_script(sample, letters)
    return _by_words(Counter(_WORD.findall(sample.lower())))


def _by_script(sample: str, letters: int) -> str:
    for code, characters in _SCRIPTS:
        if len(characters.findall(sample)) >= _TELLING.get(code, _MOST) * letters:
            return code
    return UNDETERMINED


def _by_words(counted: Counter[str]) -> str:
    found = {code: sum(counted[word] for word in listed) for code, listed in load("function_words").items()}
    best = max(found, key=lambda code: found[code])
    if found[best] < max(_LEAST_WORDS, _LEAST_SHARE * counted.total()):
        return UNDETERMINED
    return best
