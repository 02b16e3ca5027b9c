"""Clauses: where one instruction ends and the next begins, on plain strings.

Every function takes a stretch of the matching view and gives offsets in it.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from functools import cache
from types import MappingProxyType

import regex

from extract.lexicon.instructions import instruction_words
from extract.numbering import NUMBER
from extract.numerals import ONE_TO_TEN
from extract.remembered import asked_once, remembered
from extract.speech.beginnings import begins_action, first_action
from extract.speech.wordings import either

Span = tuple[int, int]

_APART = regex.compile(r'"[^"]{0,600}"|\([^()]{0,400}\)')
_NUMERALS = f"{ONE_TO_TEN}|tư"
_OPENING = regex.compile(
    r"""[\s"'*•●▪◦·–+\p{So}-]*(?:\d{1,2}\.(?=\p{L}{2})|"""
    + NUMBER
    + r"""|(?:\(?\d{1,2}[.)](?!\d)|[a-zđ]\)|thứ\s(?:nhất|"""
    + _NUMERALS
    + r")|(?:"
    + _NUMERALS
    + r""")\slà|giai đoạn\s(?:\d|một|hai|ba|i{1,3})(?:\s\([^()]{3,30}\))?(?=\s?:))(?=[\s,:]))?"""
    r"""(?:\slà(?=[\s,:]))?[\s,:"'-]*"""
)
_REASON = asked_once(
    r",\s(?:bởi|bởi vì|bởi lẽ|vì(?!\s(?:mục|lợi|sự|nhân|cuộc|an|tương|dân|vậy|thế)))\s"
)
"""«…, bởi sau kỳ nghỉ số ca mắc tăng nhanh» says why, not what is to be done."""
_OUTCOME = asked_once(
    r",?\s(?:và|nhưng|song|tuy nhiên,?)\s"
    r"(?:(?:đến|tới|cho đến)\s(?:nay|giờ|thời điểm này|(?:ngày\s)?\d[\d/.-]{0,9}),?\s)?"
    r"(?:cơ bản\s)?(?:đã\s(?!được)|"
    r"(?:vẫn|một số nơi|nhiều nơi|còn|mới chỉ|chỉ mới|mới có|họ|thiếu|vướng)\s|"
    r"(?:không|chưa|chẳng)\s(?:được|hề được)\s"
    r"(?:giải quyết|đáp ứng|trả lời|phản hồi|xem xét|chấp nhận|chấp thuận|xử lý|thực hiện)(?!\w))"
)
"""«di dời dân, | nhưng tới giờ vẫn còn 20 hộ» goes on with what became of it."""
_PURPOSES = ("để ", "nhằm ")
_CLOSING = " \t\n.,;:…?/\"'-"
_SEAM = regex.compile(
    r";|,?\s(?:và\s)?đồng thời(?=[\s,])|,\s(?:cùng với đó|bên cạnh đó|song song đó|"
    r"ngoài ra)(?=[\s,])"
    r"|\svà\s(?=(?:khẩn trương|kiên quyết|tuyệt đối)\s)"
)
_MODAL = regex.compile(r"(?<!\w)(?:phải|cần|chỉ được|hãy)(?!\w)")
_NO_TASK = regex.compile(
    r"(?:hy vọng|mong|tin tưởng|tin rằng|cảm ơn|chúc|ghi nhận|đánh giá cao|biểu dương|"
    r"hoan nghênh|cho biết|khẳng định (?:rằng|[^,;:.]{2,60}?\s(?:sẽ|đã|đang))|"
    r"(?:cơ bản\s)?(?:đồng ý|nhất trí) với|"
    r"không (?:đồng ý|chấp thuận|chấp nhận|nhất trí|xem xét (?:kiến nghị|đề nghị|đề xuất))|"
    r"(?:cơ bản\s)?thống nhất (?:đánh giá|nội dung|các nội dung|chủ trương|với|đề xuất|kết quả|"
    r"phương án|ý kiến)|theo (?:chương trình|lịch|nghị trình|dự kiến)(?:\s[^,;:]{1,30})?,)(?!\w)"
)
_REPORTS = regex.compile(
    r"(?:đến nay|đến thời điểm|tính đến|hiện nay|hiện|kết quả|qua đó|nhờ đó)(?!\w)"
    r"|(?:\w+\s){0,4}(?:đã|đang)\s"
)
"""What tells of things done, and is no part of what is to be done: «đến nay đã có …»."""
_WILL = regex.compile(r"(?:[^\s,;:()]+\s){1,9}sẽ\s(?!phải)")
"""«…; Thường trực Ủy ban sẽ hoàn thiện báo cáo» is what somebody means to do."""
_SERVES = regex.compile(r"(?<!\w)sẽ\s(?:giúp|góp phần|tạo|mang lại|trở thành|là)(?!\w)")
"""«…; qua đó sẽ giúp phát hiện vi phạm» is what it is good for."""
_MEANS = regex.compile(
    r"\s(?:với|bằng|thông qua)\s(?:các\s|những\s)?(?:biện pháp|giải pháp|hình thức|"
    r"hoạt động|nội dung)\s"
    r"(?!như sau|sau|cụ thể)"
)
"""What lists the means of one task: «triển khai chiến dịch với các biện pháp A; B; C»."""
_SUCH_AS = regex.compile(r"\s(?:như|đối với|cho|với|gồm|bao gồm|thuộc)\s?:\s")
"""«giải trình những vấn đề như: chợ tạm; thu gom rác», «giảm phí cho: …», a list of things."""
_BY_WHEN = regex.compile(
    r"(?:chậm nhất|muộn nhất|trước|đến|trong|từ)\s[^,;:]{0,30}?(?:\d{1,4}|[iv]{1,3})"
    r"(?:[/.-]\d{1,4}){0,2},?\s|(?:hằng|hàng)\s(?:ngày|tuần|tháng|quý|năm),?\s|định kỳ,?\s"
    r"|(?:ngay\s)?trong\s(?:tuần|tháng|quý|năm|ngày|hôm|sáng|chiều|đêm)\s(?:này|tới|sau|nay),?\s"
)
"""«Trong quý IV, | Bộ Nội vụ trình …», «chậm nhất ngày 15/10 | các địa phương phải …»."""
_CASE = asked_once(
    r"(?:trong\s)?(?:trường hợp|quá trình)\s|(?:nếu|khi|đối với|riêng|với|tại)\s"
    r"(?=[^;:]{3,160}(?:,|\sthì)\s)"
)
_BY_THEN = r"trước|(?:ngay\s)?trong|(?:chậm|muộn) nhất|không (?:chậm|muộn) (?:hơn|quá)|vào"
_ONLY_WHEN = regex.compile(
    r"(?:(?:tất cả\s)?(?:các\s)?(?:nội dung|công việc|nhiệm vụ|phần việc|việc)\s"
    r"(?:này|trên|nêu trên)\s)?"
    r"(?:(?:tất cả\s)?(?:phải\s)?(?:báo cáo\s)?(?:hoàn thành|hoàn thiện|xong|thực hiện|kết thúc)\s)"
    rf"(?:xong\s)?(?:{_BY_THEN})\s[^,;:]{{4,40}}"
    r"|thời (?:gian|hạn)\s(?:hoàn thành|thực hiện|báo cáo|bàn giao|gửi|nộp)(?:\slà|\sxong|:)?\s"
    rf"(?:{_BY_THEN}|đến)\s[^,;:]{{4,40}}"
)
"""«…; hoàn thành trong tháng 11» is when, not what."""
_FEWEST_WORDS = 3
_FEWEST_KEPT = 40
"""A task shorter than this says too little without its reason."""
_PAIR = 2
_LONGEST_SUBJECT = 80

