"""How a sentence speaks of a place: as its subject, in a list, by a body, by a person's office."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from extract.figures.places.article_areas import Area
from extract.figures.places.givers import is_giver
from extract.figures.places.lying_in import SIZES, are_beside, ordered
from extract.figures.places.several_places import is_counted, is_firms, is_in_firms_name
from extract.figures.places.unlisted_areas import ranks_in, units_in
from extract.lexicon.figures import any_in
from extract.numerals import TWO_TO_TEN
from extract.remembered import remembered
from extract.slots import ORGANIZATION, PERSON, PLACE
from extract.text import open_bracket

if TYPE_CHECKING:
    from extract.cues import Found
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

LOCATIVE = frozenset({"toàn", "tại", "ở", "của", "bàn", "tỉnh", "phố", "riêng", "vực"})
"""The last word before a place that something is in or of."""
_KINDS = ("tỉnh ", "thành phố ", "tp", "huyện ", "quận ", "thị xã ", "xã ", "phường ")
_NO_PLACE = frozenset({"và", "các", "phía", "hai", "ba", "bốn", "năm", "sáu", "bảy", "những"})
"""Behind these a unit is one of several, or none that something is of."""
_OFFICES = frozenset(
    {("chủ", "tịch"), ("bí", "thư"), ("giám", "đốc"), ("thống", "đốc"), ("đô", "đốc")}
)
_NO_HEAD = frozenset({"tăng", "sinh", "kích"})
"""«tăng trưởng kinh tế của Cà Mau» speaks of nobody's office."""
_BRANCH = re.compile(r"[\s,(-]{1,3}(?:tỉnh|chi nhánh|thành phố|huyện|xã|phường|khu vực)(?!\w)")
"""«Ngân hàng Nhà nước Việt Nam | - Chi nhánh tỉnh», «Ủy ban MTTQ Việt Nam | huyện»."""
_MANY_AHEAD = re.compile(rf"(?:\d|(?<!\w)(?:các|những|nhiều|số|mỗi|từng|{TWO_TO_TEN}))\s$")
_VERB = 14
_TIMED = regex.compile(
    r" (?:(?:năm|tháng|quý) [\divx/-]{1,7}|(?:đầu|cuối) năm|(?:đến|hiện|từ trước đến) nay"
    r"|(?:vừa|năm|tháng|quý|tuần) qua|năm ngoái)$"
)
_COMMAS = 2
_VALUED = regex.compile(r":?\s(?:(?:có|còn|hơn|gần|khoảng|trên)\s){0,2}\d")
_HIT_MOST = regex.compile(
    r" (?:hiện )?là (?:một trong )?(?:những )?(?:địa phương|tỉnh|nơi)[^.;]{0,60}nhất"
)
AT_ONCE = 2
"""So few characters may stand before a body with which a part of a sentence begins."""
_DOES = re.compile(
    r"\s(?:có|đã|phải|đạt|sẽ|còn|là|được|đang|hiện|xây|thu|chi|chỉ|mới|đón|ghi nhận|tiếp tục|đặt"
    r"|tăng|giảm|chịu|chiếm|giành|dẫn đầu|đứng|xếp|vươn|lọt|trở thành|lần thứ|vẫn|cũng"
    r"|giải ngân|thu hút|hoàn thành|khởi công)\s"
)
_WITH_COUNT = re.compile(r" ?\([^()\d]{0,12}\d[^()]{0,30}\)(?:[,;]| và) ")
_HAVING = re.compile(r"(?:^|, )với (?=[^;]{0,60}\d)")
_SUBJECT_FOLLOWS = re.compile(r",\s(?:tỉnh\s|thành phố\s)?$")
_OF_UNIT = re.compile(r"(?:^|\s)(?:(?:của|ở|tại|khu vực|toàn|cả)\s(?:vùng\s)?|vùng\s)$")
_OF_CONTEST = (["biểu"], ["khoa"], ["khối"], ["giải"], ["cấp"], ["nhất"])
_LEADS = re.compile(r"(?<!\w)(?:(?:dẫn|đứng|đi|hàng|tốp) đầu|(?:thứ|hạng|vị trí) \w{1,4}) $")
_OF_DELEGATION = re.compile(
    r"\((?:đoàn )?(?:đbqh |đại biểu quốc hội )?(?:tỉnh |thành phố |tp\.? ?)?"
)
_TELLS_OF_HOME = re.compile(
    r"\)[^;:\d]{2,60}?(?<!các )(?<!nhiều )(?<!một số )(?<!mỗi )"
    r"(?:tỉnh|thành phố|địa phương)(?: này| mình| nhà| tôi)? (?:có|còn|thiếu|đã|đang|mới|hiện|đạt)"
)
"""«Đại biểu A (Đắk Lắk) phản ánh tỉnh thiếu 3.500 giáo viên»"""
_TOWARD = re.compile(r"(?:còn |riêng )?(?:đối )?với ")
_FOR_ONE = re.compile(
    r"(?:trong đó,? )?(?:điển hình|tiêu biểu|đơn cử|nổi bật|ví dụ|chẳng hạn|cụ thể|nhất là)"
    r"(?:,? (?:như|là|tại|ở|có))*,? (?:như |là )?(?:tỉnh |thành phố |huyện |quận |thị xã |xã )?"
)
"""«Điển hình như huyện A, năm 2023 …»"""
_LEADERS = re.compile(r"(?:theo )?(?:đại diện )?(?:lãnh đạo|chính quyền|đại diện) ")
_TELLS = re.compile(r"\s?,?\s(?:cho biết|cho hay|thông tin|báo cáo|khẳng định|nêu)(?!\w)")
OPENING = 60
"""What stands within so many characters begins a sentence."""
_MEETS_AT = regex.compile(
    r"(?r)(?:cuộc họp|họp báo|hội nghị|hội thảo|tọa đàm|phiên họp|buổi lễ|diễn đàn)"
    r"(?: [^\s,.;]{1,8}){0,3} (?:tại|ở) (?:thành phố |tp\.? )?$"
)


