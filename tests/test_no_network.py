"""The program opens no connection, and no file or address that an article names.

Python's audit events show what our own processes ask for, the worker process included. Qt opens files and connections
without such events, so the article also names an address at which this test listens, and files in a watched folder.
"""

from __future__ import annotations

import ast
import ctypes
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

import reader
from reader.text.importers import SUFFIXES
from tests.text import documents

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(reader.__file__).parents[1]

HOOK = """
import os, sys

CONNECTIONS = ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind", "socket.getaddrinfo",
               "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo", "urllib.Request",
               "http.client.", "ftplib.", "smtplib.", "imaplib.", "poplib.", "nntplib.", "telnetlib.", "webbrowser.")
LOG, TRAP = os.environ["AUDIT_LOG"], os.environ["AUDIT_TRAP"]

def watch(event, arguments):
    named = any(TRAP in os.fsdecode(a) for a in arguments if isinstance(a, (str, bytes)))
    if event.startswith(CONNECTIONS) or named:
        with os.fdopen(os.open(LOG, os.O_WRONLY | os.O_APPEND), "a") as log:
            log.write(f"{event} {arguments!r}\\n")

sys.addaudithook(watch)
open(LOG + "." + str(os.getpid()), "w").close()
"""

FORBIDDEN = {
    *("aiohttp", "asyncio", "ftplib", "http", "httpx", "huggingface_hub", "imaplib", "poplib", "requests", "smtplib"),
    *("socket", "socketserver", "ssl", "telnetlib", "urllib.request", "urllib3", "webbrowser", "xmlrpc"),
    *("PySide6.QtNetwork", "PySide6.QtWebChannel", "PySide6.QtWebSockets", "PySide6.QtWebView"),
    *("PySide6.QtWebEngineCore", "PySide6.QtWebEngineQuick", "PySide6.QtWebEngineWidgets"),
}
FORBIDDEN_NAMES = {"QDesktopServices", "QNetworkAccessManager", "urlopen", "urlretrieve"}

ALLOWED = {
    "reader/text/importers/offline.py": {"socket"},
    "reader/ui/folder_window.py": {"QDesktopServices"},
}
"""What a module may import nevertheless: to keep a library from making a socket, to show a folder of this computer."""

SENTENCE = "Harbour master Orla Venn said on Monday that the ferry may leave Selm again. "
PAGE = f"<!doctype html><html><body><nav>Home</nav><article><h1>Ferry</h1><p>{SENTENCE * 9}</p></article></body></html>"
FILES = {
    ".txt": SENTENCE.encode(),
    ".md": f"# Ferry\n\n{SENTENCE}".encode(),
    ".html": PAGE.encode(),
    ".mhtml": documents.mhtml(PAGE),
    ".pdf": documents.pdf([(72, 700, 11, SENTENCE)]),
    ".docx": documents.docx(documents.p(SENTENCE)),
    ".odt": documents.odt(f"<text:p>{SENTENCE}</text:p>"),
    ".epub": documents.epub({"one": f"<h1>One</h1><p>{SENTENCE}</p>"}),
}
"""A file of each format."""

READ_ALL = """
import sys
from pathlib import Path

events = []
sys.addaudithook(lambda event, arguments: events.append(event) if event.startswith("socket.") else None)
from reader.text.importers import read_article
for name in sys.argv[1:]:
    assert "Orla Venn" in read_article(Path(name)).text
assert "trafilatura" in sys.modules
print(events)
"""


class Trap(NamedTuple):
    """An address and a folder that an article names, and what was asked of them."""

    listener: socket.socket
    folder: Path
    watcher: int | None

    @property
    def host(self) -> str:
        address, port = self.listener.getsockname()
        return f"{address}:{port}"

    def connections(self) -> int:
        """How many connections wait at the address."""
        count = 0
        while True:
            try:
                self.listener.accept()[0].close()
            except BlockingIOError:
                return count
            count += 1

    def opened(self) -> bool:
        """Whether a file in the folder was opened by any process; not known outside of Linux."""
        try:
            return self.watcher is not None and bool(os.read(self.watcher, 4096))
        except BlockingIOError:
            return False


