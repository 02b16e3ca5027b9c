"""Groups that instructions are addressed to, whole, and what each covers."""

import pytest

from extract.people.groups import find_groups
from extract.text import view

GROUPS = [
    ("yêu cầu các bộ, ngành, địa phương khẩn trương", "các bộ, ngành, địa phương"),
    ("giao Chủ tịch UBND các tỉnh, thành phố rà soát", "Chủ tịch UBND các tỉnh, thành phố"),
    (
        "lãnh đạo các sở, ban, ngành của tỉnh và nhân dân",
        "lãnh đạo các sở, ban, ngành của tỉnh",
    ),
    ("các cơ quan liên quan phối hợp", "các cơ quan liên quan"),
    ("đề nghị UBND cấp huyện báo cáo", "UBND cấp huyện"),
    ("người dân, doanh nghiệp hưởng lợi", "người dân, doanh nghiệp"),
    ("tất cả các trường học đóng cửa", "tất cả các trường học"),
    ("đề nghị các nhà đầu tư, huyện Cam Lộ sớm hoàn thiện", "các nhà đầu tư"),  # a place is none
    ("giao các quận huyện, sở ngành rà soát", "các quận huyện, sở ngành"),
]


@pytest.mark.parametrize(("text", "group"), GROUPS)
def test_groups(text: str, group: str) -> None:
    (slot,) = find_groups(view(text), text)
    assert text[slot.begin : slot.end] == group
    assert slot.value.label == group


@pytest.mark.parametrize(
    "text",
    [
        "phát triển kinh tế xã hội, lãnh đạo",
        "UBND tỉnh, Sở Y tế",
        "một tỉnh nghèo",
        "những trường hợp",
    ],
)
def test_what_is_no_group(text: str) -> None:
    assert not list(find_groups(view(text), text))


def test_a_group_covers_what_its_heads_do() -> None:
    text = "các bộ, ngành và địa phương"
    (slot,) = find_groups(text, text)
    assert set(slot.value.covers) == {"ministry", "agency", "province", "district", "commune"}


@pytest.mark.parametrize(
    ("text", "covers"),
    [
        ("các cấp ủy, chính quyền huyện", {"party-body", "district"}),
        ("các cấp ủy, chính quyền cấp huyện, cấp xã", {"party-body", "district", "commune"}),
        ("các cấp ủy, chính quyền thị xã", {"party-body", "district"}),
        ("các cấp ủy, chính quyền thành phố", {"party-body"}),  # of either tier
        ("các cấp ủy, chính quyền", {"party-body", "province", "district", "commune"}),
        ("chính quyền cấp xã", {"commune"}),
        ("Công an các huyện, thị xã", {"police"}),
        ("các huyện, thị, thành ủy", {"party-body"}),
    ],
)
def test_an_authority_is_of_the_tiers_that_are_named(text: str, covers: set[str]) -> None:
    (slot,) = find_groups(text, text)
    assert set(slot.value.covers) == covers
