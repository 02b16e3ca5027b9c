"""Names of counted things that are told whole: two words joined by a comma, bodies, kinds."""

import pytest

from tests.extract.figures.conftest import names, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Huyện còn 46 nhà tạm, nhà dột nát được xóa tại 12 xã.",
            ["nhà tạm, nhà dột nát được xóa", "xã"],
        ),
        (
            "Có 12 đơn khiếu nại, chiếm 25% tổng số đơn khiếu nại, tố cáo của tỉnh.",
            ["đơn khiếu nại", "đơn khiếu nại trong tổng số đơn khiếu nại, tố cáo của tỉnh"],
        ),
        (
            "Có 46 di tích xuống cấp nghiêm trọng ở 5 huyện.",
            ["di tích xuống cấp nghiêm trọng", "huyện"],
        ),
        ("Xã có 90 thửa đất ở, 30 thửa đất lúa.", ["thửa đất ở", "thửa đất lúa"]),
    ],
)
def test_a_name_goes_on_over_its_comma(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_body_that_did_something_is_told_whole() -> None:
    found = names("Năm qua, Ban Chỉ huy Phòng thủ dân sự tỉnh hỗ trợ 300 hộ nghèo.")
    assert found == ["hộ nghèo Ban Chỉ huy Phòng thủ dân sự tỉnh hỗ trợ"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Toàn tỉnh có 18,2% khách hàng là hộ cận nghèo.", ["khách hàng là hộ cận nghèo"]),
        ("Đến nay, 82% chủ tàu đã lắp thiết bị.", ["chủ tàu đã lắp thiết bị"]),
        ("Đến nay, 91% hàng hóa được thông quan.", ["hàng hóa được thông quan"]),
        # what is thought of it
        ("Có 98% thí sinh đỗ là kết quả cao.", ["thí sinh đỗ"]),
    ],
)
def test_a_share_is_of_the_things_behind_it(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_the_share_of_a_number_that_is_not_read_is_none() -> None:
    found = told("Số trường đạt chuẩn bậc mầm non là 141 trường (51,8%), tiểu học 206 (75,2%).")
    assert [value for _, value in found] == ["141 trường", "51.8 %"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Số vụ cháy và số hộ bị thiệt hại lần lượt là 12 và 30 hộ.",
            ["Số vụ cháy", "số hộ bị thiệt hại"],
        ),
        (
            "Số mỏ đá và mỏ cát khai thác vượt công suất lần lượt là 12 và 30 mỏ.",
            ["Số mỏ đá", "mỏ cát khai thác vượt công suất"],
        ),
    ],
)
def test_what_is_counted_in_turn_keeps_its_noun(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_the_parts_are_of_what_was_told_last() -> None:
    found = told(
        "Bão làm 90 nhà bị sập. Lũ khiến 334 nhà dân bị hư hỏng. "
        "Trong đó, xã A là nơi thiệt hại nặng nhất với 142 nhà."
    )
    assert found[-1] == ("nhà dân bị hư hỏng", "142 nhà")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Có 5 điểm sạt lở nguy hiểm, trong đó 3 điểm đã được xử lý.",
            [("điểm sạt lở nguy hiểm", "5 điểm sạt lở"), ("điểm đã được xử lý", "3 điểm")],
        ),
        # marks
        ("Em An đạt 9 điểm, trong đó 3 điểm được cộng.", []),
    ],
)
def test_places_are_no_marks(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đoàn đã kết luận 12 vụ việc.", ["12 vụ việc"]),
        ("Xã đã hướng dẫn 1.200 hộ dân làm hồ sơ.", ["1200 hộ dân"]),
        # a paper's number
        ("Thực hiện Hướng dẫn 05 của Ban Tổ chức Trung ương.", []),
        ("Theo quyết định 12 ngày 3/4, xã được sáp nhập.", []),
    ],
)
def test_what_was_concluded_is_counted(text: str, expected: list[str]) -> None:
    assert [value for _, value in told(text)] == expected


