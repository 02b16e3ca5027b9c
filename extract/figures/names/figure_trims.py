"""A name without what only tells of it: who does it and when, what is said besides, what follows.

Everything here takes and returns words of a masked sentence.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from extract.figures.masked import NUMBER
from extract.figures.names.measured import starts_measure
from extract.figures.names.word_phrases import names_new, phrase_at, phrase_before
from extract.lexicon.figures import figure_words
from extract.slots import AUDIENCE, OFFICE, ORGANIZATION, PERSON, PLACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.slots import Slot

_BESIDES = frozenset({"cũng", "còn", "vẫn", "vừa", "luôn", "đều"})
"""What is said of a deed besides, and never names it."""
_TENSES = _BESIDES | {"đã", "sẽ", "đang", "phải", "mới", "chỉ"}
_NO_NEEDS = frozenset({"thiết", "kiệm", "cẩu", "trục", "thơ", "giờ", "giuộc", "cù"})
_MODIFIERS = {
    "còn": frozenset({"lại", "thiếu", "hiệu", "sống", "nợ", "tồn", "vướng", "dư", "hạn", "gọi"}),
    "mới": frozenset({"nổi"}),
    "vừa": frozenset({"và"}),
    "chỉ": frozenset({"số", "tiêu", "đạo", "định", "thị", "huy", "dẫn", "giới", "tay"}),
    "phải": frozenset({"thu", "nộp", "trả", "chi", "di", "thi", "thở", "tiêu", "sơ"}),
}
"""Behind these adverbs, what makes a modifier of them: «số còn lại», «tiền phạt phải nộp»."""
_GOES_ON = frozenset({"tiếp tục", "lập kỷ", "đạt kỷ"})
_ENDS_MEASURE = frozenset({"cũng", "vẫn", "luôn", "đều"})
_ASSURES = (["đảm", "bảo"], ["bảo", "đảm"])
_OF_PAPERS = frozenset({"theo", "tại", "của", "các", "có", "ra", "ban", "hành", "số", "những"})
_ASKS = frozenset({"đề nghị", "kiến nghị", "đề xuất"})
_NATION = frozenset({"trung ương", "nhà nước", "chính phủ", "quốc hội"})
SIZES = frozenset({"rộng", "dài", "cao", "sâu", "dày"})
_SIZE_NOUNS = frozenset({"quy mô", "công suất", "diện tích", "chiều dài"})
_FORCES = frozenset({"sức gió", "gió giật", "vận tốc", "tốc độ"})
"""What a storm moves with; what things are worth or hold is named with them."""
_THEN = frozenset({"sau đó", "trước đó", "có thể", "di chuyển", "đi vào", "đổ bộ"})
_LONG = 8
_ENOUGH = 2
_DEGREES = frozenset({"thấp", "cao", "rẻ", "đắt", "lớn", "ít", "nhiều"})
_VERY = frozenset({"rất", "khá", "quá", "còn"})
_HIGH_THINGS = frozenset({"nghệ cao", "lượng cao", "cấp cao"})
_LONGEST_SUBJECT = 12
_BEHIND = (["dẫn", "đến"], ["dẫn", "tới"], ["này", "khiến"], ["trong", "đó"])
_OPENING = frozenset(
    {"bao gồm", "gồm", "trong đó", "đợt này", "liên tục", "lần lượt", "cụ thể", "theo đó", "các",
     "những", "đều", "cũng", "vẫn", "luôn", "và", "đã", "phải"}
)  # fmt: skip
_RAISES = frozenset(
    {"tăng", "giảm", "nâng", "hạ", "giữ", "giữ vững", "giữ vững mức", "duy trì", "giữ nguyên",
     "đạt", "nâng cao", "điều chỉnh", "ghi nhận", "công bố", "có"}
)  # fmt: skip
"""What is done to a measure, whose name begins behind it."""
_MOVES = frozenset({"tăng", "giảm", "nâng", "hạ"})
_LEADS = frozenset(
    {"nhận", "đại diện", "cung cấp", "cung cấp thêm", "đóng góp", "thu", "thu về", "nộp", "trao",
     "tặng", "trao tặng", "chi", "chi trả", "dùng", "huy động", "vận động", "quyên góp", "ủng hộ",
     "tạo", "tạo ra", "giúp", "hưởng", "chiếm", "đạt", "gồm", "nằm", "thu hút", "sở hữu", "có",
     "quản lý", "nuôi", "trồng", "bán", "mua", "sản xuất", "tiếp nhận", "thu hoạch", "hiến",
     "giải quyết", "xử lý", "đón", "kết nạp", "giới thiệu", "hỗ trợ", "thu được", "nhận được",
     "trang bị", "cài đặt", "lắp đặt", "sử dụng"}
)  # fmt: skip
"""Verbs that say nothing without what stands behind them."""
SENT_TO = frozenset(
    {"sơ tán", "di dời", "di tản", "giải cứu", "cứu", "cứu hộ", "cứu sống", "ứng cứu", "gia cố",
     "đắp", "sửa chữa", "sửa", "dọn", "dọn dẹp", "dọn vệ sinh", "nạo vét", "khơi thông", "gặt",
     "dựng", "thu gom", "phát quang", "san lấp", "tháo dỡ", "chằng chống", "khám", "tiêm", "làm",
     "chặt tỉa", "khắc phục", "giúp dân thu hoạch", "giúp dân di dời", "giúp dân sửa"}
)  # fmt: skip
"""What people and vehicles are called up for: «20 xe | sơ tán | 500 hộ»."""
_PAID_OUT = frozenset({"giải ngân", "thực hiện", "hoàn thành", "phân bổ"})
_BEFALLS = frozenset({"được", "bị", "chịu", "thiệt"})
_MOST = frozenset({"nặng nhất", "nặng nề nhất", "lớn nhất", "nhiều nhất", "cao nhất"})
_BEFORE_LEADS = _TENSES | {"có", "thể", "tiếp", "tục"}


def without_subject(line: FigureLine, words: Sequence[Word]) -> Sequence[Word]:
    """Return «lập biên bản và xử phạt» of «Chi cục đã | lập biên bản và xử phạt».

    Somebody with a name of their own stays, without the tense: «Cục Hải quan A | thu».
    """
    words = _behind_places(line, _behind_consequence(_behind_asked(line, words)))
    if not words or starts_measure(words):
        return _measure_alone(words)
    words = _needed(_behind_event(_of_sized_work(_of_work(_behind_decision(words)))))
    if len(words) > _ENOUGH + 1 and _said(words[-2:]) == "số tiền":
        words = words[:-2]  # «thu hồi nộp ngân sách | số tiền 5 tỷ đồng»
    at = next((i for i in range(1, len(words)) if _is_tense(words, i)), 0)
    if not at or at > _LONGEST_SUBJECT:
        return words
    behind = at
    while behind < len(words) - 1 and (words[behind].text in _TENSES or _goes_on(words, behind)):
        behind += 1
    behind += _said(words[behind - 1 : behind + 1]) == "mới chỉ"
    deed = words[behind:]
    head = next((i for i in range(len(deed)) if starts_measure(deed, i)), 0)
    if head and _said(deed[:head]) in _RAISES:
        return deed[head:]
    if deed[0].text in _MOVES and len(deed) > _ENOUGH:
        return deed[1:]
    nobody = _said(words[:at]) in figure_words("lead", "nobody") or line.is_place(words[:at])
    nobody = nobody or _holds(line, words[:at], PERSON, OFFICE)
    somebody = _is_somebody(line, words)
    event = 0 if somebody else phrase_at(deed, 0, figure_words("time", "events"))
    if nobody or (event and (event < len(deed) or _holds(line, words[:at], ORGANIZATION))):
        return deed  # not of «cây lúa đã thu hoạch», what it was done to
    return (*words[:at], *deed) if somebody else words


def _needed(words: Sequence[Word]) -> Sequence[Word]:
    """Return «cần giải ngân» of «tỉnh | cần giải ngân», not of «Cần Thơ»."""
    size = phrase_at(words, 0, figure_words("lead", "nobody"))
    return words[size:] if size and is_need(words, size) else words


def is_need(words: Sequence[Word], index: int) -> bool:
    """Tell the «cần» of «cần tuyển» from that of «cần thiết», «cần cẩu»."""
    behind = [word.text for word in words[index : index + 2]]
    return len(behind) > 1 and behind[0] == "cần" and behind[1] not in _NO_NEEDS


def _behind_asked(line: FigureLine, words: Sequence[Word]) -> Sequence[Word]:
    """Return «hỗ trợ» of «đề nghị Trung ương | hỗ trợ», what is asked of somebody."""
    if _said(words[:2]) not in _ASKS or len(words) <= _ENOUGH:
        return words
    begin = line.sentence.begin + words[2].begin
    asked = (s.end for s in line.sentence.of(ORGANIZATION, AUDIENCE, OFFICE) if s.begin == begin)
    end = next(asked, None)
    if end is None:
        nation = _said(words[2:4]) in _NATION and len(words) > _ENOUGH + 2
        return words[4:] if nation else words  # «kiến nghị thu hồi» is no «thu hồi»
    behind = [word for word in words if line.sentence.begin + word.begin >= end]
    return behind or words


def without_degree(line: FigureLine, words: Sequence[Word], slot: Slot) -> Sequence[Word]:
    """Return «lương» of «lương thấp (| 3 triệu đồng/tháng)»: the bracket tells how much it is.

    Nothing where nothing is left out.
    """
    if len(words) < _ENOUGH or words[-1].text not in _DEGREES or not starts_measure(words):
        return ()
    behind = line.masked.text[words[-1].end : slot.begin - line.sentence.begin]
    if _said(words[-2:]) in _HIGH_THINGS or not behind.lstrip().startswith("("):
        return ()
    return words[:-2] if words[-2].text in _VERY else words[:-1]


def _said(words: Sequence[Word]) -> str:
    return " ".join([word.text for word in words])


def _is_tense(words: Sequence[Word], index: int) -> bool:
    word = words[index].text
    if index == len(words) - 1 or (word not in _TENSES and not _goes_on(words, index)):
        return False
    if word == "còn" and words[index - 1].text in {"không", "chưa", "chẳng"}:
        return False
    if word == "chỉ" and words[index - 1].text in {"chứng", "địa", "tín", "không", "tôn"}:
        return False
    if word == "mới" and names_new(words, index):
        return False
    return words[index + 1].text not in _MODIFIERS.get(word, ())


def _goes_on(words: Sequence[Word], index: int) -> bool:
    """Tell whether a word is one of «tiếp tục»."""
    return "tiếp tục" in (
        _said(words[index : index + 2]),
        _said(words[max(0, index - 1) : index + 1]),
    )


def _is_somebody(line: FigureLine, words: Sequence[Word]) -> bool:
    """Tell whether words begin with a body that has a name of its own."""
    begin = line.sentence.begin + words[0].begin
    return any(one.begin == begin for one in line.sentence.of(ORGANIZATION))


def _behind_places(line: FigureLine, words: Sequence[Word]) -> Sequence[Word]:
    """Return «mỗi tỉnh được hỗ trợ» of «Hà Tĩnh và Quảng Trị | mỗi tỉnh được hỗ trợ».

    So «được hỗ trợ» of «tỉnh Hà Tĩnh | được hỗ trợ», where the place is the figure's own.
    """
    at = next((i for i, word in enumerate(words) if word.text == "mỗi"), 0)
    if at and line.is_place(words[:at]):
        return words[at:]
    begin = line.sentence.begin + words[0].begin if words else 0
    place = next((one for one in line.sentence.all_of(PLACE) if one.begin == begin), None)
    behind = [one for one in words if place and line.sentence.begin + one.begin >= place.end]
    if len(behind) > 1 and phrase_at(behind, 0, _PAID_OUT) == len(behind):
        return behind  # «Sơn La | giải ngân 45%»
    if len(behind) <= 1 or behind[0].text not in _BEFALLS or behind[-1].text == "mỗi":
        return words  # «tỉnh A | được hỗ trợ», «huyện B | thiệt hại nặng nhất với»
    cut = phrase_before(behind, len(behind), _MOST)[0]
    return behind[: len(behind) - cut] if cut < len(behind) else words


def _holds(line: FigureLine, words: Sequence[Word], *labels: str) -> bool:
    begin, end = (line.sentence.begin + at for at in (words[0].begin, words[-1].end))
    return any(begin <= one.begin < end for one in line.sentence.of(*labels))


def _behind_consequence(words: Sequence[Word]) -> Sequence[Word]:
    """Return «chênh lệch» of «giao đất không đúng quy định dẫn đến | chênh lệch»."""
    for index in range(len(words) - 2, 0, -1):
        if [word.text for word in words[index - 1 : index + 1]] in _BEHIND:
            return words[index + 1 :]
    return words


def _of_sized_work(words: Sequence[Word]) -> Sequence[Word]:
    """Return «dự án A quy mô» of «việc phê duyệt cũng tháo gỡ pháp lý cho | dự án A quy mô»."""
    if " ".join(word.text for word in words[-2:]) not in _SIZE_NOUNS:
        return words
    works = figure_words("alike", "works")
    at = next((i for i in range(1, len(words) - 2) if phrase_at(words, i, works)), 0)
    return words[at:]


def _of_work(words: Sequence[Word]) -> Sequence[Word]:
    """Return «dự án Lâm viên rộng» of «Đoàn được giao làm chủ đầu tư | dự án Lâm viên rộng»."""
    if words[-1].text not in SIZES or len(words) <= _LONG or words[-2].text == "kéo":
        return words
    works = figure_words("alike", "works")
    at = max((i for i in range(len(words)) if phrase_at(words, i, works)), default=0)
    return words[at:]


def _behind_decision(words: Sequence[Word]) -> Sequence[Word]:
    """Return «phân bổ» of «Trung ương Hội B quyết định tiếp tục | phân bổ»."""
    for index in range(_ENOUGH, len(words) - 2):
        decides = _said(words[index : index + 2]) == "quyết định"
        if decides and words[index - 1].text not in _OF_PAPERS and words[index + 2].text != "số":
            behind = words[index + 2 :]
            return behind[2:] if _said(behind[:2]) == "tiếp tục" else behind
    return words


def _behind_event(words: Sequence[Word]) -> Sequence[Word]:
    """Return «sức gió mạnh nhất» of «bão đã suy yếu khi vào đất liền với | sức gió mạnh nhất»."""
    at = next((i for i in range(len(words) - 1, 0, -1) if words[i].text == "với"), len(words))
    tells = any(_is_tense(words, i) or _said(words[i : i + 2]) in _THEN for i in range(1, at))
    return words[at + 1 :] if tells and _said(words[at + 1 : at + 3]) in _FORCES else words


def _measure_alone(words: Sequence[Word]) -> Sequence[Word]:
    """End a measure before what is said of it besides: «kim ngạch sắn | cũng tăng trưởng»."""
    for index in range(_ENOUGH, len(words)):
        said = words[index].text
        goes_on = _said(words[index : index + 2]) in _GOES_ON
        behind = [one.text for one in words[index + 1 : index + 3]]
        if said in _BESIDES and behind in (["chi"], ["thu"], ["bội", "chi"]):
            return (*words[:index], *words[index + 1 :])  # «ngân sách | cũng chi 9 tỷ đồng»
        if goes_on or said in _ENDS_MEASURE or (said == "phải" and behind in _ASSURES):
            return words[:index]
    return words


def without_edges(words: Sequence[Word]) -> Sequence[Word]:
    """Return a name without the small words around it: «gồm | công trình đê», «giải ngân | cho»."""
    begin, end = 0, len(words)
    while size := phrase_at(words[:end], begin, _OPENING):
        begin += size
    ends = figure_words("lead", "tail") | figure_words("lead", "small")
    while end - begin > 1 and (size := phrase_before(words, end, ends)[0]):
        end -= size
    return words[begin:end]


def without_besides(words: Sequence[Word], *, passive: bool) -> tuple[Word, ...]:
    """Return who did what without what is said besides: «Hội B cũng | trao bằng khen».

    ``passive`` where «được» stands before it: «được UBND tỉnh tặng» has no tense.
    """
    drops = _BESIDES | {"đã"} if passive else _BESIDES
    told = (i for i in range(1, len(words)) if words[i].text in drops and _is_tense(words, i))
    out = frozenset(told)
    return tuple(word for index, word in enumerate(words) if index not in out)


@cache
def _number_next() -> re.Pattern[str]:
    hedges = "|".join(re.escape(word) for word in sorted(figure_words("hedge"), key=len)[::-1])
    return re.compile(rf"\s?(?:cho |về |tới )?(?:(?:{hedges}) ){{0,2}}{NUMBER}")


def hangs(words: Sequence[Word], follows: str) -> int:
    """Return how many words at a name's end only lead to the number behind it.

    «61 hội cơ sở | đã nhận | 230 ha ruộng», «200 đại biểu | đại diện | 29.000 hội viên».
    """
    if not _number_next().match(follows):
        return 0
    size = phrase_before(words, len(words), _LEADS)[0]
    size = size or phrase_before(words, len(words), SENT_TO)[0]
    if [word.text for word in words[-size - 1 : -size]] == ["được"]:
        return 0  # «25 hộ được hỗ trợ | 20 triệu đồng» are those who were helped
    while 0 < size < len(words) and words[len(words) - size - 1].text in _BEFORE_LEADS:
        size += 1
    return size
