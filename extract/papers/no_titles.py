"""What begins as a paper's title does, and is none: any of many, or part of a body's name."""

from __future__ import annotations

import regex

_COUNTED = regex.compile(
    r"(?<!\w)(?!0?1\s)\d{1,3}\s(?:dự\sthảo\s|dự\sán\s|tờ\strình,\s)?$", regex.IGNORECASE
)
"""«12 | Nghị quyết của Quốc hội về …» are any; «01 | nghị quyết về …» is one."""
_ANY_OF_MANY = regex.compile(
    r"(?<!\w)(?:các|những|nhiều|mọi)\s(?:(?:chiến\slược|chương\strình|kế\shoạch|đề\sán|quy\shoạch|"
    r"nghị\s(?:quyết|định)|chính\ssách|dự\sán|văn\sbản|quyết\sđịnh|chỉ\sthị)(?:,|\svà)\s){1,5}$",
    regex.IGNORECASE,
)
"""«có mặt trong các Nghị quyết, | Kế hoạch phát triển du lịch» is any, unless it has its year."""
_DEPARTMENT = regex.compile(
    r"Kế\shoạch\s(?:và\s|-\s|&\s)?[Đđ]ầu\stư(?=\s?[.,;:)\n]|\svà\s(?!phát\striển|xây\sdựng)|$)"
)
"""«lãnh đạo các sở: Y tế; | Kế hoạch đầu tư và Trường A»."""
_OF_ANOTHER_TERM = regex.compile(
    r"\s(?:giai\sđoạn|nhiệm\skỳ|thời\skỳ)\s(?:trước|này|tới|sau|vừa\squa)$"
)
"""«so với Kế hoạch phát triển nhà ở giai đoạn trước» is not named."""
_YEARLY = regex.compile(r"\d")
_IN_A_NAME = regex.compile(
    r"(?:(?<![\p{L}])(?:Hội\sđồng(?:\s[Tt]hẩm\sđịnh)?|Viện|Sở|Bộ|Vụ|Cục|Phòng|Trung\stâm|Trường|Khoa|Hội|Học\sviện|"
    r"Phân\sviện|Công\sty|Tạp\schí|Báo|Ban\s[Qq]uản\slý|Văn\sphòng)|[Đđ]ề\scương(?:\schi\stiết)?|"
    r"Ban\s[Cc]hỉ\sđạo(?:\s\p{Lu}[\p{L}]+\s\p{L}+)?(?:\s[Tt]hực\shiện)?(?:\scác)?)\s\"?$"
)
"""«Hội đồng | Quy hoạch quốc gia», «Đề cương | Báo cáo …»: a body's name, or another paper's."""
_BEFORE = 80


def is_no_title(view: str, begin: int, end: int) -> bool:
    """Tell «12 Nghị quyết về …», «các Nghị quyết, Kế hoạch phát triển …», «Viện Quy hoạch …»."""
    before, named = view[max(0, begin - _BEFORE) : begin], view[begin:end]
    if _ANY_OF_MANY.search(before) and not _YEARLY.search(named):
        return True
    return any(
        one is not None
        for one in (
            _IN_A_NAME.search(before),
            _COUNTED.search(before),
            _DEPARTMENT.match(named),
            _OF_ANOTHER_TERM.search(named),
        )
    )
