"""A snapshot made from the one before it: what some articles change, and nothing else.

The quads are those of the snapshot before, whose files are shared, not copied; what was said by
the articles that are new, changed or gone, or whose names mean something else now, is taken out
and put in. The result is that of making everything anew from the same parts.
"""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import pyoxigraph
from pyoxigraph import NamedNode

from graph import central_bodies, copies, derived, index, names, workings
from graph.accounts import account, asked_of, rejected
from graph.assemble import name_of, printed, unapplied, world_of
from graph.changing import Quads
from graph.identity import meaning
from graph.provenance import findings
from graph.recompared import Touched, recompare
from graph.scene import Scene
from graph.store import NAMES, QUADS
from graph.tenures import node_of, seen, tenures
from graph.vocabulary import ALT_LABEL, LABEL, TYPE, T

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from extract.article import Reading
    from graph.accounts import Account, Held
    from graph.assemble import Name, Pair
    from graph.copies import Text
    from graph.decisions import Decision
    from graph.identity import World
    from graph.literals import Statement, Triple
    from graph.workings import Workings

_NAMES = frozenset({LABEL, ALT_LABEL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """The parts of a store, by name and digest; how one is read; what people decided."""

    parts: Mapping[str, str]
    read: Callable[[str], Held]
    decisions: Sequence[Decision]


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a snapshot holds: articles, quads, and the decisions that name nothing there."""

    accounts: tuple[Account, ...]
    quads: int
    unapplied: tuple[Decision, ...]


Base = dict[str, tuple["Account", str]]
"""The account of each part of a snapshot, and what the article's names mean there."""


def changed(base: Base, given: Given) -> list[str]:
    """Return the parts that are to be read: new, other than before, or of other rejections."""
    rejections = rejected(given.decisions)
    return [
        part
        for part, digest in given.parts.items()
        if part not in base
        or base[part][0].digest != digest
        or base[part][0].asked != asked_of(base[part][0].iri, rejections)
    ]


def write(aside: Path, before: Path, base: Base, given: Given, quads_before: int) -> Written:
    """Write a snapshot to an empty folder, from the one in the folder ``before``."""
    pyoxigraph.Store.read_only(str(before / QUADS)).backup(str(aside / QUADS))
    shutil.copyfile(before / workings.NAME, aside / workings.NAME)
    database = pyoxigraph.Store(str(aside / QUADS))
    quads = Quads(database)
    with workings.opened(aside / workings.NAME) as kept:
        found = _Change(quads, kept, base, given)
        found.make()
    index.write(aside / NAMES, _names(quads, before / NAMES))
    database.flush()
    return Written(
        accounts=tuple(found.accounts.values()),
        quads=quads_before + quads.grown,
        unapplied=unapplied(given.decisions, found.accounts.values(), found.world),
    )


@dataclass(slots=True)
class _Said:
    """What articles no longer say, and what they say now."""

    gone: set[Statement] = field(default_factory=set)
    come: set[Statement] = field(default_factory=set)
    undescribed: set[Triple] = field(default_factory=set)
    described: set[Triple] = field(default_factory=set)
    names: Counter[Name] = field(default_factory=Counter)
    pairs: set[Pair] = field(default_factory=set)


class _Change:
    """The way from one snapshot to the next."""

    def __init__(self, quads: Quads, kept: Workings, base: Base, given: Given) -> None:
        self._quads, self._kept, self._base, self._given = quads, kept, base, given
        self._rejections = rejected(given.decisions)
        self._read: dict[str, tuple[Account, Reading, Text]] = {}
        fresh = changed(base, given)
        self.accounts = {
            part: self._reading(part)[0] if part in fresh else base[part][0]
            for part in sorted(given.parts)
            if part in base or part in fresh
        }
        self.world: World = world_of(self.accounts.values(), given.decisions)
        self._fresh = fresh

    def make(self) -> None:
        """Change the quads, and what is kept beside them."""
        touched = Touched()
        said = self._said(touched)
        quads = self._quads
        quads.change_graphs(said.gone - said.come, said.come - said.gone)
        quads.change_said(
            {s[:3] for s in said.gone - said.come if name_of(s) is None},
            {s[:3] for s in said.come - said.gone if name_of(s) is None},
        )
        quads.change_default(said.undescribed - said.described, said.described - said.undescribed)
        known, fewer, more = self._known()
        self._relabel(known, {name[0] for name in said.names} | _named(fewer | more))
        self._tenures(said.pairs)
        self._copies()
        links = derived.identity(self.world)
        touched.by_links(self._derive("identity", links))
        recompare(quads, self._kept, touched)

    def _reading(self, part: str) -> tuple[Account, Reading, Text]:
        if part not in self._read:
            self._read[part] = account(self._given.read(part), self._rejections)
        return self._read[part]

    def _said(self, touched: Touched) -> _Said:
        """Gather what changed articles say, and those whose names mean something else now."""
        meanings = {a.iri: meaning(self.world, a.told) for a in self.accounts.values()}
        gone = self._base.keys() - self.accounts.keys()
        other = {
            part
            for part, each in self.accounts.items()
            if part in self._base and meanings[each.iri] != self._base[part][1]
        }
        said = _Said()
        for part in sorted({*gone, *other, *self._fresh}):
            before: set[Statement] = set()
            now: set[Statement] = set()
            if part in self._base:
                before = self._said_before(self._base[part][0], said)
            if part in self.accounts:
                now = self._said_now(part, said)
            touched.by(before | now if part in self._fresh or part in gone else before ^ now)
        self._kept.drop_accounts(gone)
        self._kept.keep_accounts((self.accounts[part] for part in {*other, *self._fresh}), meanings)
        self._kept.count_names({name: by for name, by in said.names.items() if by})
        return said

    def _said_before(self, of: Account, said: _Said) -> set[Statement]:
        statements, descriptions = self._quads.of_article(of.iri)
        said.gone |= statements
        said.undescribed |= descriptions
        said.names.subtract({n for s in statements if (n := name_of(s)) is not None})
        pairs = self._kept.seen_in(of.iri)
        said.pairs |= {(NamedNode(person), NamedNode(position)) for person, position in pairs}
        self._kept.forget_seen(of.iri)
        return statements

    def _said_now(self, part: str, said: _Said) -> set[Statement]:
        scene = Scene(self._reading(part)[1], self.world)
        found = findings(scene)
        said.come |= found.statements
        said.described |= found.descriptions
        said.names.update({n for s in found.statements if (n := name_of(s)) is not None})
        pairs = {((person, position), on) for person, position, on in seen(scene)}
        said.pairs |= {pair for pair, _ in pairs}
        self._kept.keep_seen((pair, on, scene.article) for pair, on in pairs)
        return set(found.statements)

    def _known(self) -> tuple[set[Triple], set[Triple], set[Triple]]:
        """Bring up to date what is known beforehand; return it, and what is gone and come of it."""
        quads, gazette = self._quads, NamedNode(names.gazetteer())
        bodies = {
            node
            for node in central_bodies.nodes()
            if quads.is_said((node, TYPE, T.Organization), by_articles=True)
        }
        rules = {rule for each in self.accounts.values() for rule in each.rules}
        known, before = derived.known(rules, bodies), quads.of_gazetteer()
        fewer, more = before - known, known - before
        quads.change_graphs(
            ((s, p, o, gazette) for s, p, o in fewer), ((s, p, o, gazette) for s, p, o in more)
        )
        quads.change_said(
            {t for t in fewer if t[1] not in _NAMES}, {t for t in more if t[1] not in _NAMES}
        )
        return known, fewer, more

    def _relabel(self, known: set[Triple], nodes: Iterable[NamedNode]) -> None:
        """Give entities the label that most articles use now."""
        settled = derived.settled(known)
        beforehand: dict[NamedNode, set[Triple]] = {}
        for triple in known:
            if triple[1] in _NAMES:
                beforehand.setdefault(triple[0], set()).add(triple)
        gone: set[Triple] = set()
        come: set[Triple] = set()
        for node in nodes:
            written, others = self._kept.names(node)
            now = set(beforehand.get(node, ()))
            if written or others:
                now.update(derived.labelled(node, written, others, settled.get(node)))
            before = {triple for term in _NAMES for triple in self._quads.of(node, term)}
            gone |= before - now
            come |= now - before
        self._quads.change_default(gone, come)

    def _tenures(self, pairs: Iterable[Pair]) -> None:
        gone: set[Triple] = set()
        days: dict[Pair, set[tuple[date, NamedNode]]] = {}
        for person, position in pairs:
            gone |= self._quads.of(node_of(person, position))
            found = self._kept.seen(person.value, position.value)
            if found:
                days[person, position] = {
                    (date.fromisoformat(on), NamedNode(article)) for on, article in found
                }
        come = set(tenures(days))
        self._quads.change_default(gone - come, come - gone)

    def _copies(self) -> None:
        """Compare the texts that are new with those that share a band with them."""
        before = {each.words for each, _ in self._base.values()}
        by_words = {each.words: part for part, each in self.accounts.items()}
        for words in before - by_words.keys():
            self._kept.drop_text(words)
        for words in sorted(by_words.keys() - before):
            text = self._reading(by_words[words])[2]
            self._kept.keep_near(
                (min(words, other.words), max(words, other.words))
                for other in self._kept.alike(text)
                if copies.near(text, other)
            )
            self._kept.keep_texts([text])
        prints = [printed(each) for each in self.accounts.values()]
        self._derive("copies", set(copies.told(prints, self._kept.near())))

    def _derive(self, kind: str, now: set[Triple]) -> set[Triple]:
        """Say what is made anew at each build; return what has changed of it."""
        before = self._kept.derived(kind)
        self._quads.change_default(before - now, now - before)
        self._kept.keep_derived(kind, now)
        return before ^ now


def _named(triples: Iterable[Triple]) -> set[NamedNode]:
    return {subject for subject, predicate, _ in triples if predicate in _NAMES}


def _names(quads: Quads, before: Path) -> list[index.Row]:
    """Return the rows of the index of names: those of before, but for what has changed."""
    rows = index.read(before)
    weights = {row[0]: row[4] for row in rows}
    touched = {node.value for node in quads.weights if isinstance(node, NamedNode)}
    kept = [row for row in rows if row[0] not in touched]
    known = {NamedNode(iri) for iri in weights.keys() & touched}
    for node in known | quads.retyped:
        kinds = [o.value for _, _, o in quads.of(node, TYPE) if o in index.CLASSES]
        if not kinds:
            continue
        grown = quads.weights[node]
        weight = weights[node.value] + grown if node.value in weights else quads.weight(node)
        named = {o.value for term in _NAMES for _, _, o in quads.of(node, term)}
        kept += [index.row(node, kinds[0], name, weight) for name in named]
    return kept
