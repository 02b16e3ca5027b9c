"""Twice the text takes about twice the time, whatever the text: no pattern runs away."""

import gc
import time
from collections.abc import Callable
from itertools import pairwise

import pytest

from extract.article import Article
from extract.measures.dates import find_dates
from extract.measures.period import find_periods
from extract.measures.quantities import find_quantities
from extract.papers.documents import find_documents
from extract.reader import read as read_article

pytestmark = pytest.mark.alone


_LENGTH = 2_500
_AT_MOST = 3.0
_READERS: dict[str, Callable[[str], object]] = {
    "dates": find_dates,
    "periods": find_periods,
    "quantities": find_quantities,
    "documents": lambda view: find_documents(view, view),
}
_ALMOST = [
    "1.",
    "1,",
    "1/",
    "1 - ",
    "12 ",
    "ngày 1, 2, ",
    "từ ngày 1 đến ",
    "sáng thứ hai, (",
    "ngày 3 và 4/",
    "tháng ",
    "năm 20",
    "tính đến hết ",
    "giai đoạn 2021 - ",
    "quý I của ",
    "8,3 - 8,5 ",
    "1 tỷ 200 ",
    "ước đạt trên 3 xã, phường, ",
    "Nghị quyết ",
    "Nghị quyết số 18-NQ/TW ",
    "18-NQ-",
    "Nghị quyết Hội nghị a b c d ",
    "ban hành Nghị quyết về a b ",
    "Luật A b c d e ",
    "Luật Đất đai, ",
    "Kế hoạch a b c d - e, ",
    "Đề án a b c d ",
    '"Đề án a b ',
    "Chương trình a quốc gia (2021 ",
    "A",
    "a ",
    " ",
    "\n",
]


def _seconds(reader: Callable[[str], object], view: str) -> float:
    """The processor time of one reading, undisturbed: of several, the least."""
    best = float("inf")
    gc.disable()
    try:
        for _ in range(3):
            start = time.process_time()
            reader(view)
            best = min(best, time.process_time() - start)
    finally:
        gc.enable()
    return best


def _grows_too_fast(read: Callable[[str], object], text: str) -> list[float] | None:
    """The three times, where one doubling of the text costs more than it may."""
    times = [max(_seconds(read, text[: _LENGTH * n]), 1e-3) for n in (1, 2, 4)]
    fast = any(later >= _AT_MOST * before for before, later in pairwise(times))
    return times if fast else None


@pytest.mark.parametrize("almost", _ALMOST)
@pytest.mark.parametrize("reader", _READERS)
def test_time_grows_with_the_text(reader: str, almost: str) -> None:
    """A machine that is busy may slow one measurement; growth shows in each of three."""
    read = _READERS[reader]
    text = almost * (4 * _LENGTH // len(almost))
    read(text[:_LENGTH])  # tables are loaded by the first reading
    measured = [_grows_too_fast(read, text)]
    while measured[-1] is not None and len(measured) < 3:
        measured.append(_grows_too_fast(read, text))
    assert measured[-1] is None, measured


@pytest.mark.parametrize(
    "almost",
    [
        "Phạm Văn A, Bí thư, ",
        "hội nghị về hội nghị của Ủy ban, ",
        "chủ trì tại điểm cầu tỉnh; ",
        "tham dự có các đồng chí: ",
        "yêu cầu các bộ, ngành phải khẩn trương; ",
        "5 không, 5 có gồm: ",
        "đạt 5%, tăng 3% so với ",
        "(1) một là, (2) hai là ",
        "Ban Chỉ đạo về phát triển và ",
        "A. B. C. ",
        "\n- ",
        '"',
    ],
)
def test_time_of_the_whole_reading_grows_with_the_text(almost: str) -> None:
    def read(text: str) -> object:
        return read_article(Article(source="long.txt", text=text))

    text = "Sáng 5/3/2024, UBND tỉnh Kon Tum tổ chức hội nghị về y tế. " + almost * (
        4 * _LENGTH // len(almost)
    )
    read(text[:_LENGTH])
    measured = [_grows_too_fast(read, text)]
    while measured[-1] is not None and len(measured) < 3:
        measured.append(_grows_too_fast(read, text))
    assert measured[-1] is None, measured
