"""Instructions: the clause itself, and of those read, the giver, the addressees, the deadline."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from chidao.evaluation.family import Family, Said
from chidao.evaluation.periods import days
from chidao.evaluation.text import Words, best_overlap, overlap, spelt, without_head, words
from graph.vocabulary import TYPE, T

if TYPE_CHECKING:
    from collections.abc import Iterable

    from chidao.evaluation.gold import GoldTask
    from chidao.evaluation.stated import Page


@dataclass(frozen=True, slots=True)
class Task:
    """An instruction as the graph says it; ``by`` are all names of its giver."""

    text: str
    by: tuple[str, ...]
    to: tuple[str, ...]
    deadline: str


def _tasks(page: Page) -> list[Said[Task]]:
    found = []
    for row in page.every(TYPE):
        if row.value == T.Directive:
            node = row.subject
            task = Task(
                text=page.text(node, T.text),
                by=tuple(name for by in page.values(node, T.issuedBy) for name in page.names(by)),
                to=tuple(page.names(to)[0] for to in page.values(node, T.addressedTo)),
                deadline=page.text(node, T.deadline)[:10],
            )
            found.append(Said(task, row.evidence))
    return found


_NOT = frozenset(map(spelt, ("không", "chưa", "chẳng")))
_ALMOST_VERBATIM = 0.9


def same_task(said: Task, gold: GoldTask) -> float:
    """Return the overlap of the clauses; nothing where one is the other's negation."""
    shared = overlap(said.text, gold.text)
    opposed = _negations(said.text) != _negations(gold.text)
    return 0.0 if opposed and shared >= _ALMOST_VERBATIM else shared


def _negations(text: str) -> int:
    return sum(word in _NOT for word in words(text))


_DETERMINERS = tuple(
    words(head)
    for head in (
        "tất cả các", "toàn thể các", "tất cả", "toàn thể", "các đồng chí", "các", "những", "mọi",
        "lãnh đạo các", "lãnh đạo", "đồng chí",
    )
)  # fmt: skip
_BODY = (
    r"(?:các|tất cả|những|bộ|sở|ban|uỷ ban|ubnd|hđnd|cơ quan|địa phương|đơn vị|doanh nghiệp"
    r"|chủ tịch|bí thư|giám đốc|thủ trưởng|tỉnh|thành phố|huyện|công an|cục|tổng cục)"
)
_BETWEEN = re.compile(
    rf"[,;]|\s{{1,9}}và\s{{1,9}}(?={_BODY}\b)(?!{_BODY}\s{{1,9}}(?:tạo|chí)\b)", re.IGNORECASE
)


class Addressee(NamedTuple):
    """One body, office or group addressed: its words without determiners, and as written."""

    words: Words
    written: str


def addressees(texts: Iterable[str]) -> list[Addressee]:
    """Return each one addressed, once: lists split, determiners dropped."""
    found: dict[Words, Addressee] = {}
    for text in texts:
        for part in _BETWEEN.split(unicodedata.normalize("NFC", text)):
            left, before = words(part), None
            while left != before:
                before, left = left, without_head(_DETERMINERS, left)
            if left:
                found.setdefault(left, Addressee(left, part.strip()))
    return list(found.values())


def _same_deadline(said: str, gold: str) -> float:
    span = days(gold)
    return float(said == gold or (span is not None and said == span[1]))


TASKS: Family[Task, GoldTask] = Family(
    name="task", said=_tasks, gold=lambda article: article.tasks, likeness=same_task, floor=0.6
)


@dataclass(frozen=True, kw_only=True)
class Slot:
    """A slot of instructions, compared where the instruction itself was read.

    An instruction that was missed costs once, not once a slot.
    """

    name: str
    said: Callable[[Task], Sequence[Any]]
    gold: Callable[[GoldTask], Sequence[Any]]
    likeness: Callable[[Any, Any], float]
    floor: float = 1.0


SLOTS = (
    Slot(
        name="task_by",
        said=lambda task: [task.by] if task.by else [],
        gold=lambda task: [task.by] if task.by else [],
        likeness=best_overlap,
        floor=0.9,
    ),
    Slot(
        name="task_addressee",
        said=lambda task: addressees(task.to),
        gold=lambda task: addressees(task.to),
        likeness=lambda said, gold: overlap(" ".join(said.words), " ".join(gold.words)),
        floor=0.7,
    ),
    Slot(
        name="task_deadline",
        said=lambda task: [task.deadline] if task.deadline else [],
        gold=lambda task: [task.deadline] if task.deadline else [],
        likeness=_same_deadline,
    ),
)
