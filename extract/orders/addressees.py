"""Whom an instruction addresses: the bodies, offices and groups between verb and thing to be done.

«yêu cầu | Bộ Công an, UBND các tỉnh và các cơ quan liên quan | khẩn trương điều tra …».
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex
from msgspec import Struct

from extract.layout.blocks import BULLET
from extract.lexicon.places import other_countries
from extract.orders.actions import action_after
from extract.orders.addressee_lists import (
    agents_in,
    moved,
)
from extract.orders.ahead_of_told import behind_aside, behind_circumstances
from extract.orders.as_far_as import as_far_as
from extract.orders.blotted import without_slots
from extract.orders.by_agents import LABELS, by_agents
from extract.orders.named_on import Addressee
from extract.orders.on_ground import action_where
from extract.remembered import asked_once
from extract.slots import OFFICE, ORGANIZATION
from extract.speech.beginnings import begins_action

if TYPE_CHECKING:
    from extract.context import Context
    from extract.slotted import SlottedSentence

__all__ = ["Addressed", "Addressee", "addressed", "agents_in", "same_as_before"]

_LONGEST = 420
_LEAD_IN = asked_once(
    r"[\s,:]*(?:(?:cho|với|đối với|tới|đến(?!\s(?:cuối|hết|đầu|tháng|quý|năm|ngày|\d))|rằng|"
    r"thêm|là|(?:về\s(?=việc\s(?:cần|sớm|phải)\s))?việc|"
    r"(?:nhiệm vụ|trách nhiệm|công việc|phần việc|chỉ tiêu)(?:\scụ thể|\schính)?\scho)\s)?"
    r"(?:(?:trong thời gian tới|thời gian tới|trước mắt|trong giai đoạn tới|"
    r"ngay sau (?:hội nghị|phiên họp)|(?:trong )?(?:\d{1,2}|những) tháng (?:cuối|đầu) năm"
    r"(?: \d{4})?|"
    r"(?:trong|từ|đến|trước|chậm nhất|muộn nhất|không (?:muộn|chậm) (?:hơn|quá))\s"
    r"[^,;:]{0,40}(?:\d{4}|[/.-]\d{1,2}|này|tới|quý [iv\d]+|tháng \d{1,2}|cuối năm)),\s)?[\s,:]*"
    r"(?:(?:cùng với|song song với|bên cạnh)\s[^;:]{5,160}?,\s(?=(?:các|mỗi|từng)\s(?:bộ|sở|cấp|"
    r"ngành|địa phương|cơ quan|đơn vị|tỉnh|huyện|xã)))?"
    r"(?:(?<=[:\"]\s?)\"?(?:đề nghị|kiến nghị|yêu cầu)\s)?"
)
_HALT = asked_once(
    r"(?<!(?:bộ|tỉnh|thành phố|sở|ngành|địa phương|đơn vị|cơ quan|huyện|ban|_)\s?):|"
    r";(?!\s(?:_|(?:các|bí thư|chủ tịch|thủ trưởng|giám đốc|tổng giám đốc|bộ trưởng|ubnd|ủy ban|"
    r"lãnh đạo|lực lượng|chủ rừng|sở|công an|cấp ủy|chi bộ|đảng ủy|mttq|mặt trận|hội|ban|phòng|"
    r"trưởng|hiệu trưởng|"
    r"tư lệnh|chỉ huy|văn phòng|cục|chi cục|tổng cục|trung tâm|công ty|tập đoàn|tổng công ty|bộ|"
    r"đoàn thể|doanh nghiệp|cơ quan|đơn vị|thường trực|"
    r"thành viên|kho bạc|ngân hàng|bảo hiểm|đài|báo)(?!\w)))"
)
_NUMBERED = regex.compile(r":(?=\s*(?:\(?[1a][.)]\s|(?:một|thứ nhất) là(?!\w)|thứ nhất(?!\w)))")
"""«yêu cầu các nhà thầu: (1) tưới nước; (2) …»: what is to be done, not more of those told."""
_CLAUSE = regex.compile(r":\s(?=\p{Ll}+(?:\s[^\s,;:]+){3})")
"""Before more words than a name has: «kiến nghị UBND tỉnh: | nâng mức hỗ trợ nhà ở»."""
_WHEN = asked_once(
    r",?\s(?:khi|nếu|trong (?:quá trình|thời gian|khi|công tác)|trước khi|sau khi|trong việc)\s"
)
"""«lưu ý các bệnh viện | khi thu dung người bệnh: phân loại ngay …»."""
_SAME = regex.compile(
    r"(?:(?:cũng|chính)\s)?(?:các\s)?(?:bộ|cơ quan|đơn vị|ngành|sở|ủy ban|tỉnh|"
    r"địa phương)\s(?:này|nêu trên|trên|nói trên|đó)$|(?:bộ|sở|cục|tổng cục)$"
)


_JOINT = 4
"""So many characters join two of a list at most: « và », «, »."""


class Addressed(Struct, frozen=True):
    """Those addressed in one stretch, and where in the article the thing to be done begins.

    ``same`` is True where the text means those addressed before: «bộ này», «đơn vị nêu trên».
    """

    to: tuple[Addressee, ...]
    task: int
    same: bool = False


_BARE = regex.compile(
    r"(?:(?:các|mọi|từng|những|toàn bộ)\s)?(?:đơn vị|cơ quan|lực lượng|cơ sở|doanh nghiệp|tổ|"
    r"bộ phận|ban|phòng|cán bộ|công chức|công ty)\s"
)


def _addressed_moved(told: Addressed, by: int) -> Addressed:
    return Addressed(moved(told.to, by), told.task + by, told.same)


@by_agents(_addressed_moved)
def addressed(context: Context, sentence: SlottedSentence, begin: int, end: int) -> Addressed:
    """Read who is addressed from ``begin`` (an offset of the article, behind the verb) on."""
    lower = sentence.lower
    start = _start(sentence, begin)
    stop = min(end, start + _LONGEST)
    hidden = without_slots(sentence, start, stop, [s for s in sentence.slots if s.label in LABELS])
    numbered = _NUMBERED.search(lower, start - sentence.begin, stop - sentence.begin)
    if (headed := _headed(context, sentence, start, stop)) is not None:
        return headed
    abroad = _abroad().match(sentence.text, start - sentence.begin, stop - sentence.begin)
    if abroad is not None:
        end = sentence.begin + abroad.end("who")
        return Addressed(agents_in(context, sentence, start, end), end + 1)
    halt = _HALT.search(hidden.lower())
    halts = halt.start() if halt else len(hidden)
    halts = min(halts, sentence.begin + numbered.start() - start) if numbered else halts
    action = action_after(sentence, start, start + halts)
    far = as_far_as(sentence, start, start + halts)
    action = far if action is None or (far is not None and far < action) else action
    when = _WHEN.search(hidden.lower(), 0, halts) if hidden[halts : halts + 1] == ":" else None
    if (
        when
        and (action is None or action > start + when.start())
        and begins_action(sentence.text, start + halts + 2 - sentence.begin)
    ):
        to = agents_in(context, sentence, start, start + when.start())
        return Addressed(to, start + halts + 1 if to else start)
    if action is None and not sentence.at(start, stop).rstrip().endswith(":"):
        action = _by_its_name(sentence, start, start + halts)
    if action is None:
        action = action_where(sentence, start, start + halts)
    if action is None or action == start:
        return _before_colon(context, sentence, start, start + halts + 1 if numbered else stop)
    if same_as_before(sentence.at(start, action)):
        return Addressed((), action, same=True)
    to = agents_in(context, sentence, start, action)
    alone = _named_first(context, sentence, start, action)
    return alone or Addressed(to, behind_aside(sentence, to[-1].end, action, stop) if to else start)


@cache
def _abroad() -> regex.Pattern[str]:
    """Match countries that do something: «đề nghị | Thái Lan và Lào | nhập khẩu …», any verb."""
    names = [name for name in other_countries() if " " in name]  # «Anh» begins other words too
    one = "|".join(map(regex.escape, sorted(names, key=len, reverse=True)))
    return regex.compile(
        rf"(?P<who>(?:{one})(?:(?:,|\svà)\s(?:{one}))*)"
        r"\s(?!(?:và|cùng|với|về|là|có|đã|sẽ|tại|ở|của|trong|để|cần|phải|nên|bị|được|cũng)(?!\w))\p{Ll}"
    )


def _headed(context: Context, sentence: SlottedSentence, start: int, stop: int) -> Addressed | None:
    """Return those of «kiến nghị HĐND, UBND tỉnh: nâng mức hỗ trợ …», told behind a colon."""
    base = sentence.begin
    for colon in _CLAUSE.finditer(sentence.text, start - base, stop - base):
        if begins_action(sentence.text, colon.end()):
            to = agents_in(context, sentence, start, base + colon.start())
            all_named = to and to[-1].end == base + colon.start()
            alone = action_after(sentence, start, base + colon.start()) is None
            return Addressed(to, base + colon.end()) if all_named and alone else None
    return None


def _named_first(
    context: Context, sentence: SlottedSentence, start: int, action: int
) -> Addressed | None:
    """Return those of «giao Sở Y tế: mua thuốc dự trữ», a body right before a colon."""
    base = sentence.begin
    colon = base + sentence.text.find(": ", start - base, action - base)
    if colon < start or not sentence.text[colon + 2 - base].islower():
        return None
    to = agents_in(context, sentence, start, colon)
    slots = {s.end for s in sentence.of(ORGANIZATION, OFFICE)}
    return Addressed(to, colon + 2) if to and to[-1].end == colon and colon in slots else None


def _by_its_name(sentence: SlottedSentence, start: int, stop: int) -> int | None:
    """Return what only a verb that may name a body says: «yêu cầu các đơn vị | cung cấp hồ sơ»."""
    action = action_after(sentence, start, stop, named=False)
    bare = action is not None and _BARE.fullmatch(sentence.at(start, action).lower())
    return action if bare else None


def _start(sentence: SlottedSentence, begin: int) -> int:
    """Return where those told begin, behind what leads in to them."""
    at = begin - sentence.begin
    lead = _LEAD_IN.match(sentence.lower, at)
    start = lead.end() if lead else at
    if sentence.text[at - 1 : at].isalpha():  # right behind a verb
        start = behind_circumstances(sentence, at) or behind_circumstances(sentence, start) or start
    return sentence.begin + start


def _alone_on_line(context: Context, sentence: SlottedSentence, start: int, stop: int) -> Addressed:
    """Return those of «2. Giao Phòng Y tế», a line that names nothing else, with tasks below."""
    words = sentence.at(start, stop).rstrip()
    if not BULLET.match(sentence.text) or not words or words[-1] in ".;!?…":
        return Addressed((), start)
    to = agents_in(context, sentence, start, start + len(words))
    named = sum(a.end - a.begin for a in to) + _JOINT * (len(to) - 1)
    return Addressed(to, start + len(words)) if to and named >= len(words) else Addressed((), start)


def _before_colon(context: Context, sentence: SlottedSentence, start: int, stop: int) -> Addressed:
    """Return those addressed where what they are to do stands below: «giao Sở Y tế:»."""
    words = sentence.at(start, stop).rstrip()
    if not words.endswith(":"):
        return _alone_on_line(context, sentence, start, stop)
    colon = start + len(words) - 1
    to = agents_in(context, sentence, start, colon)
    if any(begins_action(one.agent.label, 0) for one in to):
        return Addressed((), start)  # «…, làm tốt công tác cứu hộ, làm tốt các việc sau:»
    return Addressed(to, colon if to else start)


def same_as_before(words: str) -> bool:
    """Tell whether words mean those addressed before: «bộ này», «các đơn vị nêu trên»."""
    return _SAME.match(words.strip(" ,:-").lower()) is not None
