"""The trades that firms and cooperatives are named after, in lower case: «HTX | chè Suối Đá»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lexicon.titles import body_words

if TYPE_CHECKING:
    from extract.people.line import Line

_COOPERATIVES = frozenset({"htx", "hợp tác xã"})
_TRADES = frozenset(
    {"nông", "lâm", "ngư", "thủy", "chăn", "dịch", "thương", "sản", "chế", "vận", "du", "dược"}
    | {"chè", "rau", "lúa", "mía", "cam", "bưởi", "nấm", "hoa", "cây", "cà", "hồ", "điều", "quế"}
    | {"sầu", "nhãn", "vải", "thanh", "gạo", "mật", "ong", "bò", "dê", "gà", "cá", "tôm", "yến"}
    | {"mây", "thổ", "thủ", "tiểu", "môi", "xây", "muối", "nước", "miến", "bún", "trái", "dệt"}
)
"""First syllables of what cooperatives are named after."""
_FIRMS = ("htx", "hợp", "công", "xí", "nhà", "trung")
_NO_FIRMS = (["công", "an"], ["công", "đoàn"], ["nhà", "nước"], ["nhà", "trường"])
_LONGEST_TRADE = 6
_NO_TRADES = frozenset(
    {"hộ", "xã", "huyện", "tỉnh", "ngành", "đơn", "địa", "người", "nông", "nhà", "chính", "hội"}
    | {"thành", "doanh", "cán", "cộng", "đoàn", "gia", "khách", "lực", "cơ", "trung", "hợp"}
)
"""How people and other bodies begin behind «và», not a second trade."""


def named_by_trade(line: Line, kind: str, at: int, end: int) -> bool:
    """Tell whether a cooperative's trade stands at ``at``, and its own name before ``end``."""
    trade = kind in _COOPERATIVES and line.lower(at) in _TRADES
    return trade and any(map(line.capital, range(at, end)))


def goes_on_to_name(line: Line, begin: int, start: int, at: int) -> bool:
    """Tell whether a firm's trade goes on behind «và», to its own name: «HTX Rau | và hoa Suối Đá».

    Both trades are told in lower case; behind a name of its own stands somebody else. Its kind is
    at [begin, start).
    """
    trade = line.word(at - 1).islower() or at == start + 1
    if not trade or not line.lowers[begin].startswith(_FIRMS):
        return False
    size = next((n for n in range(1, _LONGEST_TRADE) if not line.word(at + n).islower()), 0)
    if size <= 1 or not line.capital(at + size) or line.lower(at + 1) in _NO_TRADES:
        return False
    words, said = body_words(), range(at + 1, at + size)
    return words.stops.isdisjoint(line.lowers[at + 1 : at + size]) and not any(
        f"{line.lower(word)} {line.lower(word + 1)}" in words.verbs for word in said
    )


def closes_with_name(line: Line, begin: int, start: int, at: int) -> bool:
    """Tell whether a firm's own name behind its trade ends at ``at``: «HTX rau Suối Đá | bán …».

    Its kind is at [begin, start).
    """
    if (
        not line.lowers[begin].startswith(_FIRMS[:-1])
        or line.lowers[begin : begin + 2] in _NO_FIRMS
    ):
        return False
    first = at
    while first > start and line.capital(first - 1):
        first -= 1
    return at - first > 1 and first > start and line.word(first - 1).islower()
