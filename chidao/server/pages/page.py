"""What every page has at hand: the store, the reader's language, addresses, templates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pyoxigraph import NamedNode

from chidao.server.pages.sections import MOST_QUOTES, places
from chidao.server.pages.wording import Wording, decimal
from chidao.server.pages.words import LANGUAGES, WORDS
from graph import names
from queries.things import CD, Name, Quote, Thing, Things, local

if TYPE_CHECKING:
    from collections.abc import Iterable

    from graph.store import Store

MOST_NAMES = 12
_MOST_DIGITS = 9
_HERE = Path(__file__).parent
_WITH_PAGES = frozenset(
    {
        "Person", "Meeting", "Place", "Organization", "Position", "DirectiveSet", "Directive",
        "DirectiveItem", "Indicator", "Document", "Audience", "Observation", "Article", "Rule",
        "Site",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request for a page: ``path`` as sent (percent-encoded), ``params`` decoded, in order."""

    path: str
    params: tuple[tuple[str, str], ...] = ()
    accept: str = ""
    languages: str = ""

    def one(self, name: str) -> str:
        """Return the last value of a parameter, without outer space; "" where it is absent."""
        return next((v.strip() for k, v in reversed(self.params) if k == name), "")

    def all(self, name: str) -> tuple[str, ...]:
        """Return every value of a parameter that is not empty."""
        return tuple(v.strip() for k, v in self.params if k == name and v.strip())

    def day(self, name: str) -> str:
        """Return an ISO day; "" where none is given, or something else."""
        try:
            return date.fromisoformat(self.one(name)).isoformat()
        except ValueError:
            return ""

    def number(self, name: str, *, least: int, most: int) -> int:
        """Return a whole number kept between two; the least where none is given."""
        given = self.one(name)
        known = given.isdecimal() and len(given) <= _MOST_DIGITS
        return min(max(int(given), least), most) if known else least


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A response: ``body`` is complete."""

    body: bytes
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


class Page:
    """One page in the making."""

    def __init__(self, store: Store, asked: Asked) -> None:
        """Take the store, and what was asked for."""
        self.store = store
        self.asked = asked
        self.things = Things(store)
        chosen = asked.one("lang")
        self.explicit = chosen in LANGUAGES
        self.language = chosen if self.explicit else preferred(asked.languages)
        self.wording = Wording(self.language)

    def say(self, key: str, /, **given: object) -> str:
        """Return the words for a key in the reader's language, with values put in."""
        text = WORDS[key][LANGUAGES.index(self.language)]
        return text.format(**given) if given else text

    def count(self, key: str, number: int) -> str:
        """Return a number of things in words: "1 source", "2 sources"; «2 nguồn»."""
        plural = f"{key}.many"
        chosen = plural if number != 1 and plural in WORDS else key
        return self.say(chosen, n=self.wording.whole(number))

    def href(self, path: str, params: Mapping[str, object] | None = None, at: str = "") -> str:
        """Return an address within the site, in the language that the reader chose."""
        given = {k: v for k, v in (params or {}).items() if v not in ("", None)}
        if self.explicit and "lang" not in given:
            given["lang"] = self.language
        query = f"?{urlencode(given, doseq=True)}" if given else ""
        return f"{path}{query}{f'#{at}' if at else ''}"

    def to(self, iri: str) -> str | None:
        """Return the address of an entity's own page; None for what has none here."""
        base = names.base()
        return self.href(f"/id/{iri.removeprefix(base)}") if iri.startswith(base) else None

    def again(self, **changes: object) -> str:
        """Return the address of this page with other parameters; None takes one away."""
        given: dict[str, object] = {}
        for name in dict.fromkeys(k for k, _ in self.asked.params):
            values = self.asked.all(name)
            if values and name not in changes:
                given[name] = values if len(values) > 1 else values[0]
        given.update({k: v for k, v in changes.items() if v is not None})
        return f"{self.asked.path}?{urlencode(given, doseq=True)}" if given else self.asked.path

    def name(self, thing: Thing) -> str:
        """Return what a thing is called in the reader's language."""
        if self.language == "en" and thing.english:
            return thing.english
        return " ".join(thing.label.split()) or "?"

    def title(self, thing: Thing) -> str:
        """Return a thing's name as a title: its first letter a capital."""
        name = self.name(thing)
        return name[:1].upper() + name[1:]

    @property
    def base(self) -> str:
        """What the IRI of every entity begins with."""
        return names.base()

    def end(self, iri: str) -> str:
        """Return an entity's IRI without its base: what its address ends in."""
        return iri.removeprefix(names.base())

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

    def rendered(self, template: str, status: int = 200, **given: object) -> Reply:
        """Return a page made from a template."""
        text = environment().get_template(template).render(page=self, say=self.say, **given)
        # A lone surrogate has no UTF-8: the page could not be written.
        return Reply(body=text.encode("utf-8", "replace"), status=status)


@cache
def environment() -> Environment:
    """Return the templates: everything that is not markup of ours is escaped."""
    made = Environment(
        autoescape=True,
        loader=FileSystemLoader(_HERE / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["web"] = web
    made.filters["segment"] = lambda text: quote(text, safe="")
    return made


def is_ours(value: str) -> bool:
    """Say whether a text is an IRI of a thing of ours, and may be asked for."""
    if not value.startswith(names.base()) or not value.isascii():
        return False
    try:
        NamedNode(value)
    except ValueError:
        return False
    return True


def web(url: str | None) -> str | None:
    """Return a link that may be followed: http or https, nothing else."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def preferred(accept_language: str) -> str:
    """Return the language that a browser asks for first, of those that there are."""
    best: tuple[float, str] = (0.0, LANGUAGES[0])
    for part in accept_language.split(",")[:20]:
        tag, _, rest = part.partition(";")
        language = tag.strip().lower()[:2]
        try:
            quality = float(rest.partition("=")[2] or 1)
        except ValueError:
            continue
        if language in LANGUAGES and quality > best[0]:
            best = (quality, language)
    return best[1]


def merged(pairs: Iterable[tuple[Any, str]]) -> dict[Any, list[str]]:
    """Gather the evidence of equal things, in the order in which these first came."""
    found: dict[Any, list[str]] = {}
    for thing, evidence in pairs:
        found.setdefault(thing, []).append(evidence)
    return found
