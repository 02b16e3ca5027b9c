"""What of the words before a value tells who or what moves it, and how it goes besides.

«Sáp nhập giúp | giảm 12 đầu mối», «Ông A đánh giá cao việc | Lào tăng …», «Sở đã | giảm 9 phòng»
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.names.measured import starts_measure
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import figure_words
from extract.slots import ORGANIZATION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure import Name
    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.measures.quantities import Quantity

_UNITS = frozenset({"cả nước", "toàn quốc", "toàn tỉnh", "toàn ngành", "nước ta"})
_WHOM = frozenset({"người dân", "nông dân", "bà con", "nhà trường", "ngư dân", "các hộ"})
_FIRMS = frozenset(
    {"công ty", "tổng công ty", "tập đoàn", "nhà máy", "hãng", "ngân hàng", "ủy ban"}
)
_PRAISES = (["đánh", "giá", "cao", "việc"], ["hoan", "nghênh", "việc"], ["ủng", "hộ", "việc"])
_PRAISED = re.compile(
    r"(?<=\w) (?:(?:đã|cũng|tiếp tục|vẫn) )?(?:đạt được|đạt|có|cho|ghi nhận|mang lại|là)"
    r" (?:những |nhiều |một )?(?:điểm sáng|(?:kết quả|con số|tín hiệu|bước tiến|diễn biến)"
    r" (?:(?:khá|rất|tương đối|đáng) )?(?:tích cực|khả quan|ấn tượng|tốt|cao|nổi bật|kỷ lục"
    r"|vượt bậc|kể|mừng|ghi nhận|khích lệ|toàn diện|quan trọng))$"
)
_WAYS = (
    r"(?: (?:khá|rất|mạnh|mẽ|nhanh|tốt|cao|dần|đều|ổn định|tích cực|rõ nét|rõ rệt|đáng kể|trở lại))"
)
_GOES = r"(?:cải thiện|phục hồi|hồi phục|khởi sắc|suy giảm)"
_TREND = re.compile(
    r"(?<=\w) (?:(?:đã|cũng|vẫn|đang|luôn|tiếp tục|còn) ){0,3}(?:"
    r"(?:trên|duy trì|giữ|giữ vững|lấy lại|tiếp tục|theo) (?:được )?đà"
    rf" (?:tăng trưởng|tăng|giảm|hồi phục|phục hồi|phát triển|đi lên){_WAYS}{{0,3}}"
    r"|(?:vượt|chạm|lập|thiết lập|xác lập) (?:mốc|đỉnh|kỷ lục)(?: mới| cũ| lịch sử)?"
    r"|(?P<spell>tháng|quý|năm|vụ|tuần) sau (?:(?:luôn|đều|liên tục) )?"
    r"(?:cao|thấp|lớn|nhiều|ít) hơn (?P=spell) trước)$"
    rf"|(?<=\w) (?:(?:đã|đang) (?:được )?{_GOES}{_WAYS}{{0,2}}|{_GOES}{_WAYS}{{1,2}})$"
)
"""«khách | vẫn trên đà tăng mạnh», «chỉ số | đã vượt đỉnh», «… quý sau cao hơn quý trước»"""
_WAYS_TO = frozenset({"tăng", "giảm", "lên", "xuống"})
_ADJUSTED = re.compile(
    r"(?P<price>(?:mức |đơn )?(?:giá|lương|học phí|lệ phí|phí|trợ cấp|phụ cấp|lãi suất)"
    r"(?: \w+){0,9}?)(?: tiếp tục| đã| sẽ)? được điều chỉnh"
)
_LEVELS = frozenset({"ở mức", "duy trì ở mức", "giữ ở mức", "ổn định ở mức"})
_KEPT = re.compile(
    r"(?<=\w) (?:đã |luôn |vẫn |tiếp tục )?được (?:kiểm soát|khống chế|kiềm chế|duy trì|giữ)"
    r"(?: (?:tốt|ổn định|chặt chẽ|hiệu quả|vững))?(?P<where> ở (?:ngưỡng|dưới mức|dưới ngưỡng))?$"
)
_MOVES = (["tăng", "trưởng"], ["phục", "hồi"], ["bứt", "phá"])
_RATES = frozenset({"tốc", "độ", "mức", "đà", "sự", "về", "bù"})
_SWELLS = frozenset({"sóng", "mưa", "gió", "ngập", "lũ", "dông", "triều"})
_GUARDS = frozenset({"cứu", "bảo vệ", "giữ", "gia cố", "xử lý", "khắc phục", "ngăn"})
_SAVES = frozenset({"tiết kiệm", "rút ngắn", "tránh", "ngăn", "sinh lợi"})
_NO_HELP = frozenset({"trợ", "tương", "được"})
_OTHER_HELP = frozenset({"đỡ", "việc", "sức", "ích"})
_SPELLS = frozenset({"năm", "tháng", "quý", "kỳ"})
_STILL = frozenset({"lại", "cũng", "đã", "vẫn"})
_HIGH_WORDS = frozenset({"nghệ", "lượng", "nhập", "độ", "cấp", "phẩm", "tầng", "nâng", "trị"})
"""«công nghệ cao», «thu nhập thấp»"""
_LONGEST = 7
_FEW = 4
_SHORT = 2


def behind_acts(words: Sequence[Word]) -> Sequence[Word]:
    """Begin behind what helps, and behind who praises: «Dây chuyền giúp | năng suất tăng».

    Whom it helps is no name either: «Cải cách giúp doanh nghiệp | cắt giảm».
    """
    said = [word.text for word in words]
    for praise in _PRAISES:
        ends = (i for i in range(len(praise), len(said)) if said[i - len(praise) : i] == praise)
        words = words[next(ends, 0) :]
    words = _behind_cause(before_remark(_behind_record(_behind_streak(words))))
    at = max((i for i in range(1, len(words)) if _helps(words, i)), default=0)
    rest = words[at + 1 :]
    size = phrase_at(rest, 0, _actors() | _WHOM) if at else 0
    if at and (size == len(rest) or phrase_at(rest, size, _SAVES) * size):
        return rest[size:]  # «Đề án giúp người dân | tiết kiệm»
    whom = len(rest) <= _SHORT and not phrase_at(rest, 0, figure_words("time", "events") | _SAVES)
    return rest if at and (starts_measure(rest) or whom) else words


def _behind_cause(words: Sequence[Word]) -> Sequence[Word]:
    """Begin behind what brings weather about, and what is done to save something.

    «gió mạnh gây | sóng lớn», «vết nứt để cứu | đê sông A bị sạt lở»
    """
    for index in range(len(words) - 2, 0, -1):
        behind = words[index + 1 :]
        if words[index].text == "gây" and behind[0].text in _SWELLS:
            last = (i for i in range(len(behind) - 1, 0, -1) if behind[i].text in _SWELLS)
            at = next(last, 0)
            return behind[at:] if at and behind[at - 1].text in {"và", "kèm"} else behind
        saves = phrase_at(behind, 0, _GUARDS) if words[index].text == "để" else 0
        if saves and any(word.text == "bị" for word in behind[saves + 1 :]):
            return behind[saves:]
    return words


def _behind_streak(words: Sequence[Word]) -> Sequence[Word]:
    """Begin behind «năm thứ 6 liên tiếp | sản lượng chè»."""
    words = words[2:] if [word.text for word in words[:2]] == ["đây", "là"] else words
    said = [word.text for word in words[:5]]
    streak = said[1:2] == ["thứ"] and said[3:4] == ["liên"] and said[0] in _SPELLS
    return words[5:] if streak and len(words) > _FEW + 1 else words


def _behind_record(words: Sequence[Word]) -> Sequence[Word]:
    """Return «mức thâm hụt cán cân» of «cán cân dịch vụ còn mức thâm hụt»."""
    said = [word.text for word in words]
    at = next((i for i in range(2, len(said) - 2) if said[i : i + 2] == ["ghi", "nhận"]), 0)
    if not at or not (starts_measure(words) and starts_measure(words, at + 2)):
        return words
    end = at - (said[at - 1] in _STILL)
    return (*words[at + 2 :], *words[:end])


def before_remark(words: Sequence[Word]) -> Sequence[Word]:
    """Return «xuất khẩu» of «xuất khẩu đạt kết quả khả quan», «… vẫn trên đà tăng mạnh»."""
    said = " ".join(word.text for word in words)
    remark = _PRAISED.search(said) or _TREND.search(said)
    return words if remark is None else words[: len(said[: remark.start()].split())]


def _actors() -> frozenset[str]:
    return figure_words("alike", "bodies") | _UNITS | _FIRMS


def _helps(words: Sequence[Word], index: int) -> bool:
    """Tell «giúp» from «trợ giúp», «giúp đỡ», «giúp việc»."""
    behind = {word.text for word in words[index + 1 : index + 2]}
    alone = words[index - 1].text not in _NO_HELP
    return words[index].text == "giúp" and alone and behind.isdisjoint(_OTHER_HELP)


def without_keeping(words: Sequence[Word], said: Sequence[str]) -> Sequence[Word]:
    """Return «nợ xấu» of «nợ xấu được kiểm soát ở mức | 3%», how it is kept."""
    told = " ".join([word.text for word in words])
    price = _ADJUSTED.fullmatch(told)
    if price is not None and not _WAYS_TO.isdisjoint(" ".join(said).split()):
        return words[: len(price["price"].split())]  # «giá nước được điều chỉnh | tăng»
    kept = _KEPT.search(told)
    if kept is None or not (kept["where"] or not _LEVELS.isdisjoint(said)):
        return words
    return words[: len(kept.string[: kept.start()].split())]


def before_movement(words: Sequence[Word]) -> Sequence[Word]:
    """Return «hàng gốm» of «hàng gốm cũng tăng trưởng đều đặn | với mức tăng 9%»."""
    for index in range(len(words) - 2, 0, -1):
        moves = [word.text for word in words[index : index + 2]] in _MOVES
        if moves and words[index - 1].text not in _RATES:
            return words[:index] if len(words) - index <= _LONGEST else words
    return words


def without_height(words: Sequence[Word]) -> Sequence[Word]:
    """Leave out how much it is: «tỷ lệ nợ xấu | cao», but not of «… công nghệ cao»."""
    rate = [word.text for word in words[:2]] == ["tỷ", "lệ"] and len(words) >= _FEW
    high = rate and words[-1].text in {"cao", "thấp"} and words[-2].text not in _HIGH_WORDS
    return words[:-1] if high else words


def acts_on_things(line: FigureLine, own: Name, quantity: Quantity) -> bool:
    """Tell «Các bộ đã giảm | 12 đầu mối», who took them away, from «tai nạn giảm | 12 vụ».

    A body with a name of its own tells whose they were: «Sở Xây dựng đã giảm | 12 đầu mối».
    """
    begin, words = own.spans[0][0], line.words_of(own)
    if any(one.begin <= begin < one.end for one in line.sentence.of(ORGANIZATION)):
        return False
    unit = (quantity.unit or "").lower()
    many = [word.text for word in words[:1]] in (["các"], ["nhiều"])
    rest = words[many:]
    who = 0 < len(rest) <= _FEW and phrase_at(rest, 0, _actors())
    return bool(who) and unit not in own.text.lower()
