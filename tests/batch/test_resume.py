"""A run into a folder of results: cut off, gone on with, refused, interrupted."""

import json
import os
import signal
from pathlib import Path

import pytest

from reader.batch.shards import MANIFEST
from tests.batch.program import contents, records, run_analyse, start, wait_for


def test_the_results_are_files_of_a_fixed_size_in_the_order_of_the_names(articles, tmp_path):
    folder = articles(7)
    done = run_analyse("--output", tmp_path / "out", "--shard-size", 3, folder)
    assert (done.returncode, done.stdout) == (0, "")
    written = contents(tmp_path / "out")
    assert list(written) == [MANIFEST, "shard-00000.jsonl", "shard-00001.jsonl", "shard-00002.jsonl"]
    assert [text.count(b"\n") for name, text in written.items() if name != MANIFEST] == [3, 3, 1]
    assert [Path(record["file"]).name for record in records(tmp_path / "out")] == [f"{n:04}.md" for n in range(7)]


def test_the_lines_are_those_of_standard_output_however_many_processes_write_them(articles, tmp_path):
    folder = articles(8)
    lines = run_analyse(folder).stdout
    for jobs in ([], ["--jobs", "1"], ["--jobs", "3"]):
        out = tmp_path / f"out{len(jobs)}{jobs[-1:]}"
        assert run_analyse("--output", out, "--shard-size", 3, *jobs, folder).returncode == 0
        assert b"".join(text for name, text in contents(out).items() if name != MANIFEST).decode() == lines


@pytest.mark.skipif(os.name != "posix", reason="process groups are killed as POSIX has it")
def test_a_run_that_is_killed_goes_on_and_gives_the_same_bytes(articles, tmp_path):
    folder = articles(60)
    options = ("--shard-size", 4, "--jobs", 2, folder)
    whole, cut = tmp_path / "whole", tmp_path / "cut"
    assert run_analyse("--output", whole, *options).returncode == 0
    with start("--output", cut, *options) as process:
        wait_for(cut / "shard-00001.jsonl", process)
        os.killpg(process.pid, signal.SIGKILL)
    finished = {path.name: path.stat().st_mtime_ns for path in cut.glob("shard-*.jsonl")}
    assert 2 <= len(finished) < 15
    assert run_analyse("--output", cut, *options).returncode == 0
    assert contents(cut) == contents(whole)
    assert {name: (cut / name).stat().st_mtime_ns for name in finished} == finished


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes are found in /proc")
def test_when_the_program_alone_is_killed_its_processes_end_too(articles, tmp_path):
    with start("--output", tmp_path / "out", "--shard-size", 2, "--jobs", 2, articles(60)) as process:
        wait_for(tmp_path / "out" / "shard-00000.jsonl", process)
        process.kill()
        # Standard error ends when nobody holds it any more.
        process.communicate(timeout=30)


@pytest.mark.skipif(os.name != "posix", reason="Ctrl+C reaches a process group as POSIX has it")
@pytest.mark.parametrize("jobs", [[], ["--jobs", "2"]])
def test_ctrl_c_keeps_what_is_finished(articles, tmp_path, jobs):
    folder, out = articles(200), tmp_path / "out"
    with start("--output", out, "--shard-size", 2, *jobs, folder) as process:
        wait_for(out / "shard-00000.jsonl", process)
        os.killpg(process.pid, signal.SIGINT)
        words = process.communicate(timeout=30)[1]
    assert process.returncode == 130
    assert words.splitlines()[-1] == "Stopped. The same command goes on from here."
    assert "Traceback" not in words
    left = contents(out)
    assert left.pop(MANIFEST)
    assert all(name.endswith(".jsonl") and text.count(b"\n") == 2 for name, text in left.items())


def test_what_a_crash_left_half_written_is_overwritten(articles, tmp_path):
    folder, out = articles(4), tmp_path / "out"
    options = ("--output", out, "--shard-size", 2, folder)
    run_analyse(*options)
    whole = contents(out)
    (out / "shard-00001.jsonl").unlink()
    (out / "shard-00001.jsonl.part").write_text("{", encoding="utf-8")
    (out / "shard-00000.jsonl").write_bytes(whole["shard-00000.jsonl"].splitlines(keepends=True)[0])
    run_analyse(*options)
    assert contents(out) == whole