_AHEAD_OF_NEXT = regex.compile(r";\s(?:sau|trước|trong|từ|qua|ngay sau)\s[^;,]{2,30}\s(?:này|đó)$")
"""«phân bổ hết vốn trước 30/9; | sau thời hạn này»: when the next thing is to be done."""


@cache
def _connective() -> regex.Pattern[str]:
    words = either(instruction_words().connectives)
    return regex.compile(rf"(?:(?:{words})(?!\w|\shóa(?!\w))[\s,:]*){{1,3}}")


@remembered
def masked(text: str) -> str:
    """Return ``text``, of the same length, with what stands in quotes and brackets blotted out."""
    return _APART.sub(lambda apart: "_" * len(apart[0]), text)


@remembered
def opening(text: str, begin: int, end: int) -> int:
    """Return where a clause begins after its bullet, number and connectives.

    «- Thứ hai, đồng thời rà soát …» begins at «rà soát».
    """
    lower = text.lower()
    start = begin
    first = _OPENING.match(lower, start, end)
    if first:
        start = first.end()
    second = _connective().match(lower, start, end)
    if second and second.end() < end:
        start = second.end()
    return start


def trimmed(text: str, begin: int, end: int) -> Span:
    """Return a clause without what opens and closes it, of both a quotation mark only in pairs."""
    begin = opening(text, begin, end)
    stop = begin + len(text[begin:end].rstrip(_CLOSING))
    ahead = _AHEAD_OF_NEXT.search(text.lower(), begin, stop)
    stop = ahead.start() if ahead else stop
    if text.count('"', begin, stop) % 2 and stop < end and '"' in text[stop:end]:
        stop = text.index('"', stop) + 1
    return begin, max(begin, stop)


