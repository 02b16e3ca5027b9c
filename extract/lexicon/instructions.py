"""Words of instructions: with which verb they are given, how they begin, whom they address."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from msgspec import Struct

from extract.lexicon.tables import Entry, table


class InstructionWords(Struct, frozen=True, kw_only=True):
    """How instructions are worded.

    ``orders`` maps each verb that gives one to its name ("giao cho" → "giao"); ``speech`` are the
    verbs of saying; ``between`` what may stand between speaker and verb. ``manners`` and
    ``actions`` begin what is to be done, those of ``doubtful`` also a report of it, those of
    ``short`` only with what stands behind them; ``connectives`` stand before it; ``heads`` begin
    those addressed who have no name.
    """

    orders: Mapping[str, str]
    speech: tuple[str, ...]
    between: tuple[str, ...]
    manners: tuple[str, ...]
    actions: tuple[str, ...]
    short: tuple[str, ...]
    doubtful: frozenset[str]
    connectives: tuple[str, ...]
    heads: tuple[str, ...]


@cache
def instruction_words() -> InstructionWords:
    """Return the words of instructions.

    Raises:
        LexiconError: a list is no list of texts.
    """
    contents = table("instructions")

    def texts(section: str, field: str) -> tuple[str, ...]:
        return Entry("instructions", section, contents[section]).texts(field)

    return InstructionWords(
        orders=MappingProxyType(dict(contents["verb"])),
        speech=texts("speech", "verbs"),
        between=texts("between", "adverbs"),
        manners=texts("action", "manners"),
        actions=texts("action", "verbs"),
        short=texts("action", "short"),
        doubtful=frozenset(texts("action", "doubtful")),
        connectives=texts("connective", "words"),
        heads=texts("audience", "heads"),
    )
