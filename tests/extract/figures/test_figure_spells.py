"""Which lengths of time are measured: how long something takes, not when it is."""

import pytest

from tests.extract.figures.conftest import kinds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # how long something takes, and may take
        (
            "Thời gian xử lý hồ sơ giảm từ 7 ngày xuống còn 3 ngày.",
            [("actual", "7"), ("actual", "3")],
        ),
        (
            "Chủ tịch tỉnh yêu cầu các sở trả lời dân trong thời hạn 5 ngày làm việc.",
            [("target", "5")],
        ),
        ("Sau 5 năm, đường đã hỏng.", []),
        # how long something takes
        ("Sở thu chứng chỉ hành nghề có thời hạn 26 trường hợp.", [("actual", "26")]),
        ("Theo chương trình, trại hè diễn ra trong 3,5 ngày.", [("target", "3.5")]),
        ("Hội thi đã diễn ra trong 3 ngày.", [("actual", "3")]),
        ("Kỳ nghỉ Tết kéo dài 9 ngày.", [("actual", "9")]),
        ("Giấy phép có giá trị trong thời hạn 24 tháng.", [("target", "24")]),
        ("Tiến độ dự án chậm khoảng 4 tháng so với kế hoạch.", [("actual", "4")]),
        ("Sau 5 năm, xã đã đổi thay; cả nước kỷ niệm 80 năm Quốc khánh.", []),
        ("Hồ sơ nộp chậm nhất 30 ngày trước phiên họp.", []),
    ],
)
def test_a_length_of_time_is_a_figure_where_it_is_measured(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert kinds(text) == expected
