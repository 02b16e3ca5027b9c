"""Whether a figure was reached, is aimed at, or is a difference."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.figures.figure_aim_words import TURNS, aims_in, before_clause, is_purpose
from extract.figures.figure_bounds import BOUNDS, CEILINGS, shares_bound
from extract.figures.figure_done import (
    befell,
    goes_on_reckoned,
    is_all_met,
    is_carried_out,
    is_part_of_things,
    is_reckoned,
)
from extract.figures.figure_kinds import is_few
from extract.figures.figure_moves import is_discount
from extract.figures.figure_signs import AIMS, passes_plan
from extract.figures.instructed import makes_before
from extract.figures.masked import EARLIER, TIME
from extract.figures.names.figure_forecasts import is_foretold
from extract.figures.plan_beside import (
    announces_aims,
    goes_on_budget,
    goes_on_planning,
    goes_on_proposing,
    is_bound,
    is_granted,
    is_once,
    is_plan_beside,
    is_proposed_on,
    is_quota,
    is_told_apart,
    starts_rise,
)
from extract.lexicon.figures import any_of, figure_words
from extract.slots import PLACE

if TYPE_CHECKING:
    from extract.figures.figure import Figure, Named
    from extract.figures.figure_line import FigureLine
    from extract.figures.names.indicators import Lead
    from extract.measures.quantities import Quantity

_MOVES = re.compile(
    r"(?<!\w)(?:đưa|nâng(?! cấp)|hạ|mở rộng|kéo dài|giảm|tăng(?! cường)|đạt|giữ|thêm"
    r"|bàn giao)(?!\w)"
)
_EXTENTS = frozenset({"length", "area"})
_MEETS = re.compile(r" (?:đã |đều |cơ bản ){0,2}(?:hoàn thành|đạt|vượt)(?!\w)")
_GROWTH = ("tốc độ tăng", "mức tăng", "tăng trưởng", "tỷ lệ tăng", "tốc độ phát triển")
_RATES = (" mức tăng", " mức tăng trưởng")  # «(gần bằng mức tăng trưởng | 7% của năm trước)»
_TASKS = frozenset({"nhiệm vụ", "chỉ tiêu", "nhóm nhiệm vụ"})
_THERE = re.compile(
    r"(?:(?<!\w)(?:có|còn|trong (?:tổng )?số|trong đó(?:,? hoàn thành)?)|[,;]) (?:hơn |gần )?$"
)
_TO_DO = re.compile(r"(?<!\w)(?:thực hiện|triển khai|giao|phải|hoàn thành)(?!\w)")
_RAISES = re.compile(
    r"\W{0,4}(?:nâng|đưa) (?!tổng)[^,;:]{3,80}? (?:lên|đạt|đến) "
    r"|\W{0,4}(?:về [^,;:]{2,30}, )?giảm [^,;:]{3,80}? xuống (?:còn )?dưới "
)
"""«Nâng tỷ lệ … lên 95%», «Về y tế, giảm tỷ lệ … xuống dưới 9%»"""
_PURPOSE = re.compile(
    r"(?<!\w)(?:để|nhằm) (?:đưa|nâng|kéo|hạ|giảm|giữ|kiểm soát|duy trì) [^,;:]{3,90}? "
    r"(?:lên|xuống|còn|đạt|ở mức|dưới)(?!\w)[^,;:]{0,14}$"
)
"""«các biện pháp để đưa tỷ lệ nợ xấu xuống dưới mức | 3%»: what they are for."""
_MUST = re.compile(r"(?<!\w)phải (?:bảo đảm|đảm bảo|đạt|giữ|duy trì)(?!\w)[^;.¤]{0,90}$")
"""«Tên xã mới phải bảo đảm tính lịch sử, được nhân dân đồng thuận trên | 90%»"""
_PARTS = re.compile(r"(?<!\w)(?:trong đó|gồm|bao gồm)(?!\w)")
_PLANS = ("nghị quyết", "dự toán", "chỉ tiêu", "kế hoạch", "mục tiêu")
_EXPECTS = re.compile(r"(?<!\w)(?:dự kiến|phấn đấu)(?!\w)")
_MAY = re.compile(
    r"(?<!\w)(?:có thể|có khả năng|sẽ có thể|có nguy cơ) (?:sẽ )?(?:đạt|cán|chạm|vượt|lên|tăng"
    r"|giảm|có|còn|lan|khiến|làm|gây|mất|thiếu|xảy ra|xuất hiện|phải|thiệt hại|ảnh hưởng)(?!\w)"
)
"""«dự báo xuất khẩu có thể đạt | 5 tỷ USD»: not reached yet."""
_WEATHER = frozenset({"mm", "m", "cm", "độ", "km/h", "m³/s", "cấp"})
_SET_AIM = re.compile(
    r"chỉ tiêu (?:kế hoạch|dự toán|nhiệm vụ|thu|chi|năm|này)(?!\w)"
    r"|(?<!\w)(?:phấn đấu|pháp lệnh|giao|đề ra|tuyển sinh|tuyển dụng|tuyển quân|biên chế)(?!\w)"
)
_MET = re.compile(r"(?<!\w)(?:đạt|vượt|hoàn thành|chưa|không)(?!\w)")
_NEAR = 40
VOTED = re.compile(r"(?<!\w)(?:tán thành|biểu quyết|bỏ phiếu|phiếu tín nhiệm)(?!\w)")
_TURNOUT = "tỷ lệ cử tri "
"""How many go to vote is aimed at; how many vote for something is not."""
_SET = re.compile(r"(?<!\w)(?:đề ra|đặt ra)(?: cho cả năm)? (?:là|ở mức|đạt) (?:\w{2,6} )?$")
_AIM_OF = re.compile(
    r"(?<!\w)mục tiêu "
    r"(?=(?:tăng trưởng|tốc độ|tỷ lệ|thu|kim ngạch|tổng|kiểm soát|giải ngân|xuất khẩu)\s)"
)
_BESIDE = ("vượt ", "so với ", "bằng ", "vượt các ", "% ", "đạt ")
_DONE = re.compile(
    r"(?: [^\s,;.()¤]{1,9}){0,4} đã (?:được|hoàn thành|bàn giao|có|nhận|giải ngân)(?!\w)"
)
"""«yêu cầu … 9 dự án, trong đó | 50% diện tích đã được giải phóng»: that was done before."""
_AGAINST = re.compile(
    r" (?:so với|hơn) (?:(?:ước (?:thực hiện )?|(?:dự toán|kế hoạch) )?"
    rf"(?:cùng|năm|tháng|quý|đầu|kỳ|giai đoạn|{TIME})|[^\w\s])| {EARLIER}"
)
"""«kế hoạch vốn được giao thấp hơn 5 tỷ đồng so với năm ngoái»: by how much it changed."""
_HEADS = re.compile(r"(?<!\w)đã ((?:đề ra|đặt ra|xác định|thông qua)[^:;]{0,40}: )")
"""«Các chỉ tiêu mà đại hội | đã đề ra: 95% hội viên …»: set, not reached."""
_SETTING = re.compile(r"(?<!\w)(?:đề ra|đặt ra|xác định)(?!\w)")


def status_of(line: FigureLine, lead: Lead, named: Named, quantity: Quantity, sign: int) -> Status:
    """Return what a figure is; notes where targets are announced for what follows."""
    rises, line.rising = line.rising and lead.kind == "toward" and not lead.subject, False
    done = _MEETS.match(line.masked.text, quantity.end - line.sentence.begin)
    if quantity.out_of is not None and done is not None and quantity.unit in AIMS:
        return Status.ACTUAL  # «chỉ đạo hoàn thành các chỉ tiêu, có | 38/54 chỉ tiêu hoàn thành»
    carried_out = is_carried_out(line, lead, quantity) or is_part_of_things(line, quantity)
    if carried_out or is_all_met(line, quantity):
        return Status.ACTUAL
    if passes_plan(line, quantity) or (sign < 0 and is_discount(line, quantity)):
        return Status.CHANGE
    if _is_base(line, quantity) and not quantity.rank:
        return Status.CHANGE if sign or quantity.signed else Status.ACTUAL
    status = Status.TARGET if rises else _status(line, lead, named, quantity, sign)
    line.rising = status is Status.TARGET and starts_rise(line, lead, quantity)
    return Status.ACTUAL if line.rising else status


def _status(line: FigureLine, lead: Lead, named: Named, quantity: Quantity, sign: int) -> Status:
    told = line.told and not (_is_there(line, quantity) or is_reckoned(line, quantity))
    told = told and _DONE.match(line.masked.text, quantity.end - line.sentence.begin) is None
    if told or is_plan_beside(line, quantity) or is_quota(line, quantity):
        return Status.TARGET
    if quantity.rank or quantity.signed:
        return Status.RANK if quantity.rank else Status.CHANGE
    rate = " ".join([word.text for word in lead.subject]).endswith(_RATES)
    growth = (
        quantity.unit == "%"
        and lead.kind != "ratio"
        and (rate or _folded(named).startswith(_GROWTH))
    )
    status = Status.CHANGE if sign or growth else Status.ACTUAL
    measured = named.construct == "measured"
    indicates = measured and _names_indicator(named, lead)
    met = line.last is not None and line.last.status is Status.ACTUAL and not lead.subject
    if indicates or (measured and _is_planned(named) and not met):
        risen = bool(sign) and "phấn đấu" not in _folded(named)
        end = quantity.end - line.sentence.begin
        against = risen and _AGAINST.match(line.masked.text, end) is not None
        return status if indicates or against else Status.TARGET
    if line.last is not None and not lead.subject and named.construct != "counted":
        moves = lead.kind in {"up", "down", "times"} and not _is_hoped(line.last)
        goes_on = line.last.status is Status.TARGET and not moves
        goes_on = goes_on or _EXPECTS.search(_own(line, named, quantity)) is not None
        return Status.TARGET if goes_on else status
    voted = VOTED.search(_folded(named)) and not _folded(named).startswith(_TURNOUT)
    if voted or is_foretold(named.name):
        return status
    aimed = _is_aimed(line, named, quantity) or _is_part(line, quantity)
    aimed = aimed or (status is Status.ACTUAL and goes_on_proposing(line, quantity))
    if status is Status.ACTUAL and (quantity.unit or "").startswith(AIMS):
        line.aiming = not _are_met(line, named, quantity)
    return Status.TARGET if aimed else status


def _is_base(line: FigureLine, quantity: Quantity) -> bool:
    """Tell «phấn đấu thu 250 tỷ đồng, tăng 12% so với ước thực hiện năm 2023 (| 223 tỷ đồng)»."""
    begin = quantity.begin - line.sentence.begin
    return line.masked.text.endswith(f"{EARLIER} (", 0, begin)


def _names_aim(own: str) -> bool:
    """Tell «thực hiện mục tiêu tăng trưởng | 8%» from «vượt mục tiêu | 8%»: a goal by its name."""
    starts = [found.start() for found in _AIM_OF.finditer(own)]
    return bool(starts) and not own[: starts[-1]].endswith(_BESIDE)


def _names_indicator(named: Named, lead: Lead) -> bool:
    """Tell «chỉ tiêu lợi nhuận đạt 3%» from «chỉ tiêu phấn đấu là 300 tỷ đồng»."""
    name = _folded(named)
    told = name.startswith("chỉ tiêu ") and "level" in lead.kinds
    said = " ".join(word.text for word in lead.subject)
    return told and _SET_AIM.search(f"{name} {said}") is None


def _is_planned(named: Named) -> bool:
    """Tell «(tổng) dự toán giao», «khối lượng được giao»."""
    name = _folded(named).removeprefix("tổng ")
    return name.startswith(_PLANS) or name.endswith(" được giao")


def _own(line: FigureLine, named: Named, quantity: Quantity) -> str:
    """Return the words of a figure's own clause ahead of it."""
    return line.masked.text[named.left : quantity.begin - line.sentence.begin]


