"""The day, and the year, of what a sentence counts."""

import pytest

from tests.extract.figures.conftest import NONE, YEAR_2023, periods

MAY_12 = ("2024-05-12", "2024-05-12")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what befell at an hour, behind who tells it: all that is counted there
        (
            "Theo tin từ xã, vào lúc 3 giờ sáng ngày 12/5, đá lăn lấp 4 hộ dân, 19 nhân khẩu.",
            [MAY_12, MAY_12],
        ),
        (
            (
                "Theo báo cáo ban đầu, khoảng 21 giờ ngày 12/5, xe khách va vào 3 xe máy làm 6 "
                "người bị thương."
            ),
            [MAY_12, MAY_12],
        ),
        # since when something is so, and how it is now
        ("Bắt đầu từ ngày 12/5, 57 chợ đã đóng cửa.", [NONE]),
        ("Lúc 7 giờ ngày 12/5, hiện có 40 người mất tích.", [NONE]),
        # from the day that it was told on
        ("Từ nay đến ngày 15/9, xã trồng 30 ha keo.", [("2024-07-20", "2024-09-15")]),
        # from a month on, wherever it stands
        ("Từ đầu tháng 5 đến nay, xã có 4 vụ cháy.", [("2024-05-01", "2024-07-20")]),
        ("Số người nghỉ việc từ tháng 3/2024 đến nay là 80.", []),
        (
            "Số người nghỉ việc từ tháng 3/2024 đến nay ước khoảng 80 người.",
            [("2024-03-01", "2024-07-20")],
        ),
        ("Từ tháng 11 đến nay, xã có 4 vụ cháy.", [NONE]),
        # from which year to which something is carried over
        (
            (
                "Chi ngân sách xã năm 2023 là 9 tỷ đồng, gồm cả chuyển nguồn từ năm 2023 sang năm "
                "2024; kết dư 2 tỷ đồng."
            ),
            [YEAR_2023, YEAR_2023],
        ),
        # the year whose budget was settled
        (
            (
                "HĐND tỉnh thông qua Nghị quyết phê chuẩn quyết toán ngân sách tỉnh năm 2023. "
                "Theo đó, tổng thu là 900 tỷ đồng."
            ),
            [YEAR_2023],
        ),
        # by when something lasts, and how long it is
        (
            (
                "Đợt 2 dự kiến kéo dài từ lúc giao đất đến hết năm 2027, làm đoạn từ cầu Mới đến "
                "cảng Cũ với chiều dài 8 km."
            ),
            [NONE],
        ),
    ],
)
def test_the_time_of_what_is_counted(text: str, expected: list[tuple[str, str]]) -> None:
    assert periods(text) == expected
