"""What the examples of ``appointment`` state: who is given which of two offices."""

from __future__ import annotations

from extract.facts import Organization, Place, PlaceLevel, PositionHeld


def deputy_minister(person: str) -> PositionHeld:
    """State that a person is «Thứ trưởng Bộ Y tế»."""
    return PositionHeld(
        person=person,
        label="Thứ trưởng Bộ Y tế",
        as_written="Thứ trưởng Bộ Y tế",
        title="Thứ trưởng",
        organization=Organization(label="Bộ Y tế", as_written="Bộ Y tế", kind="bộ"),
    )


def chair_of_council(person: str) -> PositionHeld:
    """State that a person is «Chủ tịch HĐND tỉnh Lâm Đồng»."""
    lam_dong = Place(name="Lâm Đồng", level=PlaceLevel.PROVINCE, kind="tỉnh")
    council = "HĐND tỉnh Lâm Đồng"
    return PositionHeld(
        person=person,
        label=f"Chủ tịch {council}",
        as_written=f"Chủ tịch {council}",
        title="Chủ tịch",
        organization=Organization(label=council, as_written=council, kind="hđnd", place=lam_dong),
        place=lam_dong,
    )


def head_of_board(person: str) -> PositionHeld:
    """State that a person is «Trưởng ban», of which is not said."""
    title = "Trưởng ban"
    return PositionHeld(person=person, label=title, as_written=title, title=title, complete=False)
