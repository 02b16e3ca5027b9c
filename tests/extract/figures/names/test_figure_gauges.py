"""What gauges tell, and what of it is not said at all."""

import pytest

from tests.extract.figures.conftest import NONE, figures, periods, stated, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # how far from an alarm a river stands is not how high it does
        (
            (
                "Mực nước lúc 7h ngày 12/10 trên sông Lam tại Nam Đàn là 6,5 m, trên 0,4 m so với "
                "báo động 2; sông Cả tại Dừa 22,1 m, dưới báo động 3 là 0,3 m."
            ),
            [
                ("actual", "Mực nước trên sông Lam tại Nam Đàn", "6.5 m"),
                ("actual", "Mực nước trên sông Lam tại Nam Đàn trên báo động 2", "0.4 m"),
                ("actual", "mực nước sông Cả tại Dừa", "22.1 m"),
                ("actual", "mực nước sông Cả tại Dừa dưới báo động 3", "0.3 m"),
            ],
        ),
        # what is foretold says so, until it is measured
        (
            "Bão dự kiến đổ bộ vào Nghệ An tối 15/6, với sức gió 90 km/h.",
            [("target", "sức gió dự kiến", "90 km/h")],
        ),
        (
            "Dự báo Nghệ An mưa 80 mm nhưng lượng mưa tại Con Cuông đã đạt 210 mm.",
            [
                ("target", "lượng mưa dự báo", "80 mm"),
                ("actual", "lượng mưa tại Con Cuông", "210 mm"),
            ],
        ),
        (
            "Trung tâm Dự báo khí tượng thủy văn cho biết lượng mưa tại Con Cuông đạt 210 mm.",
            [("actual", "lượng mưa tại Con Cuông", "210 mm")],
        ),
        ("Dự kiến đê dài 300 m.", [("target", "đê dài", "300 m")]),
        # rain here and there is more than what falls all over
        (
            "Dự báo ngày 15/6, khu vực Hà Tĩnh có mưa phổ biến 40-70mm, cục bộ trên 150mm.",
            [
                ("target", "lượng mưa dự báo", "40 mm"),
                ("target", "lượng mưa cục bộ dự báo", "150 mm"),
            ],
        ),
        (
            "Mực nước sông Lam là 6,5 m (nhỏ hơn báo động II 0,2 m).",
            [
                ("actual", "Mực nước sông Lam", "6.5 m"),
                ("change", "Mực nước sông Lam nhỏ hơn báo động II", "-0.2 m"),
            ],
        ),
        (
            "Nước sông lên nhanh, vượt báo động III 1,2 m.",
            [("actual", "vượt báo động III", "1.2 m")],
        ),
        (
            "Lũ sông Lam tại Nam Đàn đã đạt đỉnh, vượt báo động ba 0,7 m.",
            [("actual", "mực nước sông Lam tại Nam Đàn vượt báo động ba", "0.7 m")],
        ),
        (
            "Lượng mưa tại trạm Khe Sanh là 90 mm, thủy điện Đakrông 70 mm.",
            [
                ("actual", "Lượng mưa tại trạm Khe Sanh", "90 mm"),
                ("actual", "Lượng mưa thủy điện Đakrông", "70 mm"),
            ],
        ),
        (
            "Sông Vệ (Quảng Ngãi) tại trạm Sông Vệ 4,9m, trên BĐ3 0,4m.",
            [
                ("actual", "mực nước sông Vệ (Quảng Ngãi) tại trạm Sông Vệ", "4.9 m"),
                ("actual", "mực nước sông Vệ (Quảng Ngãi) tại trạm Sông Vệ trên BĐ3", "0.4 m"),
            ],
        ),
        # salt water is called by how salty it is, and other heat is heat
        (
            "Ranh mặn 4‰ xâm nhập sâu 25 km trên sông Hàm Luông.",
            [("actual", "Ranh mặn 4‰ xâm nhập sâu", "25 km")],
        ),
        ("Độ mặn tại Vàm Kênh đo được 18‰.", [("actual", "Độ mặn tại Vàm Kênh", "18 ‰")]),
        (
            "Nhiệt độ thấp nhất 12-15 độ, vùng núi có nơi dưới 8 độ.",
            [
                ("actual", "Nhiệt độ thấp nhất", "12 độ"),
                ("actual", "Nhiệt độ thấp nhất vùng núi", "8 độ"),
            ],
        ),
        # where gauges are listed by their places alone
        (
            "Nơi cao hơn như: Vườn quốc gia Pù Mát 1.900 mm; thủy điện Bản Vẽ 1.100 mm.",
            [
                ("actual", "lượng mưa Vườn quốc gia Pù Mát", "1900 mm"),
                ("actual", "lượng mưa thủy điện Bản Vẽ", "1100 mm"),
            ],
        ),
        ("Thép tấm dày 12 mm.", [("actual", "Thép tấm dày", "12 mm")]),
        # in several places at once it is of none
        ("Các tỉnh từ Quảng Ngãi đến Đắk Lắk và phía Bắc Khánh Hòa có mưa 30-60mm.", []),
        ("Kè cao trên 3 m so với mặt nước.", [("actual", "Kè cao", "3 m")]),
        ("Độ mặn tại cửa sông đạt 4%o.", [("actual", "Độ mặn tại cửa sông", "4 ‰")]),
    ],
)
def test_gauges_tell_of_water(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert stated(text) == expected


def test_where_water_lies_is_no_hedge() -> None:
    facts = figures("Mực nước sông Lam là 6,5 m, dưới 0,4 m so với báo động 2.")
    assert [fact.qualifier for fact in facts] == [None, None]


def test_a_flood_of_old_gives_no_period() -> None:
    text = "Đỉnh lũ sông Lam đạt 9,1 m, vượt lũ lịch sử năm 1988 tới 0,2 m."
    assert told(text)[1] == ("Đỉnh lũ sông Lam vượt lũ lịch sử năm 1988", "0.2 m")
    assert periods(text) == [NONE, NONE]
