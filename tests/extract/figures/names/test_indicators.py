"""Names of indicators, read from plain clauses."""

import pytest

from extract.figures.masked import Masked, Word
from extract.figures.names.indicators import read_lead, subject_name
from extract.text import view


def words(text: str) -> list[Word]:
    return Masked(view(text).lower()).words(0, len(text))


@pytest.mark.parametrize(
    ("before", "subject", "kinds"),
    [
        ("tỷ lệ hộ nghèo giảm còn", "tỷ lệ hộ nghèo", ("toward",)),
        ("doanh thu ước đạt khoảng", "doanh thu", ("level",)),
        ("số vụ tăng", "số vụ", ("up",)),
        ("nhiều hơn ¶¶¶¶ là", "", ("level", "up")),
        # «tăng trưởng» belongs to the name
        ("tốc độ tăng trưởng", "tốc độ tăng trưởng", ()),
        ("tăng trưởng đạt", "tăng trưởng", ("level",)),
        ("tỉnh phấn đấu tăng trưởng", "tỉnh phấn đấu tăng trưởng", ()),
        ("grdp phấn đấu tăng trưởng", "grdp phấn đấu", ("up",)),
        ("vốn thực hiện đạt", "vốn thực hiện", ("level",)),
        ("", "", ()),
    ],
)
def test_the_words_before_a_value_are_parted(
    before: str, subject: str, kinds: tuple[str, ...]
) -> None:
    lead = read_lead(words(before))
    assert " ".join(word.text for word in lead.subject) == subject
    assert lead.kinds == kinds


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("trong đó tỷ lệ hộ nghèo", "tỷ lệ hộ nghèo"),
        ("cục thuế ước số thu", "số thu"),
        ("tổng cục thuế được giao dự toán thu", "dự toán thu"),
        ("thu ngân sách nhà nước trên địa bàn tỉnh", "thu ngân sách nhà nước"),
        ("doanh thu ¶¶¶¶¶¶¶¶", "doanh thu"),
        # «thu giữ» is no income, «đánh giá» no price
        ("công an đã thu giữ", "công an đã thu giữ"),
        # what points back names nothing
        ("con số này", ""),
        ("vượt mục tiêu", ""),
    ],
)
def test_a_subject_is_cut_to_the_name_in_it(subject: str, name: str) -> None:
    assert " ".join(word.text for word in subject_name(words(subject))) == name
