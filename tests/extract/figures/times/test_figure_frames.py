"""What a report runs on: its heading's period, what it looks back on, the day it reckons up to."""

import pytest

from tests.extract.figures.conftest import NONE, periods


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the year so far
        ("Từ đầu năm đến nay, tỉnh đã xử lý 14 điểm đen.", [("2024-01-01", "2024-07-20")]),
        # what the report is on, wherever in the sentence that is said
        (
            (
                "Theo báo cáo tại cuộc họp, nhìn chung, tình hình kinh tế - xã hội tháng 5 "
                "tiếp tục phục hồi. Xuất khẩu đạt 31 tỷ USD."
            ),
            [("2024-05-01", "2024-05-31")],
        ),
        # so many months gone by
        ("Thu ngân sách 11 tháng qua đạt 90 tỷ đồng.", [("2024-01-01", "2024-11-30")]),
        # «hiện hành» is not now
        (
            "Năm 2023, theo giá hiện hành, thu nhập bình quân đầu người đạt 56 triệu đồng.",
            [("2023-01-01", "2023-12-31")],
        ),
        ("Bốn tháng đầu năm 2023, lũ làm 15 người chết.", [("2023-01-01", "2023-04-30")]),
        # the year stands in the name of a paper
        (
            (
                "HĐND thông qua Nghị quyết về kế hoạch phát triển kinh tế - xã hội năm 2025.\n\n"
                "Phấn đấu kim ngạch xuất khẩu tăng 5%."
            ),
            [("2025-01-01", "2025-12-31")],
        ),
        # a sentence without figures says what the next are of
        (
            "Hoạt động xuất nhập khẩu 5 tháng đầu năm 2024 tăng khá. Xuất khẩu đạt 8 tỷ USD.",
            [("2024-01-01", "2024-05-31")],
        ),
        # a year said of one part of a sentence does not run on where the other is of the next
        (
            (
                "Năm 2022, tỷ lệ đỗ đạt 98%; năm 2023, tỷ lệ đỗ đạt 99%.\n\n"
                "Kinh phí tổ chức kỳ thi là 9 tỷ đồng."
            ),
            [("2022-01-01", "2022-12-31"), ("2023-01-01", "2023-12-31"), NONE],
        ),
        # a day to which one reckons is said of its paragraph only
        (
            "Đến hết ngày 31/3/2024, tỉnh giải ngân 90 tỷ đồng.\n\nCó 12 vụ cháy.",
            [("2024-03-31", "2024-03-31"), NONE],
        ),
        # a level from which it has moved since
        (
            "Tỷ lệ hộ nghèo giảm từ 11% năm 2021 xuống còn 3%.",
            [("2021-01-01", "2021-12-31"), NONE],
        ),
        # a stretch of years said in passing
        (
            (
                "Kỳ họp thông qua việc điều chỉnh vốn giai đoạn 2021-2025 thêm 90 tỷ đồng. "
                "Xuất khẩu đạt 8 tỷ USD."
            ),
            [("2021-01-01", "2025-12-31"), NONE],
        ),
        # wherever it stands apart
        (
            (
                "Trả lời báo chí về tình hình nợ công của các địa phương, Thứ trưởng cho biết, "
                "đến 31/12/2023 nợ công bằng 40% GDP."
            ),
            [("2023-01-01", "2023-12-31")],
        ),
        # what a thing costs is of no year
        (
            "Năm 2023, tỉnh thu 900 tỷ đồng. Tuyến đường có tổng mức đầu tư 620 tỷ đồng.",
            [("2023-01-01", "2023-12-31"), NONE],
        ),
        # a day by which the first is to be is not that of what was reached
        (
            "Huyện phải xây 900 căn đến năm 2025, nhưng mới có 3 dự án được khởi công.",
            [("2025-01-01", "2025-12-31"), NONE],
        ),
        # the year is the crop's
        ("Vụ xuân năm nay, tỉnh gieo cấy 70.200 ha lúa.", [NONE]),
        (
            "Đến thời điểm ngày 17/6/2024, số thu ngân sách đạt 133 tỷ đồng.",
            [("2024-06-17", "2024-06-17")],
        ),
        # when it was said is not when it was
        (
            "Ngày 5/8/2023, Sở Y tế cho biết tỉnh ghi nhận 56 ca mắc mới.",
            [NONE],
        ),
        # years without «năm»
        ("Thành phố sẽ xây 26.200 căn nhà đến 2025.", [("2025-01-01", "2025-12-31")]),
        # of two periods looked back on, that which alone is spoken of
        (
            (
                "Sở họp báo về tình hình quý III, 9 tháng năm 2023. Xuất khẩu đạt 31 tỷ USD.\n"
                "GRDP 9 tháng năm 2023 tăng 8%."
            ),
            [("2023-01-01", "2023-09-30")] * 2,
        ),
        # what is still to be looked at is no review
        (
            "Thủ tướng đề nghị phân tích tình hình tháng 8. Xuất khẩu đạt 31 tỷ USD.",
            [NONE],
        ),
        # two periods that follow each other
        (
            "Trong năm 2023 và quý I năm 2024, công an đã xử lý 760 trường hợp.",
            [("2023-01-01", "2024-03-31")],
        ),
        # up to a day, and from one day to another, for the whole paragraph
        (
            "Đến hết ngày 8/2/2024, tỉnh đã tiêm 310.000 mũi. Có 24.000 người được tiêm nhắc lại.",
            [("2024-02-08", "2024-02-08"), NONE],
        ),
        (
            "Từ ngày 3/2/2024 đến ngày 9/2/2024, toàn tỉnh xảy ra 12 vụ tai nạn giao thông.",
            [("2024-02-03", "2024-02-09")],
        ),
        # what befell on a day
        ("Ngày 9/2/2024, tỉnh ghi nhận 45 ca mắc mới.", [("2024-02-09", "2024-02-09")]),
        ("Ngày 9/2/2024, hội nghị có 45 đại biểu tham dự.", [NONE]),
        # parts of what was told before
        (
            (
                "Đến hết năm 2023, tỉnh thu hút 120 dự án với tổng vốn 3 tỷ USD. "
                "Trong đó, tỷ lệ lấp đầy khu công nghiệp đạt 71%."
            ),
            [
                ("2023-01-01", "2023-12-31"),
                ("2023-01-01", "2023-12-31"),
                ("2023-01-01", "2023-12-31"),
            ],
        ),
        # compared with the year before: what is told is of the period spoken of
        (
            "Năm 2023, tỉnh có nhiều tiến bộ. Có 242 tàu cập cảng, giảm 6% so với cùng kỳ.",
            [("2023-01-01", "2023-12-31"), ("2023-01-01", "2023-12-31")],
        ),
        # so much of a year's plan
        (
            "Doanh thu đạt 11 tỷ USD và bằng 70% kế hoạch năm 2024.",
            [("2024-01-01", "2024-12-31"), ("2024-01-01", "2024-12-31")],
        ),
    ],
)
def test_a_figure_takes_the_period_that_the_report_runs_on(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert periods(text) == expected
