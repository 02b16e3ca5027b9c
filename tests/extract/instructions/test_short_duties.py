"""«…, cần điều chỉnh»: a duty that does not say itself what it is of is told with that."""

import pytest

from tests.extract.instructions.conftest import told

_SAYS = "Bộ trưởng Lê Văn Nam cho rằng "


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("mức phụ cấp còn thấp, cần điều chỉnh.", "mức phụ cấp còn thấp, cần điều chỉnh"),
        (
            "tiến độ còn chậm, cần đôn đốc các huyện hoàn thành kiểm kê trong quý.",
            "cần đôn đốc các huyện hoàn thành kiểm kê trong quý",
        ),
    ],
)
def test_a_short_duty_says_what_it_is_of(text: str, task: str) -> None:
    assert [one for *_, one in told(_SAYS + text)] == [task]
