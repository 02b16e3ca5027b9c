"""Places that a sentence only mentions: where somebody is from, where goods go, the backdrop."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from extract.figures.places.area_words import is_listed
from extract.figures.places.article_areas import LOCAL
from extract.figures.places.givers import is_giver
from extract.figures.places.several_places import is_in_firms_name
from extract.remembered import remembered
from extract.slots import PLACE

if TYPE_CHECKING:
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_FROM = re.compile(
    r"(?<!\w)(?:quê(?: quán| gốc)?|sinh(?: ra)?|lớn lên|trú|thường trú|tạm trú|hộ khẩu|đến từ"
    r"|người gốc)"
    r"(?: (?:ở|tại|từ))? (?:tỉnh |thành phố |tp\.? ?|huyện |xã )?$"
)
"""«ông A, quê ở Thái Bình»"""
_LEARNT = re.compile(
    r"(?:học tập|học hỏi|tham khảo|trao đổi)[^,;]{0,40}(?:của|từ|ở|tại|với) "
    r"(?:tỉnh |thành phố |tp\.? ?|huyện |xã )?$"
)
"""«Học tập mô hình của tỉnh B, tỉnh đã đổi mới …»"""
_AGAINST = re.compile(
    r"so (?:sánh )?với (?:mức |kết quả |số )?(?:(?:bình quân|trung bình|chung) ){0,2}(?:của )?"
    r"(?:tỉnh |thành phố |tp\.? ?|huyện |xã )?$"
)
"""«So với Bình Định, tỉnh có nhiều hơn 12 dự án»"""
_DONE_THERE = re.compile(
    r"(?<!\w)(?:được|đã|đang|sẽ|bán|tiêu thụ|phân phối|cung cấp|phối hợp|học tập|công tác|làm việc"
    r"|tham quan|tham dự|thi đấu|điều trị)(?!\w)[^,;]{0,40}(?:tại|ở) "
    r"(?:tỉnh |thành phố |tp\.? ?|huyện |xã )?$"
)
"""«Sản phẩm được tiêu thụ tại Hà Nội», behind which the report goes on as before."""
_TITLE = regex.compile(
    r"(?<!\w)(?i:trường|đại học|đh|cao đẳng|học viện|viện|bệnh viện|bv|công ty|tập đoàn|ngân hàng)"
    r"(?: \p{L}[\w.&-]*){0,8} $"
)
_BACKDROP = re.compile(
    r"(?:trong (?:bối cảnh|điều kiện|tình hình|xu thế)|(?:mặc )?dù|trước (?:tình hình|bối cảnh)"
    r"|cùng(?: với)?|hòa (?:chung|cùng)|chung tay|hưởng ứng|thực hiện|góp phần|không chỉ"
    r"|so (?:sánh )?với)(?!\w)"
    r"[^,;]{0,120}, "
)
"""«Trong bối cảnh kinh tế cả nước gặp khó khăn, …»"""


def is_others(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell a place that what is told is not of: one of several, one that gives, a firm's name."""
    others = is_listed(sentence, slot) or is_giver(sentence, slot)
    return others or is_in_firms_name(sentence, slot)


def is_in_passing(sentence: SlottedSentence, slot: Slot, *, figures: bool) -> bool:
    """Tell a place that is mentioned only, and of which neither a sentence nor the next is."""
    ahead = sentence.at(sentence.begin, slot.begin).lower()
    if _FROM.search(ahead) is not None or _LEARNT.match(ahead) is not None:
        return True
    if figures and _AGAINST.match(ahead) is not None:
        return True
    if is_giver(sentence, slot):
        return True
    return not figures and (_DONE_THERE.search(ahead) is not None or is_listed(sentence, slot))


def is_in_title(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «Trên địa bàn tỉnh A có 1 cơ sở của Trường Đại học Y | B», which is called by B."""
    if all(one.end > slot.begin or one.value.level not in LOCAL for one in sentence.all_of(PLACE)):
        return False
    return _TITLE.search(sentence.at(sentence.begin, slot.begin)) is not None


@remembered
def end_of_backdrop(lower: str) -> int:
    """Return where a sentence goes on behind the backdrop that it begins with; 0 if with none."""
    found = _BACKDROP.match(lower)
    return 0 if found is None else found.end()
