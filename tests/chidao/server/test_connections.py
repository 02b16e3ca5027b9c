"""Who may connect, under which name, and for how long: E6."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Server

pytestmark = pytest.mark.alone


SERVE = "from chidao.cli import main; main()"


def opened(server: Server) -> socket.socket:
    return socket.create_connection(("127.0.0.1", server.port), timeout=10)


def told(connection: socket.socket) -> bytes:
    """Return all that a server says until it closes."""
    said = b""
    with contextlib.suppress(ConnectionResetError):
        while piece := connection.recv(65536):
            said += piece
    return said


def lasted(connection: socket.socket) -> float:
    begun = time.monotonic()
    told(connection)
    return time.monotonic() - begun


def test_only_this_machine_is_served(server: Server) -> None:
    # another address of the same interface: whoever listens on all of them listens on it too
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", server.port), 2)


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1", 200),
        ("localhost", 200),
        ("LOCALHOST:80", 200),
        ("[::1]:8890", 200),
        ("evil.example", 421),
        ("evil.example:80", 421),
        ("localhost.evil.example", 421),
        ("127.0.0.1.evil.example", 421),
        ("127.0.0.1@evil.example", 421),
        ("localhost, evil.example", 421),
        ("127.0.0.2", 421),
        ("0x7f000001", 421),
        ("", 421),
    ],
)
def test_host_is_checked(server: Server, host: str, status: int) -> None:
    for path in ("/health", "/sparql?query=ASK%7B%7D", "/nothing"):
        found = server.ask(path, Host=host).status
        assert found == (404 if (path, status) == ("/nothing", 200) else status)


@pytest.mark.parametrize(
    "head",
    [
        b"GET /health HTTP/1.1\r\n\r\n",
        b"GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"GET /health\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nA: " + b"x" * 700_000,
    ],
)
def test_what_is_no_http_gets_a_problem(server: Server, head: bytes) -> None:
    with opened(server) as connection:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            connection.sendall(head + b"\r\n\r\n")
        reply = told(connection)
    assert reply or len(head) > 100_000
    if reply:  # none where the server closed before it had read everything
        first, _, body = reply.partition(b"\r\n\r\n")
        assert first.startswith((b"HTTP/1.1 400", b"HTTP/1.1 421"))
        assert b"application/problem+json" in first
        assert b"nosniff" in first
        assert json.loads(body)["status"] in {400, 421}
    assert server.ask("/health").status == 200


def test_slow_head_is_dropped(quick: Server) -> None:
    with opened(quick) as connection:
        connection.sendall(b"GET /health HTTP/1.1\r\nHost: loc")
        assert quick.limits.header_seconds - 0.1 < lasted(connection) < 2


def test_head_in_drops_is_dropped(quick: Server) -> None:
    begun = time.monotonic()
    with opened(quick) as connection, contextlib.suppress(BrokenPipeError, ConnectionResetError):
        connection.sendall(b"GET /health HTTP/1.1\r\n")
        for number in range(40):
            connection.sendall(b"X-%d: x\r\n" % number)
            time.sleep(0.1)
    assert time.monotonic() - begun < 2


def test_second_head_is_timed_too(quick: Server) -> None:
    with opened(quick) as connection:
        connection.sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert b"200 OK" in connection.recv(65536)
        connection.sendall(b"GET /health HTTP/1.1\r\n")
        assert lasted(connection) < 2


def test_silent_connection_is_dropped(quick: Server) -> None:
    with opened(quick) as connection:
        assert lasted(connection) < 2


def test_slow_body_is_told_so(quick: Server) -> None:
    head = (
        b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n"
        b"Content-Type: application/sparql-query\r\n\r\nASK"
    )
    begun = time.monotonic()
    with opened(quick) as connection:
        connection.sendall(head)
        reply = told(connection)
    assert b"408" in reply.splitlines()[0]
    assert b"application/problem+json" in reply
    assert 0.9 < time.monotonic() - begun < 3


def test_body_that_nobody_wants_is_dropped_too(quick: Server) -> None:
    head = b"GET /health HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n"
    begun = time.monotonic()
    with opened(quick) as connection, contextlib.suppress(BrokenPipeError, ConnectionResetError):
        connection.sendall(head)
        for _ in range(60):
            connection.sendall(b"x")
            time.sleep(0.1)
    assert time.monotonic() - begun < 5


def test_who_does_not_read_is_dropped(quick: Server) -> None:
    query = b"SELECT%20*%7B?s%20?p%20?o%7DLIMIT%20490"
    request = b"GET /sparql?query=" + query + b" HTTP/1.1\r\nHost: localhost\r\n\r\n"
    with opened(quick) as connection:
        connection.sendall(request * 400)
        time.sleep(quick.limits.body_seconds + 3)  # some megabytes wait in the system's buffers
        said = told(connection)
    assert len(said) < 400 * len(quick.ask("/sparql?query=" + query.decode()).body)
    assert quick.ask("/health").status == 200


def test_idle_connections_hold_up_nobody(server: Server) -> None:
    with contextlib.ExitStack() as stack:
        for number in range(200):
            connection = stack.enter_context(opened(server))
            if number % 2:
                connection.sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\n")
        begun = time.monotonic()
        assert server.sparql("SELECT * { ?s a ?o } LIMIT 9").status == 200
        assert time.monotonic() - begun < 1


def test_client_that_leaves_is_not_worked_for(quick: Server) -> None:
    from_all = "SELECT%20*%7B?a%20?b%20?c.?d%20?e%20?f.?g%20?h%20?i%7DORDER%20BY%20?i%20?f"
    gone = []
    for _ in range(quick.limits.running):
        connection = http.client.HTTPConnection("127.0.0.1", quick.port)
        connection.request("GET", f"/sparql?query={from_all}")
        gone.append(connection)
    time.sleep(0.1)
    for connection in gone:
        connection.close()
    time.sleep(1.1)
    begun = time.monotonic()
    assert quick.sparql("ASK {}").status == 200
    assert time.monotonic() - begun < 0.5


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", SERVE, "serve", *arguments],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )


def test_others_are_served_only_where_that_is_said(seed_store: Path) -> None:
    ended = run("--store", str(seed_store), "--port", "0", "--host", "0.0.0.0")  # noqa: S104
    assert ended.returncode == 1
    assert "Error: 0.0.0.0 can be reached by others." in ended.stderr
    assert "--public" in ended.stderr


def test_what_is_open_to_others_states_its_limits(seed_store: Path) -> None:
    command = [sys.executable, "-c", SERVE, "serve", "--store", str(seed_store), "--port", "0"]
    with subprocess.Popen(
        [*command, "--public", "--host", "127.0.0.1"], stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        said = [process.stderr.readline() for _ in range(18)]
        process.terminate()
    assert "Open to everyone who can reach this machine" in said[1]
    assert "  deadline: 10.0 s (" in said[2]
    assert "no password" in said[-1]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_server_told_to_stop_with_all_its_processes_says_nothing(
    seed_store: Path, number: signal.Signals
) -> None:
    command = [sys.executable, "-c", SERVE, "serve", "--store", str(seed_store), "--port", "0"]
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stderr is not None
        found = re.search(r":(\d+)/", process.stderr.readline())
        assert found is not None
        client = http.client.HTTPConnection("127.0.0.1", int(found[1]), timeout=20)
        client.request("GET", "/health")
        assert client.getresponse().status == 200
        client.close()
        os.killpg(process.pid, number)
        said = process.stderr.read()
    assert (process.returncode, said) == (0, "")


def test_taken_port_is_said(server: Server, seed_store: Path) -> None:
    ended = run("--store", str(seed_store), "--port", str(server.port))
    assert ended.returncode == 1
    assert f"127.0.0.1, port {server.port}: Address already in use" in ended.stderr


def test_missing_store_is_said(tmp_path: Path) -> None:
    ended = run("--store", str(tmp_path / "none"))
    assert ended.returncode == 4
    assert "there is no store" in ended.stderr
