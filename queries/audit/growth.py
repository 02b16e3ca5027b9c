"""Growth against its base: «tăng từ 100 lên 120 …, tăng 25%», «120 …, tăng 20% so với … (96 …)»."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from queries.audit.slip import Fault, SlipKind
from queries.audit.wording import to_step, view, with_places

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from queries.audit.numbers import Number

_FROM = re.compile(r"(?:tăng|giảm|nâng|hạ)\s(?:từ|từ mức|từ vị trí|từ hạng)\s$", re.IGNORECASE)
_TO = re.compile(r"\s(?:lên|xuống|lên mức|xuống mức|xuống còn|lên thành|lên đến)\s$", re.IGNORECASE)
_BY = re.compile(
    r"[,;(]\s{0,2}(?:(?:tức|tương đương|tương ứng|tức là)\s)?(?:mức\s)?(?:tăng|giảm)\s$",
    re.IGNORECASE,
)
_RISES = re.compile(r"[\s,(](?:tăng)\s$", re.IGNORECASE)
_FALLS = re.compile(r"[\s,(](?:giảm)\s$", re.IGNORECASE)
_COMPARED = re.compile(
    r"^%?\s{0,2}so (?:với )?(?:năm|cùng kỳ|cùng kỳ năm|cuối năm|quý|tháng)[\w\s/]{0,30}\($",
    re.IGNORECASE,
)
_CLOSES = re.compile(r"^[\w\s/%]{0,25}\)")
_UNIT_LENGTH = 24
_TIMED_UNIT_LENGTH = 40
_MOST_POINTS = Decimal(50)
_HUNDRED = Decimal(100)


def growth(sentence: str, numbers: Sequence[Number]) -> Iterator[Fault]:
    """Yield each rise or fall in per cent that its two values do not give."""
    seen = view(sentence)
    for one, other, change in zip(numbers, numbers[1:], numbers[2:], strict=False):
        if _from_to(seen, one, other, change):
            yield from _fault(one, other, change, falls=other.value < one.value)
        elif _compared(seen, one, other, change):
            falls = _FALLS.search(seen[: other.begin]) is not None
            yield from _fault(change, one, other, falls=falls)


def _from_to(seen: str, base: Number, reached: Number, change: Number) -> bool:
    """Say whether the three are «từ A lên B, tăng x%»."""
    between, behind = seen[base.end : reached.begin], seen[reached.end : change.begin]
    return (
        _same_measure(base, reached)
        and base.unit != "%"
        and change.unit == "%"
        and not change.rough
        and _FROM.search(seen[: base.begin]) is not None
        and _TO.search(between) is not None
        and not any(sign in between for sign in ",;:")
        and len(behind) <= _TIMED_UNIT_LENGTH
        and _BY.search(behind) is not None
        and _goes(seen, change) == (reached.value > base.value)
    )


def _compared(seen: str, reached: Number, change: Number, base: Number) -> bool:
    """Say whether the three are «B, tăng x% so với năm trước (A)»."""
    between = seen[reached.end : change.begin]
    return (
        _same_measure(reached, base)
        and reached.unit != "%"
        and change.unit == "%"
        and not change.rough
        and len(between) <= _UNIT_LENGTH
        and (_RISES.search(between) or _FALLS.search(between)) is not None
        and _COMPARED.search(seen[change.end : base.begin]) is not None
        and _CLOSES.search(seen[base.end :]) is not None
    )


def _goes(seen: str, change: Number) -> bool:
    """Say whether the change is a rise."""
    return _RISES.search(seen[: change.begin]) is not None


def _same_measure(one: Number, other: Number) -> bool:
    unsure = any(n.rough or n.out_of or n.rank or n.value <= 0 for n in (one, other))
    return not unsure and one.unit == other.unit and one.unit is not None


def _fault(base: Number, reached: Number, change: Number, *, falls: bool) -> Iterator[Fault]:
    exact = _HUNDRED * (reached.value - base.value) / base.value
    said = -change.value if falls else change.value
    unsure = (
        _HUNDRED
        * (reached.value / base.value)
        * (base.slack / base.value + reached.slack / reached.value)
    )
    off = abs(exact - said)
    if off < change.step + unsure or off > _MOST_POINTS or exact * said < 0:
        return
    computed = to_step(abs(exact), change.step)
    word = "giảm" if falls else "tăng"
    yield Fault(
        kind=SlipKind.GROWTH,
        said=change.value,
        computed=computed,
        reckoning=f"từ {base.text} đến {reached.text} là {word} {with_places(computed)}%, "
        f"không phải {change.text}%",
        spans=tuple(sorted((n.begin, n.end) for n in (base, reached, change))),
    )
