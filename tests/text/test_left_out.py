from reader.text.article import Article, Block, Region
from reader.text.left_out import LEFT_OUT, PUT_IN, WITHIN, is_left_out_warning, left_out, left_out_warning, with_choice
from reader.text.spans import Span

LINES = (
    ("The harbour of Selm is to close in June, the council said on Tuesday.", Region.BODY, ""),
    ("The quay was built by the grandfathers of those who fish there now.", Region.SITE, WITHIN.reason),
    ("Menu", Region.SITE, WITHIN.reason),
    ("A vote on the budget is planned for September.", Region.BODY, ""),
)


def page():
    text = "\n".join(line for line, _, _ in LINES)
    starts = [text.index(line) for line, _, _ in LINES]
    blocks = [
        Block(Span(start, start + len(line)), region, reason)
        for start, (line, region, reason) in zip(starts, LINES, strict=True)
    ]
    return Article(text, tuple(blocks))


def changed(article, numbers, *, part):
    return Article(article.text, with_choice(article, numbers, part=part))


def test_only_prose_between_body_parts_is_asked_about():
    assert left_out(page()) == (1,)


def test_what_a_person_puts_in_is_body_and_nobody_asks_again():
    article = changed(page(), [1], part=True)
    assert (article.blocks[1].region, article.blocks[1].reason) == (Region.BODY, PUT_IN)
    assert left_out(article) == ()


def test_what_a_person_leaves_out_says_so():
    article = changed(page(), [0], part=False)
    assert (article.blocks[0].region, article.blocks[0].reason) == (Region.SITE, LEFT_OUT)


def test_where_the_person_agrees_the_region_stays_and_nobody_asks_again():
    article = changed(page(), [1], part=False)
    assert (article.blocks[1].region, article.blocks[1].reason) == (Region.SITE, WITHIN.reason)
    assert left_out(article) == ()


def test_the_question_knows_itself():
    assert all(is_left_out_warning(left_out_warning(count)) for count in (1, 2, 3, 40))
    assert not is_left_out_warning("Read as Windows-1252, because it is not UTF-8.")
