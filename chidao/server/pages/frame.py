"""What any page stands in: what was asked for, the reader's language, addresses, templates."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from chidao.server.negotiation import THINGS, settled
from chidao.server.pages.wording import Wording
from chidao.server.pages.words import LANGUAGES, WORDS

if TYPE_CHECKING:
    from starlette.requests import Request

_MOST_DIGITS = 9
_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request for a page: ``path`` as sent (percent-encoded), ``params`` decoded, in order.

    ``accept`` is what comes of the header, as :func:`settled` says it.
    """

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


def asked(request: Request, plain: Container[str] = ()) -> Asked:
    """Return what a request asks of a page, its path as it was sent.

    Of the languages and the types accepted only the one that counts is kept, and of a path in
    ``plain``, which is a page whatever a client accepts, no type: so that clients share an answer.
    """
    raw: bytes = request.scope.get("raw_path") or request.url.path.encode()
    path = raw.partition(b"?")[0].decode("ascii", "replace")
    accepts = request.headers.getlist("accept")
    return Asked(
        path=path,
        params=tuple(request.query_params.multi_items()),
        accept="" if path in plain else settled(", ".join(accepts), THINGS),
        languages=preferred(request.headers.get("accept-language", "")),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A response: ``body`` is complete."""

    body: bytes
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


class Frame:
    """A page in the making that needs no store."""

    def __init__(self, asked: Asked) -> None:
        """Take what was asked for."""
        self.asked = asked
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

    def again(self, **changes: object) -> str:
        """Return the address of this page with other parameters; None takes one away."""
        given: dict[str, object] = {}
        for name in dict.fromkeys(k for k, _ in self.asked.params):
            values = self.asked.all(name)
            if values and name not in changes:
                given[name] = values if len(values) > 1 else values[0]
        given.update({k: v for k, v in changes.items() if v is not None})
        return f"{self.asked.path}?{urlencode(given, doseq=True)}" if given else self.asked.path

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
