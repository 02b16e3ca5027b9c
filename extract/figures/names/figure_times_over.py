"""So many times another thing: «lợi nhuận gấp | 3 lần trồng ngô» is no change of anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.figures.masked import EARLIER, TIME, TIMES

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.figures.names.indicators import Lead
    from extract.slots import Slot

_TIME = f"[{''.join(sorted(TIMES))}]"
_SAME_THING = regex.compile(
    rf"\W*$|\s*(?:[,;.)(…]|{_TIME}|(?:so (?:với )?|mức |của )*(?:{_TIME}|(?:cùng kỳ|cùng thời"
    r"|năm|quý|tháng|tuần|hôm|ngày (?!thường|bình)|kỳ|đầu|cuối|trước|hồi|thời|giai đoạn|nhiệm kỳ"
    r"|lúc|khi|hiện|nay|ban đầu|giá trị ban đầu|dịch|kế hoạch|dự toán|chỉ tiêu|mục tiêu|dự kiến"
    r"|vụ (?:trước|xuân|mùa|đông)|lần|và|về|là|trong|sau|để|nhưng|thì|nếu|vào|ở|tại)(?!\w)))"
)
"""What is so many times as much as it was, or as was planned."""
_OTHER = regex.compile(
    r" (?:so với )?(?P<other>(?:(?!và |nhưng |trong |để |nhờ |do |nên |vào |ở |tại |thì |là )"
    rf"[^\s,;:.()¤…{''.join(sorted(TIMES))}]+ ?){{1,7}}+)(?!¤)"
)
"""Not «gấp 2 lần | mức 5 tỷ đồng của năm trước», the value of then."""
_WORD = rf"(?:(?!so với )[^\s,;:.()¤…{''.join(sorted(TIMES))}]+ ?)"
_THEN = regex.compile(
    rf" (?P<other>{_WORD}{{1,7}}?)(?:và ¤+ ?(?:lần )?{_WORD}{{1,7}}?)*"
    rf"(?P<then>so với (?:cùng|năm|tháng|quý|tuần|trước|đầu|{_TIME})|{EARLIER})"
)
"""«thiệt hại gấp 2 lần | về người và 3 lần về tài sản so với năm trước»: what has grown follows."""
_OF_BEFORE = regex.compile(
    rf"[^,;.()]{{0,90}}?(?:{EARLIER}|(?<!trong |vào ){TIME}|(?<!\w)cùng (?:kỳ|thời điểm)"
    r"|(?<!\w)(?:năm|tháng|quý|tuần|vụ|kỳ|giai đoạn|nhiệm kỳ) (?:trước|ngoái)(?!\w)"
    r"|(?<!\w)trước (?:đây|đó|kia|khi))"
)
"""«gấp 2 lần | số thặng dư cùng kỳ»: as much as it was then."""


def is_other_thing(text: str, end: int) -> bool:
    """Tell «gấp 3 lần | trồng ngô» from «gấp 3 lần | năm ngoái», «gấp 3 lần | so với cùng kỳ»."""
    if _SAME_THING.match(text, end) or _OF_BEFORE.match(text, end):
        return False
    return _OTHER.match(text, end) is not None


def of_times_over(line: FigureLine, named: Named, slot: Slot, lead: Lead) -> Named:
    """Name so many times another thing by both: «lợi nhuận so với trồng ngô»."""
    end = slot.end - line.sentence.begin
    over = slot.value.unit == "lần" and lead.kind in {"times", "ratio"}
    if not over or "so với" in named.name.text:
        return named
    grown = None if _SAME_THING.match(line.masked.text, end) else _THEN.match(line.masked.text, end)
    if grown is not None and line.sentence.lower.startswith("so ", grown.start("then")):
        begin = grown.start("other")
        what = line.name((begin, begin + len(grown["other"].rstrip())))
        return replace(named, name=what, topic=named.topic or named.name)
    found = _OTHER.match(line.masked.text, end) if is_other_thing(line.masked.text, end) else None
    if found is None:
        return named
    begin = found.start("other")
    other = line.name((begin, begin + len(found["other"].rstrip())))
    return replace(named, name=named.name.joined("so với", other), topic=named.topic or named.name)
