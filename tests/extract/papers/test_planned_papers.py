"""Plans and decrees that only what they plan or do makes known."""

import pytest

from tests.extract.papers.conftest import named


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "Sở trình kế hoạch đầu tư công trung hạn giai đoạn 2021-2025.",
            ["kế hoạch đầu tư công trung hạn giai đoạn 2021-2025"],
        ),
        (
            "Bộ soạn Nghị định quy định mức thu phí sử dụng cầu treo, xin ý kiến các tỉnh.",
            ["Nghị định quy định mức thu phí sử dụng cầu treo"],
        ),
        ("Huyện đạt 40% kế hoạch đầu tư công năm 2024.", []),  # a measure, not a paper
        ("Các xã làm theo nghị định quy định mức thu phí cầu treo.", []),  # of any such decree
    ],
)
def test_a_plan_or_decree_is_known_by_what_it_plans_or_does(text: str, labels: list[str]) -> None:
    assert named(text) == labels
