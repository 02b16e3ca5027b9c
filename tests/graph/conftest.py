"""Articles of our own wording, read by hand: each fact with the words that it was read from."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from extract.article import Article, Reading, SentenceAccount
from extract.evidence import Evidence, Finding, Quote
from extract.facts import (
    Absence,
    Agent,
    AgentKind,
    Attendance,
    Chairing,
    Directive,
    DirectiveItem,
    DirectiveSet,
    DocumentMention,
    Meeting,
    Mode,
    Observation,
    Organization,
    OrganizationMention,
    Place,
    PlaceLevel,
    PlaceMention,
    PositionHeld,
    Site,
)
from graph.build import build
from graph.export import FORMATS
from graph.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from extract.facts import Fact

VIET_NAM = Place(name="Việt Nam", level=PlaceLevel.COUNTRY)
HAI_DUONG = Place(name="Hải Dương", level=PlaceLevel.PROVINCE, kind="tỉnh")
QUANG_TRI = Place(name="Quảng Trị", level=PlaceLevel.PROVINCE, kind="tỉnh")
STANDING = Organization(label="Thường trực Chính phủ", as_written="Thường trực Chính phủ")
CHINH = Agent(kind=AgentKind.PERSON, label="Phạm Minh Chính")


class Draft:
    """An article in the making: sentences, and what each says."""

    def __init__(self, source: str, published: date | None = None, **known: str) -> None:
        self.source, self.published, self.known = source, published, known
        self.text, self.sentences = "", []
        self.findings: list[Finding] = []

    def say(
        self,
        sentence: str,
        *facts: Fact,
        inferred: Iterable[str] = (),
        rule: str = "made/by-hand",
        context: Quote | None = None,
    ) -> Quote:
        begin = len(self.text)
        self.text += f"{sentence}\n"
        quote = Quote(begin=begin, end=begin + len(sentence), text=sentence)
        self.sentences.append(SentenceAccount(begin=quote.begin, end=quote.end, block="body"))
        evidence = Evidence(
            quote=quote,
            rule=rule,
            inferred=frozenset(inferred),
            context=() if context is None else (context,),
        )
        self.findings += [Finding(fact=fact, evidence=evidence) for fact in facts]
        return quote

    def reading(self) -> Reading:
        article = Article(
            source=self.source, text=self.text, published=self.published, **self.known
        )
        return Reading(
            article=article,
            headline=self.text.split("\n", 1)[0],
            published=self.published,
            author=None,
            findings=tuple(self.findings),
            sentences=tuple(self.sentences),
        )


def hai_duong() -> Reading:
    """A meeting of 19/7 with a site, a programme, a figure, a task and a document."""
    a = Draft("hai-duong.txt", date(2024, 7, 19), url="https://example.org/1", place="Hải Dương")
    header = a.say("Chuyển đổi số ở Hải Dương")
    a.say(
        "Sáng 19/7, Thường trực Chính phủ họp trực tuyến toàn quốc về chuyển đổi số.",
        Meeting(
            meeting="m1",
            label="hội nghị trực tuyến toàn quốc về chuyển đổi số",
            kind="hội nghị",
            body=STANDING,
            date="2024-07-19",
            part_of_day="sáng",
            mode=Mode.ONLINE,
        ),
        inferred=["date"],
    )
    a.say(
        "Thủ tướng Chính phủ Phạm Minh Chính chủ trì.",
        Chairing(meeting="m1", person="Phạm Minh Chính"),
        PositionHeld(
            person="Phạm Minh Chính",
            label="Thủ tướng Chính phủ",
            as_written="Thủ tướng Chính phủ",
            title="Thủ tướng",
        ),
    )
    ubnd = Organization(
        label="UBND tỉnh Hải Dương", as_written="UBND tỉnh", kind="UBND", place=HAI_DUONG
    )
    a.say(
        "Chủ tịch UBND tỉnh Triệu Thế Hùng chủ trì tại điểm cầu.",
        Site(meeting="m1", place=HAI_DUONG),
        Chairing(meeting="m1", person="Triệu Thế Hùng", site=HAI_DUONG),
        PositionHeld(
            person="Triệu Thế Hùng",
            label="Chủ tịch UBND tỉnh Hải Dương",
            as_written="Chủ tịch UBND tỉnh",
            title="Chủ tịch",
            organization=ubnd,
            place=HAI_DUONG,
        ),
        Attendance(meeting="m1", organization=ubnd, site=HAI_DUONG),
        inferred=["place"],
        context=header,
    )
    programme(a, "5 đẩy mạnh", "đẩy mạnh hạ tầng số")
    programme(a, "5 không", "không né tránh, đùn đẩy")
    a.say(
        "Kinh tế số chiếm 16,5% GDP năm 2023, Bộ trưởng cho biết.",
        Observation(
            indicator="tỉ trọng kinh tế số/GDP",
            value=Decimal("16.50"),
            value_text="16,5",
            unit="%",
            period_start=date(2023, 1, 1),
            period_end=date(2023, 12, 31),
            area=VIET_NAM,
            reported_at="m1",
        ),
        inferred=["area"],
    )
    a.say(
        "Theo Nghị quyết số 57-NQ/TW, Thủ tướng yêu cầu các bộ, ngành hoàn thành cơ sở dữ liệu "
        "trước ngày 30/6/2025.",
        DocumentMention(label="Nghị quyết số 57-NQ/TW", kind="Nghị quyết", number="57-NQ/TW"),
        Directive(
            text="hoàn thành cơ sở dữ liệu trước ngày 30/6/2025",
            issued_by=CHINH,
            addressed_to=(
                Agent(kind=AgentKind.AUDIENCE, label="các bộ, ngành", covers=("ministry",)),
            ),
            deadline="2025-06-30",
            due_by=date(2025, 6, 30),
            modality="yêu cầu",
            meeting="m1",
        ),
        inferred=["issuedBy"],
    )
    return a.reading()


def programme(draft: Draft, label: str, item: str) -> None:
    draft.say(
        f"Thủ tướng Phạm Minh Chính nêu “{label}”, gồm {item}.",
        DirectiveSet(label=label, count=5, theme=label[2:], issued_by=CHINH, meeting="m1"),
        DirectiveItem(set_label=label, position=1, text=item, meeting="m1"),
        rule="directive_set/announced, listed",
    )


def quang_tri() -> Reading:
    """The same programmes, of a meeting dated 19/1 without a year."""
    a = Draft("quang-tri.txt", place="Quảng Trị")
    a.say(
        "Ngày 19/1, phiên họp trực tuyến của Thường trực Chính phủ.",
        Meeting(
            meeting="m1", label="phiên họp trực tuyến", kind="phiên họp", body=STANDING,
            date="--01-19",
        ),
    )  # fmt: skip
    a.say(
        "Dự tại điểm cầu Quảng Trị có Võ Văn Hưng, Phó Bí thư.",
        Site(meeting="m1", place=QUANG_TRI),
        Attendance(meeting="m1", person="Võ Văn Hưng", site=QUANG_TRI),
        PositionHeld(
            person="Võ Văn Hưng", label="Phó Bí thư", as_written="Phó Bí thư", title="Phó Bí thư",
            complete=False,
        ),
    )  # fmt: skip
    a.say("Ông Võ Văn Hưng vắng mặt.", Absence(meeting="m1", person="Võ Văn Hưng"))
    programme(a, "5 đẩy mạnh", "đẩy mạnh hạ tầng dữ liệu")
    programme(a, "5 không", "không né tránh, đùn đẩy")
    a.say("Tỉnh Quảng Trị đã có kế hoạch.", PlaceMention(place=QUANG_TRI))
    a.say(
        "Tỷ trọng kinh tế số/GDP năm 2023 đạt 16,7%.",
        Observation(
            indicator="Tỷ trọng kinh tế số/GDP",
            value=Decimal("16.7"),
            value_text="16,7",
            unit="%",
            period_start=date(2023, 1, 1),
            period_end=date(2023, 12, 31),
            area=VIET_NAM,
        ),
        inferred=["area"],
    )
    return a.reading()


def same_meeting() -> Reading:
    """The meeting of 19/7 in another outlet, which does not say the year."""
    a = Draft("bao-khac.txt")
    a.say(
        "Ngày 19/7, hội nghị của Thường trực Chính phủ bàn về chuyển đổi số.",
        Meeting(
            meeting="m1", label="hội nghị về chuyển đổi số", kind="hội nghị", body=STANDING,
            date="--07-19",
        ),
    )  # fmt: skip
    a.say(
        "Thủ tướng Phạm Minh Chính chủ trì hội nghị.",
        Chairing(meeting="m1", person="Phạm Minh Chính"),
    )
    a.say(
        "Bộ Công an tham gia.",
        OrganizationMention(
            organization=Organization(label="Bộ Công an", as_written="Bộ Công an", kind="bộ")
        ),
    )
    a.say(
        "Kinh tế số chiếm 16,5% GDP năm 2023.",
        Observation(
            indicator="tỉ trọng kinh tế số/GDP",
            value=Decimal("16.5"),
            value_text="16,5",
            unit="%",
            period_start=date(2023, 1, 1),
            period_end=date(2023, 12, 31),
            area=VIET_NAM,
        ),
        inferred=["area"],
    )
    return a.reading()


@pytest.fixture
def draft() -> type[Draft]:
    return Draft


@pytest.fixture
def readings() -> tuple[Reading, ...]:
    return hai_duong(), quang_tri(), same_meeting()


@pytest.fixture
def dump() -> Callable[[Path], str]:
    def dumped(path: Path) -> str:
        out = BytesIO()
        FORMATS["nquads"](Store.open(path), out)
        return out.getvalue().decode()

    return dumped


@pytest.fixture
def store(tmp_path: Path, readings: tuple[Reading, ...]) -> Store:
    build(readings, tmp_path / "store")
    return Store.open(tmp_path / "store")
