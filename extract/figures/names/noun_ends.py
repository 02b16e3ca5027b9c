"""Where the words that tell of counted things end: «85 cá nhân | và chuyển hồ sơ sang công an»."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from extract.figures.masked import NUMBER, TIMES
from extract.figures.names.measured import starts_measure
from extract.figures.names.word_phrases import phrase_at, phrase_before
from extract.lexicon.figures import figure_words
from extract.numerals import ONE_TO_TEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.masked import Word

_WITH_VERBS = frozenset(
    {
        "trở lên",
        "mặt bằng",
        "đồng bằng",
        "công bằng",
        "cân bằng",
        "còn lại",
        "gia tăng",
        "đi làm",
        "việc làm",
    }
)
"""Words whose second part is a verb elsewhere: «người từ 18 tuổi trở lên đã tiêm»."""
_JOINS = frozenset({"và", "hoặc"})
_WHERE = frozenset({"tại", "ở", "thuộc"})
_NEXT = 3
_LABEL = 6
_NEAR_NUMBER = 5
_NEW_CLAUSE = frozenset(
    {
        "không",
        "chưa",
        "cũng",
        "các",
        "những",
        "nhiều",
        "hàng",
        "một",
        "được",
        "đã",
        "đang",
        "sẽ",
        "người",
        "ông",
        "bà",
        "đạt",
        "có",
        "biết",
    }
)
_NO_END = frozenset(
    {
        ("và", "tương"),
        ("lý", "do"),
        ("tự", "do"),
        ("chỉ", "để"),
        ("mới", "nâng"),
        ("tự", "giúp"),
        ("tự", "phục"),
        ("lạc", "được"),
        ("phát", "hiện"),
        ("thực", "hiện"),
        ("xuất", "hiện"),
        ("thể", "hiện"),
        ("biểu", "hiện"),
        ("cao", "bằng"),
    }
)
"""Pairs that go on though their second word ends a noun elsewhere: «tự do», «phát hiện tại A»."""
_STILL = frozenset({"hiệu", "hạn", "sống", "dư", "nợ", "tồn", "vướng", "hoạt"})
_COMPARED = frozenset({"cùng", "kế", "dự", "năm", "tháng", "quý", "đầu", "cuối", "mục", "chỉ"})
_NEW_PART = (
    *(["dự", "định"], ["dự", "kiến"], ["đông", "đảo"], ["cam", "kết"], ["phấn", "đấu"]),
    *(["hướng", "tới"], ["quyết", "tâm"], ["mong", "muốn"], ["tiếp", "tục"]),
)
"""«65 xã | và dự kiến …», «65 xã | và đông đảo người dân», «9 tấn chè | và cam kết thu mua»."""
_BOTH = frozenset({"bên", "phía", "chiều", "cấp", "miền", "đầu", "hướng", "bờ", "vụ", "giới"})
"""«học sinh | hai cấp»: a number in words that counts nothing of its own."""
_COMES = frozenset({"vào", "sang", "đến", "tới", "lên", "xuống", "về"})
_TO_HELP = frozenset(
    {"hỗ trợ", "giúp", "giúp đỡ", "chi viện", "cứu trợ", "ứng cứu", "tiếp tế", "tăng cường",
     "hướng dẫn", "hiện trường"}
)  # fmt: skip
"""«điều 4 xe thang | đến hiện trường», «3 máy đo | vào hỗ trợ»: what they were sent for."""
_ARTICLES = frozenset({"điều", "khoản"})
"""«404 đảng viên | theo Điều 30 Điều lệ Đảng»"""
_PASSIVE = "được"
_DONE = frozenset({"đã", "được", "đang", "sẽ", "không", "chưa"})
_MANY = frozenset({"nhiều", "hàng", "một", "các", "những"})
_NUMBERS = frozenset(ONE_TO_TEN.split("|"))
_FEW = 2
_BRINGS = frozenset({"gây", "làm", "khiến"})
_DENIES = frozenset({"chưa", "không"})
_GATHERED = frozenset({"ở", "tại", "trên", "vào", "các", "chủ", "nhiều", "phần", "đông", "trong"})
_GATHERED_NOUNS = frozenset({"cư", "ly", "nuôi", "trồng", "nghiệp", "luyện", "huấn", "xuất", "mổ"})
"""«khu dân cư tập trung», «cơ sở cách ly tập trung» are things' names."""


