"""The place that a speaker speaks of: at a remote site, or by the office that he holds.

«Tại điểm cầu Nghệ An, ông A cho biết …»; «Đồng chí B đề nghị …», the chairman of a province.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.alike import said_alike
from extract.facts import Place
from extract.figures.places.article_areas import LOCAL, Area
from extract.mentions import PersonMention
from extract.slots import PERSON, PLACE

if TYPE_CHECKING:
    from extract.context import Context
    from extract.slotted import SlottedSentence

_OPENING = 70
_NEAR = 3
_SITE = re.compile(
    r"(?:(?:phát biểu|báo cáo|thảo luận|trao đổi|tham luận)\s)?(?:(?:tại|từ)\s)?(?:đại diện\s)?"
    r"(?:điểm|đầu) cầu (?:(?:ubnd )?(?:tỉnh|thành phố|tp\.?)\s?)?$"
)
_SPEAKS = re.compile(
    r"(?<!\w)(?:cho biết|cho hay|thông tin|báo cáo|cho rằng|khẳng định|nêu|kiến nghị|đề nghị"
    r"|đề xuất|nhận định|phản ánh)(?!\w)"
)
_SAYS = re.compile(
    r"\W{0,2}(?:(?:cũng|đã|thẳng thắn|nhấn mạnh và)\s){0,2}"
    r"(?:cho biết|cho hay|thông tin|báo cáo|cho rằng|khẳng định|nêu|kiến nghị|đề nghị"
    r"|đề xuất|chia sẻ|thừa nhận|phân tích|nói(?= ?:| rằng))(?!\w)"
)


def places_of_people(context: Context) -> dict[str, Area]:
    """Return for each person the place of the first office of a place that is told of him."""
    found: dict[str, Area] = {}
    for sentence in context.sentences:
        for slot in sentence.of(PERSON):
            if not isinstance(slot.value, PersonMention) or slot.value.name in found:
                continue
            for position in slot.value.positions:
                body = position.organization
                place = position.place or (body.place if body is not None else None)
                if isinstance(place, Place) and place.level in LOCAL:
                    found.setdefault(slot.value.name, Area(place, (slot.begin, slot.end)))
    return found


def speaker_at_site(sentence: SlottedSentence) -> Area | None:
    """Return the site from which somebody speaks: «Tại điểm cầu Nghệ An, ông A cho biết»."""
    for slot in sentence.all_of(PLACE):
        ahead = sentence.at(sentence.begin, slot.begin).lower()
        if len(ahead) > _OPENING:
            return None
        if _SITE.fullmatch(ahead):
            speaks = _SPEAKS.search(sentence.lower, slot.end - sentence.begin)
            return None if speaks is None else Area.of(slot)
    return None


def speaker_in_office(sentence: SlottedSentence, known: dict[str, Area]) -> Area | None:
    """Return the place of the office of whom a sentence hears: «Đồng chí B đề nghị …»."""
    name = who_speaks(sentence)
    return None if name is None else known.get(name)


@said_alike
def who_speaks(sentence: SlottedSentence) -> str | None:
    """Return the name of whom a sentence begins to hear: «Đồng chí B đề nghị …»."""
    for slot in sentence.of(PERSON):
        ahead = sentence.at(sentence.begin, slot.begin)
        if ahead == "Theo " and sentence.at(slot.end, slot.end + 1) == ",":
            return slot.value.name if isinstance(slot.value, PersonMention) else None
        if len(ahead) > _OPENING or not (len(ahead) <= _NEAR or ahead.rstrip()[-1:] in {",", ":"}):
            return None
        if _SAYS.match(sentence.lower, slot.end - sentence.begin) is None:
            return None
        return slot.value.name if isinstance(slot.value, PersonMention) else None
    return None
