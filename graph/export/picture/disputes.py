"""Where sources disagree, as the graph has decided: nothing is judged here a second time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from graph.export.picture.describe import whole_label
from graph.export.picture.kinds import RDFS_LABEL
from graph.export.picture.records import Record, Records
from graph.export.picture.told import told
from graph.export.picture.view import Dispute, Side
from graph.export.picture.wording import day
from graph.namespaces import CD, PROV, RDF


def disputes(chosen: dict[str, str], records: Records) -> list[Dispute]:
    """Everything on which the sources of the chosen entities disagree."""
    nodes = {
        value.text
        for record in records.records(chosen).values()
        for value in record.get(CD + "disputedBy", [])
    }
    found = [_dispute(record, chosen, records) for record in records.records(nodes).values()]
    decided = {dispute.about for dispute in found}
    found += [pair for pair in _perhaps_one(chosen, records) if pair.about not in decided]
    return sorted(found, key=lambda dispute: (dispute.topic, dispute.subject, dispute.about))


def _dispute(record: Record, chosen: dict[str, str], records: Records) -> Dispute:
    statements = records.records(value.text for value in record.get(CD + "side", []))
    topic = _one(record, CD + "differsOn").removeprefix(CD)
    said: dict[str, set[str]] = defaultdict(set)
    subjects = tuple(sorted({_one(s, RDF + "subject") for s in statements.values()}))
    two_meetings = topic == "date" and len(subjects) > 1
    for statement in statements.values():
        text = _text(statement, topic, records, alone=not two_meetings)
        said[text] |= {value.text for value in statement.get(PROV + "wasDerivedFrom", [])}
    reason = _one(record, CD + "reason")
    names = [_label(subject, records) for subject in subjects if subject in chosen or two_meetings]
    return Dispute(
        topic="same-meeting" if two_meetings else topic,
        subject=reason if two_meetings or not names else f"{names[0]} ({reason})",
        about=subjects,
        sides=_sides(said),
    )


def _text(statement: Record, topic: str, records: Records, *, alone: bool) -> str:
    """Say what one side says: of a figure and a site its name, else the value that differs."""
    subject, value = _one(statement, RDF + "subject"), _one(statement, RDF + "object")
    if topic == "date" and alone:
        return day(value)
    if topic in {"value", "date"}:
        return _label(subject, records)
    if not any(v.is_iri for v in statement.get(RDF + "object", [])):
        return value
    place = records.kinds([subject]).get(subject) == "Site"
    person = records.labels([value])[value]
    return f"{person}: {records.labels([subject])[subject]}" if place else person


def _perhaps_one(chosen: dict[str, str], records: Records) -> Iterator[Dispute]:
    """Yield the chosen meetings that identity left in doubt, each with what it is told by."""
    known = records.records(iri for iri, kind in chosen.items() if kind == "Meeting")
    for iri, record in known.items():
        for other in record.get(CD + "possiblySameAs", []):
            if other.text in known and iri < other.text:
                pair = (iri, other.text)
                reasons = records.doubts(*pair)
                yield Dispute(
                    topic="same-meeting",
                    subject="; ".join(reasons),
                    about=pair,
                    sides=_days_told(pair, records),
                )


def _days_told(meetings: tuple[str, ...], records: Records) -> tuple[Side, ...]:
    """Return what tells two meetings apart: the day of each; of one without, only its name."""
    known = records.records(meetings)
    telling = {iri: CD + "date" if known[iri].get(CD + "date") else RDFS_LABEL for iri in meetings}
    said: dict[str, set[str]] = {_label(iri, records): set() for iri in meetings}
    for fact in told(records, meetings):
        if telling.get(fact.subject) == fact.relation:
            said[_label(fact.subject, records)].update(fact.evidence)
    return _sides(said)


def _label(iri: str, records: Records) -> str:
    kind = records.kinds([iri]).get(iri)
    return whole_label(iri, kind, records) if kind else records.labels([iri])[iri]


def _one(record: Record, term: str) -> str:
    return next((value.text for value in record.get(term, [])), "")


def _sides(said: Mapping[str, Iterable[str]]) -> tuple[Side, ...]:
    return tuple(Side(text=text, evidence=tuple(sorted(said[text]))) for text in sorted(said))
