"""Which numbers are figures: not lengths of time, a programme's points, or who was there."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from extract.figures.figure_bounds import CEILING
from extract.figures.figure_spells import is_spell
from extract.figures.figure_unreal import is_unreal
from extract.figures.masked import NUMBER
from extract.lexicon import units
from extract.lexicon.figures import figure_words
from extract.measures.listed import LISTED

if TYPE_CHECKING:
    from extract.figures.masked import Masked
    from extract.figures.names.indicators import Lead
    from extract.measures.quantities import Quantity

_FEW = 10
"""Programmes number their points up to about here."""
_MANY = 1000
_NEAR = 60
_DENIED = re.compile(
    r"(?<!\w)(?:không|chưa|khó|khó có thể|không thể)"
    r" (?:đạt(?! (?:chuẩn|yêu cầu|tiêu chuẩn|quy chuẩn|chất lượng))"
    r"|hoàn thành|vượt|có tình trạng|còn tình trạng)(?!\w)[^;,]{0,40}$"
)
_APART = re.compile(
    r"(?<!\w)(?:tại|ở|trên|thuộc) (?:[^\s,;.()¤]{1,12} ){1,6}cách (?:[^\s,;.()¤]{1,12} ){1,8}$"
)
"""«chìm tại vùng biển cách đảo B khoảng | 90 hải lý»: where, not how long."""
_MOVING = re.compile(r"(?<!\w)(?:bão|áp thấp|tâm chấn)(?!\w)")
_AWAY = re.compile(
    r"(?<!khoảng )(?<!bằng )(?<!một )(?<!cải )(?<!giãn )(?<!tư )(?<!phong )(?<!\w)cách "
    r"(?!làm|thức|ly|mạng|tân|thể hiện)(?:[^\s,;.()¤]{1,12} ){1,8}$"
)
"""«cách trung tâm huyện gần | 7 km»: how far something lies, which is where it is."""
_AS_ONE = re.compile(r"(?<!\w)(?:như|chung|coi là|xem là|cùng(?: [^\s,;.()]{1,7}){1,2}) $")
"""«được kê khai như | 1 dự án», «cùng ký | 1 lá đơn»: that it is one, not how many there are."""
_SIZES = ("lớn hơn ", "nhỏ hơn ", "lớn hơn hoặc bằng ", "nhỏ hơn hoặc bằng ")
_LAW_PARTS = frozenset({"điều", "chương", "khoản", "mục", "phụ lục"})
_LAW = re.compile(
    r"(?<!\w)(?:luật|nghị định|nghị quyết|thông tư|(?<!dự toán )pháp lệnh|dự thảo|quy chế)(?!\w)"
)
_SUMS = re.compile(r"(?<!\w)khoản (?:thu|chi|mục|vay|nợ|phí|tiền|đóng góp|hỗ trợ)(?!\w)")
_THRESHOLD = re.compile(rf"{NUMBER}{{1,40}}\s?trở (?:lên|xuống|đi)")
_OF_WEATHER = frozenset({"mm", "m", "cm", "độ", "km/h", "m³/s"})
_IF = re.compile(
    r"(?<!\w)(?:khi|nếu|trường hợp) [^;,.()]{0,50}(?<!\w)(?:vượt|trên|dưới|đạt|xuống|lên|từ|đến)"
    r"(?: (?:quá|mức|ngưỡng|trên|dưới|tới|đến)){0,2} $"
)
_GAINS = re.compile(
    r"(?<!\w)(?:phấn đấu|chỉ tiêu|mục tiêu|mỗi năm|hằng năm|hàng năm)(?!\w)[^;.]{0,160}(?<!\w)"
    r"(?:kết nạp|phát triển|xây dựng|trồng|thu hút|giải quyết|đào tạo|thành lập|đạt|có)"
    r"(?: [^\s,;.]{1,9}){0,4} $"
)
"""«phấn đấu mỗi năm kết nạp | từ 20 đảng viên trở lên»"""
_TIMES_ON = re.compile(
    rf"(?<!\w)(?:gấp|tăng|giảm) {NUMBER}+ ?(?:lần )?về [^,;.{NUMBER}]{{2,40}} và $"
)
"""«gấp 2 lần về lượng và | 3 lần về trị giá»"""
_UP_AND_DOWN = re.compile(
    rf"(?<!\w)(?:tăng {NUMBER}+(?:,| và|, và) giảm|giảm {NUMBER}+(?:,| và|, và) tăng) {NUMBER}+"
)
_GEOGRAPHIC = re.compile(rf"{NUMBER}{{1,40}} ?(?:vĩ|kinh)(?!\w)")
_PASSES = (["đi"], ["chạy"], ["ngang"], ["xuyên"], ["trải"])
"""«đường dây đi qua | 9 tỉnh»"""
_UNDONE = re.compile(
    r"[^\W\d]+(?: [^\W\d]+)? (?:chưa|không) "
    r"(?:đạt|hoàn thành|thực hiện|triển khai|giải quyết|xong|ban hành|thẩm định|trả lời|xử lý)"
    r"(?!\w)"
)
"""«còn | 5 tiêu chí chưa đạt»"""
_ATTENDED = re.compile(
    r"(?<!\w)(?:dự|tham gia|có mặt)(?!\w)"
    r"(?! (?:án|kiến|thảo|toán|báo|luật|trữ|phòng|định|thi)(?!\w))"
)
"""«Dự lễ có lãnh đạo tỉnh cùng | 300 đoàn viên»: those who were there are counted too."""
_COMMITTEES = frozenset({"thường vụ", "chấp hành", "kiểm tra"})
"""What a committee's name ends with: «Ban Thường vụ | 9 đồng chí»."""
_ROUND = frozenset({1, 10, 100, 1000, 10_000, 100_000, 1_000_000})
_PER = re.compile(r"(?:bình quân|trung bình|tính|trên|cho|mỗi|/) ?(?:trên |cho |mỗi )?$")
_REACHES = frozenset(
    {
        "ha",
        "m²",
        "km²",
        "sào",
        "mẫu",
        "tấn",
        "hộ",
        "đơn vị",
        "km",
        "m",
        "m³",
        "kg",
        "lít",
        "kwh",
        "mw",
    }
)
_WORTH_PER = re.compile(
    r"(?<!\w)(?:giá trị|thu nhập|doanh thu|lợi nhuận|năng suất|sản phẩm|chi phí|bình quân)(?!\w)"
    r"[^,;]{0,70} (?:trên|cho|mỗi|tính trên) $|(?<!\w)(?:bình quân|trung bình) $"
    r"|(?<!\w)(?:suất (?:vốn )?đầu tư|suất vốn|đơn giá|giá thành|chi phí)(?: \w{1,8}){0,3} $"
)
_LINKED = re.compile(
    r"(?<!công )(?<!sơ )(?<!toán )(?<!nộp )(?<!bán )(?<!vụ )trực tuyến|điểm cầu|đầu cầu"
    r"|cầu truyền hình|kết nối tới|truyền hình"
)


