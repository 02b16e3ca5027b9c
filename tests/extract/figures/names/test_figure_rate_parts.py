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
        (
            "Định mức hỗ trợ xây mới 60 triệu đồng/hộ, sửa chữa 30 triệu đồng/hộ.",
            ["Định mức hỗ trợ xây mới", "Định mức hỗ trợ sửa chữa"],
        ),
        (
            "Tỷ trọng khu vực I còn 25%, khu vực II 29%.",
            ["Tỷ trọng khu vực I", "Tỷ trọng khu vực II"],
        ),
        ("Tỷ lệ sàng lọc trước sinh 81%, sơ sinh 86%.", ["Tỷ lệ sàng lọc trước sinh", "sơ sinh"]),
        (
            "Tổng diện tích thu hồi là 265 ha, trong đó giai đoạn 1 là 135 ha.",
            ["Tổng diện tích thu hồi", "Tổng diện tích thu hồi giai đoạn 1"],
        ),
        # how long it is names no sum of money; the average over years is not of one year
        (
            "Trong đó bến số 1 dài 480 m trị giá 550 tỷ đồng.",
            ["bến số 1 dài", "bến số 1"],
        ),
        (
            "Thu ngân sách bình quân tăng 18%/năm, riêng năm 2022 đạt 6.280 tỷ đồng.",
            ["Thu ngân sách bình quân", "Thu ngân sách"],
        ),
        # what is told of others, or by a body's own name
        (
            "Vụ cháy làm 56 người tử vong, trong đó có 4 trẻ em, 37 người bị thương.",
            ["người tử vong", "trẻ em", "người bị thương"],
        ),
        (
            "Cả nước có 78 người chết, thiệt hại tài sản 173 tỷ đồng và 227 ha rừng.",
            ["người chết", "thiệt hại tài sản", "rừng"],
        ),
        (
            "UBND thành phố giao Sở Xây dựng hoàn thành 1.340 căn hộ thu nhập thấp.",
            ["căn hộ thu nhập thấp"],
        ),
        ("Chị Hà, bán vải 17 năm, nói doanh thu mỗi ngày 500.000 đồng.", ["doanh thu mỗi ngày"]),
        ("Tỷ lệ hộ có bình chữa cháy ở nội thành 38%.", ["Tỷ lệ hộ có bình chữa cháy ở nội thành"]),
        (
            "Nhà nước đã miễn, giảm, gia hạn 87.200 tỷ đồng thuế, phí.",
            ["miễn, giảm, gia hạn thuế, phí"],
        ),
        ("Tỉnh yêu cầu khởi công 100% số nhà trước tháng 5.", ["số nhà khởi công"]),
        ("Cấp xã họp giao ban 1 lần/tuần.", []),
        (
            "Ban sửa 9 cầu; giải quyết 80 hồ sơ thủ tục hành chính, đúng hạn 98%.",
            ["cầu Ban sửa", "giải quyết hồ sơ thủ tục hành chính", "đúng hạn"],
        ),
        # a part is of the whole ahead of its own bracket
        (
            "Số nhà sập là 90 (Trà Vinh 22 nhà); nhà bị tốc mái là 300 (Trà Vinh 27 nhà).",
            ["Số nhà sập", "Số nhà sập", "nhà bị tốc mái", "nhà bị tốc mái"],
        ),
        (
            "Có 10 người mất tích (Lai Châu: 9 người và Điện Biên: 1 người).",
            ["người mất tích", "người mất tích", "người mất tích"],
        ),
        (
            "Tổng diện tích gieo trồng cây hằng năm đạt 900 ha, trong đó vụ Đông Xuân đạt 500 ha.",
            [
                "Tổng diện tích gieo trồng cây hằng năm",
                "Tổng diện tích gieo trồng cây hằng năm vụ Đông Xuân",
            ],
        ),
        (
            "Nông nghiệp tăng 3%, đóng góp 8% vào mức tăng chung; dịch vụ tăng 6%, đóng góp 53%.",
            [
                "Nông nghiệp",
                "Nông nghiệp đóng góp vào mức tăng chung",
                "dịch vụ",
                "dịch vụ đóng góp vào mức tăng chung",
            ],
        ),
        (
            "Khách nội địa mới đạt 31% so với cùng kỳ, với hơn 7.200 lượt.",
            ["Khách nội địa so với cùng kỳ", "Khách nội địa"],
        ),
        # what a sentence is about, and when it is so, did nothing
        (
            "Về trồng trọt, chăn nuôi và thủy sản: 90 ha lúa và 70 ha ngô bị thiệt hại.",
            ["lúa bị thiệt hại", "ngô bị thiệt hại"],
        ),
        (
            "Ngành du lịch khởi sắc khi toàn tỉnh đón 3 triệu lượt khách.",
            ["lượt khách đón"],
        ),
        ("Các sản phẩm chủ lực như xi măng tăng 23%; sắt thép tăng 30%.", ["xi măng", "sắt thép"]),
        ("Về sử dụng GDP, tiêu dùng cuối cùng tăng 3%.", ["tiêu dùng cuối cùng"]),
        ("Mưa lũ làm 16 nhà bị đổ, trôi.", ["nhà bị đổ, trôi"]),
        # words in two halves, a share between noun and deed, how late something is
        ("Đã có 24.600 hộ (92%) che chắn chuồng trại.", ["hộ che chắn chuồng trại"] * 2),
        (
            "Xã hỗ trợ 4 triệu đồng/con trâu, bò trưởng thành, 2 triệu đồng/con nghé.",
            ["Xã hỗ trợ trâu, bò trưởng thành", "Xã hỗ trợ"],
        ),
        (
            "Có 17 dự án chậm tiến độ trên 24 tháng với diện tích 1.208 ha.",
            ["dự án chậm tiến độ", "diện tích dự án chậm tiến độ"],
        ),
        (
            "Tỷ lệ lao động qua đào tạo 78%, trong đó có bằng, chứng chỉ 35%.",
            ["Tỷ lệ lao động qua đào tạo", "bằng, chứng chỉ"],
        ),
        ("Tỉnh có 1.720 giáo viên, 94% đạt chuẩn.", ["giáo viên", "giáo viên đạt chuẩn"]),
        ("Đợt rét kéo dài 9 ngày.", ["Đợt rét kéo dài"]),
        # what was done once is told once, and of the cases where there are both
        (
            "Có 23 vụ tai nạn, làm chết 18 người, giảm 12 vụ và 13 người chết.",
            ["vụ tai nạn", "người chết", "vụ tai nạn", "người chết"],
        ),
        (
            "Công an đã làm rõ 695 vụ, với 1.408 đối tượng (đạt tỷ lệ 88,2%).",
            ["vụ Công an đã làm rõ", "đối tượng", "vụ Công an đã làm rõ"],
        ),
        # of its own sentence, and of the deed itself
        (
            "Lợi nhuận cho vay 16 tỷ đồng. Viettel đạt doanh thu 3 tỷ USD, lợi nhuận 45 triệu USD.",
            ["Lợi nhuận cho vay", "doanh thu Viettel", "lợi nhuận"],
        ),
        (
            "Nhân dân hiến 300 m2 đất, đóng góp 14 tỷ đồng.",
            ["đất Nhân dân hiến", "đóng góp"],
        ),
        # what is said of a value or of its rank is no name
        ("Ngành khai khoáng dẫn đầu với 219 triệu USD.", ["Ngành khai khoáng"]),
        ("Mức hỗ trợ 500.000 đồng/lần quá thấp.", ["Mức hỗ trợ"]),
        ("Khó khăn hiện nay là sâu bệnh gây hại trên 640 ha.", ["sâu bệnh gây hại"]),
        (
            "Tuyến tàu phục vụ 5 triệu lượt khách, bình quân 87.000 lượt/ngày.",
            ["lượt khách Tuyến tàu phục vụ"] * 2,
        ),
        (
            "Dịp này, 12 tập thể, 25 cá nhân được Giám đốc Sở tặng giấy khen.",
            [
                "tập thể được Giám đốc Sở tặng giấy khen",
                "cá nhân được Giám đốc Sở tặng giấy khen",
            ],
        ),
        # who aims names nothing, nor does somebody speaking
        ("Cả năm, ngành đặt mục tiêu 44 tỷ USD.", []),
        ('"Nếu giữ đến giờ tôi lãi thêm hơn 150 triệu đồng", anh nói.', []),
    ],
)
def test_a_part_is_told_with_what_it_is_of(text: str, expected: list[str]) -> None:
    assert names(text) == expected
