"""What figures take from their own clause, from the figure before, and from their report."""

from datetime import date
from decimal import Decimal

import pytest

from extract.article import Article
from extract.facts import Observation, Status
from extract.reader import read
from extract.rules.observation import RULES
from tests.extract.figures.conftest import DAY, YEAR_2023, figures, periods, places


def told(text: str) -> list[tuple[str, str, str]]:
    """Return (status, indicator, value with its unit) of each figure."""
    return [
        (f.status.value, f.indicator, f"{f.value.normalize():f} {f.unit}") for f in figures(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a change goes on with the indicator before it
        (
            "Kim ngạch xuất khẩu tôm đạt 1,6 tỷ USD, tăng 7%.",
            [
                ("actual", "Kim ngạch xuất khẩu tôm", "1600000000 USD"),
                ("change", "Kim ngạch xuất khẩu tôm", "7 %"),
            ],
        ),
        # brackets close, and the indicator before them is spoken of again
        (
            "Thu ngân sách đạt 900 tỷ đồng (dự toán giao 1.000 tỷ đồng), tăng 4%.",
            [
                ("actual", "Thu ngân sách", "900000000000 đồng"),
                ("target", "dự toán giao", "1000000000000 đồng"),
                ("change", "Thu ngân sách", "4 %"),
            ],
        ),
        # «lần lượt» hands out the names before
        (
            "Xuất khẩu đạt 19 tỷ USD, nhập khẩu đạt 15 tỷ USD, giảm lần lượt 2% và 7%.",
            [
                ("actual", "Xuất khẩu", "19000000000 USD"),
                ("actual", "nhập khẩu", "15000000000 USD"),
                ("change", "Xuất khẩu", "-2 %"),
                ("change", "nhập khẩu", "-7 %"),
            ],
        ),
        # who else was there did nothing with them, and they are more than houses
        (
            "Cùng dự có lãnh đạo các sở, ngành và gần 150 nhà báo.",
            [("actual", "nhà báo", "150 nhà báo")],
        ),
        # words whose second part leads to a value elsewhere
        (
            "Diện tích nhà ở đạt 25,8 m2/người; số hộ chưa có đất ở là 300 hộ.",
            [
                ("actual", "Diện tích nhà ở", "25.8 m2/người"),
                ("actual", "số hộ chưa có đất ở", "300 hộ"),
            ],
        ),
        # what was given to reach is of the indicator before
        (
            "Tỷ lệ bao phủ bảo hiểm y tế đạt 86,6%, năm 2017 Thủ tướng giao 82,2%.",
            [
                ("actual", "Tỷ lệ bao phủ bảo hiểm y tế", "86.6 %"),
                ("target", "Tỷ lệ bao phủ bảo hiểm y tế", "82.2 %"),
            ],
        ),
        # cases, and who came to harm in them, are of what happened
        (
            "Tai nạn giao thông xảy ra 96 vụ, làm chết 31 người; giảm 12 vụ, giảm 4 người chết.",
            [
                ("actual", "vụ Tai nạn giao thông", "96 vụ"),
                ("actual", "người chết Tai nạn giao thông", "31 người"),
                ("change", "vụ Tai nạn giao thông", "-12 vụ"),
                ("change", "người chết Tai nạn giao thông", "-4 người"),
            ],
        ),
        # what was aimed at is of the indicator before
        (
            "Tỷ lệ giải quyết án đạt 91,4% (chỉ tiêu là trên 80%).",
            [
                ("actual", "Tỷ lệ giải quyết án", "91.4 %"),
                ("target", "Tỷ lệ giải quyết án", "80 %"),
            ],
        ),
        # a level that was reached by falling is no change
        ("Tỷ lệ hộ nghèo giảm còn 2,9%.", [("actual", "Tỷ lệ hộ nghèo", "2.9 %")]),
        # «tăng trưởng» is a noun here, and a rate of growth a change
        (
            "Tốc độ tăng trưởng kinh tế đạt 6,4%.",
            [("change", "Tốc độ tăng trưởng kinh tế", "6.4 %")],
        ),
        # brackets that explain belong to the name
        (
            "Chỉ số giá tiêu dùng (CPI) tăng 4%.",
            [("change", "Chỉ số giá tiêu dùng (CPI)", "4 %")],
        ),
        # the name stands behind a verb
        (
            "Ngân hàng giữ nguyên lãi suất cho vay ở mức 4,5%.",
            [("actual", "lãi suất cho vay", "4.5 %")],
        ),
        (
            "Công an thu giữ 12 kg pháo nổ trái phép.",
            [("actual", "pháo nổ trái phép Công an thu giữ", "12 kg")],
        ),
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
        # a signed percentage in brackets is a change
        (
            "Số người bị thương tăng 9 người (+7,2%).",
            [
                ("change", "Số người bị thương", "9 người"),
                ("change", "Số người bị thương", "7.2 %"),
            ],
        ),
        # points gained are no points of a programme
        (
            "Chỉ số PCI đạt 66,4 điểm, tăng 1,5 điểm.",
            [("actual", "Chỉ số PCI", "66.4 điểm"), ("change", "Chỉ số PCI", "1.5 điểm")],
        ),
        # a place before a value in a list is where it is, and no part of its name
        (
            "Lũ làm 90 nhà sập đổ (Lào Cai: 60 nhà; Yên Bái: 30 nhà).",
            [
                ("actual", "nhà sập đổ", "90 nhà"),
                ("actual", "nhà sập đổ", "60 nhà"),
                ("actual", "nhà sập đổ", "30 nhà"),
            ],
        ),
        (
            "Các tỉnh có tỷ lệ phủ sóng cao như: Hà Nam (91%), Cà Mau (89%).",
            [("actual", "tỷ lệ phủ sóng", "91 %"), ("actual", "tỷ lệ phủ sóng", "89 %")],
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
        # «so với» joins nothing: what it compares with names nothing
        (
            "Khách quốc tế đạt 900 nghìn lượt, gấp 3 lần so với tháng trước nhưng vẫn giảm 8%.",
            [
                ("actual", "Khách quốc tế", "900000 lượt"),
                ("change", "Khách quốc tế", "3 lần"),
                ("change", "Khách quốc tế", "-8 %"),
            ],
        ),
        # in what respect something changed
        (
            "Xuất khẩu hạt điều giảm 12% về lượng.",
            [("change", "Xuất khẩu hạt điều về lượng", "-12 %")],
        ),
        # what is told of a measure is no part of its name
        (
            "Tiến độ giải ngân vốn đang tăng nhanh khi ước đạt 47%.",
            [("actual", "Tiến độ giải ngân vốn", "47 %")],
        ),
        # things counted before lend their name to what fell
        (
            "Quý I xảy ra 300 vụ va chạm. So với quý trước giảm 25 vụ.",
            [("actual", "vụ va chạm", "300 vụ"), ("change", "vụ va chạm", "-25 vụ")],
        ),
        # billions of nothing said are of đồng
        ("Tổng doanh thu đạt 1.496 tỷ.", [("actual", "Tổng doanh thu", "1496000000000 đồng")]),
        # a change said again in brackets, in another unit
        (
            "Diện tích lúa là 900 ha, giảm 20 ha (bằng 2,2%) so với vụ trước.",
            [
                ("actual", "Diện tích lúa", "900 ha"),
                ("change", "Diện tích lúa", "-20 ha"),
                ("change", "Diện tích lúa", "-2.2 %"),
            ],
        ),
        (
            "Thu ngân sách tăng 5% (đạt 900 tỷ đồng).",
            [
                ("change", "Thu ngân sách", "5 %"),
                ("actual", "Thu ngân sách", "900000000000 đồng"),
            ],
        ),
        # by how much something rose, told as a rate
        (
            "Nhóm giáo dục có mức tăng thấp nhất là 0,02%.",
            [("change", "Nhóm giáo dục", "0.02 %")],
        ),
        ("Nhóm ăn uống tăng cao nhất với 1,5%.", [("change", "Nhóm ăn uống", "1.5 %")]),
        # «so dự toán» is «so với dự toán»
        (
            "Thu nội địa đạt 76% so dự toán.",
            [("actual", "Thu nội địa so với dự toán", "76 %")],
        ),
        # herds are counted by what they are
        ("Đàn gia cầm 520 nghìn con.", [("actual", "Đàn gia cầm", "520000 con")]),
        # «con số này» is of what was spoken of before
        (
            "Tỷ lệ đỗ là 90%. Con số này ở Cà Mau là 73%.",
            [("actual", "Tỷ lệ đỗ", "90 %"), ("actual", "Tỷ lệ đỗ", "73 %")],
        ),
        # a sum is not of the things counted before it
        (
            "Công an thu 4 chiếc điện thoại di động, 2 triệu đồng.",
            [("actual", "chiếc điện thoại di động", "4 chiếc")],
        ),
        # ages belong to the name
        (
            "Người từ 18 tuổi trở lên tiêm mũi 3 đạt 75%.",
            [("actual", "Người từ 18 tuổi trở lên tiêm mũi 3", "75 %")],
        ),
        # aims that were passed are counted
        ("Huyện đạt và vượt 17 chỉ tiêu.", [("actual", "chỉ tiêu", "17 chỉ tiêu")]),
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
        # what was planned is no part of what was reached
        (
            "Giải ngân đạt 40% kế hoạch Thủ tướng Chính phủ giao.",
            [("actual", "Giải ngân so với kế hoạch", "40 %")],
        ),
    ],
)
def test_a_figure_is_told_of_what_it_is_a_figure_of(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(text) == expected


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
        "Số nhập viện là 7.582/1.",
    ],
)
def test_a_number_that_measures_nothing_reached_or_aimed_at_is_left_alone(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # each figure has the year beside it
        (
            "Tỷ trọng kinh tế số năm 2022 là 14% và năm 2023 ước đạt 16%.",
            [("2022-01-01", "2022-12-31"), YEAR_2023],
        ),
        # a year that is only compared with is none
        ("Doanh thu tăng 8% so với năm 2022.", [("None", "None")]),
        # a plan's year is not the figure's
        ("Có 30 xã ban hành Kế hoạch chuyển đổi số năm 2023.", [("None", "None")]),
        # what flows takes the period ahead of it, a stock does not
        (
            "Năm 2023, công an tỉnh làm tốt nhiệm vụ. Cơ quan điều tra khởi tố 47 vụ.",
            [YEAR_2023],
        ),
        (
            "Năm 2023, tỉnh có nhiều tiến bộ. Tỷ lệ hộ dùng nước sạch đạt 95%.",
            [("None", "None")],
        ),
        # as of now is no period
        ("Năm 2023 đạt nhiều kết quả; đến nay, đã giải ngân 500 tỷ đồng.", [("None", "None")]),
        # summed up since the year's begin
        ("Tính chung 5 tháng, thu ngân sách đạt 90 tỷ đồng.", [("2024-01-01", "2024-05-31")]),
        ("Thu ngân sách 7 tháng năm nay đạt 90 tỷ đồng.", [("2024-01-01", "2024-07-31")]),
        ("Thu ngân sách 9 tháng đạt 90 tỷ đồng.", [("2024-01-01", "2024-09-30")]),
        # how long something lasts is no period
        ("Sau 9 tháng là 90 tỷ đồng doanh thu bán vé.", [("None", "None")]),
        # a period in brackets with its own figure is that figure's
        (
            "GDP 9 tháng năm 2023 tăng 4,2% (quý I tăng 3,3%).",
            [("2023-01-01", "2023-09-30"), ("2023-01-01", "2023-03-31")],
        ),
        # up to a day
        ("Đến ngày 15/6/2024, giải ngân đạt 90 tỷ đồng.", [("2024-06-15", "2024-06-15")]),
        # sums add up from the year's begin
        ("Thu ngân sách đến hết tháng 5/2024 đạt 90 tỷ đồng.", [("2024-01-01", "2024-05-31")]),
    ],
)
def test_a_figure_has_the_period_that_is_stated_for_it(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert periods(text) == expected


def test_a_figure_without_a_period_is_as_of_the_report() -> None:
    (figure,) = figures("Tỷ lệ hộ dùng nước sạch đạt 95%.")
    assert figure.as_of == DAY
    assert figure.period_start is None


def test_a_range_is_one_figure() -> None:
    (figure,) = figures("Phấn đấu tăng trưởng năm 2024 đạt 6,5 - 7%.")
    assert (figure.value, figure.value_to) == (Decimal("6.5"), Decimal(7))
    assert figure.status is Status.TARGET


def test_a_rank_says_out_of_how_many() -> None:
    (figure,) = figures("Chỉ số hài lòng xếp thứ 7/63 tỉnh, thành phố.")
    assert (figure.status, figure.value, figure.out_of) == (Status.RANK, 7, 63)
    assert figure.unit == "hạng"


def test_a_figure_said_twice_is_one_observation_with_two_quotes() -> None:
    text = (
        "Vụ sạt lở làm 7 người tử vong.\n\n"
        "Tối qua, lãnh đạo tỉnh xác nhận vụ sạt lở khiến 7 người tử vong."
    )
    found = read(Article(source="a.txt", text=text, published=DAY), only=RULES).findings
    assert len({finding.fact for finding in found}) == 1
    assert len({finding.evidence.quote for finding in found}) == 2


def test_each_quote_of_a_figure_said_twice_has_its_own_qualifier() -> None:
    text = (
        "Tỷ trọng kinh tế số trong GDP khoảng 12,37%.\n\n"
        "Tỷ trọng kinh tế số trong GDP ước tính là 12,37%."
    )
    found = read(Article(source="a.txt", text=text, published=DAY), only=RULES).findings
    said = {f.evidence.quote.text: getattr(f.fact, "qualifier", None) for f in found}
    assert {quote.split()[7]: qualifier for quote, qualifier in said.items()} == {
        "khoảng": "khoảng",
        "ước": "ước",
    }


def test_the_quote_holds_the_value_and_what_it_lacks_is_inferred() -> None:
    text = "Năm 2023, kim ngạch xuất khẩu gạo đạt 4,6 tỷ USD, tăng 35%."
    found = read(Article(source="a.txt", text=text, published=DAY), only=RULES).findings
    change = next(f for f in found if f.evidence.rule == "metric/change")
    assert change.evidence.quote.text == "tăng 35%"
    assert {"indicator", "periodStart", "periodEnd"} <= change.evidence.inferred
    assert "kim ngạch xuất khẩu gạo" in {quote.text for quote in change.evidence.context}


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (
            "Mục tiêu đến năm 2026:\n\n- 100% xã có mạng cáp quang;\n\n- 90% hộ dùng nước sạch.",
            [Status.TARGET, Status.TARGET],
        ),
        (
            "Mục tiêu đến năm 2026:\n\n- 100% xã có mạng.\n\nToàn huyện có 90 trường học.",
            [Status.TARGET, Status.ACTUAL],
        ),
        ("Kết quả trong năm:\n\n- 100% xã có mạng cáp quang.", [Status.ACTUAL]),
    ],
)
def test_what_is_listed_under_aims_is_aimed_at(text: str, statuses: list[Status]) -> None:
    assert [figure.status for figure in figures(text)] == statuses


