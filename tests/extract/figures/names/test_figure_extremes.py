"""The most and the least beside an average are not named by it."""

import pytest

from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Nhiệt độ trung bình 24 độ C, cao nhất 38 độ C, thấp nhất 12 độ C.",
            ["Nhiệt độ trung bình", "Nhiệt độ cao nhất", "Nhiệt độ thấp nhất"],
        ),
        (
            "Thu nhập bình quân đạt 8 triệu đồng/tháng, cao nhất tại Yên Mô 20 triệu đồng/tháng.",
            ["Thu nhập bình quân", "Thu nhập cao nhất tại Yên Mô"],
        ),
        (
            "Năng suất lúa bình quân đạt 62 tạ/ha, cao nhất từ trước đến nay, tăng 3%.",
            ["Năng suất lúa bình quân", "Năng suất lúa bình quân"],
        ),
    ],
)
def test_the_most_is_no_average(text: str, names: list[str]) -> None:
    assert [name for name, _ in told(text)] == names