@pytest.fixture
def trap(tmp_path: Path) -> Iterator[Trap]:
    folder = tmp_path / "trap-folder"
    folder.mkdir()
    for name in ("picture.png", "style.css", "page.html"):
        (folder / name).write_bytes(b"x")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        watcher = _watch(folder)
        yield Trap(listener, folder, watcher)
        if watcher is not None:
            os.close(watcher)


def _watch(folder: Path) -> int | None:
    """A descriptor that tells of opened files (inotify); None where the system has none."""
    if sys.platform != "linux":
        return None
    system = ctypes.CDLL(None, use_errno=True)
    descriptor = system.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
    opening = 0x20
    assert descriptor >= 0
    assert system.inotify_add_watch(descriptor, os.fsencode(folder), opening) >= 0
    return descriptor


@pytest.fixture
def article(tmp_path: Path, trap: Trap) -> Path:
    """A page that points at the trap in every way that Markdown and HTML know."""
    file = trap.folder.as_uri()
    path = tmp_path / "article.md"
    path.write_text(
        f"""---
title: The ferry returns
url: http://{trap.host}/canonical
---

# The ferry returns to Selm

![A picture](http://{trap.host}/picture.png) ![Another](//{trap.host}/picture.png) ![Third](/{trap.folder}/picture.png)
![Fourth]({file}/picture.png "title") ![Fifth]({trap.folder}/picture.png) ![Sixth](trap-folder/picture.png)

<img src="//{trap.host}/picture.png"> <img src="{file}/picture.png" srcset="{trap.folder}/picture.png 2x">
<link rel="stylesheet" href="{file}/style.css"> <style>@import url("{file}/style.css");</style>
<iframe src="{file}/page.html"></iframe> <script src="http://{trap.host}/script.js"></script>
<body background="//{trap.folder}/picture.png">

Harbour master [Orla Venn](http://{trap.host}/venn) said on Monday that the ferry may [leave]({file}/page.html) again.
“We are <b style="background:url({file}/picture.png)">ready</b>,” she said, see http://{trap.host}/plain today.

Some 400 passengers lost [their bookings][1] because the port ignored the storm.

[1]: //{trap.host}/bookings
""",
        encoding="utf-8",
    )
    return path


class Audit:
    """Runs the program with the audit hook in all of its Python processes."""

    def __init__(self, folder: Path, trap: Trap) -> None:
        self.log = folder / "audit.log"
        self.log.touch()
        hook = folder / "hook"
        hook.mkdir()
        (hook / "sitecustomize.py").write_text(HOOK, encoding="utf-8")
        self.environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(hook), str(ROOT)]),
            "QT_QPA_PLATFORM": "offscreen",
            "AUDIT_LOG": str(self.log),
            "AUDIT_TRAP": str(trap.folder),
            "no_proxy": "*",
        }

    def run(self, *arguments: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, *map(str, arguments)]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=120)

    def events(self) -> list[str]:
        return self.log.read_text(encoding="utf-8").splitlines()

    def processes(self) -> int:
        """How many processes the hook was in."""
        return len(list(self.log.parent.glob("audit.log.*")))


@pytest.fixture
def audit(tmp_path: Path, trap: Trap) -> Audit:
    return Audit(tmp_path, trap)


@pytest.mark.parametrize("form", ["json", "text", "html"])
def test_the_analysis_follows_nothing_that_an_article_names(article: Path, trap: Trap, audit: Audit, form: str):
    done = audit.run("-m", "reader", "analyse", "--format", form, article)
    assert done.returncode == 0, done.stderr
    assert "Orla Venn" in done.stdout
    assert (audit.processes(), audit.events()) == (1, [])
    assert (trap.connections(), trap.opened()) == (0, False)


