"""Values that are a plan's by what stands right beside them: «chỉ tiêu được giao (17 tỷ đồng)»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine
    from extract.measures.quantities import Quantity

_NEAR = 40
_QUOTA = re.compile(r" (?:tuyển (?:sinh|dụng|quân)|đào tạo|vào (?:lớp|trường)|biên chế)(?!\w)")
_PLAN_BESIDE = re.compile(
    r"(?:chỉ tiêu|dự toán|kế hoạch|mục tiêu) (?:được giao|đề ra|đặt ra|giao) \($"
    r"|¤ so với (?:mục tiêu|kế hoạch|chỉ tiêu) $|(?<!\w)(?<!có )thời hạn (?:là )?$"
    r"|(?<!đã )(?<!vừa )diễn ra trong (?:khoảng )?$"
)


def is_plan_beside(line: FigureLine, quantity: Quantity) -> bool:
    """Tell «vượt 7% chỉ tiêu được giao (17.500 tỷ đồng)»: the plan itself, in brackets."""
    if quantity.out_of is not None:
        return False
    begin = quantity.begin - line.sentence.begin
    return _PLAN_BESIDE.search(line.masked.text, max(0, begin - _NEAR), begin) is not None


def is_quota(line: FigureLine, quantity: Quantity) -> bool:
    """Tell «1.200 chỉ tiêu tuyển sinh», how many are to be taken, from «đạt 12 chỉ tiêu»."""
    behind = line.masked.text[quantity.end - line.sentence.begin :]
    return quantity.unit == "chỉ tiêu" and _QUOTA.match(behind) is not None
