"""What the program tells a desktop about itself is true and in the form that freedesktop.org wants."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

import reader
from reader.lessons import feedback_file, package, response_file
from reader.paths import APP_ID, resource
from reader.text.importers import SUFFIXES

ROOT = Path(__file__).resolve().parent.parent
FOLDER = resource("desktop")
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANGUAGES = {"de", "es", "fr", "ar"}

OWN_TYPES = {
    "application/vnd.lateral-reader.lesson+zip": ".lesson",
    "application/vnd.lateral-reader.response+zip": ".response",
    "application/vnd.lateral-reader.feedback+zip": ".feedback",
}
OTHER_TYPES = {
    "text/plain": ".txt",
    "text/markdown": ".md",
    "text/html": ".html",
    "application/xhtml+xml": ".xhtml",
    "application/x-mimearchive": ".mhtml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/pdf": ".pdf",
    "application/epub+zip": ".epub",
}


def file(ending: str) -> Path:
    return FOLDER / f"{APP_ID}{ending}"


def entry() -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str
    parser.read(file(".desktop"), encoding="utf-8")
    return parser["Desktop Entry"]


def listed(key: str) -> list[str]:
    return entry()[key].rstrip(";").split(";")


def metainfo() -> ElementTree.Element:
    return ElementTree.parse(file(".metainfo.xml")).getroot()


@pytest.mark.parametrize(
    ("command", "ending"),
    [
        (("desktop-file-validate",), ".desktop"),
        (("appstreamcli", "validate", "--pedantic", "--no-net"), ".metainfo.xml"),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else value,
)
def test_the_tools_of_the_desktop_find_nothing_to_remark(command: tuple[str, ...], ending: str) -> None:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not on this computer")
    done = subprocess.run([*command, file(ending)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_entry_of_the_menu_has_what_every_entry_needs() -> None:
    assert entry()["Type"] == "Application"
    assert entry()["Exec"] == "lateral-reader %F"
    assert entry()["Icon"] == APP_ID
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert "lateral-reader" in project["scripts"]
    assert entry()["Comment"] == project["description"]


@pytest.mark.parametrize("key", ["Comment", "GenericName"])
def test_the_entry_speaks_the_languages_of_the_program(key: str) -> None:
    assert {name[len(key) + 1 : -1] for name in entry() if name.startswith(f"{key}[")} == LANGUAGES


def test_the_entry_names_every_kind_of_file_that_can_be_opened() -> None:
    assert listed("MimeType") == [*OWN_TYPES, *OTHER_TYPES]
    other_names = {".text", ".markdown", ".htm", ".mht"}
    assert set(OTHER_TYPES.values()) == set(SUFFIXES) - other_names


def test_our_own_kinds_of_files_have_the_endings_that_we_write() -> None:
    types = ElementTree.parse(file(".mime.xml")).getroot().findall(f"{MIME}mime-type")
    found = {one.get("type"): one.find(f"{MIME}glob").get("pattern") for one in types}
    assert found == {kind: f"*{ending}" for kind, ending in OWN_TYPES.items()}
    assert list(OWN_TYPES.values()) == [package.SUFFIX, response_file.ENDING, feedback_file.ENDING]
    for one in types:
        assert one.find(f"{MIME}sub-class-of").get("type") == "application/zip"
        languages = {
            comment.get("{http://www.w3.org/XML/1998/namespace}lang") for comment in one.iter(f"{MIME}comment")
        }
        assert languages == LANGUAGES | {None}


def test_the_description_for_a_software_centre_is_of_this_program_and_version() -> None:
    root = metainfo()
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == file(".desktop").name
    assert root.findtext("project_license") == "Apache-2.0"
    assert root.findtext("summary") == entry()["Comment"]
    assert {one.text for one in root.iter("mediatype")} == set(OWN_TYPES)
    newest = root.find("releases/release")
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert newest.get("version") == reader.__version__
    assert f"## {newest.get('version')} – {newest.get('date')}" in changes


@pytest.mark.parametrize("size", [48, 256])
def test_the_icon_is_there_in_the_sizes_that_desktops_want(size: int) -> None:
    image = QImage(str(file(f"-{size}.png")))
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(size // 2, size // 8).alpha() == 255


def test_the_icon_is_a_drawing_of_our_own(qapp: object) -> None:
    drawing = QSvgRenderer(str(file(".svg")))
    assert drawing.isValid()
    assert drawing.viewBox().width() == drawing.viewBox().height()
    assert "our own" in (FOLDER / "README.md").read_text(encoding="utf-8")
