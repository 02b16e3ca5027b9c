"""Lists of what is aimed at: «Đại hội đề ra các chỉ tiêu: thu nhập …», or below a heading."""

from __future__ import annotations

import regex

from extract.cues import Cues, Sought
from extract.remembered import remembered

_LISTS_AIMS = Sought(
    regex.compile(
        r"(?:^\W{0,3}|\b(?:đề ra|đặt ra|đưa ra|xác định|thông qua|quyết nghị|thống nhất|chốt)\b"
        r"[^.;:]{0,60}?)\b(?:\d{1,3} |các |một số |những |hệ thống )?(?:mục tiêu|chỉ tiêu)\b"
        r"(?P<which>[^.;:]{0,90}):\s(?=\S)"
        r"|^\W{0,3}phấn đấu\b(?P<which>[^.;:]{0,40}):\s(?=\S)"
    ),
    ("mục tiêu", "chỉ tiêu", "phấn đấu"),
)
"""«Đại hội đề ra các chỉ tiêu: thu nhập đạt 90 triệu đồng. | 100% thôn có điện»"""
_HOW_MET = regex.compile(
    r"\b(?:đạt|hoàn thành|vượt|kết quả|thực hiện|chưa|không|đánh giá|so với|qua)\b"
)
_HEADS_AIMS = regex.compile(
    r"\W{0,3}(?:(?:\d{1,2}|[ivx]{1,4})[.)]\s)?(?:về\s)?(?:các\s|một số\s|những\s|hệ thống\s)?"
    r"(?:chỉ tiêu|mục tiêu)\s(?:chủ yếu|cụ thể|cơ bản|phấn đấu|tổng quát|chính|quan trọng"
    r"|phát triển|đến năm|nhiệm kỳ|năm|giai đoạn)(?!\w)"
    r"(?!.*(?<!\w)(?:đạt|kết quả|hoàn thành|thực hiện|vượt)(?!\w))"
)
"""A heading over goals: «Các chỉ tiêu chủ yếu nhiệm kỳ 2025-2030»."""
_ELSE = Cues(("phát biểu", "nhiệm kỳ qua", "thời gian qua", "năm qua", "kết luận"))


def lists_aims(lower: str) -> bool:
    """Tell «đề ra các chỉ tiêu: thu nhập …» from «Các chỉ tiêu đã đạt được: thu nhập …»."""
    found = _LISTS_AIMS.search(lower)
    return found is not None and _HOW_MET.search(found["which"]) is None


def speaks_of_else(lower: str) -> bool:
    """Tell a sentence that ends such a list: somebody speaks, or what was done is told."""
    return _ELSE.stand(lower)


@remembered
def heads_aims(lower: str) -> bool:
    """Tell whether a heading says that goals stand below it."""
    return _HEADS_AIMS.match(lower) is not None
