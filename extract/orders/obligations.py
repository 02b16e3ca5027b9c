"""«phải», «cần» and «hãy» where they oblige somebody: not «cần thiết», «phải chịu», «nhu cầu»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.remembered import asked_once, remembered
from extract.speech.beginnings import begins_action

if TYPE_CHECKING:
    from extract.slotted import SlottedSentence

_MODAL = regex.compile(
    r"(?<!\w)(?:chỉ được(?= thực hiện| phép)|"
    r"(?<=(?<!\w)sẽ\s)phải(?=\schịu trách nhiệm)|"
    r"(?<=(?<!\w)vẫn\s)phải(?=\s(?:tiếp tục|bám|bảo đảm|đảm bảo|tập trung|tăng cường|thực hiện|"
    r"duy trì|kiên quyết|thường xuyên|sẵn sàng|chủ động|nghiêm|giữ)(?!\w))|"
    r"(?<=(?<!\w)(?:nhưng|song|nên)\s)phải(?=\s(?:rà soát|bảo đảm|đảm bảo|tập trung|tăng cường|"
    r"kiên quyết|thường xuyên|sẵn sàng|chủ động|khẩn trương|thực hiện|làm tốt|"
    r"quyết liệt|xác định)(?!\w))|"
    r"(?<=\p{L}\s)hãy(?!\s(?:còn|đang|khoan)(?!\w))|"
    r"(?<!(?<!\w)(?:(?<!(?:hàng|phòng)\s)không|nhu|đã|vẫn|buộc|đòi hỏi|từng|"
    r"đang|việc|những|khi|do|bị|để|còn|mà|sẽ|trái|lẽ ra|chẳng|đâu|nên|vì|nếu|nhưng|chưa|"
    r"hẳn|ắt|chắc|có lẽ|chắc chắn(?=\sphải\scó\s)|"
    r"luôn|hay|các|trước|gặp|mắc|vấp|(?<!vi\s)phạm|dính)\s)phải"
    r"(?!\s(?:là(?! người)|đã|chịu(?! trách nhiệm)|gánh|đối mặt|đối diện|"
    r"nói(?!\s(?:đi đôi|không với))|kể|chăng|"
    r"không(?!\s(?:để|ngừng|chờ|vì|chủ quan|lơ là))|mất|nhập|"
    r"trả(?!\s(?:lời|kết quả|hồ sơ|lại))|đóng cửa|hứng|hiểu(?!\srõ|\sđúng)|"
    r"thừa nhận|chờ|xếp|đi(?!\s(?:đầu|sâu|vào|thẳng|đôi|tiên phong))|sống|"
    r"mua (?:nước|với|lại)|đổi nước|làm (?:thêm|ngoài) giờ|"
    r"làm việc (?:ở|dưới|trong|giữa|xa)|"
    r"học (?:nhờ|hai|ba|tạm|ca)|ở nhờ|thuê|"
    r"mượn|vay|bù lỗ|"
    r"bán (?:tháo|lỗ)|cầm cự|gồng|loay hoay|xoay xở|oằn|gác lại|ăn|ngủ|lội|chạy đôn|"
    r"nhớ|làm gì|bỏ|cách ly|nằm|nghỉ|tạm|vất|"
    r"đến)(?!\w))"
    r"|(?<!(?<!\w)(?:(?<!(?:hàng|phòng)\s)không|chưa|nhu|việc|nhiệm vụ|vốn|rất|điều|gì|những|"
    r"đang|còn|nếu|khi|đều|"
    r"đã|nào|nội dung|giải pháp|tổng vốn|hồ sơ|người|vấn đề|công việc|các|mà|hậu|chuyên|ân)\s)"
    r"(?<!(?<!không\s)chỉ\s)cần"
    r"(?!\s(?:thiết|sự|thời gian|nguồn lực|kinh phí|lộ trình|quyết tâm|nhiều|"
    r"khoảng|có khoảng|tới|chờ|đợi|vốn|"
    r"huy động(?!\s(?:tối đa|mọi|mạnh mẽ|toàn|tổng|cả|sự|sức|các|nhân|lực|hiệu quả|đông đảo))|"
    r"thơ|số(?! hóa)|biết|gì|kíp|cù|mẫn|ít|trục|câu|lao|"
    r"trên|bao|giờ|\d)(?!\w)))(?!\w)"
)
MODAL_WORDS = ("phải", "cần", "chỉ được", "hãy")
"""Where none of these stands, the pattern, which looks far around, is not tried."""
_ADVICE = regex.compile(
    r"(?<=\p{L}\s)(?<!(?<!\w)(?:không|trở|làm|cho|gây|tạo|vậy|thế|chẳng)\s)nên(?=\s)"
)
STRICTLY_NOT = ("tuyệt đối không", "kiên quyết không", "dứt khoát không")
LEFT_UNDONE = tuple(
    f"không {deed}"
    for deed in (
        "để", "chủ quan", "lơ là", "né tránh", "đùn đẩy", "giấu", "trông chờ", "ỷ lại", "tự ý",
        "buông lỏng", "bỏ sót", "chạy theo", "dàn trải", "gây phiền hà", "bao che", "dung túng",
        "hợp thức hóa", "vì thành tích", "hình thức",
    )
)  # fmt: skip
"""«ông A nhấn mạnh | không để dân thiếu nước»."""
_BAN = regex.compile(
    r"(?<!\w)không được(?=\s(?:để|phép|chủ quan|lơ là|trông chờ|ỷ lại|tự ý|né tránh|đùn đẩy|dừng|"
    r"chậm|bỏ|gây|làm|hợp|thu|cho|nhận|sử dụng|tổ chức|đòi|coi|xem|quên|buông|đổ (?:lỗi|thừa)|"
    r"viện (?:lý do|cớ)|ép|can thiệp|găm|đầu cơ|bao che|dung túng|phân biệt|kéo dài|từ chối|"
    r"trì hoãn|nóng vội|chần chừ|ngồi chờ|lợi dụng|lãng phí|cào bằng|dàn trải|nể nang|trục lợi|xả|"
    r"trả(?! lời)|ngâm|hẹn|bán|mua|giấu|"
    r"vận chuyển|chôn|đốt|giết mổ|ra khơi|ra (?:khỏi|đường)|vào rừng|đánh bắt|thả|"
    r"tụ tập|rời|vắng|đưa|chuyển|dùng|yêu cầu|ban hành|nâng|tăng giá|phát sinh|thỏa mãn|hình thức|"
    r"qua loa|đại khái|né|sợ|lùi|tùy tiện|tuỳ tiện|hành chính hóa|gây khó|nhũng nhiễu|sách nhiễu)"
    r"(?!\w))"
    rf"|(?<!\w)(?:{'|'.join(STRICTLY_NOT)})(?=\s(?!(?:thể|phải|có|còn|đúng|ai)\s))"
)
_LEFT_UNDONE = regex.compile(rf"(?<!\w)(?:{'|'.join(LEFT_UNDONE)})(?!\w)")
_TURN = regex.compile(
    r"(?:,\s|^|\s)(?:vì vậy|do đó|do vậy|vì thế|chính vì vậy|chính vì thế|bởi vậy|thế nên|cho nên|"
    r"nên bắt buộc|"
    r"nên(?=\s(?:các|mỗi|từng|ngành|cấp|chúng ta|phải|cần|vẫn phải|sở|bộ|ubnd|công an|tỉnh|huyện|"
    r"xã|thành phố|địa phương|đơn vị|chủ đầu tư|nhà thầu)\s)|trước hết(?=\s(?:cần|phải))|"
    r"nhất là|đặc biệt là|quan trọng nhất là|cốt lõi nhất là|khởi là là|"
    r"(?:chủ trương|quan điểm|yêu cầu|tinh thần|nguyên tắc|mục tiêu|nhiệm vụ|giải pháp|vấn đề|việc)"
    r"(?:\s\w+){0,4} là(?= phải| cần)|"
    r"(?:chủ trương|quan điểm|tinh thần|nguyên tắc)(?: chung)? là|"
    r"(?:điều |vấn đề )?(?:quan trọng|cốt lõi|cốt lõi nhất|quan trọng nhất|then chốt|trước mắt)"
    r"(?: hiện nay| lúc này)? là)(?:,|\s)\s?"
)


_REASON = asked_once(
    r"""[\s"]*(?:(?:vì|do)(?!\s(?:vậy|thế|đó))|bởi|bởi vì|tuy(?!\snhiên)|mặc dù|dù|nếu không)\s"""
)
_CONCEDED = asked_once(
    r"""[\s",:]*(?:tuy(?!\snhiên)|mặc dù|(?:cho\s)?dù|dẫu(?:\scho)?)\s[^;:.]{3,160}?"""
    r",?\s(?:nhưng|song)\s"
)


