"""Libraries that could use a network are loaded without letting them try it."""

from __future__ import annotations

import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def no_sockets() -> Iterator[None]:
    """For importing what imports urllib3, which binds a socket to `::1` to learn whether the system knows IPv6.

    It does so only where Python says that it was built with IPv6, so for this moment Python says that it was not.
    """
    known = socket.has_ipv6
    socket.has_ipv6 = False
    try:
        yield
    finally:
        socket.has_ipv6 = known
