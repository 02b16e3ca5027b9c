"""What a value is of: the words before it, the noun behind it, or what the last figure was of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure import Name, Named
from extract.figures.figure_counts import counted
from extract.figures.figure_kinds import is_counted
from extract.figures.masked import NUMBER
from extract.figures.names.counted_nouns import base_name, counted_name, without_small
from extract.figures.names.figure_actors import acted
from extract.figures.names.figure_bracketed import bracketed
from extract.figures.names.figure_branches import apposed, of_shares
from extract.figures.names.figure_depths import of_flood
from extract.figures.names.figure_each import EACH
from extract.figures.names.figure_goes_on import going_on, of_lowest
from extract.figures.names.figure_headed import labelled
from extract.figures.names.figure_outlays import of_served, outlay, toward, toward_whom
from extract.figures.names.figure_over import divided, per_area
from extract.figures.names.figure_parts import of_a_sum, part_of_whole
from extract.figures.names.figure_placed import is_abroad, placed, sided
from extract.figures.names.figure_ranks import ranked
from extract.figures.names.figure_remains import some_of
from extract.figures.names.figure_respects import as_many_times
from extract.figures.names.figure_shared import distributed
from extract.figures.names.figure_shares import contributed, named_behind, of_place
from extract.figures.names.figure_states import (
    MEASURED,
    REMAINS,
    in_state,
    is_nobody,
    is_undone,
    left_of,
)
from extract.figures.names.figure_stretches import made_for_aim, of_things_before, of_whole_work
from extract.figures.names.figure_subjects import listed, subject
from extract.figures.names.figure_sums import given, listed_part, part_behind, sum_of
from extract.figures.names.figure_trims import SIZES
from extract.figures.names.figure_worth import TOLD_WORTH, is_of_a_deed
from extract.figures.names.indicators import Lead, points_back
from extract.figures.names.measured import ends_bare, starts_measure, without_times
from extract.figures.names.set_apart import behind_but
from extract.figures.names.sized import with_measure, with_size
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import figure_words
from extract.measures.listed import LISTED
from extract.slots import PLACE

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine
    from extract.measures.quantities import Quantity
    from extract.slots import Slot

_ECONOMY = frozenset({"kinh tế", "nền kinh tế", "kinh tế thế giới", "kinh tế toàn cầu"})
_BESIDE = ([","], ["và"], [",", "và"], ["cùng"], ["cùng", "với"])
_TELLS_OF_IT = re.compile(
    r"(?:thuộc|sử dụng|phục vụ|nằm|đi qua|hòa|đảm bảo|bảo đảm|gây|làm|khiến)(?!\w)"
)
"""Behind a measure these tell of what was named before it: «công suất 50 MW | sử dụng gió»."""
_RATE_BEHIND = re.compile(r"/(?:ngày đêm|ngày|giờ|năm|tháng|vụ|người)(?!\w)")
"""«900 tấn rác/ngày»: how often, told with what is measured."""
_GOES_ON = frozenset({"dự kiến", "đã", "đang", "sẽ", "được", "hiện", "chưa", "không", "đủ"})
_GIVING = "đóng góp"
_SPENT = "thực hiện"
_FEW = 3
_VALUES = ("giá trị", "trị giá", "kim ngạch")
_SHORT_NAME = 4
_RATES = ("tỷ lệ ", "tỉ lệ ", "tỷ trọng ", "tỉ trọng ", "tốc độ ", "lãi suất ", "năng suất ")
_ASIDE = re.compile(
    rf" \((?:gồm |của |với )?{NUMBER}+\)(?= (?!và |so |trong |tại |ở |của |đã |được )\w)"
)
"""«có 512 ha | (270 hộ) trồng sen»: what is measured stands behind the bracket."""
_PLANNED = ("kế hoạch", "chỉ tiêu", "mục tiêu")


def named(line: FigureLine, slot: Slot, lead: Lead, left: int) -> Named | None:
    """Return what the value in a slot is of; None where nothing tells."""
    end = slot.end - line.sentence.begin
    if slot.value.unit_kind == LISTED:
        return _of_list(line, slot, lead)
    shared = distributed(line, slot, lead, left)
    if shared is not None:
        return Named(shared, "measured", end)
    return None if line.unshared else _named(line, slot, lead, left)


def _named(line: FigureLine, slot: Slot, lead: Lead, left: int) -> Named | None:
    quantity: Quantity = slot.value
    own = divided(line, lead) or per_area(line, lead)
    own = of_place(line, slot, lead, own or subject(line, lead, left)) or apposed(line, lead, left)
    own = of_whole_work(line, _carried_out(line, own, lead))
    if is_counted(quantity) and quantity.unit != "lần":
        return counted(line, slot, lead, _of_things(line, own, left), left)
    own = of_shares(line, _grown(own, lead, quantity), lead)
    aimed = made_for_aim(line, own, lead)
    if quantity.rank or aimed:
        return of_things_before(line, slot) if aimed else ranked(line, slot, lead, own, left)
    named = None if own is None else placed(line, own, slot)
    named = named or toward(line, slot, own) or left_of(line, slot, lead, own)
    named = named or _with_words_behind(line, slot, lead, own, left)
    if named is not None:
        return named
    told = lead.subject and not points_back(lead.subject)
    another = own is None and not told and _is_another(line, slot, lead)
    if another and (deed := given(line)) is not None:
        return Named(deed, "measured", slot.end - line.sentence.begin, line.topic)
    if own is None and (told or another):
        return None
    ahead = _told_ahead(line, slot, lead, own, left)
    return ahead if ahead is None or own is None else part_of_whole(line, ahead, slot, lead)


def _of_things(line: FigureLine, own: Name | None, left: int) -> Name | None:
    """Return no rate told of before for what is counted: «… 9%. Tại A có | 30 nhà tốc mái»."""
    before = own is not None and own.spans and own.spans[0][0] < line.sentence.begin + left
    return None if before and own is not None and own.text.lower().startswith(_RATES) else own


def _carried_out(line: FigureLine, own: Name | None, lead: Lead) -> Name | None:
    """Return «vốn đầu tư thực hiện» of «vốn đầu tư thực hiện | đạt 9 tỷ USD», no registered one."""
    if own is None or lead.said[-1:] != (_SPENT,) or len(lead.said) == 1:
        return own
    end = own.spans[-1][1] - line.sentence.begin
    funds = own.text.lower().startswith(("vốn", "tổng vốn", "số vốn", "nguồn vốn"))
    if not funds or not line.masked.text.startswith(f" {_SPENT} ", end):
        return own
    return own.joined("", line.name((end + 1, end + 1 + len(_SPENT))))


def _told_ahead(
    line: FigureLine, slot: Slot, lead: Lead, own: Name | None, left: int
) -> Named | None:
    """Name a value by what stands before it, in its clause or ahead of that."""
    quantity: Quantity = slot.value
    end = slot.end - line.sentence.begin
    found = own or listed(line, slot, left)
    if own is not None and _is_plan_of(line, own, quantity, left):
        return Named((line.topic or own).joined("", own), "measured", end, line.topic)
    if own is not None and not is_abroad(own.text):
        found = sided(line, own) or labelled(line, own)
    behind = None if found is not None else bracketed(line, slot, left)
    if behind is not None and (named := placed(line, behind, slot, beside=True)) is not None:
        return named
    found = found or behind or _contributing(line, slot, lead, left)
    found = found or going_on(line, quantity, left)
    found = None if found is None or is_of_a_deed(line, lead, found, left) else found
    found = None if found is None else of_lowest(line, found, left, end)
    found = of_flood(line, with_measure(line, with_size(line, found, slot), slot), slot)
    if found is not None and found in (own, behind) and quantity.unit_kind == "money":
        part = of_a_sum(line, found)
        if part is not found:
            return Named(part, "measured", end)
    if found is not None and quantity.unit_kind == "money":
        worth = _worth(line, lead, found)  # «50 phần quà, tổng trị giá 9 triệu»
        each = line.last is not None and found.text.lower().startswith(EACH)
        return Named(worth or found, "measured", end, line.topic if each else None)
    return None if found is None else Named(found, "measured", end)


def _contributing(line: FigureLine, slot: Slot, lead: Lead, left: int) -> Name | None:
    """Return the deed of «hiến 300 m2 đất, đóng góp | 14 tỷ đồng», which has no other name."""
    gives = "đóng góp" in lead.said and line.last is not None and line.last.construct == "counted"
    if slot.value.unit_kind != "money" or not gives:
        return None
    at = line.masked.text.rfind(_GIVING, left, slot.begin - line.sentence.begin)
    return line.name((at, at + len(_GIVING))) if at >= 0 else None


def _is_plan_of(line: FigureLine, own: Name, quantity: Quantity, left: int) -> bool:
    """Tell «Tỷ lệ tiêm mới đạt 71% (kế hoạch cả năm | 95%)»: of what was measured."""
    last = line.last
    inside = bool(left) and line.masked.text[left - 1] == "("
    reached = last is not None and last.construct == "measured" and last.unit == quantity.unit
    return inside and reached and own.text.lower().startswith(_PLANNED)


def _worth(line: FigureLine, lead: Lead, found: Name) -> Name | None:
    """Return what «…, trị giá | 2 tỷ USD», «…, giá trị đạt | 2 tỷ USD» is: the worth of things."""
    if TOLD_WORTH.intersection(lead.said):
        told = line.last is not None and found.text.endswith(" trị giá")
        things = [one.name for one in line.named if one.construct == "counted"] if told else []
        found = things[-1] if things else found
        if told and not things and "tổng" in _said(lead):  # «mỗi suất trị giá 1 triệu, tổng …»
            each = next((one for one in EACH if found.text.lower().startswith(one)), "")
            found = Name(found.text[len(each) :], found.spans)
        return found if found.text.endswith(" trị giá") else found.joined("trị giá", Name("", ()))
    words = behind_but(lead.subject)
    said = " ".join([word.text for word in words])
    alone = said in _VALUES and found.spans[0][0] < line.sentence.begin + words[0].begin
    head = line.name_of(words) if alone else None
    told = head is None or found.text.lower().startswith((*_VALUES, "kim ngạch", "doanh thu"))
    return None if told or head is None else head.joined("", found)


def _grown(own: Name | None, lead: Lead, quantity: Quantity) -> Name | None:
    """Keep what was done with the name: «kinh tế | tăng trưởng 7%», «dân | đóng góp 3 tỷ đồng»."""
    if own is not None and "đóng góp" in lead.said and quantity.unit_kind == "money":
        return Name(f"{own.text} đóng góp", own.spans)
    if own is None or "tăng trưởng" not in lead.said or own.text.lower() not in _ECONOMY:
        return own
    return Name(f"{own.text} tăng trưởng", own.spans)


def _of_list(line: FigureLine, slot: Slot, lead: Lead) -> Named | None:
    """Name a number behind a place by the figure that its list tells: «812 người: A 536, B 81».

    Behind anything else it is of that: «172 đảng viên (khiển trách 120, cảnh cáo 52)».
    """
    end = slot.end - line.sentence.begin
    if line.last is None:
        return None
    last = line.last.quantity
    plain = last.unit_kind in MEASURED and not any(one.isalpha() for one in last.value_text)
    if not is_counted(last) and last.unit_kind != LISTED and not plain:
        return None
    whole = line.last.topic if last.unit_kind == LISTED else line.last.name
    label = line.name_of(lead.subject)
    if label is not None and _is_common(line, label, slot):
        return Named(whole.joined("", label), "measured", end, whole)
    return Named(whole, "measured", end, line.last.topic)


def _is_common(line: FigureLine, label: Name, slot: Slot) -> bool:
    """Tell «khiển trách», «THCS» from places, known or not, which are told as such."""
    begin = label.spans[0][0]
    placed = any(begin <= one.begin < slot.begin for one in line.sentence.all_of(PLACE))
    return (label.text[:1].islower() or label.text.isupper()) and not placed


def _is_another(line: FigureLine, slot: Slot, lead: Lead) -> bool:
    """Tell «4 chiếc điện thoại, 2 triệu đồng»: the sum is not of what was counted before."""
    last = line.last
    if last is None or last.construct != "counted" or lead.kinds:
        return False
    at = last.end - line.sentence.begin
    between = line.masked.text[at : slot.begin - line.sentence.begin]
    words = [word for word in between.split() if word not in figure_words("hedge")]
    more = words[:2] == [",", "một"] and words[-1].endswith(",")  # «…, một xe máy, | 2 triệu đồng»
    return slot.value.unit_kind == "money" and (more or words in _BESIDE)


def _with_words_behind(
    line: FigureLine, slot: Slot, lead: Lead, own: Name | None, left: int
) -> Named | None:
    quantity: Quantity = slot.value
    end = slot.end - line.sentence.begin
    many = as_many_times(line, end) if quantity.times else None
    times = quantity.unit == "lần" and line.masked.text.startswith(" về ", end)
    on = lead.kind in {"times", "up", "down"} or (not lead.subject and not lead.kinds)
    if many is not None or (times and on):
        return many or named_behind(line, slot, lead, own, left)  # «gấp 3 lần | về số vốn»
    if quantity.unit in {"%", "điểm %"}:
        return _of_share(line, slot, lead, own, left)
    nobody = is_nobody(line, lead, own)
    remains = nobody and bool(REMAINS.intersection(lead.said))
    remains = remains or (own is None and lead.said == ("là",))  # «là 9 tỷ đồng doanh thu»
    if not (lead.kind in {"", "weak"} or remains):
        return None
    if quantity.unit_kind == "money":
        named = of_served(line, slot) if own is None else None
        named = named or part_behind(line, own, end) or outlay(line, slot, own, lead)
        named = named or listed_part(line, own, slot.begin - line.sentence.begin, end)
        named = named or (in_state(line, None, quantity, end) if nobody else None)
        return named or sum_of(line, own, end)
    rate = "/" in "".join(line.masked.text[end:].split(maxsplit=1)[:1])  # «600 tấn rác/ngày»
    made = line.masked.text[: left + 1].rstrip().endswith("với") or "với" in _said(lead)
    sized = not lead.kinds and _said_last(lead) in SIZES  # «đoạn kè dài | 500 m bị sạt lở»
    behind = line.masked.words(end, line.masked.break_after(end))
    goes_on = rate or made or bool(phrase_at(behind, 0, _GOES_ON))
    bare = goes_on and (ends_bare(lead.subject) or (rate and ends_bare(lead.subject[:-1])))
    stuff = quantity.unit_kind in MEASURED and not bare and not sized
    seized = [word.text for word in lead.subject[-1:]] == ["thu"]  # «thu | 12 kg ma túy»
    lost = [word.text for word in lead.subject[-2:]] == ["thiệt", "hại"]  # «| 8 ha rừng keo»
    seized = seized or (lost and quantity.unit_kind == "area")
    if stuff and (seized or not starts_measure(without_times(lead.subject))):
        return _of_stuff(line, lead, end, quantity)
    return None


def _of_share(
    line: FigureLine, slot: Slot, lead: Lead, own: Name | None, left: int
) -> Named | None:
    end = slot.end - line.sentence.begin
    if slot.value.unit != "%":  # «đóng góp 6,4 điểm phần trăm | vào mức tăng chung»
        return contributed(line, lead, end, own or line.topic)
    return toward_whom(line, own, end, longest=_FEW) or named_behind(line, slot, lead, own, left)


def _said_last(lead: Lead) -> str:
    return lead.subject[-1].text if len(lead.subject) > 1 else ""


def _said(lead: Lead) -> frozenset[str]:
    return frozenset(word.text for word in lead.subject)


def _of_stuff(line: FigureLine, lead: Lead, end: int, quantity: Quantity) -> Named | None:
    """Name a measure by what is measured: «thu giữ 12kg ma túy», «còn 40 ha chưa gieo cấy»."""
    if (part := some_of(line, end, quantity.unit)) is not None:
        return Named(part, "counted", part.spans[-1][1] - line.sentence.begin)
    if is_undone(line, end):
        return in_state(line, None, quantity, end)
    # «2.000 km đường bộ»: the measure's second word belongs to what is measured
    road = line.sentence.text.endswith(" đường", 0, end)
    aside = _ASIDE.match(line.masked.text, end)
    span = base_name(line.masked, end if aside is None else aside.end()) or (
        (end - len("đường"), end) if road else None
    )
    if span is None or _TELLS_OF_IT.match(line.masked.text, span[0]):
        return None
    first = line.masked.words(*span)[0]
    last = max(span[1], counted_name(line.masked, first.begin, first.end)[1])
    span = (span[0], without_small(line.masked, span[0], last))
    name = line.name((end - len("đường") if road else span[0], span[1]))
    name = Name(_RATE_BEHIND.sub("", name.text), name.spans)
    name = acted(line, name, lead, bare=len(name.text.split()) <= _SHORT_NAME)
    return Named(name, "counted", span[1])
