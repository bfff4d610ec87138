import os

import pytest

from reader.text.importers import folders
from reader.text.importers.folders import find_articles


def names(found, folder):
    return [path.relative_to(folder).as_posix() for path in found.files]


def make(folder, *paths):
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("x")
    return folder


def test_files_come_folder_by_folder_and_ten_after_nine(tmp_path):
    make(tmp_path, "day 10.txt", "day 9.txt", "Day 1.HTML", "more/a.pdf")
    assert names(find_articles(tmp_path), tmp_path) == ["Day 1.HTML", "day 9.txt", "day 10.txt", "more/a.pdf"]


def test_other_files_are_counted_and_hidden_ones_are_not(tmp_path):
    make(tmp_path, "a.txt", "b.png", "c.mp3", ".d.txt", ".git/e.txt", "~$f.docx", "__MACOSX/g.txt")
    found = find_articles(tmp_path)
    assert (names(found, tmp_path), found.others, found.complete) == (["a.txt"], 2, True)


def test_the_folder_beside_a_saved_page_belongs_to_the_page(tmp_path):
    make(tmp_path, "Story.html", "Story_files/frame.html", "Other_files/real.html")
    assert names(find_articles(tmp_path), tmp_path) == ["Story.html", "Other_files/real.html"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_ring_of_links_is_not_followed(tmp_path):
    make(tmp_path, "deep/a.txt")
    (tmp_path / "deep" / "again").symlink_to(tmp_path, target_is_directory=True)
    assert names(find_articles(tmp_path), tmp_path) == ["deep/a.txt"]


def test_a_whole_disk_is_not_looked_through(tmp_path, monkeypatch):
    monkeypatch.setattr(folders, "MOST", 2)
    make(tmp_path, "a.txt", "b.txt", "c.txt")
    found = find_articles(tmp_path)
    assert (len(found.files), found.complete) == (2, False)


def test_a_folder_that_is_gone_is_empty(tmp_path):
    assert find_articles(tmp_path / "gone").files == ()
