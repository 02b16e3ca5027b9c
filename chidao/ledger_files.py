"""The ledger of instructions as files: CSV, a spreadsheet, and a calendar.

The same ledger gives the same bytes: nothing in a file is of the moment at which it was written.
"""

from __future__ import annotations

import io
import sys
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from chidao.language import spoken, title
from extract.errors import QueryError
from extract.message import said
from graph import names
from graph.spreadsheets import MARKED, as_csv

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from queries.follow import Entry, Ledger

COLUMNS = (
    "due", "deadline", "instruction", "for", "through", "by", "given", "state", "past_its_day",
    "quote", "article", "report", "report_published", "report_article", "directive",
)  # fmt: skip
_WIDTHS = (11, 11, 60, 30, 30, 24, 11, 18, 12, 60, 24, 60, 14, 24, 40)
_ADVICE = said(
    "Install it: {python} -m pip install {what}", python=sys.executable, what="'chidao[office]'"
)


def row(entry: Entry) -> tuple[object, ...]:
    """Return an entry's cells, in the order of ``COLUMNS``; the report is the latest."""
    report = entry.reports[-1] if entry.reports else None
    return (
        entry.due,
        entry.deadline,
        entry.text,
        "; ".join(entry.addressees),
        "; ".join(entry.through),
        "; ".join(entry.issuers),
        entry.given,
        entry.state.value,
        "yes" if entry.overdue else "no",
        " / ".join(" ".join(source.quote.split()) for source in entry.sources),
        "; ".join(source.article for source in entry.sources),
        " ".join(report.quote.split()) if report else None,
        report.published if report else None,
        report.article if report else None,
        entry.directive,
    )


def _all(found: Ledger) -> Iterator[Entry]:
    yield from found.direct
    yield from found.through_groups


def as_csv_file(found: Ledger) -> bytes:
    """Return the ledger as CSV in UTF-8, with the mark by which spreadsheets know it."""
    return as_csv(COLUMNS, map(row, _all(found)), line_end="\n").encode(MARKED)


def as_spreadsheet(found: Ledger) -> bytes:
    """Return the ledger as an XLSX file: what was told directly, and what to groups, on sheets.

    Raises:
        QueryError: xlsxwriter is not installed.
    """
    try:
        import xlsxwriter  # noqa: PLC0415 - an extra
    except ImportError as fault:
        raise QueryError("XLSX needs the package xlsxwriter.", advice=_ADVICE) from fault
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    book.set_properties({"created": datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)})
    bold = book.add_format({"bold": True})
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    for name, entries in (
        (spoken("Told directly"), found.direct),
        (spoken("Told to a group"), found.through_groups),
    ):
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, map(title, COLUMNS), bold)
        sheet.freeze_panes(1, 0)
        for column, width in enumerate(_WIDTHS):
            sheet.set_column(column, column, width)
        for line, entry in enumerate(entries, start=1):
            for column, value in enumerate(_in_words(entry)):
                if isinstance(value, date):
                    sheet.write_datetime(line, column, datetime.combine(value, time()), day)
                elif value is not None:
                    sheet.write_string(line, column, str(value))
    book.close()
    return out.getvalue()


def _in_words(entry: Entry) -> Iterator[object]:
    """Yield an entry's cells as people read them: what is one of a few words in their language."""
    told = {
        "state": spoken(entry.state.value),
        "past_its_day": spoken("yes" if entry.overdue else "no"),
    }
    for name, value in zip(COLUMNS, row(entry), strict=True):
        yield told.get(name, value)


def as_calendar(found: Ledger) -> bytes:
    """Return the ledger as an iCalendar file: each task an event of its last day.

    An event's UID is a function of its instruction, so that a calendar that reads the file again
    changes its events and adds none.

    Raises:
        QueryError: icalendar is not installed.
    """
    try:
        from icalendar import Calendar, Event  # noqa: PLC0415 - an extra
    except ImportError as fault:
        raise QueryError("ICS needs the package icalendar.", advice=_ADVICE) from fault
    calendar = Calendar()
    calendar.add("prodid", "-//chidao//instructions//VI")
    calendar.add("version", "2.0")
    for entry in _all(found):
        event = Event()
        event.add("uid", f"{names.digest(entry.directive)}@chidao")
        event.add("dtstamp", datetime.combine(entry.given or entry.due, time(), UTC))
        event.add("dtstart", entry.due)
        event.add("dtend", entry.due + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
        event.add("summary", _summary(entry))
        event.add("description", _description(entry))
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _summary(entry: Entry) -> str:
    told = "; ".join(entry.addressees)
    return f"{told}: {entry.text}" if told else entry.text


def _description(entry: Entry) -> str:
    lines = []
    if entry.issuers:
        lines.append(spoken(said("Given by: {givers}", givers="; ".join(entry.issuers))))
    if entry.through:
        lines.append(spoken(said("Told to a group: {groups}", groups="; ".join(entry.through))))
    lines += [f"«{' '.join(s.quote.split())}» ({s.article})" for s in entry.sources]
    lines += [
        f"{spoken(report.outcome.value)}, {report.published}: «{' '.join(report.quote.split())}» "
        f"({report.article})"
        for report in entry.reports
    ]
    return "\n".join(lines)


WRITERS: dict[str, Callable[[Ledger], bytes]] = {
    ".csv": as_csv_file,
    ".xlsx": as_spreadsheet,
    ".ics": as_calendar,
}
"""How a ledger is written, by the ending of its file's name."""