def test_what_was_broken_besides_has_a_number_of_its_own() -> None:
    found = told("Vụ tai nạn làm 3 người chết, 12 người bị thương, hư hỏng 2 xe ô tô.")
    assert ("người bị thương", "12 người") in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Khối lượng hạt điều xuất khẩu đạt 90 nghìn tấn, với giá trị đạt 93 triệu USD.",
            ["Khối lượng hạt điều xuất khẩu", "giá trị hạt điều xuất khẩu"],
        ),
        (
            (
                "Khối lượng chè xuất khẩu đạt 9 nghìn tấn và 7 triệu USD, tăng 2% về khối lượng và "
                "tăng 6% về giá trị."
            ),
            [
                "Khối lượng chè xuất khẩu",
                "giá trị chè xuất khẩu",
                "khối lượng chè xuất khẩu",
                "giá trị chè xuất khẩu",
            ],
        ),
        (
            "Khối lượng tiêu xuất khẩu giảm 10%, nhưng giá trị lại tăng 40%.",
            ["Khối lượng tiêu xuất khẩu", "giá trị tiêu xuất khẩu"],
        ),
        (
            "Tháng 9, xuất khẩu gỗ đạt 3 triệu tấn nhưng giá trị thu về chỉ có 1 tỷ USD.",
            ["xuất khẩu gỗ", "giá trị xuất khẩu gỗ"],
        ),
        (
            "Giá gạo đạt 638 USD/tấn, tăng 20%; cà phê 3.482 USD/tấn, tăng 49%.",
            ["Giá gạo", "Giá gạo", "giá cà phê", "giá cà phê"],
        ),
        (
            "Giá gạo đạt 638 USD/tấn; người trồng lãi 90 USD/tấn.",
            ["Giá gạo", "người trồng lãi"],
        ),
        (
            "Tổng thu đạt 12 tỷ đồng, đạt 51% dự toán; trong đó, thu nội địa 10 tỷ đồng, đạt 50%.",
            [
                "Tổng thu",
                "Tổng thu so với dự toán",
                "thu nội địa",
                "thu nội địa so với dự toán",
            ],
        ),
        (
            (
                "Có 5 lĩnh vực có số doanh nghiệp mới tăng, bao gồm: thông tin và truyền thông "
                "tăng 8%; khai khoáng tăng 2%."
            ),
            [
                "số doanh nghiệp mới thông tin và truyền thông",
                "số doanh nghiệp mới khai khoáng",
            ],
        ),
        (
            "Trong đó, ngành chế biến, chế tạo tiếp tục đóng vai trò dẫn dắt, tăng 10%.",
            ["ngành chế biến, chế tạo"],
        ),
        (
            "Khu vực dịch vụ tăng 9%, đóng góp 56%; xây dựng tăng 7%, đóng góp 38%.",
            [
                "Khu vực dịch vụ",
                "Khu vực dịch vụ đóng góp",
                "xây dựng",
                "xây dựng đóng góp",
            ],
        ),
        (
            "Khu vực dịch vụ được khôi phục và tăng trưởng mạnh với tốc độ tăng đạt 9,9%.",
            ["tốc độ tăng Khu vực dịch vụ"],
        ),
        (
            "Một số ngành đóng góp nhiều vào tốc độ tăng chung như: Ngành vận tải tăng 11%.",
            ["Ngành vận tải"],
        ),
        ("Tỷ lệ giải ngân đạt 45% so với cùng kỳ.", ["Tỷ lệ giải ngân"]),
        (
            "Kim ngạch nhập khẩu xe đã giảm 400 chiếc về lượng và 15 triệu USD về giá trị.",
            ["Kim ngạch nhập khẩu xe", "Kim ngạch nhập khẩu xe"],
        ),
        (
            "Các tỉnh có tốc độ tăng trưởng GRDP 2 chữ số gồm: Bắc Giang (14,1%).",
            ["tốc độ tăng trưởng GRDP"],
        ),
        (
            "Nga, Ấn Độ và Hàn Quốc mua nhiều nhất, chiếm thị phần lần lượt là 65%, 8% và 3%.",
            ["thị phần Nga", "thị phần Ấn Độ", "thị phần Hàn Quốc"],
        ),
        # money from the first, and a worth with its own name
        ("Khối lượng giải ngân đạt 300 tỷ đồng.", ["Khối lượng giải ngân"]),
        (
            "Sản lượng lúa đạt 9 nghìn tấn, giá trị sản xuất đạt 5 tỷ đồng.",
            ["Sản lượng lúa", "giá trị sản xuất"],
        ),
    ],
)
def test_money_is_no_quantity_of_things(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giá tiêu dùng theo thống kê giảm 2%.", ["Giá tiêu dùng"]),
        ("Giá mủ cao su giữ ở mức 255 đồng/kg.", ["Giá mủ cao su"]),
        (
            "Tỉnh ghi nhận sự gia tăng mạnh của dòng vốn ngoại với 6 tỷ USD.",
            ["dòng vốn ngoại"],
        ),
        (
            "Theo báo cáo kinh tế 9 tháng năm 2023 giá trị sản xuất đạt 2 tỷ đồng.",
            ["giá trị sản xuất"],
        ),
        (
            (
                "Nâng tổng số doanh nghiệp mới lên 900 doanh nghiệp, trung bình mỗi tháng có 75 "
                "doanh nghiệp mới."
            ),
            ["tổng số doanh nghiệp mới", "doanh nghiệp mới trung bình mỗi tháng"],
        ),
        ("Ngành than chỉ ghi nhận mức tăng khiêm tốn là 0,4%.", ["Ngành than"]),
        (
            "Khu vực dịch vụ được khôi phục, khách tham quan tăng cao, tăng gần 6%.",
            ["khách tham quan"],
        ),
        (
            "Xuất khẩu điều đạt 2 tỷ USD, giảm 5% do giá điều xuất khẩu chỉ đạt 900 USD/tấn.",
            ["Xuất khẩu điều", "Xuất khẩu điều", "giá điều xuất khẩu"],
        ),
        (
            (
                "Tỷ trọng công nghiệp chiếm 56%, dịch vụ chiếm 31% và khu vực nông, lâm nghiệp, "
                "thủy sản chiếm 12%."
            ),
            [
                "Tỷ trọng công nghiệp",
                "Tỷ trọng dịch vụ",
                "Tỷ trọng khu vực nông, lâm nghiệp, thủy sản",
            ],
        ),
        (
            "Xuất khẩu sắn đạt 157 nghìn tấn, ứng với 20 triệu USD.",
            ["Xuất khẩu sắn", "Xuất khẩu sắn"],
        ),
        (
            "Nhiều nhóm hàng có giá trị xuất khẩu tỷ USD như: gạo đạt 3 tỷ USD.",
            ["giá trị xuất khẩu gạo"],
        ),
    ],
)
def test_a_name_holds_nothing_of_how_it_is_told(text: str, expected: list[str]) -> None:
    assert names(text) == expected
