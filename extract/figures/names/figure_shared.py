"""What «lần lượt» hands out: one value after the other to one name after the other.

«giảm lần lượt 2,3% và 6,9%», «Diện tích, sản lượng lúa lần lượt đạt 800 ha, 5.000 tấn»
"""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.figures.figure_kinds import is_counted
from extract.figures.masked import NUMBER
from extract.figures.names.figure_placed import country, country_list
from extract.figures.names.figure_subjects import unplaced
from extract.figures.names.indicators import LONGEST_NAME, subject_name
from extract.figures.names.measured import starts_measure, without_times
from extract.figures.names.word_phrases import phrase_at
from extract.figures.turns import places_in_turn, times_in_turn
from extract.lexicon.figures import figure_words, measure_heads
from extract.slots import ORGANIZATION, QUANTITY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure import Name
    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.figures.names.indicators import Lead
    from extract.slots import Slot

_JOINS = re.compile(r",| và ")
_AGAINST_BOTH = re.compile(
    r" (?:so )?(?:với )?[^,;.\d]{0,40}?(?<!\w)(?:tháng|quý|năm|cùng kỳ)(?!\w)[^,;.]{0,20}? và "
    r"(?:so )?(?:với )?[^,;.\d]{0,20}?(?<!\w)(?:tháng|quý|năm|cùng kỳ)(?!\w)"
)
"""«tăng lần lượt 2% và 7% | so với tháng trước và cùng kỳ»: of one thing, against both."""
_AGAIN = re.compile(
    r"[\s,;]*(?:và )?(?:(?:cũng )?(?:tăng|giảm|đạt|là|còn) )?(?:hơn |gần |khoảng |trên )?"
)
"""«lần lượt tăng 3% | và tăng | 5%»: the verb may stand again."""
_DOERS = re.compile(
    r"\W{0,2}(?:(?:ubnd|hđnd|công an) )?(?:các )?(?:tỉnh|huyện|xã|phường|sở|quận)(?!\w)"
)
_IN_TURN = ["lần", "lượt"]
_SHORT_HEAD = 2
_LONGEST = 12


def distributed(line: FigureLine, slot: Slot, lead: Lead, left: int) -> Name | None:
    """Return the name that a value has by its place in a row; None where it is in none.

    ``line.unshared`` tells a value of a row that does not match its names.
    """
    if "lần lượt" in lead.said:
        line.unshared = False
        if not lead.subject and len(line.named) > 1:
            line.shared = _told_before(line, slot)
        elif not lead.subject and not line.named:
            line.shared = _listed_ahead(line, slot, left)
            line.unshared = not line.shared and _are_several(line, slot)
        elif lead.subject and not slot.value.rank:
            line.shared = (
                _by_time(line, slot, lead, left)
                or _by_country(line, slot, lead)
                or _by_place(line, slot, lead, left)
                or _listed(line, slot, _from(line, left), lead.subject[-1].end)
            )
    elif (lead.subject or lead.kinds) and not (line.shared and _goes_on(line, slot, left)):
        said = [word.text for word in lead.subject]
        line.shared = []
        row = next((i for i in range(len(said) - 2) if said[i : i + 2] == _IN_TURN), len(said))
        line.unshared = row < len(said) and "với" not in said[row:]  # «lần lượt là A với tổng vốn»
    line.sharing = bool(line.shared)
    return line.shared.pop(0) if line.shared else None


def _are_several(line: FigureLine, slot: Slot) -> bool:
    """Tell values in a row of things told apart, «vé ngày hoặc vé tháng, lần lượt | 4 và 9»."""
    row = _row(line, slot)
    end = row[-1].end - line.sentence.begin
    several = len(row) > 1 and times_in_turn(line.sentence, slot) is None
    return several and _AGAINST_BOTH.match(line.sentence.lower, end) is None


def _by_country(line: FigureLine, slot: Slot, lead: Lead) -> list[Name]:
    """Return a measure in each of the countries that are listed ahead, as many as values follow.

    «Trung Quốc, Ấn Độ và Hàn Quốc …, chiếm thị phần lần lượt là 65%, 8% và 3%»
    """
    name = subject_name(tuple(without_times(lead.subject)))
    at = next((i for i in range(len(name)) if name[i].text == "chiếm"), -1)
    name = name[at + 1 :]
    measure = line.name_of(name) if starts_measure(name) or _is_share(name) else None
    begin = lead.subject[0].begin
    found = None if measure is None else country_list().search(line.sentence.text, 0, begin)
    if found is None or measure is None:
        return []
    spans = [one.span() for one in country().finditer(line.sentence.text, *found.span())]
    if len(spans) != len(_row(line, slot)):
        return []
    return [measure.joined("", line.name(span)) for span in spans]


