"""Where the items of one programme stand: behind its label, in sentences that go on, or below."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.programmes.counted import Label, number
from extract.programmes.marks import enumerated, inside, ordinal
from extract.programmes.openings import opens_items, within_quotation
from extract.programmes.programme_items import items, parted
from extract.programmes.programmes import labels
from extract.slots import OFFICE, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.slotted import SlottedSentence

Place = tuple["SlottedSentence", int, int]
"""A stretch of the article, and the sentence it stands in."""

_LOOK_AHEAD = 30
_NEAR = 3
_BULLETS = " -+*•●▪"
_FEWEST_OF_A_LIST = 2
_TAKES_OVER = regex.compile(
    r"\s(?:cũng\s|còn\s|đồng thời\s)?"
    r"(?:lưu ý|yêu cầu|đề nghị|nhấn mạnh|giao|cho biết|khẳng định|chỉ đạo|đánh giá|kết luận)(?!\w)"
)
"""Who speaks anew lists no further item."""
_ANOTHER = regex.compile(rf"\W{{0,4}}(?:{number()}|năm)\s[^.;:]{{2,60}}:\s*$")
"""A line that opens a list of its own: «Năm đẩy mạnh:»."""
_SHORT_REST = 25
_LEADS_ON = regex.compile(
    r',?\s(?:và|đồng thời|cùng với|gắn với|kết hợp)(?:\s[^\W\d_]+){0,4}\s?"?\s*$'
)
"""What leads from a list to the next programme: «…, giữ kỷ luật và thấm nhuần | "5 chủ động"»."""
_TOLD_OF_ALL = regex.compile(
    r"(?<=\w\s\w+)\s(?:(?:đã|đang|sẽ)\s|được\s(?:người|nhân|bà con|cán bộ|các|triển khai|"
    r"áp dụng|thực hiện|đánh giá|duy trì|phát động|công an|ubnd|xã|huyện|tỉnh|đoàn|hội)(?!\w))"
)
_THAT_IS = regex.compile(r"(?:đó là|cụ thể(?: là)?|(?:bao )?gồm(?: có)?)\s?:?\s")


class Listing:
    """Finds the items that are listed with a label of the report's sentences."""

    def __init__(self, report: Sequence[SlottedSentence]) -> None:
        """Look in a report's sentences, in order."""
        self.report = report

    def listed(self, at: int, label: Label, behind: list[Label], stop: int) -> list[Place]:
        """Return the items listed with the label of sentence ``at``, whole or in parts.

        ``behind`` are the labels that follow in the sentence, ``stop`` is where the next begins.
        """
        sentence = self.report[at]
        nested = self._nested(sentence, label, behind)
        if nested:
            return nested
        begin = opens_items(sentence.text, label)
        if begin is None:
            rest = sentence.text[label.end :].strip(' ."').removeprefix("chính")
            if not rest and not sentence.text[: label.begin].strip(' -+*•●▪"'):
                return self._below(at, label, marked=True, last=not behind)
            below = len(rest) < _SHORT_REST or self._begins_below(at)
            return self._below(at, label, marked=False, last=not behind) if below else []
        if begin >= stop and stop < len(sentence.text):
            return []
        if not sentence.text[begin:].strip(" .:"):
            return self._initialled(at, label) or self._below(at, label, marked=True, last=True)
        return self._here(at, label, *within_quotation(sentence.text, begin, stop))

    def _here(self, at: int, label: Label, begin: int, stop: int) -> list[Place]:
        """Read items behind the label, and in the sentences that go on with them."""
        sentence = self.report[at]
        if label.count == 1 and ";" in sentence.text[begin:stop]:
            stop = sentence.text.index(";", begin)
        leads_on = _LEADS_ON.search(sentence.text, begin, stop)
        closed = sentence.text[stop : stop + 1] in {")", '"', ""}  # «(…, nhanh và gọn)»
        if leads_on is not None and not closed:
            spans = items(sentence.text, begin, leads_on.start(), label.count, label.theme)
            if len(spans) == label.count:
                return [place(sentence, span) for span in spans]
        spans = items(sentence.text, begin, stop, label.count, label.theme)
        here = [place(sentence, span) for span in spans]
        if len(here) < label.count:
            return self._further(at, label.count, here)
        return here if len(here) == label.count else []

    def _nested(self, sentence: SlottedSentence, label: Label, behind: list[Label]) -> list[Place]:
        """Read labels that are the items of another: «05 nguyên tắc "5 vấn đề - 4 …"»."""
        parts = behind[: label.count]
        if len(parts) < label.count or label.count < _NEAR:
            return []
        between = sentence.text[label.end : parts[0].begin]
        if '"' not in between or between.strip(' ":,gồmlà'):
            return []
        return [place(sentence, (part.begin, part.end)) for part in parts]

    def _further(self, at: int, count: int, here: list[Place]) -> list[Place]:
        """Add the sentences of the paragraph that go on with a list: «…; B. C. D.»."""
        found = list(here)
        for sentence in self._following(at):
            if sentence.source.paragraph != self.report[at].source.paragraph or len(found) >= count:
                break
            if any(opens_items(sentence.text, other) for other in labels(sentence.text)):
                break
            if _TAKES_OVER.match(sentence.lower, _end_of_person(sentence) - sentence.begin):
                break
            spans = parted(sentence.text, enumerated(sentence.text) or 0, len(sentence.text))
            found += [place(sentence, span) for span in spans]
        if len(found) == count:
            return found
        return here if len(here) >= _FEWEST_OF_A_LIST else []

    def _initialled(self, at: int, label: Label) -> list[Place]:
        """Read the lines below that begin with the letter of «5K»: «Khẩu trang: đeo khi …»."""
        if not label.theme[:1].isdigit():
            return []
        found: list[Place] = []
        for sentence in self._following(at):
            first = not found or sentence.source.paragraph != found[-1][0].source.paragraph
            if first and not sentence.lower.lstrip(" -+*•●▪").startswith(label.theme[-1].lower()):
                break
            if first:
                name = sentence.text.split(":", maxsplit=1)[0]
                found.append(place(sentence, items(sentence.text, 0, len(name), 1)[0]))
            if len(found) == label.count:
                return found
        return []

    def _begins_below(self, at: int) -> bool:
        """Tell whether the next sentence is the first of a list: «Một là, …», «Thứ nhất, …»."""
        after = next(self._following(at), None)
        start = enumerated(after.text) if after else None
        return after is not None and start is not None and ordinal(after.text[:start]) == 1

    def _below(self, at: int, label: Label, *, marked: bool, last: bool) -> list[Place]:
        """Read items in the paragraphs below, each behind a number or a bullet.

        What the next sentence tells of no certain one is of the ``last`` that is named.
        """
        told = self._told_next(at, label.count, marked=marked) if last else []
        found: list[Place] = []
        for index, sentence, start in () if told else self._marked_below(at, label):
            mark = sentence.text[:start]
            if _is_bullet(mark):
                if not marked:
                    break
                if found and not _bulleted(found[0]):
                    continue  # «Ba là, về đầu tư công:» has its own list
            elif ordinal(mark) not in {len(found) + 1, None}:
                break
            elif not found and ";" in sentence.text[start:]:
                inline = items(sentence.text, 0, len(sentence.text), label.count)
                if len(inline) == label.count:
                    return [place(sentence, span) for span in inline]
            found += _numbered_on(sentence, start, len(found) + 1)
            if len(found) == label.count:
                return [] if self._goes_on(index, label.count + 1) else found
        return told

    def _told_next(self, at: int, count: int, *, marked: bool) -> list[Place]:
        """Read a whole list in the next sentence: «Đó là đo đất; cắm mốc»."""
        sentence = next(self._following(at), None)
        if sentence is None or count == 1 or enumerated(sentence.text) is not None:
            return []
        told = _THAT_IS.match(sentence.lower)
        if not told and not (marked and ";" in sentence.text):
            return []
        spans = items(sentence.text, told.end() if told else 0, len(sentence.text), count)
        return [place(sentence, span) for span in spans] if len(spans) == count else []

    def _marked_below(self, at: int, label: Label) -> Iterator[tuple[int, SlottedSentence, int]]:
        """Yield sentences with a mark, by where its item begins: near, and near each other."""
        last = at
        for index in range(at + 1, len(self.report)):
            sentence = self.report[index]
            start = enumerated(sentence.text)
            if start is not None:
                last = index
                yield index, sentence, start
                continue
            unopened = index - at > _NEAR or _announces_as_many(sentence, label)
            if index - last > _LOOK_AHEAD or (last == at and unopened):
                return

    def _goes_on(self, at: int, number: int) -> bool:
        """Tell whether a list has another item behind, so that it is none of so few."""
        for sentence in self._following(at):
            start = enumerated(sentence.text)
            if start is not None and not _is_bullet(sentence.text[:start]):
                return ordinal(sentence.text[:start]) == number
        return False

    def _following(self, at: int) -> Iterator[SlottedSentence]:
        yield from self.report[at + 1 : at + 1 + _LOOK_AHEAD]


