"""A world of articles, rendered from known facts in varied words, with differences planted.

Each case is of its own indicator, meeting or programme, told by two articles; ``kind`` is the
difference planted between them, None where they agree.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from random import Random

import pytest

from extract.article import Article
from extract.reader import read
from graph.assemble import statements
from graph.disagreement import Difference, Disagreement, Said, find
from graph.disagreement.kinds import articles_of
from graph.evidence import sound
from graph.identity.mentions import article_iri

PROVINCES = (
    "Lạng Sơn", "Bắc Giang", "Hà Giang", "Nam Định", "Thái Bình", "Ninh Bình", "Phú Yên",
    "Bình Thuận", "Long An", "Bến Tre", "Trà Vinh", "Sóc Trăng", "Hậu Giang", "Kiên Giang",
    "Tây Ninh", "Gia Lai", "Lâm Đồng", "Hòa Bình", "Yên Bái", "Tuyên Quang",
)  # fmt: skip
THINGS = (
    "hồ sơ đất đai", "hồ sơ hộ tịch", "hồ sơ xây dựng", "giấy phép lái xe", "hồ sơ bảo hiểm",
    "thủ tục đầu tư", "thủ tục hải quan", "hóa đơn bán lẻ", "bệnh án ngoại trú", "học bạ tiểu học",
    "đơn thuốc", "văn bản hành chính", "hợp đồng lao động", "chứng chỉ hành nghề",
)  # fmt: skip
WAYS = (
    "được số hóa", "nộp trực tuyến", "giải quyết đúng hạn", "ký số", "thanh toán điện tử",
    "trả kết quả trực tuyến", "xử lý trên môi trường mạng", "chia sẻ dữ liệu",
)  # fmt: skip
CHAIRS = (
    "Trần Văn Bình", "Lê Quang Hải", "Nguyễn Đức Long", "Phạm Thanh Tùng", "Vũ Hồng Sơn",
    "Đặng Minh Khôi", "Hoàng Xuân Ánh", "Bùi Thế Cường",
)  # fmt: skip
TASKS = (
    "nâng cao nhận thức của người dân", "hoàn thiện hạ tầng kỹ thuật", "phát triển kinh tế hộ",
    "bảo vệ cảnh quan làng quê", "đào tạo cán bộ cơ sở", "huy động nguồn lực xã hội",
    "giữ gìn bản sắc văn hóa", "xử lý rác thải sinh hoạt",
)  # fmt: skip
FIGURE_WORDINGS = (
    "Theo báo cáo của UBND tỉnh, năm {year}, {what} của tỉnh {place} {reached} {value}%.",
    "Năm {year}, {what} của tỉnh {place} {reached} {value}%.",
    "Tại hội nghị, lãnh đạo tỉnh cho biết {what} của tỉnh {place} năm {year} {reached} {value}%.",
)
OPENINGS = (
    "Tin từ UBND tỉnh {place} cho biết kết quả chuyển đổi số của địa phương.",
    "Công tác cải cách hành chính của tỉnh {place} có nhiều chuyển biến.",
    "Sáng nay, UBND tỉnh {place} thông tin về tình hình cải cách hành chính.",
)


@dataclass(frozen=True)
class Case:
    """Two articles on one thing, and how what they say of it differs."""

    about: str
    kind: Difference | None
    articles: tuple[Article, Article]


@dataclass(frozen=True)
class Outcome:
    """What was found in a world: the cases, and the differences between each case's articles."""

    cases: tuple[Case, ...]
    found: dict[int, frozenset[Difference]]
    stray: tuple[Disagreement, ...]


def _text(rng: Random, place: str, *sentences: str) -> str:
    opening = rng.choice(OPENINGS).format(place=place)
    return f"Kết quả công tác ở {place}\n\n{opening}\n\n" + "\n\n".join(sentences) + "\n"


def _decimal(tenths: int, digits: int = 1) -> str:
    whole, part = divmod(tenths, 10**digits)
    return f"{whole},{part:0{digits}d}"


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", ".")