def behind_when(text: str, begin: int, end: int) -> int:
    """Return where a clause goes on behind the deadline it begins with, else its beginning."""
    when = _BY_WHEN.match(text.lower(), begin, end)
    return when.end() if when else begin


def no_task(text: str, begin: int) -> bool:
    """Tell whether a clause only says what somebody thinks or feels: «Đánh giá cao …»."""
    return _NO_TASK.match(text.lower(), begin) is not None


def only_serves(text: str, begin: int, end: int) -> bool:
    """Tell whether a stretch says what something is good for: «… sẽ giúp phát hiện vi phạm»."""
    return _SERVES.search(text.lower(), begin, end) is not None


def only_when(text: str) -> bool:
    """Tell whether a sentence says by when, and nothing else: «Xong trước ngày 12/6.»."""
    start, stop = trimmed(text, 0, len(text))
    return _ONLY_WHEN.fullmatch(text.lower(), start, stop) is not None


def has_modal(text: str, begin: int, end: int) -> bool:
    """Tell whether «phải» or «cần» stands in a stretch."""
    return _MODAL.search(text.lower(), begin, end) is not None


def instructions(  # noqa: PLR0913 - a stretch, and what is known of those named in it
    text: str,
    begin: int,
    end: int,
    bodies: Mapping[int, bool] = MappingProxyType({}),
    *,
    uncut: int = 0,
    turns: Iterable[Span] = (),
    titles: Container[int] = (),
) -> list[Span]:
    """Return the clauses of a stretch that holds instructions, each a thing to be done.

    Cut at «;» and «đồng thời», outside quotes and brackets; a piece that begins no action and has
    neither «phải» nor «cần» belongs to the one before: «…; các thủ tục còn chậm»; what reports ends
    them: «…; đến nay đã có 8 huyện xong». ``bodies`` are the places where a body or group is named,
    each with whether a verb stands behind: «…; Bộ Y tế tập trung cứu chữa» is a piece too.
    Nothing is cut before ``uncut``, where a list of those addressed ends. ``turns`` are those
    places behind a comma where another body is told something: «…, Bộ Y tế cứu chữa …»;
    ``titles`` those where a paper is named: «thực hiện Công điện 10; Thông báo số 12».
    """
    if text[begin : begin + 1] == '"' and text.count('"', begin, end) <= _PAIR:
        begin += 1  # all of it is quoted
    hidden = text[:begin] + masked(text[begin:end]) + text[end:]
    pieces = _pieces(hidden, (begin, end), max(begin, uncut), turns)
    merged: list[Span] = []
    for left, right in _with_subjects(text, pieces, bodies):
        start, stop = trimmed(text, left, right)
        if merged and no_task(text, start):
            break
        if right < end and not merged and text.startswith(_PURPOSES, start):
            continue  # «yêu cầu để bảo đảm an toàn, | các huyện sơ tán dân»
        if merged and (start in titles or _ONLY_WHEN.fullmatch(hidden.lower(), start, stop)):
            merged[-1] = (merged[-1][0], stop)
            continue
        subject = behind_when(text, start, stop)
        own = _is_task(text, hidden, (start, subject, stop), bodies)
        listed = merged and _lists_things(hidden, *merged[-1]) and subject not in bodies
        own = own and not (listed and not has_modal(hidden, start, stop))
        if merged and subject in bodies and _WILL.match(hidden.lower(), subject, stop):
            break
        if merged and not own and _REPORTS.match(hidden.lower(), start, stop):
            break
        if merged and not own:
            merged[-1] = (merged[-1][0], stop)
        elif stop > start:
            merged.append((start, stop))
    told = [(b, _before_outcome(hidden, b, _before_reason(hidden, b, e))) for b, e in merged]
    return [(b, e) for b, e in told if len(text[b:e].split()) >= _FEWEST_WORDS]


