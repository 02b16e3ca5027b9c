"""Whose «phải» and «cần» oblige nobody: experts and people of a trade, who only think so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.remembered import remembered
from extract.slots import PERSON

if TYPE_CHECKING:
    from extract.context import Context
    from extract.speech.speaker import Speaker

_EXPERT = regex.compile(
    r"(?<!\w)(?:pgs|gs|ts|ths|chuyên gia|luật sư|nhà nghiên cứu|giảng viên|nhà báo|kỹ sư|kts|"
    r"kiến trúc sư|bác sỹ|bác sĩ|nông dân|ngư dân|nghệ nhân|nhà văn|nhà sử học|già làng|"
    r"chủ (?:hộ|vườn|cơ sở|doanh nghiệp|cửa hàng|trang trại|tàu|nhà))(?!\w)"
)
_TRADE = regex.compile(rf"[,\s(-]{{1,3}}{_EXPERT.pattern}")
"""«Ông A, chủ vườn, …»."""
_OF_LEARNING = regex.compile(
    r"(?:pgs|gs|ts|tiến sĩ|giáo sư)[.\s].{0,60}?"
    r"[,(-]\s?(?:nguyên\s|cựu\s)?(?:phó\s)?"
    r"(?:viện trưởng|hiệu trưởng|giám đốc|trưởng khoa|chủ tịch|tổng thư ký)\s"
    r"(?:viện|trường|đại học|học viện|khoa|hội|hiệp hội|trung tâm nghiên cứu)"
    r"(?!\s(?:đồng|kiểm))(?!\w)"
)
"""«TS A, Viện trưởng Viện B», who teaches or studies."""
_IN_OFFICE = regex.compile(
    r"(?<!\w)(?<!(?:nguyên|cựu)\s(?:phó\s)?)(?:bộ trưởng|thứ trưởng|thủ tướng|chủ tịch|bí thư|"
    r"giám đốc|cục trưởng|vụ trưởng|"
    r"trưởng|phó|đại biểu|ủy viên|chủ nhiệm|tổng thanh tra|chánh|hiệu trưởng|viện trưởng|"
    r"tổng cục trưởng|tư lệnh|chỉ huy|cục|vụ|sở|ubnd|hđnd)(?!\w)"
)
_FOLK = regex.compile(r"(?:anh|chị|cụ|em)\s")
_OF_BUSINESS = regex.compile(
    r"(?<!\w)(?:giám đốc|chủ tịch|chủ nhiệm|quản đốc|đại diện|chủ tịch (?:hđqt|hội đồng quản trị))"
    r"(?:\skinh doanh)?\s(?:htx|hợp tác xã|hiệp hội|hội doanh nghiệp|câu lạc bộ|công ty|"
    r"doanh nghiệp|nhà máy|khách sạn|nhà xe)(?!\w)"
)
_OF_DEPARTMENT = regex.compile(
    r"(?:phó |quyền )?(?:giám đốc|trưởng|chánh thanh tra|chi cục trưởng|viện trưởng|hiệu trưởng) "
    r"(?:sở|phòng|chi cục|trung tâm|bệnh viện|viện|trường|ban quản lý|trạm)(?!\w)"
)
_BEHIND = 90


def is_expert(context: Context, speaker: Speaker) -> bool:
    """Tell «PGS.TS A (Học viện B)», «Luật sư C» from those who hold an office."""
    return _is_expert(*_named(context, speaker))


def is_of_business(context: Context, speaker: Speaker) -> bool:
    """Tell the head of a company or cooperative, whose «phải» says how a trade goes."""
    lower, named = _named(context, speaker)
    return any(_OF_BUSINESS.search(words) for words in (lower[:named], _aside(lower, named)))


def heads_department(context: Context, speaker: Speaker) -> bool:
    """Tell the head of a department or hospital, who orders no province or city about."""
    return any(
        _OF_DEPARTMENT.match(position.label.lower()) is not None
        for slot in context.people.slots
        if slot.label == PERSON and context.people.agent_of(slot) == speaker.agent
        for position in slot.value.positions
    )


def _named(context: Context, speaker: Speaker) -> tuple[str, int]:
    """Return a speaker's name and what stands behind it, in lower case, and where the name ends."""
    words = context.layout.view[speaker.begin : speaker.end + _BEHIND]
    return words.lower(), speaker.end - speaker.begin


def _aside(lower: str, named: int) -> str:
    """Return what is added to a name that ends at ``named``: «…, chủ vườn», «… (Học viện B)»."""
    behind = lower[named:].split(".", maxsplit=1)[0].split(";", maxsplit=1)[0]
    return behind if behind.startswith((",", " (", " -")) else ""


@remembered
def _is_expert(lower: str, named: int) -> bool:
    aside = _aside(lower, named)
    who = lower[:named] + aside
    if _OF_LEARNING.match(who):
        return True
    trade = _EXPERT.search(lower, 0, named) or _TRADE.match(aside) or _FOLK.match(lower)
    return trade is not None and not _IN_OFFICE.search(who)