def test_a_file_that_cannot_be_read_has_its_line_and_the_status_stays_1(articles, tmp_path):
    folder, out = articles(5), tmp_path / "out"
    (folder / "0002.md").write_bytes(b"%PDF-1.7 and nothing else")
    (folder / "0002.md").rename(folder / "0002.txt")
    (folder / "0003.md").write_bytes(b"")
    for _ in range(2):  # the second time all is there already
        done = run_analyse("--output", out, "--shard-size", 2, "--jobs", 2, folder, tmp_path / "missing.txt")
        assert done.returncode == 1
        assert "could not be analysed" in done.stderr.splitlines()[-1]
    found = records(out)
    assert [Path(record["file"]).name for record in found if "error" in record][-2:] == ["0003.md", "missing.txt"]
    assert [set(record) for record in found if "error" in record][-1] == {"file", "error"}
    assert len(found) == 6


def test_where_nothing_that_was_named_is_there_nothing_is_written(articles, tmp_path):
    missing, out, page = tmp_path / "articles", tmp_path / "out", tmp_path / "page.html"
    done = run_analyse("--output", out, "--summary", page, "--jobs", 2, missing)
    assert (done.returncode, done.stderr) == (1, f"There is no file or folder “{missing}”.\n")
    assert not out.exists()
    assert not page.exists()
    done = run_analyse("--output", out, missing, tmp_path / "other.txt")
    assert f"“{missing}” or “{tmp_path / 'other.txt'}”" in done.stderr
    assert run_analyse("--output", out, articles(1)).returncode == 0


@pytest.mark.parametrize("change", ["another file", "a changed file", "another size"])
def test_results_of_different_runs_are_not_mixed(articles, tmp_path, change):
    folder, out = articles(4), tmp_path / "out"
    assert run_analyse("--output", out, "--shard-size", 2, folder).returncode == 0
    before = contents(out)
    size = 2
    if change == "another file":
        (folder / "more.txt").write_text("The mayor may go.", encoding="utf-8")
    elif change == "a changed file":
        (folder / "0001.md").write_text("The mayor may go.", encoding="utf-8")
    else:
        size = 3
    done = run_analyse("--output", out, "--shard-size", size, folder)
    assert done.returncode == 1
    (sentence,) = done.stderr.splitlines()
    assert f"“{out}” holds the results of another run" in sentence
    assert contents(out) == before


def test_results_of_another_version_of_the_analysis_are_not_mixed(articles, tmp_path):
    folder, out = articles(2), tmp_path / "out"
    run_analyse("--output", out, folder)
    saved = json.loads((out / MANIFEST).read_text(encoding="utf-8"))
    (out / MANIFEST).write_text(json.dumps(saved | {"analysis_version": "0+older"}), encoding="utf-8")
    assert "another version of the analysis" in run_analyse("--output", out, folder).stderr


@pytest.mark.parametrize("text", ["", "[]", "{"])
def test_a_damaged_manifest_is_said(articles, tmp_path, text):
    folder, out = articles(2), tmp_path / "out"
    out.mkdir()
    (out / MANIFEST).write_text(text, encoding="utf-8")
    done = run_analyse("--output", out, folder)
    assert done.returncode == 1
    assert "manifest.json” cannot be read" in done.stderr


def test_foreign_results_without_a_manifest_are_left_alone(articles, tmp_path):
    folder, out = articles(2), tmp_path / "out"
    out.mkdir()
    (out / "shard-00000.jsonl").write_text("precious", encoding="utf-8")
    assert run_analyse("--output", out, folder).returncode == 1
    assert contents(out) == {"shard-00000.jsonl": b"precious"}


def test_the_output_may_lie_among_the_articles(articles):
    folder = articles(3)
    out, page = folder / "out", folder / "page.html"
    for _ in range(2):
        assert run_analyse("--output", out, "--summary", page, folder).returncode == 0
    assert len(records(out)) == 3


def test_an_output_folder_that_cannot_be_made_is_said_in_one_sentence(articles, tmp_path):
    folder = articles(1)
    (tmp_path / "file").write_text("x", encoding="utf-8")
    done = run_analyse("--output", tmp_path / "file" / "out", folder)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "cannot be kept" in done.stderr
