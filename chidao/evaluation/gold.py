"""Facts that people read from articles: one JSON file an article, checked as it is read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from chidao.evaluation.periods import days
from extract.errors import GoldError
from extract.facts import Status
from extract.message import said

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

_DATE = re.compile(r"\d{4}-\d{2}(?:-\d{2})?|--\d{2}-\d{2}")
_DEADLINE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?|--\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class GoldMeeting:
    """A meeting; ``date`` is a day, a month or a day without its year."""

    ordinal: int | None
    body: str | None
    date: str | None
    chairs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldSite:
    """A remote site."""

    place: str
    chairs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldSet:
    """A numbered programme and its items, in order."""

    label: str
    count: int
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldTask:
    """An instruction."""

    text: str
    by: str | None
    to: tuple[str, ...]
    deadline: str | None


@dataclass(frozen=True, slots=True)
class GoldFigure:
    """A figure: ``value_to`` is the upper end of a range, ``of`` the whole that it is part of."""

    indicator: str
    value: float
    value_to: float | None
    of: float | None
    unit: str
    period: str | None
    area: str | None
    kind: str


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """All facts of one article; ``article`` is its file's name without ending."""

    article: str
    meetings: tuple[GoldMeeting, ...]
    roles: tuple[tuple[str, str], ...]
    attendees: tuple[str, ...]
    sites: tuple[GoldSite, ...]
    sets: tuple[GoldSet, ...]
    tasks: tuple[GoldTask, ...]
    figures: tuple[GoldFigure, ...]
    documents: tuple[str, ...]


def read_gold(folders: Iterable[Path], only: Collection[str] | None = None) -> list[GoldArticle]:
    """Return the gold of folders, in the order of its files; of the articles named, if any are.

    Raises:
        GoldError: there is none, an article has it twice, or a file does not keep to the format.
    """
    found: dict[str, GoldArticle] = {}
    for path in (path for folder in folders for path in _files(folder)):
        entry = _Entry(path.name, _parsed(path))
        name = entry.text("id")
        if only is not None and name not in only:
            continue
        if name in found:
            raise GoldError(
                said('{path}: the article "{name}" has a gold file already', path=path, name=name),
                advice="Keep one file for each article.",
            )
        found[name] = _article(name, entry)
    missing = sorted(set(only or ()) - found.keys())
    if missing:
        raise GoldError(
            said("there is no gold for: {missing}", missing=", ".join(missing)),
            advice="Check the names.",
        )
    return list(found.values())


def _files(folder: Path) -> list[Path]:
    files = sorted(folder.glob("*.json"))
    if not files:
        raise GoldError(
            said("{folder} holds no gold", folder=folder),
            advice="Give the folder of the .json files, one for each article.",
        )
    return files


def _parsed(path: Path) -> Mapping[str, Any]:
    try:
        data = json.loads(path.read_text("utf-8"))
    except ValueError as fault:
        raise GoldError(
            said("{path} is no JSON: {fault}", path=path, fault=fault), advice="Correct that place."
        ) from fault
    if not isinstance(data, dict):
        raise GoldError(said("{path} is no object", path=path), advice='Begin it with {"id": "…"}.')
    return data


def _article(name: str, entry: _Entry) -> GoldArticle:
    return GoldArticle(
        article=name,
        meetings=tuple(
            GoldMeeting(
                m.maybe_whole("ordinal"),
                m.maybe("body"),
                m.form("date", _DATE, "2024-04-24, 2024-04 or --04-24"),
                m.texts("chairs"),
            )
            for m in entry.entries("meetings")
        ),
        roles=tuple(entry.pairs("roles", "name", "position")),
        attendees=tuple(a.text("person") for a in entry.entries("attendees")),
        sites=tuple(GoldSite(s.text("place"), s.texts("chairs")) for s in entry.entries("sites")),
        sets=tuple(
            GoldSet(s.text("label"), s.whole("count"), s.texts("items"))
            for s in entry.entries("directive_sets")
        ),
        tasks=tuple(
            GoldTask(
                t.text("text"),
                t.maybe("by"),
                t.texts("to"),
                t.form("deadline", _DEADLINE, "2024-04-24, 2024-04, 2024 or --04-24"),
            )
            for t in entry.entries("tasks")
        ),
        figures=tuple(_figure(f) for f in entry.entries("metrics")),
        documents=entry.texts("documents"),
    )


