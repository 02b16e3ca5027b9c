"""Who has the floor without a verb of saying: «Phát biểu tại hội nghị, A …», «Theo A, …»."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.layout.blocks import REPORT
from extract.remembered import asked_once
from extract.slots import OFFICE, PERSON
from extract.speech.speaker import speaker_at

if TYPE_CHECKING:
    from extract.context import Context
    from extract.slotted import SlottedSentence
    from extract.speech.speaker import Speaker

_TAKES_FLOOR = asked_once(
    r"""[\s"']*(?:(?:phát biểu|kết luận|bế mạc|khai mạc|chỉ đạo|tham luận|mở đầu|"""
    r"""trao đổi|đánh giá|thay mặt|khép lại|ghi nhận|biểu dương)(?!\w)[^,;:]{0,120},\s|"""
    r"(?:tại|trong) [^,;:]{0,100},\s)"
)
_THAT_IS_HIS = asked_once(
    r"[\s\"'-]*(?:đó|đây|trên đây)\s(?:cũng\s)?là\s(?:một trong\s)?(?:(?:những|các)\s)?"
    r"(?:yêu cầu|chỉ đạo|đề nghị|kết luận|ý kiến|nhấn mạnh|lưu ý|nội dung|khẳng định|quan điểm|"
    r"phát biểu)(?:\s(?:chỉ đạo|kết luận|quan trọng|được))?\s(?:của\s)?"
)
"""«Đó là yêu cầu của ông A tại cuộc họp …», who has the floor from there on."""
_ADDRESSES = asked_once(r"(?:kính )?thưa\s(?:các|toàn thể|quý|đồng bào|quốc hội|hội nghị|đồng chí)")
_SPEAKS = regex.compile(r"\s(?:đã\s)?(?:phát biểu|đọc diễn văn|kết luận)")
IN_THE_WORDS_OF = asked_once(r"[\s\"'-]*(?:(?:còn|cũng|nhưng|song)\s)?theo\s")
"""«Theo | ông A, …»: what follows is what he says."""
_OTHERS_SAY = asked_once(
    r"[\s\"'-]*(?:tại\s[^,;:]{3,60},\s|(?:bên cạnh đó|ngoài ra|trong khi đó|tuy nhiên),\s)?"
    r"(?:(?:đa số|hầu hết|nhiều|một số|có|các)\s){0,2}(?:"
    r"(?:ý kiến|đại biểu|đại diện)(?:\s[^;:.\"]{2,70}?)?\s(?:đều\s|cũng\s)?(?:đánh giá|"
    r"cho rằng|nhận định|phản ánh|bày tỏ)|lãnh đạo\s(?:các\s|một số\s)[^;:.\"]{2,60}?\s"
    r"(?:đều\s|cũng\s)?(?:cho rằng|nhận định|phản ánh|bày tỏ))(?!\w)"
)
_OPENING_LINES = 6


def others_say(lower: str) -> bool:
    """Tell «Tại cuộc họp, lãnh đạo các sở cho rằng …»: who spoke before has the floor no more."""
    return _OTHERS_SAY.match(lower) is not None


def takes_floor(context: Context, sentence: SlottedSentence, *, says: bool) -> Speaker | None:
    """Return who stands behind «Phát biểu tại hội nghị, …», «Theo …», «Đó là yêu cầu của …».

    ``says`` tells that the sentence has a verb of saying.
    """
    floor = _TAKES_FLOOR.match(sentence.lower) if says else None
    if floor is None:
        return _in_the_words_of(context, sentence)
    at = sentence.begin + floor.end()
    near = (s for s in sentence.of(PERSON, OFFICE) if s.begin - at in range(14))
    slot = next(near, None)
    return None if slot is None else speaker_at(context, slot)


def _in_the_words_of(context: Context, sentence: SlottedSentence) -> Speaker | None:
    """Return the person of «Theo ông Lê Nam, …», «Theo Bộ trưởng, …»."""
    his = _THAT_IS_HIS.match(sentence.lower)
    words = his or IN_THE_WORDS_OF.match(sentence.lower)
    if words is None:
        return None
    at = sentence.begin + words.end()
    slot = next((s for s in sentence.of(PERSON, OFFICE) if s.begin <= at < s.end), None)
    if his and slot is not None:
        return speaker_at(context, slot)
    if slot is None or (slot.label == OFFICE and slot.value.plural):
        return None
    ends = sentence.lower.startswith((",", " thì", " -", " ("), slot.end - sentence.begin)
    return speaker_at(context, slot) if ends else None


def whose_speech(context: Context) -> Speaker | None:
    """Return whose speech an article is, word for word: it begins «Kính thưa …»."""
    report = (s for s in context.sentences if s.source.kind in REPORT)
    if not any(_ADDRESSES.match(s.lower) for s in islice(report, _OPENING_LINES)):
        return None
    for sentence in context.sentences:
        for slot in sentence.of(PERSON):
            if _SPEAKS.match(sentence.lower, slot.end - sentence.begin):
                found = speaker_at(context, slot)
                return replace(found, inferred=True) if found else None
    return None
