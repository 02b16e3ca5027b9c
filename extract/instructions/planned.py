"""What a paper that was issued lays down: «Kế hoạch đề ra các nhiệm vụ chủ yếu gồm: …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.instructions.found import Way
from extract.instructions.reports import reports
from extract.instructions.state import Order
from extract.orders.addressees import agents_in
from extract.slots import OFFICE, ORGANIZATION, PERSON
from extract.speech.beginnings import begins_action
from extract.speech.clauses import masked, opening
from extract.speech.leaders import who_says
from extract.speech.speaker import speaker_at
from extract.speech.utterances import Subject

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence
    from extract.speech.speaker import Speaker
    from extract.speech.utterances import Utterance

_WORK = r"(?:nhiệm vụ|giải pháp|biện pháp|nội dung|công việc)"
_OPENS = r"(?:,?\s(?:gồm|gồm có|bao gồm|là|như|về|sau|như sau|sau đây|cụ thể|đó là)){0,2}\s?:\s"
_LAYS_DOWN = regex.compile(
    rf"(?:,?\s(?:rõ|ra|các|những|một số|\d{{1,2}}|nhóm|hệ thống)){{0,4}}\s(?P<work>{_WORK})"
    rf"(?:\s[^:;.]{{0,80}}?|,\s[^:;.]{{0,80}}?)?{_OPENS}"
)
"""Behind «Nghị quyết xác định», «Kế hoạch nêu»: the tasks that it lays down."""
_HEADED = regex.compile(
    rf"(?:các\s)?(?P<work>{_WORK})(?:(?:,|\svà)\s{_WORK})?"
    r"(?:\s(?:thực hiện|triển khai|chủ yếu|chính|trọng tâm|cụ thể|cơ bản|của\s(?:kế hoạch|đề án|"
    rf"chương trình|nghị quyết|chỉ thị)[^:;.]{{0,60}})){{0,3}}{_OPENS}"
)
_PAPER = regex.compile(
    r"nghị quyết|kế hoạch|chỉ thị|đề án|chương trình|quyết định|kết luận|chiến lược|phương án"
)
_NEAR = 60
_SUGGESTIONS = ("giải pháp", "nhiệm vụ", "định hướng", "công việc")
_SUGGESTED = regex.compile(
    r"(?:\s(?:ra|về|rõ|thêm|các|những|một số|nhóm|\d{1,2})){0,4}\s"
    r"(?P<work>giải pháp|nhiệm vụ|định hướng|công việc|phần việc)"
    r"(?:(?:,|\svà)\s(?:giải pháp|nhiệm vụ|biện pháp|công việc)){0,2}"
    r"(?:\s[^:;.,]{0,80}?)?(?:,?\s(?:như|là|gồm|bao gồm|đó là|cụ thể là|cụ thể)(?:\s?:)?|\s?:)\s"
    r"|(?:\s(?:ra|về|rõ|thêm|các|những|một số)){1,3}\s"
    r"(?P<work>nội dung|vấn đề|yêu cầu|việc|điểm)"
    r"(?:\s(?:trọng tâm|cụ thể|chính|lớn|sau|như sau|thời gian tới|quan trọng|"
    r"trong thời gian tới|đó là|là|gồm|như|"
    r"cần (?:tập trung|quan tâm|lưu ý|thực hiện|triển khai)(?:\s(?:thực hiện|triển khai))?)){0,3}"
    r",?\s?(?:(?:đó là|gồm|bao gồm|cụ thể)\s?)?:\s"
)
_AHEAD = regex.compile(
    r"[\s\"-]*(?:về|trong|để (?:thực hiện|hoàn thành))\s(?:các\s|một số\s|những\s)?"
    r"(?P<work>nhiệm vụ|phương hướng|giải pháp|định hướng|công tác|công việc)(?!\w)[^:;]{0,160}?"
    r"(?:thời gian tới|năm \d{4}|thời gian còn lại|tháng cuối năm|quý [iv\d]{1,3}|tháng tới|"
    r"giai đoạn tới|trọng tâm|tiếp theo|sắp tới)(?!\w)[^:;]{0,40}?(?P<when>,\s)[^:;]{4,120}?"
    r"(?P<behind>:\s)"
)
"""«Về nhiệm vụ thời gian tới, ông A nêu rõ: | tập trung …; đẩy mạnh …»."""
_SUGGESTS = frozenset({"gợi ý", "gợi mở", "nhấn mạnh", "định hướng"})
"""With these a person in the chair lists what is to be done."""
_LISTS = _SUGGESTS | {
    *("nêu", "nêu rõ", "chỉ rõ", "chỉ ra", "đề ra", "đặt ra", "xác định", "kết luận", "quán triệt"),
    *("lưu ý", "lưu ý thêm", "thống nhất", "nhấn mạnh thêm"),
}
"""With these too who concludes a meeting, or chairs it; another may so tell of its own plans."""
_CONCLUDES = regex.compile(r"(?<!\w)(?:kết luận|phát biểu chỉ đạo|chỉ đạo|chủ trì|bế mạc)(?!\w)")
_NAMED = regex.compile(
    r"(?:\s(?:rõ|ra|về|thêm|một số|các|những|nhiều|nhóm|\d{1,2})){1,4}\s"
    r"(?P<work>nhiệm vụ|giải pháp|công việc|phần việc|"
    r"(?:nội dung|vấn đề|việc|yêu cầu)(?=[^.]*:\s*$))"
    r"(?!\w)(?:[^:;.]{0,90}?\s(?:với|cho|đối với)\s(?P<whose>[^:;.,]{3,80}?)|[^:;.]{0,90}?)"
    r"\s?[:.]?\s*$"
)
"""«Thủ tướng chỉ rõ các nhiệm vụ với các địa phương.», before what they are."""
_WORKS = frozenset({"nhiệm vụ", "giải pháp", "công việc", "phần việc"})
_NAMES = _SUGGESTS | {
    "chỉ rõ",
    "nêu rõ",
    "nêu",
    "đề ra",
    "quán triệt",
    "lưu ý",
    "chỉ ra",
    "kết luận",
    "xác định",
    "đề xuất",
    "đặt ra",
}
_NOT_AHEAD = regex.compile(
    r"(?<!\w)(?:đã|đang|được|kết quả|tồn tại|hạn chế|khó khăn|vừa qua|thời gian qua|năm qua|"
    r"ý nghĩa|vai trò|tầm quan trọng)(?!\w)"
)
_DONE = regex.compile(r"(?<!\w)(?:đã|đang|được|kết quả|tồn tại|hạn chế|khó khăn)(?!\w)")


def may_plan(lower: str) -> bool:
    """Tell whether a sentence may be what :func:`read_planned` reads."""
    if ":" in lower:
        return True
    return any(work in lower for work in _SUGGESTIONS) and _SUGGESTED.search(lower) is not None


def read_planned(state: State, sentence: SlottedSentence) -> bool:
    """Read the tasks that a paper of somebody's lays down; tell whether there are any."""
    issuer = state.context.speakers.issuer(sentence)
    found = _laid_down(state, sentence)
    if found is not None and issuer is None:
        issuer = whose_paper(state, sentence)
    if found is None and (found := _suggested(state, sentence)) is not None:
        issuer = state.context.speakers.of(sentence)
    found = found or _headed(state, sentence, issuer)
    behind = found.end() if found else 0
    if found is None and (found := _ahead(state, sentence)) is not None:
        issuer, behind = state.context.speakers.of(sentence), found.end("behind")
    if found is None or issuer is None or _DONE.search(sentence.lower, found.start(), behind):
        return False
    start = opening(sentence.text, behind, len(sentence.text))
    if not begins_action(sentence.text, start) or reports(
        sentence, start, start, state.said_end(sentence)
    ):
        return False
    base = sentence.begin
    state.order = Order(
        giver=issuer,
        to=(),
        modality=found["work"],
        anchor=(base + found.start("work"), base + found.end("work")),
        header=True,
        lists=True,
        way=Way.LISTED,
    )
    return state.clauses(sentence, base + start, sentence.end, Way.LISTED, None)


