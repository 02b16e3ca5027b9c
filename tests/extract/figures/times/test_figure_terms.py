"""Which period a figure takes: pointed back to, of a plan, of the report, of nothing."""

import pytest

from tests.extract.figures.conftest import NONE, YEAR_2023, figures, periods


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # «trong năm» and «trong 5 năm» point back to what was named
        (
            (
                "Hội nghị cho ý kiến vào báo cáo công tác kiểm tra năm 2023. "
                "Theo đó, trong năm, cấp ủy đã kiểm tra 40 tổ chức đảng."
            ),
            [YEAR_2023],
        ),
        (
            (
                "Giai đoạn 2016-2020, ngành vượt nhiều khó khăn. Năm 2021, khó khăn còn đó.\n\n"
                "Trong 5 năm, công ty khởi công 3 dự án."
            ),
            [("2016-01-01", "2020-12-31")],
        ),
        # «6 tháng qua» are the six months that were named
        (
            (
                "Hội nghị sơ kết công tác an ninh 6 tháng đầu năm 2024.\n\n"
                "Theo báo cáo, 6 tháng qua, công an tỉnh khởi tố 40 vụ án."
            ),
            [("2024-01-01", "2024-06-30")],
        ),
        # a day that all the sentence was reckoned on, and one of long ago
        (
            "Tổng số tàu cập bến trong ngày 9/5/2023 là 40 tàu, trong đó tàu hàng là 30 tàu.",
            [("2023-05-09", "2023-05-09")] * 2,
        ),
        (
            "70 năm trước, ngày 4/2/1953, xưởng in ra đời với 12 công nhân.",
            [("1953-02-04", "1953-02-04")],
        ),
        # days off are not the months of the sentence before
        (
            (
                "Trong quý I/2023, thành phố xảy ra 40 vụ cháy. Riêng trong 3 ngày nghỉ lễ, "
                "thành phố xảy ra 2 vụ cháy, làm chết 1 người."
            ),
            [("2023-01-01", "2023-03-31"), NONE, NONE],
        ),
        # «giai đoạn sau đó» is not the year before it; what is due each year is of no one year
        (
            (
                "Sở đặt mục tiêu giảm tỷ lệ thất thoát nước xuống 30% vào năm 2025 và 20% "
                "trong giai đoạn sau đó."
            ),
            [("2025-01-01", "2025-12-31"), NONE],
        ),
        (
            (
                "Đến năm 2025, phấn đấu diện tích rừng đạt 900 ha. Mục tiêu về xã hội là "
                "tạo việc làm, bình quân mỗi năm sử dụng 70 lao động."
            ),
            [("2025-01-01", "2025-12-31"), NONE],
        ),
        (
            "Cảng sẽ có công suất 7 triệu tấn mỗi năm vào năm 2040.",
            [("2040-01-01", "2040-12-31")],
        ),
        # a time right behind what a sum is of; a plan's year is the plan's
        (
            "Huyện thu 70 tỷ đồng tiền sử dụng đất năm 2023.",
            [YEAR_2023],
        ),
        (
            "Huyện đã giải ngân 70 tỷ đồng vốn kế hoạch năm 2023.",
            [NONE],
        ),
        (
            "Việc sáp nhập ước tính giúp tiết kiệm 70 tỷ đồng chi tiền lương giai đoạn 2026-2030.",
            [("2026-01-01", "2030-12-31")],
        ),
        # of a time opened since, though things of that kind were told of before it
        (
            (
                "Trong tháng 5/2024, máy vi tính và linh kiện tăng 5%. Tính từ đầu năm đến ngày "
                "15/6/2024, nhập khẩu đạt 90 tỷ USD. Nhóm máy vi tính và linh kiện tăng 9%."
            ),
            [
                ("2024-05-01", "2024-05-31"),
                ("2024-01-01", "2024-06-15"),
                ("2024-01-01", "2024-06-15"),
            ],
        ),
        # by when one thing is to be is not when others are
        (
            "Công suất của kho đến năm 2045 lên tới 9 triệu tấn. Nhà nước sẽ đầu tư 70 tỷ đồng.",
            [("2045-01-01", "2045-12-31"), NONE],
        ),
        # a price of a day, and since a day
        (
            (
                "Giá bạc ngày 9/5/2023 là 900.000 đồng/lượng. Từ 15 giờ ngày 9/5/2023, giá xăng là "
                "22.000 đồng/lít."
            ),
            [("2023-05-09", "2023-05-09"), NONE],
        ),
        # what each head has made is of one year
        (
            (
                "Giai đoạn 2016-2019, kinh tế tăng bình quân 7%/năm. GRDP bình quân đầu người "
                "đạt 60 triệu đồng."
            ),
            [("2016-01-01", "2019-12-31"), NONE],
        ),
        # what is paid «hằng tháng» was all the same done in the time that is told of
        (
            "Năm 2023, huyện giải quyết 900 hồ sơ hưởng trợ cấp hằng tháng, 70 lượt một lần.",
            [YEAR_2023, YEAR_2023],
        ),
        # what a bracket says is of the value beside it alone
        (
            "Tỷ lệ hộ nghèo từ 6% (năm 2023) giảm còn 2%; tỷ lệ dân số có thẻ đạt 90%.",
            [YEAR_2023, NONE, NONE],
        ),
        (
            "Có 1.100 bài đạt điểm 10 (năm 2023: 370 bài), nhiều nhất là Văn với 950 bài.",
            [NONE, YEAR_2023, NONE],
        ),
        # a week in brackets, and the one before it
        (
            (
                "Trong tuần (từ ngày 6 đến 13/10/2023), tỉnh có 90 ca mắc, giảm 2% so với tuần "
                "trước (92 ca). Thôn A có 5 ca."
            ),
            [
                ("2023-10-06", "2023-10-13"),
                ("2023-10-06", "2023-10-13"),
                ("2023-09-29", "2023-10-06"),
                ("2023-10-06", "2023-10-13"),
            ],
        ),
        # a score is of the time in which it is ranked
        (
            "Năm 2023, PCI xếp thứ 8. SIPAS đạt 80%, xếp thứ 32.",
            [YEAR_2023, YEAR_2023, YEAR_2023],
        ),
        # what adds up is not of the month told before it
        (
            "Trong tháng 12/2023, huyện cấp 96 giấy phép; lũy kế có 811 hộ.",
            [("2023-12-01", "2023-12-31"), NONE],
        ),
        # the plan beside which something stands is of its own year
        (
            "Huyện trồng 7.120 ha rừng, bằng 59% mục tiêu đến năm 2025 (12.000 ha).",
            [NONE, NONE, ("2025-01-01", "2025-12-31")],
        ),
        # what is reckoned with says nothing of the next sentence
        (
            (
                "Năm 2023, huyện giải ngân 90 tỷ đồng, đạt 32% (cùng kỳ năm 2022 đạt 28%). "
                "Trong đó, vốn trong nước đạt 33%."
            ),
            [YEAR_2023, YEAR_2023, ("2022-01-01", "2022-12-31"), YEAR_2023],
        ),
        (
            "Năm 2023, huyện thu 52 tỷ đồng, tăng 4% so với cùng kỳ 2022 (50 tỷ đồng).",
            [YEAR_2023, YEAR_2023, ("2022-01-01", "2022-12-31")],
        ),
        (
            (
                "Thị trường 8 tháng năm 2023. Trong tháng 8, giá tăng 1%. "
                "Trong 8 tháng có 51.100 doanh nghiệp thành lập mới."
            ),
            [("2023-08-01", "2023-08-31"), ("2023-01-01", "2023-08-31")],
        ),
        # what goes on every year is of none, nor what is reached since a year in brackets
        (
            "Năm 2023, tôm đạt 9 tỷ USD; mỗi năm tỉnh mất 300 ha rừng.",
            [YEAR_2023, NONE],
        ),
        (
            "Năm 2023, tỉnh thu 5 tỷ đồng. Số trường giảm từ 939 trường (năm 2015) còn 812 trường.",
            [YEAR_2023, ("2015-01-01", "2015-12-31"), NONE],
        ),
        # a time that one speaker opened ends where another one speaks
        (
            (
                "Bộ trưởng Trần Văn An cho biết, vùng nghèo. Năm 2023, vùng thu 90 tỷ đồng.\n\n"
                "Ông Lê Văn Bình cho biết, ngân hàng đã cam kết 2 tỷ USD."
            ),
            [YEAR_2023, NONE],
        ),
        # a plan's year is not of what is told after it, nor of what is ordered now
        (
            "Theo kế hoạch, năm 2025 tỉnh bố trí 132 tỷ đồng.\n\nCó 4 mỏ nợ 14 tỷ đồng tiền quỹ.",
            [("2025-01-01", "2025-12-31"), NONE, NONE],
        ),
        (
            (
                "Theo quy hoạch, đến năm 2030, GRDP đạt 7%.\n\n"
                "Thủ tướng yêu cầu giải ngân 100% vốn đầu tư công."
            ),
            [("2030-01-01", "2030-12-31"), NONE],
        ),
        # what a plan for later years holds is not of the year told of
        (
            (
                "Năm 2023, ngành chi 38 tỷ đồng.\n\nUBND tỉnh đã phê duyệt Đề án phát triển y tế "
                "cơ sở giai đoạn 2024-2025 với kinh phí 1.086 tỷ đồng."
            ),
            [YEAR_2023, NONE],
        ),
        (
            "Năm 2023, ngành còn nợ 56 tỷ đồng từ năm 2019 đến 2021.",
            [("2019-01-01", "2021-12-31")],
        ),
        # where something stands is of no time to come
        (
            "Năm 2025, tỉnh phấn đấu nâng tỷ lệ nhắc lại từ 58% lên 65%.",
            [NONE, ("2025-01-01", "2025-12-31")],
        ),
        # a structure is of the time in which it was made, what a storm did of no report's
        (
            "Năm 2023, tỉnh thu 500 tỷ đồng. Cơ cấu kinh tế: nông nghiệp chiếm 8%, dịch vụ 92%.",
            [YEAR_2023, YEAR_2023, YEAR_2023],
        ),
        (
            "Năm 2023, tỉnh thu 500 tỷ đồng.\n\nVề khắc phục hậu quả bão số 3, có 90 nhà bị sập.",
            [YEAR_2023, NONE],
        ),
        # one month beside the report's is said of its own sentence
        (
            (
                "Năm 2023, tỉnh thu ngân sách 500 tỷ đồng. Riêng tháng 12, thu 60 tỷ đồng. "
                "Chi ngân sách là 400 tỷ đồng."
            ),
            [YEAR_2023, ("2023-12-01", "2023-12-31"), YEAR_2023],
        ),
        # what something fell from is not of the report's year
        (
            (
                "Hộ nghèo giảm từ 5.200 hộ năm 2022 xuống 3.300 hộ. "
                "Tỉnh giải ngân 600 tỷ đồng vốn giảm nghèo."
            ),
            [("2022-01-01", "2022-12-31"), NONE, NONE],
        ),
        (
            "Hộ nghèo năm 2022 là 5.200 hộ, năm 2023 còn 3.300 hộ.",
            [("2022-01-01", "2022-12-31"), YEAR_2023],
        ),
        # the day of a census
        (
            "Vào thời điểm 0 giờ ngày 01/4/2019, tổng số dân của tỉnh là 900.000 người.",
            [("2019-04-01", "2019-04-01")],
        ),
        # a year said of a later clause alone does not run on
        (
            (
                "Tỷ lệ bao phủ bảo hiểm y tế đạt 86,6%, năm 2017 Thủ tướng giao 82,2%. "
                "Thu ngân sách đạt 900 tỷ đồng."
            ),
            [NONE, ("2017-01-01", "2017-12-31"), NONE],
        ),
        # what is done at the meeting is not of the time that was looked back on
        (
            (
                "Năm 2023, công an tỉnh khởi tố 40 vụ án.\n\n"
                "Dịp này, UBND tỉnh tặng bằng khen cho 12 tập thể."
            ),
            [YEAR_2023, NONE],
        ),
        # a year said once ends where the figures of its report end
        (
            (
                "Năm 2023, công an tỉnh khởi tố 40 vụ án.\n\nÔng A cảm ơn các đơn vị.\n\n"
                "Ông B nêu khó khăn.\n\nCông an huyện C phát hiện 3 vụ vi phạm."
            ),
            [YEAR_2023, NONE],
        ),
        # a level that moved, an index of production; a price
        (
            "Năm 2023, tỉnh thu ngân sách 500 tỷ đồng. Tỷ lệ hộ nghèo giảm 1,2%, còn 4%.",
            [YEAR_2023, YEAR_2023, YEAR_2023],
        ),
        (
            "Năm 2023, tỉnh thu ngân sách 500 tỷ đồng.\n\nChỉ số sản xuất công nghiệp tăng 6%.",
            [YEAR_2023, YEAR_2023],
        ),
        (
            "Năm 2023, tỉnh thu ngân sách 500 tỷ đồng. Giá cát tăng 20%.",
            [YEAR_2023, NONE],
        ),
        # a plan of the year; the day by which something is to be
        (
            "6 tháng đầu năm 2023 thu 90 tỷ đồng, bằng 45% dự toán (dự toán giao 200 tỷ đồng).",
            [("2023-01-01", "2023-06-30"), ("2023-01-01", "2023-06-30"), YEAR_2023],
        ),
        (
            "Mục tiêu đến ngày 30/9/2024, tỷ lệ giải ngân đạt trên 70%.",
            [("2024-09-30", "2024-09-30")],
        ),
    ],
)
def test_a_figure_takes_its_period(text: str, expected: list[tuple[str, str]]) -> None:
    assert periods(text) == expected


