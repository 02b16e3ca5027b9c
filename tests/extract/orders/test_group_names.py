"""How groups are called, and what only begins as a group's name does."""

import pytest

from extract.orders.group_names import covered_by, describes, heads, joins, says_something


@pytest.mark.parametrize("name", ["các cơ quan", "ba đơn vị", "mười xã", "mỗi cán bộ", "xã"])
def test_a_groups_name_begins(name: str) -> None:
    assert heads().match(name)


@pytest.mark.parametrize("words", ["bộ máy", "bản thân", "đơn vị tính", "vụ án", "xã hội", "ngày"])
def test_no_groups_name_begins(words: str) -> None:
    assert heads().match(words) is None


def test_what_a_group_contains_is_known_behind_any_determiner() -> None:
    contained = covered_by("địa phương")
    assert contained
    assert covered_by("các địa phương") == covered_by("từng địa phương") == contained
    assert covered_by("các cháu nhỏ") == ()
    assert set(covered_by("các bộ, ngành, địa phương")) >= {"ministry", *contained}
    assert covered_by("chính quyền cơ sở") == ("commune",)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("các bộ đã trình đề án", True),
        ("thành phố tăng 24.097 học sinh", True),
        ('các hộ "chưa có', True),
        ("quận 1 và quận 3", False),
        ("các hộ có từ 3 ha", False),
        ("các sở, ngành", False),
    ],
)
def test_a_name_that_says_what_a_group_does(words: str, *, says: bool) -> None:
    assert says_something(words) is says


def test_a_single_word_joins_clauses_unless_it_is_a_unit() -> None:
    assert joins("song")
    assert not joins("phường")
    assert not joins("phường, xã")


def test_what_a_group_suffers_may_go_on_behind_a_comma() -> None:
    assert describes("các xã có nguy cơ sạt lở núi")
    assert not describes("các xã ven biển")
