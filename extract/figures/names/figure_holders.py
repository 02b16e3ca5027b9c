"""Values that are told of who has them alone: «Cao nhất là huyện A (81%), kế đến B 77%».

Who has it is no indicator: the figure is of what was measured before, in the same unit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.figures.figure import Name, Named, told_alike
from extract.figures.names.figure_placed import listed_head
from extract.figures.names.figure_rank_holders import unheld
from extract.figures.names.measured import names_measure
from extract.slots import ORGANIZATION

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.figures.figure import Figure
    from extract.figures.figure_line import FigureLine
    from extract.figures.names.indicators import Lead
    from extract.measures.quantities import Quantity

_AHEAD = regex.compile(
    r"(?:(?:(?:một số|nhiều|vài) [^,;:]{2,40} như|dẫn đầu|đứng đầu"
    r"|(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|mạnh) nhất|kế đến|kế đó"
    r"|tiếp đến|tiếp theo|tiếp đó|sau đó|theo sau|xếp sau|xếp cuối|đứng cuối|đứng sau|cuối cùng"
    r"|đội sổ|bét bảng"
    r"|(?:nhóm|tốp) (?:đầu|giữa|cuối|sau)|thứ (?:nhất|hai|ba|tư|nhì)|trong đó|như|riêng)"
    r"(?: vẫn| vẫn là| lần lượt)?(?: là| gồm| có| thuộc về| phải kể đến)?\s){1,2}",
    regex.IGNORECASE,
)
_BEHIND = regex.compile(
    r"(?:\s(?:dẫn đầu|đứng đầu|đứng cuối|đứng thứ (?:nhất|hai|ba|tư|nhì)|xếp cuối|đội sổ|bám sát"
    r"|về nhì"
    r"|(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm) nhất|mới|chỉ|cũng|vẫn|ở mức|đo|đo được)){1,2}$",
    regex.IGNORECASE,
)
_PLACED = regex.compile(
    r"(?:(?:khu vực|miền|vùng)\s)?"
    r"(?:(?:huyện|xã|phường|thị trấn|thị xã|thành phố|tp\.?|tx\.?|quận|tỉnh|trạm|đặc khu"
    r"|hồ|đập|sông|cảng|cầu|hồ chứa|thủy điện|hồ thủy điện|nhà máy|sân bay|bến xe)\s)?"
    r"(?-i:\p{Lu}\p{Ll}{0,7}(?:[\s-]\p{Lu}\p{Ll}{0,7}){1,4})"
    r"(?:\s\((?:(?:huyện|thị xã|thành phố|tp\.?|tx\.?|quận|tỉnh)\s)?"
    r"(?-i:\p{Lu}\p{Ll}{0,7}(?:[\s-]\p{Lu}\p{Ll}{0,7}){1,3})\))?|miền (?:bắc|trung|nam)",
    regex.IGNORECASE,
)
_OWN = regex.compile(
    r"\s(?:của|trong|toàn)\s(?:toàn\s)?(?:tỉnh|huyện|xã|thành phố|cả nước|địa phương|quốc)$"
    r"|\s(?:cả nước|toàn quốc)$"
)
_SOME = r"(?:(?:một số|nhiều|các|những|hầu hết(?: các)?|phần lớn(?: các)?|đa số(?: các)?|có) )"
_SHARERS = (
    r"(?:tỉnh|thành phố|huyện|quận|xã|phường|địa phương|đơn vị|sở|bộ|ngành|nơi|khu vực|điểm đến"
    r"|vùng|khu|điểm|khách sạn|cơ quan|trường|bệnh viện|cơ sở|chủ đầu tư"
    r"|doanh nghiệp|khu nghỉ dưỡng)"
)
_OTHERS = regex.compile(
    rf"(?:trong )?(?:những |các |vào (?:những |các )?)?"
    r"(?:ngày|dịp|giờ|mùa|tuần) (?:cao điểm|thấp điểm|cuối tuần|thường|nghỉ|lễ)(?: \S{1,9}){0,3}"
    rf"|{_SOME}{_SHARERS}(?:,? \S{{1,9}}){{0,5}}"
    rf"|{_SHARERS}(?:,? \S{{1,9}}){{0,2}} (?:còn lại|khác)"
    r"|(?:(?:lao động|khu vực|ở|ở khu vực|tại) )?"
    r"(?:nam|nữ|nam giới|nữ giới|thành thị|đô thị|nông thôn)"
    r"|khối (?:các )?(?:bộ|tỉnh|địa phương|cơ quan|sở|huyện|xã|trung ương)(?:,? \S{1,9}){0,3}",
    regex.IGNORECASE,
)
"""Others than those before, and other times: «những ngày cao điểm», «khối bộ, ngành»."""
_PHASE = regex.compile(
    r"(?:giai đoạn|đợt|tiểu dự án|hợp phần|gói thầu|hạng mục|phân kỳ|tuyến) (?:số )?"
    r"(?:\d{1,2}|[ivx]{1,4})"
    r"|vụ (?:đông xuân|hè thu|thu đông|xuân hè|đông|xuân|mùa|chiêm|chiêm xuân)"
    r"(?: toàn (?:tỉnh|huyện))?",
    regex.IGNORECASE,
)
"""One part of a work or of what is paid: «giai đoạn 1»."""
_TELLS = regex.compile(
    r"\s(?:có|đã|được|chưa|không|bị|thực hiện|hoàn thành|là)\s", regex.IGNORECASE
)
_THINGS = frozenset(
    {"hồ", "đập", "sông", "cảng", "cầu", "trạm", "nhà", "xã", "huyện", "phường", "vụ", "đợt",
     "khu vực", "giai đoạn", "hợp phần", "vùng"}
)  # fmt: skip
_OPPOSITE = {
    "nông thôn": ("thành thị", "đô thị"), "thành thị": ("nông thôn",), "đô thị": ("nông thôn",),
    "nam": ("nữ",), "nữ": ("nam",),
}  # fmt: skip
_JOINS = frozenset({",", "và", ", và", ";"})
_AGAINST = " so với "
_RATES = frozenset({"tỷ", "tỉ", "mức", "số"})
_MOVES = frozenset({"up", "down", "times"})
_HEAD = 2
"""Syllables of «tỷ lệ»."""
_ONE_PIECE = 2
"""A measure and who has it, which may stand apart: «bến tàu có | quy mô»."""
_OF = " trong "
_PARTS = "trong đó"
_IN = "/"
"""What stands before a unit, where a name is known by that."""


def of_holder(line: FigureLine, named: Named, quantity: Quantity, lead: Lead, left: int) -> Named:
    """Return a name that is only who has the value as the measure told before, where one was."""
    if named.construct != "measured" or quantity.rank:
        return named
    before = None if lead.subject else _ranked_before(line, named, left)
    told, named = named, named if before is None else replace(named, name=before)
    text = _BEHIND.sub("", _AHEAD.sub("", named.name.text, count=1))
    placed = _PLACED.fullmatch(text) is not None
    others = quantity.unit == "%" and _is_of_others(text)
    others = others or _PHASE.fullmatch(text) is not None
    if not placed and not others and not _is_body(line, named.name, text):
        return _with_measure_shared(line, told, quantity, lead)
    last = line.last
    of = "" if last is None else last.name.text.partition(_OF)[2]
    if last is not None and last.construct == "share" and of and last.unit == quantity.unit:
        name = Name(f"{text}{_OF}{of}", (*named.name.spans, *last.name.spans[1:]))
        return replace(named, name=name, construct="share")
    first = line.named[0].slot.begin if line.named else named.name.spans[0][0]
    ahead = min(first, named.name.spans[0][0]) - line.sentence.begin
    listed = listed_head(line, ahead) if ahead > 0 else None
    inside = placed and line.outside and line.last is not None and line.last.unit == quantity.unit
    near = _measured(line, quantity, here=True)  # not of what the sentence measured first
    whole = near or listed or _measured(line, quantity)
    whole = whole or (line.outside[-1][0] if inside else None)
    if whole is None:
        beside = line.last is not None and line.last.unit == quantity.unit
        if line.last is not None and beside and _AHEAD.match(named.name.text):
            return replace(told, name=line.last.topic)  # «A chiếm 20% thị phần, kế đến B | 21%»
        return _with_measure_shared(line, told, quantity, lead)
    whole = unheld(line, whole)
    spans = (*whole.spans, *named.name.spans)
    name = Name(_told_of(_OWN.sub("", whole.text), text), spans)
    return replace(named, name=name, topic=whole)


def _with_measure_shared(line: FigureLine, named: Named, quantity: Quantity, lead: Lead) -> Named:
    """Name a second of a kind by the first's measure: «diện tích khu A 9 ha, khu B | 5 ha»."""
    last = line.last
    if last is None or last.unit != quantity.unit or lead.kind in _MOVES:
        return named
    begin = named.name.spans[0][0]
    joined = begin >= last.end and line.sentence.at(last.end, begin).strip() in _JOINS
    first = named.name.text.lower().split()[0]
    told = last.name.text.split()
    at = next((i for i in range(1, len(told)) if told[i].lower() == first), 0)
    if not joined or len(last.name.spans) > _ONE_PIECE:
        return named
    alike = told[0].lower() == first and first not in _RATES
    if last.construct == "compared" and alike:  # «gói số 1 đạt 38% hợp đồng, gói số 2 đạt | 41%»
        base = Name(last.name.text.rpartition(_AGAINST)[2], last.name.spans[1:])
        name = named.name.joined(_AGAINST.strip(), base)
        return replace(named, name=name, construct="compared", topic=named.name)
    if not at or last.construct != "measured" or names_measure(named.name):
        return named
    at = at if told[at - 1] not in {"và", "cùng"} else _HEAD  # «tỷ lệ mẹ và trẻ sơ sinh …; trẻ em»
    whole = Name(" ".join(told[:at]), last.name.spans)
    if not names_measure(whole):
        return named
    name = Name(f"{whole.text} {named.name.text}", (*whole.spans, *named.name.spans))
    return replace(named, name=name)


