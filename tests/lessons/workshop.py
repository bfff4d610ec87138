"""A lesson folder as a teacher writes it, with something of every kind in it, about a town that is not there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.analysis import analyse
from reader.analysis.cues import CueTagger
from reader.lessons.folder import build

if TYPE_CHECKING:
    from pathlib import Path

    from reader.lessons.records import Lesson

FERRY = """\
Ferry of Selm “may never sail again”

Harbour master Orla Venn said on Monday that the ferry may leave again in June. “We are ready,” she said.

Some 400 passengers lost their bookings because the port ignored the storm. Observers say the town is angry.

Related news

The port office did not answer.
"""

QUAY = """\
Council of Kesten counts empty berths

The council counted 31 empty berths on 4 May, according to its minutes. The harbour office confirmed the number.

Fishing crews were not asked, three of them told this paper.
"""

LESSON = """\
id = "0f8b6c1e-52f4-4d0c-9a55-6c1d6f3f7a10"
title = "One ferry, two tellings"
version = 2
author = "Tilda Maren"
language = "en"
summary = "Two outlets write about one port."
rights = "For classes; share alike."
minutes = 45
note = "Private: start with the photograph on the board."

[[article]]
file = "ferry.txt"
rights = "Written for this lesson."
minutes = 20
guidance = "partial"
gate = { marks = 2, minutes = 5, looked = false }
note = "Private: they will miss the storm."

  [[article.region]]
  words = "The port office did not answer."
  region = "related"

  [[article.mark]]
  words = "may leave again"
  layer = "attribution"
  decision = "accepted"
  question = "Who decides when it sails?"

  [[article.mark]]
  words = "Some 400"
  decision = "rejected"
  layer = "hedge"
  reason = "Rejected: a round figure is no caution here."

  [[article.mark]]
  words = "Some 400 passengers lost their bookings"
  layer = "unsourced"
  decision = "changed"
  kind = "event"
  reason = "Who says that they lost them?"

  [[article.mark]]
  words = "the town is angry"
  decision = "added"
  layer = "unsourced"
  kind = "characterisation"
  reason = "Nobody is named for the anger."

[[article]]
file = "quay.md"
id = "quay"
rights = "Written for this lesson."
minutes = 15
guidance = "count only"
parts = ["belief", "marking", "reveal"]
layers = ["unsourced", "attribution"]
well_sourced = true

[[prompt]]
id = "who-says"
kind = "choice"
text = "Who says that the ferry may leave?"
options = ["The mayor", "The harbour master", "Nobody"]
article = "ferry"
required = true

[[prompt]]
id = "why-angry"
text = "Why might the town be angry?"
article = "ferry"
when = "after reveal"

[[prompt]]
id = "mark-numbers"
kind = "mark"
text = "Mark every number without a source."
article = "ferry"
mark_as = "unsourced"

[[prompt]]
id = "how-sure"
kind = "confidence"
text = "How sure are you that the ferry sails in June?"

[[prompt]]
id = "both"
kind = "compare"
file = "both.md"
compare = ["ferry", "quay"]
when = "after discussion"

[[term]]
term = "berth"
meaning = "A place where a ship lies."
forms = ["berths"]

[[card]]
name = "The Selm Post"
articles = ["ferry"]
  [[card.line]]
  text = "Founded by the port office in 1931."
  title = "Newspapers of the coast"
  publisher = "Kesten Library"
  locator = "page 12"

[[document]]
title = "Minutes of the council of Kesten"
file = "minutes.md"
kind = "primary document"
publisher = "Council of Kesten"
date_published = "2024-05-04"
rights = "Public record."
articles = ["quay"]

[[coverage]]
title = "Ferry to sail in autumn"
text = "The ferry sails in **autumn**, the owner wrote."
kind = "news independent"
publisher = "Kesten Herald"
rights = "Written for this lesson."
"""

KEY = """\
note = "Key note: talk about the storm at the end."

[[prompt]]
id = "who-says"
answers = ["The harbour master"]
alternatives = ["Nobody"]
arguable = true
explanation = "Key words: she is named, and quoted too."

[[prompt]]
id = "why-angry"
answers = ["Bookings were cancelled without warning"]
alternatives = ["Nobody apologised to the travellers"]
explanation = "Key words: the text itself gives no ground."

[[prompt]]
id = "mark-numbers"
  [[prompt.mark]]
  words = "Some 400 passengers"
  explanation = "Key words: nobody stands behind the figure."

[[article]]
id = "ferry"
layers = ["unsourced"]
explanation = "Key words: two statements stand alone."
  [[article.mark]]
  words = "because the port ignored the storm"
  layer = "unsourced"
  kind = "cause"
  alternatives = ["hedge", "unsourced: event"]
  arguable = true
  explanation = "Key words: a cause that nobody gives."

[[article]]
id = "quay"
layers = ["unsourced"]
"""

SECRETS = (
    "Private: start with the photograph on the board.",
    "Private: they will miss the storm.",
    "Rejected: a round figure is no caution here.",
    "Key note: talk about the storm at the end.",
    "Key words: she is named, and quoted too.",
    "Bookings were cancelled without warning",
    "Nobody apologised to the travellers",
    "Key words: the text itself gives no ground.",
    "Key words: nobody stands behind the figure.",
    "Key words: two statements stand alone.",
    "Key words: a cause that nobody gives.",
    'well_sourced": true',
    "key.json",
    "alternatives",
    "arguable",
    "rejected",
)
"""What no student may find, however the files are taken apart."""


def write_folder(folder: Path, *, lesson: str = LESSON, key: str = KEY) -> Path:
    """Write the folder and return it; without a key where that is empty."""
    folder.mkdir(exist_ok=True)
    files = {"ferry.txt": FERRY, "quay.md": QUAY, "both.md": "Which of the two says how it knows?\n"}
    files |= {"minutes.md": "The council counted **31** empty berths.\n", "lesson.toml": lesson}
    for name, text in (files | ({"key.toml": key} if key else {})).items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


by_rules = partial(analyse, tagger=CueTagger())
"""The analysis without a trained model: always the same, and at once."""


def built(folder: Path, *, lesson: str = LESSON, key: str = KEY) -> Lesson:
    """The teacher’s edition of the folder, written and built."""
    return build(write_folder(folder, lesson=lesson, key=key), analyse=by_rules)
