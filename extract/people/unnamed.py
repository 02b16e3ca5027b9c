"""What stands in capitals behind a bare «huyện» or «xã» and is no unit's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.people.body_kinds import titles
from extract.people.headlines import goes_on
from extract.speech.beginnings import begins_action

if TYPE_CHECKING:
    from extract.people.line import Line

_NO_NAMES = frozenset(
    {"ban", "bộ", "ủy", "đảng", "đoàn", "khóa", "khoá", "nhiệm", "họp", "tp", "tx"}
)
"""Words that begin something else: «quận, huyện, Ban Tổ chức», «HĐND huyện Khóa IV»."""
_NAMES_ALL_THE_SAME = frozenset(
    {"đoàn kết", "đoàn đào", "đoàn tùng", "đoàn thượng", "đoàn lập", "thống nhất", "kiến thiết"}
    | {"hợp nhất", "quyết tiến"}
)
"""Communes that are called by such a word, or by what is to be done."""
_GOES_ON = frozenset(
    {"đã", "đang", "sẽ", "vừa", "vẫn", "cũng", "còn", "được", "bị", "phải", "cần", "là", "có"}
    | {"và", "với", "của", "cho", "do", "ở", "tại", "trong", "trên", "về", "đến", "từ", "theo"}
    | {"để", "khi", "cùng", "thuộc", "nơi", "không", "chỉ", "lần", "nhiệm", "khóa", "khoá", "năm"}
    | {"tháng", "giai", "nằm", "giáp", "cách", "báo", "nói", "chủ", "đạt", "thu", "ra", "làm"}
)
"""Words that follow a name of one syllable and are none of its own: «thị trấn Vôi | đã»."""


def opens_no_name(line: Line, at: int, run: int) -> bool:
    """Tell what only begins in capitals, up to the word ``run``, from a unit's name.

    «UBND huyện | Đánh giá kết quả», «UBND HUYỆN | HỌP GIAO BAN» and «UBND huyện | Trưởng Ban Chỉ
    đạo» name no unit.
    """
    behind = " ".join(line.lowers[at : at + 2])
    if line.lower(at) in _NO_NAMES:
        return not (behind in _NAMES_ALL_THE_SAME and line.capital(at + 1))
    if titles().end(line, at) > at + 1:
        return True
    if line.words[at].isupper() and len(line.words[at]) > 1:
        return goes_on(line, at) or (
            behind not in _NAMES_ALL_THE_SAME and begins_action(behind + " ", 0)
        )
    return run == at + 1 and _is_half(line, at)


def _is_half(line: Line, at: int) -> bool:
    """Tell the first syllable of a word from a name: «Nông | trường», not «thị trấn Vôi | đã»."""
    following = line.word(at + 1)
    if not (following.isalpha() and following.islower()) or following in _GOES_ON:
        return False
    return not begins_action(" ".join(line.lowers[at + 1 : at + 4]), 0)
