"""What was planned, told behind a comparison with it: whose plan, and of what."""

import pytest

from tests.extract.figures.conftest import kinds, names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tỷ lệ che phủ rừng đạt 51,2%, thấp hơn 1,3% so với chỉ tiêu UBND tỉnh giao (52,5%).",
            "chỉ tiêu UBND tỉnh giao về tỷ lệ che phủ rừng",
        ),
        (
            "GRDP đạt 60 nghìn tỷ đồng, bằng 98% so với nghị quyết đề ra (61 nghìn tỷ đồng).",
            "nghị quyết đề ra về GRDP",
        ),
        # what is planned is told
        (
            "Ngành thu 800 tỷ đồng, đạt 52% so với dự toán thu nội địa (1.500 tỷ đồng).",
            "dự toán thu nội địa",
        ),
        (
            "Huyện phấn đấu tập trung giải ngân trên 95% kế hoạch vốn được giao.",
            "giải ngân so với kế hoạch vốn",
        ),
        ("Sở mới giải ngân 20% vốn thi công.", "vốn thi công Sở mới giải ngân"),
        # no rate is planned in money
        (
            "Tỷ lệ giải ngân đạt 21% so với kế hoạch HĐND giao (900 tỷ đồng).",
            "kế hoạch HĐND giao",
        ),
    ],
)
def test_a_plan_is_named_with_what_is_planned(text: str, expected: str) -> None:
    assert names(text)[-1] == expected


def test_a_plan_that_opens_a_sentence_is_of_nothing_before() -> None:
    text = (
        "Thu phí cảng đạt 70 tỷ đồng. "
        "So với chỉ tiêu HĐND huyện giao (240 tỷ đồng), tỷ lệ nộp bằng 41%."
    )
    assert names(text)[1] == "chỉ tiêu HĐND huyện giao"
    assert kinds(text)[1][0] == "target"
