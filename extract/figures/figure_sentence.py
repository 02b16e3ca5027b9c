"""The figures of one sentence, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.facts import Status
from extract.figures.figure import Figure, Named
from extract.figures.figure_counts import DWELLERS
from extract.figures.figure_kinds import aims_in, is_counted, is_stated
from extract.figures.figure_status import sign_of, status_of
from extract.figures.instructed import is_instructed, is_there, is_to_be_made
from extract.figures.names.figure_each import of_each
from extract.figures.names.figure_holders import of_holder
from extract.figures.names.figure_located import is_located, is_owned, located
from extract.figures.names.figure_names import named as name_value
from extract.figures.names.indicators import Lead, read_lead
from extract.figures.names.thresholds import thresholds
from extract.measures.listed import LISTED
from extract.slots import QUANTITY

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine
    from extract.measures.quantities import Quantity
    from extract.slots import Slot

_NOUN_LENGTH = 24
_EVENTS = frozenset({"vụ", "vụ án", "vụ việc"})
_HOMES = frozenset({"hộ", "hộ dân", "gia đình", "hộ gia đình"})
_NO_SIGNS = str.maketrans(",.;:()", "      ")


def read_sentence(line: FigureLine) -> list[Figure]:
    """Return the sentence's figures in order."""
    found: list[Figure] = []
    aside: Slot | None = None
    limits = set()
    for slot in thresholds(line.sentence, line.masked):
        limits.add(slot.begin)
        line.show(slot)
    for slot in line.sentence.of(QUANTITY):
        if slot.begin in limits:
            continue
        line.close_brackets(slot.begin - line.sentence.begin)
        figure = _figure(line, slot)
        counted = figure is not None and figure.construct == "counted"
        if figure is not None and counted and is_located(line, slot, aside):
            found.append(located(line, figure))
            line.show(slot)
            aside = slot
            continue
        if figure is None and is_counted(slot.value) and not _opens_list(line, slot):
            line.show(slot)
            continue
        if figure is not None:
            found.append(figure)
            line.take(figure)
        line.before = slot.end - line.sentence.begin
        if figure is not None and line.masked.text.startswith(" là ", line.before):
            line.before = max(
                line.before, figure.end - line.sentence.begin
            )  # «62% là nợ công và 38%»
    return _with_shared_modifiers(line, found)


def _opens_list(line: FigureLine, slot: Slot) -> bool:
    return line.sentence.lower[slot.end - line.sentence.begin :].lstrip().startswith(("và", ","))


def _figure(line: FigureLine, slot: Slot) -> Figure | None:
    begin = slot.begin - line.sentence.begin
    left, words = line.words_before(begin)
    lead = read_lead(words)
    quantity: Quantity = slot.value
    noun_at = quantity.value_end - line.sentence.begin
    noun = line.sentence.lower[noun_at : noun_at + _NOUN_LENGTH].translate(_NO_SIGNS)
    if not is_stated(quantity, line.masked, begin, lead, noun):
        return None
    line.told = is_instructed(line.masked, begin)
    hoped = quantity.rank and aims_in(line.masked.text[left:begin], "own")
    if hoped or (line.told and quantity.rank):
        return None  # «phấn đấu vào top 5»
    things = is_counted(quantity) and quantity.unit_kind != "time"
    if line.told and things and not is_to_be_made(quantity, line.masked, begin):
        line.told = not _is_there(line, slot)
        if line.told:
            return None
    found = name_value(line, slot, lead, left)
    if found is None:
        return None
    found = of_each(line, of_holder(line, found, quantity, lead, left))
    return _told(line, slot, lead, replace(found, left=left))


def _is_there(line: FigureLine, slot: Slot) -> bool:
    """Tell whether things counted in an order are there already, whatever is to be done."""
    begin, end = (at - line.sentence.begin for at in (slot.begin, slot.end))
    return is_owned(line, slot) or is_there(line.masked, begin, end)


def _told(line: FigureLine, slot: Slot, lead: Lead, named: Named) -> Figure:
    """Settle what the figure is: reached, aimed at, a difference, a place in an order."""
    quantity: Quantity = slot.value
    sign = sign_of(line, lead, named, quantity, slot.end - line.sentence.begin)
    status = status_of(line, lead, named, quantity, sign)
    return Figure(
        slot=slot,
        sentence=line.sentence,
        name=named.name,
        topic=named.topic or named.name,
        construct=named.construct if status is not Status.CHANGE else "change",
        status=status,
        unit=_unit(line, quantity, lead),
        left=line.sentence.begin + named.left,
        end=line.sentence.begin + named.end,
        sign=sign or 1,
        acted=named.acted,
        follows=line.last
        if named.goes_on or (not lead.subject and named.construct != "counted")
        else None,
    )


def _unit(line: FigureLine, quantity: Quantity, lead: Lead) -> str:
    """Return the unit as written, or what a place in an order is told in."""
    if quantity.unit_kind == LISTED and line.last is not None:
        return line.last.unit
    if quantity.unit is None or (quantity.rank and quantity.unit_kind != "rank"):
        return "cấp độ" if any("cấp độ" in said for said in lead.said) else "hạng"
    if is_counted(quantity) or quantity.unit_kind in {"ratio", "money"}:
        return quantity.unit
    written = " ".join(line.article[quantity.value_end : quantity.end].split())
    return written if written and " " not in written else quantity.unit


def _with_shared_modifiers(line: FigureLine, found: list[Figure]) -> list[Figure]:
    """Give «21 bộ, ngành và 62 địa phương ban hành …» to the first what stands once, last."""
    listed = False
    for index in range(len(found) - 1, 0, -1):
        figure, other = found[index - 1], found[index]
        between = line.sentence.at(figure.slot.end, other.slot.begin).strip()
        events = figure.unit in _EVENTS and other.unit not in _EVENTS
        homes = figure.unit in _HOMES and other.unit in DWELLERS  # «46 hộ, 178 nhân khẩu …»
        pair = between == "," and (events or homes)
        listed = between in {"và", "/"} or pair or (between == "," and listed)
        beside = between == "/" and _is_plain(other)
        listed = listed and not _is_of_kinds(figure, other)
        if beside or (listed and _is_plain(figure) and _is_plain(other) and _is_bare(figure)):
            modifiers = _modifiers(other)
            if modifiers[0] < modifiers[1]:
                begin = line.sentence.begin
                spans = (figure.name.spans[0], modifiers)
                name = line.name(*((left - begin, right - begin) for left, right in spans))
                for at in range(index - 1, len(found)):
                    if found[at].name == figure.name:  # «61 tàu/418 ngư dân (tăng 12 tàu)» too
                        found[at] = replace(found[at], name=name)
    return found


def _is_of_kinds(figure: Figure, other: Figure) -> bool:
    """Tell «8 phòng học và 4 phòng chức năng», two kinds, from «3 bộ và 6 tỉnh báo cáo»."""
    same = figure.unit.split()[:1] == other.unit.split()[:1]
    return same and figure.unit != other.unit


def _is_plain(figure: Figure) -> bool:
    return figure.construct == "counted" and not figure.acted


def _is_bare(figure: Figure) -> bool:
    return len(figure.name.spans) == 1 and figure.name.spans[0][1] == figure.slot.end


def _modifiers(figure: Figure) -> tuple[int, int]:
    """Return where the words behind a counted noun stand."""
    if len(figure.name.spans) > 1:
        return figure.name.spans[-1]
    return figure.slot.end, figure.name.spans[0][1]
