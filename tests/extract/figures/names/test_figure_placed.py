"""What a list of countries or places tells, each by what is measured there."""

import pytest

from tests.extract.figures.conftest import figures, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # countries, of what was measured in them
        (
            "Các thị trường giảm giá trị xuất khẩu như: EU giảm 1,8%, Mỹ 2,3%, Đài Loan 5%.",
            [
                ("giá trị xuất khẩu EU", "-1.8 %"),
                ("giá trị xuất khẩu Mỹ", "-2.3 %"),
                ("giá trị xuất khẩu Đài Loan", "-5 %"),
            ],
        ),
        # places that nobody lists, before brackets
        (
            "Bão làm 840 ha lúa bị ngập, tập trung tại Gia Khê (510 ha), Tân Lộc (330 ha).",
            [
                ("lúa bị ngập", "840 ha"),
                ("lúa bị ngập Gia Khê", "510 ha"),
                ("lúa bị ngập Tân Lộc", "330 ha"),
            ],
        ),
        # numbers alone behind places are of what the list is of
        (
            "Mưa lũ làm 1.200 ha lúa bị ngập (Lào Cai 700, Sơn La 500).",
            [("lúa bị ngập", "1200 ha"), ("lúa bị ngập", "700 ha"), ("lúa bị ngập", "500 ha")],
        ),
        (
            "Cả nước có 90 ca mắc mới tại Hà Nội (52), Hải Dương (38).",
            [("ca mắc mới", "90 ca mắc"), ("ca mắc mới", "52 ca mắc"), ("ca mắc mới", "38 ca mắc")],
        ),
        # what another makes is not named after the one before
        (
            "Một số khách sạn có công suất phòng cao: Khách sạn Sông Lam 90%, Hoa Sen Hotel 85%.",
            [
                ("công suất phòng Khách sạn Sông Lam", "90 %"),
                ("công suất phòng Hoa Sen Hotel", "85 %"),
            ],
        ),
        # a unit by its kind has its place, and not in the name
        (
            "Năng suất lúa 58 tạ/ha, cao nhất ở huyện Giao Thủy 66 tạ/ha, thấp nhất 51 tạ/ha.",
            [
                ("Năng suất lúa", "58 tạ/ha"),
                ("Năng suất lúa", "66 tạ/ha"),
                ("Năng suất lúa", "51 tạ/ha"),
            ],
        ),
        # a level that it is set against is no difference; growth below nothing is a fall
        (
            "Tỷ lệ tiêm chủng đạt 71%, thấp hơn mức 83% của toàn tỉnh.",
            [("Tỷ lệ tiêm chủng", "71 %"), ("Tỷ lệ tiêm chủng", "83 %")],
        ),
        ("Tín dụng tăng trưởng âm 0,7%.", [("Tín dụng", "-0.7 %")]),
    ],
)
def test_a_list_of_places_is_of_what_is_measured(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # regions are the figure's place, and what is of all is not of a part
        (
            (
                "Năng suất ngô cả nước đạt 51 tạ/ha. Trong đó, các tỉnh phía Bắc đạt 47 tạ/ha; "
                "vùng Tây Nguyên đạt 60 tạ/ha."
            ),
            [
                ("Năng suất ngô cả nước", "51 tạ/ha", "Việt Nam"),
                ("Năng suất ngô", "47 tạ/ha", "miền Bắc"),
                ("Năng suất ngô", "60 tạ/ha", "Tây Nguyên"),
            ],
        ),
        # units told by how they lie stay in the name
        (
            "Tỷ lệ hộ nghèo toàn tỉnh còn 4,5%. Các xã vùng cao còn 11,2%, các xã ven biển còn 3%.",
            [
                ("Tỷ lệ hộ nghèo toàn tỉnh", "4.5 %", None),
                ("Tỷ lệ hộ nghèo xã vùng cao", "11.2 %", None),
                ("Tỷ lệ hộ nghèo xã ven biển", "3 %", None),
            ],
        ),
        # what such units have is of its own
        (
            "Tỷ lệ hộ nghèo còn 4,5%. Các huyện miền núi có 45 hồ chứa.",
            [("Tỷ lệ hộ nghèo", "4.5 %", None), ("hồ chứa huyện miền núi", "45 hồ chứa", None)],
        ),
    ],
)
def test_parts_of_the_country_have_what_the_whole_was_measured_by(
    text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    areas = [fact.area and fact.area.name for fact in figures(text)]
    assert [(*one, area) for one, area in zip(told(text), areas, strict=True)] == expected
