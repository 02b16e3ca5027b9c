"""What a sentence's titles, names and bodies mean, worked out once for the same words.

The article around them is asked for one thing only: which unit a bare «tỉnh» or «huyện» means. What
was worked out holds where all that was asked is answered alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from extract.people.completion import Completer, shared_places
from extract.people.line import Line
from extract.people.names import proper
from extract.remembered import LONGEST, Latest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.facts import Organization, Place
    from extract.mentions import PositionMention
    from extract.people.bodies import Body
    from extract.people.phrase import Phrase
    from extract.people.setting import Setting
    from extract.people.told import Told

_Question = tuple[str, int, str | None]
"""A unit's level, where it is spoken of in the sentence, and its kind."""


class Titled(Struct, frozen=True):
    """What the titles of a phrase mean, at offsets from the sentence's begin, and its name.

    ``name`` is its words in lower case, ``written`` as the article writes it, not in capitals;
    both are empty where it names nobody.
    """

    before: tuple[PositionMention, ...]
    after: tuple[PositionMention, ...]
    shared: tuple[PositionMention, ...]
    apart: tuple[PositionMention, ...]
    name: tuple[str, ...]
    written: str


class Completed(Struct, frozen=True):
    """What the phrases and bodies of a sentence mean, and what the article was asked for it."""

    phrases: tuple[Titled, ...]
    bodies: tuple[Organization, ...]
    asked: tuple[tuple[_Question, Place | None], ...]


_NOTHING = Completed((), (), ())
_sentences: Latest[tuple[str, str, str | None], Completed] = Latest()


def completed(
    line: Line, said: Told, written: str, setting: Setting, hint: str | None
) -> Completed:
    """Complete what a sentence was told to name, with this ``hint``.

    ``written`` is what the article writes there.
    """
    if not said.phrases and not said.bodies:
        return _NOTHING
    key = (line.text, written, hint)
    kept = _sentences.get(key)
    if kept is None or not _is_answered(kept, setting, line.begin):
        kept = completed_anew(line, said.phrases, said.bodies, written, setting)
        if len(written) <= LONGEST:
            _sentences.keep(key, kept)
    return kept


def _is_answered(kept: Completed, setting: Setting, begin: int) -> bool:
    """Tell whether a sentence that stands elsewhere would be told the same."""
    for (level, offset, kind), place in kept.asked:
        if setting.unit(level, begin + offset, kind) != place:
            return False
    return True


def completed_anew(
    line: Line, phrases: Sequence[Phrase], bodies: Sequence[Body], written: str, setting: Setting
) -> Completed:
    """Complete what a sentence names, whatever its words meant before."""
    asked: dict[_Question, Place | None] = {}

    def unit(level: str, offset: int, kind: str | None) -> Place | None:
        found = setting.unit(level, line.begin + offset, kind)
        asked[level, offset, kind] = found
        return found

    completer, alone = Completer(written, unit), Line.of(line.text)
    return Completed(
        tuple([_titled(completer, alone, phrase) for phrase in phrases]),
        tuple(
            completer.body(alone, body, beside)
            for body, beside in zip(bodies, shared_places(alone, bodies), strict=True)
        ),
        tuple(asked.items()),
    )


def _titled(completer: Completer, line: Line, phrase: Phrase) -> Titled:
    begin, end = phrase.name or (0, 0)
    return Titled(
        before=completer.positions(line, phrase.before),
        after=completer.positions(line, phrase.after),
        shared=completer.positions(line, phrase.shared),
        apart=tuple([completer.position(line, title) for title in phrase.apart]),
        name=tuple(line.lowers[begin:end]),
        written=proper(completer.text[line.starts_at(begin) : line.ends_at(end - 1)].split())
        if end
        else "",
    )


def moved(positions: tuple[PositionMention, ...], by: int) -> tuple[PositionMention, ...]:
    """Return positions of a sentence at their place in the article."""
    if not positions:
        return positions
    return tuple([replace(one, begin=one.begin + by, end=one.end + by) for one in positions])
