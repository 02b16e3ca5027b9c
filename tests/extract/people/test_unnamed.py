import pytest

from extract.people.line import Line
from extract.people.places import unit_at


def name_of(text: str) -> str | None:
    unit = unit_at(Line.of(text), 0)
    assert unit is not None
    return unit.place.name if unit.place is not None else None


@pytest.mark.parametrize(
    "text",
    [
        "huyện Đánh giá kết quả công tác tháng 10",
        "xã Nông trường Phong Hải sáp nhập",
        "HUYỆN HỌP THƯỜNG KỲ THÁNG 8",
        "XÃ TRIỂN KHAI KẾ HOẠCH DIỄN TẬP",
        "huyện Khóa XIX, nhiệm kỳ 2011 - 2016",
        "huyện TP. đã họp",
        "quận Gò vấp",
        "xã, Đoàn Thanh niên",
        "huyện Trưởng Ban Chỉ đạo",
    ],
)
def test_what_only_begins_in_capitals_is_no_name(text: str) -> None:
    assert name_of(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("thị trấn Vôi tổ chức ra quân", "Vôi"),
        ("xã Na đã hoàn thành", "Na"),
        ("xã Đoàn Kết họp", "Đoàn Kết"),
        ("XÃ THỐNG NHẤT HỌP", "Thống Nhất"),
        ("XÃ VI HƯƠNG THÁNG 01", "Vi Hương"),
        ("xã Thống Nhất", "Thống Nhất"),
        ("huyện Trà Lĩnh", "Trà Lĩnh"),
    ],
)
def test_a_name_of_one_syllable_or_of_a_verb_stays_one(text: str, name: str) -> None:
    assert name_of(text) == name
