"""What was instructed, announced and referred to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.queries.library.conftest import CONFERENCE, Case, Row, gives

if TYPE_CHECKING:
    from queries.run import Answering

SIGN = "Đến tháng 6/2025, lãnh đạo UBND tỉnh phải ký số"
FINISH = "các bộ, ngành, địa phương trước 31/12/2025 hoàn thành"

CASES: list[Case] = [
    (  # read in the order announced, not in the order of the text
        "directive-sets",
        {"programme": "5 khong"},
        "programme article position item quote",
        [
            ("5 không", "a0.txt", 1, "không nói không", "không nói không"),
            ("5 không", "a0.txt", 2, "không tiền mặt", "không tiền mặt"),
        ],
    ),
    (
        "documents-mentioned",
        {},
        "document kind number quote article",
        [("Đề án 06", "đề án", "06", "triển khai Đề án 06", "a1.txt")],
    ),
    (
        "instructions-by",
        {},
        "issuer instruction addressee deadline quote",
        [
            ("Phạm Minh Chính", "phải ký số", "UBND tỉnh Hải Dương", "2025-06", SIGN),
            ("Phạm Minh Chính", "hoàn thành", "các bộ, ngành, địa phương", "2025-12-31", FINISH),
        ],
    ),
    (
        "instructions-due",
        {},
        "due deadline instruction addressee quote article",
        [("2025-06-30", "2025-06", "phải ký số", "UBND tỉnh Hải Dương", SIGN, "a1.txt")],
    ),
    (
        "instructions-due",
        {"since": "1/7/2025", "by": "2025"},
        "due instruction",
        [("2025-12-31", "hoàn thành")],
    ),
    (  # a ministry is told what "all ministries" are told
        "instructions-to",
        {"addressee": "bo thong tin va truyen thong"},
        "through instruction quote article",
        [
            (
                "",
                "trình Chiến lược",
                "Bộ Thông tin và Truyền thông trình Chiến lược",
                "a2.txt",
            ),
            ("các bộ, ngành, địa phương", "hoàn thành", FINISH, "a2.txt"),
        ],
    ),
    (  # a province is told what its committee, and what all provinces are told
        "instructions-to",
        {"addressee": "https://w3id.org/chidao/id/place/hai-duong"},
        "addressee through instruction",
        [
            ("Hải Dương", "UBND tỉnh Hải Dương", "phải ký số"),
            ("Hải Dương", "các bộ, ngành, địa phương", "hoàn thành"),
        ],
    ),
    (
        "instructions-to",
        {"addressee": "UBND tỉnh Hải Dương"},
        "through instruction",
        [("", "phải ký số"), ("các bộ, ngành, địa phương", "hoàn thành")],
    ),
    (
        "programmes",
        {"issuer": "phạm minh chính"},
        "programme items meeting article",
        [
            ("5 không", 5, "phiên họp trực tuyến", "a0.txt"),
            ("5 đẩy mạnh", 5, "phiên họp trực tuyến", "a0.txt"),
            ("5 không", 5, CONFERENCE, "a1.txt"),
            ("5 đẩy mạnh", 5, CONFERENCE, "a1.txt"),
        ],
    ),
]


@pytest.mark.parametrize(("name", "values", "columns", "rows"), CASES)
def test_query_gives_its_rows(
    store: Answering, name: str, values: dict[str, str], columns: str, rows: list[Row]
) -> None:
    assert gives(store, name, values, columns) == rows
