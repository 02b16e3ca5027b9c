"""Whose paper an article tells of: one issued before, or named in its first lines."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import regex

from extract.instructions.following import carries_out
from extract.layout.blocks import REPORT
from extract.slots import DOCUMENT, OFFICE, ORGANIZATION
from extract.speech.issuers import issuer_named
from extract.speech.speaker import speaker_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.instructions.state import State
    from extract.slotted import SlottedSentence
    from extract.speech.speaker import Speaker

_PAPER = regex.compile(
    r"(?<!\w)(?:công điện|chỉ thị|văn bản|công văn|thông báo|kế hoạch|quyết định|kết luận|"
    r"nghị quyết|đề án|chương trình|phương án|quy định|quy chế)(?!\w)"
)
_COMMANDS = regex.compile(
    r"(?<!\w)(?:ban hành|ký|ra|phát đi)\s(?:\w+\s){0,3}?(?:công điện|chỉ thị|công văn|văn bản|"
    r"kế hoạch)(?!\w)"
)
"""A paper that tells many to do something."""
_LOOK_BACK = 2
_FIRST_LINES = 4
_LONGEST_NAME = 20


def issued_before(state: State, sentence: SlottedSentence) -> Speaker | None:
    """Return who issued the paper that the article tells of, where nobody has the floor."""
    speakers = state.context.speakers
    if speakers.of(sentence) is not None:
        return None
    issuer = speakers.issuer(sentence)
    return issuer or next((giver for giver, _ in papers_of(state, sentence)), None)


def follows_paper(state: State, sentence: SlottedSentence) -> bool:
    """Tell whether a paper that tells many what to do was issued right before a sentence."""
    before = state.context.sentences[max(0, sentence.index - _LOOK_BACK) : sentence.index]
    return any(
        (_COMMANDS.search(one.lower) and issuer_named(state.context, one))
        or (one.lower.startswith("theo ") and any(_papers_in(state, one)))
        for one in before
    )


def kind_of(name: str) -> str:
    """Return what kind of paper a name in lower case is: «chỉ thị về kỳ thi»."""
    found = _PAPER.match(name)
    return found[0] if found else name.split(" số ", maxsplit=1)[0][:_LONGEST_NAME]


def issued(state: State, sentence: SlottedSentence) -> Iterator[tuple[Speaker, tuple[int, int]]]:
    """Yield who issued a paper before a sentence, the last first, and where it is named."""
    for issuing in reversed(state.context.sentences[: sentence.index]):
        paper = _PAPER.search(issuing.lower)
        giver = issuer_named(state.context, issuing) if paper else None
        if giver is not None and paper is not None and not _is_yet_to_issue(state, issuing, giver):
            begin, end = issuing.begin + paper.start(), issuing.begin + paper.end()
            slot = next((s for s in issuing.of(DOCUMENT) if s.begin <= begin < s.end), None)
            yield giver, (begin, end) if slot is None else (slot.begin, slot.end)


def _is_yet_to_issue(state: State, issuing: SlottedSentence, giver: Speaker) -> bool:
    """Tell «giao Bộ A … Bộ B có văn bản hướng dẫn», a paper that Bộ B was told to issue."""
    return any(
        one.sentence is issuing and any(told.agent == giver.agent for told in one.to)
        for one in state.found
    )


def papers_of(state: State, sentence: SlottedSentence) -> Iterator[tuple[Speaker, tuple[int, int]]]:
    """Yield whose paper the first lines tell of: «Theo Kế hoạch số 15 của UBND tỉnh, …»."""
    report = (s for s in state.context.sentences[: sentence.index + 1] if s.source.kind in REPORT)
    for first in islice(report, _FIRST_LINES):
        if not carries_out(first, 0):
            yield from _papers_in(state, first)


def _papers_in(
    state: State, sentence: SlottedSentence
) -> Iterator[tuple[Speaker, tuple[int, int]]]:
    """Yield whose papers a sentence names, and where: «Kế hoạch số 15 của UBND tỉnh»."""
    for paper in sentence.of(DOCUMENT):
        behind = paper.end - sentence.begin
        if not sentence.lower.startswith(" của ", behind) or not _PAPER.match(
            sentence.lower, paper.begin - sentence.begin
        ):
            continue
        at = paper.end + len(" của ")
        whose = next((s for s in sentence.of(ORGANIZATION, OFFICE) if s.begin == at), None)
        giver = speaker_at(state.context, whose) if whose else None
        if giver is not None:
            yield giver, (paper.begin, paper.end)
