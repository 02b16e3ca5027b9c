"""Where a meeting's name ends: never in a word that leads on, and behind what a ceremony is for."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

import regex

from extract.remembered import asked_once
from extract.slots import DOCUMENT, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_TAIL = asked_once(
    r"[\s,]+(?:và|có|còn|của|về|về việc|việc|cho|do|là|gồm|với|từ|đến|các|những|theo|để|nhằm|"
    r"(?<!\d\s)(?:ông|bà|đồng chí)|đối với|giữa|cùng|trong|được|cả|đã|sẽ|tặng|mời|bầu|BẦU|"
    r"(?<!\b(?:chương|tờ|quá|công|lộ|giáo|quy|tiến|hành|thuyết|tường|trù|chi|lập|hội) )trình)"
    r"(?:[\s,]+(?:và|có|của|về|các|ông|bà))?\s*$"
)
"""What no name ends with: it leads to what follows."""
_HELD = asked_once(
    r"(?<!\b(?:công tác|về|ban|các|mô hình|hệ thống|sắp xếp|kiện toàn|củng cố|cơ cấu|xây dựng|và|"
    r"thành lập|của|khâu|việc|giữa|ngành))\s(?:được\s)?tổ chức\s*$",
    regex.I,
)
"""What is told of it: «hội nghị sơ kết công tác hè | tổ chức», but «… về công tác tổ chức»."""
_LASTS = asked_once(r"\s(?:trong|suốt)\s(?:suốt\s)?(?:\d{1,2}|hai|ba|bốn|năm|nửa|các)\s*$")
"""How long it lasts: «hội nghị tập huấn | trong 2 ngày»."""
_DOES = asked_once(
    r"(?<=[\d)])\s(?:thảo luận|thông qua|xem xét|quyết nghị|quyết định|biểu quyết|bầu|cho ý kiến|"
    r"miễn nhiệm)(?!\w).*$"
)
"""What is done there: «Kỳ họp thứ 16 (chuyên đề) | thông qua 9 nghị quyết»."""
_SERVES = asked_once(
    r"\s(?:(?:hằng|hàng) năm\s)?"
    r"(?:cho (?:biết|thấy|hay)|khẳng định|nhấn mạnh|góp phần|nhằm mục đích|có ý nghĩa|là dịp|"
    r"là cơ hội|đã góp)(?!\w).*$"
)
"""What it is good for, or shows: «Diễn đàn Lúa gạo | hằng năm góp phần …», «… | cho thấy …»."""
_ABOUT = regex.compile(r"\b(?:khánh thành|khởi công|ra mắt|công bố|lễ đón|trao|gắn biển)$", regex.I)
_LONGEST_QUOTE = 160
QUOTED = regex.compile(r'\s(?P<words>"[^"\n]{4,200}")')
"""What it is called behind its kind: «Hội thảo | "Đề án phát triển vùng lúa"»."""
BIRTHDAY = regex.compile(r"[Nn]gày (?:sinh|mất)\s(?:của\s)?(?:(?:cố|đồng chí)\s)*$")
"""What leads to a person within a name: «kỷ niệm 120 năm Ngày sinh | Tổng Bí thư A»."""
_REACH = 12
_BEGIN = attrgetter("begin")


def without_tail(name: str) -> str:
    """Return a name without the words that lead on: «lễ khánh thành Nhà máy A | có»."""
    for pattern in (_DOES, _SERVES, _LASTS, _HELD, _TAIL):
        tail = pattern.search(name)
        name = name[: tail.start()] if tail else name
    return name


def with_quote(view: str, begin: int, end: int, last: int) -> int:
    """Return where a name ends that holds a quotation whole, or not at all; ``last`` at the latest.

    «cuộc vận động "3 sạch, 5 không"» does not end at the comma.
    """
    if view.count('"', begin, end) % 2 == 0:
        return end
    closing = view.find('"', end, min(last, end + _LONGEST_QUOTE))
    return closing + 1 if closing >= 0 else view.rfind('"', begin, end)


def has_object(view: str, end: int) -> bool:
    """Tell whether what a ceremony is for follows, which does not hold it: «lễ khánh thành | X»."""
    return _ABOUT.search(view[max(0, end - _REACH) : end]) is not None


def before_papers(meetings: Sequence[Slot], slots: Sequence[Slot]) -> Iterator[Slot]:
    """Yield meetings that end before the paper that they are on, where its title goes on.

    «Hội nghị lấy ý kiến về | Đề án phát triển làng nghề đến năm 2030, định hướng đến năm 2040».
    """
    papers = sorted((slot for slot in slots if slot.label == DOCUMENT), key=_BEGIN)
    for meeting in meetings:
        at = bisect_right(papers, meeting.end - 1, key=_BEGIN) - 1
        paper = papers[at] if at >= 0 else None
        over = paper is not None and meeting.begin < paper.begin and meeting.end < paper.end
        if paper is None or not over or meeting.end <= paper.begin + 1:
            yield meeting
        else:
            yield Slot(meeting.label, meeting.begin, paper.begin - 1, meeting.value)
