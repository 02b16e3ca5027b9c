"""Groups addressed: «các bộ, ngành, địa phương», «UBND các tỉnh, thành phố»."""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import TYPE_CHECKING

import regex

from extract.cues import Cues, lowered
from extract.facts import Agent, AgentKind
from extract.lexicon import audiences, determiners
from extract.remembered import lines, remembered_if_short
from extract.slots import AUDIENCE, Slot
from extract.text import view

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEADERS = (
    "lãnh đạo", "thủ trưởng", "người đứng đầu", "đại diện", "giám đốc", "chủ tịch ubnd", "bí thư",
    "ubnd", "hđnd", "công an", "ủy ban nhân dân", "chủ tịch ủy ban nhân dân",
    "bộ trưởng các bộ, thủ trưởng",
    "đại diện lãnh đạo", "đồng chí lãnh đạo", "chủ tịch", "ban thường vụ",
    "thường trực", "cấp ủy",
)  # fmt: skip
_OF_LEVEL = tuple(
    f"{body} cấp {level}"
    for body in ("ubnd", "hđnd", "cấp ủy", "chính quyền", "công an")
    for level in ("tỉnh", "huyện", "xã")
)
_TIERS = {
    "tỉnh": "province", "huyện": "district", "quận": "district", "thị xã": "district",
    "xã": "commune", "phường": "commune", "thị trấn": "commune", "đặc khu": "commune",
    "cơ sở": "commune",
}  # fmt: skip
_AUTHORITY = "chính quyền"
"""A group of every tier of the administration, where the words behind it name none."""
_TIER = rf"(?:các\s)?(?:cấp\s)?(?:{'|'.join(_TIERS)}|thành phố|thành)"
_OF_TIERS = regex.compile(rf"\s{_TIER}(?:(?:,| và)\s{_TIER})*(?!\w)(?!\s(?:ủy|hội)(?!\w))")
"""«chính quyền | huyện», «chính quyền | cấp huyện, cấp xã»; a city may be of either tier."""
_LONGEST_LEADER = 45
_MOST_TAILS = 3
_TAIL = regex.compile(
    r"(?:,?\s(?:trực thuộc trung ương|trực thuộc|có liên quan|liên quan|chức năng|địa phương|"
    r"trung ương|ở trung ương|thuộc chính phủ|các cấp|"
    r"cấp (?:tỉnh|huyện|xã|cơ sở)(?:(?:,| và) (?:cấp )?(?:huyện|xã|cơ sở)){0,2}|"
    r"ngang bộ|trong cả nước|trên cả nước|cả nước|"
    r"(?:của|trong|trên địa bàn|thuộc)\s(?:toàn\s)?"
    r"(?:tỉnh|thành phố|huyện|quận|xã)(?!\s(?-i:\p{Lu}))))(?!\w)",
    regex.IGNORECASE,
)
_PLACE_LAST = regex.compile(
    r"(?:,\s|\svà\s|,\svà\s|\s-\s)?(?:tỉnh|thành phố|thành|huyện|quận|thị xã|xã|phường|thị trấn|"
    r"đặc khu)$"
)
_NAME_BEHIND = regex.compile(r"\s\p{Lu}")
_NUMBER = 6
_COUNTED = regex.compile(r"(?<![\w/.,-])\d{1,3}\s$")


@cache
def _triggers() -> Cues:
    """Return what promises a group: «các bộ», the head of a list («bộ,»), «UBND cấp tỉnh»."""
    fixed = (f"{word} {head}" for word, head in product(determiners(), _covers()))
    return Cues((*fixed, *(f"{head}," for head in _covers()), *_OF_LEVEL))


@cache
def _listed() -> regex.Pattern[str]:
    head, _, more = _parts()
    return regex.compile(rf"{head}{more}")


def _parts() -> tuple[str, str, str]:
    """Return the patterns of a head, of a determiner, and of more heads behind one."""
    heads = "|".join(regex.escape(name).replace(r"\ ", r"\s") for name in _covers())
    fixed = "|".join(regex.escape(view(word)).replace(r"\ ", r"\s") for word in determiners())
    head = rf"(?:{heads})(?!\w|\shợp(?!\w|\stác))"  # «những trường hợp» are cases, not schools
    more = rf"(?:(?:,\s|\svà\s|,\svà\s|\s-\s)(?:(?:{fixed})\s)?{head}){{0,8}}"
    return head, fixed, more


