"""Numbers in words are read where they count people or cases that something befell."""

import pytest

from extract.measures.worded import find_worded
from extract.text import view


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vụ việc làm bảy người chết.", [(7, "người")]),
        ("Mười hai trường hợp tử vong, ba ca mắc mới.", [(12, "trường hợp"), (3, "ca")]),
        ("Hai bên trao đổi với ba xã giáp ranh.", []),
        ("Một người dân cho biết như vậy.", []),
    ],
)
def test_people_and_cases_are_counted_in_words(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(int(one.value), one.unit) for one in find_worded(view(text))] == expected
