"""Whom a sum is for: those who borrow it, who pays a price, and posts in a body."""

import pytest

from tests.extract.figures.conftest import names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ngân hàng cho 600 lượt hộ nghèo và đối tượng chính sách vay hơn 40 tỷ đồng.",
            [
                "lượt hộ nghèo và đối tượng chính sách vay",
                "cho lượt hộ nghèo và đối tượng chính sách vay",
            ],
        ),
        (
            "Quỹ đã giải ngân cho 75 hội viên vay vốn với số tiền 3 tỷ đồng, thu nợ 1 tỷ đồng.",
            ["hội viên vay vốn", "cho hội viên vay vốn", "thu nợ"],
        ),
        # what is lent to nobody that is counted
        ("Ngân hàng cho vay 30 tỷ đồng.", ["Ngân hàng cho vay"]),
    ],
)
def test_what_is_lent_is_told_with_those_who_borrow(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vé tham quan hang động là 40.000 đồng/lượt người lớn, 15.000 đồng/lượt trẻ em.",
            ["Vé tham quan hang động người lớn", "Vé tham quan hang động trẻ em"],
        ),
        (
            "Phí gửi xe 3.000 đồng/lượt xe máy và 25.000 đồng/lượt xe con.",
            ["Phí gửi xe máy", "Phí gửi xe con"],
        ),
        # the unit says it already
        ("Mức hỗ trợ là 500.000 đồng/học sinh.", ["Mức hỗ trợ"]),
    ],
)
def test_a_price_is_told_with_who_pays_it(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tỷ lệ hộ nghèo còn 5,2%, tương đương giảm 250 hộ.",
            ["Tỷ lệ hộ nghèo", "hộ nghèo"],
        ),
        ("Tỷ lệ giải ngân đạt 60%, giảm 12 dự án.", ["Tỷ lệ giải ngân", "dự án"]),
        (
            "Ban Thường trực gồm 5 đồng chí (1 Chủ tịch, 4 Phó Chủ tịch).",
            ["đồng chí Ban Thường trực", "Phó Chủ tịch Ban Thường trực"],
        ),
    ],
)
def test_things_of_a_share_and_posts_of_a_body(text: str, expected: list[str]) -> None:
    assert names(text) == expected
