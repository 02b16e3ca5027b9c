"""By how much something was moved, and which mark it passed."""

from datetime import date

import pytest

from extract.facts import Status
from tests.extract.figures.conftest import figures, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "So với tháng trước, mỗi lít dầu hỏa rẻ hơn 820 đồng; dầu mazut hạ 750 đồng.",
            [("mỗi lít dầu hỏa", "-820 đồng"), ("dầu mazut", "-750 đồng")],
        ),
        ("Gạo đắt hơn 500 đồng so với tháng trước.", [("Gạo", "500 đồng")]),
    ],
)
def test_what_is_dearer_or_cheaper_has_moved(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
    assert {fact.status for fact in figures(text)} == {Status.CHANGE}


@pytest.mark.parametrize("deed", ["bắn hạ 5 máy bay", "chặt hạ 12 cây gỗ", "cắt hạ 3 cột điện"])
def test_what_is_felled_has_not_fallen(deed: str) -> None:
    [fact] = figures(f"Trong ngày, lực lượng này đã {deed}.")
    assert fact.value > 0
    assert fact.status is Status.ACTUAL


def test_a_price_passes_a_mark_and_stands_at_it() -> None:
    [price] = figures("Giá dầu thế giới vượt 110 USD một thùng.")
    assert (price.value, price.status) == (110, Status.ACTUAL)
    [revenue] = figures("Thu ngân sách vượt 355 tỷ đồng so với dự toán.")
    assert revenue.status is Status.CHANGE


def test_at_least_so_many_that_were_found_are_no_aim() -> None:
    [found] = figures("Có ít nhất 60 hợp chất đã được tìm thấy trong khói thuốc.")
    assert found.status is Status.ACTUAL
    [aimed] = figures("Mỗi xã có ít nhất 1 sản phẩm được chứng nhận.")
    assert aimed.status is Status.TARGET


def test_what_was_to_come_at_a_meeting_is_over_in_its_report() -> None:
    met = "Chiều 2/2, Ban Chỉ đạo họp dưới sự chủ trì của ông Lê Văn Khoa."
    said = "Tính đến 6 giờ ngày 03/02: cả nước có tổng cộng 1.003 ca mắc."
    [fact] = figures(f"{met}\n\n{said}", date(2021, 2, 3))
    assert (fact.value, fact.status) == (1003, Status.ACTUAL)
