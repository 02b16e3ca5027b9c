"""What a percentage is of: the words behind it, a plan or a whole that it is reckoned on."""

from __future__ import annotations

import re
from itertools import dropwhile
from typing import TYPE_CHECKING

from extract.figures.figure import Name, Named
from extract.figures.names.counted_nouns import base_name, counted_name, is_base
from extract.figures.names.figure_actors import acted
from extract.figures.names.figure_planned import is_of_two_plans
from extract.figures.names.figure_respects import in_respect
from extract.figures.names.figure_states import MEASURED
from extract.figures.names.figure_subjects import inherited
from extract.figures.names.figure_then import against_then
from extract.figures.names.figure_told_as import told_as
from extract.figures.names.indicators import Lead, subject_name
from extract.figures.names.measured import starts_measure, without_times
from extract.figures.names.word_phrases import phrase_before
from extract.lexicon.figures import any_of

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_BASE = re.compile(
    r" so(?: với)? (?=(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu|nghị quyết|kịch bản)(?!\w))"
)
_RATES = ("tỷ lệ ", "tỉ lệ ", "tỷ trọng ", "tỉ trọng ")
_COUNTS = ("số ", "tổng số ", "lượng ", "tổng lượng ")
_WITHIN = re.compile(r" (?:trên|trong|của|so với) (?=(?:tổng|toàn bộ|số)(?!\w))")
_OF_THESE = re.compile(r" (?:trong )?số (?:này|đó)(?: là)? (?=\w)")
_NATION = re.compile(r"\s(?:trên|của|trong) (?:toàn quốc|cả nước)$")
_MANNER = re.compile(
    r"\s(?:với|theo|bằng|qua|trên) (?:chất lượng|tốc độ|mức|hình thức|phương thức)\s"
)
_EAGERLY = ("tập trung ", "nỗ lực ", "quyết liệt ", "khẩn trương ", "tích cực ")
_PAYS = frozenset(
    {
        "giải ngân",
        "phân bổ",
        "giao",
        "bố trí",
        "huy động",
        "sử dụng",
        "thu hồi",
        "khởi công",
        "hoàn thành",
        "bàn giao",
        "thanh toán",
        "cấp",
        "chi trả",
        "giải quyết",
        "kiểm tra",
    }
)
_HAS = re.compile(r"(?:có|đã|đang|chưa|không|sẽ|phải|được|bị|cho biết|cho rằng)\s")
_DEED = re.compile(
    r"(?:(?:không|chưa) )?(?:hoàn thành|tham gia|được xếp loại|xếp loại|đạt chuẩn|trúng tuyển)"
    r"(?!\w)"
)
_SHORT_NAME = 4
_FEW_WORDS = 4
_COMPLETES = "hoàn thành"
_WHOSE_PLAN = frozenset(
    {"năm", "cả", "được", "đề", "đặt", "giao", "tỉnh", "vốn", "quý", "tháng", "này", "của", "do",
     "trung", "ubnd", "hđnd", "chính", "thủ"}
)  # fmt: skip
_SPENT = frozenset({"mức chi", "tỷ lệ chi", "tỉ lệ chi"})
_ADDS = " đóng góp vào "
_MEETS = "đáp ứng"
_PLANS = ("dự toán", "kế hoạch", "chỉ tiêu", "mục tiêu")


