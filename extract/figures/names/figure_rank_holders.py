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
_WHERE = " tại "
_NEAR = 24
_REACH = 160
_ON = frozenset({",", "và", ", và", ", với", "với", "và với"})
_BRANCH = r"(?:[Nn]gành|[Ll]ĩnh vực|[Nn]hóm ngành)(?:,? [^\s,;.():]{1,12}){1,10}?"
_FIELD = (
    r"(?:công nghiệp|nông nghiệp|xây dựng|dịch vụ|thương mại|kinh doanh)"
    r"(?:,? [^\s,;.():]{1,12}){0,8}?"
)
_STANDS = (
    r",? (?:(?:tiếp tục|vẫn|cũng|hiện) )?"
    r"(?:đứng|xếp|dẫn đầu|giữ vị trí|ở vị trí"
    r"|là (?:một trong (?:những|các) )?(?:nhà đầu tư|đối tác|thị trường|lĩnh vực|ngành))"
    r"(?!\w)[^;.()]{0,60}?"
)
_TELLS = r" với (?:[^\s,;.]{1,8} ){0,2}$"


@cache
def _held() -> regex.Pattern[str]:
    names = "|".join(map(regex.escape, sorted(countries(), key=lambda one: (-len(one), one))))
    return regex.compile(
        rf"(?<!\w)(?P<who>{names}|{_BRANCH}){_STANDS}{_TELLS}"
        rf"|(?:^|[;,] |(?<!\w)(?:là|đến|gồm) )(?P<who>{names}){_TELLS}"
        rf"|[Tt]rong đó,? (?P<who>{names}|{_BRANCH}|{_FIELD}) (?:đã )?(?:có|thu hút(?: được)?) $"
        rf"|(?<!\w)(?:[Đđ]ứng|[Xx]ếp|[Tt]iếp|[Tt]hứ|[Kk]ế)[^,;.()]{{1,24}} "
        rf"là (?P<who>{_BRANCH}){_TELLS}"
    )


@cache
def _opening() -> regex.Pattern[str]:
    names = "|".join(map(regex.escape, sorted(countries(), key=lambda one: (-len(one), one))))
    return regex.compile(rf"(?<!\w)(?:là|như|gồm) (?P<who>{names}) \($")


@cache
def _branch() -> regex.Pattern[str]:
    return regex.compile(_BRANCH)


def of_rank_holder(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Return a name with the country or branch that has it: «tổng vốn | Nhật Bản»."""
    begin = slot.begin - line.sentence.begin
    if slot.value.unit == "%" and (first := _first_listed(line, named, begin)) is not None:
        return replace(named, name=named.name.joined("", first), topic=named.name)
    if slot.value.rank or slot.value.unit in {"%", "lần"}:
        return named
    start = min(begin, max(named.name.spans[0][0] - line.sentence.begin, line.before))
    who = _told_with(line, start) or _told_on(line, start)
    line.holder = who
    if who is None or who.text.lower() in named.name.text.lower():
        return named
    small = who.text if who.text in countries() else who.text[:1].lower() + who.text[1:]
    name = _undone(line, unheld(line, named.name), who)
    name = replace(name, text=name.text.partition(_WHERE)[0])  # «với 40 dự án | tại tỉnh A»
    name = name.joined("", replace(who, text=small))
    return replace(named, name=name, topic=None)


def _first_listed(line: FigureLine, named: Named, begin: int) -> Name | None:
    """Return the country that a list begins with: «tăng mạnh là | Nhật Bản (64%), Nga (41%)»."""
    if line.sentence.text[begin - 1 : begin] != "(" or line.last is not None:
        return None
    found = _opening().search(line.sentence.text, max(0, begin - _REACH), begin)
    if found is None or found["who"] in named.name.text:
        return None
    return line.name(found.span("who"))


def _undone(line: FigureLine, name: Name, who: Name) -> Name:
    """Return «dự án mới» of «xây dựng, | chế tạo có 76 dự án mới», whose last word was taken."""
    begin, end = name.spans[-1]
    taken = line.article[begin:end]
    again = len(name.spans) > 1 and who.text.endswith(taken) and name.text.endswith(f" {taken}")
    return (
        replace(name, text=name.text[: -len(taken) - 1], spans=name.spans[:-1]) if again else name
    )


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
    near = text[max(0, start - _NEAR) : start]
    if _WITH not in near and not near.endswith((" có ", " thu hút ", " được ")):
        return None
    found = _held().search(text, max(0, start - _REACH), start)
    return None if found is None else line.name(found.span("who"))


def _told_on(line: FigureLine, start: int) -> Name | None:
    """Return who had what was told before: «… với 20 dự án, tổng vốn | 2 tỷ USD»."""
    if line.holder is None or line.last is None:
        return None
    between = line.masked.text[line.last.end - line.sentence.begin : start].strip()
    return line.holder if between in _ON else None
