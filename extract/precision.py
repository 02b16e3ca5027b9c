"""How often each rule was right, where that was measured: ``rules/measured.toml``.

The table is written by ``chidao evaluate --record``, and is no more than counts.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from msgspec import Struct

from extract.errors import RuleError
from extract.message import said

_Z = 1.959964
"""The normal deviate of a 95 % interval."""


class Precision(Struct, frozen=True):
    """How many of a rule's statements were right and how many wrong, against facts read by hand."""

    correct: int
    wrong: int

    @property
    def support(self) -> int:
        """The number of statements compared."""
        return self.correct + self.wrong

    @property
    def share(self) -> float:
        """The share found right; 0 where none was compared."""
        return self.correct / self.support if self.support else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """The ends of the 95 % interval of the share."""
        return wilson(self.correct, self.support)


def wilson(right: int, total: int) -> tuple[float, float]:
    """Return the ends of Wilson's 95 % interval of a share; 0 to 1 where there is nothing.

    Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
    Journal of the American Statistical Association 22 (1927).
    """
    if not total:
        return 0.0, 1.0
    share, squared = right / total, _Z * _Z
    middle = share + squared / (2 * total)
    spread = _Z * math.sqrt(share * (1 - share) / total + squared / (4 * total * total))
    scale = 1 + squared / total
    low = (middle - spread) / scale if right else 0.0
    high = (middle + spread) / scale if right < total else 1.0
    return low, high


@cache
def measured() -> Mapping[str, Precision]:
    """Return the precision of each rule that was measured, by its name.

    Raises:
        RuleError: the table is not as ``as_toml`` writes it.
    """
    try:
        rows = tomllib.loads(files("extract.rules").joinpath("measured.toml").read_text("utf-8"))
        return {name: Precision(row["correct"], row["wrong"]) for name, row in rows.items()}
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as fault:
        raise RuleError(
            said("extract/rules/measured.toml cannot be read: {fault}", fault=fault),
            advice="Write it anew: chidao evaluate GOLD --record extract/rules/measured.toml",
        ) from fault


def as_toml(precisions: Mapping[str, Precision]) -> str:
    """Return the table as text, sorted by rule."""
    lines = [
        "# How often each rule was right and wrong against facts read by hand.",
        "# Written by `chidao evaluate GOLD_DIR --record FILE`; not to be edited.",
        "# A rule is right less often on articles other than those that it was written with.",
    ]
    lines += [
        f'"{name}" = {{ correct = {found.correct}, wrong = {found.wrong} }}'
        for name, found in sorted(precisions.items())
    ]
    return "\n".join(lines) + "\n"
