"""Single instructions: who is told by whom to do what, by when."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import regex

from extract.facts import Agent, AgentKind, Directive
from extract.instructions import Instruction, Way
from extract.layout.blocks import REPORT, Kind
from extract.lexicon.instructions import instruction_words
from extract.orders.deadlines import deadline_in
from extract.orders.obligations import STRICTLY_NOT
from extract.orders.one_unit import one_unit_each
from extract.pattern import gap, slot, word
from extract.rule import Rule
from extract.rules.directive_examples import EXAMPLES, SILENCES
from extract.slots import DOCUMENT
from extract.speech.reminders import REMINDERS

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from extract.context import Context
    from extract.rule import Claim, Match

_ORDERS = word(*instruction_words().orders, *REMINDERS)
_DUTIES = word(
    *("phải", "cần", "chỉ được", "nên", "không được", "hãy"),
    *(*STRICTLY_NOT, "không"),
)
_RULINGS = word("kết luận", "ý kiến", "quyết nghị")
_PAPERS = word(
    *("công điện", "chỉ thị", "văn bản", "công văn", "thông báo", "kế hoạch", "quyết định"),
    *("kết luận", "nghị quyết", "đề án", "chương trình", "phương án", "quy định", "quy chế", "mời"),
)
_STATES = word(
    *("nêu rõ", "nêu", "nhấn mạnh", "chỉ rõ", "quán triệt", "thống nhất", "nói rõ", "lưu ý"),
    *("có ý kiến", "có ý kiến chỉ đạo", "có ý kiến kết luận"),
    *("kết luận", "xác định", "đề xuất", "đặt ra", "chỉ ra", "đề ra"),
    *("đồng ý", "nhất trí", "quyết nghị", "chấp thuận", "cho phép", "quyết định"),
)
_TASKS = word(
    *("nhiệm vụ", "phần việc", "trách nhiệm", "giải pháp", "công việc", "nội dung", "vấn đề"),
    "yêu cầu",
)
_BEFORE = regex.compile(r"\b(?:đã|từng|trước đó)(?:\s(?:kịp thời|có văn bản|ngay lập tức))?\s$")
_LOOK_BACK = 32


def _anchored(way: Way, context: Context) -> Container[int]:
    return context.instructions.anchoring(way)


def _given(way: Way, match: Match) -> Iterator[Claim]:
    for instruction in match.context.instructions.given(way, match.begin):
        if not _tells_itself(instruction):
            yield _claim(match, instruction)


def _tells_itself(instruction: Instruction) -> bool:
    """Tell «Công văn nêu rõ: Công ty A tiếp tục có đơn …», what is told of somebody, not to him."""
    giver = instruction.giver
    told = {one.agent.label for one in instruction.to}
    return giver is not None and told == {giver.agent.label}


def _reported(match: Match, instruction: Instruction) -> bool:
    """Tell «Sở Y tế đã chỉ đạo …»: a body's order of before, which is not given at the meeting."""
    giver, (begin, _) = instruction.giver, instruction.anchor
    if giver is None or giver.agent.kind is not AgentKind.ORGANIZATION:
        return False
    text = match.context.layout.view
    return _BEFORE.search(text, max(0, begin - _LOOK_BACK), begin) is not None


