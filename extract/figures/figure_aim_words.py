"""Whether words say that something is aimed at: «phấn đấu đạt», not «đã hoàn thành chỉ tiêu»."""

from __future__ import annotations

import re

from extract.figures.masked import NUMBER
from extract.lexicon.figures import any_of, figure_words
from extract.remembered import remembered
from extract.text import open_bracket

_WILLS = frozenset({"sẽ", "phấn đấu", "dự kiến", "quyết tâm", "hướng tới"})
_BODIES = frozenset({"bộ", "sở", "ban", "phòng", "quỹ"})
TURNS = re.compile(
    r"(?<!\w)(?:nhưng|song(?! (?:song|phương|hành|ngữ))|tuy nhiên|thực tế|trong khi|đến nay)(?!\w)"
    r"|(?<=, )dẫn (?:tới|đến)(?!\w)"
)
"""Behind these what was reached is told, whatever was aimed at or asked for."""
_MISSED = re.compile(r"(?<!\w)(?:không|chưa) (?:đạt|hoàn thành)(?: được)?(?=[;,])")
"""«Mục tiêu 1 triệu doanh nghiệp không đạt; …»: what follows is how things are."""
_COUNTS_AIMS = re.compile(r"(?:^|\W)(?:tổng )?(?:số|tỷ lệ) $")
"""«số | chỉ tiêu đạt và vượt kế hoạch»: of those set before, so many."""
_HANDED_OUT = re.compile(
    r"(?<!\w)số (?:lượng )?(?:nhiệm vụ|dự án|văn bản|công việc|việc|đề án|nội dung)(?!\w)"
    r"[^,;.:]{0,60}$"
)
"""«số nhiệm vụ Thủ tướng | Chính phủ giao»"""
_NO_AIM = re.compile(r" (?:này|đó|trên(?! *$)|quốc gia|đã đề ra|đề ra trước)(?!\w)")
"""«để đạt mục tiêu trên, …»; not of «đặt mục tiêu trên | 95% trẻ được tiêm»."""
_ATTAINED = re.compile(
    r"(?<!để )(?:hoàn thành|đạt được|vượt)"
    r"(?: (?:thắng lợi|tốt|nhiều|toàn bộ|hầu hết|phần lớn|đa số|cơ bản))? $"
)
_RESULTS = re.compile(r"(?<!\w)kết quả (?:thực hiện |đạt được |của )?(?:các |một số )?$")
"""«Kết quả thực hiện | các chỉ tiêu: 92% hộ đạt chuẩn»: how they were met."""
_MET = re.compile(
    r"[^.;:]{0,40}? (?:đã đạt(?: được)?|đạt (?:được|kết quả|khá|cao|tốt|và vượt)|hoàn thành|vượt)"
    r"(?!\w)[^.;:]{0,60}:"
)
"""«Các chỉ tiêu | đạt được trong nhiệm kỳ qua: …»"""
_GOING = re.compile(
    r"(?: (?!phải |cần |sẽ |phấn đấu )[^\s,;:.()¤]{1,9}){0,5}"
    r" (?:đều|cũng|tiếp tục|có (?:thay đổi|chuyển biến|mức tăng|sự|bước|xu hướng)"
    r"|đã (?=(?:đạt|vượt|hoàn thành|tăng|giảm|có|cán)(?!\w))|ước (?=đạt|tăng|giảm)) ?"
)
"""«một số chỉ tiêu kinh tế khác | cũng có thay đổi»: how things go, not what is aimed at."""


def _is_beside(text: str, found: re.Match[str]) -> bool:
    """Tell an aim that was attained, or that what was reached is set against, from one to come.

    «hoàn thành các chỉ tiêu», «đạt 52% (mục tiêu 55%)», «trong khi mục tiêu là 55%»,
    «đặt mục tiêu đón 4 triệu khách, nhưng đón tới 5 triệu».
    """
    if _ATTAINED.search(text, 0, found.start()) or text.endswith("trong khi ", 0, found.start()):
        return True
    if TURNS.search(text, found.end()) or _MISSED.search(text, found.end()):
        return True
    if found[0] == "theo chương trình" and text[: found.start()].rstrip()[-1:].isalnum():
        return True  # «bị thu hồi giấy phép theo chương trình chuẩn hóa dữ liệu»
    if found[0].endswith("chỉ tiêu") and _GOING.match(text, found.end()):
        return True
    return open_bracket(text, found.start()) >= 0 and ")" in text[found.end() :]


def _are_met(text: str, found: re.Match[str]) -> bool:
    """Tell goals that a heading in the sentence says were met, or how: «Chỉ tiêu đạt được: …»."""
    if not found[0].endswith("chỉ tiêu"):
        return False
    return bool(_MET.match(text, found.end()) or _RESULTS.search(text, 0, found.start()))


def _is_set_before(text: str, found: re.Match[str]) -> bool:
    """Tell goals and tasks that are counted, «số chỉ tiêu đạt», from those that are set."""
    if found[0] == "chỉ tiêu":
        return _COUNTS_AIMS.search(text, 0, found.start()) is not None
    return found[0].endswith(" giao") and _HANDED_OUT.search(text, 0, found.start()) is not None


@remembered
def aims_in(text: str, field: str) -> bool:
    """Tell whether a text says that something is aimed at; ``field`` names the words for it."""
    for found in any_of("target", field).finditer(text):
        ahead = text[max(0, found.start() - 12) : found.start()].split()
        word = ahead[-1].strip(",;:") if ahead else ""
        if _NO_AIM.match(text, found.end()):
            continue  # «cụ thể hóa mục tiêu này», «chương trình mục tiêu quốc gia»
        if _are_met(text, found) or (field == "ahead" and _is_beside(text, found)):
            continue
        counted = word.endswith((NUMBER, "%")) and not ahead[-1].endswith((",", ";", ":"))
        if counted or (word == "tiêu" and found[0] == "phấn đấu"):
            continue  # «134% | chỉ tiêu phấn đấu»
        if found[0] in _WILLS and word in _BODIES:
            return True  # «Bộ sẽ quyết toán 12 dự án», not «Sở Kế hoạch»
        opens = field == "own" and not text[: found.start()].strip(" ,.;:(")
        if ahead[-2:] == ["so", "với"] and field == "own":
            continue  # «tỷ lệ nợ so với dự toán là 4,5%»
        passed = field == "own" and word == "vượt" and ahead[-2:-1] != ["và"]
        if _is_set_before(text, found):
            continue
        if opens or passed or word not in figure_words("target", "not_after"):
            return True
    return False


_TO_REACH = re.compile(
    r"(?:^|[\"“:] ?)\W{0,3}(?:để|nhằm) (?:hoàn thành|hoàn tất|đạt|thực hiện|đưa|có|xóa|giải ngân"
    r"|trồng|xây dựng|bảo đảm|đảm bảo|đón|thu|sản xuất)(?!\w)[^,;.]{0,90}$"
)
_MAIN_CLAUSE = re.compile(r"[^,;.]{0,90}, (?P<said>[^.]*)")
_DID = re.compile(r"(?<!\w)(?:đã|vừa|được biết)(?!\w)")


def is_purpose(text: str, begin: int, end: int) -> bool:
    """Tell «Để hoàn thành | 19 tiêu chí trong năm 2018, xã cần …» from what was done for it.

    «Để hoàn thành 45 km đường, công ty đã huy động …»: nobody knows whether that is still to come.
    """
    if _TO_REACH.search(text, 0, begin) is None:
        return False
    main = _MAIN_CLAUSE.match(text, end)
    return main is not None and _DID.search(main["said"]) is None


_PRICED = re.compile(rf"[^;.]{{0,90}}(?<!\w)(?:có|với) (?:mức )?giá (?:chỉ |từ |khoảng )?{NUMBER}")


def before_clause(text: str, left: int) -> str:
    """Return what may announce aims before a clause: «sẽ mở chợ đêm; | vé có giá 30.000 đồng».

    What something costs is told by its own clause alone.
    """
    ahead = text[:left]
    return ahead.rpartition(";")[2] if _PRICED.match(text, left) is not None else ahead
