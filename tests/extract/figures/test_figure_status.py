"""Whether a figure was reached, is aimed at, is a difference or a place in an order."""

import pytest

from extract.facts import Status
from tests.extract.figures.conftest import figures


def kinds(text: str) -> list[tuple[str, str]]:
    facts = figures(text)
    ends = [f"..{fact.value_to}" if fact.value_to is not None else "" for fact in facts]
    return [
        (fact.status.value, f"{fact.value}{end}") for fact, end in zip(facts, ends, strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # «thực hiện» is no «hiện»
        (
            "Các sở kiểm tra việc thực hiện bảo đảm mức chi tối thiểu 20% ngân sách cho giáo dục.",
            [("target", "20")],
        ),
        # a plan that is compared with, and what was reached before an aim
        (
            "Năm 2023, huyện thu 223 tỷ đồng, vượt 12% so với dự toán (200 tỷ đồng).",
            [("actual", "223000000000"), ("change", "12"), ("target", "200000000000")],
        ),
        (
            (
                "Năm 2024, huyện phấn đấu thu ngân sách 250 tỷ đồng, tăng 12% so với ước thực "
                "hiện năm 2023 (223 tỷ đồng)."
            ),
            [("target", "250000000000"), ("target", "12"), ("actual", "223000000000")],
        ),
        # aims that were missed are no list of aims
        (
            "Năm 2023, 5/21 chỉ tiêu không đạt; tai nạn làm chết 62 người, tăng 4 người.",
            [("actual", "5"), ("actual", "62"), ("change", "4")],
        ),
        ("Chỉ tiêu lợi nhuận trên vốn đạt 3%.", [("actual", "3")]),
        # what an aim in brackets, or set against it, was of was reached; so is what follows
        (
            "Tỷ lệ chung đạt 51%, trong khi mục tiêu là 56%; xã đạt 43% (mục tiêu 48%), sở 60%.",
            [
                ("actual", "51"),
                ("target", "56"),
                ("actual", "43"),
                ("target", "48"),
                ("actual", "60"),
            ],
        ),
        # from where it stands to where it is to be
        (
            "Tỉnh phấn đấu nâng tỷ lệ che phủ rừng từ 41% lên 44%.",
            [("actual", "41"), ("target", "44")],
        ),
        ("Tỷ lệ hộ nghèo giảm từ 9% xuống 7%.", [("actual", "9"), ("actual", "7")]),
        # a budget that an assembly resolves
        (
            "HĐND tỉnh thông qua dự toán năm 2025 với tổng thu 8.200 tỷ đồng, chi 9.100 tỷ đồng.",
            [("target", "8200000000000"), ("target", "9100000000000")],
        ),
        (
            "HĐND tỉnh phê chuẩn quyết toán ngân sách với tổng thu 8.200 tỷ đồng.",
            [("actual", "8200000000000")],
        ),
        # what may not be gone under is set; what something does not come up to, it has
        ("Mức hỗ trợ không thấp hơn 20 triệu đồng/hộ.", [("target", "20000000")]),
        ("Huyện giải ngân chưa tới 40% kế hoạch.", [("actual", "40")]),
        (
            "Doanh thu đạt 900 tỷ đồng, tương ứng mức tăng 15,9%.",
            [("actual", "900000000000"), ("change", "15.9")],
        ),
        ("Tai nạn giao thông giảm cả 3 tiêu chí.", [("change", "-3")]),
        ("Xã đạt cả 3 tiêu chí khó.", []),
        # how many must be dealt with is told, to deal with so many is ordered
        ("Tổng số lợn phải tiêu hủy 27.318 con.", [("actual", "27318")]),
        ("Xã phải tiêu hủy 27.318 con lợn.", []),
        # why something is asked for is how things stand
        (
            "Đại biểu đề nghị tăng chi cho y tế lên tối thiểu 8%, bởi hiện con số này chưa đầy 6%.",
            [("target", "8"), ("actual", "6")],
        ),
        # what a ministry gives out; its name is no plan
        (
            "Bộ Kế hoạch và Đầu tư giao tỉnh 4.300 tỷ đồng vốn đầu tư công năm 2025.",
            [("target", "4300000000000")],
        ),
        # who cheats orders nothing
        (
            "Nạn nhân bị kẻ gian yêu cầu chuyển tổng cộng 1,2 tỷ đồng.",
            [("actual", "1200000000")],
        ),
        # a round mark passed, and by how much a plan was
        ("Thu ngân sách vượt 9.000 tỷ đồng.", [("actual", "9000000000000")]),
        ("Thu ngân sách vượt 355 tỷ đồng so với dự toán.", [("change", "355000000000")]),
        # what is moved stands between the verb and by how much
        ("Các ngân hàng hạ lãi suất cho vay 0,5%.", [("change", "-0.5")]),
        ("Từ tháng 7, Nhà nước tăng lương cơ sở 30%.", [("change", "30")]),
        ("Tỉnh nâng tỷ lệ che phủ rừng đạt 45%.", [("actual", "45")]),
        ("Tỷ lệ giảm nghèo đạt 2%.", [("actual", "2")]),
        # the same fall again
        ("Khối huyện giảm 41 phòng, tương đương 26,8%.", [("change", "-41"), ("change", "-26.8")]),
        # so many are to be taken
        ("Bệnh viện tuyển dụng 26 chỉ tiêu viên chức.", [("target", "26")]),
        (
            "Phấn đấu mỗi năm kết nạp từ 20 đảng viên trở lên.",
            [("target", "20")],
        ),
        ("Năm 2023, 11/16 khoản thu vượt dự toán pháp lệnh.", [("actual", "11")]),
        # what was reached, told against what was aimed at or asked for
        (
            "Năm trước ngành đặt mục tiêu đón 4 triệu lượt khách nhưng cả năm đón 5 triệu lượt.",
            [("target", "4000000"), ("actual", "5000000")],
        ),
        (
            "Mục tiêu doanh thu 900 tỷ đồng đã về đích, thực tế đạt 950 tỷ đồng.",
            [("target", "900000000000"), ("actual", "950000000000")],
        ),
        (
            "Tỉnh đề nghị Trung ương bổ sung 900 tỷ đồng, trong khi kỳ trước chỉ nhận 600 tỷ đồng.",
            [("target", "900000000000"), ("actual", "600000000000")],
        ),
        # what a ministry will do; its own name is before no plan
        ("Bộ sẽ quyết toán 12 dự án còn lại.", [("target", "12")]),
        ("Theo kịch bản 1, GRDP cả năm tăng 6,2%.", [("target", "6.2")]),
        (
            "UBND tỉnh đề nghị Chính phủ hỗ trợ để nạo vét 86 km kênh, khoan 52 giếng.",
            [("target", "86"), ("target", "52")],
        ),
        # what one looks ahead to, with all behind it; not an occasion
        (
            "Ngành hướng tới 17 triệu khách quốc tế, tổng thu 840 tỷ đồng.",
            [("target", "17000000"), ("target", "840000000000")],
        ),
        ("Hướng tới ngày thành lập, huyện khánh thành 5 trường học.", [("actual", "5")]),
        ("Xã đấu giá các lô đất, dự thu 15 tỷ đồng.", [("target", "15000000000")]),
        # a proposal, one sum after the other
        (
            "Bộ đề xuất hỗ trợ người nghèo 2 triệu đồng/tháng, người cận nghèo 1 triệu đồng/tháng.",
            [("target", "2000000"), ("target", "1000000")],
        ),
        # what nobody orders, though it must be
        ("Có 58% lao động ngoại tỉnh phải thuê trọ.", [("actual", "58")]),
        # a budget, also where it is told by a report
        (
            "Theo báo cáo, dự toán chi năm 2025 là 900 tỷ đồng; bội chi 40 tỷ đồng.",
            [("target", "900000000000"), ("target", "40000000000")],
        ),
        # what came of what was done is no order
        (
            "Huyện đã lắp đặt 160 trạm biến áp, đảm bảo 100% số xã có điện.",
            [("actual", "160"), ("actual", "100")],
        ),
        ("Huyện phải lắp thêm trạm biến áp, đảm bảo 100% số xã có điện.", [("target", "100")]),
        # how long something takes, and may take
        (
            "Thời gian xử lý hồ sơ giảm từ 7 ngày xuống còn 3 ngày.",
            [("actual", "7"), ("actual", "3")],
        ),
        (
            "Chủ tịch tỉnh yêu cầu các sở trả lời dân trong thời hạn 5 ngày làm việc.",
            [("target", "5")],
        ),
        ("Sau 5 năm, đường đã hỏng.", []),
        # what was asked for and is told, by inspectors, by those who propose an award, by any
        (
            "Qua thanh tra, đã yêu cầu hạch toán lại 30 triệu đồng, truy thu 160 triệu đồng.",
            [("actual", "30000000"), ("actual", "160000000")],
        ),
        ("Tỉnh đề nghị Thủ tướng tặng Bằng khen cho 2 cá nhân.", [("actual", "2")]),
        ("Công an xã đã yêu cầu 3 cán bộ viết tường trình.", [("actual", "3")]),
        ("Công an xã yêu cầu 3 cán bộ viết tường trình.", []),
        # where much is done in one place, and a plan set against what was reached
        ("Sản lượng của vùng sản xuất tập trung tăng 10,1%.", [("change", "10.1")]),
        ("Thu ngân sách so dự toán giao đạt 42%.", [("actual", "42")]),
        ("Hệ số nợ của công ty đạt 1,5 lần.", [("actual", "1.5")]),
        # it took one place, and takes another
        (
            "Chỉ số Chính phủ số tăng 9 bậc, từ vị trí 80 lên 71/193 quốc gia.",
            [("change", "9"), ("rank", "80"), ("rank", "71")],
        ),
        ("Nộp ngân sách tăng gấp đôi năm trước.", [("change", "2")]),
        ("Chỉ tiêu phấn đấu là 300 tỷ đồng.", [("target", "300000000000")]),
        # a budget that is planned, clause after clause
        (
            "Dự toán thu năm 2023 là 900 tỷ đồng, tăng 4% so với ước thực hiện; chi 950 tỷ đồng.",
            [("target", "900000000000"), ("target", "4"), ("target", "950000000000")],
        ),
        # it rose against one time and against another
        (
            "Chỉ số giá tăng 0,7% so với tháng 5 và 4,1% so với tháng 6/2023.",
            [("change", "0.7"), ("change", "4.1")],
        ),
        # aims that are set for a time
        (
            "Nghị quyết ấn định cho năm 2026: GRDP tăng 9%; thu nhập bình quân 80 triệu đồng.",
            [("target", "9"), ("target", "80000000")],
        ),
        # what one has to bear is there
        ("Người dân vẫn phải mua nước với giá 90.000 đồng/m3.", [("actual", "90000")]),
        # it fell by this and by that
        (
            "Các tỉnh đã giảm 343 cơ quan cấp tỉnh, cùng với 454 cơ quan cấp huyện.",
            [("change", "-343"), ("change", "-454")],
        ),
        ("Vụ Pháp chế hoàn thành 15/15 nhiệm vụ.", [("actual", "15")]),
        # what is reckoned by
        ("Giá trị sản phẩm trên 1 ha đất đạt 115 triệu đồng.", [("actual", "115000000")]),
        ("Tỷ lệ hộ không có nhà còn 0,2 hộ/10.000 hộ.", [("actual", "0.2")]),
        ("Bộ cử 5 đoàn kiểm tra do 5 Thứ trưởng dẫn đầu.", [("actual", "5")]),
        # how long something takes
        ("Sở thu chứng chỉ hành nghề có thời hạn 26 trường hợp.", [("actual", "26")]),
        ("Theo chương trình, trại hè diễn ra trong 3,5 ngày.", [("target", "3.5")]),
        ("Hội thi đã diễn ra trong 3 ngày.", [("actual", "3")]),
        ("Kỳ nghỉ Tết kéo dài 9 ngày.", [("actual", "9")]),
        ("Giấy phép có giá trị trong thời hạn 24 tháng.", [("target", "24")]),
        ("Tiến độ dự án chậm khoảng 4 tháng so với kế hoạch.", [("actual", "4")]),
        ("Sau 5 năm, xã đã đổi thay; cả nước kỷ niệm 80 năm Quốc khánh.", []),
        ("Hồ sơ nộp chậm nhất 30 ngày trước phiên họp.", []),
        # the weather has no aims
        ("Dự báo từ ngày 22 đến 25/7, mưa 150 - 250 mm.", [("actual", "150..250")]),
        # what orders nothing
        (
            "Tiến độ giải ngân đạt 31,5% là chưa đạt yêu cầu, xếp thứ 40/63 tỉnh, thành phố.",
            [("actual", "31.5"), ("rank", "40")],
        ),
        (
            "Đảng ủy xã buông lỏng lãnh đạo, chỉ đạo, để 14 trường hợp lấn chiếm đất công.",
            [("actual", "14")],
        ),
        # what a report says was concentrated on, reckoned on a plan, was reached; what is asked not
        (
            "Tập trung gieo trồng với tổng diện tích đạt 11.700 ha, bằng 65% kế hoạch.",
            [("actual", "11700"), ("actual", "65")],
        ),
        (
            "Đề nghị các xã tập trung gieo trồng, tổng diện tích đạt 900 ha, bằng 105% kế hoạch.",
            [("target", "900"), ("target", "105")],
        ),
        # so many aims there are, and what they are
        (
            (
                "Đại hội thông qua 16 chỉ tiêu. Cụ thể, thu nhập bình quân đạt 70 triệu đồng; "
                "tỷ lệ hộ nghèo còn 2%."
            ),
            [("actual", "16"), ("target", "70000000"), ("target", "2")],
        ),
        ("Nghị quyết đề ra 25 chỉ tiêu.", [("actual", "25")]),
        # aims that a council sets
        (
            "Các đại biểu thông qua chỉ tiêu năm 2025: GRDP tăng 8%; thu ngân sách 900 tỷ đồng.",
            [("target", "8"), ("target", "900000000000")],
        ),
        # how much of a plan's money is spent
        ("Giải ngân kế hoạch vốn năm 2023 đạt 87% kế hoạch.", [("actual", "87")]),
        # so many are asked for
        (
            "Bộ cũng đã đề nghị hai địa phương xây dựng 5.000 căn nhà ở xã hội.",
            [("target", "5000")],
        ),
        (
            "Những năm tới, nhiệm vụ thu ngân sách của tỉnh là 900 tỷ đồng.",
            [("target", "900000000000")],
        ),
        (
            "Kỳ họp diễn ra 2 ngày, sẽ xem xét 31 báo cáo, thông qua 24 nghị quyết.",
            [("target", "31"), ("target", "24")],
        ),
        # a growth that is hoped for with its level
        (
            "Năm 2025, tỉnh phấn đấu xuất khẩu đạt 5 tỷ USD, tăng 10% so với năm 2024.",
            [("target", "5000000000"), ("target", "10")],
        ),
        # both ends fall; so much or more
        ("Mục tiêu của tỉnh là giảm từ 5% đến 10% số vụ tai nạn.", [("target", "-5..-10")]),
        ("Năm 2023, tỷ lệ hộ nghèo giảm 3,5 - 4%.", [("change", "-3.5..-4")]),
        (
            "Năm 2023, khối lượng thực hiện đạt 655 tỷ đồng, chậm 9% so với kế hoạch.",
            [("actual", "655000000000"), ("change", "-9")],
        ),
        (
            "Năm 2024, GDP tăng 4%, dự kiến cả năm tăng trên 5%.",
            [("change", "4"), ("target", "5")],
        ),
        # what an audit asks for is its result
        (
            "Năm 2023, cơ quan thuế thanh tra 245 cuộc, kiến nghị xử lý 86 tỷ đồng.",
            [("actual", "245"), ("actual", "86000000000")],
        ),
        ("Ngành phấn đấu vào top 5 về quản trị.", []),
        ("Luật gồm 16 chương, 260 điều.", []),
        # what a plan says
        (
            "Theo Đề án, đến năm 2025, toàn tỉnh trồng mới 16.500 ha rừng.",
            [("target", "16500")],
        ),
        # how long a thing is that is to be mended; how much higher it is than others
        ("Ông An kiến nghị tỉnh sớm nâng cấp 3,2 km đê biển.", [("actual", "3.2")]),
        ("Năng suất đạt 45 tấn/ha, cao hơn đại trà 22%.", [("actual", "45"), ("change", "22")]),
        # a second place; levels in a name; quotation marks around what is counted
        (
            "Quy mô nền kinh tế đứng thứ 2 khu vực ASEAN và thứ 23 thế giới.",
            [("rank", "2"), ("rank", "23")],
        ),
        ("Tỷ lệ hồ sơ trực tuyến mức độ 3, 4 đạt 48,3%.", [("actual", "48.3")]),
        ("Tỉnh đã xóa 11/17 “điểm đen”.", [("actual", "11")]),
        ("Diện tích đất công nghiệp 9.600 ha.", [("actual", "9600")]),
        ("Công an xử phạt 2083 trường hợp vi phạm.", [("actual", "2083")]),
        # limits of a class
        ("Mới có 40% số xã của huyện đạt 19 tiêu chí nông thôn mới.", [("actual", "40")]),
        ("Chủ tàu cá có chiều dài dưới 15 m không lắp thiết bị.", []),
        (
            "Có 2,5 triệu người từ 60 tuổi trở lên đã khám sức khỏe.",
            [("actual", "2500000")],
        ),
    ],
)
def test_a_figure_is_what_its_words_make_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected


