"""Items that all begin, or all end, with their programme's theme, however they are introduced.

«"3 xuyên", nghĩa là làm việc xuyên ngày nghỉ, xuyên lễ, xuyên đêm»; «"Kỷ luật nhất, trung thành
nhất, gần dân nhất" … phong trào "Ba nhất"»; «rõ người, rõ việc, rõ thời hạn (3 rõ)».
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import regex

from extract.remembered import remembered

if TYPE_CHECKING:
    from extract.programmes.counted import Label, Span

_SEAM = regex.compile(r"\s?[,;]\s(?:và\s)?|\svà\s")
_COMMAS = regex.compile(r"\s?[,;]\s(?:và\s)?")
"""«không xả rác và nước thải» is one of «5 không»."""
_STRETCH = regex.compile(r"[^:.\"()]+")
_WITH_QUOTED = regex.compile(r"[^:.\"()]+(?:\"[^\"]{1,40}\"[^:.\"()]+)*")
"""A word of an item in quotation marks: «chấm dứt văn bản "chuyển tiếp"»."""
_QUOTED_EACH = regex.compile(r'"[^"]{3,120}"(?:(?:,|;|\svà|,\svà)\s"[^"]{3,120}"){1,19}')
_QUOTED = regex.compile(r'"([^"]+)"')
_FEWEST = 2
_FEWEST_APART = 3
_FARTHEST = 320
_FARTHEST_BEFORE = 600
_LONGEST_LEAD = 40
_LONGEST_THEME = 2
_EDGES = " \t\n.,;:…-\"'"
_SAID_TO_BE = regex.compile(r"\s(?:(?<!(?:hành|tài|liêm)\s)chính\s|đều\s)?là(?:\s[^,;]{0,40})?$")


@remembered
def by_theme_near(text: str, label: Label) -> list[Span]:
    """Return as many items as a label counts that share its theme, behind it or before it."""
    if label.count < _FEWEST or len(label.theme.split()) > _LONGEST_THEME:
        return []
    theme = label.theme.lower()
    behind = text.lower()[: label.end + _FARTHEST]
    for stretches in (_STRETCH, _WITH_QUOTED) if '"' in behind[label.end + 1 :] else (_STRETCH,):
        for stretch in stretches.finditer(behind, label.end):
            found = _run(text, stretch.span(), theme, label.count)
            if found:
                return found
    return _each_quoted(text, label, theme) or _before(text, label, theme)


@remembered
def by_theme(text: str, label: Label) -> list[Span]:
    """Return as many items as a label counts that share its theme, in a stretch without it."""
    if label.count < _FEWEST_APART or len(label.theme.split()) > _LONGEST_THEME:
        return []
    for stretch in _STRETCH.finditer(text.lower()):
        found = _run(text, stretch.span(), label.theme.lower(), label.count)
        if found and found[-1][1] >= stretch.end() - 1:
            return found
    return []


def begins_with_theme(text: str, label: Label) -> Span | None:
    """Return what a sentence says where it begins with a label's theme: «Đẩy mạnh xuất khẩu.»."""
    words = text.rstrip(_EDGES)
    begin = len(text) - len(text.lstrip(_EDGES))
    return (begin, len(words)) if _begins(words, (begin, len(words)), label.theme.lower()) else None


def _each_quoted(text: str, label: Label, theme: str) -> list[Span]:
    """Return items that each have quotation marks of their own: «là "không né", "không đẩy"»."""
    for listed in _QUOTED_EACH.finditer(text[: label.end + _FARTHEST], label.end + 1):
        quoted = [item.span(1) for item in _QUOTED.finditer(text, *listed.span())]
        parts = list(_trimmed(text, quoted))
        alike = any(all(has(text, part, theme) for part in parts) for has in (_begins, _ends))
        if len(parts) == label.count and alike:
            return parts
    return []


def _before(text: str, label: Label, theme: str) -> list[Span]:
    """Return items told before the label: quoted, or up to «là», a dash or a bracket."""
    start = max(0, label.begin - _FARTHEST_BEFORE)
    for stretch in _STRETCH.finditer(text.lower(), start, label.begin):
        begin, end = stretch.span()
        if text[begin - 1 : begin] == text[end : end + 1] == '"':
            parts = _parts(text, begin, end)
            if len(parts) == label.count and all(_shows(text, part, theme) for part in parts):
                return parts
            continue
        said = _SAID_TO_BE.search(stretch[0])
        end = begin + said.start() if said else end
        found = _run(text, (begin, end), theme, label.count)
        if found and not text[found[-1][1] : end].strip(_EDGES):
            return found
    return []


def _run(text: str, within: Span, theme: str, count: int) -> list[Span]:
    """Return the parts of a stretch that begin with a theme, where there are just so many."""
    apart = _alike(text, _parts(text, *within), theme, count)
    return apart or _alike(text, _parts(text, *within, _COMMAS), theme, count)


def _alike(text: str, parts: Sequence[Span], theme: str, count: int) -> list[Span]:
    first = next((at for at, part in enumerate(parts) if _holds(text, part, theme)), None)
    if first is None:
        return []
    begin, end = parts[first]
    lead = _lead(text, parts[first], theme)
    if lead > _LONGEST_LEAD:
        return []
    rest = parts[first + 1 : first + count]
    beyond = parts[first + count : first + count + 1]
    alike = all(_begins(text, part, theme) for part in rest) and len(rest) == count - 1
    if not alike or any(_begins(text, part, theme) for part in beyond):
        return []
    return [(begin + lead, end), *rest]


def _parts(text: str, begin: int, end: int, seams: regex.Pattern[str] = _SEAM) -> list[Span]:
    found, at = [], begin
    edges: Sequence[Span] = [
        *(seam.span() for seam in seams.finditer(text[:end], begin)),
        (end, end),
    ]
    for left, right in edges:
        found.append((at, left))
        at = right
    return list(_trimmed(text, found))


def _trimmed(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    for begin, end in spans:
        words = text[begin:end]
        edges = _EDGES.replace('"', "") if _closes_inside(words.strip(_EDGES[:-2])) else _EDGES
        left = begin + len(words) - len(words.lstrip(edges))
        right = end - (len(words) - len(words.rstrip(edges)))
        if left < right:
            yield left, right


def _closes_inside(words: str) -> bool:
    """Tell whether a quotation is a part of an item: «chấm dứt văn bản "chuyển tiếp"»."""
    return words.count('"') == 2 and not words.startswith('"')  # noqa: PLR2004 - a pair of marks


def _begins(text: str, part: Span, theme: str) -> bool:
    return text[part[0] : part[1]].lower().startswith(f"{theme} ")


def _ends(text: str, part: Span, theme: str) -> bool:
    return text[part[0] : part[1]].lower().endswith(f" {theme}")


def _shows(text: str, part: Span, theme: str) -> bool:
    return f" {theme} " in f" {text[part[0] : part[1]].lower()} "


def _holds(text: str, part: Span, theme: str) -> bool:
    return _lead(text, part, theme) >= 0 and not _ends(text, part, theme)


def _lead(text: str, part: Span, theme: str) -> int:
    """Return how much stands before a theme of which a part says more, or -1."""
    return f" {text[part[0] : part[1]].lower()}".find(f" {theme} ")
