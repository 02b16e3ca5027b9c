"""What a value of before is compared with: «cùng kỳ năm trước tăng 7%»."""

import pytest

from tests.extract.figures.conftest import figures, periods

NOW = ("2024-01-01", "2024-06-30")
THEN = ("2023-01-01", "2023-06-30")
LAST_DAY, DAY_BEFORE = ("2024-06-30", "2024-06-30"), ("2023-06-30", "2023-06-30")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "6 tháng đầu năm 2024, vận tải tăng 6,2% (cùng kỳ năm trước tăng 5,9%), "
                "bán lẻ tăng 8,5%."
            ),
            [NOW, THEN, NOW],
        ),
        (
            (
                "6 tháng đầu năm 2024, xuất khẩu đạt 8 tỷ USD. "
                "Cùng kỳ năm 2023, xuất khẩu là 7 tỷ USD, nhập khẩu là 6 tỷ USD."
            ),
            [NOW, THEN, THEN],
        ),
        (
            (
                "Đến 30/6/2024, tỉnh giải ngân 51,8%. "
                "Cùng thời điểm năm ngoái, tỷ lệ giải ngân là 55,4%."
            ),
            [LAST_DAY, DAY_BEFORE],
        ),
        # the second of two earlier years
        (
            ("6 tháng đầu năm 2024, dệt may tăng 9% (cùng kỳ năm 2023 tăng 4%, năm 2022 tăng 7%)."),
            [NOW, THEN, ("2022-01-01", "2022-06-30")],
        ),
        # higher than it was, or rose, then
        (
            (
                "6 tháng đầu năm 2024, dệt may tăng 9%, cao hơn nhiều so với cùng kỳ của năm "
                "2023 tăng 4%."
            ),
            [NOW, THEN],
        ),
        ("6 tháng đầu năm 2024, dệt may tăng 9%, cao hơn mức tăng 4% cùng kỳ.", [NOW, THEN]),
        (
            (
                "6 tháng đầu năm 2024, dệt may tăng 9% (bằng mức tăng 9,2% của năm 2022) và cao "
                "hơn cùng kỳ năm 2023 tăng 4%."
            ),
            [NOW, ("2022-01-01", "2022-12-31"), THEN],
        ),
        (
            "6 tháng đầu năm 2024, dệt may tăng 9% (gần bằng mức tăng trưởng 9,2% của năm 2023).",
            [NOW, ("2023-01-01", "2023-12-31")],
        ),
        # «năm ngoái là», in brackets
        (
            "Năm 2023, tỷ lệ đỗ đạt 92% (so với năm ngoái là 84%), tỷ lệ trượt đạt 8%.",
            [
                ("2023-01-01", "2023-12-31"),
                ("2022-01-01", "2022-12-31"),
                ("2023-01-01", "2023-12-31"),
            ],
        ),
        (
            "Năm 2023, tỷ lệ em được tiêm đạt 91% (năm trước 88%).",
            [("2023-01-01", "2023-12-31"), ("2022-01-01", "2022-12-31")],
        ),
        # told of no time, it is of the year before the article
        (
            "Tỷ lệ em được tiêm là 91%, năm ngoái là 88%.",
            [("None", "None"), ("2023-01-01", "2023-12-31")],
        ),
        ("Tỷ lệ em được tiêm là 91% (so với năm ngoái cao hơn 3%).", [("None", "None")] * 2),
        # behind «là», with no bracket
        (
            (
                "6 tháng đầu năm 2024, GRDP của tỉnh tăng 7,1%. Mức này cao hơn mức tăng GRDP "
                "cùng kỳ 2023 là 6,2%."
            ),
            [NOW, THEN],
        ),
        (
            "6 tháng đầu năm 2024, doanh thu so với cùng kỳ năm 2023 đạt 104%, vốn vay tăng 8%.",
            [NOW, NOW],
        ),
        # the same time without its year
        ("6 tháng đầu năm 2024, huyện cấp 650 giấy phép (cùng kỳ 600 giấy phép).", [NOW, THEN]),
        ("6 tháng đầu năm 2024, huyện cấp 650 giấy phép; cùng kỳ cấp 600 giấy phép.", [NOW, THEN]),
        (
            (
                "6 tháng đầu năm 2024, huyện thu 120 tỷ đồng, tăng 20 tỷ đồng so với cùng kỳ "
                "(100 tỷ đồng)."
            ),
            [NOW, NOW, THEN],
        ),
        ("6 tháng đầu năm 2024, huyện thu 120 tỷ đồng, cùng kỳ tăng 5%.", [NOW, NOW]),
        # all that stands in the bracket is of then
        (
            (
                "6 tháng đầu năm 2024, số ca mắc giảm so với cùng kỳ năm 2023 "
                "(410 ca mắc và 6 ca tử vong)."
            ),
            [THEN, THEN],
        ),
        # a level of then
        (
            (
                "6 tháng đầu năm 2024, xuất khẩu tăng 6,7%, "
                "vẫn thấp hơn mức tăng 7,2% của cùng kỳ năm 2023."
            ),
            [NOW, THEN],
        ),
        # but what fell since then is of now
        (
            (
                "6 tháng đầu năm 2024, xảy ra 90 vụ cháy, giảm mạnh so với cùng kỳ năm 2023 "
                "(giảm 6,1% số vụ)."
            ),
            [NOW, NOW],
        ),
        # compared with the year before, and not of it
        (
            "6 tháng đầu năm 2024, xuất khẩu đạt 8 tỷ USD, so với cùng kỳ năm trước tăng 5%.",
            [NOW, NOW],
        ),
    ],
)
def test_a_value_of_the_year_before(text: str, expected: list[tuple[str, str]]) -> None:
    assert periods(text) == expected


