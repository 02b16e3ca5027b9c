"""Visits and inspections that a dated sentence tells of: «Sáng 12/9, A đi kiểm tra …».

They are meetings as a phrase with a noun is («buổi làm việc»), but are told by a verb, and so only
read where a sentence begins with its day and a person does it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.mentions import MeetingMention
from extract.slots import MEETING, PERSON, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.layout.sentences import Sentence

_DATED = regex.compile(
    r"\s*(?:\([^()\n]{1,20}\)\s*-?\s*)?(?:Sáng|Trưa|Chiều|Tối|Ngày|Trong|Hôm|Đầu giờ)\b"
    r"[^.;:\n]{0,30}\d"
)
_DONE = regex.compile(
    r"(?:\s(?:làm\s)?(?:[Tt]rưởng đoàn|dẫn đầu))?(?:\s(?:cùng|và)\s[^.;:\n]{2,90}?)?,?"
    r"(?:\s(?:đã|vừa|có|buổi|chuyến|đi|đến|tới|trực tiếp)){0,4}\s"
    r"(?P<what>(?:thị sát,?\s(?:và\s)?)?(?P<kind>kiểm tra|thăm(?:,|\svà)\slàm việc|làm việc)"
    r"\s(?:(?<=phòng),|[^,.;:\n()]){2,120})"
)
_KINDS = {"k": "chuyến kiểm tra", "t": "chuyến thăm", "l": "buổi làm việc"}
_WITH = regex.compile(r"(?:với|tại)\b")
VERBS = ("thị sát", "kiểm tra", "thăm", "làm việc", "tiếp xúc", "hội đàm", "điện đàm")
"""How a phrase begins that says what people do."""


def find_visits(view: str, split: Sequence[Sentence], people: Sequence[Slot]) -> Iterator[Slot]:
    """Yield a MEETING slot for the visit that a sentence tells of, at most one in each."""
    persons = [slot for slot in people if slot.label == PERSON]
    at = 0
    for sentence in split:
        while at < len(persons) and persons[at].begin < sentence.begin:
            at += 1
        if not _DATED.match(view, sentence.begin, sentence.end):
            continue
        following = at
        while following < len(persons) and persons[following].end <= sentence.end:
            said = _DONE.match(view, persons[following].end, sentence.end)
            if said and (said["kind"] != "làm việc" or _WITH.match(view, said.end("kind") + 1)):
                yield _slot(view, said)
                break
            following += 1


def _slot(view: str, said: regex.Match[str]) -> Slot:
    begin, end = said.span("what")
    label = view[begin:end].strip()
    mention = MeetingMention(
        kind=_KINDS[said["kind"][0]],
        label=label,
        begin=begin,
        end=begin + len(label),
        ordinal=None,
        body=None,
        topic=None,
        online=False,
        bare=False,
    )
    return Slot(MEETING, begin, begin + len(label), mention)
