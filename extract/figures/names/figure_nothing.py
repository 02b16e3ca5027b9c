"""Numbers that are no figure, and names that do not say of what a figure is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure_kinds import is_counted
from extract.figures.names.figure_clock import is_told_aside
from extract.figures.names.figure_deictics import is_told_again, points_at
from extract.figures.names.figure_no_share import is_bracketed_limit, is_of_a_list, is_of_holder
from extract.figures.names.harm import is_degree
from extract.lexicon.figures import any_of, is_people

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_BARE_SCORES = frozenset({"điểm chuẩn", "điểm sàn", "điểm trúng tuyển", "điểm xét tuyển"})
_LEADERS = re.compile(r"(?<!\w)lãnh đạo (?:(?:của|hơn|gần|trên|khoảng) )?$")
_PLACES = ("tỉnh", "thành phố", "huyện", "quận", "xã", "phường", "địa phương")
_BARE_NUMBER = re.compile(
    r"(?<!\w)(?!số|lớp|khóa|khoá|lộ|điều|quận|km|loại|cấp|nhóm|tháng|năm)[^\W\d]{1,9} "
    r"\d{1,3}(?:[.]\d{3})* \($"
)
_SAYS_NOTHING = re.compile(
    r"\S (?:và \S.* )?mỗi (?:tỉnh|huyện|xã|phường|nơi|địa phương|đơn vị)$|^khác (?!biệt)"
    r"|^người (?:mưa|bão|lũ|lụt|sét|sạt lở)(?! [^ ]+ (?:chết|mất tích))|^hậu quả$"
    r"|(?:phát động|gửi|tổ chức|thực hiện|làm việc)\b.* trong thời gian$"
    r"|^(?:khu vực|tỉnh|huyện|xã|địa phương|đơn vị|vùng) (?:này|đó|trên|nói trên|kể trên)$"
)
_MEAN_OF_EACH = re.compile(r"(?:bình quân|trung bình) mỗi \w+(?: \w+)?$", re.IGNORECASE)
_ONLY_NOUNS = frozenset({"nhà", "người", "con", "cây", "chiếc"})
_LISTS_PARTS = re.compile(r"(?<!\w)(?:trong đó|gồm|nhiều nhất|nặng nhất|tập trung)(?!\w)")
_UNITS = frozenset({"địa phương", "tỉnh", "huyện", "xã", "đơn vị"})
_FALLS_IN_ALL = re.compile(r"(?<!\w)(?:giảm|tăng)(?: [^\s,;.]{1,5})? cả $")
_OFFENCES = re.compile(
    r"(?<!\w)(?:tai nạn|tội phạm|phạm pháp|cháy nổ)(?!\w)[^;.]*"
    r"(?<!\w)(?:giảm|tăng)(?!\w)[^;.]{0,20}$"
)
_ABOUT = frozenset({"đối với", "về", "riêng", "riêng đối với", "với", "riêng với", "còn đối với"})
_LISTS = re.compile(r"(?: [^\s,;:.()¤]{1,9}){0,4}: ?(?![¤\s])")
_VERBS = frozenset({"thu", "chi", "bán", "mua", "nộp", "trả", "vay", "trao", "tặng"})
_TENSES = ("đã ", "sẽ ", "đang ", "phải ", "cần ", "vừa ")
_NEAR = 24
_ENOUGH = 2


def is_no_figure(line: FigureLine, slot: Slot) -> bool:
    """Tell whether a number only tells how far, how many in all, or what was not read."""
    if _is_every_criterion(line, slot) or _is_how_far(line, slot) or is_told_aside(line, slot):
        return True
    if is_of_holder(line, slot) or is_of_a_list(line, slot) or _names_them(line, slot):
        return True
    return _is_of_a_bare_number(line, slot) or is_degree(line, slot)


def _names_them(line: FigureLine, slot: Slot) -> bool:
    """Tell «Đối với | 4 dự án: A; B; C; D, tỉnh đề nghị …», which are named and not counted."""
    begin, end = (at - line.sentence.begin for at in (slot.begin, slot.end))
    ahead = line.masked.text[:begin].strip(" -–+•")
    return ahead in _ABOUT and _LISTS.match(line.masked.text, end) is not None


def says_nothing(line: FigureLine, named: Named, slot: Slot) -> bool:
    """Tell «A và B mỗi tỉnh | 15 tỷ đồng», «tại | 3 khu vực này», «thí sinh | 30 điểm»."""
    if named.construct == "counted" and points_at(named.name.text, slot.value.unit or ""):
        return True
    again = is_told_again(line.masked.text, slot.end - line.sentence.begin)
    again = again and slot.value.unit_kind == "money"
    if again or _is_half_a_name(line, named) or _is_bare_verb(line, named):
        return True
    if slot.value.unit == "giờ" and named.name.text.lower() == "thời gian":
        return True  # «Thời gian từ | 9-11 giờ»
    if is_bracketed_limit(line, named, slot) or _is_score(named, slot):
        return True
    if _is_bare(named, slot) or _is_of_leaders(line, named, slot):
        return True
    return _is_bare_part(line, named, slot)


def _is_bare(named: Named, slot: Slot) -> bool:
    """Tell «A và B mỗi tỉnh | 5 tỷ đồng» from «bình quân mỗi xã | 15 tiêu chí», told by these."""
    mean = is_counted(slot.value) and _MEAN_OF_EACH.search(named.name.text) is not None
    return not mean and _SAYS_NOTHING.search(named.name.text) is not None


def _is_half_a_name(line: FigureLine, named: Named) -> bool:
    """Tell «Yên | Thành hơn 700 ha», half a place's name."""
    if not named.name.text.istitle() or " " in named.name.text:
        return False
    end = named.name.spans[-1][1] - line.sentence.begin
    return line.sentence.text[end : end + 1] == " " and line.sentence.text[end + 1].isupper()


