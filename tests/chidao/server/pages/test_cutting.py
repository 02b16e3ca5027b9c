from __future__ import annotations

import pytest

from chidao.server.pages.cutting import FIRST, PAGE, cut, part
from chidao.server.pages.frame import Asked, Frame

MANY = list(range(2 * PAGE + 5))


def frame(**params: str) -> Frame:
    return Frame(Asked(path="/id/person/x", params=tuple(params.items())))


@pytest.mark.parametrize(
    ("page", "rows"),
    [
        ("1", MANY[:PAGE]),
        ("3", MANY[-5:]),
        ("99", MANY[-5:]),  # beyond the end is the end
        ("x", MANY[:PAGE]),
    ],
)
def test_a_list_is_cut_into_pages(page: str, rows: list[int]) -> None:
    shown = cut(frame(page=page), MANY)
    assert shown.rows == rows
    assert (shown.pages.last, shown.pages.total) == (3, len(MANY))


def test_of_several_sections_the_first_rows_are_shown_and_all_are_counted() -> None:
    shown = part(frame(), "chaired", MANY)
    assert shown.rows == MANY[:FIRST]
    assert shown.pages.total == len(MANY)


def test_a_list_that_is_hardly_longer_is_shown_whole() -> None:
    assert part(frame(), "chaired", MANY[: FIRST + 2]).rows == MANY[: FIRST + 2]


def test_a_section_alone_has_pages_and_the_others_nothing() -> None:
    second = frame(only="chaired", page="2")
    assert part(second, "chaired", MANY).rows == MANY[4 * FIRST : 8 * FIRST]
    assert not part(second, "attended", MANY).rows


def test_what_is_no_section_is_not_shown_alone() -> None:
    assert part(frame(only="<script>"), "chaired", MANY).rows == MANY[:FIRST]
