"""A bare «Thứ trưởng» who leads a ministry's delegation is that ministry's."""

import pytest

from extract.article import Article
from extract.facts import PositionHeld
from extract.reader import read


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            (
                "Đoàn công tác của Bộ Xây dựng do Thứ trưởng Lê Văn Khoa dẫn đầu đã đến Hà Nam.\n"
                "Thứ trưởng Lê Văn Khoa đề nghị các xã rà soát nhà ở."
            ),
            {"Thứ trưởng Bộ Xây dựng"},
        ),
        ("Bộ Xây dựng cử Thứ trưởng Lê Văn Khoa đi kiểm tra.", {"Thứ trưởng"}),
        ("Đoàn của Sở Xây dựng do Thứ trưởng Lê Văn Khoa dẫn đầu.", {"Thứ trưởng"}),
    ],
)
def test_who_leads_a_ministrys_delegation_is_of_it(text: str, labels: set[str]) -> None:
    found = read(Article(source="a.txt", text=text)).findings
    assert {one.fact.label for one in found if isinstance(one.fact, PositionHeld)} == labels
