"""Where in a sentence the words begin with which somebody demands something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.slots import OFFICE
from extract.speech.acting import quotes, who_acts
from extract.speech.clauses import opening
from extract.speech.floor import IN_THE_WORDS_OF
from extract.speech.speakers import CAUTIONS
from extract.speech.utterances import Subject, Utterance

if TYPE_CHECKING:
    from extract.slotted import SlottedSentence
    from extract.speech.speaker import Speaker

_BRACKET = regex.compile(r"\s\([^()]{1,60}\)")
_REPORTING = frozenset(
    {"báo cáo", "giải trình", "lý giải", "thừa nhận", "phản ánh", "trình bày", "kể", "xác nhận"}
)
_I_THINK = regex.compile(
    r"[\s\"]*(?:cá nhân\s)?(?:tôi|chúng tôi)\s(?:(?:cũng|vẫn|luôn)\s)?"
    r"(?:cho rằng|cho là|nghĩ(?:\s(?:rằng|là))?|thấy(?:\srằng)?|nhận thấy|mong(?:\srằng)?),?\s"
)
_AND = regex.compile(r",?\s(?:và|đồng thời)\s(?:cũng\s)?")
"""«cảnh báo | và | lưu ý các khoa phải …» says two things."""
_STRESSES = frozenset(
    {"nhấn mạnh", "khẳng định", "cho rằng", "nêu rõ", "chỉ rõ", "quán triệt", "nhấn mạnh thêm"}
)
_SAID_TOO = regex.compile(
    r"(?r)(?:[,;]|[,;]?\s(?:đồng thời|và|song|nhưng),?)\s(?:cũng\s|thẳng thắn\s|tiếp tục\s)?$"
)
_NEAR = 25


def own_words(
    sentence: SlottedSentence, said: list[Utterance], speaker: Speaker, end: int
) -> int | None:
    """Return where the words of who has the floor begin, None where they only report something.

    ``said`` are the verbs of saying in the sentence, ``end`` is where those words end.
    """
    mine = _I_THINK.match(sentence.lower)
    begin = sentence.begin + (mine.end() if mine else 0)
    begin = _behind_reminder(sentence, said, begin)
    if end == sentence.end:
        begin = _behind_verbs(sentence, said, begin)
    tells = any(u.order or u.subject is not Subject.NONE for u in said)
    if not tells and not speaker.inferred:  # «… cung cấp thông tin» is no verb of saying
        return _without_verb(sentence, speaker, begin)
    return None if _only_reports(sentence, said) else begin


def _behind_reminder(sentence: SlottedSentence, said: list[Utterance], begin: int) -> int:
    """Return where the words begin behind «Đồng thời lưu ý, | Công an tỉnh cần …»."""
    base = sentence.begin
    at = base + opening(sentence.text, begin - base, len(sentence.text))
    for utterance in said:
        behind = sentence.at(utterance.end, utterance.end + len(" rằng"))
        if utterance.begin == at and (behind.startswith((",", ":")) or behind == " rằng"):
            return utterance.end
    return begin


def _behind_verbs(sentence: SlottedSentence, said: list[Utterance], begin: int) -> int:
    """Return where the words begin that stand behind the verbs of who says them."""
    base = sentence.begin
    for utterance in said:
        told = utterance.slot is not None or utterance.subject_begin - base < _NEAR
        if (
            (utterance.subject is not Subject.NONE and told)
            or (
                utterance.order in CAUTIONS
                and _AND.fullmatch(sentence.lower, begin - base, utterance.begin - base)
            )
            or _stresses(sentence, utterance, begin)
        ):
            begin = max(begin, utterance.end)
    return begin


def _stresses(sentence: SlottedSentence, utterance: Utterance, begin: int) -> bool:
    """Tell «ghi nhận kết quả đạt được, đồng thời | nhấn mạnh các xã phải …», said second."""
    base = sentence.begin
    if begin == base or utterance.subject is not Subject.NONE or utterance.order is not None:
        return False
    verb = sentence.at(utterance.begin, utterance.end).lower()
    joined = _SAID_TOO.search(sentence.lower, begin - base, utterance.begin - base)
    return verb in _STRESSES and joined is not None


def _without_verb(sentence: SlottedSentence, speaker: Speaker, begin: int) -> int:
    """Return where the words begin of who speaks without a verb that says so."""
    if IN_THE_WORDS_OF.match(sentence.lower):
        return _behind_name(sentence, speaker)
    acts = who_acts(sentence)
    if acts is not None and quotes(sentence, acts):
        return sentence.begin + sentence.text.index('"', acts.end - sentence.begin) + 1
    return begin


def _only_reports(sentence: SlottedSentence, said: list[Utterance]) -> bool:
    """Tell «Phó Giám đốc Sở A báo cáo thành phố phải thuê 14 trụ sở» from what is demanded."""
    named = [u for u in said if u.subject is not Subject.NONE]
    return bool(named) and all(
        sentence.at(u.begin, u.end).lower() in _REPORTING and u.order is None for u in named
    )


def _behind_name(sentence: SlottedSentence, speaker: Speaker) -> int:
    """Return where the words of «Theo ông Lê Nam, Giám đốc Sở A, | các bệnh viện cần …» begin."""
    behind = sentence.at(speaker.end, speaker.end + 2) == ", "
    office = next((s for s in sentence.of(OFFICE) if s.begin == speaker.end + 2), None)
    if behind and office is not None:
        return office.end
    bracket = _BRACKET.match(sentence.text, speaker.end - sentence.begin)
    return sentence.begin + bracket.end() if bracket else speaker.end
