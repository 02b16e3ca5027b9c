"""One measure divided over what a preposition leads to, or reckoned on so much ground."""

import pytest

from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vụ cháy do chập điện là 40%; do đun nấu là 25%; nguyên nhân khác là 9%.",
            [
                ("Vụ cháy do chập điện", "40 %"),
                ("Vụ cháy do đun nấu", "25 %"),
                ("Vụ cháy do nguyên nhân khác", "9 %"),
            ],
        ),
        (
            "Hồ sơ gửi qua mạng chiếm 70%, qua bưu điện chiếm 10%.",
            [("Hồ sơ gửi qua mạng", "70 %"), ("Hồ sơ gửi qua bưu điện", "10 %")],
        ),
        (
            "Nguồn thu từ thuế là 90 tỷ đồng; từ đất, mặt nước là 5 tỷ đồng.",
            [
                ("Nguồn thu từ thuế", "90000000000 đồng"),
                ("Nguồn thu từ đất, mặt nước", "5000000000 đồng"),
            ],
        ),
        (
            "Xuất khẩu sang Lào đạt 9 triệu USD, tăng 4%; sang Nga đạt 5 triệu USD.",
            [
                ("Xuất khẩu sang Lào", "9000000 USD"),
                ("Xuất khẩu sang Lào", "4 %"),
                ("Xuất khẩu sang Nga", "5000000 USD"),
            ],
        ),
        # another preposition, or a measure of its own, divides nothing
        (
            "Vụ cháy do chập điện là 40%; tỷ lệ nhà xưởng an toàn là 85%.",
            [("Vụ cháy do chập điện", "40 %"), ("tỷ lệ nhà xưởng an toàn", "85 %")],
        ),
        (
            "Vụ cháy do chập điện là 40%; rừng bị hại là 25%.",
            [("Vụ cháy do chập điện", "40 %"), ("rừng bị hại", "25 %")],
        ),
    ],
)
def test_a_measure_is_divided_over_what_a_preposition_leads_to(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Thu nhập trên 1 ha đất vườn, đất đồi đạt 90 triệu đồng.",
            [("Thu nhập", "90000000 đồng")],
        ),
        (
            "Doanh thu trên một ha mặt nước ao, đầm ước đạt 300 triệu đồng.",
            [("Doanh thu", "300000000 đồng")],
        ),
        (
            "Thu nhập trên 1 ha đất vườn khá cao, lợi nhuận đạt 90 triệu đồng.",
            [("lợi nhuận", "90000000 đồng")],
        ),
    ],
)
def test_what_grounds_commas_list_yield_is_no_ground(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Độ che phủ đạt 41% diện tích tự nhiên (thấp hơn 2% so với chỉ tiêu).",
            [
                ("Độ che phủ so với diện tích tự nhiên", "41 %"),
                ("Độ che phủ so với diện tích tự nhiên", "-2 %"),
            ],
        ),
        (
            "Thu nội địa chiếm 70% tổng thu (giảm 3% so với năm trước).",
            [("Thu nội địa trong tổng thu", "70 %"), ("Thu nội địa", "-3 %")],
        ),
        # what brackets tell in another measure is of what stands before them
        (
            "Độ che phủ đạt 41% diện tích tự nhiên (9.000 ha).",
            [("Độ che phủ so với diện tích tự nhiên", "41 %"), ("diện tích tự nhiên", "9000 ha")],
        ),
    ],
)
def test_brackets_compare_the_rate_and_not_what_it_is_of(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected


def test_a_rate_of_cover_is_of_what_the_people_counted_have() -> None:
    assert told("Có 9.000 người tham gia BHYT, đạt tỷ lệ bao phủ 91%.") == [
        ("người tham gia BHYT", "9000 người"),
        ("tỷ lệ bao phủ BHYT", "91 %"),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ngành may, da giày đã tạo việc làm cho 900 lao động.", "Ngành may, da giày"),
        ("Riêng lĩnh vực vận tải, kho bãi thu hút 45 dự án.", "lĩnh vực vận tải, kho bãi"),
        ("Ngành điện mạo hiểm, Công ty Minh An thu hút 45 dự án.", "Công ty Minh An"),
    ],
)
def test_the_first_of_several_branches_is_told_with_the_others(text: str, name: str) -> None:
    ((indicator, _),) = told(text)
    assert name in indicator
    assert name.startswith("Công ty") == ("Ngành điện" not in indicator and "Công ty" in text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Ngành chè đã mở thêm thị trường xuất khẩu, đóng góp 20% kim ngạch.",
            "Ngành chè trong kim ngạch",
        ),
        (
            "Khu vực tư nhân đang mở rộng sản xuất, đóng góp 60% kim ngạch.",
            "Khu vực tư nhân trong kim ngạch",
        ),
    ],
)
def test_what_a_branch_has_done_is_no_part_of_its_name(text: str, name: str) -> None:
    assert [indicator for indicator, _ in told(text)] == [name]
