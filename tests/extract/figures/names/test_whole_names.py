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
            [("kim ngạch Hồ tiêu", "60000000 USD")],
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
            [("dự án chăn nuôi giải ngân", "80 dự án"), ("lượt hộ", "900 lượt hộ")],
        ),
        ("Huy động ra lớp 8.079 học sinh.", [("học sinh Huy động ra lớp", "8079 học sinh")]),
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
        # a budget takes in and spends; «tuy nhiên» opens a theme as well
        ("Ngân sách cũng chi 790 tỷ đồng.", [("Ngân sách chi", "790000000000 đồng")]),
        (
            "Thu thuế đạt 9 tỷ đồng. Tuy nhiên, thu phí chợ tiếp tục giảm. Tháng 10 đạt 2 tỷ đồng.",
            [
                ("Thu thuế", "9000000000 đồng"),
                ("thu phí chợ", "2000000000 đồng"),
            ],
        ),
        # who did it, however many they are and wherever
        (
            "Các xã, HTX trên địa bàn huyện đã gieo cấy được 480 ha ngô.",
            [("ngô gieo cấy", "480 ha")],
        ),
        (
            "Có 11 huyện đã gieo cấy xong với diện tích 5.000 ha.",
            [("huyện đã gieo cấy xong", "11 huyện"), ("diện tích", "5000 ha")],
        ),
        (
            "Có 70 lượt người, giảm 6% về lượt người, 3% về lượt phương tiện.",
            [("lượt người", "70 lượt người"), ("lượt người", "-6 %"), ("lượt phương tiện", "-3 %")],
        ),
        (
            "Kim ngạch hàng miễn thuế chiếm tỷ trọng lớn với 79%.",
            [("Kim ngạch hàng miễn thuế", "79 %")],
        ),
        (
            "Tai nạn làm 3 người thương vong (2 chết).",
            [("người thương vong", "3 người"), ("người chết", "2 chết")],
        ),
        # of whom all is told, in the words of their name
        (
            "Cả nước có 16 tỉnh có 100% số xã đạt chuẩn.",
            [("tỉnh có 100% số xã đạt chuẩn", "16 tỉnh")],
        ),
        (
            "Dư nợ cho vay ngành nông nghiệp chiếm 24%; ngành xây dựng chiếm 40%.",
            [
                ("Dư nợ cho vay ngành nông nghiệp", "24 %"),
                ("Dư nợ cho vay ngành xây dựng", "40 %"),
            ],
        ),
        # averages of each, and who has so many
        ("Mỗi xã đạt bình quân trên 15 tiêu chí.", [("tiêu chí bình quân mỗi xã", "15 tiêu chí")]),
        ("Mỗi xã đạt 15 tiêu chí.", [("Mỗi xã", "15 tiêu chí")]),
        (
            "Có 2 xã (Sơn Hà, Nam Tiến) đạt 11 tiêu chí; 1 xã (Bình Minh) đạt 19 tiêu chí.",
            [("xã đạt 11 tiêu chí", "2 xã"), ("xã đạt 19 tiêu chí", "1 xã")],
        ),
        # all that was done to works
        (
            "Huyện đã xây mới, nâng cấp, sửa chữa 30 km đường liên xã.",
            [("đường liên xã xây mới, nâng cấp, sửa chữa", "30 km")],
        ),
        (
            "Hằng năm tạo việc làm cho 900 lao động.",
            [("lao động được tạo việc làm", "900 lao động")],
        ),
        (
            "Tổng mức đầu tư khoảng 30 tỷ đồng, giai đoạn 1 khoảng 24 tỷ đồng.",
            [
                ("Tổng mức đầu tư", "30000000000 đồng"),
                ("Tổng mức đầu tư giai đoạn 1", "24000000000 đồng"),
            ],
        ),
        (
            "Lào Cai: 55 người (43 người chết, 12 người mất tích).",
            [
                ("người chết, mất tích", "55 người"),
                ("người chết", "43 người"),
                ("người mất tích", "12 người"),
            ],
        ),
        (
            "Toàn huyện có 12 học viên (4 nam, 8 nữ).",
            [("học viên", "12 học viên"), ("học viên nam", "4 nam"), ("học viên nữ", "8 nữ")],
        ),
        # no person is part of what was given or set
        (
            "Bí thư Tỉnh ủy Lê Văn Bình trao tặng quỹ 500 triệu đồng.",
            [("trao tặng quỹ", "500000000 đồng")],
        ),
        (
            "Thủ tướng giao kế hoạch vốn 700 tỷ đồng.",
            [("kế hoạch vốn", "700000000000 đồng")],
        ),
        # how it goes is told of it
        (
            "Tình hình nợ xấu tiếp tục gia tăng với hơn 60 tỷ đồng.",
            [("nợ xấu", "60000000000 đồng")],
        ),
        (
            "Riêng tháng 9, doanh thu vận tải tăng hơn so với tháng trước gần 6%.",
            [("doanh thu vận tải", "6 %")],
        ),
        # how long the things are that are counted
        (
            "Mưa lũ gây 6 điểm sạt lở bờ sông dài hơn 900 m và 4 điểm ngập kéo dài.",
            [
                ("điểm sạt lở bờ sông", "6 điểm sạt lở"),
                ("điểm sạt lở bờ sông dài", "900 m"),
                ("điểm ngập kéo dài", "4 điểm"),
            ],
        ),
        # no yield of one crop is of another
        (
            "Năng suất ngô đạt 45 tạ/ha. Vụ mùa tỉnh cấy 9.000 ha lúa, năng suất 56 tạ/ha.",
            [
                ("Năng suất ngô", "45 tạ/ha"),
                ("lúa Vụ mùa tỉnh cấy", "9000 ha"),
                ("năng suất", "56 tạ/ha"),
            ],
        ),
        # a list goes on as it began
        (
            "Sở ghi nhận 240 ca mắc, 2 ca tử vong, Long An 80 ca, 1 ca tử vong.",
            [
                ("ca mắc", "240 ca mắc"),
                ("ca tử vong", "2 ca tử vong"),
                ("ca mắc", "80 ca"),
                ("ca tử vong", "1 ca tử vong"),
            ],
        ),
        (
            "Khoa có 40 bệnh nhân nặng; 15% trong số này phải lọc máu.",
            [("bệnh nhân nặng", "40 bệnh nhân"), ("bệnh nhân nặng phải lọc máu", "15 %")],
        ),
        # one after the other to places: not of both
        (
            "Gần 9.000 lao động mất việc, riêng Long An và Đồng Nai lần lượt là 900 và 700 người.",
            [("lao động mất việc", "9000 lao động")],
        ),
    ],
)
def test_a_name_is_whole_and_no_longer(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # one kind of what was counted, alone in brackets; a place is no kind
        (
            "Toàn ngành thiếu 60 giáo viên, nhiều nhất là bậc tiểu học (35 người).",
            [("giáo viên thiếu", "60 giáo viên"), ("giáo viên bậc tiểu học", "35 người")],
        ),
        (
            "Tỉnh có 200 ca mắc, đông nhất là thành phố Vinh (70 ca), kế đến Đô Lương (9 ca).",
            [("ca mắc", "200 ca mắc"), ("ca mắc", "70 ca"), ("ca mắc", "9 ca")],
        ),
        # parts of a rate
        (
            "Tỷ lệ biết chữ là 97,1%, trong đó nam 98,2%, nữ 96%.",
            [
                ("Tỷ lệ biết chữ", "97.1 %"),
                ("Tỷ lệ biết chữ nam", "98.2 %"),
                ("Tỷ lệ biết chữ nữ", "96 %"),
            ],
        ),
        (
            "Sở xếp loại 900 công chức: 20% hoàn thành xuất sắc nhiệm vụ, 1% không hoàn thành.",
            [
                ("công chức Sở xếp loại", "900 công chức"),
                ("công chức hoàn thành xuất sắc nhiệm vụ", "20 %"),
                ("công chức không hoàn thành", "1 %"),
            ],
        ),
        # what is seized, what is not yet done, what is told by the day
        (
            "Trạm bắt 2 người, thu 14 kg thuốc nổ.",
            [("người Trạm bắt", "2 người"), ("thuốc nổ thu", "14 kg")],
        ),
        (
            "Xã đã cấy 300 ha lúa, còn 40 ha chưa gieo cấy.",
            [("lúa cấy", "300 ha"), ("chưa gieo cấy", "40 ha")],
        ),
        ("Nhà máy tiêu thụ 9.000 tấn than/ngày.", [("than Nhà máy tiêu thụ", "9000 tấn")]),
        # how far something has come, and which size is meant
        ("Vốn sự nghiệp mới giải ngân 41%.", [("Vốn sự nghiệp giải ngân", "41 %")]),
        ("Số doanh nghiệp mới thành lập đạt 41%.", [("Số doanh nghiệp mới thành lập", "41 %")]),
        ("Giá tôm cỡ 40 con/kg là 120.000 đồng/kg.", [("Giá tôm cỡ 40 con/kg", "120000 đồng/kg")]),
        ("Lãi suất kỳ hạn 12 tháng là 5,2%.", [("Lãi suất kỳ hạn 12 tháng", "5.2 %")]),
        ("7 trường có tỷ lệ đỗ 100%.", [("trường có tỷ lệ đỗ 100%", "7 trường")]),
        ("Các đơn vị giải ngân dưới 30% phải giải trình.", []),
        (
            "Thời gian cấp phép rút từ 20 ngày xuống 12 ngày.",
            [("Thời gian cấp phép", "20 ngày"), ("Thời gian cấp phép", "12 ngày")],
        ),
        (
            "Cảng hàng không phục vụ 400 chuyến bay, 60.000 hành khách, giảm 8% về chuyến.",
            [
                ("chuyến bay Cảng hàng không phục vụ", "400 chuyến bay"),
                ("hành khách Cảng hàng không phục vụ", "60000 hành khách"),
                ("chuyến bay Cảng hàng không phục vụ", "-8 %"),
            ],
        ),
    ],
)
def test_a_part_is_told_with_its_whole(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