def test_a_figure_of_a_time_to_come_is_aimed_at() -> None:
    def status(published: date) -> list[Status]:
        text = "Đến ngày 30/9/2025, tỉnh giải ngân đạt 60% kế hoạch vốn."
        read_now = read(Article(source="a.txt", text=text, published=published))
        facts = [f.fact for f in read_now.findings]
        return [fact.status for fact in facts if isinstance(fact, Observation)]

    assert status(date(2025, 2, 3)) == [Status.TARGET]
    assert status(date(2025, 10, 6)) == [Status.ACTUAL]


def test_what_stands_when_a_time_is_nearly_over_was_reached() -> None:
    text = "Đến cuối tháng 7, huyện có 140 đơn vị nợ thuế."
    [late] = figures(text, date(2024, 7, 25))
    [early] = figures(text, date(2024, 7, 2))
    assert (late.status, early.status) == (Status.ACTUAL, Status.TARGET)


def test_several_countries_are_no_indicator() -> None:
    assert figures("Xuất khẩu giảm mạnh; Lào và Campuchia 28%.") == []


def test_a_place_or_a_year_alone_is_no_indicator() -> None:
    assert figures("Chỉ số sẵn sàng: Singapore 82 điểm.") == []
    assert [figure.indicator for figure in figures("Điểm sẵn sàng của tỉnh đạt 82%.")] != []


def test_the_quote_of_a_figure_holds_its_sign() -> None:
    text = "Năm 2015, tỉnh xảy ra 353 vụ cháy, giảm 12 vụ so với năm 2014 (-5%)."
    found = read(Article(source="a.txt", text=text)).findings
    quotes = [
        f.evidence.quote.text
        for f in found
        if isinstance(f.fact, Observation) and f.fact.value_text == "-5"
    ]
    assert quotes == ["-5%"]


def test_the_same_count_in_two_places_is_two_figures() -> None:
    text = (
        "Mưa lũ làm chết 2 người (Nghệ An 1 người chết, Thanh Hóa 1 người chết).\n\n"
        "Riêng tại Thanh Hóa, sét đánh làm 1 người chết."
    )
    assert places(text)[1:] == ["Nghệ An", "Thanh Hóa", "Thanh Hóa"]
