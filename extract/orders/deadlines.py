"""By when an instruction is to be carried out: «trước ngày 15/8/2025», «trong quý I/2024».

What is due before a month, quarter or year is due on the last day before it. A day or year inside
what is to be done is no deadline: «Chiến lược … đến năm 2030».
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.orders.due import Deadline, day_of, month_of
from extract.orders.from_now import from_now
from extract.orders.report_day import report_day
from extract.remembered import remembered
from extract.speech.clauses import masked, only_when

if TYPE_CHECKING:
    from extract.context import Context
    from extract.instructions import Instruction

_HOUR = r"(?:\d{1,2}\s?(?:giờ|h)(?:\s?\d{2})?(?:\sphút)?,?\s(?=ngày\s))?"
_DAY = (
    _HOUR + r"(?:(?:đêm|sáng|chiều|tối|trưa)\s)?(?:(?:ngày|mùng|"
    r"mồng)\s(?:(?!\d)[^\W\d_]{1,9}\s){0,3}?)?(?P<day>\d{1,2})\s?"
    r"(?:[/.-]|\stháng\s)\s?(?P<month>\d{1,2})"
    r"(?:\s?(?:[/.-]|,?\snăm\s)\s?(?P<year>\d{4}))?(?![\d/])"
)
_MONTH = (
    r"(?:giữa\s|cuối\s|đầu\s|nửa đầu\s|nửa cuối\s)?tháng\s(?P<m>\d{1,2})(?:\s?(?:[/.-]|"
    r",?\snăm\s)\s?(?P<my>\d{4}))?(?![\d/])"
)
_QUARTER = (
    r"(?:quý\s(?:IV|I{1,3}|[1-4])(?:\svà\s|,\s|\s?-\s?)(?:quý\s)?|quý\s)"
    r"(?P<q>IV|I{1,3}|[1-4])(?:\s?(?:[/-]|,?\snăm\s)\s?(?P<qy>\d{4}))?(?!\w)"
)
"""Of two quarters the later one counts: «quý II và III/2024»."""
_YEAR = r"năm\s(?P<y>\d{4}|nay)(?!\s?-)"
_MONTHS = r"(?P<first>3|6|9)\stháng\sđầu\snăm\s(?P<fy>\d{4})"
_UNIT = rf"(?:{_DAY}|{_MONTH}|{_QUARTER}|{_MONTHS}|{_YEAR})"
_LAST = r"(?:(?:cuối|hết|kết thúc)\s)?"
_BINDS = regex.compile(
    rf"(?<!\w)(?P<cue>(?:chậm nhất|muộn nhất|trễ nhất)(?:\s(?:là|vào|trong|đến))?|trước|xong trước|"
    rf"không (?:chậm|muộn|trễ) (?:quá|hơn)|không quá(?=\sngày)|ngay trong|"
    rf"đến hết|đến cuối|từ nay đến|đến (?=hết|cuối)|"
    rf"đến|tới|trong|vào|hạn(?:\s(?:chót|cuối))?(?:\s(?:là|vào))?|thời hạn|"
    rf"thời gian hoàn thành:|thời hạn hoàn thành:|hoàn thành|xong)"
    rf"\s(?:thời hạn\s|"
    rf"thời điểm\s)?(?P<last>{_LAST}){_UNIT}",
    regex.I,
)
_MUST_BY = regex.compile(
    rf"(?:^|[,;]\s)(?:ngay\s|sang\s)?{_UNIT}(?:\snày)?\s(?:phải|cần)\s", regex.I
)
"""«tháng 12 phải có nước»."""
_AGAIN = regex.compile(
    r"\s?(?:hằng|hàng|mỗi)\s(?:năm|quý|tháng|tuần)|"
    r"\svà\s(?:(?:trong\s)?thời gian (?:tới|tiếp theo)|(?:các|những) (?:tháng|năm|quý))(?!\w)",
    regex.I,
)
"""«trước ngày 10/12 hằng năm», «trong tháng 9 và thời gian tới» are no one day."""
_LATER = regex.compile(rf"\s?(?:và|-|,)\s(?:{_MONTH})", regex.I)
_TO_THE_END = regex.compile(r"(?<!\w)(?:hết|kết thúc)(?!\w)")
"""«đến hết quý II» ends on a day: 30 June."""
_BEFORE = regex.compile(r"trước$", regex.I)
_PART_OF = regex.compile(r"(?<!\w)(?:giữa|cuối|đầu|nửa)(?!\w)", regex.I)
_SURE = regex.compile(
    r"chậm nhất|muộn nhất|trễ nhất|không|ngay|trước|xong|hạn|đến hết|đến cuối|từ nay", regex.I
)
_FINISHES = regex.compile(
    r"(?<!\w)(?:hoàn thành|hoàn thiện|hoàn tất|xong|kết thúc|trình|ban hành|khởi công|"
    r"bàn giao|đưa vào|phê duyệt|báo cáo|giải ngân|gửi|"
    r"thông xe|khánh thành|triển khai|thực hiện|công bố|có kết quả|phải|cần)(?!\w)[^;]{0,90}$",
    regex.I,
)
_ENDS_BY = regex.compile(
    r"(?<!\w)(?:hoàn thành|xong|kết thúc|hoàn tất|khởi công|bàn giao|khánh thành|thông xe|"
    r"đưa vào|giải ngân|đóng cửa|chấm dứt|dứt điểm|xóa bỏ)[^,;]{0,40}$"
)
_SPAN_BEFORE = regex.compile(
    r"(?<!\w)(?:giai đoạn|từ (?:ngày|tháng|năm|nay)?\s?[\d/.]{1,10}|kế hoạch(?! và đầu tư)|"
    r"chiến lược|nghị quyết|tầm nhìn|định hướng|chương trình|số liệu|ban hành|(?<!thư )ký)\s"
    r"(?:(?!xong(?!\w)|hoàn|kết thúc)\S{1,8}\s){0,4}$",
    regex.I,
)
_PAPER_BY = regex.compile(
    r"^(?:kế hoạch|nghị quyết|chương trình|chiến lược|(?:ban hành|ký)(?=\s\S))\s", regex.I
)
_BY = regex.compile(r"trước|chậm|muộn|trễ|xong|không", regex.I)
"""«trình nghị quyết | trước 30/9» gives a deadline, «kế hoạch đến năm 2030» a span."""
_MORE = regex.compile(r",\s(?:đặc biệt|nhất là|trong đó|gồm|bao gồm|như|trọng tâm)(?!\w)", regex.I)
_CASE = regex.compile(r"(?<!\w)(?:nếu|trường hợp)\s(?:(?!\sthì\s)[^,;]){0,90}$", regex.I)
"""«xử lý nhà máy nếu không khắc phục | trước 30/4» says in which case."""
_RESULTS = regex.compile(r"(?<!\w)(?:kết quả|tình hình|số liệu|doanh thu|số thu)\s[^,;]{0,110}$")
"""«báo cáo kết quả giải quyết hồ sơ | trong 9 tháng đầu năm 2021» tells of what was done."""
_ASIDE = regex.compile(
    r"\((?P<when>(?:hoàn thành|hoàn tất|xong|chậm nhất|muộn nhất|hạn|thời hạn|thời gian hoàn thành|"
    r"báo cáo|trình|gửi|nộp|bàn giao)\s[^()]{4,90})\)",
    regex.I,
)
"""«rà soát các trạm bơm (hoàn thành trước ngày 30/6)»."""
_LASTS = regex.compile(
    r"(?<!\w)(?:lùi|gia hạn|kéo dài|hoãn|tạm dừng|tạm ngừng|giãn|miễn|áp dụng|duy trì|giữ nguyên)"
    r"\s[^,;]{0,60}$"
)
"""«lùi thời hạn lắp camera | đến hết năm 2023» says how long, not by when."""
_NOT_BEFORE = regex.compile(
    r"(?<!\w)(?:(?:không|chưa)\s(?:để|được|cho|cho phép)|cấm)\s"
    r"(?!(?:[^\s,;:]+\s){0,4}?(?:tồn|kéo dài|chậm|trễ|quá hạn|sót|phát sinh))[^,;:]{2,70}\s$"
)
"""«không để dân xuống giống | trước ngày 20/5» says from when it may be done."""
_SPENDS = regex.compile(r"(?<!\w)(?:giải ngân|hoàn thành|phân bổ|thực hiện xong)\s[^,;:]{0,40}$")
"""«giải ngân hết | kế hoạch vốn trong quý II» binds, however the plan is called."""
_WORK_OF = regex.compile(
    r"(?<!\w)(?:nhiệm vụ|công việc|phần việc|hoạt động)"
    r"(?:\s(?:trọng tâm|chủ yếu|trọng điểm|công tác|cụ thể)){0,2}\s$"
)
_DONE = regex.compile(r"(?<!\w)đã\s[^,;:]{2,40}\s$")
_SOON = regex.compile(r"\s(?:này|tới|năm nay|sắp tới)(?!\w)")
_ISSUES = regex.compile(r"(?<!\w)(?:ban hành|ký)\s$")
_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_FRONT = 8


def deadline_in(context: Context, instruction: Instruction) -> Deadline:
    """Return the deadline that binds an instruction, or an empty one."""
    sentence = instruction.sentence
    begin = max(instruction.quote[0], sentence.begin)
    text = sentence.at(begin, instruction.end)
    today = report_day(context)
    found = find_deadline(text, instruction.begin - begin, today)
    if found.deadline is None:
        found = from_now(context, sentence, text, begin, today)
    return _behind(context, instruction, today) if found.deadline is None else found


def _behind(context: Context, instruction: Instruction, today: date | None) -> Deadline:
    """Return the deadline that the next sentence gives and nothing else: «Xong trước 12/6.»."""
    at = instruction.sentence.index + 1
    behind = context.sentences[at] if at < len(context.sentences) else None
    if (
        behind is None
        or behind.source.paragraph != instruction.sentence.source.paragraph
        or not only_when(behind.text)
    ):
        return Deadline()
    return replace(find_deadline(behind.text, 0, today), inferred=True)


@remembered
def find_deadline(text: str, begin: int, today: date | None = None) -> Deadline:
    """Read the deadline of the instruction that begins at ``begin`` of ``text``.

    ``today`` is the day of the report, for a day or month whose year is not written.
    """
    hidden = masked(text)
    if first := _MUST_BY.search(hidden):
        return _value(first, hidden, today)
    for found in _BINDS.finditer(hidden):
        if _binds(hidden, found, begin):
            due = _on_the_eve(_value(found, hidden, today), found)
            if _was_done(hidden, found, due, today):
                continue
            ends = _TO_THE_END.search(found["cue"].lower() + " " + found["last"].lower())
            return (
                replace(due, deadline=due.due_by.isoformat())
                if ends and due.due_by and not found["y"]
                else due
            )
    asides = (find_deadline(aside["when"], 0, today) for aside in _ASIDE.finditer(text))
    return next((one for one in asides if one.deadline), Deadline())


def _was_done(hidden: str, found: regex.Match[str], due: Deadline, today: date | None) -> bool:
    """Tell «rà soát hồ sơ đã tiếp nhận | trước ngày 1/7», a day gone by, from «… đã nêu, …»."""
    past = today is not None and due.due_by is not None and due.due_by < today
    return past and _DONE.search(hidden.lower(), 0, found.start()) is not None


def _on_the_eve(due: Deadline, found: regex.Match[str]) -> Deadline:
    """Return «trước tháng 6», «trước năm 2025» as due on the last day before."""
    months = 1 if found["m"] else 3 if found["q"] else 12 if found["y"] else 0
    parts = found["last"] or _PART_OF.search(found[0])
    if not months or parts or due.due_by is None or not _BEFORE.search(found["cue"]):
        return due
    first = due.due_by.replace(day=1, month=due.due_by.month - months + 1)
    return replace(due, due_by=first - timedelta(days=1))


def _binds(hidden: str, found: regex.Match[str], begin: int) -> bool:
    at = found.start()
    long_left = hidden[max(0, at - 120) : at].lower()
    if (
        _AGAIN.match(hidden, found.end())
        or ";" in hidden[found.end() : begin]
        or (found["first"] and _RESULTS.search(long_left))
        or _CASE.search(long_left)
        or (found["cue"].lower() == "trước" and _NOT_BEFORE.search(long_left))
        or (found["cue"].lower() == "trong" and _is_of_work(long_left))
        or (found["cue"].lower().startswith(("đến", "tới")) and _LASTS.search(long_left))
    ):
        return False
    left = hidden[max(0, at - 60) : at].lower()
    within = _within(hidden, found)
    spans = _SPAN_BEFORE.search(_ISSUES.sub("", left) if within else left)
    if (
        spans
        and not (_PAPER_BY.search(spans[0]) and _BY.match(found["cue"]))
        and not (within and _SPENDS.search(left, 0, spans.start()))
    ):
        return False
    if within or _SURE.match(found["cue"]) or found["last"]:
        return True
    if hidden[found.end() :].lstrip(" ,").startswith(("phải ", "cần ")):
        return True
    if found["y"] and not found["last"]:
        return bool(_ENDS_BY.search(left)) and _ends_clause(hidden, found.end())
    finishes = bool(_FINISHES.search(long_left))
    front = not found["first"] and at - begin < _FRONT and (at < begin or at - begin <= _FRONT)
    return front or (
        found["cue"].lower() != "vào"
        and finishes
        and not (
            found["y"]
            and found["cue"].lower() in {"đến", "tới"}
            and not _ends_clause(hidden, found.end())
        )
    )


def _is_of_work(left: str) -> bool:
    """Tell «thực hiện các nhiệm vụ trọng tâm | trong tháng 4», which tasks they are."""
    return _WORK_OF.search(left) is not None and _ENDS_BY.search(left) is None


def _within(hidden: str, found: regex.Match[str]) -> bool:
    """Tell «…, đề xuất hạ lãi suất trong tháng 8», whatever is to be done, at a clause's end."""
    due = found["m"] or found["q"] or found["day"]
    if not due or found["cue"].lower() not in {"trong", "ngay trong"}:
        return False
    soon = _SOON.match(hidden, found.end())
    end = soon.end() if soon else found.end()
    return not _MORE.match(hidden, end) and _ends_clause(hidden, end)


def _ends_clause(hidden: str, at: int) -> bool:
    return not hidden[at:].strip(" .,;…") or hidden[at : at + 1] in ",;."


def _value(found: regex.Match[str], hidden: str, today: date | None) -> Deadline:
    if found["day"]:
        return day_of(int(found["day"]), int(found["month"]), found["year"], today)
    if found["m"]:
        later = _LATER.match(hidden, found.end())
        which = later or found
        return month_of(int(which["m"]), which["my"] or found["my"], today)
    if found["q"]:
        return month_of(3 * _QUARTERS[found["q"].upper()], found["qy"], today)
    if found["first"]:
        return month_of(int(found["first"]), found["fy"], today)
    year = int(found["y"]) if found["y"].lower() != "nay" else today.year if today else None
    if year is None:
        return Deadline()
    return Deadline(f"{year:04d}", date(year, 12, 31), found["y"].lower() == "nay")