def _by_time(line: FigureLine, slot: Slot, lead: Lead, left: int) -> list[Name]:
    """Return one measure for each of several times: «thu các năm 2021, 2022 đạt lần lượt …»."""
    told = times_in_turn(line.sentence, slot)
    if told is None:
        return []
    (begin, end), days = told
    said = without_times(lead.subject)
    behind = subject_name(tuple(word for word in said if word.begin >= end))
    ahead = subject_name(
        tuple(without_times(line.masked.words(min(begin, _from(line, left)), begin)))
    )
    measure = next((part for part in (behind, ahead) if starts_measure(part)), ())
    name = line.name_of(measure)
    return [] if name is None else [name] * len(days)


def _by_place(line: FigureLine, slot: Slot, lead: Lead, left: int) -> list[Name]:
    """Return a measure for each of the places that are listed beside it.

    «thu ngân sách của Hà Nội và Hải Phòng đạt lần lượt …», «Hà Nội và Hải Phòng, với tổng vốn lần
    lượt là …»
    """
    places, start = places_in_turn(line.sentence, slot), line.sentence.begin
    if not places:
        return []
    behind = subject_name(
        tuple(word for word in without_times(lead.subject) if word.begin >= places[-1].end - start)
    )
    if starts_measure(behind):
        of_all = line.name_of(behind)
        return [] if of_all is None else [of_all] * len(places)
    before = line.masked.words(_from(line, left), places[0].begin - start)
    ahead = subject_name(tuple(without_times(before)))
    measure = line.name_of(ahead) if starts_measure(ahead) else None
    last = line.last
    bare = all(word.text in {"của", "tại", "ở", "còn"} for word in before)
    if measure is None and bare and last is not None and last.unit == slot.value.unit:
        return [unplaced(line, last.topic)] * len(places)  # «giải ngân 5%; Huế và Vinh lần lượt …»
    if measure is None:
        return []
    glue = line.sentence.at(start + ahead[-1].end, places[0].begin).partition(" các")[0].strip()
    spans = [(one.begin - start, one.end - start) for one in places]
    return [measure.joined(glue, line.name(span)) for span in spans]


def _is_share(name: Sequence[Word]) -> bool:
    return [word.text for word in name] == ["thị", "phần"]


def _told_before(line: FigureLine, slot: Slot) -> list[Name]:
    """Return what the figures before «lần lượt» were of, as many as values follow.

    «A đạt 5 tỷ đồng, B 3 tỷ đồng, C 2 tỷ đồng, tăng lần lượt 7%, 5% và 4%». Of «tăng lần lượt 7%
    và 5% so với tháng trước và cùng kỳ» it is none: both are of what was told last.
    """
    row = _row(line, slot)
    last = row[-1].end - line.sentence.begin
    if _AGAINST_BOTH.match(line.sentence.lower, last):
        return []
    levels = [figure for figure in line.named if figure.status is not Status.CHANGE]
    told = levels if len(levels) >= len(row) else line.named
    return [figure.topic for figure in told[-max(len(row), _SHORT_HEAD) :]]


def _listed_ahead(line: FigureLine, slot: Slot, left: int) -> list[Name]:
    """Return the names of «Trồng trọt và chăn nuôi phát triển ổn định, lần lượt tăng 3% và 5%»."""
    begin = _from(line, left)
    words = line.masked.words(begin, max(left - 1, begin))
    told = figure_words("measure", "telling")
    ends = (i for i in range(1, len(words)) if phrase_at(words, i, told))
    kept = words[: next(ends, len(words))]
    return _listed(line, slot, begin, kept[-1].end) if kept else []


