"""Every type of fact that chidao reads.

Facts are values: frozen, equal by what they say, without ids and without RDF. Rules make
them; ``graph/triples.py`` says each in triples. A fact's strings are Vietnamese, NFC, as the
article writes them. Partial dates are strings in the lexical forms of XML Schema:
``2024-07-19`` (date), ``2025-06`` (gYearMonth), ``2025`` (gYear), ``--07-19`` (gMonthDay).
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

MeetingKey = str
"""The article's own name for a meeting it reports: ``m1``, ``m2`` … in order of first mention."""


class Mode(StrEnum):
    """How the people of a meeting come together."""

    ONLINE = "online"
    IN_PERSON = "inPerson"
    HYBRID = "hybrid"


class Status(StrEnum):
    """What a figure is: reached, aimed at, a difference, or a place in an order."""

    ACTUAL = "actual"
    TARGET = "target"
    CHANGE = "change"
    RANK = "rank"


class AgentKind(StrEnum):
    """What can give or be given an instruction."""

    PERSON = "person"
    ORGANIZATION = "organization"
    OFFICE = "office"
    """An office acting without a name: «Thủ tướng Chính phủ yêu cầu …»."""
    PLACE = "place"
    AUDIENCE = "audience"
    """A group: «các bộ, ngành, địa phương»."""


class PlaceLevel(StrEnum):
    """The level of a unit: the administration's, a region of several provinces, a hamlet."""

    COUNTRY = "country"
    REGION = "region"
    PROVINCE = "province"
    DISTRICT = "district"
    COMMUNE = "commune"
    HAMLET = "hamlet"


class Value(Struct, frozen=True, gc=False, omit_defaults=True, forbid_unknown_fields=True):
    """What is written to a file and read back exactly: slots that say nothing are left out."""


class _Told(Value, frozen=True, tag=True):
    """A fact: it is written with its type's name."""


class Place(Value, frozen=True, kw_only=True):
    """An administrative unit: «tỉnh Hải Dương», «huyện Phước Sơn» of Quảng Nam, Việt Nam.

    ``name`` is the bare name ("Hải Dương"); ``kind`` the word before it ("tỉnh", "huyện",
    "thành phố"), None where not known; ``province`` the bare name of the province of a
    district or commune, None where not known.
    """

    name: str
    level: PlaceLevel
    kind: str | None = None
    province: str | None = None


class Organization(Value, frozen=True, kw_only=True):
    """A body: «Bộ Công an», «UBND tỉnh Hải Dương».

    ``label`` is the name completed with its place where the article makes that known;
    ``as_written`` the words of this article.
    """

    label: str
    as_written: str
    kind: str | None = None
    place: Place | None = None


class Agent(Value, frozen=True, kw_only=True):
    """Who gives or is given an instruction.

    ``label`` is a person's full name, a body's or office's name, a place's name, or a group as
    written. ``covers`` names what a group contains, in the closed words of
    ``extract/lexicon/audiences.toml`` (``ministry``, ``province`` …); empty for the others.
    ``as_written`` is an office's name as it stands there, where ``label`` completes it; two agents
    are the same whatever it is.
    """

    kind: AgentKind
    label: str
    organization: Organization | None = None
    place: Place | None = None
    covers: tuple[str, ...] = ()
    as_written: str | None = None

    def __eq__(self, other: object) -> bool:
        """Tell whether both are the same, however they were written."""
        return isinstance(other, Agent) and self._same == other._same

    def __hash__(self) -> int:
        """Return what agents that are the same share."""
        return hash(self._same)

    @property
    def _same(self) -> tuple[object, ...]:
        return self.kind, self.label, self.organization, self.place, self.covers


class Meeting(_Told, frozen=True, kw_only=True):
    """What one sentence says of a meeting; slots that it does not speak of are None.

    ``label`` is the meeting's name as written; ``date`` a date, gMonthDay or gYearMonth;
    ``date_from`` and ``date_to`` the days of a meeting of several days (``date`` is then the
    first).
    """

    meeting: MeetingKey
    label: str
    kind: str
    ordinal: int | None = None
    body: Organization | None = None
    date: str | None = None
    date_from: dt.date | None = None
    date_to: dt.date | None = None
    part_of_day: str | None = None
    mode: Mode | None = None
    venue: str | None = None
    topic: str | None = None


class Site(_Told, frozen=True, kw_only=True):
    """A remote site (điểm cầu) of a meeting."""

    meeting: MeetingKey
    place: Place


