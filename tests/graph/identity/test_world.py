"""Identity over a made world: what is one there is one here, in any order and by any steps."""

from __future__ import annotations

import random
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest

from graph import copies
from graph.assemble import statements
from graph.build import build, remove
from graph.identity import resolve
from graph.identity.mentions import article_iri

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping
    from pathlib import Path

    MakeWorld = Callable[[int, int], Any]
    Dump = Callable[[Path], str]

SHUFFLES = 10


def pairwise_f1(truth: Mapping[Hashable, Hashable], found: Mapping[Hashable, Hashable]) -> float:
    """Return the F1 of the pairs of mentions that are one."""

    def pairs(groups: Counter[Hashable]) -> int:
        return sum(n * (n - 1) // 2 for n in groups.values())

    both = pairs(Counter((truth[m], found[m]) for m in truth))
    return 2 * both / (pairs(Counter(truth.values())) + pairs(Counter(found[m] for m in truth)))


def test_the_measure_counts_pairs() -> None:
    assert pairwise_f1({1: "a", 2: "a", 3: "b"}, {1: "x", 2: "x", 3: "y"}) == 1
    assert pairwise_f1({1: "a", 2: "a", 3: "b"}, {1: "x", 2: "x", 3: "x"}) == pytest.approx(1 / 2)


@pytest.mark.parametrize("seed", range(4))
def test_mentions_are_one_where_they_truly_are(make_world: MakeWorld, seed: int) -> None:
    world = make_world(seed, 120)
    found = resolve(world.readings)
    source = {article_iri(r): r.article.source for r in world.readings}
    meetings = {(source[article], name): iri for (article, name), iri in found.meetings.items()}
    persons = {(source[article], name): iri for (article, name), iri in found.persons.items()}
    assert pairwise_f1(world.meetings, meetings) >= 0.97
    assert pairwise_f1(world.persons, persons) >= 0.97


def test_reprints_are_found_and_nothing_else(make_world: MakeWorld) -> None:
    world = make_world(1, 120)
    found = [{r.article.source for r in group} for group in copies.groups(world.readings)]
    assert world.copies
    assert sorted(map(sorted, found)) == sorted(map(sorted, world.copies))


def test_ten_shuffles_say_the_same(make_world: MakeWorld) -> None:
    readings = make_world(2, 12).readings
    first = statements(readings)
    shuffled = random.Random(0)  # noqa: S311 - an order, not a secret
    for _ in range(SHUFFLES):
        shuffled.shuffle(readings)
        assert statements(readings) == first


def test_one_build_or_several_and_remove_is_exact(
    make_world: MakeWorld, tmp_path: Path, dump: Dump
) -> None:
    readings = make_world(3, 8).readings
    build(readings, tmp_path / "once")
    third = len(readings) // 3
    for begin in (2 * third, 0, third):
        build(readings[begin : begin + third], tmp_path / "steps")
    build(readings[3 * third :], tmp_path / "steps")
    assert dump(tmp_path / "steps") == dump(tmp_path / "once")
    build(readings[1:], tmp_path / "without")
    remove(tmp_path / "once", readings[0].article.source)
    assert dump(tmp_path / "once") == dump(tmp_path / "without")


def test_every_pair_of_articles_on_one_meeting_has_a_reason(make_world: MakeWorld) -> None:
    world = make_world(0, 40)
    found = resolve(world.readings)
    merged = {link.entities[0] for link in found.links if link.same}
    several = Counter(found.meetings.values())
    assert {iri for iri, number in several.items() if number > 1} <= merged
    assert all(link.reason for link in found.links)
    assert not any(one == other for one, other in combinations(sorted(set(several)), 2))
