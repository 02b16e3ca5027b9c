"""Figures that were read before are what reading them anew would give."""

from extract.remembered import MOST, Latest
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


def test_only_the_latest_are_kept() -> None:
    latest: Latest[int, str] = Latest()
    for number in range(MOST):
        latest.keep(number, str(number))
    assert latest.get(0) == "0"
    latest.keep(MOST, "new")
    assert (latest.get(0), latest.get(1), latest.get(MOST)) == ("0", None, "new")
