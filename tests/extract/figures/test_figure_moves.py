"""By how much something was moved, and which mark it passed."""

from datetime import date

import pytest

from extract.facts import Status
from tests.extract.figures.conftest import figures, kinds, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "So với tháng trước, mỗi lít dầu hỏa rẻ hơn 820 đồng; dầu mazut hạ 750 đồng.",
            [("mỗi lít dầu hỏa", "-820 đồng"), ("dầu mazut", "-750 đồng")],
        ),
        ("Gạo đắt hơn 500 đồng so với tháng trước.", [("Gạo", "500 đồng")]),
    ],
)
def test_what_is_dearer_or_cheaper_has_moved(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
    assert {fact.status for fact in figures(text)} == {Status.CHANGE}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Các ngân hàng miễn, giảm lãi 21,4 tỷ đồng.", [("actual", "21400000000")]),
        ("Số tiền miễn, giảm thuế tăng 12%.", [("change", "12")]),
        ("Giá trị gỗ này cao hơn gỗ thông thường 15 - 20%.", [("change", "15..20")]),
        ("Thu nhập bình quân 1 ha rừng đạt 220 triệu đồng.", [("actual", "220000000")]),
        ("Lãi suất cho vay thấp hơn trước dịch từ 0,5-2,5%.", [("change", "-0.5..-2.5")]),
        ("Các chợ giảm giá từ 15-35%.", [("change", "-15..-35")]),
    ],
)
def test_what_is_let_off_has_not_fallen(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sản lượng cá đạt và vượt 640 tấn.", [("actual", "640")]),
        ("Thu ngân sách đạt và vượt 118% dự toán.", [("actual", "118")]),
        ("Thu ngân sách đạt và vượt 9% dự toán.", [("change", "9")]),
        # who rose by so much did not rise with what stands before; in a way is no number
        (
            "Cả huyện tăng 31 tiêu chí, 2 xã tăng 6 tiêu chí một cách vững chắc.",
            [("change", "31"), ("actual", "2"), ("change", "6")],
        ),
        ("Tai nạn giảm 5 vụ, 3 người chết.", [("change", "-5"), ("change", "-3")]),
        ("Huyện xử lý dứt điểm 1 cách kiên quyết.", []),
    ],
)
def test_what_was_reached_and_passed_is_how_much_there_is(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize("deed", ["bắn hạ 5 máy bay", "chặt hạ 12 cây gỗ", "cắt hạ 3 cột điện"])
def test_what_is_felled_has_not_fallen(deed: str) -> None:
    [fact] = figures(f"Trong ngày, lực lượng này đã {deed}.")
    assert fact.value > 0
    assert fact.status is Status.ACTUAL


def test_a_price_passes_a_mark_and_stands_at_it() -> None:
    [price] = figures("Giá dầu thế giới vượt 110 USD một thùng.")
    assert (price.value, price.status) == (110, Status.ACTUAL)
    [revenue] = figures("Thu ngân sách vượt 355 tỷ đồng so với dự toán.")
    assert revenue.status is Status.CHANGE


def test_at_least_so_many_that_were_found_are_no_aim() -> None:
    [found] = figures("Có ít nhất 60 hợp chất đã được tìm thấy trong khói thuốc.")
    assert found.status is Status.ACTUAL
    [aimed] = figures("Mỗi xã có ít nhất 1 sản phẩm được chứng nhận.")
    assert aimed.status is Status.TARGET


def test_what_was_to_come_at_a_meeting_is_over_in_its_report() -> None:
    met = "Chiều 2/2, Ban Chỉ đạo họp dưới sự chủ trì của ông Lê Văn Khoa."
    said = "Tính đến 6 giờ ngày 03/02: cả nước có tổng cộng 1.003 ca mắc."
    [fact] = figures(f"{met}\n\n{said}", date(2021, 2, 3))
    assert (fact.value, fact.status) == (1003, Status.ACTUAL)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # from where it stands to where it is to be
        (
            "Tỉnh phấn đấu nâng tỷ lệ che phủ rừng từ 41% lên 44%.",
            [("actual", "41"), ("target", "44")],
        ),
        ("Tỷ lệ hộ nghèo giảm từ 9% xuống 7%.", [("actual", "9"), ("actual", "7")]),
        # what may not be gone under is set; what something does not come up to, it has
        (
            "Doanh thu đạt 900 tỷ đồng, tương ứng mức tăng 15,9%.",
            [("actual", "900000000000"), ("change", "15.9")],
        ),
        ("Tai nạn giao thông giảm cả 3 tiêu chí.", []),
        ("Kim ngạch chè giảm -5% so với cùng kỳ.", [("change", "-5")]),
        ("Tai nạn giao thông được kiềm chế và làm giảm 2 tiêu chí.", []),
        ("Xã đạt 12 tiêu chí, tăng 3 tiêu chí.", [("actual", "12"), ("change", "3")]),
        # each place rose by its part; what it comes to is told without a change
        (
            "Đã có 80 người chết, tăng 9 người (Lào Cai 5, Cao Bằng 4) so với hôm qua.",
            [("actual", "80"), ("change", "9"), ("change", "5"), ("change", "4")],
        ),
        (
            "Toàn tỉnh có 9 ca mắc (Lào Cai 5, Cao Bằng 4), tăng 2 ca.",
            [("actual", "9"), ("actual", "5"), ("actual", "4"), ("change", "2")],
        ),
        # a year is no part of a whole
        (
            "Có 80 thí sinh đỗ năm 2023 trên tổng số 90 thí sinh.",
            [("actual", "80"), ("actual", "90")],
        ),
        # a mark that the weather passes, and one that it would have to
        ("Lượng mưa vượt 100 mm, có nơi vượt 250 mm.", [("actual", "100"), ("actual", "250")]),
        ("Chủ hồ phải báo cáo khi lượng mưa vượt 100 mm.", []),
        # how much was put in beside, and how much more there is
        (
            "Tổng vốn đăng ký cấp mới và tăng thêm là 14 tỷ USD, tăng 7%.",
            [("actual", "14000000000"), ("change", "7")],
        ),
        ("Xã có 90 hộ, tăng thêm 3 hộ.", [("actual", "90"), ("change", "3")]),
        (
            "Số người tham gia là 950 người, so với năm trước tăng 50 (5%).",
            [("actual", "950"), ("change", "50"), ("change", "5")],
        ),
        # by how much a plan was passed
        ("Tỷ lệ bao phủ đạt 56%, vượt chỉ tiêu giao 1%.", [("actual", "56"), ("change", "1")]),
        ("Xã đạt và vượt 16/18 nhiệm vụ trọng tâm.", [("actual", "16")]),
        ("Xã đạt cả 3 tiêu chí khó.", []),
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
        # where much is done in one place, and a plan set against what was reached
        ("Sản lượng của vùng sản xuất tập trung tăng 10,1%.", [("change", "10.1")]),
        ("Hệ số nợ của công ty đạt 1,5 lần.", [("actual", "1.5")]),
        # it took one place, and takes another
        (
            "Chỉ số Chính phủ số tăng 9 bậc, từ vị trí 80 lên 71/193 quốc gia.",
            [("change", "9"), ("rank", "80"), ("rank", "71")],
        ),
        ("Nộp ngân sách tăng gấp đôi năm trước.", [("change", "2")]),
        # it rose against one time and against another
        (
            "Chỉ số giá tăng 0,7% so với tháng 5 và 4,1% so với tháng 6/2023.",
            [("change", "0.7"), ("change", "4.1")],
        ),
        # it fell by this and by that
        (
            "Các tỉnh đã giảm 343 cơ quan cấp tỉnh, cùng với 454 cơ quan cấp huyện.",
            [("change", "-343"), ("change", "-454")],
        ),
        ("Vụ Pháp chế hoàn thành 15/15 nhiệm vụ.", [("actual", "15")]),
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
        # so much is added; how much less there is than of another
        ("Công ty Hoa Ban tăng vốn thêm 36 triệu euro.", [("change", "36000000")]),
        ("Lợi nhuận nhỏ hơn năm trước 2 tỷ đồng.", [("change", "-2000000000")]),
        ("Huyện tăng cường bổ sung thêm 50 cán bộ.", [("actual", "50")]),
        # how long a thing is that is to be mended; how much higher it is than others
        ("Năng suất đạt 45 tấn/ha, cao hơn đại trà 22%.", [("actual", "45"), ("change", "22")]),
    ],
)
def test_what_was_moved_is_told_from_where_it_stands(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert kinds(text) == expected


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


def test_a_limit_that_is_passed_is_no_figure() -> None:
    assert not figures("Sở phân luồng trên các tuyến đường bị ngập sâu quá 0,3 m.")
    [fact] = figures("Tuyến đường bị ngập sâu 0,3 m.")
    assert fact.unit == "m"


def test_a_range_from_which_something_fell_is_how_much_it_was() -> None:
    fell = "Số ca mắc giảm mạnh từ 200-250 ca/tuần (tháng 10) xuống còn khoảng 100 ca/tuần."
    assert kinds(fell) == [("actual", "200..250"), ("actual", "100")]
    assert kinds("Số ca mắc giảm từ 20-25% so với tháng 10.") == [("change", "-20..-25")]


def test_what_weather_passes_is_how_high_it_stands() -> None:
    assert kinds("Mực nước sông Lam vượt 5 m.") == [("actual", "5")]
    assert kinds("Chiều cao cây vượt 5 m.") == [("change", "5")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doanh thu bán lẻ sụt giảm tới 40%.", [("change", "-40")]),
        ("Số vụ cháy giảm đến 12 vụ so với quý trước.", [("change", "-12")]),
        ("Trong đó, thịt lợn tăng giá tới 6,5%.", [("change", "6.5")]),
        # what is left, by the word or by what it is
        ("Số vụ cháy giảm xuống còn 12 vụ.", [("actual", "12")]),
        ("Tỷ lệ hộ nghèo giảm đến 3%.", [("actual", "3")]),
    ],
)
def test_what_falls_as_much_as_that_has_moved(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Các tỉnh có chỉ số sản xuất tăng cao như Phú Thọ (25%), Bắc Giang (14%); giảm "
                "mạnh là Hà Tĩnh (9%)."
            ),
            [("change", "25"), ("change", "14"), ("change", "-9")],
        ),
        # rates stand at a level, however they went
        (
            "Các tỉnh có tỷ lệ giải ngân tăng cao như Phú Thọ (25%), Bắc Giang (14%).",
            [("actual", "25"), ("actual", "14")],
        ),
        ("Các tỉnh đạt cao như Phú Thọ (25%), Bắc Giang (14%).", []),
    ],
)
def test_those_that_rose_most_rose_by_what_their_brackets_say(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doanh thu vận tải sụt giảm mạnh (gần 40%).", [("Doanh thu vận tải", "-40 %")]),
        ("Số ca sởi năm 2020 giảm sâu (58%) so với năm 2019.", [("Số ca sởi", "-58 %")]),
    ],
)
def test_how_much_something_moved_stands_in_brackets(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected
    assert {fact.status for fact in figures(text)} == {Status.CHANGE}


@pytest.mark.parametrize(
    "text",
    [
        "Tỷ lệ hộ nghèo giảm mạnh (2,1%).",  # it may be what is left
        "Số vụ cháy giảm mạnh (58% xảy ra ở nhà dân).",
    ],
)
def test_other_shares_in_brackets_are_no_change(text: str) -> None:
    assert Status.CHANGE not in {fact.status for fact in figures(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tổng kế hoạch vốn là 800 tỷ đồng, tăng 90 tỷ đồng so với năm 2018.",
            [("target", "800000000000"), ("change", "90000000000")],
        ),
        (
            "Dự toán chi là 600 tỷ đồng, giảm 15 tỷ đồng so với dự toán năm 2019.",
            [("target", "600000000000"), ("change", "-15000000000")],
        ),
        # what is hoped for as a whole
        (
            "Chỉ tiêu phấn đấu thu thuế tăng 5% so với dự toán (900 tỷ đồng).",
            [("target", "5"), ("target", "900000000000")],
        ),
        (
            "Năm 2020, tỉnh phấn đấu xuất khẩu đạt 5 tỷ USD, tăng 10% so với năm 2019.",
            [("target", "5000000000"), ("target", "10")],
        ),
    ],
)
def test_a_plan_has_risen_against_the_one_before(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # another thing, and the same one at another time
        (
            "Nuôi cá lồng cho lợi nhuận gấp 3 - 4 lần trồng ngô.",
            [("actual", "lợi nhuận so với trồng ngô")],
        ),
        (
            "Giá đất tại đây cao gấp 3 lần so với các huyện lân cận.",
            [("actual", "Giá đất tại đây so với các huyện lân cận")],
        ),
        ("Thu nhập bình quân gấp 2,5 lần năm 2015.", [("change", "Thu nhập bình quân")]),
        ("Vốn đăng ký gấp 2,2 lần so với cùng kỳ.", [("change", "Vốn đăng ký")]),
        ("Diện tích gấp 3 lần trước đây.", [("change", "Diện tích")]),
        (
            "Xuất siêu gấp 2,5 lần mức 4 tỷ USD của năm trước.",
            [("change", "Xuất siêu"), ("actual", "Xuất siêu")],
        ),
        ("Xuất siêu gấp 2,5 lần so với số thặng dư cùng kỳ.", [("change", "Xuất siêu")]),
        # as much as another thing, and as it was; in two respects
        (
            "Thu nhập bình quân bằng 1,4 lần so với bình quân cả nước.",
            [("actual", "Thu nhập bình quân so với bình quân cả nước")],
        ),
        ("Doanh thu bằng 2 lần năm 2019.", [("change", "Doanh thu")]),
        (
            "Xuất khẩu tăng 1,5 lần về lượng và 2 lần về trị giá.",
            [("change", "Xuất khẩu về lượng"), ("change", "Xuất khẩu về trị giá")],
        ),
        ("Từ đầu năm, giá xăng tăng 12 lần, giảm 15 lần.", []),
        (
            "Doanh thu tăng 2 lần, lợi nhuận giảm 3 lần.",
            [("change", "Doanh thu"), ("change", "lợi nhuận")],
        ),
        ("Huyện kiểm tra 2 lần về giá và 3 lần về chất lượng.", []),
        # what has grown stands behind, and not what it is set against
        (
            "Số nhà hư hỏng là 90 nhà, gấp 2 lần số nhà sập so với năm 2017.",
            [("actual", "Số nhà hư hỏng"), ("change", "số nhà sập")],
        ),
    ],
)
def test_so_many_times_another_thing_is_no_change(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(fact.status.value, fact.indicator) for fact in figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thu thuế tăng 8,2% (cùng kỳ là 5,1%).", [("change", "8.2"), ("change", "5.1")]),
        (
            "Gạo tăng 7,4%, thấp hơn mức tăng của cùng kỳ năm 2017 là 8,1%.",
            [("change", "7.4"), ("change", "8.1")],
        ),
        ("Tỷ lệ giải ngân đạt 70% (cùng kỳ là 64%).", [("actual", "70"), ("actual", "64")]),
    ],
)
def test_what_moved_had_moved_before(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected
