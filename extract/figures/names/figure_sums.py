"""What a sum of money is of: the words behind it, or where it comes from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure import Named
from extract.figures.names.counted_nouns import base_name
from extract.figures.names.measured import starts_measure
from extract.figures.names.word_phrases import phrase_at, phrase_before
from extract.lexicon.figures import value_phrases

if TYPE_CHECKING:
    from extract.figures.figure import Figure, Name
    from extract.figures.figure_line import FigureLine

_SHORT_NAME = 4
_RAISES = frozenset(
    {
        "huy động",
        "chi",
        "bố trí",
        "hỗ trợ",
        "đầu tư",
        "dành",
        "phân bổ",
        "bổ sung",
        "vận động",
        "cấp",
        "trích",
    }
)
_GIVES = frozenset(
    {
        "đóng góp",
        "ủng hộ",
        "hỗ trợ",
        "quyên góp",
        "huy động",
        "thu giữ",
        "thu hồi",
        "tịch thu",
        "trao",
    }
)
_TENSES = frozenset({"đã", "sẽ", "đang", "vừa"})
_HOW_MUCH = frozenset({"quá", "rất", "khá", "vẫn", "còn", "thấp", "cao", "chưa", "không"})
_GOALS = (" cho ", " để ")
_GOAL_AT = re.compile(r" cho(?= (?:công tác|việc|chương trình|dự án|xây dựng|phát triển|đầu tư))")
_GOAL_ALONE = re.compile(r" (?:cho|để)(?= \w)")
_SECURITIES = frozenset({"trái phiếu", "tín phiếu", "cổ phiếu", "chứng chỉ quỹ"})
_WHENCE = ("từ", "của", "cho")
_IS = re.compile(r" (?:là )?(?P<whence>từ|của|cho) | là ")
_PART = re.compile(
    r"[,;]? (?:và )?(?:trong đó|trong số này|trong số đó|còn lại|phần còn lại)(?!\w)"
    r"|[,;]? (?:và )?(?:có )?[^,;.:\w]"
)
_OPENS_PARTS = re.compile(
    r"[,;]? \(?(?:bao gồm|gồm|trong đó)(?: có)?(?: (?:khoảng|hơn|trên|gần|dự kiến))? "
)
_NEXT_PART = re.compile(r"(?:[,;]|[,;]? và)(?: (?:khoảng|hơn|trên|gần))? ")
_ON_WHAT = re.compile(r" về(?= \w)")
_LONGEST_PART = 9
_SOURCE = re.compile(r" từ(?= (?:nguồn|ngân sách|quỹ|vốn))")


def sum_of(line: FigureLine, own: Name | None, end: int) -> Named | None:
    """Name a sum by what it is a sum of: «có 900 tỷ đồng vốn vay»."""
    raised = own is not None and _raises(own)
    source = _SOURCE.match(line.masked.text, end)
    if raised and source is None and line.masked.text.startswith(_GOALS, end):
        goal = _GOAL_ALONE if _is_deed(own) else _GOAL_AT
        source = goal.match(line.masked.text, end)  # «huy động 9 tỷ đồng cho xây trường»
    span = base_name(line.masked, end if source is None else source.end())
    if span is not None and line.masked.text[span[0] : span[1]].split()[0] in _HOW_MUCH:
        return None  # «mức hỗ trợ 500.000 đồng/lần | quá thấp»
    short = own is not None and len(own.text.split()) <= _SHORT_NAME
    if span is None or (source is not None and not short):
        return None
    if source is not None:  # «bổ sung 350 tỷ đồng từ nguồn dự phòng ngân sách»
        span = (source.start() + 1, span[1])
    behind = line.masked.words(*span)
    of_kind = starts_measure(behind) or phrase_at(behind, 0, _SECURITIES)
    if source is None and not raised and not of_kind:
        return None
    name = line.name(span)
    # «mức hỗ trợ 5 triệu xây mới», «hỗ trợ 2 triệu cho trồng mới»: what follows has its own
    each = own if own and (source or raised or starts_measure(line.words_of(own))) else None
    return Named(own.joined("", name) if own else name, "measured", span[1], each)


def part_behind(line: FigureLine, own: Name | None, end: int) -> Named | None:
    """Name «Tổng vốn 900 tỷ đồng, trong đó trên 300 tỷ đồng là | vốn vay» by what the part is."""
    last, found = line.last, _IS.match(line.masked.text, end)
    if own is not None or last is None or found is None:
        return None
    between = line.masked.text[last.end - line.sentence.begin : end]
    span = base_name(line.masked, found.end() - 1)
    part = _PART.match(between)
    if span is None or part is None:
        return None
    if not (found[0].startswith(" là ") or "trong" in part[0] or _is_part(last)):
        return None  # «thu 9 tỷ đồng, 4 tỷ đồng cho xây trường»
    if found["whence"] is not None:  # «doanh thu 9 tỷ đồng, trong đó 4 tỷ đồng là từ bán vé»
        name = line.name((found.start("whence"), span[1]))
        return Named(last.topic.joined("", name), "measured", span[1], last.topic)
    if not starts_measure(line.masked.words(*span)):
        return None
    return Named(line.name(span), "measured", span[1], last.topic)


def listed_part(line: FigureLine, own: Name | None, begin: int, end: int) -> Named | None:
    """Name «chi 9 tỷ đồng, gồm 4 tỷ đồng | mua máy và 5 tỷ đồng | sửa đường» by what each is for.

    It is told with the whole: as a part it is no other value of the same. A measure names itself.
    """
    last = line.last
    if own is not None or last is None or last.quantity.unit_kind != "money":
        return None
    between = line.masked.text[last.end - line.sentence.begin : begin]
    earlier = any(one.topic == last.topic for one in line.named[:-1])
    part = earlier and last.name != last.topic and last.construct == "measured"
    listed = _OPENS_PARTS.fullmatch(between) or (part and _NEXT_PART.fullmatch(between))
    if not listed:
        return None
    about = _ON_WHAT.match(line.masked.text, end)
    span = base_name(line.masked, end if about is None else about.end())
    words = line.masked.words(*span) if span is not None else []
    if span is None or not 0 < len(words) <= _LONGEST_PART or line.is_place(words):
        return None
    if words[0].text in _HOW_MUCH or phrase_at(words, 0, value_phrases()):
        return None
    name = line.name(span if about is None else (about.start() + 1, span[1]))
    own_name = about is None and starts_measure(words)
    own_name = own_name or last.topic.text.lower().startswith("mỗi ")
    full = name if own_name else last.topic.joined("", name)
    return Named(full, "measured", span[1], last.topic)


def given(line: FigureLine) -> Name | None:
    """Return the deed of «đóng góp 900 ngày công và | 80 triệu đồng», which the sum is of too."""
    if line.last is None:
        return None
    begin = line.last.slot.begin - line.sentence.begin
    words = line.masked.words(line.masked.break_before(begin) + 1, begin)
    size = phrase_before(words, len(words), _GIVES)[0]
    return line.name_of(words[-size:]) if size else None


def _is_part(last: Figure) -> bool:
    """Tell «doanh thu từ bán vé», a part of what was told before it."""
    name, whole = last.name.text, last.topic.text
    return name != whole and name.startswith(tuple(f"{whole} {of} " for of in _WHENCE))


def _is_deed(own: Name | None) -> bool:
    """Tell «bố trí», which says nothing without what it is for."""
    return own is not None and own.text.lower() in _RAISES


def _raises(own: Name) -> bool:
    """Tell «huy động 9 tỷ đồng xây trường», «xã đã chi 9 tỷ đồng sửa đường»."""
    said = [word for word in own.text.lower().split() if word not in _TENSES]
    return len(said) <= _SHORT_NAME and any(" ".join(said[-size:]) in _RAISES for size in (1, 2))
