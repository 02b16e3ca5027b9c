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
_MEANT = Sought(
    re.compile(
        rf"(?<!\w)(?:toàn|cả)\s(?:địa bàn\s)?(?P<whole>{_UNITS})(?=\s[a-zđ]|[,;:.]|$)"
        r"|(?:^|[,;:]\s|(?<!\w)(?:năm nay|năm qua|vừa qua|đến nay|thời gian qua|thời gian tới"
        rf"|năm \d{{4}})\s)(?P<unit>{_UNITS})\s(?=(?:đã|đang|sẽ|cũng|còn|hiện|có|phấn đấu|đặt mục|"
        r"dự kiến|đầu tư|bố trí|hỗ trợ|huy động|trồng|xây|triển khai|thu|giải ngân|ghi nhận|đạt|"
        r"đón|hoàn thành|cấp|được|tập trung|thực hiện|tiếp tục|vận động|chi|dành|tiếp nhận|xử lý|"
        r"giải quyết|kết nạp|đào tạo|tạo|ước|phát triển|khởi công)\s)"
    ),
    _LEVELS,
)
"""A whole, or the unit as the subject of a clause."""


@remembered
def unit_meant(lower: str, begin: int, end: int) -> str | None:
    """Return the kind of unit that words at [begin, end) of a sentence speak of without a name."""
    found = _MEANT.search(lower, begin, end)
    return None if found is None else found["whole"] or found["unit"]


def unit_among(kind: str, spoken_of: Iterable[Area | None]) -> Area | None:
    """Return the first place spoken of that a unit's kind may mean."""
    level = _LEVELS[kind]
    for area in filter(None, spoken_of):
        same = level is PlaceLevel.PROVINCE or area.place.kind in {kind, None}
        if area.place.level is level and same:
            return area
    return None
