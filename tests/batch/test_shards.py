"""Files of results that are complete or not there."""

import pytest

from reader.batch.files import Target
from reader.batch.shards import claim, failures_in, manifest, shard_files, shard_path, shard_sizes, written_whole
from reader.errors import UserError


def asked(*names, shard_size=2):
    return manifest([Target(name) for name in names], analysis_version="1+test", shard_size=shard_size)


@pytest.mark.parametrize(("files", "size", "sizes"), [(5, 2, [2, 2, 1]), (4, 2, [2, 2]), (1, 100, [1]), (0, 3, [])])
def test_shards_are_full_but_for_the_last(files, size, sizes):
    assert shard_sizes(asked(*map(str, range(files)), shard_size=size)) == sizes


def test_the_order_of_the_files_belongs_to_what_was_asked(tmp_path):
    claim(tmp_path, asked("a", "b"))
    claim(tmp_path, asked("a", "b"))
    with pytest.raises(UserError, match="other files were asked for"):
        claim(tmp_path, asked("b", "a"))


def test_a_name_that_is_no_text_can_be_asked_for():
    assert asked("ferry-\udcff.txt") != asked("ferry-\udcfe.txt")


def test_a_file_gets_its_name_when_it_is_complete(tmp_path):
    path = tmp_path / "result"

    def broken_off() -> None:
        with written_whole(path) as file:
            file.write("half")
            assert not path.exists()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken_off()
    assert list(tmp_path.iterdir()) == []
    with written_whole(path) as file:
        file.write("wh\udcffole\n")
    assert path.read_bytes() == b"wh\\udcffole\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_shard_that_lacks_lines_counts_as_missing(tmp_path):
    path = shard_path(tmp_path, 7)
    assert failures_in(path, size=2) is None
    path.write_text('{"schema": 1}\n{"file": "a", "error": "b"}\n', encoding="utf-8")
    assert failures_in(path, size=2) == 1
    assert failures_in(path, size=3) is None


def test_shards_are_read_in_the_order_of_their_numbers(tmp_path):
    for number in (100000, 9, 99999):
        shard_path(tmp_path, number).touch()
    assert [path.name for path in shard_files(tmp_path)] == [
        "shard-00009.jsonl",
        "shard-99999.jsonl",
        "shard-100000.jsonl",
    ]