def _listed(line: FigureLine, slot: Slot, begin: int, end: int) -> list[Name]:
    """Return the names that commas and «và» part before «lần lượt», as many as values follow."""
    against = line.sentence.lower.find(" so ", begin, end)
    if against >= 0 and _AGAINST_BOTH.match(line.sentence.lower, against):
        return []  # «giá gạo so với tháng trước và cùng kỳ tăng lần lượt | 5% và 7%»
    edges = [begin, *(at for match in _JOINS.finditer(line.masked.text, begin, end)
                      for at in match.span()), end]  # fmt: skip
    parts = [line.masked.words(*edges[index : index + 2]) for index in range(0, len(edges), 2)]
    parts = [part for part in parts if without_times(part)] or parts  # «Năm 2016, thu và chi …»
    parts = _by_measure(parts, len(_row(line, slot)))
    names = [subject_name(tuple(part)) for part in parts]
    if names[0][:1] and names[0][0].text == "số" and is_counted(_row(line, slot)[-1].value):
        others = zip(names[1:], parts[1:], strict=True)  # whatever a verb there is told of
        names[1:] = [name if starts_measure(part) else tuple(part) for name, part in others]
    if len(names) < _SHORT_HEAD or not all(names):
        return []
    if any(len(name) > (LONGEST_NAME if starts_measure(name) else _LONGEST) for name in names):
        line.unshared = True
        return []
    placed = any(line.is_place(name) for name in names) or _are_places(line, begin, end)
    if placed or len(names) != len(_row(line, slot)):
        line.unshared = True
        return []
    names[1:] = [_with_head(names[0], name) for name in names[1:]]
    whole = names[-1]
    head = _head_size(whole)
    head = head or next((size for size in (2, 1) if starts_measure(whole[:size])), 0)
    rest = whole[head:] if head and len(whole) > head else ()
    full = [(*name, *rest) if _is_bare_head(name) else name for name in names[:-1]]
    found = [line.name_of(words) for words in (*full, whole)]
    return [name for name in found if name is not None]


def _by_measure(parts: list[list[Word]], count: int) -> list[list[Word]]:
    """Join what commas divide to the measure it is of, where there are as many as values.

    «tỷ lệ điều tra, khám phá án và thu phí lần lượt đạt 85% và 9 tỷ đồng». So are branches:
    «khu vực nông nghiệp, thủy sản và khu vực dịch vụ lần lượt tăng 3% và 6%».
    """
    joined: list[list[Word]] = []
    for part in parts:
        again = bool(joined) and [w.text for w in part[:2]] == [w.text for w in parts[0][:2]]
        if joined and not again and not starts_measure(without_times(part)):
            joined[-1] = [*joined[-1], *part]
        else:
            joined.append(part)
    return joined if len(joined) == count else parts


def _are_places(line: FigureLine, begin: int, end: int) -> bool:
    """Tell «UBND các huyện A, B trồng lần lượt …», who do it and not what is measured."""
    start = line.sentence.begin
    bodies = (one.begin - start for one in line.sentence.of(ORGANIZATION))
    if any(begin <= at < end for at in bodies):
        return True
    return _DOERS.match(line.masked.text[begin:end]) is not None


def _head_size(name: Sequence[Word]) -> int:
    """Return how many words a measure's head has at the begin of a name: «diện tích | lúa»."""
    heads = (n for n in (3, 2, 1) if " ".join([w.text for w in name[:n]]) in measure_heads())
    return next(heads, 0)


def _with_head(first: Sequence[Word], name: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return «diện tích ngô» of «Diện tích lúa | và ngô lần lượt là …», not «số mỏ cát»."""
    size = _head_size(first)
    alone = first[0].text == "số" or not 0 < size < len(first) or starts_measure(name)
    return name if alone else (*first[:size], *name)


def _is_bare_head(name: Sequence[Word]) -> bool:
    """Tell «diện tích» of «diện tích, sản lượng lúa»; «số vụ» is of its own things."""
    return name[0].text != "số" and " ".join(word.text for word in name) in measure_heads()


def _from(line: FigureLine, left: int) -> int:
    """Return where the clauses begin that have no number before «lần lượt»."""
    at = left
    while at > line.before and line.masked.text[at - 1] == ",":
        earlier = max(line.masked.break_before(at - 1) + 1, line.before)
        if NUMBER in line.masked.text[earlier : at - 1] or earlier == at:
            break
        at = earlier
    return at


def _row(line: FigureLine, slot: Slot) -> list[Slot]:
    """Return the values that stand in a row from a first one on: «80 ha, 60 tạ/ha và 90 tấn»."""
    ahead = [one for one in line.sentence.of(QUANTITY) if one.begin >= slot.begin]
    beside = takewhile(lambda pair: _are_beside(line, *pair), pairwise(ahead))
    return [slot, *(other for _, other in beside)]


def _are_beside(line: FigureLine, one: Slot, other: Slot) -> bool:
    start = line.sentence.begin
    return _AGAIN.fullmatch(line.sentence.lower, one.end - start, other.begin - start) is not None


def _goes_on(line: FigureLine, slot: Slot, left: int) -> bool:
    """Tell «lần lượt tăng 3% và tăng | 5%», one more of the row, where the verb stands again."""
    begin = slot.begin - line.sentence.begin
    return _AGAIN.fullmatch(line.masked.text, left, begin) is not None
