"""sqlite_utils without numpy, which it loads where it can, only to know its types.

That would be a tenth of the time until the window shows, so `Database` and `Migrations` are imported from here.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations
else:

    def _loaded(name: str) -> ModuleType:
        if "numpy" in sys.modules:
            return import_module(name)
        sys.modules["numpy"] = None  # to import it is an error then, which sqlite_utils expects
        try:
            return import_module(name)
        finally:
            del sys.modules["numpy"]

    Database = _loaded("sqlite_utils").Database
    Migrations = _loaded("sqlite_utils.migrations").Migrations

__all__ = ["Database", "Migrations"]
