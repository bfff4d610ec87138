"""Which files were asked for, and in which order."""

import os
from pathlib import Path

import pytest

from reader.batch.files import Target, targets


def make(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")


def names(folder, *paths, **options):
    return [Path(target.file).relative_to(folder).as_posix() for target in targets(paths or [folder], **options)]


def test_the_order_is_that_of_the_names_folder_by_folder(tmp_path):
    make(tmp_path, "b.txt", "B.txt", "a/z.txt", "a-b/1.txt", "a.txt", "ä.txt")
    assert names(tmp_path) == ["B.txt", "a/z.txt", "a-b/1.txt", "a.txt", "b.txt", "ä.txt"]


def test_the_order_of_the_arguments_is_kept_and_nothing_is_left_out_that_is_named(tmp_path):
    make(tmp_path, "b/1.txt", "a/2.txt", "README.md", ".hidden.txt")
    named = [tmp_path / "b", tmp_path / "README.md", tmp_path / "a", tmp_path / ".hidden.txt", tmp_path / "b"]
    assert names(tmp_path, *named) == ["b/1.txt", "README.md", "a/2.txt", ".hidden.txt", "b/1.txt"]


def test_what_is_to_be_left_out_is(tmp_path):
    make(tmp_path, "out/1.txt", "page.txt", "a.txt")
    assert names(tmp_path, left_out=[tmp_path / "out", tmp_path / "a" / ".." / "page.txt"]) == ["a.txt"]


def test_a_folder_without_articles_is_said_to_be_one(tmp_path):
    make(tmp_path, "picture.png")
    assert list(targets([tmp_path])) == [Target(str(tmp_path), "The folder holds no article that can be opened.")]


@pytest.mark.skipif(os.name != "posix", reason="links need a permission on Windows")
def test_a_link_to_a_folder_leads_nowhere(tmp_path):
    make(tmp_path, "a/1.txt")
    (tmp_path / "a" / "round").symlink_to(tmp_path, target_is_directory=True)
    assert names(tmp_path) == ["a/1.txt"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="everything can be read here")
def test_a_folder_that_cannot_be_read_is_said_and_the_others_go_on(tmp_path):
    make(tmp_path, "a/1.txt", "b/2.txt")
    (tmp_path / "a").chmod(0)
    found = list(targets([tmp_path]))
    (tmp_path / "a").chmod(0o700)
    assert [bool(target.error) for target in found] == [True, False]