def named_behind(
    line: FigureLine, slot: Slot, lead: Lead, own: Name | None, left: int
) -> Named | None:
    """Name a percentage by the words behind it: «87% dân số dùng …», «82% dự toán»."""
    end = slot.end - line.sentence.begin
    if line.masked.text.startswith(" là ", end):
        behind = base_name(line.masked, end + len(" là"))  # «7% là nợ thương mại»
        return None if behind is None or own else _noun_behind(line, lead, behind)
    planned = _BASE.match(line.masked.text, end)
    if planned is not None and lead.kind in {"level", "ratio", ""} and (own or line.topic):
        end = planned.end() - 1
    if lead.kind == "share" and (within := _WITHIN.match(line.masked.text, end)) is not None:
        end = within.end() - 1  # «chiếm 1,5% | trên tổng dư nợ»
    known = own or _ahead(line, lead, left)
    then = against_then(line, slot, lead, known)
    given = then or _of_these(line, own, end) or contributed(line, lead, end, own or line.topic)
    if line.masked.text.startswith(" về ", end) and given is None:
        return in_respect(line, own or line.spoken, end)
    span = base_name(line.masked, end)
    given = given or _going_on(line, lead, left, span)
    if span is None or given is not None:
        return given
    if any_of("stop", "progress").match(line.masked.text, span[0]):
        done = line.name(span)
        whole = own is not None and not line.is_place(lead.subject)
        return Named(own.joined("", done) if own and whole else done, "counted", span[1])
    if known is not None:
        completed = _spent(line, own, span) if own else _completed(line, lead, known, span)
        reckoned = completed or _reckoned(line, lead, known, span, own=own is not None)
        if reckoned is not None:
            return reckoned
    return None if _is_before(line, lead, own, known, span) else _noun_behind(line, lead, span)


def of_place(line: FigureLine, slot: Slot, lead: Lead, own: Name | None) -> Name | None:
    """Return the place of «Số tử vong tăng 4 ca. Miền Nam chiếm | 77% số ca mắc», not those dead.

    What was told of before is named only by what has a share of just that.
    """
    if own is None or lead.kind != "share" or not line.is_place(lead.subject):
        return own
    span = base_name(line.masked, slot.end - line.sentence.begin)
    whole = line.name(span).text.lower() if span is not None else ""
    counts = whole.startswith(_COUNTS) and own.text.lower().startswith(_COUNTS)
    return line.name_of(lead.subject) if counts else own


def _spent(line: FigureLine, own: Name, span: tuple[int, int]) -> Named | None:
    """Name «mức chi tối thiểu 20% | ngân sách cho giáo dục» by what is spent, and of what."""
    if own.text.lower() not in _SPENT:
        return None
    return Named(own.joined("", line.name(span)), "counted", span[1])


def _of_these(line: FigureLine, own: Name | None, at: int) -> Named | None:
    """Name «86 bệnh nhân hồi sức; 15% trong số này | phải thở máy» by both."""
    last, among = line.last, _OF_THESE.match(line.masked.text, at)
    if among is None or own is not None or last is None or last.construct != "counted":
        return None
    begin = among.end() - 1
    _, end = counted_name(line.masked, begin, begin)
    if last.unit == "%" or end <= begin + 1:
        return None
    return Named(last.name.joined("", line.name((begin + 1, end))), "counted", end, last.topic)


def _going_on(
    line: FigureLine, lead: Lead, left: int, span: tuple[int, int] | None
) -> Named | None:
    """Name «tăng 33% về số vụ, | 46% số người chết», as much of a change as the first."""
    if span is None or lead.said or line.last is None or line.last.construct != "change":
        return None
    respect = line.masked.text.startswith(" về ", line.last.slot.end - line.sentence.begin)
    partly = bool(lead.subject) or "trong đó" in line.masked.text[left : span[0]]
    if partly or not respect or not line.masked.text.startswith("số ", span[0]):
        return None
    return Named(line.name(span), "respect", span[1], line.spoken)


