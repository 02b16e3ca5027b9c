"""Which meeting a sentence tells of that names none: that of its paragraph, else the main one.

«Sáng cùng ngày, Thường trực Thành ủy họp với … Đồng chí A chủ trì.»: A chaired what the paragraph
has begun to tell, not the conference that the article reports.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.layout.blocks import REPORT
from extract.remembered import asked_once
from extract.slots import MEETING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.context import Context
    from extract.facts import MeetingKey
    from extract.slotted import SlottedSentence

_TURNS_BACK = asked_once(
    r"(?i)\W{0,3}(?:(?:phát biểu|kết luận|khai mạc|bế mạc|tham luận|thảo luận|báo cáo|kết thúc|"
    r"trả lời|giải trình|theo|trong khi|tại|trước|sau|về)\b|"
    r"[^.;:]{0,60}\b(?:hôm nay|lần này|nêu trên)\b)"
)
"""How a sentence opens that may be about any of the meetings."""
_ANOTHER_TIME = asked_once(
    r"(?i)\W{0,3}(?:trước đó|sau đó|tiếp đó|cũng trong|(?:(?:ngay )?trong )?(?:sáng |chiều |tối )?"
    r"(?:ngày )?cùng ngày)\b[^.;:]{0,40},\s"
)
"""How a sentence opens that tells of something else than the article's meeting."""


def carried(
    sentences: Sequence[SlottedSentence],
    named: dict[int, MeetingKey | None],
    aside: frozenset[MeetingKey],
) -> dict[int, MeetingKey]:
    """Return by their index the sentences that go on with another meeting than the main one.

    ``named`` tells which meeting each sentence names, ``aside`` which may be told at such length:
    none that is still to come. The paragraph's first sentence must name it.
    """
    found: dict[int, MeetingKey] = {}
    paragraph, key = -1, None
    for sentence in sentences:
        if sentence.source.paragraph != paragraph:
            paragraph, key = sentence.source.paragraph, named.get(sentence.index)
            key = key if key in aside and sentence.source.kind in REPORT else None
        elif sentence.index in named or _TURNS_BACK.match(sentence.text):
            key = key if named.get(sentence.index) == key else None
        elif key is not None:
            found[sentence.index] = key
    return found


def opens_elsewhen(sentence: SlottedSentence) -> bool:
    """Tell whether a sentence begins with another time than the article's meeting was at."""
    return _ANOTHER_TIME.match(sentence.text) is not None


def is_elsewhen(context: Context, sentence: SlottedSentence) -> bool:
    """«Trước đó, sáng cùng ngày, A làm việc với …»: another time, and no meeting by its name."""
    named = any(context.meetings.record(found) for found in sentence.of(MEETING))
    return not named and opens_elsewhen(sentence)


def told_from(sentences: Sequence[SlottedSentence], first: int) -> int:
    """Return the first sentence that may be about the meeting which the sentence ``first`` names.

    «A đến thăm các gia đình. Cùng đi có B. || Sáng cùng ngày, A dự lễ dâng hương …»: B was not said
    to be at the ceremony.
    """
    if not sentences:
        return 0
    paragraph = sentences[first].source.paragraph
    opens = next(s for s in sentences if s.source.paragraph == paragraph)
    return opens.index if opens_elsewhen(opens) else 0
