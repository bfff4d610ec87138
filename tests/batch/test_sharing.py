"""Work that is shared among processes."""

from contextlib import suppress

import pytest

from reader.batch.files import Target
from reader.batch.sharing import in_processes
from reader.batch.work import Item
from tests.batch.fatal_jobs import deadly, large, lost


def items(*names):
    return [Item(number=number, target=Target(name)) for number, name in enumerate(names, start=1)]


def test_a_file_that_ends_its_process_is_lost_alone_and_the_order_stays():
    names = ["a", "b", "deadly 1", "c", "d", "deadly 2", *map(str, range(80))]
    with in_processes(deadly, items(*names), jobs=2, lost=lost) as outcomes:
        found = list(outcomes)
    assert [outcome.file for outcome in found] == names
    assert [outcome.file for outcome in found if outcome.error] == ["deadly 1", "deadly 2"]


def test_nothing_to_do_is_done_at_once():
    with in_processes(deadly, [], jobs=2, lost=lost) as outcomes:
        assert list(outcomes) == []


def test_leaving_early_ends_the_processes(new_processes):
    def leave() -> None:
        with in_processes(deadly, items(*map(str, range(200))), jobs=2, lost=lost) as outcomes:
            assert next(iter(outcomes)).file == "0"
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        leave()
    assert new_processes() == 0


def test_leaving_while_outcomes_are_under_way_ends_the_processes(new_processes):
    for _ in range(3):
        with suppress(ZeroDivisionError), in_processes(large, items(*"abcdefgh"), jobs=2, lost=lost) as outcomes:
            assert next(iter(outcomes)).file == "a"
            raise ZeroDivisionError
    assert new_processes() == 0
