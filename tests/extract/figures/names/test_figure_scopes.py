"""What keeps the values of a list apart: a route, a group, a work that a head names."""

import pytest

from tests.extract.figures.conftest import places, told

HEADED = (
    "Bình Phước làm hồ, đường\n\nTỉnh Bình Phước họp về các công trình.\n\n"
    "1. Công trình hồ Suối Lạnh, huyện Phú Giáo, tỉnh Bình Dương (tổng mức đầu tư 90 tỷ đồng):\n\n"
    "Tiến độ đạt 55%. Có 30 hộ bị ảnh hưởng.\n\n"
    "2. Công trình đường Gốc Sấu (Ban QLDA tỉnh Bình Phước):\n\n"
    "Tiến độ đạt 65%.\n\n"
    "Trong năm, tỉnh giải ngân 80%.\n\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trên chặng Vinh - Huế, giá vé 2 triệu đồng; ở chặng Vinh - Pleiku, giá vé 3 triệu.",
            [
                ("giá vé chặng Vinh - Huế", "2000000 đồng"),
            ],
        ),
        (
            "Đối với nhóm hộ cận nghèo, tỷ lệ được vay vốn đạt 60%.",
            [("tỷ lệ được vay vốn nhóm hộ cận nghèo", "60 %")],
        ),
        (
            "Tại cửa khẩu Nậm Tiên, kim ngạch đạt 90 triệu USD, 40 xe thông quan.",
            [
                ("kim ngạch cửa khẩu Nậm Tiên", "90000000 USD"),
                ("xe thông quan tại cửa khẩu Nậm Tiên", "40 xe"),
            ],
        ),
        (
            "Đối với cấp mầm non, tỷ lệ đi học đạt 98%; đối với đất ở, mức thu là 90 nghìn đồng.",
            [("tỷ lệ đi học cấp mầm non", "98 %"), ("mức thu đất ở", "90000 đồng")],
        ),
        ("Đối với hộ có người ốm, mức hỗ trợ là 2 triệu đồng.", [("mức hỗ trợ", "2000000 đồng")]),
        # what a name says itself, a ground, and what is no one's
        (
            "Đối với gói thầu số 7, khối lượng gói thầu xây lắp đạt 35%.",
            [("khối lượng gói thầu xây lắp", "35 %")],
        ),
        ("Trên cơ sở Nghị quyết 12, tỉnh chi 30 tỷ đồng.", [("tỉnh chi", "30000000000 đồng")]),
        ("Với khối lượng rác lớn, công suất lò đạt 90 tấn.", [("công suất lò", "90 tấn")]),
        ("Với nhóm kỹ sư trẻ, xưởng có 9 mẫu máy.", [("mẫu máy xưởng", "9 mẫu")]),
        ("Tại các cửa khẩu, kim ngạch đạt 90 triệu USD.", [("kim ngạch", "90000000 USD")]),
        # a base that has a value of its own
        (
            "Giá bán bằng 80% giá trần theo quy định là 12 triệu đồng.",
            [("Giá bán so với giá trần", "80 %"), ("giá trần", "12000000 đồng")],
        ),
        (
            "Thu ngân sách đạt 92% dự toán, trong đó thuế là 300 tỷ đồng.",
            [("Thu ngân sách so với dự toán", "92 %"), ("thuế", "300000000000 đồng")],
        ),
    ],
)
def test_a_part_told_of_is_in_the_name(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_what_stands_below_a_head_is_of_its_work_and_place() -> None:
    assert told(HEADED) == [
        ("tổng mức đầu tư Công trình hồ Suối Lạnh", "90000000000 đồng"),
        ("Tiến độ Công trình hồ Suối Lạnh", "55 %"),
        ("hộ bị ảnh hưởng", "30 hộ"),
        ("Tiến độ Công trình đường Gốc Sấu", "65 %"),
        ("tỉnh giải ngân", "80 %"),
    ]
    province, district = "Bình Phước", "Phú Giáo"
    assert places(HEADED) == ["Bình Dương", district, district, province, province]


def test_a_place_heads_the_lines_below_it() -> None:
    text = (
        "Quảng Ngãi tổng kết\n\nTỉnh Quảng Ngãi tổng kết năm.\n\n* Huyện Trà Bồng:\n\n"
        "- Thu ngân sách đạt 45 tỷ đồng.\n\n- Trồng 30 ha rừng.\n\n* Huyện Ba Tơ:\n\n"
        "- Thu ngân sách đạt 38 tỷ đồng.\n\nTổng thu ngân sách đạt 900 tỷ đồng.\n\n"
    )
    assert places(text) == ["Trà Bồng", "Trà Bồng", "Ba Tơ", "Quảng Ngãi"]
