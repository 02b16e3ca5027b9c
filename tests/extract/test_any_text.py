"""Whatever a text holds: reading it never fails, and says nothing that does not stand in it."""

from __future__ import annotations

import random
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extract.article import Article, Reading
from extract.layout.body import layout
from extract.layout.sentences import sentences
from extract.reader import read
from extract.rules import rules
from extract.sources import load
from extract.text import view
from graph.evidence import faults, sound
from graph.parts import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Sequence

TAUGHT = [text for rule in rules() for text in (*(e.text for e in rule.examples), *rule.silent_on)]
SEEDS = [article.text for article in load([Path(__file__).parents[2] / "seeds"])]
WORDS = sorted({word for text in (*SEEDS, *TAUGHT) for word in text.split()})
ODD = "\u00a0\u200b\u202e\u2028\ufeff\u0301\t\n\r.,;:…-–“”\"'()[]/%0123456789đĐ\x00\U0001f600"

any_text = st.text(max_size=400) | st.text(alphabet=ODD, max_size=200)
like_news = st.lists(
    st.sampled_from(WORDS) | st.sampled_from(list(ODD)), min_size=1, max_size=120
).map(" ".join)
texts = any_text | like_news
often = settings(
    max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)


def held(reading: Reading) -> None:
    """Assert what holds of every reading of any text."""
    text = reading.article.text
    for finding in reading.findings:
        for quote in (finding.evidence.quote, *finding.evidence.context):
            assert text[quote.begin : quote.end] == quote.text
    assert list(faults(sound(reading))) == []
    assert from_json(to_json(reading), "a") == reading
    assert len(set(reading.findings)) == len(reading.findings)


@often
@given(texts)
def test_reading_never_fails_and_quotes_are_verbatim(text: str) -> None:
    held(read(Article(source="a.txt", text=unicodedata.normalize("NFC", text))))


@often
@given(texts)
def test_the_view_keeps_the_place_of_every_character(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    assert len(view(text)) == len(text)
    assert view(view(text)) == view(text)


@often
@given(texts)
def test_sentences_are_in_order_and_leave_out_no_word_of_a_block(text: str) -> None:
    laid = layout(Article(source="a.txt", text=unicodedata.normalize("NFC", text)))
    found = list(sentences(laid))
    ends = [0, *(sentence.end for sentence in found)]
    assert all(end <= s.begin < s.end for end, s in zip(ends, found, strict=False))
    covered = {at for s in found for at in range(s.begin, s.end)}
    for at, letter in enumerate(laid.view):
        assert at in covered or not letter.isalnum(), (at, letter)


@pytest.mark.parametrize(
    "text",
    [
        "Từ 22 xuống 4 vụ.",
        "ĐBQH Tần V",
        "h số xe t đạt 3,đ",
        "5m đã năm 2025",
        "Hỗ trợ 5 triệu đồng Việt Nam có 11 nhà máy.",
        "Từ ngày 6 đến 13/10/2023 có 90 ca, giảm 2% so với tuần trước (92 xuất đường tăng 43%.",
        "Ùn tắc …dài trên 30 phút:giảm từ 22 xuống 14 vụ.",
        ";a tăng đạt 3ừ 5%",
        "Điểm Toán là 7,1điểm;điểm b] là 6(o/hơn trước",
    ],
)
def test_what_lacks_words_around_it_is_no_fault(text: str) -> None:
    held(read(Article(source="a.txt", text=text)))


def lines_joined(texts: Sequence[str], chance: random.Random) -> str:
    return chance.choice("\n ").join(chance.sample(texts, 12))


@pytest.mark.parametrize("seed", range(40))
def test_sentences_of_every_rule_together_are_read_without_a_fault(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same on each run
    text = lines_joined(TAUGHT, chance)
    for spoil in (words_dropped, words_swapped, odd_letters):
        held(read(Article(source="a.txt", text=spoil(text, chance))))


def shuffled_lines(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    chance.shuffle(lines)
    return "\n".join(lines)


def words_dropped(text: str, chance: random.Random) -> str:
    return " ".join(word for word in text.split(" ") if chance.random() > 0.15)


def words_swapped(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    for _ in range(len(words) // 6):
        one, other = chance.randrange(len(words)), chance.randrange(len(words))
        words[one], words[other] = words[other], words[one]
    return " ".join(words)


def odd_letters(text: str, chance: random.Random) -> str:
    return "".join(c if chance.random() > 0.03 else chance.choice(ODD) for c in text)


MUTATIONS = {
    "lines shuffled": shuffled_lines,
    "words dropped": words_dropped,
    "words swapped": words_swapped,
    "odd letters": odd_letters,
    "one line": lambda text, _: text.replace("\n", " "),
    "a word a line": lambda text, _: "\n".join(text.split()),
    "capitals": lambda text, _: text.upper(),
    "small letters": lambda text, _: text.lower(),
    "decomposed": lambda text, _: unicodedata.normalize("NFD", text),
    "no stops": lambda text, _: text.translate(dict.fromkeys(map(ord, ".,;:"))),
    "twice": lambda text, _: f"{text}\n{text}",
    "backwards": lambda text, _: text[::-1],
}


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_spoilt_article_is_read_without_a_fault(name: str) -> None:
    chance = random.Random(name)  # noqa: S311 - the same on each run
    for text in SEEDS:
        reading = read(Article(source="a.txt", text=MUTATIONS[name](text, chance)))
        assert reading.findings
        held(reading)


def test_decomposed_letters_are_composed_at_the_door(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(unicodedata.normalize("NFD", SEEDS[0]), "utf-8")
    [article] = load([tmp_path])
    assert article.text == SEEDS[0]