def _claim(match: Match, instruction: Instruction) -> Claim:
    begin, end = instruction.quote
    inferred, context = set(), []
    giver = instruction.giver
    for one in (giver, *instruction.jointly):
        if one is not None and not match.context.shows(begin, end, one.agent.label):
            inferred.add("issuedBy")
            context.append((one.begin, one.end))
    for addressee in instruction.to:
        apart = not begin <= addressee.begin < addressee.end <= end
        if apart:
            context.append((addressee.begin, addressee.end))
        if apart or _is_known(match, addressee.agent, begin, end):
            inferred.add("addressedTo")
    anchor = instruction.anchor
    if not begin <= anchor[0] < end:
        inferred.add("modality")
        context.append(anchor)
    due = deadline_in(match.context, instruction)
    meeting = (
        None if _reported(match, instruction) else match.context.meetings.of(instruction.sentence)
    )
    if meeting is not None:
        inferred.add("issuedAt")
    if due.inferred:
        inferred.add("deadline")
    told = tuple(dict.fromkeys(a.agent for a in instruction.to))
    return match.claim(
        Directive(
            text=match.context.words(instruction.begin, instruction.end),
            issued_by=giver.agent if giver else None,
            issued_with=tuple(dict.fromkeys(one.agent for one in instruction.jointly)),
            addressed_to=one_unit_each(told, match.context.people.province),
            deadline=due.deadline,
            due_by=due.due_by,
            modality=instruction.modality,
            meeting=meeting,
        ),
        begin,
        end,
        inferred=inferred,
        context=context,
    )


def _is_known(match: Match, agent: Agent, begin: int, end: int) -> bool:
    """Tell whether other sentences say who is meant: «đề nghị Bộ trưởng …», «giao Cục …»."""
    if agent.kind is AgentKind.PERSON:
        return not match.context.shows(begin, end, agent.label)
    written = agent.organization.as_written if agent.organization is not None else None
    named = agent.kind is AgentKind.ORGANIZATION and written is not None
    return named and not match.context.shows(begin, end, written or agent.label)


RULES = (
    Rule(
        name="directive/ordered",
        says="Somebody tells somebody to do something: «X yêu cầu Y …».",
        pattern=[_ORDERS],
        within=partial(_anchored, Way.ORDERED),
        build=partial(_given, Way.ORDERED),
        examples=EXAMPLES["ordered"],
        silent_on=SILENCES["ordered"],
    ),
    Rule(
        name="directive/continued",
        says="A sentence goes on with the order of an earlier one.",
        pattern=([_ORDERS], [_DUTIES], [_RULINGS], [_PAPERS], [_STATES], [slot(DOCUMENT)]),
        within=partial(_anchored, Way.CONTINUED),
        promises=False,
        build=partial(_given, Way.CONTINUED),
        examples=EXAMPLES["continued"],
        silent_on=SILENCES["continued"],
    ),
    Rule(
        name="directive/obliged",
        says="Somebody who has the floor says that something must be done.",
        pattern=[_DUTIES],
        blocks=REPORT | {Kind.HEADLINE},
        within=partial(_anchored, Way.OBLIGED),
        build=partial(_given, Way.OBLIGED),
        examples=EXAMPLES["obliged"],
        silent_on=SILENCES["obliged"],
    ),
    Rule(
        name="directive/listed",
        says="Somebody concludes with a list of tasks, or says which tasks are whose.",
        pattern=(
            [_TASKS, gap(60), word(":")],
            [_TASKS, gap(8), word("như", "là", "gồm")],
            [word("phần việc", "nhiệm vụ", "trách nhiệm", "giải pháp", "công việc")],
            [word("nội dung", "vấn đề", "yêu cầu", "việc", "điểm", "định hướng", "phương hướng")],
            [word("quan điểm", "tinh thần", "ý kiến", "chủ trương", "điều", "công tác")],
            [_STATES],
        ),
        within=partial(_anchored, Way.LISTED),
        promises=False,
        build=partial(_given, Way.LISTED),
        examples=EXAMPLES["listed"],
        silent_on=SILENCES["listed"],
    ),
    Rule(
        name="directive/passive",
        says="Somebody was told to do something: «Y được yêu cầu …».",
        pattern=[
            word(
                *("yêu cầu", "giao", "đề nghị", "kiến nghị", "chỉ đạo", "phân công", "mời"),
                *("khuyến cáo", "lưu ý", "nhắc nhở"),
            )
        ],
        within=partial(_anchored, Way.PASSIVE),
        build=partial(_given, Way.PASSIVE),
        examples=EXAMPLES["passive"],
        silent_on=SILENCES["passive"],
    ),
)
