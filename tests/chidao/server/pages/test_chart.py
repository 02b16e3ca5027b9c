from __future__ import annotations

from decimal import Decimal

from chidao.server.pages.chart import HEIGHT, WIDTH, Given, drawn


def given(day: str, number: str, status: str = "actual", months: int = 12) -> Given:
    return Given(
        day=day,
        number=Decimal(number),
        status=status,
        text=number,
        period=day[:4],
        key=f"{day} {number}",
        months=months,
    )


def test_one_day_is_no_series() -> None:
    assert drawn([given("2023-07-02", "1")]) is None
    assert drawn([given("2023-07-02", "1"), given("2023-07-02", "2")]) is None
    assert drawn([given("2023-07-02", "1"), given("2024-07-02", "2", "change")]) is None


def test_higher_is_higher_and_later_is_to_the_right() -> None:
    chart = drawn([given("2023-07-02", "10"), given("2024-07-02", "20")])
    assert chart
    first, second = chart.points
    assert first.x < second.x
    assert first.y > second.y
    assert all(0 <= point.x <= WIDTH and 0 <= point.y <= HEIGHT for point in chart.points)
    assert [year for _, year in chart.years] == ["2023", "2024"]


def test_a_half_year_is_no_point_of_a_line_of_years() -> None:
    years = [given("2022-07-02", "10"), given("2023-07-02", "20")]
    chart = drawn([*years, given("2024-04-01", "12", months=6)])
    assert chart
    assert len(chart.lines) == 1
    assert chart.lines[0].count("L") == 1
    assert len(chart.points) == 3


def test_no_line_goes_through_a_year_on_which_sources_differ() -> None:
    chart = drawn(
        [given("2021-07-02", "9.6"), given("2021-07-02", "11.91"), given("2022-07-02", "14")]
    )
    assert chart
    assert chart.lines == ()


def test_targets_are_points_without_a_line() -> None:
    chart = drawn([given("2023-07-02", "16.5"), given("2025-07-02", "20", "target")])
    assert chart
    assert chart.lines == ()
    assert [point.given.status for point in chart.points] == ["actual", "target"]


def test_words_do_not_cover_words() -> None:
    chart = drawn([given("2023-07-02", "10"), given("2023-07-05", "10.01")])
    assert chart
    one, other = (point.words for point in chart.points)
    assert (one is None) != (other is None) or abs(one - other) > 9