def unit_within(sentence: SlottedSentence, begin: int, end: int) -> Area | None:
    """Return the region that words name: «tỷ lệ hộ nghèo vùng Tây Nguyên».

    Of «ở thôn 1, thôn 2 và thôn 5» it is none.
    """
    units = [unit for unit in units_in(sentence) if unit[1][0] >= begin]
    for place, at in units:
        inside = at[1] <= end and sum(one.level is place.level for one, _ in units) == 1
        own = inside and not ranks_in(sentence, at[0])
        if own and _OF_UNIT.search(sentence.at(begin, at[0]).lower()):
            return Area(place, at)
    return None


def ahead_in_part(sentence: SlottedSentence, begin: int) -> Area | None:
    """Return the place whose body begins the part of a sentence, between semicolons, that goes on.

    «Cục Thuế A thu 5 tỷ đồng, nâng tổng thu lên 7 tỷ đồng; Cục Thuế B …»
    """
    if ";" not in sentence.text:
        return None
    start = sentence.begin + sentence.text.rfind(";", 0, begin - sentence.begin) + 1
    for body in sentence.of(ORGANIZATION):
        if start <= body.begin <= start + AT_ONCE:
            for slot in sentence.all_of(PLACE):
                if body.begin <= slot.begin and slot.end <= body.end:
                    return Area.of(slot)
    return None


def of_front(sentence: SlottedSentence, found: Found) -> bool:
    """Tell «Ủy ban MTTQ Việt Nam tỉnh», whose name holds the nation's and which is a province's."""
    ahead = sentence.lower[: found.start()].split()[-1:]
    nation = found[0] in {"toàn quốc", "cả nước"}
    if nation and (ahead in _OF_CONTEST or _LEADS.search(sentence.lower, 0, found.start())):
        return True  # «Đại hội đại biểu toàn quốc», «dẫn đầu cả nước về»
    if found[0] != "việt nam":
        return False
    if is_firms(sentence.text[: found.start()]):
        return True
    return is_branch(sentence, sentence.begin + found.end()) or ahead in (
        ["mttq"],
        ["quốc"],
        ["mẹ"],
        ["đồng"],
    )


def is_branch(sentence: SlottedSentence, end: int) -> bool:
    """Tell «Ngân hàng Nhà nước Việt Nam | - Chi nhánh tỉnh», where a body's name ends."""
    return _BRANCH.match(sentence.lower, end - sentence.begin) is not None


