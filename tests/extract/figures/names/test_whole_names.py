"""Names cut neither short nor long: what stands beside a value and is of it, and what is not."""

import pytest

from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a comma between the halves of one word
        (
            "Huyện có 1.200 người trong ngành nông, lâm nghiệp và thủy sản.",
            [("người trong ngành nông, lâm nghiệp và thủy sản", "1200 người")],
        ),
        (
            "Tỷ lệ công nhân qua đào tạo có bằng, chứng chỉ đạt 31,4%.",
            [("Tỷ lệ công nhân qua đào tạo có bằng, chứng chỉ", "31.4 %")],
        ),
        (
            "Tỷ lệ phá án đạt 90,2%, trong đó án rất nghiêm trọng, đặc biệt nghiêm trọng đạt 98%.",
            [("Tỷ lệ phá án", "90.2 %"), ("án rất nghiêm trọng, đặc biệt nghiêm trọng", "98 %")],
        ),
        # «gia tăng» is one word, in a name and beside one
        (
            "Thuế giá trị gia tăng đạt 75 tỷ đồng; số doanh nghiệp mới gia tăng 6%.",
            [
                ("Thuế giá trị gia tăng", "75000000000 đồng"),
                ("số doanh nghiệp mới", "6 %"),
            ],
        ),
        # a head next to its number is of that
        (
            "Xã miễn 100% học phí cho trẻ mồ côi và mức hỗ trợ 400.000 đồng/tháng.",
            [("học phí cho trẻ mồ côi", "100 %"), ("mức hỗ trợ", "400000 đồng/tháng")],
        ),
        (
            "Nhà máy xử lý rác công suất 300 tấn/ngày có vốn đầu tư 720 tỷ đồng.",
            [
                ("Nhà máy xử lý rác công suất", "300 tấn/ngày"),
                ("vốn đầu tư", "720000000000 đồng"),
            ],
        ),
        (
            "Công ty tài trợ 4 tỷ đồng xây Trường Mầm non Hoa Mai, ủng hộ 250 triệu đồng.",
            [("Công ty tài trợ", "4000000000 đồng"), ("ủng hộ", "250000000 đồng")],
        ),
        # what a sum was given for is told with those who got it
        (
            "Có 24 hộ nghèo của huyện đã được vay vốn với tổng số tiền 1,2 tỷ đồng.",
            [
                ("hộ nghèo của huyện đã được vay vốn", "24 hộ nghèo"),
                ("tổng số tiền hộ nghèo của huyện đã được vay vốn", "1200000000 đồng"),
            ],
        ),
        # nor is how they live, who comes along, or that a mark was reached and passed
        ("Xóm Đồi có 38 hộ, đời sống còn nhiều khó khăn.", [("hộ", "38 hộ")]),
        (
            "Tới dự có ông Lê Văn Ba, cùng lãnh đạo và các ban ngành 5 huyện, thị ven sông.",
            [("huyện", "5 huyện")],
        ),
        (
            "Dự lễ có đại diện 17 xã, phường và đông đảo bà con.",
            [("xã, phường", "17 xã, phường")],
        ),
        (
            "Xã có 21 mô hình văn hóa, kinh tế hiệu quả.",
            [("mô hình văn hóa, kinh tế hiệu quả", "21 mô hình")],
        ),
        # bodies that are counted, whatever the case of their kind
        (
            "Tỉnh có 89 Trung tâm Phục vụ hành chính công, 12 Ban Quản lý dự án.",
            [
                ("Trung tâm Phục vụ hành chính công", "89 trung tâm"),
                ("Ban Quản lý dự án", "12 ban"),
            ],
        ),
        # what is told of a thing is no part of its name
        (
            "Cà phê vẫn là mặt hàng chủ lực với 3 tỷ USD, tăng 5%.",
            [("Cà phê", "3000000000 USD"), ("Cà phê", "5 %")],
        ),
        (
            "Giá vải ở mức 18.000 đồng/kg; với mức giá này người trồng lãi 7.000 đồng/kg.",
            [("Giá vải", "18000 đồng/kg"), ("người trồng lãi", "7000 đồng/kg")],
        ),
        (
            "Bãi rác tiếp nhận 2 triệu tấn rác, vượt công suất thiết kế 18%.",
            [("rác tiếp nhận", "2000000 tấn"), ("rác tiếp nhận", "18 %")],
        ),
        # a measure out of the clause that leads to it
        (
            "Số vụ cháy không đổi nhưng số người bị thương tăng 12%.",
            [("số người bị thương", "12 %")],
        ),
        (
            "Dự toán này được lập trên cơ sở tăng trưởng GDP 7%.",
            [("Dự toán tăng trưởng GDP", "7 %")],
        ),
        (
            "Bà Chủ tịch UBND huyện đưa ra mức hỗ trợ 30 triệu đồng/nhà.",
            [("mức hỗ trợ", "30000000 đồng/nhà")],
        ),
        ("UBND huyện Cần Giờ lập phương án trình phần diện tích 45 ha.", [("diện tích", "45 ha")]),
        ("Cục Hải quan Cần Thơ thu 9 tỷ đồng.", [("Cục Hải quan Cần Thơ thu", "9000000000 đồng")]),
        # of two parts told one after the other, each is of its own
        (
            "Năng suất ngô vụ xuân đạt 48 tạ/ha; vụ hè thu đạt 44 tạ/ha.",
            [("Năng suất ngô vụ xuân", "48 tạ/ha"), ("Năng suất ngô vụ hè thu", "44 tạ/ha")],
        ),
        (
            "Tỷ lệ hộ nghèo khu vực thành thị còn 1,2%, khu vực nông thôn còn 3,4%.",
            [
                ("Tỷ lệ hộ nghèo khu vực thành thị", "1.2 %"),
                ("Tỷ lệ hộ nghèo khu vực nông thôn", "3.4 %"),
            ],
        ),
        # crimes that commas list, and who did them
        (
            "Tội phạm ma túy có 22 vụ với 31 bị can, tội phạm về kinh tế, chức vụ có 7 vụ.",
            [
                ("vụ Tội phạm ma túy", "22 vụ"),
                ("bị can vụ Tội phạm ma túy", "31 bị can"),
                ("vụ tội phạm về kinh tế, chức vụ", "7 vụ"),
            ],
        ),
        (
            "Ủy ban kiểm tra đã kỷ luật 21 đảng viên bằng các hình thức: khiển trách, cảnh cáo.",
            [("đảng viên kỷ luật", "21 đảng viên")],
        ),
        # where it is, and not how far
        (
            "Cứu 8 ngư dân trên tàu cá tại vùng biển cách đảo Phú Quý khoảng 90 hải lý.",
            [("ngư dân trên tàu cá tại vùng biển cách đảo Phú Quý", "8 ngư dân")],
        ),
        # what falls in all is told of nothing
        ("Tình hình được kéo giảm cả 3 tiêu chí.", []),
        # whom brackets list one by one
        (
            "Có 3 tỉnh (Bến Tre, Trà Vinh, Cà Mau) đã được cấp vốn và 2 tập đoàn (A) chậm trễ.",
            [("tỉnh đã được cấp vốn", "3 tỉnh"), ("tập đoàn (A) chậm trễ", "2 tập đoàn")],
        ),
        # of what money was paid out
        (
            "Vốn đầu tư công được giao 900 tỷ đồng, đến nay giải ngân 300 tỷ đồng, đạt 33%.",
            [
                ("Vốn đầu tư công được giao", "900000000000 đồng"),
                ("giải ngân vốn đầu tư công", "300000000000 đồng"),
                ("giải ngân vốn đầu tư công", "33 %"),
            ],
        ),
        # averages of things, and of what is reckoned with how many there are
        (
            "Có 61 xã đạt chuẩn; bình quân đạt 17,5 tiêu chí/xã.",
            [("xã đạt chuẩn", "61 xã"), ("tiêu chí bình quân", "17.5 tiêu chí/xã")],
        ),
        (
            "Bình quân toàn tỉnh đạt 16 tiêu chí/xã.",
            [("tiêu chí bình quân toàn tỉnh", "16 tiêu chí/xã")],
        ),
        (
            "Số công ty mở mới là 90 công ty với số vốn đăng ký là 6 tỷ đồng.",
            [
                ("Số công ty mở mới", "90 công ty"),
                ("số vốn đăng ký công ty mở mới", "6000000000 đồng"),
            ],
        ),
        # a plan of a thing of its own, and whose doing the report tells
        (
            "Thu ngân sách đạt 31 tỷ đồng. Huyện đã hoàn thành 90% kế hoạch xóa nhà tạm.",
            [
                ("Thu ngân sách", "31000000000 đồng"),
                ("hoàn thành kế hoạch xóa nhà tạm", "90 %"),
            ],
        ),
        (
            "Thu ngân sách đạt 31 tỷ đồng. Huyện đã hoàn thành 90% kế hoạch năm.",
            [
                ("Thu ngân sách", "31000000000 đồng"),
                ("Thu ngân sách so với kế hoạch năm", "90 %"),
            ],
        ),
        (
            "Đảng bộ huyện đã kết nạp 50 đảng viên mới.",
            [("đảng viên mới kết nạp", "50 đảng viên")],
        ),
        # who trades is told by the place; the rank and the means are told of it
        ("Cả nước nhập khẩu phân bón 5 tỷ USD.", [("nhập khẩu phân bón", "5000000000 USD")]),
        (
            "Hồ tiêu đứng thứ nhất về kim ngạch, đạt 60 triệu USD.",
            [("kim ngạch Hồ tiêu", "1 hạng"), ("kim ngạch Hồ tiêu", "60000000 USD")],
        ),
        (
            "Gạo có giá trị xuất khẩu lớn thứ hai, chỉ sau hạt điều (2 tỷ USD).",
            [("hạt điều", "2000000000 USD")],
        ),
        ("Bằng nhiều hình thức đã giảm được 45 hộ nghèo.", [("hộ nghèo", "-45 hộ nghèo")]),
        ("Qua nửa nhiệm kỳ đã vận động 7 tỷ đồng.", [("vận động", "7000000000 đồng")]),
        # a time that ends a name, and «không còn»
        (
            "Số ca mắc mới từ ngày 2/4 đến nay là 310 ca.",
            [("Số ca mắc mới", "310 ca")],
        ),
        ("Có 15/40 xã không còn hộ đói.", [("xã không còn hộ đói", "15 xã")]),
        # who is told of behind what was counted did nothing to them
        (
            "Quỹ giải ngân 80 dự án chăn nuôi, trồng trọt, buôn bán nhỏ cho 900 lượt hộ.",
            [
                ("giải ngân dự án chăn nuôi, trồng trọt, buôn bán nhỏ", "80 dự án"),
                ("lượt hộ", "900 lượt hộ"),
            ],
        ),
        ("Huy động ra lớp 8.079 học sinh.", [("học sinh huy động ra lớp", "8079 học sinh")]),
        ("Đến nay xã Tân Phú (Đoan Hùng) đạt 6/19 tiêu chí.", [("tiêu chí", "6 tiêu chí")]),
        # what is told behind a counted name, in the words of that name
        (
            "Hội xây dựng 80 căn nhà cho hộ nghèo đạt 113% kế hoạch năm.",
            [
                ("căn nhà cho hộ nghèo xây dựng", "80 căn nhà"),
                ("căn nhà cho hộ nghèo xây dựng so với kế hoạch năm", "113 %"),
            ],
        ),
        (
            "Có 9 công ty mới với tổng vốn 7 tỷ đồng, tăng 9% về số lượng DN và 4% về vốn đăng ký.",
            [
                ("công ty mới", "9 công ty"),
                ("tổng vốn công ty mới", "7000000000 đồng"),
                ("số lượng DN", "9 %"),
                ("vốn đăng ký", "4 %"),
            ],
        ),
        (
            "Kinh phí xây số nhà nói trên là hơn 4 tỷ đồng.",
            [("Kinh phí xây số nhà nói trên", "4000000000 đồng")],
        ),
    ],
)
def test_a_name_is_whole_and_no_longer(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
