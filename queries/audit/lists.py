"""A total and its parts, as one sentence lists them: «9.831 nhiệm vụ, gồm 7.892 …, 1.602 …»."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from queries.audit.wording import view

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from queries.audit.numbers import Number

OPENER = re.compile(
    r"(?P<whole>,?\s{1,2}(?:bao gồm|gồm có|gồm|chia ra)(?:\scó)?:?\s"
    r"|:\s{1,2}|\s{1,2}\((?:bao gồm|gồm có|gồm)(?:\scó)?:?\s)"
    r"|(?P<part>[,.]?\s{1,2}(?:trong đó|trong số đó)(?:,?\s(?:có|gồm|bao gồm))?[,:]?\s"
    r"|\s{1,2}\(trong đó(?:\scó)?:?\s)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[,;+]|\svà\s|\svới\s|\scùng\s", re.IGNORECASE)
_UNCERTAIN = re.compile(
    r"trong đó|trong số|bao gồm|\bgồm\b|so với|tăng|giảm|còn lại|tổng|cộng|\.\.\.|…|v\.v|mỗi"
    r"|trung bình (?:mỗi|là|đạt|khoảng)|bình quân|lũy kế|luỹ kế|trên tổng|từ \d|thêm|khác\b|như\b"
    r"|chủ yếu|tiêu biểu"
    r"|điển hình|ít nhất",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"(?:chiếm|đạt|bằng|tương đương|tỷ lệ|tương ứng|là|\(|,|\s){1,9}$", re.IGNORECASE
)
_LONGEST_NOUN = 90
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a total; ``share`` is the percentage printed behind it."""

    number: Number
    share: Number | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A total and its parts; ``whole`` says that the words claim that these are all."""

    total: Number
    parts: tuple[Part, ...]
    whole: bool
    same_noun: bool


def listings(sentence: str, numbers: Sequence[Number]) -> Iterator[Listing]:
    """Yield the totals that are followed by a list of their parts, where that is certain."""
    seen = view(sentence)
    for opened in OPENER.finditer(seen):
        total = next((n for n in reversed(numbers) if n.end <= opened.start()), None)
        if total is None or not _names(seen[total.end : opened.start()]):
            continue
        begin, end = opened.end(), _end(seen, opened)
        inside = [n for n in numbers if begin <= n.begin and n.end <= end]
        total = _with_unit(seen, total, inside)
        parts = _parts(seen, total, inside, begin)
        if (
            parts is None
            or not _counts(total)
            or len(parts) < len("ab")
            or _leaves_rest(seen, parts, end)
        ):
            continue
        same = all(_of_kind(part.number, total) for part in parts)
        yield Listing(total, tuple(parts), opened["whole"] is not None, same)


def _with_unit(seen: str, total: Number, inside: Sequence[Number]) -> Number:
    """Give «số nhiệm vụ là 9.831, gồm 7.892 nhiệm vụ …» the unit of its parts."""
    unit = inside[0].unit if inside and not total.known else None
    before = seen[max(0, total.begin - _LONGEST_NOUN) : total.begin].lower()
    return replace(total, unit=unit, known=True) if unit and unit.lower() in before else total


def _counts(number: Number) -> bool:
    return not (number.rough or number.rank or number.out_of or number.unit == "%") and (
        number.direction is None and number.known
    )


def _names(between: str) -> bool:
    """Say whether nothing but the name of what is counted stands before the list."""
    return (
        len(between) <= _LONGEST_NOUN
        and len(between.split()) <= _MOST_WORDS
        and not any(sign in between for sign in ",;:()")
        and _UNCERTAIN.search(between) is None
    )


def _end(seen: str, opened: re.Match[str]) -> int:
    """Return where a list ends: with its brackets, else with the sentence."""
    if "(" not in opened[0]:
        return len(seen)
    depth = 1
    for at in range(opened.end(), len(seen)):
        depth += {"(": 1, ")": -1}.get(seen[at], 0)
        if depth == 0:
            return at
    return len(seen)


def _parts(seen: str, total: Number, inside: Sequence[Number], begin: int) -> list[Part] | None:
    """Return the parts of a total, and None where it is not certain what is one."""
    parts: list[Part] = []
    at = begin
    for number in inside:
        between = seen[at : number.begin]
        if _is_aside(seen, begin, number):
            parts = _with_share(parts, number, between)
            continue
        if number.unit == "%":
            parts = _with_share(parts, number, between)
            at = number.end
            continue
        if number.rough or number.out_of or number.rank or number.direction:
            return None
        if number.known and not _of_kind(number, total):
            break
        plain = _without_brackets(between)
        if _UNCERTAIN.search(plain) or (parts and _BETWEEN.search(plain) is None):
            return None
        parts.append(Part(number))
        at = number.end
    return parts


def _of_kind(part: Number, total: Number) -> bool:
    """Say whether what a part counts is what the total counts: «hộ nghèo» are «hộ»."""
    if part.unit is None or total.unit is None:
        return False
    return f"{part.unit} ".startswith(f"{total.unit} ")


def _is_aside(seen: str, begin: int, number: Number) -> bool:
    before = seen[begin : number.begin]
    return before.count("(") > before.count(")")


def _with_share(parts: list[Part], number: Number, between: str) -> list[Part]:
    """Take a percentage for the share of the part before it, where its words say so."""
    if not parts or number.unit != "%" or number.rough or parts[-1].share is not None:
        return parts
    bracket = between.rfind("(")
    cue = between[bracket:] if bracket >= 0 else between
    said = _SHARED.search(cue)
    if number.direction or said is None or not any(c in said[0] for c in "(ếạằỷư"):
        return parts
    return [*parts[:-1], replace(parts[-1], share=number)]


def _without_brackets(text: str) -> str:
    kept, depth = [], 0
    for sign in text:
        depth += sign == "("
        if depth <= 0:
            kept.append(sign)
        depth -= sign == ")"
    return "".join(kept)


def _leaves_rest(seen: str, parts: Sequence[Part], end: int) -> bool:
    """Say whether the words after the last part speak of a rest, or go on in another way."""
    tail = _without_brackets(seen[parts[-1].number.end : end])
    return _UNCERTAIN.search(tail) is not None


def total_of(parts: Sequence[Part]) -> Decimal:
    """Return what the parts come to."""
    return sum((part.number.value for part in parts), Decimal(0))
