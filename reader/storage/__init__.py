"""What people write: notes, answers to marks and where they stopped reading, in one local SQLite file.

The only package that knows SQL. It takes and returns the frozen records of `reader.storage.records`.
"""

import sys
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from types import ModuleType

if not sys.modules.keys() & {"numpy", "sqlite_utils"}:
    # sqlite_utils loads numpy where it can, only to know its types. That is a tenth of the time until the window shows.
    sys.modules["numpy"] = cast("ModuleType", None)
    try:
        import_module("sqlite_utils")
    finally:
        del sys.modules["numpy"]