def _is_bare_verb(line: FigureLine, named: Named) -> bool:
    """Tell «năm ngoái đã | thu được 9 tỷ đồng», which does not say what, from a budget's «thu»."""
    if named.name.text.lower() not in _VERBS or not named.name.spans or line.last is not None:
        return False
    if any_of("time", "parts").match(line.sentence.lower):
        return False  # «Trong đó, đã | chi 9 tỷ đồng», of what was told before
    begin, end = (at - line.sentence.begin for at in named.name.spans[0])
    text = line.masked.text
    return text.startswith(" được ", end) or text.endswith(_TENSES, 0, max(begin, 0))


def _is_of_leaders(line: FigureLine, named: Named, slot: Slot) -> bool:
    """Tell «có lãnh đạo | 25 tỉnh dự»: those who came are no provinces."""
    ahead = line.masked.text[: slot.begin - line.sentence.begin]
    led = slot.value.unit_kind == "bodies" and _LEADERS.search(ahead) is not None
    return led and named.name.text.lower().startswith(_PLACES)


def _is_score(named: Named, slot: Slot) -> bool:
    """Tell «thí sinh 30 điểm», «ngành A lấy 23 điểm», which do not say what the score is of."""
    if slot.value.unit != "điểm" or named.construct == "counted":
        return False
    said = named.name.text.lower()
    people = is_people(said) and len(said.split()) <= _ENOUGH
    return people or said.endswith(" lấy")


def is_bare_score(named: Named) -> bool:
    """Tell «điểm chuẩn» alone, which every school and branch has."""
    return named.name.text.lower() in _BARE_SCORES


def _is_how_far(line: FigureLine, slot: Slot) -> bool:
    """Tell «14 trạm chạy cầm chừng (từ | 20-70%)», how far each, which is no share of them."""
    last, begin = line.last, slot.begin - line.sentence.begin
    if last is None or last.construct != "counted" or slot.value.value_to is None:
        return False
    return slot.value.unit == "%" and line.masked.text[:begin].rstrip().endswith(("(", "(từ"))


def _is_bare_part(line: FigureLine, named: Named, slot: Slot) -> bool:
    """Tell «Trong đó, A có | 300 nhà», a part of what no figure told, and sums of mere units."""
    said = named.name.text.lower()
    if slot.value.unit_kind == "money":
        return said in _UNITS
    if said in {"con", "cái"}:
        return True  # «gia súc bị chết, cuốn trôi: | 142 con»
    ahead = line.sentence.lower[: slot.begin - line.sentence.begin]
    part = said in _ONLY_NOUNS and _LISTS_PARTS.search(ahead) is not None
    return part and named.construct == "counted"


def _is_every_criterion(line: FigureLine, slot: Slot) -> bool:
    """Tell «được kéo giảm cả | 3 tiêu chí», which says of nothing what fell."""
    if slot.value.unit != "tiêu chí":
        return False
    begin = slot.begin - line.sentence.begin
    if _OFFENCES.search(line.masked.text, 0, begin) is not None:
        return True  # «tai nạn giao thông giảm | 2 tiêu chí», of those it is told by
    return _FALLS_IN_ALL.search(line.masked.text, max(0, begin - _NEAR), begin) is not None


def _is_of_a_bare_number(line: FigureLine, slot: Slot) -> bool:
    """Tell «mầm non 141 (51%), tiểu học 206 (| 75%)»: the share of a number that was not read."""
    if slot.value.unit != "%" or all(one.unit != "%" for one in line.named):
        return False
    begin = slot.begin - line.sentence.begin
    return _BARE_NUMBER.search(line.masked.text, max(0, begin - _NEAR), begin) is not None
