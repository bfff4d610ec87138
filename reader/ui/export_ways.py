"""The ways in which work leaves the program, as a person chooses among them: names, and what each is good for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader.export.formats import NEEDS_REPORT, SUFFIXES, Format

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way out.

    Attributes:
        id: what the settings keep.
        form: the format; None for a PDF, which is drawn.
        worksheet: the blank article for paper, on which nobody wrote anything yet.
        whole_library: “all” means all articles, not only those on which something was written.
        one_article: it can hold no more than one.
        named: it has a place for the name of the person.
        kind: what stands in the file name behind the title; empty where the ending says enough.
    """

    id: str
    name: str
    says: str
    form: Format | None = None
    worksheet: bool = False
    whole_library: bool = False
    one_article: bool = False
    named: bool = False
    kind: str = ""

    @property
    def suffix(self) -> str:
        """The ending of the file."""
        return SUFFIXES[self.form] if self.form else ".pdf"

    @property
    def needs_report(self) -> bool:
        """Whether it shows the marks of the program."""
        return self.form in NEEDS_REPORT if self.form else not self.worksheet


def ways() -> tuple[tuple[str, tuple[Way, ...]], ...]:
    """All ways under their headings, in the order in which they are shown."""
    return (
        (_tr("export", "To read and to print"), _to_read()),
        (_tr("export", "To go on working with"), _to_work_with()),
        (_tr("export", "For this and other programs"), _for_programs()),
    )


def _to_read() -> tuple[Way, ...]:
    return (
        Way(
            id="page",
            name=_tr("export", "Web page"),
            says=_tr("export", "The article with its marks and your notes. Any browser opens it, without a network."),
            form=Format.HTML,
        ),
        Way(
            id="pdf",
            name=_tr("export", "PDF"),
            says=_tr("export", "The same on numbered pages, to print or to hand in. Readable in black and white."),
        ),
        Way(
            id="worksheet_pdf",
            name=_tr("export", "Blank worksheet, PDF"),
            says=_tr("export", "The article without marks, with room beside it and questions, for work on paper."),
            worksheet=True,
            whole_library=True,
            kind=_tr("export", "worksheet"),
        ),
        Way(
            id="worksheet_page",
            name=_tr("export", "Blank worksheet, web page"),
            says=_tr("export", "The same worksheet as a page that a browser prints."),
            form=Format.WORKSHEET,
            worksheet=True,
            whole_library=True,
            kind=_tr("export", "worksheet"),
        ),
    )


def _to_work_with() -> tuple[Way, ...]:
    return (
        Way(
            id="markdown",
            name=_tr("export", "Markdown text"),
            says=_tr("export", "Your notes as text with headings, for a mail, a homework or a notes program."),
            form=Format.MARKDOWN,
            kind=_tr("export", "notes"),
        ),
        Way(
            id="table",
            name=_tr("export", "Table for a spreadsheet"),
            says=_tr("export", "One line for each note, with its status, finding and evidence (CSV)."),
            form=Format.CSV,
            kind=_tr("export", "notes"),
        ),
    )


def _for_programs() -> tuple[Way, ...]:
    return (
        Way(
            id="annotations",
            name=_tr("export", "Notes to import again"),
            says=_tr("export", "For Lateral Reader on another computer: W3C web annotations (JSON-LD)."),
            form=Format.JSONLD,
            named=True,
            kind=_tr("export", "notes"),
        ),
        Way(
            id="everything",
            name=_tr("export", "Everything"),
            says=_tr("export", "Articles with their whole text and all that you wrote, to keep or to move (JSON)."),
            form=Format.JSON,
            whole_library=True,
            kind=_tr("export", "everything"),
        ),
        Way(
            id="epub",
            name=_tr("export", "EPUB annotations"),
            says=_tr("export", "For reading programs that know EPUB Annotations 1.0. One article only."),
            form=Format.EPUB,
            one_article=True,
            named=True,
            kind=_tr("export", "notes"),
        ),
        Way(
            id="claim_reviews",
            name=_tr("export", "ClaimReview"),
            says=_tr("export", "Checked notes with a finding as schema.org data, marked as a class exercise."),
            form=Format.CLAIMREVIEW,
            kind=_tr("export", "ClaimReview"),
        ),
    )
