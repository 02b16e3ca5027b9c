"""What the names of committees hold that no other body's does."""

import pytest

from extract.people.bodies import body_at
from extract.people.line import Line
from extract.text import view

WHOLE = [
    "Ban Chỉ đạo cấp quốc gia Kỳ thi tốt nghiệp THPT năm 2021",
    "Ban Chỉ đạo Tổng điều tra dân số và nhà ở năm 2019 thành phố Hà Nội",
    "Ban Chỉ đạo Tổng điều tra kinh tế năm 2021 tỉnh",
    "Ban Chỉ đạo Tổng điều tra nông thôn, nông nghiệp và thủy sản tỉnh",
    "Ban Chỉ đạo quốc gia chống buôn lậu, gian lận thương mại, hàng giả",
    "Ban Chỉ đạo phổ cập giáo dục, xóa mù chữ",
    "Ban Chỉ đạo củng cố, phát triển làng nghề, hợp tác xã tỉnh",
    "Ban Chỉ đạo xử lý 12 dự án yếu kém thuộc ngành Công Thương",
    'Ban Chỉ đạo phong trào "Toàn dân đoàn kết xây dựng đời sống văn hóa" tỉnh',
    'Ban Chỉ đạo Cuộc vận động "Người Việt Nam ưu tiên dùng hàng Việt Nam"',
    "Ban Chỉ đạo tổng kết Nghị quyết số 18-NQ/TW",
    "Tiểu ban nhân sự Đại hội XIV của Đảng",
    "Đoàn giám sát chuyên đề của Ủy ban Thường vụ Quốc hội",
]
"""Names that stand before «tổ chức họp», and end there."""

CUT = [
    ("Ban Chỉ đạo giảm nghèo bền vững năm 2024", "Ban Chỉ đạo giảm nghèo bền vững"),
    ("Ban Chỉ đạo phát triển du lịch, lãnh đạo các sở", "Ban Chỉ đạo phát triển du lịch"),
    (
        "Ban Chỉ đạo phát triển du lịch, cán bộ phụ trách du lịch tỉnh",
        "Ban Chỉ đạo phát triển du lịch",
    ),
    ("Ban Chỉ đạo phát triển du lịch, công an tỉnh", "Ban Chỉ đạo phát triển du lịch"),
    ("Sở Y tế năm 2024", "Sở Y tế"),
    ("Ban Chỉ đạo chống buôn lậu gọi tắt là BCĐ 389", "Ban Chỉ đạo chống buôn lậu"),
    ("Phòng Kinh tế, nông nghiệp huyện", "Phòng Kinh tế"),
]


@pytest.mark.parametrize("name", WHOLE)
def test_a_committee_keeps_its_year_its_tasks_and_its_campaign(name: str) -> None:
    text = view(f"{name} tổ chức họp.")
    line = Line.of(text)
    found = body_at(line, 0)
    assert found is not None
    assert text[: line.ends_at(found.end - 1)] == view(name)


@pytest.mark.parametrize(("text", "name"), CUT)
def test_what_follows_another_name_is_no_part_of_it(text: str, name: str) -> None:
    text = view(text)
    line = Line.of(text)
    found = body_at(line, 0)
    assert found is not None
    assert text[: line.ends_at(found.end - 1)] == view(name)
