"""Patterns that are searched only where one of their own words stands."""

import re

import pytest

from extract.sought import Sought, needed


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"(?<!\w)(?:đã|đang)(?!\w)", {"đã", "đang"}),  # which the parser splits behind the đ
        (r"\d{1,3}\s(?:tỷ|triệu) đồng", {"tỷ đồng", "triệu đồng"}),
        (r"(?P<who>ông|bà)?\scho biết", {"cho biết"}),
        (r"(?:các )?báo cáo", {"báo cáo", "các báo cáo"}),
        (r"kế hoạch[^.]{0,40}\snăm", {"kế hoạch"}),
        (r"(?:theo \d+|của \w+)", {"theo ", "của "}),
        (r"\p{Lu}\w+ ủy", {" ủy"}),
        (r"[Nn]ghị quyết", {"Nghị quyết", "nghị quyết"}),
        (r"(?r)lãnh đạo\s$", {"lãnh đạo"}),
    ],
)
def test_the_words_that_a_pattern_needs(pattern: str, words: set[str]) -> None:
    assert needed(pattern) == words


@pytest.mark.parametrize("pattern", [r"\w+", r"(?:ông|\d+)", r"(?:bà)?", r"(?i:ông)"])
def test_a_pattern_that_needs_no_word_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=re.escape(pattern)):
        Sought.re(pattern)


def test_it_finds_what_its_pattern_finds() -> None:
    sought = Sought.regex(r"(?<!\w)hết (?:năm|tháng) \d+", re.IGNORECASE)
    text = "Đến HẾT NĂM 2025, hết tháng 6."
    assert [found[0] for found in sought.finditer(text)] == ["HẾT NĂM 2025", "hết tháng 6"]
    assert sought.search(text, 10)
    assert not sought.search(text, 0, 10)
    assert not sought.search("hết quý 3")
    assert sought.match("hết năm 2025", 0)
