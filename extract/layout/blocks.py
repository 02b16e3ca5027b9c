"""The kinds of block that an article is made of, and the pieces that become blocks."""

from __future__ import annotations

import re
from enum import StrEnum

from msgspec import Struct

from extract.numbering import NUMBER
from extract.remembered import remembered_if_short
from extract.syllables import LOWER, UPPER


class Kind(StrEnum):
    """What a block of an article is."""

    HEADLINE = "headline"
    LEAD = "lead"
    BODY = "body"
    SUBHEAD = "subhead"
    """A section's heading inside the report."""
    CAPTION = "caption"
    BYLINE = "byline"
    STAMP = "stamp"
    """When the page was published."""
    DATELINE = "dateline"
    """The outlet before the first sentence: «(QNO) - »."""
    LETTERHEAD = "letterhead"
    """Above a notice: its issuer, number, place and day."""
    SIGNATURE = "signature"
    """Below a notice: its signatory and receivers."""
    BOILERPLATE = "boilerplate"
    REPEAT = "repeat"
    """What was read already: a headline, caption or lead that stands twice."""


BULLET = re.compile(rf"[-+*•●▪◦·–➢✓]|{NUMBER}\s")
"""How an item of a list begins: «- Rà soát …», «2. Phòng Y tế»."""
REPORT = frozenset({Kind.LEAD, Kind.BODY})
"""The kinds that are running text of the report."""
HEADINGS = frozenset({Kind.HEADLINE, Kind.SUBHEAD})
"""The kinds that head what stands below."""
HEADED_REPORT = REPORT | HEADINGS
CAPTIONED_REPORT = REPORT | {Kind.CAPTION}
WHOLE_REPORT = HEADED_REPORT | CAPTIONED_REPORT
FURNITURE = frozenset({Kind.BYLINE, Kind.STAMP, Kind.BOILERPLATE, Kind.REPEAT})
"""The kinds that a page adds: what stands among a report's first lines is counted without them."""


class Block(Struct, frozen=True, gc=False):
    """A stretch of the text with its kind; blocks follow each other without a gap."""

    begin: int
    end: int
    kind: Kind


_TERMINAL = re.compile(r"[.!?…][\"')\]]*$")
_INNER_STOP = re.compile(rf"[{LOWER}\d)\"/][.…!?]\"? [{UPPER}\"]")
_MARKS = " .…!?:;,\"'*•-+()[]|"
_MANY_WORDS = 45
_SOME_WORDS = 20
_SHORT_SENTENCE = 8


class Piece(Struct):
    """A paragraph, or a part of one, on its way to become a block.

    ``kind`` is None until a pass has settled it.
    """

    begin: int
    end: int
    text: str
    kind: Kind | None = None
    _runs: bool | None = None
    _key: str | None = None

    @property
    def words(self) -> int:
        """The number of words."""
        return self.text.count(" ") + 1

    @property
    def key(self) -> str:
        """What equals for repetitions: the words without case, spacing and outer marks."""
        if self._key is None:
            self._key = _key(self.text)
        return self._key

    def stops(self) -> bool:
        """Tell whether it ends as a sentence does."""
        return ends_as_sentence(self.text)

    def runs(self) -> bool:
        """Tell whether it is running text: a sentence, or too long for anything else."""
        if self._runs is None:
            self._runs = _runs(self.text)
        return self._runs

    def cut(self, at: int) -> tuple[Piece, Piece]:
        """Cut in two at an offset of ``text``, neither part with white space around it."""
        left = self.text[:at].rstrip()
        right = self.text[at:].lstrip()
        return (
            Piece(self.begin, self.begin + len(left), left),
            Piece(self.end - len(right), self.end, right),
        )


@remembered_if_short
def _key(text: str) -> str:
    return " ".join(text.lower().split()).strip(_MARKS)


@remembered_if_short
def ends_as_sentence(text: str) -> bool:
    """Tell whether a text ends with a stop, and what closes behind it."""
    return _TERMINAL.search(text) is not None


@remembered_if_short
def _runs(text: str) -> bool:
    words = text.count(" ") + 1
    return (
        words >= _MANY_WORDS
        or (words >= _SHORT_SENTENCE and ends_as_sentence(text))
        or (words >= _SOME_WORDS and _INNER_STOP.search(text) is not None)
    )
