"""`lesson`: lesson sets from folders, looked at, written for students, and their hand-ins collected.

python -m reader lesson build FOLDER -o SET.lesson
python -m reader lesson check SET.lesson|FOLDER
python -m reader lesson info SET.lesson|FOLDER
python -m reader lesson student SET.lesson [-o STUDENT.lesson] [--stick FOLDER]
python -m reader lesson unpack SET.lesson -o FOLDER
python -m reader lesson collect FOLDER ...
"""

from __future__ import annotations

import sys
from collections import Counter
from io import TextIOWrapper
from typing import TYPE_CHECKING

from reader.cli import arguments, collect
from reader.cli.terminal import BROKEN_PIPE, FAILED, INTERRUPTED, USAGE, abandon_output, printable, tell
from reader.errors import UserError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator
    from pathlib import Path

    from reader.lessons.records import Lesson, LessonArticle

SUMMARY = "Make lesson sets, check them, write them for students, and collect what students hand in."


def add_arguments(parser: ArgumentParser) -> None:
    """The things that can be done, each with its options."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="build|check|info|student|unpack|collect")
    build = actions.add_parser("build", help="make a set from a folder with lesson.toml", allow_abbrev=False)
    build.add_argument("folder", type=arguments.path, metavar="FOLDER")
    build.add_argument("-o", "--output", type=arguments.path, required=True, metavar="SET.lesson")
    check = actions.add_parser("check", help="can it be read, and what should a teacher look at?", allow_abbrev=False)
    check.add_argument("set", type=arguments.path, metavar="SET.lesson|FOLDER")
    info = actions.add_parser("info", help="what a set holds", allow_abbrev=False)
    info.add_argument("set", type=arguments.path, metavar="SET.lesson|FOLDER")
    student = actions.add_parser("student", help="write the edition for students, without the key", allow_abbrev=False)
    student.add_argument("set", type=arguments.path, metavar="SET.lesson")
    student.add_argument("-o", "--output", type=arguments.path, metavar="STUDENT.lesson")
    student.add_argument(
        "--stick",
        type=arguments.path,
        metavar="FOLDER",
        help="lay it out with a page on what to do and a hand-in folder",
    )
    unpack = actions.add_parser("unpack", help="write a set as a folder that can be edited", allow_abbrev=False)
    unpack.add_argument("set", type=arguments.path, metavar="SET.lesson")
    unpack.add_argument("-o", "--output", type=arguments.path, required=True, metavar="FOLDER")
    collect.add_arguments(actions.add_parser("collect", help=collect.SUMMARY, allow_abbrev=False))


def run(args: Namespace) -> int:
    """Do what the arguments ask for.

    Returns:
        the exit status: 0; 1 where something could not be done; 2 for options that do not go together; 130 after
        Ctrl+C; 141 when the program that reads the output has ended.
    """
    if args.action == "student" and not (args.output or args.stick):
        tell("Say where to: -o STUDENT.lesson, --stick FOLDER, or both.")
        return USAGE
    actions = {
        "build": _build,
        "check": _check,
        "info": _info,
        "student": _student,
        "unpack": _unpack,
        "collect": collect.run,
    }
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    try:
        return actions[args.action](args)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        abandon_output()
        return BROKEN_PIPE
    except UserError as error:
        tell(str(error))
        return FAILED


def _build(args: Namespace) -> int:
    from reader.lessons.folder import build, has_own_id
    from reader.lessons.package import write_lesson

    lesson = build(args.folder)
    before = _before(args.output)
    write_lesson(args.output, lesson.set, lesson.key)
    _say(f"{args.output}: “{lesson.set.title}”, version {lesson.set.version}, {_count(lesson.set.articles, 'article')}")
    if before and before != lesson and (before.set.id, before.set.version) == (lesson.set.id, lesson.set.version):
        _say(
            f"This differs from the file before, which was version {lesson.set.version} too; if that was given out, "
            "raise the version in lesson.toml."
        )
    if not has_own_id(args.folder):
        _say(f'So that the set stays itself when its title changes, write id = "{lesson.set.id}" into lesson.toml.')
    _say_remarks(lesson)
    return 0


def _check(args: Namespace) -> int:
    lesson = _read(args.set)
    _say(f"{args.set}: {lesson.set.edition} edition, can be read")
    _say_remarks(lesson)
    return 0


def _info(args: Namespace) -> int:
    lesson = _read(args.set)
    for line in _lines(lesson):
        _say(line)
    return 0


def _student(args: Namespace) -> int:
    from reader.lessons.edition import write_student_edition
    from reader.lessons.package import read_lesson
    from reader.lessons.stick import write_stick

    lesson = read_lesson(args.set).set
    if args.output:
        if args.output.resolve() == args.set.resolve():
            raise UserError("The student edition needs another name, or it would take the place of your own edition.")
        write_student_edition(args.output, lesson)
        _say(f"{args.output}: student edition of “{lesson.title}”, version {lesson.version}, without the key")
    if args.stick:
        stick = write_stick(args.stick, lesson)
        for path in (stick.lesson, stick.how_to, stick.hand_in):
            _say(str(path))
    return 0


def _unpack(args: Namespace) -> int:
    from reader.lessons.folder_writing import write_folder
    from reader.lessons.package import read_lesson

    write_folder(args.output, read_lesson(args.set))
    _say(f"{args.output}: lesson.toml and what it names")
    return 0


def _read(path: Path) -> Lesson:
    from reader.lessons.folder import build
    from reader.lessons.package import read_lesson

    return build(path) if path.is_dir() else read_lesson(path)


def _before(path: Path) -> Lesson | None:
    """The set that the new one takes the place of; None where there is none that can be read."""
    from reader.lessons.package import read_lesson

    try:
        return read_lesson(path)
    except UserError:
        return None


def _say_remarks(lesson: Lesson) -> None:
    from reader.lessons.checklist import remarks
    from reader.lessons.records import Edition

    if lesson.set.edition is Edition.STUDENT:
        return
    found = remarks(lesson)
    _say("To look at before it is given out:" if found else "Nothing is left to look at.")
    for remark in found:
        _say(f"- {remark.words}")


def _lines(lesson: Lesson) -> Iterator[str]:
    found = lesson.set
    yield f"{found.title}{f', by {found.author}' if found.author else ''}"
    yield f"{found.edition} edition, version {found.version}, id {found.id}"
    if found.minutes:
        yield f"{found.minutes} minutes"
    for number, article in enumerate(found.articles, start=1):
        yield f"{number}. {article.title} ({article.id}): {_article(article)}"
    parts = {
        "prompt": found.prompts,
        "glossary entry": found.glossary,
        "card": found.cards,
        "document": found.documents,
        "other report": found.coverage,
    }
    yield ", ".join(_count(items, noun) for noun, items in parts.items())
    if lesson.key:
        yield f"key: for {_count(lesson.key.prompts, 'prompt')} and {_count(lesson.key.articles, 'article')}"
    else:
        yield "no key"


def _article(article: LessonArticle) -> str:
    decisions = Counter(mark.decision for mark in article.marks)
    words = ", ".join(f"{count} {decision}" for decision, count in sorted(decisions.items()))
    guidance = article.guidance.replace("_", " ")
    return f"guidance {guidance}, {_count(article.marks, 'mark')}{f' ({words})' if words else ''}"


def _count(items: tuple[object, ...], noun: str) -> str:
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{len(items)} {noun if len(items) == 1 else plural}"


def _say(line: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(printable(line) + "\n")
