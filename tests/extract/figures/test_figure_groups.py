"""Which figures of an article are one figure said again."""

import pytest

from extract.article import Article
from extract.facts import Observation
from extract.reader import read
from extract.rules.observation import RULES
from tests.extract.figures.conftest import DAY, places


def test_a_figure_said_twice_is_one_observation_with_two_quotes() -> None:
    text = (
        "Vụ sạt lở làm 7 người tử vong.\n\n"
        "Tối qua, lãnh đạo tỉnh xác nhận vụ sạt lở khiến 7 người tử vong."
    )
    found = read(Article(source="a.txt", text=text, published=DAY), only=RULES).findings
    assert len({finding.fact for finding in found}) == 1
    assert len({finding.evidence.quote for finding in found}) == 2


def test_each_quote_of_a_figure_said_twice_has_its_own_qualifier() -> None:
    text = (
        "Tỷ trọng kinh tế số trong GDP khoảng 12,37%.\n\n"
        "Tỷ trọng kinh tế số trong GDP ước tính là 12,37%."
    )
    found = read(Article(source="a.txt", text=text, published=DAY), only=RULES).findings
    said = {f.evidence.quote.text: getattr(f.fact, "qualifier", None) for f in found}
    assert {quote.split()[7]: qualifier for quote, qualifier in said.items()} == {
        "khoảng": "khoảng",
        "ước": "ước",
    }


def test_the_same_count_in_two_places_is_two_figures() -> None:
    text = (
        "Mưa lũ làm chết 2 người (Nghệ An 1 người chết, Thanh Hóa 1 người chết).\n\n"
        "Riêng tại Thanh Hóa, sét đánh làm 1 người chết."
    )
    assert places(text)[1:] == ["Nghệ An", "Thanh Hóa", "Thanh Hóa"]


@pytest.mark.parametrize(
    "text",
    [
        "Bão làm 3 người chết tại tỉnh Nghệ An.\nCòn 3 người mất tích tại tỉnh Nghệ An.",
        (
            "Thu ngân sách tỉnh Cà Mau gấp 3 lần năm 2010.\nSản lượng lúa của tỉnh Cà Mau gấp 3 "
            "lần năm 2010."
        ),
        "Tỷ lệ hộ nghèo của huyện Kỳ Sơn là 21,5%.\nTỷ lệ hộ nghèo của huyện Quế Phong là 21,5%.",
    ],
)
def test_a_shared_place_does_not_make_two_figures_one(text: str) -> None:
    found = read(Article(source="a.txt", text=text, published=DAY), only=RULES).findings
    told = [f.fact for f in found]
    assert len({fact.indicator for fact in told if isinstance(fact, Observation)}) == len(told) == 2


def test_a_place_does_not_keep_a_headline_from_what_it_says_again() -> None:
    text = "Bão làm 3 người chết ở Nghệ An\n\nBão số 5 đã làm 3 người chết."
    found = read(Article(source="a.txt", text=text, published=DAY), only=RULES).findings
    assert len({finding.fact for finding in found}) == 1


def test_who_is_still_missing_is_not_called_by_the_dead_told_of_before() -> None:
    text = "Lũ quét làm 6 người chết.\nCòn 2 người mất tích."
    found = read(Article(source="a.txt", text=text, published=DAY), only=RULES).findings
    told = [f.fact.indicator for f in found if isinstance(f.fact, Observation)]
    assert told == ["người chết", "người mất tích"]
