"""Meetings of deputies with voters: whose they are, and who speaks there."""

import pytest

from extract.article import Article
from extract.facts import Attendance, Meeting
from extract.reader import read


def facts(text: str) -> tuple[set[str], set[str]]:
    """Return the labels of the bodies that meet, and who attends."""
    found = [finding.fact for finding in read(Article(source="x.txt", text=text)).findings]
    bodies = {f.body.label for f in found if isinstance(f, Meeting) and f.body}
    return bodies, {f.person for f in found if isinstance(f, Attendance) and f.person}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            (
                "Sáng 5/3/2024, Đoàn ĐBQH tỉnh Lâm Đồng, đơn vị bầu cử số 2, đã có buổi tiếp xúc "
                "cử tri huyện Di Linh."
            ),
            "Đoàn ĐBQH tỉnh Lâm Đồng",
        ),
        (
            (
                "Sáng 5/3/2024, Tổ đại biểu HĐND tỉnh Lâm Đồng ứng cử tại huyện Di Linh tiếp xúc "
                "cử tri xã Gung Ré."
            ),
            "Tổ đại biểu HĐND tỉnh Lâm Đồng",
        ),
        (
            "Sáng 5/3/2024, Đoàn đại biểu HĐND tỉnh Lâm Đồng tiếp tục gặp gỡ, tiếp xúc cử tri.",
            "Đoàn đại biểu HĐND tỉnh Lâm Đồng",
        ),
        (
            "Sáng 5/3/2024, Tổ đại biểu số 4, Quốc hội khóa XV đã tiếp xúc cử tri quận Bình Tân.",
            "Tổ đại biểu số 4, Quốc hội",
        ),
        ("Sáng 5/3/2024, Quốc hội khóa XV tiếp xúc cử tri quận Bình Tân.", None),
    ],
)
def test_whose_meeting_it_is(text: str, body: str | None) -> None:
    assert facts(text)[0] == ({body} if body else set())


def test_voters_who_speak_are_there() -> None:
    text = (
        "Sáng 5/3/2024, Đoàn ĐBQH tỉnh Lâm Đồng tiếp xúc cử tri huyện Di Linh.\n\n"
        "Tại buổi tiếp xúc, cử tri Trần Văn Bình (xã Gung Ré) cho biết đường đã hư.\n\n"
        "Cử tri Lê Thị Hòa phản ánh giá điện cao. Cử tri Lê Chân cũng phản ánh."
    )
    assert facts(text)[1] == {"Trần Văn Bình", "Lê Thị Hòa"}


def test_who_is_spoken_of_in_what_a_voter_says_is_not_there() -> None:
    text = (
        "Sáng 5/3/2024, Đoàn ĐBQH tỉnh Lâm Đồng tiếp xúc cử tri huyện Di Linh.\n\n"
        '"Ở buổi trước, Chủ tịch UBND tỉnh Trần Văn Bình trả lời rằng đường sẽ được sửa", bà con '
        "nhắc lại."
    )
    assert facts(text)[1] == set()


def test_the_members_of_a_group_of_deputies_are_there() -> None:
    text = (
        "Sáng 5/3/2024, Tổ đại biểu HĐND tỉnh Lâm Đồng tiếp xúc cử tri huyện Di Linh.\n\n"
        "Tổ đại biểu số 2 có ông Trần Văn Bình, Giám đốc Sở Y tế; bà Lê Thị Hòa, Giám đốc Sở Nội "
        "vụ."
    )
    assert facts(text)[1] == {"Trần Văn Bình", "Lê Thị Hòa"}
