"""Provinces whose second syllable a text writes small."""

import pytest

from tests.extract.figures.conftest import figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sơn La có 3 nhà sập; Vĩnh phúc có 2 nhà sập do gió; Phú Thọ có 1 nhà tốc mái.",
            [("nhà sập", "Sơn La"), ("nhà sập", "Vĩnh Phúc"), ("nhà tốc mái", "Phú Thọ")],
        ),
        ("Tại Hà nội có 12 điểm ngập.", [("điểm ngập", "Hà Nội")]),
        (
            "UBND tỉnh Thái bình báo cáo toàn tỉnh có 40 ha lúa bị ngập.",
            [("lúa bị ngập", "Thái Bình")],
        ),
        # names of people, and words, that begin alike
        ("Bà Hải phòng ngừa dịch cho 30 con lợn.", [("con lợn được Bà Hải phòng ngừa dịch", None)]),
        ("Ông Lê Thanh hóa giải 3 vụ tranh chấp.", [("vụ tranh chấp", None)]),
    ],
)
def test_a_province_written_small(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(f.indicator, f.area and f.area.name) for f in figures(text, None)] == expected
