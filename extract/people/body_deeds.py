"""Where a body's name ends at what it does: «Phòng Y tế | xây dựng kế hoạch», in lower case."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon.instructions import instruction_words
from extract.lexicon.words import counted

if TYPE_CHECKING:
    from extract.people.line import Line

_OBJECTS = frozenset(
    {"kế", "phương", "danh", "hồ", "các", "những", "cho", "về", "hết", "ngay", "chặt", "tốt"}
    | {"kịp", "đầy", "đủ", "cụ", "chi", "kinh", "nguồn", "văn", "báo", "tờ", "đề", "lịch", "cán"}
    | {"người", "lực", "hộ", "từng", "toàn", "mọi", "quy", "thủ", "việc", "chỉ", "tình", "giống"}
    | {"dịch", "cảnh", "trên", "với", "theo", "để", "vốn", "vướng", "khó", "thông", "tiến", "rõ"}
    | {"nghiêm", "sâu", "chất", "vai", "nghị", "giải", "thực", "hiệu", "trực", "kỷ", "công"}
)
"""What a deed begins its object with, and a part of a name does not."""
_NAMED_BY_DEEDS = (
    "ban chỉ đạo", "ban quản", "ban soạn thảo", "ban vận động", "ban đại diện", "tổ", "tiểu ban",
    "hội đồng", "đoàn", "liên hiệp", "quỹ", "công ty", "hội", "câu lạc bộ", "dự án", "ủy ban",
)  # fmt: skip
_ALSO_PURPOSES = frozenset(
    {"thông tin", "truyền thông", "phát triển", "đầu tư", "đào tạo", "quy hoạch", "kiểm soát"}
    | {"dự báo", "đấu giá", "thí nghiệm", "giáo dục", "bảo vệ", "bảo tồn", "phục vụ", "hợp tác"}
    | {"phòng chống", "xét nghiệm", "điều trị", "khai thác", "kiểm dịch", "kiểm định"}
    | {"giám định", "thiết kế", "xúc tiến", "huấn luyện", "vệ sinh", "đấu thầu", "điều phối"}
)
"""Deeds that names in capitals go on with: «Cục An toàn thông tin»."""
_LEAST = 2
_NO_NAMES = frozenset(
    {"đẩy mạnh", "giải trình", "bám sát", "ưu tiên", "quan tâm", "báo cáo", "tham mưu"}
    | {"công khai", "cung cấp", "tháo gỡ", "lập danh"}
)
"""Deeds by which no body is named, not even a committee, behind the first words of its name."""
_JOINS = frozenset({"và", ",", "-"})


@cache
def _deeds() -> frozenset[str]:
    deeds = frozenset(w for w in instruction_words().actions if len(w.split()) == _LEAST)
    return deeds - _ALSO_PURPOSES


def deed_at(line: Line, begin: int, start: int, at: int) -> bool:
    """Tell whether what a body does begins at ``at``, behind its name with a capital letter.

    Its kind is at [begin, start): bodies that are named after what they do are left alone.
    """
    if at <= start or f"{line.lower(at)} {line.lower(at + 1)}" not in _deeds():
        return False
    behind = range(at, at + _LEAST + 1)
    if line.lower(at + _LEAST) not in _OBJECTS or any(map(line.capital, behind)):
        return False
    if line.lower(at - 1) in _JOINS:  # «Phòng Khảo thí và bảo đảm chất lượng»
        return False
    kind = " ".join(line.lowers[begin : start + _LEAST])
    by_deeds = kind.startswith(_NAMED_BY_DEEDS) and not kind.startswith("đoàn thanh niên")
    if by_deeds and not (_is_no_name(line, at) and at > start + 1):
        return False
    return any(map(line.capital, range(start, at)))


def _is_no_name(line: Line, at: int) -> bool:
    return f"{line.lower(at)} {line.lower(at + 1)}" in _NO_NAMES


@cache
def _people() -> frozenset[str]:
    return frozenset(noun.lower() for noun, kind in counted().items() if kind == "people")


def counts_people(line: Line, at: int) -> bool:
    """Tell «Ban Thường vụ | 11 đồng chí», who are counted, from «Công an quận 11»."""
    behind = [line.lower(at + 1), line.lower(at + 2)]
    whole = behind[0] in _people() or " ".join(behind) in _people()
    whole = whole or [*behind, line.lower(at + 3)] == ["tổ", "chức", "đảng"]
    return line.word(at).isdigit() and whole
