"""What somebody chairs: a task or a meeting, and all of that or one of its sites."""

import pytest

from extract.article import Article
from extract.facts import Chairing
from extract.reader import read

OPENING = "Sáng 5/3/2024, tại Hà Nội, Bộ Y tế tổ chức hội nghị về bảo hiểm y tế. "


def chairs(said: str) -> list[tuple[str, str | None]]:
    findings = read(Article(source="a", text=f"{OPENING}{said}\n")).findings
    facts = [finding.fact for finding in findings]
    return [
        (fact.person, fact.site.name if fact.site else None)
        for fact in facts
        if isinstance(fact, Chairing)
    ]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (
            (
                "Tới dự có các đồng chí nguyên lãnh đạo bộ: Hồ Văn Tư, Lê Thị Hòa; các vụ trưởng; "
                "Trần Văn Bình, Thứ trưởng Bộ Y tế chủ trì hội nghị."
            ),
            [("Trần Văn Bình", None)],
        ),
        (
            (
                "Dự hội nghị có ông Hồ Văn Tư, Giám đốc Sở; các đồng chí Lê Thị Hòa, Vụ trưởng và "
                "Trần Văn Bình, Vụ phó chủ trì hội nghị."
            ),
            [("Lê Thị Hòa", None), ("Trần Văn Bình", None)],
        ),
        (
            "Bộ trưởng Bộ Y tế Trần Văn Bình chủ trì hội nghị tại điểm cầu Hà Nội.",
            [("Trần Văn Bình", "Hà Nội"), ("Trần Văn Bình", None)],
        ),
        (
            "Tại điểm cầu Hà Nội, Phó Giám đốc Sở Y tế Hà Nội Lê Thị Hòa chủ trì hội nghị.",
            [("Lê Thị Hòa", "Hà Nội")],
        ),
        ("Điểm cầu Bệnh viện Hữu nghị do Phó Giám đốc Lê Thị Hòa chủ trì.", []),
        ("Bộ trưởng Trần Văn Bình chủ trì, phối hợp với các địa phương rà soát danh mục.", []),
        ("Bộ trưởng Trần Văn Bình giao Thứ trưởng Lê Thị Hòa chủ trì nghiên cứu đề án.", []),
    ],
)
def test_who_chairs_what(said: str, found: list[tuple[str, str | None]]) -> None:
    assert sorted(chairs(said), key=str) == sorted(found, key=str)
