"""What groups are called, what they contain, and what only begins as a group's name does."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from extract.lexicon.instructions import instruction_words
from extract.lexicon.words import determiners
from extract.numerals import TWO_TO_TEN
from extract.people.groups import covered, listed_end
from extract.remembered import asked_once, remembered
from extract.slots import PERSON
from extract.speech.wordings import either

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.slots import Slot

_NO_BODY = (
    r"(?:các\s)?(?:bộ\s(?:máy|tiêu chí|luật|hồ sơ|công cụ|dữ liệu|mặt|chỉ số)|xã\s(?:hội|"
    r"luận)|cấp\s(?:độ|bậc|phép|số|học phí)|ban\s(?:ngày|đầu|hành)|"
    r"bản\s(?:thân|chất|sắc|vẽ|đồ|án|tin|dự|thảo|kế|quy|sao|cam|ghi|ngữ|lĩnh|báo|kết|danh|tổng)|"
    r"trường\s(?:hợp|thông tin|dữ liệu|số liệu|phái)|"
    r"đơn vị\s(?:tính|hành chính)|tỉnh lộ|người\s(?:nhiễm|bệnh|mắc|bị)|"
    r"buôn\s(?:lậu|bán|người|gian)|vụ\s(?:án|việc|vi|tai|cháy|lúa|mùa|đông|hè|buôn|kiện|lừa|nổ|sập|sạt|thu|xuân|tôm|trộm|ngộ)|"
    r"phía\s(?:bắc|nam|đông|tây|trước|sau|trên|dưới|trong|ngoài)|"
    r"doanh nghiệp\s(?:mới|thành lập)|tổ chức\s(?:thực hiện|bộ máy))(?!\w)"
)
_MORE_DETERMINERS = ("mỗi", "từng", "các vị", "toàn thể", "đồng chí", "các đồng chí")
_SAYS = regex.compile(
    r"(?<!\w)(?:được quyền|nào|cam kết|đồng ý|nhất trí|kiến nghị|đã|đang|sẽ|(?<!chuẩn\s)bị|"
    r"là|ước|phấn đấu|nêu(?!\strên)|cũng bàn|không thể|quan ngại|"
    r"nói(?!\s(?:chung|riêng|trên))|xin(?!\w)|dạy rằng|căn dặn|viết rằng|"
    r"cho biết|cho rằng|cho hay|đồng thuận|nhấn mạnh|tin tưởng|khẳng định|bày tỏ|mong|kỳ vọng|"
    r"được (?:bộ|sở|ubnd|thủ tướng|chính phủ|chủ tịch|lãnh đạo|cấp trên)|"
    r"được (?:nhắc|khuyến cáo|yêu cầu|đề nghị|mời|biết|"
    r"(?:giao|phân công)(?!\s(?:quản lý|nhiệm vụ|thẩm quyền|phụ trách|chủ trì|trách nhiệm)|$))|"
    r"chia (?:làm|thành)|thấy (?:được|rõ)|hiểu (?:được|rõ)|"
    r"(?:phải|cần) (?:chủ động|tập trung|khẩn trương|tích cực|thường xuyên|kịp thời|nghiêm túc|"
    r"tiếp tục|tăng cường)|"
    r"đánh giá cao|cũng(?!\s(?:như|cần|phải|nên)|$))(?!\w)"
)
_COUNTS = regex.compile(
    r"(?<!(?<!\w)(?:ubnd|hđnd|lãnh đạo|"
    r"số|khóa|lần|cấp|nhóm|khu|vùng|lớp|quận|phường|huyện|năm|tháng|ngày|quý|loại|"
    r"hạng|đội|tổ|khối|thôn|ấp|bản|điều|khoản|mục|hồ|đê|kè|chương trình|trạm|kho|bến|hơn|dưới|"
    r"từ|đủ|trên|quân khu|vùng|cảng|giai đoạn|nhiệm kỳ|đường|quốc lộ|tỉnh lộ|ban chỉ đạo|bcđ|"
    r"tuyến|và|đề án|nghị quyết|nghị định)\s)(?<=\p{L}\s)\d[\d.,]*%?(?=\s\p{Ll})"
    r"|(?<=(?<!\w)cấp\s)\d[\d.,]+(?=\s\p{Ll})"
)
"""«thành phố tăng 24.097 học sinh»; not «quận 1 và quận 3», «các hộ có từ 3 ha»."""
_DESCRIBED = regex.compile(r"(?<!\w)(?:có nguy cơ|bị|chưa|còn|thuộc diện|gặp|vi phạm|để xảy ra)\s")
_TURNS = regex.compile(
    r"(?:cụ thể|như sau|sau đây|"
    r"vì vậy|do đó|do vậy|vì thế|bởi vậy|tuy nhiên|theo đó|trong đó|từ đó|qua đó)(?!\w)"
)
_SINGLE = {
    "tỉnh", "huyện", "quận", "xã", "phường", "thôn", "ấp", "bản", "buôn", "khóm", "sở",
    "bộ", "ban", "ngành", "phòng", "cục", "vụ", "viện", "trường", "đoàn", "đội", "tổ",
    "hội", "khoa", "trạm", "kho", "báo", "đài", "thành", "thị", "đảng", "cấp", "hđnd",
    "ubnd", "mttq", "làng",
}  # fmt: skip
"""Single words that name a unit or kind of body: «các sở, | ngành»."""


@cache
def heads() -> regex.Pattern[str]:
    """Return what begins the name of a group: «các cơ quan», «mỗi cán bộ», «chủ đầu tư»."""
    group = either(instruction_words().heads)
    all_of = (
        r"các|những|mọi|mỗi|từng|tất cả|tất cả các|toàn thể|toàn bộ|cả|cả các|riêng|một số|\d{1,2}|"
        + TWO_TO_TEN
    )
    councils = (
        r"(?:ubnd|hđnd|lãnh đạo)\s(?:\d{1,2}|hai|ba|bốn)\s(?:tỉnh|huyện|quận|xã|phường|sở|bộ)"
    )
    of_all = rf"\d{{1,3}}%(?:\ssố)?\s(?:{group}|trường|hộ|thôn|trạm|chợ|quán|xe|tàu)"
    return asked_once(
        rf"(?!{_NO_BODY})(?:{of_all}|(?:(?:{all_of})\s)*(?:{group}|{councils}))(?!\w)"
    )


@cache
def determiner() -> regex.Pattern[str]:
    """Return what may stand before a name of those addressed: «các», «mỗi», «đồng chí»."""
    words = either((*determiners(), *_MORE_DETERMINERS))
    return regex.compile(rf"(?:(?:{words})(?!\w)\s*)+")


def covered_by(lower: str) -> tuple[str, ...]:
    """Return what a group of that name contains, in the words of the lexicon's audiences."""
    found = determiner().match(lower)
    begin = found.end() if found else 0
    return covered(lower, begin, listed_end(lower, begin))


@remembered
def says_something(lower: str) -> bool:
    """Tell whether words that begin as a group's name say what it does: «các bộ đã …»."""
    return _SAYS.search(lower) is not None or lower.count('"') % 2 == 1 or _counts(lower)


def _counts(lower: str) -> bool:
    return "(" not in lower and _COUNTS.search(lower) is not None


def person_acts(inside: Iterable[Slot], end: int) -> bool:
    """Tell whether words stand behind a person: «Phó Chủ tịch A không giấu được …»."""
    return any(slot.label == PERSON and slot.end < end - 1 for slot in inside)


def joins(lower: str) -> bool:
    """Tell the single word of «A, song …», «A, nếu …» from «xã, phường»."""
    words = lower.split()
    if _TURNS.match(lower):
        return True
    return len(words) == 1 and words[0] not in _SINGLE


def describes(lower: str) -> bool:
    """Tell whether a name ends in what it suffers, a list of which may follow a comma.

    «các xã có nguy cơ sạt lở núi, sạt lở bờ sông».
    """
    return _DESCRIBED.search(lower) is not None
