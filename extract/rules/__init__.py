"""Every rule, in the order in which they are tried; one module a fact type."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.rule import Rule

MODULES = (
    "meeting",
    "meeting_month",
    "deputies",
    "setting",
    "site",
    "chairing",
    "attendance",
    "site_attendance",
    "gathering",
    "visiting",
    "absence",
    "speaking",
    "reporting",
    "receiving",
    "position",
    "appointment",
    "career",
    "mention",
    "document",
    "directive_set",
    "directive",
    "observation",
)
"""The modules of this package that hold rules, each in a tuple called RULES."""


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule, in order."""
    return tuple(rule for name in MODULES for rule in import_module(f"extract.rules.{name}").RULES)
