"""Words of persons' names: family and clan names, honorifics, ranks and academic titles."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal, cast, get_args

from msgspec import Struct

from extract.lexicon.tables import Entry, entries, forbid_repeats, table
from extract.message import said

Order = Literal["first", "last"]

_FIELDS = ("name", "order", "names", "uncommon", "openers")


class FamilyNames(Struct, frozen=True, kw_only=True):
    """The family or clan names of one people, "Kinh (and shared)" the first of all.

    ``order`` says where such a name stands; ``names`` open (or close) a name by themselves,
    ``uncommon`` only beside a title or an honorific; ``openers`` stand before the given name
    ("Y", "H'"), and one that ends in an apostrophe is written together with it.
    """

    people: str
    order: Order
    names: tuple[str, ...]
    uncommon: tuple[str, ...] = ()
    openers: tuple[str, ...] = ()


class Forms(Struct, frozen=True, kw_only=True):
    """What stands before a name and is no office.

    ``honorifics`` before one name, ``list_openers`` before several;
    ``titles`` by kind (military, academic, professional, honorary, religious).
    """

    honorifics: tuple[str, ...]
    list_openers: tuple[str, ...]
    titles: Mapping[str, tuple[str, ...]]


@cache
def family_names() -> tuple[FamilyNames, ...]:
    """Return the family and clan names, one entry a people.

    Raises:
        LexiconError: a name stands twice with one people, or its order is unknown.
    """
    found = []
    for row in entries("people", "people", _FIELDS):
        order = row.text("order")
        if order not in get_args(Order):
            raise row.fault(
                said("unknown order {order}", order=order),
                said("Choose of: {words}.", words="first, last"),
            )
        names, uncommon = row.texts("names"), row.texts("uncommon")
        forbid_repeats("people", ((name, row.name) for name in names + uncommon))
        found.append(
            FamilyNames(
                people=row.name,
                order=cast("Order", order),
                names=names,
                uncommon=uncommon,
                openers=row.texts("openers"),
            )
        )
    return tuple(found)


@cache
def namesakes() -> frozenset[str]:
    """Return persons of three syllables after whom communes and wards are named."""
    names = table("people")["namesakes"]
    forbid_repeats("people", ((name, "namesakes") for name in names))
    return frozenset(names)


@cache
def honorifics() -> Forms:
    """Return the honorifics, ranks and titles that stand before a name.

    Raises:
        LexiconError: a title stands twice.
    """
    contents = table("honorifics")
    row = Entry("honorifics", "title", contents["title"])
    titles = {kind: row.texts(kind) for kind in contents["title"]}
    forbid_repeats("honorifics", ((title, kind) for kind in titles for title in titles[kind]))
    return Forms(
        honorifics=Entry("honorifics", "honorific", contents["honorific"]).texts("words"),
        list_openers=Entry("honorifics", "list", contents["list"]).texts("openers"),
        titles=MappingProxyType(titles),
    )
