"""Where sources disagree, as the graph has decided: nothing is judged here a second time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from graph.export.picture.english import English
from graph.export.picture.kinds import RDFS_LABEL
from graph.export.picture.records import Record, Records
from graph.export.picture.told import told
from graph.export.picture.view import Dispute, Side
from graph.namespaces import CD, PROV, RDF

_PERHAPS = "có thể là một cuộc họp: "
"""What a reason begins with that the page says in its heading."""


def disputes(chosen: dict[str, str], records: Records, english: English) -> list[Dispute]:
    """Everything on which the sources of the chosen entities disagree."""
    nodes = {
        value.text
        for record in records.records(chosen).values()
        for value in record.get(CD + "disputedBy", [])
    }
    found = [_dispute(each, chosen, records, english) for each in records.records(nodes).values()]
    decided = {dispute.about for dispute in found}
    found += [pair for pair in _perhaps_one(chosen, records, english) if pair.about not in decided]
    return sorted(found, key=lambda dispute: (dispute.topic, dispute.subject, dispute.about))


def _dispute(record: Record, chosen: dict[str, str], records: Records, english: English) -> Dispute:
    statements = records.records(value.text for value in record.get(CD + "side", []))
    topic = _one(record, CD + "differsOn").removeprefix(CD)
    said: dict[str, set[str]] = defaultdict(set)
    subjects = tuple(sorted({_one(s, RDF + "subject") for s in statements.values()}))
    two_meetings = topic == "date" and len(subjects) > 1
    for statement in statements.values():
        text = _text(statement, topic, english, alone=not two_meetings)
        said[text] |= {value.text for value in statement.get(PROV + "wasDerivedFrom", [])}
    reason = _one(record, CD + "reason").removeprefix(_PERHAPS)
    names = [english.label(subject) for subject in subjects if subject in chosen or two_meetings]
    whole = english.keep(reason, english.reason(reason))
    if names and not two_meetings:
        told = f"{english.of(names[0])} ({english.of(reason)})"
        whole = english.keep(f"{names[0]} ({reason})", told)
    return Dispute(
        topic="same-meeting" if two_meetings else topic,
        subject=whole,
        about=subjects,
        sides=_sides(said),
    )


def _text(statement: Record, topic: str, english: English, *, alone: bool) -> str:
    """Say what one side says: of a figure and a site its name, else the value that differs."""
    subject, value = _one(statement, RDF + "subject"), _one(statement, RDF + "object")
    if topic == "date" and alone:
        return english.day(value)
    if topic in {"value", "date"}:
        return english.label(subject)
    if not any(v.is_iri for v in statement.get(RDF + "object", [])):
        return value
    at_site = english.records.kinds([subject]).get(subject) == "Site"
    names = english.records.labels([subject, value])
    return f"{names[value]}: {names[subject]}" if at_site else names[value]


def _perhaps_one(chosen: dict[str, str], records: Records, english: English) -> Iterator[Dispute]:
    """Yield the chosen meetings that identity left in doubt, each with what it is told by."""
    known = records.records(iri for iri, kind in chosen.items() if kind == "Meeting")
    for iri, record in known.items():
        for other in record.get(CD + "possiblySameAs", []):
            if other.text in known and iri < other.text:
                pair = (iri, other.text)
                reasons = records.doubts(*pair)
                told_in_english = "; ".join(map(english.reason, reasons))
                yield Dispute(
                    topic="same-meeting",
                    subject=english.keep("; ".join(reasons), told_in_english),
                    about=pair,
                    sides=_days_told(pair, records, english),
                )


def _days_told(meetings: tuple[str, ...], records: Records, english: English) -> tuple[Side, ...]:
    """Return what tells two meetings apart: the day of each; of one without, only its name."""
    known = records.records(meetings)
    telling = {iri: CD + "date" if known[iri].get(CD + "date") else RDFS_LABEL for iri in meetings}
    said: dict[str, set[str]] = {english.label(iri): set() for iri in meetings}
    for fact in told(records, meetings):
        if telling.get(fact.subject) == fact.relation:
            said[english.label(fact.subject)].update(fact.evidence)
    return _sides(said)


def _one(record: Record, term: str) -> str:
    return next((value.text for value in record.get(term, [])), "")


def _sides(said: Mapping[str, Iterable[str]]) -> tuple[Side, ...]:
    return tuple(Side(text=text, evidence=tuple(sorted(said[text]))) for text in sorted(said))
