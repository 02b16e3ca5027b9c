"""Who heads a board that is named before him."""

import pytest

from extract.article import Article
from extract.facts import PositionHeld
from extract.reader import read


def heads(text: str) -> set[tuple[str, str]]:
    found = read(Article(source="a.txt", text=text)).findings
    facts = [one.fact for one in found if isinstance(one.fact, PositionHeld)]
    return {(fact.person, fact.label) for fact in facts}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ban Chỉ đạo phòng thủ dân sự do ông Lê Du làm Trưởng ban.",
            {("Lê Du", "Trưởng Ban Chỉ đạo phòng thủ dân sự")},
        ),
        (
            "Xã lập Tổ công tác tháo gỡ khó khăn do bà Hà An làm Tổ trưởng.",
            {("Hà An", "Tổ trưởng Tổ công tác tháo gỡ khó khăn")},
        ),
        (
            "Hội đồng thẩm định gồm 9 người do ông Lê Du làm Chủ tịch Hội đồng.",
            {("Lê Du", "Chủ tịch Hội đồng thẩm định")},
        ),
        # a board without a name, one that stands elsewhere, and a journey
        ("Ban Chỉ đạo do ông Lê Du làm Trưởng ban.", set()),
        ("Đoàn kiểm tra an toàn thực phẩm do ông Lê Du làm Trưởng đoàn.", set()),
        (
            "Ban Chỉ đạo phòng thủ dân sự họp sáng nay, trong khi ông Lê Du làm Trưởng ban.",
            set(),
        ),
    ],
)
def test_a_board_s_head_is_called_by_its_name(text: str, expected: set[tuple[str, str]]) -> None:
    assert heads(text) == expected