def _told_of(whole: str, text: str) -> str:
    """Return a measure with who has it now: «tỷ lệ nam có việc làm» of «tỷ lệ nữ có việc làm»."""
    said = f"{whole.lower()} "
    others = _OPPOSITE.get(text.lower(), ())
    for other in (one for one in others if f" {one} " in said):
        at = said.find(f" {other} ")
        return f"{whole[:at]} {text}{whole[at + len(other) + 1 :]}"
    return f"{_unheld(whole, text)} {text}"


def _unheld(whole: str, text: str) -> str:
    """Return a measure without who had it before: «lưu lượng về | hồ A», told of «hồ B» now."""
    words, said = text.lower().split(), f"{whole.lower()} "
    kinds = (" ".join(words[:size]) for size in (2, 1) if size < len(words))
    kind = next((one for one in kinds if one in _THINGS), None)
    if kind is None:
        return whole
    at = said.find(f" các {kind} ")
    at = said.find(f" {kind} ") if at < 0 else at
    return whole[:at] if at > 0 else whole


def _is_of_others(text: str) -> bool:
    """Tell whether a name is only of others than those before: «một số khu ven biển»."""
    return _OTHERS.fullmatch(text) is not None and _TELLS.search(text) is None


def _ranked_before(line: FigureLine, named: Named, left: int) -> Name | None:
    """Return who stands before the comma of «phường A cao nhất, | 97,2 điểm»."""
    if not left or line.masked.text[left - 1] != "," or named.name is not line.topic:
        return None
    begin = max(line.masked.break_before(left - 1) + 1, line.before)
    words = line.masked.words(begin, left - 1)
    name = line.name_of(words)
    ranked = name is not None and _BEHIND.search(name.text) is not None
    return name if ranked and name is not None and is_holder(_BEHIND.sub("", name.text)) else None


