"""Which unit a bare «tỉnh», «huyện» or «xã» means."""

import pytest

from tests.extract.figures.conftest import places

_DISTRICT = (
    "Hải Hậu chỉnh trang đường làng\n\n"
    "Huyện Hải Hậu đã huy động 120 tỷ đồng làm đường. Toàn huyện có 24 xã đạt chuẩn. "
)


@pytest.mark.parametrize(
    ("sentence", "area"),
    [
        ("Tỉnh đã cấp 35 tỷ đồng.", "Nam Định"),
        ("Năm nay, tỉnh phấn đấu thu ngân sách 12.000 tỷ đồng.", "Nam Định"),
        ("Toàn tỉnh có 180 xã đạt chuẩn nâng cao.", "Nam Định"),
        ("Huyện phấn đấu trồng 50.000 cây xanh.", "Hải Hậu"),
        ("Xã Hải Đông được giao trồng 80 ha rừng.", "Hải Đông"),
    ],
)
def test_a_unit_as_subject_is_the_one_spoken_of(sentence: str, area: str) -> None:
    assert places(_DISTRICT + sentence, place="Nam Định")[-1] == area


def test_a_district_is_no_commune() -> None:
    told = "Xã đã trồng 60 ha rừng."  # no commune is named
    assert places(_DISTRICT + told, place="Nam Định")[-1] == "Hải Hậu"


def test_a_province_goes_back_to_its_district() -> None:
    text = (
        "Nam Định trồng rừng\n\nTỉnh Nam Định trồng 1.200 ha rừng. Huyện Hải Hậu trồng 300 ha, "
        "huyện phấn đấu năm 2025 trồng thêm 120 ha. Tỉnh đầu tư 45 tỷ đồng cho vườn ươm."
    )
    assert places(text, place="Nam Định") == ["Nam Định", "Hải Hậu", "Hải Hậu", "Nam Định"]


def test_each_part_of_a_bracket_is_of_its_place() -> None:
    text = (
        "Mưa lũ làm 79 người chết, 45 người mất tích (Lào Cai 45 người chết, 21 người mất tích; "
        "Cao Bằng 34 người chết, 23 người mất tích)."
    )
    assert places(text)[2:] == ["Lào Cai", "Lào Cai", "Cao Bằng", "Cao Bằng"]


def test_growth_is_no_head_of_an_office() -> None:
    text = "Tin chiều\n\nNăm 2022, tốc độ tăng trưởng kinh tế của Cà Mau đạt 7,02%."
    assert places(text) == ["Cà Mau"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lãnh đạo tỉnh Bắc Giang cho biết, thu ngân sách đạt 900 tỷ đồng.",
        "Thu ngân sách Bắc Giang đạt 900 tỷ đồng.",
        "Ngành giáo dục Bắc Giang có 12 trường.",
        "Cao nhất là Bắc Giang với 900 tỷ đồng.",
        "Đối với Bắc Giang, tỷ lệ giải ngân đạt 62%.",
    ],
)
def test_a_place_in_a_national_report(sentence: str) -> None:
    nation = "Kinh tế cả nước khởi sắc\n\nTheo Bộ Công Thương, cả nước có 9.000 chợ.\n\n"
    assert places(nation + sentence)[-1] == "Bắc Giang"


def test_a_project_is_not_where_its_name_says() -> None:
    nation = "Điện cho cả nước\n\nTheo Bộ Công Thương, cả nước có 90 nhà máy.\n\n"
    found = places(nation + "Có 2 dự án thủy điện Hòa Bình sẽ khởi công.")
    assert found == ["Việt Nam", "Việt Nam"]


def test_a_nation_that_somebody_leads_is_not_where_a_figure_is() -> None:
    text = "Bắc Giang dẫn đầu cả nước về chỉ số sản xuất công nghiệp với mức tăng 27%."
    assert places(text) == ["Bắc Giang"]
    assert places("Dẫn đầu là ngành gỗ. Cả nước xuất khẩu 9 tỷ USD.") == ["Việt Nam"]
