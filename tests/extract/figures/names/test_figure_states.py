"""Tests of sums and stretches that are named by what became of them."""

from __future__ import annotations

import pytest

from tests.extract.figures.conftest import figures


def _told(text: str) -> list[tuple[str, str, str]]:
    return [(one.indicator, one.value_text.split()[0], one.status.value) for one in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tỉnh còn 640 tỷ đồng chưa phân bổ.", ("chưa phân bổ", "640", "actual")),
        (
            "Hiện cả nước còn hơn 7.200 tỷ đồng chưa được giải ngân.",
            ("chưa được giải ngân", "7.200", "actual"),
        ),
        ("Đã có 310 tỷ đồng được thanh toán.", ("được thanh toán", "310", "actual")),
        # of what was told before, which was planned
        (
            "Kế hoạch vốn năm 2024 là 4.100 tỷ đồng; đến nay còn 900 tỷ đồng chưa giải ngân.",
            ("Kế hoạch vốn năm 2024 chưa giải ngân", "900", "actual"),
        ),
        (
            "Tổng vốn là 830 tỷ đồng, trong đó 95 tỷ đồng chưa phân bổ.",
            ("Tổng vốn chưa phân bổ", "95", "actual"),
        ),
        # not «giải ngân chưa giải ngân»
        (
            "Đến nay, huyện đã giải ngân 42 tỷ đồng, còn 18 tỷ đồng chưa giải ngân.",
            ("chưa giải ngân", "18", "actual"),
        ),
        (
            "Số nợ thuế còn 45 tỷ đồng chưa thu hồi được.",
            ("Số nợ thuế chưa thu hồi", "45", "actual"),
        ),
        # stretches
        (
            "Đoạn tuyến còn 1,7 km chưa có mặt bằng.",
            ("Đoạn tuyến chưa có mặt bằng", "1,7", "actual"),
        ),
        (
            "Dự án còn 5,2 km chưa bàn giao mặt bằng.",
            ("chưa bàn giao mặt bằng", "5,2", "actual"),
        ),
    ],
)
def test_what_is_left_is_named_by_its_state(text: str, expected: tuple[str, str, str]) -> None:
    assert _told(text)[-1] == expected


def test_what_is_done_with_something_else_is_no_state_of_the_sum() -> None:
    assert _told("Trong số này, 5 tỷ đồng đã trả nợ ngân hàng.") == []
    assert _told("Hồ có dung tích còn 3 triệu m3.") == [("dung tích Hồ", "3", "actual")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Năm học tới, thành phố cần tuyển 3.100 giáo viên.", "giáo viên cần tuyển"),
        ("Từ nay đến cuối năm, tỉnh cần giải ngân thêm 2.700 tỷ đồng.", "cần giải ngân"),
        ("Cần Thơ có 86 phòng học.", "phòng học"),
    ],
)
def test_who_needs_something_does_not_name_it(text: str, name: str) -> None:
    assert [one.indicator for one in figures(text)] == [name]
