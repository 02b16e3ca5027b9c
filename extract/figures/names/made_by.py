"""Whose things are: «trạm do | Trung ương quản lý», «dự án do | công ty A làm chủ đầu tư»."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from extract.figures.masked import NUMBER, TIMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.masked import Word

_SHORT = 3
_NEAR = 20
_NO_NAME = TIMES | {NUMBER}
_DEEDS = frozenset(
    {"quản lý", "đầu tư", "sản xuất", "thực hiện", "phụ trách", "cung cấp", "ban hành", "chủ trì",
     "tổ chức", "vận hành", "khai thác", "sở hữu", "tài trợ", "hỗ trợ", "xây dựng", "trao tặng",
     "đảm nhiệm", "thi công", "phát hành", "bảo trợ", "phê duyệt", "dẫn đầu", "đề xuất",
     "giới thiệu", "đề cử", "tiến cử", "thành lập", "biên soạn", "thiết kế", "sáng tác",
     "điều hành", "gây ra", "vận động", "huy động", "đóng góp", "bàn giao", "cấp phép", "bảo trì",
     "bảo dưỡng", "duy tu", "chăm sóc"}
)  # fmt: skip
_ROLES = frozenset({"nhà", "chủ", "vị", "quan"})
"""Behind these a deed is who does it: «do các nhà | đầu tư bảo trì», «do chủ | đầu tư xây dựng»."""


def made_by(words: Sequence[Word], index: int) -> int:
    """Return where the deed ends that «do» at an index tells of a short noun; 0 for none.

    «hộ do thiếu vốn» tells why, and of a long noun it adds too much.
    """
    if words[index].text != "do" or index > _SHORT:
        return 0
    near = takewhile(lambda one: one.text[0] not in _NO_NAME, words[index + 1 : index + _NEAR])
    said = list(near)
    for at, (one, two) in enumerate(pairwise(said)):
        deed = f"{one.text} {two.text}" in _DEEDS
        if deed and at and said[at - 1].text not in _ROLES:
            return two.end
    return 0