def _is_there(line: FigureLine, quantity: Quantity) -> bool:
    """Tell «nâng cấp 3,2 km đê», how long it is, from «trồng 500 ha», how much is to be made."""
    begin = quantity.begin - line.sentence.begin
    moved = _MOVES.search(line.masked.text, line.masked.break_before(begin) + 1, begin)
    made = moved is not None or makes_before(line.masked.text, begin)
    return quantity.unit_kind in _EXTENTS and not made


def _is_hoped(last: Figure) -> bool:
    """Tell «phấn đấu xuất khẩu đạt 5 tỷ USD, tăng 10%» from «dự toán (300 tỷ đồng), tăng 10%»."""
    said = last.name.text.lower().removeprefix("tổng ")
    return last.construct == "measured" and not said.startswith(_PLANS) and "so với" not in said


def _are_met(line: FigureLine, named: Named, quantity: Quantity) -> bool:
    """Tell «5/21 chỉ tiêu không đạt», «vượt 12 chỉ tiêu»: what follows is no list of aims."""
    end = quantity.end - line.sentence.begin
    own = line.masked.text[named.left : line.masked.break_after(end)]
    return quantity.out_of is not None or _MET.search(own) is not None


def _folded(named: Named) -> str:
    return named.name.text.lower().replace("tỉ", "tỷ")


