"""Titles of other countries and of their people, whose names no family shows."""

from __future__ import annotations

import pytest

from extract.article import Article
from extract.facts import Attendance, OrganizationMention, PositionHeld
from extract.reader import read

_OPENS = "Sáng 5/3/2024, Bộ Y tế tổ chức hội nghị hợp tác quốc tế. "


def _roles(text: str) -> set[tuple[str, str, bool]]:
    found = read(Article(source="a.txt", text=text)).findings
    held = (finding.fact for finding in found if isinstance(finding.fact, PositionHeld))
    return {(fact.person, fact.label, fact.complete) for fact in held}


@pytest.mark.parametrize(
    ("text", "person", "label"),
    [
        (
            "Dự có Phó Đại sứ Xin-ga-po Peter Novak.",
            "Peter Novak",
            "Phó Đại sứ Xin-ga-po",
        ),
        (
            "Dự có Đại sứ Việt Nam tại Ma-lai-xi-a Lê Thị Hoa.",
            "Lê Thị Hoa",
            "Đại sứ Việt Nam tại Ma-lai-xi-a",
        ),
        (
            "Dự có Tổng Lãnh sự Việt Nam tại Quảng Châu Lê Thị Hoa.",
            "Lê Thị Hoa",
            "Tổng Lãnh sự Việt Nam tại Quảng Châu",
        ),
        (
            "Dự có bà Lê Thị Hoa, Tổng Lãnh sự Việt Nam tại Vancouver.",
            "Lê Thị Hoa",
            "Tổng Lãnh sự Việt Nam tại Vancouver",
        ),
        (
            "Dự có Vụ trưởng Vụ Đông Á - Nam Thái Bình Dương Lê Thị Hoa.",
            "Lê Thị Hoa",
            "Vụ trưởng Vụ Đông Á - Nam Thái Bình Dương",
        ),
        (
            "Dự có Bộ trưởng Năng lượng và Biến đổi khí hậu Đan Mạch Dan Jorgensen.",
            "Dan Jorgensen",
            "Bộ trưởng Năng lượng và Biến đổi khí hậu Đan Mạch",
        ),
        (
            "Dự có bà Mari Tanaka, Thứ trưởng Kinh tế, Thương mại và Công nghiệp Nhật Bản.",
            "Mari Tanaka",
            "Thứ trưởng Kinh tế, Thương mại và Công nghiệp Nhật Bản",
        ),
        (
            "Dự có Chủ tịch Thượng viện Cộng hòa Séc Petr Novak.",
            "Petr Novak",
            "Chủ tịch Thượng viện Cộng hòa Séc",
        ),
        (
            "Dự có Thủ tướng Chính phủ nước Cộng hòa Dân chủ Nhân dân Lào Sisavath Keobounphanh.",
            "Sisavath Keobounphanh",
            "Thủ tướng Chính phủ nước Cộng hòa Dân chủ Nhân dân Lào",
        ),
        (
            "Dự có Thị trưởng thành phố Gwangju Kang Gi-jung.",
            "Kang Gi-jung",
            "Thị trưởng thành phố Gwangju",
        ),
        (
            "Dự có ông Khamphone Vongsa, Phó Tỉnh trưởng tỉnh Khammouane.",
            "Khamphone Vongsa",
            "Phó Tỉnh trưởng tỉnh Khammouane",
        ),
        (
            "Dự có Đại tá Sivilay Chanda, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Bokeo.",
            "Sivilay Chanda",
            "Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Bokeo",
        ),
        (
            "Dự có Đại tá Khăm Bun Nhọt Thoong Chăn, Chính ủy Bộ CHQS tỉnh Luông Nậm Thà.",
            "Khăm Bun Nhọt Thoong Chăn",
            "Chính ủy Bộ CHQS tỉnh Luông Nậm Thà",
        ),
        (
            "Dự có Bí thư thứ hai Đại sứ quán Nhật Bản Sato Kenji.",
            "Sato Kenji",
            "Bí thư thứ hai Đại sứ quán Nhật Bản",
        ),
        (
            "Dự có Bộ trưởng Ngoại thương và Đầu tư nước ngoài Cuba Rodrigo Ramos Díaz.",
            "Rodrigo Ramos Díaz",
            "Bộ trưởng Ngoại thương và Đầu tư nước ngoài Cuba",
        ),
        (
            "Dự có ông Petr Novak, Chủ tịch Ủy ban liên Chính phủ Việt Nam - Séc.",
            "Petr Novak",
            "Chủ tịch Ủy ban liên Chính phủ Việt Nam - Séc",
        ),
        (
            "Dự có Tổng lãnh sự Campuchia tại TP.HCM Sim Sen.",
            "Sim Sen",
            "Tổng lãnh sự Campuchia tại TP.HCM",
        ),
        (
            "Dự có Tổng Giám đốc WHO Margaret Chanda Kawawa.",
            "Margaret Chanda Kawawa",
            "Tổng Giám đốc WHO",
        ),
        (
            "Dự có ông John F. Walker, Đại biện lâm thời Đại sứ quán Hoa Kỳ tại Việt Nam.",
            "John F. Walker",
            "Đại biện lâm thời Đại sứ quán Hoa Kỳ tại Việt Nam",
        ),
        (
            "Dự có bà Lena Schmidt, Giám đốc Quốc gia Ngân hàng Thế giới tại Việt Nam và Lào.",
            "Lena Schmidt",
            "Giám đốc Quốc gia Ngân hàng Thế giới tại Việt Nam và Lào",
        ),
    ],
)
def test_a_title_of_another_country_is_read_whole(text: str, person: str, label: str) -> None:
    assert (person, label, True) in _roles(_OPENS + text)