def _announces_as_many(sentence: SlottedSentence, label: Label) -> bool:
    """Tell whether a sentence announces the list below: as many of another kind, or by its end."""
    others = (other for other in labels(sentence.text) if other.theme != label.theme)
    as_many = any(other.count == label.count for other in others)
    return as_many or _ANOTHER.match(sentence.lower) is not None


def _numbered_on(sentence: SlottedSentence, start: int, number: int) -> list[Place]:
    """Return an item and those that follow in its sentence: «Thứ hai, dạy nghề; thứ ba, …»."""
    text, at = sentence.text, start
    edges: list[tuple[int, int]] = []
    for begin, end in inside(sentence.lower, start, len(text)):
        follows = text[max(start, begin - 2) : begin].rstrip().endswith(";")
        if follows and ordinal(text[begin:end]) == number + len(edges) + 1:
            edges.append((at, begin))
            at = end
    spans = [items(text, *edge, 1)[:1] for edge in (*edges, (at, len(text)))]
    return [place(sentence, span) for one in spans for span in one]


def _is_bullet(mark: str) -> bool:
    return not mark.strip(_BULLETS)


def _bulleted(item: Place) -> bool:
    sentence, begin, _ = item
    return _is_bullet(sentence.text[: begin - sentence.begin])


def _end_of_person(sentence: SlottedSentence) -> int:
    """Return where the person or office ends that a sentence begins with, else where it begins."""
    first = next(iter(sentence.of(PERSON, OFFICE)), None)
    return first.end if first is not None and first.begin == sentence.begin else sentence.begin


def without_told(listed: Sequence[Place], theme: str) -> list[Place]:
    """End the last item before what is told of them all: «…, không ma túy | đã lan ra cả huyện».

    Only where each begins with a theme, and none before tells such a thing itself.
    """
    words = [s.at(begin, end).lower() for s, begin, end in listed]
    told = _TOLD_OF_ALL.search(words[-1]) if len(words) > 1 else None
    motto = all(item.startswith(f"{theme.lower()} ") for item in words)
    if told is None or not motto or any(_TOLD_OF_ALL.search(item) for item in words[:-1]):
        return list(listed)
    sentence, begin, _ = listed[-1]
    return [*listed[:-1], (sentence, begin, begin + told.start())]


def place(sentence: SlottedSentence, span: tuple[int, int]) -> Place:
    """Return the place of a stretch of a sentence's text."""
    return sentence, sentence.begin + span[0], sentence.begin + span[1]