def test_how_things_are_is_not_of_a_time_to_come() -> None:
    text = (
        "Cầu Sông Vàng dự kiến khởi công năm 2041. Mật độ đường của thành phố mới đạt 10%. Mỗi "
        "ngày cầu cũ gánh 6.000 lượt xe."
    )
    assert [kind for kind, _ in kinds(text)] == ["actual", "actual"]


def test_what_an_estimate_that_is_passed_holds_is_aimed_at() -> None:
    text = (
        "Quốc hội thông qua Nghị quyết về dự toán ngân sách năm 2041. Tổng số thu là 14 tỷ đồng; "
        "tổng số chi là 12 tỷ đồng."
    )
    assert [kind for kind, _ in kinds(text)] == ["target", "target"]


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh tiếp 420 lượt người đến khiếu nại, kiến nghị, phản ánh, tăng 9% so với cùng kỳ.",
        "Thanh tra kiến nghị thu hồi 12 tỷ đồng; kiến nghị khác 5 tỷ đồng.",
        "Vi phạm về kinh tế phải xử lý là 37 tỷ đồng.",
    ],
)
def test_what_people_bring_and_inspectors_found_is_no_aim(text: str) -> None:
    assert Status.TARGET not in [fact.status for fact in figures(text)]


def test_a_share_to_be_reached_is_aimed_at() -> None:
    (fact,) = figures("Để đạt mục tiêu giải ngân trên 95% vốn được giao, huyện gỡ vướng mắc.")
    assert fact.status is Status.TARGET