def test_a_foreigners_premiership_is_not_of_our_government() -> None:
    found = _roles(_OPENS + "Bộ trưởng kể về cuộc gặp với Thủ tướng Robert Abela hồi tháng 1.")
    assert found == {("Robert Abela", "Thủ tướng", False)}
    found = _roles(_OPENS + "Dự có Phó Thủ tướng, Bộ trưởng Ngoại giao Lào Thongphane Savanphet.")
    assert ("Thongphane Savanphet", "Phó Thủ tướng", False) in found


def test_our_ministers_have_their_own_fields() -> None:
    found = _roles(
        _OPENS
        + "Dự có Bộ trưởng Tài chính Trần Văn Bình và Đại sứ Nhật Bản Sato Kenji; Thứ trưởng "
        "Ngoại giao Lê Thị Hòa, người vừa thăm Hàn Quốc."
    )
    assert {label for _, label, _ in found} == {
        "Bộ trưởng Bộ Tài chính",
        "Đại sứ Nhật Bản",
        "Thứ trưởng Ngoại giao",
    }


def test_whom_one_remembers_to_have_met_is_not_there() -> None:
    text = (
        "Bộ trưởng Bộ Y tế Trần Văn Bình nhắc lại cuộc hội đàm với Bộ trưởng Y tế Pháp Paul Girard."
    )
    found = read(Article(source="a.txt", text=_OPENS + text)).findings
    there = {f.fact.person for f in found if isinstance(f.fact, Attendance)}
    assert "Paul Girard" not in there


def test_one_word_is_a_whole_name_in_the_highlands() -> None:
    found = _roles(_OPENS + "Dự có ông K'Brel, Phó Chủ tịch HĐND tỉnh Lâm Đồng.")
    assert ("K'Brel", "Phó Chủ tịch HĐND tỉnh Lâm Đồng", True) in found


def test_a_foreign_ministers_ministry_is_not_ours() -> None:
    found = read(
        Article(
            source="a.txt",
            text=_OPENS
            + "Về phía Lào có Phó Thủ tướng, Bộ trưởng Bộ Quốc phòng Khamtay Bounnhang; "
            "Trưởng Ban Đối ngoại Trung ương Đảng Sounthone Xayachack.",
        )
    ).findings
    held = [f.fact for f in found if isinstance(f.fact, PositionHeld)]
    assert {(fact.person, fact.as_written) for fact in held} == {
        ("Khamtay Bounnhang", "Phó Thủ tướng"),
        ("Khamtay Bounnhang", "Bộ trưởng Bộ Quốc phòng"),
        ("Sounthone Xayachack", "Trưởng Ban Đối ngoại Trung ương Đảng"),
    }
    assert not any(fact.complete or fact.organization for fact in held)


def test_an_embassy_of_ours_is_that_in_one_country() -> None:
    text = f"{_OPENS}Đại sứ quán Việt Nam tại Pháp và Đại sứ quán Pháp tại Việt Nam cùng dự."
    found = read(Article(source="a.txt", text=text)).findings
    bodies = (one.fact for one in found if isinstance(one.fact, OrganizationMention))
    assert {one.organization.label for one in bodies} == {
        "Bộ Y tế",
        "Đại sứ quán Việt Nam tại Pháp",
        "Đại sứ quán Pháp",
    }
