"""What may stand between a verb of ordering and those told: when, why, on what ground.

«đề nghị, | sau hội nghị này, | các huyện rà soát …», «yêu cầu | từ nay đến cuối năm | các sở …».
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.orders.by_agents import LABELS
from extract.orders.group_names import heads
from extract.remembered import asked_once
from extract.speech.beginnings import begins_action

if TYPE_CHECKING:
    from regex import Match

    from extract.slotted import SlottedSentence

_CIRCUMSTANCE = asked_once(
    r"(?:(?:và|nhất là|trước hết|trước mắt)\s)?"
    r"(?:(?:ngay\s)?(?:sau|từ|trong|khi|tại)|trước|để|nhằm|trên cơ sở|trên tinh thần|với|căn cứ|"
    r"theo|bên cạnh|cùng với|song song|đồng thời với|qua|thông qua|nếu|thời gian|thời điểm|"
    r"giai đoạn|hiện nay|hằng|hàng|định kỳ|năm|tháng|quý|đến|tới|chậm nhất|muộn nhất|"
    r"nhân (?:dịp|ngày|sự kiện)|do|vì|đối với|trước tình hình|ngoài|"
    r"tùy|tuỳ|liên quan|về|xuất phát từ|phát huy|kế thừa|ở)"
    r"\s[^,;:.]{2,140},\s"
    r"|(?:trước mắt|trước hết|sắp tới|tới đây|hiện nay|thời gian tới|trong thời gian tới),\s"
)
"""A circumstance up to its comma."""
_MORE_OF_IT = asked_once(r"[^,;:.]{2,80},\s")
"""«với vai trò, | trách nhiệm của mình, | các huyện …»"""
_TIME = asked_once(
    r"(?:từ nay (?:đến|tới) (?:cuối|hết) (?:năm|quý|tháng)(?:\s[\dIVX/]{1,7}){0,2}"
    r"|(?:ngay\s)?sau (?:hội nghị|cuộc họp|phiên họp|kỳ họp|buổi làm việc|buổi họp)(?:\snày)?"
    r"|(?:ngay\s)?(?:trong\s)?(?:thời gian (?:tới|này)|giai đoạn (?:tới|này|hiện nay)"
    r"|(?:hôm nay|ngày mai|tuần (?:này|tới|sau)|tháng (?:này|tới|\d{1,2})|quý (?:này|tới|[IV]{1,3})"
    r"|năm (?:nay|tới|học này|học mới)))"
    r"|ngay từ (?:bây giờ|đầu (?:năm|quý|tháng|vụ|nhiệm kỳ))|trước mắt|trước hết|sắp tới|tới đây)"
    r"\s"
)
"""A time without a comma behind it."""
_ASIDE = asked_once(
    r",\s(?:ngay\s)?(?:sau khi|trước khi|khi|nếu|trong (?:quá trình|khi|lúc|công tác|việc))\s"
    r"(?:[^\s,;:.]+\s){0,2}"
)
"""A circumstance behind those told, up to its own verb."""
_BARE_ASIDE = asked_once(
    r"(?:\s(?:trong|thuộc|của|ở|tại)\s[^,;:.]{2,60}?)?"
    r"\s(?:trong quá trình|trong khi|trong công tác|trong việc|khi)\s(?:[^\s,;:.]+\s){0,4}"
)
"""So too without a comma: «lưu ý các cấp ủy trong quá trình | triển khai kế hoạch cần …»."""
_TO_DUTY = asked_once(r"[^,;:.]{3,120}?\s(?=(?:cần|phải)\s)")
_COMMA = asked_once(r",\s")
_MUST = ("phải ", "cần ", "thì ")
_GAP = asked_once(r"[\s,:]*")
_LIST_GOES_ON = asked_once(
    r"(?<!\w)(?:bộ|sở|ban|ngành|cấp|tỉnh|huyện|quận|xã|thị xã|cơ quan|đơn vị|tổ chức|đoàn thể|"
    r"cán bộ|doanh nghiệp|người dân|địa phương|lực lượng|thành phố|thị trấn)"
    r",\s$"
)
"""«ở 34 tỉnh, | thành phố»: what follows the comma is more of the same."""
_TOWARDS = ("đối với ", "với ", "cho ")
_EACH = ("các ", "mỗi ", "mọi ", "từng ")
_LONGEST_HEAD = 24
_MOST = 3


def behind_circumstances(sentence: SlottedSentence, begin: int) -> int | None:
    """Return where those told begin behind circumstances, None where there are none.

    Both are offsets of the sentence. What looks like a circumstance is one only if somebody who
    can be told something follows.
    """
    lower = sentence.lower
    front = _GAP.match(lower, begin)
    at, opened = front.end() if front else begin, False
    for _ in range(_MOST):
        found = _TIME.match(lower, at) or _circumstance(sentence, at)
        if found is None and opened and not begins_action(lower, at):
            found = _MORE_OF_IT.match(lower, at)
        if found is None:
            return None
        at, opened = found.end(), True
        if _may_be_told(sentence, at) and not _goes_on(lower, at):
            return at
    return None


def _goes_on(lower: str, at: int) -> bool:
    listed = _LIST_GOES_ON.search(lower, max(0, at - _LONGEST_HEAD), at)
    return listed is not None and not lower.startswith(_EACH, at)


def _circumstance(sentence: SlottedSentence, at: int) -> Match[str] | None:
    """Return a circumstance at an offset of the sentence; not «với Bộ Y tế, UBND tỉnh …»."""
    toward = next((one for one in _TOWARDS if sentence.lower.startswith(one, at)), "")
    if toward and _may_be_told(sentence, at + len(toward)):
        return None
    return _CIRCUMSTANCE.match(sentence.lower, at)


def _may_be_told(sentence: SlottedSentence, at: int) -> bool:
    begin = sentence.begin + at
    if any(s.begin == begin and s.label in LABELS for s in sentence.slots):
        return True
    return heads().match(sentence.lower, at) is not None


def behind_aside(sentence: SlottedSentence, named: int, action: int, stop: int) -> int:
    """Return where what is to be done begins: «yêu cầu các xã, khi có bão, | sơ tán dân».

    All are offsets of the article: those told end at ``named``, ``action`` is the first thing that
    is done behind them, and no order goes past ``stop``.
    """
    base, between = sentence.begin, sentence.at(named, action).lower()
    if _BARE_ASIDE.fullmatch(between):
        duty = _TO_DUTY.match(sentence.lower, action - base, stop - base)
        return action if duty is None else base + duty.end()
    if not _ASIDE.fullmatch(between):
        return action
    commas = _COMMA.finditer(sentence.lower, action - base, stop - base)
    ends = (comma.end() for comma in commas)
    return next((base + at for at in ends if _goes_to(sentence, at)), action)


def _goes_to(sentence: SlottedSentence, at: int) -> bool:
    """Tell what is to be done, or who is to, from «…, nhiệm vụ năm nay», more of the same."""
    lower = sentence.lower
    named = heads().match(lower, at) or any(
        one.begin == sentence.begin + at for one in sentence.of(*LABELS)
    )
    return bool(named) or lower.startswith(_MUST, at) or begins_action(sentence.text, at)
