"""How far a time runs on, and what is told of none, though one stands near."""

import pytest

from tests.extract.figures.conftest import NONE, YEAR_2023, periods


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the other time is what is compared with, or when it was made known
        (
            "Năm 2023, tỉnh đón 2 triệu lượt khách, gấp 1,5 lần năm 2022, doanh thu 900 tỷ đồng.",
            [YEAR_2023, YEAR_2023, YEAR_2023],
        ),
        # a day with its hour, said of all that follows; the year of the report's day
        (
            (
                "Theo Ban Chỉ huy phòng thủ dân sự tỉnh Lào Cai, tính đến 17 giờ ngày 12/7/2024, "
                "lũ làm 98 người chết, 81 người mất tích."
            ),
            [("2024-07-12", "2024-07-12"), ("2024-07-12", "2024-07-12")],
        ),
        (
            "Ước giải ngân đến ngày 31/7/2024 là 148 tỷ đồng, cao hơn cùng kỳ năm 2023 (20%).",
            [("2024-07-31", "2024-07-31"), ("2023-07-31", "2023-07-31")],
        ),
        # what is told behind «thông tin,»; a press meeting's own quarter is not the figures'
        (
            (
                "Tại họp báo quý III/2023, ông Vũ Văn An thông tin, 9 tháng năm 2023, lượng khách "
                "đạt 8 triệu lượt.\n\nDoanh thu lưu trú đạt 22 tỷ đồng."
            ),
            [("2023-01-01", "2023-09-30"), ("2023-01-01", "2023-09-30")],
        ),
        # nothing is aimed at in a time that is over, nor done in one that is to come
        (
            (
                "Hội nghị sơ kết công tác 6 tháng đầu năm 2024 diễn ra hôm nay.\n\n"
                "Tỉnh phấn đấu có thêm 17 xã đạt chuẩn nông thôn mới."
            ),
            [NONE],
        ),
        (
            (
                "Năm 2025, tỉnh đề ra mục tiêu thu ngân sách 500 tỷ đồng.\n\n"
                "Tại kỳ họp, HĐND tỉnh xem xét 32 tờ trình, thông qua 26 nghị quyết."
            ),
            [("2025-01-01", "2025-12-31"), NONE, NONE],
        ),
        # the parts of what the paragraph before told
        (
            (
                "Năm 2023, tổng công suất điện đạt 900 MW.\n\n"
                "Trong đó, công suất điện mặt trời là 200 MW."
            ),
            [YEAR_2023, YEAR_2023],
        ),
        # how long a standard holds is no time of what is measured by it
        (
            (
                "Năm 2023, tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2021-2025 "
                "của huyện còn 4%."
            ),
            [YEAR_2023],
        ),
        # a long stretch up to now ends with its paragraph; months may be told without «đầu năm»
        (
            (
                "Kể từ năm 2019 đến nay, tốc độ tăng dân số là 1,2%.\n\n"
                "Thu ngân sách đạt 40 tỷ đồng. Thu ngân sách 5 tháng được 12 tỷ đồng."
            ),
            [("2019-01-01", "2024-07-20"), NONE, ("2024-01-01", "2024-05-31")],
        ),
        # what a survey found is of its year, levels too
        (
            (
                "UBND tỉnh tổ chức hội nghị tổng kết Tổng điều tra dân số và nhà ở năm 2023.\n\n"
                "Tỷ lệ hộ có nhà ở đạt 99%."
            ),
            [YEAR_2023],
        ),
        # what is given «trong tháng 3» is of that month, as it is no plan's
        (
            "Nhiều đơn vị hoàn thành 100% nhiệm vụ được giao trong tháng 3.",
            [("2024-03-01", "2024-03-31")],
        ),
        # a goal in brackets is of the time of what was reached
        (
            (
                "Theo kế hoạch 6 tháng cuối năm 2024, công an tỉnh có nhiều việc. "
                "6 tháng đầu năm 2024, tỷ lệ phá án đạt 91% (chỉ tiêu là 80%)."
            ),
            [("2024-01-01", "2024-06-30")] * 2,
        ),
        # behind two times in one sentence, and behind «nay», a time runs on no more
        (
            (
                "Năm 2023, thu ngân sách đạt 24 tỷ đồng; 5 tháng đầu năm 2024 thu 11 tỷ đồng. "
                "Trung tâm tiếp nhận 900 hồ sơ."
            ),
            [YEAR_2023, ("2024-01-01", "2024-05-31"), NONE],
        ),
        (
            (
                "Năm 2023 huyện có 900 hộ nghèo, nay chỉ còn 400 hộ. "
                "Thu nhập đã lên 58 triệu đồng/năm."
            ),
            [YEAR_2023, NONE, NONE],
        ),
        # what is aimed at in a year is not when the next is reached
        (
            (
                "Huyện phấn đấu hết năm 2024 giảm 300 hộ nghèo. "
                "Doanh thu của hợp tác xã đã lên 40 tỷ đồng."
            ),
            [("2024-01-01", "2024-12-31"), NONE],
        ),
        # a crop, and what something built is made of
        (
            (
                "Hội nghị sơ kết công tác quý I năm 2024.\n\n"
                "Vụ xuân năm nay, toàn tỉnh gieo cấy 70.000 ha lúa."
            ),
            [NONE],
        ),
        ("Cầu được khánh thành năm 2005 gồm 8 nhịp.", [NONE]),
        # of the same thing, in the next sentence
        (
            ("Năm 2023, cả nước có 45.000 ca mắc sởi. Gần 70% ca mắc sởi chưa tiêm chủng."),
            [YEAR_2023, YEAR_2023],
        ),
        # a paragraph that tells of now, and not of the year that the report looks back on
        (
            (
                "Hội nghị tổng kết công tác năm 2023.\n\n"
                "Hiện nay chỉ còn 17 bộ. Cụ thể, đã giảm 13 tổng cục; giảm 500 cục."
            ),
            [NONE] * 3,
        ),
        # a term of office that opens a sentence; one that is over, with no years, is no time
        (
            "Nhiệm kỳ 2020 - 2025, xã làm mới 40 km đường.",
            [("2020-01-01", "2025-12-31")],
        ),
        (
            (
                "Năm 2023, thu ngân sách đạt 40 tỷ đồng.\n\n"
                "Trong nhiệm kỳ qua, kinh tế phát triển. Nhân dân hiến 26.000 m2 đất."
            ),
            [YEAR_2023, NONE],
        ),
        # what comes each year is not of the year spoken of before
        (
            (
                "Năm 2023, thu nhập bình quân đạt 51 triệu đồng. "
                "Thu ngân sách hằng năm đạt 120% kế hoạch."
            ),
            [YEAR_2023, NONE],
        ),
        # by when a title is to be held says nothing of the next clause
        (
            (
                "Giữ vững danh hiệu xã nông thôn mới vào cuối năm 2020; "
                "tỷ lệ tham gia bảo hiểm y tế đạt 98%."
            ),
            [NONE],
        ),
        # months that are reckoned, without «đầu năm»; the month, not the days that it is told by
        (
            "Qua 7 tháng của năm 2023, thu ngân sách đạt 40 tỷ đồng.",
            [("2023-01-01", "2023-07-31")],
        ),
        ("Bình quân 5 tháng, giá điện tăng 4%.", [("2024-01-01", "2024-05-31")]),
        (
            "Trong tháng 5/2024 (từ 15/4 đến 14/5), toàn tỉnh xảy ra 20 vụ tai nạn.",
            [("2024-05-01", "2024-05-31")],
        ),
        # the months so far, behind the last of them; and a month that is not
        (
            (
                "Trong tháng 10/2023, tỉnh đón 90 nghìn lượt khách. Số khách lưu trú trong 10 "
                "tháng ước đạt 600 nghìn lượt, doanh thu đạt 700 tỷ đồng."
            ),
            [("2023-10-01", "2023-10-31"), *[("2023-01-01", "2023-10-31")] * 2],
        ),
        (
            (
                "Trong tháng 10/2023, tỉnh đón 90 nghìn lượt khách. Số khách lưu trú trong 5 "
                "tháng ước đạt 600 nghìn lượt."
            ),
            [("2023-10-01", "2023-10-31"), NONE],
        ),
        (
            (
                "Xuất khẩu tháng 5/2024 đạt 9 tỷ USD, giảm 2% so với tháng trước và 5 tháng/2024 "
                "đạt 40 tỷ USD, tăng 6%."
            ),
            [*[("2024-05-01", "2024-05-31")] * 2, *[("2024-01-01", "2024-05-31")] * 2],
        ),
        # a month, and what was summed up to its end; of which what follows is, is not said
        (
            (
                "Tháng 4/2024, thu ngân sách đạt 5 tỷ đồng. Như vậy, tính đến hết tháng 4, tổng "
                "thu của huyện từ đầu năm đến nay đạt 27 tỷ đồng. Trong đó, thu phí đạt 9 tỷ đồng."
            ),
            [("2024-04-01", "2024-04-30"), *[("2024-01-01", "2024-04-30")] * 2],
        ),
        (
            (
                "Tháng 4/2024, thu ngân sách đạt 5 tỷ đồng. Nguồn thu từ các khu công nghiệp "
                "trong tỉnh tăng lên, đưa tổng thu lũy kế 4 tháng/2024 lên 27 tỷ đồng.\n\n"
                "Chi ngân sách đạt 19 tỷ đồng."
            ),
            [("2024-04-01", "2024-04-30"), ("2024-01-01", "2024-04-30"), NONE],
        ),
        # what stands on a day does not add up to it
        ("Dư nợ đến 30/6 đạt 7.000 tỷ đồng.", [("2024-06-30", "2024-06-30")]),
        # a programme before a colon has nothing to do with the year behind it
        ("Chương trình OCOP: Đến hết năm 2023, tỉnh có 110 sản phẩm OCOP.", [YEAR_2023]),
        # a rate beside what was done in the time
        (
            (
                "Công an tỉnh sơ kết công tác 6 tháng đầu năm 2024. Theo đó, đã điều tra "
                "làm rõ 420 vụ; tỷ lệ phá án đạt 93%."
            ),
            [("2024-01-01", "2024-06-30")] * 2,
        ),
        # what a council votes is of the day on which it meets
        (
            (
                "Tháng 5/2024, huyện khởi công 12 cầu. Sở kiểm tra 40 bến đò.\n\n"
                "HĐND tỉnh biểu quyết thông qua 9 nghị quyết."
            ),
            [("2024-05-01", "2024-05-31")] * 2 + [NONE],
        ),
    ],
)
def test_how_far_a_time_runs_on(text: str, expected: list[tuple[str, str]]) -> None:
    assert periods(text) == expected
