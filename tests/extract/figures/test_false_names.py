"""What a figure is not of: what was spoken of before, a place, half a name; and what is none."""

import pytest

from tests.extract.figures.conftest import figures


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # a part of its own speaks of something new, though its figure stands behind a comma
        (
            (
                "Khu vực dịch vụ tăng 2%; chỉ số giá tiêu dùng (CPI) có xu hướng giảm, bình quân "
                "tăng 3%."
            ),
            ["Khu vực dịch vụ", "chỉ số giá tiêu dùng (CPI)"],
        ),
        # what comes along is not counted with it
        (
            "Có 420 cán bộ, chiến sĩ cùng nhiều xe chữa cháy.",
            ["cán bộ, chiến sĩ"],
        ),
        # pairs of words that belong together
        ("Có 320 thí sinh tự do.", ["thí sinh tự do"]),
        (
            "Có 210 thí sinh đăng ký chỉ để xét tốt nghiệp.",
            ["thí sinh đăng ký chỉ để xét tốt nghiệp"],
        ),
        (
            "Tỉnh có 45 xã đạt chuẩn nông thôn mới nâng cao.",
            ["xã đạt chuẩn nông thôn mới nâng cao"],
        ),
        # who tells it is not what is counted
        ("Bộ Y tế cho biết có 24 bệnh viện đạt chuẩn.", ["bệnh viện đạt chuẩn"]),
        ("Tính đến nay số thu ngân sách đạt 90 tỷ đồng.", ["số thu ngân sách"]),
        ("100% xã đạt chuẩn phổ cập giáo dục THCS./.", ["xã đạt chuẩn phổ cập giáo dục THCS"]),
        # a place, and a question, are not what is measured
        ("Mưa to ở nhiều trạm, Trà Mai (Quảng Nam) 203mm.", []),
        ("Tăng trưởng năm nay có đạt 9%?", []),
    ],
)
def test_the_name_of_a_figure(text: str, names: list[str]) -> None:
    assert [f.indicator for f in figures(text)] == names


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Tiền thu vượt 6% so với chỉ tiêu được giao (1.400 tỷ đồng).", ["change", "target"]),
        ("Sở đã dự kiến tổ chức 31 điểm thi.", ["target"]),
        ("Sở đã tổ chức 31 điểm thi.", ["actual"]),
    ],
)
def test_a_plan_is_none_that_was_reached(text: str, status: list[str]) -> None:
    assert [f.status.value for f in figures(text)] == status


def test_a_holiday_of_another_year_is_compared_with() -> None:
    text = (
        "Từ 29/4 đến 3/5, tỉnh đón 200.000 lượt khách, tăng 30% so với đợt lễ này năm 2022; "
        "doanh thu du lịch là 30 tỷ đồng."
    )
    found = figures(text)
    assert [int(f.value) for f in found] == [200_000, 30, 30_000_000_000]
    assert not [f for f in found if f.period_end is not None and f.period_end.year == 2022]


def test_the_nation_is_meant_by_who_tells_of_it() -> None:
    text = (
        "Cảng Vũng Áng hoạt động trở lại. Hà Tĩnh thu tốt, Hà Tĩnh dẫn đầu.\n\n"
        "Theo Tổng cục Hải quan, thu ngân sách toàn ngành đạt 300.000 tỷ đồng.\n\n"
        "Tại Hà Tĩnh, số thu đạt 9.000 tỷ đồng."
    )
    assert [f.area.name if f.area else None for f in figures(text)] == ["Việt Nam", "Hà Tĩnh"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Khu vực dịch vụ tăng 4%, đóng góp 40% vào mức tăng trưởng chung.",
            ["Khu vực dịch vụ", "Khu vực dịch vụ đóng góp vào mức tăng trưởng chung"],
        ),
        # what a level is compared with is not what it falls by
        ("Tăng trưởng của ngành lại sụt giảm so với mức tăng 2,7%.", []),
        (
            "Tổng cục Thống kê công bố tổng sản phẩm trong nước tăng 6%.",
            ["tổng sản phẩm trong nước"],
        ),
    ],
)
def test_what_a_share_or_a_change_is_of(text: str, names: list[str]) -> None:
    assert [f.indicator for f in figures(text)] == names


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Năm ngoái, GDP quý 1 tăng 5%.", 2023),
        ("GDP quý 1 năm ngoái tăng 5%.", 2023),
        ("GDP quý 1 năm nay tăng 5%.", 2024),
    ],
)
def test_the_year_that_a_quarter_is_of(text: str, year: int) -> None:
    assert [f.period_end.year for f in figures(text) if f.period_end] == [year]


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        # a cooperative is no commune, a congress of delegates is not the nation
        ("Hợp tác xã Tân Tiến thiệt hại. Có 2 ha rừng bị cháy.", [None]),
        (
            (
                "Đại hội Đảng bộ tỉnh Bắc Giang bầu đoàn đi dự Đại hội đại biểu toàn quốc gồm "
                "20 đại biểu chính thức. Tỉnh Bắc Giang phấn đấu."
            ),
            ["Bắc Giang"],
        ),
        # what befell several provinces, or began in one, is of none of them
        (
            (
                "Chính phủ họp. Thủ tướng chỉ đạo. Ở các tỉnh Gia Lai và Kon Tum vừa xảy ra cháy "
                "trên 70 ha rừng."
            ),
            [None],
        ),
        (
            "Chính phủ họp. Kể từ khi phát hiện tại tỉnh Hưng Yên, dịch đã lan ra 16 tỉnh.",
            ["Việt Nam"],
        ),
    ],
)
def test_where_a_figure_is_not_of(text: str, areas: list[str | None]) -> None:
    assert [f.area.name if f.area else None for f in figures(text)] == areas
