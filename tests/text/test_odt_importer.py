from reader.text.article import BlockKind, Region
from reader.text.importers import odt as importer
from tests.text.documents import odt

FIRST = "The harbour of Selm is to close in June, the council said on Tuesday."


def test_headings_paragraphs_and_lists_are_read():
    article = importer.article(
        odt(
            '<text:h text:outline-level="1">Harbour to close</text:h>'
            f"<text:p>{FIRST}</text:p><text:list><text:list-item><text:p>Boats</text:p></text:list-item></text:list>",
            title="Harbour",
        )
    )
    assert [(block.kind, block.level) for block in article.blocks] == [
        (BlockKind.HEADING, 1),
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.LIST_ITEM, 1),
    ]
    assert article.metadata.title == "Harbour"


def test_spans_spaces_and_tabs_are_words_of_the_paragraph():
    article = importer.article(
        odt('<text:p>The <text:span>har</text:span>bour<text:s text:c="2"/>closes<text:tab/>now.</text:p>')
    )
    assert article.text == "The harbour  closes now."


def test_deletions_and_annotations_are_not_shown():
    article = importer.article(
        odt(
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone</text:p></text:deletion>"
            "</text:changed-region></text:tracked-changes>"
            "<text:p>The harbour<office:annotation><text:p>Really?</text:p></office:annotation> closes.</text:p>"
        )
    )
    assert article.text == "The harbour closes."


def test_a_footnote_stands_apart_at_the_end():
    inside = "<text:note-citation>1</text:note-citation><text:note-body><text:p>Minutes.</text:p></text:note-body>"
    note = f"<text:note>{inside}</text:note>"
    article = importer.article(odt(f"<text:p>{FIRST}{note}</text:p><text:p>Second.</text:p>"))
    assert article.text == f"{FIRST}\nSecond.\nMinutes."
    assert article.blocks[-1].region is Region.SITE


def test_a_row_of_a_table_is_a_line_and_a_link_is_text():
    cells = "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in ("Port", "Boats", "40"))
    article = importer.article(
        odt(
            f'<text:p>See <text:a xlink:href="https://example.org/r">the report</text:a>.</text:p>'
            f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
        )
    )
    assert article.text == "See the report.\nPort Boats 40"
    assert [link.url for link in article.links] == ["https://example.org/r"]
