"""What a process that runs a stranger's query gives up before it reads one.

A network namespace of its own, with no interface in it, where the system lets an ordinary user have
one (Linux with user namespaces); memory beyond a limit; and its life, once its parent has gone.
"""

from __future__ import annotations

import ctypes
import os
import resource
import signal

MOST_MEMORY = 1024**3
"""Bytes of address space that a worker may take."""

_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000
_PR_SET_PDEATHSIG = 1


def isolate() -> bool:
    """Give up network, memory and survival; return whether the network is really gone.

    Call it before any thread is started: the kernel moves only processes of one thread.
    """
    parent = os.getppid()
    library = ctypes.CDLL(None, use_errno=True)
    alone = _alone(library)
    if hasattr(library, "prctl"):
        library.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            raise SystemExit
    for limit in (resource.RLIMIT_AS, resource.RLIMIT_DATA):
        resource.setrlimit(limit, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return alone


def _alone(library: ctypes.CDLL) -> bool:
    return hasattr(library, "unshare") and library.unshare(_CLONE_NEWUSER | _CLONE_NEWNET) == 0
