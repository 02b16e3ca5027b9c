"""The form of a sentence: what its words and the places of its mentions say by themselves."""

from extract.shape import MARKS, Form, form
from extract.slots import MEETING, ORGANIZATION, PERSON, PLACE, QUANTITY

TEXT = "Ông Bình thăm Sở Y tế tỉnh Hà Giang, họp 3 buổi."
BODY, HOME = TEXT.index("Sở"), TEXT.index("tỉnh")
MENTIONS = ((PERSON, 0, 8, 0), (ORGANIZATION, BODY, HOME + 13, 0), (PLACE, HOME, HOME + 13, 0))


def places(shaped: Form) -> list[str]:
    """Return the words that each token stands for."""
    spans = [shaped.place(token) for token in range(len(shaped.tokens.doc))]
    return [shaped.text[begin:end] for begin, end, _ in spans]


def test_a_token_is_a_word_or_a_whole_slot() -> None:
    shaped = form(TEXT, MENTIONS)
    assert shaped.settled == (0, 1)
    assert (shaped.labels, shaped.every) == ({PERSON, ORGANIZATION}, {PERSON, ORGANIZATION, PLACE})
    assert places(shaped)[:5] == ["Ông Bình", "thăm", "Sở Y tế tỉnh Hà Giang", ",", "họp"]
    assert shaped.tokens.doc[0].text == MARKS[PERSON]
    assert [shaped.place(token)[2] for token in range(3)] == [0, -1, 1]


def test_the_same_words_with_the_same_mentions_have_one_form() -> None:
    assert form("".join(TEXT), MENTIONS) is form(TEXT, MENTIONS)
    assert form(TEXT, MENTIONS[:1]) is not form(TEXT, MENTIONS)
    assert form(TEXT, MENTIONS[:1]).lower == TEXT.lower()


def test_what_is_counted_is_no_meeting() -> None:
    number = TEXT.index("3")
    noun = number + 2
    mentions = ((QUANTITY, number, noun + 4, number + 1), (MEETING, noun, noun + 4, 0))
    assert form(TEXT, mentions).labels == {QUANTITY}
    assert form(TEXT, mentions[1:]).labels == {MEETING}
