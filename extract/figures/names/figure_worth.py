"""What things are worth whose quantity was told: «khối lượng gạo 9 nghìn tấn, giá trị | 4 tỷ USD».

Money is no quantity of things, and «giá trị» alone is of the things told of before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.figures.figure import Name
from extract.lexicon.figures import is_people

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.figures.names.indicators import Lead
    from extract.slots import Slot

_AMOUNT = regex.compile(
    r"(?:(?:giá trị|trị giá) )?(?P<amount>(?:tổng )?(?:khối lượng|số lượng|sản lượng|lượng)) "
    r"(?!khách|mưa|vốn|tiền|du khách)(?P<things>.+)",
    regex.IGNORECASE,
)
_IN_AMOUNT = regex.compile(
    r"(?:giá trị|trị giá) (?P<things>.+) về (?P<amount>khối lượng|số lượng|lượng)", regex.IGNORECASE
)
"""«giá trị gạo xuất khẩu … tăng 2% | về lượng»"""
_TRADE = regex.compile(r"(?:xuất khẩu|nhập khẩu|tiêu thụ) \w", regex.IGNORECASE)
_WORTH = frozenset({"giá trị", "trị giá", "kim ngạch", "giá trị thu về", "kim ngạch thu về"})
TOLD_WORTH = frozenset({"trị giá", "có trị giá", "tổng trị giá", "đạt trị giá", "đạt tổng trị giá"})
"""How it is told what something is worth, ahead of the value."""
_TAKEN_IN = frozenset({"hụt thu", "vượt thu", "giảm thu"})
_FEW_WORDS = 2
_AMOUNTS = frozenset({"khối lượng", "số lượng", "lượng", "sản lượng"})
_TURNS = frozenset({"nhưng", "song", "và", "còn", "tuy", "thì", "lại", "vẫn", "với", "tổng"})
_VALUE = "giá trị"
_PLANNED = regex.compile(r" so với (?:dự toán|kế hoạch|nghị quyết|chỉ tiêu|mục tiêu)(?!\w)")
_SHORT = 4
_HEADS = ("kim ngạch ", "giá trị ", "trị giá ")


def of_worth(line: FigureLine, named: Named, slot: Slot, lead: Lead) -> Named:
    """Return a sum, or how a value moved, named by what the things are worth."""
    if slot.value.unit == "%" and (planned := _of_plan_before(line, named, lead)) is not None:
        return planned
    priced = _priced(line, named, slot)
    if priced is not None:
        return replace(named, name=priced, topic=None)
    if slot.value.unit_kind == "mass" and not lead.subject and named.name == line.topic:
        weighed = _weighed(named.name)
        return named if weighed is None else replace(named, name=weighed, topic=None)
    if slot.value.unit_kind not in {"money", "ratio"} and slot.value.unit not in {"%", "lần"}:
        return named
    told = line.spoken or (None if line.last is None else line.last.topic)
    if told is None or line.last is None:
        return named
    said = [word.text for word in lead.subject if word.text not in _TURNS]
    name = _renamed(line, named, told, slot, " ".join(said[-4:]))
    return named if name is None else replace(named, name=name)


def _of_plan_before(line: FigureLine, named: Named, lead: Lead) -> Named | None:
    """Name «đạt 52% dự toán; trong đó thu nội địa 9 tỷ đồng, đạt | 50%» by the plan too."""
    last, name = line.last, named.name
    paid = last is not None and last.quantity.unit_kind == "money" and last.topic == name
    if not paid or lead.subject or lead.said[:1] != ("đạt",) or named.construct != "measured":
        return None
    plans = (one.name for one in reversed(line.named) if one.construct == "compared")
    plan = next((one for one in plans if _PLANNED.search(one.text)), None)
    if plan is None:
        return None
    base = Name(plan.text.rpartition(" so với ")[2], plan.spans[-1:])
    return replace(named, name=name.joined("so với", base), construct="compared", topic=name)


def _weighed(name: Name) -> Name | None:
    """Return «xuất khẩu tiêu» of «… kim ngạch xuất khẩu tiêu tăng 25%, đạt | 900 tấn»."""
    head = next((one for one in _HEADS if name.text.lower().startswith(one)), None)
    things = name.text[len(head) :] if head is not None else ""
    return Name(things, name.spans) if _TRADE.match(things) else None


def _priced(line: FigureLine, named: Named, slot: Slot) -> Name | None:
    """Return «giá cà phê» of «giá gạo 638 USD/tấn; cà phê | 3.482 USD/tấn»."""
    unit, text = slot.value.unit or "", named.name.text
    prices = [one.topic for one in line.named if one.unit == unit and "/" in unit]
    if not prices or not prices[-1].text.lower().startswith("giá "):
        return None
    goods = len(text.split()) <= _SHORT and not text.lower().startswith(("giá ", "mức "))
    since = line.last.end if line.last is not None else 0
    beside = line.article[since : max(since, named.name.spans[0][0])].strip(" ;,")
    people = is_people(" ".join(text.lower().split()[:2]))
    if not goods or people or beside not in {"", "và", "còn"}:
        return None
    begin = prices[-1].spans[0][0]
    return Name(f"giá {text}", ((begin, begin + len("giá")), *named.name.spans))


def _renamed(line: FigureLine, named: Named, told: Name, slot: Slot, said: str) -> Name | None:
    text = named.name.text
    amount, respect = _AMOUNT.fullmatch(text), _IN_AMOUNT.fullmatch(text)
    money = slot.value.unit_kind == "money" and _was_counted(line)
    same = told.text in {text, text.partition(" ")[2].partition(" ")[2]}
    if amount is not None and same and (money or said in _WORTH):
        return replace(named.name, text=f"{_VALUE} {amount['things']}")
    if respect is not None:
        return replace(named.name, text=f"{respect['amount']} {respect['things']}")
    return _filled(named.name, told)


def _filled(name: Name, told: Name) -> Name | None:
    """Return «giá trị» or «khối lượng» alone with the things told of before."""
    said, before = name.text.lower(), _AMOUNT.fullmatch(told.text)
    spans = (*told.spans, *name.spans)
    if said not in _WORTH | _AMOUNTS:
        return None
    if told.text.lower().startswith(f"{said} ") or (said in _AMOUNTS and before is not None):
        return replace(told, spans=spans)
    if said in _AMOUNTS or (before is None and not _TRADE.match(told.text)):
        return None
    whole = told.text if before is None else before["things"]
    head = "kim ngạch" if said.startswith("kim ngạch") else _VALUE
    return Name(f"{head} {whole[:1].lower()}{whole[1:]}", spans)


def _was_counted(line: FigureLine) -> bool:
    """Tell whether so many tonnes were told before the sum, not money."""
    return any(
        one.quantity.unit_kind not in {"money", "ratio"} and one.unit != "%" for one in line.named
    )


def is_of_a_deed(line: FigureLine, lead: Lead, found: Name, left: int) -> bool:
    """Tell the worth of what this sentence has told of from that of what one before measured.

    «… đạt 9 tỷ đồng. Hội xây nhà cho hội viên nghèo, trị giá | 60 triệu đồng»; and «Hụt thu
    | 4 tỷ đồng» falls short of nothing but what is taken in.
    """
    if line.last is not None or not found.spans or found.spans[0][0] >= line.sentence.begin:
        return False
    if _TAKEN_IN.intersection(lead.said):
        return "thu" not in found.text.lower().split()
    return bool(TOLD_WORTH.intersection(lead.said)) and len(line.masked.words(0, left)) > _FEW_WORDS
