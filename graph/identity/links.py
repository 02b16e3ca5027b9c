"""Why mentions are taken as one, or may be: what identity has to say for itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """Entities (IRIs) and the reason why they are one, or why they perhaps are.

    ``same`` says that the articles' mentions were merged into the one entity named; otherwise
    the two entities named are kept apart. ``articles`` are IRIs; ``reason`` is Vietnamese.
    ``decided`` is who decided it and when, for a person's decision.
    """

    entities: tuple[str, ...]
    reason: str
    same: bool
    articles: tuple[str, ...]
    decided: tuple[str, str] = ("", "")
