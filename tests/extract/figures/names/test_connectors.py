"""Words between two values, and what tells how a value goes: no part of what is measured."""

import pytest

from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # «trưởng thành», «thành phẩm» do not lead to a value
        (
            "Tỷ lệ uống rượu giảm từ 31% nam giới trưởng thành xuống còn 24%.",
            [("Tỷ lệ uống rượu", "31 %"), ("Tỷ lệ uống rượu", "24 %")],
        ),
        (
            "Nhà máy thu mua 300 tấn lúa thành phẩm tăng 5%.",
            [
                ("lúa thành phẩm Nhà máy thu mua", "300 tấn"),
                ("lúa thành phẩm Nhà máy thu mua", "5 %"),
            ],
        ),
        ("Số lớp tăng thành 40 lớp.", [("Số lớp", "40 lớp")]),
    ],
)
def test_a_half_of_a_word_leads_to_no_value(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tỷ lệ trẻ béo phì ở Lào Cai có xu hướng tăng lên 9%.", "Tỷ lệ trẻ béo phì ở Lào Cai"),
        ("Số vụ đánh nhau bắt đầu giảm còn 12 vụ.", "Số vụ đánh nhau"),
        ("Tỷ lệ tảo hôn được kéo giảm xuống 3%.", "Tỷ lệ tảo hôn"),
        # what it is a measure of may begin so
        ("Tỷ lệ trẻ bắt đầu đi học đạt 98%.", "Tỷ lệ trẻ bắt đầu đi học"),
    ],
)
def test_how_a_value_goes_is_no_part_of_its_name(text: str, name: str) -> None:
    assert told(text)[0][0] == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # those who come in turns are called as those were
        (
            "Số lượt khách vào đền là 9.500 lượt khách, tăng 700 khách.",
            [("Số lượt khách vào đền", "9500 lượt khách"), ("Số lượt khách vào đền", "700 khách")],
        ),
        # the same things again, as many as the share is
        (
            "Có 40% hộ dân đã lắp đồng hồ nước (khoảng 1.200 hộ dân).",
            [
                ("hộ dân đã lắp đồng hồ nước", "40 %"),
                ("hộ dân đã lắp đồng hồ nước", "1200 hộ dân"),
            ],
        ),
        # what stands behind a cause has its own name
        (
            "Dự án được giảm 40% tiền thuê đất do đạt điều kiện quy mô vốn là 900 tỷ đồng.",
            [("tiền thuê đất", "-40 %"), ("quy mô vốn", "900000000000 đồng")],
        ),
        # how long it took is no part of the name
        (
            "Giải có 300 vận động viên tranh tài trong bốn ngày.",
            [("vận động viên tranh tài", "300 vận động viên")],
        ),
        # where something lies, and what an event is called by
        ("Trường cách trung tâm huyện gần 7 km.", []),
        ("Khoảng cách giữa hai trường là 5 km.", [("Khoảng cách giữa hai trường", "5 km")]),
        ("Vận động viên thắng ở nội dung 10 m súng trường hơi.", []),
        # who is brought to a place in an order
        (
            "Tấm huy chương đưa thể thao nước nhà đứng vị trí 40/200.",
            [("thể thao nước nhà", "40 hạng")],
        ),
    ],
)
def test_what_belongs_to_a_name(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
