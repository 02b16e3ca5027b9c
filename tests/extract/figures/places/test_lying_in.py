"""Places told with where they lie, in a list, in turn, and of two counts at once."""

import pytest

from tests.extract.figures.conftest import figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what several places have is in none of them alone, and is not named by the first
        (
            "Có 4 vết nứt tại xã Hòa An (tỉnh Lạng Sơn); thị trấn Thắng (tỉnh Bắc Giang) và xã Hà.",
            [("vết nứt", None)],
        ),
        (
            "Có 12 nhà sập ở xã Tân An, huyện Bình Lục và xã Tân Lập, huyện Vũ Thư.",
            [("nhà sập", None)],
        ),
        (
            "Có 12 nhà sập ở xã Tân An, huyện Bình Lục và 3 nhà sập ở xã Tân Lập, huyện Vũ Thư.",
            [("nhà sập ở xã Tân An", "Tân An"), ("nhà sập ở xã Tân Lập", "Tân Lập")],
        ),
        ("Lũ cuốn trôi 12 nhà ở các xã Nậm Lúc, Bản Cái, Cốc Lầu.", [("nhà cuốn trôi", None)]),
        # each in turn, with where it lies
        (
            "Xã Tân An, huyện Bình Lục có 9 nhà sập; xã Tân Lập, huyện Vũ Thư có 3 nhà sập.",
            [("nhà sập", "Tân An"), ("nhà sập", "Tân Lập")],
        ),
        # a household and its members are in one place; a total is not where its parts are
        (
            "Đất lở tại xóm Nà Lũng, xã Tân Lập làm lấp 9 hộ dân, 41 nhân khẩu.",
            [("hộ dân lấp", "Tân Lập"), ("nhân khẩu lấp", "Tân Lập")],
        ),
        (
            "Lũ làm 9 hộ dân, 41 nhân khẩu ở xóm Lũng, xã Yên Thổ bị cô lập.",
            [
                ("hộ dân bị cô lập", "Yên Thổ"),
                ("nhân khẩu ở xóm Lũng bị cô lập", "Yên Thổ"),
            ],
        ),
        (
            "Có 5 người chết, 3 người ở Lào Cai và 2 người ở Yên Bái.",
            [("người chết", None), ("người chết", "Lào Cai"), ("người chết", "Yên Bái")],
        ),
    ],
)
def test_where_things_are(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(f.indicator, f.area and f.area.name) for f in figures(text, None)] == expected
