"""A made world: meetings, persons and bodies that are known, and articles that report them.

Articles vary as outlets do: they shorten names of bodies and of meetings, leave out numbers, years
and days, know another part of a title, miss a mark in a name, mistake a month, or reprint others.
Homonyms, bodies that meet twice a day and numbers that come again in another term are planted.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from msgspec import structs

from extract.article import Article, Reading, SentenceAccount
from extract.evidence import Evidence, Finding, Quote
from extract.facts import (
    Chairing,
    DirectiveSet,
    Meeting,
    Organization,
    OrganizationMention,
    Place,
    PlaceLevel,
    PositionHeld,
)
from graph.fold import key

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.facts import Fact

PROVINCES = ("Hải Dương", "Quảng Trị", "Đắk Lắk", "Nghệ An", "Cà Mau", "Sơn La", "Lâm Đồng", "Huế")
CENTRAL = (
    ("Ủy ban Quốc gia về chuyển đổi số", "Ủy ban Quốc gia về Chuyển đổi số (CĐS)"),
    (
        "Ban Chỉ đạo của Chính phủ về phát triển khoa học, công nghệ, đổi mới sáng tạo",
        "Ban Chỉ đạo Chính phủ về phát triển khoa học, công nghệ",
    ),
    ("Ủy ban Thường vụ Quốc hội", "UBTVQH"),
    ("Bộ Thông tin và Truyền thông", "BTTTT"),
    ("Bộ Kế hoạch và Đầu tư", "Bộ KH&ĐT"),
    ("Thường trực Chính phủ", "Thường trực Chính phủ"),
)
SUBJECTS = (
    "giải ngân vốn đầu tư công",
    "phòng, chống bão số 3",
    "kỳ thi tốt nghiệp trung học phổ thông",
    "tháo gỡ khó khăn cho thị trường bất động sản",
    "cải cách thủ tục hành chính",
    "phát triển nhà ở xã hội",
    "bảo đảm trật tự an toàn giao thông",
    "xây dựng nông thôn mới",
    "chuyển đổi số và Đề án 06",
    "dự toán ngân sách nhà nước",
)
FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Võ", "Hoàng", "Bùi", "Đặng")
GIVEN = (
    "Văn Hùng", "Thị Mai", "Minh Đức", "Quốc Bảo", "Thanh Sơn", "Ngọc Hòa", "Hữu Phước", "Đình Khoa"
)  # fmt: skip
PARTS = ("sáng", "chiều")


@dataclass(frozen=True, kw_only=True)
class Official:
    """One person: ``held`` are titles with body and place, each from a day on."""

    number: int
    name: str
    held: tuple[tuple[date, str, str, Place | None], ...]


@dataclass(frozen=True, kw_only=True)
class Event:
    """One meeting."""

    number: int
    day: date
    names: tuple[str, str]
    place: Place | None
    kind: str
    subject: str
    ordinal: int | None
    part: str | None
    chair: Official
    programmes: tuple[str, ...] = ()


@dataclass
class World:
    """Readings, and what each mention (article, its name there) truly is."""

    readings: list[Reading] = field(default_factory=list)
    meetings: dict[tuple[str, str], int] = field(default_factory=dict)
    persons: dict[tuple[str, str], int] = field(default_factory=dict)
    copies: list[set[str]] = field(default_factory=list)


class Maker:
    """Makes a world of so many meetings, each time the same from the same number."""

    def __init__(self, seed: int, events: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - a made world, not a secret
        self.world = World()
        self.officials = self._officials()
        self.events = [self._event(number) for number in range(events)]
        self._twice_a_day()

    def _officials(self) -> list[Official]:
        names = [f"{family} {given}" for given in GIVEN for family in FAMILY]
        self.chance.shuffle(names)
        found: list[Official] = []
        start = date(2022, 1, 1)
        for names_of, _ in CENTRAL:
            held = ((start, "Chủ tịch", names_of, None),)
            found.append(Official(number=len(found), name=names.pop(), held=held))
        for province in PROVINCES:
            place = Place(name=province, level=PlaceLevel.PROVINCE, kind="tỉnh")
            head, heir = names.pop(), names.pop()
            ubnd, school = f"UBND tỉnh {province}", f"Sở Giáo dục và Đào tạo tỉnh {province}"
            later = date(2024, 1, 1)
            for name, held in (
                (head, ((start, "Chủ tịch", ubnd, place),)),
                (heir, ((start, "Giám đốc", school, place), (later, "Giám đốc", ubnd, place))),
            ):
                found.append(Official(number=len(found), name=name, held=held))
        # Homonyms: the name of a province's head is borne in another province, and at a department.
        for one, province in zip(found[6:12:2], PROVINCES[5:], strict=True):
            place = Place(name=province, level=PlaceLevel.PROVINCE, kind="tỉnh")
            held = ((start, "Giám đốc", f"Sở Y tế tỉnh {province}", place),)
            found.append(Official(number=len(found), name=one.name, held=held))
        return found

    def _event(self, number: int) -> Event:
        chance = self.chance
        day = date(2022, 1, 3) + timedelta(days=number * 5)
        if chance.random() < 0.5:
            which = chance.randrange(len(CENTRAL))
            ordinal = 1 + number % 12 if which < 3 else None
            place, names, chair = None, CENTRAL[which], self.officials[which]
        else:
            where = chance.randrange(len(PROVINCES))
            place = Place(name=PROVINCES[where], level=PlaceLevel.PROVINCE, kind="tỉnh")
            label = f"UBND tỉnh {PROVINCES[where]}"
            names, ordinal = (label, f"Ủy ban nhân dân tỉnh {PROVINCES[where]}"), None
            chair = self.officials[6 + 2 * where]
        subject = chance.choice(SUBJECTS)
        return Event(
            number=number, day=day, names=names, place=place, subject=subject, ordinal=ordinal,
            kind="phiên họp" if ordinal else chance.choice(("hội nghị", "cuộc họp")),
            part=chance.choice((None, *PARTS)), chair=chair,
            programmes=("5 không", "3 đột phá") if chance.random() < 0.1 else (),
        )  # fmt: skip

    def _twice_a_day(self) -> None:
        """Let every tenth meeting be followed by another of its body on the same day."""
        for event in self.events[::10]:
            others = [s for s in SUBJECTS if not set(s.split()) & set(event.subject.split())]
            self.events.append(
                replace(
                    event,
                    number=len(self.events),
                    ordinal=None,
                    kind="cuộc họp",
                    part="chiều",
                    subject=self.chance.choice(others),
                    programmes=(),
                )
            )
            self.events[event.number] = replace(event, part="sáng")

    def make(self) -> World:
        for event in self.events:
            for report in range(self.chance.randint(2, 5)):
                self._report(event, report)
        for official in self.officials:
            for report in range(4):
                self._portrait(official, report)
        return self.world

    def _report(self, event: Event, number: int) -> None:
        chance = self.chance
        source = f"{event.number:04}-{number}.txt"
        article = _Article(source, event.day + timedelta(days=chance.randint(0, 2)))
        body = Organization(
            label=chance.choice(event.names), as_written=event.names[0], place=event.place
        )
        whole = number == 0 or chance.random() < 0.75
        ordinal = event.ordinal if whole else None
        named = f"{event.kind} thứ {ordinal}" if ordinal else f"{event.kind} về {event.subject}"
        if event.ordinal is None and not whole:
            named = f"{event.kind} bàn về {event.subject}, triển khai nhiệm vụ"
        undated = ordinal is not None and chance.random() < 0.1
        when = event.day.isoformat()
        if chance.random() < 0.01:
            when = f"{when[:5]}{1 + int(when[5:7]) % 12:02}-{min(int(when[8:]), 28):02}"
        if chance.random() < 0.1:
            when = f"--{when[5:]}"
        article.say(
            f"{when}: {named} của {body.label}, do {event.chair.name} chủ trì.",
            Meeting(
                meeting="m1", label=named, kind=event.kind, ordinal=ordinal,
                body=body if whole or event.place else None, date=None if undated else when,
                part_of_day=event.part if whole else None, topic=event.subject,
            ),
            Chairing(meeting="m1", person=event.chair.name),
            *(
                DirectiveSet(label=label, count=5, theme="không", meeting="m1")
                for label in event.programmes
            ),
        )  # fmt: skip
        article.say(f"{body.label} dự.", OrganizationMention(organization=body))
        self._holds(article, event.chair, event.day)
        self._add(article)
        self.world.meetings[source, "m1"] = event.number
        self.world.persons[source, key(event.chair.name)] = event.chair.number
        if chance.random() < 0.05:
            copy = article.again(f"copy-{source}")
            self._add(copy)
            self.world.copies.append({source, copy.source})
            self.world.meetings[copy.source, "m1"] = event.number
            self.world.persons[copy.source, key(event.chair.name)] = event.chair.number

    def _portrait(self, official: Official, number: int) -> None:
        """Name a person with an office, as another article of another day does."""
        source = f"person-{official.number:03}-{number}.txt"
        day = date(2022, 3, 1) + timedelta(days=300 * number + official.number)
        article = _Article(source, day)
        name = official.name
        if number == 3 and official.held[0][3] is not None and name.endswith("Hòa"):
            name = name.replace("Hòa", "Hoa")
        self._holds(article, replace(official, name=name), day)
        self._add(article)
        self.world.persons[source, key(name)] = official.number

    def _holds(self, article: _Article, official: Official, day: date) -> None:
        _, title, body, place = max(h for h in official.held if h[0] <= day)
        organization = Organization(label=body, as_written=body, place=place)
        article.say(
            f"{title} {body} {official.name} nói về công việc của mình trong những ngày này.",
            PositionHeld(
                person=official.name, label=f"{title} {body}", as_written=f"{title} {body}",
                title=title, organization=organization, place=place,
            ),
        )  # fmt: skip

    def _add(self, article: _Article) -> None:
        self.world.readings.append(article.reading())


class _Article:
    def __init__(self, source: str, published: date) -> None:
        self.source, self.published, self.text = source, published, ""
        self.findings: list[Finding] = []
        self.sentences: list[SentenceAccount] = []
        self.say(f"Bài {source} có lời văn riêng: " + " ".join(f"{source}{n}" for n in range(40)))

    def say(self, sentence: str, *facts: Fact) -> None:
        begin = len(self.text)
        self.text += f"{sentence}\n"
        quote = Quote(begin=begin, end=begin + len(sentence), text=sentence)
        self.sentences.append(SentenceAccount(begin=begin, end=quote.end, block="body"))
        evidence = Evidence(
            quote=quote,
            rule="made/by-hand",
            inferred=frozenset({"date", "label", "place", "ordinal", "person", "organization"}),
        )
        self.findings += [Finding(fact=fact, evidence=evidence) for fact in facts]

    def again(self, source: str) -> _Article:
        """Return the same text in another outlet, under a line of its own."""
        copy = _Article.__new__(_Article)
        copy.source, copy.published, copy.text = source, self.published + timedelta(days=1), ""
        copy.findings, copy.sentences = [], []
        copy.say("Theo một báo khác đưa tin.")
        shift = len(copy.text)
        copy.text += self.text
        copy.sentences += [
            structs.replace(s, begin=s.begin + shift, end=s.end + shift) for s in self.sentences
        ]
        for finding in self.findings:
            q = finding.evidence.quote
            moved = structs.replace(q, begin=q.begin + shift, end=q.end + shift)
            evidence = structs.replace(finding.evidence, quote=moved)
            copy.findings.append(structs.replace(finding, evidence=evidence))
        return copy

    def reading(self) -> Reading:
        return Reading(
            article=Article(source=self.source, text=self.text, published=self.published),
            headline=self.text.split("\n", 1)[0],
            published=self.published,
            author=None,
            findings=tuple(self.findings),
            sentences=tuple(self.sentences),
        )


@pytest.fixture(scope="session")
def make_world() -> Callable[[int, int], World]:
    def made(seed: int, events: int) -> World:
        return Maker(seed, events).make()

    return made
