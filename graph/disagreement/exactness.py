"""Whether two figures say one number, more and less exactly."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_DIGITS = re.compile(r"\d[\d.,]{0,30}")
_SCALES = {"nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9}
_ABOUT = frozenset({"khoảng", "ước", "ước đạt", "ước tính", "xấp xỉ", "chừng", "cỡ", "dự kiến"})
_ABOVE = frozenset({"hơn", "trên", "vượt", "quá", "tối thiểu", "ít nhất"})
_BELOW = frozenset({"gần", "dưới", "ngót"})
_NEAR, _ABOUT_SHARE = Decimal("0.10"), Decimal("0.05")
_ROUND_ZEROS, _ROUND_DIGITS = 2, 4
"""A whole number of so many digits with so many zeros may be rounded without saying so."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure's number: ``text`` as written, ``qualifier`` the word before, in lower case."""

    value: Decimal
    text: str
    value_to: Decimal | None = None
    qualifier: str | None = None

    @property
    def step(self) -> Decimal:
        """The unit of the last digit that is meant: 0,1 of «16,5», 100 of «9.800»."""
        found = _DIGITS.search(self.text)
        written = found[0].rstrip(".,") if found else ""
        words = self.text.lower().split()
        scale = sum(_SCALES.get(word, 0) for word in words)
        if "," in written:
            return Decimal(10) ** (scale - len(written.rpartition(",")[2]))
        digits = written.replace(".", "")
        zeros = len(digits) - len(digits.rstrip("0"))
        round_number = zeros >= _ROUND_ZEROS and len(digits) >= _ROUND_DIGITS
        meant = zeros if (self.qualifier or round_number) and zeros < len(digits) else 0
        return Decimal(10) ** (scale + meant)


def one_number(left: Amount, right: Amount) -> bool:
    """Say whether one of two unequal figures is the other rounded, qualified, or as a range."""
    return _covers(left, right) or _covers(right, left)


def _covers(rough: Amount, exact: Amount) -> bool:
    value, other = rough.value, exact.value
    if rough.value_to is not None:
        return exact.value_to is None and value <= other <= rough.value_to
    if exact.value_to is not None:
        return False
    if rough.qualifier in _ABOVE:
        return value <= other <= value + abs(value) * _NEAR
    if rough.qualifier in _BELOW:
        return value - abs(value) * _NEAR <= other <= value
    if rough.qualifier in _ABOUT and abs(other - value) <= abs(value) * _ABOUT_SHARE:
        return True
    rounded = abs(other - value) <= rough.step / 2
    cut_off = 0 <= abs(other) - abs(value) < rough.step and other * value > 0
    return rough.step > exact.step and (rounded or cut_off)