def _pieces(hidden: str, span: Span, uncut: int, turns: Iterable[Span]) -> list[Span]:
    """Return the stretches between the seams and turns of one, none cut before ``uncut``."""
    at, end = span
    seams = [seam.span() for seam in _SEAM.finditer(hidden.lower(), uncut, end)]
    seams += [turn for turn in turns if uncut < turn[1] < end]
    pieces: list[Span] = []
    for left, right in sorted(seams):
        if left >= at:
            pieces.append((at, left))
            at = right
    return [*pieces, (at, end)]


def _is_task(text: str, hidden: str, at: tuple[int, int, int], bodies: Mapping[int, bool]) -> bool:
    """Tell whether a clause says what is to be done: it begins so, has «phải», or names a body.

    ``at`` is where it begins, where it goes on behind its deadline, and where it ends.
    """
    start, subject, stop = at
    tells = (
        begins_action(text, start)
        or begins_action(text, subject)
        or has_modal(hidden, start, stop)
        or bodies.get(subject, False)
        or (subject in bodies and first_action(text, subject, stop) is not None)
        or _under_condition(hidden, subject, stop)
    )
    return tells and not only_serves(hidden, start, stop)


def _with_subjects(text: str, pieces: list[Span], bodies: Mapping[int, bool]) -> list[Span]:
    """Join those told that stand alone to what is told: «; Chánh Văn phòng; Giám đốc các sở …»."""
    joined: list[Span] = []
    for left, right in reversed(pieces):
        start, stop = trimmed(text, left, right)
        alone = start in bodies and not bodies[start] and stop - start <= _LONGEST_SUBJECT
        if joined and alone and first_action(text, start, stop) is None and left > pieces[0][0]:
            follows = opening(text, *joined[-1]) in bodies
            if follows:
                joined[-1] = (left, joined[-1][1])
                continue
        joined.append((left, right))
    return joined[::-1]


def _lists_things(hidden: str, begin: int, end: int) -> bool:
    """Tell whether a clause opens a list of means, or of things: «… với các biện pháp: A; B»."""
    lower = hidden.lower()
    if _MEANS.search(lower, begin, end):
        return True
    such = _SUCH_AS.search(lower, begin, end)
    return such is not None and not begins_action(hidden, such.end())


def _under_condition(hidden: str, begin: int, end: int) -> bool:
    """Tell «trường hợp chống đối thì cưỡng chế», where what is to be done stands behind a case."""
    case = _CASE.match(hidden.lower(), begin, end)
    return case is not None and first_action(hidden, case.end(), end) is not None


def _before_outcome(hidden: str, begin: int, end: int) -> int:
    """Return where a task ends before what came of it: «chấn chỉnh … | và đã đạt kết quả»."""
    came = _OUTCOME.search(hidden.lower(), begin, end)
    return came.start() if came else end


def _before_reason(hidden: str, begin: int, end: int) -> int:
    reason = _REASON.search(hidden.lower(), begin, end)
    return reason.start() if reason and reason.start() - begin >= _FEWEST_KEPT else end
