"""Wishes and proposals: which ask somebody to do something, and which only say what is hoped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import AgentKind
from extract.instructions.meant import told_behind
from extract.instructions.subjects import subject_before
from extract.remembered import asked_once
from extract.slots import PERSON
from extract.speech.authority import is_expert, is_of_business
from extract.speech.beginnings import begins_action
from extract.speech.clauses import opening
from extract.speech.speaker import speaker_at
from extract.speech.utterances import Subject

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence
    from extract.speech.utterances import Utterance

_BRINGS = asked_once(
    r"(?<!\w)(?:này|đó)\s(?:sẽ\s)?(?:góp phần|mở ra|giúp|tạo|trở thành|mang lại)(?!\w)"
)
_WISHES_THINGS = asked_once(r"\s*(?:rằng\s)?(?:giá|chính sách|luật|việc|dự án|cơ chế|mức)\s")
_FOLK = regex.compile(
    r"\s(?:rằng\s)?(?:(?:các|những|mọi)\s)?"
    r"(?:(?:bà con|gia đình|em|cháu|cụ|mẹ|bạn|thầy cô|đồng bào)(?!\w)|"
    r"(?:cử tri|nhân dân|người dân)\s(?:(?:sẽ|tiếp tục|luôn)\s)*(?:tin tưởng|ủng hộ)(?!\w))"
)
"""«mong bà con sớm ổn định cuộc sống» wishes them well."""
_PERSONAL = frozenset({"mong muốn", "kêu gọi", "đòi hỏi"})
_OF_OWN = asked_once(r"\s*(?:rằng\s)?(?:sẽ\s)?(?:được|có cơ hội|có dịp)\s")
"""«mong muốn được lắng nghe ý kiến» is what somebody means to do."""
_HOPES = asked_once(r"(?<!\w)(?:nhận được|sẽ|đầu tư vào)(?!\w)")
_WILL_DO = asked_once(r"\s*(?:cũng\s)?sẽ\s(?=(?:cùng|sớm|tiếp tục|phối hợp|quan tâm|hỗ trợ)\s)")
"""«mong muốn Bộ A | sẽ cùng triển khai …» asks it of A; «… sẽ phát triển» only hopes for it."""


_BUSINESS = regex.compile(
    r"(?:(?:các|nhiều|một số|đại diện)\s){0,2}(?:công ty|tổng công ty|tập đoàn|doanh nghiệp|"
    r"hợp tác xã|htx|liên danh|nhà đầu tư|chủ đầu tư|nhà thầu|hãng|hiệp hội)(?!\w)"
)
_EXPERTS = regex.compile(
    r"(?:các\s|nhiều\s|một số\s)?(?:chuyên gia|nhà khoa học|bác sĩ|luật sư)(?!\w)"
)


def is_mere_wish(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «đề xuất 3 giải pháp», «mong bà con khỏe mạnh» from what somebody is asked to do."""
    if utterance.order == "đề xuất":
        return not _proposed_to(state, sentence, utterance)
    return utterance.order in _PERSONAL and not _hoped(state, sentence, utterance)


def is_advice_of_experts(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «các chuyên gia khuyến cáo …», «bà A khuyên phụ huynh …», no word of any office."""
    if utterance.order != "khuyến cáo":
        return False
    who = sentence.at(utterance.subject_begin, utterance.begin).lower()
    if _EXPERTS.match(who) is not None:
        return True
    slot = utterance.slot
    if slot is None or slot.label != PERSON:
        return False
    speaker = speaker_at(state.context, slot)
    in_office = any(
        one.value.positions and state.context.people.name_of(one) == slot.value.name
        for one in state.context.people.slots
        if one.label == PERSON
    )
    return not in_office or (speaker is not None and is_expert(state.context, speaker))


def _proposed_to(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «đề xuất các xã cần rà soát …» from «đề xuất 3 giải pháp»."""
    named = utterance.subject is not Subject.NONE and not _is_of_business(state, utterance)
    return named and bool(told_behind(state.context, sentence, utterance).to)


def _is_of_business(state: State, utterance: Utterance) -> bool:
    """Tell a company or its head, whose proposals to an office bind nobody."""
    speaker = speaker_at(state.context, utterance.slot) if utterance.slot else None
    if speaker is None:
        return False
    named = _BUSINESS.match(speaker.agent.label.lower()) is not None
    return named or is_of_business(state.context, speaker)


def _hoped(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell whether a person wishes somebody to do something, and not to be given something."""
    at = utterance.end - sentence.begin
    if _OF_OWN.match(sentence.lower, at):
        return False
    wishes_well = utterance.order != "kêu gọi" and _FOLK.match(sentence.lower, at)
    told = told_behind(state.context, sentence, utterance)
    will = _WILL_DO.match(sentence.lower, told.to[-1].end - sentence.begin) if told.to else None
    brings = _BRINGS.search(sentence.lower, at)  # «mong muốn chuyến thăm này góp phần …»
    if wishes_well or brings or _HOPES.search(sentence.lower, will.end() if will else at):
        return False
    if not told.to and (
        _WISHES_THINGS.match(sentence.lower, told.task - sentence.begin)
        or (utterance.order == "mong muốn" and begins_action(sentence.text, at + 1))
    ):
        return False  # «mong muốn giá điện phải …»; «mong muốn mở rộng hợp tác», oneself
    first = state.context.speakers.said_in(sentence)[0]
    by_person = first.slot is not None and first.slot.label == PERSON
    by_one = utterance.subject is not Subject.NONE or by_person
    if by_one or utterance.order != "mong muốn":
        return by_one
    first_word = utterance.begin - sentence.begin <= opening(sentence.text, 0, len(sentence.text))
    if first_word and told.to and begins_action(sentence.text, told.task - sentence.begin):
        return state.context.speakers.of(sentence) is not None  # «Mong rằng các nhà thầu giữ …»
    does = subject_before(state, sentence, utterance)  # «ông A gửi thư, biểu dương và mong muốn …»
    return does is not None and does.agent.kind is AgentKind.PERSON
