"""What was measured, aimed at and ranked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.queries.library.conftest import ROUNDED, SHARE, Case, Row, gives

if TYPE_CHECKING:
    from queries.run import Answering

SHARE_TOO = "tỷ trọng của kinh tế số trong GDP"
ONLINE = "hồ sơ trực tuyến"

CASES: list[Case] = [
    (
        "indicators-disputed",
        {},
        "indicator difference area value unit to reason article",
        [
            (SHARE, "rounding", "Việt Nam", "11,91", "%", "2021-12-31", ROUNDED, "a1.txt"),
            (SHARE, "rounding", "Việt Nam", "12", "%", "2021-12-31", ROUNDED, "a2.txt"),
        ],
    ),
    ("indicators-disputed", {"type": "conflict"}, "value", []),
    (  # two wordings of one indicator, and two articles
        "indicator-history",
        {"indicator": "kinh tế số"},
        "indicator to value unit status quote article",
        [
            (SHARE_TOO, "2021-12-31", "9,6", "%", "actual", "năm 2021 chỉ đạt 9,6%", "a2.txt"),
            (SHARE, "2021-12-31", "11,91", "%", "actual", "năm 2021 đạt 11,91%", "a1.txt"),
            (
                SHARE,
                "2021-12-31",
                "khoảng 12",
                "%",
                "actual",
                "năm 2021 ước đạt khoảng 12%",
                "a2.txt",
            ),
            (SHARE, "2025-12-31", "20", "%", "target", "mục tiêu năm 2025 là 20%", "a2.txt"),
        ],
    ),
    (
        "indicator-history",
        {"indicator": ONLINE, "place": "hung yen"},
        "indicator area value",
        [(ONLINE, "Hưng Yên", "95")],
    ),
    (
        "indicators",
        {"indicator": "kinh te so"},
        "indicator figures articles",
        [(SHARE, 3, 2), (SHARE_TOO, 1, 1)],
    ),
    (  # a figure of Hải Dương is one of what Hải Phòng now is
        "place-as-now",
        {"place": "Hải Phòng"},
        "place_now place_then indicator",
        [("Hải Phòng", "Hải Dương", ONLINE)],
    ),
    (
        "place-metrics",
        {},
        "place indicator value unit status as_of quote article",
        [
            (
                "Hải Dương",
                ONLINE,
                "92",
                "%",
                "actual",
                "2024-07-19",
                "Hải Dương đạt 92% hồ sơ trực tuyến",
                "a1.txt",
            )
        ],
    ),
    (
        "places-compared",
        {"indicator": "trực tuyến", "year": "2024"},
        "place value unit article",
        [("Hưng Yên", "95", "%", "a2.txt"), ("Hải Dương", "92", "%", "a1.txt")],
    ),
    ("places-compared", {"indicator": "trực tuyến", "year": "2023"}, "place", []),
    (
        "rankings",
        {},
        "place indicator rank out_of quote",
        [("Việt Nam", "Chính phủ điện tử", "86", "193", "Chính phủ điện tử xếp hạng 86/193")],
    ),
    (
        "targets-and-actuals",
        {"indicator": "kinh tế số"},
        "indicator target target_year actual outcome target_quote quote",
        [
            (
                SHARE,
                "20",
                2025,
                "11,91",
                "no evidence yet",
                "mục tiêu năm 2025 là 20%",
                "năm 2021 đạt 11,91%",
            ),
            (
                SHARE,
                "20",
                2025,
                "12",
                "no evidence yet",
                "mục tiêu năm 2025 là 20%",
                "năm 2021 ước đạt khoảng 12%",
            ),
        ],
    ),
]


@pytest.mark.parametrize(("name", "values", "columns", "rows"), CASES)
def test_query_gives_its_rows(
    store: Answering, name: str, values: dict[str, str], columns: str, rows: list[Row]
) -> None:
    assert gives(store, name, values, columns) == rows
