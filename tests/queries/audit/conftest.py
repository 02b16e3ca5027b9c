"""Reports with sums, shares and growth, correct and wrong, in varied words."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from random import Random

import pytest

from extract.article import Article
from extract.reader import read
from queries.audit import Slip, audit

NOUNS = {
    "nhiệm vụ": ("đã hoàn thành", "đang thực hiện trong hạn", "quá hạn", "chưa đến hạn"),
    "dự án": ("khởi công mới", "sắp hoàn thành", "tạm dừng", "chuyển tiếp"),
    "hồ sơ": ("trực tuyến", "trực tiếp", "qua bưu chính", "liên thông"),
    "hộ": ("nghèo", "cận nghèo", "trung bình", "khá"),
    "đại biểu": ("chuyên trách", "kiêm nhiệm", "khối đảng", "khối chính quyền"),
    "vụ": ("cháy nhà dân", "cháy rừng", "cháy xe", "cháy kho"),
}
MONEY = ("ngân sách trung ương", "ngân sách tỉnh", "vốn vay", "vốn xã hội hóa")


def grouped(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def percent(value: Decimal, places: int, rounding: str = ROUND_HALF_UP) -> str:
    return f"{value.quantize(Decimal(1).scaleb(-places), rounding=rounding)}".replace(".", ",")


class Reports:
    """Sentences whose figures are right, or off by ``slip``."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)  # noqa: S311 - reports, no secret

    def parts(self) -> tuple[str, list[tuple[int, str]], int]:
        noun = self.rng.choice(list(NOUNS))
        names = NOUNS[noun][: self.rng.randrange(2, 5)]
        low, high = self.rng.choice(((3, 60), (20, 900), (300, 9_000)))
        parts = [(self.rng.randrange(low, high), name) for name in names]
        return noun, parts, sum(count for count, _ in parts)

    def joined(self, items: list[str]) -> str:
        comma = self.rng.choice((", ", "; "))
        last = self.rng.choice((comma, " và "))
        return comma.join(items[:-1]) + last + items[-1]

    def sum_(self, slip: int = 0) -> str:
        noun, parts, total = self.parts()
        named = self.rng.random() < 0.7
        items = [f"{grouped(n)} {f'{noun} ' if named else ''}{name}" for n, name in parts]
        start = self.rng.choice(("Toàn tỉnh có", "Năm 2024 có", "Đến nay, toàn tỉnh có"))
        opener = self.rng.choice((", gồm ", ", bao gồm ", ": ", " (gồm ", ", gồm: "))
        if not slip and self.rng.random() < 0.3:
            opener = ", trong đó có "
        close = ")" if "(" in opener else ""
        return f"{start} {grouped(total + slip)} {noun}{opener}{self.joined(items)}{close}."

    def shared(self, slip: Decimal = Decimal(0)) -> str:
        noun, parts, total = self.parts()
        places = self.rng.randrange(1, 3)
        at = self.rng.randrange(len(parts))
        items = []
        for place, (count, name) in enumerate(parts):
            share = Decimal(100 * count) / total + (slip if place == at else 0)
            rounding = ROUND_HALF_UP if slip else self.rng.choice((ROUND_HALF_UP, ROUND_DOWN))
            printed = percent(share, places, rounding)
            said = self.rng.choice((f"(chiếm {printed}%)", f"(đạt {printed}%)", f"({printed}%)"))
            items.append(f"{grouped(count)} {noun} {name} {said}")
        return f"Toàn tỉnh có {grouped(total)} {noun}, trong đó {self.joined(items)}."

    def ratio(self, slip: Decimal = Decimal(0)) -> str:
        noun = self.rng.choice(list(NOUNS))
        total = self.rng.randrange(120, 9_000)
        count = self.rng.randrange(total // 3, total * 9 // 10)
        places = self.rng.randrange(1, 3)
        share = percent(Decimal(100 * count) / total + slip, places)
        said = self.rng.choice((f", đạt {share}%", f", đạt tỷ lệ {share}%", f" (chiếm {share}%)"))
        return f"Đã xử lý {grouped(count)}/{grouped(total)} {noun}{said}."

    def growth(self, slip: Decimal = Decimal(0)) -> str:
        base, reached = self.rng.randrange(1_001, 4_999), self.rng.randrange(5_001, 9_999)
        before, after = (f"{v // 10},{v % 10} tỷ đồng" for v in (base, reached))
        rise = percent(Decimal(100 * reached) / base - 100 + slip, 1)
        return self.rng.choice(
            (
                f"Thu ngân sách tăng từ {before} lên {after}, tăng {rise}%.",
                f"Thu ngân sách năm 2024 đạt {after}, tăng {rise}% so với năm 2023 ({before}).",
            )
        )

    def money(self) -> str:
        """A sum of rounded amounts: the last digit may be off."""
        exact = [self.rng.randrange(10_000, 99_000) for _ in MONEY]
        items = [
            f"{percent(Decimal(v) / 1000, 1)} tỷ đồng {name}"
            for v, name in zip(exact, MONEY, strict=True)
        ]
        total = percent(Decimal(sum(exact)) / 1000, 1)
        return f"Tổng vốn là {total} tỷ đồng, gồm {self.joined(items)}."

    def harmless(self) -> str:
        """Numbers that are no parts of one total, or not all of them."""
        n = self.rng.randrange(20, 400)
        return self.rng.choice(
            (
                f"Có {grouped(n * 7)} dự án, trong đó {n} dự án mới, {n + 3} dự án chuyển tiếp.",
                f"Đoàn có {n} đại biểu, gồm {n - 9} nam, 9 nữ, {n // 3} đại biểu dân tộc thiểu số.",
                f"Huyện có {n} xã, gồm 3 thị trấn, {n * 9} hộ dân.",
                f"Tỉnh có {n} dự án, gồm {n // 2} dự án nhóm A, còn lại là dự án nhóm B.",
                f"Xử lý {n}/{n * 2} hồ sơ, đạt 105% kế hoạch năm.",
                f"Khoảng {n * 10} người, gồm {n * 4} nam và {n * 5} nữ.",
                f"Có {n} hồ sơ, gồm {n // 3} hồ sơ mới (tăng 12%), {n - n // 3} hồ sơ cũ.",
                f"Chỉ số xếp hạng {n % 60 + 1}/63 tỉnh, thành phố.",
            )
        )


def slips_of(sentences: list[str]) -> list[list[Slip]]:
    """Return the slips found in each sentence, read in articles of ten."""
    found = []
    for begin in range(0, len(sentences), 10):
        block = sentences[begin : begin + 10]
        text = "Kết quả công tác năm\n\n" + "\n\n".join(block) + "\n"
        slips = list(audit([read(Article(source=f"{begin}.txt", text=text))]))
        found += [[s for s in slips if s.quote in told or told in s.quote] for told in block]
        assert sum(map(len, found[begin:])) == len(slips)
    return found


@pytest.fixture(scope="session")
def reports() -> Reports:
    return Reports(9831)


@pytest.fixture(scope="session")
def audited() -> Callable[[list[str]], list[list[Slip]]]:
    return slips_of
