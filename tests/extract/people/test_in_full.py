"""Offices told with a short form of their body."""

import pytest

from extract.article import Article
from extract.facts import PositionHeld
from extract.lexicon import ministry
from extract.reader import read


def held(text: str) -> set[tuple[str, str | None]]:
    found = read(Article(source="a.txt", text=text)).findings
    facts = [one.fact for one in found if isinstance(one.fact, PositionHeld)]
    return {(one.label, one.organization.label if one.organization else None) for one in facts}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            (
                "Thứ trưởng Bộ Tài nguyên và Môi trường (TN-MT) Lê Văn Khoa dự họp.\n"
                "Thứ trưởng Bộ TN-MT Lê Văn Khoa phát biểu."
            ),
            "Bộ Tài nguyên và Môi trường",
        ),
        (
            "Sáng nay, Bộ Tài nguyên và Môi trường họp.\nThứ trưởng TN-MT Lê Văn Khoa phát biểu.",
            "Bộ Tài nguyên và Môi trường",
        ),
        ("Thứ trưởng Tài chính Lê Văn Khoa dự họp.", "Bộ Tài chính"),
        ("Thứ trưởng Giao thông Vận tải Lê Văn Khoa dự họp.", "Bộ Giao thông vận tải"),
        ("Thứ trưởng Bộ TN-MT Lê Văn Khoa dự họp.", "Bộ TN-MT"),
        ("Thứ trưởng TN-MT Lê Văn Khoa dự họp.", "Bộ TN-MT"),
        ("Thứ trưởng Ngoại giao Lê Văn Khoa dự họp.", "Ngoại giao"),
    ],
)
def test_a_ministers_office_is_one_however_its_ministry_is_written(text: str, body: str) -> None:
    assert held(text) == {(f"Thứ trưởng {body}", body)}


def test_a_department_is_named_in_full_where_the_article_does_so() -> None:
    text = (
        "Giám đốc Sở Giáo dục và Đào tạo Hà Nội Trần Thị Lan báo cáo.\n"
        "Giám đốc Sở GD-ĐT Hà Nội Trần Thị Lan cho biết đã rà soát."
    )
    assert held(text) == {
        ("Giám đốc Sở Giáo dục và Đào tạo Hà Nội", "Sở Giáo dục và Đào tạo Hà Nội")
    }


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ("Thông tin Truyền thông", "Bộ Thông tin và Truyền thông"),
        ("công thương", "Bộ Công Thương"),
        ("VHTTDL", "Bộ Văn hóa, Thể thao và Du lịch"),
        ("Thương mại quốc tế", None),
    ],
)
def test_a_ministry_is_found_by_its_field(field: str, name: str | None) -> None:
    assert ministry(field) == name
