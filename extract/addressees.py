"""Whom an instruction addresses: the bodies, offices and groups between verb and thing to be done.

«yêu cầu | Bộ Công an, UBND các tỉnh và các cơ quan liên quan | khẩn trương điều tra …».
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from extract.clauses import begins_action, begins_long_action, either
from extract.facts import Agent, AgentKind
from extract.lexicon.instructions import instruction_words
from extract.lexicon.words import audiences, determiners
from extract.slots import AUDIENCE, OFFICE, ORGANIZATION, PERSON, PLACE
from extract.text import view

if TYPE_CHECKING:
    from extract.context import Context
    from extract.slots import Slot, SlottedSentence

_LABELS = (AUDIENCE, ORGANIZATION, OFFICE, PERSON, PLACE)
_LONGEST = 420
_MOST_WORDS = 14
_LEAD_IN = regex.compile(
    r"[\s,:]*(?:(?:cho|với|đối với|tới|đến|rằng|thêm|là|việc|nhiệm vụ cụ thể cho|"
    r"nhiệm vụ cho)\s)?"
    r"(?:(?:trong thời gian tới|thời gian tới|trước mắt|trong giai đoạn tới|"
    r"ngay sau (?:hội nghị|phiên họp)|"
    r"(?:trong|từ|đến|trước|chậm nhất)\s[^,;:]{0,40}(?:\d{4}|/\d{1,2}|này|tới)),\s)?[\s,:]*"
)
_TAIL_WORDS = regex.compile(
    r"[\s,]*(?:(?:nói chung|nói riêng|cũng|đều|cần|phải|sẽ|thì|liên quan|có liên quan|"
    r"nêu trên|cùng|tiếp tục)\s*)*$"
)
_ASIDE = regex.compile(
    r",?\s(?:trên cơ sở|căn cứ|theo|trong|để|nhằm|khi|với tinh thần|từ|về|đến|bằng|nếu|"
    r"ngay|thông qua|-)\s(?!_+,\s_)"
)
_PARTS = regex.compile(r"[,;:]\s*|\s(?:và|cùng với|cùng|nhất là|trước hết là|đặc biệt là)\s")
_NOUN_AFTER = regex.compile(
    r"(?:cơ quan|lực lượng|đơn vị|đoàn|nhà thầu|ban|người|chủ|nhà|công chức|cán bộ|bộ phận|"
    r"cơ sở|công ty|hội đồng|tổ|trung tâm|"
    r"các|mỗi|từng|và|,|cá nhân|mọi|những|công tác|đội ngũ|văn phòng|viện|chi cục|cục|vụ|"
    r"phòng|đảng|kho|trạm|quỹ)\s$"
)
_SELF_NAMING = regex.compile(
    r"(?:quản lý|soạn thảo|điều tra|kiểm tra|thanh tra|tổ chức|thi công|tham mưu|chủ trì|"
    r"tư vấn|đầu tư|hỗ trợ|cung cấp|thực hiện|thực thi|"
    r"thẩm định|báo cáo|giám sát|chỉ đạo|điều hành|thu|trình|điều phối|đấu giá|đấu thầu|"
    r"khai thác|sử dụng|bảo vệ|vận hành|phát triển|xây dựng|lập|tìm kiếm|phòng|"
    r"làm|chuyên|đăng ký|phục vụ|truyền thông|lãnh đạo|kiểm soát|ứng phó|xúc tiến|"
    r"phòng ngừa|tiếp nhận|quy hoạch|giải phóng|giáo dục|đào tạo|đại diện|đứng đầu)(?!\w)"
    r"(?!\s(?:tốt|nghiêm|ngay|đồng bộ|hiệu quả|chặt chẽ|các|khẩn trương|kịp thời|toàn bộ|"
    r"thực hiện|rà soát|việc|cụ thể|xử lý|có hiệu quả|quyết liệt|công tác|phối hợp))"
)
_LEADERS = regex.compile(
    r"lãnh đạo\s(?:các|tỉnh|bộ|sở|huyện|thành phố|đơn vị|cơ quan|ban|cục|tổng cục|ngành|"
    r"địa phương|ubnd|hđnd|doanh nghiệp|công ty|chủ chốt|ủy ban|văn phòng|quận|xã|phường|"
    r"chính phủ|đảng|cấp ủy|tp)(?!\w)"
)
_VERBAL = regex.compile(
    r"(?<!\w)(?:được quyền|đã|đang|sẽ|(?<!chuẩn\s)bị|là|ước|nêu(?!\strên)|cũng bàn|"
    r"cho biết|cho rằng|cho hay|đồng thuận|nhấn mạnh|tin tưởng|khẳng định|bày tỏ|"
    r"đánh giá cao|cũng (?:thống nhất|giao|yêu cầu|đề nghị))(?!\w)"
)
_NAME = regex.compile(r"(?:^|,\s|\s)((?:\p{Lu}[\w.]{0,9}\s){2,6})$")
_FRONT = 4
_ABOVE_ALL = regex.compile(r"(?:nhất là|trước hết là|đặc biệt là|và|cùng)\s+")
_WHOLE = regex.compile(
    r"\([^()]{0,200}\)|(?<=(?:bộ|sở|tỉnh|thành phố|ngành|cơ quan|đơn vị|địa phương|huyện|"
    r"_)):\s[^;]{3,300}?(?=;|\svà\s(?:các|lãnh đạo|chủ tịch)|$)|(?<=_|tỉnh|huyện|"
    r"quận),\s(?:thành phố|thành|thị xã|thị)(?=[\s,:]|$)",
    regex.I,
)
"""What is no list: brackets, and «Chủ tịch UBND tỉnh, thành phố»."""
_NO_BODY = (
    r"(?:các\s)?(?:bộ\s(?:máy|tiêu chí|luật|hồ sơ|công cụ|dữ liệu|mặt|chỉ số)|xã\s(?:hội|"
    r"luận)|ban\s(?:ngày|đầu|hành)|"
    r"đơn vị\s(?:tính|hành chính)|tỉnh lộ|người\s(?:nhiễm|bệnh|mắc|bị)|"
    r"doanh nghiệp\s(?:mới|thành lập)|tổ chức\s(?:thực hiện|bộ máy))(?!\w)"
)
_HALT = regex.compile(
    r"(?<!(?:bộ|tỉnh|thành phố|sở|ngành|địa phương|đơn vị|cơ quan|huyện|ban|_)\s?):|"
    r";(?!\s(?:_|các|bí thư|chủ tịch|thủ trưởng|giám đốc|bộ trưởng|ubnd|ủy ban|lãnh đạo|sở|"
    r"công an))"
)
_SAME = regex.compile(
    r"(?:(?:cũng|chính)\s)?(?:các\s)?(?:bộ|cơ quan|đơn vị|ngành|sở|ủy ban|tỉnh|"
    r"địa phương)\s(?:này|nêu trên|trên|nói trên|đó)$"
)


@dataclass(frozen=True, slots=True)
class Addressee:
    """Who is addressed, and the words at [begin, end) of the article that say so."""

    agent: Agent
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Addressed:
    """Those addressed in one stretch, and where in the article the thing to be done begins.

    ``same`` is True where the text means those addressed before: «bộ này», «đơn vị nêu trên».
    """

    to: tuple[Addressee, ...]
    task: int
    same: bool = False


@cache
def _heads() -> regex.Pattern[str]:
    group = either(instruction_words().heads)
    all_of = "các|những|mọi|mỗi|từng|tất cả|tất cả các|toàn thể|toàn bộ|cả|cả các|riêng"
    return regex.compile(rf"(?!{_NO_BODY})(?:(?:{all_of})\s)*(?:{group})(?!\w)")


@cache
def _determiner() -> regex.Pattern[str]:
    return regex.compile(
        rf"(?:(?:{either((*determiners(), 'mỗi', 'từng', 'các vị', 'toàn thể', 'đồng chí', 'các đồng chí'))})(?!\w)\s*)+"
    )


def addressed(context: Context, sentence: SlottedSentence, begin: int, end: int) -> Addressed:
    """Read who is addressed from ``begin`` (an offset of the article, behind the verb) on."""
    lower = sentence.lower
    lead = _LEAD_IN.match(lower, begin - sentence.begin)
    start = sentence.begin + (lead.end() if lead else begin - sentence.begin)
    stop = min(end, start + _LONGEST)
    hidden = _hidden(sentence, start, stop, [s for s in sentence.slots if s.label in _LABELS])
    halt = _HALT.search(hidden.lower())
    action = action_after(sentence, start, start + halt.start() if halt else stop)
    if action is None or action == start:
        return Addressed((), start)
    words = sentence.at(start, action).strip(" ,:-")
    if _SAME.match(words.lower()):
        return Addressed((), action, same=True)
    to = agents_in(context, sentence, start, action)
    return Addressed(to, action if to else start)


def action_after(sentence: SlottedSentence, begin: int, end: int) -> int | None:
    """Return where the first thing to be done begins, outside every slot, or None.

    A verb that only says what a body does is none: «cơ quan quản lý nhà nước».
    """
    lower, at = sentence.lower, begin - sentence.begin
    stop = end - sentence.begin
    fresh = True
    while at < stop:
        inside = next(
            (
                s
                for s in sentence.slots
                if s.label in _LABELS and s.begin - sentence.begin <= at < s.end - sentence.begin
            ),
            None,
        )
        if inside is not None:
            at = inside.end - sentence.begin
            fresh = True
        elif _begins(lower, at, fresh=fresh) and not _is_noun(lower, at):
            return sentence.begin + at
        space = lower.find(" ", at, stop)
        if space < 0:
            return None
        fresh = fresh and space == at
        at = space + 1
    return None


def _begins(lower: str, at: int, *, fresh: bool) -> bool:
    """Tell whether an action begins; in the midst of a name a short verb is none: «Quốc phòng»."""
    return begins_action(lower, at) if fresh else begins_long_action(lower, at)


def _is_noun(lower: str, at: int) -> bool:
    """Tell «cơ quan | quản lý nhà nước» and «lãnh đạo tỉnh» from things to be done."""
    if _LEADERS.match(lower, at):
        return True
    return bool(_SELF_NAMING.match(lower, at) and _NOUN_AFTER.search(lower, max(0, at - 14), at))


def agents_in(
    context: Context, sentence: SlottedSentence, begin: int, end: int
) -> tuple[Addressee, ...]:
    """Return those named in a stretch that is a list of bodies, offices and groups; else nothing."""
    slots = [s for s in sentence.between(begin, end) if s.label in _LABELS]
    hidden = _hidden(sentence, begin, end, slots)
    tail = _TAIL_WORDS.search(hidden.lower())
    hidden = hidden[: tail.start()] if tail else hidden
    aside = _ASIDE.search(hidden.lower())
    parts = _split(hidden[: aside.start()] if aside else hidden)
    found: list[Addressee] = []
    for left, right in parts:
        more = _part(context, sentence, begin + left, begin + right, slots, first=not found)
        if not more and not found:
            return ()
        found += more
    return tuple(found)


def before_modal(
    context: Context, sentence: SlottedSentence, begin: int, modal: int
) -> tuple[Addressee, ...]:
    """Return those who stand right before «phải» or «cần»: «… các bộ, ngành, địa phương phải»."""
    lower = sentence.lower
    slots = [s for s in sentence.between(begin, modal) if s.label in _LABELS]
    hidden = _hidden(sentence, begin, modal, slots).lower()
    near = [
        s.begin - begin
        for s in slots
        if not hidden[s.end - begin :].strip(" ,") and s.label != PLACE
    ]
    for at in (*_starts(hidden), *near):
        own = sentence.begin <= begin + at and _heads().match(lower, begin + at - sentence.begin)
        if own or any(s.begin == begin + at for s in slots):
            found = agents_in(context, sentence, begin + at, modal)
            if found and all(
                len(sentence.at(a.begin, a.end).split()) <= _MOST_WORDS for a in found
            ):
                return found
    return _proper(context, sentence, begin, modal)


def _proper(
    context: Context, sentence: SlottedSentence, begin: int, modal: int
) -> tuple[Addressee, ...]:
    """Return a name that no list knows right before «phải»: «…, CAH An Lão cần», else nothing."""
    named = _NAME.search(sentence.text, begin - sentence.begin, modal - sentence.begin)
    if (
        named is None
        or (named.start(1) - (begin - sentence.begin) > _FRONT
        and sentence.text[named.start(1) - 2] != ",")
    ):
        return ()
    left, right = sentence.begin + named.start(1), sentence.begin + named.end(1)
    label = context.quote(left, right).text
    return (Addressee(Agent(kind=AgentKind.AUDIENCE, label=label), left, right),)


def _starts(hidden: str) -> list[int]:
    """Where a list of addressees may begin: at the front, behind commas, behind «là», «thì»."""
    found = [len(hidden) - len(hidden.lstrip(" ,:"))]
    found += [
        m.end() for m in regex.finditer(r"[,:]\s+|\s(?:là|thì|nên|vậy|đó|tra|buôn lậu)\s", hidden)
    ]
    return sorted(set(found))


def _hidden(sentence: SlottedSentence, begin: int, end: int, slots: list[Slot]) -> str:
    text = list(sentence.at(begin, end))
    for slot in slots:
        for at in range(max(0, slot.begin - begin), min(len(text), slot.end - begin)):
            text[at] = "_"
    return _WHOLE.sub(lambda m: "_" * len(m[0]), "".join(text))


def _split(hidden: str) -> list[tuple[int, int]]:
    found, at = [], 0
    for part in _PARTS.finditer(hidden):
        found.append((at, part.start()))
        at = part.end()
    found.append((at, len(hidden)))
    return [(a, b) for a, b in found if hidden[a:b].strip(" ,:-")]


def _part(  # noqa: PLR0913 - a part of a list, with what surrounds it
    context: Context,
    sentence: SlottedSentence,
    begin: int,
    end: int,
    slots: list[Slot],
    *,
    first: bool,
) -> list[Addressee]:
    """Read one part of a list; two where slots touch: «Ban Chỉ đạo 389 | các bộ, ngành»."""
    inside = [s for s in slots if begin <= s.begin and s.end <= end]
    if (
        len(inside) > 1
        and inside[0].begin - begin < _FRONT
        and all(s.label != PLACE for s in inside[1:])
    ):
        gaps = [sentence.at(a.end, b.begin).strip() for a, b in pairwise(inside)]
        if not any(gaps) and not sentence.at(inside[-1].end, end).strip(" ,"):
            return [
                Addressee(agent, s.begin, s.end)
                for s in inside
                if (agent := context.people.agent_of(s)) is not None
            ]
    one = _one(context, sentence, begin, end, slots, first=first)
    return [] if one is None else [one]


def _one(  # noqa: PLR0913 - a part of a list, with what surrounds it
    context: Context,
    sentence: SlottedSentence,
    begin: int,
    end: int,
    slots: list[Slot],
    *,
    first: bool,
) -> Addressee | None:
    text = sentence.at(begin, end)
    begin += len(text) - len(text.lstrip(" ,:-"))
    lead = _ABOVE_ALL.match(sentence.lower, begin - sentence.begin)
    begin += len(lead[0]) if lead else 0
    end -= len(text) - len(text.rstrip(" ,:-"))
    lower = sentence.at(begin, end).lower()
    if not lower:
        return None
    inside = [s for s in slots if begin <= s.begin and s.end <= end]
    if inside:
        head = inside[0]
        if ":" in lower and _heads().match(lower):
            return _group(context, begin, end)
        front = sentence.at(begin, head.begin).lower()
        rest = sentence.at(head.end, end).strip()
        plain = not front.strip() or _determiner().fullmatch(front)
        if plain and (not rest or rest.startswith("(") or not _heads().match(lower)):
            return Addressee(context.people.agent_of(head), head.begin, head.end)
        if plain and head.label != AUDIENCE and len(inside) == 1 and rest.startswith("-"):
            return Addressee(context.people.agent_of(head), head.begin, head.end)
    if not _heads().match(lower) and (first or inside):
        return None
    if _VERBAL.search(lower):
        return None
    dangling = regex.search(r"\s(?:và|cùng|với|của|các)$", lower)
    if dangling:
        end = begin + dangling.start()
        lower = lower[: dangling.start()]
    if len(lower.partition(":")[0].split()) > _MOST_WORDS:
        return None
    return _group(context, begin, end)


def _group(context: Context, begin: int, end: int) -> Addressee:
    quote = context.quote(begin, end)
    covers = _covers(view(quote.text).lower())
    return Addressee(Agent(kind=AgentKind.AUDIENCE, label=quote.text, covers=covers), begin, end)


def _covers(lower: str) -> tuple[str, ...]:
    determiner = _determiner().match(lower)
    bare = lower[determiner.end() :] if determiner else lower
    for audience in audiences():
        if bare.startswith(view(audience.name).lower()):
            return tuple(sorted(audience.covers))
    return ()
