"""Hours, identifiers, walks, rates by the minute and half numbers are no figures."""

import pytest

from tests.extract.figures.conftest import periods, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Số xe tồn tính đến 20g ngày 3/9 là 1.230 xe.",
            [("Số xe tồn", "1230 xe")],
        ),
        ("Lô hàng có 20g vàng.", [("vàng Lô hàng", "20 g")]),
        ("Thời gian từ 7-8 giờ, có 40 cuộc gọi.", [("cuộc gọi", "40 cuộc gọi")]),
        ("Ca bệnh 1883 tên N.A.S được cách ly.", []),
        ("Công an bắt 5 tên trộm.", [("tên trộm Công an bắt", "5 tên trộm")]),
        ("Anh An chạy bộ 5 km ven sông.", []),
        ("Tỉnh mở 5 km đường ven sông.", [("đường ven sông Tỉnh mở", "5 km")]),
        ("Chia trung bình ra 10 phút có 475 cú sét đánh xuống đất.", []),
        ("Có thời điểm trong 1 giây có tới 10 cú sét.", []),
        ("Trung bình 494 cú sét/10 phút.", []),
        ("Trong 1 ngày có 10 cú sét.", [("cú sét", "10 cú sét")]),
        ("“Nước tràn vào nhà 0,5 m”, chị Lan kể.", []),
        (
            "“Năm nay tỉnh thu hút 12 dự án”, ông Trần Văn An, Giám đốc Sở Công Thương cho biết.",
            [("dự án thu hút", "12 dự án")],
        ),
        # half of a number that a space has broken; not behind a day's or a month's
        ("Trong buổi sáng xảy ra 107. 825 cú sét đánh.", []),
        (
            "Hội nghị diễn ra vào tháng 12. 825 đại biểu tham dự.",
            [("đại biểu tham dự", "825 đại biểu")],
        ),
    ],
)
def test_what_only_looks_like_a_figure_is_none(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_hours_are_no_days() -> None:
    text = "Từ 16 đến 17 giờ ngày 19/5/2024, có 3.040 cú sét."
    assert periods(text) == [("2024-05-19", "2024-05-19")]
    text = "Từ ngày 16 đến 17 giờ ngày 19/5/2024, có 3.040 cú sét."
    assert periods(text) == [("2024-05-16", "2024-05-19")]