@cache
def _measures() -> frozenset[str]:
    return frozenset(unit.kind for unit in units())


def is_counted(quantity: Quantity) -> bool:
    """Tell a number of things from a measure, a sum, a percentage or a place in an order."""
    return not (quantity.unit is None or quantity.rank or quantity.unit_kind in _measures())


def is_few(quantity: Quantity) -> bool:
    """Tell whether the number is as small as those of a programme's points."""
    return quantity.value <= _FEW and quantity.out_of is None


def is_stated(quantity: Quantity, masked: Masked, begin: int, lead: Lead, noun: str) -> bool:
    """Tell whether a quantity at an offset is a figure; ``noun`` is what stands behind it."""
    slogan = noun.lstrip().startswith('"') and is_few(quantity)  # «5 "đẩy mạnh"»
    quoted = slogan or _is_quoted(quantity, masked, begin)
    quoted = quoted or (quantity.unit or "").startswith(("lần/", "cách "))  # «1 cách kiên quyết»
    denied = quoted or _is_denied(quantity, masked, begin, lead)
    if (
        denied
        or _is_how_often(quantity, masked, begin)
        or is_per(quantity, masked, begin)
        or is_unreal(quantity, masked, begin, noun)
    ):
        return False
    if quantity.unit_kind == LISTED:
        return True  # «Bình Định 1, Bà Rịa - Vũng Tàu 2»: no noun stands behind it
    timed = (quantity.unit or "").lower() in figure_words("abstract", "times")
    if timed and not _is_concrete(noun):
        return is_spell(quantity, masked, begin, lead)
    measured = quantity.rank or quantity.unit_kind == "ratio" or _is_score(quantity, lead)
    ends = " ".join(word.text for word in lead.subject[-2:])
    joined = bool({"gồm", "bao gồm"}.intersection(lead.said)) or ends in _COMMITTEES
    members = quantity.unit == "đồng chí" and joined
    places = quantity.unit == "điểm" and quantity.unit_kind != "score"  # as were counted before
    undone = _UNDONE.match(noun.lstrip()) and masked.text.endswith(("còn ", "còn lại "), 0, begin)
    plain = not (measured or members or places or undone)
    if is_few(quantity) and plain and _is_abstract(noun, quantity):
        return _is_difference(quantity, masked, begin, lead)
    if not is_counted(quantity):
        bare = quantity.unit is None and not quantity.rank
        return not bare or (quantity.out_of is not None and lead.kind == "rank")
    return not _is_company(quantity, masked, begin)


