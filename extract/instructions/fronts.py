"""Where in a sentence those told may stand: behind a time, a topic, or the grounds of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.instructions.following import NUMBERED
from extract.instructions.leads import NUMBERED_TOPIC, behind_bare_front
from extract.instructions.state import BODIES
from extract.orders.topics import TOPIC
from extract.slots import AUDIENCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.slotted import SlottedSentence

_ACTION_FIRST = regex.compile(
    r"(?:triển khai|thực hiện|căn cứ|phát huy|tiếp tục)\s[^,;:]{5,120},\s"
)
_ADVERBIAL = regex.compile(
    r"(?:đối với|riêng|với|về|liên quan (?:đến|tới)|trong|để|nhằm|từ|đến|trước|sau|khi|trên|"
    r"căn cứ|theo|tại|ngay|"
    r"thời gian|thời điểm|nhân|qua|bên cạnh|cùng với|cùng lúc|song song|ngoài|do|vì|bởi|"
    r"chậm nhất|muộn nhất|hằng|hàng|"
    r"định kỳ|trường hợp|nếu|trước mắt|trong khi|giai đoạn|năm|tháng|quý|ngày|tuần|sáng|"
    r"chiều|tối|hôm|đồng thời|mặt khác|lâu dài|tới|cuối|đầu|giữa|song|như vậy|phát huy|triển khai|"
    r"thực hiện|tiếp tục|xuất phát|nhận thức|xác định|quán triệt|ở|bằng|thông qua|dựa|"
    r"quá trình|kết thúc (?:năm|quý|tháng|vụ))(?!\w)"
)
"""What may stand before those addressed, unlike «Nguyên nhân do …, các cơ quan …»."""
_COMMA = regex.compile(
    r"(?<!(?<!\w)(?:tỉnh|huyện|quận|xã|bộ|sở|ban)),\s|,\s(?!thành|thị|phường|ngành)"
)
"""A comma that stands between clauses, not in «34 tỉnh, thành phố»."""
_OF_SOMEBODY = regex.compile(r"(?<!\w)của(?:\s[^\s,;:]+){1,6}$")
"""«Thực hiện lời kêu gọi của Tổng Bí thư, | Chủ tịch nước», whose list may go on."""
_FRONT_MATTER = 160


def behind_grounds(sentence: SlottedSentence, at: int) -> Iterator[int]:
    """Yield where those told may stand behind «Căn cứ nhiệm vụ, tình hình, | các sở …».

    So too behind «Trước mắt | Sở Y tế …», without a comma.
    """
    if (bare := behind_bare_front(sentence, at)) is not None:
        yield bare
    if _ACTION_FIRST.match(sentence.lower, at) is None:
        return
    base, first = sentence.begin, True
    for comma in _COMMA.finditer(sentence.text[: at + _FRONT_MATTER], pos=at):
        if sentence.is_inside(base + comma.start()):
            continue  # «của Tổng Bí thư|, Chủ tịch nước Lê Nam» parts no clauses
        if _OF_SOMEBODY.search(sentence.lower, at, comma.start()):
            return
        if sentence.between(base + at, base + comma.end(), *BODIES):
            return
        if first or any(s.begin == base + comma.end() for s in sentence.of(*BODIES)):
            yield comma.end()
        first = False


def fronts_of(sentence: SlottedSentence, start: int) -> Iterator[int]:
    """Where in a sentence those addressed may stand: behind what it begins with, and a comma."""
    if _ADVERBIAL.match(sentence.lower, start):
        for comma in _COMMA.finditer(sentence.text[: start + _FRONT_MATTER], pos=start):
            if not sentence.is_inside(sentence.begin + comma.start()):
                yield comma.end()
    if NUMBERED.match(sentence.lower) and (topic := NUMBERED_TOPIC.match(sentence.text, start)):
        yield topic.end()
    if TOPIC.match(sentence.lower):
        for slot in sentence.of(AUDIENCE)[:1]:
            yield slot.begin - sentence.begin
