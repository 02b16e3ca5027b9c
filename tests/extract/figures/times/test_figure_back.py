"""What points back to a time that was named: «trong ngày», «trong tháng», «thời điểm đó»."""

import pytest

from tests.extract.figures.conftest import NONE, periods

DAY_15 = ("2024-07-15", "2024-07-15")
TERM = ("2020-01-01", "2025-12-31")
JUNE = ("2024-06-01", "2024-06-30")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Ngày 15/7, tỉnh ghi nhận 31 ca mắc mới (tăng 4 ca so với ngày 14/7). "
                "Ngoài ra, trong ngày có 9 người được công bố khỏi bệnh."
            ),
            [DAY_15, DAY_15, DAY_15],
        ),
        (
            (
                "Cuộc giao ban tháng 6 diễn ra sáng nay.\n\n"
                "Theo báo cáo, trong tháng toàn tỉnh khám 42.000 lượt."
            ),
            [JUNE],
        ),
        (
            (
                "Năm 2010 ghi dấu bước khởi đầu của nghề trồng nấm. "
                "Thời điểm đó, cả xã chỉ có 6 trại nấm.\n\nXã có 23 dự án chăn nuôi."
            ),
            [("2010-01-01", "2010-12-31"), NONE],
        ),
        (
            (
                "Tính đến 14 giờ ngày 15/7, lực lượng chức năng sơ tán 400 hộ.\n\n"
                "Ông Bình cho biết: Đến 15 giờ cùng ngày, huyện còn 12 tàu đang hoạt động."
            ),
            [DAY_15, DAY_15],
        ),
        # the school year that has begun, not the one that is planned
        (
            (
                "Hội nghị tổng kết năm học 2023-2024, triển khai nhiệm vụ năm học 2024-2025 "
                "diễn ra sáng nay.\n\nÔng Bình cho biết: tới hết năm học, tỉnh thiếu 900 giáo viên."
            ),
            [("2023-01-01", "2024-12-31")],
        ),
        (
            "Năm 2010, tỉnh có 11 khách sạn. Cả năm, tỉnh đón 64.000 lượt khách.",
            [("2010-01-01", "2010-12-31")] * 2,
        ),
        # what rose over a term of office, beside one of its years
        (
            (
                "Nhiệm kỳ 2020-2025, thu nhập bình quân năm 2023 đạt 58 triệu đồng, "
                "tăng 21 triệu đồng so với đầu nhiệm kỳ; hộ nghèo giảm 5%/năm, nay còn 9%. "
                "Đảng bộ kết nạp 166 đảng viên."
            ),
            [("2023-01-01", "2023-12-31"), TERM, TERM, NONE, TERM],
        ),
        # of «6 tháng» the month is the sixth; of «đến nay» no month is known
        (
            (
                "Xuất khẩu 6 tháng năm 2024 đạt 8 tỷ USD.\n\n"
                "Chè khô: xuất khẩu trong tháng đạt 14 nghìn tấn."
            ),
            [("2024-01-01", "2024-06-30"), JUNE],
        ),
        (
            (
                "Từ đầu năm đến nay, công an phát hiện 726 vụ.\n\n"
                "Về môi trường, trong tháng, các lực lượng khởi tố 5 vụ."
            ),
            [("2024-01-01", "2024-07-20"), NONE],
        ),
        # «trong năm» is the whole one, of which the part so far was named
        (
            (
                "Từ đầu năm đến nay, công an phát hiện 726 vụ.\n\n"
                "Do tình hình khó khăn chung kéo dài, trong năm, huyện mở 5 lớp dạy nghề."
            ),
            [("2024-01-01", "2024-07-20"), ("2024-01-01", "2024-12-31")],
        ),
        # neither the years gone by nor a feast are the month that runs on
        (
            "Trong tháng 6/2024, công an khám phá 80 vụ.\n\nTrong 5 năm qua, trọng án giảm 5 vụ.",
            [JUNE, NONE],
        ),
        ("Doanh thu trong kỳ nghỉ lễ 1-1 và 2-9 năm nay đạt 61 tỷ đồng.", [NONE]),
        # no day was named; what is still to come is not «then»
        ("Trong ngày có 9 người được công bố khỏi bệnh.", [NONE]),
        (
            "Đến năm 2030, đường sẽ thông xe. Thời điểm đó, huyện có 4 nút giao.",
            [NONE],
        ),
    ],
)
def test_a_time_is_pointed_at(text: str, expected: list[tuple[str, str]]) -> None:
    assert periods(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a list behind a report of an hour is as of its day; the report's own pages are not
        (
            (
                "Bản tổng hợp lúc 17h ngày 15/7 của Ban Chỉ huy đã dày thêm.\n\n"
                "Người: 3 người chết, 5 người mất tích.\n\n"
                "Về nhà ở: 412 căn tốc mái."
            ),
            [DAY_15, DAY_15, DAY_15],
        ),
        # no list
        (
            "Bản tổng hợp lúc 17h ngày 15/7 đã gửi đi.\n\nToàn vùng có 138 hồ chứa xung yếu.",
            [NONE],
        ),
    ],
)
def test_a_list_is_of_its_reports_day(text: str, expected: list[tuple[str, str]]) -> None:
    assert periods(text) == expected


def test_a_headline_names_the_day_that_the_report_points_to() -> None:
    text = (
        "Ngày 16-7-2024, tỉnh có 3 ca mắc\n\n"
        "Đợt dịch từ ngày 27/4 đến nay có 90 ca mắc.\n\nTrong ngày, có 4 ca tử vong."
    )
    assert periods(text)[-1] == ("2024-07-16", "2024-07-16")
