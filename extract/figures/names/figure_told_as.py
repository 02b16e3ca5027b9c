"""What things counted are, told behind them: «4 vụ là án trọng điểm», «4 vụ do chập điện»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name
from extract.figures.masked import NUMBER
from extract.figures.names.counted_nouns import counted_name
from extract.lexicon.figures import is_people
from extract.slots import PLACE

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

NO_KIND = frozenset(
    {"của", "các", "những", "một", "để", "ở", "tại", "nhờ", "rất", "con", "vì", "kết",
     "điều", "mức", "minh", "dấu", "tín", "tỷ", "tiền", "không", "cao", "thấp", "lớn", "nhiều",
     "quá", "chưa", "khá", "vấn", "thách", "áp", "gánh", "lý", "nguyên", "động", "khi", "số", "nỗ",
     "từ", "trên"}
)  # fmt: skip
"""Words that begin no kind of things: «là của», «là một trong», «là con số», «là kết quả»."""
_SEVERAL = 2
_FATE = r"(?:bị )?(?:chết|tử vong|thiệt mạng|mất tích|thương)"
_VICTIMS = re.compile(rf"{NUMBER} {_FATE}(?!\w)")
_CAUSE = re.compile(
    rf"(?:{_FATE})?(?P<why> (?:do|vì) [^;().{NUMBER}]{{2,40}}?)"
    rf"(?=,? (?:và )?{NUMBER}|, (?:chiếm|gồm)(?: \w+)? {NUMBER}|,? trong đó| (?:tại|ở|trên) "
    rf"|\s?[;).]|,? \w+ (?:có )?{NUMBER}|$)"
)
_OF_A_KIND = re.compile(
    r" (?:do|vì) (?:mắc )?(?:bệnh|dịch|đuối|tai nạn|ngộ độc|ung thư|lao|dại|sốt|cúm|sởi|bạch hầu"
    r"|covid|hiv|viêm|tim|đột quỵ|tự tử|điện giật|rượu|bia|thuốc lá|ma túy|lũ quét|sét)(?!\w)"
)
"""«8 ca tử vong | do bệnh dại»: what deaths are told apart by, wherever they are counted."""
_PEOPLE = ("trường hợp ", "ca ")
_DIED = ("chết", "tử vong")
_EACH = re.compile(r" ?\([^()]{1,60}[,;][^()]{1,400}\)(?= \w)")
_ONE_PLACE = re.compile(
    r"(?<=xã|ện|nh|ng) ?\([^\W\d_a-zđ]\w{0,7}(?: [^\W\d_a-zđ]\w{0,7}){1,3}\)(?= \w)"
)
"""«1 xã (Trường Hà) đạt 19 tiêu chí»"""
_BEFALLEN = re.compile(r" (?:(?:đã|đang|vẫn|còn) )?(?:phải|bị|được|mất|thiếu) \w+(?!\w)")
_BY = re.compile(r"người (?:do|vì|bởi|tại|ở) ")
_FALLEN = re.compile(
    rf"(?:(?:tổng )?số )?người {_FATE}(?:(?:,| và|,? hoặc) {_FATE})*", re.IGNORECASE
)


def of_cause(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Name those whom something befell by its cause too, where others died of another.

    «300 người chết, trong đó 200 người chết | do lũ và 90 người chết | do sét»; a disease or an
    accident tells of what kind a death is: «8 ca tử vong | do bệnh dại».
    """
    said = named.name.text.lower()
    if named.construct != "counted" or not (is_people(said) or said.startswith(_PEOPLE)):
        return named
    if _BY.match(named.name.text.lower()):
        return _fallen_by(line, named)
    begin = line.sentence.begin
    dead = (slot.value.unit or "").endswith(_DIED)  # «8 ca tử vong | do bệnh dại»
    told = _CAUSE.match(line.masked.text, slot.end - begin + (not dead))
    if told is None or told["why"].strip() in said:
        return named
    kind = _OF_A_KIND.match(told["why"]) is not None
    places = list(line.sentence.all_of(PLACE))
    left = max((one.end for one in places if one.end <= slot.begin), default=begin)
    right = min((one.begin for one in places if one.begin >= slot.end), default=line.sentence.end)
    victims = _VICTIMS.findall(line.masked.text, left - begin, right - begin)
    if len(victims) < _SEVERAL and not kind:
        return named
    name = named.name.joined("", line.name(told.span("why")))
    return replace(named, name=name, topic=named.topic or named.name)


def _fallen_by(line: FigureLine, named: Named) -> Named:
    """Name «12 người chết (9 người | do lũ, 3 người do sét)» by what befell them all."""
    fallen = next((one for one in reversed(line.named) if _FALLEN.fullmatch(one.topic.text)), None)
    if fallen is None:
        return named
    told = fallen.topic.text
    whose = Name(told[told.lower().index("người ") :], fallen.topic.spans)
    begin, end = named.name.spans[-1]
    said = named.name.text.partition(" ")[2]
    if said.startswith(("tại ", "ở ")):  # «2 người | tại xã A», and nothing else is told of them
        placed = any(begin < one.begin and one.end == end for one in line.sentence.all_of(PLACE))
        return replace(named, name=whose, topic=whose) if placed else named
    why = Name(said, named.name.spans)
    return replace(named, name=whose.joined("", why), topic=whose)


def without_each(line: FigureLine, begin: int, end: int) -> Name:
    """Name «4 tỉnh (A, B, C, D) được công nhận» without each of them, which brackets list."""
    each = _EACH.search(line.sentence.text, begin, end)
    each = each or _ONE_PLACE.search(line.sentence.text, begin, end)
    if each is None:
        return line.name((begin, end))
    return line.name((begin, each.start()), (each.end(), end))


def behind_places(line: FigureLine, end: int) -> tuple[int, int] | None:
    """Return where stands what is told of things behind the larger places that theirs lies in.

    «220 người ở xã A, huyện B, tỉnh C | phải di dời»
    """
    begin, start = line.sentence.begin, end
    for place in line.sentence.all_of(PLACE):
        if line.masked.text[start : place.begin - begin] == ", ":
            start = place.end - begin
    told = _BEFALLEN.match(line.masked.text, start) if start > end else None
    if told is None:
        return None
    return start + 1, max(counted_name(line.masked, told.end(), told.end())[1], told.end())


def told_as(line: FigureLine, end: int, *, why: bool = False) -> int:
    """Return where what is told of things ends that «là» begins at an offset, else the offset.

    With ``why`` «do» may begin it too. Names are no kind: «3 xã là Ea Pil, Ea Lai».
    """
    words = line.masked.words(end, line.masked.break_after(end))
    told = words[0].text if words else ""
    behind = words[1:2]
    if not (told == "là" or (why and told == "do")) or not behind or behind[0].text in NO_KIND:
        return end
    if not line.sentence.text[behind[0].begin].islower():
        return end
    return counted_name(line.masked, behind[0].begin, behind[0].end)[1]
