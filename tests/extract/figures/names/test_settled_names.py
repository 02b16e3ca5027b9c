"""Names that the words around them settle: who acts, what was told before, what goes with it."""

import pytest

from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
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
        # what was made is no worth of other things, and whose figure it is no part of its name
        (
            "Công trường có 9 kỹ sư, sản lượng thi công đạt 70 tỷ đồng.",
            [("kỹ sư Công trường", "9 kỹ sư"), ("sản lượng thi công", "70000000000 đồng")],
        ),
        (
            "Tỷ lệ hộ nghèo đầu năm là 19%, đến cuối năm giảm còn 16%.",
            [("Tỷ lệ hộ nghèo", "19 %"), ("Tỷ lệ hộ nghèo", "16 %")],
        ),
        ("Chủ tịch UBND xã Lò Quyết Tiến được giao 95 tỷ đồng.", []),
        # «chỉ», «đem về», «đạt mốc» say of the value, and are no part of what it is of
        (
            "Chi cục Thuế huyện Mai Sơn mới chỉ thu hồi được 9 tỷ đồng.",
            [("Chi cục Thuế huyện Mai Sơn thu hồi", "9000000000 đồng")],
        ),
        ("Số học viên có chứng chỉ nghề đạt 40%.", [("Số học viên có chứng chỉ nghề", "40 %")]),
        ("Xuất khẩu tôm đem về gần 30 triệu USD.", [("Xuất khẩu tôm", "30000000 USD")]),
        (
            "Giá trị sản xuất đạt mức cao kỷ lục 4 tỷ đồng.",
            [("Giá trị sản xuất", "4000000000 đồng")],
        ),
        (
            "Cả năm, xuất khẩu tôm đạt 9 triệu tấn, nhưng giá trị đạt 4 tỷ USD.",
            [("xuất khẩu tôm", "9000000 tấn"), ("giá trị xuất khẩu tôm", "4000000000 USD")],
        ),
        # to whom a sum is given, and the sum
        (
            "Tổng số vốn được phân bổ cho 12 huyện là 15 tỷ đồng.",
            [
                ("huyện được phân bổ", "12 huyện"),
                ("Tổng số vốn được phân bổ", "15000000000 đồng"),
            ],
        ),
        # no length is late
        (
            "Dự án đường Lâm Hà dài 15 km, chậm 7% so với kế hoạch.",
            [("Dự án đường Lâm Hà dài", "15 km"), ("Dự án đường Lâm Hà", "-7 %")],
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
                ("năng suất lúa", "56 tạ/ha"),
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
def test_a_name_is_settled_by_what_stands_around_it(
    text: str, expected: list[tuple[str, str]]
) -> None:
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
            [("lúa cấy", "300 ha"), ("lúa chưa gieo cấy", "40 ha")],
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the measure next to the value, behind a whole clause
        (
            "Công ty cổ phần A sẽ được xét ưu đãi theo tiêu chí công nghệ mới thuế suất 12%.",
            [("thuế suất", "12 %")],
        ),
        (
            "Có ý kiến cho rằng cần xem lại hoặc bỏ hẳn quy định thu lệ phí đăng ký xe 2%.",
            [("lệ phí đăng ký xe", "2 %")],
        ),
        # what a clause with «khi», «nếu» leads to, and what tells when
        (
            "Giai đoạn hai bắt đầu khi công ty A tăng vốn thêm 25 triệu USD.",
            [("công ty A tăng vốn", "25000000 USD")],
        ),
        ("Số vụ tai nạn khi qua đường sắt là 45 vụ.", [("Số vụ tai nạn", "45 vụ")]),
        # a shorter deed is told with who did it
        ("Hội đã vay số vốn 25 triệu đồng.", [("vay số vốn", "25000000 đồng")]),
    ],
)
def test_a_measure_behind_a_clause_names_itself(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
