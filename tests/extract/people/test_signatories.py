"""Who signs a notice is whom its office means."""

import pytest

from extract.article import Article
from extract.facts import Directive, PositionHeld
from extract.reader import read

_ORDER = "Công điện về phòng, chống rét đậm\n\n{} yêu cầu các địa phương che chắn chuồng trại.\n\n"


@pytest.mark.parametrize("signed", ["", "(Đã ký)\n\n"])
def test_the_giver_of_an_order_is_who_signs_it_in_that_office(signed: str) -> None:
    text = _ORDER.format("Thủ tướng Chính phủ") + f"THỦ TƯỚNG\n\n{signed}Trần Văn Bình"
    found = read(Article(source="a.txt", text=text)).findings
    givers = [f.fact.issued_by for f in found if isinstance(f.fact, Directive)]
    assert [giver.label for giver in givers if giver] == ["Trần Văn Bình"]
    (held,) = [f for f in found if isinstance(f.fact, PositionHeld)]
    assert held.evidence.quote.text == "Trần Văn Bình"
    assert [quote.text for quote in held.evidence.context] == ["THỦ TƯỚNG"]
    assert "label" in held.evidence.inferred


@pytest.mark.parametrize(
    "below", ["KT. THỦ TƯỚNG\n\nPHÓ THỦ TƯỚNG\n\nTrần Văn Bình", "CHỦ TỊCH\n\nTrần Văn Bình"]
)
def test_who_signs_in_another_office_gave_no_order_of_his_own(below: str) -> None:
    found = read(
        Article(source="a.txt", text=_ORDER.format("Thủ tướng Chính phủ") + below)
    ).findings
    givers = [f.fact.issued_by for f in found if isinstance(f.fact, Directive)]
    assert [giver.label for giver in givers if giver] == ["Thủ tướng Chính phủ"]