def test_what_is_asked_for_is_no_goal_of_the_paragraph_before() -> None:
    aim = "Đến năm 2030, tỉnh phấn đấu trồng 900 ha rừng."
    asked = "Dịp này, tỉnh đề nghị Trung ương hỗ trợ 250 tỷ đồng để khoan giếng."
    assert periods(f"{aim}\n\n{asked}") == [("2030-01-01", "2030-12-31"), NONE]
    aimed = "Cùng với đó, tỉnh phấn đấu thu hút 250 tỷ đồng vốn đầu tư."
    assert periods(f"{aim}\n\n{aimed}") == [("2030-01-01", "2030-12-31")] * 2


@pytest.mark.parametrize(
    ("reached", "begins"),
    [
        ("tỷ lệ điều tra đạt 91,4% (chỉ tiêu là trên 80%)", "2025-01-01"),
        # of another kind of number, or apart from it, a goal is of what is to come
        ("khởi tố 40 vụ (chỉ tiêu là trên 80%)", "2025-07-01"),
        ("tỷ lệ điều tra đạt 91,4% số vụ cháy nhà dân (chỉ tiêu là trên 80%)", "2025-07-01"),
    ],
)
def test_a_goal_in_brackets_is_of_the_time_of_what_it_stands_beside(
    reached: str, begins: str
) -> None:
    text = (
        "Công an tỉnh Hà Nam họp đánh giá kết quả công tác 6 tháng đầu năm, "
        "triển khai nhiệm vụ 6 tháng cuối năm 2025.\nTheo báo cáo, 6 tháng qua, xảy ra 187 vụ "
        f"cháy; {reached}."
    )
    goal = figures(text, None)[-1]
    assert (goal.value, str(goal.period_start)) == (80, begins)
