"""Names that look alike, of what goes by its name: pairs to show to a person, never merged.

Which names mean one indicator or body is a table's to say, not a measure's: «kim ngạch xuất khẩu»
is nearer to «kim ngạch nhập khẩu» than to «giá trị hàng xuất khẩu». A measure (rapidfuzz) finds the
pairs to look at; words then say whether they may be one, and why.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon import provinces
from graph.fold import fold, loose_key
from graph.identity.bodies import known, one_body
from graph.identity.mentions import owner

if TYPE_CHECKING:
    from collections.abc import Iterator

_ALIKE = 82
"""Of a hundred: how near folded names are, words in any order, that are worth looking at."""
_ROWS = 500
_SLIP_WORDS, _SLIP_LETTERS = 3, 3
"""Words of a name, and letters of the one that differs, from which one letter may be a slip."""
_MOST_ADDED = 4
_VOWEL = re.compile("[aeiouy]")
_SAYS_LITTLE = frozenset(
    loose_key(
        """tổng số của tỉnh thành phố cả nước toàn quốc chung ước tính hiện nay trên địa bàn trong
        theo quy định về và các những được đã việc tại là cho ở do mức con giá trị kết quả ngành
        nộp"""
    ).split()
)
"""Words that one name of a figure may have, and another lack."""
_OF_BODIES = frozenset(loose_key("của về và các cho tỉnh thành phố").split())
"""The same of a body's name: a «tổng cục» is no «cục»."""


@dataclass(frozen=True, slots=True, order=True)
class Likeness:
    """Two entities (IRIs) whose names look alike, the two names, and in what: in Vietnamese."""

    one: str
    other: str
    names: tuple[str, str]
    reason: str


def likenesses(called: Mapping[str, Iterable[str]], *, bodies: bool = False) -> list[Likeness]:
    """Return the pairs of entities with names that look alike, of the names of each by IRI.

    ``bodies`` says that they are bodies: of these, a name may be cut short behind «về»; what the
    table of central bodies tells apart is two, and «UBND tỉnh» is one in each article.
    """
    written = sorted(
        (fold(name), name, iri)
        for iri, names in called.items()
        for name in set(names)
        if not (bodies and owner(iri, name, place=None))
    )
    found: dict[tuple[str, str], Likeness] = {}
    for left, right in _near([folded for folded, _, _ in written]):
        (_, name, iri), (_, other_name, other_iri) = written[left], written[right]
        pair = (min(iri, other_iri), max(iri, other_iri))
        names = (name, other_name) if iri < other_iri else (other_name, name)
        reason = None if iri == other_iri else _reason(*names, bodies=bodies)
        if reason is not None and pair not in found:
            found[pair] = Likeness(*pair, names, reason)
    return sorted(found.values())


def _near(names: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of names, by index, that are near as letters go."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only suggestions are measured

    words = [" ".join(sorted(name.split())) for name in names]
    for begin in range(0, len(words), _ROWS):
        rows = words[begin : begin + _ROWS]
        scores = process.cdist(
            rows, words[begin:], scorer=fuzz.ratio, score_cutoff=_ALIKE, workers=-1
        )
        for row, column in zip(*scores.nonzero(), strict=True):
            if row < column:
                yield begin + int(row), begin + int(column)


def _reason(one: str, other: str, *, bodies: bool) -> str | None:
    """Say in what two names look alike; None where their words tell two things apart."""
    left, right = loose_key(one).split(), loose_key(other).split()
    if left == right or (bodies and known(one) and known(other)):
        return None
    if bodies and one_body(" ".join(left), " ".join(right)):
        return "một tên có thể là tên kia cắt ngắn"
    if sorted(left) == sorted(right):
        return "cùng các chữ, thứ tự hoặc cách viết khác"
    little = _OF_BODIES if bodies else _SAYS_LITTLE
    changed, added = _steps(left, right, little)
    few = len(changed) <= 1 and len(added) <= _MOST_ADDED and little.issuperset(added)
    if not few or any(not _is_slip(*pair, among=len(left)) for pair in changed):
        return None
    if changed:
        return f"chỉ khác «{_written(one, changed[0][0])}» và «{_written(other, changed[0][1])}»"
    return f"một tên có thêm: {', '.join(_written(f'{one} {other}', word) for word in added)}"


def _steps(
    left: list[str], right: list[str], little: frozenset[str]
) -> tuple[list[tuple[str, str]], list[str]]:
    """Return the words that stand for one another in two names, and those that only one has."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - as above

    changed: list[tuple[str, str]] = []
    added: list[str] = []
    for step in Levenshtein.opcodes(left, right):
        here = left[step.src_start : step.src_end]
        there = right[step.dest_start : step.dest_end]
        if step.tag == "replace" and len(here) == len(there) == 1 and not {*here, *there} <= little:
            changed += zip(here, there, strict=True)
        elif step.tag != "equal":
            added += [*here, *there]
    return changed, added


def _is_slip(one: str, other: str, *, among: int) -> bool:
    """Say whether one word may be the other mistyped: in a mark, or in a letter."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - as above

    if among < _SLIP_WORDS or any(c.isdigit() for c in one + other):
        return False
    bare, other_bare = fold(one), fold(other)
    if {bare, other_bare} <= _of_provinces():
        return False
    if not (_VOWEL.search(bare) and _VOWEL.search(other_bare)):
        return False  # abbreviations: GDP is not GRDP
    short = min(len(bare), len(other_bare)) < _SLIP_LETTERS
    return bare == other_bare or (not short and Levenshtein.distance(bare, other_bare) == 1)


def _written(name: str, word: str) -> str:
    """Return a word as a name writes it."""
    return next((w for w in name.split() if loose_key(w) == word), word)


@cache
def _of_provinces() -> frozenset[str]:
    return frozenset(word for row in provinces() for word in fold(row.name).split())