def _is_part(line: FigureLine, quantity: Quantity) -> bool:
    """Tell «dự toán thu 34.056 tỷ đồng, trong đó thu nội địa | 27.600 tỷ đồng»."""
    if line.last is None or line.last.status is not Status.TARGET:
        return False
    if goes_on_budget(line, quantity) or shares_bound(line, quantity):
        return True
    begin = line.sentence.begin
    between = line.masked.text[line.last.end - begin : quantity.begin - begin]
    if ";" in between or "." in between:
        return ";" in between and goes_on_planning(line, quantity)
    line.parts = line.parts or _PARTS.search(between) is not None
    return line.parts


def _is_aimed(line: FigureLine, named: Named, quantity: Quantity) -> bool:
    """Tell whether a figure's own clause, or what is said ahead of it, makes it a target."""
    text = line.masked.text
    begin = quantity.begin - line.sentence.begin
    own = text[named.left : begin]
    if (quantity.unit or "").startswith(AIMS):
        own = _SETTING.sub("", own)  # «Nghị quyết đề ra 25 chỉ tiêu»: so many there are
    said = _without_new(_HEADS.sub(r"\1", own.replace("đã dự kiến", "dự kiến")))
    reached = any_of("target", "reached").search(said) is not None
    may_be = quantity.unit not in _WEATHER and _MAY.search(own) is not None
    may_be = may_be or is_purpose(text, begin, quantity.end - line.sentence.begin)
    named_aim = may_be or bool(_SET.search(own)) or _names_aim(own)
    to_come = is_once(text, begin) or is_proposed_on(text, begin)
    named_aim = named_aim or is_granted(line, quantity) or (to_come and not reached)
    hoped = aims_in(own, "own") and aims_in(_without_places(line, own, named.left), "own")
    if named_aim or hoped:
        return named_aim or not reached
    if quantity.qualifier in BOUNDS:
        done = any_of("target", "reached").search(own[-_NEAR:]) is not None
        return quantity.qualifier in CEILINGS or not (done or befell(line, own, quantity))
    tasks = quantity.unit in _TASKS and named.construct != "measured"
    if tasks and not is_few(quantity) and quantity.out_of is None:
        return _are_to_be_done(line, begin)
    if quantity.unit == "%" and is_bound(text, quantity.end - line.sentence.begin, quantity.value):
        return not reached  # «100% cơ sở thu mua phải ký cam kết»
    asked = _PURPOSE.search(text[:begin]) or _MUST.search(text[:begin])
    meant = quantity.unit_kind == "ratio" and asked is not None
    if meant or (_RAISES.match(text) and quantity.unit_kind in {"ratio", "money", "area"}):
        return not reached
    since = 0 if line.last is None else line.last.slot.end - line.sentence.begin
    told = reached or TURNS.search(text, since, begin) is not None
    told = told or is_told_apart(text, line.sentence.lower, begin)
    told = told or goes_on_reckoned(line, named, quantity)
    return not told and (
        line.aiming
        or announces_aims(text[:begin])
        or aims_in(before_clause(text, named.left), "ahead")
    )


