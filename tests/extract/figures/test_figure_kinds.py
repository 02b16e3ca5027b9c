"""Which numbers are figures, and which only name, rank, limit or date something."""

import pytest

from tests.extract.figures.conftest import kinds


@pytest.mark.parametrize(
    "text",
    [
        "Thủ tướng nhấn mạnh tinh thần “5 rõ, 3 không”.",
        "Chúng ta đã đi qua 1/3 chặng đường.",
        "Yêu cầu các xã khắc phục 12 sự cố trước ngày 30/9/2024.",
        "Hội nghị kết nối trực tuyến với 63 tỉnh, thành phố.",
        "Đơn vị chưa đạt mức 500 tỷ đồng.",
        "Chị mới 25 tuổi, công tác được 3 năm.",
        "Chính quyền địa phương 2 cấp vận hành thông suốt.",
        "Thí sinh đạt từ 35 điểm trở lên được tuyên dương.",
        "Một số nơi có tỷ lệ tiêm thấp hơn 40%.",
        "Trường lớp khang trang, không có tình trạng học 3 ca.",
        "Báo cáo xếp hạng 63 tỉnh, thành phố về điều hành kinh tế.",
        "Các vị trí trong Top 5 của bảng không đổi.",
        "Theo bản tin tuần 43/2022, dịch tạm lắng.",
        "Quốc lộ bị sạt lở (quốc lộ 279 sạt taluy dương).",
        "Sở trình UBND tỉnh cho khai thuế như 1 dự án.",
        "Số nhập viện là 7.582/1.",
        "Thửa đất có diện tích nhỏ hơn 50 m2 không được tách.",
        "Dự án có vốn lớn hơn 80 tỷ đồng do tỉnh duyệt.",
    ],
)
def test_a_number_that_measures_nothing_reached_or_aimed_at_is_left_alone(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is reckoned by
        ("Giá trị sản phẩm trên 1 ha đất đạt 115 triệu đồng.", [("actual", "115000000")]),
        ("Tỷ lệ hộ không có nhà còn 0,2 hộ/10.000 hộ.", [("actual", "0.2")]),
        ("Bộ cử 5 đoàn kiểm tra do 5 Thứ trưởng dẫn đầu.", [("actual", "5")]),
        # what an audit asks for is its result
        ("Ngành phấn đấu vào top 5 về quản trị.", []),
        ("Luật gồm 16 chương, 260 điều.", []),
        # a second place; levels in a name; quotation marks around what is counted
        (
            "Quy mô ngành dệt đứng thứ 3 châu Á và thứ 7 thế giới.",
            [("rank", "3"), ("rank", "7")],
        ),
        ("Tỷ lệ hồ sơ trực tuyến mức độ 3, 4 đạt 48,3%.", [("actual", "48.3")]),
        ("Tỉnh đã xóa 11/17 “điểm đen”.", [("actual", "11")]),
        ("Diện tích đất công nghiệp 9.600 ha.", [("actual", "9600")]),
        ("Công an xử phạt 2083 trường hợp vi phạm.", [("actual", "2083")]),
        # limits of a class
        # a part of a whole that nothing is counted in is no place in an order
        ("Cục A thu 9 tỷ đồng. Hiện, có 16/34 đã về đích.", [("actual", "9000000000")]),
        ("Dịch bệnh của huyện đạt cấp độ 2/4.", [("actual", "2")]),
        ("Mới có 40% số xã của huyện đạt 19 tiêu chí nông thôn mới.", [("actual", "40")]),
        ("Chủ tàu cá có chiều dài dưới 15 m không lắp thiết bị.", []),
        (
            "Có 2,5 triệu người từ 60 tuổi trở lên đã khám sức khỏe.",
            [("actual", "2500000")],
        ),
    ],
)
def test_a_number_beside_others_that_measure_nothing(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert kinds(text) == expected