def contributed(line: FigureLine, lead: Lead, end: int, known: Name | None) -> Named | None:
    """Name «khu vực dịch vụ …, đóng góp 43% | vào mức tăng chung» by what it adds to."""
    into = " vào "
    if known is None or "đóng góp" not in lead.said:
        return None
    if not line.masked.text.startswith(into, end):
        told = (one.name for one in line.named if _ADDS in one.name.text)
        first = next(told, None)  # «… đóng góp 8% vào mức tăng chung; dịch vụ đóng góp | 53%»
        if first is None and line.masked.text[end:].lstrip()[:1] in {"", ";", ",", "."}:
            giving = Name(f"{known.text} đóng góp", known.spans)
            return Named(giving, "measured", end, known)  # «dịch vụ tăng 9%, đóng góp | 56%»
        if first is None:
            return None
        added = first.text.partition(_ADDS)[2]
        return Named(Name(f"{known.text}{_ADDS}{added}", known.spans), "measured", end, known)
    span = base_name(line.masked, end + len(into))
    if span is None:
        return None
    return Named(known.joined("đóng góp vào", line.name(span)), "measured", span[1], known)


def _ahead(line: FigureLine, lead: Lead, left: int) -> Name | None:
    """Return what a percentage goes on with; nothing where the sentence has turned to another."""
    known = line.before_bracket(left) or inherited(line, left)
    if known is not None and known.text.lower().startswith(_PLANS):
        known = inherited(line, 0)  # «kết quả đạt dự toán thấp nhất (năm 2019 đạt 86% dự toán)»
    if known is None or known.spans[0][0] >= line.sentence.begin or lead.kind != "share":
        return known
    if lead.subject:
        return None
    if line.last is not None:
        return line.last.name  # «Hàn Quốc đứng thứ hai với 4 tỷ USD, chiếm | 15% tổng vốn»
    return None if len(line.masked.words(0, left)) > _FEW_WORDS else known


def _is_before(
    line: FigureLine, lead: Lead, own: Name | None, known: Name | None, span: tuple[int, int]
) -> bool:
    """Tell whether a percentage is of what stands before it, and not of the noun behind it."""
    if known is None:
        return bool(lead.kinds) and is_base(line.masked, span[0], "plans")
    measured = starts_measure(without_times(lead.subject))
    if lead.kind in {"up", "down"} and not measured and starts_measure(line.masked.words(*span)):
        return is_base(line.masked, span[0], "plans")  # «giảm 50% lệ phí trước bạ»
    toward = lead.kind == "toward" and (measured or starts_measure(subject_name(lead.subject)))
    level = lead.kind == "level" and (measured or _is_base_of(line, span))
    return level or toward or (lead.kind in {"up", "down"} and own is not None)


def _is_base_of(line: FigureLine, span: tuple[int, int]) -> bool:
    """Tell «đạt 70% kế hoạch» from «đạt 70% hồ sơ nộp trực tuyến»."""
    few = len(line.masked.words(*span)) < _SHORT_NAME
    return few or is_base(line.masked, span[0])


def _noun_behind(line: FigureLine, lead: Lead, span: tuple[int, int]) -> Named:
    _, last = counted_name(line.masked, span[0], span[0] + 1)
    last = told_as(line, max(last, span[1]))
    last = _without_manner(line, lead, span[0], last)
    name = line.name((span[0], without_nation(line, span[0], last)))
    if (whose := _whose(line, name)) is not None:
        return Named(whose, "counted", last, line.topic if len(whose.spans) > 1 else None)
    if lead.kind not in {"up", "down", "level"} and _DEED.match(name.text) is None:
        name = acted(line, name, lead, bare=len(name.text.split()) <= _SHORT_NAME)
    return Named(name, "counted", last)


