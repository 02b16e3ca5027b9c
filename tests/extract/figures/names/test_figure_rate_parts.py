"""Parts of what does not add up, and of what was counted, told with their whole."""

import pytest

from tests.extract.figures.conftest import names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lương bình quân 9 triệu đồng/tháng, khối nhà nước 11 triệu đồng, FDI 8 triệu đồng.",
            ["Lương bình quân", "Lương bình quân khối nhà nước", "Lương bình quân FDI"],
        ),
        (
            "Học phí ở thành thị 90.000 đồng/tháng, nông thôn 50.000 đồng/tháng.",
            ["Học phí ở thành thị", "Học phí ở nông thôn"],
        ),
        ("Giá vải 18.000 đồng/kg, nhãn 25.000 đồng/kg.", ["Giá vải", "Giá nhãn"]),
        (
            "Tỷ lệ khám phá án đạt 87%, trọng án 99%.",
            ["Tỷ lệ khám phá án", "Tỷ lệ khám phá trọng án"],
        ),
        (
            "Diện tích nhà ở bình quân của tỉnh đạt 25 m2/người, khu vực đô thị 29 m2.",
            [
                "Diện tích nhà ở bình quân của tỉnh",
                "Diện tích nhà ở bình quân của khu vực đô thị",
            ],
        ),
        # parts of a sum have names of their own, and so has what another part tells
        ("Thu ngân sách 90 tỷ đồng, thu nội địa 70 tỷ đồng.", ["Thu ngân sách", "thu nội địa"]),
        (
            "Tỷ lệ hộ nghèo 5%, trẻ em suy dinh dưỡng 9%.",
            ["Tỷ lệ hộ nghèo", "trẻ em suy dinh dưỡng"],
        ),
        # the lowest is not of the highest
        (
            "Giá đất cao nhất ở đường Lê Lợi 90 triệu đồng/m2, thấp nhất 2 triệu đồng/m2.",
            ["Giá đất cao nhất ở đường Lê Lợi", "Giá đất"],
        ),
        # a sum paid is of the payment; a rate's own things are counted beside it
        (
            "Quỹ Môi trường hỗ trợ 5 tỉnh tổng cộng 90 tỷ đồng.",
            ["tỉnh Quỹ Môi trường hỗ trợ", "Quỹ Môi trường hỗ trợ"],
        ),
        (
            "Tỷ lệ hộ nghèo theo chuẩn mới 2% (340 hộ).",
            ["Tỷ lệ hộ nghèo theo chuẩn mới", "hộ nghèo theo chuẩn mới"],
        ),
        (
            "Huyện Ba Tri có 900 hộ bị ngập, Bình Đại 600 hộ.",
            ["hộ bị ngập", "hộ bị ngập"],
        ),
        (
            "Có 9 cuộc đình công; nguyên nhân chủ yếu do nợ lương (5 cuộc).",
            ["cuộc đình công", "cuộc nợ lương"],
        ),
        # what stands behind things is another figure's, what stands before a time leads to it
        (
            "Báo cáo của 27 ngân hàng niêm yết cho thấy tổng nợ xấu hơn 90 tỷ đồng.",
            ["ngân hàng niêm yết", "tổng nợ xấu"],
        ),
        (
            "Công ty tặng 20 xe đạp, 50 bộ máy vi tính tổng giá trị 950 triệu đồng.",
            ["xe đạp Công ty tặng", "bộ máy vi tính", "tổng giá trị bộ máy vi tính"],
        ),
        (
            "Tuyến tàu mới sau 5 tháng phục vụ 9.000 lượt khách.",
            ["lượt khách Tuyến tàu mới phục vụ"],
        ),
        ("Giai đoạn này thành phố thu hồi 2.136 ha đất.", ["đất thu hồi"]),
        (
            "Hồ chứa Cái Bè dung tích 2 triệu m3 dự kiến hoàn thành tháng 6.",
            ["Hồ chứa Cái Bè dung tích"],
        ),
        (
            "Doanh nghiệp nộp thuế 56 tỷ đồng. Vì vậy khoảng 15% hợp đồng bị hủy.",
            ["Doanh nghiệp nộp thuế", "hợp đồng bị hủy"],
        ),
        # who aims names nothing, nor does somebody speaking
        ("Cả năm, ngành đặt mục tiêu 44 tỷ USD.", []),
        ('"Nếu giữ đến giờ tôi lãi thêm hơn 150 triệu đồng", anh nói.', []),
    ],
)
def test_a_part_is_told_with_what_it_is_of(text: str, expected: list[str]) -> None:
    assert names(text) == expected