@cache
def _group() -> regex.Pattern[str]:
    head, fixed, more = _parts()
    return regex.compile(
        rf"(?:{fixed})\s(?P<core>{head}{more})|(?P<core>{head}(?:,\s{head}){{1,8}}{more})"
        rf"|(?P<core>{'|'.join(_OF_LEVEL)})"
    )


@cache
def _leader() -> regex.Pattern[str]:
    leaders = "|".join(word.replace(" ", r"\s") for word in sorted(_LEADERS, key=len, reverse=True))
    return regex.compile(rf"(?<!\w)(?:{leaders})\s$")


@cache
def _covers() -> dict[str, tuple[str, ...]]:
    return {view(group.name).lower(): group.covers for group in audiences()}


@cache
def _heads() -> regex.Pattern[str]:
    names = "|".join(regex.escape(name) for name in _covers())
    return regex.compile(rf"(?<!\w)(?:{names})(?!\w)")


def find_groups(text: str, article: str) -> Iterator[Slot]:
    """Yield the groups that a view names, as slots; their labels are the words of ``article``."""
    for at, line in lines(text):
        for begin, end, covers in _groups(line):
            label = " ".join(article[at + begin : at + end].split())
            agent = Agent(kind=AgentKind.AUDIENCE, label=label, covers=covers)
            yield Slot(AUDIENCE, at + begin, at + end, agent)


@remembered_if_short
def _groups(text: str) -> tuple[tuple[int, int, tuple[str, ...]], ...]:
    return tuple(_found(text))


def _found(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    lower = lowered(text)
    done = 0
    for start in dict.fromkeys(begin for begin, _ in _triggers().places(text)):
        if start < done or (start and lower[start - 1].isalnum()):
            continue
        found = _group().match(lower, start)
        counted = _COUNTED.search(lower, max(0, start - _NUMBER), start) is not None
        if counted and found is not None and found.start("core") == start:
            continue  # «14 bộ, cơ quan» are counted, and not addressed
        if found is None or (found.start("core") == start and _is_part(text, lower, start)):
            continue
        leader = _leader().search(lower, max(done, start - _LONGEST_LEADER), start)
        begin = leader.start() if leader else start
        end = _before_place(text, found)
        done = _with_tails(text, end)
        police = lower.startswith("công an", begin, start)
        yield begin, done, ("police",) if police else covered(lower, found.start("core"), end)


def covered(lower: str, begin: int, end: int) -> tuple[str, ...]:
    """Return what the groups contain that are named at ``[begin, end)`` of a view in lower case."""
    covers: set[str] = set()
    past = begin
    for head in _heads().finditer(lower, begin, end):
        if head.start() < past:
            continue
        own = set(_covers()[head[0]])
        tiers = _OF_TIERS.match(lower, head.end()) if head[0].endswith(_AUTHORITY) else None
        if tiers is not None:
            past = tiers.end()
            named = {tier for word, tier in _TIERS.items() if _names(word, tiers[0])}
            own = own - set(_TIERS.values()) | named
        covers |= own
    return tuple(sorted(covers))


def _names(word: str, tiers: str) -> bool:
    """Tell whether a tier is among those named; «thị xã» names no «xã»."""
    return regex.search(rf"(?<!\w)(?<!thị ){word}(?!\w)", tiers) is not None


def listed_end(lower: str, at: int) -> int:
    """Return where a list of groups ends that begins at a head without «các», ``at`` for none."""
    found = _listed().match(lower, at)
    return found.end() if found is not None else at


def _is_part(text: str, lower: str, start: int) -> bool:
    """Tell whether a list without «các» is cut out of something else: «xã [hội, lãnh đạo]»."""
    second = text.find(",", start) + 2
    names = text[second : second + 1].isupper()
    return names or (lower.startswith("hội", start) and lower.endswith("xã ", 0, start))


def _before_place(text: str, found: regex.Match[str]) -> int:
    """Return where a list of groups ends before a place: «các nhà đầu tư | , huyện Cam Lộ»."""
    last = _PLACE_LAST.search(text, found.start("core"), found.end())
    if last is None or not _NAME_BEHIND.match(text, found.end()):
        return found.end()
    return last.start() if last.start() > found.start("core") else found.end()


def _with_tails(text: str, end: int) -> int:
    """Return the end of what narrows a group: «trực thuộc Trung ương», «liên quan»."""
    for _ in range(_MOST_TAILS):
        tail = _TAIL.match(text, end)
        if tail is None:
            break
        end = tail.end()
    return end
