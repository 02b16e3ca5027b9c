"""What changed from one store to another: facts with their quotes, and which things are one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from msgspec import Struct
from msgspec.structs import replace

from graph import decisions
from graph.build import held
from graph.identity import resolve
from graph.identity.mentions import meeting_of, told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from extract.article import Reading
    from extract.evidence import Finding
    from extract.facts import Fact
    from graph.identity import World

Mention = tuple[str, str]
_MEETING_SLOTS = ("meeting", "reported_at")
_ALIKE = 0.5
"""The most that two facts of overlapping quotes differ in, of their slots, to be one changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A fact of an article that is new, gone, or says something else.

    ``before`` and ``after`` are findings, None where there is none; ``slots`` names what differs.
    """

    article: str
    before: Finding | None
    after: Finding | None
    slots: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """Return "added", "removed" or "changed"."""
        if self.before is None:
            return "added"
        return "removed" if self.after is None else "changed"


@dataclass(frozen=True, slots=True, order=True)
class Regrouping:
    """Entities (IRIs) that became one ("merged"), several ("split"), or go by another IRI.

    ``articles`` are the sources that speak of them in both stores.
    """

    kind: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """All that changed: articles by source, facts by article, identity."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changes: tuple[Change, ...]
    regroupings: tuple[Regrouping, ...]


def difference(before: Path, after: Path) -> Difference:
    """Compare the stores in two folders.

    Raises:
        StoreError: one is absent or damaged.
    """
    old, new = _by_key(before), _by_key(after)
    changes = [
        change
        for key in sorted(old.keys() | new.keys())
        for change in _changes(old.get(key), new.get(key))
    ]
    both = old.keys() & new.keys()
    worlds = (
        resolve(old.values(), decisions.kept(before)),
        resolve(new.values(), decisions.kept(after)),
    )
    return Difference(
        added=tuple(new[key].article.source for key in sorted(new.keys() - old.keys())),
        removed=tuple(old[key].article.source for key in sorted(old.keys() - new.keys())),
        changes=tuple(changes),
        regroupings=tuple(
            _regroupings(
                _named(worlds[0], [old[key] for key in both]),
                _named(worlds[1], [new[key] for key in both]),
            )
        ),
    )


def _by_key(store: Path) -> dict[str, Reading]:
    return {reading.article.key: reading for reading in held(store).values()}


def _changes(old: Reading | None, new: Reading | None) -> Iterator[Change]:
    """Yield what one article's two readings do not both say."""
    reading = new or old
    if reading is None:
        return
    source = reading.article.source
    was, now = _facts(old), _facts(new)
    gone = [was[fact] for fact in was if fact not in now]
    come = [now[fact] for fact in now if fact not in was]
    changed = []
    for before in gone:
        after = _counterpart(before, come)
        if after is not None:
            come.remove(after)
        slots = () if after is None else _differing(before.fact, after.fact)
        changed.append(Change(article=source, before=before, after=after, slots=slots))
    changed += [Change(article=source, before=None, after=after) for after in come]
    yield from sorted(changed, key=_place)


def _place(change: Change) -> tuple[int, int, str]:
    finding = cast("Finding", change.after or change.before)
    return finding.evidence.quote.begin, finding.evidence.quote.end, say(finding.fact)


def _facts(reading: Reading | None) -> dict[Fact, Finding]:
    """Return what an article says; a meeting goes by its name, not by its number in the article."""
    if reading is None:
        return {}
    names = {key: f"{m.label} ({m.date or '?'})" for key, m in told(reading).meetings.items()}
    found: dict[Fact, Finding] = {}
    for finding in reading.findings:
        key = meeting_of(finding.fact)
        fact: Any = finding.fact
        if key is not None:
            slot = next(name for name in _MEETING_SLOTS if hasattr(fact, name))
            fact = replace(fact, **{slot: names[key]})
        found.setdefault(fact, replace(finding, fact=fact))
    return found


def _counterpart(before: Finding, come: Sequence[Finding]) -> Finding | None:
    """Return the new fact that takes the place of one that is gone, None where none does."""
    quote = before.evidence.quote
    near = [
        (len(_differing(before.fact, after.fact)), say(after.fact), number)
        for number, after in enumerate(come)
        if type(after.fact) is type(before.fact)
        and after.evidence.quote.begin < quote.end
        and quote.begin < after.evidence.quote.end
    ]
    if not near:
        return None
    differing, _, number = min(near)
    return come[number] if differing <= _ALIKE * len(before.fact.__struct_fields__) else None


def _differing(one: Fact, other: Fact) -> tuple[str, ...]:
    return tuple(n for n in one.__struct_fields__ if getattr(one, n) != getattr(other, n))


def say(value: object) -> str:
    """Return a fact, or a slot of one, in words: what it states, slot by slot."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, tuple):
        return ", ".join(map(say, value))
    if isinstance(value, Struct):
        name = getattr(value, "label", None) or getattr(value, "name", None)
        if name is not None and not hasattr(value, "meeting"):
            return str(name)
        said = ((slot, getattr(value, slot)) for slot in value.__struct_fields__)
        return "; ".join(f"{slot}: {say(part)}" for slot, part in said if part not in (None, ()))
    return str(value)


def _named(world: World, readings: Iterable[Reading]) -> dict[Mention, str]:
    """Return the IRI of what each article names: meetings by their names there, and persons."""
    found: dict[Mention, str] = {}
    for reading in readings:
        here = told(reading)
        for key, meeting in here.meetings.items():
            found[reading.article.source, f"{meeting.label} {key}"] = world.meetings[
                here.article, key
            ]
        for person in here.persons:
            found[reading.article.source, person.name] = world.persons[here.article, person.name]
    return found


def _regroupings(old: Mapping[Mention, str], new: Mapping[Mention, str]) -> Iterator[Regrouping]:
    shared = sorted(old.keys() & new.keys())
    became: dict[str, set[str]] = defaultdict(set)
    came_from: dict[str, set[str]] = defaultdict(set)
    sources: dict[str, set[str]] = defaultdict(set)
    for mention in shared:
        was, now = old[mention], new[mention]
        became[was].add(now)
        came_from[now].add(was)
        sources[was].add(mention[0])
        sources[now].add(mention[0])
    for now, origins in sorted(came_from.items()):
        if len(origins) > 1:
            yield Regrouping("merged", tuple(sorted(origins)), (now,), tuple(sorted(sources[now])))
    for was, results in sorted(became.items()):
        articles = tuple(sorted(sources[was]))
        if len(results) > 1:
            yield Regrouping("split", (was,), tuple(sorted(results)), articles)
        elif results != {was} and len(came_from[min(results)]) == 1:
            yield Regrouping("renamed", (was,), tuple(results), articles)
