"""One meeting of an article: what is known of it, and which phrases can mean it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import regex

from extract.meetings.meeting_bodies import same_body
from extract.meetings.subjects import may_be_one

if TYPE_CHECKING:
    from extract.facts import MeetingKey, Organization
    from extract.meetings.meeting_dates import Said
    from extract.meetings.meeting_months import Month
    from extract.mentions import MeetingMention
    from extract.slots import Slot

SESSIONS = {"kỳ họp", "đại hội", "họp báo"}
"""Kinds that an article's other meetings prepare or report on, though of one body."""
LASTING = frozenset({"kỳ họp", "đại hội", "phiên họp"})
"""Kinds that go on over days, with days between."""
ENCOUNTERS = frozenset({"buổi tiếp", "hội đàm", "điện đàm"})
"""Kinds at which two sides meet, and nobody else speaks."""
CALLED_BY_SUBJECT = {"lễ", "hội nghị", "hội thảo", "tọa đàm", "diễn đàn"}
"""Kinds whose meetings are told apart by what they are about."""
_ALIKE = {"phiên họp", "cuộc họp"}
"""Kinds that one article uses for one meeting."""
_EDITION = regex.compile(r"(?<!(?:năm|đoạn|đến|kỳ|quý|tháng|và)\s|[-–/]\s?)\b(?P<year>20\d\d)$")
"""«đông hơn hội nghị xúc tiến thương mại | 2017»: which one of a series it was."""
_A_YEAR_LATE = 1
"""A meeting of January is called after the year before, on which it looks back."""


@dataclass(slots=True)
class Record:
    """One meeting of the article."""

    key: MeetingKey
    kind: str
    ordinal: int | None = None
    body: Organization | None = None
    is_headline: bool = False
    """Whether only the headline has named it, where bodies are cut short."""
    is_ahead: bool = False
    """Whether it is a session that the article's own meeting prepares: nothing is told there."""
    mentions: list[Slot] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    month: Month | None = None
    """The month that is told of a meeting without a day."""

    @property
    def naming(self) -> Slot:
        """The first phrase that says more than «hội nghị», else the first: a caption may lead."""
        return next((slot for slot in self.mentions if not slot.value.bare), self.mentions[0])

    def may_mean(self, mention: MeetingMention) -> bool:
        """Tell whether a phrase can name this meeting."""
        if mention.ordinal and self.ordinal and mention.ordinal != self.ordinal:
            return False
        if mention.body and not self._is_body(mention.body):
            return False
        if mention.topic and mention.kind in CALLED_BY_SUBJECT and self._is_on_other(mention.topic):
            return False
        alike_body = mention.body is not None and self.body is not None
        if alike_body and self.is_headline and self.kind in _ALIKE:
            return True  # «HĐND huyện họp bất thường»: the headline leaves the session's name out
        sessions = {mention.kind, self.kind} & SESSIONS
        open_ = self.body is None and self.ordinal is None and not self.said
        if self.is_headline and open_ and not sessions:
            return True  # «chương trình đối thoại» there, «Hội nghị đối thoại» here
        apart = mention.kind != self.kind and {mention.kind, self.kind} & SESSIONS
        alike = {mention.kind, self.kind} <= _ALIKE and self.body is None
        loose = alike and mention.ordinal is None and mention.topic is None
        return mention.kind == self.kind or mention.bare or loose or (alike_body and not apart)

    def _is_on_other(self, topic: str) -> bool:
        """Tell whether all that named this meeting said another subject: «lễ khởi công cầu A»."""
        if self._is_of_other_year(topic):
            return True
        said = [slot.value.topic for slot in self.mentions if slot.value.topic]
        return bool(said) and not self.is_headline and not any(may_be_one(topic, t) for t in said)

    def _is_of_other_year(self, topic: str) -> bool:
        edition = _EDITION.search(topic)
        held = next((s.value for s in self.said if not s.value.startswith("-")), None)
        late = int(held[:4]) - int(edition["year"]) if held and edition else 0
        return late < 0 or late > _A_YEAR_LATE

    def _is_body(self, body: Organization) -> bool:
        """Tell whether a body may be this meeting's: in a headline it goes by a shorter name."""
        if self.body is None or same_body(body, self.body):
            return True
        named, whole = self.body.label.lower(), body.label.lower()
        return self.is_headline and (
            body.label.split()[:2] == self.body.label.split()[:2] or whole.endswith(f" {named}")
        )
