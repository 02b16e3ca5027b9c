"""How and where a meeting is held: on line, in a hall, or both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Meeting, Mode
from extract.pattern import word
from extract.remembered import asked_once, remembered
from extract.rule import Example, Rule
from extract.slots import MEETING, OFFICE, ORGANIZATION, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.meetings.meeting_record import Record
    from extract.rule import Claim, Match

_APART = asked_once(
    r"(?i)kết hợp (?:với )?trực tiếp|trực tiếp\s?(?:và|kết hợp|/\s?(?:kết hợp|trực tuyến))|"
    r"trực tiếp\s(?:tại|ở)\s[^.;]{2,80}?(?:,|\svà|\skết hợp)\s(?:kết nối\s)?trực tuyến|"
    r"trực tuyến\s?(?:và|/)\s?trực tiếp|vừa trực tiếp|"
    r"(?:họp|làm việc|dự)\strực tiếp(?!\w)[^.;]{0,60}?\strực tuyến"
)
_MEETS = regex.compile(
    r"(?i)(?<!\w)(?:kết nối|nối|họp|hội nghị|hội thảo|hội đàm|giao ban|làm việc|tọa đàm|đối thoại|"
    r"tiếp xúc cử tri|điểm cầu|hình thức|cách tổ chức|trực tiếp|dự|diễn ra|truyền(?:\shình)?)"
    r"(?!\w)[^.;:]{0,80}$"
)
"""«Hội nghị kết nối | trực tuyến», «theo hình thức | trực tuyến»."""
_LINKS = regex.compile(
    r"(?i),?\s(?:toàn quốc\s)?(?:tới|đến|với|từ|tại|về)\s[^.;:]{0,40}?(?:điểm cầu|điểm|tỉnh|"
    r"thành phố|huyện|quận|xã|phường|địa phương|đơn vị|bộ|sở|cơ quan|cả nước|trụ sở)(?!\w)"
)
_OTHER = regex.compile(
    r"(?i)(?<!\w)(?:dịch vụ(?:\scông)?|hồ sơ|thủ tục(?:\shành chính)?|văn bằng|học(?:\stập)?|"
    r"dạy(?:\shọc)?|(?:cuộc\s)?thi|đào tạo|tập huấn|tuyển sinh|nộp(?:\sthuế)?|thanh toán|"
    r"(?:kê\s)?khai(?:\sbáo)?|đăng ký|cấp|xử lý|tiếp nhận|giải quyết|thực hiện|tra cứu|giao dịch|"
    r"bán(?:\shàng)?|mua(?:\ssắm)?|đấu (?:giá|thầu)|khám bệnh|tư vấn|quan trắc|giám sát|lừa đảo|"
    r"đánh bạc|trò chơi|cổng|kênh|hệ thống|nền tảng|thông tin|bình chọn|khảo sát|quảng cáo|phát|"
    r"công|mức độ \d|gọi xe|đặt vé|du lịch|tương tác)\s$"
)
"""What else is done on line: «nộp hồ sơ | trực tuyến»."""
_SEVERAL = regex.compile(
    r"(?i)(?<!\w)(?:\d+|các|những|nhiều|hàng (?:chục|trăm))\s(?:phiên|hội nghị|cuộc|buổi)"
    r"[^.;:]{0,30}$"
)
"""«đã mở 2 hội nghị | trực tuyến» are others."""
_HABIT = regex.compile(
    r"(?i)(?<!\w)(?:(?:tăng cường|đẩy mạnh|khuyến khích|ưu tiên|thường xuyên|duy trì|hạn chế|việc)"
    r"\s(?:việc\s)?(?:tổ chức\s)?(?:các\s)?(?:cuộc\s)?(?:hội,?\s)?"
    r"(?:họp|hội nghị|hội thảo|giao ban|làm việc|tập huấn|tiếp (?:công )?dân)|hội,?\shọp)"
    r"(?!\w)[^.;:]{0,40}$"
)
"""«đẩy mạnh việc tổ chức hội, họp | trực tuyến»: how they usually meet."""
_LOOK_BACK = 120


def _linked(match: Match) -> Iterator[Claim]:
    """State the mode, where a sentence near the meeting's own says how it was linked."""
    record = match.context.meetings.told_in(match.sentence)
    if record is None or match.sentence.source.section != _section(match, record.mentions[0].begin):
        return
    base = match.sentence.begin
    ahead = match.sentence.between(base, match.begin, MEETING)
    other = ahead and match.context.meetings.record(ahead[-1]) is None
    if other and _WILL_MEET.search(match.sentence.at(ahead[-1].end, match.begin)):
        return  # «Tại cuộc họp, A cho biết kỳ họp thứ 4 sẽ diễn ra | trực tuyến»
    if not _is_on_line(match.sentence.text, match.begin - base, match.end - base):
        return
    mode = Mode.HYBRID if _APART.search(match.sentence.text) else Mode.ONLINE
    label = match.context.written(record.naming.value)
    said = Meeting(meeting=record.key, label=label, kind=record.kind, mode=mode)
    yield _claim(match, record, (match.begin, match.end), said)