def is_one_of_many(sentence: SlottedSentence, found: Found) -> bool:
    """Tell «7 tỉnh có người chết», «các tỉnh đã gieo cấy», which is none's own."""
    return _MANY_AHEAD.search(sentence.lower[: found.start()]) is not None


def is_listed(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «ở Ninh Bình, Thanh Hóa và Nghệ An»: what befell several is of none of them alone."""
    if any(are_beside(sentence, *ordered(slot, other)) for other in sentence.all_of(PLACE)):
        return True
    for other in sentence.all_of(PLACE):
        first, last = ordered(slot, other)
        between = sentence.at(first.end, max(first.end, last.begin)).strip()
        if other is not slot and between in {",", "và", ";", ", tỉnh", "và tỉnh"}:
            same = other.value.level is slot.value.level
            return same and not sentence.at(last.end, sentence.end).lstrip()[:1].isdigit()
    return False


def is_part(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell a place that is one of several in its sentence: «(A 9 ha, B 7 ha)», «A nặng nhất»."""
    text, end = sentence.text, slot.end - sentence.begin
    if _HIT_MOST.match(sentence.lower, end):
        return True
    alike = [one for one in sentence.all_of(PLACE) if one.value.level is slot.value.level]
    valued = [one for one in alike if _VALUED.match(text, one.end - sentence.begin)]
    inside = open_bracket(text[: slot.begin - sentence.begin]) >= 0
    return slot in valued and (inside or len(valued) > 1)


def begins_list(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «Huyện A và huyện B có 500 ha» from «A và B lần lượt đạt …», by what does it."""
    if not is_listed(sentence, slot):
        return False
    same = [one for one in sentence.all_of(PLACE) if one.value.level is slot.value.level]
    return is_subject_of_verb(sentence, same[-1]) and slot is not same[-1]


def is_whole_of(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «huyện Mường La (Sơn La)», «xã A, huyện B»: the larger one only says where it lies."""
    size = SIZES.get(slot.value.level)
    for other in sentence.all_of(PLACE):
        if other is slot or other.end > slot.begin or size is None:
            continue
        between = sentence.at(other.end, slot.begin).strip()
        if between in {"(", ",", "-", "thuộc"} and SIZES.get(other.value.level, size) < size:
            return True
    return False


def is_home(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «Đại biểu Trần Văn A (Bắc Giang) nêu …», where a person comes from."""
    for person in sentence.of(PERSON):
        if person.end <= slot.begin:
            between = sentence.at(person.end, slot.begin).strip().lower()
            if _OF_DELEGATION.fullmatch(between):
                return _TELLS_OF_HOME.match(sentence.at(slot.end, sentence.end).lower()) is None
        elif person.begin < slot.begin and slot.end <= person.end:
            return sentence.at(slot.begin - 1, slot.begin) == "("
    return False


def is_its_place(sentence: SlottedSentence, slot: Slot, begin: int) -> bool:
    """Tell the place of what is told from one of several, from an office's, from where it lies."""
    if is_whole_of(sentence, slot) or is_listed(sentence, slot) or is_home(sentence, slot):
        return False
    if is_counted(sentence, slot) or is_giver(sentence, slot) or is_in_firms_name(sentence, slot):
        return False
    return not is_one_with_count(sentence, slot) and is_placed(sentence, slot, begin)


def is_one_with_count(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «5.000 ca tại Bình Dương (2.100), Đồng Nai (900)»: the sum is of all of them."""
    found = _WITH_COUNT.match(sentence.text, slot.end - sentence.begin)
    after = None if found is None else sentence.begin + found.end()
    return any(one.begin == after for one in sentence.all_of(PLACE))


def is_aside(sentence: SlottedSentence, slot: Slot, before: list[str]) -> bool:
    """Tell «tại các tỉnh A và B»: it is not about A alone."""
    return "các" in before[-2:] and is_listed(sentence, slot)


def in_province(sentence: SlottedSentence, end: int) -> bool:
    """Tell whether a sentence speaks of «toàn tỉnh», «trên địa bàn tỉnh» before an offset."""
    found = any_in("area", "province").search(sentence.lower, 0, end - sentence.begin)
    return found is not None


def behind_figures(sentence: SlottedSentence) -> Area | None:
    """Return the subject behind what it has: «Với 120 dự án, Bắc Giang là tỉnh dẫn đầu»."""
    having = _HAVING.search(sentence.lower) if "với " in sentence.lower else None
    if having is None:
        return None
    begin = sentence.begin + having.end()
    for slot in sentence.all_of(PLACE):
        if slot.begin < begin:
            continue
        ahead, behind = sentence.at(sentence.begin, slot.begin), sentence.at(slot.end, sentence.end)
        if _SUBJECT_FOLLOWS.search(ahead) and _DOES.match(behind.lower()):
            return Area.of(slot)
    return None


def is_turned_to(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «Đối với Bắc Giang, …», «Lãnh đạo tỉnh Bắc Giang cho biết …», which begin with it."""
    ahead = sentence.at(sentence.begin, slot.begin).lower()
    behind = sentence.lower[slot.end - sentence.begin :]
    if _TOWARD.fullmatch(ahead) or _FOR_ONE.fullmatch(ahead):
        return behind.startswith(",")
    return _LEADERS.fullmatch(ahead) is not None and _TELLS.match(behind) is not None


def is_subject(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «Cụ thể, Hà Nội phải xây …», «Năm 2024, Hà Nội đạt …»."""
    ahead = sentence.at(sentence.begin, slot.begin)
    short = ahead.count(",") == 1 or (ahead.count(",") == _COMMAS and len(ahead) < OPENING)
    return ahead.rstrip().endswith(",") and short and is_subject_of_verb(sentence, slot)


def is_subject_of_verb(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell whether a place is what has or does something: «huyện Ba Tơ có …»."""
    behind = sentence.at(slot.end, min(slot.end + _VERB, sentence.end)).lower()
    return _DOES.match(behind) is not None


def ends_in_time(ahead: str) -> bool:
    """Tell «Trong 4 tháng đầu năm | Bình Định đã giải ngân …»: a time, with no comma behind it."""
    return _TIMED.search(ahead) is not None


@remembered
def names_area(lower: str) -> bool:
    """Tell whether a sentence may speak of the nation or of its province without a name."""
    return any(any_in("area", field).stands(lower) for field in ("nation", "province"))


def is_held(sentence: SlottedSentence) -> bool:
    """Tell whether a sentence says where a meeting is held, which it is not about."""
    return _held(sentence.lower)


def is_venue(ahead: str) -> bool:
    """Tell where those met who told something: «Trong cuộc họp mới đây tại | Hà Nội, ông A …»."""
    return _MEETS_AT.search(ahead) is not None


@remembered
def _held(lower: str) -> bool:
    return any_in("area", "held").stands(lower)


def of_person(before: list[str]) -> bool:
    """Tell whether a place belongs to an office: «Chủ tịch UBND tỉnh …», «Bí thư Tỉnh ủy …»."""
    said = before[-8:]
    return any(
        (word == "trưởng" and ahead not in _NO_HEAD) or (ahead, word) in _OFFICES
        for ahead, word in pairwise(("", *said))
    )


def is_placed(sentence: SlottedSentence, slot: Slot, begin: int) -> bool:
    """Tell «… tại Cà Mau», «… của tỉnh Cà Mau» from a place in somebody's office."""
    before = sentence.at(begin, slot.begin).lower().split()
    said = sentence.at(slot.begin, slot.end).lower()
    if said.startswith(_KINDS) and not _NO_PLACE.intersection(before[-1:]):
        return not of_person(before)
    visited = before[-2:] in (["khách", "đến"], ["khách", "tới"])
    return (
        visited or not before or before[-1].strip("(,") in LOCATIVE | {"như", "gồm", ""}
    ) and not of_person(before)


def end_of_words(sentence: SlottedSentence, count: int) -> int:
    """Return where so many words of a sentence end, in the sentence."""
    return _end_of_words(sentence.text, count)


@remembered
def _end_of_words(text: str, count: int) -> int:
    at = -1
    for _ in range(count):
        following = text.find(" ", at + 1)
        if following < 0:
            return len(text)
        at = following
    return at
