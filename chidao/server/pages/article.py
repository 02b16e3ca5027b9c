"""An article's text, each sentence that gave a fact marked with the facts it gave."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from chidao.server.pages.sections import Row
from extract.article import Reading, SentenceAccount
from graph import names, parts
from graph.identity.mentions import article_iri
from graph.namespaces import PROV
from graph.store import PARTS
from queries.things import Name, Said, Thing, local, rows, terms, value_of

if TYPE_CHECKING:
    from chidao.server.pages.page import Page
    from graph.store import Store

_WORDS = 9
_AT = re.compile(r"(\d{1,9})-(\d{1,9})")
_BLANK = re.compile(r"\n[^\S\n]{0,99}\n")
_DERIVED = f"{PROV}wasDerivedFrom"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a sentence; ``marked`` where a quote was asked for, ``first`` for its beginning."""

    text: str
    marked: bool = False
    first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence as the page shows it: ``facts`` are the rows it gave, none for most."""

    begin: int
    block: str
    pieces: Sequence[Piece]
    facts: Sequence[Row]
    promising: bool

    @property
    def count(self) -> int:
        """The number of its facts."""
        return len(self.facts)

    @property
    def start(self) -> str:
        """Its first words."""
        words = "".join(piece.text for piece in self.pieces).split()
        return " ".join(words[:_WORDS]) + (" …" if len(words) > _WORDS else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """An article to read: paragraphs of sentences; ``found`` says whether its text is at hand."""

    paragraphs: Sequence[Sequence[Sentence]]
    found: bool

    @property
    def told(self) -> list[Sentence]:
        """The sentences that gave a fact."""
        return [one for paragraph in self.paragraphs for one in paragraph if one.facts]


def reading_of(store: Store, article: Thing) -> Reading | None:
    """Return the part of the store that an article is; None where it has changed or gone."""
    key = article.text("url") or article.text("sourceFile") or ""
    path = store.path / PARTS / f"{names.digest(key)}.json"
    if not path.is_file():
        return None
    reading = parts.from_json(path.read_bytes(), str(path))
    return reading if article_iri(reading) == article.iri else None


def text_of(page: Page, article: Thing, at: str) -> Text:
    """Return the article's text, with its facts; ``at`` is the place to mark, "120-180"."""
    reading = reading_of(page.store, article)
    if reading is None:
        return Text(paragraphs=(), found=False)
    facts = _facts(page, article)
    span = (0, 0)
    if found := _AT.fullmatch(at):
        span = int(found[1]), int(found[2])
    sentences = [_sentence(reading.article.text, one, facts, span) for one in reading.sentences]
    return Text(
        paragraphs=list(_paragraphs(reading.article.text, reading.sentences, sentences)),
        found=True,
    )


def _sentence(
    text: str,
    said: SentenceAccount,
    facts: Sequence[tuple[int, int, Row]],
    span: tuple[int, int],
) -> Sentence:
    begin, end = max(said.begin, span[0]), min(said.end, span[1])
    if begin < end:
        first = span[0] >= said.begin
        pieces = [Piece(text[said.begin : begin]), Piece(text[begin:end], marked=True, first=first),
                  Piece(text[end : said.end])]  # fmt: skip
    else:
        pieces = [Piece(text[said.begin : said.end])]
    own = _once(row for b, _, row in facts if said.begin <= b < said.end)
    return Sentence(
        begin=said.begin,
        block=said.block,
        pieces=[piece for piece in pieces if piece.text],
        facts=own,
        promising=said.trigger is not None,
    )


def _once(rows_: Iterable[Row]) -> list[Row]:
    """Return facts each once, the mere mentions last, and only of what no other fact names."""
    found: dict[tuple[object, ...], Row] = {}
    for row in rows_:
        ends = tuple(thing.iri for _, things in row.links for thing in things)
        found.setdefault((row.tags[0], row.thing and row.thing.iri, row.text, ends), row)
    told = [row for row in found.values() if row.tags[0] != "mentions"]
    named = {row.thing.iri for row in told if row.thing}
    named |= {thing.iri for row in told for _, things in row.links for thing in things}
    return told + [
        r for r in found.values() if r not in told and r.thing and r.thing.iri not in named
    ]


def _paragraphs(
    text: str, accounts: Sequence[SentenceAccount], sentences: Sequence[Sentence]
) -> Iterator[list[Sentence]]:
    lines = _BLANK.search(text) is None
    paragraph: list[Sentence] = []
    before: SentenceAccount | None = None
    for account, sentence in zip(accounts, sentences, strict=True):
        if before is not None:
            between = text[before.end : account.begin]
            ends = _BLANK.search(between) or (lines and "\n" in between)
            if ends or before.block != account.block:
                yield paragraph
                paragraph = []
        paragraph.append(sentence)
        before = account
    if paragraph:
        yield paragraph


