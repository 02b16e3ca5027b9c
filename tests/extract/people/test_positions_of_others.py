"""Offices of courts and faiths, in brackets with a seat, and behind «kiêm»."""

import pytest

from extract.article import Article
from extract.facts import OrganizationMention, PositionHeld
from extract.reader import contextualize, read
from extract.slots import OFFICE


def held(text: str) -> set[tuple[str, str]]:
    found = read(Article(source="a.txt", text=f"Ngày 5/3/2024, {text}.")).findings
    facts = [one.fact for one in found if isinstance(one.fact, PositionHeld)]
    return {(one.person, one.label) for one in facts}


@pytest.mark.parametrize(
    ("told", "label"),
    [
        (
            "Linh mục Lê Văn An, Tổng đại diện Giáo phận Kon Tum dự",
            "Tổng đại diện Giáo phận Kon Tum",
        ),
        ("Thẩm phán cao cấp Lê Văn An chủ tọa phiên tòa", "Thẩm phán cao cấp"),
        (
            "ông Lê Văn An, Hội thẩm nhân dân TAND huyện Sa Thầy dự phiên tòa",
            "Hội thẩm nhân dân TAND huyện Sa Thầy",
        ),
        (
            "ông Lê Văn An (Giám đốc Trung tâm Y tế huyện Vũ Thư, Thái Bình) kể lại",
            "Giám đốc Trung tâm Y tế huyện Vũ Thư",
        ),
        (
            "ông Lê Văn An (Hiệu trưởng Trường THCS Kỳ Bá, TP Thái Bình) kể lại",
            "Hiệu trưởng Trường THCS Kỳ Bá",
        ),
    ],
)
def test_an_office_is_read(told: str, label: str) -> None:
    assert held(told) == {("Lê Văn An", label)}


def test_who_sits_in_court_is_no_body() -> None:
    text = "Ngày 5/3/2024, Hội thẩm nhân dân TAND huyện Sa Thầy nêu ý kiến."
    found = read(Article(source="a.txt", text=text)).findings
    bodies = [one.fact for one in found if isinstance(one.fact, OrganizationMention)]
    assert {one.organization.label for one in bodies} == {"TAND huyện Sa Thầy"}


def test_what_somebody_is_besides_is_not_the_next_one_s() -> None:
    told = (
        "Bí thư Huyện ủy Ba Vì Lê Văn An kiêm Chủ tịch HĐND huyện, Chủ tịch UBND thị xã Sơn Tây "
        "Hà Văn Bình cùng dự"
    )
    assert held(told) == {
        ("Lê Văn An", "Bí thư Huyện ủy Ba Vì"),
        ("Hà Văn Bình", "Chủ tịch UBND thị xã Sơn Tây"),
    }


def test_a_committee_beside_a_commune_s_council_is_that_commune_s() -> None:
    both = "ông Lê Văn An, Bí thư Đảng ủy, Chủ tịch HĐND phường Ba Đình dự"
    assert held(both) == {
        ("Lê Văn An", "Bí thư Đảng ủy phường Ba Đình"),
        ("Lê Văn An", "Chủ tịch HĐND phường Ba Đình"),
    }
    told = "Tại xã Tân Lập, ông Lê Văn An, Phó Bí thư Đảng ủy, Chủ tịch UBND xã dự"
    assert ("Lê Văn An", "Phó Bí thư Đảng ủy xã Tân Lập") in held(told)


def test_a_committee_beside_another_body_is_not() -> None:
    told = "bà Lê Thị Mai, Bí thư Đảng ủy, Hiệu trưởng Trường THCS xã Tân Lập dự"
    assert ("Lê Thị Mai", "Bí thư Đảng ủy") in held(told)


def test_what_several_are_is_not_the_one_s_named_before() -> None:
    told = "các Phó Chủ tịch UBND tỉnh Lê Văn An và Hà Văn Bình, Giám đốc các sở dự"
    assert {title for _, title in held(told)} == {"Phó Chủ tịch UBND tỉnh"}


def test_a_firm_may_have_somebody_s_name() -> None:
    assert held("ông Lê Văn An, Giám đốc Công ty Hoàng Long dự") == {
        ("Lê Văn An", "Giám đốc Công ty Hoàng Long")
    }
    assert ("Lê Văn Nam", "Giám đốc Công ty") in held(
        "Phó Giám đốc Sở Y tế Hà Văn Bình, Giám đốc Công ty Lê Văn Nam dự"
    )


def test_an_office_behind_what_is_given_is_whole() -> None:
    told = (
        "Thủ tướng phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND tỉnh Hà Giang nhiệm kỳ 2016 - "
        "2021 đối với ông Lê Văn An"
    )
    assert held(told) == {("Lê Văn An", "Phó Chủ tịch UBND tỉnh Hà Giang")}


@pytest.mark.parametrize(
    "told",
    [
        "các giải pháp chủ yếu của UBND tỉnh Hà Nam được nêu",
        "Ủy ban Pháp luật của Quốc hội thẩm tra dự án luật",
        "biện pháp Chủ tịch UBND tỉnh nêu được áp dụng",
    ],
)
def test_syllables_of_two_words_are_no_office(told: str) -> None:
    sentences = contextualize(Article(source="a.txt", text=f"Ngày 5/3/2024, {told}.")).sentences
    offices = [slot.value.position.title for one in sentences for slot in one.of(OFFICE)]
    assert offices in ([], ["Chủ tịch"])
