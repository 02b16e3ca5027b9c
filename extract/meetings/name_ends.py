"""Where a meeting's name ends: never in a word that leads on, and behind what a ceremony is for."""

from __future__ import annotations

import regex

from extract.remembered import asked_once

_TAIL = asked_once(
    r"[\s,]+(?:và|có|còn|của|về|về việc|việc|cho|do|là|gồm|với|từ|đến|các|những|theo|để|nhằm|"
    r"(?<!\d\s)(?:ông|bà|đồng chí)|đối với|giữa|cùng|trong|được|cả|đã|sẽ)"
    r"(?:[\s,]+(?:và|có|của|về|các|ông|bà))?\s*$"
)
"""What no name ends with: it leads to what follows."""
_ABOUT = regex.compile(r"\b(?:khánh thành|khởi công|ra mắt|công bố|lễ đón|trao|gắn biển)$", regex.I)
_REACH = 12


def without_tail(name: str) -> str:
    """Return a name without the words that lead on: «lễ khánh thành Nhà máy A | có»."""
    tail = _TAIL.search(name)
    return name[: tail.start()] if tail else name


def has_object(view: str, end: int) -> bool:
    """Tell whether what a ceremony is for follows, which does not hold it: «lễ khánh thành | X»."""
    return _ABOUT.search(view[max(0, end - _REACH) : end]) is not None
