"""Which mention before a verb is its subject, and whom an office behind a name means.

«Phát biểu tại hội nghị, | Phạm Minh Chính, Thủ tướng Chính phủ, đề nghị …».
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.numerals import IN_TURN
from extract.slots import AUDIENCE, OFFICE, ORGANIZATION, PERSON, PLACE

if TYPE_CHECKING:
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_GIVERS = (PERSON, OFFICE, ORGANIZATION, PLACE, AUDIENCE)
"""The slots that can speak."""
_AT_HEAD = regex.compile(
    r"""(?r)(?:^|[,;:."')(\p{So}*•●▪–+-]|(?<!\w)(?:và|rằng|nhưng|tuy nhiên|song|nên|thì|còn|"""
    r"""đồng thời|sau đó|do đó|theo đó|đặc biệt|(?:cho biết|cho hay|khẳng định)(?: thêm)?|"""
    r"""ngoài ra|tiếp đó|bên cạnh đó|"""
    r"""vì vậy|vừa qua|hôm nay|sáng nay|nay|qua|trước đó|bởi|vì|sau khi|"""
    rf"""{IN_TURN}|"""
    r"""(?:sáng|chiều|tối|trưa|ngày|năm|tháng)[^,;]{0,30}))\s*$"""
)
_LEADERS = regex.compile(
    r"(?r)(?<!\w)(?:tập thể |đại diện )?(?:lãnh đạo|thường trực|đại diện)\s"
    r"(?:các\s(?:(?:ban|phòng|cơ quan|đơn vị)\s(?:của\s)?)?)?$"
)
_CALLED_SO = regex.compile(r"(?r)(?<!\w)(?:nữ|vị|tân)\s$")
"""«nữ | Bộ trưởng nhấn mạnh»."""
_SIGNED_BY = regex.compile(r"(?r)(?<!\w)của\s$")
_PAPER_BEFORE = regex.compile(
    r"(?:công điện|chỉ thị|văn bản|thông báo|công văn|kết luận|quyết định|"
    r"(?<!(?:theo|thực hiện|tại|căn cứ|triển khai|trong|đúng|với)\s)(?:nghị quyết|kế hoạch)|"
    r"ý kiến chỉ đạo)(?!\w)[^,;:]{0,60}của\s$"
)
_HONORIFIC = regex.compile(r"(?:ông|bà|đồng chí|đ/c)\s")
_FRONT_ONLY = regex.compile(
    r"(?:phát biểu|kết luận|kết thúc|bế mạc|khai mạc|tại|qua|sau|trong|thay mặt|tiếp thu|trên cơ "
    r"sở|chủ trì|dự và|nhân dịp)\s[^,;:.\"]{0,140}\s"
)
"""«Phát biểu tại hội nghị | đồng chí A đề nghị …», without a comma."""
_FRONT_CLOSED = regex.compile(
    r"[\s\"-]*(?:cũng\s)?(?:phát biểu|kết luận|kết thúc|bế mạc|khai mạc|chỉ đạo|tại|qua|sau|trong|"
    r"trước|để|từ|với|thời gian|ở|do)\s(?:[^,;:.\"]{0,140}\s)?"
    r"(?:(?P<held>hội nghị|cuộc họp|phiên họp|buổi họp|buổi làm việc|buổi kiểm tra|buổi tiếp|"
    r"thực tế|hiện trường|công trường|lễ phát động|lễ khởi công)|"
    r"đây|đó|này|trên|(?<=thời gian\s|giai đoạn\s)tới)\s"
)
"""«Tại cuộc họp | Chủ tịch UBND tỉnh yêu cầu …», «Trước tình hình đó | Sở A đề nghị …»."""
_LONGEST_ADDRESS = 80
_MANY = regex.compile(r"(?:mỗi|từng|các|những|mọi)\s")
_ON_BEHALF = regex.compile(r"[\s,-]*thay mặt[^.;:]{0,80}$")
_GOVERNED = regex.compile(r"(?r)(?<!\w)(?:theo|của|cùng|với|từ)\s$")
"""«Theo ông A, | UBND huyện đã yêu cầu …» is what the district ordered."""
_TOGETHER = regex.compile(r"(?r)\scùng(?:\svới)?\s$")
_OF_FOLK = regex.compile(
    r"(?r)(?<!\w)(?:cử tri|người dân|nhân dân|bà con|hộ dân|các hộ|nông dân|ngư dân|tiểu thương)\s"
    r"[^;:.\"]{2,60}(?:[,(]\s?|\svà\s)$"
)
"""«Cử tri xã A, | huyện B đề nghị …» is no request of the district."""
_OF_ADDRESS = regex.compile(
    r"(?<!\w)(?:ở|tại|thuộc|trên địa bàn)\s(?:[^\s,;:.\"]+\s){0,3}?"
    r"(?:quận|huyện|xã|phường|thị xã|thị trấn|tp\.?|thành phố|thôn|ấp|bản)\s[^,;:.\"]{1,30},\s$"
)
"""«chủ tịch một phường ở quận 5, | TP.HCM cho rằng …» is no word of the city."""
_UNIT_BEHIND = regex.compile(
    r"(?:\s\p{Lu}[\p{L}'’]{0,9}){1,3}(?=\s?$)"
    r"|\s(?:thường trực\s)?phụ trách(?:,?\s[\p{Ll}-]+){1,6}(?=\s?$)"
)
"""«Bí thư Đảng ủy | Phong Hải đề nghị …»: a unit, or a person, that no list knows.

So too «Phó Chủ tịch UBND quận | phụ trách văn hóa đề nghị …».
"""
_ALSO_IS = regex.compile(
    r"(?:,|\s[-–])\s(?:(?:cụm|tổ|khối|nhóm|tiểu ban) (?:trưởng|phó)|(?:phó\s)?trưởng "
    r"(?:đoàn|ban|khối|cụm|nhóm|tổ|tiểu ban)|(?:ủy viên|thành viên|thường trực)(?!\w))"
    r"[^,;:.\"()]{0,60}?,?(?=\s?$)"
)
"""«ông A, Giám đốc Sở B | - Cụm trưởng | đề nghị …»."""
_WITH_OTHERS = regex.compile(
    r"(?<!\w)(?:phối hợp|cùng|phối hợp cùng)\s(?:(?:chặt chẽ\s)?với\s)?(?:các\s)?"
    r"(?:bộ|sở|ban|ngành|ubnd|tp|thành phố|tỉnh|huyện|quận|công an|cục|hội|đoàn|ủy ban|văn phòng)"
    r"[^,;:.]{0,60}\svà\s$"
)
"""«Bộ A cùng với TP Cần Thơ và | TP Đà Lạt khảo sát …» is what A is to do with both."""
_AS_THEY = regex.compile(r"(?r)(?<!\w)(?:như|mà|được)\s$")
_ALSO_HOLDS = regex.compile(r"(?r),?\s(?:kiêm(?:\snhiệm)?|đồng thời là)\s$")
"""«Chủ tịch UBND tỉnh, kiêm Trưởng Ban …»."""


def speaks(sentence: SlottedSentence, slot: Slot, edge: int, verb: int) -> int | None:
    """Return where the subject begins if the slot before the verb is one, else None."""
    lower, start = sentence.lower, sentence.begin
    behind = slot.end - start
    if behind < edge and slot.label == OFFICE:
        unit = _UNIT_BEHIND.match(sentence.text, behind, edge)
        behind = unit.end() if unit else behind
    if behind < edge and slot.label == PERSON and (also := _ALSO_IS.match(lower, behind, edge)):
        behind = also.end()
    if behind < edge or slot.label not in _GIVERS or _is_of_others(sentence, slot):
        return None
    between = lower[slot.end - start : verb].lstrip()
    if (between.startswith(("và ", "cùng ")) and between != "cùng ") or (
        slot.label in {PLACE, ORGANIZATION, AUDIENCE} and between.startswith(", đồng thời ")
    ):
        return None  # «… mua cát ở Bến Tre, đồng thời | kiến nghị …»
    at = apposition(sentence, slot).begin - start
    leaders = _LEADERS.match(lower, max(0, at - 45), at)
    at = leaders.start() if leaders else at
    called_so = _CALLED_SO.match(lower, max(0, at - len("tân ")), at)
    at = called_so.start() if called_so else at
    if _SIGNED_BY.match(lower, max(0, at - 12), at) and _PAPER_BEFORE.search(lower, 0, at):
        return at
    at = _first_of_two(sentence, at) if slot.label == PERSON else at
    if _AT_HEAD.match(lower, max(0, at - 60), at):
        aside = _WITH_OTHERS.search(lower, 0, at) or _by_the_way(sentence, start + at)
        return None if aside else at
    called = _HONORIFIC.match(lower, at) and _FRONT_ONLY.fullmatch(lower, 0, at)
    return at if called or _behind_front(sentence, slot, at) else None


def _by_the_way(sentence: SlottedSentence, at: int) -> bool:
    """Tell «đạt mức tăng như Đảng, | Nhà nước giao, Bộ A …», where two asked for it before."""
    before = next((s for s in sentence.of(ORGANIZATION) if s.end == at - len(", ")), None)
    if before is None:
        return False
    return _AS_THEY.match(sentence.lower, 0, before.begin - sentence.begin) is not None


def _behind_front(sentence: SlottedSentence, slot: Slot, at: int) -> bool:
    """Tell «Tại cuộc họp | Chủ tịch UBND tỉnh yêu cầu …», where no comma stands before who speaks.

    A body may be whose meeting it is: «Tại hội nghị Ban Chấp hành Đảng bộ tỉnh, …».
    """
    front = _FRONT_CLOSED.fullmatch(sentence.lower, 0, at)
    return front is not None and slot.label in (
        {OFFICE, PERSON} if front["held"] else {OFFICE, PERSON, ORGANIZATION}
    )


def _is_of_others(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «các Phó Chủ tịch», «cử tri xã A, | huyện B» from one who speaks for itself.

    So too the city of «… ở quận 5, | TP.HCM».
    """
    lower, at = sentence.lower, slot.begin - sentence.begin
    if slot.label == OFFICE:
        return slot.value.plural or _MANY.match(lower, at) is not None
    return slot.label == PLACE and (
        _OF_FOLK.match(lower, 0, at) is not None
        or _OF_ADDRESS.search(lower, max(0, at - _LONGEST_ADDRESS), at) is not None
    )


def apposition(sentence: SlottedSentence, slot: Slot) -> Slot:
    """Return the person of «Phạm Minh Chính, Chủ tịch Ủy ban …, yêu cầu», where that is meant.

    So too for «đồng chí A thay mặt Ban Thường vụ Tỉnh ủy ghi nhận».
    """
    if slot.label not in {OFFICE, ORGANIZATION, PLACE}:
        return slot
    if slot.label == OFFICE and (
        also := _ALSO_HOLDS.match(sentence.lower, 0, slot.begin - sentence.begin)
    ):
        at = sentence.begin + also.start()
        first = next((s for s in sentence.of(PERSON, OFFICE) if s.end == at), slot)
        return apposition(sentence, first) if first is not slot else slot
    before = [s for s in sentence.slots if s.end <= slot.begin and s.label == PERSON]
    if before:
        between = sentence.at(before[-1].end, slot.begin)
        if slot.label != OFFICE and between == ", " and _is_governed(sentence, before[-1]):
            return slot
        beside = slot.label == PLACE and not between.lstrip().startswith((",", "-", "–", "("))
        if not beside and (not between.strip(" ,-–(") or _ON_BEHALF.match(between.lower())):
            return before[-1]
    return slot


def _is_governed(sentence: SlottedSentence, person: Slot) -> bool:
    """Tell «Theo ông A», «Theo đề nghị của ông A», who is no subject of what stands behind."""
    return _GOVERNED.match(sentence.lower, 0, person.begin - sentence.begin) is not None


def _first_of_two(sentence: SlottedSentence, at: int) -> int:
    """Return where the subject begins of «Chủ tịch A cùng | Phó Chủ tịch B yêu cầu …»."""
    joint = _TOGETHER.match(sentence.lower, 0, at)
    if joint is None:
        return at
    end = sentence.begin + joint.start()
    return next((s.begin - sentence.begin for s in sentence.of(PERSON) if s.end == end), at)
