"""What a report as a whole is on, where no figure beside says its time."""

from datetime import date

import pytest

from tests.extract.figures.conftest import NONE, YEAR_2023, figures, periods

HALF = ("2024-01-01", "2024-06-30")
MONTH = ("2024-06-01", "2024-06-30")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # headline and lead say the half year; one month beside it ends with its paragraph
        (
            (
                "Kinh tế 6 tháng đầu năm 2024: công nghiệp kéo\n\n"
                "GRDP 6 tháng đầu năm 2024 của tỉnh tăng 7,2%.\n\n"
                "Công nghiệp tháng 6/2024 tăng 2,1%.\n\n"
                "Kim ngạch xuất khẩu đạt 4,2 tỷ USD."
            ),
            [HALF, MONTH, HALF],
        ),
        # a report's title, and a sentence of the body that says the same time
        (
            (
                "Tờ trình về công tác phòng, chống tham nhũng 6 tháng đầu năm 2024 nêu kết quả."
                "\n\nQua thanh tra, phát hiện 21 vụ.\n\n"
                "6 tháng đầu năm 2024, tỉnh chuyển đổi vị trí 90 cán bộ."
            ),
            [HALF, HALF],
        ),
        # one sentence alone says little of the whole
        ("Năm học bắt đầu.\n\nTỉnh phát hiện 4 vụ.\n\nTháng 6, có 3 vụ cháy.", [NONE, MONTH]),
    ],
)
def test_report(text: str, expected: list[tuple[str, str]]) -> None:
    assert periods(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # told in January, these are of the year before
        (
            "Tỷ lệ hồ sơ trễ hạn từ 3% trong quý III xuống còn 1% quý IV.",
            [("2023-07-01", "2023-09-30"), ("2023-10-01", "2023-12-31")],
        ),
        ("Cả năm, tỉnh cấp mới giấy đăng ký cho 4.106 doanh nghiệp.", [YEAR_2023]),
        ("Thu ngân sách 11 tháng đạt 900 tỷ đồng.", [("2023-01-01", "2023-11-30")]),
        # what is aimed at is to come
        ("Quý IV, tỉnh phấn đấu thu 900 tỷ đồng.", [("2024-10-01", "2024-12-31")]),
        (
            "Tỉnh phấn đấu đến cuối năm trồng 500 ha.",
            [("2024-01-01", "2024-12-31")],
        ),
        ("Năm nay, tỉnh phấn đấu thu 900 tỷ đồng.", [("2024-01-01", "2024-12-31")]),
    ],
)
def test_in_january(text: str, expected: list[tuple[str, str]]) -> None:
    found = figures(text, date(2024, 1, 8))
    assert [(str(fact.period_start), str(fact.period_end)) for fact in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a month beside the months so far: what comes behind is of neither
        (
            (
                "Thu du lịch tháng 6 đạt 21 tỷ đồng; 6 tháng đạt 160 tỷ đồng.\n\n"
                "Thành phố tổ chức 3 khóa huấn luyện."
            ),
            [MONTH, HALF, NONE],
        ),
        # what was done in a report's time, however far before the number that is said
        (
            (
                "Kết quả công tác 6 tháng đầu năm 2024\n\n"
                "Tỉnh đã phê duyệt mức hỗ trợ và thời hạn vay vốn sửa nhà với 58 trường hợp."
            ),
            [HALF],
        ),
        # of a goal's year nothing is reached yet
        (
            (
                "Chính phủ giữ mục tiêu tăng trưởng GDP cả năm khoảng 7%.\n\n"
                "Cụ thể, gói cho vay nhà ở mới giải ngân 1.344 tỷ đồng."
            ),
            [("2024-01-01", "2024-12-31"), NONE],
        ),
        # a paragraph that goes on with the one before, and what rose in its time
        (
            (
                "Báo cáo cho biết, thu ngân sách quý II/2024 là 330 tỷ đồng, đạt 32% dự toán.\n\n"
                "Trong đó thu về dầu thô 45 tỷ đồng. Thu nội địa 225 tỷ đồng, đạt 30% dự toán."
            ),
            [("2024-04-01", "2024-06-30")] * 5,
        ),
        (
            "6 tháng đầu năm 2024, sản xuất khởi sắc.\n\nXi măng 3,4 triệu tấn (tăng 4,5%).",
            [HALF, HALF],
        ),
        # the year is the capital's
        (
            "Tính đến ngày 15/6, giải ngân đạt 51%; trong đó vốn năm nay 47%.",
            [("2024-06-15", "2024-06-15")] * 2,
        ),
        # the month of a session is no time that it looks back on
        (
            "Phiên họp thường kỳ tháng 6 diễn ra hôm qua.\n\nCó 91 thanh niên lên đường.",
            [NONE],
        ),
        # «báo cáo» that a company does, and a paper
        ("Công ty A báo cáo năm 2023 chỉ thu được 2 tỷ đồng tiền vé.", [YEAR_2023]),
    ],
)
def test_what_reaches_a_figure(text: str, expected: list[tuple[str, str]]) -> None:
    assert periods(text) == expected


def test_a_report_that_sums_up_beside_a_month_is_of_neither() -> None:
    text = (
        "Trong tháng 6, xuất khẩu than tăng 12% so với tháng trước.\n\n"
        "Nhóm hàng điện thoại có giá trị xuất khẩu cao sau 6 tháng của năm nay với trị giá đạt 33 "
        "tỷ USD. Nhập khẩu của nhóm này sau 6 tháng đạt 8 tỷ USD.\n\n"
        "Xuất khẩu sang EU đạt 27 tỷ USD, giảm 0,5%."
    )
    june, half = ("2024-06-01", "2024-06-30"), ("2024-01-01", "2024-06-30")
    assert periods(text) == [june, half, half, NONE, NONE]
