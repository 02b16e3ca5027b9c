"""What is looked for only beside its cues is all that there is to find."""

from collections.abc import Callable, Iterable
from functools import cache

import pytest
import regex

from extract.lexicon import determiners
from extract.measures import dates, listed, period, worded
from extract.meetings.meeting_words import grammar
from extract.papers import document_titles as titles
from extract.papers.document_titles import find_titled
from extract.rules import rules
from extract.text import view

Spans = list[tuple[int, int]]


@cache
def texts() -> tuple[str, ...]:
    """All that any rule reads or leaves alone."""
    return tuple(
        view(text)
        for rule in rules()
        for text in (*(example.text for example in rule.examples), *rule.silent_on)
    )


def everywhere(pattern: regex.Pattern[str]) -> Callable[[str], Spans]:
    return lambda text: [match.span() for match in pattern.finditer(text)]


def spans(matches: Iterable[regex.Match[str]]) -> Spans:
    return [match.span() for match in matches]


@pytest.mark.parametrize(
    ("pattern", "cues", "before", "after"),
    [
        (period._PERIOD, period._CUES, period._REACH, period._REACH),
        (period._SINCE_START, period._SINCE_CUES, period._REACH, period._REACH),
        (period._UNTIL_DAY, period._UNTIL_CUES, period._REACH, 2 * period._REACH),
        (dates._RELATIVE, dates._NAMED, dates._REACH, dates._REACH),
        (worded._WORDED, worded._CUES, worded._BEFORE, worded._REACH),
        (listed._TOLD, listed._CUES, listed._BEFORE, listed._REACH),
    ],
)
def test_windows_hide_nothing(pattern, cues, before: int, after: int) -> None:
    for text in texts():
        found = [
            match.span()
            for begin, end in cues.windows(text, before, after)
            for match in pattern.finditer(text, begin, end)
        ]
        assert found == everywhere(pattern)(text), text
