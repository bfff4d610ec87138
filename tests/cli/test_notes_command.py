"""`reader notes` as a person uses it: out, in, and a look at the file."""

import csv
import json
from dataclasses import replace

import pytest

from reader import cli
from reader.cli import terminal
from reader.paths import NOTES_FILE
from reader.storage.library import Library
from reader.storage.records import Answer, NoteFinding, NoteStatus, OwnLayer
from reader.text.anchors import Quote
from reader.text.importers import article_from_text
from reader.text.spans import Span

TEXT = (
    "Ferry 🚢 “Aurel” returns to Selm\n\n"
    "Harbour master Orla Venn said on Monday that the ferry may leave again in June.\n\n"
    "Some 400 passengers lost their bookings because the port ignored the storm.\n"
)


@pytest.fixture
def article():
    return article_from_text(TEXT)


def make_library(folder, *articles):
    with Library.open(folder / NOTES_FILE) as library:
        for article in articles:
            library.add_article(article, path=None)
    return folder


@pytest.fixture
def data(tmp_path, article):
    """A folder with a library of one article and something of every kind written on it."""
    folder = make_library(tmp_path / "data", article)
    start = article.text.index("Some 400")
    with Library.open(folder / NOTES_FILE) as library:
        note = library.notes.add(
            article.sha256, body="Who counted?", quote=Quote.of(article.text, Span(start, start + 19))
        )
        library.notes.save(replace(note, status=NoteStatus.CHECKED, finding=NoteFinding.NOT_ENOUGH_EVIDENCE))
        library.own_marks.add(article.sha256, Quote.of(article.text, Span(0, 5)), layer=OwnLayer.HIGHLIGHT)
        library.respond(article.sha256, "hedge-1", answer=Answer.NOT_SURE, words="may")
    return folder


def notes(folder, *arguments, **more):
    return cli.run(cli.parse(["--data-dir", str(folder), "notes", *map(str, arguments)]), **more)


def bodies(folder):
    with Library.open(folder / NOTES_FILE) as library:
        return [note.body for note in library.notes.all()]


def change_note(folder, body):
    with Library.open(folder / NOTES_FILE) as library:
        (note,) = library.notes.all()
        library.notes.save(replace(note, body=body))


# Export


def test_notes_go_to_standard_output_as_annotations(data, capsys):
    assert notes(data, "export") == 0
    document = json.loads(capsys.readouterr().out)
    assert document["type"] == "AnnotationSet"
    assert len(document["items"]) == 3


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("markdown", "## N1 · Checked: not enough evidence"),
        ("csv", "Some 400 passengers"),
        ("html", "<!DOCTYPE html>"),
        ("claimreview", '"alternateName": "Not enough evidence"'),
        ("json", '"schema": "reader.notes/1"'),
    ],
)
def test_every_format_goes_into_a_file(data, tmp_path, form, words):
    target = tmp_path / "out"
    assert notes(data, "export", "--format", form, "-o", target) == 0
    assert words in target.read_text(encoding="utf-8-sig")


def test_the_page_shows_the_marks_of_the_program_too(data, capsys):
    assert notes(data, "export", "--format", "html") == 0
    assert '<mark class="hedge">may</mark>' in capsys.readouterr().out


def test_a_table_is_read_by_a_spreadsheet(data, tmp_path):
    assert notes(data, "export", "--format", "csv", "-o", tmp_path / "a.csv") == 0
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["Note"] for row in csv.DictReader(file)] == ["Who counted?", "", ""]


def test_the_beginning_of_a_hash_names_an_article(data, article, capsys):
    assert notes(data, "export", "--format", "markdown", "--article", article.sha256[:6].upper()) == 0
    assert "Aurel" in capsys.readouterr().out
    assert notes(data, "export", "--article", "0" * 64) == terminal.FAILED
    assert "no article in the library" in capsys.readouterr().err


def test_a_beginning_that_two_articles_share_is_not_enough(data, capsys):
    make_library(data, article_from_text("Another day in Corin.\n"))
    assert notes(data, "export", "--article", "") == terminal.FAILED
    assert "give more of it" in capsys.readouterr().err


def test_articles_without_notes_are_left_out_but_not_of_a_dump(data, capsys):
    make_library(data, article_from_text("Another day in Corin.\n"))
    notes(data, "export", "--format", "markdown")
    assert "Corin" not in capsys.readouterr().out
    notes(data, "export", "--format", "json")
    assert "Corin" in capsys.readouterr().out


def test_notes_of_an_article_that_was_removed_from_the_list_are_not_forgotten(data, article, capsys):
    with Library.open(data / NOTES_FILE) as library:
        library.remove_article(article.sha256)
    assert notes(data, "export") == 0
    assert len(json.loads(capsys.readouterr().out)["items"]) == 3


def test_a_pdf_is_drawn_by_whoever_can(data, tmp_path, capsys):
    asked = []

    def print_pdf(dossiers, *, worksheet):
        asked.append((len(dossiers), dossiers[0].report is not None, worksheet))
        return b"%PDF"

    for more in ((), ("--worksheet",)):
        assert notes(data, "export", "--format", "pdf", "-o", tmp_path / "a.pdf", *more, print_pdf=print_pdf) == 0
    assert asked == [(1, True, False), (1, False, True)]
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF"
    assert notes(data, "export", "--format", "pdf", "-o", tmp_path / "b.pdf") == terminal.FAILED