@remembered
def _is_on_line(text: str, begin: int, end: int) -> bool:
    """Tell a meeting that is held on line from what else is: «dịch vụ công trực tuyến»."""
    before = text[max(0, begin - _LOOK_BACK) : begin]
    if _OTHER.search(before) or _SEVERAL.search(before) or _HABIT.search(before):
        return False
    return _LINKS.match(text, end) is not None or _MEETS.search(before) is not None


def _section(match: Match, offset: int) -> object:
    for sentence in match.context.sentences:
        if sentence.begin <= offset < sentence.end:
            return sentence.source.section
    return None


_TWO = 2
_VISITS = frozenset({"chuyến kiểm tra", "chuyến khảo sát", "chuyến thăm"})
"""What goes to several places: a hall that another sentence names is one of them."""
_APART_KINDS = frozenset({"hội đàm", "buổi tiếp", "lễ"})
_BARE = ("trụ sở", "hội trường", "phòng họp", "khách sạn", "nhà văn hóa", "hà nội")
"""What is no place until it is told whose it is."""
_LIVING = ("hoạt động ", "đầu tư ", "kinh doanh ", "sinh sống ", "cư trú ", "học tập ")
"""«đối thoại với doanh nghiệp hoạt động | tại Thành phố Hồ Chí Minh» is not where they met."""
_SEVERAL_HALLS = regex.compile(
    r"(?i)(?:trụ sở|hội trường|phòng họp|nhà văn hóa)\s(?:các|những|\d+\s)"
)
"""«lắp màn hình tại | hội trường các xã»: no meeting is held in several."""
_CITIES = ("hà nội", "thành phố hồ chí minh")
"""Behind these a body is who acts there: «tại Hà Nội | Bộ Y tế tổ chức …»."""
_OPENED = regex.compile(r"(?i)trực tuyến|kết nối|chủ trì|khai mạc")
_WILL_MEET = regex.compile(
    r"(?i)(?<!\w)sẽ\s(?:\w+\s){0,2}?(?:họp|diễn ra|khai mạc|nhóm họp|tổ chức)(?!\w)"
)
"""«Quốc hội sẽ họp tập trung tại Nhà Quốc hội» speaks of another."""
_AFTERWARDS = asked_once(
    r"(?i)^\W*(?:ngay\s)?(?:sau|bên lề)\s(?:khi\s)?(?:\w+\s){0,2}?"
    r"(?:buổi|cuộc|hội nghị|phiên|họp|lễ|chương trình)(?!\w)"
)
"""«Sau buổi làm việc, đoàn kiểm tra tại …» is not where they met."""
_HALL = asked_once(
    r"(?i)\b(?:tại|từ|ở)\s(?:điểm cầu\s)?(?P<hall>(?:trụ sở|hội trường|nhà quốc hội|"
    r"trung tâm (?:hội nghị|hành chính|văn hóa)|văn phòng chính phủ|nhà văn hóa|khách sạn|"
    r"phòng họp|hà nội\b|thành phố hồ chí minh)"
    r"(?:(?!\s(?:tới|đến|với|sáng|chiều|ngày|do|dưới|kết nối|diễn ra|tổ chức|về|cho|nối|mở|đã|"
    r"và|có|còn|gồm|để|nhằm|nghe|thảo luận|xem xét|bàn|biểu quyết|cho ý kiến)\b)"
    r"(?:[^,.;:()\n\ue000-\uf8ff]|,(?=\s(?:UBND|HĐND)\b"
    r"(?![^,.;:\n]{0,60}(?:,\snhiệm kỳ[^,.;:\n]{0,30})?\s"
    r"(?:tổ chức|họp|phối hợp|khai mạc|tiến hành|chủ trì|mở|đã|có buổi|làm việc)\b)))){0,60})"
)


