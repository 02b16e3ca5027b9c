"""One measure in many sentences: its name, value, unit and status hold whatever tells of it."""

import pytest

from tests.extract.figures.conftest import figures

LEVELS = [
    "{N} đạt {a}.",
    "{N} ước đạt {a}, tăng 4,5% so với cùng kỳ.",
    "Theo báo cáo của Sở Tài chính, {n} đạt {a}.",
    "{N} tăng 4,5%, đạt {a}.",
    "Riêng {n} giảm 4,5%, còn {a}.",
    "{N} năm 2022 là {b}, đến năm 2023 là {a}.",
    "{N} đạt {b} (kế hoạch là {a}).",
]
"""Sentences in which a measure comes to a value."""
MEASURES = [
    ("số xã đạt chuẩn nông thôn mới", "84 xã", "71 xã"),
    ("số doanh nghiệp thành lập mới", "910 doanh nghiệp", "870 doanh nghiệp"),
    ("dân số", "900.000 người", "850.000 người"),
    ("lượng khách đến Đà Lạt", "1,2 triệu lượt khách", "1 triệu lượt khách"),
    ("tổng đàn bò", "31.000 con", "29.500 con"),
    ("thu nội địa", "640 tỷ đồng", "610 tỷ đồng"),
]


@pytest.mark.parametrize("frame", LEVELS)
@pytest.mark.parametrize(("name", "value", "other"), MEASURES)
def test_a_value_is_of_the_measure_whatever_tells_of_it(
    frame: str, name: str, value: str, other: str
) -> None:
    upper = name[0].upper() + name[1:]
    facts = figures(frame.format(N=upper, n=name, a=value, b=other))
    told = [(f.indicator.lower(), f.value_text) for f in facts]
    number = value.removesuffix("%").split(" ")
    assert (name.lower(), number[0]) in [(said, text.split(" ")[0]) for said, text in told]
    assert {said for said, _ in told} == {name.lower()}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # «mới» tells of the value
        ("Vốn đầu tư công mới đạt 45%.", ["Vốn đầu tư công"]),
        ("Tỷ lệ tiêm mới đạt 71%.", ["Tỷ lệ tiêm"]),
        # «lần đầu» is when it was, and which of several
        ("Tỷ lệ cấp giấy chứng nhận lần đầu đạt 91%.", ["Tỷ lệ cấp giấy chứng nhận lần đầu"]),
        ("Kim ngạch lần đầu đạt 1 tỷ USD.", ["Kim ngạch"]),
        # other things than those spoken of
        ("Số hộ nghèo giảm 8%, còn 900 hộ cận nghèo.", ["Số hộ nghèo", "hộ cận nghèo"]),
        ("Thu ngân sách tăng 8%, đạt 15/15 chỉ tiêu.", ["Thu ngân sách", "chỉ tiêu"]),
    ],
)
def test_what_a_measure_does_not_take(text: str, names: list[str]) -> None:
    assert [f.indicator for f in figures(text)] == names
