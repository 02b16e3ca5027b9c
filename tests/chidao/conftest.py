"""A store of one article of our own wording, and its gold: some right, some wrong, some missed."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from extract.article import Article, Reading, SentenceAccount
from extract.evidence import Evidence, Finding, Quote
from extract.facts import (
    Agent,
    AgentKind,
    Attendance,
    Chairing,
    Directive,
    Fact,
    Meeting,
    Observation,
    PositionHeld,
)
from graph.build import build

SENTENCES = (
    "Sáng 19/7, Bí thư Lê Văn An chủ trì phiên họp thứ 8.",
    "Dự họp có Trần Thị Bình và Hồ Văn Cường.",
    "Kinh tế số năm 2023 đạt 16,5% GRDP.",
    "Lê Văn An yêu cầu các sở rà soát thủ tục trước ngày 30/6/2025.",
)
AN = Agent(kind=AgentKind.PERSON, label="Lê Văn An")
DEPARTMENTS = Agent(kind=AgentKind.AUDIENCE, label="các sở")
SAID: tuple[tuple[int, str, Fact, frozenset[str]], ...] = (
    (
        0,
        "meeting/made",
        Meeting(meeting="m1", label="phiên họp thứ 8", kind="phiên họp", ordinal=8),
        frozenset(),
    ),
    (
        0,
        "meeting/made",
        Meeting(meeting="m1", label="phiên họp thứ 8", kind="phiên họp", date="2024-07-19"),
        frozenset({"date"}),
    ),
    (0, "chairing/made", Chairing(meeting="m1", person="Lê Văn An"), frozenset()),
    (
        0,
        "position/made",
        PositionHeld(
            person="Lê Văn An", label="Bí thư Tỉnh ủy", as_written="Bí thư", title="Bí thư"
        ),
        frozenset(),
    ),
    (1, "attendance/made", Attendance(meeting="m1", person="Trần Thị Bình"), frozenset()),
    (1, "attendance/made", Attendance(meeting="m1", person="Hồ Văn Cường"), frozenset()),
    (
        2,
        "figure/made",
        Observation(
            indicator="Kinh tế số",
            value=Decimal("16.5"),
            value_text="16,5",
            unit="%",
            period_start=date(2023, 1, 1),
            period_end=date(2023, 12, 31),
        ),
        frozenset(),
    ),
    (
        3,
        "directive/made",
        Directive(
            text="rà soát thủ tục",
            issued_by=AN,
            addressed_to=(DEPARTMENTS,),
            deadline="2025-06-30",
            meeting="m1",
        ),
        frozenset(),
    ),
)
GOLD = {
    "id": "made",
    "meetings": [
        {"ordinal": 8, "body": "Tỉnh ủy", "date": "--07-19", "chairs": ["Lê Văn An"]},
    ],
    "roles": [["Lê Văn An", "Bí thư Tỉnh ủy"]],
    "attendees": [{"person": "Trần Thị Bình"}, {"person": "Võ Dũng"}],
    "tasks": [
        {"by": "Lê Văn An", "to": ["sở"], "text": "rà soát thủ tục", "deadline": "2025-06"},
    ],
    "metrics": [
        {"indicator": "Kinh tế số", "value": 16.5, "unit": "%", "period": "2024", "kind": "actual"}
    ],
}


def made_reading() -> Reading:
    text = "\n".join(SENTENCES)
    begins = [text.index(sentence) for sentence in SENTENCES]
    quotes = [
        Quote(begin=begin, end=begin + len(sentence), text=sentence)
        for begin, sentence in zip(begins, SENTENCES, strict=True)
    ]
    findings = [
        Finding(fact=fact, evidence=Evidence(quote=quotes[at], rule=rule, inferred=inferred))
        for at, rule, fact, inferred in SAID
    ]
    accounts = (SentenceAccount(begin=q.begin, end=q.end, block="body") for q in quotes)
    return Reading(
        article=Article(source="made.txt", text=text),
        headline=None,
        published=None,
        author=None,
        findings=tuple(findings),
        sentences=tuple(accounts),
    )


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    build([made_reading()], folder)
    return folder


@pytest.fixture
def made_gold(tmp_path: Path) -> Path:
    folder = tmp_path / "gold"
    folder.mkdir()
    (folder / "made.json").write_text(json.dumps(GOLD), "utf-8")
    return folder
