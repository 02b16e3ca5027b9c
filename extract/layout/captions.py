"""Captions of pictures: by their credit, by their place, by the scene that they name."""

from __future__ import annotations

import re

from extract.remembered import remembered_if_short
from extract.syllables import LOWER, UPPER

_LONGEST = 420
_TAIL = 90
_LONGEST_STOPPED = 220
_CREDIT = re.compile(
    r"(?:^|[\s.(\[/-])\(?(?:Ảnh|ẢNH|Hình|Nguồn ảnh|Đồ họa|Ảnh minh họa|Video|Clip)"
    r"(?:\s?[:\-/|]\s?.{1,60}|\s(?:minh họa|tư liệu|internet|chụp (?:qua )?màn hình|TTXVN|VGP|"
    r"[A-ZĐ][\w.]{0,12}(?:\s[A-ZĐ][\w.]{0,12}){0,3}|\d{1,2}).{0,20})?\)?\.?$"
)
_BRACKETED_CREDIT = re.compile(
    r"\((?:Ảnh|ẢNH|Hình|Nguồn|Ảnh chụp)\b[^()]{0,60}\)\.?$|- ảnh \d{1,2}\.?$"
)
_LEADING_CREDIT = re.compile(r"(?:\(?Ảnh(?: minh họa)?|ẢNH|Trong ảnh|Trong hình)\s?[:.]")
_POINTING = re.compile(
    r"\((?:(?:người )?(?:thứ \w{1,4} )?(?:đứng |ngồi )?(?:bên |từ )?(?:trái|phải|giữa|bìa|"
    r"ngoài cùng)"
    r"|ảnh (?:trên|dưới)|áo \w{2,6}|ngồi giữa|đứng giữa)[^()]{0,40}\)",
    re.IGNORECASE,
)
_GLUED_CREDIT = re.compile(
    rf"(?:- |\()?(?:Ảnh|ẢNH)\s?:\s?[{UPPER}][\w./]{{0,14}}(?:\s[{UPPER}][\w./]{{0,14}}){{0,3}}?"
    r"\)?\.?(?=\s(?:Sáng|Trưa|Chiều|Tối|Ngày|Tại|Theo|Trước|Sau|Cùng|Về|Phát biểu|Báo cáo|Kết luận|"
    r"Hội nghị|Phiên họp|Cuộc họp|Trong|Nhằm|Đến|Dự|Tham dự)\s)"
)
_SCENE = re.compile(
    r"(?:Quang cảnh|Toàn cảnh|Khung cảnh|Một góc|Các đại biểu|Đại biểu|Đông đảo|Lãnh đạo .{0,60} "
    r"(?:dự|tham|chụp|trao|thăm|kiểm tra|trò chuyện|tặng|chủ trì)|Hình ảnh|Hiện trường|Phối cảnh|"
    r"Điểm cầu|Tại điểm cầu|Chụp ảnh|Cảnh |Đoàn công tác .{0,40}(?:kiểm tra|thăm|khảo sát)|"
    r"Lực lượng .{0,80}(?:hiện trường|làm nhiệm vụ)|Trao (?:quà|tặng|giấy|bằng|quyết)|Nhân viên )"
)
_TITLE = (
    r"(?:Nguyên |Quyền )?(?:Đồng chí|Các đồng chí|Đ/c|Ông|Bà|Tổng Bí thư|Chủ tịch|Phó Chủ tịch|"
    r"Thủ tướng|Các Phó Thủ tướng|Phó Thủ tướng|Bộ trưởng|Thứ trưởng|Bí [tT]hư|Phó Bí thư|"
    r"Thường trực|Trưởng [bB]an|Phó Trưởng|Tổng cục trưởng|Phó Tổng|Cục trưởng|Phó Cục|Giám đốc|"
    r"Phó Giám đốc|Ủy viên|Chủ nhiệm|Phó Chủ nhiệm|Tổng Thư ký|Chánh|Viện trưởng|Thống đốc|"
    r"(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|Đại tướng|TS\.?|PGS|GS|Phó|Trưởng|Tổng giám đốc)\b"
)
_TITLED = re.compile(_TITLE)
_PORTRAIT = re.compile(
    rf"(?:Đồng chí|Đ/c|Ông|Bà|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá)) "
    rf"(?:[{UPPER}][{LOWER}]{{1,7}} ?){{2,5}}[,–-] ?(?:[Nn]guyên |[Qq]uyền )?{_TITLE}"
    r"[^.;:?!]{0,90}$"
)
"""«Ông A - Chủ tịch UBND tỉnh» as a whole paragraph: whom a picture shows."""
_ACT = re.compile(
    r"\b(?:(?:đã )?(?:phát biểu|trình bày|báo cáo|chủ trì|điều hành|kết luận|nêu ý kiến|khai mạc|"
    r"bế mạc|trao|tặng|thăm|kiểm tra|tham quan|tiếp|trò chuyện|chụp ảnh|dâng hương|bấm nút|"
    r"cắt băng|"
    r"bắt tay|gặp|nghe|thị sát|khảo sát|chúc mừng|ký|tham dự|dự|tham gia|tham luận|truyền đạt|"
    r"quán triệt|thảo luận|trả lời|giải trình|nói chuyện|chỉ đạo|thắp hương|theo dõi|"
    r"ngồi|đọc|công bố))\b"
)
_ORDER = re.compile(
    r"\b(?:yêu cầu|đề nghị|nhấn mạnh|cho biết|khẳng định|cho rằng|nêu rõ|ghi nhận|đánh giá|"
    r"(?<!bàn )(?<!ngoại )giao(?! lưu| thông| dịch))\b"
)
_LEADS_WHOM = re.compile(
    r"\bchỉ đạo (?:Sở|Bộ|Ban|Công an|UBND|ngành|Cục|Chi cục|Phòng|"
    r"các (?:sở|bộ|ngành|địa phương|đơn vị|cơ quan|huyện|xã|phường|phòng|ban))\b"
    r"|\bchỉ đạo,? (?:phải|cần|không|tuyệt đối|làm rõ)\b"
    r"|\bchỉ đạo,? (?:đôn đốc|hướng dẫn|tổ chức|rà soát|triển khai|phối hợp|huy động|bảo đảm|"
    r"đảm bảo)\b"
    r"|\b(?:đồng thời|qua đó|từ đó) (?:chỉ đạo|phân công|lưu ý)\b"
    r"|\b(?:kiến nghị|lưu ý)(?! (?:tại|ở|với|của|về|trong)\b)"
    r"|\b(?:(?<!theo )phân công|khẩn trương|nghiêm túc|(?:có|chịu) trách nhiệm)\b"
    r"|\bchỉ đạo [^.;:]{3,60}? (?:khẩn trương|tập trung|tiếp tục|chủ động|tăng cường|không để)\b"
)
"""«Ông A chỉ đạo Sở Y tế cấp thuốc.» tells what is to be done."""
_PLACED = re.compile(
    r"\b(?:tại|ở|trong|dự|chủ trì|chỉ đạo|khai mạc|bế mạc|kết luận|điều hành|theo dõi|với|cho|nêu)"
    r"\b.{1,90}$|ý kiến$"
)
_REPORTED = re.compile(r"\b(?:chủ trì|dự|điều hành)\b")
_ALONE = frozenset({"phát biểu", "trình bày", "báo cáo", "kết luận", "nêu ý kiến", "tham luận"})
"""What a sentence that stands alone ends with only below a picture: «Ông A phát biểu.»."""
_SHORT_SETTING = 70
_INNER_STOP = re.compile(rf"[{LOWER}\d)]\. [{UPPER}]")
_VERBLESS_WORDS = 12