def test_a_plan_may_be_written_short() -> None:
    (_, fact) = figures("Sản lượng đạt 12.500 tấn, bằng 62,5% KH năm.")
    assert (fact.indicator, fact.status) == ("Sản lượng so với KH năm", Status.ACTUAL)


def test_a_plan_in_brackets_is_aimed_at() -> None:
    facts = figures("Tỷ lệ bao phủ đạt 86%, thấp hơn 5% so với chỉ tiêu tỉnh giao (91%).")
    assert [fact.status for fact in facts] == [Status.ACTUAL, Status.CHANGE, Status.TARGET]


def test_a_rate_may_be_reckoned_on_a_plan() -> None:
    (fact,) = figures("Tỷ lệ nợ so với dự toán thu nội địa là 4,5%.")
    assert fact.status is Status.ACTUAL


@pytest.mark.parametrize(
    "text",
    [
        "Viện đã khởi tố 900 vụ, tăng so với cùng kỳ năm ngoái là 68 vụ.",
        "Tòa án thụ lý 900 vụ, tăng 63 vụ = 7% so với năm 2016.",
    ],
)
def test_a_change_may_be_told_ahead_and_again(text: str) -> None:
    statuses = [fact.status for fact in figures(text)]
    assert statuses[0] is Status.ACTUAL
    assert set(statuses[1:]) == {Status.CHANGE}


