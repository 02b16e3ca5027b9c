"""Who stands before a duty: «… | các bộ, ngành, địa phương phải», «…; | các xã rà soát»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Agent, AgentKind
from extract.orders.addressee_lists import FRONT, MOST_WORDS, agents_in, moved
from extract.orders.addressees import addressed, same_as_before
from extract.orders.blotted import without_slots
from extract.orders.by_agents import LABELS, by_agents
from extract.orders.group_names import heads
from extract.orders.named_on import Addressee, only_says_where
from extract.orders.obligations import modal
from extract.orders.topics import punishes
from extract.remembered import asked_once
from extract.slots import OFFICE, ORGANIZATION, PLACE
from extract.speech.beginnings import begins_action
from extract.speech.clauses import behind_when, opening

if TYPE_CHECKING:
    from extract.context import Context
    from extract.orders.addressees import Addressed
    from extract.slotted import SlottedSentence

_NAME = regex.compile(r"(?:^|,\s|\s)((?:\p{Lu}[\w.]{0,9}\s){2,6})$")
_OF_BEFORE = regex.compile(
    r"(?<!\w)(?:của|cho|từ|tại|trong|do|bởi|giữa|theo|như|cùng|nhiệm vụ|vào|qua)\s$"
)
_WHAT_THEY = asked_once(r"[\s,:\"]*(?:việc|vấn đề|điều|nội dung)\s(?:mà\s)?")
_IS = regex.compile(r"(?:phải|cần)\s[^,;:.]{2,60}\slà\s")
"""«Vấn đề quận 4 | cần củng cố là …»: it is the district that is told."""
_THING = asked_once(
    r"[\s,:]*(?:việc|quá trình|công tác|hoạt động|nội dung|nguyên nhân|kết quả|hồ sơ|kế hoạch)\s"
)
"""What cannot be told to do anything: «Việc tuyển dụng công chức, viên chức phải …»."""
_WHEN_FIRST = asked_once(
    r"(?:(?:trong\s)?(?:thời gian|giai đoạn|năm|quý|tháng|nhiệm kỳ) (?:tới|này|\d{4}|nay)"
    r"|sắp tới|tới đây|trước mắt|(?:ngay\s)?(?:lúc này|hiện nay|bây giờ)|nhưng|song)\s"
)
"""«Thời gian tới | lực lượng công an phải …»."""
_FRONT_OF_LIST = regex.compile(r"[,:]\s+|\s(?:là|thì|nên|vậy|đó|tra|buôn lậu)\s")
_LEADERS_MUST = regex.compile(
    r"[\s\"]*lãnh đạo\s(?:[^\s,;:.]+\s){1,8}?"
    r"(?:(?:phải|cần)(?!\s(?:được|chú ý|lưu ý))|không được)\s"
)
_DETERMINED = regex.compile(r"(?:các|mọi|từng|mỗi|những|toàn|toàn bộ|cả|ủy ban|sở|cơ quan)\s")


@by_agents(moved)
def before_modal(
    context: Context, sentence: SlottedSentence, begin: int, modal: int
) -> tuple[Addressee, ...]:
    """Return those who stand right before what obliges them: «… các bộ, ngành, địa phương phải».

    Nobody is told by «với cá nhân vi phạm | phải xử lý nghiêm».
    """
    lower, base = sentence.lower, sentence.begin
    relative = _WHAT_THEY.match(lower, max(0, begin - base))
    if relative and _IS.match(lower, modal - base):
        return agents_in(context, sentence, base + relative.end(), modal)
    if _THING.match(lower, max(0, begin - base)) or punishes(lower, begin - base, modal - base):
        return ()
    slots = [s for s in sentence.between(begin, modal) if s.label in LABELS]
    hidden = without_slots(sentence, begin, modal, slots).lower()
    near = [
        s.begin - begin
        for s in slots
        if not hidden[s.end - begin :].strip(" ,")
        and s.label != PLACE
        and not _OF_BEFORE.search(hidden, 0, s.begin - begin)
        and not _is_object(hidden, s.begin - begin)
    ]
    for at in (*_starts(hidden), *near):
        if _mid_list(sentence, begin + at):
            continue
        own = sentence.begin <= begin + at and heads().match(lower, begin + at - sentence.begin)
        if own or any(s.begin == begin + at for s in slots):
            found = agents_in(context, sentence, begin + at, modal)
            if found and all(len(sentence.at(a.begin, a.end).split()) <= MOST_WORDS for a in found):
                return found
    return _proper(context, sentence, begin, modal)


def _is_object(hidden: str, at: int) -> bool:
    """Tell «xây dựng | Đảng phải gắn với …», where what is done to somebody must be so."""
    clause = hidden.rfind(", ", 0, at)
    start = opening(hidden, 0 if clause < 0 else clause + len(", "), at)
    return start < at and begins_action(hidden, start) and not hidden.startswith("nên ", start)


@by_agents(moved)
def own_addressees(
    context: Context, sentence: SlottedSentence, begin: int, end: int
) -> tuple[Addressee, ...]:
    """Return those with whom a clause begins: «các bộ, ngành phải rà soát …»."""
    base = sentence.begin
    begin = base + behind_when(sentence.text, begin - base, end - base)
    found = modal(sentence, begin, end)
    acts = begins_action(sentence.text, begin - base) and not leaders_must(sentence, begin - base)
    if acts and (found is None or "," not in sentence.at(begin, found[0])):
        return ()
    told = addressed(context, sentence, begin, end)
    if punishes(sentence.lower, begin - base, (found[0] if found else told.task) - base):
        return ()
    if found is None or _acts(sentence, told, found[0]):
        return told.to
    if same_as_before(sentence.at(begin, found[0])):
        return ()
    to = before_modal(context, sentence, begin, found[0])
    return () if acts and to and _is_listed_thing(sentence, to[0]) else to


def leaders_must(sentence: SlottedSentence, at: int) -> bool:
    """Tell «Lãnh đạo huyện phải xuống thôn», who they are, from «Lãnh đạo các xã rà soát …»."""
    return _LEADERS_MUST.match(sentence.lower, at) is not None


def _is_listed_thing(sentence: SlottedSentence, first: Addressee) -> bool:
    """Tell «kiểm tra trụ sở xã, | trạm y tế có mái tôn phải gia cố»: what is to be checked."""
    named = sentence.at(first.begin, first.end)
    listed = sentence.at(sentence.begin, first.begin).rstrip().endswith(",")
    return listed and named[:1].islower() and _DETERMINED.match(named) is None


def _acts(sentence: SlottedSentence, told: Addressed, at: int) -> bool:
    """Tell «Bộ A hướng dẫn các tỉnh …, không để nhà thầu phải …» from «các tỉnh … phải …»."""
    if not told.to or told.task >= at or told.task - told.to[-1].end > 1:
        return False
    if any(s.end == told.to[-1].end for s in sentence.of(ORGANIZATION, OFFICE)):
        return True
    acts = begins_action(sentence.text, told.task - sentence.begin, sure=True)
    return acts and ", " in sentence.at(told.task, at)


def _mid_list(sentence: SlottedSentence, at: int) -> bool:
    """Tell whether a list goes on at ``at``: «cán bộ, | công chức, viên chức vi phạm»."""
    text = sentence.lower[: at - sentence.begin]
    if not text.endswith(", "):
        return False
    if only_says_where(sentence, at):
        return True
    before = regex.search(r"(?:^|[\s,])(cán bộ|bộ|sở|ban|ngành|tỉnh|đảng viên|công chức), $", text)
    return before is not None and not any(s.begin <= at - 2 <= s.end for s in sentence.slots)


def _starts(hidden: str) -> list[int]:
    """Where a list of addressees may begin: at the front, behind commas, behind «là», «thì»."""
    front = len(hidden) - len(hidden.lstrip(' ,:"'))
    when = _WHEN_FIRST.match(hidden, front)
    fronts = {front, when.end()} if when else {front}
    return sorted({*fronts, *(found.end() for found in _FRONT_OF_LIST.finditer(hidden))})


def _proper(
    context: Context, sentence: SlottedSentence, begin: int, modal: int
) -> tuple[Addressee, ...]:
    """Return a name that no list knows right before «phải»: «…, CAH An Lão cần», else nothing."""
    base = sentence.begin
    named = _NAME.search(sentence.text, max(0, begin - base - 1), modal - base)
    if named is None:
        return ()
    left, right = named.span(1)
    behind = left - (begin - base) > FRONT
    if behind and (sentence.text[left - 2] != "," or only_says_where(sentence, base + left)):
        return ()
    label = context.words(base + left, base + right)
    group = Agent(kind=AgentKind.AUDIENCE, label=label)
    return (Addressee(group, base + left, base + right),)