def _is_difference(quantity: Quantity, masked: Masked, begin: int, lead: Lead) -> bool:
    """Tell «tăng 2 lần», «cháy nổ giảm cả 3 tiêu chí» from a programme's points."""
    if quantity.unit == "tiêu chí":
        return lead.kind in {"up", "down"}
    ratio = lead.kind == "level" and "hệ số" in masked.text[:begin]  # «hệ số nợ đạt 1,5 lần»
    if quantity.unit != "lần":
        return False
    on = _TIMES_ON.search(masked.text, max(0, begin - _NEAR), begin) is not None
    return ratio or on or lead.kind in {"up", "down", "times", "ratio"}


def _is_how_often(quantity: Quantity, masked: Masked, begin: int) -> bool:
    """Tell «giá xăng tăng 12 lần, giảm 15 lần», how often it went up and down, from how much."""
    if quantity.unit != "lần":
        return False
    near = masked.text[max(0, begin - _NEAR) : begin + _NEAR]
    return _UP_AND_DOWN.search(near) is not None


def _is_score(quantity: Quantity, lead: Lead) -> bool:
    """Tell «tăng 1,5 điểm» from «3 điểm lưu ý»."""
    if quantity.unit_kind != "score":
        return False
    return lead.kind in {"up", "down"} or quantity.value != quantity.value.to_integral_value()


def _is_denied(quantity: Quantity, masked: Masked, begin: int, lead: Lead) -> bool:
    """Tell what was not reached, a fraction in passing, or a map's scale: «tỷ lệ 1/500»."""
    asked = masked.text.startswith("?", begin + quantity.end - quantity.begin)
    limited = _is_limit(quantity, masked, begin, lead) or _is_condition(quantity, masked, begin)
    several = quantity.value == 1 and (quantity.unit or "").startswith("số ")  # «1 số mặt hàng»
    beyond = quantity.qualifier == "quá"  # «bị ngập sâu quá 0,3 m», a limit
    as_one = quantity.value == 1 and is_counted(quantity) and _AS_ONE.search(masked.text, 0, begin)
    if quantity.fraction or lead.negated or limited or asked or several or beyond or as_one:
        return True  # «có đạt 9%?» asks
    if quantity.unit_kind != "ratio" and _THRESHOLD.match(masked.text, begin):
        return _GAINS.search(masked.text, 0, begin) is None  # «từ 35 điểm trở lên»
    of_law = quantity.unit in _LAW_PARTS and _LAW.search(masked.text, 0, begin) is not None
    of_law = of_law and not (quantity.unit == "khoản" and _SUMS.search(masked.text) is not None)
    if of_law or masked.text[:begin].endswith(("cứ ", "trên mỗi ")):
        return True  # «Luật gồm 16 chương, 260 điều», «cứ 1 triệu người có»
    warm = "nhiệt" in masked.text[:begin]  # not «trẻ sốt trên 38,5 độ»
    if quantity.unit == "độ" and (not warm or _GEOGRAPHIC.match(masked.text, begin)):
        return True
    if quantity.out_of is not None and masked.text[:begin].endswith("tỷ lệ "):
        return True
    near = max(0, begin - _NEAR)
    return (
        _is_where(quantity, masked, begin) or _DENIED.search(masked.text, near, begin) is not None
    )


def _is_where(quantity: Quantity, masked: Masked, begin: int) -> bool:
    """Tell how far away something lies from how long it is, and from how far off a storm is."""
    if quantity.unit_kind != "length":
        return False
    near = max(0, begin - _NEAR)
    if _APART.search(masked.text, near, begin) is not None:
        return True
    away = _AWAY.search(masked.text, near, begin) is not None
    return away and _MOVING.search(masked.text, 0, begin) is None


def _is_condition(quantity: Quantity, masked: Masked, begin: int) -> bool:
    """Tell «phải báo cáo khi lượng mưa vượt | 100 mm» from how much it rained."""
    weather = (quantity.unit or "") in _OF_WEATHER
    return weather and _IF.search(masked.text, 0, begin) is not None


def _is_limit(quantity: Quantity, masked: Masked, begin: int, lead: Lead) -> bool:
    """Tell «8 tỉnh có tỷ lệ tiêm thấp hơn 40%» from «thấp hơn 5% so với năm ngoái»."""
    if CEILING.search(masked.text, max(0, begin - _NEAR), begin):
        return True  # «thấp hơn trần 60% GDP»
    behind = masked.text[begin : masked.break_after(begin)].split()
    if masked.text.endswith(_SIZES, 0, begin) and NUMBER not in masked.text[:begin]:
        return "so" not in behind  # «thửa đất nhỏ hơn | 50 m²», whichever are
    if quantity.unit != "%" or lead.said[:1] not in (("thấp hơn",), ("cao hơn",)):
        return False
    named = [word.text for word in lead.subject]
    return "lệ" in named and "so" not in behind


