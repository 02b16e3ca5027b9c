"""Numbers in words: every pattern knows all of them."""

import re

import pytest

from extract.measures.numbers import parse_number
from extract.numerals import IN_TURN, ONE_TO_TEN, ORDINALS, TWO_TO_TEN


def test_the_words_count_up_to_ten() -> None:
    assert [parse_number(word) for word in ONE_TO_TEN.split("|")] == list(range(1, 11))
    assert f"một|{TWO_TO_TEN}" == ONE_TO_TEN
    assert len(ORDINALS.split("|")) == len(ONE_TO_TEN.split("|"))


@pytest.mark.parametrize("words", ["một là", "thứ nhất là", "thứ chín là", "mười là"])
def test_one_of_several_is_led_in(words: str) -> None:
    assert re.fullmatch(IN_TURN, words)


@pytest.mark.parametrize("words", ["thứ bốn là", "thứ một là", "nhất là", "tư là"])
def test_what_leads_in_nothing(words: str) -> None:
    assert not re.fullmatch(IN_TURN, words)