def _figure(entry: _Entry) -> GoldFigure:
    period = entry.maybe("period")
    if period and days(period) is None:
        raise entry.fault(
            "period", period, "2024, 2024-H1, 2024-Q1, 2024-06, 2024-9M, a day or a range 2021/2024"
        )
    kind, kinds = entry.text("kind"), [status.value for status in Status]
    if kind not in kinds:
        raise entry.fault("kind", kind, f"one of {', '.join(kinds)}")
    value = entry.maybe_number("value")
    if value is None:
        raise entry.fault("value", None, "a number")
    return GoldFigure(
        indicator=entry.text("indicator"),
        value=value,
        value_to=entry.maybe_number("value_to"),
        of=entry.maybe_number("of"),
        unit=entry.maybe("unit") or "",
        period=period,
        area=entry.maybe("area"),
        kind=kind,
    )


class _Entry:
    """One object of a gold file, and where it stands."""

    def __init__(self, where: str, fields: Mapping[str, Any]) -> None:
        self._where, self._fields = where, fields

    def fault(self, field: str, found: object, wanted: str) -> GoldError:
        """Return the error that says what is wrong with a field."""
        shown = json.dumps(found, ensure_ascii=False)
        return GoldError(
            said("{where}: {field} is {shown}", where=self._where, field=field, shown=shown),
            advice=said("It must be {wanted}.", wanted=wanted),
        )

    def maybe(self, field: str) -> str | None:
        """Return a text, or None where the field is absent, null or empty."""
        value = self._fields.get(field)
        if value is not None and not isinstance(value, str):
            raise self.fault(field, value, "a text or null")
        return value or None

    def text(self, field: str) -> str:
        """Return a text that must be there."""
        value = self.maybe(field)
        if value is None:
            raise self.fault(field, self._fields.get(field), "a text")
        return value

    def form(self, field: str, form: re.Pattern[str], wanted: str) -> str | None:
        """Return a text of a form, or None."""
        value = self.maybe(field)
        if value is not None and not form.fullmatch(value):
            raise self.fault(field, value, wanted)
        return value

    def maybe_number(self, field: str) -> float | None:
        """Return a number, or None."""
        value = self._fields.get(field)
        if value is not None and (isinstance(value, bool) or not isinstance(value, int | float)):
            raise self.fault(field, value, "a number or null")
        return value

    def maybe_whole(self, field: str) -> int | None:
        """Return a whole number, or None."""
        value = self.maybe_number(field)
        if value is not None and not isinstance(value, int):
            raise self.fault(field, value, "a whole number or null")
        return value

    def whole(self, field: str) -> int:
        """Return a whole number that must be there."""
        value = self.maybe_whole(field)
        if value is None:
            raise self.fault(field, None, "a whole number")
        return value

    def texts(self, field: str) -> tuple[str, ...]:
        """Return a list of texts; none where the field is absent or null."""
        value = self._list(field)
        if not all(isinstance(item, str) for item in value):
            raise self.fault(field, value, "a list of texts")
        return tuple(value)

    def entries(self, field: str) -> Iterator[_Entry]:
        """Yield the objects of a list."""
        for number, item in enumerate(self._list(field)):
            if not isinstance(item, dict):
                raise self.fault(f"{field}[{number}]", item, "an object {…}")
            yield _Entry(f"{self._where}, {field}[{number}]", item)

    def pairs(self, field: str, *wanted: str) -> Iterator[tuple[str, str]]:
        """Yield the pairs of texts of a list."""
        for number, item in enumerate(self._list(field)):
            match item:
                case [str(one), str(other)]:
                    yield one, other
                case _:
                    raise self.fault(f"{field}[{number}]", item, f"[{', '.join(wanted)}]")

    def _list(self, field: str) -> list[Any]:
        value = self._fields.get(field)
        if value is not None and not isinstance(value, list):
            raise self.fault(field, value, "a list")
        return value or []
