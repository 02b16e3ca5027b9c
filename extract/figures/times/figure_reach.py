"""What a sentence's words say on whether a time that runs on reaches its figures."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.figures.times.figure_now import speaks_of_now
from extract.figures.times.figure_periods import (
    NO_TERM,
    Term,
    flows,
    is_deadline,
    is_own,
    term_of,
)
from extract.numerals import TWO_TO_TEN
from extract.remembered import remembered
from extract.slots import PERIOD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure import Figure
    from extract.slotted import SlottedSentence

_LOOK_BACK = 60
_A_MONTH, _A_YEAR = 31, 366
_OCCASION = re.compile(
    r"(?:cũng |ngay )?(?:(?:nhân |vào )?dịp này|tại (?:hội nghị|buổi|cuộc|kỳ họp|đại hội|lễ|phiên)"
    r"|trong (?:khuôn khổ|không khí)|theo (?:chương trình|dự kiến)|kỳ họp"
    r"|hội nghị (?:cũng )?đã|kết quả (?:bầu|bỏ phiếu|kiểm phiếu))"
    r"[^.;]{0,200}?(?<!\w)(?:tặng|trao|bầu|biểu quyết|phiếu|khen thưởng|ký kết|tán thành|xem xét"
    r"|thông qua|chất vấn|cho ý kiến)(?!\w)"
    r"|(?:[^\s,;.]{1,6} )?(?:hđnd|hội đồng nhân dân|quốc hội|(?:các )?đại biểu)"
    r"(?: [^\s,;.]{1,9}){0,4}? "
    r"(?:đã )?(?:tiến hành )?(?:biểu quyết|bỏ phiếu)(?!\w)"
)
"""«Tại hội nghị, …», «HĐND tỉnh biểu quyết …»: what is done as they meet is of that day."""
_IN_SEASON = re.compile(
    r"(?:trong |về )?(?:riêng )?(?:vụ|niên vụ|mùa vụ) (?:lúa |sản xuất )?"
    r"(?:đông|xuân|hè|thu|mùa|chiêm)(?: (?:xuân|hè|thu|đông|mùa))?(?!\w)"
    r"|(?:cũng |trong |riêng ){0,2}(?:(?:dịp|đợt|kỳ)|(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|chín|mười)"
    r" ngày) (?:nghỉ |lễ |tết)"
)
"""«Vụ đông xuân này, …», «Riêng trong 5 ngày nghỉ Tết, …»: such a time is not the report's."""
_IN_PART = re.compile(
    r"(?<!\w)trong (?:tháng|tuần|đêm|đợt|dịp|kỳ nghỉ)(?!\w)(?! ?\d)"
    r"(?! (?:giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp))"
)
_OF_STORM = re.compile(
    r"(?<!\w)(?:hậu quả|thiệt hại|ảnh hưởng|hoàn lưu)(?: (?:do|của|sau|từ|vì))?"
    r"(?: [^\s,;.]{1,9}){0,2} (?:cơn )?bão số \d{1,2}(?!\w)"
)
"""«Về khắc phục hậu quả bão số 3, …»: what a storm did is of its days."""
_ASKS = re.compile(r"(?<!\w)(?:đề nghị|kiến nghị|đề xuất|mong muốn|xin)(?!\w)")
_ORDERS = re.compile(r"(?<!\w)(?:yêu cầu|chỉ đạo)(?!\w)")
"""What is ordered now is not of the year by which a plan ends."""
_YEARLY = re.compile(
    r"(?<!\w)(?<!cây )(?<!trồng )(?<!lương )(?<!lương hưu )(?<!trợ cấp )(?<!phụ cấp )"
    r"(?:hằng|hàng|mỗi|từng) (?:năm|tháng|ngày|vụ)(?!\w)"
)
_MOVED = re.compile(
    r"(?:[^.;]{0,60}, )?(?:tỷ lệ|tỷ trọng|tỷ suất) [^.;,]{3,60}? (?:tăng|giảm)"
    r" (?:từ )?(?:còn |xuống |xuống còn |lên |thêm |khoảng |hơn |trên |gần )?\d"
)
_MOVES_ON = (
    "xuống", "lên", "còn", "tăng lên", "giảm xuống", "giảm còn", "hạ xuống", "nâng lên", "đến",
    "tới",
)  # fmt: skip
_FELL = re.compile(r"(?<!\w)(?:còn|xuống|lên) (?:(?:khoảng|hơn|trên|dưới|gần) )?$")
_RATE = re.compile(r"t[ỷỉ] (?:lệ|trọng|suất)(?!\w)")
_SHARE_OF_PLAN = re.compile(
    r"\d\s?% (?:so với )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?: [^\s,;()]{1,9}){0,5} $"
)
_OF_SO_MANY = re.compile(
    rf"trong (?:tổng số )?(?:\d{{1,3}}|{TWO_TO_TEN}) "
    r"(?:nhóm|mặt hàng|ngành|lĩnh vực|loại|sản phẩm|chỉ tiêu|chỉ số|tiêu chí|thị trường)(?!\w)"
)
"""«Trong 11 nhóm hàng, 6 nhóm tăng», of the time of what they add up to."""
_WORTH = re.compile(
    r"[^,;.()]{0,60}(?:trị giá|với|có) (?:tổng )?(?:số )?(?:trị giá|giá trị|vốn|kinh phí)?"
    r"[^,;.()\d]{0,40}"
)
_SO_FAR = re.compile(r"tính (?:lũy|luỹ) kế, (?!(?:từ|đến|tới|trong|\d{1,2} tháng|quý|năm) )")
"""«Tính lũy kế, có 8.970 dự án»: of all the time so far."""
_IS_SO = re.compile(
    r"(?<!\w)(?:mới (?:chỉ|đạt)|chỉ mới|hiện(?! đại| thực)|đang|mỗi ngày|hằng ngày|"
    r"hàng ngày|đến nay|thực tế|vừa qua)(?!\w)"
)
"""«Cầu khởi công năm 2024. Mật độ đường mới đạt 10%»: how things are, in no time to come."""
_LATER = re.compile(
    r" (?:(?:trong|vào|ở|cho) )?(?:(?:các|những) )?(?:năm|giai đoạn|thời gian|thời kỳ|nhiệm kỳ)"
    r" (?:sau đó|tiếp theo|kế tiếp)(?!\w)"
)
_STILL = re.compile(r"(?<!\w)vẫn còn (?:\w{2,6} )?$")
"""«Tuy nhiên, vẫn còn | 41 tàu chưa …», as it stands, behind what was done in a time."""
_LISTED = re.compile(r",? (?:và |cùng )?(?:(?:hơn|gần|khoảng|trên) )?")
"""«5 bánh heroin, | 10 điện thoại»: one list."""


