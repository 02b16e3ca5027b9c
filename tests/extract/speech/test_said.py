"""What is remembered of a sentence's utterances stands where the sentence stands."""

from __future__ import annotations

from extract.article import Article
from extract.reader import contextualize
from extract.speech.said import utterances

SAID = "Chủ tịch UBND tỉnh Kon Tum Lê Văn Nam yêu cầu các sở rà soát hồ sơ."


def test_the_same_words_further_on_are_said_further_on() -> None:
    first = contextualize(Article(source="a", text=SAID)).sentences[-1]
    later = contextualize(Article(source="b", text=f"Chiều nay trời mưa to.\n{SAID}")).sentences[-1]
    ((one,), (other,)) = utterances(first), utterances(later)
    by = later.begin - first.begin
    assert by > 0
    assert (other.begin, other.end) == (one.begin + by, one.end + by)
    assert other.slot in later.slots
    assert one.slot in first.slots
