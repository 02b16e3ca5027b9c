"""Who that stands first in a sentence may be told something, and who did it or speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import AgentKind
from extract.instructions.assigned import ASSIGNED
from extract.instructions.following import NUMBERED
from extract.instructions.no_task import tells_done
from extract.lexicon.places import other_countries
from extract.orders.addressees import addressed
from extract.orders.obligations import MODAL_WORDS
from extract.orders.peers import may_order
from extract.remembered import asked_once
from extract.slots import PERSON
from extract.speech.beginnings import begins_action
from extract.speech.speakers import ASKS_OR_PROPOSES
from extract.speech.wordings import either

if TYPE_CHECKING:
    from extract.instructions.state import Order, State
    from extract.orders.addressees import Addressed
    from extract.slotted import SlottedSentence

_IN_CHARGE = regex.compile(
    r"(?:trực tiếp\s)?(?:phụ trách|chịu trách nhiệm|chỉ đạo|theo dõi|làm (?:tổ )?trưởng)(?!\w)"
)
"""What a person is charged with: «Phó Chủ tịch Lê Nam phụ trách khu A»."""
_LED_BY = regex.compile(r"\sdo\s(?:ông|bà|đồng chí|đ/c|phó|chủ tịch|giám đốc|bí thư)\s")
"""«Ban Chỉ đạo do ông A | làm Trưởng ban» says who is in it."""
_LEADERSHIP = regex.compile(r"^(?:(?:tập thể|đại diện|lãnh đạo|thường trực)\s){1,3}")
_MANY = regex.compile(r"(?<!\w)(?:các|từng|mỗi)(?!\w)")
_ANSWERS = regex.compile(
    r"(?:phải|cần|giải thích|nêu (?:khó khăn|thực tế|lý do|ý kiến)|lý giải|thừa nhận|cam kết|hứa|"
    r"tiếp thu(?!\s[^;.]{0,160}?(?:hoàn thiện|chỉnh lý|rà soát))|bày tỏ|"
    r"phản ánh|than phiền|hưởng ứng|trả lời|tiếp tục (?:có|gửi) (?:đơn|văn bản))(?!\w)"
)
_ASKS = regex.compile(rf"(?:{either(ASKS_OR_PROPOSES)})(?=\s)")
_SOME = asked_once(r"(?:một số|nhiều|không ít|đa số|phần lớn|hầu hết|đông đảo)\s")
"""«Một số phụ huynh đề nghị …» tells of them; nobody tells some of many."""
_GUESTS = "các đại biểu"
"""Who plants trees behind a ceremony, and is told nothing."""
_FOLK = asked_once(
    r"(?:các\s)?(?:người dân|bà con|cử tri|nhân dân|hộ dân|phụ huynh|tiểu thương)(?!\w)"
)
"""Who asks of an office, and is not told to: «Người dân xã A kiến nghị kéo ống nước»."""
_ITSELF = frozenset({"ủy ban", "hội đồng", "tổng cục", "tập đoàn", "ban chỉ đạo", "nhà trường"})
"""What one who speaks for it calls it: «Ủy ban kiên quyết không …»."""
_CAUGHT = regex.compile(
    r"(?:phát hiện|bắt(?: giữ)?|thu giữ|tạm giữ|xử lý|xử phạt|phạt|triệt phá|khởi tố|tiếp nhận|"
    r"lập biên bản)\s(?:[^\s\d,;:]+\s){0,3}?(?:hơn|trên|gần|khoảng|được)?\s?\d[\d.,]*\s"
    r"(?:vụ|trường hợp|đối tượng|người|lượt|cơ sở|phương tiện|tin|đơn|tỷ|triệu)(?!\w)"
)
"""«Công an tỉnh | xử lý 345 vụ vi phạm» counts what was done."""
_AGREES = regex.compile(r"(?<!\w)(?:nhất trí|đồng ý|thỏa thuận|cam kết|khẳng định|bày tỏ)(?!\w)")
_JUST = regex.compile(r"\smới\s$")
_UNIT = regex.compile(r"(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn)(?!\w)")
_FEWEST_ALIKE = 2
_ADVISES = frozenset({"khuyến cáo", "khuyến khích"})
_NEAR = 25


def may_be_told(sentence: SlottedSentence, begin: int, told: Addressed, order: Order) -> bool:
    """Tell those who are told to do something from those who did it, or speak of themselves."""
    charged = _is_charged(sentence, begin, told)
    if not told.to or (sentence.between(begin, told.task, PERSON) and not charged):
        return False
    persons = any(a.agent.kind is AgentKind.PERSON for a in told.to)
    if (persons and not charged) or any(
        (" " not in a.agent.label and a.agent.kind is not AgentKind.PLACE)
        or a.agent.label.lower() in _ITSELF
        or a.agent.label in other_countries()  # «Hàn Quốc tiếp tục mở rộng đầu tư»
        for a in told.to
    ):
        return False
    if _JUST.search(sentence.lower, 0, told.task - sentence.begin):
        return False  # «các quận mới bàn giao 11 km»
    advised = order.modality in _ADVISES and told.to[0].agent.kind is AgentKind.ORGANIZATION
    if advised or any(a.agent.label.lower() == "nhà nước" for a in told.to):
        return False  # what another body does is no advice; what the state does is a principle
    base = sentence.begin
    if tells_done(sentence.lower, begin - base, min(sentence.end, told.task + _NEAR) - base):
        return False
    giver = order.giver
    return giver is None or all(
        may_order(giver.agent, a.agent, order.modality)
        and not _same(a.agent.label, giver.agent.label)
        for a in told.to
    )


def _is_charged(sentence: SlottedSentence, begin: int, told: Addressed) -> bool:
    """Tell «Phó Chủ tịch Lê Nam phụ trách khu A» from «Ban do ông A làm trưởng ban»."""
    charged = _IN_CHARGE.match(sentence.lower, told.task - sentence.begin)
    return charged is not None and _LED_BY.search(sentence.at(begin, told.task).lower()) is None


def only_obliged(state: State, sentence: SlottedSentence, order: Order) -> bool:
    """Tell what stands in a paragraph of its own behind a mere «phải», or what nobody ordered.

    «Chợ phải đóng cửa. | Sở Y tế lấy mẫu hai lần mỗi tuần» tells what is done.
    """
    giver = order.giver
    if order.header or order.lists or state.tells_in(sentence):
        return False
    return giver is None or (
        order.modality in MODAL_WORDS and giver.agent.kind is AgentKind.PERSON
    )  # a paper goes on


def does_as_told(state: State, sentence: SlottedSentence, told: Addressed, order: Order) -> bool:
    """Tell what a body is to do, which has no «phải», from what it answers, asks or does already.

    «Sở A giải thích …», «Bệnh viện đề nghị Sở Y tế …», «Phải thừa nhận …» tell nobody anything.
    """
    at = told.task - sentence.begin
    if not begins_action(sentence.text, at) or _ANSWERS.match(sentence.lower, at):
        return False
    between = sentence.at(told.to[-1].end, told.task).lower()
    if _CAUGHT.match(sentence.lower, at) or _AGREES.search(between):
        return False  # «Hai Thủ tướng | nhất trí | đưa kim ngạch lên …»
    if any(_SOME.match(one.agent.label.lower()) or _GUESTS in one.agent.label for one in told.to):
        return False
    if NUMBERED.match(sentence.lower):
        return True
    asks = _ASKS.match(sentence.lower, at)
    folk = any(_FOLK.match(one.agent.label.lower()) for one in told.to)
    if asks and (
        folk or addressed(state.context, sentence, sentence.begin + asks.end(), sentence.end).to
    ):
        return False
    later = order.misses and not (order.header or order.lists)
    sure = begins_action(sentence.text, at, sure=True) or ASSIGNED.match(sentence.lower, at)
    return not later or bool(sure)


def _same(one: str, other: str) -> bool:
    """Tell whether two names may be of one body, one of which is written in short.

    «Cục Thuế thành phố» and «Cục Thuế TPHCM»; not «Công an tỉnh» and «Công an xã Tân Sơn», nor
    «Bộ Tài chính» and «Bộ Tài nguyên và Môi trường».
    """
    mine, theirs = one.lower().split(), _LEADERSHIP.sub("", other.lower()).split()
    if len(theirs) < len(other.split()):  # «đại diện lãnh đạo UBND xã» and «lãnh đạo UBND xã»
        mine = _LEADERSHIP.sub("", one.lower()).split()
    alike = next((n for n, (a, b) in enumerate(zip(mine, theirs, strict=False)) if a != b), None)
    if alike is None:
        return True
    if alike < _FEWEST_ALIKE or _MANY.search(one.lower()):
        return False
    units = [_UNIT.match(" ".join(words[alike:])) for words in (mine, theirs)]
    return any(units) and len({unit[0] for unit in units if unit}) == 1
