"""What only says which ones are told: «những đơn vị có tỷ lệ | giải ngân thấp khẩn trương …»."""

from __future__ import annotations

import regex

from extract.remembered import asked_once
from extract.speech.beginnings import begins_action

_LEADS_IN = asked_once(
    r"(?<!\w)(?:có (?:tỷ lệ|tỉ lệ|kết quả|tiến độ|nguy cơ|hoạt động|hành vi|nhu cầu|chức năng|"
    r"kế hoạch|dự án|công trình)|(?<!cấp )có thẩm quyền|được (?:giao|phân công|chọn|lựa chọn)|"
    r"đang|chưa|chậm|bị|sau|trước)\s$"
)
"""Behind these a verb says what those told are like, or are charged with."""
_TAKES_PART = regex.compile(r"(?:tham gia|phục vụ|chịu trách nhiệm|phụ trách)\s")
_EAGER = regex.compile(
    r"(?:khẩn trương|tập trung|chủ động|tiếp tục|tích cực|tăng cường|bảo đảm|đảm bảo|nghiêm túc|"
    r"quyết liệt|đẩy nhanh|thường xuyên|kịp thời|sẵn sàng|phối hợp|phải|cần|tuyệt đối|không để|"
    r"không được|sớm)(?!\w)"
)
_IS_DOING = regex.compile(
    r"(?<=\w)\s(?:đang\s(?:chậm|thi công|thực hiện|triển khai|vướng|hoạt động|quản lý|nợ|gặp|có)|"
    r"được\s(?:giao|phân công|chọn)\s(?:làm|thực hiện|quản lý|phụ trách|chủ trì|triển khai))(?!\w)"
    r"[^,;:]{0,60}$"
)
_TRADE = asked_once(
    r"(?<=(?:doanh nghiệp|hộ|công ty|cơ sở|đơn vị|người|chủ|nhà máy|"
    r"đại lý|hợp tác xã|htx|nông dân)\s)"
    r"(?:cung ứng|sản xuất|kinh doanh|chế biến|xuất khẩu|nhập khẩu|phân phối|buôn bán|chăn nuôi|"
    r"thu mua|vận tải|vận chuyển|nuôi trồng|khai thác|giết mổ)\s(?=[^,;:.]{4,60})"
    r"|(?<=(?:cán bộ|giáo viên|giảng viên|hội đồng|người)\s)"
    r"(?:(?:coi|chấm)\s(?=thi\s(?!nghiêm|đúng|an\s|khách\s|công\s|tốt))|(?:dạy|học)\s(?=nghề\s))"
)
"""«các doanh nghiệp | cung ứng giống chia sẻ …»: which ones, where what they are to do follows.

So do «cán bộ | coi thi nhắc …», «giáo viên | dạy nghề cập nhật …».
"""
_OF_TRADE = asked_once(
    r"(?:bảo đảm|đảm bảo|đáp ứng|phục vụ|theo|gắn|đạt|tạo|thay thế|kết hợp|liên kết|sử dụng)(?!\w)"
)
"""What goods are for or made with, not what their traders are to do."""
_MOST_GOODS = 4
_WORD = regex.compile(r"[^\s,;:.()]+\s")
_NEAR = 15
_MOST_WORDS = 7


def behind_which(lower: str, at: int) -> int | None:
    """Return where what is to be done begins behind a verb at ``at`` that says which ones are told.

    «các đơn vị được giao | làm chủ đầu tư | rà soát …», «các lực lượng | tham gia cứu hộ | bảo đảm
    …»; None for «các đơn vị được giao | rà soát quỹ đất», behind which nothing is to be done.
    """
    part = _TAKES_PART.match(lower, at)
    if part is None and not _LEADS_IN.search(lower, max(0, at - _NEAR), at):
        return None
    sure = None
    for number, begin in enumerate(_words_behind(lower, at)):
        if _EAGER.match(lower, begin):
            return begin
        if sure is None and part is None and number and begins_action(lower, begin, sure=True):
            sure = begin
    return sure


def is_trade(lower: str, at: int) -> bool:
    """Tell whose trade «cung ứng giống» is, with another verb close behind, from a thing to do."""
    trade = _TRADE.match(lower, at)
    if trade is None:
        return False
    behind = trade.end()
    for _ in range(_MOST_GOODS):
        space = lower.find(" ", behind)
        if space < 0 or not lower[space - 1].isalpha():
            return False
        behind = space + 1
        if begins_action(lower, behind, sure=True):
            return _OF_TRADE.match(lower, behind) is None
    return False


def without_which(lower: str) -> str:
    """Return a group's name without what it is doing: «các nhà thầu | đang chậm tiến độ»."""
    return _IS_DOING.sub("", lower)


def _words_behind(lower: str, at: int) -> list[int]:
    """Return where the next words begin, up to a mark."""
    begins: list[int] = []
    while len(begins) < _MOST_WORDS and (word := _WORD.match(lower, at)) is not None:
        at = word.end()
        begins.append(at)
    return begins
