import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import reader
from reader import cli
from reader.cli import terminal
from reader.text import importers

ROOT = Path(reader.__file__).parents[1]

ARTICLE = (
    "Ferry 🚢 “Aurel” returns to Selm\n\n"
    "Harbour master Orla Venn said on Monday that the ferry may leave again in June. "
    "“We are ready,” she said.\n\n"
    "Some 400 passengers lost their bookings because the port ignored the storm.\n"
)


def run_reader(*arguments, **options):
    """Run the program as a person would, in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **options.pop("env", {})}
    return subprocess.run(
        [sys.executable, "-m", "reader", *map(str, arguments)], env=environment, capture_output=True, **options
    )


def lines_of(output):
    return [json.loads(line) for line in output.decode("utf-8").splitlines()]


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def analyse(*arguments):
    return cli.run(cli.parse(["analyse", *map(str, arguments)]))


# Arguments


def test_without_a_command_the_window_gets_the_paths():
    args = cli.parse(["--data-dir", "d", "--theme", "dark", "--size", "800x600", "--screenshot", "a.png", "x.txt", "y"])
    assert args.command == cli.WINDOW
    assert args.paths == [Path("x.txt"), Path("y")]
    assert (args.data_dir, args.screenshot) == (Path("d"), Path("a.png"))
    assert (args.theme, args.size) == ("dark", (800, 600))


def test_nothing_at_all_opens_the_window_with_nothing_set():
    args = cli.parse([])
    assert (args.command, args.paths) == (cli.WINDOW, [])
    assert {args.data_dir, args.screenshot, args.theme, args.size} == {None}


@pytest.mark.parametrize("before", [[], ["--data-dir", "d"], ["--data-dir=d"]])
def test_analyse_is_a_command_after_the_data_folder(before):
    args = cli.parse([*before, "analyse", "--format", "text", "x.txt"])
    assert (args.command, args.format, args.paths) == (cli.ANALYSE, "text", [Path("x.txt")])
    assert args.data_dir == (Path("d") if before else None)


@pytest.mark.parametrize(
    "argv", [["./analyse"], ["--", "analyse"], ["x.txt", "analyse"], ["--data-dir", "analyse", "x"]]
)
def test_a_file_named_analyse_can_be_opened(argv):
    assert cli.parse(argv).command == cli.WINDOW


@pytest.mark.parametrize(
    "argv",
    [
        ["analyse"],
        ["analyse", "--format", "xml", "x.txt"],
        ["analyse", "--theme", "dark", "x.txt"],
        ["--theme", "dark", "analyse", "x.txt"],
        ["--theme", "neon"],
        ["--size", "0x10"],
        ["--size", "big"],
        [""],
        ["--data-dir", "", "x.txt"],
        ["analyse", "--jobs", "0", "x.txt"],
        ["analyse", "--jobs", "-2", "x.txt"],
        ["analyse", "--jobs", "many", "x.txt"],
        ["analyse", "--output", "", "x.txt"],
        ["analyse", "--output", "d", "--shard-size", "0", "x.txt"],
        ["--jobs", "2", "x.txt"],
        ["--unknown"],
    ],
)
def test_wrong_usage_ends_with_status_2(argv, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.parse(argv)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_an_empty_name_does_not_stand_for_the_folder_one_is_in(capsys):
    with pytest.raises(SystemExit) as ended:
        cli.parse(["analyse", ""])
    assert ended.value.code == 2
    assert "an empty name is no file" in capsys.readouterr().err


# analyse


def test_each_file_gives_one_line_in_the_order_given(tmp_path, file, capsys):
    other = tmp_path / "a.md"
    other.write_text("# Corin waits\n\nThe mayor denied the report.\n", encoding="utf-8")
    assert analyse(file, other, file) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [record["file"] for record in records] == [str(file), str(other), str(file)]
    assert records[0] == records[2]


def test_a_folder_stands_for_its_articles_by_name(tmp_path, capsys):
    for name in ("b.txt", "a.md", "C.TXT", "picture.png"):
        (tmp_path / name).write_text("The mayor denied the report.", encoding="utf-8")
    (tmp_path / "d.txt").mkdir()
    assert analyse(tmp_path) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [Path(record["file"]).name for record in records] == ["C.TXT", "a.md", "b.txt"]


def test_a_folder_stands_for_the_folders_below_it_too(tmp_path, capsys):
    for name in ("b/2.txt", "b/1.txt", "a.txt", "b/c/3.md", ".cache/4.txt", "b/.5.txt", "b/README.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("The mayor denied the report.", encoding="utf-8")
    assert analyse(tmp_path) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    names = [Path(record["file"]).relative_to(tmp_path).as_posix() for record in records]
    assert names == ["a.txt", "b/1.txt", "b/2.txt", "b/c/3.md"]


@pytest.mark.parametrize("name", ["README.md", "readme.md"])
def test_a_folder_s_own_description_is_no_article_unless_it_is_named(tmp_path, file, name, capsys):
    (tmp_path / name).write_text("The mayor denied the report.", encoding="utf-8")
    assert analyse(tmp_path, tmp_path / name) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [Path(record["file"]).name for record in records] == [file.name, name]


def test_a_bad_file_has_its_own_line_and_the_others_go_on(tmp_path, file, capsys):
    (tmp_path / "empty").mkdir()
    assert analyse(tmp_path / "missing.txt", tmp_path / "empty", file) == 1
    missing, empty, good = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert set(missing) == set(empty) == {"file", "error"}
    assert missing["file"] == str(tmp_path / "missing.txt")
    assert good["schema"] == "reader.findings/1"


@pytest.mark.parametrize("form", ["text", "html"])
def test_in_other_formats_errors_go_to_standard_error(tmp_path, file, capsys, form):
    assert analyse("--format", form, tmp_path / "missing.txt", file) == 1
    shown = capsys.readouterr()
    assert "missing.txt" in shown.err
    assert "Orla Venn" in shown.out


def test_a_file_name_cannot_write_on_the_terminal(tmp_path, capsys):
    name = "ferry\x1b[2J\u202e\x85\n.txt"
    assert analyse("--format", "text", tmp_path / name) == 1
    message = capsys.readouterr().err
    assert message.count("\n") == 1
    assert message.rstrip("\n").isprintable()
    assert r"ferry\x1b[2J\u202e\x85\n.txt" in message


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_an_article_cannot_write_on_the_terminal(tmp_path, monkeypatch, form):
    article = tmp_path / "ferry.txt"
    article.write_text(ARTICLE.replace("may leave", "may \x9b31m\x1b]0;Owned\x07\u202eleave"), encoding="utf-8")
    terminal_ = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal_)
    assert analyse("--format", form, article) == 0
    shown = terminal_.getvalue()
    assert "31m" in shown
    assert not set(shown) & set("\x1b\x07\x9b\u202e")


def test_into_a_file_goes_the_text_as_it_is(tmp_path, capsys):
    article = tmp_path / "ferry.txt"
    article.write_text(ARTICLE.replace("may leave", "may\u202e leave"), encoding="utf-8")
    assert analyse(article) == 0
    assert "may\u202e leave" in json.loads(capsys.readouterr().out)["text"]


def test_a_mistake_of_ours_is_logged_and_the_others_go_on(tmp_path, file, monkeypatch, capsys, caplog):
    read = importers.read_article
    monkeypatch.setattr(importers, "read_article", lambda path: read(path) if path == file else 1 / 0)
    assert analyse(tmp_path / "x.txt", file) == 1
    bad, good = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert set(bad) == {"file", "error"}
    assert good["title"] == "Ferry 🚢 “Aurel” returns to Selm"
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--output", "d", "--format", "html"], "leave out --format"),
        (["--summary", "s.html"], "name one with --output"),
    ],
)
def test_options_that_do_not_go_together_end_with_status_2(file, capsys, options, words):
    assert analyse(*options, file) == 2
    shown = capsys.readouterr()
    assert words in shown.err
    assert shown.out == ""


def test_each_line_says_where_and_when_the_article_appeared(tmp_path, capsys):
    (tmp_path / "a.md").write_text("---\noutlet: Selm Post\ndate: 2024-03-05\n---\nThe mayor may go.", encoding="utf-8")
    (tmp_path / "b.txt").write_text(
        "The port\n\nBy Orla Venn, 5 March 2024\n\nThe mayor may go to sea.", encoding="utf-8"
    )
    assert analyse(tmp_path) == 0
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (first["outlet"], first["date"]) == ("Selm Post", "2024-03-05")
    assert (second["outlet"], second["date"]) == ("", "5 March 2024")


def test_ctrl_c_ends_with_status_130(file, monkeypatch):
    def interrupted(path):
        raise KeyboardInterrupt

    monkeypatch.setattr(importers, "read_article", interrupted)
    assert analyse(file) == 130


def test_several_articles_make_one_html_page(file, capsys):
    assert analyse("--format", "html", file, file) == 0
    page = capsys.readouterr().out
    assert page.count("<!DOCTYPE html>") == page.count("</html>") == 1
    assert page.count("<main>") == 2


def test_the_output_is_utf_8_whatever_the_locale(file):
    done = run_reader("analyse", file, env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"})
    assert (done.returncode, done.stderr) == (0, b"")
    assert "🚢 “Aurel”".encode() in done.stdout


def test_offsets_count_code_points_of_the_text(file):
    (record,) = lines_of(run_reader("analyse", file).stdout)
    hedges = [finding for finding in record["findings"] if finding["layer"] == "hedge"]
    assert "may" in [record["text"][hedge["start"] : hedge["end"]] for hedge in hedges]


def test_a_file_name_that_is_not_utf_8_comes_back_from_the_json(tmp_path):
    name = os.fsencode(tmp_path) + b"/ferry-\xff.txt"
    Path(os.fsdecode(name)).write_text(ARTICLE, encoding="utf-8")
    (record,) = lines_of(run_reader("analyse", os.fsdecode(name)).stdout)
    assert os.fsencode(record["file"]) == name


def test_characters_that_look_like_line_ends_do_not_break_a_line(tmp_path):
    file = tmp_path / "odd.txt"
    file.write_text('The mayor\u2028said\u2029“it may \x85 rain” \\ "\t\u200f\x7f today.', encoding="utf-8")
    output = run_reader("analyse", file).stdout
    assert len(output.decode("utf-8").splitlines()) == 1
    (record,) = lines_of(output)
    assert "said" in record["text"]


def test_a_closed_pipe_ends_quietly(file):
    command = [sys.executable, "-m", "reader", "analyse", *[str(file)] * 3]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == terminal.BROKEN_PIPE


def test_a_full_disk_is_said_in_one_sentence(file):
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "reader", "analyse", str(file)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=environment)
    assert done.returncode == 1
    assert done.stderr.decode().splitlines() == ["Standard output cannot be written: No space left on device."]


@pytest.mark.parametrize("closed", [">&-", ">&- 2>&-"])
def test_closed_outputs_end_with_status_1_and_nothing_else(file, closed):
    command = [
        "sh",
        "-c",
        f'"$@" {closed}',
        "sh",
        sys.executable,
        "-m",
        "reader",
        "analyse",
        "--format=text",
        file,
        "x",
    ]
    done = subprocess.run(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (1, b"")


# analyse with several processes


@pytest.fixture
def files(tmp_path):
    """Names of many articles, of a file that is not there and of a folder that holds none."""
    (tmp_path / "empty").mkdir()
    articles = [tmp_path / f"{number}.txt" for number in range(12)]
    for number, article in enumerate(articles):
        article.write_text(ARTICLE * (12 - number) + f"\nOrla Venn said {number} ships may sail.", encoding="utf-8")
    return [*articles, tmp_path / "missing.txt", tmp_path / "empty", articles[0]]


@pytest.mark.parametrize("form", ["json", "text", "html"])
def test_several_processes_write_the_same_bytes_as_one(files, form):
    one = run_reader("analyse", "--format", form, *files)
    several = run_reader("analyse", "--format", form, "--jobs", "3", *files)
    assert b"11 ships" in one.stdout
    assert several.stdout == one.stdout
    assert (several.returncode, several.stderr) == (one.returncode, one.stderr) == (1, one.stderr)


@pytest.fixture
def many_at_work(files):
    """The program with two processes and far more files than it can read in a moment, after its first line."""
    command = [sys.executable, "-m", "reader", "analyse", "--jobs", "2", *map(str, files[:1] * 3000)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as process:
        process.stdout.readline()
        yield process


def test_ctrl_c_ends_all_processes(many_at_work):
    many_at_work.send_signal(signal.SIGINT)
    # The pipes end only when nobody holds them any more.
    output, errors = many_at_work.communicate(timeout=30)
    assert (many_at_work.returncode, errors) == (130, b"")
    assert output.count(b"\n") < 2000


def test_a_closed_pipe_ends_all_processes_quietly(many_at_work):
    many_at_work.stdout.close()
    assert many_at_work.stderr.read() == b""
    assert many_at_work.wait(timeout=30) == terminal.BROKEN_PIPE


def test_a_process_that_is_killed_costs_nothing(files):
    command = [sys.executable, "-m", "reader", "analyse", "--jobs", "2", *map(str, files[:6] * 8)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "bufsize": 0}
    with subprocess.Popen(command, env=environment, **pipes) as process:
        first = process.stdout.readline()
        os.kill(_worker_of(process.pid), signal.SIGKILL)
        output, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, b"")
    one = run_reader("analyse", *files[:6]).stdout
    assert first + output == one * 8


def _worker_of(pid):
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    return next(int(child) for child in children if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes())


def test_the_analysis_needs_neither_qt_nor_the_notes(file):
    script = (
        "import sys; from reader.__main__ import main; status = main(['analyse', sys.argv[1]]);"
        "found = {'PySide6', 'sqlite_utils', 'sqlite3'} & {name.partition('.')[0] for name in sys.modules};"
        "sys.exit(status or (f'imported: {found}' if found else 0))"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", script, file], env=environment, capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
