"""What stands before a name and vouches for it: ranks and academic titles, honorifics."""

import pytest

from extract.people.forms import past_address
from extract.people.line import Line
from extract.text import view


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("GS, TS Lê Công Lý", "Lê Công Lý"),
        ("GS.TS. Lê Công Lý", "Lê Công Lý"),
        ("PGS, TS, bác sĩ Lê Công Lý", ", bác sỹ Lê Công Lý"),
        ("thiếu tướng Lê Công Lý", "Lê Công Lý"),
        ("ông tiến sĩ giấy", "tiến sỹ giấy"),  # in small letters before none, it is no rank
        ("tiến sĩ khoa học", "tiến sỹ khoa học"),
    ],
)
def test_what_vouches_for_a_name_is_passed_over(text: str, rest: str) -> None:
    line = Line.of(view(text))
    at, passed = past_address(line, 0)
    assert line.words[at:] == Line.of(view(rest)).words
    assert passed is (at > 0)
