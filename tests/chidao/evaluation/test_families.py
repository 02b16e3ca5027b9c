import pytest

from chidao.evaluation.families import same_document, same_position, theme


@pytest.mark.parametrize(
    ("said", "gold", "same"),
    [
        ("Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh", True),
        ("Chủ tịch UBND tỉnh Hải Dương", "Chủ tịch UBND tỉnh", True),  # completed
        ("Chủ tịch UBND", "Chủ tịch UBND tỉnh Hải Dương", False),  # cut short
        ("Phó Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh", False),
        ("Chủ tịch UBND tỉnh", "Phó Chủ tịch UBND tỉnh", False),
        ("Bộ trưởng Bộ Công an", "Thứ trưởng Bộ Công an", False),
        ("Thứ trưởng Thường trực Bộ Nội vụ", "Thứ trưởng Bộ Nội vụ", False),
        ("Nguyên Bí thư Tỉnh ủy", "Bí thư Tỉnh ủy", False),
        ("Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh", "Bí thư Tỉnh ủy", False),  # two offices in one
        ("Ủy viên Bộ Chính trị", "Uỷ viên Bộ Chính trị", True),
        ("", "Bộ trưởng", False),
    ],
)
def test_positions(said: str, gold: str, same: bool) -> None:  # noqa: FBT001
    assert same_position(said, gold) is same


FLOOR = 0.8


@pytest.mark.parametrize(
    ("said", "gold", "same"),
    [
        (("Nghị quyết số 57-NQ/TW",), "Nghị quyết số 57-NQ/TW", True),
        (("Nghị quyết 57",), "Nghị quyết số 57-NQ/TW", True),  # short, with its number
        (("Nghị quyết",), "Nghị quyết số 57-NQ/TW", False),
        (("Nghị quyết số 57-NQ/TW",), "Nghị quyết số 18-NQ/TW", False),
        (("Quyết định", "Quyết định số 749/QĐ-TTg"), "Quyết định 749/QĐ-TTg", True),  # any name
        (("Luật Viễn thông",), "Luật Viễn thông", True),
        (("Luật Viễn thông",), "Luật Giao dịch điện tử", False),
        (("Nghị quyết số 01/NQ-CP",), "Nghị quyết số 01/NQ-CP của Chính phủ", True),
    ],
)
def test_documents(said: tuple[str, ...], gold: str, same: bool) -> None:  # noqa: FBT001
    assert (same_document(said, gold) >= FLOOR) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("5 đẩy mạnh", "năm đẩy mạnh", True),
        ("05 đẩy mạnh", "5 “đẩy mạnh”", True),
        ("5 đẩy mạnh", "5 bảo đảm", False),
        ("5 không", "Phương châm 5 không", True),
    ],
)
def test_themes(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    assert (theme(one) == theme(other)) is same