@pytest.mark.parametrize(
    "arguments",
    [
        ("--format", "pdf"),
        ("--format", "csv", "--worksheet"),
        ("--format", "csv", "--flavour", "epub"),
    ],
)
def test_options_that_do_not_go_together_are_said(data, arguments, capsys):
    assert notes(data, "export", *arguments) == terminal.USAGE
    assert capsys.readouterr().err


def test_without_a_notes_file_none_is_made(tmp_path, capsys):
    for action in ("export", "check"):
        assert notes(tmp_path / "none", action) == terminal.FAILED
    assert "no notes file" in capsys.readouterr().err
    assert not (tmp_path / "none").exists()


def test_nothing_to_export_is_said(tmp_path, article, capsys):
    folder = make_library(tmp_path / "data", article)
    assert notes(folder, "export") == terminal.FAILED
    assert "no notes to export" in capsys.readouterr().err


# Import


@pytest.mark.parametrize("form", ["jsonld", "json"])
def test_out_in_and_out_again_is_the_same_to_the_byte(data, tmp_path, article, form):
    first, second = tmp_path / "first", tmp_path / "second"
    notes(data, "export", "--format", form, "-o", first)
    other = make_library(tmp_path / "other", article) if form == "jsonld" else tmp_path / "new"
    assert notes(other, "import", first) == 0
    notes(other, "export", "--format", form, "-o", second)
    assert second.read_bytes() == first.read_bytes()


def test_what_is_in_a_file_is_said_before(data, tmp_path, article, capsys):
    notes(data, "export", "--author", "Mika\x1b[2J", "-o", tmp_path / "a.jsonld")
    other = make_library(tmp_path / "other", article)
    notes(other, "import", tmp_path / "a.jsonld")
    said = capsys.readouterr().out
    assert said.splitlines() == [
        "Notes on “Ferry 🚢 “Aurel” returns to Selm”, by Mika\\x1b[2J",
        "It holds 1 note, 1 own mark, 1 answer.",
        "Added: 1 note, 1 own mark, 1 answer.",
    ]


def test_a_note_that_differs_is_replaced_only_when_asked_for(data, tmp_path, capsys):
    notes(data, "export", "-o", tmp_path / "a.jsonld")
    change_note(data, "My second thought.")
    assert notes(data, "import", tmp_path / "a.jsonld") == 0
    assert bodies(data) == ["My second thought."]
    said = capsys.readouterr().out.splitlines()[-1]
    assert said.startswith("Added: nothing. Already there: 1 own mark, 1 answer. Left as you have them (")
    assert said.endswith("): 1 note.")
    assert notes(data, "import", "--replace", tmp_path / "a.jsonld") == 0
    assert capsys.readouterr().out.splitlines()[-1].endswith("Replaced: 1 note.")
    assert bodies(data) == ["Who counted?"]


@pytest.mark.parametrize(
    ("answer", "body"), [("y\n", "Who counted?"), ("\n", "My second thought."), ("", "My second thought.")]
)
def test_on_a_terminal_the_question_is_asked(data, tmp_path, monkeypatch, capsys, answer, body):
    class Terminal:
        def isatty(self):
            return True

        def readline(self):
            return answer

    notes(data, "export", "-o", tmp_path / "a.jsonld")
    change_note(data, "My second thought.")
    monkeypatch.setattr("sys.stdin", Terminal())
    notes(data, "import", tmp_path / "a.jsonld")
    assert "Replace your own one" in capsys.readouterr().out
    assert bodies(data) == [body]


def test_what_was_skipped_is_said_with_its_reason(data, tmp_path, capsys):
    notes(data, "export", "-o", tmp_path / "a.jsonld")
    document = json.loads((tmp_path / "a.jsonld").read_text(encoding="utf-8"))
    document["items"][1]["target"]["source"] = "https://elsewhere.example"
    (tmp_path / "a.jsonld").write_text(json.dumps(document), encoding="utf-8")
    assert notes(tmp_path / "other", "import", tmp_path / "a.jsonld") == terminal.FAILED
    said = capsys.readouterr().err
    assert "2 skipped: the article “Ferry 🚢 “Aurel” returns to Selm” is not in your library." in said
    assert "Annotation 2 skipped" in said


def test_a_file_that_is_none_is_refused(data, tmp_path, capsys):
    (tmp_path / "a.json").write_text("[1, 2", encoding="utf-8")
    assert notes(data, "import", tmp_path / "a.json") == terminal.FAILED
    assert notes(data, "import", tmp_path / "missing.json") == terminal.FAILED
    assert bodies(data) == ["Who counted?"]
    assert "not valid JSON" in capsys.readouterr().err


# Check


def test_a_sound_file_is_called_so_with_what_it_holds(data, capsys):
    assert notes(data, "check") == 0
    said = capsys.readouterr().out
    assert "sound" in said
    assert "notes: 1" in said


def test_a_damaged_file_is_called_so(data, capsys):
    path = data / NOTES_FILE
    path.write_bytes(path.read_bytes()[:5000])
    assert notes(data, "check") == terminal.FAILED
    assert "not sound" in capsys.readouterr().out
