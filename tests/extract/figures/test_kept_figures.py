"""Figures that were read before are what reading them anew would give."""

from extract.article import Article
from extract.figures.figure import Name
from extract.figures.kept_figures import Ahead, figures_in
from extract.reader import contextualize
from tests.extract.figures.conftest import told

WHOLE = "Toàn tỉnh có 120 dự án nhà ở xã hội đang thi công."
LATER = "So với năm trước giảm 12 dự án, tăng 35%."
BEFORE = (
    (WHOLE, "dự án nhà ở xã hội đang thi công"),
    ("Huyện có 30 dự án cấp nước đang thi công.", "dự án cấp nước đang thi công"),
    ("Trời nắng.", "dự án"),
)


def test_the_same_sentence_goes_on_with_what_stands_before_it() -> None:
    for before, name in (*BEFORE, *BEFORE):
        assert (name, "-12 dự án") in told(f"{before} {LATER}")


def test_it_is_read_alike_wherever_it_stands() -> None:
    alone = told(f"{WHOLE} {LATER}")
    assert len(alone) > 1
    assert told(f"Mưa to ở nhiều nơi.\n\nTrời lạnh.\n\n{WHOLE} {LATER}") == alone
    assert told(f"{WHOLE} {LATER}") == alone


def test_it_is_kept_behind_few_topics() -> None:
    sentence, *_ = contextualize(Article(source="a.txt", text=LATER)).sentences
    for number in range(100):
        ahead = Ahead(Name(f"dự án {number}", ((0, 5),)), aiming=False, counted={}, known={})
        found, _ = figures_in(LATER, sentence, ahead)
        assert len(found) == len(told(LATER))
    assert len(sentence.alike[figures_in]) < len(range(100))
