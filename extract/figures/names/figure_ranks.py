"""What a place in an order is by: «Hà Nam đứng thứ 6 cả nước về | tỷ lệ giải ngân».

Who has it is no indicator; where only that is told, nothing tells what the order is by.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure import Named
from extract.figures.masked import NUMBER
from extract.figures.names.counted_nouns import base_name
from extract.figures.names.figure_headed import headed
from extract.figures.names.figure_holders import is_holder
from extract.figures.names.figure_placed import is_abroad
from extract.figures.names.figure_rank_holders import unheld
from extract.figures.names.figure_subjects import inherited
from extract.figures.names.measured import names_measure, starts_measure
from extract.slots import ORGANIZATION

if TYPE_CHECKING:
    from extract.figures.figure import Name
    from extract.figures.figure_line import FigureLine
    from extract.figures.names.indicators import Lead
    from extract.slots import Slot

_ABOUT = re.compile(r"(?P<among> [^;.()]{1,110}?)?? về (?!đích|nhất|nhì|ba |nước|đến|tới)")
_NEXT = re.compile(r",? và (?:đứng |xếp )?(?:ở )?(?:vị trí |hạng |hàng )?thứ(?!\w)")
"""«thứ tư về số hóa hồ sơ | và thứ 11 về kinh tế số»: the next place begins."""
_LARGEST = frozenset({"cao thứ", "lớn thứ", "nhiều thứ", "đông thứ", "thấp thứ"})
_WHO = re.compile(
    r"(?:(?:toàn|cả|riêng) )?(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|địa phương|đơn vị"
    r"|cục|sở|bộ|ban|ngành|chi cục|công ty|trường|việt nam|nước ta|đội|đoàn|khối)(?!\w)"
)
_INDICES = ("chỉ số", "bộ chỉ số", "điểm")


def ranked(line: FigureLine, slot: Slot, lead: Lead, own: Name | None, left: int) -> Named | None:
    """Return what an order is by; None where only who stands in it is told."""
    end = slot.end - line.sentence.begin
    about = None if own is not None and _is_measure(own) else _by(line, end)
    if about is not None:
        return about if own is None else _with_goods(line, about, own)
    if own is not None and (_is_measure(own) or not _is_who(line, own)):
        return Named(own, "measured", end)
    if _is_such_a_thing(lead):
        return None  # «Việt Nam là nước xuất khẩu gạo lớn thứ 3»: by nothing told before
    known = headed(line, left) or _before(line, lead, left)
    if known is None or (own is None and _is_behind_counts(line, known)):
        return None
    if own is not None and lead.subject and not _is_measure(known):
        return None  # «48 nước có dự án; nước A đứng thứ 2»: by what, nothing tells
    if own is not None and is_abroad(own.text) and own.text not in known.text:
        known = unheld(line, known).joined("", own)
    return Named(known, "measured", end)


def _with_goods(line: FigureLine, about: Named, own: Name) -> Named:
    """Return «kim ngạch hồ tiêu» of «Hồ tiêu đứng thứ | nhất về kim ngạch»: it is no place's."""
    if _is_who(line, own) or is_abroad(own.text) or not names_measure(about.name):
        return about
    return Named(about.name.with_kind(own), about.construct, about.end)


def _is_such_a_thing(lead: Lead) -> bool:
    """Tell «A là nước trồng chè lớn | thứ 5», which says itself what the order is of."""
    among = not _LARGEST.isdisjoint(lead.said)
    return among and any(word.text == "là" for word in lead.subject)


def _by(line: FigureLine, end: int) -> Named | None:
    """Name it by what stands behind «về»: «thứ 6/63 tỉnh, thành phố và thứ 2 vùng về | …»."""
    found = _ABOUT.match(line.masked.text, end)
    span = None if found is None else base_name(line.masked, found.end() - 1)
    if found is None or span is None:
        return None
    among = found["among"] or ""
    apart = "," in among.replace(f", {NUMBER}", "")
    if apart and not starts_measure(line.masked.words(*span)):
        return None  # «đứng thứ 6, trở về quê»
    cut = _NEXT.search(line.masked.text, *span)
    span = span if cut is None else (span[0], cut.start())
    return Named(line.name(span), "measured", span[1])


def _before(line: FigureLine, lead: Lead, left: int) -> Name | None:
    """Return what was measured before: «kim ngạch đạt 5 tỷ USD, đứng thứ 2 cả nước»."""
    known = line.topic if lead.subject else inherited(line, left)
    return known if known is not None and (line.last is not None or _is_measure(known)) else None


def _is_behind_counts(line: FigureLine, known: Name) -> bool:
    """Tell «giành 24 huy chương vàng, 31 huy chương bạc, xếp | thứ 8»: by none of them."""
    counts = [one for one in line.named if one.construct == "counted"]
    alike = len(counts) > 1 and counts[-1].unit == counts[-2].unit
    return alike and known in {counts[-1].name, counts[-1].topic}


def _is_measure(name: Name) -> bool:
    said = name.text.lower()
    return names_measure(name) or name.text.isupper() or any(one in said for one in _INDICES)


def _is_who(line: FigureLine, name: Name) -> bool:
    """Tell a place or a body, which has its place in the order, from what the order is of."""
    begin, end = name.spans[0]
    if _WHO.match(name.text.lower()) or is_holder(name.text):
        return True
    begin, end = begin - line.sentence.begin, end - line.sentence.begin
    bodies = (one.begin - line.sentence.begin for one in line.sentence.of(ORGANIZATION))
    return begin in bodies or (begin >= 0 and line.is_place(line.masked.words(begin, end)))
