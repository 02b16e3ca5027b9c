"""What sentences alike say is worked out once, and only where they are alike."""

from datetime import date

from extract.alike import placed_alike, said_alike
from extract.article import Article
from extract.figures.times.figure_periods import Term
from extract.reader import contextualize
from extract.remembered import LONGEST
from extract.slots import QUANTITY
from extract.slotted import SlottedSentence

WORDS = "Tỉnh Hà Giang trồng 40 ha rừng trong quý I."


def sentence(before: str = "", words: str = WORDS, day: date = date(2024, 5, 2)) -> SlottedSentence:
    text = f"{before}{words}"
    context = contextualize(Article(source="a.txt", text=text, published=day))
    return next(one for one in context.sentences if one.text == words)


def test_the_same_words_are_alike_wherever_they_stand() -> None:
    asked: list[int] = []

    @said_alike
    def counted(one: SlottedSentence) -> int:
        asked.append(one.begin)
        return len(one.of(QUANTITY))

    assert counted(sentence()) == counted(sentence("Trời nắng. ")) == 1
    assert len(asked) == 1


def test_a_time_of_another_year_is_not_alike() -> None:
    assert sentence().alike is sentence(day=date(2024, 4, 1)).alike
    assert sentence().alike is not sentence(day=date(2023, 5, 2)).alike


def test_what_is_found_stands_where_the_words_stand() -> None:
    @placed_alike
    def placed(one: SlottedSentence) -> Term | None:
        return Term(at=(one.begin + 1, one.begin + 2)) if "ha" in one.text else None

    for begin in (0, 11, 11, 0):
        found = placed(sentence("Trời nắng. "[:begin]))
        assert found is not None
        assert found.at == (begin + 1, begin + 2)
    assert placed(sentence(words="Trời mưa.")) is placed(sentence(words="Trời mưa.")) is None


def test_nothing_long_is_kept() -> None:
    words = f"Tỉnh {'rất ' * (LONGEST // 4)}đẹp."
    assert sentence(words=words).alike is not sentence(words=words).alike
