"""Twice the text takes about twice the time, whatever the text: no pattern runs away."""

import time
from collections.abc import Callable

import pytest

from extract.dates import find_dates
from extract.documents import find_documents
from extract.period import find_periods
from extract.quantities import find_quantities

_LENGTH = 4_000
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
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        reader(view)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("almost", _ALMOST)
@pytest.mark.parametrize("reader", _READERS)
def test_time_grows_with_the_text(reader: str, almost: str) -> None:
    read = _READERS[reader]
    text = almost * (4 * _LENGTH // len(almost))
    read(text[:_LENGTH])  # tables are loaded by the first reading
    times = [max(_seconds(read, text[: _LENGTH * n]), 1e-4) for n in (1, 2, 4)]
    assert times[1] < _AT_MOST * max(times[0], 1e-3), times
    assert times[2] < _AT_MOST * max(times[1], 1e-3), times
