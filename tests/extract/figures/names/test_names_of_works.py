"""Names of what is told of works and of money for them: size, capital, packages, spending."""

import pytest

from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what a project or a road has is its own
        (
            "Dự án có tổng mức đầu tư 1.350 tỷ đồng.",
            [("tổng mức đầu tư Dự án", "1350000000000 đồng")],
        ),
        (
            "Tuyến đường tránh có tổng chiều dài 9 km.",
            [("tổng chiều dài Tuyến đường tránh", "9 km")],
        ),
        ("Tuyến tránh phía tây dài 9 km.", [("Tuyến tránh phía tây dài", "9 km")]),
        ("Mỏ đá Hòn Dù có trữ lượng 3 triệu m3.", [("trữ lượng Mỏ đá Hòn Dù", "3000000 m3")]),
        ("Các trục chính có lộ giới 32 m.", [("lộ giới trục chính", "32 m")]),
        (
            "Việc huyện thu hồi phép cũng khép lại tranh chấp ở dự án Bến Xanh quy mô 60 ha.",
            [("dự án Bến Xanh quy mô", "60 ha")],
        ),
        # a package is called by what it gives, if that is told
        (
            "Ngành điện vào cuộc với gói tín dụng xanh 70.000 tỷ đồng.",
            [("gói tín dụng xanh", "70000000000000 đồng")],
        ),
        (
            "Gói 30.000 tỷ đồng cho vay sửa nhà đã hết hạn.",
            [("Gói cho vay sửa nhà", "30000000000000 đồng")],
        ),
        ("Tỉnh cũng đã vào cuộc với gói 400 tỷ đồng này.", []),
        (
            "Ngân hàng đã giải ngân các gói vay 900 tỷ đồng.",
            [("giải ngân các gói vay", "900000000000 đồng")],
        ),
        ("Gói thầu số 5 trị giá 80 tỷ đồng.", [("Gói thầu số 5 trị giá", "80000000000 đồng")]),
        # behind «nhưng» another thing is told of, or more of the same
        (
            "Vùng cần 6.000 căn hộ nhưng khả năng đáp ứng chỉ 2.500 căn hộ.",
            [("khả năng đáp ứng", "2500 căn hộ")],
        ),
        (
            "Số thửa đã đo nhưng chưa cấp sổ là 310 thửa.",
            [("Số thửa đã đo nhưng chưa cấp sổ", "310 thửa")],
        ),
        # how much each of them spent tells which they are
        (
            "Có 9 dự án giải ngân đạt 100%, 14 dự án giải ngân dưới 30%.",
            [("dự án giải ngân đạt 100%", "9 dự án"), ("dự án giải ngân dưới 30%", "14 dự án")],
        ),
        # what per cent is of goes on behind a comma for another of its kind alone
        (
            "Gói thầu XD02 đạt 72% giá trị hợp đồng, gói XD03 đạt 41%, cầu Đá đạt 30%.",
            [
                ("Gói thầu XD02 so với giá trị hợp đồng", "72 %"),
                ("gói XD03 so với giá trị hợp đồng", "41 %"),
                ("cầu Đá", "30 %"),
            ],
        ),
        # «chủ đầu tư» begins no measure
        (
            "Nhiều chủ đầu tư có tỷ lệ giải ngân thấp như Ban Quản lý dự án cảng biển (8,5%).",
            [("tỷ lệ giải ngân Ban Quản lý dự án cảng biển", "8.5 %")],
        ),
    ],
)
def test_what_works_and_their_money_are_called(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # behind a bare noun a comma begins another thing, or what is done next
        (
            "Xã có nhà văn hóa với 300 ghế, sân bóng và bể bơi.",
            [("ghế", "300 ghế")],
        ),
        ("Nay có 40 giường, trang thiết bị còn tốt.", [("giường", "40 giường")]),
        ("Xã đã di dời 75 hộ dân, cắm biển báo.", [("hộ dân di dời", "75 hộ dân")]),
        (
            "Cả vùng có 60 ha ngô, rau màu bị vùi lấp.",
            [("ngô, rau màu bị vùi lấp", "60 ha")],
        ),
        # what is told once is told of all who stand side by side
        (
            "Có 15 bộ, cơ quan trung ương và 22 địa phương có tỷ lệ giải ngân trên 80%.",
            [
                (
                    "bộ, cơ quan trung ương có tỷ lệ giải ngân trên 80%",
                    "15 bộ, cơ quan trung ương",
                ),
                ("địa phương có tỷ lệ giải ngân trên 80%", "22 địa phương"),
            ],
        ),
        # what they did not do tells which they are
        (
            "Còn 31 hộ đã nhận tiền nhưng chưa giao mặt bằng.",
            [("hộ đã nhận tiền nhưng chưa giao mặt bằng", "31 hộ")],
        ),
        # what something makes rise is told of
        (
            "Thay đổi này sẽ khiến quỹ đất ở đô thị tăng 12 ha.",
            [("quỹ đất ở đô thị", "12 ha")],
        ),
    ],
)
def test_where_the_name_of_what_is_counted_ends(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # how long it is, is no part of what its capital is of
        (
            "Cầu Bến Lội dài 90 m với tổng vốn đầu tư 45 tỷ đồng.",
            [("Cầu Bến Lội dài", "90 m"), ("tổng vốn đầu tư Cầu Bến Lội", "45000000000 đồng")],
        ),
        # no capital is put into posts along a line
        (
            "Dự án dài 19 km, 88 vị trí cột, với tổng mức đầu tư 310 tỷ đồng.",
            [
                ("Dự án dài", "19 km"),
                ("vị trí cột", "88 vị trí"),
                ("tổng mức đầu tư", "310000000000 đồng"),
            ],
        ),
        # a time ahead is no part of a name
        (
            "Sản lượng xi măng năm tới có thể đạt 9 triệu tấn.",
            [("Sản lượng xi măng", "9000000 tấn")],
        ),
        ("Vốn đầu tư giai đoạn này hơn 800 tỷ đồng.", [("Vốn đầu tư", "800000000000 đồng")]),
        # half a clause is none
        ("Bến cảng có công suất một triệu khách/năm và 600 tấn hàng/năm.", []),
    ],
)
def test_what_belongs_to_no_name(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # how wide and how high the same thing is
        (
            "Cầu treo Bản Xát dài 90 m, rộng khoảng 2 m và cao 14 m.",
            [
                ("Cầu treo Bản Xát dài", "90 m"),
                ("Cầu treo Bản Xát rộng", "2 m"),
                ("Cầu treo Bản Xát cao", "14 m"),
            ],
        ),
        (
            "Hố sụt rộng 7 m, sâu 4 m xuất hiện giữa ruộng.",
            [("Hố sụt rộng", "7 m"), ("Hố sụt sâu", "4 m")],
        ),
        # works that the sentence begins with, behind what is told of them
        (
            "Công trình kè biển được làm bằng đá hộc, dài 850 m, rộng 6 m.",
            [("Công trình kè biển dài", "850 m"), ("Công trình kè biển rộng", "6 m")],
        ),
        # nothing tells of what it is the length
        ("Ông Bình nói việc này do huyện làm, dài 12 km.", []),
        # each has a name of its own
        (
            "Tuyến đê Bắc Sông dài 9 km, mặt đê rộng 5 m.",
            [("Tuyến đê Bắc Sông dài", "9 km"), ("mặt đê rộng", "5 m")],
        ),
        (
            "Tuyến tránh có chiều dài 9 km, rộng 12 m.",
            [("chiều dài Tuyến tránh", "9 km"), ("rộng Tuyến tránh", "12 m")],
        ),
    ],
)
def test_each_side_of_a_thing_is_called_by_the_thing(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Xã đã bàn giao phần diện tích hơn 14 ha xây dựng trường nghề.",
            [("diện tích xây dựng trường nghề bàn giao", "14 ha")],
        ),
        ("Bão làm diện tích 320 ha ngô bị đổ.", [("diện tích ngô bị đổ", "320 ha")]),
        # whose it is stands before it
        ("Cụm công nghiệp có diện tích 14 ha.", [("diện tích Cụm công nghiệp", "14 ha")]),
    ],
)
def test_land_is_called_by_what_is_to_stand_on_it(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected
