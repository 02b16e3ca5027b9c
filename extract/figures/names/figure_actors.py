"""Who did what with the things that are counted: «quyết định | Thủ tướng Chính phủ ban hành»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure_belongs import HOMES
from extract.figures.masked import NUMBER, Word
from extract.figures.names.figure_abouts import is_about, opened_about
from extract.figures.names.figure_deeds import (
    attends,
    body_of_members,
    brought_about,
    deed_in,
    done_last,
    done_to,
    done_with,
    ends_name_list,
    forced,
    glue_of,
    is_of_last,
    is_sum,
    label_of,
    names_members,
    same_things,
    shortened,
    size_of,
    touched,
    turns_away,
    with_deed_beside,
    with_works,
    without_about,
    without_opening,
    without_partners,
)
from extract.figures.names.figure_lists import with_crimes
from extract.figures.names.figure_tellers import behind_teller
from extract.figures.names.figure_trims import is_need, without_besides
from extract.figures.names.harm import befalls_not, harmed, led_away
from extract.figures.names.indicators import Lead, subject_name
from extract.figures.names.measured import without_times
from extract.figures.names.subject_cuts import asks
from extract.figures.names.word_phrases import OTHER_NOUNS, phrase_at, phrase_before
from extract.lexicon.figures import any_of, figure_words, is_people
from extract.slots import ORGANIZATION, PERSON, PLACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure import Name
    from extract.figures.figure_line import FigureLine

LOCATIVES = frozenset({"trên", "tại", "ở", "trong"})
"""What tells where something is, and not what it is."""
_ANYBODY = frozenset({"người", "em"})
_CAUSED = frozenset({"bởi", "vì", "sau", "nhằm"})
_SPELLS = frozenset({"tháng", "quý", "tuần"})
_HAMLETS = frozenset({"xóm", "thôn", "ấp", "buôn", "khóm"})
_CAUSES = frozenset(
    {"làm", "làm cho", "khiến", "khiến cho", "gây", "xảy ra", "ghi nhận", "để xảy ra"}
)
_HAPPENS = frozenset({"xảy ra", "để xảy ra"})
_BRINGS_ABOUT = _CAUSES - _HAPPENS - {"ghi nhận"}
_EVENTS = frozenset({"vụ", "ca", "trường hợp", "đợt", "trận", "ổ", "điểm"})
_HOLDS = frozenset({"có", "gồm", "bao gồm"})
_CAN = frozenset({"năng lực", "khả năng"})
_NO_DEEDS = frozenset({"lãnh đạo", "đại diện", "số lượng", "quân số", "đầu", "cuối", "giữa"})
_PURPOSES = frozenset({"để", "nhằm", "và", "mà", "cùng", "tổng", "cộng"})
_HIGH = frozenset({"chính phủ", "trung ương", "nhà nước", "ubnd tỉnh", "ubnd huyện", "sở"})
_OFTEN = frozenset(
    {"rồi", *(f"{mean}{each} năm" for mean in ("", "bình quân ", "trung bình ")
     for each in ("mỗi", "hằng", "hàng"))}
)  # fmt: skip
"""What is told of when or how often somebody does it."""
_THIS, _WE = frozenset({"này", "đó"}), frozenset({"chúng", "tôi", "thì", "mà"})
_HERDS, _DENIED = ("đàn ", "tổng đàn "), (["không"], ["chưa"])
_LONGEST_ACTOR, _LONG_HOLDER, _NOUN, _FEW_WORDS, _NEAR = 18, 13, 2, 4, 24
_MEMBERS = frozenset({"đồng chí", "thành viên", "ủy viên"})
_AIMS = frozenset({"mục tiêu", "chỉ tiêu", "kế hoạch"})
_AUXILIARIES = frozenset({"đã", "đang", "sẽ", "tập", "tiếp", "tích"})
_DECIDES = frozenset({"thông qua", "ban hành", "phê duyệt", "cho ý kiến", "quyết định"})
_DEEDS = frozenset({"hoàn thành", "thực hiện", "thực hiện được"})
_TENSES = _AUXILIARIES | {"còn", "cũng", "đều", "vừa", "mới", "ước", "chỉ", "tiếp"}
_BEFALLEN = re.compile(r"(?:không )?bị (?!can|cáo|hại|đơn)|chưa ")


def acted(line: FigureLine, name: Name, lead: Lead, *, bare: bool) -> Name:
    """Add to a bare noun who did what with it: «quyết định Thủ tướng Chính phủ ban hành»."""
    goes_on = not lead.subject and bool(_CAUSES & set(lead.said)) and line.last is not None
    fresh = lead.subject or lead.kind not in {"", "up", "down"}
    if (fresh and not goes_on) or _is_new_part(line, name):
        body = body_of_members(lead) if name.text.lower() in _MEMBERS else ()
        line.glue = glue_of(lead)
        line.lead = line.name_of(body) if body else _actor(line, lead, name)
        if line.lead is not None and names_members(body):
            return line.lead
    elif goes_on and _BRINGS_ABOUT.intersection(lead.said):
        line.lead = None  # «vùi lấp 6 hộ, khiến | 2 người chết»
    elif line.last is not None and line.last.construct == "measured" and line.lead is not None:
        since = line.lead.spans[0][0] < line.last.slot.begin
        deed = any_of("time", "events").search(line.last.name.text.lower()) is not None
        if since and line.last.quantity.unit_kind == "money":
            line.lead = line.last.name if deed else None  # «chết 8 người, thiệt hại 9 tỷ và 2 ha»
    if line.told and asks(lead.subject):
        return _with_deed(line, name, lead)  # whoever orders it
    if line.lead is not None and bare and line.lead.text.lower().startswith(_HERDS):
        return line.lead  # «trong tổng đàn gia cầm hơn | 550 triệu con»
    if (moved := led_away(line, name, lead)) is not None:
        return moved
    if line.lead is None or (not lead.subject and " bị " in name.text.lower()):
        return name  # «45 ha mạ bị hư hại»: all is told
    return name if befalls_not(line, name) else _with_lead(line, line.lead, name, lead, bare=bare)


def _with_lead(line: FigureLine, told: Name, name: Name, lead: Lead, *, bare: bool) -> Name:
    """Add to things what is told ahead of them, unless that names them alone."""
    if (hit := touched(told, name, lead)) is not None:
        return hit
    done_for = line.glue and "cho" in lead.said and size_of(told) <= size_of(name) + _FEW_WORDS
    same = same_things(line, told, name) if bare else None
    if same is None and (bare or done_for) and _names_them(told, name, lead):
        same = told
    if same is not None:
        return same
    if not bare and not done_for:
        label = label_of(line, name, lead)
        harm = harmed(line, name) if label is None else None
        return harm or (_with_deed(line, name, lead) if label is None else name.joined("", label))
    deed = not _DEEDS.isdisjoint(lead.said)
    whole = line.glue or _HOLDS.intersection(lead.said)
    who = told if whole else shortened(line, told, name, deed=deed)
    again = who is not None and f" {who.text.lower()}" in name.text.lower()  # «người chết | chết»
    full = name if who is None or again else _with(line, name, who)
    hurt = line.befell is not None and any_of("time", "befalls").search(full.text.lower())
    again = line.befell is not None and line.befell.text in full.text
    return full.joined("", line.befell) if hurt and line.befell and not again else full


def _with(line: FigureLine, name: Name, who: Name) -> Name:
    """Return things with who did something: «Cây ăn quả có | 220 ha bị hư hại» names them first."""
    told = _BEFALLEN.match(name.text.lower()) is not None
    if line.glue and is_sum(who):
        done = line.name_of(done_last(line.words_of(who)))  # «số tiền hỗ trợ cho | 9 hộ là»
        return name if done is None else name.joined(line.glue, done)
    return who.joined("", name) if told else with_deed_beside(name, line.glue, who)


def _names_them(told: Name, things: Name, lead: Lead) -> bool:
    """Tell what names them alone: «đơn đủ điều kiện | 2.500 đơn», «đại biểu tái cử | 160 người»."""
    said, noun = told.text.lower(), things.text.lower()
    if said.startswith(OTHER_NOUNS):
        return False
    who = not lead.said or (lead.said == ("có",) and " là " in said)
    anybody = noun in _ANYBODY and who and is_people(said)
    return said.startswith(f"{noun} ") or anybody


def _with_deed(line: FigureLine, name: Name, lead: Lead) -> Name:
    """Add to things with a name of their own the deed: «hộ dân vùng lũ | sơ tán»."""
    words = lead.subject
    size, deed = phrase_before(words, len(words), figure_words("time", "events"))
    if not size or deed in name.text.lower():
        return name
    size += [word.text for word in words[-size - 1 : -size]] in _DENIED  # «không thi hành kỷ luật»
    done = line.name_of(with_works(line, words[-size:]))
    begin = line.sentence.begin + words[-1].begin
    if any(one.begin < begin < one.end for one in line.sentence.of(ORGANIZATION)):
        return name  # «Sở Xây dựng | hoàn thành 900 căn hộ thu nhập thấp»
    return name if done is None else with_deed_beside(name, "", done)


def _is_new_part(line: FigureLine, name: Name) -> bool:
    """Tell «…; bắt 5 đối tượng; 12 vụ, 17 đối tượng»: the verb was of the part before."""
    last = line.last
    if last is None or not name.spans:
        return False
    begin = line.sentence.begin
    between = line.masked.text[last.end - begin : name.spans[0][0] - begin]
    return ";" in between and line.lead is not None and len(line.named) > 1


def _actor(line: FigureLine, lead: Lead, things: Name) -> Name | None:
    """Return who did what to the things counted: «Thủ tướng Chính phủ ban hành»."""
    first = without_times(lead.subject)[:2]
    among = [word.text for word in first[:1]] == ["trong"] and first[-1].text[0].isdigit()
    turns = (i + 1 for i in range(len(lead.subject)) if turns_away(lead.subject, i))
    subject = _behind_list(lead.subject[max(turns, default=0) :])
    subject = () if subject and is_about(line, subject) else subject
    words = _with_verbs(line, lead, forced(subject_name(behind_teller(line, subject))))
    words = with_crimes(line, words)
    words = without_opening(words) or (opened_about(line) if _HAPPENS & set(lead.said) else ())
    where = bool(words) and words[0].text in LOCATIVES | _HAMLETS
    if (
        not words
        or where
        or words[0].text in _CAUSED | _SPELLS
        or line.is_place(words)
        or ":" in lead.said
        or line.masked.text.endswith(" từ ", 0, words[0].begin)
    ):
        return line.name_of(done_last(lead.subject)) if where and not lead.kinds else None
    beside = line.masked.text[: words[0].begin].endswith(", cùng ")  # «dự có A, cùng | các sở»
    if among or beside or attends(words) or words[-1].text == "ra":
        return None  # «trong 9 huyện còn 3 đơn vị»; of «Chính phủ ra 12 chỉ thị» all is told
    if "của" in lead.said:
        return done_to(line, words)
    index = next((i for i, word in enumerate(words) if word.text == "thì"), -1)
    words = _without_anybody(line, words[index + 1 :])
    if lead.kind == "weak" and _CAUSES & set(lead.said):
        return _befallen(line, lead, words) if things.text.lower() in _EVENTS else None
    has = _HOLDS.intersection(lead.said) and bool(words) and not line.is_place(words)
    words = () if has and ends_name_list(line, words) else words  # «xã A, B, | C có 30 ca»
    if lead.kind == "weak" and {"với", "gồm", "có"} & set(lead.said) and not has:
        homes = things.text.lower() in HOMES
        told = done_with(line, words, homes=homes) if "với" in lead.said else ()
        return line.name_of(told)
    aims = " ".join(word.text for word in words[-2:]) in _AIMS  # «hoàn thành mục tiêu có 3.000 km»
    longest = _LONG_HOLDER if _HOLDS.intersection(lead.said) else _LONGEST_ACTOR
    if len(words) > longest and "đối với" in lead.said:
        words = tuple(deed_in(words))
    words = tuple(word for word in without_partners(words) if word.text != "ước")
    whose = not lead.said and len(words) == _NOUN  # «bài thi của học sinh | 45 trường»
    aims = aims or (whose and is_people(" ".join(one.text for one in words)))
    return _told_by(line, words) if 0 < len(words) <= longest and not aims else None


def _behind_list(words: Sequence[Word]) -> Sequence[Word]:
    """Return the deed behind what another number counts: «35 báo cáo, tờ trình và | xóa»."""
    at = next((i + 1 for i, word in enumerate(words) if i and word.text == "và"), 0)
    said = " ".join(word.text for word in words[at:])
    deed = said in _DECIDES or said in figure_words("time", "events")
    return words[at:] if at and deed else words


def _told_by(line: FigureLine, words: Sequence[Word]) -> Name | None:
    """Return who did what without what is said besides; None where it is a whole sentence.

    That is so where a person has a name, somebody speaks, or a purpose is told: «nhận ủy thác để».
    """
    passive, words = bool(line.glue), brought_about(words)
    words = words[phrase_at(words, 0, _OFTEN) :] or words
    words = line.with_body(without_besides(words, passive=passive))
    begin, end = (line.sentence.begin + at for at in (words[0].begin, words[-1].end))
    person = any(begin <= one.begin < end for one in line.sentence.of(PERSON))
    told = not (_WE | {"là"} if passive else _WE).isdisjoint(word.text for word in words)
    said = " ".join(word.text for word in words)
    last = line.last  # «2 nhà Đại đoàn kết | cho 2 hộ»: what another number counts did nothing
    inside = last is not None and passive and begin < last.end and len(words) <= _FEW_WORDS
    told = told or inside or (passive and is_of_last(line, words))
    told = told or (said in figure_words("lead", "nobody") and said not in _HIGH)
    told = told or phrase_at(words, 0, _CAN) > 0 or said in _NO_DEEDS
    told = told or words[0].text == "về" or not _THIS.isdisjoint(word.text for word in words)
    return None if person or told or words[-1].text in _PURPOSES else line.name_of(words)


def _befallen(line: FigureLine, lead: Lead, words: tuple[Word, ...]) -> Name | None:
    """Return what «tai nạn giao thông xảy ra | 96 vụ» are cases of."""
    if _HAPPENS.isdisjoint(lead.said) or not 0 < len(words) <= _LONG_HOLDER:
        return None
    anybody = phrase_at(words, 0, figure_words("lead", "anybody")) == len(words)
    line.befell = None if anybody else line.name_of(without_about(words))
    return line.befell


def _without_anybody(line: FigureLine, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Leave out who says nothing: «cơ quan chức năng đã | khởi tố», «thành phố A còn | vướng»."""
    begin = line.sentence.begin + words[0].begin if words else 0
    within = (one for one in line.sentence.all_of(PLACE) if one.begin <= begin < one.end)
    place = next(within, None)
    end = 0 if place is None else place.end - line.sentence.begin
    at = sum(word.end <= end for word in words)
    at = at or phrase_at(words, 0, figure_words("lead", "anybody")) or _somebody(words)
    deeds = figure_words("time", "events")
    if not at or at == len(words):
        return words
    kind = phrase_at(words, at, figure_words("alike", "trade"))
    asked = is_need(words, at)
    if words[at].text not in _TENSES and not asked and (kind or not phrase_at(words, at, deeds)):
        return words  # «cơ quan điều tra», «đơn vị kinh doanh»
    while at < len(words) - 1 and words[at].text in _TENSES and not phrase_at(words, at, deeds):
        at += 1
    return words[at:]


