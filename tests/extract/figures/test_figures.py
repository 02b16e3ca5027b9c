"""What a figure is: its value, its range or rank, and the quote that shows it."""

from decimal import Decimal

from extract.article import Article
from extract.facts import Observation, Status
from extract.reader import read
from extract.rules.observation import RULES
from tests.extract.figures.conftest import DAY, figures, names


def test_a_range_is_one_figure() -> None:
    (figure,) = figures("Phấn đấu tăng trưởng năm 2024 đạt 6,5 - 7%.")
    assert (figure.value, figure.value_to) == (Decimal("6.5"), Decimal(7))
    assert figure.status is Status.TARGET


def test_a_rank_says_out_of_how_many() -> None:
    (figure,) = figures("Chỉ số hài lòng xếp thứ 7/63 tỉnh, thành phố.")
    assert (figure.status, figure.value, figure.out_of) == (Status.RANK, 7, 63)
    assert figure.unit == "hạng"


def test_the_quote_holds_the_value_and_what_it_lacks_is_inferred() -> None:
    text = "Năm 2023, kim ngạch xuất khẩu gạo đạt 4,6 tỷ USD, tăng 35%."
    found = read(Article(source="a.txt", text=text, published=DAY), only=RULES).findings
    change = next(f for f in found if f.evidence.rule == "metric/change")
    assert change.evidence.quote.text == "tăng 35%"
    assert {"indicator", "periodStart", "periodEnd"} <= change.evidence.inferred
    assert "kim ngạch xuất khẩu gạo" in {quote.text for quote in change.evidence.context}


def test_several_countries_are_no_indicator() -> None:
    assert figures("Xuất khẩu giảm mạnh; Lào và Campuchia 28%.") == []


def test_a_place_or_a_year_alone_is_no_indicator() -> None:
    assert figures("Chỉ số sẵn sàng: Singapore 82 điểm.") == []
    assert [figure.indicator for figure in figures("Điểm sẵn sàng của tỉnh đạt 82%.")] != []


def test_what_goes_on_from_a_value_without_a_name_has_none() -> None:
    told = names(
        "Xuất khẩu gạo đạt 4 tỷ USD. Với kết quả này, Thứ trưởng nhận định cả năm có thể đạt "
        "60 tỷ USD, vượt 5 tỷ USD so với mục tiêu."
    )
    assert told == ["Xuất khẩu gạo"]


def test_the_quote_of_a_figure_holds_its_sign() -> None:
    text = "Năm 2015, tỉnh xảy ra 353 vụ cháy, giảm 12 vụ so với năm 2014 (-5%)."
    found = read(Article(source="a.txt", text=text)).findings
    quotes = [
        f.evidence.quote.text
        for f in found
        if isinstance(f.fact, Observation) and f.fact.value_text == "-5"
    ]
    assert quotes == ["-5%"]