def read_named_work(state: State, sentence: SlottedSentence) -> bool:
    """Take for an order tasks that somebody names and that are told behind; tell if any are."""
    for said in state.context.speakers.said_in(sentence):
        base = sentence.begin
        begin, end = said.begin - base, said.end - base
        if said.slot is None or sentence.lower[begin:end] not in _NAMES:
            continue
        found = _NAMED.match(sentence.lower, end)
        giver = who_says(state.context, sentence, said)
        if found is None or giver is None or _NOT_AHEAD.search(sentence.lower, end):
            continue
        if found["work"] not in _WORKS and not _concludes(state, sentence, said):
            continue
        whose = (base + found.start("whose"), base + found.end("whose")) if found["whose"] else None
        work = (base + found.start("work"), base + found.end("work"))
        counted = any(s.begin < work[0] < s.end for s in sentence.slots)  # «09 nhóm nhiệm vụ»
        state.order = Order(
            giver=giver,
            to=agents_in(state.context, sentence, *whose) if whose else (),
            modality=found["work"],
            anchor=(said.begin, said.end) if counted else work,
            header=True,
            lists=True,
            way=Way.LISTED,
        )
        return True
    return False


def _laid_down(state: State, sentence: SlottedSentence) -> regex.Match[str] | None:
    """Return where the tasks begin of «Nghị quyết xác định các nhiệm vụ về: …»."""
    hidden = masked(sentence.lower)
    for said in state.context.speakers.said_in(sentence):
        if said.subject is Subject.PAPER and (
            found := _LAYS_DOWN.match(hidden, said.end - sentence.begin)
        ):
            return found
    return None


