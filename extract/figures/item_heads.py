"""Items of a list that a line of their own heads: «(3) Dự án A, tỉnh B (…):», «* Huyện C:».

What stands below is of the work or of the place that the line names, until the next item begins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec import Struct

from extract.facts import PlaceLevel
from extract.figures.figure import Name
from extract.figures.places.article_areas import Area
from extract.layout.blocks import REPORT
from extract.numbering import NUMBER, level
from extract.slots import ORGANIZATION, PLACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.context import Context
    from extract.slotted import SlottedSentence

_WORKS = regex.compile(
    rf"(?i)^(?P<number>\W{{0,2}}{NUMBER}\s?|[-+*•●]\s?)?"
    r"(?P<name>(?:tiểu dự án|dự án thành phần|dự án|công trình|gói thầu|hợp phần) (?!đã|đang|sẽ|có)"
    r"[^:;()\n]{4,140}?)"
    r"(?P<where>, (?:tỉnh|thành phố|tp|huyện|thị xã|quận|xã|phường|qua|tại) [^:;()\n]{3,80})?"
    r"(?P<told>(?:\s?\([^()\n]{2,160}\)){0,2})\s?(?P<end>:|$)"
)
_TELLS = regex.compile(r"(?i)(?<!\w)(?:đã|đang|sẽ|được|đạt|là|có|gồm|cần|phải|yêu cầu)(?!\w)")
_SIZES = {PlaceLevel.COMMUNE: 1, PlaceLevel.DISTRICT: 2, PlaceLevel.PROVINCE: 3}
_LONGEST_ITEM = 6
"""More paragraphs than this between two heads are no item's."""
_LEAST_MARKS = 2
"""A number, a bracket, a colon: so many of them make a line that names a work a head."""
_BULLETS = frozenset({4, 5})
"""«a)» and dashes, which stand within an item."""


class ItemHead(Struct, frozen=True):
    """What the line above names: a work, by its words, or a place, or both.

    ``ends`` is where the line's own words end in its sentence; what follows there is the item's.
    """

    index: int
    paragraph: int
    depth: int | None
    ends: int
    work: Name | None
    area: Area | None


def item_heads(context: Context) -> dict[int, ItemHead]:
    """Return the head under which each sentence stands, by its index; the head's own too."""
    heads = [one for one in map(_head, context.sentences) if one is not None]
    found: dict[int, ItemHead] = {}
    for at, head in enumerate(heads):
        following = heads[at + 1] if at + 1 < len(heads) else None
        for sentence in _item(context, head, following):
            found[sentence.index] = head
    return found


def _item(
    context: Context, head: ItemHead, following: ItemHead | None
) -> Iterator[SlottedSentence]:
    """Yield the sentences that stand below a head, itself first."""
    first = context.sentences[head.index]
    near = (
        following is not None
        and following.depth == head.depth
        and (following.work is None) == (head.work is None)
        and following.paragraph - head.paragraph <= _LONGEST_ITEM
    )
    alone = not first.text[head.ends - first.begin :].strip()
    paragraph, listed = head.paragraph, False
    for sentence in context.sentences[head.index :]:
        source = sentence.source
        if source.kind not in REPORT or source.section != first.source.section:
            return
        if following is not None and sentence.index >= following.index:
            return
        if source.paragraph != paragraph:
            paragraph = source.paragraph
            depth = level(sentence.lower)
            other = depth != head.depth or sentence.text[0] != first.text[0]
            own = depth in _BULLETS and other
            first_below = alone and paragraph == head.paragraph + 1 and head.depth is not None
            if not own and (depth is not None or listed or not (near or first_below)):
                return
            listed = listed or own
        yield sentence


def _head(sentence: SlottedSentence) -> ItemHead | None:
    if sentence.source.kind not in REPORT or (
        ":" not in sentence.text and "(" not in sentence.text
    ):
        return None
    return _of_work(sentence) or _of_place(sentence)


def _of_work(sentence: SlottedSentence) -> ItemHead | None:
    found = _WORKS.match(sentence.text)
    if found is None or _TELLS.search(found["name"]) is not None:
        return None
    marks = (found["number"], found["told"], found["end"])
    if sum(bool(one) for one in marks) < _LEAST_MARKS:
        return None
    begin, end = (sentence.begin + at for at in found.span("name"))
    name = Name(" ".join(found["name"].split()), ((begin, end),))
    area = _place_of(sentence, found.span("where"), found.span("told"))
    return ItemHead(
        sentence.index,
        sentence.source.paragraph,
        level(sentence.lower),
        sentence.begin + found.end(),
        name,
        area,
    )


def _place_of(
    sentence: SlottedSentence, where: tuple[int, int], told: tuple[int, int]
) -> Area | None:
    """Return the one place in which a work's head says it is, or whose body builds it."""
    bodies = [(one.begin, one.end) for one in sentence.all_of(ORGANIZATION)]
    for span, builders in ((where, None), (told, bodies)):
        begin, end = (sentence.begin + at for at in span)
        inside = [
            one
            for one in sentence.all_of(PLACE)
            if begin <= one.begin and one.end <= end and one.value.level in _SIZES
        ]
        if builders is not None:
            inside = [
                one for one in inside if any(b <= one.begin and one.end <= e for b, e in builders)
            ]
        if inside:
            small = min(_SIZES[one.value.level] for one in inside)  # «huyện A, tỉnh B» is in A
            inside = [one for one in inside if _SIZES[one.value.level] == small]
            return Area.of(inside[0]) if len({one.value.name for one in inside}) == 1 else None
    return None


def _of_place(sentence: SlottedSentence) -> ItemHead | None:
    """Return a head that is a place's name and no more: «* Huyện C:»."""
    if not sentence.text.rstrip().endswith(":"):
        return None
    depth = level(sentence.lower)
    for place in sentence.all_of(PLACE):
        front = sentence.at(sentence.begin, place.begin).strip()
        behind = sentence.at(place.end, sentence.end).strip()
        numbered = not front or level(f"{front.lower()} ") is not None
        if numbered and behind == ":" and place.value.level in _SIZES:
            area = Area.of(place)
            paragraph = sentence.source.paragraph
            return ItemHead(sentence.index, paragraph, depth, sentence.end, None, area)
    return None