def test_a_name_holds_no_time_that_is_compared_with() -> None:
    text = "6 tháng đầu năm 2024, huyện cấp 650 giấy phép; cùng kỳ năm trước cấp 600 giấy phép."
    assert figures(text)[-1].indicator == "giấy phép cấp"


def test_what_a_move_is_reckoned_on_is_not_when_it_was() -> None:
    told = "9 tháng năm 2023, xuất khẩu đạt mức tăng 7% so với cùng kỳ năm 2022"
    nine_months = ("2023-01-01", "2023-09-30")
    assert periods(f"{told}.") == [nine_months]
    then = f"{told}, thấp hơn mức tăng 9% của cùng kỳ năm 2022."
    assert periods(then) == [nine_months, ("2022-01-01", "2022-09-30")]


def test_what_a_growth_is_held_against_does_not_run_on() -> None:
    told = (
        "10 tháng năm 2024, chỉ số tăng 9%, cao hơn mức tăng 8% của cùng kỳ năm 2023. Trong đó, "
        "ngành dệt tăng 7%."
    )
    now, then = ("2024-01-01", "2024-10-31"), ("2023-01-01", "2023-10-31")
    assert periods(told) == [now, then, now]


def test_a_bracket_behind_a_move_tells_how_it_moved_a_year_before() -> None:
    told = "9 tháng đầu năm 2024, vốn đầu tư tăng 9,7% so với cùng kỳ (cùng kỳ tăng 9%)."
    now, then = ("2024-01-01", "2024-09-30"), ("2023-01-01", "2023-09-30")
    assert periods(told) == [now, then]
    level = "9 tháng đầu năm 2024, vốn đầu tư đạt 300 tỷ đồng (cùng kỳ tăng 9%)."
    assert periods(level) == [now, now]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "6 tháng đầu năm 2024, xuất khẩu tăng 3%, thấp hơn mức tăng 7% của cùng kỳ năm "
                "2022 và 5% của cùng kỳ năm 2023."
            ),
            [NOW, ("2022-01-01", "2022-06-30"), THEN],
        ),
        (
            (
                "6 tháng đầu năm 2024, tỷ lệ mất việc là 2,5%, cao hơn mức 2% và 2,2% của cùng kỳ "
                "năm 2022 và 2023."
            ),
            [NOW, ("2022-01-01", "2022-06-30"), THEN],
        ),
        (
            "Giải ngân đạt 41%, thấp hơn mức 44% của cùng kỳ năm 2022.",
            [("None", "None"), ("2022-07-20", "2022-07-20")],
        ),
    ],
)
def test_each_value_of_then_has_its_own_year(text: str, expected: list[tuple[str, str]]) -> None:
    assert periods(text) == expected


@pytest.mark.parametrize("as_much", ["gấp đôi", "chỉ bằng một nửa", "tương đương", "bằng"])
def test_the_year_that_a_value_is_as_much_as_is_not_the_next_ones(as_much: str) -> None:
    text = f"Sản lượng chè đạt 3.100 tấn, {as_much} năm 2015; đàn dê đạt 42.000 con."
    assert {fact.period_start for fact in figures(text)} == {None}
