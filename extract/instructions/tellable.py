"""Who that stands first in a sentence may be told something, and who did it or speaks."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import regex

from extract.facts import AgentKind
from extract.instructions.assigned import ASSIGNED
from extract.instructions.following import NUMBERED
from extract.instructions.found import Way
from extract.instructions.no_task import tells_done
from extract.lexicon.places import other_countries
from extract.orders.addressees import addressed
from extract.orders.deadlines import find_deadline
from extract.orders.obligations import MODAL_WORDS
from extract.orders.peers import may_order
from extract.remembered import asked_once
from extract.slots import PERSON, QUANTITY
from extract.speech.beginnings import begins_action
from extract.speech.clauses import opening
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
    r"(?:phải|cần|có (?:nhiều|những|các|thêm)|giải thích|nêu (?:khó khăn|thực tế|lý do|ý kiến)|"
    r"lý giải|thừa nhận|cam kết|hứa|"
    r"tiếp thu(?!\s[^;.]{0,160}?(?:hoàn thiện|chỉnh lý|rà soát))|bày tỏ|"
    r"phản ánh|than phiền|hưởng ứng|trả lời|tiếp tục (?:có|gửi) (?:đơn|văn bản))(?!\w)"
)
_DEEDS = regex.compile(
    r"(?:thành lập|phê duyệt|thông qua|khởi công|khánh thành|tặng|trao|huy động|thu hút|duy trì|"
    r"đầu tư|giảm|tăng(?! cường| tốc| thời| mức)|nâng(?! cao| tầm| chất)|thảo luận|kỷ luật|"
    r"phát động|ra quân|tiếp nhận|giải ngân|(?:kiểm tra,\s)?phát hiện|cung ứng|đóng góp|khảo sát|"
    r"xử phạt|bắt|giải quyết|cho ý kiến|chấp thuận|công nhận|triển lãm)(?!\w)"
)
"""With these a report tells what a body did, and an order only how or when it is to be done."""
_COUNTED_DEEDS = regex.compile(
    r"(?:tổ chức|kiểm tra|hỗ trợ|vận động|kết nối|xử lý|kêu gọi|thẩm định|mở|trồng|cấp|thu|chi|"
    r"xây dựng|tuyên truyền|tập huấn|sửa chữa|lắp đặt)(?!\w)"
)
"""With these too, where it is told how many: «hỗ trợ mỗi nhà 10 triệu đồng»."""
_PAPERS = frozenset(
    {"công điện", "chỉ thị", "văn bản", "công văn", "thông báo", "kế hoạch", "quyết định"}
)
_TELLS_NEXT = regex.compile(
    r"[\s\"-]*(?:trước mắt|trước hết|trong đó|theo đó|cụ thể|đối với|riêng|về)(?!\w)"
)
_AS_TOLD = regex.compile(
    r"(?<!\w)(?:ngay|sớm|kịp thời|nghiêm|đầy đủ|hiệu quả|chặt chẽ|thường xuyên|quyết liệt|triệt để|"
    r"tối đa|tối thiểu|ít nhất|dứt điểm|chủ động|khẩn trương|tích cực|tăng cường|đẩy mạnh|tiếp tục|"
    r"bảo đảm|đảm bảo|để|nhằm|tránh|không|trước|(?<!tờ\s)trình|báo cáo|theo|đúng|phù hợp|"
    r"24/24|phối hợp|tốt|xong|hoàn thành|phấn đấu|đồng thời|nhất là|đặc biệt)(?!\w)"
)
"""How, by when, or what for: with these words it is told to be done."""
_ATTITUDES = regex.compile(
    r"(?:đánh giá cao|ghi nhận|hoan nghênh|ủng hộ|đồng tình|phấn khởi|yên tâm|tin tưởng|cảm ơn|"
    r"đồng thuận|vui mừng|dẫn đầu|nhất trí|chia sẻ|tự hào)(?!\w)"
)
_MORE_THAN = regex.compile(r"\s(?:hơn|trên|gần|khoảng|xấp xỉ)\s\d")
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
_AGREES = regex.compile(r"(?<!\w)(?:nhất trí|đồng ý|thỏa thuận|cam kết|khẳng định|bày tỏ|là)(?!\w)")
"""Between those told and a deed: so too «Trung tâm A | là | dự án hợp tác …»."""
_JUST = regex.compile(r"\smới\s$")
_UNIT = regex.compile(r"(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn)(?!\w)")
_GOES_ON = regex.compile(
    r"(?:tiếp tục|tăng cường|tập trung|chú trọng|quan tâm|thường xuyên|đẩy mạnh|chủ động|"
    r"không ngừng|nâng cao|đổi mới|làm tốt|thực hiện (?:tốt|nghiêm|hiệu quả))(?!\w)"
)
_FEWEST_ALIKE = 2
_ADVISES = frozenset({"khuyến cáo", "khuyến khích"})
_NEAR = 25
_SOON = 70


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


def only_obliged(state: State, sentence: SlottedSentence, told: Addressed, order: Order) -> bool:
    """Tell what stands in a paragraph of its own behind a mere «phải», or what nobody ordered.

    «Chợ phải đóng cửa. | Sở Y tế lấy mẫu hai lần mỗi tuần» tells what is done; but «Đảng ủy xã
    cần …. | Bên cạnh đó, Đảng ủy xã tiếp tục …» goes on.
    """
    giver = order.giver
    if order.header or order.lists or state.tells_in(sentence):
        return False
    if giver is not None and _told_again(sentence, told, order):
        return False
    return giver is None or (
        order.modality in MODAL_WORDS and giver.agent.kind is AgentKind.PERSON
    )  # a paper goes on


def _told_again(sentence: SlottedSentence, told: Addressed, order: Order) -> bool:
    """Tell «Bên cạnh đó, Đảng ủy xã tiếp tục …», told more right behind what it must do."""
    at = opening(sentence.text, 0, len(sentence.text))
    same = {a.agent for a in told.to} == {a.agent for a in order.to}
    if not (at and same) or order.misses or told.to[0].begin - sentence.begin - at not in {0, 1}:
        return False
    return _GOES_ON.match(sentence.lower, told.task - sentence.begin) is not None


def does_as_told(state: State, sentence: SlottedSentence, told: Addressed, order: Order) -> bool:
    """Tell what a body is to do, which has no «phải», from what it answers, asks or does already.

    «Sở A giải thích …», «Bệnh viện đề nghị Sở Y tế …», «Phải thừa nhận …» tell nobody anything.
    """
    at = told.task - sentence.begin
    if not begins_action(sentence.text, at) or _ANSWERS.match(sentence.lower, at):
        return False
    between = sentence.at(told.to[-1].end, told.task).lower()
    caught = _CAUGHT.search(sentence.lower, at, at + _SOON)
    if caught or _AGREES.search(between) or _asked_by_many(order):
        return False  # «Hai Thủ tướng | nhất trí | đưa kim ngạch lên …»
    some = any(_SOME.match(a.agent.label.lower()) or _GUESTS in a.agent.label for a in told.to)
    if some or (_tells_of_it(state, sentence, told, order) and not NUMBERED.match(sentence.lower)):
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


def _tells_of_it(state: State, sentence: SlottedSentence, told: Addressed, order: Order) -> bool:
    """Tell «UBND tỉnh thành lập tổ công tác», «các hộ đồng tình», a report, from what is told.

    In a list of tasks, and behind another body that is told something, that is told as well.
    """
    lower, at = sentence.lower, told.task - sentence.begin
    stop = state.said_end(sentence) - sentence.begin
    if _ATTITUDES.search(lower, told.to[-1].begin - sentence.begin, at + _NEAR):
        return True
    more = _MORE_THAN.search(lower, at, stop) is not None
    listed = _in_list(state, sentence, order) or _shared_out(state, sentence)
    if not more and (listed or order.modality in _PAPERS or _TELLS_NEXT.match(lower)):
        return False
    deed = more or _DEEDS.match(lower, at) is not None
    if not deed and _COUNTED_DEEDS.match(lower, at):
        many = lower.find(" nhiều ", at, stop) > 0
        deed = many or bool(sentence.between(told.task, sentence.begin + stop, QUANTITY))
    as_told = _AS_TOLD.search(lower, at, stop) or find_deadline(sentence.text, at).deadline
    return deed and not as_told and ";" not in sentence.text[at:stop]


def _in_list(state: State, sentence: SlottedSentence, order: Order) -> bool:
    """Tell whether the tasks of an order stand below it, or go on in its paragraph."""
    if order.headed or not (order.header or order.lists):
        return order.headed
    sentences = state.context.sentences
    orders = sentences[bisect_right([s.begin for s in sentences], order.anchor[0]) - 1]
    same = orders.source.paragraph == sentence.source.paragraph
    return same or orders.text.rstrip().endswith(":")


def _shared_out(state: State, sentence: SlottedSentence) -> bool:
    """Tell whether the sentence before told a body of its own something: «Sở A …. | Sở B …»."""
    last = state.found[-1] if state.found else None
    if last is None or last.way is not Way.CONTINUED:
        return False
    named = any(last.sentence.begin <= one.begin < last.sentence.end for one in last.to)
    return named and last.sentence.index == sentence.index - 1


def _asked_by_many(order: Order) -> bool:
    """Tell what deputies or voters asked for, behind which a body answers: «Sở A rà soát …»."""
    giver = order.giver
    return giver is not None and giver.agent.kind is AgentKind.AUDIENCE


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
