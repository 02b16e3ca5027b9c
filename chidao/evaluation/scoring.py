"""A store against gold: what is right, wrong and missed, by family, by group, and by rule."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import unquote

from chidao.evaluation.families import FAMILIES
from chidao.evaluation.family import Family, Said
from chidao.evaluation.figures import FIGURES
from chidao.evaluation.instructions import SLOTS, TASKS, Slot, Task
from extract.precision import Precision, wilson

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from chidao.evaluation.gold import GoldArticle, GoldTask
    from chidao.evaluation.stated import Page, Statements

GROUPS: dict[str, tuple[str, ...]] = {
    "meeting": ("meeting_date", "meeting_ordinal", "meeting_body"),
    "participation": ("chair", "attendee", "site", "site_chair"),
    "role": ("role",),
    "directive_set": ("directive_set", "directive_item"),
    "task": ("task", "task_by", "task_addressee", "task_deadline"),
    "metric_value": ("metric_value",),
    "metric_full": ("metric_full",),
    "document": ("document",),
}
"""The groups of families that the headline figure is the mean of."""

COUNTED_FROM = 5
"""Gold facts below which a group's F1 is left out of the mean: it would be chance."""

TWICE = "metric_full"
"""The group that is left out of totals: its figures stand there by their value already."""

S = TypeVar("S")
G = TypeVar("G")


@dataclass(frozen=True, slots=True)
class Counts:
    """How many facts are right, wrong and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Counts) -> Counts:
        """Return the counts of both together."""
        return Counts(
            self.right + other.right, self.wrong + other.wrong, self.missed + other.missed
        )

    @property
    def gold(self) -> int:
        """The number of gold facts."""
        return self.right + self.missed

    @property
    def precision(self) -> float | None:
        """The share of what was said that is right; None where nothing was said."""
        said = self.right + self.wrong
        return self.right / said if said else None

    @property
    def recall(self) -> float | None:
        """The share of the gold that was said; None where there is no gold."""
        return self.right / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both; None where there is neither gold nor anything said."""
        either = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / either if either else None

    @property
    def precision_interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval of the precision."""
        return wilson(self.right, self.right + self.wrong)

    @property
    def recall_interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval of the recall."""
        return wilson(self.right, self.gold)


@dataclass(frozen=True, slots=True)
class Judged:
    """One fact of one article: what was said with its evidence, or the gold that was missed."""

    article: str
    value: object
    evidence: tuple[str, ...] = ()

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that said it: an evidence's IRI ends in its rule's name."""
        return tuple(sorted({unquote(iri.rsplit("/", 1)[-1]) for iri in self.evidence}))


@dataclass(slots=True)
class Tally:
    """The facts of one family, judged."""

    right: list[Judged] = field(default_factory=list)
    wrong: list[Judged] = field(default_factory=list)
    missed: list[Judged] = field(default_factory=list)

    @property
    def counts(self) -> Counts:
        """How many there are of each."""
        return Counts(len(self.right), len(self.wrong), len(self.missed))


@dataclass(frozen=True, slots=True)
class Score:
    """All families of all articles, judged; ``absent`` are articles that the store lacks."""

    families: dict[str, Tally]
    absent: tuple[str, ...]

    def group(self, name: str) -> Counts:
        """Return the counts of a group of families."""
        return sum((self.families[family].counts for family in GROUPS[name]), Counts())

    @property
    def macro_f1(self) -> float:
        """The mean F1 of the groups with enough gold to tell; 0 where there is none."""
        groups = [counts for name in GROUPS if (counts := self.group(name)).gold >= COUNTED_FROM]
        return sum(counts.f1 or 0.0 for counts in groups) / len(groups) if groups else 0.0

    @property
    def total(self) -> Counts:
        """All facts together, each figure once."""
        return sum((self.group(name) for name in GROUPS if name != TWICE), Counts())

    def by_rule(self) -> dict[str, Precision]:
        """Return how often each rule was right; a figure only where all of it is."""
        counted: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        for name, tally in self.families.items():
            if name != "metric_value":
                for side, facts in enumerate((tally.right, tally.wrong)):
                    for rule in (rule for fact in facts for rule in fact.rules):
                        counted[rule][side] += 1
        return {rule: Precision(*sides) for rule, sides in sorted(counted.items())}


def score(store: Statements, gold: Iterable[GoldArticle]) -> Score:
    """Judge what a store says of the gold's articles."""
    families = {family: Tally() for group in GROUPS.values() for family in group}
    absent = []
    for article in gold:
        page = store.page(article.article)
        if page is None:
            absent.append(article.article)
        for family in (*FAMILIES, *FIGURES):
            said = [] if page is None else family.said(page)
            _judge(family, families[family.name], article, said)
        _judge_tasks(families, article, page)
    return Score(families, tuple(absent))


def aligned(
    said: Sequence[S], gold: Sequence[G], likeness: Callable[[S, G], float], floor: float
) -> list[tuple[int, int]]:
    """Return pairs of places, each at most once: the likest first, none below the floor."""
    likely = sorted(
        (-like, i, j)
        for i, one in enumerate(said)
        for j, other in enumerate(gold)
        if (like := likeness(one, other)) > 0 and like >= floor
    )
    pairs: dict[int, int] = {}
    for _, i, j in likely:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return list(pairs.items())


def _judge(
    family: Family[Any, Any], tally: Tally, article: GoldArticle, said: Sequence[Said[Any]]
) -> list[tuple[int, int]]:
    gold, name = family.gold(article), article.article
    pairs = aligned([fact.value for fact in said], gold, family.likeness, family.floor)
    found, met = {i for i, _ in pairs}, {j for _, j in pairs}
    extra = [fact for i, fact in enumerate(said) if i not in found]
    spared = next((fact for fact in extra if family.forgiven(fact.value)), None)
    tally.right += [Judged(name, said[i].value, said[i].evidence) for i, _ in pairs]
    tally.wrong += [Judged(name, f.value, f.evidence) for f in extra if f is not spared]
    tally.missed += [Judged(name, value) for j, value in enumerate(gold) if j not in met]
    return pairs


def _judge_tasks(families: dict[str, Tally], article: GoldArticle, page: Page | None) -> None:
    said = [] if page is None else TASKS.said(page)
    pairs = _judge(TASKS, families[TASKS.name], article, said)
    for slot in SLOTS:
        for i, j in pairs:
            _judge_slot(slot, families[slot.name], article.article, said[i], article.tasks[j])


def _judge_slot(slot: Slot, tally: Tally, article: str, said: Said[Task], gold: GoldTask) -> None:
    mine, theirs = slot.said(said.value), slot.gold(gold)
    pairs = aligned(mine, theirs, slot.likeness, slot.floor)
    found, met = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, value in enumerate(mine):
        side = tally.right if i in found else tally.wrong
        side.append(Judged(article, value, said.evidence))
    tally.missed += [Judged(article, value) for j, value in enumerate(theirs) if j not in met]