def test_the_window_follows_nothing_that_an_article_names(article: Path, trap: Trap, audit: Audit, tmp_path: Path):
    picture = tmp_path / "window.png"
    done = audit.run("-m", "reader", "--data-dir", tmp_path / "data", "--screenshot", picture, article)
    assert done.returncode == 0, done.stderr
    assert picture.stat().st_size > 0
    assert audit.processes() >= 2  # the window and its worker
    assert audit.events() == []
    assert (trap.connections(), trap.opened()) == (0, False)


def test_no_format_needs_as_much_as_a_socket(tmp_path: Path):
    paths = [tmp_path / f"article{suffix}" for suffix in FILES]
    for path in paths:
        path.write_bytes(FILES[path.suffix])
    command = [sys.executable, "-c", READ_ALL, *map(str, paths)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_every_format_is_tried_without_a_network():
    other_names = {".text", ".markdown", ".htm", ".xhtml", ".mht"}
    assert set(SUFFIXES) - other_names == set(FILES)


def test_a_connection_or_an_opened_file_would_be_seen(trap: Trap, audit: Audit):
    script = (
        "import contextlib, sys, urllib.request\n"
        "with contextlib.suppress(OSError):\n"
        "    urllib.request.urlopen('http://' + sys.argv[1], timeout=0.01)\n"
        "open(sys.argv[2])\n"
    )
    done = audit.run("-c", script, trap.host, trap.folder / "picture.png")
    assert done.returncode == 0, done.stderr
    assert {"urllib.Request", "socket.connect", "open"} <= {event.split()[0] for event in audit.events()}
    assert trap.connections() == 1
    assert trap.opened() or sys.platform != "linux"


def test_a_file_that_qt_opens_by_itself_would_be_seen(trap: Trap, audit: Audit):
    script = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication, QTextBrowser\n"
        "application = QApplication([])\n"
        "page = QTextBrowser()\n"
        "page.setHtml('<img src=\"' + sys.argv[1] + '\">')\n"
        "page.grab()\n"
    )
    done = audit.run("-c", script, trap.folder / "picture.png")
    assert done.returncode == 0, done.stderr
    assert trap.opened() or sys.platform != "linux"


@pytest.mark.parametrize("path", sorted((ROOT / "reader").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_imports_anything_that_talks_to_a_network(path: Path):
    allowed = ALLOWED.get(path.relative_to(ROOT).as_posix(), set())
    assert _network_names(path.read_text(encoding="utf-8")) == allowed


@pytest.mark.parametrize(
    "text",
    [
        "import urllib.request",
        "from urllib import request",
        "from urllib.request import urlopen",
        "import http.client",
        "def fetch():\n    import requests",
        "from PySide6 import QtNetwork",
        "from PySide6.QtWebEngineWidgets import QWebEngineView",
        "from PySide6.QtGui import QDesktopServices",
        "from PySide6 import QtGui\nQtGui.QDesktopServices.openUrl(address)",
    ],
)
def test_an_import_that_talks_to_a_network_is_found(text: str):
    assert _network_names(text)


def test_taking_an_address_apart_needs_no_network():
    assert _network_names("from urllib.parse import urlsplit") == set()


def _network_names(text: str) -> set[str]:
    """Modules and names in a module's code that stand for a connection."""
    found = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
            found |= {alias.name for alias in node.names} & FORBIDDEN_NAMES
        elif isinstance(node, ast.Attribute):
            found |= {node.attr} & FORBIDDEN_NAMES
    return {name for name in found if name in FORBIDDEN_NAMES or _is_forbidden(name)}


def _is_forbidden(module: str) -> bool:
    parts = module.split(".")
    return any(".".join(parts[:length]) in FORBIDDEN for length in range(1, len(parts) + 1))
