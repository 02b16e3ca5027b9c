"""Single instructions: who is told by whom to do what, by when."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from extract.facts import Agent, AgentKind, Directive, Organization
from extract.instructions import Instruction, Way
from extract.lexicon.instructions import instruction_words
from extract.orders.deadlines import deadline_in
from extract.pattern import gap, word
from extract.rule import Example, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.context import Context
    from extract.rule import Claim, Match
    from extract.slots import SlottedSentence

_ORDERS = word(*instruction_words().orders)
_DUTIES = word("phải", "cần", "chỉ được")
_RULINGS = word("kết luận", "ý kiến", "quyết nghị")
_TASKS = word(
    *("nhiệm vụ", "phần việc", "trách nhiệm", "giải pháp", "công việc", "nội dung", "vấn đề"),
    "yêu cầu",
)


def _anchored(way: Way, context: Context, sentence: SlottedSentence) -> bool:
    return context.instructions.anchored_in(way, sentence)


def _given(way: Way, match: Match) -> Iterator[Claim]:
    for instruction in match.context.instructions.given(way, match.begin):
        yield _claim(match, instruction)


def _claim(match: Match, instruction: Instruction) -> Claim:
    begin, end = instruction.quote
    inferred, context = set(), []
    giver = instruction.giver
    if giver is not None and not match.context.shows(begin, end, giver.agent.label):
        inferred.add("issuedBy")
        context.append((giver.begin, giver.end))
    for addressee in instruction.to:
        if not begin <= addressee.begin < addressee.end <= end:
            inferred.add("addressedTo")
            context.append((addressee.begin, addressee.end))
    anchor = instruction.anchor
    if not begin <= anchor[0] < end:
        inferred.add("modality")
        context.append(anchor)
    due = deadline_in(match.context, instruction)
    meeting = match.context.meetings.of(instruction.sentence)
    if meeting is not None:
        inferred.add("issuedAt")
    if due.inferred:
        inferred.add("deadline")
    return match.claim(
        Directive(
            text=match.context.quote(instruction.begin, instruction.end).text,
            issued_by=giver.agent if giver else None,
            addressed_to=tuple(dict.fromkeys(a.agent for a in instruction.to)),
            deadline=due.deadline,
            due_by=due.due_by,
            modality=instruction.modality,
            meeting=meeting,
        ),
        begin,
        end,
        inferred=inferred,
        context=context,
    )


def _person(name: str) -> Agent:
    return Agent(kind=AgentKind.PERSON, label=name)


def _ministry(name: str) -> Agent:
    body = Organization(label=name, as_written=name, kind="bộ")
    return Agent(kind=AgentKind.ORGANIZATION, label=name, organization=body)


def _group(label: str, *covers: str) -> Agent:
    return Agent(kind=AgentKind.AUDIENCE, label=label, covers=covers)


_MINISTER = _person("Phạm Minh Chính")
_MINISTRIES = _group("các bộ, ngành", "agency", "ministry")
_DEPARTMENTS = _group("các sở, ngành", "department")

RULES = (
    Rule(
        name="directive/ordered",
        says="Somebody tells somebody to do something: «X yêu cầu Y …».",
        pattern=[_ORDERS],
        where=partial(_anchored, Way.ORDERED),
        build=partial(_given, Way.ORDERED),
        examples=(
            Example(
                "Thủ tướng Phạm Minh Chính yêu cầu các bộ, ngành khẩn trương rà soát quy định; "
                "đồng thời công khai tiến độ xử lý trước ngày 20/5/2024.",
                (
                    Directive(
                        text="khẩn trương rà soát quy định",
                        issued_by=_MINISTER,
                        addressed_to=(_MINISTRIES,),
                        modality="yêu cầu",
                    ),
                    Directive(
                        text="công khai tiến độ xử lý trước ngày 20/5/2024",
                        issued_by=_MINISTER,
                        addressed_to=(_MINISTRIES,),
                        deadline="2024-05-20",
                        due_by=date(2024, 5, 20),
                        modality="yêu cầu",
                    ),
                ),
            ),
            Example(
                "Thủ tướng Phạm Minh Chính vừa ký văn bản ngày 6/5/2024 giao các sở, ngành "
                "rà soát hồ sơ; chậm nhất ngày 15/6 các sở, ngành phải báo cáo kết quả.",
                (
                    Directive(
                        text="rà soát hồ sơ",
                        issued_by=_MINISTER,
                        addressed_to=(_DEPARTMENTS,),
                        modality="giao",
                    ),
                    Directive(
                        text="chậm nhất ngày 15/6 các sở, ngành phải báo cáo kết quả",
                        issued_by=_MINISTER,
                        addressed_to=(_DEPARTMENTS,),
                        deadline="--06-15",
                        modality="giao",
                    ),
                ),
            ),
            Example(
                "“Các sở, ngành phối hợp kiểm tra toàn bộ hồ chứa; chủ động sơ tán dân”. "
                "Đó là chỉ đạo của Thủ tướng Phạm Minh Chính.",
                (
                    Directive(
                        text="Các sở, ngành phối hợp kiểm tra toàn bộ hồ chứa",
                        issued_by=_MINISTER,
                        addressed_to=(_group("Các sở, ngành", "department"),),
                        modality="chỉ đạo",
                    ),
                    Directive(
                        text="chủ động sơ tán dân",
                        issued_by=_MINISTER,
                        addressed_to=(_group("Các sở, ngành", "department"),),
                        modality="chỉ đạo",
                    ),
                ),
            ),
            Example(
                "Thủ tướng Phạm Minh Chính giao Bộ Tài chính bố trí đủ vốn, Bộ Xây dựng rà soát "
                "quy hoạch vùng.",
                (
                    Directive(
                        text="bố trí đủ vốn",
                        issued_by=_MINISTER,
                        addressed_to=(_ministry("Bộ Tài chính"),),
                        modality="giao",
                    ),
                    Directive(
                        text="Bộ Xây dựng rà soát quy hoạch vùng",
                        issued_by=_MINISTER,
                        addressed_to=(_ministry("Bộ Xây dựng"),),
                        modality="giao",
                    ),
                ),
            ),
            Example(
                "Thủ tướng Phạm Minh Chính giao Bộ Y tế phối hợp với Bộ Tài chính, Bộ Công an "
                "rà soát quy định.",
                (
                    Directive(
                        text="phối hợp với Bộ Tài chính, Bộ Công an rà soát quy định",
                        issued_by=_MINISTER,
                        addressed_to=(_ministry("Bộ Y tế"),),
                        modality="giao",
                    ),
                ),
            ),
            Example(
                "Thủ tướng Phạm Minh Chính có công văn gửi các sở, ngành yêu cầu rà soát hồ sơ.",
                (
                    Directive(
                        text="rà soát hồ sơ",
                        issued_by=_MINISTER,
                        addressed_to=(_DEPARTMENTS,),
                        modality="yêu cầu",
                    ),
                ),
            ),
            Example(
                "Sáng 5/8, ông Lê Văn Nam đã nghe các hộ dân kể, yêu cầu các sở, ngành khẩn "
                "trương gia cố thân đập.",
                (
                    Directive(
                        text="khẩn trương gia cố thân đập",
                        issued_by=_person("Lê Văn Nam"),
                        addressed_to=(_DEPARTMENTS,),
                        modality="yêu cầu",
                    ),
                ),
            ),
            Example(
                "Đại biểu Lê Văn Nam (Hà Nội) đề nghị các sở, ngành công khai kết quả thanh tra.",
                (
                    Directive(
                        text="công khai kết quả thanh tra",
                        issued_by=_person("Lê Văn Nam"),
                        addressed_to=(_DEPARTMENTS,),
                        modality="đề nghị",
                    ),
                ),
            ),
        ),
        silent_on=(
            "Các sở, ngành thực hiện văn bản chỉ đạo, rà soát hồ sơ tồn đọng.",
            "Theo yêu cầu của Thủ tướng Phạm Minh Chính, các bộ, ngành đã nộp báo cáo.",
            "Thủ tướng Phạm Minh Chính phát biểu chỉ đạo hội nghị.",
            "Các bộ, ngành bàn giao thiết bị cho địa phương quản lý.",
        ),
    ),
    Rule(
        name="directive/continued",
        says="A sentence goes on with the order of an earlier one.",
        pattern=([_ORDERS], [_DUTIES], [_RULINGS]),
        where=partial(_anchored, Way.CONTINUED),
        promises=False,
        build=partial(_given, Way.CONTINUED),
        examples=(
            Example(
                "Thủ tướng Phạm Minh Chính yêu cầu các sở, ngành rà soát thủ tục hành chính. "
                "Đồng thời, đẩy mạnh ứng dụng chữ ký số trong cơ quan nhà nước.",
                (
                    Directive(
                        text="đẩy mạnh ứng dụng chữ ký số trong cơ quan nhà nước",
                        issued_by=_MINISTER,
                        addressed_to=(_DEPARTMENTS,),
                        modality="yêu cầu",
                    ),
                ),
            ),
            Example(
                "Thủ tướng Phạm Minh Chính kết luận như sau:\n"
                "1. Các sở, ngành: khẩn trương rà soát hồ sơ; hoàn thành trước ngày 20/8/2023.",
                (
                    Directive(
                        text="khẩn trương rà soát hồ sơ",
                        issued_by=_MINISTER,
                        addressed_to=(_group("Các sở, ngành", "department"),),
                        modality="kết luận",
                    ),
                    Directive(
                        text="hoàn thành trước ngày 20/8/2023",
                        issued_by=_MINISTER,
                        addressed_to=(_group("Các sở, ngành", "department"),),
                        deadline="2023-08-20",
                        due_by=date(2023, 8, 20),
                        modality="kết luận",
                    ),
                ),
            ),
            Example(
                "Thủ tướng Phạm Minh Chính yêu cầu:\n"
                "Thứ nhất, các bộ, ngành khẩn trương rà soát quy định của ngành mình.",
                (
                    Directive(
                        text="các bộ, ngành khẩn trương rà soát quy định của ngành mình",
                        issued_by=_MINISTER,
                        addressed_to=(_MINISTRIES,),
                        modality="yêu cầu",
                    ),
                ),
            ),
        ),
        silent_on=(
            "Thủ tướng Phạm Minh Chính yêu cầu các sở, ngành rà soát hồ sơ. Các sở đang làm việc.",
            "Ông Lê Nam kết luận như sau:\n1. Đánh giá cao sự chuẩn bị của các sở, ngành.",
            "Ông Lê Nam yêu cầu các sở rà soát hồ sơ. Theo báo cáo, tỉnh tiếp tục đẩy mạnh số hóa.",
        ),
    ),
    Rule(
        name="directive/obliged",
        says="Somebody who has the floor says that something must be done.",
        pattern=[_DUTIES],
        where=partial(_anchored, Way.OBLIGED),
        build=partial(_given, Way.OBLIGED),
        examples=(
            Example(
                "Phát biểu kết luận, đồng chí Lê Văn Nam nhấn mạnh các sở, ngành phải "
                "công khai kết quả xử lý hồ sơ.",
                (
                    Directive(
                        text="các sở, ngành phải công khai kết quả xử lý hồ sơ",
                        issued_by=_person("Lê Văn Nam"),
                        addressed_to=(_DEPARTMENTS,),
                        modality="phải",
                    ),
                ),
            ),
        ),
        silent_on=(
            "Theo quy định, các sở, ngành phải công khai kết quả xử lý hồ sơ.",
            "Thủ tướng Phạm Minh Chính nhấn mạnh chuyển đổi số phải là nhiệm vụ trọng tâm.",
            "Đồng chí Lê Văn Nam cho biết tỉnh cần khoảng 300 tỷ đồng để làm đường.",
        ),
    ),
    Rule(
        name="directive/listed",
        says="Somebody concludes with a list of tasks, or the tasks of a body are listed.",
        pattern=(
            [_TASKS, gap(60), word(":")],
            [word("phần việc", "nhiệm vụ", "trách nhiệm"), word("của")],
        ),
        where=partial(_anchored, Way.LISTED),
        promises=False,
        build=partial(_given, Way.LISTED),
        examples=(
            Example(
                "Thủ tướng Phạm Minh Chính kết luận một số nhiệm vụ như sau: tập trung rà soát "
                "những việc còn lại; tiếp tục hoàn thiện thể chế về dữ liệu.",
                (
                    Directive(
                        text="tập trung rà soát những việc còn lại",
                        issued_by=_MINISTER,
                        modality="kết luận",
                    ),
                    Directive(
                        text="tiếp tục hoàn thiện thể chế về dữ liệu",
                        issued_by=_MINISTER,
                        modality="kết luận",
                    ),
                ),
            ),
        ),
        silent_on=(
            "Thủ tướng Phạm Minh Chính nêu một số vấn đề như sau: vốn chậm; nhân lực thiếu.",
            "Nhiệm vụ của tỉnh năm nay rất nặng nề: dịch bệnh, thiên tai, thiếu vốn.",
        ),
    ),
    Rule(
        name="directive/passive",
        says="Somebody was told to do something: «Y được yêu cầu …».",
        pattern=[word("yêu cầu", "giao", "đề nghị", "chỉ đạo", "phân công")],
        where=partial(_anchored, Way.PASSIVE),
        build=partial(_given, Way.PASSIVE),
        examples=(
            Example(
                "Các sở, ngành được yêu cầu kiểm tra toàn bộ công trình ven sông.",
                (
                    Directive(
                        text="kiểm tra toàn bộ công trình ven sông",
                        addressed_to=(_group("Các sở, ngành", "department"),),
                        modality="yêu cầu",
                    ),
                ),
            ),
        ),
        silent_on=(
            "Nhiệm vụ được giao đã hoàn thành trước hạn.",
            "Các sở, ngành hoàn thành chỉ tiêu được giao trong năm.",
        ),
    ),
)
