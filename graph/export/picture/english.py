"""How the texts of a picture that are not articles' words are said in English."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from graph.export.picture.describe import whole_label
from graph.export.picture.records import Records
from graph.export.picture.wording import day

Translating = Callable[[str], str]
"""A reason of the graph's, which is Vietnamese, in English."""


def untranslated(text: str) -> str:
    """Return a reason as it is."""
    return text


@dataclass(slots=True)
class English:
    """English by Vietnamese, of what was said so far; ``reason`` translates the graph's reasons."""

    records: Records
    reason: Translating = untranslated
    said: dict[str, str] = field(default_factory=dict)

    def keep(self, vietnamese: str, english: str) -> str:
        """Say one thing in both; return it in Vietnamese."""
        if english != vietnamese:
            self.said[vietnamese] = english
        return vietnamese

    def label(self, iri: str) -> str:
        """Say what a thing is called."""
        kind = self.records.kinds([iri]).get(iri)
        both = (whole_label(iri, kind, self.records, tongue) for tongue in ("vi", "en"))
        return self.keep(*both)

    def labels(self, iris: Iterable[str]) -> dict[str, str]:
        """Say what several things are called."""
        wanted = sorted(set(iris))
        self.records.kinds(wanted)
        self.records.records(wanted)
        return {iri: self.label(iri) for iri in wanted}

    def day(self, value: str) -> str:
        """Say a date."""
        return self.keep(day(value), day(value, "en"))

    def coded(self, code: str, words: Mapping[str, tuple[str, str]]) -> str:
        """Say a value that is one of a few; another as it is."""
        return self.keep(*words[code]) if code in words else code

    def of(self, vietnamese: str) -> str:
        """Return the English of what was said."""
        return self.said.get(vietnamese, vietnamese)
