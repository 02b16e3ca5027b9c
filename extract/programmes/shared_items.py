"""One list that the programmes of a chain share: «"3 rõ, 2 không", gồm: rõ người, …; không …»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from extract.programmes.counted import Label, Span
from extract.programmes.known import known_again
from extract.programmes.openings import opens_items
from extract.programmes.programme_items import between, cut, items
from extract.speech.clauses import masked

_PART_OF_CHAIN = r";|,|\svà\s"
_CHAIN_STOP = regex.compile(r"[.](?:\s|$)|$")
_THAT_IS = regex.compile(r"(?:đó là|cụ thể(?: là)?|trong đó,?|(?:bao )?gồm(?: có)?)\s?:?\s")
_BRACKETS = regex.compile(
    r'"?(?:\s(?:do|của|được)\s[^.;:()"]{2,100})?\s?\((?P<all>(?:[^():;]{2,40}:\s)?(?P<list>[^()]{6,600}))\)'
)
"""«"3 rõ, 2 không" do Đoàn Thanh niên phát động (với các nội dung: rõ người, …; không …)»."""


def chains(text: str, named: Sequence[Label]) -> list[list[Label]]:
    """Return the labels that only commas, dashes and «và» part, two or more at a time."""
    found: list[list[Label]] = [list(named[:1])]
    for before, label in pairwise(named):
        joined = text[before.end : label.begin].strip(' ",-') in {"", "và"}
        found = [*found[:-1], [*found[-1], label]] if joined else [*found, [label]]
    return [chain for chain in found if len(chain) > 1]


def shared(text: str, chain: Sequence[Label]) -> list[list[Span]]:
    """Return the items of each programme of a chain that share one list, by their first words.

    «"3 rõ, 2 không", gồm: rõ người, rõ việc, rõ tiến độ; không né tránh, không đùn đẩy». Nothing
    where the list has not as many for each as announced.
    """
    brackets = _BRACKETS.match(text, chain[-1].end)
    if brackets:
        begin, end = brackets.span("list")
        if _named_again(brackets["all"], chain):
            return []
    else:
        opened = opens_items(text, chain[-1])
        if opened is None or not text[chain[-1].end : opened].strip(' ",'):
            return []
        begin, end = _sentence(text, opened)
    return _parted(text, begin, end, chain)


def shared_behind(text: str, chain: Sequence[Label]) -> list[list[Span]]:
    """Return what the sentence behind a chain tells of each: «Đó là rõ người, …; không …».

    Nothing where it names them again, each with its own: «3 rõ là rõ người, …; 2 không là …».
    """
    told = _THAT_IS.match(text.lower())
    if told is None or _named_again(text, chain):
        return []
    return _parted(text, *_sentence(text, told.end()), chain)


def _named_again(text: str, chain: Sequence[Label]) -> bool:
    """Tell whether a list names any of a chain's programmes, before its own items."""
    return any(known_again(text, one.count, one.theme.lower(), one.name) for one in chain)


def _sentence(text: str, begin: int) -> Span:
    """Return the stretch to where the sentence ends, or the quotation that holds the list."""
    stop = _CHAIN_STOP.search(text, begin)
    end = stop.start() if stop else len(text)
    closed = text.find('"', begin, end) if text.count('"', 0, begin) % 2 else -1
    return begin, end if closed < 0 else closed


def _parted(text: str, begin: int, end: int, chain: Sequence[Label]) -> list[list[Span]]:
    """Part a stretch by the themes of a chain, or by the semicolons between its programmes."""
    hidden = "_" * begin + masked(text[begin:end])
    for seam in (_PART_OF_CHAIN, _PART_OF_CHAIN + r"|\s-\s"):
        parts = cut(text, between(hidden, begin, end, seam))
        found = [
            list(_with_tails(text, parts, label.theme.lower() + " ", chain))
            or _ending(text, parts, label)
            for label in chain
        ]
        if all(len(its) == label.count for its, label in zip(found, chain, strict=True)):
            return found
    groups = cut(text, between(hidden, begin, end, r";"))
    if len(groups) != len(chain):
        return []
    found = [items(text, *group, label.count) for group, label in zip(groups, chain, strict=True)]
    whole = all(len(its) == label.count for its, label in zip(found, chain, strict=True))
    return found if whole else []


def _ending(text: str, parts: list[Span], label: Label) -> list[Span]:
    """Return the parts that end with a theme: «… đủ giáo viên và thu đúng», one of «một đúng»."""
    last = " " + label.theme.lower()
    return [(begin, end) for begin, end in parts if text[begin:end].lower().endswith(last)]


def _with_tails(text: str, parts: list[Span], first: str, chain: Sequence[Label]) -> Iterator[Span]:
    """Yield the parts that begin with a word, each with those behind it that begin with none."""
    themes = tuple(label.theme.lower() + " " for label in chain)
    ends = tuple(" " + label.theme.lower() for label in chain)
    for at, (begin, end) in enumerate(parts):
        if not text[begin:end].lower().startswith(first):
            continue
        tail = end
        for left, right in parts[at + 1 :]:
            words = text[left:right].lower()
            if words.startswith(themes) or words.endswith(ends):
                break
            tail = right
        yield begin, tail