def _whose(line: FigureLine, name: Name) -> Name | None:
    """Name «trong 500 doanh nghiệp được hỏi, 60% | có kế hoạch tuyển thêm» with their noun.

    So too where the sentence before told of them: «Trong số này, 60% | đã ký hợp đồng».
    """
    told = _HAS.match(name.text) or _DEED.match(name.text)
    parts = dropwhile(lambda one: one.unit == "%" and bool(one.name.spans), reversed(line.named))
    whole = next(parts, None)
    if whole is None and told and any_of("time", "parts").match(line.sentence.lower):
        rate = line.topic is None or line.topic.text.lower().startswith(_RATES)
        return None if rate or line.topic is None else line.topic.joined("", name)
    if whole is None or whole.construct != "counted" or whole.slot.begin < line.sentence.begin:
        return None
    stuff = whole.quantity.unit_kind in MEASURED and bool(whole.name.spans)
    noun = " ".join(line.article[slice(*whole.name.spans[0])].split()) if stuff else whole.unit
    are = line.masked.text.endswith(" là ", 0, name.spans[0][0] - line.sentence.begin)
    if are:  # «1.200 công chức; 35% là nữ»
        return Name(f"{noun} là {name.text}", name.spans)
    return Name(f"{noun} {name.text}", name.spans) if told else None


def _without_manner(line: FigureLine, lead: Lead, begin: int, end: int) -> int:
    """Return where whom it reached ends before how: «được phủ sóng tới 99,8% dân số | với …»."""
    manner = _MANNER.search(line.masked.text, begin, end)
    reached = bool(lead.subject) and lead.kind in {"toward", "weak", ""}
    return manner.start() if manner is not None and reached else end


def _reckoned(
    line: FigureLine, lead: Lead, known: Name, span: tuple[int, int], *, own: bool
) -> Named | None:
    """Name a share or a percentage of a plan: «thu ngân sách so với dự toán»."""
    plan = is_base(line.masked, span[0], "plans")
    if own and lead.subject[-2:] and known.text.lower() == _MEETS:
        return Named(known.joined("", line.name(span)), "measured", span[1])
    base = line.name(base_name(line.masked, span[0], plan=True) or span if plan else span)
    if plan and is_of_two_plans(line, span[0]):
        base = line.name(span)
    if lead.kind == "share":
        return Named(known.joined("trong", base), "share", span[1], known)
    apart = not own and not lead.kinds and known.spans[0][0] < line.sentence.begin
    paid = own and not lead.kinds and phrase_before(lead.subject, len(lead.subject), _PAYS)[0]
    if paid and known.text.lower().startswith(_EAGERLY):  # «tập trung | giải ngân 95% kế hoạch»
        known = line.name_of(line.words_of(known)[2:]) or known
    if plan and (lead.kinds or not own or paid) and not apart:
        return Named(known.joined("so với", base), "compared", span[1], known)
    if paid:
        return None  # «Sở mới giải ngân | 20% vốn thi công»
    words = line.masked.words(*span)
    on = not own and line.last is not None and lead.kind == "level" and len(words) > 1
    ranged = lead.said[-1:] == ("từ",) and {"up", "down"}.isdisjoint(lead.kinds)
    level = lead.kind in {"ratio", "level"} or ranged or (own and not lead.kind)
    if on or (level and is_base(line.masked, span[0])):
        return Named(known.joined("so với", base), "compared", span[1], known)
    return None


def _completed(line: FigureLine, lead: Lead, known: Name, span: tuple[int, int]) -> Named | None:
    """Name «Huyện đã hoàn thành 90% | kế hoạch xóa nhà tạm» by the plan, which says of what.

    It is of nothing that a sentence before has told.
    """
    words = line.masked.words(*span)
    told = len(words) > _FEW_WORDS - 1 and words[2].text not in _WHOSE_PLAN
    at = line.masked.text.rfind(_COMPLETES, 0, span[0])
    if known.spans[0][0] >= line.sentence.begin or not told or _COMPLETES not in lead.said:
        return None
    if at < 0 or not is_base(line.masked, span[0], "plans"):
        return None
    return Named(line.name((at, at + len(_COMPLETES)), span), "counted", span[1])


def without_nation(line: FigureLine, begin: int, end: int) -> int:
    """Return where a noun ends before «trên toàn quốc», «của cả nước»."""
    found = _NATION.search(line.masked.text, begin, end)
    return found.start() if found is not None and found.start() > begin else end
