"""Documents that a text names: by number, by title, or by a short name said before in full.

«Nghị quyết số 18-NQ/TW», «Luật Viễn thông», «Đề án 06», «Chiến lược … đến năm 2030». Counts of
documents («01 Nghị định») and kinds alone («theo luật») are none.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import regex

from extract.document_numbers import Found, find_numbered
from extract.document_titles import find_titled

__all__ = ["DocumentSpan", "find_documents"]

_FIRST_NUMBER = regex.compile(r"\d{1,5}")
_SPACED_CODE = regex.compile(r"\s{1,3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentSpan:
    """A document named at ``text[begin:end]``, its date included where one follows.

    ``label`` is its fullest naming in this article, as written, and the same for each mention;
    ``as_written`` what stands here. ``number`` ("18-NQ/TW", "06") and ``date`` (xsd:date) as stated
    here or beside the fullest naming; ``issuer`` as stated, else as the number's letters tell.
    """

    begin: int
    end: int
    label: str
    as_written: str
    kind: str
    number: str | None = None
    date: str | None = None
    issuer: str | None = None


def find_documents(view: str, text: str) -> list[DocumentSpan]:
    """Return the documents that a text names, in order and without overlaps.

    ``view`` is the text's view, of the same length (:func:`extract.text.view`).
    """
    found = _settled([*find_numbered(view), *find_titled(view)])
    spans = [
        DocumentSpan(
            begin=mention.begin,
            end=mention.end,
            label=_label(text, mention),
            as_written=_label(text, mention),
            kind=mention.kind,
            number=mention.number,
            date=mention.date,
            issuer=mention.issuer,
        )
        for mention in found
    ]
    return _in_full(spans)


def _label(text: str, mention: Found) -> str:
    return _SPACED_CODE.sub(" ", text[mention.begin : mention.name_end])


def _settled(found: list[Found]) -> list[Found]:
    """Keep, of mentions that overlap, the sure before the weak, then the longer."""
    kept: list[Found] = []
    for mention in sorted(found, key=lambda f: (f.weak, f.begin - f.end, f.begin)):
        if all(mention.end <= other.begin or other.end <= mention.begin for other in kept):
            kept.append(mention)
    return sorted(kept, key=lambda mention: mention.begin)


def _in_full(spans: list[DocumentSpan]) -> list[DocumentSpan]:
    """Give each short naming the label of the one full naming that it can mean."""
    fullest: dict[tuple[str, str], list[DocumentSpan]] = {}
    for span in spans:
        if span.number is not None:
            number = _FIRST_NUMBER.match(span.number)
            if number is not None:
                fullest.setdefault((span.kind.lower(), number[0].lstrip("0")), []).append(span)
    return [_full(span, fullest) for span in spans]


def _full(span: DocumentSpan, known: dict[tuple[str, str], list[DocumentSpan]]) -> DocumentSpan:
    if span.number is None:
        return span
    number = _FIRST_NUMBER.match(span.number)
    key = (span.kind.lower(), "" if number is None else number[0].lstrip("0"))
    same = known.get(key, [span])
    numbers = {other.number for other in same if other.number and not other.number.isdigit()}
    if len(numbers) > 1 and (span.number.isdigit() or len(numbers) > 1):
        same = [other for other in same if other.number == span.number]
    best = max(same, key=lambda other: (len(other.number or ""), len(other.label)))
    return replace(
        span,
        label=best.label,
        number=best.number,
        date=next((other.date for other in same if other.date), None),
        issuer=span.issuer or next((other.issuer for other in same if other.issuer), None),
    )
