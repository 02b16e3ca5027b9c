"""A problem as a page: the same as its document says, for who reads it in a browser."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from chidao.language import spoken
from chidao.server.pages.frame import Asked, Frame, Reply
from chidao.server.pages.words import WORDS

if TYPE_CHECKING:
    from chidao.server.problems import ProblemError


def told(asked: Asked, problem: ProblemError) -> Reply:
    """Return the page of a problem: its status in the reader's words, what was found, advice."""
    frame = Frame(asked)
    said = [_in_words(text, frame.language) for text in (problem.detail, problem.advice) if text]
    if problem.status == HTTPStatus.NOT_FOUND:  # what is advised is for machines
        said[1:] = [(frame.say("missing.lead"), frame.language)]
    key = f"trouble.{problem.status.value}"
    return frame.rendered(
        "trouble.html",
        problem.status,
        title=frame.say(key if key in WORDS else "trouble."),
        code=problem.status,
        told=said,
    )


def _in_words(text: str, language: str) -> tuple[str, str]:
    """Return a text in the reader's language, where a table has it, and the language that it is."""
    shown = spoken(text, language)
    return shown, "en" if shown == text else language
