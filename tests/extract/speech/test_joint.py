"""Who gives an order together with others."""

import pytest

from extract.article import Article
from extract.facts import Directive
from extract.reader import read


def givers(text: str) -> list[list[str]]:
    """Return who gives each instruction of a text, the one at its verb first."""
    found = read(Article(source="a.txt", text=f"Tin trong ngày\n\n{text}\n")).findings
    told = (finding.fact for finding in found if isinstance(finding.fact, Directive))
    return [[a.label for a in (t.issued_by, *t.issued_with) if a is not None] for t in told]


ORDER = "đề nghị các xã giữ nghiêm rừng phòng hộ."


@pytest.mark.parametrize(
    ("who", "by"),
    [
        (
            "Sở Công thương, Sở Tài chính và Cục Thuế tỉnh Lai Châu",
            [
                "Cục Thuế tỉnh Lai Châu",
                "Sở Công thương tỉnh Lai Châu",
                "Sở Tài chính tỉnh Lai Châu",
            ],
        ),
        (
            "Ban Thường vụ Tỉnh ủy, Thường trực HĐND, UBND tỉnh Lai Châu",
            ["UBND tỉnh Lai Châu", "Ban Thường vụ Tỉnh ủy Lai Châu"],
        ),
        (
            "Phó Chủ tịch UBND tỉnh Lò Văn Ban và Phó Bí thư Tỉnh ủy Vàng Thị Sua",
            ["Vàng Thị Sua", "Lò Văn Ban"],
        ),
        ("Trước đà lan của dịch, Bộ Nội vụ, Bộ Y tế cũng", ["Bộ Y tế", "Bộ Nội vụ"]),
    ],
)
def test_those_joined_in_the_subject_give_it_together(who: str, by: list[str]) -> None:
    assert givers(f"{who} {ORDER}") == [by]


@pytest.mark.parametrize(
    ("who", "by"),
    [
        ("Theo đề nghị của Sở Nội vụ, Sở Y tế", "Sở Y tế"),
        ("Theo ý kiến của Sở Nội vụ, Sở Y tế và UBND tỉnh Lai Châu, Bộ Y tế", "Bộ Y tế"),
        ("Nghe Giám đốc Sở Y tế Lò Văn Ban, Phó Bí thư Tỉnh ủy Vàng Thị Sua", "Vàng Thị Sua"),
        ("Cùng với Bộ Nội vụ, Bộ Y tế", "Bộ Y tế"),
    ],
)
def test_those_that_another_word_governs_do_not(who: str, by: str) -> None:
    assert givers(f"{who} {ORDER}") == [[by]]