def ends_noun(words: Sequence[Word], index: int) -> bool:
    """Tell whether a counted noun's modifiers end before a word."""
    word = words[index].text
    behind = words[index - 1].text if index else ""
    if (behind, word) in _NO_END:
        return False
    rest = words[index + 1 :]
    if word == "-":
        joins = index and rest and rest[0].text[0].isalpha()  # «kinh tế - xã hội»
        # «từ 15 - 18 tiêu chí», «từ 70 - 90%»
        ranges = rest and behind.isdigit() and rest[0].text.rstrip("%").isdigit()
        joins = joins or ranges
        return not joins or bool(phrase_at(rest, 0, figure_words("lead")))
    denied = word == "nhưng" and rest and rest[0].text in _DENIES  # «kết hôn nhưng chưa có con»
    if not denied and phrase_at(words, index, figure_words("stop")):
        return not (index and words[index - 1].text in _DENIES) and not _befalls(words, index)
    next_deed = word == "và" and _begins_a_deed(words, index)
    next_deed = next_deed or (word == "trong" and _is_spell(rest))
    next_deed = next_deed or word == "+" or (word == "đã" and _does_next(words, index))
    opens = {"và": _NEW_CLAUSE, "cùng": _MANY}.get(word, frozenset())
    counted = word in _JOINS and rest and rest[0].text.isdigit()  # «8 huyện và | 1 thị xã»
    counted = counted or (word == "và" and _is_turned_to(words, index))
    counted = counted or (word in _JOINS and _is_harmed(rest))
    counted = counted or (word == "theo" and rest and rest[0].text in _ARTICLES)
    planned = word == "và" and [one.text for one in rest[:2]] in _NEW_PART
    planned = planned or (word == "và" and _is_another_done_to(words, index))
    planned = planned or _is_told_of(words, index)
    if next_deed or counted or planned or (rest and rest[0].text in opens):
        return True  # «85 cá nhân và chuyển hồ sơ sang công an»
    total = word == "và" and _is_total(rest)
    has = word == "với" or (word == "có" and _is_near(rest))
    if total or (has and starts_measure(rest)):
        return True
    return _ends_at_number(words, index)


_WITH_INTO = frozenset(
    {"phố", "viên", "lập", "tích", "công", "quả", "phần", "thị", "niên", "đạt", "thục", "thạo",
     "tựu", "phẩm", "ủy", "đoàn", "hội", "tố", "cổ", "thật", "tâm", "kính", "hệ", "ngữ", "lũy"}
)  # fmt: skip
_BEFORE_INTO = frozenset(
    {"hoàn", "trưởng", "hình", "trở", "tạo", "nội", "ngoại", "cấu", "kinh", "tán", "trung", "lên",
     "tỉnh", "quận", "hợp", "tòa", "kết", "gia", "thủ", "chân", "lòng", "đã", "chưa", "không"}
)  # fmt: skip
"""With «thành» these make another word: «thành phố», «trưởng thành»."""


def _is_told_of(words: Sequence[Word], index: int) -> bool:
    """Tell what becomes of things whose name is told: «trụ sở dôi dư | sẽ được giao lại».

    So «3 xe thang | đến hiện trường», «hộ dễ tái nghèo | tập trung ở vùng cao», and others with a
    number in words: «4 hộ lý | và hai bác sĩ».
    """
    word, behind = words[index].text, words[index + 1 : index + 3]
    if word == "sẽ":
        return index > 1
    if word == "thành" and behind:  # «sáp nhập 12 thôn | thành các thôn mới»
        ahead = words[index - 1].text if index else ""
        return behind[0].text not in _WITH_INTO and ahead not in _BEFORE_INTO
    if word == "tập" and len(behind) == _FEW and behind[0].text == "trung":
        ahead = words[index - 1].text if index else ""  # «hộ tái nghèo | tập trung ở vùng cao»
        return index > 1 and behind[1].text in _GATHERED and ahead not in _GATHERED_NOUNS
    if word in _COMES:
        return index > 0 and bool(phrase_at(words, index + 1, _TO_HELP))
    if word == "và" and _is_of_weather(words, index + 1):
        return True
    others = word in {"và", "cùng"} and len(behind) == _FEW and behind[0].text in _NUMBERS
    return others and behind[1].text not in _BOTH


def _is_of_weather(words: Sequence[Word], at: int) -> bool:
    """Tell «5 cơn bão tràn qua | và mưa đá làm hỏng lúa»: other weather did other things."""
    weather = phrase_at(words, at, figure_words("alike", "weather"))
    return bool(weather) and any(one.text in _BRINGS for one in words[at + weather :])


def _is_harmed(words: Sequence[Word]) -> bool:
    """Tell «2 người chết và | ba ngôi nhà bị sập», a number in words of others that were harmed."""
    return bool(words) and words[0].text in _NUMBERS and any(one.text == "bị" for one in words[1:5])


def _is_spell(words: Sequence[Word]) -> bool:
    """Tell «4 môn thi | trong ba ngày», «30 lớp | trong hai tuần»: how long it took."""
    if len(words) < _FEW or words[0].text not in _NUMBERS:
        return False
    return words[1].text[0] in TIMES or words[1].text in figure_words("abstract", "times")


