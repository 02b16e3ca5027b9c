"""Which figures are told as of a day: levels that go on from it, a storm at an hour."""

import pytest

from tests.extract.figures.conftest import NONE, periods

APRIL = ("2024-04-01", "2024-04-01")
JULY = ("2024-07-09", "2024-07-09")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is counted of the same goes on
        (
            (
                "Dân số của huyện vào thời điểm 0 giờ ngày 1/4/2024 là 90.000 người. "
                "Dân số nông thôn là 70.000 người."
            ),
            [APRIL, APRIL],
        ),
        (
            (
                "Đến hết ngày 9/7, tỉnh đã tiêm 90.000 mũi vắc xin.\n\n"
                "Có trên 40.000 người được tiêm mũi nhắc lại."
            ),
            [JULY, JULY],
        ),
        # a sitting, and the day of it
        ("Sau một ngày làm việc 9/7, đoàn đã tiếp 30 lượt người.", [JULY]),
        # the present of that day
        (
            (
                "Tính đến hết ngày 9/7/2024, xã hiện có 450 hộ trồng chè (giảm 15 hộ so với đầu "
                "năm), với 900 lao động."
            ),
            [JULY, JULY, JULY],
        ),
        ("Đến ngày 9/7/2024, xã có 450 hộ trồng chè; hiện có 12 hộ bỏ chè.", [JULY, NONE]),
        # not what is told of something else, nor of now
        (
            ("Đến ngày 9/7, tỉnh đã gieo cấy 90 ha lúa. Huyện có 12 trường học xuống cấp."),
            [JULY, NONE],
        ),
        (
            (
                "Dân số vào thời điểm 0 giờ ngày 1/4/2024 là 90.000 người. "
                "Hiện dân số nông thôn là 70.000 người."
            ),
            [APRIL, NONE],
        ),
        # a storm at an hour, and what it will be
        (
            (
                "Hồi 7 giờ ngày 9/7/2024, tâm bão cách Hoàng Sa khoảng 300 km về phía Đông. "
                "Sức gió mạnh nhất vùng gần tâm bão 120 km/giờ. "
                "Trong 24 giờ tới, bão đi được khoảng 20 km mỗi giờ."
            ),
            [JULY, JULY, NONE],
        ),
        # who is caught on a day
        ("Ngày 9/7, Công an huyện bắt giữ 2 đối tượng.", [JULY]),
        # when a meeting began is not when its figures are of
        (
            "Vào lúc 14 giờ ngày 9/7, UBND tỉnh họp ứng phó với bão; 200 đại biểu dự họp.",
            [NONE],
        ),
    ],
)
def test_a_figure_is_told_as_of_a_day(text: str, expected: list[tuple[str, str]]) -> None:
    assert periods(text) == expected


def test_people_counted_on_a_day_are_so_in_the_part_that_is_told_of_next() -> None:
    text = (
        "Tính đến 0 giờ ngày 1/4/2019, cả nước có 96.200.000 người. Mật độ tăng nhẹ. "
        "Dân số của tỉnh là 1.100.000 người."
    )
    assert periods(text) == [("2019-04-01", "2019-04-01")] * 2
