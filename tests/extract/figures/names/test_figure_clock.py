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
        ("Thời gian từ 9-11 giờ, có 40 cuộc gọi.", [("cuộc gọi", "40 cuộc gọi")]),
        ("Bệnh nhân 412 tên V.T.H đã ra viện.", []),
        ("Công an bắt 5 tên trộm.", [("tên trộm Công an bắt", "5 tên trộm")]),
        ("Anh An đi bộ 4 km ra chợ.", []),
        ("Tỉnh mở 5 km đường ven sông.", [("đường ven sông Tỉnh mở", "5 km")]),
        ("Trung bình cứ 5 phút có 60 cuộc gọi đến tổng đài.", []),
        ("Lúc cao điểm trong 1 phút có tới 70 cuộc gọi.", []),
        ("Trung bình 30 cuộc gọi/5 phút.", []),
        ("Trong 1 ngày có 70 cuộc gọi.", [("cuộc gọi", "70 cuộc gọi")]),
        ("“Bùn ngập sân 0,3 m”, chị Lan kể.", []),
        (
            "“Năm nay tỉnh thu hút 12 dự án”, ông Trần Văn An, Giám đốc Sở Công Thương cho biết.",
            [("dự án thu hút", "12 dự án")],
        ),
        # half of a number that a space has broken; not behind a day's or a month's
        ("Trong buổi sáng xảy ra 412. 350 vụ cháy.", []),
        (
            "Hội nghị diễn ra vào tháng 12. 825 đại biểu tham dự.",
            [("đại biểu tham dự", "825 đại biểu")],
        ),
    ],
)
def test_what_only_looks_like_a_figure_is_none(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_hours_are_no_days() -> None:
    text = "Từ 8 đến 9 giờ ngày 12/5/2024, có 340 cuộc gọi."
    assert periods(text) == [("2024-05-12", "2024-05-12")]
    text = "Từ ngày 8 đến 9 giờ ngày 12/5/2024, có 340 cuộc gọi."
    assert periods(text) == [("2024-05-08", "2024-05-12")]
