import pytest

from extract.remembered import LONGEST, MOST, Latest, lines, remembered, remembered_if_short


@pytest.fixture
def asked() -> list[tuple[str, int]]:
    return []


def test_a_sentence_is_read_once_for_each_question(asked: list[tuple[str, int]]) -> None:
    @remembered
    def read(text: str, at: int) -> int:
        asked.append((text, at))
        return len(text) + at

    assert [read("Sáng nay", 1), read("Sáng nay", 1), read("Sáng nay", 2)] == [9, 9, 10]
    assert asked == [("Sáng nay", 1), ("Sáng nay", 2)]


def test_only_the_latest_are_kept(asked: list[tuple[str, int]]) -> None:
    @remembered
    def read(text: str) -> str:
        asked.append((text, 0))
        return text.upper()

    for number in range(MOST + 1):
        read(f"câu {number}")
    assert read("câu 1") == "CÂU 1"
    assert len(asked) == MOST + 1
    assert read("câu 0") == "CÂU 0"
    assert len(asked) == MOST + 2


def test_what_was_asked_for_longest_ago_is_forgotten() -> None:
    latest: Latest[int, str] = Latest()
    for number in range(MOST):
        latest.keep(number, str(number))
    assert latest.get(0) == "0"
    latest.keep(MOST, "new")
    assert (latest.get(0), latest.get(1), latest.get(MOST)) == ("0", None, "new")


def test_what_is_longer_than_sentences_are_is_not_kept(asked: list[tuple[str, int]]) -> None:
    @remembered_if_short
    def read(text: str) -> int:
        asked.append((text, 0))
        return len(text)

    long = "a" * (LONGEST + 1)
    assert read(long) == read(long) == LONGEST + 1
    assert len(asked) == 2


def test_what_is_as_short_as_paragraphs_are_is_kept(asked: list[tuple[str, int]]) -> None:
    @remembered_if_short
    def read(text: str, at: int = 0) -> int:
        asked.append((text, at))
        return len(text) + at

    assert [read("a" * LONGEST), read("a" * LONGEST), read("a" * LONGEST, at=2)] == [
        LONGEST, LONGEST, LONGEST + 2,
    ]  # fmt: skip
    assert len(asked) == 2


def test_lines_are_given_with_their_places() -> None:
    text = "\nMột.\n\nHai, ba.\n"
    found = list(lines(text))
    assert found == [(1, "Một."), (7, "Hai, ba.")]
    assert all(text.startswith(line, begin) for begin, line in found)
