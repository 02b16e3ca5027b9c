"""Where a body's name ends at what it does."""

import pytest

from extract.people.told import told
from extract.text import view


def bodies(text: str) -> list[str]:
    text = view(text)
    here = told(text, None)
    words = text.split()
    return [" ".join(words[body.begin : body.end]) for body in here.bodies]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phòng Y tế xây dựng kế hoạch mới", "Phòng Y tế"),
        ("Trung tâm Y tế huyện giải trình rõ việc này", "Trung tâm Y tế huyện"),
        ("Ban Quản lý dự án Mỹ Thuận cung cấp toàn bộ hồ sơ", "Ban Quản lý dự án Mỹ Thuận"),
    ],
)
def test_a_name_ends_at_a_deed_that_names_no_body(text: str, expected: str) -> None:
    assert bodies(text)[0] == expected


def test_a_committee_is_named_after_what_it_does() -> None:
    assert bodies("Ban Chỉ đạo tháo gỡ khó khăn họp sáng nay")[0].startswith(
        "Ban Chỉ đạo tháo gỡ khó khăn"
    )
