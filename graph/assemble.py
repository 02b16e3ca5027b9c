"""All readings as one dataset: every fact in its evidence graph, and once in the default graph."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from graph import copies, derived, names
from graph.accounts import Account, Held, account, rejected
from graph.attainment import aimed, attained
from graph.disagreement import Said, beside_figures, by_subject
from graph.disagreement.figure_records import grouped
from graph.disagreement.figures import compared
from graph.identity import called_by, meaning, resolved
from graph.provenance import findings
from graph.scene import Scene
from graph.tenures import seen, tenures
from graph.vocabulary import ALT_LABEL, LABEL, TYPE, T

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from extract.article import Reading
    from graph.attainment import Number
    from graph.copies import Text
    from graph.decisions import Decision
    from graph.disagreement.figure_records import Figure
    from graph.identity import World
    from graph.literals import Statement, Triple

Pair = tuple[NamedNode, NamedNode]
About = tuple[str, ...]
Name = tuple[NamedNode, Literal, bool]
"""What an article calls an entity, and whether as its label."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembled:
    """What all readings say, the decisions that name what is not there, and what it was made of.

    ``meanings`` is by article, ``names`` counts the articles that call an entity so, ``tenures``
    holds the days on which articles name a person and a position together, ``figures`` those that
    compare, ``aimed`` those of what there is a target for, ``compared`` what is said of each thing
    that sources disagree on, or that there is a target for.
    """

    statements: set[Statement]
    unapplied: tuple[Decision, ...]
    accounts: tuple[Account, ...]
    meanings: Mapping[str, str]
    texts: tuple[Text, ...]
    near: set[tuple[str, str]]
    names: Mapping[Name, int]
    tenures: Mapping[Pair, set[tuple[date, NamedNode]]]
    identity: set[Triple]
    copies: set[Triple]
    figures: tuple[Figure, ...]
    aimed: Mapping[str, Sequence[Number]]
    compared: Mapping[About, set[Triple]]


def statements(readings: Iterable[Reading]) -> set[Statement]:
    """Return what all readings say: a function of their set, whatever their order."""
    held = [Held(part=str(n), digest="", reading=reading) for n, reading in enumerate(readings)]
    return assemble(held, ()).statements


def assemble(held: Sequence[Held], decisions: Sequence[Decision]) -> Assembled:
    """Return what all readings say, after what people decided: a function of both sets."""
    rejections = rejected(decisions)
    made = [account(each, rejections) for each in held]
    accounts = tuple(each for each, _, _ in made)
    world = world_of(accounts, decisions)
    scenes = [Scene(reading, world) for _, reading, _ in made]
    said: set[Statement] = set()
    default: set[Triple] = set()
    for scene in scenes:
        found = findings(scene)
        said |= found.statements
        default |= found.descriptions
    called, named = _labels(said, default)
    known = derived.known(
        {rule for each in accounts for rule in each.rules},
        {s for s, p, o in default if p == TYPE and o == T.Organization},
    )
    default |= known
    default.update(_labelled(called, derived.settled(known)))
    days: dict[Pair, set[tuple[date, NamedNode]]] = defaultdict(set)
    for scene in scenes:
        for person, position, on in seen(scene):
            days[person, position].add((on, scene.article))
    default.update(tenures(days))
    texts = tuple(text for _, _, text in made)
    near = copies.near_texts(texts)
    copied = set(copies.told([printed(each) for each in accounts], near))
    links = derived.identity(world)
    gazette = NamedNode(names.gazetteer())
    said.update((s, p, o, gazette) for s, p, o in known)
    said.update((s, p, o, None) for s, p, o in (*default, *copied, *links))
    gathered = Said.of(said)
    series = grouped(gathered)
    differ = by_subject((*compared(series, gathered.label), *beside_figures(gathered)))
    aims = aimed(gathered)
    differ |= attained(aims, gathered.label)
    said.update((s, p, o, None) for found in differ.values() for s, p, o in found)
    return Assembled(
        statements=said,
        unapplied=unapplied(decisions, accounts, world),
        accounts=accounts,
        meanings={each.iri: meaning(world, each.told) for each in accounts},
        texts=texts,
        near=near,
        names=named,
        tenures=days,
        identity=links,
        copies=copied,
        figures=tuple(figure for same in series.values() for figure in same),
        aimed=aims,
        compared=differ,
    )


def world_of(accounts: Iterable[Account], decisions: Sequence[Decision]) -> World:
    """Return what the names of all articles mean."""
    everything = list(accounts)
    articles = {
        call: each.iri for each in everything for call in called_by(each.source, each.key, each.iri)
    }
    return resolved((each.told for each in everything), articles, decisions)


def unapplied(
    decisions: Sequence[Decision], accounts: Iterable[Account], world: World
) -> tuple[Decision, ...]:
    """Return the decisions that name what no article reports."""
    there = {iri for each in accounts for iri in each.seen}
    missed = [decision for iri, decision in rejected(decisions).items() if iri not in there]
    return (*missed, *world.rulings.unapplied)


def printed(each: Account) -> copies.Print:
    """Return an article as copies are told by."""
    return copies.Print(each.iri, each.published, each.words)


def name_of(statement: Statement) -> Name | None:
    """Return what a statement of an article calls an entity; None for one of another kind."""
    subject, predicate, value, _ = statement
    if predicate in (LABEL, ALT_LABEL) and isinstance(value, Literal):
        return subject, value, predicate == LABEL
    return None


Called = dict[NamedNode, tuple[dict[Literal, int], set[Literal]]]


def _labels(said: Iterable[Statement], default: set[Triple]) -> tuple[Called, dict[Name, int]]:
    """Put what is said into the default graph, but gather the names, and count their articles."""
    articles: dict[Name, set[str]] = defaultdict(set)
    for statement in said:
        name = name_of(statement)
        if name is None:
            default.add(statement[:3])
        elif statement[3] is not None:
            articles[name].add(names.article_of(statement[3].value))
    counts = {name: len(of_name) for name, of_name in articles.items()}
    called: Called = defaultdict(lambda: ({}, set()))
    for (node, value, as_label), count in counts.items():
        written, others = called[node]
        if as_label:
            written[value] = count
        else:
            others.add(value)
    return called, counts


def _labelled(called: Called, settled: Mapping[NamedNode, Literal]) -> Iterator[Triple]:
    for node, (written, others) in called.items():
        yield from derived.labelled(node, written, others, settled.get(node))
