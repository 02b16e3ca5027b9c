"""What a page puts around a report."""

import pytest

from extract.layout.body import Kind
from tests.extract.layout.conftest import BODY, LEAD, MORE, kind_of, kinds


@pytest.mark.parametrize(
    "line",
    [
        "A- A A+",
        "Chia sẻ",
        "148 người đang online",
        "1.234 lượt xem",
        "{name} - {time}",
        "Từ khóa: đê điều, lũ quét",
        "Xem thêm: Lũ quét gây thiệt hại nặng ở miền núi",
        "anh-cuoc-hop_20240312.jpg",
        "-----",
        "100%",
    ],
)
def test_what_the_page_adds_is_left_out(line: str) -> None:
    assert kind_of(line) is Kind.BOILERPLATE


def test_a_box_of_other_articles_does_not_end_the_report() -> None:
    found = kinds(
        LEAD, BODY, MORE, "Tin liên quan", "Mưa lớn ở vùng cao", f"{BODY} 2.", f"{MORE} 2."
    )
    assert [kind.split(":")[0] for kind in found] == [
        "lead",
        "body",
        "body",
        "boilerplate",
        "boilerplate",
        "body",
        "body",
    ]


def test_a_teaser_of_one_short_sentence_is_of_its_box() -> None:
    teaser = "Mưa lớn gây ngập ở ba xã vùng cao, giao thông chia cắt."
    found = kinds(LEAD, BODY, MORE, "Tin liên quan", teaser, f"{BODY} 2.", f"{MORE} 2.")
    assert [kind.split(":")[0] for kind in found[3:]] == [
        "boilerplate",
        "boilerplate",
        "body",
        "body",
    ]