def _in_hall(match: Match) -> Iterator[Claim]:
    record = match.context.meetings.told_in(match.sentence)
    if record is None or not record.mentions or _is_elsewhere(match, record):
        return
    hall = _HALL.match(match.sentence.text, match.begin - match.sentence.begin)
    if hall is None or not (match.sentence.of(MEETING) or _OPENED.search(match.sentence.text)):
        return
    at = match.sentence.begin + hall.start("hall")
    end = match.sentence.begin + hall.end("hall")
    city = hall["hall"].lower().startswith(_CITIES)
    seat = city and any(one.end == match.begin - 1 for one in match.sentence.all_of(ORGANIZATION))
    seat = seat or (city and match.sentence.lower.endswith(_LIVING, 0, hall.start()))
    if seat or _SEVERAL_HALLS.match(hall["hall"]):
        return  # «Tổng Lãnh sự quán Nhật Bản tại Thành phố Hồ Chí Minh tổ chức …»
    others = (PERSON, OFFICE, ORGANIZATION) if city else (PERSON, OFFICE)
    people = match.sentence.between(at, match.sentence.end, *others)
    end = max([end, *(s.end for s in match.sentence.all_of(ORGANIZATION) if s.begin < end < s.end)])
    end = min([end, *(slot.begin for slot in people)])
    end -= len(match.sentence.at(at, end)) - len(match.sentence.at(at, end).rstrip(" -–,"))
    named = match.sentence.at(at, end).strip().lower()
    if named in _BARE or (city and named not in _CITIES):
        return  # «khói ở | Hải Phòng là do xe cộ»
    venue = match.context.words(at, end)
    label = match.context.written(record.naming.value)
    said = Meeting(meeting=record.key, label=label, kind=record.kind, venue=venue)
    yield _claim(match, record, (at, end), said)


def _is_elsewhere(match: Match, record: Record) -> bool:
    """Tell whether another meeting is held there, or something is done before or after it."""
    sentence, text = match.sentence, match.sentence.text
    ahead = sentence.between(sentence.begin, match.begin, MEETING)
    kinds = {record.kind, ahead[-1].value.kind} if ahead else set()
    if len(kinds) > 1 and kinds & _APART_KINDS:
        return True  # «Sau lễ đón, hai bên hội đàm tại | Trụ sở Chính phủ»
    here = [found.value.kind for found in sentence.of(MEETING)]
    if record.kind in _VISITS and record.kind not in here:
        return True
    if _AFTERWARDS.search(text) and len(here) < _TWO:
        return True
    told = any(sentence.begin <= said.begin < sentence.end for said in record.mentions)
    return not told and _WILL_MEET.search(text) is not None


def _claim(match: Match, record: Record, at: tuple[int, int], said: Meeting) -> Claim:
    """State how or where a meeting is held, by the name that it is first given."""
    first = record.naming
    quoted = match.context.clause(match.sentence, *at)
    named = match.context.shows(*quoted, said.label)
    return match.claim(
        said,
        *quoted,
        inferred=() if named else {"label"},
        context=() if named else [(first.begin, first.end)],
    )


