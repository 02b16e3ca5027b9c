"""Where words stand in a text, and the stretches around them."""

import re

from extract.cues import AtEnd, Cues, Sought, capitals, lowered


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


def test_cues_made_later_are_found_in_texts_met_before() -> None:
    text = "quả mận, quả mơ"
    assert Cues(["mận"]).places(text) == [(4, 7)]
    assert Cues(["quả mơ"]).places(text) == [(9, 15)]
    assert Cues(["QUẢ"]).stand(text)
    assert not Cues(["quả lê"]).stand(text)


def test_a_pattern_is_sought_where_a_word_of_it_stands() -> None:
    sought = Sought(re.compile(r"(?<!\w)quả \w+"), ("quả",))
    assert sought.stands("hai quả mận")
    assert sought.search("hai quả mận", 5) is None
    assert [found[0] for found in sought.finditer("quả mơ, quả mận")] == ["quả mơ", "quả mận"]
    assert not sought.stands("hiệu quả")
    assert list(sought.finditer("cây mận")) == []


def test_a_pattern_at_the_end_begins_as_early_as_it_can() -> None:
    pattern = AtEnd(r"(?:^|\s)(?:ông|tư lệnh ngành(?: \w+){0,4})")
    found = pattern.search("theo tư lệnh ngành ông")
    assert found is not None
    assert found[0] == " tư lệnh ngành ông"
    assert pattern.search("ông nói") is None


def test_capitals_are_told_by_the_letters_that_stand_there() -> None:
    assert capitals("Kế hoạch và kế hoạch, Đề án", [0, 12, 22]) == [0, 22]
