"""Whether the head of a phrase means a meeting: «họp» may be a mere verb, «hội nghị» in a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

if TYPE_CHECKING:
    from extract.layout.sentences import Sentence
    from extract.mentions import MeetingMention

_TITLED = (" về", " chủ đề", " chuyên đề", " việc")
"""Before a quotation mark these lead to a subject's own title."""
_CHAIRS = regex.compile(
    r"(?:chủ trì|chủ tọa)\s(?=họp(?:\s(?:với|về|bàn|nghe|rà soát|cho ý kiến|đánh giá|xem xét|để|"
    r"trực tuyến|khẩn|triển khai|giải quyết|tháo gỡ|thẩm định)\b|[,.]))",
    regex.I,
)
_COUNTED = regex.compile(
    r"(?<!\w)\d[\d.]{0,6}\s(?:phiên|lớp|cuộc|buổi|đợt|hội nghị|hội thảo|tọa đàm|lượt)(?!\w)"
    r"[^.;:()\d]{0,80}?(?:,|\svà|\shoặc)\s$",
    regex.I,
)
"""«12 lớp tập huấn, | hội thảo», «9 phiên giao dịch và | ngày hội»: so many there were of them."""
_ACTS = regex.compile(
    r"(?<!\w)(?:do|theo|(?:báo cáo|xếp hạng|đánh giá|khảo sát|nghiên cứu|số liệu)\s(?:của|từ))\s$",
    regex.I,
)
"""«báo cáo do | Diễn đàn Kinh tế thế giới công bố»: a body that is called a forum."""
_TO_HOLD = regex.compile(r"(?:\W|\d[.)]|[a-h][.)])*Tổ chức\s(?:thành công\s|tốt\s)?")
"""«Tổ chức | hội nghị tổng kết chương trình»: a thing to be done, or done, of no day."""
_DAY = regex.compile(r"\d{1,2}[/.-]\d{1,2}|(?<!\w)(?:ngày|tháng) \d")


def meeting_meant(
    view: str, sentence: Sentence, head: regex.Match[str], mention: MeetingMention
) -> MeetingMention | None:
    """Return the meeting that a phrase means: none where it is a mere verb, in a title or name."""
    if _in_title(view, sentence.begin, head.start()) or _ends_name(view, sentence, head):
        return None
    forum = head.group().lower() == "diễn đàn"
    if forum and _ACTS.search(view, sentence.begin, head.start()):
        return None
    if mention.bare and _COUNTED.search(view, sentence.begin, head.start()):
        return None
    if _TO_HOLD.fullmatch(view, sentence.begin, head.start()) and not _DAY.search(
        view, mention.end, sentence.end
    ):
        return None
    if head.group().lower() != "họp" or mention.body is not None:
        return mention
    chairs = _CHAIRS.match(view, head.start() - len("chủ trì "), sentence.end)
    return replace(mention, bare=False) if chairs else None


def _ends_name(view: str, sentence: Sentence, head: regex.Match[str]) -> bool:
    """Tell «trạm thủy văn Phú | Lễ»: behind a word of a name, the ceremony's is of it too."""
    if head.group() != "Lễ":
        return False
    ahead = view.rfind(" ", sentence.begin, max(sentence.begin, head.start() - 1))
    return ahead >= 0 and view[ahead + 1 : head.start()].strip().istitle()


def _in_title(view: str, begin: int, at: int) -> bool:
    """Tell «giám sát về “Việc thực hiện pháp luật về tiếp công dân …”», a subject's own title."""
    quote = view.rfind('"', begin, at)
    return view.count('"', begin, at) % 2 == 1 and view[begin:quote].rstrip().endswith(_TITLED)
