"""Counts beside which a threshold, an assignment or «kiến nghị» stands."""

import pytest

from tests.extract.figures.conftest import names, stated, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Có 95 nhà bị ngập trên 1 mét.", [("nhà bị ngập trên 1 mét", "95 nhà")]),
        (
            "Có 18,2% tổ chức có nợ xấu trên 3%.",
            [("tổ chức có nợ xấu trên 3%", "18.2 %")],
        ),
        # how deep it is
        ("Nước ngập sâu trên 1 mét.", [("Nước ngập sâu", "1 mét")]),
    ],
)
def test_a_threshold_is_no_figure(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Có 46 nhiệm vụ do Thủ tướng Chính phủ giao, trong đó 31 nhiệm vụ hoàn thành đúng hạn.",
            ["actual", "actual"],
        ),
        # so many are to be done
        ("Thủ tướng giao tỉnh 46 nhiệm vụ.", ["target"]),
    ],
)
def test_what_was_assigned_is_there(text: str, expected: list[str]) -> None:
    assert [status for status, _, _ in stated(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Có 318 thí sinh nam và 95 thí sinh nữ đăng ký dự thi.",
            ["thí sinh nam đăng ký dự thi", "thí sinh nữ đăng ký dự thi"],
        ),
        # the first is told of already
        (
            "Có 90 xã đạt chuẩn và 12 thôn được công nhận.",
            ["xã đạt chuẩn", "thôn được công nhận"],
        ),
    ],
)
def test_what_joins_two_is_told_of_both(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_opinions_and_requests_are_no_order() -> None:
    found = told("Có 246 ý kiến, kiến nghị của cử tri, trong đó 118 ý kiến đã được trả lời.")
    assert found[-1] == ("ý kiến đã được trả lời", "118 ý kiến")


def test_a_share_of_them_is_told_with_their_noun() -> None:
    found = names("Toàn ngành có 1.234 viên chức; 98% có trình độ đại học, 35% là nữ.")
    assert found[1:] == ["viên chức có trình độ đại học", "viên chức là nữ"]
