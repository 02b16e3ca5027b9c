"""Figures of a season, of a term of office, and of a time that is told of beside another."""

import pytest

from tests.extract.figures.conftest import NONE, YEAR_2023, figures, periods

_TWO_YEARS = ("2022-01-01", "2023-12-31")
_THIS_YEAR = ("2024-01-01", "2024-12-31")
_OFFICE = ("2015-01-01", "2020-12-31")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vụ đông xuân 2022-2023, xã gieo sạ 380 ha lúa.", [_TWO_YEARS]),
        ("Niên vụ mía 2022/23, xã trồng 380 ha mía.", [_TWO_YEARS]),
        ("Vụ hè thu năm 2023, xã gieo sạ 342 ha; đến nay đã gặt 120 ha.", [YEAR_2023, NONE]),
        # of what year is not said, and whose year is only compared with
        ("Vụ mùa này, xã gieo cấy 342 ha lúa.", [NONE]),
        ("So với vụ mùa 2023, diện tích lúa giảm 12 ha.", [NONE]),
    ],
)
def test_a_season_is_of_the_years_that_it_is_called_by(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert periods(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Nhiệm kỳ 2015 - 2020, thu ngân sách tăng 18%/năm.\n\n"
                "Trong nhiệm kỳ, Đảng bộ kết nạp 612 đảng viên."
            ),
            [_OFFICE, _OFFICE],
        ),
        (
            (
                "Năm nay, xã có 71 thí sinh.\n\nNăm 2023, xã có 65 thí sinh.\n\n"
                "Có 12 phòng thi được sửa."
            ),
            [_THIS_YEAR, YEAR_2023, NONE],
        ),
        ("Năm 2023, xã xử lý 45 vụ.\n\nCó 12 vụ nghiêm trọng.", [YEAR_2023, YEAR_2023]),
        # the mean of several years is of none of them
        (
            "Tỷ lệ hộ nghèo năm 2023 còn 5%. Bình quân 3 năm giảm 1,8%.",
            [YEAR_2023, NONE],
        ),
        # a year said of one value alone
        (
            "Trạm nước được đầu tư 5 tỷ đồng năm 2023 nhưng chỉ cấp cho 120 hộ.",
            [YEAR_2023, NONE],
        ),
        (
            (
                "Nhiệm kỳ 2025 - 2030, xã đặt mục tiêu: thu nhập đến năm 2027 đạt 90 triệu đồng; "
                "tỷ lệ che phủ rừng trên 66%."
            ),
            [("2027-01-01", "2027-12-31"), ("2025-01-01", "2030-12-31")],
        ),
        # what a district collected adds up, too
        (
            (
                "Tính đến hết tháng 6/2024, BHXH tỉnh Sơn La thu 900 tỷ đồng. BHXH huyện Mường La "
                "thu 90 tỷ đồng."
            ),
            [("2024-01-01", "2024-06-30")] * 2,
        ),
    ],
)
def test_a_time_reaches_what_is_told_of_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert periods(text) == expected


def test_what_it_was_as_a_term_began_is_not_as_of_the_report() -> None:
    facts = figures("Tỷ lệ hộ nghèo giảm từ 9,7% đầu nhiệm kỳ xuống còn 0,2%.")
    assert [fact.as_of is None for fact in facts] == [True, False]