def is_holder(text: str) -> bool:
    """Tell whether a name is a place's alone: «xã Núi Cao»."""
    return _PLACED.fullmatch(text) is not None


def _is_body(line: FigureLine, name: Name, text: str) -> bool:
    """Tell «Sở Y tế (12%)», a body and nothing told of it."""
    begin, end = name.spans[0]
    return any(
        begin <= one.begin and one.end <= end and one.end - one.begin == len(text)
        for one in line.sentence.of(ORGANIZATION)
    )


def _measured(line: FigureLine, quantity: Quantity, *, here: bool = False) -> Name | None:
    """Return what was last measured in the same unit, in this sentence or just before."""
    unit = quantity.unit or ""
    for figure in reversed(line.named):
        if figure.unit == unit and _is_measure(figure.topic):
            return figure.topic
    return None if here else line.known_as(f"{_IN}{unit}")


def _is_measure(name: Name) -> bool:
    return names_measure(name) or name.text.lower().split()[:1] == ["điểm"]


def note_measures(known: dict[str, Name], figures: Iterable[Figure]) -> None:
    """Note what a sentence measured, by its unit: the next may tell who has how much of it."""
    for figure in figures:
        unit, parted = _measure(figure)
        if unit is None or (parted and unit in known):
            continue  # «đạt 51,8%; trong đó vốn kéo dài 68,3%. Dẫn đầu là huyện A»
        known[unit] = figure.topic


@told_alike
def _measure(figure: Figure) -> tuple[str | None, bool]:
    """Return by what a measure is noted, None if it is none, and whether «trong đó» is ahead."""
    ahead = figure.sentence.lower[: figure.slot.begin - figure.sentence.begin]
    measures = figure.construct == "measured" and _is_measure(figure.topic)
    return f"{_IN}{figure.unit}" if measures else None, _PARTS in ahead
