"""Starts the program as `reader.app.run` does and says when and how large it is: `started_reader.py DATA_DIR [FILE]`.

Prints one JSON object: the monotonic clock when the window was on the screen (`window`) and when the first article was
painted with its marks (`marks`), and then the memory of the window and of its worker in bytes, now and at its peak.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
import time
from pathlib import Path

from reader import app
from reader.worker import WorkerProcess


def main(data_dir: Path, files: list[Path]) -> None:
    """Start, open, measure, quit."""
    worker = WorkerProcess()
    from PySide6.QtWidgets import QApplication

    from reader.storage.library import Library

    seen = {}
    application = QApplication(sys.argv[:1])
    data_dir.mkdir(parents=True, exist_ok=True)
    with Library.open(data_dir / app.NOTES_FILE) as library:
        window = app.build_window(library, worker, data_dir, theme="light")
        window.show()
        application.processEvents()
        seen["window"] = time.monotonic()

        def marked() -> None:
            window.repaint()
            seen["marks"] = time.monotonic()
            application.processEvents()
            time.sleep(0.3)  # the worker gives back what it does not need any more
            pids = [child.pid for child in multiprocessing.active_children()]
            seen["resident"], seen["window_peak"] = memory(os.getpid(), "VmRSS"), memory(os.getpid(), "VmHWM")
            seen["worker"] = sum(memory(pid, "VmRSS") for pid in pids)
            seen["worker_peak"] = sum(memory(pid, "VmHWM") for pid in pids)
            application.quit()

        window.marks_shown.connect(marked)
        app.open_first(window, library, files)
        application.exec()
    sys.stdout.write(json.dumps(seen))


def memory(pid: int | None, kind: str) -> int:
    """Memory of a process in bytes as Linux counts it, resident ("VmRSS") or at its peak ("VmHWM"); 0 if unknown."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{kind}:"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
