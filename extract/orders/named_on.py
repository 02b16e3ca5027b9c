"""What only goes on with the name before its comma: «các bí thư huyện ủy|, thành ủy»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from extract.facts import Agent, AgentKind
from extract.orders.group_names import heads
from extract.remembered import asked_once

if TYPE_CHECKING:
    from extract.context import Context
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_FIELD = asked_once(
    r"(?:thủy lợi|thủy điện|điện lực|điện|viễn thông|cấp nước|nước sạch|xăng dầu|dược|vận tải|"
    r"du lịch|thương mại|xây dựng|khai khoáng|hàng không|ngân hàng|bảo hiểm|bất động sản|logistics)"
)
_FIRMS = asked_once(
    r"(?:^|,\s|\svà\s)(?:các\s|những\s)?"
    r"(?:doanh nghiệp|công ty|đơn vị|nhà máy|cơ sở|tập đoàn)\s[\w\s]+$"
)
_HOLDERS = asked_once(
    r"^(?:các|những|từng|mỗi|toàn thể)\s.*(?:bí thư|chủ nhiệm|ban thường vụ|thường trực)\s.*ủy$"
)
_COMMITTEE = asked_once(r"(?:huyện|quận|thị|thành|đảng|tỉnh)\sủy(?:\strực thuộc)?")


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
    of_field = (
        _FIELD.fullmatch(bare)
        and not heads().match(bare)
        and _FIRMS.search(last.agent.label.lower())
        and not any(s.end > begin for s in slots)
    )
    of_office = _COMMITTEE.fullmatch(bare.lower()) and _HOLDERS.search(last.agent.label.lower())
    if not of_field and not of_office:
        return None
    stop = begin + words.rindex(bare) + len(bare)
    label = context.quote(last.begin, stop).text
    return Addressee(replace(last.agent, label=label), last.begin, stop)
