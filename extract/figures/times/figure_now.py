"""Whether words speak of the present: «hiện có», «đến nay»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure import told_alike
from extract.lexicon.figures import any_of, figure_words
from extract.remembered import asked_once, remembered
from extract.slots import DATE, PERIOD

if TYPE_CHECKING:
    from extract.figures.figure import Figure
    from extract.slotted import SlottedSentence

_LOOK_BACK = 60
_IN_NAME = re.compile(r"đang [^,;.]{2,60} (?:là|đạt|tăng|giảm|chiếm) ")
_COUNTED = re.compile(r"(?<!\w)(?<!năm )\d[^,;:]{2,60}$")
_UP_TO = asked_once(
    re.compile(r"(?:^|\s)(?:(?:tính|lũy kế|luỹ kế) )?(?:đến|tới) (?:hết |thời điểm )?(?:ngày )?$")
)
_LATER = asked_once(re.compile(r"[;.:\d]|(?<!\w)(?:nhưng|song|còn|mà|trong khi)(?!\w)"))
"""Behind these the day is told of no more."""


@told_alike
def speaks_of_now(figure: Figure) -> bool:
    """Tell whether a sentence speaks of the present ahead of a figure."""
    return says_now(figure.sentence, figure.sentence.begin, figure.slot.begin)


def says_now(sentence: SlottedSentence, begin: int, end: int, *, doing: bool = True) -> bool:
    """Tell whether [begin, end) speaks of the present: «đến nay», not «đầu năm đến nay».

    ``doing`` tells whether «đang có» is enough for it.
    """
    words = sentence.at(begin, end)
    nows = [at for at in _nows(words) if doing or not words[at:].lower().startswith("đang")]
    said = [begin + at for at in nows]
    said = [at for at in said if not any(one.begin <= at < one.end for one in sentence.of(PERIOD))]
    return any(not _is_as_of(sentence, at) for at in said)


def _is_as_of(sentence: SlottedSentence, at: int) -> bool:
    """Tell «Tính đến ngày 30/6/2022, huyện | hiện có»: the present of the day said there."""
    for slot in sentence.of(PERIOD, DATE):
        between = sentence.at(slot.end, max(slot.end, at))
        if slot.end > at or _LATER.search(between) is not None:
            continue
        ahead = sentence.at(max(sentence.begin, slot.begin - _LOOK_BACK), slot.begin).lower()
        until = slot.label == PERIOD and slot.value.kind == "until"
        if until or _UP_TO.search(ahead) is not None:
            return True
    return False


@remembered
def _nows(words: str) -> tuple[int, ...]:
    """Return where the present is spoken of: «hiện nay», not «từ đầu năm đến nay»."""
    text = words.lower()
    others = figure_words("time", "now_not_after")
    found = (one.start() for one in any_of("time", "now").finditer(text))
    found = (at for at in found if not _is_in_name(text, at))
    return tuple([at for at in found if others.isdisjoint(text[:at].split()[-1:])])


def _is_in_name(text: str, at: int) -> bool:
    """Tell «số hợp tác xã | đang hoạt động là 9», «có 12 cơ sở | đang hoạt động, …»."""
    if not text.startswith("đang", at):
        return False
    return _IN_NAME.match(text, at) is not None or _COUNTED.search(text, 0, at) is not None
