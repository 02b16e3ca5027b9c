"""Whose words stand in quotation marks: those whom the words behind them name.

«"Phải sơ tán dân" - ông A lưu ý», «"Phải sơ tán dân". Đó là yêu cầu của ông A …».
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import regex
from msgspec import Struct

from extract.layout.blocks import FURNITURE, Kind
from extract.lexicon.instructions import instruction_words
from extract.remembered import asked_once, remembered_if_short
from extract.slots import OFFICE, ORGANIZATION, PERSON
from extract.speech.utterances import Subject, Utterance

if TYPE_CHECKING:
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_QUOTE_BEFORE = regex.compile(r'"[\s,.-]{0,5}$')
_THAT_IS = regex.compile(
    r"[\s\",.-]*(?:và\s)?(?P<that>(?:(?:đó|đây)\s)?(?:cũng\s|chính\s)?là)\s(?:[^\W\d_]+\s){0,8}?"
    r"(?P<noun>chỉ đạo|yêu cầu|đề nghị|lưu ý|nhấn mạnh|khẳng định|kết luận|phát biểu|ý kiến)"
    r"(?!\w)(?:\s[^\W\d_]+){0,8}?\scủa\s(?:(?:đồng chí|ông|bà)\s)?"
)
_THAT_WAS_SAID = regex.compile(
    r"[\s\",.-]*(?:và\s)?(?P<that>(?:đó|đây)\s(?:cũng\s|chính\s)?là)\s(?:[^\W\d_]+\s){0,6}?"
    r"(?P<noun>nội dung|vấn đề|yêu cầu|chỉ đạo|nhiệm vụ|giải pháp|điều|việc|đề nghị|ý kiến|lưu ý)"
    r"(?:\s[^\W\d_]+){0,4}?\s(?:mà|được|do)\s(?:(?:đồng chí|ông|bà)\s)?"
)
"""«Đó là nội dung được | ông A đề nghị các xã thực hiện»."""
_ASKED_FOR = regex.compile(
    r"\s(?:đã\s)?(?P<verb>đề nghị|yêu cầu|chỉ đạo|lưu ý|nhấn mạnh|giao|quán triệt|đưa ra|đặt ra|"
    r"nêu ra|chỉ ra|khẳng định|kết luận|phát biểu)(?!\w)"
)
_OPENS = regex.compile(r'(?r)(?:^|[\s(:–-])"(?!\s)[^"]*$')
_CLOSES = regex.compile(r'[^"]*\S"')
"""The mark before and the mark behind words that stand in quotation marks."""
_STRANGER = asked_once(
    r'"[\s,.–-]{1,4}(?:(?:nữ|nam|một|vị)\s[^",.;:]{2,50}?'
    r"|(?:chuyên gia|luật sư|bác sĩ|đại biểu|nhà \p{L}{2,6}|doanh nhân)"
    r"(?:\s[^\",.;:]{2,40}?)?\snày)"
    r"\s(?:cũng\s|đã\s)?(?:nói|góp ý|nêu|cho biết|cho hay|cho rằng|chia sẻ|kiến nghị|đề nghị|"
    r"đề xuất|nhận định|phân tích|bày tỏ|khẳng định|nhấn mạnh|kể|lo lắng|băn khoăn|tâm sự|phản ánh)"
    r"(?!\w)"
)
_LONGEST = 3000
_FEWEST_BEFORE = 30
_MOST_BEHIND = 6


class Quotation(Struct, frozen=True):
    """Words in quotation marks at [begin, end), and the verb or noun that says whose they are."""

    begin: int
    end: int
    said: Utterance
    behind: SlottedSentence
    """The sentence that says so."""


def quotations(
    sentences: Sequence[SlottedSentence], said_in: Callable[[SlottedSentence], list[Utterance]]
) -> Iterator[Quotation]:
    """Yield the quotations of an article that begin a sentence and are said to be somebody's."""
    for at, sentence in enumerate(sentences):
        said = _verb_behind(sentence, said_in(sentence))
        if said is None and _may_say_whose(sentence.lower):
            said = _noun_behind(sentence)
        if said is None:
            continue
        close = sentence.text.rfind('"', 0, said.subject_begin - sentence.begin)
        end = sentence.begin + close
        begin = None
        if close < 0 and said.slot is not None and at:
            above = next((n for n in range(at - 1, 0, -1) if _is_told(sentences[n])), 0)
            before = sentences[above]
            last = before.text.rfind('"')
            if last < 0 and (
                before.source.kind is Kind.HEADLINE or _opens_paragraph(sentences, above, sentence)
            ):
                begin, end = before.begin, before.end
            elif last < 0 or before.text[last:].strip(' ".'):
                continue
            else:
                end = before.begin + last
        begin = _opened(sentences, end) if begin is None else begin
        if begin is not None:
            yield Quotation(begin, end, said, sentence)


def _is_told(sentence: SlottedSentence) -> bool:
    """Tell the words of a report from what its page adds between headline and lead."""
    return sentence.source.kind not in FURNITURE


def _verb_behind(sentence: SlottedSentence, said: list[Utterance]) -> Utterance | None:
    for utterance in said:
        before = sentence.at(sentence.begin, utterance.subject_begin)
        opens = not before.strip(' "')  # «"UBND tỉnh đã giao …», whose words are not known yet
        if utterance.subject is Subject.NONE or opens:
            continue
        if _QUOTE_BEFORE.search(before[-80:]):
            return utterance
    return None


