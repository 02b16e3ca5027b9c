"""What is planned by a word beside or ahead of it, and what was reached of a plan."""

import pytest

from extract.facts import Status
from tests.extract.figures.conftest import figures, kinds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
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
        (
            "Mục tiêu 1 triệu hộ không đạt; năng suất chỉ bằng 69% bình quân chung.",
            [("target", "1000000"), ("actual", "69")],
        ),
        # all that an aim is set for
        (
            (
                "Năm 2025, ngành đặt chỉ tiêu 42% lao động tham gia bảo hiểm xã hội, 94% dân số có "
                "thẻ; giảm tỷ lệ nợ xuống dưới 2,6%."
            ),
            [("target", "42"), ("target", "94"), ("target", "2.6")],
        ),
        # what came of a plan is told beside it
        (
            "Dự toán thu là 900 tỷ đồng; quyết toán 950 tỷ đồng, tăng 50 tỷ đồng so với dự toán.",
            [("target", "900000000000"), ("actual", "950000000000"), ("change", "50000000000")],
        ),
        (
            "Huyện trồng 7.120 ha rừng, bằng 59% mục tiêu đến năm 2025 (12.000 ha).",
            [("actual", "7120"), ("actual", "59"), ("target", "12000")],
        ),
        (
            "Theo kế hoạch, năm 2025 tỉnh bố trí 132 tỷ đồng; đến 2030 tỷ lệ xử lý rác đạt 95%.",
            [("target", "132000000000"), ("target", "95")],
        ),
        (
            "Bộ bố trí 12 tỷ đồng, yêu cầu cục mua 150.000 liều vắc-xin.",
            [("actual", "12000000000"), ("target", "150000")],
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
        # a budget that an assembly resolves
        (
            "HĐND tỉnh thông qua dự toán năm 2025 với tổng thu 8.200 tỷ đồng, chi 9.100 tỷ đồng.",
            [("target", "8200000000000"), ("target", "9100000000000")],
        ),
        (
            "HĐND tỉnh phê chuẩn quyết toán ngân sách với tổng thu 8.200 tỷ đồng.",
            [("actual", "8200000000000")],
        ),
        # what a ministry gives out; its name is no plan
        (
            "Bộ Kế hoạch và Đầu tư giao tỉnh 4.300 tỷ đồng vốn đầu tư công năm 2025.",
            [("target", "4300000000000")],
        ),
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
        # a budget, also where it is told by a report
        (
            "Theo báo cáo, dự toán chi năm 2025 là 900 tỷ đồng; bội chi 40 tỷ đồng.",
            [("target", "900000000000"), ("target", "40000000000")],
        ),
        # it took one place, and takes another
        ("Chỉ tiêu phấn đấu là 300 tỷ đồng.", [("target", "300000000000")]),
        # a budget that is planned, clause after clause
        (
            "Dự toán thu năm 2023 là 900 tỷ đồng, tăng 4% so với ước thực hiện; chi 950 tỷ đồng.",
            [("target", "900000000000"), ("target", "4"), ("target", "950000000000")],
        ),
        # aims that are set for a time
        (
            "Nghị quyết ấn định cho năm 2026: GRDP tăng 9%; thu nhập bình quân 80 triệu đồng.",
            [("target", "9"), ("target", "80000000")],
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
        # what a plan says
        (
            "Theo Đề án, đến năm 2025, toàn tỉnh trồng mới 16.500 ha rừng.",
            [("target", "16500")],
        ),
    ],
)
def test_what_is_planned_is_told_from_what_was_reached(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert kinds(text) == expected


def test_what_an_estimate_that_is_passed_holds_is_aimed_at() -> None:
    text = (
        "Quốc hội thông qua Nghị quyết về dự toán ngân sách năm 2041. Tổng số thu là 14 tỷ đồng; "
        "tổng số chi là 12 tỷ đồng."
    )
    assert [kind for kind, _ in kinds(text)] == ["target", "target"]


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
