import pytest

from reader.errors import UserError
from reader.text.article import BlockKind, Region
from reader.text.importers import docx as importer
from tests.text.documents import STYLES, R, W, docx, p, packed

FIRST = "The harbour of Selm is to close in June, the council said on Tuesday."
SECOND = "Fishermen said that they would move their boats to the port of Norvia."


def words(article, *regions):
    return [block.span.of(article.text) for block in article.blocks_in(*regions)]


def test_paragraphs_headings_and_quotations_are_told_by_their_styles():
    article = importer.article(
        docx(p("Harbour to close", "Titel") + p(FIRST) + p("What comes next", "H2") + p(SECOND, "Zitat"))
    )
    assert [(block.kind, block.level) for block in article.blocks] == [
        (BlockKind.HEADING, 1),
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.HEADING, 2),
        (BlockKind.QUOTATION, 0),
    ]
    assert words(article, Region.HEADLINE) == ["Harbour to close"]
    assert words(article, Region.BODY) == [FIRST, SECOND]


def test_words_in_several_runs_are_one_paragraph():
    runs = (
        "<w:r><w:t>The har</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>bour</w:t></w:r>"
        "<w:r><w:tab/><w:t>closes.</w:t></w:r>"
    )
    assert importer.article(docx(p(runs))).text == "The harbour closes."


def test_tracked_deletions_are_not_shown_and_insertions_are():
    runs = (
        "<w:r><w:t>The harbour </w:t></w:r><w:del><w:r><w:delText>may </w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>will </w:t></w:r></w:ins><w:r><w:t>close.</w:t></w:r>"
    )
    assert importer.article(docx(p(runs))).text == "The harbour will close."


def test_the_code_of_a_field_is_no_text():
    runs = '<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:t>The harbour closes.</w:t></w:r>'
    assert importer.article(docx(p(runs))).text == "The harbour closes."


def test_list_items_know_their_depth():
    numbering = '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr>'
    item = f"<w:p>{numbering}<w:r><w:t>Boats</w:t></w:r></w:p>"
    block = importer.article(docx(p(FIRST) + item)).blocks[-1]
    assert (block.kind, block.level) == (BlockKind.LIST_ITEM, 2)


def test_a_row_of_a_table_is_a_line():
    row = "<w:tr>" + "".join(f"<w:tc>{p(cell)}</w:tc>" for cell in ("Port", "Boats", "40")) + "</w:tr>"
    article = importer.article(docx(p(FIRST) + f"<w:tbl>{row}{row.replace('40', '7')}</w:tbl>" + p(SECOND)))
    assert article.text.split("\n") == [FIRST, "Port Boats 40", "Port Boats 7", SECOND]


def test_links_are_kept_as_text():
    rels = '<Relationships><Relationship Id="rId9" Target="https://example.org/report"/></Relationships>'
    runs = '<w:r><w:t>See </w:t></w:r><w:hyperlink r:id="rId9"><w:r><w:t>the report</w:t></w:r></w:hyperlink>'
    article = importer.article(docx(p(runs), rels=rels))
    (link,) = article.links
    assert (link.span.of(article.text), link.url) == ("the report", "https://example.org/report")


def test_footnotes_and_page_heads_stand_apart_from_the_article():
    article = importer.article(
        docx(
            p(FIRST),
            footnotes=f"<w:footnotes {W}><w:footnote>{p('Minutes of the council, 12 May.')}</w:footnote></w:footnotes>",
            header1=f"<w:hdr {W}>{p('The Selm Gazette')}</w:hdr>",
        )
    )
    assert words(article, Region.BODY) == [FIRST]
    assert words(article, Region.SITE) == ["The Selm Gazette", "Minutes of the council, 12 May."]


def test_a_text_box_is_read_once():
    box = f"<w:drawing><w:txbxContent>{p(SECOND)}</w:txbxContent></w:drawing>"
    runs = (
        "<w:r><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
        f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent><w:t>{FIRST}</w:t></w:r>"
    )
    assert importer.article(docx(p(runs))).text == f"{FIRST}\n{SECOND}"


def test_the_title_comes_from_the_properties():
    core = '<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Harbour</dc:title></cp:coreProperties>'
    document = f"<w:document {W} {R}><w:body>{p(FIRST)}</w:body></w:document>"
    data = packed({"word/document.xml": document, "word/styles.xml": STYLES, "docProps/core.xml": core})
    assert importer.article(data).metadata.title == "Harbour"


def test_a_document_without_its_main_part_is_damaged():
    with pytest.raises(UserError, match="damaged"):
        importer.article(packed({"word/styles.xml": STYLES}))


def test_deeply_nested_content_is_refused_and_not_followed():
    with pytest.raises(UserError):
        importer.article(docx("<w:sdt>" * 3_000 + p(FIRST) + "</w:sdt>" * 3_000))
