"""Orders that somebody tells of, or only means to give: «ông A cho biết đã chỉ đạo các xã …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.speech.speakers import LEADS
from extract.speech.utterances import Subject, Utterance

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence

_WILL = regex.compile(r"(?r)(?<!\w)sẽ\s[^;:.\"]{3,200}(?:\svà|,)\s$")
"""«Thường trực Tỉnh ủy sẽ tiếp thu ý kiến và | giao cơ quan tham mưu …» is what it plans."""
_YET_TO_GIVE = frozenset({"giao", "kiến nghị"})
_WILL_WRITE = regex.compile(
    r"(?r)(?<!\w)sẽ\s(?:\w+\s){0,3}(?:gửi|gởi|ban hành|có|ra|ký)\s(?:\w+\s){0,3}$"
)
_THIS_WORK = regex.compile(
    r"(?:,?\s(?:và\s)?(?:đôn đốc|kiểm tra|xử lý|giải quyết|theo dõi|điều hành|giám sát)){0,4}\s"
    r"(?:việc (?:này|thực hiện|triển khai|giải quyết)|(?:thực hiện\s)?(?:công việc|công tác|"
    r"nội dung|nhiệm vụ|các nội dung|vấn đề|công điện|chỉ thị|kế hoạch|văn bản) này)(?!\w)"
)
_TELLS_THAT = regex.compile(
    r"(?r)(?<!\w)(?:cho biết|cho hay|nói|khẳng định|thông tin|chia sẻ|xác nhận)(?:\sthêm)?"
    r"(?:[,:]|\srằng)?\s(?:cũng\s)?(?:đã|vừa)\s(?:(?:cũng|kịp thời|lập tức|trực tiếp)\s)?$"
)
"""«Ông A cho biết đã | chỉ đạo các xã sơ tán dân», what he did himself."""


def tells_what_he_did(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «ông A cho biết đã | chỉ đạo các xã sơ tán dân», by the subject of what he says."""
    base = sentence.begin
    tells = _TELLS_THAT.match(sentence.lower, 0, utterance.begin - base)
    return tells is not None and any(
        one.subject is not Subject.NONE and one.begin == base + tells.start()
        for one in state.context.speakers.said_in(sentence)
    )


def leads_it(sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «Phó Thủ tướng A trực tiếp | chỉ đạo việc này», a task of his and no order."""
    return utterance.order in LEADS and is_on_this_work(sentence, utterance.end)


def is_on_this_work(sentence: SlottedSentence, end: int) -> bool:
    """Tell whether a verb that ends there is of the work told before: «chỉ đạo | việc này»."""
    return _THIS_WORK.match(sentence.lower, end - sentence.begin) is not None


def will_be_written(sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «sẽ sớm gửi thư | kêu gọi các đơn vị ủng hộ», a paper that is not written yet."""
    before = utterance.begin - sentence.begin
    return (
        utterance.subject is Subject.PAPER
        and _WILL_WRITE.match(sentence.lower, 0, before) is not None
    )


def is_planned(sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «… sẽ tiếp thu ý kiến và | giao cơ quan tham mưu …», which is not given yet."""
    before = utterance.subject_begin - sentence.begin
    return utterance.order in _YET_TO_GIVE and _WILL.match(sentence.lower, 0, before) is not None
