"""Names apart from how it goes: which trend it follows, what it surpassed, how it is kept."""

import pytest

from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Khách nội địa vẫn trên đà tăng nhanh, đạt 3 triệu lượt, tăng 8%.",
            [("Khách nội địa", "3000000 lượt"), ("Khách nội địa", "8 %")],
        ),
        (
            "Sản lượng tôm giữ vững đà tăng trưởng khá, đạt 9.000 tấn.",
            [("Sản lượng tôm", "9000 tấn")],
        ),
        ("Sản xuất thép phục hồi rõ nét, tăng 7%.", [("Sản xuất thép", "7 %")]),
        ("Chỉ số giá vật liệu đã vượt đỉnh cũ (128 điểm).", [("Chỉ số giá vật liệu", "128 điểm")]),
        ("Chỉ số hài lòng đã cải thiện đáng kể (87%).", [("Chỉ số hài lòng", "87 %")]),
        (
            "Sản lượng chè năm sau luôn cao hơn năm trước, đạt 900 tấn năm 2022.",
            [("Sản lượng chè", "900 tấn")],
        ),
        # a clause that says only how high it is has no subject of its own
        ("GRDP quý II tăng nhanh nhất vùng, đạt mức khá, tăng 8%.", [("GRDP", "8 %")]),
        # who recovers is told by the name
        ("Tỷ lệ bệnh nhân phục hồi đạt 93%.", [("Tỷ lệ bệnh nhân phục hồi", "93 %")]),
    ],
)
def test_a_trend_is_told_of_what_is_named(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nợ xấu được kiểm soát ở mức 2%.", [("Nợ xấu", "2 %")]),
        ("Tỷ lệ sinh được duy trì ở ngưỡng dưới 2,1%.", [("Tỷ lệ sinh", "2.1 %")]),
        (
            "Tỷ lệ ổ dịch được kiểm soát đạt 95%.",
            [("Tỷ lệ ổ dịch được kiểm soát", "95 %")],
        ),
    ],
)
def test_how_something_is_kept_names_nothing(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trụ cột lớn nhất của vùng là khu vực dịch vụ, tăng 8%.",
            [("khu vực dịch vụ", "8 %")],
        ),
        (
            "Điểm nhấn của năm là công nghiệp luyện kim, cơ khí, tăng 11%.",
            [("công nghiệp luyện kim, cơ khí", "11 %")],
        ),
        ("Đầu tàu của vùng là Hải Phòng, tăng 11%.", []),
    ],
)
def test_what_something_is_called_rose(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mục tiêu tăng trưởng kinh tế là 8%, ngành chăn nuôi phải duy trì mức tăng trưởng 4%.",
            [("tăng trưởng kinh tế", "8 %"), ("mức tăng trưởng ngành chăn nuôi", "4 %")],
        ),
        (
            "GRDP tăng 7% (gần bằng mức tăng trưởng 6% của năm trước).",
            [("GRDP", "7 %"), ("GRDP", "6 %")],
        ),
        (
            "Tỷ lệ thầy cô và học sinh dùng sách số đạt 70%; học sinh có máy tính đạt 60%.",
            [
                ("Tỷ lệ thầy cô và học sinh dùng sách số", "70 %"),
                ("Tỷ lệ học sinh có máy tính", "60 %"),
            ],
        ),
        (
            "Sơn La là tỉnh đứng đầu vùng về diện tích cây ăn quả với 8.000 ha.",
            [("diện tích cây ăn quả", "8000 ha")],
        ),
        ("Tôm là mặt hàng tăng mạnh nhất với 12%.", [("Tôm", "12 %")]),
    ],
)
def test_a_rate_is_of_its_own_subject(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Không khí lạnh gây sóng lớn 3 m.", [("sóng lớn", "3 m")]),
        ("Bão gây gió giật và sóng cao 5 m.", [("sóng cao", "5 m")]),
        (
            "Xã đắp bao, chặn dòng để bảo vệ kè đá bị sạt lở 120 m.",
            [("kè đá bị sạt lở", "120 m")],
        ),
        ("Bão gây thiệt hại 5 tỷ đồng.", [("thiệt hại", "5000000000 đồng")]),
    ],
)
def test_what_brings_it_about_is_no_part_of_a_name(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Gạo nếp được bán với mức giá 25.000 đồng/kg.", "mức giá Gạo nếp"),
        ("Thịt bò có mức giá bình quân 200.000 đồng/kg.", "mức giá bình quân Thịt bò"),
        ("Bình Định có mức giá 200.000 đồng/kg.", "mức giá"),
    ],
)
def test_a_price_is_of_what_is_sold(text: str, name: str) -> None:
    assert [indicator for indicator, _ in told(text)] == [name]
