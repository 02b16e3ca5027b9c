"""The page: a view, laid out, as one HTML file that asks nothing of any network."""

from __future__ import annotations

import base64
import hashlib
import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from graph.export.picture.blocks import BOX_LEAST
from graph.export.picture.kinds import KIND_NAMED, KINDS, RELATIONS, Kind
from graph.export.picture.layout import KAMADA_KAWAI_MOST, layout
from graph.export.picture.naming import named
from graph.export.picture.view import Evidence, Node, Source, View, Written

BASE = "https://w3id.org/chidao/id/"
DRAWN_MOST = 1500
"""More nodes than this are not drawn before a filter makes them fewer."""

PILL = 18
OPENED = 1.28
"""The height of a line over its size of type: what Vietnamese marks need."""

FACES = '"Segoe UI", "Noto Sans", Roboto, Arial, sans-serif'
_SCRIPTS = (
    "words.js", "data.js", "time.js", "icons.js", "canvas.js", "panel.js", "find.js", "save.js",
    "address.js", "app.js", "pan.js",
)  # fmt: skip
_PAGE = "graph.export.picture"

_OPTIONS: dict[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {"hover": True, "tooltipDelay": 86_400_000, "multiselect": False},
    "edges": {
        "smooth": False,
        "width": 1.2,
        "selectionWidth": 1,
        "arrows": {"to": {"enabled": True, "scaleFactor": 0.45}},
        "font": {"face": FACES, "size": 16, "strokeWidth": 5, "align": "horizontal"},
    },
    "nodes": {
        "borderWidth": 1.5,
        "borderWidthSelected": 3,
        "margin": {"top": 9, "right": 12, "bottom": 13, "left": 12},
        # From afar a text is a grey line: it still tells boxes with much to say from others.
        "scaling": {"label": {"drawThreshold": 1}},
        "shapeProperties": {"borderRadius": 5},
        # vis sets lines at the font's size, where Vietnamese marks collide; a blank of 1.28 times
        # that size at each line's end opens them. It is set as "mono": bold is for the figures.
        "font": {
            "face": FACES,
            "size": 14,
            "multi": "html",
            "bold": {"face": FACES, "mod": "bold"},
            "ital": {"face": FACES, "mod": ""},
            "mono": {"face": FACES, "mod": "", "vadjust": 0},
        },
    },
}


_LINES = _OPTIONS["edges"] | {"arrows": {"to": {"enabled": False}}, "width": 1}
"""In a picture of dots arrows cannot be read, and drawing them takes most of the time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Live:
    """Where a page on a server leads: things, a search, and pictures around more of them.

    ``tongue`` is "vi" or "en"; ``suffix`` what keeps it in addresses ("lang=en"), or "".
    """

    files: str = "/static/graph/"
    home: str = "/"
    things: str = "/id/"
    graph: str = "/graph"
    search: str = "/search"
    tongue: str = "vi"
    suffix: str = ""


def page(view: View, *, base: str = BASE, live: Live | None = None) -> str:
    """Write the page of a view; ``base`` is cut from IRIs to make the names in its address.

    A ``live`` page stands on a server, whose files :func:`assets` are; without, it stands alone.
    """
    from pyvis.network import Network  # noqa: PLC0415 - pyvis imports IPython: a second

    network = Network(directed=True)
    dots = len(view.nodes) > KAMADA_KAWAI_MOST
    network.options = _OPTIONS | ({"edges": _LINES} if dots else {})
    places = layout(view.nodes, view.edges)
    written = named(view.nodes, view.edges, places) if dots else {n.iri for n in view.nodes}
    for node in view.nodes:
        kind = KIND_NAMED[node.kind]
        x, y = places[node.iri]
        network.add_node(
            _short(node.iri, base),
            label=markup(node),
            english=markup(node.english) if node.english else None,
            quiet=node.iri not in written,
            color=kind.fill[0],
            size=kind.size,
            font=_type(kind),
            **_shape(kind, dotted=dots and kind.boxed),
            x=x,
            y=y,
            kind=kind.name,
        )
    pairs: dict[tuple[str, str], list[str]] = defaultdict(list)
    for edge in view.edges:
        pairs[_short(edge.source, base), _short(edge.target, base)].append(edge.relation)
    for (source, target), relations in sorted(pairs.items()):
        network.add_edge(source, target, relations=sorted(set(relations)))
    return _rendered(network, view, lambda iri: _short(iri, base), live)


# vis takes the text of a line that has «&» for a regular expression, and fails where it is none;
# «<» begins a tag only where a tag's name follows at once.
_PLAIN = str.maketrans({"&": "＆", "<": "<\u2060"})


def markup(node: Node | Written) -> str:
    """A node's lines as vis reads them, without markup of their own.

    Each is opened to the height that Vietnamese marks need.
    """
    lines = []
    plain = len(node.lines) - node.faint
    for number, line in enumerate(node.lines):
        text = line.translate(_PLAIN)
        if number < node.strong:
            lines.append(f"<b>{text}</b><code> </code>")
        elif number < plain:
            lines.append(f"{text}<code> </code>")
        else:
            lines.append(f"<i>{text}</i><code> </code>")
    return "\n".join(lines)


def _shape(kind: Kind, *, dotted: bool) -> dict[str, Any]:
    if dotted:
        return {"shape": "dot"}
    if kind.shape == "pill":
        return {"shape": "box", "shapeProperties": {"borderRadius": PILL}}
    least = {"widthConstraint": {"minimum": BOX_LEAST}} if kind.sentence else {}
    return {"shape": kind.shape, **least}


def _type(kind: Kind) -> dict[str, Any]:
    """Return the sizes of type of a kind of node."""
    return {
        "size": kind.text,
        "bold": {"size": kind.strong},
        "ital": {"size": round(kind.text * 0.9, 1)},
        "mono": {"size": round(kind.text * OPENED, 1)},
    }


def in_script(value: object) -> str:
    """JSON that may stand inside a script element: no ``<``, ``>`` or ``&`` is left in it."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    # A lone surrogate has no UTF-8: the page could not be written.
    return text.encode("utf-8", "replace").decode("utf-8")


