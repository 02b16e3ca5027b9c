"""Names before a value that commas divide: «ngành chế biến, chế tạo», «thuế, phí, lệ phí»."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from extract.figures.masked import NUMBER, TIMES, Word
from extract.figures.names.figure_branches import branches_before
from extract.figures.names.indicators import LONGEST_NAME, read_lead, subject_name
from extract.figures.names.listed_deeds import deeds_before
from extract.figures.names.measured import is_branch, starts_measure
from extract.figures.names.word_phrases import phrase_at, phrase_before
from extract.lexicon.figures import figure_words
from extract.slots import OFFICE, ORGANIZATION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure import Name
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_NEAR_END = 4
_FEW_DEEDS = 4
_ADVERBIAL = frozenset({"trong", "về", "theo", "tại", "so", "cùng", "sau", "từ", "ở", "nhờ"})
_NO_WORDS = frozenset({NUMBER, *TIMES})
_LONGEST_LIST = 10
_LEAST = 2
_KINDS = ("complaints", "staff", "families", "trade", "weather", "schools", "works", "damage")
_GIVES = frozenset({"ủng hộ", "tài trợ", "trao", "tặng", "đóng góp", "hỗ trợ", "cho vay"})
_NO_TELLING = frozenset({"giảm trừ", "tăng cường", "có thuế", "có hạt"})
_KIT = frozenset({"thiết", "trang", "chuẩn"})
_CRIMES = re.compile(
    rf"(?<!\w)(?:tội phạm|tội danh|các tội)(?: [^\s,;:.()]{{1,9}}){{0,4}}"
    rf"(?:,(?: [^\s,;:.(){NUMBER}]{{1,9}}){{1,4}}){{0,3}}, $"
)
_MEANS = frozenset({"bình quân", "trung bình"})
_GOES = frozenset({"có", "đã", "tiếp", "vẫn", "đang"})
_GOES_ON = frozenset({"tăng", "giảm", "đến", "cuối"})
_PARTS = frozenset(
    {
        "như",
        "trong",
        "riêng",
        "cụ",
        "đặc",
        "chủ",
        "khi",
        "còn",
        "nhưng",
        "song",
        "mà",
        "tiếp",
        "kế",
        "sau",
        "xếp",
        "đứng",
        "dẫn",
    }
)

ANYTHING = frozenset(
    {"chiếc", "trường hợp", "người", "ca", "con", "cái", "vụ", "lượt", "căn", "ngôi"}
)
"""What things of any kind are counted by: «số xuồng, ghe bị chìm 81 chiếc»."""
_ENDS_NUMBER = re.compile(
    rf"{NUMBER}|[.;:()]|(?<!\w)(?:là|đạt|có|tăng|giảm|còn|ước|trong|của)(?!\w)"
)
_COMES_TO = re.compile(r" (?:là|lên tới|lên đến)(?: (?:hơn|gần|khoảng|trên))? $")
_HAS = re.compile(r"(?<!,)(?<!, hiện)(?: hiện)? có(?: (?:hơn|gần|khoảng|trên))? $")
_ENDS_COUNT = re.compile(r" ?(?:$|[,.;:()]| (?:và|so|tăng|giảm|đạt|bằng)(?!\w))")
_NUMBERED = ("số ", "tổng số ")
_HERDS = ("đàn ", "tổng đàn ")
_LONGEST_NUMBER = 12


def with_fees(line: FigureLine, words: Sequence[Word]) -> Sequence[Word]:
    """Return «thu phí, | lệ phí» whole: what the State is paid goes by two names."""
    first = [word.text for word in words[:2]]
    if first not in (["lệ", "phí"], ["phí", "và"]) or not words:
        return words
    comma = line.masked.text[: words[0].begin].rstrip()
    if not comma.endswith(("phí,", "thuế,")):
        return words
    ahead = line.masked.words(line.masked.break_before(len(comma) - 1) + 1, len(comma) - 1)
    fees = 0 < len(ahead) <= _FEW_DEEDS and not any(w.text[0] in _NO_WORDS for w in ahead)
    return (*ahead, *words) if fees and ahead[0].begin >= line.before else words


def with_crimes(line: FigureLine, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return «tội phạm về kinh tế, tham nhũng, | chức vụ» whole: crimes that commas list.

    So «vi phạm về | tải trọng», and branches: «thương mại, | du lịch đã thu hút».
    """
    ahead = line.masked.words(line.before, words[0].begin) if words else []
    if [word.text for word in ahead[-3:]] == ["vi", "phạm", "về"]:
        return (*ahead[-3:], *words)
    if (branches := branches_before(line, words)) is not None:
        return branches
    deed = phrase_at(words, 0, figure_words("time", "events"))
    if not words or deed or not line.masked.text[: words[0].begin].rstrip().endswith(","):
        return words
    found = _CRIMES.search(line.masked.text, line.before, words[0].begin)
    return words if found is None else tuple(line.masked.words(found.start(), words[-1].end))


