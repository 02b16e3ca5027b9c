"""What is planted is found, and what is not planted is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Outcome


def test_what_differs_is_found_and_nothing_else(world: Outcome) -> None:
    planted = {n for n, case in enumerate(world.cases) if case.kind is not None}
    right = planted & set(world.found)
    missed = [world.cases[n].about for n in sorted(planted - right)]
    wrong = [world.cases[n].about for n in sorted(set(world.found) - planted)]
    assert len(right) / len(planted) >= 0.95, missed
    assert len(right) / (len(world.found) + len(world.stray)) >= 0.95, (wrong, world.stray)


def test_differences_are_told_apart(world: Outcome) -> None:
    planted = {n: case.kind for n, case in enumerate(world.cases)}
    found = [n for n, kind in planted.items() if kind is not None and n in world.found]
    right = [n for n in found if world.found[n] == {planted[n]}]
    wrong = [
        (world.cases[n].about, planted[n], set(world.found[n])) for n in found if n not in right
    ]
    assert len(right) / len(found) >= 0.90, wrong
