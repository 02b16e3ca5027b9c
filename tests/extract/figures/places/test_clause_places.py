"""The place to which a clause of a list turns."""

import pytest

from tests.extract.figures.conftest import places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Sơn La: 5 người chết, 30 nhà sập; Hà Giang: 8 người chết, 20 nhà sập; "
                "ngoài ra 400 ha lúa bị ngập."
            ),
            ["Sơn La", "Sơn La", "Hà Giang", "Hà Giang", None],
        ),
        ("Lũ làm 15 cầu tạm bị trôi ở Cao Bằng; 5 nhà bị sập ở Sơn La.", ["Cao Bằng", "Sơn La"]),
        ("Tại Sơn La, lốc làm 6 trụ sở cơ quan bị tốc mái.", ["Sơn La"]),
        (
            "Xã Nậm Xé có 9 cống bị vỡ; xã Khánh Hạ 53 ha lúa bị ngập, 4 nhà bị sập.",
            ["Nậm Xé", "Khánh Hạ", "Khánh Hạ"],
        ),
    ],
)
def test_lists_by_place_give_each_place_its_own(text: str, expected: list[str | None]) -> None:
    assert places(text) == expected
