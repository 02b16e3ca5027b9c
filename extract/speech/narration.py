"""Where a text turns from what somebody says to what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.remembered import remembered
from extract.slots import OFFICE, PERSON
from extract.speech.beginnings import begins_action

if TYPE_CHECKING:
    from extract.slotted import SlottedSentence

_NARRATES = regex.compile(
    r"""[\s"'(-]*(?:theo (?:báo cáo|thống kê|số liệu|đánh giá|kế hoạch|dự kiến|tổng hợp|"""
    r"""phân tích|thông tin|quy định|nghị quyết|dự thảo|luật|nghị định|thông tư|cục|bộ|sở)|"""
    r"theo kết luận(?: thanh tra|,)|báo cáo (?:tại|của|với|cho)|dự thảo|"
    r"(?:tại|trong|cũng tại) (?:hội nghị|phiên họp|"
    r"cuộc họp|buổi|kỳ họp|chương trình|hội thảo)|"
    r"trước đó|(?:sáng|chiều|tối|trưa)\s|sau (?:khi|đó)|hội nghị|kỳ họp|phiên họp|các đại biểu|"
    r"tham dự|cùng dự|dự (?:hội|phiên|cuộc|buổi)|được biết|kết quả|tính đến|lũy kế|đến nay|"
    r"hiện nay|hiện,|"
    r"(?:nghị quyết|luật|quyết định|nghị định|thông tư|chỉ thị|quy chế)\s[^,;:]{0,60}?có hiệu lực|"
    r"kết thúc (?:năm|quý|tháng|vụ|nhiệm kỳ)\s[^,]{0,30},(?![^.]*\s(?:phải|cần|phấn đấu)\s)|"
    r"(?:ngày|từ ngày) \d|trong khuôn khổ|dịp này|nhân dịp|ảnh:|"
    r"(?:cũng\s)?(?:(?:sáng|chiều|tối)\s)?cùng (?:ngày|buổi|hôm|thời điểm)(?!\w))"
)


_ONCE = regex.compile(
    r"(?:ngay\s)?sau khi\s(?!nghe|kiểm tra|khảo sát|làm việc|thảo luận)[^,;:]{3,60},\s"
)


def narrates(sentence: SlottedSentence) -> bool:
    """Tell whether a sentence turns from what somebody says to what happened: «Theo báo cáo …»."""
    return _narrates(sentence.lower) and not _does_then(sentence)


def _does_then(sentence: SlottedSentence) -> bool:
    """Tell «Sau khi nước rút, vận động bà con …», what is to be done once something has come."""
    found = _ONCE.match(sentence.lower)
    if found is None or sentence.of(PERSON, OFFICE):
        return False
    return begins_action(sentence.text, found.end(), sure=True)


@remembered
def _narrates(lower: str) -> bool:
    return _NARRATES.match(lower) is not None
