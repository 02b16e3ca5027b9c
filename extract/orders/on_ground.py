"""What a group does somewhere, whatever its verb: «các chợ trên địa bàn tỉnh | bật đèn …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.orders.actions import DOES_BEHIND

if TYPE_CHECKING:
    from extract.slotted import SlottedSentence

_ON_GROUND = regex.compile(
    r"(?<!\w)trên địa bàn(?:\s(?:toàn\s)?(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|mình))?\s"
    r"(?!(?:tp|thành phố|toàn|quản lý|giáp|giàu|nghèo|khó)(?!\w))"
)


def action_where(sentence: SlottedSentence, begin: int, end: int) -> int | None:
    """Return where the words begin that say what a group does on some ground, else nothing."""
    base = sentence.begin
    ground = _ON_GROUND.search(sentence.lower, begin - base, end - base)
    if ground is None or DOES_BEHIND.match(sentence.lower, ground.end() - 1) is None:
        return None
    return base + ground.end()
