"""Who asks for something without a name of its own: «chủ tọa kỳ họp», «cử tri xã A», «EVN».

None of these is a mention that the finders know, but before a verb of asking each is its subject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.cues import AtEnd
from extract.facts import Agent, AgentKind, Organization, Place
from extract.people.places import UNIT_KINDS
from extract.slots import AUDIENCE, OFFICE, ORGANIZATION, PERSON, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.people.people import People
    from extract.slotted import SlottedSentence

BODIES = frozenset(
    {"bộ", "sở", "cục", "tổng cục", "tổng công ty", "tập đoàn", "công ty", "ban", "chi cục", "viện"}
    | {"hội", "hiệp hội", "trung tâm", "chi bộ", "đảng bộ", "bệnh viện", "nhà trường"}
)
"""Bodies that a text names by their kind alone: «Sở kiến nghị …»."""
_KINDS = "|".join(sorted(UNIT_KINDS | BODIES, key=lambda kind: (-len(kind), kind)))
_FRONT = (
    r"(?:^|[,;:.\"(\p{So}]\s|"
    r"(?<!\w)(?:trong đó|theo đó|rằng|và|do đó|vì vậy|ngoài ra|đồng thời),?\s)"
)
_OF = (
    r"(?:\s(?:kỳ họp|phiên họp|phiên chất vấn|phiên thảo luận|hội nghị|phiên|điều hành|tại|ở|trên|"
    r"của|thuộc|trong|huyện|xã|phường|tỉnh|thành phố|tp|thị xã|thị trấn|quận|thôn|ấp|bản|các|"
    r"quốc hội|hđnd|tổ|buôn|làng|xóm|khu phố|nuôi|trồng|kinh doanh|địa phương|khu vực)(?!\w)"
    r"[^,;:.()\"]{0,50}"
    r"(?:,\s(?:huyện|quận|thị xã|thành phố|tp|tỉnh)\s[^,;:.()\"]{2,30}){0,2})?"
)
_MANY = r"(?:(?:đông đảo|đa số|hầu hết|phần lớn|rất nhiều|nhiều|các|một số|toàn thể|đại diện)\s)*"
_GROUP = AtEnd(
    rf"{_FRONT}(?:có\s)?"
    rf"(?P<who>{_MANY}(?:chủ tọa|đoàn chủ tịch|cử tri|ý kiến|đại biểu|hộ dân|bà con|"
    rf"người dân|nhân dân|doanh nghiệp|chuyên gia|nhà khoa học|hiệp hội){_OF}"
    rf"|{_MANY}thành viên\s(?:đoàn|ban|ủy ban|hội đồng|tổ)(?:\s[^\s,;:.()]{{1,9}}){{1,6}})"
)
_VERBAL = regex.compile(
    r"(?<!\w)(?:và|đã|cũng|thảo luận|tham dự|bày tỏ|phản ánh|nhất trí|cho rằng|có|được|bị|là|về|"
    r"theo|để|khi)$|(?<!\w)(?:đã|thảo luận|tham dự|bày tỏ|phản ánh|nhất trí|cho rằng)(?!\w)"
)
_LEADERS = AtEnd(
    rf"{_FRONT}(?P<who>(?:chủ tọa|đoàn chủ tịch)"
    r"(?:\s(?:kỳ họp|phiên họp|phiên chất vấn|hội nghị|cuộc họp|điều hành))?|"
    r"(?:tập thể |đại diện )?(?:lãnh đạo|thường trực)\s"
    rf"(?:(?:{_KINDS}|tp|ngành|ubnd|hđnd|tỉnh ủy|thành ủy|huyện ủy|đơn vị|địa phương|cơ quan|ban|"
    r"viện|trường|bệnh viện|vcci)(?:\snày)?))"
)
_STEERING = regex.compile(r"\s*chỉ đạo(?!\w)")
"""«Thường trực Ban | Chỉ đạo đã thảo luận»: what board it is, not what somebody does."""
_UNIT = AtEnd(
    rf"(?:^[\"' –-]*|[,;.\"]\s|(?<!\w)(?:cho biết|cho hay|thông tin)(?:,|:|\srằng)?\s\"?)"
    rf"(?P<who>{_KINDS}|tp\.?)"
)
_IN_SHORT = {"tp": "thành phố", "tp.": "thành phố"}
_BODY = AtEnd(
    rf"{_FRONT}(?P<who>(?:thanh tra (?:tỉnh|thành phố|tp|sở|huyện|quận|bộ)|"
    r"(?:hội đồng|ban) (?:giám khảo|thẩm định|tổ chức|giám đốc|quản trị)|"
    r"(?:cơ quan|đoàn) (?:điều tra|thanh tra|kiểm toán|giám sát|thẩm định)))"
)
"""Bodies by what they are, once they are known: «Thanh tra tỉnh kiến nghị …»."""
_ANY_BODY = AtEnd(
    r"(?:^(?:[^,;:.\"]{3,90},\s)?|[;.\"(]\s)"
    r"(?P<who>(?:(?:tập thể |đại diện )?lãnh đạo|đại diện|hội đồng|ban|tổ|đoàn|cơ quan|đơn vị|"
    r"phòng|trung tâm|nhà trường|trường|bệnh viện|viện|công ty|tập đoàn|ngân hàng|tòa|"
    r"tòa án|viện kiểm sát|chủ đầu tư|liên ngành|hội|hiệp hội|liên đoàn|công đoàn|đảng ủy|chi bộ|"
    r"cấp ủy|chính quyền|cục|vụ|chi cục|hải quan|thanh tra|lực lượng|đội|trạm|mặt trận|"
    r"ủy ban|bộ|sở|văn phòng|kiểm lâm|điện lực|công an|cảnh sát|quân khu|ga|cảng)"
    r"(?:\s(?!(?:và|đã|cũng|sẽ|đang|vừa|được|bị|là|có|cho|nhận|theo|để|khi|nếu|do|mà|như|với|của|"
    r"cùng|còn|vẫn|nên|phải|cần|không|chưa|các|những|nào|này|đó|trên|trong|tại|đáp|phù|vượt|đạt|"
    r"tiến|nghe|ra|đưa|nêu|nói|họp|thực|nội|ý|thì|căn|vì|rất|mới|lại|đều|luôn|từng|về|từ|đến)(?!\w))[^\W\d_]+){1,6})"
)
"""Any body by what it is: «Ban giám hiệu nhà trường đề nghị …», «Lãnh đạo VEC yêu cầu …»."""
_SENT = AtEnd(
    rf"{_FRONT}(?P<who>(?:đoàn|tổ)\s(?:giám sát|kiểm tra|công tác|khảo sát|thanh tra|kiểm toán)"
    r"(?:\s(?:số\s\d{1,3}|chuyên đề|liên ngành))?\s(?:của\s)?(?P<of>[^;:.()]{3,90}?))"
    r"(?:,?\sdo\s[^;:.()]{3,80}\s(?:làm trưởng đoàn|làm trưởng ban|dẫn đầu))?"
)
"""Those sent by a body: «Đoàn giám sát của HĐND tỉnh (do bà A làm trưởng đoàn) đề nghị …»."""
_SHORT = AtEnd(
    r"(?:^|[,;:.\"(]\s|(?<!\w)(?:[Tt]rong đó|[Tt]heo đó|rằng|và|[Nn]goài ra|[Đđ]ồng thời),?\s)"
    r"(?P<who>(?!PV|HLV|CĐV|THPT|THCS|COVID|NSND|NSƯT|VĐV)[A-ZĐ]{3,10}(?:[ -][A-ZĐ]{2,6})?"
    r"(?:\s\p{Lu}\p{Ll}{1,8}){0,3})"
)
_UNIT_WORD = r"(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|thôn|bản)"
_OF_PLACE = AtEnd(
    r"(?:^|[,;:.\"(]\s|(?<!\w)(?:[Tt]rong đó|[Tt]heo đó|[Nn]goài ra|[Đđ]ồng thời),?\s)"
    r"(?P<who>(?:[Nn]hiều |[Mm]ột số |[Đđ]ông đảo )?"
    r"(?:[Cc]ử tri|[Nn]gười dân|[Nn]hân dân|[Bb]à con)"
    rf"(?:\s(?:(?:các|hai|ba)\s)?{_UNIT_WORD})?(?:\s\p{{Lu}}[\p{{L}}.]{{0,9}}){{1,4}}"
    rf"(?:(?:,|\svà)\s(?:(?:các\s)?{_UNIT_WORD}\s)?\p{{Lu}}[\p{{L}}.]{{0,9}}(?:\s\p{{Lu}}[\p{{L}}.]{{0,9}}){{0,3}}){{0,6}})"
)
_LOOK_BACK = 110


def nameless(sentence: SlottedSentence, edge: int, *, asks: bool = False) -> Slot | None:
    """Return who stands right before ``edge`` (an offset of the sentence), if it asks at all.

    The slot is none of the sentence's own: a group, leaders, or a body known by its initials;
    before a verb that ``asks`` any body that begins the sentence.
    """
    begin = max(0, edge - _LOOK_BACK)
    lower = sentence.lower[begin:edge].rstrip(" ,")
    text = sentence.text[begin : begin + len(lower)]
    found = _GROUP.search(lower) or _OF_PLACE.search(text)
    if found and not _VERBAL.search(found["who"]):
        return _slot(sentence, begin, found, AUDIENCE, AgentKind.AUDIENCE)
    if (heads := delegation(sentence, edge) or leaders(sentence, edge)) is not None:
        return heads
    found = _UNIT.search(lower)
    if found and found["who"] == "ban" and not asks:
        found = None  # «Ban Chỉ đạo»
    cut = bool(begin) and found is not None and not found.start()
    if found and not cut and not sentence.is_inside(sentence.begin + begin + found.start("who")):
        return _slot(sentence, begin, found, AUDIENCE, AgentKind.AUDIENCE)
    found = _BODY.search(lower)
    if found:
        return _slot(sentence, begin, found, ORGANIZATION, AgentKind.ORGANIZATION)
    found = _SHORT.search(text)
    if found is None and asks and not begin:
        found = _ANY_BODY.search(lower)
        left, right = found.span("who") if found else (0, 0)
        if sentence.between(sentence.begin + left, sentence.begin + right):
            return None
    return _slot(sentence, begin, found, ORGANIZATION, AgentKind.ORGANIZATION) if found else None


def delegation(sentence: SlottedSentence, edge: int) -> Slot | None:
    """Return «Đoàn giám sát của HĐND tỉnh» right before ``edge`` (of the sentence)."""
    begin = max(0, edge - _LOOK_BACK)
    found = _SENT.search(sentence.lower[begin:edge].rstrip(" ,"))
    if found is None:
        return None
    left, right = (sentence.begin + begin + at for at in found.span("of"))
    if not any(s.begin == left and s.end == right for s in sentence.of(ORGANIZATION)):
        return None
    return _slot(sentence, begin, found, ORGANIZATION, AgentKind.ORGANIZATION)


def leaders(sentence: SlottedSentence, edge: int) -> Slot | None:
    """Return «lãnh đạo tỉnh», «Thường trực HĐND» right before ``edge`` (of the sentence)."""
    begin = max(0, edge - _LOOK_BACK)
    found = _LEADERS.search(sentence.lower[begin:edge].rstrip(" ,"))
    if found and found["who"].endswith(" ban") and _STEERING.match(sentence.lower, edge):
        return None
    return _slot(sentence, begin, found, OFFICE, AgentKind.OFFICE) if found else None


def _slot(
    sentence: SlottedSentence, base: int, found: regex.Match[str], label: str, kind: AgentKind
) -> Slot:
    begin, end = base + found.start("who"), base + found.end("who")
    words = sentence.text[begin:end]
    body = Organization(label=words, as_written=words) if label == ORGANIZATION else None
    agent = Agent(kind=kind, label=words, organization=body)
    return Slot(label, sentence.begin + begin, sentence.begin + end, agent)


def named_by_kind(people: People, slot: Slot) -> Slot | None:
    """Return the unit or body last named before that «huyện», «sở» alone means, else None."""
    kind = kind_alone(slot)
    if kind not in UNIT_KINDS and kind not in BODIES:
        return None
    last = last_named(people, kind, slot.begin) or _headed(people, kind, slot.begin)
    return None if last is not None and _is_doubtful(people, kind, last, slot.begin) else last


def _headed(people: People, kind: str, at: int) -> Slot | None:
    """Return the body of «Bộ trưởng Y tế A … | Bộ đề nghị …», if offices name no other so far."""
    found = {
        body.label: Slot(ORGANIZATION, slot.begin, slot.end, body)
        for slot in people.slots
        if slot.label == PERSON and slot.end <= at
        for body in _bodies(slot, kind)
    }
    return next(iter(found.values())) if len(found) == 1 and kind in BODIES else None


def _bodies(person: Slot, kind: str) -> Iterator[Organization]:
    """Yield the bodies of a kind that one heads: «Bộ Y tế» of «Bộ trưởng Y tế»."""
    for position in person.value.positions:
        body = position.organization
        if body is not None and _is(body, kind):
            yield body
        elif body is not None and body.kind == kind:
            yield replace(body, label=f"{kind.capitalize()} {body.label}")


def _is_doubtful(people: People, kind: str, last: Slot, at: int) -> bool:
    """Tell «Bộ» behind two ministries: that of who was named last, and another beside it."""
    if kind not in BODIES:
        return False
    for slot in reversed([s for s in people.slots if s.label == PERSON and s.end <= at]):
        for body in _bodies(slot, kind):
            return bool(body.label != last.value.label)
    return False


def kind_alone(slot: Slot) -> str:
    """Return what a group is called in full: «thành phố» of «TP», in lower case."""
    kind = slot.value.label.lower() if isinstance(slot.value, Agent) else ""
    return _IN_SHORT.get(kind, kind)


def last_named(people: People, kind: str, at: int) -> Slot | None:
    """Return the unit or body of a kind that is named last before ``at``, else None."""
    before = (s for s in people.slots if s.end <= at and _is(s.value, kind))
    return max(before, key=lambda s: s.begin, default=None)


def _is(named: object, kind: str) -> bool:
    if isinstance(named, Place):
        return named.kind == kind
    if not isinstance(named, Organization) or kind in UNIT_KINDS:
        return False  # «Tỉnh ủy A» is not meant by «tỉnh»
    return named.label.lower().startswith(f"{kind} ")
