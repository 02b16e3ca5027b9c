"""What a place in an order is by."""

import pytest

from tests.extract.figures.conftest import figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Năm 2023, Hà Nam đứng thứ 6/63 tỉnh, thành phố về tỷ lệ giải ngân.",
            ["tỷ lệ giải ngân"],
        ),
        (
            "Cục Thuế đứng thứ 29 so với các tỉnh, thành phố trong cả nước về tiến độ thu.",
            ["tiến độ thu"],
        ),
        (
            "Hải Dương xếp thứ 3 vùng Đồng bằng sông Hồng và thứ 8 cả nước về chỉ số PAPI.",
            ["chỉ số PAPI", "chỉ số PAPI"],
        ),
        (
            "Tỷ lệ giải ngân đạt 65%, tỉnh đứng thứ 4 toàn quốc.",
            ["Tỷ lệ giải ngân", "Tỷ lệ giải ngân"],
        ),
        ("Kim ngạch xuất khẩu gạo đứng thứ 2 thế giới.", ["Kim ngạch xuất khẩu gạo"]),
        # who stands there is no indicator
        ("Sau vòng một, xã Núi Cao xếp thứ hai.", []),
        ("Đội tuyển của tỉnh xếp thứ 3 toàn đoàn.", []),
    ],
)
def test_an_order_is_by_what_is_measured(text: str, expected: list[str]) -> None:
    assert [fact.indicator for fact in figures(text, None)] == expected