def test_what_stands_behind_a_change_is_none() -> None:
    facts = figures("Có 351 xã đạt chuẩn, tăng 109 xã so với cuối năm 2020 và 38 xã kiểu mẫu.")
    assert [fact.status for fact in facts] == [Status.ACTUAL, Status.CHANGE, Status.ACTUAL]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chỉ số giá tăng 6,7%, song vẫn thấp hơn mức tăng 7,2% của cùng kỳ năm 2016.",
            [("Chỉ số giá", "change"), ("Chỉ số giá", "change")],
        ),
        (
            "Nguồn vốn tăng 6 tỷ đồng (đạt tỷ lệ 8,5%) so với đầu năm.",
            [("Nguồn vốn", "change"), ("Nguồn vốn", "change")],
        ),
        (
            "Huyện ủy đã chỉ đạo hoàn thành các chỉ tiêu, trong đó có 38/54 chỉ tiêu hoàn thành.",
            [("chỉ tiêu hoàn thành", "actual")],
        ),
        ("Phấn đấu năm 2025 có 38/54 xã đạt chuẩn.", [("xã đạt chuẩn", "target")]),
        (
            "Chỉ số công nghiệp của tỉnh dẫn đầu cả nước với mức tăng 20%.",
            [("Chỉ số công nghiệp của tỉnh", "change")],
        ),
    ],
)
def test_what_moves_and_what_is_met(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(fact.indicator, fact.status.value) for fact in figures(text)] == expected
