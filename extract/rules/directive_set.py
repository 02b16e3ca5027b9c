"""Numbered programmes, «5 đẩy mạnh», and their items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.facts import Agent, AgentKind, DirectiveItem, DirectiveSet
from extract.layout.blocks import HEADED_REPORT
from extract.lexicon import number_words
from extract.lexicon.programmes import programme_words
from extract.pattern import slot, word
from extract.programmes.givers import giver, giver_behind, is_kept_by_another, is_told_as_kept
from extract.rule import Example, Rule
from extract.slots import AUDIENCE, MEETING, OFFICE, ORGANIZATION, PERIOD, QUANTITY

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from extract.context import Context
    from extract.programmes.programme_lists import Programme
    from extract.rule import Claim, Match

_WORDS = programme_words()
_LETTERED = tuple(
    f"{count}{space}{letter}"
    for count in range(2, 10)
    for space in ("", " ")
    for letter in "ktschprvđn"
)
"""Programmes called by a number and a letter, «5K», «3T»: the tokenizer parts most of them."""
_NUMBERS = tuple(word for word in number_words().digits if word != "không")
_ANCHORS = (
    [word('"', *_WORDS.heads, *_WORDS.announced, *_WORDS.things)],
    [slot(QUANTITY)],  # «4 trụ cột» is read as a number of things too
    [word(*_LETTERED)],
    [word(*_NUMBERS, *(str(number) for number in range(1, 10)))],  # «• 2 HỎI», named in a chain
    *([slot(kind)] for kind in (MEETING, ORGANIZATION, AUDIENCE, OFFICE, PERIOD)),
)
"""What a programme's name touches, or is a part of: «hội nghị tổng kết mô hình "2 rõ, 3 có"»."""


def _naming(context: Context) -> Container[int]:
    return context.programmes.naming


def _here(match: Match) -> list[Programme]:
    """Return the programmes whose label the match touches, or before which it opens a quotation."""
    begin, end = match.begin, match.end
    return [
        programme
        for programme in match.context.programmes.named_in(match.sentence)
        if begin < programme.end and programme.begin <= end
    ]


def _meeting(context: Context, programme: Programme) -> str | None:
    """Return the meeting at which any mention of a programme stands: it is one in an article."""
    mentions = context.programmes.mentions(programme)
    told = (context.meetings.of(sentence) for sentence in mentions)
    return next((meeting for meeting in told if meeting is not None), None)


def _named(match: Match) -> Iterator[Claim]:
    for programme in _here(match):
        sentence, speakers = programme.sentence, match.context.speakers
        end = match.context.programmes.end_of_chain(programme)
        told, speaker = giver_behind(match.context, sentence, end)
        theme = match.context.programmes.theme(programme)
        if not told:
            told, speaker = giver(match.context, sentence, programme.begin)
        if not told:
            speaker = speakers.of(programme.announced or sentence)
            kept = is_told_as_kept(sentence, programme.begin, theme)
            if speaker is not None and (kept or is_kept_by_another(sentence, speaker)):
                speaker = None
        begin, end = match.context.clause(programme.sentence, programme.begin, programme.end)
        inferred: set[str] = set()
        context: list[tuple[int, int]] = []
        if speaker is not None and not match.context.shows(begin, end, speaker.agent.label):
            inferred.add("issuedBy")
            context.append((speaker.begin, speaker.end))
        meeting = _meeting(match.context, programme)
        if meeting is not None:
            inferred.add("issuedAt")
        fact = DirectiveSet(
            label=match.context.programmes.name(programme),
            count=programme.count,
            theme=theme,
            issued_by=speaker.agent if speaker else None,
            meeting=meeting,
        )
        yield match.claim(fact, begin, end, inferred=inferred, context=context)


