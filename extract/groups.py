"""Groups addressed: «các bộ, ngành, địa phương», «UBND các tỉnh, thành phố»."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from extract.facts import Agent, AgentKind
from extract.lexicon import audiences, determiners
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
_TAIL = (
    r"(?:,?\s(?:trực thuộc trung ương|trực thuộc|có liên quan|liên quan|chức năng|địa phương|"
    r"trung ương|ở trung ương|thuộc chính phủ|ngang bộ|trong cả nước|trên cả nước|cả nước|"
    r"(?:của|trong|trên địa bàn|thuộc)\s(?:toàn\s)?(?:tỉnh|thành phố|huyện|quận|xã)(?!\s\p{Lu})))"
)


@cache
def _groups() -> regex.Pattern[str]:
    heads = "|".join(
        regex.escape(view(group.name).lower()).replace(r"\ ", r"\s") for group in audiences()
    )
    fixed = "|".join(regex.escape(view(word)).replace(r"\ ", r"\s") for word in determiners())
    leaders = "|".join(word.replace(" ", r"\s") for word in sorted(_LEADERS, key=len, reverse=True))
    head = rf"(?:{heads})(?!\w)"
    more = rf"(?:(?:,\s|\svà\s|,\svà\s|\s-\s)(?:(?:{fixed})\s)?{head}){{0,8}}"
    level = r"(?P<level>(?:ubnd|hđnd|cấp ủy|chính quyền|công an)\scấp\s(?:tỉnh|huyện|xã))"
    return regex.compile(
        rf"(?<!\w)(?:(?:(?:{leaders})\s)?(?:{fixed})\s(?P<core>{head}{more})"
        rf"|(?P<core>{head}(?:,\s{head}){{1,8}}{more})|{level}){_TAIL}{{0,3}}",
        regex.IGNORECASE,
    )


@cache
def _covers() -> dict[str, tuple[str, ...]]:
    return {view(group.name).lower(): group.covers for group in audiences()}


@cache
def _heads() -> regex.Pattern[str]:
    names = "|".join(regex.escape(name) for name in _covers())
    return regex.compile(rf"(?<!\w)(?:{names})(?!\w)")


def find_groups(text: str, article: str) -> Iterator[Slot]:
    """Yield the groups that a view names, as slots; their labels are the words of ``article``."""
    for found in _groups().finditer(text):
        begin, end = found.span()
        core = (found["core"] or found["level"]).lower()
        covers = {kind for head in _heads().findall(core) for kind in _covers()[head]}
        label = " ".join(article[begin:end].split())
        agent = Agent(kind=AgentKind.AUDIENCE, label=label, covers=tuple(sorted(covers)))
        yield Slot(AUDIENCE, begin, end, agent)
