"""Names that commas divide, before the value and behind the number."""

import pytest

from tests.extract.figures.conftest import names, stated, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # all whose number is told, whatever it is counted by
        ("Số xuồng, ghe bị chìm, hỏng 81 chiếc.", ["Số xuồng, ghe bị chìm, hỏng"]),
        ("Số nhà sập, tốc mái 12 căn.", ["Số nhà sập, tốc mái"]),
        (
            "Hộ nghèo, cận nghèo và mới thoát nghèo là 90 hộ.",
            ["Hộ nghèo, cận nghèo và mới thoát nghèo"],
        ),
        ("Hội nghị khai mạc, số người dự là 90 người.", ["số người dự"]),
        ("Đàn gà, vịt, ngan hiện có trên 12.000 con.", ["Đàn gà, vịt, ngan"]),
        (
            "Tổng đàn hươu, dê, thỏ có 2.400 con, đàn ngựa 180 con.",
            ["Tổng đàn hươu, dê, thỏ", "đàn ngựa"],
        ),
        ("Đàn cừu, dê lớn nhanh, huyện có 900 con ngựa.", ["con ngựa"]),
        # a branch and what commas join to it
        (
            "Trong đó, ngành chế biến, chế tạo tăng 8,4%; ngành khai khoáng giảm 2%.",
            ["ngành chế biến, chế tạo", "ngành khai khoáng"],
        ),
        (
            "Ngành cung cấp nước, hoạt động thu gom rác thải, nước thải tăng 6%.",
            ["Ngành cung cấp nước, hoạt động thu gom rác thải, nước thải"],
        ),
        (
            "Dệt may tăng 4%; điện tử, máy vi tính, quang học tăng 12%.",
            ["Dệt may", "điện tử, máy vi tính, quang học"],
        ),
        (
            "Khu vực dịch vụ và thuế sản phẩm chiếm 41%.",
            ["Khu vực dịch vụ và thuế sản phẩm"],
        ),
        # a part of several is one name to its last word
        (
            "Hàng may mặc tăng 2%; xăng, dầu tăng 1,2%; gỗ, vật liệu xây dựng tăng 3%.",
            ["Hàng may mặc", "xăng, dầu", "gỗ, vật liệu xây dựng"],
        ),
        (
            "Trong tổng mức bán lẻ, dịch vụ ăn uống đạt 14 tỷ đồng.",
            ["dịch vụ ăn uống"],
        ),
        (
            "Giá trị sản xuất ngành công nghiệp, dịch vụ, xây dựng đạt 4.300 tỷ đồng.",
            ["Giá trị sản xuất ngành công nghiệp, dịch vụ, xây dựng"],
        ),
        (
            "Đoàn kiến nghị thu hồi 8 tỷ đồng, kiến nghị giảm trừ, khắc phục 3 tỷ đồng.",
            ["kiến nghị thu hồi", "kiến nghị giảm trừ, khắc phục"],
        ),
        # a clause of its own is no part of the list
        (
            "Ngành nông nghiệp phát triển ổn định, chăn nuôi tăng 3%.",
            ["chăn nuôi"],
        ),
        # what things are, in two or three words of one kind
        (
            "Ban đã tiếp 45 lượt người đến khiếu nại, kiến nghị, phản ánh.",
            ["lượt người đến khiếu nại, kiến nghị, phản ánh"],
        ),
        (
            "Huyện có 62 cơ sở giáo dục mầm non, phổ thông.",
            ["cơ sở giáo dục mầm non, phổ thông"],
        ),
        (
            "Xã có 30 ha ngô bị mất trắng, ngập úng.",
            ["ngô bị mất trắng, ngập úng"],
        ),
    ],
)
def test_a_list_is_one_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is done next
        (
            "Đoàn kiến nghị kiểm điểm trách nhiệm 12 tập thể, 40 cá nhân và nộp hồ sơ.",
            ["tập thể kiến nghị kiểm điểm trách nhiệm", "cá nhân kiến nghị kiểm điểm trách nhiệm"],
        ),
        ("Đoàn kiến nghị thu hồi 3,4 tỷ đồng.", ["kiến nghị thu hồi"]),
        (
            "Đoàn đề nghị các đơn vị rút kinh nghiệm; đã xử phạt 250 triệu đồng.",
            ["xử phạt"],
        ),
        # two numbers of one thing
        (
            "Tháng 5, tỉnh tiếp 120 lượt công dân/150 người.",
            ["lượt công dân", "người tiếp"],
        ),
        # then and now are no part and whole
        ("Số vụ án giảm 30 vụ (170/200 vụ).", ["Số vụ án"]),
        # the place has it, and has the most of it
        (
            "Bình Dương có số vốn đăng ký lớn nhất với 320 triệu USD.",
            ["số vốn đăng ký"],
        ),
        ("Long An đứng thứ hai với tổng vốn đăng ký 210 triệu USD.", ["tổng vốn đăng ký"]),
        # who hosts is told as the area
        ("Đà Nẵng ước đón gần 150.000 lượt khách.", ["lượt khách đón"]),
        (
            "Khách quốc tế đến thành phố ước 26.000 lượt, tăng 5% (năm trước là 24.700 lượt).",
            ["Khách quốc tế đến thành phố"] * 3,
        ),
        # the same at another place, at another time
        (
            "Mực nước sông Đáy tại trạm Ba Thá là 4,2 m, tại trạm Phủ Lý là 3,1 m.",
            ["Mực nước sông Đáy tại trạm Ba Thá", "Mực nước sông Đáy tại trạm Phủ Lý"],
        ),
        (
            "Giải ngân đạt 47% kế hoạch tỉnh giao (cùng kỳ năm 2023 đạt 41,4%).",
            ["Giải ngân so với kế hoạch", "Giải ngân"],
        ),
        # what the whole was called is what the parts are
        (
            "Bão làm 300 nhà dân bị hư hỏng. Trong đó, Long Hồ thiệt hại nhất với 120 nhà.",
            ["nhà dân bị hư hỏng", "nhà dân bị hư hỏng"],
        ),
        # which one it is of many, is told of it
        (
            "Tăng mạnh nhất là nhóm giáo dục tăng 5,2%; thứ hai là nhóm giao thông tăng 1,1%.",
            ["nhóm giáo dục", "nhóm giao thông"],
        ),
        ("Hồ tiêu là mặt hàng tăng mạnh nhất với 640 triệu USD.", ["Hồ tiêu"]),
        ("Giá nông sản tăng cao như hạt điều tăng 9%.", ["Giá nông sản hạt điều"]),
        # what things are worth, and how much of them there is
        (
            "Xuất khẩu chè đạt 9 tấn, trị giá 20 nghìn USD, tăng 4% về lượng, giảm 1% về trị giá.",
            [
                "Xuất khẩu chè",
                "Xuất khẩu chè trị giá",
                "Xuất khẩu chè về lượng",
                "Xuất khẩu chè về trị giá",
            ],
        ),
        (
            "Xuất khẩu cao su ước đạt 90 nghìn tấn, giá trị đạt 150 triệu USD.",
            ["Xuất khẩu cao su", "giá trị Xuất khẩu cao su"],
        ),
        (
            "Toàn huyện huy động 65 tỷ đồng cho công tác giảm nghèo.",
            ["huy động cho công tác giảm nghèo"],
        ),
        # alone in brackets, and behind them
        (
            "Trong đó, điều trị tại nhà (120 ca), điều trị tại bệnh viện (35 ca).",
            ["điều trị tại nhà", "điều trị tại bệnh viện"],
        ),
        (
            "Tỉnh phát hiện 60 vụ vi phạm (đã xử lý 48 vụ), giảm 11 vụ.",
            ["vụ vi phạm phát hiện", "vụ xử lý", "vụ vi phạm phát hiện"],
        ),
        (
            "Tháng 3, tỉnh có 18 vụ vi phạm lâm luật so cùng kỳ giảm 5%.",
            ["vụ vi phạm lâm luật"] * 2,
        ),
        (
            "BHXH bắt buộc: 150.000 người, BHXH tự nguyện: 9.000 người.",
            ["người BHXH bắt buộc", "người BHXH tự nguyện"],
        ),
        ("Tốc độ tăng trưởng của xã Tân Thành đạt 9%.", ["Tốc độ tăng trưởng của xã Tân Thành"]),
        (
            "Tỷ trọng dịch vụ chiếm 45%, công nghiệp 38% và nông nghiệp 17%.",
            ["Tỷ trọng dịch vụ", "Tỷ trọng công nghiệp", "Tỷ trọng nông nghiệp"],
        ),
        # what is told of one place of several is told of all of them
        (
            "Lũ làm 620 nhà bị ngập ở Hải Phòng, Nghệ An và Hà Tĩnh.",
            ["nhà bị ngập"],
        ),
        (
            "Bão làm 550 nhà bị ngập, trong đó Hà Tĩnh gần 400 nhà và Quảng Bình khoảng 150 nhà.",
            ["nhà bị ngập"] * 3,
        ),
        (
            "Chỉ số tồn kho giảm ở 2 tỉnh (Lào Cai giảm 6%; Phú Thọ giảm 3%).",
            ["tỉnh Chỉ số tồn kho", *["Chỉ số tồn kho"] * 2],
        ),
        # what a thing is known by is no measure of it
        ("Khu vực có vốn đầu tư nước ngoài tăng 8%.", ["Khu vực có vốn đầu tư nước ngoài"]),
        ("Do sức mua giảm nên tổng thu ngân sách đạt 44 tỷ đồng.", ["tổng thu ngân sách"]),
        ("Doanh thu tăng 0,5% so với tháng trước và 13% so với cùng kỳ.", ["Doanh thu"] * 2),
        ("Đoạn kè dài 500 m tiếp tục bị sạt lở.", ["Đoạn kè dài"]),
        (
            "Hội tặng 450 suất quà cho người cao tuổi, học sinh nghèo (trị giá 225 triệu đồng).",
            [
                "tặng suất quà cho người cao tuổi",
                "tặng suất quà cho người cao tuổi trị giá",
            ],
        ),
        (
            "Giá trị sản xuất đạt 39 tỷ đồng; khu vực tư nhân chiếm tỷ lệ cao, ước đạt 36 tỷ đồng.",
            ["Giá trị sản xuất", "khu vực tư nhân"],
        ),
        ("Tổng đàn gia cầm có hơn 602.000 con.", ["Tổng đàn gia cầm"]),
        ("Giá trị sản xuất 5 năm qua đạt 3.720 tỷ đồng.", ["Giá trị sản xuất"]),
        ("Dân đã hiến 26.000 m² đất và đóng góp nhiều ngày công.", ["đất Dân đã hiến"]),
        # so many people are what is reckoned by
        (
            "Số giường bệnh bình quân 1 vạn dân đạt 32 giường.",
            ["Số giường bệnh bình quân 1 vạn dân"],
        ),
    ],
)
def test_a_name_goes_as_far_as_what_it_says(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # two capitals of one list share what stands once, at its end
        (
            "Có 20 bộ và 50 địa phương công bố kế hoạch.",
            [
                ("actual", "bộ công bố kế hoạch", "20 bộ"),
                ("actual", "địa phương công bố kế hoạch", "50 địa phương"),
            ],
        ),
        # what joins a change by «và», or a list of things counted, changes with it
        (
            "Tỉnh giảm được 6 huyện và 120 xã.",
            [("change", "huyện", "-6 huyện"), ("change", "xã", "-120 xã")],
        ),
        (
            "Số vụ cháy là 40 vụ, trong tháng có 3 người chết.",
            [("actual", "Số vụ cháy", "40 vụ"), ("actual", "người chết", "3 người")],
        ),
        # fields that commas divide are one
        (
            "Khu vực nông, lâm nghiệp và thủy sản tăng 3,1%.",
            [("change", "Khu vực nông, lâm nghiệp và thủy sản", "3.1 %")],
        ),
        (
            "Có 700 ha lúa, hoa màu bị ngập.",
            [("actual", "lúa, hoa màu bị ngập", "700 ha")],
        ),
        # lists behind a head are one name
        (
            "Cho vay học sinh, sinh viên có hoàn cảnh khó khăn 20.340 triệu đồng.",
            [
                (
                    "actual",
                    "Cho vay học sinh, sinh viên có hoàn cảnh khó khăn",
                    "20340000000 đồng",
                )
            ],
        ),
    ],
)
def test_each_of_a_list_is_told_with_its_own_name(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert stated(text) == expected


def test_fees_of_two_names_behind_a_preposition_are_read() -> None:
    assert told("Thuế đạt 90 tỷ đồng; từ phí, lệ phí là 5 tỷ đồng.") == [
        ("Thuế", "90000000000 đồng"),
        ("phí, lệ phí", "5000000000 đồng"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Số tiền thuê đất được miễn, giảm, gia hạn là 9 tỷ đồng.",
            [("Số tiền thuê đất được miễn, giảm, gia hạn", "9000000000 đồng")],
        ),
        (
            "Công nghiệp chế biến, chế tạo thu hút 5 triệu USD.",
            [("Công nghiệp chế biến, chế tạo thu hút", "5000000 USD")],
        ),
        (
            "Bộ Tài chính huy động 9 tỷ đồng trái phiếu xanh.",
            [("Bộ Tài chính huy động trái phiếu xanh", "9000000000 đồng")],
        ),
        (
            "Giá nước sạch được điều chỉnh tăng 5%, lên 9.000 đồng/khối.",
            [("Giá nước sạch", "5 %"), ("Giá nước sạch", "9000 đồng/khối")],
        ),
        (
            "Tỷ lệ dự án được điều chỉnh là 12%.",
            [("Tỷ lệ dự án được điều chỉnh", "12 %")],
        ),
        ("Tỷ lệ che phủ rừng duy trì ổn định 42%.", [("Tỷ lệ che phủ rừng", "42 %")]),
    ],
)
def test_what_is_paid_raised_and_put_off_is_told_whole(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected
