"""Values that are planned by what stands beside or ahead of them, not by a word of their own.

«chỉ tiêu được giao (17 tỷ đồng)», «Dự toán thu là 900 tỷ đồng; chi 950 tỷ đồng».
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.figures.figure_aim_words import TURNS
from extract.figures.instructed import is_due, suffers
from extract.figures.masked import NUMBER, TIME
from extract.lexicon.figures import any_of

if TYPE_CHECKING:
    from decimal import Decimal

    from extract.figures.figure_line import FigureLine
    from extract.figures.names.indicators import Lead
    from extract.measures.quantities import Quantity

_NEAR = 40
_FAR = 160
_UNDER_WAY = re.compile(
    r"(?<!\w)đang (?:[^\s,;.]{1,9} )?(?:làm|hoàn tất|hoàn thiện|hoàn thành|tiến hành|thực hiện|lập)"
    r" (?:các |những )?(?:thủ tục|hồ sơ|quy trình)(?: [^\s,;.]{1,9}){0,3}? (?:để )?"
    r"(?:tiếp nhận|đầu tư|mua|mua sắm|xây dựng|xây|thành lập|đấu thầu|bàn giao|khởi công|nhập|thuê"
    r"|cấp|công nhận|thí điểm|lắp đặt)(?: thêm| mới| khoảng| hơn| gần){0,2} $"
)
"""«đang hoàn tất hồ sơ tiếp nhận | 12 xe cứu thương»: not there yet."""
_MEASURES = re.compile(
    r"(?<!đã )(?<!\w)(?:đưa ra|đề ra|đề xuất|nghiên cứu) (?:nhiều |các |một số |hàng loạt |những )?"
    r"(?:giải pháp|biện pháp|phương án)[^.;]{0,70}?trong đó có (?:việc )?(?:[^\s,;.]{2,7} ){1,2}$"
)
"""«đưa ra nhiều giải pháp, trong đó có việc trồng | 300.000 cây xanh»"""
_QUOTA = re.compile(r" (?:tuyển (?:sinh|dụng|quân)|đào tạo|vào (?:lớp|trường)|biên chế)(?!\w)")
_TAKES = re.compile(r"(?<!\w)(?<!đã )tuyển(?: sinh| dụng| mới| thêm| bổ sung| khoảng| hơn){0,3} $")
_COMPARED_PLAN = re.compile(
    r"(?<!\w)(?:so(?: với)?|vượt|bằng|đạt|¤) (?:chỉ tiêu|dự toán|kế hoạch|mục tiêu)"
    rf"(?: (?:[^\s,.;:(){TIME}]{{1,9}}|{TIME}{{1,40}})){{0,4}} \($"
)
"""«tăng 12% so với dự toán | (200 tỷ đồng)»"""
_PLAN_BESIDE = re.compile(
    r"(?:chỉ tiêu|dự toán|kế hoạch|mục tiêu)(?: (?:do )?(?:quốc hội|chính phủ|hđnd|đại hội))?"
    r" (?:được giao|đề ra|đặt ra|giao) \(¤?(?:dưới |trên )?$"
    r"|¤ so với (?:mục tiêu|kế hoạch|chỉ tiêu) $|(?<!\w)(?<!có )thời hạn (?:là )?$"
    r"|(?<!đã )(?<!vừa )diễn ra trong (?:khoảng )?$"
)
_GRANTED = re.compile(
    r"(?<!đã )(?<!\w)được (?:[^\s,;.]{1,9} ){0,4}?giao (?:hơn |gần |trên |khoảng )?$"
)
_FUNDS = re.compile(r"[^,;.]{0,9} (?:kế hoạch )?vốn(?!\w)")
"""«huyện được giao | 45 tỷ đồng vốn đầu tư công»: to be spent."""
_ONCE = re.compile(
    r"(?<!từ )(?<!kể từ )(?<!sau )(?<!trước )(?<!\w)khi (?:[^\s,;.]{1,9} ){0,3}?"
    r"(?:đi vào|đưa vào|được đưa vào) (?:hoạt động|sử dụng|khai thác|vận hành)"
    r"(?: [^\s,;.¶]{1,9}){0,4}, [^;.]*$"
)
"""«Khi đi vào hoạt động, nhà máy nộp ngân sách | 200 tỷ đồng/năm»: it does not work yet."""
_DEEDS = (
    r"(?:giảm|tăng|cắt|cắt giảm|tinh giản|bổ sung|nâng|hỗ trợ|bố trí|sáp nhập|giải thể|thành lập"
    r"|xóa|miễn|điều chỉnh|kéo dài)"
)
_PROPOSED_ON = re.compile(
    rf"(?<!đã )(?<!\w)đề xuất {_DEEDS}(?!\w)[^;.:]{{0,80}}, (?:và )?{_DEEDS}(?!\w)[^,;.:]{{0,40}}$"
)
"""«Sở đề xuất giảm 12 phòng, tinh giản | 5% biên chế»: each deed is proposed."""
_RATE_PLANNED = re.compile(
    r"(?<!\w)(?:dự kiến|hạn mức tăng trưởng|mục tiêu tăng trưởng)[^,;.()¤]{0,60} "
    rf"\((?:cả )?(?:{TIME}+ )?(?:khoảng |trên |dưới )?$"
)
"""«hạn mức tăng trưởng dư nợ hợp lý (cả năm khoảng | 9%)»"""
_BOUND_SET = re.compile(r"(?<!\w)(?:ngưỡng|mức|mục tiêu|chỉ tiêu)(?: (?:là|dưới|khoảng))?[ ¤]$")
_SETTERS = re.compile(
    r" (?:do |mà )?(?:quốc hội|chính phủ|hđnd|đại hội|nghị quyết)(?: [^\s,;.]{1,8}){0,2}"
    r" (?:đề ra|đặt ra|cho phép)(?!\w)"
)
"""«dưới ngưỡng | 4% mà Quốc hội đề ra»"""
_AIM_LIST = re.compile(
    r"(?<!\w)(?:thống nhất|ấn định|quyết nghị|chốt|đề ra|đặt ra)"
    rf"[^.;:{NUMBER}]{{0,16}}{TIME}{{4,20}}: "
    rf"|^\W{{0,3}}(?:theo )?(?:kế hoạch|chỉ tiêu|mục tiêu)(?: [^\s,.;:{TIME}]{{1,9}}){{0,9}}"
    rf"(?: {TIME}{{4,30}}| năm 20\d\d)(?:,|:) "
    r"|(?<!\w)thông qua kịch bản tăng trưởng "
    r"|(?<!\w)(?:thông qua|quyết nghị|đề ra|đặt ra|xác định|phê duyệt) (?:các |một số |những )?"
    r"(?:mục tiêu|chỉ tiêu)(?! (?:đã|đạt|hoàn thành|vượt|thực hiện|chưa|không))[^.;:]{0,60}: "
    r"|(?<!\w)(?:thông qua|quyết nghị|quyết định|ban hành|phê chuẩn)(?: [^\s,.;:]{1,9}){0,5}"
    r" dự toán(?! (?:đã|đạt|chưa|thực hiện))[^.;:()]{0,80}?(?: với| gồm|:) "
    r"|(?<!\w)(?:đặt|đề) (?:ra )?(?:các )?chỉ tiêu (?!đã|đạt|hoàn thành|vượt|thực hiện|chưa|không)"
    rf"|(?<!\w)(?:hướng tới|hướng đến)(?: [^\s,;.]{{1,9}}){{0,4}} [\d{NUMBER}]"
    r"|(?<!\w)(?:quốc hội|hđnd|hội đồng nhân dân)[^.;:]{0,30} (?:quyết nghị|quyết định|thông qua) "
    r"(?:tổng|mức) (?:số )?(?:thu|chi|bội chi)(?!\w)"
)
"""«thông qua chỉ tiêu năm 2025: GRDP tăng 8%; thu ngân sách …», «Theo kế hoạch năm 2025, …»"""
_RISE = re.compile(
    rf"[^,;.(){NUMBER}]{{0,40}} (?:lên|xuống|còn|thành)(?: [^\s,;.]{{1,6}}){{0,3}} {NUMBER}"
)
_BUDGET = re.compile(
    r"(?:^|[,;:] |- )(?:tổng )?dự toán (?:tổng )?(?:số )?"
    r"(?:thu|chi|ngân sách|nsnn|vốn|kinh phí)(?!\w)"
)
_SETTLED = re.compile(r"\W{0,3}(?:số )?(?:quyết toán|thực hiện|thực thu|thực chi|kết quả)(?!\w)")
"""«dự toán thu là 900 tỷ đồng; quyết toán | 950 tỷ đồng»: what came of the plan."""
_MUST = re.compile(r"(?P<who> [^,;.]{2,70}(?<! không) )phải (?!chịu|đối mặt)")
_BORNE = re.compile(
    r" (?:di dời|sơ tán|tiêu hủy|tiêu huỷ|bỏ học|bỏ hoang|nghỉ việc|tái định cư|sống|cách ly"
    r"|cho (?:học sinh|trẻ) nghỉ|giải thể|thu hẹp|chờ)(?!\w)"
)
"""What befalls those who are counted: «15% hộ phải | di dời»."""
_OF_BUDGET = re.compile(
    r", (?:và )?(?:tổng )?(?:số )?(?:bội chi|bội thu|chi|thu|vay|dự phòng)"
    r"(?! được| về)(?: (?!đạt|ước|đã|được|mới)[^\s,;.()]{1,9}){0,5}? (?:là )?"
)
_PROPOSES = re.compile(r"(?<!\w)(?:đề xuất|dự thảo|kiến nghị)(?!\w)")


def _tells_budget(text: str) -> bool:
    """Tell whether a sentence tells what is planned to be taken in and spent."""
    return text.lstrip(" -").startswith("dự toán") or _BUDGET.search(text) is not None


def goes_on_planning(line: FigureLine, quantity: Quantity) -> bool:
    """Tell «Dự toán thu năm 2023 là 900 tỷ đồng; chi 950 tỷ đồng»: all of it is planned."""
    begin = quantity.begin - line.sentence.begin
    text = line.masked.text[: line.masked.break_after(begin)]
    own = text[text.rfind(";", 0, begin) + 1 :]
    settled = _SETTLED.match(own) is not None
    return not settled and _tells_budget(text) and not any_of("target", "reached").search(own)


def is_granted(line: FigureLine, quantity: Quantity) -> bool:
    """Tell «được giao | 45 tỷ đồng vốn đầu tư công», to be spent, from «được giao 9 ha đất»."""
    begin, end = (at - line.sentence.begin for at in (quantity.begin, quantity.end))
    given = quantity.unit_kind == "money" and _GRANTED.search(line.masked.text, 0, begin)
    return bool(given) and _FUNDS.match(line.masked.text, end) is not None


def is_once(text: str, begin: int) -> bool:
    """Tell «Khi đi vào hoạt động, nhà máy nộp | 200 tỷ đồng/năm» from «từ khi đi vào hoạt động»."""
    return _ONCE.search(text, 0, begin) is not None


def is_proposed_on(text: str, begin: int) -> bool:
    """Tell «đề xuất giảm 12 phòng, tinh giản | 5% biên chế», which goes on with what to do."""
    return _PROPOSED_ON.search(text, 0, begin) is not None


def is_bound(text: str, end: int, value: Decimal) -> bool:
    """Tell «100% cơ sở phải ký cam kết» from «58% lao động phải thuê trọ», «50% số thuế phải nộp».

    Nobody orders a part of one per cent: «12,4% hồ sơ phải bổ sung giấy tờ» was found so.
    """
    found = _MUST.match(text, end)
    if found is None or value != int(value) or _BORNE.match(text, found.end() - 1):
        return False
    at = found.end() - 1
    return not (suffers(text, at) or is_due(found["who"], text, at))


def goes_on_budget(line: FigureLine, quantity: Quantity) -> bool:
    """Tell «Quốc hội giao dự toán thu 900 tỷ đồng, bội chi | 70 tỷ đồng»: all of one budget."""
    last = line.last
    if last is None or last.status is not Status.TARGET or last.unit != quantity.unit:
        return False
    begin = line.sentence.begin
    between = line.masked.text[last.end - begin : quantity.begin - begin]
    return (
        last.name.text.lower().startswith("dự toán") and _OF_BUDGET.fullmatch(between) is not None
    )


def goes_on_proposing(line: FigureLine, quantity: Quantity) -> bool:
    """Tell «đề xuất hỗ trợ người nghèo 2 triệu đồng, hộ cận nghèo | 1 triệu đồng»."""
    last = line.last
    if last is None or last.status is not Status.TARGET or last.unit != quantity.unit:
        return False
    begin, text = line.sentence.begin, line.masked.text
    between = text[last.slot.end - begin : quantity.begin - begin]
    told = any_of("target", "reached").search(between) or TURNS.search(between)
    proposed = _PROPOSES.search(text, 0, last.slot.begin - begin) is not None
    return proposed and quantity.unit_kind == "money" and not told and "(" not in between


def _is_under_way(text: str, begin: int) -> bool:
    """Tell what papers are being made for, and what measures put forward are to do."""
    near = max(0, begin - _FAR)
    return bool(_UNDER_WAY.search(text, near, begin) or _MEASURES.search(text, near, begin))


def announces_aims(text: str) -> bool:
    """Tell whether a sentence so far announces that what follows is aimed at."""
    return _AIM_LIST.search(text) is not None


def starts_rise(line: FigureLine, lead: Lead, quantity: Quantity) -> bool:
    """Tell «phấn đấu nâng tỷ lệ từ | 42% lên 45%»: where it stands, not where it is to be."""
    begin = quantity.end - line.sentence.begin
    return lead.said[:1] == ("từ",) and _RISE.match(line.masked.text, begin) is not None


def is_plan_beside(line: FigureLine, quantity: Quantity) -> bool:
    """Tell «vượt 7% chỉ tiêu được giao (17.500 tỷ đồng)»: the plan itself, in brackets."""
    if quantity.out_of is not None:
        return False
    begin = quantity.begin - line.sentence.begin
    ahead = line.masked.text, max(0, begin - _NEAR), begin
    if quantity.unit != "%" and _COMPARED_PLAN.search(*ahead) is not None:
        return True
    if quantity.unit == "%" and _RATE_PLANNED.search(line.masked.text, 0, begin) is not None:
        return True
    if _BOUND_SET.search(*ahead) and _SETTERS.match(
        line.masked.text, quantity.end - line.sentence.begin
    ):
        return True
    return _PLAN_BESIDE.search(*ahead) is not None or _is_under_way(line.masked.text, begin)


def is_quota(line: FigureLine, quantity: Quantity) -> bool:
    """Tell «1.200 chỉ tiêu tuyển sinh», how many are to be taken, from «đạt 12 chỉ tiêu»."""
    if quantity.unit != "chỉ tiêu":
        return False
    begin, end = (at - line.sentence.begin for at in (quantity.begin, quantity.end))
    taking = _TAKES.search(line.masked.text, max(0, begin - _NEAR), begin)
    return taking is not None or _QUOTA.match(line.masked.text, end) is not None


_PRICED = re.compile(r"\w có (?:mức )?giá(?: bán| vé)?(?: (?:từ|là|khoảng|chỉ|chỉ từ))? $")


def is_told_apart(text: str, lower: str, begin: int) -> bool:
    """Tell «Mục tiêu là 84%; số thuê bao đạt | 22 triệu, tăng 7% so với cùng kỳ»: it was reached.

    Who aims at something sets it against a whole year, not against the same time of one. So is
    the price of «sẽ mở 30 gian hàng; đồ gốm có giá từ | 30.000 đồng».
    """
    opens = text.rfind(";", 0, begin)
    closes = text.find(";", begin)
    own = lower[opens + 1 : closes if closes >= 0 else len(lower)]
    priced = _PRICED.search(text, opens + 1, begin) if opens >= 0 else None
    return opens >= 0 and ("so với cùng kỳ" in own or priced is not None)
