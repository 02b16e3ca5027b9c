"""What speaks for two reports being of one meeting: on one day, or with no day at all."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from datetime import date
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from graph.fold import key
from graph.identity import titles
from graph.identity.bodies import head, one_body
from graph.identity.components import Edge
from graph.identity.meeting_traits import SURE_PROGRAMMES

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from graph.identity.meeting_traits import MeetingMention

_SESSION, _PROGRAMME, _BODY_SUBJECT, _CHAIR_SUBJECT, _SUBJECT = range(5)
_BODY, _ORDINAL, _CHAIR = range(5, 8)
WEAK = _BODY
"""From this strength on, an edge joins only what nothing else there could be meant by."""
REASONS = {
    _SESSION: "cùng ngày, cùng cơ quan và số thứ tự",
    _PROGRAMME: "cùng ngày, cùng nhóm nhiệm vụ",
    _BODY_SUBJECT: "cùng ngày, cùng cơ quan họp và nội dung",
    _CHAIR_SUBJECT: "cùng ngày, cùng người chủ trì và nội dung",
    _SUBJECT: "cùng ngày, cùng tên hội nghị toàn quốc",
    _BODY: "cùng ngày, cùng cơ quan họp",
    _ORDINAL: "cùng ngày, cùng loại và số thứ tự",
    _CHAIR: "cùng ngày, cùng loại và người chủ trì",
}
UNDATED = "cùng cơ quan, loại và số thứ tự; bài đăng gần ngày ấy"
_SUBJECT_WORDS = 4
_CROWD = 40
"""In a block of more kinds of reports than this, only neighbours are compared."""
_BEFORE, _AFTER, _SOON = 45, 150, 5
"""How many days before and after a session articles still speak of it; and of any meeting."""


def _speaks(one: MeetingMention, other: MeetingMention) -> int | None:
    """Return the strength of what two reports of one day have in common."""
    one_s_body = bool(one.body_key and other.body_key and one_body(one.body_key, other.body_key))
    numbered = one.ordinal is not None and one.ordinal == other.ordinal
    if one_s_body and numbered:
        return _SESSION
    chair = bool(one.chairs & other.chairs)
    subject = titles.alike(one.about, other.about)
    shared = len(one.programmes & other.programmes)
    if shared >= SURE_PROGRAMMES or (shared and (one_s_body or chair or subject)):
        return _PROGRAMME
    if one_s_body and titles.alike(one.topic, other.topic):
        return _BODY_SUBJECT
    if chair and subject:
        return _CHAIR_SUBJECT
    long = len(one.about & other.about) >= _SUBJECT_WORDS
    if subject and long and one.national and other.national:
        return _SUBJECT
    return _hints(one, other, one_s_body=one_s_body, chair=chair, numbered=numbered)


def _hints(
    one: MeetingMention, other: MeetingMention, *, one_s_body: bool, chair: bool, numbered: bool
) -> int | None:
    if one_s_body:
        other_chair = one.chairs and other.chairs and not chair
        return None if other_chair else _BODY
    one_kind = key(one.kind) == key(other.kind)
    if one_kind and numbered:
        return _ORDINAL
    return _CHAIR if one_kind and chair else None


def on_one_day(mentions: Sequence[MeetingMention]) -> Iterator[Edge]:
    """Yield what speaks for two reports being one, by the day and month that both give."""
    blocks: dict[Hashable, list[int]] = defaultdict(list)
    for node, mention in enumerate(mentions):
        if mention.date is None:
            continue
        for day in _days(mention):
            for about in _abouts(mention):
                blocks[day, about].append(node)
    for nodes in blocks.values():
        yield from _within(mentions, nodes)


def _days(mention: MeetingMention) -> Iterable[str]:
    """Return a report's days, as month and day: a year may be missing."""
    first, last = mention.full_date, mention.last
    if first is None or last is None or last <= first:
        return ((mention.date or "")[-5:],)
    begin = date.fromisoformat(first).toordinal()
    end = min(date.fromisoformat(last).toordinal(), begin + _SOON)
    return [date.fromordinal(day).isoformat()[-5:] for day in range(begin, end + 1)]


def _abouts(mention: MeetingMention) -> Iterator[Hashable]:
    if mention.body_key:
        yield "body", head(mention.body_key)
    if mention.ordinal:
        yield "number", key(mention.kind), mention.ordinal
    yield from (("programme", programme) for programme in mention.programmes)
    yield from (("chair", chair) for chair in mention.chairs)
    if mention.national:
        yield from (("subject", *pair) for pair in pairwise(sorted(mention.about)))


def _within(mentions: Sequence[MeetingMention], nodes: Sequence[int]) -> Iterator[Edge]:
    """Yield the edges of a block: reports that say the same are compared once."""
    alike: dict[Hashable, list[int]] = defaultdict(list)
    for node in nodes:
        alike[_signature(mentions[node])].append(node)
    kinds = list(alike.values())
    for same in kinds:
        for left, right in pairwise(same):
            yield from _edge(mentions, left, right)
    pairs = combinations(kinds, 2) if len(kinds) <= _CROWD else pairwise(kinds)
    for these, those in pairs:
        yield from _edge(mentions, *sorted((these[0], those[0])))


def _signature(mention: MeetingMention) -> Hashable:
    return (
        mention.date,
        mention.last,
        mention.body_key,
        mention.ordinal,
        mention.kind,
        mention.part_of_day,
        mention.topic,
        mention.chairs,
        mention.programmes,
        mention.national,
    )


def _edge(mentions: Sequence[MeetingMention], left: int, right: int) -> Iterator[Edge]:
    one, other = mentions[left], mentions[right]
    spans = one.last or other.last
    if one.full_date and other.full_date and one.full_date != other.full_date and not spans:
        return
    strength = _speaks(one, other)
    if strength is not None:
        yield Edge(strength, left, right, REASONS[strength])


def without_day(mentions: Sequence[MeetingMention]) -> Iterator[Edge]:
    """Yield what speaks for a report without a day being of a meeting whose day is known."""
    by_number: dict[Hashable, list[int]] = defaultdict(list)
    by_body: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for node, mention in enumerate(mentions):
        if mention.full_date and mention.body_key:
            body = head(mention.body_key)
            by_body[body].append((_number(mention.full_date), node))
            by_number[body, mention.ordinal].append(node)
    for dated in by_body.values():
        dated.sort()
    for node, mention in enumerate(mentions):
        if mention.date or not mention.body_key or not mention.published:
            continue
        body, day = head(mention.body_key), _number(mention.published)
        others = by_number[body, mention.ordinal] if mention.ordinal else []
        begin = bisect_left(by_body[body], (day - _SOON, 0))
        end = bisect_left(by_body[body], (day + 1, 0))
        others = [*others, *(other for _, other in by_body[body][begin:end])]
        for other in others:
            if _near(mention, mentions[other]):
                yield Edge(_SESSION, min(node, other), max(node, other), UNDATED)


def _number(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _near(undated: MeetingMention, dated: MeetingMention) -> bool:
    if not (undated.body_key and dated.body_key and one_body(undated.body_key, dated.body_key)):
        return False
    if undated.month and undated.month != (dated.full_date or "")[: len(undated.month)]:
        return False
    after = _number(undated.published or "") - _number(dated.full_date or "")
    if undated.ordinal is not None and undated.ordinal == dated.ordinal:
        return -_BEFORE <= after <= _AFTER
    return 0 <= after <= _SOON and titles.alike(undated.topic, dated.topic)
