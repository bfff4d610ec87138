"""How words are put into quotation marks."""

import pytest

from reader.ui.names import quoted


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("the ferry left", "“the ferry left”"),
        ("that it is “keen to go”", "“that it is ‘keen to go’”"),
        ("that it is “keen …", "“that it is ‘keen …’”"),
        ("“We go,” she said, “now.”", "“‘We go,’ she said, ‘now.’”"),
        ("“We go now.”", "“We go now.”"),
        ("“We go now and …", "“We go now and …”"),
        ("«We go now.»", "«We go now.»"),
        ("", "“”"),
    ],
)
def test_quotation_marks_inside_are_single_ones(words: str, shown: str) -> None:
    assert quoted(words) == shown
