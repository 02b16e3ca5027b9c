"""What a list measures in one place, or for one group, after the other."""

import pytest

from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Lũ gây thiệt hại tại các trại cá khoảng 9 tỷ đồng, tại các vườn ươm khoảng 4 tỷ "
                "đồng, tại các xưởng cưa khoảng 2 tỷ đồng và các bến, bãi khoảng 1 tỷ đồng."
            ),
            [
                ("thiệt hại tại các trại cá", "9000000000 đồng"),
                ("thiệt hại tại các vườn ươm", "4000000000 đồng"),
                ("thiệt hại tại các xưởng cưa", "2000000000 đồng"),
                ("thiệt hại tại các bến, bãi", "1000000000 đồng"),
            ],
        ),
        (
            "Tỷ lệ nhiễm ở đàn trâu là 2%, ở đàn bò là 3%, ở đàn dê là 5%.",
            [
                ("Tỷ lệ nhiễm ở đàn trâu", "2 %"),
                ("Tỷ lệ nhiễm ở đàn bò", "3 %"),
                ("Tỷ lệ nhiễm ở đàn dê", "5 %"),
            ],
        ),
        (
            "Dư nợ đối với hộ chài lưới là 5 tỷ đồng, đối với hộ làm muối là 3 tỷ đồng.",
            [
                ("Dư nợ đối với hộ chài lưới", "5000000000 đồng"),
                ("Dư nợ đối với hộ làm muối", "3000000000 đồng"),
            ],
        ),
        # who was paid is no further place
        (
            (
                "Thiệt hại tại các trại cá là 9 tỷ đồng, tại các vườn ươm là 4 tỷ đồng và các hộ "
                "được hỗ trợ 1 tỷ đồng."
            ),
            [
                ("Thiệt hại tại các trại cá", "9000000000 đồng"),
                ("Thiệt hại tại các vườn ươm", "4000000000 đồng"),
                ("hộ được hỗ trợ", "1000000000 đồng"),
            ],
        ),
    ],
)
def test_each_is_of_its_own_place(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
