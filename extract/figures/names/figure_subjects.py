"""The words before a value that name what it is of, with what commas and brackets part from it."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from extract.figures.figure import Name
from extract.figures.masked import NUMBER, Word
from extract.figures.names.figure_bare import (
    beside,
    core,
    covering,
    head_of,
    of_change,
    of_crop,
    of_money,
    owner,
    priced,
    same_part,
)
from extract.figures.names.figure_bracketed import average_in
from extract.figures.names.figure_branches import branch, branch_ahead
from extract.figures.names.figure_headed import fuller, headed
from extract.figures.names.figure_in_turn import AT, for_another, told_elsewhere
from extract.figures.names.figure_lists import (
    across_commas,
    moved,
    moved_across,
    part_moved,
    with_fees,
)
from extract.figures.names.figure_placed import (
    listed_head,
    without_move,
    without_part,
    without_place,
)
from extract.figures.names.figure_tellers import behind_counted, behind_teller
from extract.figures.names.indicators import RANKED, Lead, points_back, subject_name
from extract.figures.names.measured import is_bare, starts_measure, without_times
from extract.figures.names.subject_acts import before_remark, without_keeping
from extract.figures.names.subject_cuts import behind_raising
from extract.lexicon.figures import figure_words
from extract.text import open_bracket

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_OPENS_LIST = frozenset({"như", "gồm", "là", "lần", "đạt", "cao", "thấp", "của", "tại"})
_PLACE_WORDS = 2
_TRADES = frozenset({"xuất khẩu", "nhập khẩu"})
_GOES = frozenset({"có", "đã", "được", "tiếp", "vẫn", "ổn", "diễn", "đang", "cơ", "duy"})
"""Words that tell of a measure how it goes, and give no value."""
_OF_PLACE = AT | {"của"}
_MOST = frozenset({"lớn nhất", "cao nhất", "nhiều nhất", "thấp nhất", "ít nhất", "nhỏ nhất"})
_ALARMS = frozenset(
    f"{where} {alarm}"
    for where in ("trên", "dưới")
    for alarm in ("báo động", "mức báo", "bđ1", "bđ2")
)
_UNITS = ("huyện", "xã ", "tỉnh", "phường", "quận", "thành phố", "địa phương", "thôn")
_PARTS = (*_UNITS, "vị trí", "cột", "trụ", "mố", "nhịp", "hộ", "người", "lao động", "giường")
"""What no capital is put into: «519 km với 1.177 vị trí cột, tổng mức đầu tư | 900 tỷ đồng»."""
_GROWTH = "tăng trưởng"
_AVERAGES = (" bình quân", " trung bình")


def subject(line: FigureLine, lead: Lead, left: int) -> Name | None:
    """Return the name before the value, with what a comma parts from it."""
    told = without_times(behind_teller(line, behind_counted(line, lead.subject)))
    words = _without_most(lead, told)
    words = with_fees(line, behind_raising(words) if lead.kind in {"toward", "rank"} else words)
    if not words or starts_measure(words):
        return _timed(line, _filled(line, subject_name(words)), words)
    name = _without_owner(line, subject_name(words))
    if line.is_place(name or words) and not starts_measure(name):
        head = headed(line, left) or _ahead_of_bracket(line, left)
        if head is not None:
            return head
    if not name or not starts_measure(name):
        longer = for_another(line, words) or across_commas(line, words, left)
        if longer is not None:
            return longer
    elsewhere = _elsewhere(line, name) if name and not starts_measure(name) else None
    if elsewhere is not None:
        return elsewhere
    if len(name) == 1:
        return _timed(line, _filled(line, name), name)
    return _filled(line, name)


def _ahead_of_bracket(line: FigureLine, left: int) -> Name | None:
    """Return what «chỉ số … giảm ở 2 tỉnh (A giảm 17%; B giảm 7%)» tells of, before its bracket."""
    opened = open_bracket(line.masked.text, left)
    if line.last is not None or opened < 0:
        return None
    return listed_head(line, opened)


def _without_most(lead: Lead, words: Sequence[Word]) -> Sequence[Word]:
    """Leave out the rank of «A có số vốn | lớn nhất với 724 triệu USD», «B | đứng thứ hai với».

    So too how it is kept: «nợ xấu | được kiểm soát ở mức 3%».
    """
    words = without_keeping(words, lead.said)
    if "với" not in lead.said:
        return words
    last = [word.text for word in words[-3:]]
    if last[:2] in (["đứng", "thứ"], ["xếp", "thứ"]):
        return words[:-3]
    return words[:-2] if " ".join(last[-2:]) in _MOST else words


def _elsewhere(line: FigureLine, name: Sequence[Word]) -> Name | None:
    """Name «Long An | 66%», «tại trạm B là | 2,1 m» by what was measured elsewhere before."""
    topic = line.topic
    if topic is not None and " ".join(word.text for word in name[:3]) in _ALARMS:
        above = line.name_of(name)  # «trên báo động 2 là 0,25 m»
        return topic if above is None else topic.joined("", above)
    if topic is not None and [word.text for word in name[:2]] == ["loại", "trừ"]:
        without = line.name_of(name)  # «tăng 11% (nếu loại trừ yếu tố giá tăng 6%)»
        return topic if without is None else topic.joined("", without)
    attracts = [word.text for word in name[-2:]] == ["thu", "hút"] and line.last is not None
    where = (name[:-2] or name) if attracts else name
    if topic is None or name[0].text not in AT:
        return unplaced(line, topic) if topic is not None and line.is_place(where) else None
    if line.is_place(name[1:]):
        return unplaced(line, topic)  # «cao nhất tại huyện A | 360 mm», whose place it has
    return told_elsewhere(line, topic, name)


def unplaced(line: FigureLine, topic: Name) -> Name:
    """Return «tỷ lệ tiêm» of «tỷ lệ tiêm của Đồng Nai đạt 95%, | Bình Dương 91%»."""
    words = line.words_of(topic)
    whose = (i for i, word in enumerate(words) if i and word.text in _OF_PLACE)
    bare = (["tỉnh"], ["huyện"], ["xã"], ["thành", "phố"], ["cả", "nước"])
    rest = {i: words[i + 1 :] for i in whose if words[i + 1 :]}
    cuts = (i for i, one in rest.items() if [w.text for w in one] in bare or line.is_place(one))
    cut = next(cuts, None)
    kept = without_place(line, words) if cut is None else words[:cut]
    named = topic if len(kept) == len(words) else line.name_of(kept) or topic
    return without_part(named)


def _without_owner(line: FigureLine, name: Sequence[Word]) -> Sequence[Word]:
    """Leave out a place that has what is measured: «số vốn đăng ký» of «Hà Nội có số vốn …»."""
    at = next((i for i in range(1, len(name)) if name[i].begin < name[i - 1].begin), len(name))
    return name[:at] if at < len(name) and line.is_place(name[at:]) else name


def _timed(line: FigureLine, name: Name | None, words: Sequence[Word]) -> Name | None:
    """Keep the time with a name that is one syllable: «thu cả năm 2020»."""
    if name is None or len(name.text.split()) > 1 or not words or name.text.isupper():
        return name
    again = line.topic is not None and line.topic.text.lower().startswith(f"{name.text.lower()} ")
    if again and name.text.lower() in {"thu", "chi"}:
        return line.topic  # «thu từ dầu thô … 4 tỷ đồng; lũy kế | thu 10 tháng 55 tỷ đồng»
    begin, end = words[-1].begin, words[-1].end
    run = line.masked.text[end:]
    length = len(run) - len(run.lstrip(" ¶"))
    if "¶" not in run[:length]:
        return name
    return line.name((begin, end + len(run[:length].rstrip())))


def listed(line: FigureLine, slot: Slot, left: int) -> Name | None:
    """Name values in brackets, each behind a place, by what the list is of, said ahead of it.

    «tỷ lệ giải ngân cao như: Tiền Giang (62,1%), Long An (66,2%)»
    """
    text = line.masked.text
    if (
        not left
        or text[left - 1] != "("
        or not line.is_empty(left, slot.begin - line.sentence.begin)
    ):
        return None
    at = line.masked.break_before(left - 1)
    words = line.masked.words(max(at + 1, line.before), left - 1)
    if not words or (not line.is_place(words[-_PLACE_WORDS:]) and not line.is_place(words)):
        return None
    if average_in(words):
        return None
    if line.last is not None and line.last.construct != "counted":
        return line.topic
    earlier = line.masked.words(0, text.find("("))
    index = next((i for i in range(len(earlier)) if starts_measure(earlier, i)), None)
    if index is None:
        return None if line.last is None else line.topic
    head = tuple(takewhile(lambda word: word.text not in _OPENS_LIST, earlier[index:]))
    return line.name_of(subject_name(without_move(head)))


def _with_average(line: FigureLine, words: Sequence[Word]) -> Sequence[Word]:
    """Keep «bình quân», «trung bình» with a name that they stand behind: «điểm trung bình»."""
    end = words[-1].end if words else 0
    average = next((one for one in _AVERAGES if line.masked.text.startswith(one, end)), None)
    if average is None or not words:
        return words
    return (*words, *line.masked.words(end, end + len(average)))


def _filled(line: FigureLine, words: Sequence[Word]) -> Name | None:
    """Return a name; one that is only a head is told by what was spoken of before it."""
    name = _completed(line, words)
    return name if name is None else covering(line, of_crop(line, name))


def _completed(line: FigureLine, words: Sequence[Word]) -> Name | None:
    name = line.name_of(_with_average(line, words))
    trade = name is not None and name.text.lower() in _TRADES and line.spoken is not None
    score = bool(words) and words[0].text == "điểm"  # each of its own entrants
    if name is not None and words[0].text == "mức":
        name = priced(line, name, words[0].begin)
    if name is not None and starts_measure(words) and not (is_bare(words) or trade or score):
        name = fuller(line, name)
    if name is None or line.spoken is None:
        whose = owner(line, words) if name is not None and is_bare(words) else None
        return name if name is None or whose is None else name.joined("", whose)
    if name.text.lower() in _TRADES:
        made = line.spoken.text.lower()
        if made.startswith("doanh thu ") and len(made.split()) > len(["doanh", "thu", "X"]):
            rest = line.spoken.text.split()[2:]
            return Name(" ".join((name.text, *rest)), (*name.spans, *line.spoken.spans))
    if not is_bare(words):
        return of_change(line, of_money(line, beside(line, name)))
    behind = line.masked.text[: words[0].begin].split()[-1:]
    total = words[0].text == "tổng" and line.last is not None and line.last.construct == "counted"
    total = total and line.masked.break_before(words[0].begin) < line.before
    if behind == ["với"] or words[0].text in {"tốc", "mức"} or total:
        topic = owner(line, words) or same_part(line, words) or name
        of_units = _PARTS if "đầu tư" in name.text else _UNITS
        units = f"{topic.text.lower()} ".startswith(
            of_units
        )  # «11 huyện đã cấy xong với | diện tích»
        topic = name if units or topic.text.lower() in figure_words("measure", "bare") else topic
        fuller_one = topic.text.lower().startswith(name.text.lower().removeprefix("tổng "))
        grows = _GROWTH in name.text.lower() and _GROWTH in topic.text.lower()
        if grows or (not fuller_one and head_of(topic) == head_of(name)):
            topic = name  # «tổng vốn đầu tư của A 2 tỷ USD; B với tổng vốn đăng ký | 1 tỷ USD»
        if topic is name or fuller_one:
            return topic
        return name.joined("", core(line, topic, name))
    return name


def _new_subject(line: FigureLine, left: int) -> Name | None:
    """Return what a part between semicolons begins to speak of before its first figure.

    «dịch vụ tăng 2%; chỉ số giá tiêu dùng có xu hướng giảm, bình quân 6 tháng tăng 4%»
    """
    text = line.masked.text
    begin = text.rfind(";", line.before, left)
    whole = begin >= 0 and text[left - 1] == "," and "(" not in text[begin:left]
    words = without_times(line.masked.words(begin + 1, left - 1)) if whole else ()
    if not words or any(word.text[0] == NUMBER for word in words):
        return None
    if not starts_measure(words):
        return branch(line, left)
    head = tuple(takewhile(lambda word: word.text not in _GOES, words))
    return line.name_of(subject_name(head))


def _ranked_by(line: FigureLine, whose: Sequence[Word], rest: Sequence[Word]) -> Name | None:
    """Return «kim ngạch cao su» of «Cao su đứng thứ nhất về kim ngạch, | đạt 69 triệu USD»."""
    at = next((i for i, word in enumerate(whose) if i and word.text in RANKED), 0)
    things = whose[:at]
    if not things or whose[-1].text != "về" or line.is_place(things):
        return None
    name, thing = line.name_of(subject_name(tuple(rest))), line.name_of(things)
    return None if name is None or thing is None else name.with_kind(thing)


def _clause_ahead(line: FigureLine, left: int) -> Sequence[Word]:
    """Return the words ahead of ``left`` up to a comma, without clauses that say nothing new.

    «GRDP quý I tăng cao nhất từ trước đến nay, đạt mức khá, | tăng 7%»
    """
    at = left - 1
    while True:
        begin = line.masked.break_before(at)
        words = line.masked.words(begin + 1, at)
        comma = begin > line.before and line.masked.text[begin] == ","
        if not comma or not words or not points_back(words):
            break
        at = begin
    return list(takewhile(lambda word: word.text[0] != NUMBER, words))


def _remarked(line: FigureLine, words: Sequence[Word]) -> Name | None:
    """Return «khách nội địa» of «khách nội địa vẫn trên đà đi lên, đạt | 2 triệu lượt»."""
    kept = before_remark(words)
    alone = 0 < len(kept) < len(words) and not line.is_place(kept)
    return line.name_of(subject_name(tuple(kept))) if alone else None


def inherited(line: FigureLine, left: int) -> Name | None:
    """Return what the figure before was of, or the head of this clause."""
    if line.last is not None and left and (new := _new_subject(line, left)) is not None:
        return new
    if line.last is not None or not left:
        return line.topic
    about = branch_ahead(line, left) or headed(line, left, about=True)
    if about is not None:
        return about
    words = _clause_ahead(line, left)
    index = next((i for i in range(len(words)) if starts_measure(words, i)), None)
    if index is None:
        named = _remarked(line, words) or moved_across(line, words) or part_moved(line, words)
        return named or line.topic
    on = (i for i in range(index + 1, len(words)) if words[i].text == "tiếp")
    rest = before_remark(words[index : next(on, None)])  # «FDI | tiếp tục mở rộng»
    if told := moved(rest, "level"):
        return line.name_of(_with_average(line, subject_name(told)))
    named = _ranked_by(line, words[:index], rest) or line.name_of(subject_name(tuple(rest)))
    return line.topic if points_back(words) else named  # «Đây là mức giảm khá lớn, tương ứng giảm»
