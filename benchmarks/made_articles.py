"""Articles in number: the samples' paragraphs, mixed, with other days, persons, places and figures.

No two are alike enough to be copies; a meeting is told by a few of them, an official by many.
"""

from __future__ import annotations

import random
import re
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from extract.article import Article
from extract.reader import read
from extract.sources import load
from graph.identity.mentions import persons_of

if TYPE_CHECKING:
    from collections.abc import Iterator

SEEDS = Path(__file__).parents[1] / "seeds"
REPORTS = 4
"""Articles on one meeting."""
_LEAST, _MOST = 8, 16
"""Paragraphs of an article beside its lead."""
_SHORT = 16
_OFFICIALS = 400
_FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương")
_MIDDLE = ("Văn", "Thị", "Minh", "Quốc", "Thanh", "Ngọc", "Hữu", "Đình", "Xuân", "Đức")
_GIVEN = ("Hùng", "Mai", "Bảo", "Sơn", "Hòa", "Phước", "Khoa", "Lan", "Tuấn", "Hải", "Dũng", "Hà")
_PROVINCES = (
    "Hải Dương", "Quảng Trị", "Hà Giang", "Đắk Lắk", "Nghệ An", "Cà Mau", "Sơn La", "Lâm Đồng",
    "Bắc Giang", "Nam Định", "Thái Bình", "Ninh Bình", "Phú Yên", "Long An", "Bến Tre", "Tây Ninh",
)  # fmt: skip
_DAY = re.compile(r"\b(\d{1,2})([/-])(\d{1,2})(?:\2(20\d\d))?\b(?![/\d])")
_YEAR = re.compile(r"\b20[12]\d\b")
_DECIMAL = re.compile(r"\b(\d{1,3}),(\d{1,2})\b")
_DAYS = 2600


def articles(number: int, seed: int = 0) -> Iterator[Article]:
    """Yield so many articles, always the same for one seed."""
    chance = random.Random(seed)  # noqa: S311 - made articles, not a secret
    samples = load([SEEDS])
    leads = [_lead(sample.text) for sample in samples]
    pool = [part for sample in samples for part in _body(sample.text)]
    known = sorted({name for sample in samples for f in read(sample).findings
                    for name in persons_of(f.fact)})  # fmt: skip
    people = [
        f"{chance.choice(_FAMILY)} {chance.choice(_MIDDLE)} {chance.choice(_GIVEN)}"
        for _ in range(_OFFICIALS)
    ]
    for at in range(number):
        event = random.Random(f"{seed} {at // REPORTS}")  # noqa: S311
        day = date(2017, 1, 1) + timedelta(days=event.randrange(_DAYS))
        lead = leads[event.randrange(len(leads))]
        parts = chance.sample(pool, chance.randint(_LEAST, _MOST))
        named = {name: event.choice(people) for name in known}
        named |= dict(zip(_PROVINCES, event.sample(_PROVINCES, len(_PROVINCES)), strict=True))
        text = _renamed("\n\n".join([lead, *parts]), named)
        text = _DECIMAL.sub(lambda m, c=chance: f"{m[1]},{c.randrange(10)}{m[2]}", text)
        yield Article(
            source=f"made-{seed}-{at:06}.txt",
            text=_moved(text, day, event.randrange(1, 28)),
            published=day + timedelta(days=chance.randrange(2)),
            publisher=f"Báo số {chance.randrange(60)}",
        )


def _paragraphs(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"\n\s*\n", text) if part.strip()]


def _lead(text: str) -> str:
    return "\n\n".join(_paragraphs(text)[:3])


def _body(text: str) -> list[str]:
    lines = (line for part in _paragraphs(text)[3:] for line in part.split("\n"))
    return [line for line in lines if len(line) > _SHORT]


def _renamed(text: str, named: dict[str, str]) -> str:
    longest = sorted(named, key=len, reverse=True)
    found = re.compile("|".join(map(re.escape, longest)))
    return found.sub(lambda m: named[m[0]], text)


def _moved(text: str, day: date, shift: int) -> str:
    """Put the days of a text on other days, the same ones on the same, and years likewise."""
    years = day.year - 2024

    def another(found: re.Match[str]) -> str:
        number, month = int(found[1]), int(found[3])
        if not (1 <= number <= 31 and 1 <= month <= 12):  # noqa: PLR2004 - a share, not a day
            return found[0]
        told = f"{(number + shift) % 28 + 1}{found[2]}{(month + shift) % 12 + 1}"
        return f"{told}{found[2]}{int(found[4]) + years}" if found[4] else told

    text = _DAY.sub(another, text)
    return _YEAR.sub(lambda m: str(min(2030, int(m[0]) + years)) if years else m[0], text)
