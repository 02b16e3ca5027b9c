"""Which figures of an article are one figure said again."""

from extract.article import Article
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
