"""What every page of the store has at hand, beside its frame: things, their names and quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from chidao.server.pages.frame import Frame
from chidao.server.pages.sections import MOST_QUOTES, places
from chidao.server.pages.wording import decimal
from chidao.server.pages.words import WORDS
from graph import names
from graph.literals import less_exact
from graph.namespaces import CD
from queries.things import Name, Quote, Thing, Things, local

if TYPE_CHECKING:
    from collections.abc import Iterable

    from chidao.server.pages.frame import Asked
    from graph.store import Store

MOST_NAMES = 12
_WITH_PAGES = frozenset(
    {
        "Person", "Meeting", "Place", "Organization", "Position", "DirectiveSet", "Directive",
        "DirectiveItem", "Indicator", "Document", "Audience", "Observation", "Article", "Rule",
        "Site",
    }
)  # fmt: skip


class Page(Frame):
    """One page in the making."""

    def __init__(self, store: Store, asked: Asked) -> None:
        """Take the store, and what was asked for."""
        super().__init__(asked)
        self.store = store
        self.things = Things(store)

    def to(self, iri: str) -> str | None:
        """Return the address of an entity's own page; None for what has none here."""
        base = names.base()
        return self.href(f"/id/{iri.removeprefix(base)}") if iri.startswith(base) else None

    def name(self, thing: Thing) -> str:
        """Return what a thing is called in the reader's language, so that it is told from others.

        An article without a headline is called by its outlet and day, «cuộc họp» by more of its
        name where an article has more, else by its day.
        """
        if self.language == "en" and thing.english:
            return thing.english
        called = " ".join(thing.label.split()) or "?"
        if thing.kind == "Article" and called == thing.text("sourceFile"):
            day = self.wording.day(thing.text("datePublished"))
            known = (thing.text("publisher"), day)
            return ", ".join(part for part in known if part) if all(known) else called
        if thing.kind == "Meeting" and called.casefold() == self._kind_of_meeting(thing):
            day = self.wording.dated(max(thing.all("date"), default=None))
            return _fuller(thing) or f"{called} {day}".strip()
        return called

    def _kind_of_meeting(self, meeting: Thing) -> str:
        told = meeting.text("kind") or ""
        return (self.things[told].label if isinstance(told, Name) else told).casefold()

    def days(self, meeting: Thing) -> list[str]:
        """Return the days of a meeting; none that is less exact than another of them."""
        told = meeting.all("date")
        return [day for day in told if not any(less_exact(day, other) for other in told)]

    def title(self, thing: Thing) -> str:
        """Return a thing's name as a title: its first letter a capital."""
        name = self.name(thing)
        by_outlet = thing.kind == "Article" and name != " ".join(thing.label.split())
        return name if by_outlet else name[:1].upper() + name[1:]

    @property
    def base(self) -> str:
        """What the IRI of every entity begins with."""
        return names.base()

    def end(self, iri: str) -> str:
        """Return an entity's IRI without its base: what its address ends in."""
        return names.relative(iri)

    def tail(self, iri: str) -> str:
        """Return the last part of an IRI."""
        return local(iri)

    def kind(self, thing: Thing) -> str:
        """Return the kind of a thing in words."""
        key = f"kind.{thing.kind}"
        return self.say(key if key in WORDS else "kind.")

    def property(self, name: str) -> str:
        """Return a property of ours in words: from the words, else from the ontology."""
        key = f"property.{name}"
        return self.say(key) if key in WORDS else self.title(self.things[f"{CD}{name}"])

    def other_names(self, thing: Thing) -> list[str]:
        """Return the further names of a thing that differ in more than case or space."""
        seen = {" ".join(thing.label.casefold().split())}
        found = []
        for name in thing.all("altLabel"):
            told = " ".join(name.casefold().split())
            if told not in seen:
                seen.add(told)
                found.append(" ".join(name.split()))
        return found[:MOST_NAMES]

    def load_named(self, values: Iterable[str]) -> None:
        """Fetch the things among values that may be anything that someone has typed."""
        self.things.load(value for value in values if is_ours(value))

    def thing_named(self, value: str) -> Thing | None:
        """Return the thing of an IRI of ours; None for any other text."""
        return self.things[value] if is_ours(value) else None

    def percent(self, share: str) -> str:
        """Write a share as per cent, to one place."""
        number = decimal(share)
        return "" if number is None else f"{self.wording.number(f'{number * 100:.1f}')}%"

    def has_page(self, thing: Thing) -> bool:
        """Say whether a thing has a page of its own here."""
        return thing.kind in _WITH_PAGES and thing.iri.startswith(names.base())

    def thing(self, value: str) -> Thing | None:
        """Return the thing that an IRI names; None for plain text."""
        return self.things[value] if isinstance(value, Name) else None

    def quotes(self, evidence: Iterable[str]) -> list[Quote]:
        """Return the first quotes that evidence holds, each place once."""
        return self.things.quotes(places(evidence)[:MOST_QUOTES])

    def places(self, evidence: Iterable[str]) -> int:
        """Return the number of places that evidence stands at."""
        return len(places(evidence))

    def at(self, quote: Quote) -> str:
        """Return the address of a quote where it stands, marked in its article."""
        base = names.base()
        path = f"/id/{quote.article.iri.removeprefix(base)}"
        return self.href(path, {"at": f"{quote.begin}-{quote.end}"}, at="at")

    def source(self, article: Thing) -> str:
        """Return who published an article; its file where that is not known."""
        return article.text("publisher") or article.text("sourceFile") or article.label


def is_ours(value: str) -> bool:
    """Say whether a text is an IRI of a thing of ours, and may be asked for."""
    if not value.startswith(names.base()) or not value.isascii():
        return False
    try:
        NamedNode(value)
    except ValueError:
        return False
    return True


_MORE = 3
_CUT_SHORT = ("với", "và", "của", "về", "tại", "do", "để", "cùng", "cho")


def _fuller(meeting: Thing) -> str | None:
    """Return the shortest other name of a meeting that says more than what kind it is of."""
    least = len(meeting.label.split()) + _MORE
    names = (" ".join(name.split()) for name in meeting.all("altLabel"))
    told = [name for name in names if len(name.split()) >= least and not name.isupper()]
    return min(
        (name for name in told if name.split()[-1].casefold() not in _CUT_SHORT),
        key=lambda name: (len(name), name),
        default=None,
    )