class World:
    """Makes cases, each with names of its own."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)  # noqa: S311 - a world, no secret
        self.indicators = [f"tỷ lệ {thing} {way}" for thing, way in product(THINGS, WAYS)]
        self.rng.shuffle(self.indicators)
        self.count = 0

    def article(self, place: str, published: date, *sentences: str) -> Article:
        self.count += 1
        return Article(
            source=f"{self.count:04}.txt",
            text=_text(self.rng, place, *sentences),
            published=published,
            place=place,
        )

    def figure(self, what: str, place: str, year: int, value: str, reached: str = "đạt") -> str:
        wording = self.rng.choice(FIGURE_WORDINGS)
        return wording.format(what=what, place=place, year=year, value=value, reached=reached)

    def figure_case(self, kind: Difference | None) -> Case:
        rng, what = self.rng, self.indicators.pop()
        place, other = rng.sample(PROVINCES, 2)
        year = rng.choice((2021, 2022, 2023))
        value = rng.randrange(300, 800)
        early = date(year + 1, rng.randrange(2, 9), rng.randrange(1, 28))
        late = early + timedelta(days=rng.randrange(2))
        first = self.figure(what, place, year, _decimal(value))
        second = self.figure(what, place, year, _decimal(value))
        match kind:
            case Difference.CONFLICT:
                second = self.figure(what, place, year, _decimal(value + rng.randrange(15, 90)))
            case Difference.UPDATE:
                early = date(year, 12, rng.randrange(10, 30))
                late = date(year + 1, rng.randrange(4, 12), rng.randrange(1, 28))
                moved = _decimal(value + rng.choice((-1, 1)) * rng.randrange(20, 80))
                first = self.figure(what, place, year, _decimal(value), "ước đạt")
                second = self.figure(what, place, year, moved)
            case Difference.OTHER_PERIOD:
                second = self.figure(what, place, year - 1, _decimal(value - rng.randrange(20, 90)))
            case Difference.ROUNDING:
                finer = value * 10 + rng.choice((-4, -3, -2, -1, 1, 2, 3, 4))
                second = self.figure(what, place, year, _decimal(finer, 2))
            case Difference.OTHER_SCOPE:
                second = self.figure(what, other, year, _decimal(value + rng.randrange(20, 90)))
            case None:
                pass
        home = other if kind is Difference.OTHER_SCOPE else place
        return Case(
            what, kind, (self.article(place, early, first), self.article(home, late, second))
        )

    def state_case(self, kind: Difference | None) -> Case:
        """Figures of no stated period: as of the day on which each article appeared."""
        rng, what, place = self.rng, self.indicators.pop(), self.rng.choice(PROVINCES)
        value, early = rng.randrange(300, 700), date(2024, rng.randrange(1, 6), 12)
        late = (
            early + timedelta(days=rng.randrange(40, 150)) if kind is Difference.UPDATE else early
        )
        moved = value + rng.randrange(20, 150) if kind else value
        sentences = [f"Đến nay, {what} đạt {_decimal(v)}%." for v in (value, moved)]
        days = zip((early, late), sentences, strict=True)
        first, second = (self.article(place, day, sentence) for day, sentence in days)
        return Case(what, kind, (first, second))

    def count_case(self, kind: Difference | None) -> Case:
        """Counts, one of them rounded and said to be."""
        rng, place = self.rng, self.rng.choice(PROVINCES)
        what = self.indicators.pop().removeprefix("tỷ lệ ")
        year, count = rng.choice((2021, 2022, 2023)), rng.randrange(121, 199) * 100
        count += rng.randrange(1, 99)
        rough = {
            Difference.ROUNDING: f"hơn {_grouped(count // 100 * 100)}",
            Difference.CONFLICT: _grouped(count + rng.randrange(1_700, 4_000)),
        }
        said = (_grouped(count), rough.get(kind, _grouped(count)) if kind else _grouped(count))
        first, second = (
            self.article(place, date(year + 1, 3, 5), f"Năm {year}, toàn tỉnh có {number} {what}.")
            for number in said
        )
        return Case(what, kind, (first, second))

    def chair_case(self, kind: Difference | None, number: int) -> Case:
        place = PROVINCES[number % len(PROVINCES)]
        body, day = f"Ban Chỉ đạo cải cách hành chính tỉnh {place}", date(2023, 5, 2 + number)
        people = self.rng.sample(CHAIRS, 2) if kind else [self.rng.choice(CHAIRS)] * 2
        when = f"{day.day}/{day.month}/{day.year}"
        wordings = (
            "Ngày {day}, ông {who} chủ trì phiên họp thứ {n} của {body}.",
            "Phiên họp thứ {n} của {body} diễn ra ngày {day} do ông {who} chủ trì.",
        )
        first, second = (
            self.article(place, day, wording.format(day=when, who=who, n=2 + number, body=body))
            for wording, who in zip(wordings, people, strict=True)
        )
        return Case(f"phiên họp thứ {2 + number} của {body}", kind, (first, second))

    def list_case(self, kind: Difference | None, number: int) -> Case:
        """A numbered programme, listed by two reports of one meeting."""
        place = PROVINCES[number % len(PROVINCES)]
        body, day = f"Ban Chỉ đạo xây dựng nông thôn mới tỉnh {place}", date(2023, 8, 2 + number)
        items = self.rng.sample(TASKS, 4)
        label = f"3 {self.rng.choice(('tăng cường', 'đẩy mạnh', 'tập trung'))}"
        lists = [items[:3], [items[0], items[3], items[2]] if kind else items[:3]]
        when = f"{day.day}/{day.month}/{day.year}"
        first, second = (
            self.article(
                place,
                day,
                f"Ngày {when}, ông Trần Văn Bình chủ trì phiên họp thứ {2 + number} của {body}.",
                f"Kết luận phiên họp, ông Trần Văn Bình nêu “{label}”, gồm: {'; '.join(listed)}.",
            )
            for listed in lists
        )
        return Case(f"{label} của {body}", kind, (first, second))

    def date_case(self, kind: Difference | None, number: int) -> Case:
        rng, place = self.rng, PROVINCES[number % len(PROVINCES)]
        body = f"Ban Chỉ đạo chuyển đổi số tỉnh {place}"
        ordinal = 3 + number
        day = date(2024, rng.randrange(1, 12), rng.randrange(2, 20))
        other = day + timedelta(days=rng.randrange(1, 6)) if kind else day
        wordings = (
            "Ngày {day}, {body} tổ chức phiên họp thứ {ordinal}.",
            "Ngày {day}, {body} đã họp phiên thứ {ordinal} dưới sự chủ trì của ông Trần Văn Bình.",
        )
        one, two = (
            self.article(
                place,
                max(day, other),
                wording.format(
                    day=f"{when.day}/{when.month}/{when.year}", body=body, ordinal=ordinal
                ),
            )
            for wording, when in zip(wordings, (day, other), strict=True)
        )
        return Case(f"phiên họp thứ {ordinal} của {body}", kind, (one, two))


def _disagreements(articles: list[Article]) -> list[Disagreement]:
    readings = [sound(read(article)) for article in articles]
    return list(find(Said.of(statements(readings))))


def outcome(cases: tuple[Case, ...]) -> Outcome:
    """Read all articles of a world together, and sort what is found by case."""
    articles = [article for case in cases for article in case.articles]
    case_of = {
        article_iri(sound(read(article))): number
        for number, case in enumerate(cases)
        for article in case.articles
    }
    found: dict[int, set[Difference]] = {}
    stray = []
    for disagreement in _disagreements(articles):
        told = {case_of[a] for side in disagreement.sides for a in articles_of(side)}
        if len(told) == 1:
            found.setdefault(told.pop(), set()).add(disagreement.difference)
        else:
            stray.append(disagreement)
    return Outcome(cases, {n: frozenset(kinds) for n, kinds in found.items()}, tuple(stray))


@pytest.fixture(scope="session")
def world() -> Outcome:
    made = World(20240719)
    kinds: list[Difference | None] = [*Difference, None]
    cases = [made.figure_case(kinds[n % len(kinds)]) for n in range(60)]
    pair = (Difference.CONFLICT, None)
    cases += [
        made.state_case((Difference.UPDATE, Difference.CONFLICT, None)[n % 3]) for n in range(18)
    ]
    cases += [made.count_case((*pair, Difference.ROUNDING)[n % 3]) for n in range(18)]
    for n in range(len(PROVINCES)):
        cases += [made.date_case(pair[n % 2], n), made.chair_case(pair[n % 2], n)]
        cases.append(made.list_case(pair[n % 2], n))
    return outcome(tuple(cases))
