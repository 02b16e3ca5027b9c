import pytest

from extract.remembered import LONGEST, MOST, remembered


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


def test_what_is_longer_than_sentences_are_is_not_kept(asked: list[tuple[str, int]]) -> None:
    @remembered
    def read(text: str) -> int:
        asked.append((text, 0))
        return len(text)

    long = "a" * (LONGEST + 1)
    assert read(long) == read(long) == LONGEST + 1
    assert len(asked) == 2
