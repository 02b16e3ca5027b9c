"""Which titles one person can hold together."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.people.positions import Title

_POSTS = {
    "tổng bí thư": "party",
    "thủ tướng": "premier",
    "phó thủ tướng": "deputy",
    "bộ trưởng": "minister",
    "thứ trưởng": "vice-minister",
}
_GOVERNMENT = frozenset({"thủ tướng", "phó thủ tướng", "bộ trưởng", "thứ trưởng"})
_COMMITTEES = frozenset({"tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy"})
"""Whose secretaries are no ministers: «Báo cáo với Phó Thủ tướng, | Bí thư Tỉnh ủy A»."""
_PROVINCE = frozenset({"tỉnh ủy", "thành ủy"})
_LOWER_PARTY = frozenset({"chi bộ", "huyện ủy", "quận ủy", "thị ủy"})
_LOWER = frozenset({"district", "commune"})
_FIRMS = frozenset({"công ty", "tổng công ty", "tập đoàn", "bệnh viện"})
_TOGETHER = {("party", "state"), ("deputy", "minister")}
"""Full-time posts of which one person may hold both; nobody holds any other two at once."""


def sorted_out(titles: tuple[Title, ...]) -> tuple[tuple[Title, ...], tuple[Title, ...]]:
    """Return the titles of a chain that must be another person's, and those before the name.

    «Thừa ủy quyền của Thủ tướng, Bộ trưởng Bộ Y tế A»: no one holds both.
    """
    for at in range(len(titles) - 1, 0, -1):
        if not _compatible(titles[at - 1], titles[at]):
            return titles[:at], titles[at:]
    return (), titles


def _compatible(one: Title, other: Title) -> bool:
    if _of_government(one) and _is_secretary(other) and not one.former and not other.former:
        return False
    if _is_far_below(one, other) and not one.former and not other.former:
        return False
    first, second = _post(one), _post(other)
    if not first or not second or one.former or other.former:
        return True
    return (first, second) in _TOGETHER


def _of_government(title: Title) -> bool:
    return title.head in _GOVERNMENT


def _is_secretary(title: Title) -> bool:
    """Tell whether a title is that of a province's or district's party secretary."""
    kind = title.body.kind if title.body is not None else ""
    return title.head.endswith("bí thư") and kind in _COMMITTEES


def _is_far_below(one: Title, other: Title) -> bool:
    """Tell «Bí thư Tỉnh ủy, | Bí thư Chi bộ A» and «Chủ tịch UBND tỉnh, | Giám đốc Công ty A»."""
    above = one.body.kind if one.body is not None else ""
    below = other.body.kind if other.body is not None else ""
    leads = one.head == "bí thư" and above in _PROVINCE
    if leads and other.head.endswith("bí thư") and below in _LOWER_PARTY:
        return True
    chair = _post(other) == "chair" and other.body is not None and other.body.level in _LOWER
    firm = other.head.endswith("giám đốc") and below in _FIRMS
    return (leads and (chair or firm)) or (_post(one) == "chair" and firm)


def _post(title: Title) -> str:
    """Return which full-time post a title is, empty for one held beside another."""
    kind = title.body.kind if title.body is not None else ""
    if title.head in _POSTS:
        return _POSTS[title.head]
    if title.head == "chủ tịch" and kind in {"nước", "quốc"}:
        return "state" if kind == "nước" else "assembly"
    if title.head.endswith("chủ tịch") and kind in {"ubnd", "ủy ban nhân dân"}:
        return "chair"
    if title.head.endswith("giám đốc") and kind == "sở":
        return "department"
    return ""
