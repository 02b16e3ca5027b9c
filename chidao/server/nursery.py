"""A process that has loaded all that a worker needs, and forks: a new worker in milliseconds.

The server asks it over a socket, ``SNAPSHOT`` and two file descriptors to talk over; it gives back
the new process's number, and a descriptor that stands for that process and for no later one.
"""

from __future__ import annotations

import os
import select
import signal
import socket
import subprocess
import sys
import threading
import weakref
from contextlib import suppress
from pathlib import Path
from typing import IO

from queries.execution import Worker, surroundings
from queries.refusals import Reason, RefusedError

_MOST_PATH = 4096


class Child:
    """A process that was forked for us, as ``subprocess`` would show it; for several threads."""

    def __init__(self, pid: int, handle: int, stdin: IO[bytes], stdout: IO[bytes]) -> None:
        """Take its number, its descriptor, and the two ends to talk over."""
        self.pid = pid
        self.stdin: IO[bytes] | None = stdin
        self.stdout: IO[bytes] | None = stdout
        self._handle = handle
        # The descriptor stays open for as long as any thread can ask about it: its number, closed
        # and given to another file meanwhile, would have that thread wait for the wrong process.
        weakref.finalize(self, os.close, handle)

    def kill(self) -> None:
        """Stop it; nothing happens where it has ended."""
        with suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._handle, signal.SIGKILL)

    def poll(self) -> int | None:
        """Return 0 once it has ended, None before."""
        return 0 if self._has_ended(0) else None

    def wait(self) -> int:
        """Return once it has ended."""
        self._has_ended(None)
        return 0

    def _has_ended(self, milliseconds: int | None) -> bool:
        waiting = select.poll()
        waiting.register(self._handle, select.POLLIN)
        return bool(waiting.poll(milliseconds))


class Nursery:
    """Where workers come from. Safe to use from several threads."""

    def __init__(self) -> None:
        """Start nothing yet."""
        self._lock = threading.Lock()
        self._over = False
        self._socket: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, snapshot: Path) -> Worker:
        """Return a new worker on a snapshot; it is ready when it answers.

        Raises:
            RefusedError: the nursery does not answer, and the next call starts another; or it was
                closed.
        """
        with self._lock:
            if self._over:
                raise RefusedError("The server has ended.", reason=Reason.BROKEN)
            try:
                return Worker(snapshot, process=self._forked(snapshot))
            except (OSError, ValueError, IndexError) as error:
                self._close()
                raise RefusedError(
                    f"no process could be started: {error}", reason=Reason.BROKEN
                ) from error

    def close(self) -> None:
        """End the nursery, for good; its children end with it."""
        with self._lock:
            self._over = True
            self._close()

    def _close(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _forked(self, snapshot: Path) -> Child:
        asking = self._opened()
        theirs_in, ours_out = os.pipe()
        ours_in, theirs_out = os.pipe()
        stdin, stdout = os.fdopen(ours_out, "wb"), os.fdopen(ours_in, "rb")
        try:
            socket.send_fds(asking, [bytes(snapshot)], [theirs_in, theirs_out])
            said, handles, _, _ = socket.recv_fds(asking, 64, 1)
            return Child(int(said), handles[0], stdin, stdout)
        except (OSError, ValueError, IndexError):
            stdin.close()
            stdout.close()
            raise
        finally:
            os.close(theirs_in)
            os.close(theirs_out)

    def _opened(self) -> socket.socket:
        if self._socket is None:
            self._socket, theirs = socket.socketpair()
            with theirs:
                self._process = subprocess.Popen(  # noqa: S603 - our own module, no shell
                    [sys.executable, "-m", "chidao.server.nursery", str(theirs.fileno())],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    pass_fds=[theirs.fileno()],
                    env=surroundings(),
                )
        return self._socket


def main() -> None:
    """Load, and fork whenever asked, until the server is gone."""
    for number in (signal.SIGINT, signal.SIGTERM):  # meant for the server, which ends us in order
        signal.signal(number, signal.SIG_IGN)
    from chidao.server import worker  # noqa: PLC0415 - the server needs nothing of it

    asked = socket.socket(fileno=int(sys.argv[1]))
    worker.load()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # children leave nothing behind
    while True:
        path, handles, _, _ = socket.recv_fds(asked, _MOST_PATH, 2)
        if not path:
            return
        pid = os.fork()
        if pid == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            asked.close()
            requests, answers = os.fdopen(handles[0], "rb"), os.fdopen(handles[1], "wb")
            worker.work(Path(os.fsdecode(path)), requests, answers)
            os._exit(0)
        for handle in handles:
            os.close(handle)
        standing = os.pidfd_open(pid)
        socket.send_fds(asked, [str(pid).encode()], [standing])
        os.close(standing)


if __name__ == "__main__":
    main()
