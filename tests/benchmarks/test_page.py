"""The page of results says every figure and whether it keeps its budget."""

from tests.benchmarks.page import budget_in_words, in_words, is_kept, page


def figure(**more: object) -> dict[str, object]:
    return {"name": "gap, opening", "median": 80.0, "n": 3, "unit": "ms", "most": 100, "least": None} | more


def test_a_figure_is_kept_or_over():
    assert is_kept(figure())
    assert not is_kept(figure(median=101.0))
    assert not is_kept(figure(unit="times", most=None, least=1.8, median=1.7))


def test_figures_are_told_with_their_units():
    assert in_words(20_827.2, "ms") == "20,827 ms"
    assert in_words(4.26, "ms") == "4.3 ms"
    assert in_words(1.234, "times") == "1.23 times"
    assert budget_in_words(figure()) == " (at most 100 ms)"
    assert budget_in_words(figure(most=None)) == ""


def test_the_page_has_the_computer_and_a_line_for_each_figure():
    machine = {"processor": "A chip", "processors_to_use": 2, "memory_mib": 8192, "system": "Linux", "release": "6"}
    benchmarks = [
        {"fullname": "b", "extra_info": {"figures": [figure(), figure(name="toggling", median=200.0)]}},
        {"fullname": "a", "extra_info": {}},
    ]
    results = {"machine_info": machine | {"python_version": "3.12"}, "datetime": "2026-01-02T03:04:05"}
    lines = page(results | {"benchmarks": benchmarks}).splitlines()
    assert "- Processor: A chip, 2 to use" in lines
    assert lines[-2:] == [
        "| gap, opening | 80 ms | 3 | at most 100 ms | kept |",
        "| toggling | 200 ms | 3 | at most 100 ms | **over** |",
    ]
