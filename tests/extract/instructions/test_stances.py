"""What has to be done by how somebody sees it."""

import pytest

from tests.extract.instructions.conftest import given

_SPEAKS = "Ông Lê Văn Nam, Chủ tịch UBND tỉnh cho biết mưa còn lớn. "


@pytest.mark.parametrize(
    ("text", "giver", "task"),
    [
        (
            "Quan điểm chỉ đạo của Thủ tướng Lê Văn Nam là kiên quyết không lùi bước.",
            "Lê Văn Nam",
            "kiên quyết không lùi bước",
        ),
        (
            "Theo ông, tinh thần chỉ đạo của Chính phủ là: tập trung cứu dân vùng lũ.",
            "Chính phủ",
            "tập trung cứu dân vùng lũ",
        ),
        (
            f"{_SPEAKS}Việc trước mắt là tập trung di dời dân.",
            "Lê Văn Nam",
            "tập trung di dời dân",
        ),
    ],
)
def test_a_view_tells_what_to_do(text: str, giver: str, task: str) -> None:
    assert given(f"Tin\n\n{text}\n") == [(giver, task)]


@pytest.mark.parametrize(
    "text",
    [
        "Quan điểm chỉ đạo của Thủ tướng Lê Văn Nam là đúng đắn.",
        "Việc trước mắt là tập trung di dời dân.",  # nobody has the floor
    ],
)
def test_a_view_that_tells_nothing(text: str) -> None:
    assert not given(f"Tin\n\n{text}\n")
