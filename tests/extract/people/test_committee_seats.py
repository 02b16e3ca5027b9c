"""What an office lacks, the next title names: a seat's committee, a deputy's body."""

from datetime import date

import pytest

from extract.article import Article
from extract.facts import PositionHeld
from extract.reader import read


def positions(text: str) -> set[str]:
    article = Article(source="x.txt", text=text, published=date(2024, 3, 5))
    return {f.fact.label for f in read(article).findings if isinstance(f.fact, PositionHeld)}


@pytest.mark.parametrize(
    ("titles", "label"),
    [
        (
            "Ủy viên Ban Thường vụ, Trưởng Ban Nội chính Tỉnh ủy",
            "Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai",
        ),
        ("Ủy viên BTV, Trưởng Ban Tổ chức Huyện ủy Bát Xát", "Ủy viên BTV Huyện ủy Bát Xát"),
        # a second office of the same body
        ("Phó Tư lệnh - Tham mưu trưởng Quân khu 2", "Phó Tư lệnh Quân khu 2"),
        (
            "Phó Chủ tịch kiêm Tổng Thư ký Hội Luật gia Việt Nam",
            "Phó Chủ tịch Hội Luật gia Việt Nam",
        ),
        # of another body
        ("Chủ tịch, Bí thư Đảng ủy phường Bắc Lệnh", "Chủ tịch"),
        ("Phó Giám đốc - Thủ trưởng Cơ quan điều tra Công an tỉnh", "Phó Giám đốc"),
        # no committee is named, or not by the next title
        ("Ủy viên Ban Thường vụ, Giám đốc Sở Y tế", "Ủy viên Ban Thường vụ"),
        ("nguyên Ủy viên BTV, Trưởng Ban Nội chính Tỉnh ủy", "nguyên Ủy viên BTV"),
    ],
)
def test_whose_committee_a_seat_is_in(titles: str, label: str) -> None:
    text = f"Sáng 5/3, UBND tỉnh Lào Cai họp. Bà Lê Thị Hòa, {titles}, dự họp."
    assert label in positions(text)


def test_a_woman_of_the_ong_family() -> None:
    text = (
        "Sáng 5/3, Sở Y tế Lào Cai tổ chức hội nghị. Dự có đồng chí Ông Thị Lan, Bí thư Tỉnh đoàn."
    )
    held = {
        f.fact.person
        for f in read(Article(source="x.txt", text=text)).findings
        if isinstance(f.fact, PositionHeld)
    }
    assert held == {"Ông Thị Lan"}
