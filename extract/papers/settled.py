"""Which papers stand of those that patterns find: one a place, or one in another's title."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

import regex
from msgspec.structs import replace

from extract.papers.document_numbers import Found

_WORD = regex.compile(r"\w+")
_UNTIL_WHEN = regex.compile(r"\d+|đến|năm|tầm|nhìn|giai|đoạn|thời|kỳ")
"""What many titles end with tells none again: «… đến năm 2030, tầm nhìn đến năm 2045»."""
_KIND_WORDS = 2
_BEHIND_NUMBER = 240
_MOSTLY = 0.6
"""As much of a title tells it again, in the words behind a number."""
_JOINED = regex.compile(r"(?:,|;|\svà|,\svà)\s(?:số\s)?")
_LETTERS = regex.compile(r"\p{L}+")
_CARRIES_OUT = regex.compile(
    r"(?:Kế hoạch|Chương trình)"
    r"(?:\s(?:hành động|tổ chức|triển khai|thực hiện|cụ thể hóa|nghiêm túc))*\s"
)
_DECIDES = regex.compile(r"(?i)nghị quyết(?: của [^,;:]{3,40})? (?:về|thông qua)(?: việc)? ")
_DEALS_WITH = regex.compile(
    r"(?:thực hiện|điều chỉnh|bổ sung|phê duyệt|triển khai|sửa đổi|về|thi hành|duyệt|của)\s$"
)
"""What is done with a paper that another's title names."""


def with_one_giver(view: str, numbered: Iterable[Found]) -> list[Found]:
    """Give papers whose kind stands once the giver behind the last: «Nghị quyết 57, 59 | của A»."""
    shared: list[Found] = []
    for one in sorted(numbered, key=lambda found: found.begin, reverse=True):
        behind = shared[-1] if shared else None
        joined = behind is not None and behind.listed and behind.kind == one.kind
        if behind is not None and joined and _JOINED.fullmatch(view, one.end, behind.begin):
            alike = _LETTERS.findall(one.number or "") == _LETTERS.findall(behind.number or "")
            giver = behind.issuer if alike else None
            shared.append(replace(one, issuer=one.issuer or giver))
            continue
        shared.append(one)
    return shared[::-1]


def not_again(view: str, titled: Iterable[Found], numbered: list[Found]) -> Iterator[Found]:
    """Leave out a title that is of a paper with a number: what stands behind that number."""
    for mention in titled:
        same = [other for other in numbered if other.kind == mention.kind] if mention.bare else ()
        if same:
            told = [_WORD.findall(_behind(view, other).lower()) for other in same]
            _, _, about = view[mention.begin : mention.end].lower().partition(" về ")
            named = _WORD.findall(view[mention.begin : mention.end].lower())[_KIND_WORDS:]
            words = {w for w in _WORD.findall(about) or named if not _UNTIL_WHEN.fullmatch(w)}
            if any(len(words.intersection(title)) >= _MOSTLY * len(words) for title in told):
                continue
        yield mention


def _behind(view: str, numbered: Found) -> str:
    return view[numbered.end : numbered.end + _BEHIND_NUMBER]


def settled(view: str, found: list[Found]) -> list[Found]:
    """Keep, of mentions that overlap, the sure before the weak, then the longer.

    Both stay where one is named in the other's title: «Kế hoạch thực hiện | Luật Thanh niên».
    """
    kept: list[Found] = []
    owner = [-1] * len(view)
    for mention in sorted(_through(found), key=lambda f: (f.weak, f.begin - f.end, f.begin)):
        here = owner[mention.begin : mention.end]
        met = [kept[at] for at in set(here) - {-1}]
        if all(_nested(view, mention, other) for other in met):
            new = len(kept)
            inner = all(other.begin < mention.begin for other in met)
            owner[mention.begin : mention.end] = [new if inner or at < 0 else at for at in here]
            kept.append(mention)
    return sorted(kept, key=lambda mention: (mention.begin, -mention.end))


def _through(found: list[Found]) -> list[Found]:
    """Lead a title to the end of the law at which it was cut: «Kế hoạch thi hành Luật A, | B»."""
    laws = sorted({(one.begin, one.end) for one in found if not one.weak})
    whole = []
    for one in found:
        near = bisect_left(laws, (one.end, 0)) - 1
        begin, end = laws[near] if near >= 0 else (0, 0)
        cut = one.weak and one.begin < begin and one.end < end
        whole.append(replace(one, end=end, name_end=end) if cut else one)
    return whole


def _nested(view: str, one: Found, other: Found) -> bool:
    """Tell whether one of two mentions stands in the other's title, as what is dealt with there."""
    outer, inner = (one, other) if one.begin < other.begin else (other, one)
    inside = outer.begin < inner.begin and inner.end <= outer.end
    if not inside or not (outer.weak or inner.number) or view[inner.begin - 1] == "(":
        return False
    before = view[outer.begin : inner.begin]
    plan = outer.kind == "Kế hoạch" and inner.kind != "Luật" and not inner.weak
    if (plan or inner.number is not None) and _CARRIES_OUT.fullmatch(before):
        return False  # «Kế hoạch thực hiện Chỉ thị số 44/CT-UBND» is any
    if inner.weak and inner.kind == "Kế hoạch" and _DECIDES.fullmatch(before):
        return False  # «Nghị quyết về kế hoạch đầu tư công năm 2025» is that plan's own paper
    return not inner.weak or _DEALS_WITH.search(before) is not None
