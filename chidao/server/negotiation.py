"""What a client accepts → the format that it gets, and its media type."""

from __future__ import annotations

import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING

from chidao.server.problems import ProblemError
from extract.message import said

if TYPE_CHECKING:
    from collections.abc import Iterable

_RANGE = re.compile(r"[\w!#$&^.+-]{1,127}/[\w!#$&^.+-]{1,127}|\*/\*|[\w!#$&^.+-]{1,127}/\*")
_QUALITY = re.compile(r"\s*+q\s*+=\s*+(?P<q>0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*+", re.IGNORECASE)
_MOST_RANGES = 200


@dataclass(frozen=True, slots=True)
class Offer:
    """A format that can be given, and the media type that it is given as."""

    media_type: str
    form: str

    @property
    def content_type(self) -> str:
        """The value of Content-Type."""
        text = self.media_type.startswith("text/")
        return f"{self.media_type}; charset=utf-8" if text else self.media_type


ROWS = (
    Offer("application/sparql-results+json", "json"),
    Offer("application/json", "json"),
    Offer("application/sparql-results+xml", "xml"),
    Offer("text/csv", "csv"),
    Offer("text/tab-separated-values", "tsv"),
    Offer("application/xml", "xml"),
    Offer("text/xml", "xml"),
)
TRUTH = tuple(offer for offer in ROWS if offer.form in {"json", "xml"})
TRIPLES = (
    Offer("text/turtle", "turtle"),
    Offer("application/n-triples", "ntriples"),
    Offer("application/ld+json", "jsonld"),
    Offer("application/rdf+xml", "rdfxml"),
    Offer("application/x-turtle", "turtle"),
    Offer("text/plain", "ntriples"),
)
TABLES = (Offer("application/json", "json"), Offer("text/csv", "csv"))
"""What the JSON API gives."""

THINGS = (
    Offer("text/html", "html"),
    Offer("text/turtle", "turtle"),
    Offer("application/ld+json", "jsonld"),
    Offer("application/n-triples", "ntriples"),
    Offer("text/csv", "csv"),
    Offer("application/xhtml+xml", "html"),
)
"""What the page of a thing gives."""

ANY, NONE = "*/*", "none"


def choose(accept: str, offers: Iterable[Offer]) -> Offer | None:
    """Return the offer that a client likes best, the first of equals; None where none fits.

    A type that is named wins over one that a ``*`` covers, at the same quality.
    """
    ranges = _ranges(accept)
    best: Offer | None = None
    liking = (0.0, 0)
    for offer in offers:
        quality, named = _liking(offer.media_type, ranges)
        if quality and (quality, named) > liking:
            best, liking = offer, (quality, named)
    return best


def chosen(accept: str, offers: tuple[Offer, ...]) -> Offer:
    """Return the offer that a client likes best.

    Raises:
        ProblemError: none fits (406).
    """
    offer = choose(accept, offers)
    if offer is None:
        raise unacceptable(offers)
    return offer


def settled(accept: str, offers: tuple[Offer, ...]) -> str:
    """Return what comes of an Accept header, in one of few words: what is chosen by it as well.

    That is the type of the offer that is liked best, ``ANY`` where the first offer is, by no name
    of its own, and ``NONE`` where none is.
    """
    offer = choose(accept, offers)
    if offer is None:
        return NONE
    named = offer.media_type in _ranges(accept)
    return ANY if offer == offers[0] and not named else offer.media_type


def unacceptable(offers: tuple[Offer, ...]) -> ProblemError:
    """Return the problem of a client that accepts none of the offers."""
    kinds = ", ".join(offer.media_type for offer in offers)
    return ProblemError(
        HTTPStatus.NOT_ACCEPTABLE,
        "This cannot be given in any format that the request accepts.",
        advice=said("Accept one of: {kinds}.", kinds=kinds),
    )


def _ranges(accept: str) -> dict[str, float]:
    """Return the quality of each media range; parameters other than q are not looked at."""
    if not accept.strip():
        return {"*/*": 1.0}
    found: dict[str, float] = {}
    for part in accept.split(",", _MOST_RANGES)[:_MOST_RANGES]:
        media, *parameters = part.split(";")
        media = media.strip().lower()
        if not _RANGE.fullmatch(media):
            continue
        qualities = [match for given in parameters if (match := _QUALITY.fullmatch(given))]
        found[media] = float(qualities[0]["q"]) if qualities else 1.0
    return found


def _liking(media_type: str, ranges: dict[str, float]) -> tuple[float, int]:
    family = f"{media_type.partition('/')[0]}/*"
    for specific, name in ((2, media_type), (1, family), (0, "*/*")):
        if name in ranges:
            return ranges[name], specific
    return 0.0, 0