def _facts(page: Page, article: Thing) -> list[tuple[int, int, Row]]:
    """Return what was read, by place: (begin, end, fact)."""
    query = (
        f"SELECT ?e ?s ?p ?o WHERE {{ ?e <{_DERIVED}> {terms([article.iri])} . "
        "GRAPH ?e { ?s ?p ?o } }"
    )
    graphs: dict[str, list[Said]] = defaultdict(list)
    for e, s, p, o in rows(page.store, query):
        graphs[value_of(e)].append(Said(value_of(s), local(value_of(p)), value_of(o), value_of(e)))
    page.things.load(graphs)
    page.things.load(
        end for said in graphs.values() for one in said for end in (one.subject, one.value)
        if isinstance(end, Name)
    )  # fmt: skip
    found = []
    for evidence, said in graphs.items():
        quote = page.things[evidence]
        begin, end = int(quote.text("begin") or 0), int(quote.text("end") or 0)
        found += [(begin, end, row) for row in told(page, sorted(said))]
    return sorted(found, key=lambda f: (f[0], f[1], f[2].tags[0], f[2].text))


_MAIN = {
    "chairedBy": "chaired-by",
    "attendedBy": "attended-by",
    "holds": "holds-post",
    "hasItem": "item-of",
    "hasSite": "site-of",
    "mentions": "mentions",
}


def told(page: Page, said: Sequence[Said]) -> Iterator[Row]:
    """Yield the facts of one piece of evidence, each as a row whose first tag is its kind."""
    shown = set()
    for one in said:
        evidence = [one.evidence]
        subject = page.things[one.subject]
        value = page.thing(one.value)
        match one.property:
            case "chairedBy" | "attendedBy" if value:
                whole = page.things[one.subject.partition("/site/")[0]]
                yield Row(thing=value, tags=[_MAIN[one.property]], links=[("at", [whole])],
                          evidence=evidence)  # fmt: skip
            case "holds" if value:
                yield Row(thing=subject, tags=["holds-post"], links=[("", [value])],
                          evidence=evidence)  # fmt: skip
            case "hasItem" if value:
                yield Row(thing=value, text=value.text("text") or value.label, tags=["item-of"],
                          links=[("of", [subject])], evidence=evidence)  # fmt: skip
            case "hasSite" if value:
                places = [page.things[iri] for iri in value.all("place")]
                yield Row(thing=(places or [value])[0], tags=["site-of"], links=[("at", [subject])],
                          evidence=evidence)  # fmt: skip
            case "mentions" if value:
                yield Row(thing=value, tags=["mentions"], evidence=evidence)
            case _ if subject.iri not in shown:
                shown.add(subject.iri)
                names_ = {s.property for s in said if s.subject == subject.iri}
                if row := _own(page, subject, names_, evidence):
                    yield row


def _own(page: Page, thing: Thing, names_: set[str], evidence: list[str]) -> Row | None:
    """Return what is said of one thing by itself: a meeting, a figure, an instruction."""
    match thing.kind:
        case "Observation" if "valueText" in names_:
            unit = page.thing(thing.text("unit") or "")
            links: list[tuple[str, list[Thing]]] = [
                (word, [page.things[iri] for iri in thing.all(name)])
                for word, name in (("", "indicator"), ("in", "area"))
                if thing.all(name)
            ]
            text = page.wording.figure(thing, page.name(unit) if unit else "")
            period = page.wording.period(thing)
            return Row(thing=thing, text=text + (f" ({period})" if period else ""),
                       tags=["figure"], links=links, evidence=evidence)  # fmt: skip
        case "Directive" if "text" in names_:
            links = [
                (word, [page.things[iri] for iri in thing.all(name)])
                for word, name in (("by", "issuedBy"), ("to", "addressedTo"))
                if thing.all(name)
            ]
            return Row(thing=thing, text=thing.text("text") or "", tags=["instruction"],
                       links=links, due=thing.text("deadline") or "",
                       evidence=evidence)  # fmt: skip
        case "DirectiveSet" if "itemCount" in names_:
            return Row(thing=thing, tags=["announced"], evidence=evidence)
        case "Meeting" if names_ & {"date", "dateFrom", "body", "venue", "mode", "kind"}:
            return Row(thing=thing, tags=["meeting"], when=thing.text("date") or "",
                       evidence=evidence)  # fmt: skip
    return None


def shares(reading: Reading) -> Mapping[str, int]:
    """Return the sentences of a reading: all, those with a fact, those that promise one in vain."""
    return {
        "sentences": len(reading.sentences),
        "told": sum(bool(one.rules) for one in reading.sentences),
        "promising": sum(one.trigger is not None for one in reading.sentences),
    }