def is_per(quantity: Quantity, masked: Masked, begin: int) -> bool:
    """Tell «số giường bệnh trên 1 vạn dân»: so many people are what is reckoned by."""
    one = quantity.value == 1 and (quantity.unit or "").lower() in _REACHES
    if one and _WORTH_PER.search(masked.text, 0, begin):
        return True  # «giá trị sản phẩm trên 1 ha đất đạt 115 triệu đồng»
    if not (quantity.unit or "").startswith("dân") or quantity.value not in _ROUND:
        return False
    return bool(_PER.search(masked.text, max(0, begin - _NEAR), begin))


def _is_quoted(quantity: Quantity, masked: Masked, begin: int) -> bool:
    """Tell «5 không» and what else a slogan in quotation marks counts."""
    if masked.text[max(0, begin - 1) : begin] in {'"', "'"}:
        return True
    inside = masked.text.count('"', 0, begin) % 2 == 1
    whole = quantity.value == quantity.value.to_integral_value()  # no «6,2 điểm»
    return inside and whole and quantity.unit != "%" and is_few(quantity)


def _is_abstract(noun: str, quantity: Quantity) -> bool:
    words = noun.split()[:3]
    abstract = figure_words("abstract")
    unit = (quantity.unit or "").lower()
    if quantity.known and " " in unit and unit not in abstract:
        return False  # «5 mặt hàng», not «5 mặt»
    if _is_concrete(noun):
        return False
    return any(" ".join(words[:size]) in abstract for size in range(1, len(words) + 1))


def _is_concrete(noun: str) -> bool:
    """Tell «7 đoàn kiểm tra», «3 khóa tập huấn» from «3 đoàn», «3 khóa»."""
    words = noun.split()[:3]
    concrete = figure_words("abstract", "concrete")
    return any(" ".join(words[:size]) in concrete for size in (2, 3))


def _attended(quantity: Quantity, masked: Masked, begin: int) -> bool:
    """Tell «Dự lễ có lãnh đạo huyện cùng | 300 đoàn viên» from «làm việc cùng 12 hộ dân»."""
    if quantity.unit_kind != "people" or is_few(quantity):
        return False
    text = masked.text
    return bool(_ATTENDED.search(text, 0, begin) or _ATTENDED.search(text, begin, begin + _NEAR))


_WITH_OTHERS = re.compile(rf"{NUMBER}(?:, chiến s[ĩỹ])?[^;,.{NUMBER}]{{0,24}}$")
"""«900 lượt cán bộ, chiến sĩ cùng | 40 lượt xe» are all called up."""


def _is_company(quantity: Quantity, masked: Masked, begin: int) -> bool:
    """Tell whether the things counted are only where or with whom something is done."""
    if quantity.value >= _MANY or quantity.out_of is not None or quantity.unit == "điểm cầu":
        return False
    left = max(begin - 24, masked.break_before(begin) + 1)
    before = [word.text for word in masked.words(left, begin)]
    if quantity.qualifier is not None and before[-1:] == quantity.qualifier.split()[-1:]:
        before = before[: -len(quantity.qualifier.split())]  # «với trên 300 điểm»
    while before and before[-1] in {"cả", "toàn bộ", "tất", "các"}:
        before.pop()
    through = before[-2:] == ["thông", "qua"]  # «thông qua 11 luật»
    others = _WITH_OTHERS.search(masked.text, max(0, left - _NEAR), begin) is not None
    through = through or (before[-1:] == ["cùng"] and others)
    through = through or (before[-1:] == ["qua"] and before[-2:-1] in _PASSES)
    through = through or (before[-1:] == ["cùng"] and _attended(quantity, masked, begin))
    through = through or before[-3:-1] in (["tham", "dự"], ["tham", "gia"])
    through = through or before[-2:] in (["một", "trong"], ["1", "trong"], ["01", "trong"])
    if before and before[-1] in figure_words("company", "prepositions") and not through:
        return True
    led = before[-1:] == ["do"] and quantity.unit_kind == "people" and is_few(quantity)
    parts = before[-1:] == ["tại"] and quantity.unit == "tổ"  # «thảo luận tại 7 tổ»
    if led or parts or before[-2:] == ["trong", "số"]:
        return True  # «đoàn kiểm tra do 2 thứ trưởng dẫn đầu»
    if quantity.unit_kind != "bodies":
        return False
    if before[-2:] == ["cùng", "với"] and NUMBER in masked.text[:begin]:
        return False  # «giảm 43 cơ quan cấp tỉnh, cùng với | 54 cơ quan cấp huyện»
    verb = before[-2] if before[-1:] == ["với"] and len(before) > 1 else ""
    return verb in figure_words("company", "together") or bool(_LINKED.search(masked.text[:begin]))
