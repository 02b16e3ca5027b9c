"""A bare «tỉnh» or «huyện» that is told to do something: one of them, not all there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.facts import AgentKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.facts import Agent, Place

_UNITS = frozenset(
    {"tỉnh", "thành phố", "tp", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn"}
)


def is_one_unit(label: str) -> bool:
    """Tell «Đoàn đề nghị tỉnh …», one province, from «các tỉnh»."""
    return label.lower() in _UNITS


def one_unit_each(told: Sequence[Agent], province: Place | None) -> tuple[Agent, ...]:
    """Return those who are told, a bare unit as the one that is meant, or as one that is not known.

    «tỉnh» is the article's ``province``. Beside other groups, and where no province of that kind is
    known, a unit is told by its word alone: it stands for no other.
    """
    alone = all(one.kind is not AgentKind.AUDIENCE or is_one_unit(one.label) for one in told)
    return tuple(_meant(one, province if alone else None) for one in told)


def _meant(agent: Agent, province: Place | None) -> Agent:
    if agent.kind is not AgentKind.AUDIENCE or not is_one_unit(agent.label):
        return agent
    if province is not None and province.kind == agent.label.lower():
        return replace(agent, place=province)
    return replace(agent, covers=())
