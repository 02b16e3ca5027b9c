"""Harm told ahead of things, behind them, and once for several."""

import pytest

from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # ahead of things of a long name, and of what is measured
        (
            "Bão làm gãy đổ 39 cột viễn thông, cuốn trôi 6 công trình cấp nước.",
            [
                ("cột viễn thông gãy đổ", "39 cột"),
                ("công trình cấp nước cuốn trôi", "6 công trình"),
            ],
        ),
        (
            "Mưa lớn làm sạt lở 420 m đê, 16 km đường, 90 m kè.",
            [("đê sạt lở", "420 m"), ("đường sạt lở", "16 km"), ("kè sạt lở", "90 m")],
        ),
        # whatever weather did it
        (
            "Cơn lốc đã tốc mái 20 căn nhà và quật đổ 300 cây xanh.",
            [("căn nhà tốc mái", "20 căn nhà"), ("cây xanh quật đổ", "300 cây xanh")],
        ),
        # what happens is befallen by nothing, told ahead or behind
        (
            "Lũ cuốn trôi 12 cầu tạm; 5 điểm sạt lở.",
            [("cầu tạm cuốn trôi", "12 cầu"), ("điểm sạt lở", "5 điểm sạt lở")],
        ),
        (
            "Lũ gây ra 8 sự cố đê điều, 45 ngầm tràn bị hư hỏng.",
            [("sự cố đê điều", "8 sự cố"), ("ngầm tràn bị hư hỏng", "45 ngầm tràn")],
        ),
        # what only announces the list
        (
            "Bão gây thiệt hại: 4 ha ao cá bị tràn, 60 ha rau và 85 ha ngô bị ngập.",
            [("ao cá bị tràn", "4 ha"), ("rau bị ngập", "60 ha"), ("ngô bị ngập", "85 ha")],
        ),
        (
            "Thiệt hại ban đầu: đường bị sạt lở: 1.098 m; lúa bị ngập: 300 ha.",
            [("đường bị sạt lở", "1098 m"), ("lúa bị ngập", "300 ha")],
        ),
        (
            "Có 15 km đường và 700 m đường sắt bị hư hỏng.",
            [("đường bị hư hỏng", "15 km"), ("đường sắt bị hư hỏng", "700 m")],
        ),
        # what was built has its own deed
        (
            "Xã đã xây dựng 12 km đường, 3 trường học.",
            [("đường xây dựng", "12 km"), ("trường học xây dựng", "3 trường học")],
        ),
    ],
)
def test_harm_is_of_the_things_it_befell(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # by cause alone, of those who died
        (
            "Bão làm 32 người chết (gồm 27 người do lũ cuốn, 5 người do sập nhà).",
            [
                ("người chết", "32 người"),
                ("người chết do lũ cuốn", "27 người"),
                ("người chết do sập nhà", "5 người"),
            ],
        ),
        # told again in full by place, which is not so of what a place has
        (
            "Bão làm 29 cột viễn thông bị gãy (Lào Cai 19 cột viễn thông).",
            [("cột viễn thông bị gãy", "29 cột"), ("cột viễn thông bị gãy", "19 cột")],
        ),
        (
            "Bão làm 29 trạm y tế xã bị tốc mái; Lào Cai có 160 trạm y tế xã.",
            [("trạm y tế xã bị tốc mái", "29 trạm y tế"), ("trạm y tế xã", "160 trạm y tế")],
        ),
        # numbers in words, each of its own things
        (
            "Lốc làm ba người mất tích, bảy tàu cá bị chìm và hai ngôi nhà bị sập.",
            [
                ("người mất tích", "3 người"),
                ("tàu cá bị chìm", "7 tàu cá"),
                ("ngôi nhà bị sập", "2 ngôi nhà"),
            ],
        ),
        ("Hai nhà máy ở trong năm nhà xưởng cũ.", []),
    ],
)
def test_parts_and_numbers_in_words_keep_their_things(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected
