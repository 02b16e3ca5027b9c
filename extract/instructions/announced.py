"""What an order announces before it tells it: «giao các nhiệm vụ: …», «siết kỷ cương, cụ thể:»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.instructions.no_task import tells_done, vague
from extract.numerals import TWO_TO_TEN
from extract.orders.addressees import Addressed, addressed, agents_in
from extract.orders.group_names import heads
from extract.speech.beginnings import begins_action, first_action
from extract.speech.clauses import masked, opening
from extract.speech.speakers import CAUTIONS

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence
    from extract.speech.utterances import Utterance

_LEADS_BELOW = regex.compile(r",\s(?:cụ thể|trong đó|cụ thể là|cụ thể như sau|như sau)\s?:\s*$")
_ANNOUNCED = regex.compile(r"[^:;]{4,160}:\s+(?=\S)")
_COUNTED_WORK = regex.compile(
    rf"(?P<who>\s[^:;.]{{3,120}}?)\s(?:\d{{1,2}}|{TWO_TO_TEN}|một số|những|các)\s(?:nhóm\s)?"
    r"(?:nhiệm vụ|việc|công việc|phần việc|yêu cầu|nội dung)"
    r"(?:\s(?:sau|sau đây|cụ thể|trọng tâm|chính)){0,2}:\s(?=\S)"
)
_TO_EACH = regex.compile(
    r"\s(?:(?:các\s)?(?:nhiệm vụ|công việc|phần việc|trách nhiệm)(?:\scụ thể)?\s(?:cho|tới|đến)\s)?"
    r"(?:các|từng|những|toàn thể)\s(?P<who>[^;:.]{2,90}?)"
    r"(?:\s(?:thực hiện|triển khai|tập trung|làm)\s[^;:.]{0,60}?(?:sau|sau đây|cụ thể))?:\s(?=\S)"
)
_SUCH_AS = regex.compile(r"\s(?:như|gồm|bao gồm|là)\s?:\s*$")
_SEAM = regex.compile(r";|,\s(?:và\s)?(?:đồng thời|trong đó)(?=[\s,])")
_NEAR = 8
_LISTS = CAUTIONS | {"giao"}


def listed_work(
    state: State, sentence: SlottedSentence, utterance: Utterance, end: int
) -> int | None:
    """Return where the tasks begin of «lưu ý một số nhiệm vụ: | Ban A theo dõi …», if they do."""
    if utterance.order not in _LISTS:
        return None
    announced = _ANNOUNCED.match(sentence.at(utterance.end, end))
    if announced is None or not vague(announced[0]):
        return None
    base = sentence.begin
    begin = opening(sentence.text, utterance.end - base + announced.end(), end - base)
    if begins_action(sentence.text, begin):
        return base + begin
    told = addressed(state.context, sentence, base + begin, end)
    if not told.to or told.to[0].begin != base + begin:
        return None
    done = tells_done(sentence.lower, begin, told.task - base + _NEAR)
    tells = begins_action(sentence.text, told.task - base) and not done
    return base + begin if tells else None


def told_each(
    state: State, sentence: SlottedSentence, utterance: Utterance, end: int
) -> int | None:
    """Return where «yêu cầu các sở, ngành: | Sở A bố trí vốn; Sở B …» tells each, if it does."""
    base = sentence.begin
    below = _TO_EACH.match(sentence.lower, utterance.end - base, end - base)
    if below is None or first_action(sentence.text, *below.span("who")) is not None:
        return None
    at = base + below.end()
    told = addressed(state.context, sentence, at, end)
    if not told.to or told.to[0].begin != at:
        return None
    if len(told.to) > 1 and ";" not in sentence.at(at, end):
        return None  # «các bộ: Công an, Y tế rà soát kho» says which ones
    done = tells_done(sentence.lower, below.end(), told.task - base + _NEAR)
    return at if begins_action(sentence.text, told.task - base) and not done else None


def given_work(state: State, sentence: SlottedSentence, utterance: Utterance) -> Addressed | None:
    """Read «giao các huyện 3 nhiệm vụ: rà soát …», which counts the work before it tells it."""
    counted = _COUNTED_WORK.match(sentence.lower, utterance.end - sentence.begin)
    if counted is None:
        return None
    end = sentence.begin + counted.end("who")
    to = agents_in(state.context, sentence, utterance.end, end)
    named = to and to[-1].end == end
    return Addressed(to, sentence.begin + counted.end()) if named else None


def announced_before(content: str) -> int:
    """Return where the tasks begin of «một số nhiệm vụ: | rà soát …», 0 where there are none."""
    announced = _ANNOUNCED.match(content)
    if announced and vague(announced[0]) and _tells(content, announced):
        return announced.end()
    return 0


def _tells(content: str, announced: regex.Match[str]) -> bool:
    """Tell the tasks of «một số nhiệm vụ như: rà soát …» from things: «vấn đề như: chợ tạm …»."""
    if not _SUCH_AS.search(announced[0].lower()):
        return True
    start = opening(content, announced.end(), len(content))
    return begins_action(content, start) or heads().match(content.lower(), start) is not None


def lead_below(content: str) -> int:
    """Return where a task ends behind which more stands below, or 0.

    «siết kỷ cương |, cụ thể:», «rà soát hồ sơ |; đồng thời nhấn mạnh một số việc sau:».
    """
    if content.rstrip().endswith(":"):
        seams = [seam.start() for seam in _SEAM.finditer(masked(content.lower()))]
        if seams and vague(content[seams[-1] :]) and not vague(content[: seams[-1]]):
            return seams[-1]
    leads = _LEADS_BELOW.search(content.lower())
    return leads.start() if leads and not vague(content[: leads.start()]) else 0
