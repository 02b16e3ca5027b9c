"""Which numbers stand in what someone is told to do, and are no figures: «cần bố trí 5 cán bộ»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure_aim_words import TURNS, aims_in
from extract.figures.masked import NUMBER, TIME
from extract.lexicon.figures import any_of, figure_words
from extract.remembered import remembered

if TYPE_CHECKING:
    from extract.figures.masked import Masked
    from extract.measures.quantities import Quantity

_FEW = 10
"""Programmes number their points up to about here."""
_NEAR = 60
_PLAN_GIVEN = re.compile(
    r"(?:dự toán|kế hoạch(?! và đầu tư)|chỉ tiêu|mục tiêu|nhiệm vụ)[^,;.]{0,60}$"
    r"|(?<!\w)số [^,;.]{2,40} do [^,;.]{2,40}$"
)
_ASSURES = frozenset({"bảo đảm", "đảm bảo"})
_ACHIEVED = re.compile(
    r"(?<!\w)đã (?!được (?:giao|phê duyệt)|đề ra|đặt ra|xác định)[^.;]{4,300}, $"
)
_TO_BE = re.compile(r"(?<!\w)(?:phải|cần|sẽ|phấn đấu|để|nhằm|tiếp tục|giao)(?!\w)")
_ASKS = frozenset({"đề nghị", "kiến nghị", "yêu cầu", "đề xuất"})
_MAKES = re.compile(
    r"(?<!\w)(?:xây|xây dựng|xây mới|trồng|trồng mới|thực hiện|lắp đặt|(?<!nâng )cấp"
    r"|cấp bổ sung|bổ sung|cung cấp|tuyển|tuyển dụng|đào tạo|mở|thành lập|khởi công|hoàn thành"
    r"|sản xuất|mua|mua sắm|thu hút|phát triển|khai thác|kết nạp|khoan|nạo vét|đóng mới|mở mới"
    r"|cứng hóa|lập|dựng|bố trí|dự trữ|trang bị|cấp phát|phân bổ"
    r"|kiên cố hóa|xóa|tạo việc làm cho|giải quyết việc làm cho)"
    r"(?: (?:thêm|mới|được|ít nhất|tối thiểu|khoảng|hơn|trên|gần|đủ)){0,2} $"
)
_RULES = re.compile(
    r" (?:khác|khắc phục|chấn chỉnh|xử lý|truy thu|thu hồi|hạch toán|hoàn trả|xử phạt|khởi tố"
    r"|kiểm điểm|giảm lỗ|giảm chi"
    r"|giảm trừ|nộp|sửa đổi|hủy bỏ|bãi bỏ|thay thế|xem xét trách nhiệm)(?!\w)"
)
_INSPECTS = re.compile(r"(?<!\w)(?:thanh tra|kiểm toán|kiểm tra)(?!\w)")
_DONE = re.compile(r";\s(?:trong năm |đến nay |hiện |qua đó )?đã\s")
_ASSIGNS = re.compile(
    r"[^;:,.]{2,70} giao (?:bộ|sở|ubnd|tập đoàn|các (?:bộ|sở|huyện|xã|địa phương)|công an|ban"
    r"|cục)(?!\w)"
)
_ASSIGNED = re.compile(
    r";\s(?:(?:giao )?(?:các )?)(?:bộ|sở|ubnd|tập đoàn|công an|ban|cục|huyện|xã|văn phòng)(?!\w)"
    r"(?![^;]*(?:hiện|đã|đang) có )[^;]*$"
)
"""«Phó Thủ tướng giao Bộ A …; UBND tỉnh B bàn giao | 2,5 ha»: each is told what to do."""
_GIVES = re.compile(
    r"(?!.{0,70}(?<!\w)(?:đã|do|được|vừa|mới) )(?:\d{1,2}\. |[a-zđ]\) |- )?"
    r"(?:[^;:,.]{2,70} )?(?:giao|yêu cầu) (?:bộ|sở|ubnd|tập đoàn|các (?:bộ|sở|huyện|xã|địa phương)|"
    r"công an|ban|cục|phòng|chi cục)(?!\w)"
    r"(?!.*(?<!\w)(?:đã|đang|hiện|đạt|ước|chiếm|do|trị giá|dự toán|tổng mức|làm rõ|khoản)(?!\w))"
)
"""«Giao Bộ A rà soát, cân đối | 900 tỷ đồng»: commas do not end what is given to one."""
_PROCEEDS = re.compile(
    r" (?:truy tố|khởi tố|xét xử|điều tra|xử phạt|kỷ luật|khen thưởng|phê bình"
    r"|chuyển (?:hồ sơ|cơ quan|công an|viện)"
    r"|(?:[^\s,;.]{1,9} ){0,8}(?:tặng|truy tặng|trao tặng|phong tặng|khen thưởng|phê bình)"
    r")(?!\w)"
)
"""What one proposes by office, and has done so: «đề nghị truy tố», «đề nghị Thủ tướng tặng»."""
_ASKS_ABOUT = re.compile(
    r"[^,;.]{0,50} (?:làm rõ|giải trình|phân tích|báo cáo|trả lời)"
    r"(?: rõ| thêm| kỹ| cụ thể| hơn){0,2}"
    r"(?: về)? (?:việc|nguyên nhân|lý do|vì sao|tại sao|trách nhiệm|thực trạng|tình trạng)(?!\w)"
)
"""What one asks to be told about is so: «đề nghị làm rõ nguyên nhân | 3 dự án chậm tiến độ»."""
_IN_ONE_PLACE = re.compile(
    r"$|[,.;)]| (?:của|tại|ở|đạt|có|là|được|tăng|giảm|còn|chiếm|đã|đang|từ|trong|năm|nông thôn"
    r"|và|ước|hiện|cũng|chỉ|mới|vẫn|tiếp tục)"
    rf"(?!\w)| {TIME}"
)
"""«tỷ lệ hộ dùng nước cấp tập trung | của tỉnh», which asks nobody to set about something."""
_SUFFERS = re.compile(
    r" (?:thuê|vay|bù lỗ|bán lỗ|nhập viện|cấp cứu|phẫu thuật|thở máy|thở oxy|đóng cửa|nghỉ học"
    r"|ngừng hoạt động|tạm dừng|tạm ngừng|hủy|huỷ|đi mượn|học nhờ|đối mặt|gánh)(?!\w)"
)
"""What nobody orders: «phải thuê 14 trụ sở»."""
_CHEATS = re.compile(r"(?<!\w)(?:bị|đối tượng|kẻ|nghi phạm)(?: [^\s,;.:]{1,9}){0,8} $")
"""Who asks for what nobody should give: «bị kẻ gian yêu cầu chuyển 2 tỷ đồng»."""
_STANDS = re.compile(
    r"(?<![^\W\d])(?:(?<!thực )(?<!thể )(?<!xuất )(?<!phát )(?<!biểu )hiện|đến nay|tới nay|lâu nay)"
    r"(?! (?:đại|hành|trạng|hữu|vật|tượng|trường))(?: [^\s,;.:]{1,9}){0,8} $"
)
"""«…, bởi hiện con số này chưa đầy | 1%»: how things stand, whatever is asked for."""
_NUMBER_OF = re.compile(
    r"(?<!\w)(?:số|tổng số|số lượng|tỷ lệ|diện tích|khối lượng|vi phạm|sai phạm)"
    r"(?: [^\s,;:.()]{1,12}){1,12} $"
)
"""«số hộ phải di dời là 214 hộ», «tổng số lợn phải tiêu hủy 27.000 con»"""
_PAYABLE = re.compile(
    r"(?<!\w)(?<!ngành )(?<!cục )(?<!quan )(?:tiền|khoản|lãi|nợ|chi phí|học phí|lệ phí|kinh phí"
    r"|thuế(?! (?:tỉnh|thành phố|tp|huyện|cơ sở|khu vực|vùng))|lương|mức (?:đóng|phí|thu|phạt))"
    r"(?: [^\s,;:.()]{1,12}){0,8} $"
)
_DUE = re.compile(
    r" (?:nộp|trả|thu|chi|đóng|chịu|thanh toán|hoàn trả|hoàn|bồi thường|bù|truy thu)(?!\w)"
)
"""«tiền thuê đất phải | nộp là 4 tỷ đồng»: how much is due, not what someone is told to do."""
_PETITIONERS = ("cử tri ", "đại biểu ", "người dân ", "nhân dân ", "doanh nghiệp ", "hội viên ")
_COMPLAINTS = tuple(
    f"{word}{joined}"
    for word in ("khiếu nại", "tố cáo", "phản ánh", "tranh chấp", "ý kiến", "nguyện vọng")
    for joined in (", ", " và ", " ", "/")
)
_OF_VOTERS = (" của ", " cử tri")
_COMPLAINS = re.compile(r"(?:, | và | hoặc |/| )(?:phản ánh|khiếu nại|tố cáo)(?!\w)")
_WISHES = frozenset({"đề nghị", "yêu cầu", "chỉ đạo"})
_OF_ONE = " của "
_IS_THAT = re.compile(r" của [^,;.:]{2,60}(?: là | phải |: )")
_ATTENDS = ("dự và ", "dự, ", "phát biểu ", "tham dự và ", "tổ công tác ", "tổ giúp việc ")
_NOW_HAS = re.compile(
    r"(?<!\w)(?:hiện|hiện nay|đang|đến nay|nay đã|hiện đã) (?:có|còn)"
    r"(?: (?:hơn|trên|gần|khoảng|tới|đến))? $"
)
_IS_SO = re.compile(
    r"(?: [^\s,;.()]{1,9}){0,5} (?:chưa|còn (?:thiếu|lại|tồn|nợ|vướng)|chậm|tồn đọng|dở dang|vướng"
    r"|đang)(?!\w)"
)
"""Things in the state that they are in: «3 xã miền núi chưa có điện»."""
_SIDES = frozenset({"bên", "tay", "phía", "mé", "lề"})
_PARTIES = frozenset({"các", "hai", "đôi", "ba", "mỗi", "những", "cả"})


def is_instructed(masked: Masked, begin: int) -> bool:
    """Tell whether the number stands in what someone is told to do."""
    return _is_instructed(masked.text[:begin], masked.break_before(begin) + 1)


@remembered
def _is_instructed(before: str, left: int) -> bool:
    if aims_in(before, "ahead") or aims_in(before[left:], "own"):
        return False  # a goal is told, whoever sets it
    if _STANDS.search(before, left) and not any_of("instruction", "near").search(before, left):
        return False
    done = before.rfind(";")
    if done >= 0 and _DONE.match(before, done):
        return False  # «…, kiến nghị xử lý 3 cá nhân; đã thu hồi 2 tỷ đồng»
    if done >= 0 and _ASSIGNS.match(before) and _ASSIGNED.match(before, done):
        return True
    if _GIVES.match(before):
        return True
    whole = any_of("instruction").finditer(before)
    near = any_of("instruction", "near").finditer(before, left)
    return any(
        _is_order(before, found) and not TURNS.search(before, found.end())
        for found in (*whole, *near)
    )


def _is_told(text: str, found: re.Match[str]) -> bool:
    """Tell what is reported, though a word stands there that orders elsewhere."""
    before = text[: found.start()]
    ruled = found[0] == "kiến nghị" and _RULES.match(text, found.end())  # «kiến nghị xử lý 9 tỷ»
    if ruled or _is_noun(text, found) or (found[0] in _ASKS and _is_complaint(text, found, before)):
        return True
    if found[0] == "kiến nghị" and before.endswith(_PETITIONERS):
        rest = text[found.end() :].lstrip()
        return not rest or rest[0] == NUMBER  # «cử tri kiến nghị 245 ý kiến»
    done = _is_done(text, found, before) if found[0] in _ASKS else _is_outcome(found, before)
    if done:
        return True
    if found[0] == "chỉ đạo":
        led = before.endswith(("lãnh đạo, ", *_ATTENDS))
        return led or TIME in before  # «Năm 2016, Ban đã chỉ đạo xử lý 12 vụ»
    if found[0] != "phải":
        return found[0] == "tập trung" and _IN_ONE_PLACE.match(text, found.end()) is not None
    borne = before.endswith((" vẫn ", " đang ", "buộc "))  # «vẫn phải mua nước», «buộc phải bỏ»
    numbers = _NUMBER_OF.search(before) is not None or is_due(before, text, found.end())
    borne = borne or before.endswith(" không ") or _is_side(before.split()[-2:])
    return borne or numbers or _SUFFERS.match(text, found.end()) is not None


def _is_noun(text: str, found: re.Match[str]) -> bool:
    """Tell «trên cơ sở đề nghị | của công ty, …» from «Yêu cầu | của Thủ tướng là …»."""
    whose = found[0] in _WISHES and text.startswith(_OF_ONE, found.end())
    return whose and _IS_THAT.match(text, found.end()) is None


def _is_side(ahead: list[str]) -> bool:
    """Tell «làn đường bên | phải đã thảm nhựa» from «hai bên | phải bàn giao»."""
    return not _SIDES.isdisjoint(ahead[-1:]) and _PARTIES.isdisjoint(ahead[:-1])


def _is_complaint(text: str, found: re.Match[str], before: str) -> bool:
    """Tell «đến khiếu nại, | kiến nghị, phản ánh», what people bring, from who asks for what."""
    if _ASKS_ABOUT.match(text, found.end()):
        return True
    if before.endswith(f"{NUMBER}, ") and text.startswith(_OF_VOTERS, found.end()):
        return True  # «246 ý kiến, | kiến nghị của cử tri»
    return before.endswith(_COMPLAINTS) or _COMPLAINS.match(text, found.end()) is not None


def _is_done(text: str, found: re.Match[str], before: str) -> bool:
    """Tell what was asked for and is told: «đã yêu cầu | 3 cán bộ viết tường trình»."""
    if found[0] == "yêu cầu" and _CHEATS.search(before):
        return True
    inspected = _INSPECTS.search(before) is not None and _RULES.match(text, found.end())
    asked = before.endswith(" đã ") and not text[found.end() :].strip()
    return bool(asked or inspected or _PROCEEDS.match(text, found.end()))


def _is_outcome(found: re.Match[str], before: str) -> bool:
    """Tell «huyện đã làm mới 90 trạm điện, | đảm bảo 100% xã có điện»: what came of it."""
    if found[0] not in _ASSURES or _ACHIEVED.search(before) is None:
        return False
    return any_of("instruction").search(before) is None and _TO_BE.search(before) is None


def is_due(before: str, text: str, at: int) -> bool:
    """Tell «tiền thuê đất phải | nộp», «lãi vay phải | trả» from «mỗi hộ phải | nộp»."""
    return _DUE.match(text, at) is not None and _PAYABLE.search(before) is not None


def suffers(text: str, at: int) -> bool:
    """Tell «phải | thuê trọ», which nobody orders."""
    return _SUFFERS.match(text, at) is not None


def is_there(masked: Masked, begin: int, end: int) -> bool:
    """Tell of things in an order that they are there: «hiện có 114.000 lồng», «5 thôn chưa có»."""
    ahead = masked.text[max(0, begin - _NEAR) : begin]
    return bool(_NOW_HAS.search(ahead) or _IS_SO.match(masked.text, end))


def is_to_be_made(quantity: Quantity, masked: Masked, begin: int) -> bool:
    """Tell «phải xây 18.700 căn», so many to be made, from «khắc phục 20 sự cố», that are there."""
    return quantity.value > _FEW and makes_before(masked.text, begin)


@remembered
def makes_before(text: str, begin: int) -> bool:
    """Tell whether a verb of making stands before an offset: «xây dựng thêm | 40 phòng học»."""
    return _MAKES.search(text, max(0, begin - _NEAR), begin) is not None


def _is_order(text: str, found: re.Match[str]) -> bool:
    behind = text[found.end() :].split(maxsplit=1)
    if found[0] == "giao" and behind and behind[0] in figure_words("instruction", "no_giving"):
        return False
    ahead = text[max(0, found.start() - 12) : found.start()].split()
    if found[0] in _ASSURES and text[: found.start()].rstrip()[-1:].isalnum():
        return ahead[-1:] in (["phải"], ["cần"], ["và"], ["nhằm"], ["để"])  # «nước đảm bảo vệ sinh»
    if found[0] == "giao" and _PLAN_GIVEN.search(text, 0, found.start()):
        return False  # «bằng 31% dự toán HĐND tỉnh giao»
    if _is_told(text, found):
        return False
    if not ahead:
        return True
    asked = found[0] in _ASKS and ahead[-1] == "đã"  # «Bộ cũng đã đề nghị hai tỉnh xây 5.000 căn»
    free = ahead[-1] not in figure_words("instruction", "not_after")
    free = free or (ahead[-1] == "bộ" and found[0] in _ASKS)  # «Bộ đề xuất hỗ trợ 500.000 đồng»
    return asked or (free and not (ahead[-1][-1] == NUMBER or ahead[-1][-1].isdigit()))