def across_commas(line: FigureLine, words: Sequence[Word], left: int) -> Name | None:
    """Return a name that commas divide: «thu từ xử phạt, bán hàng tịch thu, truy thu thuế»."""
    back = words[0].text == "các" and words[-1].text == "này"
    if words[0].text in _PARTS or back or not subject_name(tuple(words)):
        return None  # «…, nhưng | giảm 3% về số tờ khai»
    beside = deeds_before(line, words, left) or _of_a_kind(line, words, left)
    if beside is not None:
        return beside
    whole: Name | None = None
    at = left - 1
    while at > line.before and line.masked.text[at] == ",":
        at = line.masked.break_before(at)
        earlier = line.masked.words(max(at + 1, line.before), words[0].begin)
        whole_already = not earlier  # «…; từ phí, lệ phí là»: they reach back over the comma
        if whole_already or _is_apart(line, earlier, words) or _is_of_last(line, earlier, words):
            break
        name = subject_name(tuple(earlier))
        aside = _is_adverbial(earlier) or _is_inside_body(line, name)
        if not name or read_lead(earlier).kinds or aside:
            continue
        if starts_measure(name) and (whole is None or not _is_told(name)):
            averaged = " ".join(word.text for word in words[:2]) in _MEANS and _is_told(name)
            return line.name_of(_untold(name) if averaged else _ended((*name, *words)))
        if _is_group(name, words):
            whole = line.name_of(_grouped(name, words))
        elif _is_list(full := _from(earlier, name[0].begin, words)):
            whole = line.name_of(full)
    return whole or _of_series(line, words, at)


def moved(words: Sequence[Word], *kinds: str) -> Sequence[Word]:
    """Return the words before what is told to have moved: «thu phí | tăng mạnh qua các năm»."""
    for size in range(len(words), 1, -1):
        part = read_lead(words[:size])
        if part.kind in {"up", "down", *kinds} and part.subject:
            return part.subject
    return ()


def moved_across(line: FigureLine, words: Sequence[Word]) -> Name | None:
    """Return a name that commas divide and that moved: «tỷ lệ điều tra, | phá án tăng mạnh, từ»."""
    told = moved(words)
    left = line.masked.break_before(told[0].begin) + 1 if told else 0
    return across_commas(line, told, left) if left else None


def part_moved(line: FigureLine, words: Sequence[Word]) -> Name | None:
    """Return «tín dụng nhà ở» of «Trong đó, tín dụng nhà ở có xu hướng giảm, chỉ có | 9 tỷ đồng».

    A part that is told of first is not the whole that the sentence before spoke of.
    """
    if not line.sentence.lower.startswith("trong đó"):
        return None
    told = tuple(takewhile(lambda word: word.text not in _GOES, moved(words, "level")))
    part = len(told) > 1 and not line.is_place(told)
    return line.name_of(subject_name(told)) if part else None


def _ended(words: tuple[Word, ...]) -> Sequence[Word]:
    """Return a name before how it moved and until when: «… khám phá án | đến cuối nhiệm kỳ»."""
    kept = subject_name(words)
    behind = words[len(kept) :] if kept and kept[0] is words[0] else ()
    tail = phrase_at(behind, 0, figure_words("lead", "tail"))
    ends = bool(behind) and (tail == len(behind) or behind[0].text in _GOES_ON)
    return kept if ends else words


