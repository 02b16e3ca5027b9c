"""Who wrote it: a name alone on a line, «Theo VGP», «PV», «Bài, ảnh: …»."""

from __future__ import annotations

import re

from extract.remembered import remembered_if_short
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
_OUTLET = (
    rf"[{UPPER}][\w.+/-]{{1,24}}(?:\s[{UPPER}][\w.+/-]{{0,20}}|\s\w{{2,10}}(?=\s[{UPPER}])){{0,5}}"
)
_SOURCE = re.compile(rf"(?:Theo|THEO)\s?:?\s(?:{_OUTLET}|[\w-]{{2,20}}(?:\.\w{{2,8}}){{1,3}})\.?")
_LABELLED = re.compile(
    r"(?P<label>nguồn(?: tin)?|tác giả|bài|tin|bài,? (?:và )?ảnh|tin,? (?:và )?ảnh|thực hiện|"
    r"tổng hợp|biên tập|người viết|ảnh và bài)\s?:\s?.{1,60}",
    re.IGNORECASE,
)
_STAFF = re.compile(
    r"\(?(?:TTXVN|PV|P\.V|VGP|TTXVN/Vietnam\+|T\.H|TH|BBT|BTV|Ban Biên tập|Nhóm P\.?V|"
    r"Nhóm phóng viên|Tin, ảnh|Bài, ảnh|(?:PV|BTV) [^.]{1,24})\)?\.?"
)
_CREDIT = re.compile(r"[-(\s]*(?:Ảnh|ẢNH|ảnh|Hình|Video|Clip)\b(?! và)")
_UNSIGNED = ("nguồn", "biên", "tổng")
_PAPER = re.compile(
    r"(?:THÔNG (?:BÁO|TƯ)|CHỈ THỊ|QUYẾT ĐỊNH|CÔNG (?:ĐIỆN|VĂN)|KẾ HOẠCH|BÁO CÁO|TỜ TRÌNH|QUY CHẾ|"
    r"HƯỚNG DẪN|KẾT LUẬN|NGHỊ (?:QUYẾT|ĐỊNH)|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|ĐỀ ÁN|QUY ĐỊNH)"
)
"""What a paper is, above its title, has the form of a name in capitals."""
_LONGEST = 70
_AFTER_STOP = re.compile(rf"(?:[.…!?]|\./\.)[\"')]*\s+(\(?(?:{_ONE}{_ROLE}|TTXVN|PV|P\.V)\)?)$")
_NO_NAME = re.compile(
    r"\b(?:Chính Phủ|Hội|Ban|Bộ|Sở|Ủy|UBND|HĐND|Nghị|Luật|Tỉnh|Phát|Chuyển|Kết|Thủ|Kinh|Xây|Tin|"
    r"Về|Các|Những)\b"
)


@remembered_if_short
def signature(text: str) -> str | None:
    """Return the author that a line names, None where it is no byline; "" for one without name."""
    if len(text) > _LONGEST or _CREDIT.match(text):
        return None
    if heads_paper(text):
        return None
    if _SIGNED.fullmatch(text) and not _NO_NAME.search(text.title()):
        return text
    labelled = _LABELLED.fullmatch(text)
    if labelled:
        unsigned = labelled["label"].lower().startswith(_UNSIGNED)
        return "" if unsigned else text.partition(":")[2].strip()
    return "" if _SOURCE.fullmatch(text) or _STAFF.fullmatch(text) else None


def heads_paper(text: str) -> bool:
    """Tell whether a line only says what paper the title below is of: «THÔNG BÁO»."""
    return _PAPER.fullmatch(text) is not None


@remembered_if_short
def is_labelled(text: str) -> bool:
    """Tell whether a line says itself that it names authors: «Tin, ảnh: Lê Na»."""
    return len(text) <= _LONGEST and _LABELLED.fullmatch(text) is not None


def trailing_signature(text: str) -> int | None:
    """Give the offset of a byline glued after the last stop: «… nhân dân./. Lê Minh»."""
    found = _AFTER_STOP.search(text[-_LONGEST:])
    if not found or _NO_NAME.search(found[1].title()):
        return None
    return len(text) - len(text[-_LONGEST:]) + found.start(1)
