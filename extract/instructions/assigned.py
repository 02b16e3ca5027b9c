"""What a paper that was issued lays on whom, under a heading or a phrase that says so.

«Tổ chức thực hiện | Bộ Công Thương …; UBND các tỉnh …», «Về phân công nhiệm vụ, Sở Y tế …»,
«Trách nhiệm bố trí đất thuộc Sở Xây dựng».
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.cues import Sought
from extract.facts import AgentKind
from extract.instructions.no_task import done_in
from extract.instructions.reports import counts_up
from extract.instructions.state import Order
from extract.instructions.told_papers import (
    follows_paper,
    issued,
    issued_before,
    kind_of,
    papers_of,
)
from extract.layout.blocks import REPORT
from extract.numbering import NUMBER
from extract.orders.addressees import addressed, agents_in
from extract.orders.deadlines import find_deadline
from extract.remembered import remembered
from extract.slots import AUDIENCE, DATE, OFFICE, ORGANIZATION, PERSON
from extract.speech.beginnings import begins_action
from extract.speech.clauses import opening
from extract.speech.narration import narrates
from extract.speech.speakers import LEADS
from extract.speech.utterances import Subject

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.orders.addressees import Addressee
    from extract.slotted import SlottedSentence

_PART = rf"(?:[ivx]{{1,4}}[.)]|{NUMBER}|\d{{1,2}}[.)])"
"""The number of a part of a paper."""
_SHARING = (
    r"(?:phân công(?:\s(?:nhiệm vụ|thực hiện|trách nhiệm|cụ thể|tổ chức thực hiện)){0,2}|"
    r"(?:công tác\s)?tổ chức (?:thực hiện|triển khai)|giao nhiệm vụ(?:\scụ thể)?|"
    r"(?:phân giao|phân định)\s(?:nhiệm vụ|trách nhiệm)|"
    r"(?:nhiệm vụ|trách nhiệm)(?:\s(?:cụ thể|thực hiện|tổ chức thực hiện|thi hành)){0,2}"
    r"\s(?:của|đối với|cho)\s(?:các|từng)\s(?:cơ quan|đơn vị|sở|bộ|ngành|cấp|địa phương)"
    r"[^,:.]{0,60}|"
    r"trách nhiệm (?:thực hiện|tổ chức thực hiện|thi hành))"
)
_HEADING = regex.compile(rf"[\s*•-]*(?:{_PART}\s?)?(?:về\s)?(?:công tác\s)?{_SHARING}[\s:.]*$")
_PHRASE = regex.compile(
    rf"[\s\"'-]*(?:(?:về|trong|ở|tại)\s(?:phần\s|khâu\s|việc\s|nội dung\s)?|theo\s)"
    rf"{_SHARING}(?:\s(?:của|tại|trong)\s[^,:;]{{2,60}})?,\s"
)
_WORK = regex.compile(
    r"(?:\s(?:rõ|ra|một số|các|những|nhiều|nhóm|\d{1,2}|hệ thống)){0,3}\s(?:nhiệm vụ|giải pháp|"
    r"biện pháp|trách nhiệm)(?!\w)[^:;.]{0,90}\.?\s*$"
)
"""Behind «Nghị quyết thống nhất»: «một số nhiệm vụ, giải pháp trọng tâm.»"""
TAKES_LEAD = r"chủ trì,?\s(?:phối hợp|cùng|tham mưu|hướng dẫn|xây dựng|triển khai|rà soát)"
"""«Bộ A | chủ trì, phối hợp với Bộ B …» tells what it was told to do."""
ASSIGNED = regex.compile(
    rf"{TAKES_LEAD}|có trách nhiệm|"
    r"có nhiệm vụ|chịu trách nhiệm|là (?:cơ quan|đơn vị|đầu mối)|làm đầu mối|theo dõi, đôn đốc|"
    r"(?:chủ động\s)?phối hợp (?:với\s)?(?:chặt chẽ\s)?(?:sở|bộ|các|ubnd|công an|"
    r"cơ quan|ban|ngành)|"
    r"căn cứ (?:vào\s)?(?:chức năng|nhiệm vụ|tình hình|kế hoạch)|khẩn trương|tham mưu"
)
"""With these a paper assigns work; a report of work would say when and how much."""
_REPORTS = Sought(
    regex.compile(
        r"(?<!\w)(?:được\s(?:trên|hơn|gần)?\s?\d|đạt\s\d|tăng\s\d|giảm\s\d|vừa|mới đây|"
        r"theo báo cáo|thiếu|còn|chưa|khó khăn|hạn chế|phát hiện\s\d|cho biết|cho hay|diễn ra|"
        r"khai mạc|bế mạc)(?!\w)"
    ),
    (
        "được", "đạt", "tăng", "giảm", "vừa", "mới đây", "theo báo cáo", "thiếu", "còn", "chưa",
        "khó khăn", "hạn chế", "phát hiện", "cho biết", "cho hay", "diễn ra", "khai mạc", "bế mạc",
    ),
)  # fmt: skip
_GIVES = regex.compile(rf"\s*(?:{NUMBER}|điều \d{{1,2}}[.)])\s(?:giao|yêu cầu|đề nghị)\s")
"""«2. Giao Bộ Công an …», beside which «1. Các bộ xây dựng kế hoạch …» is told too."""
_CHARGE = regex.compile(
    r"trách nhiệm\s(?P<what>[^,;:]{6,140}?)\s(?:thuộc về|thuộc|là của|do)\s(?P<who>[^;:]{3,160})"
)
_NUMBER = regex.compile(rf"[\s*•-]*{_PART}\s?")
_JOINTS = 10
_NO_BODIES = frozenset({AgentKind.PERSON, AgentKind.PLACE})


def opens_section(state: State, sentence: SlottedSentence) -> bool:
    """Take up the paper told of where a heading says that it shares out the work."""
    if _HEADING.match(sentence.lower) is None:
        return False
    return _open(state, sentence)


def told_in_heading(state: State, sentence: SlottedSentence) -> tuple[Addressee, ...]:
    """Return those named by a heading that names nothing else: «I. Các Trưởng thôn; Công an xã»."""
    text, base = sentence.text.rstrip(" .:"), sentence.begin
    number = _NUMBER.match(sentence.lower)
    start = number.end() if number else 0
    if number is None or begins_action(text, start):
        return ()
    to = agents_in(state.context, sentence, base + start, base + len(text))
    named = sum(a.end - a.begin for a in to)
    whole = len(text) - start <= named + _JOINTS * len(to)
    return to if whole and all(a.agent.kind not in _NO_BODIES for a in to) else ()


def take_up_sharing(state: State, sentence: SlottedSentence) -> None:
    """Take up the paper told of where a sentence says that it shares out the work."""
    order = state.order
    if order is not None and not order.broken:
        return
    shares = says_sharing(sentence.lower) or _lays_down(state, sentence)
    if shares or _assigns(state, sentence):
        _open(state, sentence)


@remembered
def says_sharing(lower: str) -> bool:
    """Tell whether a sentence says that the work is shared out: «Về phân công nhiệm vụ, …»."""
    return _PHRASE.match(lower) is not None


@remembered
def _reports(lower: str) -> bool:
    """Tell a report of work from what is to be done."""
    return done_in(lower) or _REPORTS.stands(lower)


def may_charge(lower: str) -> bool:
    """Tell whether a sentence may be what :func:`read_charge` reads."""
    return "trách nhiệm" in lower


def read_charge(state: State, sentence: SlottedSentence) -> bool:
    """Read «Trách nhiệm bố trí đất thuộc Sở Xây dựng»; tell whether a sentence is that."""
    order, base = state.order, sentence.begin
    if order is None or order.broken:
        return False
    start = opening(sentence.text, 0, len(sentence.text))
    found = _CHARGE.match(sentence.lower, start)
    if found is None or not begins_action(sentence.text, found.start("what")):
        return False
    to = agents_in(state.context, sentence, base + found.start("who"), base + found.end("who"))
    if not to:
        return False
    state.order = replace(order, to=to, own=sentence.source.paragraph)
    span = (base + found.start("what"), base + found.end("what"))
    state.add(sentence, span, (base + start, to[-1].end), order.way, state.order)
    return True


def _assigns(state: State, sentence: SlottedSentence) -> bool:
    """Tell «Sở Y tế chủ trì, phối hợp …», which no one has done yet, from a report of it.

    By its verb, by its deadline, or by another body's work that stands beside it.
    """
    if not may_assign(sentence):
        return False
    if issued_before(state, sentence) is None and not _leads_under_paper(state, sentence):
        return False
    task = work_of(state, sentence)
    if task is None:
        return False
    dated = find_deadline(sentence.text[task:], 0).deadline is not None
    if dated or ASSIGNED.match(sentence.lower, task):
        return True
    counts = counts_up(sentence, task, sentence.end)
    return follows_paper(state, sentence) and not counts and _has_another_beside(state, sentence)


def _has_another_beside(state: State, sentence: SlottedSentence) -> bool:
    """Tell whether the work of another stands right before a sentence, or right behind it."""
    at = sentence.index
    beside = (
        *state.context.sentences[max(0, at - 1) : at],
        *state.context.sentences[at + 1 : at + 2],
    )
    return any(
        one.source.kind in REPORT
        and (work_of(state, one) is not None or _GIVES.match(one.lower) is not None)
        for one in beside
    )


def _leads_under_paper(state: State, sentence: SlottedSentence) -> bool:
    """Tell «… ban hành Chỉ thị. | Công an tỉnh chỉ đạo lực lượng tuần tra», right behind it."""
    said = state.context.speakers.said_in(sentence)
    start = sentence.begin + opening(sentence.text, 0, len(sentence.text))
    leads = any(
        one.order in LEADS and one.slot is not None and one.subject_begin == start for one in said
    )
    return leads and follows_paper(state, sentence)


def may_assign(sentence: SlottedSentence) -> bool:
    """Tell whether a sentence may say what a body is to do, by its words and what they name."""
    kept = sentence.kept
    found: bool | None = kept.get(may_assign)
    if found is None:
        begins = not sentence.of(PERSON) and _body_first(sentence, 0) is not None
        found = kept[may_assign] = begins
    return found


def work_of(state: State, sentence: SlottedSentence, front: int = 0) -> int | None:
    """Return where in a sentence stands what the body is to do that it begins with, if it does.

    ``front`` is where the topic ends that stands before: «Đối với chi ngân sách, | Sở A …».
    """
    at = _body_first(sentence, front)
    if at is None:
        return None
    base = sentence.begin
    told = addressed(state.context, sentence, base + at, sentence.end)
    task = told.task - base
    return task if told.to and begins_action(sentence.text, task) else None


def _body_first(sentence: SlottedSentence, front: int) -> int | None:
    """Return where a body stands that a sentence begins with, where it reports nothing."""
    text, base = sentence.text, sentence.begin
    at = opening(text, front, len(text))
    bodies = sentence.of(ORGANIZATION, OFFICE, AUDIENCE)
    first = next((s for s in bodies if s.begin - base >= front), None)
    if first is None or first.begin - base > at + 1:
        return None
    if _reports(sentence.lower) or narrates(sentence):
        return None
    dated = sentence.of(DATE) and find_deadline(text, 0).deadline is None
    return None if dated else at


def _lays_down(state: State, sentence: SlottedSentence) -> bool:
    """Tell «Nghị quyết thống nhất một số nhiệm vụ, giải pháp trọng tâm.»."""
    return any(
        said.subject is Subject.PAPER and _WORK.match(sentence.lower, said.end - sentence.begin)
        for said in state.context.speakers.said_in(sentence)
    )


def _open(state: State, sentence: SlottedSentence) -> bool:
    """Begin the order of the paper that was issued last, if any was."""
    paper = next(issued(state, sentence), None) or next(papers_of(state, sentence), None)
    if paper is None:
        return False
    giver, (begin, end) = paper
    state.order = Order(
        giver=replace(giver, inferred=True),
        to=(),
        ordered=True,
        modality=kind_of(state.context.quote(begin, end).text.lower()),
        anchor=(begin, end),
        header=True,
        lists=True,
    )
    return True
