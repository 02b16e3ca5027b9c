"""Known wordings, as whole words, the longest first."""

from extract.speech.wordings import Wordings

KNOWN = Wordings(["yêu cầu", "yêu", "phát biểu", "phát biểu kết luận", "Uỷ thác"])


def test_the_longest_wins() -> None:
    assert KNOWN.at("phát biểu kết luận hội nghị", 0) == "phát biểu kết luận"
    assert KNOWN.at("phát biểu chỉ đạo", 0) == "phát biểu"
    assert [found[2] for found in KNOWN.find("ông phát biểu kết luận và yêu cầu")] == [
        "phát biểu kết luận",
        "yêu cầu",
    ]


def test_parts_of_words_are_none() -> None:
    assert KNOWN.at("yêuthương", 0) is None
    assert list(KNOWN.find("thyêu cầu")) == []
    assert KNOWN.at("", 0) is None


def test_words_are_known_in_the_matching_view() -> None:
    assert KNOWN.at("ủy thác", 0) == "ủy thác"
