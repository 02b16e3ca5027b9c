"""Later sentences that report on an instruction, because they name the same thing.

A report must share a long run of words with the instruction's own object, say in the words around
it that the thing is done, under way or not done, name whoever was told, and stand in an article of
a later day. What is only asked, planned or promised again is no report.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from extract.facts import Directive
from graph.fold import loose_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from extract.article import Reading

_RUN = 5
"""Syllables in a row that two sentences on one thing have in common, at least."""
_NEAR = 8
"""Syllables within which the words that report stand from the thing."""
_READ = frozenset({"body", "lead", "caption", "headline"})

_STEPS = {
    "rà soát": 1, "nghiên cứu": 1, "xây dựng": 2, "soạn thảo": 2, "hoàn thiện": 2, "triển khai": 2,
    "thực hiện": 2, "trình": 3, "gửi": 3, "báo cáo": 3, "ban hành": 4, "phê duyệt": 4, "ký": 4,
    "thông qua": 4, "công bố": 4, "hoàn thành": 5, "khánh thành": 5, "đưa vào": 5,
}  # fmt: skip
"""How far each verb is on the way of a task, in the words of administration."""
_VERBS = "|".join(sorted((loose_key(verb) for verb in _STEPS), key=len, reverse=True))
_STEP = {loose_key(verb): step for verb, step in _STEPS.items()}


def _whole_words(pattern: str) -> re.Pattern[str]:
    """Compile a pattern of keys, whose tone marks stand last and are no letters to ``re``."""
    return re.compile(rf"(?<!\S){pattern}(?!\S)")


def _any_of(phrases: str) -> str:
    return "|".join(loose_key(phrase) for phrase in phrases.split(", "))


_VERB = _whole_words(rf"({_VERBS})")
_MARK = _whole_words(
    rf"({_any_of('đã, vừa, đang, chưa')})"
    rf"(?: (?:{_any_of('được, kịp thời, cơ bản, thể, kịp')})){{0,2}} ({_VERBS})"
)
_NO_REPORT = _whole_words(
    "(?:"
    + _any_of(
        "yêu cầu, đề nghị, giao, phải, cần, sẽ, phấn đấu, khẩn trương, tiếp tục, dự kiến, nếu, để, "
        "nhằm, chỉ đạo, kế hoạch"
    )
    + ")"
)
_NOT_YET, _NOT_DONE = loose_key("đang"), loose_key("chưa")


class Outcome(StrEnum):
    """What a report says of a task."""

    DONE = "done"
    UNDER_WAY = "under way"
    NOT_DONE = "not done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A sentence on what became of a task."""

    outcome: Outcome
    quote: str
    begin: int
    article: str
    published: date
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What reports are looked for: ``told`` are names; ``given`` the day it was asked."""

    key: str
    text: str
    told: frozenset[str]
    given: date | None


def reports(tasks: Iterable[Task], readings: Iterable[Reading]) -> dict[str, list[Report]]:
    """Return the reports on each task by its key, the earliest first."""
    runs: dict[tuple[str, ...], list[Task]] = defaultdict(list)
    for task in tasks:
        if task.given is not None and task.told:
            for run in _runs(loose_key(task.text).split()):
                runs[run].append(task)
    found: dict[str, list[Report]] = defaultdict(list)
    for reading in readings if runs else ():
        for key, report in _of_reading(reading, runs):
            if report not in found[key]:
                found[key].append(report)
    return {
        key: sorted(told, key=lambda report: (report.published, report.article, report.begin))
        for key, told in found.items()
    }


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    yield from (tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))


def _of_reading(
    reading: Reading, runs: dict[tuple[str, ...], list[Task]]
) -> Iterator[tuple[str, Report]]:
    published = reading.published
    if published is None:
        return
    asked = [
        (f.evidence.quote.begin, f.evidence.quote.end)
        for f in reading.findings
        if isinstance(f.fact, Directive)
    ]
    text = reading.article.text
    for account in reading.sentences:
        if account.block not in _READ or _holds(account.begin, account.end, asked):
            continue
        quote = text[account.begin : account.end]
        for task, outcome in _said(loose_key(quote), runs):
            if task.given is not None and task.given < published:
                yield (
                    task.key,
                    Report(
                        outcome=outcome,
                        quote=quote,
                        begin=account.begin,
                        article=reading.article.source,
                        published=published,
                        url=reading.article.url,
                    ),
                )


def _holds(begin: int, end: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(first < end and begin < last for first, last in spans)


def _said(sentence: str, runs: dict[tuple[str, ...], list[Task]]) -> Iterator[tuple[Task, Outcome]]:
    """Yield the tasks that a sentence (a loose key) reports on, and what it says of each."""
    marks = list(_MARK.finditer(sentence))
    if not marks:
        return
    words = sentence.split()
    told = set()
    for at, run in enumerate(_runs(words)):
        for task in runs.get(run, ()):
            if task.key in told or not any(f" {name} " in f" {sentence} " for name in task.told):
                continue
            outcome = _outcome(task, sentence, marks, at)
            if outcome is not None:
                told.add(task.key)
                yield task, outcome


def _outcome(task: Task, sentence: str, marks: Sequence[re.Match[str]], at: int) -> Outcome | None:
    """Return what the mark nearest before or behind the common words says of the task."""
    near = [mark for mark in marks if abs(_word(sentence, mark.start()) - at) <= _NEAR + _RUN]
    mark = min(near, key=lambda m: abs(_word(sentence, m.start()) - at), default=None)
    if mark is None or _NO_REPORT.search(sentence[: mark.start()]):
        return None
    if mark[1] == _NOT_DONE:
        return Outcome.NOT_DONE
    asked = max((_STEP[verb] for verb in _VERB.findall(loose_key(task.text))), default=5)
    reached = _STEP[mark[2]] >= asked
    return Outcome.DONE if reached and mark[1] != _NOT_YET else Outcome.UNDER_WAY


def _word(sentence: str, at: int) -> int:
    return sentence.count(" ", 0, at)