def _is_apart(line: FigureLine, earlier: Sequence[Word], words: Sequence[Word]) -> bool:
    """Tell what is done next, «kiểm tra 12 cơ sở, tập trung vào số mới mở, | đã thu hồi 5 tỷ»."""
    if words[0].text == "đã" and line.last is not None:
        return True
    return any(word.text[0] in {NUMBER, "/"} or word.text[-1].isdigit() for word in earlier)


def _is_inside_body(line: FigureLine, name: Sequence[Word]) -> bool:
    """Tell «Theo Sở Kế hoạch và | Đầu tư, học phí là …», half of a body's name."""
    at = line.sentence.begin + name[0].begin if name else 0
    return line.sentence.is_inside(at, ORGANIZATION, OFFICE)


def _is_of_last(line: FigureLine, earlier: Sequence[Word], words: Sequence[Word]) -> bool:
    """Tell «giải ngân 100% | vốn, từng quý phải đạt 40%»: the first is told of that.

    So it is where it reaches to the comma: «đạt 85% | giá trị hợp đồng, gói XL02 đạt 60%».
    """
    end = line.last.end - line.sentence.begin if line.last is not None else 0
    ended = [word.end <= end for word in earlier if word.begin < words[0].begin]
    if line.last is not None and line.last.construct == "compared" and ended and all(ended):
        return True
    ahead = sum(word.end <= words[0].begin for word in earlier)
    deed = phrase_at(words, 0, figure_words("time", "events"))
    own = 0 < ahead < _NEAR_END or (deed and ahead)
    return bool(own) and earlier[0].begin < end <= words[0].begin


def _of_a_kind(line: FigureLine, words: Sequence[Word], left: int) -> Name | None:
    """Return what commas join of one kind: «đơn khiếu nại, tố cáo, tranh chấp đất đai»."""
    at, edge = left - 1, words
    while at > line.before and line.masked.text[at] == ",":
        at = line.masked.break_before(at)
        clause = line.masked.words(max(at + 1, line.before), edge[0].begin)
        if not _are_alike(clause, edge) or any(word.text[0] in _NO_WORDS for word in clause):
            break
        edge = (*clause, *edge)
    return None if edge is words else line.name_of(subject_name(edge))


def _are_alike(earlier: Sequence[Word], words: Sequence[Word]) -> bool:
    """Tell «đơn khiếu nại, tố cáo, | tranh chấp đất đai»: the comma joins words of one kind."""
    if not earlier:
        return False
    kinds = (figure_words("alike", kind) for kind in _KINDS)
    return any(
        phrase_at(words, 0, kind) and phrase_before(earlier, len(earlier), kind)[0]
        for kind in kinds
    )


def _untold(words: Sequence[Word]) -> Sequence[Word]:
    """Return a name before how it goes: «thu ngân sách | tăng khá»."""
    told = figure_words("measure", "telling")
    ends = (i for i in range(1, len(words)) if phrase_at(words, i, told) and not _is_kit(words, i))
    return words[: next(ends, len(words))]


def _is_told(words: Sequence[Word]) -> bool:
    told = figure_words("measure", "telling")
    return any(
        phrase_at(words, index, told)
        and not (phrase_at(words, index, _NO_TELLING) or _is_kit(words, index))
        for index in range(len(words))
    )


def _is_kit(words: Sequence[Word], index: int) -> bool:
    """Tell «thiết bị», «trang bị» from what is done to something."""
    return index > 0 and words[index].text == "bị" and words[index - 1].text in _KIT


def _is_adverbial(words: Sequence[Word]) -> bool:
    """Tell «Trong tổng mức bán lẻ, | ăn uống đạt 9%», but not «Trong đó ngành dệt, | may»."""
    said = [word.text for word in words[:2]]
    return said[0] in {"trong", "so", "về"} and said[1:] not in (["đó"], ["khi"])


