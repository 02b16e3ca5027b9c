"""Money that a list tells level by level: «ngân sách Trung ương 45 tỷ đồng, tỉnh 20 tỷ đồng»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.figures.names.indicators import Lead
    from extract.slots import Slot

_LEVELS = r"(?:trung ương|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|địa phương)"
_TOLD_OF = re.compile(rf"(?P<part>(?:trong đó|bao gồm|gồm)(?: có)? )?(?P<level>{_LEVELS})")
_AT_LEVEL = re.compile(
    rf"(?P<of>.*(?:vốn|ngân sách|nguồn|kinh phí)(?: cấp)?) {_LEVELS}"
    r"(?P<does>(?: (?:hỗ trợ|cấp|bố trí|chi|đầu tư)){0,2})",
    re.IGNORECASE,
)


def of_level(line: FigureLine, named: Named, slot: Slot, lead: Lead) -> Named:
    """Return «ngân sách tỉnh» for «ngân sách Trung ương 9 tỷ đồng, tỉnh | 4 tỷ đồng».

    So too a part of a sum: «tổng vốn 9 tỷ đồng, trong đó tỉnh | 4 tỷ đồng».
    """
    last = line.last
    found = _TOLD_OF.fullmatch(" ".join([word.text for word in lead.subject]))
    if found is None or last is None or slot.value.unit_kind != "money":
        return named
    if last.quantity.unit_kind != "money" or named.name != last.name:
        return named
    level = line.name_of(lead.subject[-len(found["level"].split()) :])
    told = _AT_LEVEL.fullmatch(last.name.text)
    if level is None or (told is None and found["part"] is None):
        return named
    spans = (*last.name.spans, *level.spans)
    text = f"{last.name.text} {level.text}" if told is None else f"{told['of']} {level.text}"
    return replace(named, name=Name(f"{text}{told['does'] if told else ''}", spans), topic=None)
