"""A problem as a page: the same as its document says, for who reads it in a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chidao.server.pages.frame import Asked, Frame, Reply
from chidao.server.pages.words import WORDS

if TYPE_CHECKING:
    from chidao.server.problems import ProblemError


def told(asked: Asked, problem: ProblemError) -> Reply:
    """Return the page of a problem: its status in the reader's words, what was found, advice."""
    frame = Frame(asked)
    key = f"trouble.{problem.status.value}"
    return frame.rendered(
        "trouble.html",
        problem.status,
        title=frame.say(key if key in WORDS else "trouble."),
        problem=problem,
    )