RULES = (
    Rule(
        name="meeting/linked-online",
        says="The meeting is held on line, or in a hall and on line together.",
        pattern=[word("trực tuyến")],
        build=_linked,
        examples=(
            Example(
                "Ngày 5/3/2024, Bộ Y tế tổ chức hội nghị về bảo hiểm y tế. "
                "Hội nghị được kết nối trực tuyến tới các địa phương.",
                (
                    Meeting(
                        meeting="m1",
                        label="hội nghị về bảo hiểm y tế",
                        kind="hội nghị",
                        mode=Mode.ONLINE,
                    ),
                ),
            ),
        ),
        silent_on=(
            "Ngày 5/3/2024, Bộ Y tế họp về thuốc. Tỷ lệ hồ sơ trực tuyến đạt 40%.",
            "Ngày 5/3/2024, Bộ Y tế họp về thuốc. Hồ sơ được giải quyết trực tuyến tại các xã.",
            "Ngày 5/3/2024, Bộ Y tế họp về dịch vụ công trực tuyến.",
            "Ngày 5/3/2024, Bộ Y tế họp về thuốc. Các xã tăng cường hội, họp trực tuyến.",
            "Ngày 5/3/2024, Bộ Y tế họp về thuốc. Kỳ họp thứ 4 HĐND sẽ diễn ra trực tuyến.",
            "Ngày 5/3/2024, Bộ Y tế họp về thuốc. Năm 2023, Bộ mở 2 hội nghị trực tuyến về thuốc.",
        ),
    ),
    Rule(
        name="meeting/venue",
        says="The meeting is held in a named hall or seat.",
        pattern=[word("tại", "từ", "ở")],
        build=_in_hall,
        examples=(
            Example(
                "Sáng 5/3/2024, hội nghị về bảo hiểm y tế diễn ra tại trụ sở Bộ Y tế.",
                (
                    Meeting(
                        meeting="m1",
                        label="hội nghị về bảo hiểm y tế",
                        kind="hội nghị",
                        venue="trụ sở Bộ Y tế",
                    ),
                ),
            ),
            Example(
                "Sáng 5/3/2024, hội nghị diễn ra tại hội trường huyện để bàn việc chống hạn.",
                (
                    Meeting(
                        meeting="m1",
                        label="hội nghị",
                        kind="hội nghị",
                        venue="hội trường huyện",
                    ),
                ),
            ),
        ),
        silent_on=(
            "Sáng 5/3/2024, hội nghị về bảo hiểm y tế nêu việc thanh toán tại bệnh viện.",
            "Ngày 5/3/2024, Bộ Y tế họp về thuốc. Quốc hội sẽ họp ở hội trường Ba Đình.",
            "Ngày 5/3/2024, Bộ Y tế họp về thuốc. Ngày hội sẽ tổ chức tại nhà văn hóa Ba Đình.",
            "Ngày 5/3/2024, tại Hà Nội Bộ Y tế tổ chức họp về thuốc.",
            "Ngày 5/3/2024, Bộ Y tế họp về thuốc. Loa kết nối trực tuyến tại hội trường các xã.",
            "Ngày 5/3/2024, Hội Doanh nghiệp Đức tại Hà Nội tổ chức họp về thuốc.",
            "Ngày 5/3/2024, Bộ Y tế họp với doanh nghiệp Đức hoạt động tại Hà Nội.",
            "Ngày 5/3/2024, tại hội thảo của Bộ Y tế, ông An nói muỗi ở Hà Nội là do ao tù.",
            "Ngày 5/3/2024, Bộ Y tế kiểm tra đê Yên Phụ. Tối 5/3, tại trụ sở UBND xã, đoàn họp.",
            "Ngày 5/3/2024, Bộ Y tế họp. Sau cuộc họp, đoàn thăm nơi ở tại nhà văn hóa thôn Hạ.",
        ),
    ),
)
