"""The figures of one sentence, in order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.facts import Status
from extract.figures.figure import Figure, Named
from extract.figures.figure_aim_words import aims_in
from extract.figures.figure_kinds import is_counted, is_per, is_stated
from extract.figures.figure_norms import is_norm_for_each
from extract.figures.figure_sharing import with_shared_modifiers
from extract.figures.figure_signs import sign_of
from extract.figures.figure_spells import is_half_a_spell
from extract.figures.figure_status import status_of
from extract.figures.instructed import is_instructed, is_there, is_to_be_made
from extract.figures.names.figure_against import held_against
from extract.figures.names.figure_bases import of_base
from extract.figures.names.figure_clock import salt_fronts
from extract.figures.names.figure_each import of_each
from extract.figures.names.figure_edges import without_edges
from extract.figures.names.figure_extremes import of_extreme
from extract.figures.names.figure_firms import of_firm
from extract.figures.names.figure_forecasts import foretold
from extract.figures.names.figure_gauges import of_gauge, of_rain
from extract.figures.names.figure_holders import of_holder
from extract.figures.names.figure_in_turn import closing
from extract.figures.names.figure_lent import lent
from extract.figures.names.figure_levels import of_level
from extract.figures.names.figure_located import (
    is_beside,
    is_located,
    is_of_a_measure,
    is_of_events,
    is_owned,
    located,
    told_of_both,
)
from extract.figures.names.figure_means import of_means
from extract.figures.names.figure_names import named as name_value
from extract.figures.names.figure_nothing import is_bare_score
from extract.figures.names.figure_owned import of_what_was_named
from extract.figures.names.figure_pairs import of_pair
from extract.figures.names.figure_rank_holders import of_rank_holder
from extract.figures.names.figure_rate_parts import part_of_rate
from extract.figures.names.figure_settled import settled
from extract.figures.names.figure_things import of_thing
from extract.figures.names.figure_times_over import of_times_over
from extract.figures.names.figure_told_as import of_cause
from extract.figures.names.figure_worth import of_worth
from extract.figures.names.harm import of_kind, with_degrees, with_parts
from extract.figures.names.indicators import Lead, read_lead
from extract.figures.names.outbreaks import with_outbreaks
from extract.figures.names.thresholds import thresholds
from extract.measures.listed import LISTED
from extract.slots import PLACE, QUANTITY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.measures.quantities import Quantity
    from extract.slots import Slot

_NOUN_LENGTH = 64
_CASES_AND_PEOPLE = re.compile(r"\d vụ(?: án| việc)?\s?/\s?[\d.]+ (?P<who>bị can|bị cáo|đối tượng)")
_NO_SIGNS = str.maketrans(",.;:()", "      ")


def read_sentence(line: FigureLine) -> list[Figure]:
    """Return the sentence's figures in order."""
    found: list[Figure] = []
    aside: Slot | None = None
    limits = set()
    for slot in (*thresholds(line.sentence, line.masked), *salt_fronts(line)):
        limits.add(slot.begin)
        line.show(slot)
    for slot in line.sentence.of(QUANTITY):
        if slot.begin in limits:
            continue
        line.close_brackets(slot.begin - line.sentence.begin)
        figure = _figure(line, slot)
        counted = figure is not None and figure.construct == "counted"
        whose = figure is not None and is_of_a_measure(line, slot)
        if figure is not None and (whose or (counted and is_located(line, slot, aside))):
            _take_where(line, found, located(line, figure), whose=whose)
            line.show(slot)
            aside = slot
            continue
        if figure is not None and counted and is_beside(line, slot, aside):
            found.append(figure)
            line.show(slot)
            aside = slot
            continue
        if figure is None and _is_in_a_name(line, slot):
            line.show(slot)
            continue
        if figure is not None and counted and is_of_events(line, slot):
            found.append(figure)
            line.named.append(figure)
            line.before = slot.end - line.sentence.begin
            continue
        if figure is not None:
            found.append(figure)
            line.take(figure)
        line.before = slot.end - line.sentence.begin
        if figure is not None and line.masked.text.startswith(" là ", line.before):
            line.before = max(
                line.before, figure.end - line.sentence.begin
            )  # «62% là nợ công và 38%»
    found = with_parts(line, with_degrees(line, with_shared_modifiers(line, found)))
    return with_outbreaks(line, found)


def _take_where(line: FigureLine, found: list[Figure], where: Figure, *, whose: bool) -> None:
    """Take a count of where something is behind the things that are there.

    ``whose`` where a measure is of them: «tổng diện tích | 3 khu là 45 ha» tells of one thing.
    """
    if whose and where.name.text.lower() == where.unit.lower():
        return
    if found and found[-1] is line.last:
        things, where = told_of_both(line, found[-1], where)
        line.retell(things)
        found[-1] = things
    found.append(where)