def _of_series(line: FigureLine, words: Sequence[Word], at: int) -> Name | None:
    """Return a list that is one part of several: «…; xăng, | dầu tăng 1,2%; gỗ, | đá tăng 3%»."""
    full = line.masked.words(max(at + 1, line.before), words[-1].end)
    deeds = figure_words("recovering") | figure_words("time", "events")
    goes_on = 0 < at <= line.before and bool(phrase_at(full, 0, deeds))
    if at < 0 or not full or (line.masked.text[at] not in {";", ":"} and not goes_on):
        return None
    last = line.last  # «1.170 trường hợp vi phạm, | nộp vào ngân sách»: of what was counted
    if last is not None and last.end - line.sentence.begin > full[0].begin:
        return None
    if goes_on and words[0].begin > full[0].begin and phrase_at(words, 0, _GIVES):
        return None  # «tài trợ 5 tỷ đồng xây trường, | ủng hộ 2 tỷ đồng»
    begins = phrase_at(full, 0, figure_words("lead")) or full[0].text in _ADVERBIAL
    apart = _is_told(full) or any(word.text[0] in _NO_WORDS for word in full)
    if begins or apart or len(full) > _LONGEST_LIST or line.is_place(full):
        return None
    return line.name_of(full)


def _from(earlier: Sequence[Word], begin: int, words: Sequence[Word]) -> tuple[Word, ...]:
    """Return all that is said from where a name begins: «điện tử, máy tính, | quang học»."""
    ahead = [word for word in earlier if word.begin >= begin and word.text[0] not in TIMES]
    return (*ahead, *words)


def _is_group(name: Sequence[Word], words: Sequence[Word]) -> bool:
    """Tell a list that begins «khu vực nông, | lâm nghiệp và thủy sản» and ends with «và»."""
    named = phrase_at(name, 0, figure_words("measure", "groups"))
    ends = "và" in [word.text for word in words[:_NEAR_END]] or name[0].text == "khu"
    return bool(named) and ends


def _grouped(name: Sequence[Word], words: Sequence[Word]) -> Sequence[Word]:
    """Return a list; of «khu vực dịch vụ được phục hồi, | khách tăng cao» what is told last."""
    at = next((i for i, word in enumerate(name) if word.text in {"được", "đã", "bị"}), 0)
    told = at > _LEAST and not phrase_at(name, at + 1, frozenset({"đầu tư", "nhà nước"}))
    return subject_name(tuple(words)) if told else (*name, *words)


def _is_list(name: Sequence[Word]) -> bool:
    """Tell «ngành chế biến, chế tạo | tăng 9%»: no verb but the last, and it is of them all."""
    return len(name) <= LONGEST_NAME and is_branch(name)


def whole_number(line: FigureLine, slot: Slot) -> Name | None:
    """Return all of «số xuồng, ghe bị chìm, hỏng | 81 chiếc», where a comma ends no name.

    So too «Hộ nghèo, cận nghèo và mới thoát nghèo là | 90 hộ», which begins with what is counted,
    and «Đàn gà, vịt, ngan hiện có | 900 con», which is counted by heads.
    """
    unit = (slot.value.unit or "").lower()
    end = slot.begin - line.sentence.begin
    ahead = line.masked.text[line.before : end].rpartition(";")[2].lstrip(" ,")
    begin = end - len(ahead)
    said = _COMES_TO.sub("", ahead)
    counted = unit in ANYTHING and said == ahead and said.startswith(_NUMBERED)
    whole = said == ahead and _ENDS_COUNT.match(line.masked.text, slot.end - line.sentence.begin)
    if whole and said.startswith(_HERDS if unit == "con" else _NUMBERED):
        said = _HAS.sub("", ahead)
        counted = counted or said != ahead
    if "," not in said or not (counted or (said != ahead and said.startswith(f"{unit} "))):
        return None
    words = line.masked.words(begin, begin + len(said))
    if _ENDS_NUMBER.search(said) is not None or len(words) > _LONGEST_NUMBER:
        return None
    return line.name_of(words)
