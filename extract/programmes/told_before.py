"""Items told before their programme is named: «A, B và C là ba trụ cột».

Every function takes a stretch of the matching view and gives offsets in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.programmes.programme_items import between, cut
from extract.remembered import remembered
from extract.speech.clauses import masked

if TYPE_CHECKING:
    from extract.programmes.counted import Label, Span

_IS = regex.compile(
    r",?\s(?:(?<!(?:hành|tài|liêm)\s)chính\s|cũng\s|đều\s|"
    r"được\s(?:xác định|coi|xem|chọn)\s)?(?:là|làm)\s(?:các\s)?$"
)
_CHOOSES = regex.compile(r"(?<!\w)(?:xác định|lựa chọn|chọn|lấy|coi|xem)\s")
_LEADS = regex.compile(
    r"(?:trong|theo|với|tại|năm|để|nhằm|do|sau|khi|vì|từ|cùng|ngày|sáng|chiều|tối|đây|đó|hiện|nay|"
    r"như|qua|trước|nhiệm kỳ|giai đoạn|đến|bên cạnh|ngoài|việc|những|các|ông|bà|đồng chí)(?!\w)"
)
"""What leads into a clause is no item of a list."""
_STOP = regex.compile(r"[.;:\"()]\s?")
_SEAM = r",\s(?:và\s)?|\svà\s(?=[^,]*$)"
_LONGEST = 12
_POINTS = regex.compile(
    r'[\s"-]*(?:(?:tất cả\s)?(?:đó|đây|ấy)\s(?:chính\s|cũng\s)?là|'
    r'gọi (?:tắt |chung )?là)\s[^,.;:"]{0,40}"?$'
)


@remembered
def told_as(text: str, label: Label) -> list[Span]:
    """Return as many items as a label counts that are said to be it: «chọn A, B, C làm ba …»."""
    before = text[: label.begin].lower().rstrip('"')
    said = _IS.search(before)
    if said is None or label.count < 2:  # noqa: PLR2004 - one thing is no list
        return []
    end = said.start()
    begin = max((stop.end() for stop in _STOP.finditer(before[:end])), default=0)
    verb = max((found.end() for found in _CHOOSES.finditer(before, begin, end)), default=None)
    begin = begin if verb is None else verb
    hidden = "_" * begin + masked(text[begin:end])
    listed = cut(text, between(hidden, begin, end, _SEAM))
    if len(listed) != label.count or (verb is None and label.count < 3):  # noqa: PLR2004
        return []
    words = [before[left:right] for left, right in listed]
    plain = all(len(item.split()) <= _LONGEST and not _LEADS.match(item) for item in words)
    return listed if plain else []


@remembered
def points_back(text: str, label: Label) -> bool:
    """Tell whether a stretch begins by calling what was told before it: «Đó là "4 không"»."""
    return _POINTS.match(text[: label.begin].lower()) is not None
