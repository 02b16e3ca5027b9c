"""A deed without all that a long clause tells of it: «thi hành kỷ luật | bằng hình thức …»."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.figures.figure import Name
from extract.figures.masked import NUMBER, TIMES
from extract.figures.names.figure_placed import market_at
from extract.figures.names.indicators import subject_name
from extract.figures.names.word_phrases import from_phrase, phrase_at, phrase_before
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.figures.names.indicators import Lead

_BRINGS = frozenset({"làm", "gây", "khiến"})
_HARMS = frozenset(
    {"gãy", "đổ", "sập", "tốc", "hư", "hỏng", "ngập", "chìm", "trôi", "cuốn", "sạt", "lở", "cháy",
     "lấp", "vỡ", "đứt", "xói", "bồi", "nứt", "vùi", "lật", "bật", "bị", "chết", "úng", "ách"}
)  # fmt: skip
_TURNS = frozenset({"khi", "thì"})
_FORCES = frozenset({"buộc", "buộc phải"})
_PARTNERS = frozenset({"phối hợp với", "phối hợp cùng", "cùng với", "hợp tác với"})
_ABOUT = frozenset({"về", "riêng về", "riêng", "đối với", "với", "riêng đối với"})
_HOW = frozenset({"bằng", "theo", "về", "với", "đối", "do", "vì", "tại", "trong", "từ", "qua"})
_WORKS = frozenset(
    {"xây", "xây dựng", "xây mới", "xây dựng mới", "làm mới", "nâng cấp", "cải tạo", "sửa chữa",
     "tu sửa", "tu bổ", "duy tu", "bảo dưỡng", "mở rộng", "nạo vét", "gia cố", "lắp đặt",
     "đầu tư xây dựng"}
)  # fmt: skip
_DONE = "hoàn thành"
_LABELLED = ("lượt", "ca ", "vụ", "trường hợp", "người", "đối tượng", "hồ sơ", "đơn ")
_OWN_NAME, _FEW = 2, 4
_LONG_NAME, _SHORT_DEED = 6, 3
_MANY_TIMES = 3
_BODIES = frozenset(
    {"ban chấp", "ban thường", "ban chỉ", "ban kiểm", "ban quản", "ban giám", "ban tổ", "ủy ban",
     "uỷ ban", "hội đồng", "tổ công", "đoàn đại", "đoàn chủ", "đoàn giám", "đoàn kiểm"}
)  # fmt: skip
"""How bodies of members begin."""
_JOINED = frozenset({"gồm", "bao gồm", "với", "có"})
_TERMS = frozenset({"nhiệm", "khóa", "khoá", "mới"})
_COMMITTEE = frozenset({"ủy", "uỷ"})
_MEMBERS = (["ủy", "viên"], ["uỷ", "viên"], ["thành", "viên"])
_MEMBER = _MEMBERS[0]
"""«Ủy | ban Kiểm tra Huyện ủy gồm 7 ủy viên»"""
_LONG_HOLDER = 13
_NAMED_BEFORE = re.compile(r"(?<!\w)[^\W\da-zđ_]\w*(?:,| và|, và) $")
_TAKES = frozenset({"ngừng", "cắt", "dừng", "hủy"})
_GIVEN = ("tổng ", "số tiền", "số vốn", "kinh phí", "nguồn vốn", "nguồn kinh phí", "kế hoạch vốn")
_ANYTHING = frozenset({"trường hợp", "đối tượng", "hồ sơ", "vụ việc", "văn bản", "tổ chức"})
"""Words for things that say too little where nothing is told of them."""

_WHOLE = frozenset(
    {"toàn tỉnh", "toàn huyện", "toàn xã", "toàn ngành", "toàn tp", "toàn thành phố", "toàn thị xã",
     "toàn quận", "cả nước", "toàn quốc", "tỉnh ta", "huyện ta", "thành phố ta", "nước ta",
     "tỉnh nhà", "huyện nhà", "toàn bộ", "tất cả", "hầu hết", "bước đầu", "nhiệm kỳ qua",
     "đồng chí"}
)  # fmt: skip
"""Whose things they are, where the report tells it; that they are all, or the first."""
_TOUCHES, _REACHES = "ảnh hưởng", frozenset({"tới", "đến"})
_CARRIES_OUT = frozenset({"thực hiện", "tiến hành"})


def shortened(line: FigureLine, actor: Name, things: Name, *, deed: bool) -> Name | None:
    """Tell of things that have a name of their own what was done, not who of many words did it."""
    longest = size_of(things) * _MANY_TIMES
    if size_of(things) < _OWN_NAME or size_of(actor) <= longest or things.text.lower() in _ANYTHING:
        return actor
    begin, end = (at - line.sentence.begin for at in (actor.spans[0][0], actor.spans[-1][1]))
    words = line.masked.words(begin, end)
    at = max((i for i, word in enumerate(words) if word.text == "đã"), default=None)
    if at is None:
        return None if deed else actor
    done: Sequence[Word] = words[at + 1 :]
    done = done if len(done) <= longest else deed_in(done)
    return line.name_of(done) if done and len(done) <= longest else None


def with_works(line: FigureLine, words: Sequence[Word]) -> Sequence[Word]:
    """Return «xây dựng, nâng cấp, | sửa chữa» whole: what was done to works, by commas."""
    if not words or phrase_at(words, 0, _WORKS) != len(words):
        return words
    begin = max(line.masked.break_before(words[0].begin) + 1, line.before)
    beside = line.masked.words(begin, words[0].begin)
    if [word.text for word in beside[-1:]] == ["và"]:  # «xây mới và | sửa chữa 90 căn nhà»
        size = phrase_before(beside, len(beside) - 1, _WORKS)[0]
        words = (*beside[len(beside) - size - 1 :], *words) if size else words
    while (comma := line.masked.text[: words[0].begin].rstrip()).endswith(","):
        begin = max(line.masked.break_before(len(comma) - 1) + 1, line.before)
        ahead = line.masked.words(begin, len(comma) - 1)
        size = phrase_before(ahead, len(ahead), _WORKS)[0] if ahead else 0
        words = (*ahead[len(ahead) - size :], *words)
        if not size or size < len(ahead):
            break
    return words


def deed_in(words: Sequence[Word]) -> Sequence[Word]:
    """Return the deed of a long clause: «thi hành kỷ luật | bằng hình thức …», «… và ban hành»."""
    last = max((i for i, word in enumerate(words) if word.text == "và"), default=-1)
    words = words[last + 1 :]
    deeds = figure_words("time", "events")
    begin = next((i for i in range(len(words)) if phrase_at(words, i, deeds)), 0)
    ends = (i for i in range(begin + 1, len(words)) if words[i].text in _HOW)
    return words[begin : next(ends, len(words))]


def without_partners(words: Sequence[Word]) -> Sequence[Word]:
    """Return «mở» of «phối hợp với Hội A | mở 12 lớp»: with whom something is done is no deed."""
    at = next((at for at in range(len(words)) if phrase_at(words, at, _PARTNERS)), None)
    return words if at is None else done_last(words)


def forced(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return «tiêu hủy» of «dịch lan tới 45 hộ, buộc phải | tiêu hủy 320 con lợn»."""
    return words[phrase_at(words, 0, _FORCES) :]


