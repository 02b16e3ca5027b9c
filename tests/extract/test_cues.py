"""Where words stand in a text, and the stretches around them."""

from extract.cues import Cues, lowered


def test_places_are_in_order_in_any_case_and_may_overlap() -> None:
    cues = Cues(["hội nghị", "nghị quyết", "Hội"])
    text = "HỘI NGHỊ quyết nghị"
    assert [text[begin:end] for begin, end in cues.places(text)] == [
        "HỘI",
        "HỘI NGHỊ",
        "NGHỊ quyết",
    ]


def test_a_space_is_also_a_line_end() -> None:
    assert Cues(["quý i"]).places("quý\nI") == [(0, 5)]


def test_windows_that_meet_are_one() -> None:
    text = "a".ljust(10, ".") + "a".ljust(30, ".") + "a"
    assert list(Cues(["a"]).windows(text, 5, 5)) == [(0, 16), (35, 46)]


def test_no_cue_no_window() -> None:
    assert list(Cues(["a"]).windows("bcd", 5, 5)) == []


def test_lowering_keeps_the_length() -> None:
    assert lowered("İA") == "İa"
