"""What only goes on with the name before its comma: «các bí thư huyện ủy|, thành ủy».

So too the units of «UBND các huyện Tam Nông|, Thanh Ba», «các phường 3|, 4|, 10».
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec import Struct
from msgspec.structs import replace

from extract.facts import Agent, AgentKind
from extract.orders.group_names import heads, says_something
from extract.remembered import asked_once
from extract.slots import PLACE

if TYPE_CHECKING:
    from extract.context import Context
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_FIELD = regex.compile(r"(?!khối\s|nhóm\s)\p{Ll}+(?:\s\p{Ll}+){1,2}|dược|điện")
"""«thủy lợi», «da giày»: what those before have to do with, and nobody."""
_OF_A_FIELD = asked_once(
    r"\s(?!(?:có )?liên quan|chức năng|nêu trên|(?:khác|này|trên|dưới)(?!\w))\w"
)
_LISTED = regex.compile(r",\s|\svà\s")
_HOLDERS = asked_once(
    r"^(?:các|những|từng|mỗi|toàn thể)\s.*(?:bí thư|chủ nhiệm|ban thường vụ|thường trực)\s.*ủy$"
)
_UNIT = r"(?:tỉnh|thành phố|tp\.?|thành|huyện|quận|thị xã|thị trấn|thị|xã|phường|đặc khu)"
_SEVERAL = r"(?:các|hai|ba|bốn|năm|sáu|bảy|tám|\d{1,2})"
_NAMED_UNITS = regex.compile(
    rf"(?i:(?:^|\s){_SEVERAL}\s{_UNIT}(?:(?:,|\svà)\s{_UNIT})*)(?:\s\p{{Ll}}+){{0,3}}"
    r"(?:\s(?:\p{Lu}[\p{Ll}'-]*|\d{1,2}))"
    r"(?:(?:,|\svà)?\s(?:\p{Lu}[\p{Ll}'-]*|\d{1,2}|thị xã|thành phố|thị trấn|"
    r"huyện|quận|phường|xã))*$"
)
"""«UBND các huyện Tam Nông», «các xã miền núi A», «Chủ tịch UBND các phường 3»."""
_UNITS_ALONE = regex.compile(
    rf"(?i:(?:^|\s){_SEVERAL}\s{_UNIT}(?:(?:,|\svà)\s{_UNIT})*)(?:\s\p{{Ll}}+){{0,3}}$"
)
_UNIT_NAME = regex.compile(
    rf"(?P<kind>(?i:{_UNIT})\s)?(?:\p{{Lu}}[\p{{Ll}}'-]*(?:\s\p{{Lu}}[\p{{Ll}}'-]*){{0,3}}|\d{{1,2}})"
)
_RIVER = regex.compile(r"sông\s\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,2}")
_ALONG_RIVER = regex.compile(r"\s(?:ven|dọc|hạ lưu)\s(?:các\s)?sông\s\p{Lu}[^;:]{0,80}$")
"""«các huyện ven sông Đà|, sông Lô»."""
_WHERE = regex.compile(
    r"\s(?:tại|ở|thuộc|từ|trên địa bàn)\s(?:(?:các|hai|ba|bốn|vùng(?:\s\p{Ll}+)?)\s)?"
    rf"(?:(?i:{_UNIT})\s)?(?:\p{{Lu}}[\p{{Ll}}'-]*(?:,?\s(?:và\s)?(?:(?i:{_UNIT})\s)?)?){{1,24}}$"
)
"""«các hộ nuôi lợn tại Hà Nam|, Nam Định»: where they are."""
_FROM_THERE = regex.compile(
    rf"\s(?:từ|tại|ở|thuộc|qua|đến|đi)\s(?:(?:các|hai|ba)\s)?(?:{_UNIT}\s)?$"
)
_COMMITTEE = asked_once(r"(?:huyện|quận|thị|thành|đảng|tỉnh)\sủy(?:\strực thuộc)?")

_TRADES = (
    r"(?:sản xuất|kinh doanh|khai thác|vận hành|chế biến|quản lý|sử dụng|đánh bắt|nuôi|trồng|"
    r"mua|bán|buôn bán|vận chuyển|vận tải|nhập khẩu|xuất khẩu|phân phối|cung ứng|cung cấp|"
    r"giết mổ|sơ chế|đóng gói|bảo quản|thu mua|thu gom|tiêu thụ|thi công|sửa chữa|cho thuê|"
    r"lưu giữ|tàng trữ|phát hành|đào tạo)"
)
_TRADE = asked_once(rf"(?!quản lý thị trường){_TRADES}(?=\s\w)")
_OF_A_TRADE = asked_once(rf"\s{_TRADES}(?!\w)")
"""What those before do as well, and nobody: «doanh nghiệp sản xuất|, kinh doanh xăng dầu»."""
_FORCES = ("quân đội", "công an", "biên phòng", "hải quân")
_OF_A_FORCE = tuple(f" {of} {force}" for of in ("của", "thuộc") for force in _FORCES)
"""«các bệnh viện của quân đội|, công an»: whose they are."""


class Addressee(Struct, frozen=True):
    """Who is addressed, and the words at [begin, end) of the article that say so."""

    agent: Agent
    begin: int
    end: int


def goes_on(
    context: Context,
    sentence: SlottedSentence,
    last: Addressee,
    part: tuple[int, int],
    slots: list[Slot],
) -> Addressee | None:
    """Return a group with what the next ``part`` of its list adds to its name, None if nothing.

    «các công ty thủy điện|, thủy lợi», «các bí thư huyện ủy|, thành ủy».
    """
    begin, end = part
    if last.agent.kind is not AgentKind.AUDIENCE:
        return None
    words = sentence.at(begin, end)
    bare = words.strip(" ,")
    within = [s for s in slots if s.begin < end and begin < s.end]
    of_field = not within and _is_next_field(last.agent.label.lower(), bare)
    named = all(s.label == PLACE for s in within)
    written = context.words(last.begin, last.end)
    of_units = named and _is_next_unit(written, bare)
    of_units = of_units or (bool(within) and named and _WHERE.search(written) is not None)
    of_office = _COMMITTEE.fullmatch(bare.lower()) and _HOLDERS.search(last.agent.label.lower())
    of_force = bare.lower() in _FORCES and last.agent.label.lower().endswith(_OF_A_FORCE)
    trades = not within and _OF_A_TRADE.search(last.agent.label.lower()) is not None
    of_trade = trades and _TRADE.match(bare.lower()) and not says_something(bare)
    if not (of_field or of_office or of_units or of_force or of_trade):
        return None
    stop = begin + words.rindex(bare) + len(bare)
    label = context.words(last.begin, stop)
    return Addressee(replace(last.agent, label=label), last.begin, stop)


def _is_next_field(label: str, bare: str) -> bool:
    """Tell the next of «các đơn vị quản lý hồ thủy điện|, thủy lợi», «các công ty dệt|, may mặc».

    «các sở|, ban ngành», «các đơn vị|, cá nhân» are told each by itself.
    """
    if _FIELD.fullmatch(bare) is None or heads().match(bare) or says_something(bare):
        return False
    for part in reversed(_LISTED.split(label)):
        if group := heads().match(part):
            return _OF_A_FIELD.match(part, group.end()) is not None
    return False


def _is_next_unit(label: str, bare: str) -> bool:
    """Tell the next of «UBND các huyện Tam Nông|, Thanh Ba», «UBND các tỉnh|, thành phố Huế»."""
    if _RIVER.fullmatch(bare):
        return _ALONG_RIVER.search(label) is not None
    unit = _UNIT_NAME.fullmatch(bare)
    if unit is None:
        return False
    known = _UNITS_ALONE if unit["kind"] else _NAMED_UNITS
    return known.search(label) is not None or _NAMED_UNITS.search(label) is not None


def only_says_where(sentence: SlottedSentence, at: int) -> bool:
    """Tell the next place of «xe khách từ Sơn La, | Lai Châu phải dừng», told nothing itself."""
    places = {slot.end: slot.begin for slot in sentence.of(PLACE)}
    place = at - len(", ")
    while sentence.at(place, place + 2) == ", " and place in places:
        first = places[place] - sentence.begin
        if _FROM_THERE.search(sentence.lower, 0, first):
            return True
        place = places[place] - len(", ")
    return False
