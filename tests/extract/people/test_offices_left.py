"""Which office somebody is given for one left, and whose country's it is."""

import pytest

from extract.article import Article
from extract.facts import PositionHeld
from extract.reader import read


def held(text: str) -> set[tuple[str, str]]:
    found = read(Article(source="a.txt", text=f"Ngày 5/3/2024, {text}")).findings
    facts = [one.fact for one in found if isinstance(one.fact, PositionHeld)]
    return {(one.person, one.label) for one in facts}


MINISTRY = "Thứ trưởng Bộ Y tế"


@pytest.mark.parametrize(
    "told",
    [
        "thôi giữ chức Cục trưởng Cục Quản lý Dược, điều động, bổ nhiệm giữ chức",
        "thôi giữ chức vụ Cục trưởng Cục Quản lý Dược để luân chuyển giữ chức vụ",
        "thôi làm Cục trưởng Cục Quản lý Dược, nhiệm kỳ 2020 - 2025 và được bổ nhiệm làm",
        "thôi tham gia Đảng ủy Bộ Y tế, được phân công giữ chức",
    ],
)
def test_an_office_given_for_one_left_is_held(told: str) -> None:
    assert held(f"ông Lê Văn Bình {told} {MINISTRY}.") == {("Lê Văn Bình", MINISTRY)}


@pytest.mark.parametrize(
    "told",
    [
        f"ông Lê Văn Bình thôi giữ chức {MINISTRY}, nghỉ hưu.",
        f"ông Lê Văn Bình thôi giữ chức Trưởng phòng Dược và thôi giữ chức {MINISTRY}.",
        f"ông Lê Văn Bình thôi giữ chức Trưởng phòng Dược, dự kiến bổ nhiệm làm {MINISTRY}.",
        f"Bộ đề nghị ông Lê Văn Bình thôi giữ chức Trưởng phòng Dược, bổ nhiệm làm {MINISTRY}.",
    ],
)
def test_an_office_left_or_only_planned_is_not(told: str) -> None:
    assert not held(told)


def test_who_is_given_what_another_leaves_holds_it() -> None:
    told = f"ông Lê Văn Bình thôi giữ chức {MINISTRY} và bổ nhiệm bà Hà Thị Lê giữ chức {MINISTRY}."
    assert held(told) == {("Hà Thị Lê", MINISTRY)}


def test_an_office_of_ours_is_not_that_of_the_guest_who_speaks_of_it() -> None:
    guest = "Chủ tịch nước Lào Bounnhang Vorachith"
    assert held(f"{guest} chúc mừng ông Lê Văn Bình được bầu giữ chức Chủ tịch nước.") == {
        ("Bounnhang Vorachith", "Chủ tịch nước Lào"),
        ("Lê Văn Bình", "Chủ tịch nước"),
    }


def test_an_office_held_before_another_is_held_too() -> None:
    told = (
        "ông Lê Văn Bình họp. Đầu năm 2007, ông làm Bí thư Huyện ủy Phú Xuyên trước khi trở thành "
        f"{MINISTRY}."
    )
    assert held(told) == {
        ("Lê Văn Bình", "Bí thư Huyện ủy Phú Xuyên"),
        ("Lê Văn Bình", MINISTRY),
    }