def _is_another_done_to(words: Sequence[Word], index: int) -> bool:
    """Tell «bệnh viện được xếp hạng 3 | và trạm y tế được xếp loại», each with what befell it."""
    behind = [word.text for word in words[index + 1 : index + _LABEL]]
    done = any(word.text == _PASSIVE for word in words[:index])
    return done and _PASSIVE in behind[1:] and _DONE.isdisjoint(behind[:1])


def _begins_a_deed(words: Sequence[Word], index: int) -> bool:
    """Tell «85 cá nhân | và chuyển hồ sơ», «26 m² đất | và đóng góp», where a noun stands alone.

    Of «9 cán bộ sai phạm | và chuyển công an 3 vụ» too: the deed has a number of its own.
    """
    deed = phrase_at(words, index + 1, figure_words("stop", "does_next"))
    event = phrase_at(words, index + 1, figure_words("time", "events"))
    if not deed and event and has_number(words[index + event : index + event + _NEAR_NUMBER]):
        return not phrase_before(words, index, figure_words("time", "events"))[0]
    alone = not index or (index == 1 and not phrase_at(words, 0, figure_words("time", "events")))
    return bool(deed) and (alone or has_number(words[index + deed :]))


def _is_turned_to(words: Sequence[Word], index: int) -> bool:
    """Tell «125 ứng viên dự tuyển | và chuyển tới Hội đồng», «11 chi bộ | và đồng chí A».

    Not «hồ sơ tiếp nhận và trả kết quả đúng hạn»: what stands before is done to them too.
    """
    if [word.text for word in words[index + 1 : index + 3]] == ["đồng", "chí"]:
        return True
    if not phrase_at(words, index + 1, figure_words("stop", "turns_to")):
        return False
    deeds = figure_words("time", "events")
    own = [at for at in range(index) if words[at].text == "dự"]  # «dự tuyển», «dự thi»
    free = (at for at in range(index) if at not in own and at - 1 not in own)
    done = any(phrase_at(words, at, deeds) for at in free)
    return not done and not any(word.text in {"được", "bị"} for word in words[:index])


def _does_next(words: Sequence[Word], index: int) -> bool:
    """Tell «597 vụ/1.503 bị cáo | đã giải quyết 564 vụ», another deed with its own number."""
    size = phrase_at(words, index + 1, figure_words("time", "events"))
    return bool(size) and has_number(words[index + 1 + size : index + size + _NEXT])


def _is_total(words: Sequence[Word]) -> bool:
    """Tell «16 người mất tích và | tổng số người bị thương là 153», another figure's head.

    So does a head next to its number: «100% học phí và | mức hỗ trợ 300.000 đồng».
    """
    said = [word.text for word in words[:2]]
    counts = said[:1] == ["số"] or said in (["tổng", "số"], ["tỷ", "lệ"])
    return (counts and has_number(words)) or (starts_measure(words) and _is_near(words))


def _befalls(words: Sequence[Word], index: int) -> bool:
    """Tell «đơn vị để xảy ra phá rừng», what is told of it, from «để», what it is for."""
    return [word.text for word in words[index : index + 3]] == ["để", "xảy", "ra"]


def _is_near(words: Sequence[Word]) -> bool:
    return has_number(words[:_NEAR_NUMBER])


def _ends_at_number(words: Sequence[Word], index: int) -> bool:
    """Tell whether a word leads to a number behind it: «xã | đạt 80%», «bộ | và 40 địa phương»."""
    word = words[index].text
    rest = words[index + 1 :]
    if word == "so" and (not rest or rest[0].text[0] in TIMES or rest[0].text in _COMPARED):
        return True  # «22 vụ vi phạm so cùng kỳ»
    still = word == "còn" and rest and rest[0].text in _STILL  # «35 dự án còn hiệu lực với 9 tỷ»
    if still or (index and f"{words[index - 1].text} {word}" in _WITH_VERBS):
        return False
    hedge = phrase_at(words, index, figure_words("hedge"))
    if hedge and has_number(words[index + hedge : index + hedge + 1]):
        return True
    if phrase_at(words, index, figure_words("stop", "before_number")):
        apart = _JOINS | _WHERE  # «vụ làm chết người tại 12 xã»
        near = takewhile(lambda one: one.text not in apart, words[index + 1 : index + 6])
        return has_number(tuple(near))  # not of «xã đạt chuẩn nâng cao và 480 xã»
    if word not in {"với", "và", "hoặc", "hay", "/", "cùng"}:
        return False
    hedges = figure_words("hedge")  # «4.000 nhà | và Quảng Bình khoảng 1.500 nhà»
    hedged = not index and any(one.text in hedges for one in rest[1:_NEXT])
    reach = _NEAR_NUMBER if hedged else _NEXT
    if not index and word == "và":
        reach = _LABEL  # «66 giếng | và giếng khoan hộ gia đình 10 giếng»
    return has_number(rest[:reach])


def has_number(words: Sequence[Word]) -> bool:
    """Tell whether a number stands among words."""
    return any(word.text[0] == NUMBER for word in words)
