"""What of the words before a value belongs to its name: behind who tells it, before what is told.

«Giám đốc Sở cho biết | tỷ lệ …», «kinh tế phục hồi với | GRDP …», «tăng mạnh nhất là | nhóm …»
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from extract.figures.masked import TIMES, Word
from extract.figures.names.measured import starts_measure
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from collections.abc import Sequence

_FEW = 3
_LIKE = 7
_TROUBLES = frozenset({"khó khăn", "vướng mắc", "hạn chế", "tồn tại", "nguyên nhân", "thực tế"})
_YEARLY = ("cây hằng năm", "cây hàng năm")
_TELLS = frozenset(
    {("cho", "biết"), ("cho", "hay"), ("cho", "thấy"), ("cho", "rằng"), ("nhấn", "mạnh"),
     ("khẳng", "định"), ("thông", "tin"), ("nêu", "rõ"), ("biết", "rằng"), ("đề", "cập")}
)  # fmt: skip
_AIMS = frozenset(
    {"đặt mục tiêu", "đặt ra mục tiêu", "đề ra mục tiêu", "đặt kế hoạch", "đặt chỉ tiêu",
     "phấn đấu", "quyết tâm", "hướng tới", "hướng đến"}
)  # fmt: skip
_AIM = ["phấn", "đấu"]
_RISES = frozenset({"gia tăng", "sụt giảm", "suy giảm", "tăng trưởng"})
_SOURCES = frozenset({"báo cáo", "số liệu", "thống kê", "kết quả", "tổng hợp"})
_AIMS_BEHIND = frozenset({"tỉnh", "phố", "huyện", "xã", "nước", "cần", "phải", "sẽ", "nghị", "là"})
_UNITS = frozenset(
    {"tỉnh", "toàn tỉnh", "huyện", "toàn huyện", "xã", "toàn xã", "phường", "quận", "thị xã",
     "thành phố", "toàn thành phố", "cả nước", "địa phương"}
)  # fmt: skip
_RAISES = frozenset({"đưa", "nâng"})
_RAISED_ELSE = frozenset(
    {"vào", "ra", "về", "đón", "cao", "cấp", "đỡ", "dần", "người", "đi", "tin", "đến", "tới"}
)
"""What makes another verb of these: «đưa đón», «nâng đỡ»."""
_TRADES = frozenset({"xuất khẩu", "nhập khẩu", "tiêu thụ", "gieo trồng", "gieo cấy"})
_MEANS = frozenset({"hình thức", "biện pháp", "giải pháp", "cách làm"})
_FIRSTS = frozenset({("cấp", "giấy"), ("kết", "hôn"), ("đăng", "ký"), ("giấy", "chứng")})
_TENSES = frozenset({"mới", "đã", "còn", "cũng", "đang", "chỉ"})
_BEFORE_TIMES = frozenset({"sau", "trong", "vào", "qua"})
_STILL = frozenset({"vẫn", "cũng", "luôn", "hiện", "đang", "còn"})
_ASKS = frozenset(
    {("đề", "nghị"), ("kiến", "nghị"), ("yêu", "cầu"), ("đề", "xuất"), ("chỉ", "đạo")}
)

_RATES_FOR = frozenset({"hệ số", "lãi suất", "thuế suất", "hạn mức"})
_MOVES = frozenset({"tăng", "giảm", "đạt", "đã", "là", "còn"})
_TIME_PAST = frozenset(
    {"tháng", "quý", "năm", "tuần", "trước", "ngoái", "cùng", "kỳ", "và", "cuối", "đầu", "thời",
     "điểm", "này", "liền", "kề", "đó", "các"}
)  # fmt: skip
"""What an earlier time is called with, to which something is compared."""


def without_all(words: Sequence[Word]) -> Sequence[Word]:
    """End before «tai nạn | giảm cả 3 tiêu chí: giảm 98 vụ»."""
    for index in range(1, len(words) - 1):
        if words[index].text in {"giảm", "tăng"} and words[index + 1].text == "cả":
            return words[:index]
    return words


def without_unit(words: Sequence[Word]) -> Sequence[Word]:
    """Begin behind a bare unit and its tense: «tỉnh mới | giải ngân»; its place is told apart."""
    at = size = phrase_at(words, 0, _UNITS)
    while size and at < len(words) - 1 and words[at].text in _TENSES:
        at += 1
    done = phrase_at(words, at, figure_words("time", "events")) or starts_measure(words, at)
    trades = size and phrase_at(words, at, _TRADES)  # «cả nước | nhập khẩu hàng hóa»
    return words[at:] if trades or (at > size and done) else words


def without_span(words: Sequence[Word]) -> Sequence[Word]:
    """Drop «từ … đến» around times: «lượng mưa đo được | từ ngày 10/9 đến ngày 11/9».

    So too where something stood: «tổng số | từ 90 xuống 60 xã».
    """
    if [word.text for word in words[-2:-1]] == ["từ"] and words[-1].text.isdecimal():
        return words[:-2] if len(words) > _FEW else ()
    for index in range(1, len(words) - 1):
        if words[index].text == "từ" and words[index + 1].text in {"đến", "tới"}:
            now = [word.text for word in words[index + 2 : index + 3]] == ["nay"]
            return (*words[:index], *words[index + 2 + now :])
    return words


def without_comparison(words: Sequence[Word]) -> Sequence[Word]:
    """Drop what is compared with or chosen from: «so với cùng kỳ thì», «trong số 12 xã»."""
    said = [word.text for word in words]
    if said[:2] == ["trong", "số"] or said[:3] == ["trong", "tổng", "số"]:
        return words if "này" in said[2:4] or "đó" in said[2:4] else ()
    if said[:3] in (["tăng", "so", "với"], ["giảm", "so", "với"]):
        return ()  # «tăng so với năm ngoái là 268 vụ»
    by_means = said[:1] == ["bằng"] and " ".join(said[-2:]) in _MEANS
    if said[:3] == ["vượt", "xa", "so"] or by_means:
        return ()  # «bằng nhiều hình thức | giảm 12 hộ nghèo»
    if said[:1] == ["so"] and said[1:2] != ["với"]:
        return ()  # «so dự toán giao | đạt 42%»
    if said[:2] != ["so", "với"]:
        return _before_times_past(words, said)
    return words[said.index("thì") + 1 :] if "thì" in said else ()


def _before_times_past(words: Sequence[Word], said: Sequence[str]) -> Sequence[Word]:
    """Return «giá gạo» of «giá gạo so với tháng trước và cùng kỳ | tăng 5%»."""
    at = next((i for i in range(1, len(said) - 2) if said[i : i + 2] == ["so", "với"]), 0)
    past = at and all(one in _TIME_PAST or one[0] in TIMES for one in said[at + 2 :])
    return words[:at] if past else words


def timeless(words: Sequence[Word]) -> list[Word]:
    """Drop times with what leads to them: «đoàn tàu sau 5 tháng | phục vụ»."""
    kept: list[Word] = []
    for word in words:
        if word.text[0] not in TIMES:
            kept.append(word)
        elif len(kept) > 1 and kept[-1].text in _BEFORE_TIMES:
            kept.pop()
    return kept


def told_of(words: Sequence[Word]) -> Sequence[Word]:
    """Begin behind who tells it: «Giám đốc Sở cho biết | tỷ lệ hồ sơ trực tuyến».

    So is «Theo báo cáo kinh tế 9 tháng | giá trị sản xuất», and «ghi nhận sự gia tăng của | vốn».
    """
    words = _behind_rise(words)
    if [word.text for word in words[:1]] == ["theo"] and " ".join(
        word.text for word in words[1:3]
    ) in _SOURCES:
        ends = (i for i in range(3, len(words)) if words[i - 1].text[0] in TIMES)
        at = next((i for i in ends if starts_measure(words, i)), 0)
        return words[at:]
    if [word.text for word in words[-2:]] in (["cho", "biết"], ["cho", "hay"]):
        return ()
    for index in range(len(words) - 2, 0, -1):
        if (words[index - 1].text, words[index].text) in _TELLS:
            return words[index + 1 :]
    return words


def _behind_rise(words: Sequence[Word]) -> Sequence[Word]:
    """Begin behind «ghi nhận sự gia tăng mạnh của | dòng vốn»."""
    said = [word.text for word in words]
    for index in range(len(said) - 2):
        if said[index] == "sự" and " ".join(said[index + 1 : index + 3]) in _RISES:
            of = next(
                (i for i in range(index + 3, min(index + 6, len(said))) if said[i] == "của"), 0
            )
            return words[of + 1 :] if of else words
    return words


def aimed_at(words: Sequence[Word]) -> Sequence[Word]:
    """Begin behind who aims at it: «Ngành du lịch đặt mục tiêu | đón»."""
    for index in range(len(words) - 2, -1, -1):
        size = phrase_at(words, index, _AIMS)
        if not size or (index and words[index - 1].text in {"tiêu", "mức", "thầu"}):
            continue  # «chỉ tiêu phấn đấu»
        behind = words[index + size :]
        return behind or (words[:index] if starts_measure(words) else words)
    return words


def is_aimed_by_unit(words: Sequence[Word]) -> bool:
    """Tell «tỉnh phấn đấu | tăng trưởng 14%», whose name it is, from «GRDP phấn đấu | …»."""
    said = [word.text for word in words[-3:]]
    if said[-2:] != _AIM:
        return False
    return len(said) == len(_AIM) or said[0] in _AIMS_BEHIND or said[0][0] in TIMES


def asks(words: Sequence[Word]) -> bool:
    """Tell whether somebody asks for something: «Giám đốc yêu cầu các đơn vị bảo đảm»."""
    return any((one.text, other.text) in _ASKS for one, other in pairwise(words))


def asked(words: Sequence[Word]) -> Sequence[Word]:
    """Begin at what is asked for: «Ông A đề nghị Chính phủ sớm | bổ sung»."""
    for index in range(len(words) - 2, 0, -1):
        if (words[index - 1].text, words[index].text) in _ASKS:
            rest = words[index + 1 :]
            if words[index - 1].text == "kiến" and phrase_at(rest, 0, figure_words("recovering")):
                return words[index - 1 :]  # not yet recovered
            deeds = figure_words("time", "events")
            at = next((i for i in range(len(rest)) if phrase_at(rest, i, deeds)), None)
            measure = next((i for i in range(len(rest)) if starts_measure(rest, i)), None)
            if at is None or (measure is not None and measure < at):
                return words
            return rest[at:]
    return words


def behind_with(words: Sequence[Word]) -> Sequence[Word]:
    """Begin behind «kinh tế phục hồi rõ nét với | GRDP ước đạt 8%»."""
    rate = next((i for i in range(len(words)) if phrase_at(words, i, _RATES_FOR)), len(words))
    if rate < len(words) and not any(word.text in _MOVES for word in words[rate:]):
        return words  # «hệ số rủi ro với cho vay chứng khoán»
    for index in range(len(words) - 2, _FEW, -1):
        if words[index].text in {"với", "nên"} and starts_measure(words, index + 1):
            return words if words[index - 1].text == "so" else words[index + 1 :]
    return words


def cut_local(words: Sequence[Word]) -> Sequence[Word]:
    """Leave out «trên địa bàn tỉnh …» and what follows: where it is, is told apart."""
    for index in range(1, len(words) - 2):
        said = [word.text for word in words[index : index + 3]]
        if said in (["trên", "địa", "bàn"], ["trên", "cả", "nước"], ["trên", "toàn", "quốc"]):
            if is_product(words[:index]):
                return words[: index + len(said)]
            done = next((i for i in range(index, len(words) - 1) if words[i].text == "đã"), 0)
            if index == 1 and not done:
                continue
            measures = starts_measure(words)  # «MTTQ trên địa bàn xã đã | vận động»
            return words[done + 1 :] if done and not measures else words[:index]
    return words


def is_product(words: Sequence[Word]) -> bool:
    """Tell «tổng sản phẩm trên địa bàn», whose place belongs to its name."""
    said = " ".join(word.text for word in words)
    return "tổng sản phẩm" in said or said.endswith(_YEARLY)


def is_first(words: Sequence[Word]) -> bool:
    """Tell «cấp giấy chứng nhận lần đầu», «tuổi kết hôn lần đầu», which came first of several."""
    said = [word.text for word in words]
    return said[-2:] == ["lần", "đầu"] and not _FIRSTS.isdisjoint(pairwise(said))


def behind_raising(words: Sequence[Word]) -> Sequence[Word]:
    """Begin behind who moves it: «Hội nghị thống nhất nâng | học bổng», «góp phần đưa | …»."""
    if starts_measure(words):
        return words
    for index in range(len(words) - 2, -1, -1):
        if words[index].text in _RAISES and words[index + 1].text not in _RAISED_ELSE:
            return words[index + 1 :]
    return words


def behind_most(words: Sequence[Word]) -> Sequence[Word]:
    """Begin behind «tăng mạnh nhất là», «thứ hai là»: which one it is, is told of it.

    «cao su là mặt hàng tăng mạnh nhất» is of what stands before.
    """
    said = [word.text for word in words]
    at = said.index("là") if "là" in said else 0
    if 0 < at < len(said) - 1 and " ".join(said[:2]) in _TROUBLES:
        return words[at + 1 :]  # «khó khăn hiện nay là | sâu bệnh gây hại»
    if 0 < at < len(said) - 1:
        if "nhất" in said[at - 1 : at] or (said[0] == "thứ" and at <= _FEW):
            return words[at + 1 :]
        if phrase_at(words, at + 1, figure_words("lead", "kinds_of")):
            about = (i for i in range(at + 2, len(said) - 1) if said[i] == "về")
            led = next((i + 1 for i in about if starts_measure(words, i + 1)), 0)
            # «A là tỉnh dẫn đầu vùng về | sản lượng chè»
            return words[led:] if led else words[: _before_still(said, at)]
    return words


def _before_still(said: Sequence[str], at: int) -> int:
    """Return where «tôm | vẫn tiếp tục» ends before what is said besides."""
    while at > 1 and (said[at - 1] in _STILL or said[at - 2 : at] == ["tiếp", "tục"]):
        at -= 1 if said[at - 1] in _STILL else 2
    return at


def behind_like(words: Sequence[Word]) -> Sequence[Word]:
    """Begin at the first of those that «… tăng cao như | cà phê» tells one by one."""
    said = [word.text for word in words]
    at = said.index("như") if "như" in said else 0
    goes = not {"tăng", "giảm", "cao", "thấp"}.isdisjoint(said[:at])
    opens = said[:1] == ["các"] or said[:2] in (["một", "số"], ["nhiều"])
    goes = goes or (opens and 0 < at <= _LIKE)  # «các sản phẩm chủ lực như | xi măng»
    return words[at + 1 :] if goes and at < len(said) - 1 else words
