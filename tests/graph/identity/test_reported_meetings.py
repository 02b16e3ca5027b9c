"""Which reports of the sample articles and of others on their subject are of one meeting."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest

from extract.facts import Chairing, DirectiveSet, Meeting, Organization
from graph.identity import resolve
from graph.identity.mentions import article_iri

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graph.identity import World

COMMITTEE = "Ủy ban Quốc gia về chuyển đổi số"
BOARD = (
    "Ban Chỉ đạo của Chính phủ về phát triển khoa học, công nghệ, đổi mới sáng tạo, "
    "chuyển đổi số và Đề án 06"
)
BOARD_TOO = "Ban chỉ đạo của Chính phủ về phát triển khoa học, công nghệ (KHCN), đổi mới sáng tạo"
STANDING = "Thường trực Chính phủ"
CHINH = "Phạm Minh Chính"
PROGRAMMES = ("5 trọng tâm", "5 đẩy mạnh", "5 bảo đảm", "5 không")


@dataclass(frozen=True, kw_only=True)
class Report:
    """What one article says of one meeting."""

    source: str
    label: str
    kind: str = "phiên họp"
    ordinal: int | None = None
    body: str | None = None
    day: str | None = None
    published: str | None = None
    chairs: tuple[str, ...] = (CHINH,)
    programmes: tuple[str, ...] = ()


def report(source: str, label: str, **said: Any) -> Report:  # noqa: ANN401 - the slots of a report
    return Report(source=source, label=label, **said)


# The meeting that each is of, and its reports; two reports of one meeting are a pair.
MEETINGS: dict[str, tuple[Report, ...]] = {
    "19/1, or 19/7 mistyped": (
        report(
            "000", "phiên họp trực tuyến toàn quốc của Thường trực Chính phủ về chuyển đổi số",
            body=STANDING, day="--01-19", chairs=(), programmes=PROGRAMMES,
        ),
    ),
    "19/7/2024": (
        report(
            "001", "hội nghị Thường trực Chính phủ về chuyển đổi số", kind="hội nghị",
            body=STANDING, day="--07-19", programmes=PROGRAMMES,
        ),
        report(
            "a34", "HỘI NGHỊ THƯỜNG TRỰC CHÍNH PHỦ VỀ CHUYỂN ĐỔI SỐ", kind="hội nghị",
            body=STANDING.upper(), day="2024-07-19", published="2024-08-09",
        ),
    ),
    "30/11/2021": (
        report("a04", "họp trực tuyến", kind="cuộc họp", ordinal=1, body=COMMITTEE,
               day="2021-11-30", published="2021-11-30"),
        report("a06", "Phiên họp thứ nhất của Ủy ban", ordinal=1, body=COMMITTEE, day="--11-30"),
        report("a11", f"Phiên họp trực tuyến của {COMMITTEE}", body=COMMITTEE, day="2021-11-30"),
    ),
    "8/8/2022": (
        report("002", "phiên họp lần thứ ba", ordinal=3, body=COMMITTEE, day="2022-08-08"),
    ),
    "25/2/2023": (
        report("a16", "Hội nghị trực tuyến toàn quốc về chuyển đổi số", kind="hội nghị",
               day="2023-02-25", chairs=(CHINH, "Tô Lâm", "Nguyễn Mạnh Hùng")),
    ),
    "12/7/2023": tuple(
        report(
            source, "Hội nghị trực tuyến toàn quốc sơ kết 6 tháng đầu năm 2023 về chuyển đổi số "
            "quốc gia và Đề án 06", kind="hội nghị", day="2023-07-12", published=published,
        )
        for source, published in (("a29", None), ("a38", "2023-07-13"))
    ),
    "28/12/2023": (
        report("a14", "Phiên họp lần thứ 7", ordinal=7, body=COMMITTEE, day="2023-12-28"),
    ),
    "24/4/2024": (
        report("a01", "phiên lần thứ 8", ordinal=8, body=COMMITTEE, day="2024-04-24"),
        report("a02", f"phiên họp lần thứ 8 {COMMITTEE}", ordinal=8, body=COMMITTEE,
               day="2024-04-24", programmes=("3 đột phá chiến lược",)),
        report("a05", "Phiên họp lần thứ 8", ordinal=8, body="Ủy ban Quốc gia về Chuyển đổi số",
               day="2024-04-24"),
        report("a12", "phiên họp về chuyển đổi số của Ủy ban Quốc gia", ordinal=8, body=COMMITTEE,
               day="2024-04-24", published="2024-04-25", programmes=("04 trụ cột",)),
        report("003", f"Phiên họp thứ 8 của {COMMITTEE}", ordinal=8, body=COMMITTEE,
               published="2024-04-24", chairs=(), programmes=("4 trụ cột",)),
    ),
    "10/7/2024": (
        report("a19", f"Phiên họp lần thứ 9 của {COMMITTEE} và Tổ công tác triển khai Đề án 06",
               ordinal=9, body=COMMITTEE, day="--07-10", chairs=()),
        report("a32", "phiên lần thứ 9", ordinal=9, body=COMMITTEE, day="2024-07-10"),
    ),
    "12/10/2024": (
        report("004", "hội nghị chào mừng Ngày chuyển đổi số quốc gia năm 2024", kind="hội nghị",
               day="2024-10-12"),
        report("a09", "Chương trình trực tuyến chào mừng Ngày Chuyển đổi số quốc gia năm 2024",
               kind="chương trình", day="2024-10-12", programmes=("4 trụ cột",)),
    ),
    "6/2/2025": (
        report("a21", "PHIÊN HỌP TỔNG KẾT NĂM 2024", body=f"{COMMITTEE.upper()} VÀ ĐỀ ÁN 06",
               day="2025-02-06", published="2025-02-23"),
    ),
    "18/3": (
        report("a18", "Phiên họp lần thứ nhất", ordinal=1, body=BOARD, day="--03-18"),
    ),
    "17/5/2025": (
        report("a31", "Phiên họp lần thứ hai", ordinal=2, body=BOARD, day="2025-05-17"),
    ),
    "2/7/2025": (
        report("a35b", "phiên họp", body="Ban Chỉ đạo Trung ương về phát triển khoa học công nghệ",
               day="2025-07-02", chairs=("Tô Lâm",)),
    ),
    "20/7/2025": (
        report("a35", "Phiên họp lần thứ ba", ordinal=3, day="2025-07-20",
               body="Ban Chỉ đạo của Chính phủ về phát triển khoa học công nghệ",
               chairs=(CHINH, "Nguyễn Hòa Bình")),
        report("a08", "Phiên họp lần thứ ba", ordinal=3, body=BOARD, published="2025-08-11",
               chairs=()),
    ),
    "24/9/2025": (
        report("a22", "Phiên họp thứ tư của Ban Chỉ đạo", ordinal=4, body=BOARD, day="2025-09-24",
               chairs=(), programmes=("3 sản phẩm chiến lược",)),
        report("a24", "phiên họp Ban chỉ đạo", body=BOARD, day="2025-09-24"),
    ),
    "15/11/2025": (
        report("a27", "Phiên họp lần thứ 5", ordinal=5, body=BOARD_TOO, day="2025-11-15"),
        report("a28", "phiên họp thứ 5", ordinal=5, body=BOARD, published="2025-11-19", chairs=()),
    ),
    "no day known": (
        report("a40", f"Phiên họp tổng kết hoạt động {COMMITTEE} và Đề án 06 năm 2024",
               body=COMMITTEE, chairs=()),
    ),
    "nothing known": (report("a15", "phiên họp", chairs=()),),
}  # fmt: skip


@pytest.fixture(scope="module")
def truth() -> Mapping[str, str]:
    return {said.source: name for name, reports in MEETINGS.items() for said in reports}


@pytest.fixture
def world(draft: type) -> tuple[World, dict[str, str]]:
    readings = [_reading(draft, said) for reports in MEETINGS.values() for said in reports]
    found = resolve(readings)
    return found, {r.article.source: found.meetings[article_iri(r), "m1"] for r in readings}


def _reading(draft: type, said: Report) -> Any:  # noqa: ANN401 - a Reading
    published = date.fromisoformat(said.published) if said.published else None
    article = draft(said.source, published)
    body = Organization(label=said.body, as_written=said.body) if said.body else None
    article.say(
        f"{said.source}: {said.label}",
        Meeting(
            meeting="m1", label=said.label, kind=said.kind, ordinal=said.ordinal, body=body,
            date=said.day,
        ),
        *(Chairing(meeting="m1", person=chair) for chair in said.chairs),
        *(
            DirectiveSet(label=label, count=int(label.split()[0]), theme=label, meeting="m1")
            for label in said.programmes
        ),
    )  # fmt: skip
    return article.reading()


def test_reports_of_one_meeting_are_one_and_others_are_not(
    truth: Mapping[str, str], world: tuple[World, dict[str, str]]
) -> None:
    _, found = world
    wrong = [
        (one, other)
        for one, other in combinations(sorted(truth), 2)
        if (truth[one] == truth[other]) != (found[one] == found[other])
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("day", "reports"), [("30/11/2021", 3), ("24/4/2024", 5), ("19/7/2024", 2), ("12/10/2024", 2)]
)
def test_a_meeting_holds_all_its_reports(
    world: tuple[World, dict[str, str]], day: str, reports: int
) -> None:
    _, found = world
    (iri,) = {found[said.source] for said in MEETINGS[day]}
    assert Counter(found.values())[iri] == reports


def test_a_mistyped_day_stays_apart_and_is_shown_in_doubt(
    world: tuple[World, dict[str, str]],
) -> None:
    resolved, found = world
    pair = tuple(sorted((found["000"], found["001"])))
    (doubt,) = [link for link in resolved.links if link.entities == pair]
    assert not doubt.same
    assert doubt.reason == "cùng nhóm nhiệm vụ, nhưng khác ngày"