def _without_places(line: FigureLine, own: str, left: int) -> str:
    """Return a clause that begins at ``left`` without its places: «huyện | Giao Thủy»."""
    left += line.sentence.begin
    for place in line.sentence.all_of(PLACE):
        begin, end = max(place.begin - left, 0), place.end - left
        if begin < end:
            own = own[:begin] + "_" * len(own[begin:end]) + own[end:]
    return own


def _without_new(own: str) -> str:
    """Return a clause without the «mới» of names: «nông thôn | mới đạt» is not «only reached»."""
    return own if " mới đạt" not in own else _new().sub(r"\1", own)


@cache
def _new() -> re.Pattern[str]:
    before = "|".join(sorted(figure_words("lead", "before_new"), key=len, reverse=True))
    return re.compile(rf"(?<!\w)({before}) mới(?= đạt)")


def _are_to_be_done(line: FigureLine, begin: int) -> bool:
    """Tell «phải hoàn thành | 46 nhiệm vụ» from «có | 46 nhiệm vụ do Thủ tướng giao»."""
    text, near = line.masked.text, max(0, begin - _NEAR)
    clause = text[near : line.masked.break_after(begin)].split()
    there = _THERE.search(text, near, begin) is not None and "phải" not in clause
    return (
        not there
        and {"đã", "đang"}.isdisjoint(clause)
        and _TO_DO.search(" ".join(clause)) is not None
    )
