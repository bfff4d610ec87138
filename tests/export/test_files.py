import sys

import pytest

from reader.errors import UserError
from reader.export.files import safe_name, write_file


def test_text_is_written_as_utf_8_with_its_line_ends(tmp_path):
    write_file(tmp_path / "a.csv", "a\r\n🚢\n")
    assert (tmp_path / "a.csv").read_bytes() == "a\r\n🚢\n".encode()


def test_what_is_there_is_replaced_and_nothing_is_left_beside_it(tmp_path):
    for content in (b"one", b"two"):
        write_file(tmp_path / "a.pdf", content)
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]
    assert (tmp_path / "a.pdf").read_bytes() == b"two"


def test_a_file_that_cannot_be_written_is_said_and_the_old_one_stays(tmp_path):
    folder = tmp_path / "a.csv"
    folder.mkdir()
    with pytest.raises(UserError, match=r"“a\.csv” could not be written"):
        write_file(folder, "x")
    with pytest.raises(UserError, match="could not be written"):
        write_file(tmp_path / "missing" / "a.csv", "x")
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_a_new_file_can_be_read_like_any_other(tmp_path):
    write_file(tmp_path / "a.txt", "x")
    (tmp_path / "b.txt").write_text("x", encoding="utf-8")
    modes = {(tmp_path / name).stat().st_mode & 0o777 for name in ("a.txt", "b.txt")}
    assert len(modes) == 1


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ferry 🚢 returns to Selm", "Ferry 🚢 returns to Selm"),
        ("../../etc/passwd", "etc passwd"),
        ('Who paid? <b>"Aurel"</b> C:\\x|y*', "Who paid b Aurel b C x y"),
        ("Port\nand\tstorm\x00 \u202etxt.exe", "Port and storm txt.exe"),
        (" .hidden. ", "hidden"),
        ("CON", "CON (notes)"),
        ("lpt1.report", "lpt1.report (notes)"),
        ("Conference", "Conference"),
        ("???", "notes"),
        ("", "notes"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title, name):
    assert safe_name(title) == name


@pytest.mark.parametrize("title", ["Harbour " * 60, "x" * 400, "港" * 200, "🚢" * 200, "a" * 79 + " . . . b"])
def test_a_long_title_is_cut_to_a_name_that_can_be_written(tmp_path, title):
    name = safe_name(title)
    assert 0 < len(name) <= 80
    assert name == name.strip(". ")
    write_file(tmp_path / f"{name} (worksheet).annotation", "x")
