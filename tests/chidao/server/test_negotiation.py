"""What comes of an Accept header: one of few words, which choose what the header chooses."""

from __future__ import annotations

import random

import pytest

from chidao.server.negotiation import ANY, NONE, THINGS, choose, settled

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"
FIREFOX = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5"


@pytest.mark.parametrize(
    ("accept", "word"),
    [
        (BROWSER, "text/html"),
        (FIREFOX, "text/html"),
        ("", ANY),
        ("*/*", ANY),
        ("text/*", ANY),
        ("text/turtle", "text/turtle"),
        ("application/rdf+xml;q=0.9, text/turtle;q=0.8, */*;q=0.1", "text/turtle"),
        ("application/ld+json, text/html;q=0.5", "application/ld+json"),
        ("image/png", NONE),
        ("text/html;q=0", NONE),
    ],
)
def test_a_header_comes_down_to_a_word(accept: str, word: str) -> None:
    assert settled(accept, THINGS) == word


def test_many_headers_come_down_to_few_words_that_choose_the_same() -> None:
    chance = random.Random(4)  # noqa: S311 - headers, no secret
    types = [*(offer.media_type for offer in THINGS), "*/*", "text/*", "image/png", "a/b"]
    words = set()
    for number in range(2000):
        given = chance.sample(types, chance.randrange(1, 6))
        accept = ", ".join(f"{name};q={chance.randrange(11) / 10};n={number}" for name in given)
        word = settled(accept, THINGS)
        assert choose(word, THINGS) == choose(accept, THINGS)
        words.add(word)
    assert len(words) <= len(THINGS) + 2
