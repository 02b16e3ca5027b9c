"""Orders told by a noun and «là»."""

import pytest

from tests.extract.instructions.conftest import Told, told_in_news

_SAYS = "Phó Bí thư Tỉnh ủy Lò Văn Tá cho rằng,"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_SAYS} nhiệm vụ của các trạm y tế là phải rà soát kho thuốc.",
            [("Lò Văn Tá", ("các trạm y tế",), "rà soát kho thuốc")],
        ),
        (
            f"{_SAYS} trách nhiệm trước mắt của các huyện là rà soát bờ bao.",
            [("Lò Văn Tá", ("các huyện",), "rà soát bờ bao")],
        ),
        (
            "Một trong những yêu cầu mà Sở Y tế đưa ra là không thu thêm phí giường.",
            [("Sở Y tế", (), "không thu thêm phí giường")],
        ),
        (
            "Yêu cầu Bộ Y tế đặt ra với các tỉnh là rà soát kho thuốc.",
            [("Bộ Y tế", ("các tỉnh",), "rà soát kho thuốc")],
        ),
        (
            "Yêu cầu của Bộ Y tế là các tỉnh rà soát kho thuốc trong tuần.",
            [("Bộ Y tế", ("các tỉnh",), "các tỉnh rà soát kho thuốc trong tuần")],
        ),
        (
            f"{_SAYS} vấn đề các huyện cần làm ngay là rà soát bờ bao.",
            [("Lò Văn Tá", ("các huyện",), "vấn đề các huyện cần làm ngay là rà soát bờ bao")],
        ),
    ],
)
def test_what_a_noun_says_is_to_be_done(text: str, expected: list[Told]) -> None:
    assert told_in_news(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{_SAYS} nhiệm vụ của các trạm y tế là khám bệnh ban đầu.",  # what they are for
        "Nhiệm vụ của các trạm y tế là phải rà soát kho thuốc.",  # by nobody
        "Một trong những yêu cầu của thị trường là rà soát mã vùng trồng.",
        "Yêu cầu của Bộ Y tế là hợp lý.",
    ],
)
def test_what_a_noun_only_describes(text: str) -> None:
    assert told_in_news(text) == []
