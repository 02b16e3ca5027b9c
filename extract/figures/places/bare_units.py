"""The unit that a bare word means: «Tỉnh đã hỗ trợ …», «toàn huyện có …», «xã đã trồng …»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.cues import Sought
from extract.facts import PlaceLevel
from extract.remembered import remembered

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.figures.places.article_areas import Area

_LEVELS = {
    "tỉnh": PlaceLevel.PROVINCE,
    "huyện": PlaceLevel.DISTRICT,
    "quận": PlaceLevel.DISTRICT,
    "thị xã": PlaceLevel.DISTRICT,
    "xã": PlaceLevel.COMMUNE,
    "phường": PlaceLevel.COMMUNE,
    "thị trấn": PlaceLevel.COMMUNE,
}
_UNITS = "|".join(_LEVELS)
_LEADS = (
    r"(?:năm \d{4}|năm (?:nay|ngoái|qua)|tháng \d{1,2}(?:/\d{4})?|quý [ivx]{1,3}(?:/\d{4})?"
    r"|nhiệm kỳ \d{4} ?- ?\d{4}|giai đoạn \d{4} ?- ?\d{4}|đến nay|hiện nay|thời gian (?:qua|tới)"
    r"|trong khi đó|bên cạnh đó|ngoài ra|theo đó|trong đó|cùng với đó|nhờ đó|qua đó|đồng thời"
    r"|cũng trong năm \d{4})"
)
"""What may stand before the subject of a clause, however that goes on."""
_NO_VERB = (
    r"(?:ủy|uỷ|đoàn|hội|lộ|lỵ|lị|viên|này|đó|nào|ta|nhà|khác|bạn|miền|vùng|biên|ven|đồng|trung du"
    r"|phía|duyên|nghèo|đảo|loại|lớn|nhỏ|trực thuộc|lân cận|và|hoặc|hay|là|trọng điểm|nông thôn"
    r"|đặc biệt|khó khăn|thuộc|cùng|cho biết|yêu cầu|đề nghị|kiến nghị|giao|xã|bãi ngang|mới)(?!\w)"
)
"""What behind a unit's kind makes another word of it, or says which it is."""
_MEANT = Sought(
    re.compile(
        rf"(?<!\w)(?:toàn|cả)\s(?:địa bàn\s)?(?P<whole>{_UNITS})(?!\shội(?!\w))"
        r"(?=\s[a-zđ]|[,;:.]|$)"
        r"|(?:^|[,;:]\s|(?<!\w)(?:năm nay|năm qua|vừa qua|đến nay|thời gian qua|thời gian tới"
        rf"|năm \d{{4}})\s)(?P<unit>{_UNITS})\s(?=(?:đã|đang|sẽ|cũng|còn|hiện|có|phấn đấu|đặt mục|"
        r"dự kiến|đầu tư|bố trí|hỗ trợ|huy động|trồng|xây|triển khai|thu|giải ngân|ghi nhận|đạt|"
        r"đón|hoàn thành|cấp|được|tập trung|thực hiện|tiếp tục|vận động|chi|dành|tiếp nhận|xử lý|"
        r"giải quyết|kết nạp|đào tạo|tạo|ước|phát triển|khởi công)\s)"
        rf"|(?:^|(?<!\w){_LEADS},?\s)(?P<subject>{_UNITS})\s(?!{_NO_VERB}|[^a-zđ])"
        rf"|(?<!\w)trên\sđịa\sbàn\s(?P<ground>{_UNITS})\s(?!{_NO_VERB}|[^a-zđ])"
    ),
    _LEVELS,
)
"""A whole, or the unit as the subject of a clause."""


@remembered
def unit_meant(text: str, lower: str, begin: int, end: int) -> str | None:
    """Return the kind of unit that words at [begin, end) of a sentence speak of without a name."""
    for found in _MEANT.finditer(lower, begin, end):
        last = found["subject"] or found["ground"]
        named = last and text[found.end() : found.end() + 1].isupper()
        if not named:
            return found["whole"] or found["unit"] or last
    return None


def unit_among(kind: str, spoken_of: Iterable[Area | None]) -> Area | None:
    """Return the first place spoken of that a unit's kind may mean."""
    level = _LEVELS[kind]
    for area in filter(None, spoken_of):
        same = level is PlaceLevel.PROVINCE or area.place.kind in {kind, None}
        if area.place.level is level and same:
            return area
    return None


def city_among(spoken_of: Iterable[Area]) -> Area | None:
    """Return the first city spoken of, a province's own or one within it."""
    return next((area for area in spoken_of if area.place.kind == "thành phố"), None)
