"""Whole reports as they are written: what each of their figures is of."""

from datetime import date

from tests.extract.figures.conftest import figures


def told(text: str, day: date) -> list[str]:
    return [
        "-" if fact.period_end is None else f"{fact.period_start}..{fact.period_end}"
        for fact in figures(text, day)
    ]


def test_a_press_briefing_on_nine_months() -> None:
    nine, to_day = "2024-01-01..2024-09-30", "2024-09-30..2024-09-30"
    text = (
        "Kinh tế 9 tháng giữ đà tăng\n\n"
        "Sáng 4/10, UBND tỉnh họp báo quý III, thông tin tình hình kinh tế - xã hội 9 tháng, "
        "nhiệm vụ quý IV.\n\n"
        "GRDP ước tăng 8,2%. Đến ngày 30/9 tỉnh giải ngân 3.100 tỷ đồng.\n\n"
        "Du lịch đón 2,1 triệu lượt khách.\n\n"
        "Tỷ lệ hộ nghèo hiện còn 2,1%.\n\n"
        "Quý IV, tỉnh phấn đấu thu ngân sách 2.000 tỷ đồng."
    )
    assert told(text, date(2024, 10, 4)) == [nine, to_day, nine, "-", "2024-10-01..2024-12-31"]


def test_a_year_that_is_summed_up_in_january() -> None:
    text = (
        "Công an tỉnh tổ chức hội nghị tổng kết công tác năm 2024, triển khai nhiệm vụ năm 2025."
        "\n\nTrong năm, công an khám phá 820 vụ.\n\nNăm 2025, công an phấn đấu giảm 5% số vụ."
    )
    assert told(text, date(2025, 1, 10)) == ["2024-01-01..2024-12-31", "2025-01-01..2025-12-31"]


def test_a_session_in_the_middle_of_the_year() -> None:
    text = (
        "Báo cáo tại kỳ họp, ông Lê Văn An cho biết, kinh tế - xã hội 6 tháng đầu năm của tỉnh "
        "tiếp tục phục hồi. Thu ngân sách đạt 5.100 tỷ đồng.\n\nĐàn lợn có 410.000 con."
    )
    assert told(text, date(2024, 7, 12)) == ["2024-01-01..2024-06-30", "-"]


def test_a_day_of_an_epidemic() -> None:
    day = "2021-07-20..2021-07-20"
    text = (
        "Đến 18h ngày 20/7, thành phố ghi nhận 45 ca mắc mới, trong đó 12 ca cộng đồng.\n\n"
        "Lũy kế từ ngày 27/4 đến nay, thành phố có 2.100 ca mắc.\n\n"
        "Trong ngày, thành phố tiêm 9.000 liều vắc xin."
    )
    assert told(text, date(2021, 7, 20)) == [day, day, "-", day]


def test_the_damage_of_a_storm() -> None:
    day = "2024-09-11..2024-09-11"
    text = (
        "Theo báo cáo nhanh của UBND huyện, tính đến 16 giờ ngày 11/9, mưa lũ đã làm 2 người "
        "chết.\n\nVề nông nghiệp: 450 ha lúa bị ngập.\n\nƯớc tổng thiệt hại trên 120 tỷ đồng."
    )
    assert told(text, date(2024, 9, 12)) == [day, day, day]


def test_exports_of_a_year() -> None:
    year = "2023-01-01..2023-12-31"
    text = (
        "Theo Bộ Nông nghiệp, năm 2023 xuất khẩu nông sản đạt 53 tỷ USD.\n\n"
        "Riêng tháng 12, xuất khẩu đạt 5 tỷ USD.\n\n"
        "Gạo đạt 8,3 triệu tấn, trị giá 4,8 tỷ USD.\n\n"
        "Dịp Tết, cả nước bán 900 tấn hoa."
    )
    expected = [year, "2023-12-01..2023-12-31", year, year, "-"]
    assert told(text, date(2023, 12, 28)) == expected


def test_what_is_registered_in_months() -> None:
    text = (
        "Chỉ số giá tiêu dùng tháng 7 tăng 0,4%.\n\n"
        "Vốn đầu tư nước ngoài đăng ký 7 tháng đạt 18 tỷ USD."
    )
    assert told(text, date(2024, 8, 6)) == ["2024-07-01..2024-07-31", "2024-01-01..2024-07-31"]
