"""What is written on each node, by its kind."""

from __future__ import annotations

from collections.abc import Sequence

from graph.export.picture.kinds import KIND_NAMED
from graph.export.picture.records import Record, Records, label_of
from graph.export.picture.view import Node, Written
from graph.export.picture.wording import (
    day,
    figure,
    period,
    text_of,
    wrapped,
)
from graph.literals import less_exact
from graph.namespaces import CD, SCHEMA

LINE_OF_NAME, LINES_OF_NAME = 22, 3
LINE_OF_TITLE, LINES_OF_TITLE = 24, 3
LINE_OF_SENTENCE = 30
_SENTENCES = {"DirectiveItem", "Directive", "Observation"}
_ROOM = ((40, 5), (80, 3))
_LEAST_LINES = 2


def lines_for(count: int) -> int:
    """How many lines of a sentence a picture of ``count`` nodes has room for."""
    return next((lines for most, lines in _ROOM if count <= most), _LEAST_LINES)


def describe(
    iri: str, kind: str, records: Records, *, hidden: int = 0, lines_most: int = _LEAST_LINES
) -> Node:
    """Write one node: its whole label, and the lines that the picture shows of it."""
    record = records.records([iri])[iri]
    words = {tongue: _words(iri, kind, record, records, tongue) for tongue in ("vi", "en")}
    shown = {
        tongue: _written(kind, told, hidden, lines_most) for tongue, (_, *told) in words.items()
    }
    return Node(
        iri=iri,
        kind=kind,
        label=words["vi"][0],
        lines=shown["vi"].lines,
        strong=shown["vi"].strong,
        faint=shown["vi"].faint,
        hidden=hidden,
        english=None if shown["en"] == shown["vi"] else shown["en"],
    )


def _written(kind: str, told: Sequence[str], hidden: int, lines_most: int) -> Written:
    strong, body, faint = told
    width, most = LINE_OF_NAME, LINES_OF_NAME
    if KIND_NAMED[kind].boxed:
        width, most = LINE_OF_SENTENCE, lines_most
    head = wrapped(strong, LINE_OF_TITLE, LINES_OF_TITLE) if strong else ()
    lines = head + (wrapped(body, width, most) if body else ())
    if not strong or kind == "Meeting":
        lines = (lines[0][:1].upper() + lines[0][1:], *lines[1:])
    tail = [faint] if faint else []
    if hidden and kind not in _SENTENCES:
        tail.append(f"+{hidden} nữa")
    return Written(lines=(*lines, *tail), strong=len(head), faint=len(tail))


def whole_label(iri: str, kind: str | None, records: Records, tongue: str = "vi") -> str:
    """Return the whole label of a node; the name of a thing of another ``kind``."""
    record = records.records([iri])[iri]
    if kind is None:
        return label_of(iri, record, tongue)
    return _words(iri, kind, record, records, tongue)[0]


def _words(
    iri: str, kind: str, record: Record, records: Records, tongue: str
) -> tuple[str, str, str, str]:
    """Return the whole label, then what is set strong, plain and faint."""
    name = label_of(iri, record, tongue)
    words = (name, "", name, "")
    match kind:
        case "Observation":
            words = _figure(record, records, tongue)
        case "Directive":
            text = text_of(record, "text") or name
            deadline = text_of(record, "deadline")
            words = (text, "", text, f"Hạn: {day(deadline, tongue)}" if deadline else "")
        case "DirectiveItem":
            text = text_of(record, "text") or name
            position = text_of(record, "position")
            words = (text, "", f"{position}. {text}" if position else text, "")
        case "DirectiveSet":
            words = (name, f"“{name}”", "", "")
        case "Meeting":
            told = [value.text for value in record.get(CD + "date", [])]
            exact = [one for one in told if not any(less_exact(one, other) for other in told)]
            dates = " / ".join(day(one, tongue) for one in exact)
            words = (name + (f" ({dates})" if dates else ""), name, "", dates)
        case "Article":
            title = next((v.text for v in record.get(SCHEMA + "headline", [])), name)
            file = text_of(record, "sourceFile") or ""
            words = (title, "", title, file if file != title else "")
    return words


def _figure(record: Record, records: Records, tongue: str) -> tuple[str, str, str, str]:
    labels = _labels_of(record, records, tongue)
    shown = figure(record, labels["unit"], tongue)
    about = ", ".join(filter(None, [period(record, tongue), labels["area"]]))
    whole = f"{labels['indicator']}: {shown}" + (f" ({about})" if about else "")
    # Most figures are the country's: the picture says only where one is not.
    return whole, shown, labels["indicator"], about.removesuffix("Việt Nam").rstrip(", ")


def _labels_of(record: Record, records: Records, tongue: str) -> dict[str, str]:
    """Return the labels of an observation's indicator, unit and area; empty where it has none."""
    labels = {}
    for name in ("indicator", "unit", "area"):
        values = record.get(CD + name, [])
        if values and values[0].is_iri:
            labels[name] = records.labels([values[0].text], tongue)[values[0].text]
        else:
            labels[name] = values[0].text if values else ""
    return labels
