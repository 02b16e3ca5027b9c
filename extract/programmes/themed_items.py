"""Items that all begin, or all end, with their programme's theme, however they are introduced.

«"3 xuyên", nghĩa là làm việc xuyên ngày nghỉ, xuyên lễ, xuyên đêm»; «"Kỷ luật nhất, trung thành
nhất, gần dân nhất" … phong trào "Ba nhất"».
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from extract.programmes.counted import Label, Span

_SEAM = regex.compile(r"\s?[,;]\s(?:và\s)?|\svà\s")
_STRETCH = regex.compile(r"[^:.\"()]+")
_FEWEST = 2
_FARTHEST = 320
_LONGEST_LEAD = 40
_EDGES = " \t\n.,;:…-\"'"


def by_theme_near(text: str, label: Label) -> list[Span]:
    """Return as many items as a label counts that share its theme, behind it or quoted before."""
    if label.count < _FEWEST or " " in label.theme.strip():
        return []
    theme = label.theme.lower()
    behind = text.lower()[: label.end + _FARTHEST]
    for stretch in _STRETCH.finditer(behind, label.end):
        found = _run(text, stretch.span(), theme, label.count)
        if found:
            return found
    for stretch in _STRETCH.finditer(text.lower()[: label.begin]):
        begin, end = stretch.span()
        if text[begin - 1 : begin] == text[end : end + 1] == '"':
            parts = _parts(text, begin, end)
            if len(parts) == label.count and all(_ends(text, part, theme) for part in parts):
                return parts
    return []


def _run(text: str, within: Span, theme: str, count: int) -> list[Span]:
    """Return the parts of a stretch that begin with a theme, where there are just so many."""
    parts = _parts(text, *within)
    first = next((at for at, part in enumerate(parts) if _holds(text, part, theme)), None)
    if first is None:
        return []
    begin, end = parts[first]
    at = text.lower().index(f"{theme} ", begin) if not _begins(text, parts[first], theme) else begin
    if at - begin > _LONGEST_LEAD:
        return []
    rest = parts[first + 1 : first + count]
    beyond = parts[first + count : first + count + 1]
    alike = all(_begins(text, part, theme) for part in rest) and len(rest) == count - 1
    if not alike or any(_begins(text, part, theme) for part in beyond):
        return []
    return [(at, end), *rest]


def _parts(text: str, begin: int, end: int) -> list[Span]:
    found, at = [], begin
    edges: Sequence[Span] = [
        *(seam.span() for seam in _SEAM.finditer(text[:end], begin)),
        (end, end),
    ]
    for left, right in edges:
        found.append((at, left))
        at = right
    return list(_trimmed(text, found))


def _trimmed(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    for begin, end in spans:
        words = text[begin:end]
        left = begin + len(words) - len(words.lstrip(_EDGES))
        right = end - (len(words) - len(words.rstrip(_EDGES)))
        if left < right:
            yield left, right


def _begins(text: str, part: Span, theme: str) -> bool:
    return text[part[0] : part[1]].lower().startswith(f"{theme} ")


def _ends(text: str, part: Span, theme: str) -> bool:
    return text[part[0] : part[1]].lower().endswith(f" {theme}")


def _holds(text: str, part: Span, theme: str) -> bool:
    return f" {theme} " in f" {text[part[0] : part[1]].lower()} " and not _ends(text, part, theme)
