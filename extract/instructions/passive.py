"""«Giám đốc Sở Y tế được yêu cầu …», «Bộ X được Thủ tướng giao …»."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.facts import AgentKind
from extract.instructions.found import Way
from extract.instructions.no_order import appoints
from extract.instructions.state import BODIES, Order
from extract.instructions.told_papers import issued_before
from extract.orders.addressees import addressed, agents_in
from extract.orders.obligations import modal
from extract.slots import PERSON
from extract.speech.beginnings import begins_action
from extract.speech.clauses import opening
from extract.speech.speaker import speaker_at

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence
    from extract.speech.speaker import Speaker

_PASSIVE = regex.compile(
    r"(?<!\w)(?<!(?:nhiệm vụ|trách nhiệm|chỉ tiêu|công việc|kế hoạch|quyền hạn|phần việc|"
    r"dự toán|vốn|biên chế|kinh phí|nội dung|thẩm quyền|lĩnh vực)\s)"
    r"(?P<how>được|bị)\s(?:[^,;:]{0,60}?\s)??"
    r"(?P<verb>yêu cầu|giao nhiệm vụ|giao|đề nghị|chỉ đạo|phân công|mời|khuyến cáo|lưu ý|"
    r"nhắc nhở)\s"
)
_ASKED_OF = regex.compile(
    r"(?<!\w)bị\s(?P<who>[^,;:]{3,90}?)\s(?P<verb>đề nghị|kiến nghị|yêu cầu)\s"
)
"""«hai cán bộ bị Thanh tra quận | kiến nghị UBND quận kiểm điểm», asked of the UBND."""
_NEXT = regex.compile(
    r";\s(?=[^;,]{3,60}?\sđược\s(?:yêu cầu|giao|đề nghị|chỉ đạo|phân công|mời)\s)"
)
"""«Bộ A được giao rà soát …; | Bộ B được giao kiểm tra …»."""
_SAID = regex.compile(r"[^;:]{3,90}?\s(?:cho biết|cho hay|nêu rõ)(?:,|:|\srằng)?\s")
"""«Báo A dẫn công điện cho hay | Bộ B được giao …»."""
_ASKED = frozenset({"kiến nghị", "đề xuất", "khuyến cáo", "mong muốn"})
"""Who only asks for something has nobody told what «được giao» says."""
_BY_PAPER_OF = regex.compile(
    r"[\s\"'-]*(?:theo|tại|căn cứ|thực hiện)\s(?:sự\s)?(?:quyết định|yêu cầu|chỉ đạo|phân công|"
    r"kết luận|công điện|chỉ thị|thông báo|văn bản|công văn|kế hoạch|nghị quyết|ý kiến chỉ đạo)"
    r"(?:\s(?:số\s\S{1,24}|mới nhất|mới đây|nêu trên|ngày\s\S{4,12})){0,2}\scủa\s"
)
"""«Theo quyết định của | UBND tỉnh, Sở Y tế được giao …»."""
_PAYS = regex.compile(r"(?:nộp|trả|chuyển|bồi thường|hoàn)(?!\w)")
"""«Công ty bị Cục Thuế yêu cầu nộp 3 tỷ đồng» is what it owes."""
_WARNS = frozenset({"khuyến cáo", "lưu ý", "nhắc nhở"})
_SEAM = regex.compile(r"[,;:]|\s(?:và|để|nhằm)\s")
_NEAR = 3
_WHEN = ("tại ", "trong ", "theo ", "qua ", "để ", "trước ", "sau ")


_ALLOTS = regex.compile(
    r"(?:bổ sung|thu|tăng thu|tăng thêm|thêm|quản lý|thực hiện)\s[^,;:]{0,30}?\d[\d.,]*\s"
    r"(?:tỷ|tỉ|triệu|nghìn|đồng|biên chế|chỉ tiêu|người)(?!\w)"
)
"""«được giao thêm 460 tỷ đồng» allots a target."""


def may_be_passive(lower: str) -> bool:
    """Tell whether a sentence may be what :func:`read_passive` reads."""
    found = _PASSIVE.search(lower)
    return found is not None and begins_action(lower, found.end())


def may_be_asked_of(lower: str) -> bool:
    """Tell whether a sentence may be what :func:`read_asked_of` reads."""
    return _ASKED_OF.search(lower) is not None


def read_asked_of(state: State, sentence: SlottedSentence) -> bool:
    """Find what a body asks another to do to somebody: «A bị Ủy ban B đề nghị Ban C kỷ luật»."""
    base, found = sentence.begin, _ASKED_OF.search(sentence.lower)
    if found is None:
        return False
    by = next((s for s in sentence.of(*BODIES) if s.begin == base + found.start("who")), None)
    told = addressed(state.context, sentence, base + found.end(), sentence.end)
    if by is None or by.end != base + found.end("who") or not told.to:
        return False
    if not begins_action(sentence.text, told.task - base):
        return False
    state.order = Order(
        giver=speaker_at(state.context, by),
        to=told.to,
        modality=found["verb"],
        anchor=(base + found.start("verb"), base + found.end("verb")),
    )
    read = state.clauses(sentence, told.task, sentence.end, Way.PASSIVE, by.begin)
    state.order = None  # a report of what was found wrong goes on, and no order
    return read


def read_passive(state: State, sentence: SlottedSentence) -> bool:
    """Find what somebody was told to do; tell whether anybody was."""
    text, count = sentence.text, len(state.found)
    cuts = [0, *(found.end() for found in _NEXT.finditer(sentence.lower)), len(text)]
    for begin, end in pairwise(cuts):
        if not _read(state, sentence, begin, end):
            break
    return len(state.found) > count


def _read(state: State, sentence: SlottedSentence, begin: int, end: int) -> bool:
    """Find what one is told in a stretch, at offsets of the sentence; tell whether anybody is."""
    base, lower = sentence.begin, sentence.lower
    found = _PASSIVE.search(lower, begin, end)
    if found is None or not begins_action(lower, found.end()) or _ALLOTS.match(lower, found.end()):
        return False
    left = opening(sentence.text, begin, found.start())
    left += len("riêng ") if lower.startswith("riêng ", left) else 0
    said = _SAID.match(lower, left, found.start())
    left = said.end() if said else left
    to = agents_in(state.context, sentence, base + left, base + found.start())
    if not to and lower.startswith(_WHEN, left):  # «Tại cuộc họp, các sở được yêu cầu …»
        left = lower.find(", ", left, found.start()) + 2
        to = agents_in(state.context, sentence, base + left, base + found.start())
    persons = all(a.agent.kind is AgentKind.PERSON for a in to)
    if not to or (persons and appoints(sentence, base + found.end())):
        return False
    givers = sentence.between(base + found.start(), base + found.end(), PERSON, *BODIES)
    if not givers and (by := _BY_PAPER_OF.match(lower, 0, found.start())):
        givers = [s for s in sentence.of(PERSON, *BODIES) if s.begin == base + by.end()]
    giver = speaker_at(state.context, givers[0]) if givers else _gave_before(state, sentence)
    forced = found["how"] == "bị"
    if (giver is None or giver.inferred) and (forced or found["verb"] in _WARNS):
        return False  # «bị yêu cầu chuyển tiền», «người dân được khuyến cáo …» by anybody
    if forced and _PAYS.match(lower, found.end()):
        return False
    must = modal(sentence, base + found.end() + _NEAR, base + end)
    if must is not None and not _SEAM.search(lower, found.end(), must[0] - base):
        return False  # «Cán bộ được giao tiếp dân | phải có mặt đúng giờ»
    state.order = Order(
        giver=giver,
        to=to,
        modality=found["verb"].removesuffix(" nhiệm vụ"),
        anchor=(base + found.start("verb"), base + found.end("verb")),
    )
    return state.clauses(sentence, base + found.end(), base + end, Way.PASSIVE, base + left)


def _gave_before(state: State, sentence: SlottedSentence) -> Speaker | None:
    """Return who gives the order that «Bộ Y tế cũng được giao …» goes on with, or issued it."""
    order, speakers = state.order, state.context.speakers
    if order is None or order.broken or order.giver is None or order.modality in _ASKED:
        speaker, issuer = speakers.of(sentence), speakers.issuer(sentence)
        if speaker is not None and issuer is not None and speaker.agent == issuer.agent:
            return replace(speaker, inferred=True)  # «Chính phủ ban hành …. Bộ A được giao …»
        return issued_before(state, sentence)
    return replace(order.giver, inferred=True)