@remembered_if_short
def _may_say_whose(lower: str) -> bool:
    """Tell whether a sentence may say by a noun whose words stand before it."""
    at = lower.rfind('"') + 1
    return _THAT_IS.match(lower, at) is not None or _THAT_WAS_SAID.match(lower, at) is not None


def _noun_behind(sentence: SlottedSentence) -> Utterance | None:
    """Read «"…", đó là chỉ đạo của ông A», and «Đó là yêu cầu của …» behind a quotation."""
    text = sentence.text
    close = text.rfind('"')
    found = _THAT_IS.match(sentence.lower, close + 1)
    if found is None:
        return _said_of_it(sentence, close + 1)
    if close < 0 and found["that"].startswith(("là", "cũng", "chính")):
        return None
    whose = _slot_at(sentence, sentence.begin + found.end())
    if whose is None:
        return None
    return Utterance(
        begin=sentence.begin + found.start("noun"),
        end=sentence.begin + found.end("noun"),
        order=instruction_words().orders.get(found["noun"]),
        subject=Subject.NAMED,
        subject_begin=sentence.begin + found.start("that"),
        slot=whose,
    )


def _said_of_it(sentence: SlottedSentence, at: int) -> Utterance | None:
    """Read «Đó là nội dung được ông A đề nghị các xã thực hiện»."""
    found = _THAT_WAS_SAID.match(sentence.lower, at)
    whose = _slot_at(sentence, sentence.begin + found.end()) if found else None
    if found is None or whose is None:
        return None
    asked = _ASKED_FOR.match(sentence.lower, whose.end - sentence.begin)
    if asked is None:
        return None
    verb, orders = asked["verb"], instruction_words().orders
    return Utterance(
        begin=sentence.begin + asked.start("verb"),
        end=sentence.begin + asked.end("verb"),
        order=orders.get(verb) or orders.get(found["noun"]),
        subject=Subject.NAMED,
        subject_begin=sentence.begin + found.start("that"),
        slot=whose,
    )


def said_before(sentence: SlottedSentence, said: list[Utterance]) -> Utterance | None:
    """Return the verb that a sentence ends with, of words before it without quotation marks.

    «Hạn chót 30/6 phải có kịch bản, Phó Thủ tướng nói.»
    """
    if not said or said[-1].subject in {Subject.NONE, Subject.PAPER}:
        return None
    last = said[-1]
    front = sentence.at(sentence.begin, last.subject_begin).rstrip()
    behind = sentence.at(last.end, sentence.end).strip(' ."')
    long = len(front) >= _FEWEST_BEFORE and front.endswith((",", '",'))
    return last if long and ":" not in behind and len(behind) <= _MOST_BEHIND else None


def by_stranger(sentence: SlottedSentence) -> int | None:
    """Return where a quotation ends that one not named says: «"…", | vị chuyên gia này góp ý»."""
    found = _STRANGER.search(sentence.lower) if '"' in sentence.text else None
    if found is None:
        return None
    close = sentence.begin + found.start()
    named = sentence.between(close, sentence.begin + found.end(), PERSON, OFFICE, ORGANIZATION)
    return None if any(named) else close


def words_of_strangers(sentences: Sequence[SlottedSentence]) -> Iterator[SlottedSentence]:
    """Yield the sentences of an article that stand in such a quotation."""
    for sentence in sentences:
        close = by_stranger(sentence)
        if close is None:
            continue
        yield sentence
        begin = _opened(sentences, close)
        if begin is not None:
            yield from (s for s in sentences if begin <= s.begin < sentence.begin)


def is_quoted(sentence: SlottedSentence, at: int) -> bool:
    """Tell whether a place of a sentence stands between two of its quotation marks."""
    left = _OPENS.match(sentence.text, 0, at - sentence.begin)
    return left is not None and _CLOSES.match(sentence.text, at - sentence.begin) is not None


def outside_quotes(sentence: SlottedSentence, said: list[Utterance]) -> list[Utterance]:
    """Return the verbs of saying by which a sentence itself names who speaks, if there are any.

    «"Tỉnh ủy đề nghị các xã tiết kiệm điện", | ông A nói», who then has the floor.
    """
    outer = [one for one in said if not is_quoted(sentence, one.subject_begin)]
    return outer if any(one.slot is not None for one in outer) else said


def only_quoted(sentence: SlottedSentence, said: list[Utterance]) -> bool:
    """Tell «"Chính phủ kêu gọi mỗi người dân …"», whose subject has no floor behind the words."""
    named = [one for one in said if one.slot is not None]
    return bool(named) and all(is_quoted(sentence, one.subject_begin) for one in named)


def _slot_at(sentence: SlottedSentence, at: int) -> Slot | None:
    return next(
        (s for s in sentence.of(PERSON, OFFICE, ORGANIZATION) if s.begin <= at < s.end), None
    )


def _opens_paragraph(sentences: Sequence[SlottedSentence], at: int, said: SlottedSentence) -> bool:
    """Tell whether a sentence begins the paragraph of the one that says whose words it has.

    «Phải di dời dân trước 30/9. Đó là chỉ đạo của ông A …», without quotation marks.
    """
    paragraph = sentences[at].source.paragraph
    first = not at or sentences[at - 1].source.paragraph != paragraph
    return first and paragraph == said.source.paragraph


def _opened(sentences: Sequence[SlottedSentence], close: int) -> int | None:
    """Return where the quotation that ends at ``close`` begins: at a sentence's beginning."""
    for sentence in reversed(sentences):
        if sentence.begin >= close:
            continue
        if close - sentence.begin > _LONGEST:
            return None
        if sentence.text.startswith('"'):
            return sentence.begin
    return None
