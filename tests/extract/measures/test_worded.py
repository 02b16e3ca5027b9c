"""Numbers in words are read where they count whom something befell, how many times, and places."""

import pytest

from extract.measures.worded import find_worded
from extract.text import view


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vụ việc làm bảy người chết.", [(7, "người")]),
        ("Mười hai trường hợp tử vong, ba ca mắc mới.", [(12, "trường hợp"), (3, "ca")]),
        (
            "Lũ cuốn trôi hai người, nâng số người chết do bão tại huyện lên năm người.",
            [(2, "người"), (5, "người")],
        ),
        ("Công an bắt giữ ba đối tượng.", [(3, "đối tượng")]),
        ("Cả xóm giúp hai người dựng lại nhà.", []),
        ("Hai bên trao đổi với ba xã giáp ranh.", []),
        ("Một người dân cho biết như vậy.", []),
    ],
)
def test_people_and_cases_are_counted_in_words(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(int(one.value), one.unit) for one in find_worded(view(text))] == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Doanh thu tăng gấp đôi năm ngoái.", "2"),
        ("Năng suất cao gấp rưỡi giống cũ.", "1.5"),
        ("Lượng hàng thu giữ gấp ba lần cùng kỳ.", "3"),
        ("Tỉnh làm gấp ba việc một lúc.", ""),
    ],
)
def test_how_many_times_is_told_in_words(text: str, value: str) -> None:
    found = find_worded(view(text))
    assert [str(one.value) for one in found if one.times] == ([value] if value else [])


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("GRDP đứng thứ tư cả nước.", 4),
        ("Quy mô kinh tế lớn thứ hai trong vùng.", 2),
        ("Xuất khẩu gạo xếp thứ nhì, sau một nước láng giềng.", 2),
        ("Ông An (đứng thứ hai từ trái sang) trao quà.", 0),
        ("Đây là nhiệm vụ lớn thứ hai của đợt này.", 0),
    ],
)
def test_a_place_in_an_order_is_told_in_words(text: str, place: int) -> None:
    found = find_worded(view(text))
    assert [int(one.value) for one in found if one.rank] == ([place] if place else [])
