"""Bodies named one after the other, whose place stands once behind the last."""

import pytest

from extract.article import Article
from extract.facts import OrganizationMention, PositionHeld
from extract.reader import read


def bodies(text: str) -> set[str]:
    found = read(Article(source="a.txt", text=text)).findings
    facts = [one.fact for one in found if isinstance(one.fact, OrganizationMention)]
    return {one.organization.label for one in facts}


@pytest.mark.parametrize(
    ("named", "labels"),
    [
        (
            "Sở Xây dựng, Sở Tư pháp và Sở Nội vụ tỉnh Lào Cai",
            {"Sở Xây dựng tỉnh Lào Cai", "Sở Tư pháp tỉnh Lào Cai", "Sở Nội vụ tỉnh Lào Cai"},
        ),
        (
            "Tỉnh ủy, HĐND, UBND tỉnh Lào Cai",
            {"Tỉnh ủy Lào Cai", "UBND tỉnh Lào Cai"},
        ),
        ("Sở Xây dựng và Sở Xây dựng tỉnh Lào Cai", {"Sở Xây dựng tỉnh Lào Cai"}),
        ("Sở Tư pháp tỉnh Lào Cai và Sở Xây dựng", {"Sở Tư pháp tỉnh Lào Cai"}),
        (
            "Sở Tư pháp tỉnh Yên Bái, Sở Xây dựng tỉnh Lào Cai",
            {"Sở Tư pháp tỉnh Yên Bái", "Sở Xây dựng tỉnh Lào Cai"},
        ),
        ("Sở Xây dựng họp với Sở Tư pháp tỉnh Lào Cai", {"Sở Tư pháp tỉnh Lào Cai"}),
    ],
)
def test_bodies_in_a_row_share_the_place_behind_them(named: str, labels: set[str]) -> None:
    text = f"Đoàn gồm {named}. Tỉnh Yên Bái và tỉnh Lào Cai giáp nhau."
    assert bodies(text) == labels


def test_a_numbered_district_keeps_its_kind_in_its_bodies_names() -> None:
    text = "Quận ủy quận 12 họp sáng nay. Quận ủy yêu cầu các phường báo cáo."
    assert bodies(text) == {"Quận ủy quận 12"}


def test_a_department_that_is_not_named_is_completed_by_no_province() -> None:
    text = (
        "UBND tỉnh Lào Cai giao Sở Nội vụ (ông Lê Văn Khoa, Giám đốc Sở) rà soát.\n"
        "Phó Giám đốc Sở Y tế Vũ Thị Hoa dự họp tại UBND tỉnh Lào Cai."
    )
    found = read(Article(source="a.txt", text=text)).findings
    held = {one.fact.label for one in found if isinstance(one.fact, PositionHeld)}
    assert held == {"Giám đốc Sở", "Phó Giám đốc Sở Y tế tỉnh Lào Cai"}
