"""Where a body's name ends at what it does: «Phòng Y tế | xây dựng kế hoạch», in lower case."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon.instructions import instruction_words
from extract.people.body_counts import is_large
from extract.people.body_kinds import fields, parts
from extract.people.places import UNIT_KINDS
from extract.speech.beginnings import begins_action, begins_long_action

if TYPE_CHECKING:
    from extract.people.line import Line

_OBJECTS = frozenset(
    {"kế", "phương", "danh", "hồ", "các", "những", "cho", "về", "hết", "ngay", "chặt", "tốt"}
    | {"kịp", "đầy", "đủ", "cụ", "chi", "kinh", "nguồn", "văn", "báo", "tờ", "đề", "lịch", "cán"}
    | {"người", "lực", "hộ", "từng", "toàn", "mọi", "quy", "thủ", "việc", "chỉ", "tình", "giống"}
    | {"dịch", "cảnh", "trên", "với", "theo", "để", "vốn", "vướng", "khó", "thông", "tiến", "rõ"}
    | {"xã", "phường", "huyện", "thôn", "bà", "ubnd"}
    | {"nghiêm", "sâu", "chất", "vai", "nghị", "giải", "thực", "hiệu", "trực", "kỷ", "công"}
)
"""What a deed begins its object with, and a part of a name does not."""
_NAMED_BY_DEEDS = (
    "ban chỉ đạo", "ban quản", "ban soạn thảo", "ban vận động", "ban đại diện", "tổ ", "tiểu ban",
    "hội đồng", "đoàn", "liên hiệp", "quỹ", "công ty", "hội", "câu lạc bộ", "dự án", "ủy ban",
)  # fmt: skip
_ALSO_PURPOSES = frozenset(
    {"thông tin", "truyền thông", "phát triển", "đầu tư", "đào tạo", "quy hoạch", "kiểm soát"}
    | {"dự báo", "đấu giá", "thí nghiệm", "giáo dục", "bảo vệ", "bảo tồn", "phục vụ", "hợp tác"}
    | {"phòng chống", "xét nghiệm", "điều trị", "khai thác", "kiểm dịch", "kiểm định"}
    | {"giám định", "thiết kế", "xúc tiến", "huấn luyện", "vệ sinh", "đấu thầu", "điều phối"}
)
"""Deeds that names in capitals go on with: «Cục An toàn thông tin»."""
_LEAST = 2
_NO_NAMES = frozenset(
    {"đẩy mạnh", "giải trình", "bám sát", "ưu tiên", "quan tâm", "báo cáo", "tham mưu"}
    | {"công khai", "cung cấp", "tháo gỡ", "lập danh"}
)
"""Deeds by which no body is named, not even a committee, behind the first words of its name."""
_JOINS = frozenset({"và", ",", "-"})
_FOR_A_PURPOSE = (
    "ban chỉ", "ban soạn thảo", "ban vận động", "ban đại diện", "tổ ", "tiểu ban", "hội đồng",
    "đoàn", "dự án", "ủy ban", "văn phòng",
)  # fmt: skip
"""What may be named after anything that is to be done: «Tổ công tác cắt giảm thủ tục»."""
_TRADES = frozenset(
    {"xây dựng", "quản lý", "nghiên cứu", "quan trắc", "thu gom", "xử lý", "tái chế", "vận hành"}
    | {"sửa chữa", "duy tu", "bảo trì", "bảo dưỡng", "vận chuyển", "cấp nước", "cung cấp"}
    | {"cung ứng", "hỗ trợ", "ứng dụng", "chuyển giao", "chăm sóc", "nuôi dưỡng", "kiểm tra"}
    | {"giám sát", "điều tra", "thanh tra", "thẩm định", "kết nối", "sáng tạo", "đổi mới"}
    | {"chuyển đổi", "phòng ngừa", "phòng tránh", "tìm kiếm", "cứu hộ", "cứu nạn", "cải tạo"}
    | {"nâng cấp", "dự phòng", "phục hồi", "tái thiết", "giải trí", "tuyên truyền", "giới thiệu"}
    | {"tiếp nhận", "phát hành", "giải quyết", "hướng dẫn", "bồi dưỡng", "quảng bá", "mua sắm"}
    | {"cho vay", "trồng mới", "vệ sinh", "đại diện", "thu mua", "tiêu thụ", "tổng hợp", "tự chủ"}
    | {"dạy nghề", "khuyến khích", "bảo hành", "thương lượng", "hòa giải", "thu phí", "giáo dục"}
    | {"đo đạc", "bảo mật", "định giá", "phát hiện", "tự động", "kiểm soát", "giải phóng"}
    | {"cơ cấu", "trung chuyển", "huy động", "tập huấn", "tổ chức", "thi công", "lắp đặt"}
    | {"bảo quản", "in ấn", "dự trữ", "đào tạo lại", "truy xuất", "chuyên trách", "lưu trữ"}
)
"""Trades by which companies, centres and boards of management are named."""
_NOT_BY_TRADE = ("ban quản lý", "trường", "bệnh viện", "đồn", "đại học", "học viện", "ubnd")
"""Kinds whose names no trade ends: «Đồn Biên phòng Trà Cổ | kiểm soát tàu ra vào»."""
_NAMED_WHOLE = frozenset(
    {"ban tuyên giáo", "ban dân vận", "ban nội chính", "ban tổ chức", "ban dân tộc"}
    | {"ban pháp chế", "ban giám hiệu", "ban giám đốc", "ban biên tập", "ban thường vụ", "btv"}
    | {"ban chấp hành", "bch", "ủy ban kiểm tra", "ubkt", "bảo hiểm xã hội", "bhxh", "điện lực"}
    | {"kho bạc", "kho bạc nhà nước", "hải quan", "cục thuế", "chi cục thuế", "viễn thông"}
    | {"hạt kiểm lâm", "cảng vụ", "công đoàn", "đoàn thanh niên", "mặt trận", "nhà trường", "cdc"}
)
"""Kinds that are a name by themselves, behind which a deed in lower case is what they do."""
_MANNERS = (
    "chặt chẽ", "kịp thời", "nghiêm", "ngay", "triệt để", "thường xuyên", "quyết liệt", "khẩn",
    "đồng bộ", "hiệu quả", "tốt", "kỹ", "dứt điểm", "sát sao",
)  # fmt: skip
"""How something is done, which no name says."""
_SAYS = ("thừa nhận", "cho biết", "cho hay", "cho rằng", "phản ánh", "giải thích", "thông tin")
_DEALS = frozenset(
    {"đầu tư", "sản xuất", "xuất khẩu", "nhập khẩu", "thu mua", "kinh doanh", "cung ứng"}
    | {"tiêu thụ", "phân phối", "khai thác", "chế biến", "bao tiêu", "cho thuê"}
)
"""What firms deal in: names are made of these words too, but go on with a name of their own."""
_BEHIND_DEEDS = frozenset({"và", "từ", "tại", "theo", "với", "trên", "ở", "được", "đã", "có", "để"})
_NUMBERED = frozenset({"vực", "thôn", "ấp", "khóm", "xóm", "bản", "buôn", "phố"})
"""What goes by a number at the end of a name: «khu vực V», «thôn 3»."""
_SO_MANY = frozenset({"hơn", "gần", "trên", "khoảng", "được", "thêm", "tới", "đủ"})
_SHORT_DEEDS = frozenset(
    {"khám", "cấp", "trao", "tặng", "nộp", "nhận", "chi", "xây", "tuyển", "mua", "bán", "thu"}
    | {"vay", "lãi", "lỗ", "tăng", "giảm", "chở", "nuôi", "trồng", "đón"}
)


@cache
def _deeds() -> frozenset[str]:
    deeds = frozenset(w for w in instruction_words().actions if len(w.split()) == _LEAST)
    return deeds - _ALSO_PURPOSES


@cache
def _no_trades() -> frozenset[str]:
    return _deeds() - _TRADES


@cache
def _sayings() -> frozenset[str]:
    """Return how somebody tells or asks something, by which no body is named."""
    words = instruction_words()
    said = {w for w in (*words.orders, *words.speech) if len(w.split()) == _LEAST}
    return frozenset(said - _ALSO_PURPOSES - _TRADES)


def _closes_before_deed(line: Line, begin: int, at: int) -> bool:
    """Tell whether a bare unit or number that ends at ``at`` closes a name, before what is done.

    «Ban Quản lý dự án tỉnh | lập tiến độ», «Kho bạc Nhà nước tỉnh | thanh toán trong ngày»; not
    «Ban Chỉ đạo tỉnh chống buôn lậu», whose name is a purpose and begins at ``begin``.
    """
    if " ".join(line.lowers[begin : begin + _LEAST]).startswith(_FOR_A_PURPOSE):
        return False
    if not line.word(at).isalpha() or line.capital(at):
        return False
    behind = " ".join(line.words[at : at + _LEAST + 1])
    return begins_action(behind, 0) or behind.startswith(_SAYS)


def closes_with_unit(line: Line, begin: int, unit: tuple[int, int]) -> bool:
    """Tell whether a unit without a name, at words of ``unit``, closes a name before a deed."""
    left, right = unit
    named = " ".join(line.lowers[left:right]) in UNIT_KINDS and not line.capital(left)
    return named and _closes_before_deed(line, begin, right)


def ends_at_deed(line: Line, begin: int, start: int, at: int) -> bool:
    """Tell whether what a body does begins at ``at``, behind its kind at [begin, start)."""
    if at == start:
        return _does_at_once(line, begin, start)
    return _deed_at(line, begin, start, at) or _is_by_agent(line, begin, at)


def _is_by_agent(line: Line, begin: int, at: int) -> bool:
    """Tell what is done by a body: «mỏ do Công ty Khoáng sản Sông Trà | quản lý, khai thác»."""
    if line.lower(begin - 1) != "do" or not line.word(at).islower():
        return False
    deed = " ".join(line.lowers[at : at + _LEAST])
    behind = line.lower(at + _LEAST)
    closes = not behind.isalnum() or behind in _BEHIND_DEEDS
    named = any(map(line.capital, range(begin, at)))
    return closes and named and (deed in _TRADES or deed in _ALSO_PURPOSES or deed in _DEALS)


def _deed_at(line: Line, begin: int, start: int, at: int) -> bool:
    """Tell whether what a body does begins at ``at``, behind its name with a capital letter.

    Its kind is at [begin, start): bodies that are named after what they do are left alone.
    """
    if at <= start or line.lower(at - 1) in _JOINS:  # «Phòng Khảo thí và bảo đảm chất lượng»
        return False
    last = line.lower(at - 1)
    closed = (last.isdigit() or last == "ương") and _closes_before_deed(line, begin, at)
    closed = closed or (last == "ương" and line.word(at) in _SHORT_DEEDS)
    numbered = last.isdigit() or set(last) <= set("ivx")
    closed = closed or (numbered and line.lower(at - 2) in _NUMBERED)
    closed = closed or _is_whole(line, start, at)
    closed = closed or _does_no_trade(line, begin, start, at) or _is_of_many(line, start, at)
    closed = closed or _is_behind_proper_name(line, begin, start, at)
    if closed or _is_in_some_way(line, start, at):
        return True
    if f"{line.lower(at)} {line.lower(at + 1)}" not in _deeds():
        return False
    behind = range(at, at + _LEAST + 1)
    if line.lower(at + _LEAST) not in _OBJECTS or any(map(line.capital, behind)):
        return False
    kind = " ".join(line.lowers[begin : start + _LEAST]) + " "
    by_deeds = kind.startswith(_NAMED_BY_DEEDS) and not kind.startswith("đoàn thanh niên")
    if by_deeds and not (_is_no_name(line, at) and at > start + 1):
        return False
    return any(map(line.capital, range(start, at)))


def _does_at_once(line: Line, begin: int, start: int) -> bool:
    """Tell what a body does that its kind names whole: «Ban Tuyên giáo | biên soạn tài liệu»."""
    if not line.word(start).islower() or " ".join(line.lowers[begin:start]) not in _NAMED_WHOLE:
        return False
    return begins_action(" ".join(line.words[start : start + _LEAST + 1]), 0)


def _is_behind_proper_name(line: Line, begin: int, start: int, at: int) -> bool:
    """Tell a deed behind two capitals: «Ban Quản lý Khu kinh tế Vân Đồn | kết nối giao thông»."""
    named = at - _LEAST >= start and line.capital(at - 1) and line.capital(at - _LEAST)
    if not named or not line.word(at).islower():
        return False
    deed = " ".join(line.words[at : at + _LEAST])
    kind = " ".join(line.lowers[begin : start + 1]) + " "
    if kind.startswith(_FOR_A_PURPOSE):
        return False
    object_of = line.words[at + _LEAST : at + 2 * _LEAST]
    if deed in _DEALS and object_of and all(map(str.islower, object_of)):
        return True  # «Công ty Thủy sản Hải Hà | xuất khẩu tôm khô»
    if deed in _TRADES and line.word(at + _LEAST) in {",", ".", ";", ""}:
        return deed != "xây dựng"  # «đoạn đường mà Công ty Cầu Đá | thi công, …»
    trade = deed in _TRADES or deed in _ALSO_PURPOSES
    by_trade = trade and not kind.startswith(_NOT_BY_TRADE)
    if by_trade and line.lower(at + _LEAST) not in _OBJECTS:
        return False
    return begins_long_action(" ".join(line.words[at : at + 2 * _LEAST]), 0)


def _is_in_some_way(line: Line, start: int, at: int) -> bool:
    """Tell a deed by how it is done: «Ban Quản lý Vịnh Nha Trang | giám sát chặt chẽ»."""
    if not line.word(at).islower():
        return False
    manner = " ".join(line.words[at + _LEAST : at + 2 * _LEAST])
    return (
        manner.startswith(_MANNERS)
        and any(map(line.capital, range(start, at)))
        and begins_action(" ".join(line.words[at : at + 2 * _LEAST]), 0)
    )


def _is_whole(line: Line, start: int, at: int) -> bool:
    """Tell whether a name is known whole, before what is done: «Cục Thú y | kiểm soát dịch»."""
    if (
        not line.word(at).islower()
        or max(parts().end(line, start), fields().end(line, start)) != at
    ):
        return False
    return begins_action(" ".join(line.words[at : at + _LEAST + 1]), 0)


def _is_of_many(line: Line, start: int, at: int) -> bool:
    """Tell a deed that is done to so many: «Trung tâm Y tế | tiếp nhận (hơn) 1.200 ca bệnh»."""
    if not line.word(at).islower():
        return False
    named = any(map(line.capital, range(start, at)))
    for size in (1, _LEAST):
        following = at + size + (line.lower(at + size) in _SO_MANY)
        if line.word(following).isdigit() and (named or is_large(line, following)):
            deed = " ".join(line.words[at : at + size])
            if size == _LEAST and following > at + size:
                return True  # «Hợp tác xã Tân Tiến | thiệt hại khoảng 3 tấn cá»
            long = size == _LEAST or is_large(line, following)
            return long and (deed in _SHORT_DEEDS or begins_action(f"{deed} ", 0))
    return False


def _does_no_trade(line: Line, begin: int, start: int, at: int) -> bool:
    """Tell a deed that names no trade: «Công ty Môi trường đô thị | tổng vệ sinh», any object."""
    deed = " ".join(line.lowers[at : at + _LEAST])
    if deed in _sayings() and not line.capital(at) and any(map(line.capital, range(start, at))):
        return True  # «Cục Cảnh sát giao thông | khuyến cáo người dân …»
    longer = " ".join(line.lowers[at : at + _LEAST + 1])
    size = _LEAST + 1 if longer in instruction_words().actions else _LEAST
    if deed not in _no_trades() and size == _LEAST:
        return False
    if any(map(line.capital, range(at, at + size))) or at <= start:
        return False
    kind = " ".join(line.lowers[begin : start + 1]) + " "
    return not kind.startswith(_FOR_A_PURPOSE) and any(map(line.capital, range(start, at)))


def _is_no_name(line: Line, at: int) -> bool:
    return f"{line.lower(at)} {line.lower(at + 1)}" in _NO_NAMES
