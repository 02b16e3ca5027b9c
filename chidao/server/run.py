"""Runs the server until it is told to stop."""

from __future__ import annotations

import ipaddress
import signal
import socket
from functools import partial
from typing import TYPE_CHECKING, NoReturn, cast

import uvicorn

from chidao.output import talk
from chidao.server.app import application
from chidao.server.limits import Limits
from chidao.server.protocol import WatchedProtocol
from extract.errors import ServerError
from extract.message import said
from graph.store import Store

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_WAITING = 2048
"""Connections that may wait to be accepted."""

LOOPBACK = "127.0.0.1"
EVERYWHERE = "0.0.0.0"  # noqa: S104 - only where --public says so


def serve(  # noqa: PLR0913 - what the command line takes
    store: Path,
    host: str | None = None,
    port: int = 0,
    *,
    public: bool = False,
    names: Sequence[str] = (),
    limits: Limits | None = None,
) -> None:
    """Serve a store over HTTP on an address; port 0 takes a free one.

    Raises:
        ServerError: the address is taken, or open to others without ``public``.
        StoreError: there is no store.
    """
    Store.open(store)
    limits = limits or Limits()
    listening = _socket(host or (EVERYWHERE if public else LOOPBACK), port, public=public)
    address, port = listening.getsockname()[:2]
    shown = LOOPBACK if address in {EVERYWHERE, "::"} else address
    talk(
        said(
            "Serving {store} on http://{address}:{port}/ (SPARQL: /sparql)",
            store=store,
            address=f"[{shown}]" if ":" in shown else shown,
            port=port,
        )
    )
    if public:
        _tell(limits)
    server = uvicorn.Server(
        uvicorn.Config(
            application(store, names, limits),
            http=cast("type[WatchedProtocol]", partial(WatchedProtocol, limits=limits)),
            ws="none",
            loop="asyncio",
            lifespan="on",
            log_level="error",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            h11_max_incomplete_event_size=limits.head_bytes,
            timeout_keep_alive=int(limits.idle_seconds),
            timeout_graceful_shutdown=int(limits.deadline),
        )
    )
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _ended)
    server.run(sockets=[listening])


def _ended(*_: object) -> NoReturn:
    """Leave without complaint: uvicorn raises a signal again once all who asked are answered."""
    raise SystemExit(0)


def _socket(host: str, port: int, *, public: bool) -> socket.socket:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        family, kind, protocol, _, address = found[0]
        if not public and not ipaddress.ip_address(address[0]).is_loopback:
            raise ServerError(
                said("{host} can be reached by others.", host=host),
                advice="Add --public, if that is meant; --public states the limits.",
            )
        listening = socket.socket(family, kind, protocol)  # named, it gets TCP_NODELAY
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(_WAITING)  # who connects while processes start waits for them
    except OSError as fault:
        raise ServerError(
            said(
                "{host}, port {port}: {reason}.",
                host=host,
                port=port,
                reason=fault.strerror or fault,
            ),
            advice="Choose another: --port 0 takes a free one.",
        ) from fault
    return listening


def _tell(limits: Limits) -> None:
    talk("Open to everyone who can reach this machine, under these limits:")
    for name, told in limits.told().items():
        talk(
            said(
                "  {name}: {value:,} {unit} ({means})",
                name=name.replace("_", " "),
                value=told["value"],
                unit=told["unit"],
                means=told["means"],
            )
        )
    talk("There is no encryption and no password: put a proxy before it for both.")