def of_another_time(figure: Figure, *, long: bool) -> bool:
    """Tell «Vụ đông xuân này, …», «mỗi năm»: such a time is not the report's.

    Nor is «trong tháng» that of ``long`` ones, nor what is reached since a year of its own.
    """
    ahead = figure.sentence.lower[: figure.slot.begin - figure.sentence.begin]
    return _says_another(ahead, long=long) or has_left(figure) or _is_of_later(figure)


def is_of_a_year(figure: Figure, running: Term) -> bool:
    """Tell what each head has made, which is of one year, from what several years have done."""
    if running.at is None or running.at[0] >= figure.sentence.begin or not is_years(running):
        return False
    return "bình quân đầu người" in figure.name.text.lower()


def _is_of_later(figure: Figure) -> bool:
    """Tell «còn 45% vào năm 2026 và | 40% trong giai đoạn sau», of no time that is told."""
    return _LATER.match(figure.sentence.lower, figure.slot.end - figure.sentence.begin) is not None


@remembered
def _says_another(ahead: str, *, long: bool) -> bool:
    if (long and _IN_PART.search(ahead) is not None) or _STILL.search(ahead) is not None:
        return True
    if "bão số" in ahead and _OF_STORM.search(ahead) is not None:
        return True
    return bool(_IN_SEASON.match(ahead) or _YEARLY.search(ahead, ahead.rfind(";") + 1))


def is_of_time(figure: Figure, here: Sequence[Figure], *, whole: bool) -> bool:
    """Tell a rate beside what was done in a time, or that the whole year moved, from a level."""
    if _RATE.match(figure.name.text.lower()) is None:
        return False
    if any(flows(one) for one in here if one.slot.begin < figure.slot.begin):
        return True
    fell = _FELL.search(figure.sentence.at(figure.left, figure.slot.begin).lower()) is not None
    return whole and (fell or _moves(figure.sentence, here))


def _moves(sentence: SlottedSentence, figures: Sequence[Figure]) -> bool:
    """Tell «tỷ lệ hộ nghèo giảm 1,2%, còn 4%»: a level is told as what the year did."""
    if _MOVED.match(sentence.lower) is not None:
        return True
    moved = [one.name.text.lower() for one in figures if one.status is Status.CHANGE]
    return any(_RATE.match(name) for name in moved)


