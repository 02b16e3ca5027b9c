"""Whom and what is called up, and what that is for: each is told with its own deed."""

import pytest

from tests.extract.figures.conftest import names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Huyện huy động 90 dân quân và 12 xe tải sơ tán 450 hộ dân.",
            ["dân quân huy động", "xe tải huy động", "hộ dân sơ tán"],
        ),
        ("Xã huy động 70 thanh niên gia cố 200 m đê.", ["thanh niên huy động", "đê gia cố"]),
        ("Phường vận động 80 hộ hiến 900 m2 đất.", ["hộ Phường vận động", "đất hiến"]),
        (
            "Sở cử 9 bác sĩ khám cho 700 công nhân.",
            ["bác sĩ Sở cử", "công nhân được khám"],
        ),
        (
            "Quân đoàn huy động 600 lượt cán bộ, chiến sĩ cùng 45 lượt xe sơ tán 90 hộ.",
            ["lượt cán bộ, chiến sĩ huy động", "lượt xe", "hộ sơ tán"],
        ),
        # what is told of them, and no deed for others
        ("Huyện huy động 12 xe cứu hộ, 30 áo phao.", ["xe cứu hộ huy động", "áo phao huy động"]),
        ("Có 45 hộ được sửa nhà, 12 hộ phải di dời.", ["hộ được sửa nhà", "hộ phải di dời"]),
    ],
)
def test_what_is_done_with_those_called_up_is_told_of_its_own(
    text: str, expected: list[str]
) -> None:
    assert names(text) == expected