@remembered_if_short
def has_credit(text: str) -> bool:
    """Tell whether a paragraph names its picture's author: «Ảnh: …», «(Ảnh: …)», «- ảnh 1»."""
    if len(text) > _LONGEST:
        return False
    tail = text[-_TAIL:]
    return bool(
        _CREDIT.search(tail)
        or _BRACKETED_CREDIT.search(tail)
        or _LEADING_CREDIT.match(text)
        or _POINTING.search(text)
    )


@remembered_if_short
def glued_credit(text: str) -> tuple[int, int] | None:
    """Give where a credit stands that has a report's first sentence glued behind it."""
    found = _GLUED_CREDIT.search(text, 0, _LONGEST)
    return (found.start(), found.end()) if found else None


@remembered_if_short
def credit_begin(text: str) -> int | None:
    """Give where the name of a picture's author begins in a caption that ends with it."""
    at = max(0, len(text) - _TAIL)
    found = _CREDIT.search(text, at) or _BRACKETED_CREDIT.search(text, at)
    if found is None:
        return None
    begin = len(text[: found.start() + 1].rstrip(" -/([")) if found.start() else 0
    return begin if begin > 0 and not _POINTING.search(text, begin) else None


@remembered_if_short
def names_scene(text: str) -> bool:
    """Tell whether a paragraph without a final stop says what a picture shows.

    It begins with a scene («Toàn cảnh …») or with a titled person who does what people do in
    pictures («… phát biểu tại hội nghị»).
    """
    if len(text) > _LONGEST or _ORDER.search(text) or _INNER_STOP.search(text):
        return False
    if _SCENE.match(text) or _PORTRAIT.match(text):
        return True
    return bool(_TITLED.match(text) and _ACT.search(text) and ":" not in text)


@remembered_if_short
def names_scene_in_sentence(text: str) -> bool:
    """Tell the same of one sentence with its stop, where a report's sentence would say more."""
    if len(text) > _LONGEST_STOPPED or _ORDER.search(text) or _INNER_STOP.search(text):
        return False
    if text[-1:] != "." or re.search(r"\d[/.-]\d|;|:", text) or _LEADS_WHOM.search(text):
        return False
    if _SCENE.match(text):
        return len(text.split()) <= 2 * _VERBLESS_WORDS
    if not _TITLED.match(text):
        return False
    act = _ACT.search(text)
    if act and act.end() == len(text) - 1 and act[0] in _ALONE:
        return True
    return bool(
        act
        and not _REPORTED.search(text)
        and _PLACED.search(text[act.start() : -1])
        and len(text) - act.end() < _SHORT_SETTING
    )
