"""Who wrote it: a name alone on a line, «Theo VGP», «PV», «Bài, ảnh: …»."""

from __future__ import annotations

import re

from extract.syllables import UPPER

# Two to five words in capitals.
_NAME = rf"(?:[{UPPER}][\w'.]{{0,10}})(?:\s[{UPPER}][\w'.]{{0,10}}){{1,4}}"
_INITIALS = r"(?:[A-ZĐ]{1,2}\.\s?){1,3}[A-ZĐ]?[\w]{0,8}"
_ONE = rf"(?:{_NAME}|{_INITIALS})"
_ROLE = (
    r"(?:\s?[/-]\s?(?:TTXVN|VGP|Vietnam\+|VOV|VTV|[A-ZĐ]{2,8})|\s\((?:[Tt]hực hiện|TTXVN|VGP|"
    r"tổng hợp|"
    r"[Tt]heo .{1,30}|[Gg]hi|T/h|[A-ZĐ]{2,8})\))?"
)
_SIGNED = re.compile(rf"{_ONE}(?:\s?[-–,&/]\s?{_ONE}){{0,3}}{_ROLE}")
_STANDING = re.compile(
    r"(?:(?:Theo|Nguồn|Nguồn tin|Tác giả|Bài|Tin|Ảnh|Bài, ảnh|Bài và ảnh|Tin, ảnh|Tin và ảnh|"
    r"Thực hiện|Tổng hợp|Biên tập|Nhóm PV|Nhóm phóng viên|Người viết)\s?:?\s.{1,60}"
    r"|\(?(?:TTXVN|PV|P\.V|PV\s?\(.{1,20}\)|VGP|TTXVN/Vietnam\+|T\.H|TH|BBT|BTV(?: .{1,20})?|"
    r"Ban Biên tập|Nhóm P\.?V)\)?)\.?",
    re.IGNORECASE,
)
_LONGEST = 70
_AFTER_STOP = re.compile(rf"(?:[.…!?]|\./\.)[\"')]*\s+(\(?(?:{_ONE}{_ROLE}|TTXVN|PV|P\.V)\)?)$")
_NO_NAME = re.compile(
    r"\b(?:Hội|Ban|Bộ|Sở|Ủy|UBND|HĐND|Nghị|Luật|Tỉnh|Phát|Chuyển|Kết|Thủ|Kinh|Xây|Tin|Về|Các|"
    r"Những)\b"
)


def signature(text: str) -> str | None:
    """Return the author that a line names, None where it is no byline; "" for one without name."""
    if len(text) > _LONGEST:
        return None
    if _SIGNED.fullmatch(text) and not _NO_NAME.search(text.title()):
        return text
    if _STANDING.fullmatch(text):
        after = text.partition(":")[2].strip()
        return after if text.lower().startswith(("tác giả", "bài", "thực hiện", "tin")) else ""
    return None


def trailing_signature(text: str) -> int | None:
    """Give the offset of a byline glued after the last stop: «… nhân dân./. Lê Minh»."""
    found = _AFTER_STOP.search(text[-_LONGEST:])
    if not found or _NO_NAME.search(found[1].title()):
        return None
    return len(text) - len(text[-_LONGEST:]) + found.start(1)