def _items(match: Match) -> Iterator[Claim]:
    for programme in _here(match):
        meeting = _meeting(match.context, programme)
        for position, (_, begin, end) in enumerate(programme.items, 1):
            fact = DirectiveItem(
                set_label=match.context.programmes.name(programme),
                position=position,
                text=match.context.words(begin, end),
                meeting=meeting,
            )
            yield match.claim(
                fact,
                begin,
                end,
                inferred=("issuedAt",) if meeting is not None else (),
                context=[(programme.begin, programme.end)],
            )


_MINISTER = Agent(kind=AgentKind.PERSON, label="Phạm Minh Chính")

RULES = (
    Rule(
        name="directive-set/named",
        says="Somebody names a numbered programme.",
        pattern=_ANCHORS,
        within=_naming,
        build=_named,
        blocks=HEADED_REPORT,
        promises=False,  # «rõ», «không»: a programme's words mean one only beside its number
        examples=(
            Example(
                "Thủ tướng Phạm Minh Chính yêu cầu phát huy tinh thần 5 “đẩy mạnh”, 5 “bảo đảm”.",
                (
                    DirectiveSet(label="5 bảo đảm", count=5, theme="bảo đảm", issued_by=_MINISTER),
                    DirectiveSet(
                        label="5 đẩy mạnh", count=5, theme="đẩy mạnh", issued_by=_MINISTER
                    ),
                ),
            ),
            Example(
                "Thủ tướng Phạm Minh Chính lưu ý hai nội dung: một là đủ nước; hai là đủ điện.",
                (
                    DirectiveSet(
                        label="hai nội dung", count=2, theme="nội dung", issued_by=_MINISTER
                    ),
                ),
            ),
            Example(
                "Đề án có bốn trụ cột, gồm: dữ liệu mở, hạ tầng chung, nhân lực số, an toàn mạng.",
                (DirectiveSet(label="bốn trụ cột", count=4, theme="trụ cột"),),
            ),
            Example(
                "Thủ tướng Phạm Minh Chính nhắc lại: Nghị quyết số 19 đã mở lối đi mới, xác lập ba "
                "nguyên tắc: tự nguyện, công bằng, cùng có lợi.",
                (DirectiveSet(label="ba nguyên tắc", count=3, theme="nguyên tắc"),),
            ),
            Example(
                "Thủ tướng Phạm Minh Chính nói rằng dân quân đã sẵn sàng với “4 tại chỗ”.",
                (DirectiveSet(label="4 tại chỗ", count=4, theme="tại chỗ"),),
            ),
            Example(
                "Thủ tướng Phạm Minh Chính đề nghị các hội duy trì phong trào “5 không”.",
                (DirectiveSet(label="5 không", count=5, theme="không"),),
            ),
        ),
        silent_on=(
            "Hội nghị có sự tham dự của 5 bộ, ngành và 3 tỉnh.",
            "Đây là một trong 3 đột phá chiến lược của nhiệm kỳ.",  # named elsewhere, not set here
            "Sở đã hoàn thành 8 nhiệm vụ được giao.",
            "Thủ tướng nói chợ phục vụ cùng lúc hai mục tiêu là bán hàng và đón khách.",
            "Tỉnh đã xóa 6 “điểm đen” và tháo gỡ 3 “nút thắt” về mặt bằng.",
        ),
    ),
    Rule(
        name="directive-set/item",
        says="A numbered programme has an item at a place.",
        pattern=_ANCHORS,
        within=_naming,
        build=_items,
        blocks=HEADED_REPORT,
        promises=False,
        examples=(
            Example(
                "Bí thư Thành ủy nêu phương châm “3 rõ” gồm: rõ người; rõ việc; rõ tiến độ.",
                (
                    DirectiveItem(set_label="3 rõ", position=1, text="rõ người"),
                    DirectiveItem(set_label="3 rõ", position=2, text="rõ việc"),
                    DirectiveItem(set_label="3 rõ", position=3, text="rõ tiến độ"),
                ),
            ),
            Example(
                "Đề án nêu 4 trụ cột, gồm: dữ liệu mở; hạ tầng chung. Nhân lực số. An toàn mạng.",
                (
                    DirectiveItem(set_label="4 trụ cột", position=1, text="dữ liệu mở"),
                    DirectiveItem(set_label="4 trụ cột", position=2, text="hạ tầng chung"),
                    DirectiveItem(set_label="4 trụ cột", position=3, text="Nhân lực số"),
                    DirectiveItem(set_label="4 trụ cột", position=4, text="An toàn mạng"),
                ),
            ),
            Example(
                "Bí thư Thành ủy yêu cầu bảo đảm 3 rõ (rõ người, rõ việc, rõ tiến độ) và “4 tại "
                "chỗ”: chỉ huy tại chỗ; lực lượng tại chỗ; vật tư tại chỗ và hậu cần tại chỗ.",
                (
                    DirectiveItem(set_label="3 rõ", position=1, text="rõ người"),
                    DirectiveItem(set_label="3 rõ", position=2, text="rõ việc"),
                    DirectiveItem(set_label="3 rõ", position=3, text="rõ tiến độ"),
                    DirectiveItem(set_label="4 tại chỗ", position=1, text="chỉ huy tại chỗ"),
                    DirectiveItem(set_label="4 tại chỗ", position=2, text="lực lượng tại chỗ"),
                    DirectiveItem(set_label="4 tại chỗ", position=3, text="vật tư tại chỗ"),
                    DirectiveItem(set_label="4 tại chỗ", position=4, text="hậu cần tại chỗ"),
                ),
            ),
            Example(
                "Bí thư Thành ủy nêu “4 tại chỗ” (chỉ huy tại chỗ, nhân lực tại chỗ, xe, máy tại "
                "chỗ, hậu cần tại chỗ); “ba cùng” với dân (cùng ăn, cùng ở, cùng làm).",
                (
                    DirectiveItem(set_label="4 tại chỗ", position=1, text="chỉ huy tại chỗ"),
                    DirectiveItem(set_label="4 tại chỗ", position=2, text="nhân lực tại chỗ"),
                    DirectiveItem(set_label="4 tại chỗ", position=3, text="xe, máy tại chỗ"),
                    DirectiveItem(set_label="4 tại chỗ", position=4, text="hậu cần tại chỗ"),
                    DirectiveItem(set_label="ba cùng", position=1, text="cùng ăn"),
                    DirectiveItem(set_label="ba cùng", position=2, text="cùng ở"),
                    DirectiveItem(set_label="ba cùng", position=3, text="cùng làm"),
                ),
            ),
            Example(
                "Bí thư Thành ủy nêu “2 tăng, 2 giảm”: tăng tốc độ, tăng niềm tin; giảm giấy tờ, "
                "giảm đi lại.",
                (
                    DirectiveItem(set_label="2 tăng", position=1, text="tăng tốc độ"),
                    DirectiveItem(set_label="2 tăng", position=2, text="tăng niềm tin"),
                    DirectiveItem(set_label="2 giảm", position=1, text="giảm giấy tờ"),
                    DirectiveItem(set_label="2 giảm", position=2, text="giảm đi lại"),
                ),
            ),
            Example(
                "Đề án có 3 mục tiêu: Một là, giảm nghèo. Hai là, tăng thu nhập. "
                "Ba là, nâng cao dân trí.",
                (
                    DirectiveItem(set_label="3 mục tiêu", position=1, text="giảm nghèo"),
                    DirectiveItem(set_label="3 mục tiêu", position=2, text="tăng thu nhập"),
                    DirectiveItem(set_label="3 mục tiêu", position=3, text="nâng cao dân trí"),
                ),
            ),
        ),
        silent_on=(
            "Dự hội nghị có 3 công khai viên (ông A, bà B, bà C).",
            "Đề án nêu 4 trụ cột, trong đó dữ liệu là trung tâm.",
            "Thủ tướng nhấn mạnh tinh thần 5 “đẩy mạnh” gắn với 5 “không”.",
        ),
    ),
)
