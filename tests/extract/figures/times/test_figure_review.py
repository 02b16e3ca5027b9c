"""The period that a report looks back on, by what its lead or its headline says of it."""

import pytest

from tests.extract.figures.conftest import NONE, YEAR_2023, periods

_TOLD = " Ngành đã khám bệnh cho 900 lượt người."
_QUARTER = ("2024-04-01", "2024-06-30")


@pytest.mark.parametrize(
    "lead",
    [
        "Sáng 9/1, Sở Y tế họp tổng kết công tác y tế, dân số năm 2023, bàn việc năm 2024.",
        "Công đoàn ngành tổng kết phong trào thi đua, khen thưởng và công tác nữ công năm 2023.",
        "Sở Y tế kiểm điểm việc thực hiện nhiệm vụ năm 2023 và phương hướng, nhiệm vụ năm 2024.",
        "Hội đồng đánh giá tình hình y tế - xã hội, dân số, trẻ em năm 2023.",
        "Hội nghị đánh giá tiến độ khám sàng lọc, tiêm chủng năm 2023 diễn ra sáng nay.",
    ],
)
def test_what_is_reviewed_may_have_several_parts(lead: str) -> None:
    assert periods(f"{lead}\n\n{_TOLD}") == [YEAR_2023]


@pytest.mark.parametrize(
    "lead",
    [
        "Sở Y tế tổng kết công tác y tế, triển khai nhiệm vụ năm 2023.",
        "Sở Y tế tổng kết chiến dịch và phát động tháng cao điểm năm 2023.",
        "Sở Y tế tổng kết 5 năm thực hiện đề án, công bố kế hoạch năm 2023.",
        "Sở Y tế xác định mức khám phù hợp với tình hình mới (cả năm 2023 là 5%).",
        "Sở Y tế yêu cầu các đơn vị báo cáo kết quả trước năm 2023.",
        "Sở Y tế phấn đấu đạt kết quả cao nhất các chỉ tiêu năm 2023.",
    ],
)
def test_what_is_still_to_be_done_then_is_not_looked_back_on(lead: str) -> None:
    assert periods(f"{lead}\n\n{_TOLD}")[-1] == NONE


def test_a_headline_comes_before_what_the_end_of_a_report_looks_back_on() -> None:
    text = (
        "Kết quả công tác quý II/2024\n\n"
        "Sở Y tế họp. Dự họp có các phòng. Cuộc họp diễn ra sôi nổi. Nhiều ý kiến được nêu."
        f"\n\n{_TOLD}\n\n"
        "Sở chuẩn bị tốt cho hội nghị sơ kết công tác quý III năm 2024."
    )
    assert periods(text) == [_QUARTER]
