"""Numbers as Vietnamese readers write them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from extract import text

view = lru_cache(maxsize=8)(text.view)
"""A sentence in one spelling: each check asks for it in turn."""


def written(value: Decimal) -> str:
    """Return «9.831», «16,3»."""
    return with_places(value.normalize())


def with_places(value: Decimal) -> str:
    """Return the number with the decimals that it has, zeros too: «16,30»."""
    return f"{value:,f}".replace(",", "\0").replace(".", ",").replace("\0", ".")


def to_step(value: Decimal, step: Decimal) -> Decimal:
    """Return the value rounded to as many places as the printed number has."""
    return value.quantize(step, rounding=ROUND_HALF_UP) if step < 1 else value.quantize(Decimal(1))