def of_occasion(sentence: SlottedSentence) -> bool:
    """Tell what is done at the meeting itself: «Dịp này, UBND tỉnh tặng bằng khen cho 12 …»."""
    return _OCCASION.match(sentence.lower) is not None


def has_moved(figure: Figure, before: Figure, term: Term) -> bool:
    """Tell «giảm từ 11% năm 2011 xuống còn 3%»: the second is not of the first one's year."""
    if term.at is None or not before.slot.end <= term.at[0] < figure.slot.begin:
        return False
    between = figure.sentence.at(term.at[1], figure.slot.begin).strip(" ),").lower()
    return between.startswith(_MOVES_ON) or _is_of_later(figure)


def has_left(figure: Figure) -> bool:
    """Tell «từ 939 đơn vị (năm 2015) còn | 812 đơn vị»: of no time that was told before them."""
    sentence = figure.sentence
    behind = (
        sentence.at(one.end, figure.slot.begin).strip(" ),").lower()
        for one in sentence.of(PERIOD)
        if one.end <= figure.slot.begin
    )
    return any(said.startswith(_MOVES_ON) and ";" not in said for said in behind)


def of_plan(figure: Figure) -> Term:
    """Return the year of the plan that a figure is reckoned on: «bằng 70% kế hoạch năm 2025»."""
    if figure.construct not in {"measured", "change", "compared"}:
        return NO_TERM
    if speaks_of_now(figure):
        return NO_TERM
    for one in figure.sentence.of(PERIOD):
        before = figure.sentence.at(max(figure.sentence.begin, one.begin - _LOOK_BACK), one.begin)
        if is_deadline(one.value):
            continue  # «bằng 59% mục tiêu đến năm 2030», which is still to come
        if _SHARE_OF_PLAN.search(before.lower()) and is_own(one.value):
            return term_of(one, running=True)
    return NO_TERM


def is_of_a_plan(figure: Figure, running: Term) -> bool:
    """Tell «phê duyệt Đề án giai đoạn 2023-2025 với | 1.086 tỷ đồng» from what 2022 has done."""
    if running.at is None or running.last is None or running.at[0] >= figure.sentence.begin:
        return False
    return any(
        one.end <= figure.slot.begin
        and one.value.first is not None
        and one.value.first > running.last
        for one in figure.sentence.all_of(PERIOD)
    )


def of_so_many(lower: str) -> bool:
    """Tell «Trong 11 nhóm hàng, …», which goes on with the sentence before."""
    return _OF_SO_MANY.match(lower) is not None


def of_all_time(lower: str) -> bool:
    """Tell «Tính lũy kế, …», of no time that is told of."""
    return _SO_FAR.match(lower) is not None


@remembered
def word_pairs(name: str) -> frozenset[tuple[str, str]]:
    """Return each two words of a name that stand together."""
    return frozenset(pairwise(name.lower().split()))


def goes_on_list(between: str) -> bool:
    """Tell whether only a comma or «và» stands between two figures."""
    return _LISTED.fullmatch(between) is not None


def is_worth(between: str) -> bool:
    """Tell whether a second figure says what the first are worth: «trị giá», «với tổng vốn»."""
    return _WORTH.fullmatch(between) is not None


def is_so(said: str) -> bool:
    """Tell whether words tell how things are, and of no time to come."""
    return _IS_SO.search(said) is not None


def is_long(term: Term) -> bool:
    """Tell what lasts longer than a month."""
    if term.first is None or term.last is None:
        return False
    return (term.last - term.first).days > _A_MONTH


def is_years(term: Term) -> bool:
    """Tell what lasts longer than a year."""
    if term.first is None or term.last is None:
        return False
    return (term.last - term.first).days > _A_YEAR


def is_asked_apart(figure: Figure, term: Term) -> bool:
    """Tell «Tỉnh đề nghị hỗ trợ | 250 tỷ đồng» from what is planned for a time named before it.

    What is asked for is no goal that was set for that time.
    """
    sentence = figure.sentence
    if term.at is None or term.at[0] >= sentence.begin or figure.status is not Status.TARGET:
        return False
    said = sentence.lower[: figure.slot.begin - sentence.begin]
    if _YEARLY.search(said, said.rfind(";") + 1) is not None:
        return True  # «bình quân mỗi năm trồng 90 ha»
    far = term.until or is_years(term)
    return _ASKS.search(said) is not None or (far and _ORDERS.search(said) is not None)
