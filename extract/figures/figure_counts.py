"""What is counted: the noun behind the number with what is told of it, or a measure before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.figures.figure import Name, Named
from extract.figures.figure_belongs import (
    alone,
    begins_again,
    behind_list_word,
    belongs,
    in_brackets,
    inside,
    is_next_place,
    is_of,
    one_of_several,
    part_of_told,
    so_many,
    told_again,
    whole_of_parts,
    whose,
    with_whose,
)
from extract.figures.masked import NUMBER
from extract.figures.names.counted_nouns import counted_name
from extract.figures.names.figure_actors import acted
from extract.figures.names.figure_deeds import completed
from extract.figures.names.figure_goes_on import HOW_MANY, counting_on
from extract.figures.names.figure_holders import is_holder
from extract.figures.names.figure_lists import ANYTHING, whole_number
from extract.figures.names.figure_placed import counted_abroad, of_country
from extract.figures.names.figure_remains import is_the_rest, of_the_rest, summed_up, things_at
from extract.figures.names.figure_shares import without_nation
from extract.figures.names.figure_subjects import inherited
from extract.figures.names.figure_told_apart import (
    SEXES,
    criterion,
    kind_in_brackets,
    of_sex,
    victims,
)
from extract.figures.names.figure_told_as import behind_places, without_each
from extract.figures.names.figure_turns import of_guests, of_rate, of_share, of_turns
from extract.figures.names.indicators import Lead, subject_name
from extract.figures.names.measured import names_measure, starts_measure, without_times
from extract.figures.names.set_apart import behind_but
from extract.figures.names.subject_acts import acts_on_things
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import any_of, figure_words, is_people
from extract.slots import ORGANIZATION, PLACE

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.measures.quantities import Quantity
    from extract.slots import Slot

_NUMBERED = ("số ", "tổng số ", "lượng ", "khối lượng ", "tổng lượng ", "tỷ lệ ")
_AT_SCHOOL = frozenset({"học sinh", "trẻ", "em", "học viên", "sinh viên", "trẻ em", "giáo viên"})
"""«7 trường với 6.800 học sinh»: theirs are not called by the schools."""
_SHARED = re.compile(
    r"\s?\((?:(?:đạt|chiếm|bằng|tỷ lệ|hơn|gần|khoảng|trên|với|ước|tương đương) ){0,2}"
    rf"{NUMBER}{{2,24}}\) (?=(?:được|đã|có|đạt|là|chưa|không|đang|bị|còn|nuôi|trồng|tham gia|thuộc"
    r"|đủ|vi phạm|sử dụng|đăng ký"
    r"|che chắn|dự trữ|ký kết|cam kết|lắp đặt|hoàn thành|áp dụng|thực hiện|nộp|phải|mất|thiếu) )"
)
"""«2.045 xã (23%) | được công nhận»: a share stands between the noun and what is told of it."""
_ESTIMATES = frozenset({"ước", "ước tính", "ước khoảng", "ước chừng"})
_WHERE = re.compile(r" (?:tại|ở) ")
_NEAR = 400
_SHORT_NAME, _LONG_WHOLE = 4, 5
"""Syllables; what belongs to things of a name longer than that is told by its own noun."""


def counted(line: FigureLine, slot: Slot, lead: Lead, own: Name | None, left: int) -> Named | None:
    """Return what a number of things is of; None where it only sets then against now."""
    quantity: Quantity = slot.value
    if _sets_against(line, quantity, left):
        return None
    own = own or criterion(line)
    end = slot.end - line.sentence.begin
    if is_the_rest(own) and quantity.unit_kind != "time":
        return of_the_rest(line, quantity)
    measured = None
    if quantity.unit_kind == "time":
        begin = quantity.value_end - line.sentence.begin
        measured = own or counting_on(line, slot, lead, line.name((begin, end)))
    measured = measured or whole_number(line, slot)
    measured = measured or _measured_count(line, quantity, lead, own, left)
    if measured is not None or quantity.unit_kind == "time":
        return None if measured is None else Named(measured, "measured", end)
    return _things(line, slot, lead, own, left)


def _sets_against(line: FigureLine, quantity: Quantity, left: int) -> bool:
    """Tell «giảm 34 vụ (326/360 | vụ)»: now and then, and no part of a whole."""
    changed = line.last is not None and line.last.status is Status.CHANGE
    inside = changed and line.masked.text[left - 1 : left] == "("
    return inside and quantity.out_of is not None


def _things(line: FigureLine, slot: Slot, lead: Lead, own: Name | None, left: int) -> Named:
    quantity: Quantity = slot.value
    start, end, behind = things_at(line, quantity)  # several places are no part of the name
    noun = line.sentence.text[start:end]
    last = _before_list(line, end, behind)
    name = without_each(line, start, without_nation(line, start, last))
    if last == end and (share := _SHARED.match(line.masked.text, end)) is not None:
        last = max(counted_name(line.masked, share.end(), share.end())[1], share.end())
        name = line.name((start, end), (share.end(), last))
    if lead.kind not in {"up", "down"} and (far := behind_places(line, last)) is not None:
        name, last = line.name((start, last), far), far[1]
    if lead.kind in {"up", "down"}:
        known = any(is_of(one, quantity) for one in line.named)
        another = own is not None and known and _does_else(line, lead, own)
        own = None if own and acts_on_things(line, own, quantity) else own
        if own and (another or not known) and last == end and lead.said[:1] != ("vượt",):
            return Named(name.joined("", own) if _is_body(line, own) else own, "measured", end)
        return _risen(line, slot, name, last)
    head = so_many(line, slot) or of_turns(line, name, left)
    head = head or inside(line, slot, lead) or of_rate(line, name, lead)
    head = (head if last == end else None) or counting_on(line, slot, lead, name)
    if head is not None:
        return Named(of_country(line, lead.subject, head), "measured", last)
    part = _part(line, slot, lead, name, left) if last == end else None
    if part := part or told_again(line, lead, name) or in_brackets(line, slot, name, left):
        return part
    short = 2 if "có" in lead.said[-1:] else 1
    bare = len(name.text.split()) <= min(len(noun.split()) + short, _SHORT_NAME)
    if bare and own and _reaches(lead) and not is_holder(own.text):
        return Named(own, "measured", last)
    full = acted(line, name, lead, bare=bare)
    full = completed(line, name, lead) if bare and full is name else full
    bare = full is name and last == end
    told = _told_before(line, slot, name) if bare else full
    told = summed_up(line, told, slot.begin - line.sentence.begin) if bare else told
    return Named(told, "counted", max(behind, last), acted=full is not name)


def _does_else(line: FigureLine, lead: Lead, own: Name) -> bool:
    """Tell «thụ lý tăng 502 vụ, giải quyết | tăng 11 vụ»: of another deed than the one before."""
    deed = phrase_at(lead.subject, 0, figure_words("time", "events")) == len(lead.subject)
    return deed and line.last is not None and own.text.lower() not in line.last.name.text.lower()


def _before_list(line: FigureLine, end: int, last: int) -> int:
    """Return where a noun ends before several places: «90 ca mắc | tại A (52), B (38)»."""
    where = _WHERE.search(line.masked.text, end, last)
    listed = line.masked.text.startswith(f" ({NUMBER}", last)
    listed = listed and where is not None and line.is_place(line.masked.words(where.end(), last))
    if where is not None and line.masked.text.startswith(", ", last):
        begin = line.sentence.begin + last
        beside = [one for one in line.sentence.all_of(PLACE) if 0 < one.begin - begin <= len(", ")]
        listed = any(line.article[one.begin].isupper() for one in beside)  # not «…, huyện B»
    return where.start() if where is not None and listed else last


def _reaches(lead: Lead) -> bool:
    """Tell «khách quốc tế đạt | 7.400 lượt», «khách quốc tế ước | 7.400 lượt»."""
    estimated = not lead.kinds and not _ESTIMATES.isdisjoint(lead.said[-1:])
    return lead.kind == "level" or estimated


def _told_before(line: FigureLine, slot: Slot, noun: Name, *, placed: bool = False) -> Name:
    """Name a bare noun of a sentence that tells of the parts by what the whole was called."""
    known = _changed(line, noun)
    said = line.topic.text.lower() if line.topic is not None else ""
    if known is noun and line.topic and said.startswith(f"{noun.text.lower()} "):
        known = line.topic  # what the sentence before told last
    near = known is not noun and slot.begin - known.spans[-1][1] < _NEAR
    goes_on = near and (placed or noun.text.lower() in figure_words("generic"))
    return known if goes_on and any_of("time", "parts").match(line.sentence.lower) else noun


def _is_body(line: FigureLine, own: Name) -> bool:
    """Tell «Sở A giảm 5 đầu mối», of whom they are, from «số vụ giảm 5 vụ»."""
    begin = own.spans[0][0]
    return any(one.begin <= begin < one.end for one in line.sentence.of(ORGANIZATION))


def _part(line: FigureLine, slot: Slot, lead: Lead, name: Name, left: int) -> Named | None:
    """Name a bare noun by what was counted before: in the same things, or in another place."""
    end = slot.end - line.sentence.begin
    if (told := victims(line, name, end) or of_sex(line, name)) is not None:
        return Named(told, "counted", end)
    if (kind := kind_in_brackets(line, slot, left)) is not None:
        return Named(kind, "counted", end, line.last.topic if line.last else None)
    if not lead.subject and not lead.kinds and _goes_on_changing(line):
        return _risen(line, slot, name, end)
    if (whole := alone(line, slot, left)) is not None:
        return Named(whole, "counted", end, goes_on=True)
    if line.last is not None and belongs(line, slot, left):
        long = line.last.acted and len(line.last.name.text.split()) > _LONG_WHOLE
        bare = " " not in line.last.name.text and name.text.lower() in _AT_SCHOOL
        bare = bare or line.last.name.text.lower() in {"lượt", "trường"}
        whole = name if long or bare else with_whose(name, line.last)
        if name.text.lower() in SEXES:
            whole = whose(line.last, name).joined("", name)  # «12 người (4 | nam)»
        return Named(whole, "counted", end, goes_on=True)
    guests = of_guests(line, name, end)
    return _elsewhere(line, slot, lead, name) if guests is None else Named(guests, "counted", end)


def _elsewhere(line: FigureLine, slot: Slot, lead: Lead, name: Name) -> Named | None:
    """Name things counted in another place as those before were called."""
    end = slot.end - line.sentence.begin
    where = behind_list_word(subject_name(lead.subject) or lead.subject)
    if (part := part_of_told(line, where, slot)) is not None:
        return Named(part, "counted", end, line.topic)
    same = [one for one in line.named if is_of(one, slot.value)]
    if same and (abroad := counted_abroad(line, where, same, name)) is not None:
        return Named(abroad, "counted", end)
    if not where or not (line.is_place(where) or is_next_place(line, where, slot)):
        return None
    if not same:
        return Named(_told_before(line, slot, name, placed=True), "counted", end)
    outer = line.last if line.last in same else None  # «40 người (9 chết, 31 mất tích), gồm: A 22»
    again = same[0] if begins_again(line, same, slot) else None
    return Named((again or outer or same[-1]).name, "counted", end)


def _measured_count(
    line: FigureLine, quantity: Quantity, lead: Lead, own: Name | None, left: int
) -> Name | None:
    """Return what is told before a number of things: «lượng xe bán ra tăng, đạt | 398 xe»."""
    rate = own is not None and "/" in (quantity.unit or "") and names_measure(own)
    # «lượng phát hành báo» is of things whatever they are called in
    many = own is not None and own.text.lower().startswith("lượng ")
    rate = rate or (lead.kind in {"level", "toward"} and many)
    if own and (rate or _is_measured(lead, quantity) or _numbers(own, quantity)):
        return own
    if not lead.subject and lead.kind == "level" and _is_inside(line, quantity, left):
        return line.topic
    last = line.last
    told = last is not None and last.construct == "measured" and last.unit == quantity.unit
    moved = last is not None and last.construct == "change" and last.unit == quantity.unit
    told = told or (moved and line.topic is not None and names_measure(line.topic))
    if told and not lead.subject and lead.kind == "toward":
        return line.topic  # «giảm từ 12 vụ xuống còn 7 vụ»
    if (
        lead.kind not in {"level", "toward"}
        or lead.subject
        or line.last is not None
        or line.spoken is not None
    ):
        return None
    ahead = inherited(line, left)
    if ahead is None or starts_measure(_as_words(line, ahead)):
        return ahead
    anybody = (quantity.unit or "").lower() in ANYTHING and is_people(ahead.text.lower())
    return ahead if anybody and not _are_others(line, quantity, ahead) else None


def _are_others(line: FigureLine, quantity: Quantity, before: Name) -> bool:
    """Tell «Còn | 2 người mất tích» from the «người chết» told of before: others, of one noun."""
    begin, _, last = things_at(line, quantity)
    mine, theirs = line.sentence.lower[begin:last].split(), before.text.lower().split()
    return len(mine) > 1 and mine[0] == theirs[0] and theirs[: len(mine)] != mine


def _is_inside(line: FigureLine, quantity: Quantity, left: int) -> bool:
    """Tell «đón 52.000 lượt, tăng 5% (năm 2023 là | 49.000 lượt)»: the same, at another time."""
    opened = line.masked.text[left - 1 : left] == "(" if left else False
    return opened and any(is_of(one, quantity) for one in line.named)


def _risen(line: FigureLine, slot: Slot, noun: Name, last: int) -> Named:
    """Name «tăng 12 vụ», «giảm 3 người chết»: by what was told before, else by the noun."""
    if last != slot.end - line.sentence.begin:
        called = [one for one in line.named if one.name.text.startswith(f"{noun.text} ")]
        return Named(called[-1].name if called else noun, "counted", last)
    same = [one for one in line.named if is_of(one, slot.value)]
    whole = whole_of_parts(line, same, slot) or line.last
    same = [whole] if whole in same else same  # not of what brackets told since
    if not same and (told := one_of_several(line, slot, noun) or of_share(line, noun)) is not None:
        return Named(told, "counted", last)
    return Named(same[-1].name if same else _changed(line, noun), "counted", last)


def _goes_on_changing(line: FigureLine) -> bool:
    """Tell «tăng 25 vụ/153 đối tượng»: the second is of such things as were counted before."""
    return line.last is not None and line.last.status is Status.CHANGE


def _changed(line: FigureLine, noun: Name) -> Name:
    """Name what rose by «263 vụ» by what such things were called before."""
    known = line.counted_as(noun.text.split()[0].lower()) if noun.text else None
    other = known is not None and not known.text.lower().startswith(noun.text.lower())
    return noun if known is None or other else known  # no «hộ nghèo» of «hộ vay»


def _numbers(own: Name, quantity: Quantity) -> bool:
    """Tell whether a name is of how many there are: «số xuồng, ghe bị chìm | 81 chiếc»."""
    said = own.text.lower()
    if not said.startswith(_NUMBERED):
        return False
    unit = (quantity.unit or "").lower()
    return unit in ANYTHING or not set(unit.split()).isdisjoint(said.split())


def _is_measured(lead: Lead, quantity: Quantity) -> bool:
    """Tell «tổng số doanh nghiệp … là 138 doanh nghiệp» from «thu nhận 75 triệu hồ sơ»."""
    words = behind_but(without_times(lead.subject))
    head = " ".join([one.text for one in subject_name(lead.subject)[:2]])
    if "có" in lead.said[:2] and head == "dân số":
        return quantity.unit in {"người", "dân"}  # «riêng dân số huyện A có | 90.000 người»
    has = "có" in lead.said[:2] and words[:1] and words[0].text in {"tổng", "đàn"}
    kinds = {"level", "toward", "up", "down", ""}
    if not starts_measure(words) or (not has and lead.kind not in kinds):
        return False
    return lead.kind == "level" or words[0].text in HOW_MANY or quantity.unit == "điểm"


def _as_words(line: FigureLine, name: Name) -> list[Word]:
    begin, end = (at - line.sentence.begin for at in name.spans[0])
    return line.masked.words(max(begin, 0), max(end, 0))
