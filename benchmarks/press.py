"""Made news in the shape of the seeds: as many articles as a graph of a size needs.

    python benchmarks/press.py STORE [QUADS]

Each article is a seed whose province, people, days and figures are others: one official speaks in
many articles, a province has figures of many years, and some meetings are told by several outlets,
as in a real collection. The same number makes the same articles.
"""

from __future__ import annotations

import random
import re
import sys
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.article import Article, Reading
from extract.facts import Attendance, Chairing, PositionHeld
from extract.lexicon.places import provinces
from extract.reader import read
from extract.sources import load
from graph.build import BuildReport, build

if TYPE_CHECKING:
    from collections.abc import Iterator

QUADS = 1_000_000
_SEEDS = Path(__file__).parents[1] / "seeds"
_FIRST = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ")
_MIDDLE = ("Văn", "Thị", "Đức", "Minh", "Quang", "Xuân", "Thanh", "Hữu", "Ngọc", "Trung", "Thu")
_LAST = (
    "An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Hải", "Hùng", "Hương", "Khánh", "Lan", "Linh",
    "Long", "Mai", "Nam", "Nga", "Phong", "Phúc", "Quân", "Sơn", "Tâm", "Thảo", "Tuấn", "Việt",
)  # fmt: skip
_FIELDS = (
    "số", "xanh", "biển", "đêm", "tuần hoàn", "rừng", "nông thôn", "tư nhân", "du lịch", "tập thể",
    "cửa khẩu", "nông nghiệp", "công nghiệp", "dịch vụ", "chăn nuôi", "thủy sản", "y tế",
    "giáo dục", "khoa học", "văn hóa", "thể thao", "môi trường", "năng lượng", "giao thông",
    "đô thị", "xây dựng", "thương mại", "tài chính", "ngân hàng", "bảo hiểm", "lao động",
)  # fmt: skip
"""What a meeting is about, where the seeds say «số»."""

_NATIONAL = "Phạm Minh Chính"
_TOLD = 4
"""Articles that tell one meeting."""

_OUTLETS = 30
_AT_FIRST = 100
"""Articles that tell how many quads one makes."""

_DAY = re.compile(r"\b(?P<day>\d{1,2})/(?P<month>1[0-2]|0?[1-9])(?P<year>/20\d\d)?\b")
_YEAR = re.compile(r"\b20(?:1\d|2[0-5])\b")
_FIELD = re.compile(r"\b(?P<of>kinh tế|chuyển đổi|hạ tầng|xã hội) số\b")
_FIGURE = re.compile(r"\b\d{1,3},\d{1,2}(?=\s?%| tỷ| triệu)")


def articles(number: int) -> Iterator[Article]:
    """Yield so many articles, no two of one text."""
    seeds = [(article, _people(read(article))) for article in load([_SEEDS])]
    names = sorted({province.name for province in provinces()})
    for n in range(number):
        article, people = seeds[n % len(seeds)]
        yield _varied(article, people, names, n)


def _people(reading: Reading) -> list[str]:
    said = (f.fact.person for f in reading.findings
            if isinstance(f.fact, (Attendance, Chairing, PositionHeld)))  # fmt: skip
    return sorted(set(said) - {_NATIONAL})


def _varied(article: Article, people: list[str], names: list[str], n: int) -> Article:
    outlet = random.Random(n)  # noqa: S311 - to be the same again, not to be secret
    event = random.Random(n // _TOLD // 5 * 5 + n % 5)  # noqa: S311 - as often told as real ones
    province, field = outlet.choice(names), event.choice(_FIELDS)
    text = article.text.replace(article.place or "Hà Nội", province)
    local = random.Random(province)  # noqa: S311 - a province has its own officials
    officials = [_name(local) for _ in range(40)]
    for person in people:
        text = text.replace(person, outlet.choice(officials))
    years, day, month = event.randrange(-9, 2), event.randrange(1, 28), event.randrange(1, 13)
    text = _DAY.sub(lambda m: f"{day}/{month}{m['year'] or ''}", text)
    text = _YEAR.sub(lambda m: str(int(m[0]) + years), text)
    text = _FIELD.sub(lambda m: f"{m['of']} {field}", text)
    text = _FIGURE.sub(lambda _: f"{event.randrange(1, 99)},{event.randrange(1, 9)}", text)
    return replace(
        article,
        source=f"made-{n:05}.txt",
        text=text,
        url=f"https://outlet{n % _OUTLETS}.example/{n}",
        publisher=f"Báo {n % _OUTLETS + 1}",
        published=date(2024 + years, month, day),
        place=province,
    )


def _name(chance: random.Random) -> str:
    return " ".join(map(chance.choice, (_FIRST, _MIDDLE, _LAST)))


def made(store: Path, quads: int) -> BuildReport:
    """Build a store of made news with at least so many quads, and return what is in it."""
    number = _AT_FIRST
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as workers:
        while True:
            readings = workers.map(read, articles(number), chunksize=20)
            report = build(readings, store)
            if report.quads >= quads:
                return report
            number = int(number * max(1.05, 1.02 * quads / report.quads))


def main() -> None:
    """Make a store, and say what is in it."""
    held = made(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else QUADS)  # noqa: PLR2004
    print(f"{held.articles:,} articles, {held.quads:,} quads")


if __name__ == "__main__":
    main()
