"""What people decided about identity: a table that they keep, applied at each build.

::

    decision,one,other,who,when,why
    merge,meeting/--01-19-chinh-phu,meeting/2024-07-19-chinh-phu,Lan,2026-01-05,gõ nhầm tháng
    split,person/nguyen-van-an-1a2b3c,bao-khac.txt,Lan,2026-01-05,người khác cùng tên

``one`` and ``other`` are IRIs as the graph has them, or their ends, as above; « @ article» behind
one means only what that article (file name or IRI) says of it. A line taken out is a decision taken
back.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from extract.errors import DecisionError
from extract.message import said
from graph import names

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

NAME = "decisions.csv"
COLUMNS = ("decision", "one", "other", "who", "when", "why")
_AT = " @ "
_KEPT = "decisions"


class Verdict(StrEnum):
    """What a person says.

    ``merge``: two entities are one; ``same``: two reports speak of one thing; ``different``: two
    are not one, whatever speaks for it; ``split``: what one article says of an entity is of
    another; ``reject``: what was read from one piece of evidence is wrong, and is left out.
    """

    MERGE = "merge"
    SAME = "same"
    DIFFERENT = "different"
    SPLIT = "split"
    REJECT = "reject"


@dataclass(frozen=True, slots=True, order=True)
class Reference:
    """An entity by its IRI; with ``article`` (file name or IRI) only what that one says of it."""

    iri: str
    article: str | None = None

    @property
    def folder(self) -> str:
        """What kind of thing it is, in the word that its IRI has: "meeting", "person"."""
        return names.relative(self.iri).split("/", 1)[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One line: who decided what about which two, when and why; ``where`` is its file and line."""

    verdict: Verdict
    one: Reference
    other: Reference | None
    who: str
    when: date
    why: str
    where: str


def load(path: Path) -> tuple[Decision, ...]:
    """Read a table of decisions; nothing where there is none.

    Raises:
        DecisionError: the table is none, or a line of it is not complete; it names file and line.
    """
    if not path.is_file():
        return ()
    try:
        text = unicodedata.normalize("NFC", path.read_text("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise DecisionError(
            said("{path}: byte {start} is not UTF-8", path=path, start=error.start),
            advice="Save the table as UTF-8.",
        ) from None
    rows = csv.DictReader(io.StringIO(text), restkey="", restval="")
    if tuple(rows.fieldnames or ()) != COLUMNS:
        columns = ", ".join(rows.fieldnames or ()) or "missing"
        raise DecisionError(
            said("{path}, line 1: the columns are {columns}", path=path, columns=columns),
            advice=said("Write them as: {columns}", columns=",".join(COLUMNS)),
        )
    found = [_decision(row, f"{path}, line {rows.line_num}") for row in rows]
    agree(found)
    return tuple(found)


def _decision(row: dict[str, str], where: str) -> Decision:
    if "" in row:
        raise DecisionError(
            said("{where}: there are more cells than columns", where=where),
            advice='Put a text that holds a comma between quotes: "…, …".',
        )
    cells = {name: text.strip() for name, text in row.items()}
    verdict = _verdict(cells["decision"], where)
    empty = [name for name in ("one", "who", "why") if not cells[name]]
    if verdict is not Verdict.REJECT and not cells["other"]:
        empty.append("other")
    if empty:
        found = said(
            "{where}: nothing stands under {columns}", where=where, columns=", ".join(empty)
        )
        raise DecisionError(
            found, advice=said("A {verdict} says what, who decided it and why.", verdict=verdict)
        )
    other = None
    if verdict is Verdict.SPLIT:
        other = Reference(_iri(cells["one"]), cells["other"])
    elif verdict is not Verdict.REJECT:
        other = _reference(cells["other"])
    one = _reference(cells["one"])
    if other is not None and one.folder != other.folder:
        found = said(
            "{where}: {one} and {other} are not the same kind of thing",
            where=where,
            one=one.folder,
            other=other.folder,
        )
        raise DecisionError(found, advice="Name two meetings, two persons, two bodies …")
    if one == other:
        raise DecisionError(
            said("{where}: one and other are the same", where=where), advice="Name two."
        )
    return Decision(
        verdict=verdict, one=one, other=other, who=cells["who"], when=_day(cells["when"], where),
        why=cells["why"], where=where,
    )  # fmt: skip


def _verdict(word: str, where: str) -> Verdict:
    try:
        return Verdict(word.lower())
    except ValueError:
        raise DecisionError(
            said('{where}: "{word}" is no decision', where=where, word=word),
            advice=said("Write one of: {verdicts}.", verdicts=", ".join(Verdict)),
        ) from None


def _day(text: str, where: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise DecisionError(
            said('{where}: "{text}" is no date', where=where, text=text),
            advice="Write the day as YYYY-MM-DD.",
        ) from None


def _reference(text: str) -> Reference:
    entity, _, article = text.partition(_AT)
    return Reference(_iri(entity), article.strip() or None)


def _iri(text: str) -> str:
    plain = text.strip().strip("<>")
    return plain if "://" in plain else f"{names.base()}{plain}"


_ONE = {Verdict.MERGE: True, Verdict.SAME: True, Verdict.DIFFERENT: False}


def agree(decisions: Iterable[Decision]) -> None:
    """See that no two decisions say that two things are one and are not.

    Raises:
        DecisionError: two do; it names both lines.
    """
    decided: dict[frozenset[Reference], Decision] = {}
    for decision in decisions:
        if decision.verdict not in _ONE or decision.other is None:
            continue
        pair = frozenset({decision.one, decision.other})
        before = decided.setdefault(pair, decision)
        if _ONE[before.verdict] != _ONE[decision.verdict]:
            raise DecisionError(
                said(
                    "{where}: says {verdict}; {before} says {earlier} of the same two",
                    where=decision.where,
                    verdict=decision.verdict,
                    before=before.where,
                    earlier=before.verdict,
                ),
                advice="Take one of the two lines out.",
            )


def kept(store: Path) -> tuple[Decision, ...]:
    """Return the decisions of a store: its own table's, and those kept from beside articles.

    Raises:
        DecisionError: a line is not well formed, or two contradict each other.
    """
    tables = [store / NAME, *sorted((store / _KEPT).glob("*.csv"))]
    found = sorted((d for table in tables for d in load(table)), key=_order)
    agree(found)
    return tuple(
        decision
        for number, decision in enumerate(found)
        if not number or _order(decision) != _order(found[number - 1])
    )


def _order(decision: Decision) -> tuple[str, ...]:
    other = decision.other or Reference("")
    return (
        decision.when.isoformat(), decision.one.iri, decision.one.article or "", other.iri,
        other.article or "", decision.verdict, decision.who, decision.why,
    )  # fmt: skip


def keep(store: Path, tables: Iterable[Path]) -> None:
    """Keep copies of tables beside articles in the store; a table that is gone is forgotten."""
    for table in tables:
        load(table)
        copy = store / _KEPT / f"{names.digest(str(table.resolve()))}.csv"
        if table.is_file():
            copy.parent.mkdir(exist_ok=True)
            copy.write_bytes(table.read_bytes())
        else:
            copy.unlink(missing_ok=True)


def write(path: Path, rows: Sequence[Sequence[str]]) -> None:
    """Add lines to a table of decisions, made where there is none."""
    new = not path.exists()
    with path.open("a", encoding="utf-8", newline="") as table:
        out = csv.writer(table, lineterminator="\n")
        if new:
            out.writerow(COLUMNS)
        out.writerows(rows)
