"""What the slots of people, offices and meetings mean."""

from __future__ import annotations

from msgspec import Struct

from extract.facts import Organization, Place


class PositionMention(Struct, frozen=True, gc=False, kw_only=True):
    """A title with its body and place: «Phó Chủ tịch UBND tỉnh», in the article at [begin, end).

    ``label`` is completed ("Phó Chủ tịch UBND tỉnh Đắk Lắk"), ``as_written`` what stands there,
    ``title`` its head ("Phó Chủ tịch"). ``inferred`` is True where body or place came from outside
    the mention; ``complete`` False where a body or place is needed and not known; ``former`` True
    for «nguyên», «cựu», «cố».
    """

    label: str
    as_written: str
    title: str
    begin: int
    end: int
    organization: Organization | None = None
    place: Place | None = None
    inferred: bool = False
    complete: bool = True
    former: bool = False


class PersonMention(Struct, frozen=True, gc=False, kw_only=True):
    """A name, and the titles that stand with it.

    ``name`` is the full name that the article gives this person anywhere; ``surface`` what stands
    here, at [name_begin, name_end) ("Hưng" for «ông Hưng»). ``shared`` holds the titles that stand
    once for several names («các Phó Thủ tướng: A, B»): their quote begins at the title.
    """

    name: str
    surface: str
    name_begin: int
    name_end: int
    positions: tuple[PositionMention, ...] = ()
    shared: tuple[PositionMention, ...] = ()


class OfficeMention(Struct, frozen=True, gc=False, kw_only=True):
    """A title without a name: «Thủ tướng», «đồng chí Bí thư Tỉnh ủy», «các Phó Thủ tướng».

    ``person`` is the full name of the one whom the article means by it, where that is clear.
    """

    position: PositionMention
    plural: bool = False
    person: str | None = None


class MeetingMention(Struct, frozen=True, gc=False, kw_only=True):
    """A noun phrase that names a meeting: «phiên họp lần thứ ba của Ủy ban Quốc gia về …».

    ``kind`` is its head («phiên họp»). ``bare`` is True where nothing tells it from another, so
    that it refers to the one last spoken of: «hội nghị», «phiên họp này».
    """

    kind: str
    label: str
    begin: int
    end: int
    ordinal: int | None = None
    body: Organization | None = None
    topic: str | None = None
    online: bool = False
    bare: bool = False
