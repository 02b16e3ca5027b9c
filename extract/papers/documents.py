"""Documents that a text names: by number, by title, or by a short name said before in full.

«Nghị quyết số 18-NQ/TW», «Luật Viễn thông», «Đề án 06», «Chiến lược … đến năm 2030». Counts of
documents («01 Nghị định») and kinds alone («theo luật») are none.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

import regex
from msgspec import Struct
from msgspec.structs import replace

from extract.papers.document_numbers import Found, find_numbered
from extract.papers.document_titles import find_titled
from extract.papers.settled import not_again, settled, with_one_giver
from extract.remembered import lines, remembered, remembered_if_short

__all__ = ["DocumentSpan", "find_documents"]

_FIRST_NUMBER = regex.compile(r"\d{1,5}")
_PLENUM = regex.compile(
    r"(?:Trung ương|Hội nghị|TW)\s(?:lần thứ\s)?(?P<which>\d{1,2})(?!\d|\s?[/-])", regex.IGNORECASE
)
_CONGRESS = regex.compile(r"\s(?:[Đđ]ại\s[Hh]ội|ĐHĐB|ĐH)\s")
_OF_CONGRESS = {"Nghị quyết", "Văn kiện", "Báo cáo"}
_SHORT_CONGRESS = regex.compile(r"\(đhđb\)\s|(?P<short>đhđb)(?=\s)|(?P<bare>đh)(?=\s)")
_BY_THE_WAY = regex.compile(
    r"đại biểu\s|toàn quốc\s|lần thứ\s|khóa\s|(?:của\s)?đảng(?!\sbộ)|,?\snhiệm kỳ.*"
)
_ASIDE = regex.compile(r"\s\([^()]{1,12}\)")
_LAW_OF_YEAR = regex.compile(r"((?:Luật|Bộ [Ll]uật) .+?) (?:năm )?(?:19|20)\d\d")
_CALLED = regex.compile(r"[^.;\n()]{0,60}\s\(?(?:sau đây )?gọi (?:tắt |chung )?là\s\"?")
_LONG_TITLE = 5
_LAST = chr(0x10FFFF)
_SPACED_CODE = regex.compile(r"\s{1,3}")


class DocumentSpan(Struct, frozen=True, gc=False, kw_only=True):
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
    """Return the documents that a text names, in order; one may stand in another's title.

    ``view`` is the text's view, of the same length (:func:`extract.text.view`).
    """
    numbered: list[Found] = []
    titled: list[Found] = []
    for at, line in lines(view):
        with_number, with_title = _found(line)
        numbered += [_moved(one, at) for one in with_number]
        titled += [_moved(one, at) for one in with_title]
    if not numbered and not titled:
        return []
    found = settled(view, [*numbered, *not_again(view, titled, numbered)])
    spans = [
        DocumentSpan(
            begin=mention.begin,
            end=mention.end,
            label=_name(text, mention),
            as_written=_label(text, mention),
            kind=mention.kind,
            number=mention.number,
            date=mention.date,
            issuer=mention.issuer,
        )
        for mention in found
    ]
    return _titles(_congresses(_plenums(_laws(_called(view, _in_full(spans))))))


@remembered_if_short
def _found(line: str) -> tuple[tuple[Found, ...], tuple[Found, ...]]:
    """Return the papers of a line by their numbers, and by their titles."""
    return tuple(with_one_giver(line, find_numbered(line))), tuple(find_titled(line))


def _moved(one: Found, by: int) -> Found:
    return replace(one, begin=by + one.begin, end=by + one.end, name_end=by + one.name_end)


def _name(text: str, mention: Found) -> str:
    """Return the name as written, with its kind where this stands only before the first."""
    return f"{mention.kind} {mention.number}" if mention.listed else _label(text, mention)


def _label(text: str, mention: Found) -> str:
    return _on_one_line(text[mention.begin : mention.name_end])


@remembered
def _on_one_line(words: str) -> str:
    return _SPACED_CODE.sub(" ", words)


def _in_full(spans: list[DocumentSpan]) -> list[DocumentSpan]:
    """Give each short naming the label of the one full naming that it can mean."""
    numbered: dict[tuple[str, str], dict[str, DocumentSpan]] = {}
    for span in spans:
        if span.number is not None:
            same = numbered.setdefault(_key(span), {})
            same[span.number] = _fuller(same.get(span.number), span)
    return [_full(span, numbered) for span in spans]


def _called(view: str, spans: list[DocumentSpan]) -> list[DocumentSpan]:
    """Give a short name the one that it is said to be of: «Chương trình … (gọi tắt là …)»."""
    names = {
        short.label: whole.label
        for whole, short in pairwise(spans)
        if whole.kind == short.kind and _CALLED.fullmatch(view, whole.end, short.begin)
    }
    if not names:
        return spans
    return [replace(span, label=names.get(span.label, span.label)) for span in spans]


def _titles(spans: list[DocumentSpan]) -> list[DocumentSpan]:
    """Give a title told in short the one that goes on where it ends, or has initials in it."""
    titles = sorted((s.label for s in spans if not s.number), key=len)
    words = {_ASIDE.sub("", label).lower() + " ": label for label in titles}
    ordered = sorted(words)
    whole: dict[str, str] = {}
    for at, said in enumerate(ordered):
        if len(said.split()) >= _LONG_TITLE:
            end = bisect_right(ordered, said + _LAST, lo=at)
            whole[said] = words[max(ordered[at:end], key=len)]
    return [
        replace(span, label=whole.get(_ASIDE.sub("", span.label).lower() + " ", span.label))
        if not span.number
        else span
        for span in spans
    ]


def _laws(spans: list[DocumentSpan]) -> list[DocumentSpan]:
    """Give «Luật Nhà ở» the name with its number or its one year: «… số 27/2023/QH15»."""
    numbered = {
        span.label[: span.label.index(" số ")]: span.label
        for span in spans
        if span.kind == "Luật" and span.number is not None and " số " in span.label[len("Luật ") :]
    }
    dated: dict[str, set[str]] = {}
    for span in spans:
        of_year = _LAW_OF_YEAR.fullmatch(span.label)
        if of_year is not None:
            dated.setdefault(of_year[1].lower(), set()).add(span.label)
    names = {law: min(labels) for law, labels in dated.items() if len(labels) == 1}
    if not numbered and not names:
        return spans
    return [
        replace(span, label=numbered.get(span.label) or names.get(span.label.lower(), span.label))
        for span in spans
    ]


def _plenums(spans: list[DocumentSpan]) -> list[DocumentSpan]:
    """Give «Nghị quyết Hội nghị Trung ương 11» the fullest name of that plenum's resolution."""
    fullest: dict[tuple[str, str], str] = {}
    for span in spans:
        key = _plenum(span)
        if key is not None:
            fullest[key] = max(fullest.get(key, ""), span.label, key=len)
    if not fullest:
        return spans
    return [
        replace(span, label=fullest[key]) if (key := _plenum(span)) is not None else span
        for span in spans
    ]


