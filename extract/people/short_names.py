"""The short names that a text gives to bodies: «Ban Quản lý dự án đường sắt (BQLDA)»."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.lexicon import abbreviations, bodies
from extract.slots import ORGANIZATION, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from extract.facts import Organization
    from extract.people.line import Line

_GIVEN = regex.compile(
    r"\s?\((?:(?:sau đây\s|dưới đây\s)?(?:gọi|viết)\s(?:chung\s|tắt\s)?là:?\s|tắt là:?\s)?"
    r"\"?(?P<short>\p{Lu}[\p{Lu}&-]{1,11}(?:\s(?P<place>\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3}))?)\"?\)"
)
_BRANDED = regex.compile(
    r"(?:tập đoàn|tổng công ty|công ty|ngân hàng|hiệp hội|liên đoàn|quỹ|tổ chức|cơ quan)(?!\w)",
    regex.IGNORECASE,
)
"""Bodies that go by names of their own, in other languages too: «Tổng công ty … (ACV)»."""


def with_short_names(
    slots: Sequence[Slot], lines: Sequence[Line], view: str, text: str
) -> list[Slot]:
    """Return slots with the bodies that go by a short name which the text itself gives them.

    ``text`` is the article's, ``view`` what patterns are matched on.
    """
    given = dict(_given(slots, view))
    if not given:
        return list(slots)
    found = _named(given, lines, text)
    spans = {(slot.begin, slot.end) for slot in found}
    kept = [s for s in slots if s.label != ORGANIZATION or (s.begin, s.end) not in spans]
    return [*kept, *found]


def _given(slots: Sequence[Slot], view: str) -> Iterator[tuple[str, Organization]]:
    """Yield each short name with its body; the first body that is given one keeps it."""
    met: set[str] = set()
    for slot in slots:
        if slot.label != ORGANIZATION:
            continue
        bracket = view.find("(", slot.begin, slot.end + 2)
        found = _GIVEN.match(view, bracket) if bracket >= 0 else None
        if found is None or found["short"] in met or found.end() < slot.end:
            continue  # «Hội đồng nhân dân (HĐND) thành phố» shortens a kind
        name, short = view[slot.begin : bracket].rstrip(), found["short"]
        if found["place"]:  # «Trung tâm Kiểm soát bệnh tật tỉnh Gia Lai (CDC Gia Lai)»
            if slot.value.place is not None and slot.value.place.name == found["place"]:
                met.add(short)
                yield short, slot.value
            continue
        if _may_be_short(short, name) and (_stands_for(short, name) or _BRANDED.match(name)):
            met.add(short)
            yield short, slot.value


def _may_be_short(short: str, name: str) -> bool:
    """Tell whether a short form is left to the text: not «UBND», «NHNN», which all texts share."""
    if short in _known():
        return False
    meant = abbreviations().get(short, ())
    return not meant or (len(meant) > 1 and name.lower() in {one.lower() for one in meant})


@cache
def _known() -> frozenset[str]:
    return frozenset(alias for body in bodies() for alias in body.aliases)


def _stands_for(short: str, name: str) -> bool:
    """Tell whether a short name has initials of the words of a name, the first and in order."""
    initials = [word[0].upper() for word in name.split()]
    letters = [letter for letter in short if letter.isalpha()]
    if letters[0] != initials[0]:
        return False
    rest = iter(initials)
    return all(letter in rest for letter in letters)


def _named(given: Mapping[str, Organization], lines: Sequence[Line], text: str) -> list[Slot]:
    """Return the bodies of the lines that go by a short name, but where it is given.

    A name with its place would there be taken for one more body: «(CDC Gia Lai)».
    """
    names = "|".join(sorted(map(regex.escape, given), key=len, reverse=True))
    placed = "|".join(regex.escape(name) for name in given if " " in name) or "(?!)"
    pattern = regex.compile(rf"(?:(?<![\w(-])(?:{names})|(?<=\()(?:{placed})(?=\)))(?![\w-])")
    slots = []
    for line in lines:
        for found in pattern.finditer(line.text):
            begin, end = line.begin + found.start(), line.begin + found.end()
            body = replace(given[found[0]], as_written=text[begin:end])
            slots.append(Slot(ORGANIZATION, begin, end, body))
    return slots