class Chairing(_Told, frozen=True, kw_only=True):
    """A person (full name) chaired a meeting, or one of its remote sites."""

    meeting: MeetingKey
    person: str
    site: Place | None = None


class Attendance(_Told, frozen=True, kw_only=True):
    """A person (full name), or a body represented without a name, attended a meeting."""

    meeting: MeetingKey
    person: str | None = None
    organization: Organization | None = None
    site: Place | None = None


class Absence(_Told, frozen=True, kw_only=True):
    """A person (full name) is said not to have been at a meeting."""

    meeting: MeetingKey
    person: str


class PositionHeld(_Told, frozen=True, kw_only=True):
    """A person (full name) holds a position.

    ``label`` is the position completed with its body or place where the article makes it known
    ("Chủ tịch UBND tỉnh Hải Dương"), ``as_written`` what stands in the quote ("Chủ tịch UBND
    tỉnh"), ``title`` its head ("Chủ tịch"). ``complete`` is False for one that cannot be
    completed: it is the article's own, and shared with no other article.
    """

    person: str
    label: str
    as_written: str
    title: str
    organization: Organization | None = None
    place: Place | None = None
    complete: bool = True


class DocumentMention(_Told, frozen=True, kw_only=True):
    """The article names a document: «Nghị quyết số 57-NQ/TW», «Đề án 06», «Luật Viễn thông»."""

    label: str
    kind: str
    number: str | None = None
    date: str | None = None
    issuer: str | None = None


class OrganizationMention(_Told, frozen=True, kw_only=True):
    """The article names a body."""

    organization: Organization


class PlaceMention(_Told, frozen=True, kw_only=True):
    """The article names an administrative unit."""

    place: Place


class DirectiveSet(_Told, frozen=True, kw_only=True):
    """A numbered programme: «5 đẩy mạnh». ``label`` without inner quotation marks."""

    label: str
    count: int
    theme: str
    issued_by: Agent | None = None
    meeting: MeetingKey | None = None


class DirectiveItem(_Told, frozen=True, kw_only=True):
    """One item of a numbered programme, by the programme's label; ``position`` counts from 1."""

    set_label: str
    position: int
    text: str
    meeting: MeetingKey | None = None


class Directive(_Told, frozen=True, kw_only=True):
    """One instruction.

    ``text`` is the clause that says what is to be done, as written; ``deadline`` as precise as the
    text; ``due_by`` the last day that keeps it, so 31 May for «trước tháng 6»; ``modality`` the
    word that makes it an instruction (yêu cầu, đề nghị, giao, chỉ đạo, phải, cần …).
    ``issued_with`` are those who give it together with ``issued_by``: «Sở A và Sở B yêu cầu».
    """

    text: str
    issued_by: Agent | None = None
    issued_with: tuple[Agent, ...] = ()
    addressed_to: tuple[Agent, ...] = ()
    deadline: str | None = None
    due_by: dt.date | None = None
    modality: str | None = None
    meeting: MeetingKey | None = None


LEFT_OUT = " … "
"""What stands in a value's text for words between its number and its scale."""


class Observation(_Told, frozen=True, kw_only=True):
    """An indicator took a value: «tỉ trọng kinh tế số/GDP năm 2023 ước đạt 16,5%».

    ``value`` is multiplied out ("20,5 tỉ USD" is 20500000000), ``value_text`` as written
    ("20,5 tỉ"; "1,2 … triệu" of «từ 1,2 lên 1,8 triệu»), ``value_to`` the upper end of a range,
    ``out_of`` the whole of «4.543/6.325».
    ``unit`` is "%", a currency ("USD", "đồng"), or what is counted ("tài khoản"). The period
    stated is ``period_start`` to ``period_end``; where none is, ``as_of`` is the day of the
    meeting, else of publication. ``area`` is the place the figure is about.
    """

    indicator: str
    value: Decimal
    value_text: str
    value_to: Decimal | None = None
    out_of: Decimal | None = None
    unit: str
    period_start: dt.date | None = None
    period_end: dt.date | None = None
    as_of: dt.date | None = None
    area: Place | None = None
    status: Status = Status.ACTUAL
    qualifier: str | None = None
    reported_at: MeetingKey | None = None
    reported_by: Agent | None = None


Fact = (
    Meeting
    | Site
    | Chairing
    | Attendance
    | Absence
    | PositionHeld
    | DocumentMention
    | OrganizationMention
    | PlaceMention
    | DirectiveSet
    | DirectiveItem
    | Directive
    | Observation
)
"""Every type of fact. Add one here and the type checker names each place that must learn it."""