def _somebody(words: Sequence[Word]) -> int:
    """Return how long «Chi cục», «Hội» is before a tense: whose it is, the report tells."""
    size = phrase_at(words, 0, figure_words("lead", "nobody"))
    tense = size < len(words) and words[size].text in _TENSES - {"tiếp"}
    tense = tense or is_need(words, size)
    high = " ".join(word.text for word in words[:size]) in _HIGH
    return size if tense and not high else 0


def _with_verbs(line: FigureLine, lead: Lead, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Add the verbs beside: «trạm bơm đang khai thác, | vận hành», «đã | hoàn thành»."""
    told = lead.subject
    while told and told[-1].text in _AUXILIARIES:
        told = told[:-1]
    if not words or words != told[-len(words) :]:
        return words
    words = tuple(with_works(line, words))
    at = words[0].begin
    comma = line.masked.text[:at].rstrip()
    if len(words) <= _FEW_WORDS and words[0] == lead.subject[0] and comma.endswith(","):
        named = line.last.end - line.sentence.begin if line.last is not None else 0
        begin = max(line.masked.break_before(len(comma) - 1) + 1, line.before, named)
        ahead = line.masked.words(begin, len(comma) - 1)
        names = subject_name(tuple(ahead))
        verbal = not _AUXILIARIES.isdisjoint(word.text for word in names[:-2])
        if verbal and not any(word.text[0] == NUMBER for word in ahead):
            words = (*names, *words)
    said = [one for one in lead.said if one not in _AUXILIARIES]
    if said and said[-1] in _DEEDS:
        end = words[-1].end
        deed = said[-1].split()
        behind = line.masked.words(end, end + _NEAR)
        at = next((i for i, word in enumerate(behind) if word.text == deed[0]), 0)
        words = (*words, *behind[at : at + len(deed)])
    return words
