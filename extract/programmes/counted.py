"""What the names of all numbered programmes have in common: a number, and what it counts."""

from __future__ import annotations

from functools import cache

import regex
from msgspec import Struct

from extract.lexicon import number_words
from extract.speech.wordings import either
from extract.text import view

Span = tuple[int, int]

MOST = 20
"""No programme has more items than this."""

NOT_BEFORE = regex.compile(
    r"(?:một trong|1 trong|trong số|trong|cả|thứ|/|lần|khóa|số|điều|khoản|quý|tháng|ngày|"
    r"(?<=\S\s)còn|,\d|\.|hơn|gần|(?<!(?:dựa|đứng|tựa|đặt) )trên|khoảng|nhóm|có \d{1,3} trong|"
    r"từng|điểm)\s*$"
)
NUMBERED = regex.compile(
    r"(?r)(?<!\w)(?:quân khu|vùng|quận|phường|tổ|đội|khu|khối|cụm|trạm|quân đoàn|sư đoàn|lữ đoàn|"
    r"trung đoàn|binh đoàn|thôn|ấp|khóm|xóm|tổ dân phố|lớp|cấp|vành đai|đường|quốc lộ|hạng|loại|"
    r"mức|cảng|bến|phòng|cửa|tuyến|kỳ|phiên|chương|mục|phụ lục|hàng hải|cảnh sát biển)\s$"
)
"""«Quân khu | 3 phải chủ động …»: which one it is, and no count."""
SAME = regex.compile(
    r"\s(?:này|trên|nêu trên|nói trên|đó|ấy)(?!\w)|(?<=nhiệm vụ|giải pháp|sáng kiến)\s"
    r"(?:(?:nghiên cứu )?khoa học|kh&cn|kỹ thuật|hữu ích|"
    r"cấp (?:tỉnh|bộ|quốc gia|cơ sở|nhà nước))(?!\w)"
)
"""Behind what was told before, and behind things of a kind: «8 nhiệm vụ | khoa học cấp tỉnh»."""


class Label(Struct, frozen=True):
    """A programme's name at [begin, end): «5 "đẩy mạnh"» is called "5 đẩy mạnh".

    ``name`` is written as in the stretch, without inner quotation marks; ``weak`` is True for one
    that is a programme only where its items follow, ``marked`` where each of these must have its
    number or a semicolon too.
    """

    begin: int
    end: int
    name: str
    count: int
    theme: str
    weak: bool = False
    marked: bool = False


@cache
def number() -> str:
    """Return the pattern of the number that a programme's name begins with."""
    words = either(w for w in number_words().digits if w not in {"không", "năm"})
    return rf"(?:\d{{1,2}}(?![\d.,/%]\d|[%/])|(?:{words})(?!\w))"


def _count_of(words: str) -> int:
    """Return the number that a label begins with: «05» is 5, «bốn» is 4."""
    if words.isdigit():
        return int(words)
    folded = {view(word): value for word, value in number_words().digits.items()}
    return folded[words.lower()]


def label(text: str, at: Span, count: str, *, weak: bool = False, marked: bool = False) -> Label:
    """Return the programme that a stretch of a text names, whose first word is its count."""
    begin, end = at
    name = " ".join(text[begin:end].replace('"', "").split()).rstrip(" ,")
    theme = name[len(count) :].strip(" ,")
    return Label(begin, end, name, _count_of(count), theme, weak, marked)