def without_about(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return «lở đất» of «Riêng về | lở đất xảy ra 4 vụ»."""
    return words[phrase_at(words, 0, _ABOUT) :] or words


def body_of_members(lead: Lead) -> tuple[Word, ...]:
    """Return the body whose members are counted: «bầu | Ban Chấp hành gồm 27 đồng chí»."""
    words = tuple(word for word in lead.subject if word.text[0] not in TIMES)
    pairs = [f"{one.text} {two.text}" for one, two in pairwise(words)]
    at = max((i for i, pair in enumerate(pairs) if pair in _BODIES), default=None)
    if at is None or not (_JOINED & set(lead.said) or not lead.said):
        return ()
    at -= at > 0 and words[at - 1].text in _COMMITTEE
    at -= len(_MEMBER) if [word.text for word in words[max(0, at - 2) : at]] in _MEMBERS else 0
    body = words[at:]
    end = next((i for i, word in enumerate(body) if word.text in _TERMS), len(body))
    return body[:end] if end <= _LONG_HOLDER else ()


def with_deed_beside(name: Name, glue: str, deed: Name) -> Name:
    """Return «căn nhà xây mới», but «xây mới căn nhà cho hộ nghèo vùng lũ»: a long name is last."""
    if glue or size_of(name) < _LONG_NAME or size_of(deed) > _SHORT_DEED:
        return name.joined(glue, deed)
    said = f"{deed.text[:1].lower()}{deed.text[1:]}"
    return Name(f"{said} {name.text}", (*name.spans, *deed.spans))


def turns_away(words: Sequence[Word], index: int) -> bool:
    """Tell where another clause begins; not of «kiểm tra | khi có dấu hiệu vi phạm»."""
    behind = [word.text for word in words[index + 1 : index + 4]]
    return words[index].text in _TURNS and behind != ["có", "dấu", "hiệu"]


def names_members(body: Sequence[Word]) -> bool:
    """Tell «ủy viên Ban Chấp hành gồm | 27 đồng chí», which names them, from the body alone."""
    return [word.text for word in body[: len(_MEMBER)]] in _MEMBERS


def done_with(line: FigureLine, words: Sequence[Word], *, homes: bool = False) -> Sequence[Word]:
    """Return what was done to those behind «với»: «thi hành kỷ luật», «kiểm tra», or nothing.

    Of ``homes`` what befell the place: «vùi lấp | thôn A với 35 hộ dân». Of «thị trường Nhật Bản
    tăng mạnh với | 900 lao động» that is the market.
    """
    if (market := market_at(line, words)) is not None:
        return market
    if homes:
        damage = figure_words("alike", "damage")
        harms = (at for at in range(len(words) - 1, 0, -1) if phrase_at(words, at, damage))
        last = next(harms, len(words))
        return words[last : last + phrase_at(words, last, damage)]
    deeds = _done_to_people()
    at = next((i for i in range(len(words)) if phrase_at(words, i, deeds)), None)
    return words[at : at + phrase_at(words, at, deeds)] if at is not None else ()


def done_last(words: Sequence[Word]) -> Sequence[Word]:
    """Return the deed or harm right before a number: «tại xóm A bị sạt lở | vùi lấp 6 hộ»."""
    size = phrase_before(words, len(words), _deeds_and_harms())[0]
    return words[len(words) - size :] if size < len(words) else ()


def ends_name_list(line: FigureLine, words: Sequence[Word]) -> bool:
    """Tell the last of several proper names: «Các xã Hòa Bình, | Minh Đức»."""
    text = line.sentence.text
    proper = all(text[word.begin].isupper() for word in words)
    return proper and _NAMED_BEFORE.search(text, 0, words[0].begin) is not None


def glue_of(lead: Lead) -> str:
    """Return how those are named for whom something is done: «bị» where it is taken from them."""
    if "cho" not in lead.said[-1:]:
        return ""
    return "bị" if any(word.text in _TAKES for word in lead.subject) else "được"


def is_sum(name: Name) -> bool:
    """Tell «tổng kinh phí hỗ trợ», which is given to somebody, from what is done for them."""
    return name.text.lower().startswith(_GIVEN)


@cache
def _deeds_and_harms() -> frozenset[str]:
    return figure_words("time", "events") | figure_words("alike", "damage")


@cache
def _done_to_people() -> frozenset[str]:
    return figure_words("alike", "policing") | {"kỷ luật", "thi hành kỷ luật"}


def completed(line: FigureLine, name: Name, lead: Lead) -> Name:
    """Return «trường | hoàn thành» of «Thành phố đã hoàn thành 12 trường», else the name."""
    if _DONE not in lead.said or not name.spans:
        return name
    at = line.masked.text.rfind(_DONE, 0, name.spans[0][0] - line.sentence.begin)
    return name if at < 0 else name.joined("", line.name((at, at + len(_DONE))))


def label_of(line: FigureLine, name: Name, lead: Lead) -> Name | None:
    """Return what stands before a colon: «Điều trị nội trú: | 15.366 lượt bệnh nhân»."""
    words = subject_name(lead.subject)
    said = name.text.lower().startswith(_LABELLED)
    if not said or not 0 < len(words) <= _FEW or words != lead.subject:
        return None
    between = line.masked.text[words[-1].end : name.spans[0][0] - line.sentence.begin]
    told = between.replace(NUMBER, "").strip() == ":" and not line.is_place(words)
    return line.name_of(words) if told else None


def same_things(line: FigureLine, told: Name, things: Name) -> Name | None:
    """Return «giếng đào» of «xã có | giếng đào 66 giếng»: the things are named before."""
    begin, end = (at - line.sentence.begin for at in (told.spans[0][0], told.spans[-1][1]))
    words = line.masked.words(begin, end) if begin >= 0 else []
    return line.name_of(from_phrase(words, things.text))


def touched(told: Name, things: Name, lead: Lead) -> Name | None:
    """Name those of «sự cố ảnh hưởng | tới 900 hộ dân» by what they suffer."""
    said = told.text.lower()
    if not said.endswith(_TOUCHES) or _REACHES.isdisjoint(lead.said):
        return None
    if _TOUCHES in things.text.lower():
        return things
    return things.joined("bị", Name(_TOUCHES, told.spans[-1:]))


def size_of(name: Name) -> int:
    """Return how many words a name has."""
    return len(name.text.split())


_SPELLS = frozenset({"cơn", "trận", "đợt"})
_THEN = frozenset({"đã", "lớn", "mạnh", "còn", "cũng", "dữ"})
_DESTROYS = frozenset({"thổi", "quật", "đánh", "thiêu", "phá", "nhấn", "hất", "giật"})
"""What weather does with things before it is said how these end: «quật | đổ cây»."""


def brought_about(words: Sequence[Word]) -> Sequence[Word]:
    """Return «tốc mái» of «gió lốc làm | tốc mái»: what befell things, whatever brought it."""
    at = int(words[0].text in _SPELLS)
    at += phrase_at(words, at, figure_words("alike", "weather"))
    while at and at < len(words) and words[at].text in _THEN:
        at += 1
    harms = phrase_at(words, at, figure_words("alike", "damage"))
    harms = harms or any(word.text in _DESTROYS for word in words[at : at + 1])
    if at and harms:
        return words[at:]  # «lũ quét đã | cuốn trôi», «cơn lốc | thổi bay mái»
    pairs = enumerate(pairwise(words), 1)
    damage = figure_words("alike", "damage")
    brings = (at for at, (one, _) in pairs if one.text in _BRINGS)
    told = (at for at in brings if words[at].text in _HARMS or phrase_at(words, at, damage))
    return words[next(told, 0) :]


def without_opening(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return «hỗ trợ» of «Bước đầu đã thực hiện | hỗ trợ 20 hộ»: that it was done tells nothing."""
    at = phrase_at(words, 0, _WHOLE)
    at += any(word.text in {"đã", "cũng"} for word in words[at : at + 1]) if at else 0
    at += any(word.text == "gồm" for word in words[at : at + 1])
    done = phrase_at(words, at, _CARRIES_OUT)
    return (
        words[at + done :]
        if phrase_at(words, at + done, figure_words("time", "events"))
        else words[at:]
    )


def done_to(line: FigureLine, words: Sequence[Word]) -> Name | None:
    """Return «thu hồi đất | của 14 hộ dân»; of «nhu cầu của 100 triệu dân» nothing was done."""
    deeds = figure_words("time", "events")
    for at in range(len(words)):
        size = phrase_at(words, at, deeds)
        if size and at + size < len(words):
            return line.name_of(words[at:])
    return None


def is_of_last(line: FigureLine, words: Sequence[Word]) -> bool:
    """Tell «102 mô hình nuôi ong, trồng nấm, | bán hàng lưu niệm cho 900 hộ»: what was counted."""
    last, begin = line.last, line.sentence.begin
    if last is None or last.construct != "counted" or words[0].begin + begin < last.end:
        return False
    between = line.masked.text[last.end - begin : words[0].begin].strip()
    deed = phrase_at(words, 0, figure_words("time", "events"))
    listed = between.startswith(",") and between.endswith(",") and between != ","
    return listed and ";" not in between and not deed


def attends(words: tuple[Word, ...]) -> bool:
    """Tell «Cùng dự có lãnh đạo các sở và | 150 nhà báo»: who else was there did nothing."""
    said = [word.text for word in words[:2]]
    return said[:1] == ["dự"] or said in (["cùng", "dự"], ["tham", "dự"])