def behind_concession(sentence: SlottedSentence, begin: int, end: int) -> int:
    """Return where a clause goes on behind «mặc dù …, nhưng», else ``begin``."""
    base = sentence.begin
    conceded = _CONCEDED.match(sentence.lower, begin - base, end - base)
    return begin if conceded is None else base + conceded.end()


def modal(sentence: SlottedSentence, begin: int, end: int) -> tuple[int, int] | None:
    """Return the first «phải», «cần» or «hãy» that obliges, at offsets of the article, or None."""
    base = sentence.begin
    if _REASON.match(sentence.lower, begin - base):
        return None
    for left, right in _modals(sentence.lower, begin - base, end - base):
        at = base + left
        if not any(s.begin <= at < s.end for s in sentence.slots):
            return at, base + right
    return None


def advice(sentence: SlottedSentence, begin: int, end: int) -> tuple[int, int] | None:
    """Return «nên» before a thing to be done, at offsets of the article, or None."""
    base = sentence.begin
    for found in _ADVICE.finditer(sentence.lower, begin - base, end - base):
        if begins_action(sentence.text, found.end() + 1):
            return base + found.start(), base + found.end()
    return None


@remembered
def _modals(lower: str, begin: int, end: int) -> tuple[tuple[int, int], ...]:
    if not any(word in lower for word in MODAL_WORDS):
        return ()
    return tuple([found.span() for found in _MODAL.finditer(lower, begin, end)])


def ban(sentence: SlottedSentence, begin: int, end: int) -> tuple[int, int] | None:
    """Return the first «không được» that forbids something, at offsets of the article, or None."""
    base = sentence.begin
    found = _BAN.search(sentence.lower, begin - base, end - base)
    return None if found is None else (base + found.start(), base + found.end())


def left_undone(sentence: SlottedSentence, begin: int, end: int) -> tuple[int, int] | None:
    """Return the first «không để» of a stretch, at offsets of the article, or None."""
    base = sentence.begin
    found = _LEFT_UNDONE.search(sentence.lower, begin - base, end - base)
    return None if found is None else (base + found.start(), base + found.end())


def starts_before(sentence: SlottedSentence, begin: int, end: int) -> int | None:
    """Return where the clause begins that leads up to ``end``, behind the last turn of thought.

    «Nhiệm vụ rất lớn, vì vậy, | các bộ, ngành phải …»; None where there is no such turn.
    """
    base = sentence.begin
    last = None
    for found in _TURN.finditer(sentence.lower, begin - base, end - base):
        last = found.end()
    return None if last is None else base + last
