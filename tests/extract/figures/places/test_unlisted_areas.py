"""Hamlets and regions, which are no units of the administration; other countries."""

import pytest

from tests.extract.figures.conftest import figures, places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a report on a region; one on two of them
        (
            (
                "Hạn mặn ở khu vực Đồng bằng sông Cửu Long tăng trở lại\n\n"
                "Theo Tổng cục Thủy lợi, hạn mặn làm 35.000 ha lúa bị thiệt hại."
            ),
            ["Đồng bằng sông Cửu Long"],
        ),
        (
            (
                "Giảm nghèo khu vực miền Trung - Tây Nguyên vượt mục tiêu\n\n"
                "Theo báo cáo của các địa phương, tỷ lệ giảm nghèo đạt 3,8%."
            ),
            [None],
        ),
        # a hamlet, which no table lists
        (
            (
                "Ngày hội của nhân dân thôn Bình An\n\n"
                "Thôn Bình An có 90 hộ.\n\nNgười dân thôn Bình An trồng chè. "
                "Thu nhập bình quân đạt 40 triệu đồng/người/năm."
            ),
            ["thôn Bình An", "thôn Bình An"],
        ),
        # a region, by its name and by «của vùng»; and the nation beside it
        (
            (
                "Hội nghị phát triển Tây Nguyên\n\n"
                "Vùng Tây Nguyên có 5 cao nguyên lớn.\n\nBáo cáo về Tây Nguyên nêu rõ: "
                "Quy mô kinh tế của vùng đạt 90 tỷ đồng.\n\nCả nước có 63 tỉnh."
            ),
            ["Tây Nguyên", "Tây Nguyên", "Việt Nam"],
        ),
        # what befell another country, and what this one has to do there
        (
            (
                "Bộ Nông nghiệp họp về thiên tai trong cả nước. Chính phủ báo cáo Quốc hội.\n\n"
                "Trận động đất tại Nepal làm 40 người chết, lũ lụt ở Ấn Độ làm 70 người chết. "
                "Bão làm 12 người bị thương.\n\n"
                "Doanh nghiệp đầu tư tại Lào 5 dự án."
            ),
            ["Nepal", "Ấn Độ", "Việt Nam", "Việt Nam"],
        ),
        # a region in which a province has its rank is not what the report is on
        (
            (
                "UBND tỉnh Gia Lai họp phiên thường kỳ. Tăng trưởng của Gia Lai đạt 6%, xếp thứ 2 "
                "trong vùng Tây Nguyên; dịch vụ xếp thứ 3 trong vùng Tây Nguyên; xây dựng xếp "
                "thứ 1 trong vùng Tây Nguyên.\n\nThu ngân sách đạt 900 tỷ đồng."
            ),
            ["Gia Lai"] * 5,
        ),
    ],
)
def test_a_place_that_no_table_lists(text: str, expected: list[str | None]) -> None:
    assert places(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Miền Nam chiếm 57% số ca mắc, miền Trung 19,2% và Tây Nguyên 8,7%.",
            ["miền Nam", "miền Trung", "Tây Nguyên"],
        ),
        (
            (
                "Sản lượng lúa ở miền Bắc đạt 7 triệu tấn (vùng Đồng bằng sông Hồng đạt 3 triệu "
                "tấn, giảm 9 nghìn tấn)."
            ),
            ["miền Bắc", "Đồng bằng sông Hồng", "Đồng bằng sông Hồng"],
        ),
        ("Tỷ lệ tiêm của miền Bắc đạt 95%, miền Trung đạt 91%.", ["miền Bắc", "miền Trung"]),
        # where something moves, and several together
        ("Bão di chuyển theo hướng Tây Tây Bắc với tốc độ 10 km/h.", [None]),
        ("Lượng mưa tại khu vực Tây Bắc và đồng bằng Bắc Bộ đạt 60 mm.", [None]),
    ],
)
def test_a_region_beside_a_value_is_its_place(text: str, expected: list[str | None]) -> None:
    assert places(text) == expected


def test_what_is_told_of_one_place_is_named_without_it_for_the_next() -> None:
    text = "Tỷ lệ tiêm chủng của Đồng Nai đạt 95%, Bình Dương đạt 91%, miền Trung 80%."
    names = [fact.indicator for fact in figures(text)]
    assert names == ["Tỷ lệ tiêm chủng của Đồng Nai", "Tỷ lệ tiêm chủng", "Tỷ lệ tiêm chủng"]


def test_a_place_in_brackets_that_have_closed_is_not_that_of_what_follows() -> None:
    text = (
        "Bão làm 90 người chết (Sơn La 63 người; Lai Châu có 27 người); 12 người mất tích "
        "(Hà Nam 2 người, Sơn La 10 người), 45 nhà sập."
    )
    found = places(text)
    assert found[3] is None
    assert found[-1] is None


def test_what_befell_several_regions_is_of_none_of_them() -> None:
    text = (
        "Rét hại kéo dài tại Tây Bắc; hạn hán, triều cường xảy ra tại đồng bằng sông Cửu Long; mưa "
        "đá ở Tây Nguyên. Thiên tai đã làm 14 người chết."
    )
    assert places(text) == [None]


def test_a_place_that_is_one_of_several_is_not_what_a_report_is_on() -> None:
    text = (
        "Mưa lũ gây thiệt hại tại các tỉnh Sơn La, Lai Châu, Yên Bái.\n\nSơn La là địa phương "
        "thiệt hại nặng nề nhất với 6 người chết.\n\nMưa lũ làm 90 nhà bị hư hỏng (Sơn La 70 nhà, "
        "Yên Bái 20 nhà).\n\nCó 800 ha lúa bị thiệt hại (Sơn La 500 ha, Lai Châu 300 ha)."
    )
    assert places(text) == ["Sơn La", None, "Sơn La", "Yên Bái", None, "Sơn La", "Lai Châu"]
