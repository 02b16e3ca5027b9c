"""Who met, when and where, who chaired and attended, and who holds which office."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.queries.library.conftest import CHAIRED, CONFERENCE, DOUBT, Case, Row, gives

if TYPE_CHECKING:
    from queries.run import Answering

SITE = "Chủ tịch UBND tỉnh Triệu Thế Hùng chủ trì tại điểm cầu Hải Dương"

CASES: list[Case] = [
    (
        "meetings-disputed",
        {},
        "meeting difference on value reason quote article",
        [
            (CONFERENCE, "conflict", "ngày", "2024-07-19", DOUBT, CHAIRED, "a1.txt"),
            (
                "phiên họp trực tuyến",
                "conflict",
                "ngày",
                "--01-19",
                DOUBT,
                "họp sáng nay 19/1",
                "a0.txt",
            ),
        ],
    ),
    (  # 19/1 has no year: it may lie between the two
        "meetings-between",
        {},
        "meeting kind date year body",
        [
            ("phiên họp trực tuyến", None, "--01-19", "không rõ", None),
            (
                "phiên họp lần thứ ba",
                None,
                "2022-08-08",
                "có",
                "Ủy ban Quốc gia về chuyển đổi số",
            ),
            (CONFERENCE, "hội nghị", "2024-07-19", "có", None),
        ],
    ),
    (
        "meetings-between",
        {"from": "2024-07", "to": "2024-07"},
        "meeting quote article",
        [(CONFERENCE, CHAIRED, "a1.txt")],
    ),
    (
        "officials-of-place",
        {"place": "hai duong"},
        "person position quote article",
        [
            (
                "Triệu Thế Hùng",
                "Chủ tịch UBND tỉnh Hải Dương",
                "Chủ tịch UBND tỉnh Triệu Thế Hùng",
                "a1.txt",
            )
        ],
    ),
    (
        "person-positions",
        {"person": "hung trieu the"},
        "person position body seen_from seen_until",
        [
            (
                "Triệu Thế Hùng",
                "Chủ tịch UBND tỉnh Hải Dương",
                "UBND tỉnh Hải Dương",
                "2024-07-19",
                "2024-08-01",
            )
        ],
    ),
    (
        "sites",
        {},
        "meeting date place chair quote article",
        [(CONFERENCE, "2024-07-19", "Hải Dương", "Triệu Thế Hùng", SITE, "a1.txt")],
    ),
    (
        "who-attended",
        {"meeting": CONFERENCE},
        "attendee site quote",
        [
            ("Lê Minh Khái", None, "Phó Thủ tướng Lê Minh Khái cùng dự"),
            ("UBND tỉnh Hải Dương", "Hải Dương", SITE),
        ],
    ),
    (
        "who-chaired",
        {},
        "person meeting date site disputed quote article",
        [
            ("Phạm Minh Chính", CONFERENCE, "2024-07-19", None, "ngày", CHAIRED, "a1.txt"),
            (
                "Phạm Minh Chính",
                CONFERENCE,
                "2024-07-19",
                None,
                "ngày",
                "Thủ tướng Phạm Minh Chính đã chủ trì hội nghị",
                "a2.txt",
            ),
        ],
    ),
    (
        "who-chaired",
        {"person": "trieu the hung"},
        "person meeting site quote",
        [("Triệu Thế Hùng", CONFERENCE, "Hải Dương", SITE)],
    ),
]


@pytest.mark.parametrize(("name", "values", "columns", "rows"), CASES)
def test_query_gives_its_rows(
    store: Answering, name: str, values: dict[str, str], columns: str, rows: list[Row]
) -> None:
    assert gives(store, name, values, columns) == rows