def _congresses(spans: list[DocumentSpan]) -> list[DocumentSpan]:
    """Give the papers of one congress one name, the fullest: with «đại biểu», with its years."""
    words = {span.label: _congress(span) for span in spans}
    told = {label: said for label, said in words.items() if said}
    fullest: dict[str, str] = {}
    for label, said in told.items():
        whole = {its for its in told.values() if said <= its}
        most = [its for its in whole if not any(its < more for more in whole)]
        same = [other for other, its in told.items() if len(most) == 1 and its <= most[0]]
        fullest[label] = max(same, key=len, default=label)
    if not fullest:
        return spans
    return [replace(span, label=fullest.get(span.label, span.label)) for span in spans]


def _congress(span: DocumentSpan) -> frozenset[str]:
    """Return the words that tell a congress's paper: its kind, whose, and which congress."""
    if span.number is not None or span.kind not in _OF_CONGRESS or not _CONGRESS.search(span.label):
        return frozenset()
    said = _SHORT_CONGRESS.sub(_spelled, span.label.lower())
    return frozenset(_BY_THE_WAY.sub(" ", said).split())


def _spelled(short: regex.Match[str]) -> str:
    """Return «đại hội đảng bộ» for «ĐHĐB», and nothing for «(ĐHĐB)» behind it."""
    if short["short"]:
        return "đại hội đảng bộ"
    return "đại hội" if short["bare"] else ""


def _plenum(span: DocumentSpan) -> tuple[str, str] | None:
    which = _PLENUM.search(span.label) if span.number is None else None
    return None if which is None else (span.kind.lower(), which["which"])


def _key(span: DocumentSpan) -> tuple[str, str]:
    """Return what a full number and its short form share: the kind and the first digits."""
    first = _FIRST_NUMBER.match(span.number or "")
    return span.kind.lower(), "" if first is None else first[0].lstrip("0")


def _fuller(known: DocumentSpan | None, span: DocumentSpan) -> DocumentSpan:
    """Return the longer naming, with the date and the issuer of either."""
    if known is None:
        return span
    longer = max(known, span, key=lambda naming: len(naming.label))
    return replace(longer, date=known.date or span.date, issuer=known.issuer or span.issuer)


def _full(
    span: DocumentSpan, numbered: dict[tuple[str, str], dict[str, DocumentSpan]]
) -> DocumentSpan:
    if span.number is None:
        return span
    same = numbered[_key(span)]
    full = [naming for number, naming in same.items() if not number.isdigit()]
    meant = full[0] if len(full) == 1 else same[span.number]
    return replace(
        span,
        label=meant.label,
        number=meant.number,
        date=span.date or meant.date,
        issuer=span.issuer or meant.issuer,
    )
