"""Which sentences are worth reading for a sum, a share, a rise or a rank that can be checked."""

import pytest

from queries.audit.worth import may_slip


@pytest.mark.parametrize(
    "sentence",
    [
        "Có 12 dự án, gồm 7 dự án mới và 5 dự án cũ.",
        "Đã xử lý 5/9 hồ sơ, đạt 55,6%.",
        "Tỉnh xếp thứ 70/63.",
        "Thu ngân sách tăng từ 8 lên 9 tỷ đồng, tăng 12,5%.",
        "Hoàn thành 5 trên tổng số 9 việc, đạt 55,6 phần trăm.",
    ],
)
def test_what_can_be_checked_is_read(sentence: str) -> None:
    assert may_slip(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Đã xử lý 5/9 hồ sơ.",  # a part of a whole, and nothing reckoned of it
        "Tỉnh tăng 3 bậc, đạt 12%.",
        "Có 12 dự án, trong đó nhiều dự án mới.",
        "Số liệu năm 2023, 2024 và 2025 chưa đủ.",
        "Tỉnh đứng thứ ba/63.",
    ],
)
def test_what_holds_nothing_to_reckon_with_is_not(sentence: str) -> None:
    assert not may_slip(sentence)
