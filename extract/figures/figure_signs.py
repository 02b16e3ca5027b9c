"""Which way a figure moved: what its own verb says, and what the figure before it goes on with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.figures.figure_kinds import is_counted
from extract.figures.figure_moves import (
    change_sign,
    compared_sign,
    lets_off,
    passes_mark,
    shown_move,
)
from extract.figures.masked import EARLIER, NUMBER
from extract.figures.names.counted_nouns import is_base
from extract.figures.names.figure_placed import is_abroad
from extract.figures.names.measured import names_measure
from extract.measures.listed import LISTED
from extract.slots import PLACE

if TYPE_CHECKING:
    from extract.figures.figure import Figure, Named
    from extract.figures.figure_line import FigureLine
    from extract.figures.names.indicators import Lead
    from extract.measures.quantities import Quantity

_EQUALS = frozenset({"bằng", "tương đương", "tương ứng", "tức", "khoảng", "hơn", "gần", "trên"})
_AND_AGAINST = re.compile(rf"(?: so (?:với )?[^,;.()¤]{{2,40}}| {EARLIER}{{5,40}}) và ")
_OF_RISE = re.compile(r"\((?:đạt |với )?tỷ lệ $")
_RATE_THEN = re.compile(
    r"(?<!\w)(?:(?:thấp|cao) hơn|bằng|xấp xỉ|ngang) (?:mức|tốc độ) (tăng|giảm)(?: trưởng)? $"
)
_RATE_STOOD = re.compile(
    r"(?<!\w)(?:thấp|cao) hơn (?:mức|tốc độ) (tăng|giảm)(?: trưởng)? (?:của )?cùng kỳ[^;,()]{0,14}"
    r" (?:chỉ )?là $"
)
_STOOD_THEN = re.compile(
    r"\((?:trong khi |so với )?cùng kỳ(?: của)?(?: năm (?:trước|ngoái|20\d\d))? (?:chỉ )?là $"
)
"""«tăng 8,2% (cùng kỳ là | 5,1%)»: it rose then, too."""
_SO_MUCH = re.compile(
    r",?\s?\(?(?:tương (?:ứng|đương)|tức|tức là|nghĩa là)(?: với)?(?: tỷ lệ)?(?: mức)?"
    r"(?: tăng| giảm)?(?: khoảng| gần| hơn| trên)?\s"
)
_WHOLE = 100
_THEN = ("so với cùng kỳ", "cùng kỳ", EARLIER)
_PASSES = re.compile(
    r"(?<!\w)vượt (?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)"
    r"(?: (?:được|giao|đề ra|đặt ra|cả|năm|nghị quyết|kế hoạch)){0,3} $"
)
_IN_RESPECT = re.compile(r"^ về (?:số |khối )?(?:lượng|giá trị|trị giá)(?= và )")
_RATES = ("tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "tỷ suất", "mức")
_MOVED_LIST = re.compile(
    r"(?<!\w)(?P<way>tăng|giảm)(?: trưởng)?"
    r"(?: (?:mạnh|cao|nhiều|nhanh|khá|sâu|tốt|nhẹ|trở lại)){0,2}(?: nhất)?"
    r" (?:là|như|gồm|gồm có|có|thuộc về|phải kể đến)(?: [^;()¤]{2,40})? $"
)
"""«các thị trường có giá trị xuất khẩu tăng mạnh là | A (64%)»"""
_MOVES_ITSELF = re.compile(rf" (?:tăng|giảm) {NUMBER}")
"""«tăng 82 tiêu chí, 2 xã | tăng 5 tiêu chí»: those that rose, and by nothing before."""
_ENDS = re.compile(r"\s*(?:[,;.)(]|so với(?!\w)|và(?!\w)|$)")
AIMS = ("chỉ tiêu", "mục tiêu")
_AND_PASSES = "đạt và vượt"
"""«thu đạt và vượt | 36 tỷ đồng» is how much; «đạt và vượt | 9% dự toán» is how much more."""


_MAKES_MOVE = re.compile(
    r"(?<!\w)(?<!gia )(?<!miễn )(?<!miễn, )(?<!mức )(?<!độ )(?<!đà )(?<!suy )(?P<way>tăng|giảm) $"
)
_LET_OFF = ("thuế", "phí", "lệ phí", "tiền", "lãi", "học phí", "giá")


def sign_of(line: FigureLine, lead: Lead, named: Named, quantity: Quantity, end: int) -> int:
    """Return 1 for what rises, -1 for what falls, 0 for what stands at a level."""
    begin = quantity.begin - line.sentence.begin
    sign = change_sign(lead, line.masked, quantity, end) or compared_sign(
        line.masked.text, begin, quantity
    )
    then = _RATE_THEN.search(line.masked.text, 0, begin)
    then = then or _RATE_STOOD.search(line.sentence.lower, 0, begin)
    if then is not None and quantity.unit == "%":
        return 1 if then[1] == "tăng" else -1  # «thấp hơn mức tăng | 7,2% của cùng kỳ»
    counted = quantity.out_of is not None or (quantity.unit or "").startswith(AIMS)
    if lead.said[:1] == ("vượt",) and counted:
        return 0  # «đạt và vượt 17 chỉ tiêu», «vượt 16/18 nhiệm vụ»
    if _AND_PASSES in lead.said and 2 * quantity.value < _WHOLE:
        return int(quantity.unit == "%" and is_base(line.masked, end, "plans"))
    passes = "vượt" in lead.said and passes_mark(line, lead, quantity, end)
    if passes or lets_off(line.masked.text, begin):
        return 0
    if passes_plan(line, quantity):
        return 1
    sign = sign or _shown(line, named, quantity) or _made_to_move(line, lead, named, quantity)
    return sign or _sign_of_others(line, lead, named, quantity)


def _made_to_move(line: FigureLine, lead: Lead, named: Named, quantity: Quantity) -> int:
    """Return which way what is measured is moved: «giúp giảm | chi phí 3 tỷ đồng», not «đạt 3 tỷ».

    Taxes and fees that fall by so much are let off.
    """
    begin = named.name.spans[0][0] - line.sentence.begin if named.name.spans else -1
    plain = named.construct == "measured" and not lead.kinds and len(named.name.spans) == 1
    kept = quantity.unit == "%" or is_counted(quantity) or quantity.rank
    if begin < line.before or not plain or kept or not names_measure(named.name):
        return 0
    found = _MAKES_MOVE.search(line.masked.text, 0, begin)
    off = named.name.text.lower().startswith(_LET_OFF)
    return 0 if found is None or off else 1 if found["way"] == "tăng" else -1


def _shown(line: FigureLine, named: Named, quantity: Quantity) -> int:
    """Return which way «doanh thu sụt giảm mạnh (| gần 40%)» moves; a rate may be what is left."""
    text, end = line.masked.text, quantity.end - line.sentence.begin
    moved = shown_move(text, named.left)
    alone = text[end:].lstrip().startswith((")", "so ", EARLIER))
    levels = (*_RATES, "lãi suất", "độ ")
    if moved is None or quantity.unit != "%" or not alone:
        return 0
    return 0 if named.name.text.lower().startswith(levels) else moved[1]


def passes_plan(line: FigureLine, quantity: Quantity) -> bool:
    """Tell «đạt 56%, vượt chỉ tiêu giao | 1%», by how much it was passed.

    «đạt 300 hộ, vượt kế hoạch | 25 hộ» too: a plan itself is about as much as was reached.
    """
    begin, end = (at - line.sentence.begin for at in (quantity.begin, quantity.end))
    last = line.last.quantity if line.last is not None else None
    alike = last is not None and last.unit == quantity.unit
    less = alike and last is not None and 2 * quantity.value < last.value
    if not (less or (quantity.unit == "%" and not alike)) or not _PASSES.search(
        line.masked.text, 0, begin
    ):
        return False
    return _ENDS.match(line.masked.text, end) is not None


def _sign_of_others(line: FigureLine, lead: Lead, named: Named, quantity: Quantity) -> int:
    """Return which way the figure before moved, where this one goes on with it or is its part."""
    if (whole := _parted(line, quantity)) is not None:
        return whole.sign
    if told := _told_to_move(line, named, quantity):
        return told
    last = line.last
    if last is None or last.status is not Status.CHANGE:
        return 0
    ahead = line.sentence.lower[: quantity.begin - line.sentence.begin]
    if quantity.unit == last.unit == "%" and _STOOD_THEN.search(ahead):
        return last.sign
    if _goes_on(line, last, lead, quantity) or _says_again(line, last, lead, quantity):
        return last.sign
    # «giảm 36% về lượt xe và 71% về lượt người»: the second falls too
    shared = not lead.kinds and (named.construct == "respect" or line.sharing)
    return last.sign if shared else 0


def _told_to_move(line: FigureLine, named: Named, quantity: Quantity) -> int:
    """Return which way those moved that are listed: «… tăng mạnh là A (| 64%), B (60%)»."""
    begin, text = quantity.begin - line.sentence.begin, line.masked.text
    alone = text[:begin].rstrip().endswith("(") and text[begin:].lstrip(NUMBER).startswith(")")
    if quantity.unit != "%" or not alone or named.name.text.lower().startswith(_RATES):
        return 0
    since = text.rfind(";", 0, begin) + 1
    found = _MOVED_LIST.search(text, since, text.find("(", since))
    return 0 if found is None else 1 if found["way"] == "tăng" else -1


def _parted(line: FigureLine, quantity: Quantity) -> Figure | None:
    """Return the change of «tăng 36 ca (Lào Cai | 16, Yên Bái 4)», by which each place rose."""
    whole = line.outside[-1][1] if line.outside else None
    if whole is None or whole.status is not Status.CHANGE:
        return None
    alike = quantity.unit_kind == LISTED or quantity.unit == whole.unit
    beside = (
        line.sentence.at(place.end, quantity.begin)
        for place in line.sentence.all_of(PLACE)
        if place.end <= quantity.begin
    )
    return whole if alike and any(not between.strip(" :") for between in beside) else None


def _goes_on(line: FigureLine, last: Figure, lead: Lead, quantity: Quantity) -> bool:
    """Tell «giảm 8 huyện và 561 xã», «giảm 5 vụ, 3 người chết»: the second falls too."""
    placed = bool(lead.subject) and (line.is_place(lead.subject) or _is_told_of(line, lead))
    beside = [word.text for word in lead.subject] == ["cùng"] and lead.said == ("với",)
    if ((lead.subject and not placed) or lead.kinds) and not beside:
        return False
    counted = is_counted(quantity)
    begin = line.sentence.begin
    if _MOVES_ITSELF.match(line.masked.text, quantity.end - begin):
        return False
    between = line.masked.text[last.end - begin : quantity.begin - begin].replace(",", " , ")
    between = _IN_RESPECT.sub("", between)  # «giảm 400 xe về lượng và | 15 triệu USD về giá trị»
    if not lead.subject and quantity.unit_kind == "money" and is_counted(last.quantity):
        return between.strip() == "và"  # «tăng 900 lượt và | 2 tỷ đồng so với năm ngoái»
    if counted != is_counted(last.quantity) or (quantity.unit != last.unit and not counted):
        return False
    against = line.masked.text[quantity.end - begin :].lstrip().startswith(("so ", EARLIER))
    if against and _AND_AGAINST.fullmatch(between) and quantity.unit == last.unit:
        return True  # «tăng 0,5% so với tháng trước và 13,9% so với cùng kỳ»
    first = between.split()[:1]
    return first in (["và"], ["/"], ["cùng"]) or ((counted or placed) and first == [","])


def _is_told_of(line: FigureLine, lead: Lead) -> bool:
    """Tell «EU giảm 2,8%, | Mỹ 3,3%»: of another country."""
    name = line.name_of(lead.subject)
    return name is not None and is_abroad(name.text)


def _says_again(line: FigureLine, last: Figure, lead: Lead, quantity: Quantity) -> bool:
    """Tell «tăng 2,6% (1,3 tạ/ha)», «giảm 1.686 ha (bằng 2,2%)»: the same change, otherwise."""
    begin = line.sentence.begin
    if lead.said == ("=",) and not lead.subject and quantity.unit == "%":
        return True  # «tăng 2.029 vụ = 7%»
    rate = _OF_RISE.search(line.masked.text, 0, quantity.begin - begin)
    if rate is not None and line.masked.text.startswith(") so ", quantity.end - begin):
        return quantity.unit == "%"  # «tăng 6,2 tỷ đồng (đạt tỷ lệ | 8,5%) so với đầu năm»
    between = line.masked.text[last.end - begin : quantity.begin - begin].lstrip()
    so_much = not quantity.signed and _SO_MUCH.fullmatch(between) is not None
    if so_much and (quantity.unit == "%" or last.unit == "%"):
        return True  # «giảm 58 vụ tương ứng | 8,06%», «tăng 4%, tương ứng | 90 triệu USD»
    if lead.subject or set(lead.said) - _EQUALS or quantity.signed:
        return False
    behind = line.masked.text[quantity.end - begin :].lstrip()
    if between.startswith(", tương ") and quantity.unit == "%":
        return quantity.value < _WHOLE  # «giảm 41 phòng, tương đương 26,8%»
    if between.startswith(", bằng ") and quantity.unit == "%" and 2 * quantity.value < _WHOLE:
        between = f"({between}" if behind.startswith(_THEN) else between
        behind = f",{behind}"  # «giảm 9 vụ, bằng 12% so với cùng kỳ»
    return between.startswith("(") and behind.startswith((")", ","))
