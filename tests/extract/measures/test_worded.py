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
        (
            "Còn ba công nhân chưa liên lạc được, một người qua đời.",
            [(3, "công nhân"), (1, "người")],
        ),
        ("Cả xóm giúp hai người dựng lại nhà.", []),
        ("Hai bên trao đổi với ba xã giáp ranh.", []),
        ("Một người dân cho biết như vậy.", []),
    ],
)
def test_people_and_cases_are_counted_in_words(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(int(one.value), one.unit) for one in find_worded(view(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vùng ven biển chịu ba cơn bão và một trận lũ quét.",
            [(3, "cơn bão"), (1, "trận lũ")],
        ),
        ("Xã đã khống chế hai ổ dịch lở mồm long móng.", [(2, "ổ dịch")]),
        ("Cả năm xảy ra năm vụ sạt lở.", [(5, "vụ")]),
        ("Cả hai vụ cháy đều do chập điện; một trong ba vụ nổ đã rõ nguyên nhân.", []),
        ("Hai vụ va chạm nói trên đang được làm rõ.", []),
        ("Từ nay đến Tết, dự báo còn hai cơn bão; nếu có ba vụ nổ cùng lúc thì thiếu xe.", []),
        ("Cuối năm vụ cháy tăng; bà con làm hai vụ lúa, xã mở ba đợt phun thuốc.", []),
    ],
)
def test_happenings_are_counted_in_words(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(int(one.value), one.unit) for one in find_worded(view(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dông lốc làm đổ ba cột điện, hai tuyến đường bị sạt lở.",
            [(3, "cột điện"), (2, "tuyến đường")],
        ),
        ("Có 4 nhà bị sập; một nhà bị tốc mái.", [(1, "nhà")]),
        ("Sáng nay một nhà bị tốc mái.", []),
        ("Nhóm thợ dựng hai ngôi nhà mới.", []),
    ],
)
def test_things_harmed_are_counted_in_words(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(int(one.value), one.unit) for one in find_worded(view(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trạm có 12 giường bệnh, 7 điều dưỡng và hai kế toán.", [(2, "kế toán")]),
        ("Trên phà có 60 hành khách và ba lái phà.", [(3, "lái phà")]),
        ("Có 9 xã đạt chuẩn và hai bên ký biên bản.", []),
        ("Kiểm tra 15 cơ sở và hai hôm sau công bố.", []),
        ("Nuôi 40 lao động và năm nay có lãi.", []),
        ("Trao 15 suất quà và hai triệu đồng; đội có 9 cầu thủ và năm dự bị.", []),
        ("Vốn tăng 4 tỷ đồng và ba xã được hưởng.", []),
    ],
)
def test_the_last_of_a_list_is_counted_in_words(text: str, expected: list[tuple[int, str]]) -> None:
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