def _suggested(state: State, sentence: SlottedSentence) -> regex.Match[str] | None:
    """Return where the tasks begin of «Thủ tướng gợi ý một số giải pháp như đẩy mạnh …»."""
    for said in state.context.speakers.said_in(sentence):
        begin, end = said.begin - sentence.begin, said.end - sentence.begin
        verb = sentence.lower[begin:end]
        if said.slot is not None and (
            verb in _SUGGESTS or (verb in _LISTS and _concludes(state, sentence, said))
        ):
            return _SUGGESTED.match(sentence.lower, end)
    return None


def _concludes(state: State, sentence: SlottedSentence, said: Utterance) -> bool:
    """Tell «Kết luận hội nghị, ông A nêu …», and what the chair says, from others' own plans."""
    if said.slot is None or said.slot.label not in {PERSON, OFFICE}:
        return False
    if _CONCLUDES.search(sentence.lower, 0, said.end - sentence.begin):
        return True
    giver = who_says(state.context, sentence, said)
    return giver is not None and any(giver.agent.label == who for _, who in state.context.chairs)


def _ahead(state: State, sentence: SlottedSentence) -> regex.Match[str] | None:
    """Return where the tasks begin of «Về nhiệm vụ thời gian tới, ông A nêu rõ: tập trung …»."""
    ahead = _AHEAD.match(sentence.lower)
    if ahead is None:
        return None
    for said in state.context.speakers.said_in(sentence):
        begin, end = said.begin - sentence.begin, said.end - sentence.begin
        named = said.slot is not None and begin > ahead.end("when")
        if named and end <= ahead.end("behind") and sentence.lower[begin:end] in _NAMES:
            return ahead
    return None


def whose_paper(state: State, sentence: SlottedSentence) -> Speaker | None:
    """Return whose «nghị quyết» a sentence speaks of: «Nghị quyết số 5 của Bộ Chính trị» before."""
    named = _PAPER.search(sentence.lower)
    if named is None:
        return None
    for before in reversed(state.context.sentences[: sentence.index + 1]):
        for slot in before.all_of(ORGANIZATION, OFFICE):
            front = before.lower[: slot.begin - before.begin]
            if front.endswith(" của ") and named[0] in front[-_NEAR:]:
                found = speaker_at(state.context, slot)
                return replace(found, inferred=True) if found else None
    return None


def _headed(
    state: State, sentence: SlottedSentence, issuer: Speaker | None
) -> regex.Match[str] | None:
    """Return where the tasks begin of «Nội dung triển khai gồm: …» within a paper that is told."""
    speaker = state.context.speakers.of(sentence)
    if speaker is not None and (issuer is None or speaker.agent != issuer.agent):
        return None
    front = opening(sentence.text, 0, len(sentence.text))
    return _HEADED.match(masked(sentence.lower), front)
