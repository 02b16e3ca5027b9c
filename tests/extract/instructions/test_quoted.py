"""What is ordered in quotation marks: behind a concession, and with a ban."""

import pytest

from tests.extract.instructions.conftest import Task, tasks

_WHO = "Phó Chủ tịch UBND tỉnh Lò Văn Ban nhấn mạnh"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Tuy mưa đã ngớt nhưng các hạt kiểm lâm không được chủ quan với lũ ống",
            [("các hạt kiểm lâm không được chủ quan với lũ ống", ["các hạt kiểm lâm"])],
        ),
        (
            "Mặc dù giá cát tăng nhiều, song nhà thầu phải giữ đúng tiến độ",
            [("nhà thầu phải giữ đúng tiến độ", ["nhà thầu"])],
        ),
        (
            "Tuyệt đối không để người dân ở lại lán",
            [("Tuyệt đối không để người dân ở lại lán", [])],
        ),
        (
            "Các thôn duy trì nghiêm “tổ tự quản”; không được cho người lạ ngủ lại lán",
            [
                ('Các thôn duy trì nghiêm "tổ tự quản"', ["Các thôn"]),
                ("không được cho người lạ ngủ lại lán", ["Các thôn"]),
            ],
        ),
    ],
)
def test_what_is_quoted_orders(words: str, expected: list[Task]) -> None:
    assert tasks(f"Tin trong ngày\n\n“{words}”, {_WHO}.") == expected


@pytest.mark.parametrize(
    "words",
    [
        "Mặc dù phải chờ cát nhưng nhà thầu đã trải xong mặt đường",
        "Tuy nhiều hộ phải chuyển đi nhưng xóm vẫn đông vui",
        "Các thôn đã duy trì tốt “tổ tự quản”, không có trộm cắp",
        "Các thôn duy trì tốt “tổ tự quản”; trộm cắp giảm hẳn",
    ],
)
def test_what_is_quoted_reports(words: str) -> None:
    assert tasks(f"Tin trong ngày\n\n“{words}”, {_WHO}.") == []
