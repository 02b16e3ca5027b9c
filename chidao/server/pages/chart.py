"""A series of figures as SVG: points in time, what was reached apart from what was aimed at."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

WIDTH, HEIGHT = 480, 190
_SIDE, _TOP, _BOTTOM = 14, 34, 28
_MOST_YEARS = 8
_LEAST = 2
_ABOVE, _BELOW, _MIDDLE = 11, 22, 4
_WIDE, _TALL, _NEAR = 84, 16, 36


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A figure to draw: a day, a number, what it is ("actual", "target"), and its words.

    ``months`` is the length of its period, 0 for the state of a day.
    """

    day: str
    number: Decimal
    status: str
    text: str
    period: str
    key: str
    months: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A figure drawn: ``words`` is the height of its words, None without room."""

    x: float
    y: float
    given: Given
    words: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A drawing: lines through the figures reached, points, and years along the foot."""

    width: int
    height: int
    base: float
    lines: tuple[str, ...]
    points: tuple[Point, ...]
    years: tuple[tuple[float, str], ...]


def drawn(figures: list[Given]) -> Chart | None:
    """Return the drawing of one indicator's figures of one place and unit; None for too few."""
    dated = sorted(
        (f for f in figures if f.day and f.status in ("actual", "target")),
        key=lambda f: (f.day, f.number, f.key),
    )
    if len({f.day for f in dated}) < _LEAST:
        return None
    scale = _scale(dated)
    return Chart(
        width=WIDTH,
        height=HEIGHT,
        base=HEIGHT - _BOTTOM,
        lines=tuple(_lines(dated, scale)),
        points=tuple(_points(dated, scale)),
        years=tuple(_years(scale)),
    )


@dataclass(frozen=True, slots=True)
class _Scale:
    """Whole years along the foot; from nought, or below it, to the highest figure."""

    first: int
    last: int
    bottom: float
    top: float

    def x(self, day: str) -> float:
        start, end = date(self.first, 1, 1).toordinal(), date(self.last + 1, 1, 1).toordinal()
        along = (date.fromisoformat(day).toordinal() - start) / (end - start)
        return round(_SIDE + along * (WIDTH - 2 * _SIDE), 1)

    def y(self, number: Decimal) -> float:
        up = (float(number) - self.bottom) / ((self.top - self.bottom) or 1)
        return round(HEIGHT - _BOTTOM - up * (HEIGHT - _TOP - _BOTTOM), 1)


def _scale(dated: Sequence[Given]) -> _Scale:
    numbers = [float(figure.number) for figure in dated]
    return _Scale(
        first=int(dated[0].day[:4]),
        last=int(dated[-1].day[:4]),
        bottom=min(0.0, *numbers),
        top=max(numbers),
    )


def _points(dated: Sequence[Given], scale: _Scale) -> Iterator[Point]:
    """Yield the points, with words above or below where these cover neither point nor words."""
    places = [(scale.x(figure.day), scale.y(figure.number)) for figure in dated]
    taken: list[tuple[float, float]] = []
    for (x, y), figure in zip(places, dated, strict=True):
        free = (
            at
            for at in (y - _ABOVE, y + _BELOW)
            if at <= HEIGHT - _BOTTOM
            and all(abs(x - a) > _WIDE or abs(at - b) > _TALL for a, b in taken)
            and all(abs(x - a) > _NEAR or abs(at - _MIDDLE - b) > _TALL / 2 for a, b in places)
        )
        at = next(free, None)
        if at is not None:
            taken.append((x, at))
        yield Point(x=x, y=y, given=figure, words=at)


def _lines(dated: Sequence[Given], scale: _Scale) -> Iterator[str]:
    """Yield a line a length of period: a half-year's sum is no point on the way of whole years.

    A day of which sources say different things is no point of a line either.
    """
    lengths: dict[int, list[Given]] = defaultdict(list)
    for figure in dated:
        if figure.status == "actual":
            lengths[figure.months].append(figure)
    for months in sorted(lengths):
        days = Counter(figure.day for figure in lengths[months])
        sure = [figure for figure in lengths[months] if days[figure.day] == 1]
        if len(sure) >= _LEAST:
            places = (f"{scale.x(figure.day)} {scale.y(figure.number)}" for figure in sure)
            yield f"M{' L'.join(places)}"


def _years(scale: _Scale) -> Iterator[tuple[float, str]]:
    step = max(1, (scale.last - scale.first + 1) // _MOST_YEARS)
    for year in range(scale.first, scale.last + 1, step):
        yield scale.x(f"{year}-07-01"), str(year)
