"""A name set off from its title by a mark: «Chủ tịch UBND tỉnh, A cho biết», «Bí thư - A; …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.people.title_chains import titles_from

if TYPE_CHECKING:
    from extract.people.line import Line
    from extract.people.positions import Title
    from extract.people.titled import Titled

_LONGEST_NAME = 4
_LEADS_ON = {
    "trước", "sau", "theo", "nghe", "qua", "về", "với", "từ", "trả", "đáp", "tiếp", "ghi", "đồng",
    "tại", "trong",
}  # fmt: skip
"""How a sentence opens that goes on behind a comma with who does something."""


def set_off(reader: Titled, begin: int, at: int) -> tuple[int | None, int]:
    """Return where a name behind the mark at ``at`` ends and begins; ``begin`` is its title's."""
    line = reader.line
    if line.word(at) not in {",", "-"} or (line.word(at) == "," and not reader.opens(begin)):
        return None, at
    start = at + 1
    name = reader.name_at(start, titled=False, titles=())
    if name is None:
        return None, at
    closed = line.word(name) not in {",", ";", "-", "(", ":"}
    joined = line.lower(name) in {"và", "cùng"}
    if line.word(at) == "-":
        closed = closed or line.word(name) == ";" or _ends_pair(reader, begin, name)
        joined = joined and not line.word(name + 1).islower()
    return (name, start) if closed and not joined else (None, at)


def dashed(reader: Titled, at: int) -> bool:
    """Tell whether a hyphen and a name follow a title, and belong to it."""
    if reader.line.word(at) != "-":
        return False
    name = reader.name_at(at + 1, titled=False, titles=())
    return name is not None and reader.line.word(name) not in {"-", "(", ":"}


def acts_instead(line: Line, name: int, titles: tuple[Title, ...], end: int) -> bool:
    """Tell whether a bare title behind a name is of who acts: «Trước ý kiến của A, | Bộ trưởng …».

    The name ends at ``name`` and stands in a phrase that only leads on, the title ends at ``end``.
    So does one between two dashes: «Về thăm vị tướng già - A - | Thủ tướng chúc …».
    """
    bare = len(titles) == 1 and titles[0].body is None and titles[0].unit is None
    before = line.lowers[:name]
    leads_on = before[:1] != [] and before[0] in _LEADS_ON and "của" in before and "," not in before
    apart = line.word(name) == "-" and "-" in before[-_LONGEST_NAME - 1 :]
    ahead = apart or (leads_on and line.word(name) == ",")
    return bare and ahead and line.word(end).islower()


def is_source(line: Line, begin: int) -> bool:
    """Tell whether a title is of who is quoted: «Theo | Giám đốc - A, CNTT …»."""
    return line.lower(begin - 1) == "theo"


def _ends_pair(reader: Titled, begin: int, name: int) -> bool:
    """Tell whether the comma behind a name ends a title and its name: «Chủ tịch xã - A, …».

    What follows goes on in lower case, or is another such pair: «…, Bí thư - B».
    """
    if reader.line.word(name) != ",":
        return False
    titles, end = titles_from(reader.line, name + 1, reader.hint)
    if titles:
        return dashed(reader, end)
    return is_source(reader.line, begin) or reader.line.word(name + 1).islower()
