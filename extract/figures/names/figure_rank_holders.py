"""What a country or a branch has, told with its place in an order.

«Nhật Bản đứng thứ hai với tổng vốn | 5 tỷ USD» is no sum of all of them.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.figures.names.figure_placed import countries

if TYPE_CHECKING:
    from extract.figures.figure import Name, Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_WITH = "với "
_NEAR = 24
_REACH = 160
_ON = frozenset({",", "và", ", và", ", với", "với", "và với"})
_BRANCH = r"(?:[Nn]gành|[Ll]ĩnh vực|[Nn]hóm ngành)(?:,? [^\s,;.():]{1,12}){1,10}?"
_STANDS = (
    r",? (?:(?:tiếp tục|vẫn|cũng|hiện) )?"
    r"(?:đứng|xếp|dẫn đầu|giữ vị trí|ở vị trí|là (?:nhà đầu tư|đối tác|thị trường|lĩnh vực|ngành))"
    r"(?!\w)[^;.()]{0,60}?"
)
_TELLS = r" với (?:[^\s,;.]{1,8} ){0,2}$"


@cache
def _held() -> regex.Pattern[str]:
    names = "|".join(map(regex.escape, sorted(countries(), key=lambda one: (-len(one), one))))
    return regex.compile(
        rf"(?<!\w)(?P<who>{names}|{_BRANCH}){_STANDS}{_TELLS}"
        rf"|(?:^|[;,] |(?<!\w)(?:là|đến|gồm) )(?P<who>{names}){_TELLS}"
        rf"|(?<!\w)(?:[Đđ]ứng|[Xx]ếp|[Tt]iếp|[Tt]hứ|[Kk]ế)[^,;.()]{{1,24}} "
        rf"là (?P<who>{_BRANCH}){_TELLS}"
    )


@cache
def _branch() -> regex.Pattern[str]:
    return regex.compile(_BRANCH)


def of_rank_holder(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Return a name with the country or branch that has it: «tổng vốn | Nhật Bản»."""
    if slot.value.rank or slot.value.unit in {"%", "lần"}:
        return named
    begin = slot.begin - line.sentence.begin
    start = min(begin, max(named.name.spans[0][0] - line.sentence.begin, line.before))
    who = _told_with(line, start) or _told_on(line, start)
    line.holder = who
    if who is None or who.text.lower() in named.name.text.lower():
        return named
    small = who.text if who.text in countries() else who.text[:1].lower() + who.text[1:]
    name = unheld(line, named.name).joined("", replace(who, text=small))
    return replace(named, name=name, topic=None)


def unheld(line: FigureLine, name: Name) -> Name:
    """Return a measure without the country or branch that had it before."""
    if len(name.spans) == 1:
        return name
    begin, end = name.spans[-1]
    who = line.article[begin:end]
    if who not in countries() and not _branch().fullmatch(who):
        return name
    text = name.text[: -len(who)].rstrip()
    same = text and name.text.lower().endswith(f" {who.lower()}")
    return replace(name, text=text, spans=name.spans[:-1]) if same else name


def _told_with(line: FigureLine, start: int) -> Name | None:
    """Return who stands before «với», right ahead of a value or its name."""
    text = line.sentence.text
    if _WITH not in text[max(0, start - _NEAR) : start]:
        return None
    found = _held().search(text, max(0, start - _REACH), start)
    return None if found is None else line.name(found.span("who"))


def _told_on(line: FigureLine, start: int) -> Name | None:
    """Return who had what was told before: «… với 20 dự án, tổng vốn | 2 tỷ USD»."""
    if line.holder is None or line.last is None:
        return None
    between = line.masked.text[line.last.end - line.sentence.begin : start].strip()
    return line.holder if between in _ON else None
