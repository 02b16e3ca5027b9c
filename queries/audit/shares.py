"""Shares against counts: «1.602/9.831 nhiệm vụ, đạt 16,47%»."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from queries.audit.lists import Listing, listings, total_of
from queries.audit.slip import Fault, SlipKind
from queries.audit.wording import to_step, view, with_places, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from queries.audit.numbers import Number

_CUE = re.compile(
    r"(?:\(|[,;]\s{0,2}|\s)(?:(?:chiếm|đạt|bằng|tương đương|tương ứng|với|là)\s){0,3}"
    r"(?:(?:tỷ lệ|tỷ trọng|khoảng)\s){0,2}(?:(?:chiếm|đạt|là|bằng)\s)?$",
    re.IGNORECASE,
)
_SAYS_SHARE = re.compile(r"chiếm|đạt|bằng|tương đương|tương ứng|tỷ lệ|tỷ trọng|\(", re.IGNORECASE)
_OTHER_BASE = re.compile(
    r"\W{0,3}(?:\S{1,12}\s){0,4}"
    r"(?:kế hoạch|kh\b|so với|cùng kỳ|chỉ tiêu|dự toán|mục tiêu|năm trước)",
    re.IGNORECASE,
)
_EXPLAINED = re.compile(r"%[^.;:,()]{0,40}\($")
_NOUN = 60
_NEAR_POINTS, _NEAR_SHARE, _ANY_SHARE_POINTS = Decimal(5), Decimal("0.25"), Decimal("1.5")
"""How far off a percentage may be that is still meant for the counts beside it."""
_SURE_POINTS = Decimal(25)
"""The same where the two counts stand together: «1.602/9.831»."""
_HUNDRED = Decimal(100)


def shares(sentence: str, numbers: Sequence[Number]) -> Iterator[Fault]:
    """Yield each percentage that the two counts beside it do not give."""
    told: set[int] = set()
    yield from _of_ratios(view(sentence), numbers, told)
    for listing in listings(sentence, numbers):
        yield from _of_parts(view(sentence), listing, told)


def _of_ratios(seen: str, numbers: Sequence[Number], told: set[int]) -> Iterator[Fault]:
    """Check shares beside «1.602/9.831»; ``told`` takes where they stand."""
    for one, other in pairwise(numbers):
        for ratio, share in ((one, other), (other, one)):
            if ratio.out_of is None:
                continue
            beside = _is_share_of if ratio is one else _is_explained
            if beside(seen, ratio, share):
                told.add(share.begin)
                if not _fits(share, [(ratio.value, ratio.out_of)]):
                    yield from _fault(ratio, share, ratio.out_of, ())


def _of_parts(seen: str, listing: Listing, told: set[int]) -> Iterator[Fault]:
    """Check the shares printed behind the parts of a total; of what, several may be meant."""
    total = listing.total
    for place, part in enumerate(listing.parts):
        share = part.share
        if share is None or share.begin in told or _OTHER_BASE.match(seen, share.end + 1):
            continue
        earlier = [other.number.value for other in listing.parts[:place]]
        bases = [total.value, total_of(listing.parts), *earlier]
        if not _fits(share, [(part.number.value, base) for base in bases]):
            yield from _fault(part.number, share, total.value, ((total.begin, total.end),))


def _is_share_of(seen: str, count: Number, share: Number) -> bool:
    between = seen[count.end : share.begin]
    return (
        share.unit == "%"
        and not (share.rough or share.direction or count.rough or count.rank)
        and len(between) <= _NOUN
        and _CUE.search(between) is not None
        and _SAYS_SHARE.search(between) is not None
        and not any(sign in between for sign in ";:)")
        and _OTHER_BASE.match(seen, share.end + 1) is None
    )


def _is_explained(seen: str, count: Number, share: Number) -> bool:
    """Say whether brackets behind a percentage say of what it is: «93,2% dự toán (315/338 …)»."""
    between = seen[share.end : count.begin]
    return (
        share.unit == "%"
        and not (share.rough or share.direction or count.rough or count.rank)
        and _EXPLAINED.match(between) is not None
    )


def _fits(share: Number, ratios: Iterable[tuple[Decimal, Decimal]]) -> bool:
    """Say whether one of the ratios is the share, rounded or cut off."""
    return any(
        base and abs(_HUNDRED * value / base - share.value) < share.step for value, base in ratios
    )


def _fault(
    count: Number, share: Number, base: Decimal, further: tuple[tuple[int, int], ...]
) -> Iterator[Fault]:
    """Yield the slip, where the numbers come near enough to be meant for each other."""
    if not base:
        return
    exact = _HUNDRED * count.value / base
    off = abs(exact - share.value)
    near = min(_NEAR_POINTS, max(exact * _NEAR_SHARE, _ANY_SHARE_POINTS))
    if off > (_SURE_POINTS if count.out_of else near) or count.slack * _HUNDRED / base > off:
        return
    computed = to_step(exact, share.step)
    yield Fault(
        kind=SlipKind.SHARE,
        said=share.value,
        computed=computed,
        reckoning=f"{written(count.value)}/{written(base)} = {with_places(computed)}%, "
        f"không phải {share.text}%",
        spans=(*further, (count.begin, count.end), (share.begin, share.end)),
    )