def _is_in_a_name(line: FigureLine, slot: Slot) -> bool:
    """Tell «25 dịch vụ công», «giá thành | 1 kg tôm», no figures, from what begins a list."""
    if is_counted(slot.value):
        return not _opens_list(line, slot)
    return is_per(slot.value, line.masked, slot.begin - line.sentence.begin)


def _opens_list(line: FigureLine, slot: Slot) -> bool:
    return line.sentence.lower[slot.end - line.sentence.begin :].lstrip().startswith(("và", ","))


def _figure(line: FigureLine, slot: Slot) -> Figure | None:
    begin = slot.begin - line.sentence.begin
    left, words = line.words_before(begin)
    lead = _lead(line, words)
    quantity: Quantity = slot.value
    noun_at = quantity.value_end - line.sentence.begin
    noun = line.sentence.lower[noun_at : noun_at + _NOUN_LENGTH].translate(_NO_SIGNS)
    if not is_stated(quantity, line.masked, begin, lead, noun) or _is_half(line, quantity, begin):
        return None
    line.told = is_instructed(line.masked, begin)
    hoped = quantity.rank and aims_in(line.masked.text[left:begin], "own")
    if hoped or (line.told and quantity.rank) or _is_pair(line, quantity):
        return None  # «phấn đấu vào top 5»
    things = is_counted(quantity) and quantity.unit_kind != "time"
    if line.told and things and not is_to_be_made(quantity, line.masked, begin):
        line.told = not _is_there(line, slot)
        if line.told:
            return None
    nameless, line.nameless = line.nameless, False
    found = None if nameless and _goes_on(lead) else name_value(line, slot, lead, left)
    found = lent(line, slot) or found
    if found is None:
        line.nameless = not is_counted(quantity)
        return None
    found = of_level(line, part_of_rate(line, found, quantity, lead), slot, lead)
    found = of_holder(line, found, quantity, lead, left)
    found = settled(line, of_base(line, of_each(line, found, slot), slot), slot)
    found = found and of_means(line, of_pair(line, found), slot)
    found = found and held_against(line, found, slot)
    found = found and without_edges(line, found, slot)
    found = found and of_what_was_named(line, closing(line, found, slot), slot)
    found = found and of_firm(line, found, slot)
    found = found and of_rain(line, replace(found, left=left), slot)
    if found is None:
        return None
    found = of_rank_holder(line, of_worth(line, of_thing(line, found), slot, lead), slot)
    found = of_gauge(line, of_kind(line, of_cause(line, found, slot), slot), slot)
    found = of_extreme(
        line, of_times_over(line, foretold(line, found, slot), slot, lead), slot, left
    )
    return None if is_bare_score(found) else _told(line, slot, lead, replace(found, left=left))


def _is_half(line: FigureLine, quantity: Quantity, begin: int) -> bool:
    """Tell a half of «12 năm 5 tháng», of «1 bác sĩ cho tối đa 30 bệnh nhân»."""
    text = line.sentence.lower
    half = is_half_a_spell(text, quantity, begin)
    return half or (is_counted(quantity) and is_norm_for_each(text, quantity, begin))


def _lead(line: FigureLine, words: Sequence[Word]) -> Lead:
    """Return the words before a value, none of which tells that a place is called by: «Phú Hạ»."""
    lead = read_lead(words)
    if not lead.said:
        return lead
    start = line.sentence.begin
    told = words[len(lead.subject)].begin + start
    places = (one for one in line.sentence.all_of(PLACE) if one.begin < told < one.end)
    if (place := next(places, None)) is None:
        return lead
    size = sum(word.end + start <= place.end for word in words)
    behind = read_lead(words[size:])
    return Lead(tuple(words[:size]), behind.kinds, behind.said, behind.negated)


def _is_pair(line: FigureLine, quantity: Quantity) -> bool:
    """Tell «khởi tố mới 10/38 bị can» beside «9 vụ/10 bị can»: cases and people, or a share."""
    if quantity.out_of is None:
        return False
    pairs = _CASES_AND_PEOPLE.finditer(line.sentence.lower)
    return any(pair["who"] == quantity.unit for pair in pairs)


def _goes_on(lead: Lead) -> bool:
    """Tell «…, chiếm 5%», which is of the value before it, from what has words of its own."""
    return not lead.subject and lead.kind in {"up", "down", "times", "share", "ratio"}


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
        sign=1 if quantity.signed else sign or 1,  # «giảm -5%» falls once
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
