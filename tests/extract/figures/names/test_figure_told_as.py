"""What befell those who are counted, and of what."""

import pytest

from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # by cause, where the same befell others of another
        (
            (
                "Lũ và sét làm 30 người chết, trong đó có 20 người chết do lũ ống, lũ quét và "
                "7 người chết do sét."
            ),
            [
                ("người chết", "30 người"),
                ("người chết do lũ ống, lũ quét", "20 người"),
                ("người chết do sét", "7 người"),
            ],
        ),
        # a sum of what befell them, told in its bracket, is of no one thing
        (
            (
                "Sơn La: 5 người chết; Lai Châu: 11 người (2 người chết do lũ; "
                "1 người chết do sét; 8 người mất tích)."
            ),
            [
                ("người chết", "5 người"),
                ("người chết, mất tích", "11 người"),
                ("người chết do lũ", "2 người"),
                ("người chết do sét", "1 người"),
                ("người mất tích", "8 người"),
            ],
        ),
        # a number in words behind another place
        (
            "Bão làm bốn người chết (Sơn La 3 người, Lai Châu một người) và 9 người bị thương.",
            [
                ("người chết", "4 người"),
                ("người chết", "3 người"),
                ("người chết", "1 người"),
                ("người bị thương", "9 người"),
            ],
        ),
        # of one cause alone it is not said, nor on whose ground they were
        ("Mưa lũ làm 5 người chết do sạt lở đất.", [("người chết", "5 người")]),
        (
            "Địa bàn tỉnh có 3 người chết, 8 người bị thương.",
            [("người chết", "3 người"), ("người bị thương", "8 người")],
        ),
    ],
)
def test_victims_are_told_by_what_befell_them(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tỉnh Hà Giang thiệt hại nặng nhất với 55 tỷ đồng, Cao Bằng 50 tỷ đồng.",
            [("thiệt hại", "55000000000 đồng"), ("thiệt hại", "50000000000 đồng")],
        ),
        (
            "Tỉnh Hà Giang được hỗ trợ 50 tỷ đồng; Lào Cai và Yên Bái mỗi tỉnh 15 tỷ đồng.",
            [("được hỗ trợ", "50000000000 đồng")],
        ),
        (
            "Hà Nội thu hút 3 tỷ USD, Bắc Ninh 2 tỷ USD.",
            [("Hà Nội thu hút", "3000000000 USD"), ("thu hút", "2000000000 USD")],
        ),
    ],
)
def test_what_one_place_has_is_named_without_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what befell things, whatever brought it about
        (
            "Gió lốc quét qua xã Pà Cò làm tốc mái 28 ngôi nhà.",
            [("ngôi nhà tốc mái", "28 ngôi nhà")],
        ),
        (
            "Lũ quét gây ngập 5 tuyến đường, gây sạt lở 300 m kè.",
            [("tuyến đường ngập", "5 tuyến đường"), ("kè sạt lở", "300 m")],
        ),
        ("Đội thanh niên làm sạch 300 m kênh.", [("kênh Đội thanh niên làm sạch", "300 m")]),
        # numbers of which nothing is said
        ("Tại 3 khu vực này có 900 hộ thiếu nước.", [("hộ thiếu nước", "900 hộ")]),
        ("Ngoài ra còn 100 ha khác có nguy cơ bị ngập.", []),
    ],
)
def test_what_harm_was_done(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what a list adds up is what stands before its bracket, not the last inside
        (
            (
                "Sơn La có 22 người chết và mất tích (9 người chết, 13 người mất tích), gồm: "
                "Mai Sơn 20 người, Yên Châu 2 người."
            ),
            ["người chết và mất tích", "người chết", "người mất tích"]
            + ["người chết và mất tích"] * 2,
        ),
        (
            "Bão làm hư hỏng 400 ngôi nhà (Hà Nam 300 nhà, Hải Phòng 100 nhà).",
            ["ngôi nhà hư hỏng"] * 3,
        ),
        (
            "Mưa đá làm 1 nhà sập, 45 nhà bị thủng, huyện Mai Sơn 38 nhà; huyện Yên Châu 7 nhà.",
            ["nhà sập", "nhà bị thủng", "nhà bị thủng", "nhà bị thủng"],
        ),
        # the end of the last name names no list; what moved is not called by how
        (
            "Có 900 ha lúa bị ngập úng, thiệt hại, trong đó: Hải Phòng 300ha, Nam Định 600ha.",
            ["lúa bị ngập úng, thiệt hại"] * 3,
        ),
        (
            "Một số tỉnh năng suất lúa giảm so với năm trước: Bến Tre giảm 8 tạ/ha.",
            ["năng suất lúa"],
        ),
        ("Cây ăn quả có 220 ha bị hư hại.", ["Cây ăn quả bị hư hại"]),
        (
            "Bão làm 94 ngôi nhà bị tốc mái và hư hỏng trong đó Hà Nam 54 nhà, Hà Nội 40 nhà.",
            ["ngôi nhà bị tốc mái và hư hỏng"] * 3,
        ),
        (
            "Có 554 căn nhà bị sập hoàn toàn. Trong đó, Gia Khê 344 nhà, Tân Lộc 137 nhà.",
            [
                "căn nhà bị sập hoàn toàn",
                "căn nhà bị sập hoàn toàn Gia Khê",
                "căn nhà bị sập hoàn toàn Tân Lộc",
            ],
        ),
        # a part of what nobody counted
        ("Nhiều nhà bị ngập. Trong đó, Thái Nguyên hơn 300 nhà; Yên Bái 450 nhà.", []),
    ],
)
def test_what_lists_of_harm_are_of(text: str, expected: list[str]) -> None:
    assert [name for name, _ in told(text)] == expected