def _rendered(
    network: Any,  # noqa: ANN401
    view: View,
    short: Callable[[str], str],
    live: Live | None,
) -> str:
    from jinja2 import Environment, FunctionLoader  # noqa: PLC0415 - comes with pyvis
    from markupsafe import Markup  # noqa: PLC0415

    style, *scripts = (_inline(text) for text in assets().values())
    policy = (
        f"default-src 'none'; script-src {' '.join(map(_hash, scripts))}; "
        f"style-src {_hash(style)}; base-uri 'none'; form-action 'none'"
    )
    network.templateEnv = Environment(autoescape=True, loader=FunctionLoader(_part))
    network.templateEnv.filters["in_script"] = lambda value: Markup(in_script(value))  # noqa: S704
    network.templateEnv.globals.update(
        title=view.title,
        policy=policy,
        style=Markup(style),  # noqa: S704 - our own file
        scripts=[Markup(text) for text in scripts],  # noqa: S704 - pyvis's file and our own
        data=_data(view, short) | ({"live": _places(view, short, live)} if live else {}),
        live=live,
    )
    network.path = "page.html"
    return str(network.generate_html()).replace("\r\n", "\n")


def assets() -> dict[str, str]:
    """Return the files that the page is made of, beside its data: style, then scripts in order."""
    vis = files("pyvis").joinpath("lib/vis-9.1.2/vis-network.min.js").read_text("utf-8")
    script = "(() => {\n'use strict';\n" + "\n".join(map(_part, _SCRIPTS)) + "\n})();\n"
    return {"page.css": _part("page.css"), "vis-network.js": vis, "picture.js": script}


def _places(view: View, short: Callable[[str], str], live: Live) -> dict[str, Any]:
    """Return what a live page links to: where each quote stands in its article, as in ``_data``."""
    quotes = (view.evidence[iri] for iri in sorted(view.evidence))
    return {
        "tongue": live.tongue,
        "things": live.things,
        "graph": live.graph,
        "search": live.search,
        "suffix": live.suffix,
        "focus": [short(iri) for iri in view.focus],
        "quotes": [[short(q.article), q.begin, q.begin + len(q.quote)] for q in quotes],
    }


def _part(name: str) -> str:
    text = files(_PAGE).joinpath("page", name).read_text("utf-8")
    return text.replace("\r\n", "\n")


def _inline(script: str) -> str:
    """Return a script that cannot end its own element."""
    return script.replace("\r\n", "\n").replace("</script", "<\\/script")


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _short(iri: str, base: str) -> str:
    return iri.removeprefix(base)


def _data(view: View, short: Callable[[str], str]) -> dict[str, Any]:
    """Return what the page tells beside the drawing; lists refer to one another by number."""
    sources = {iri: number for number, iri in enumerate(sorted(view.sources))}
    quotes = {iri: number for number, iri in enumerate(sorted(view.evidence))}
    return {
        "kinds": [_kind(kind) for kind in KINDS],
        "relations": [[r.name, r.vi, r.en, r.inverse_vi, r.inverse_en] for r in RELATIONS],
        "entities": [
            [short(node.iri), node.kind, node.label, node.hidden, node.times] for node in view.nodes
        ],
        "sources": [_source(view.sources[iri]) for iri in sorted(sources)],
        "quotes": [_quote(view.evidence[iri], sources) for iri in sorted(quotes)],
        "facts": [
            [
                short(fact.subject),
                fact.relation,
                fact.text,
                short(fact.target) if fact.target else None,
                fact.subject_text,
                [quotes[iri] for iri in fact.evidence if iri in quotes],
                fact.more,
            ]
            for fact in view.statements
        ],
        "disputes": [
            {
                "topic": dispute.topic,
                "subject": dispute.subject,
                "about": [short(iri) for iri in dispute.about],
                "sides": [
                    [side.text, [quotes[iri] for iri in side.evidence if iri in quotes]]
                    for side in dispute.sides
                ],
            }
            for dispute in view.disputes
        ],
        "focus": [short(iri) for iri in view.focus],
        "title": view.title,
        "english": sorted(view.english.items()),
        "most": DRAWN_MOST,
    }


def _kind(kind: Kind) -> dict[str, Any]:
    return {
        "name": kind.name,
        "vi": kind.vi,
        "en": kind.en,
        "one": kind.one,
        "shape": kind.shape,
        "boxed": kind.boxed,
        "fill": kind.fill,
        "line": kind.line,
        "ink": kind.ink,
    }


def _source(source: Source) -> list[str | None]:
    return [source.title, source.file, source.publisher, source.published, source.url]


def _quote(evidence: Evidence, sources: dict[str, int]) -> list[Any]:
    return [
        evidence.quote,
        sources[evidence.article],
        list(evidence.context),
        list(evidence.inferred),
    ]
