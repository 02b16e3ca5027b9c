"""What is no name of a group, though it begins as one: a clause, or a word that joins clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.remembered import remembered
from extract.slots import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.slots import Slot

_SAYS = regex.compile(
    r"(?<!\w)(?:được quyền|nào|cam kết|đồng ý|nhất trí|kiến nghị|đã|đang|sẽ|(?<!chuẩn\s)bị|"
    r"là|ước|nêu(?!\strên)|cũng bàn|không thể|quan ngại|"
    r"cho biết|cho rằng|cho hay|đồng thuận|nhấn mạnh|tin tưởng|khẳng định|bày tỏ|mong|kỳ vọng|"
    r"được (?:nhắc|khuyến cáo|yêu cầu|đề nghị|mời|biết|"
    r"(?:giao|phân công)(?!\s(?:quản lý|nhiệm vụ|thẩm quyền|phụ trách|chủ trì|trách nhiệm)|$))|"
    r"chia (?:làm|thành)|thấy (?:được|rõ)|hiểu (?:được|rõ)|"
    r"đánh giá cao|cũng(?!\s(?:như|cần|phải|nên)|$))(?!\w)"
)
_COUNTS = regex.compile(
    r"(?<!(?<!\w)(?:số|khóa|lần|cấp|nhóm|khu|vùng|lớp|quận|phường|huyện|năm|tháng|ngày|quý|loại|"
    r"hạng|đội|tổ|khối|thôn|ấp|bản|điều|khoản|mục|hồ|đê|kè|chương trình|trạm|kho|bến|hơn|dưới|"
    r"từ|đủ|trên|quân khu|vùng|cảng|giai đoạn|nhiệm kỳ|đường|quốc lộ|tỉnh lộ|ban chỉ đạo|"
    r"tuyến|và|đề án|nghị quyết|nghị định)\s)(?<=\p{L}\s)\d[\d.,]*(?=\s\p{Ll})"
)
"""«thành phố tăng 24.097 học sinh»; not «quận 1 và quận 3», «các hộ có từ 3 ha»."""
_DESCRIBED = regex.compile(r"(?<!\w)(?:có nguy cơ|bị|chưa|còn|thuộc diện|gặp|vi phạm|để xảy ra)\s")
_SINGLE = frozenset(
    {
        "tỉnh",
        "huyện",
        "quận",
        "xã",
        "phường",
        "thôn",
        "ấp",
        "bản",
        "buôn",
        "khóm",
        "sở",
        "bộ",
        "ban",
    }
    | {
        "ngành",
        "phòng",
        "cục",
        "vụ",
        "viện",
        "trường",
        "đoàn",
        "đội",
        "tổ",
        "hội",
        "chi cục",
        "khoa",
    }
    | {"trạm", "kho", "báo", "đài", "thành", "thị", "đảng", "cấp", "hđnd", "ubnd", "mttq", "làng"}
)


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
    return len(words) == 1 and words[0] not in _SINGLE and not words[0].isupper()


def describes(lower: str) -> bool:
    """Tell whether a name ends in what it suffers, a list of which may follow a comma.

    «các xã có nguy cơ sạt lở núi, sạt lở bờ sông».
    """
    return _DESCRIBED.search(lower) is not None
