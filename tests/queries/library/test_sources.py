"""What articles say, and where they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.queries.library.conftest import CHAIRED, DOUBT, ROUNDED, SHARE, Case, Row, gives

if TYPE_CHECKING:
    from queries.run import Answering


CASES: list[Case] = [
    (
        "articles",
        {},
        "article headline publisher published evidence",
        [
            ("a0.txt", "Bài không", None, None, 5),
            ("a1.txt", "Bài một", "Báo Một", "2024-07-19", 12),
            ("a2.txt", "Bài hai", None, None, 8),
        ],
    ),
    (  # one meeting or two: identity is in doubt
        "conflicts",
        {},
        "difference about on value reason published quote article",
        [
            (
                "conflict",
                "hội nghị về chuyển đổi số",
                "ngày",
                "2024-07-19",
                DOUBT,
                "2024-07-19",
                CHAIRED,
                "a1.txt",
            ),
            (
                "conflict",
                "phiên họp trực tuyến",
                "ngày",
                "--01-19",
                DOUBT,
                None,
                "họp sáng nay 19/1",
                "a0.txt",
            ),
        ],
    ),
    (
        "conflicts",
        {"type": "rounding"},
        "difference about area on value unit to reason article",
        [
            (
                "rounding",
                SHARE,
                "Việt Nam",
                "giá trị",
                "11,91",
                "%",
                "2021-12-31",
                ROUNDED,
                "a1.txt",
            ),
            ("rounding", SHARE, "Việt Nam", "giá trị", "12", "%", "2021-12-31", ROUNDED, "a2.txt"),
        ],
    ),
    ("conflicts", {"type": "update"}, "value", []),
    (
        "evidence-of",
        {"entity": "Lê Minh Khái"},
        "property quote article",
        [
            (
                "https://w3id.org/chidao/ns#attendedBy",
                "Phó Thủ tướng Lê Minh Khái cùng dự",
                "a1.txt",
            )
        ],
    ),
    (
        "copies",
        {},
        "article headline copy_of",
        [("a0.txt", "Bài không", None), ("a2.txt", "Bài hai", None)],
    ),
    (
        "schema",
        {"about": "cd:date"},
        "term label used example value quote article",
        [
            (
                "cd:date",
                "ngày",
                3,
                "phiên họp trực tuyến",
                "--01-19",
                "họp sáng nay 19/1",
                "a0.txt",
            ),
            ("cd:dateFrom", "từ ngày", 0, None, None, None, None),
            ("cd:dateTo", "đến ngày", 0, None, None, None, None),
        ],
    ),
    (  # two articles, one fact
        "sources-per-fact",
        {"limit": "1"},
        "property articles independent quote article",
        [("https://w3id.org/chidao/ns#chairedBy", 2, 2, CHAIRED, "a1.txt")],
    ),
]


@pytest.mark.parametrize(("name", "values", "columns", "rows"), CASES)
def test_query_gives_its_rows(
    store: Answering, name: str, values: dict[str, str], columns: str, rows: list[Row]
) -> None:
    assert gives(store, name, values, columns) == rows
