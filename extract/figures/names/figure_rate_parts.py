"""Parts of what does not add up: «giá vải 18.000 đồng/kg, nhãn | 25.000 đồng/kg», a price each.

A part of a sum has a name of its own («thu nội địa 40 tỷ đồng»); of a price, a wage or a yield it
is only told with it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name
from extract.figures.masked import NUMBER
from extract.figures.names.measured import starts_measure
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.figures.names.indicators import Lead
    from extract.measures.quantities import Quantity

_OF_EACH = re.compile(
    r"(giá|năng suất|lãi suất|học phí|thu nhập|lương"
    r"|(?:định )?mức (?:hỗ trợ|chi|thưởng|phạt|đóng|thu|vay|vốn))(?!\w)(?! trị)",
    re.IGNORECASE,
)
_SORTS = frozenset({"loại", "cỡ", "hạng", "size"})
_AVERAGE = re.compile(r" (?:bình quân|trung bình)(?: đầu người)?$")
_OF_WHOM = re.compile(r".+ (?:đối với|với|của|ở)(?= [^\d,;]{2,40}$)")
_RATE = re.compile(r"t[ỷỉ] lệ |t[ỷỉ] suất ", re.IGNORECASE)
_BESIDE = re.compile(r"(?:/\w+)?(?:,|,? và|,? còn|, trong đó|, riêng)\s*")
_BEFORE_NOUNS = frozenset({"trước", "sau", "trong", "ngoài", "của", "ở"})
_RAISED = str.maketrans("²³", "23")
_LONGEST = 5
_SHORT = 6


def part_of_rate(line: FigureLine, named: Named, quantity: Quantity, lead: Lead) -> Named:
    """Return a label behind a rate's figure with what the rate is; others as they are."""
    last, label = line.last, named.name
    if last is None or last.construct != "measured" or named.construct != "measured":
        return named
    kinds = set(lead.kinds) - {"level"}
    units = [(one or "").split("/")[0].translate(_RAISED) for one in (last.unit, quantity.unit)]
    begin = label.spans[0][0]
    if kinds or units[0] != units[1] or len(label.spans) > 1 or begin < last.end:
        return named
    between = line.masked.text[last.end - line.sentence.begin : begin - line.sentence.begin]
    words = line.words_of(label)
    told = (phrase_at(words, i, figure_words("measure", "telling")) for i in range(len(words)))
    measures = starts_measure(words) and not label.text.isupper()
    plain = words and len(words) <= _LONGEST and not measures and not any(told)
    if not plain or NUMBER in between or _BESIDE.fullmatch(between.lstrip()) is None:
        return named
    whole = last.topic if last.topic.spans[0][0] >= line.sentence.begin else last.name
    text = _with(whole.text, label.text)
    if text is None:
        return named
    return replace(named, name=Name(text, (*whole.spans, *label.spans)), topic=whole)


def _with(whole: str, label: str) -> str | None:
    """Return a rate told of another: «học phí ở thành thị» and «nông thôn»; None for no rate."""
    said, kind = whole.lower().split(), label.lower().split()
    at = said.index(kind[0], 1) if kind[0] in said[1:] else len(said)
    if len(kind) > 1 and 0 < len(said) - at <= len(kind):
        return f"{' '.join(whole.split()[:at])} {label}"  # «tỷ trọng khu vực I, khu vực II | 30%»
    if _RATE.match(whole):  # «tỷ lệ khám phá án 80%, trọng án | 97%»
        again = said[-1] == kind[-1] and said[-2] not in _BEFORE_NOUNS
        return f"{' '.join(whole.split()[:-1])} {label}" if again else None
    return f"{whole} {label}" if _AVERAGE.search(whole) else _of_another(whole, label)


def _of_another(whole: str, label: str) -> str | None:
    """Tell a price, a wage or a yield of another: «giá vải» and «nhãn» make «giá nhãn»."""
    said, kind = whole.split(), label.lower().split()
    head = _OF_EACH.match(whole)
    whom = _OF_WHOM.match(whole)
    if whom is not None and (head is not None or _AVERAGE.search(whom[0].rpartition(" ")[0])):
        return f"{whom[0]} {label}"
    if head is None or len(said) > _SHORT:
        return None
    return f"{whole if kind[0] in _SORTS else head[0]} {label}"
