"""What «lần lượt» hands out, and numbers that only tell what a rate is of."""

import pytest

from tests.extract.figures.conftest import names, periods, places, stated, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Diện tích, năng suất, sản lượng lúa lần lượt đạt 80 ha, 60 tạ/ha, 480 tấn.",
            [
                ("Diện tích lúa", "80 ha"),
                ("năng suất lúa", "60 tạ/ha"),
                ("sản lượng lúa", "480 tấn"),
            ],
        ),
        (
            "Số vụ, số người chết lần lượt giảm 5% và 7%.",
            [("Số vụ", "-5 %"), ("số người chết", "-7 %")],
        ),
        (
            "Xuất khẩu thủy sản và rau quả cũng tăng lần lượt là 12% và 18%.",
            [("Xuất khẩu thủy sản", "12 %"), ("Xuất khẩu rau quả", "18 %")],
        ),
        # of which things each is, nobody can tell
        ("Khách có thể mua vé ngày hoặc vé tháng, lần lượt 35.000 đồng và 120.000 đồng.", []),
        # one after the other of places goes on with what was told of another
        (
            "Sơn La giải ngân 52%; Huế và Lai Châu lần lượt đạt 28% và 31%.",
            [("giải ngân", "52 %"), ("giải ngân", "28 %"), ("giải ngân", "31 %")],
        ),
        # the verb may stand again, and what is told of them all may part them from their values
        (
            "Lâm nghiệp và du lịch tiếp tục khởi sắc, lần lượt tăng gần 5% và giảm 2%.",
            [("Lâm nghiệp", "5 %"), ("du lịch", "-2 %")],
        ),
        (
            "Khu vực xây dựng, cơ khí và khu vực lưu trú đều tăng, lần lượt tăng 6% và tăng 4%.",
            [("Khu vực xây dựng, cơ khí", "6 %"), ("khu vực lưu trú", "4 %")],
        ),
        ("Chè, cà phê và hồ tiêu cũng được giá, lần lượt tăng 3% và tăng 8%.", []),
        # one name has them all; where names and values do not match, nothing is said
        (
            "Ba dự án có tổng vốn lần lượt 200 tỷ đồng và 300 tỷ đồng.",
            [
                ("tổng vốn Ba dự án", "200000000000 đồng"),
                ("tổng vốn Ba dự án", "300000000000 đồng"),
            ],
        ),
        ("Lúa và ngô lần lượt đạt 300 ha, 200 ha và 100 ha.", []),
        ("UBND các huyện Mường La, Thuận Châu trồng lần lượt 600 ha và 450 ha.", []),
    ],
)
def test_values_in_a_row_have_the_names_in_a_row(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tỷ lệ trẻ hoàn thành 2 mũi tiêm đạt 98%.",
            [("Tỷ lệ trẻ hoàn thành 2 mũi tiêm", "98 %")],
        ),
        (
            "Tỷ lệ học sinh học 2 buổi/ngày đạt 95%.",
            [("Tỷ lệ học sinh học 2 buổi/ngày", "95 %")],
        ),
        ("Có 97% trẻ hoàn thành 1 mũi tiêm.", [("trẻ hoàn thành 1 mũi tiêm", "97 %")]),
        # what a sentence begins with names all behind it
        (
            "Giá bán bình quân: gạo 12.000 đồng/kg, thịt lợn 60.000 đồng/kg.",
            [
                ("Giá bán bình quân gạo", "12000 đồng/kg"),
                ("Giá bán bình quân thịt lợn", "60000 đồng/kg"),
            ],
        ),
        ("Chỉ tiêu: hộ nghèo giảm 2%.", [("hộ nghèo", "-2 %")]),
        # who tells it is no part of it
        (
            "Giám đốc Sở Trần Văn An thừa nhận tỷ lệ tiêm chủng đạt 66%, thấp hơn kế hoạch 70%.",
            [("tỷ lệ tiêm chủng", "66 %"), ("tỷ lệ tiêm chủng", "70 %")],
        ),
        # what places are ranked by
        (
            "Huyện có 560 giáo viên. Tỉnh xếp thứ 5 về chỉ số PCI.",
            [("giáo viên", "560 giáo viên"), ("chỉ số PCI", "5 hạng")],
        ),
        ("Trong số 120 cơ sở được kiểm tra có 35 cơ sở vi phạm.", [("cơ sở vi phạm", "35 cơ sở")]),
    ],
)
def test_a_rate_is_of_all_that_its_name_says(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # «lần lượt» hands out the names before
        (
            "Xuất khẩu đạt 19 tỷ USD, nhập khẩu đạt 15 tỷ USD, giảm lần lượt 2% và 7%.",
            [
                ("actual", "Xuất khẩu", "19000000000 USD"),
                ("actual", "nhập khẩu", "15000000000 USD"),
                ("change", "Xuất khẩu", "-2 %"),
                ("change", "nhập khẩu", "-7 %"),
            ],
        ),
        # as many as values follow; against two times, all are of one
        (
            "Gỗ đạt 9 tỷ USD, tôm 3 tỷ USD, gạo 4 tỷ USD, tăng lần lượt 6%, 5% và 7%.",
            [
                ("actual", "Gỗ", "9000000000 USD"),
                ("actual", "tôm", "3000000000 USD"),
                ("actual", "gạo", "4000000000 USD"),
                ("change", "Gỗ", "6 %"),
                ("change", "tôm", "5 %"),
                ("change", "gạo", "7 %"),
            ],
        ),
        (
            (
                "Xuất khẩu đạt 9 tỷ USD, nhập khẩu 8 tỷ USD, tăng lần lượt 2% và 7% so với tháng "
                "trước và cùng kỳ."
            ),
            [
                ("actual", "Xuất khẩu", "9000000000 USD"),
                ("actual", "nhập khẩu", "8000000000 USD"),
                ("change", "nhập khẩu", "2 %"),
                ("change", "nhập khẩu", "7 %"),
            ],
        ),
    ],
)
def test_a_change_handed_out_is_of_each_before_it(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert stated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tỷ lệ nghèo của các tỉnh Sơn La, Điện Biên và Lai Châu lần lượt là 21%, 30% và 28%.",
            [
                ("Tỷ lệ nghèo của tỉnh Sơn La", "Sơn La"),
                ("Tỷ lệ nghèo của Điện Biên", "Điện Biên"),
                ("Tỷ lệ nghèo của Lai Châu", "Lai Châu"),
            ],
        ),
        (
            "Đứng đầu là Hà Nam và Nam Định với tổng vốn đăng ký lần lượt là 3 tỷ USD và 2 tỷ USD.",
            [
                ("tổng vốn đăng ký", "Hà Nam"),
                ("tổng vốn đăng ký", "Nam Định"),
            ],
        ),
        (
            "GRDP của Bắc Ninh, Vĩnh Phúc giảm lần lượt 11% và 1,2% so với cùng kỳ.",
            [
                ("GRDP của Bắc Ninh", "Bắc Ninh"),
                ("GRDP của Vĩnh Phúc", "Vĩnh Phúc"),
            ],
        ),
    ],
)
def test_places_have_a_measure_each_in_turn(text: str, expected: list[tuple[str, str]]) -> None:
    assert list(zip(names(text), places(text), strict=True)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Thu ngân sách năm 2021, năm 2022 lần lượt đạt 80 tỷ đồng và 90 tỷ đồng.",
            [("2021-01-01", "2021-12-31"), ("2022-01-01", "2022-12-31")],
        ),
        (
            "Trong tháng 4 và tháng 5/2023, xuất khẩu gạo lần lượt đạt 8 tấn và 9 tấn.",
            [("2023-04-01", "2023-04-30"), ("2023-05-01", "2023-05-31")],
        ),
        (
            "Tốc độ tăng GRDP trong quý I, quý II năm 2023 lần lượt là 5% và 6%.",
            [("2023-01-01", "2023-03-31"), ("2023-04-01", "2023-06-30")],
        ),
    ],
)
def test_times_have_a_value_each_in_turn(text: str, expected: list[tuple[str, str]]) -> None:
    assert periods(text) == expected
