"""What a paper lays on whom, under a heading or a phrase that says so."""

import pytest

from extract.article import Article
from extract.reader import contextualize
from tests.extract.instructions.conftest import Told, told

_ISSUED = "UBND tỉnh Hưng Yên vừa ban hành Kế hoạch số 15/KH-UBND về phát triển chợ đêm.\n"


def given(text: str) -> list[tuple[str | None, list[str], str]]:
    return [
        (
            i.giver.agent.label if i.giver else None,
            [a.agent.label for a in i.to],
            i.sentence.at(i.begin, i.end),
        )
        for i in contextualize(Article(source="a.txt", text=text)).instructions.all
    ]


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        (
            (
                "Về phân công nhiệm vụ, Sở Công Thương lập danh mục các chợ trong tháng 3. "
                "Sở Tài chính cân đối, bố trí kinh phí."
            ),
            [
                "Sở Công Thương lập danh mục các chợ trong tháng 3",
                "Sở Tài chính cân đối, bố trí kinh phí",
            ],
        ),
        (
            (
                "Về tổ chức thực hiện, Sở Công Thương là cơ quan thường trực, theo dõi tiến độ. "
                "Trách nhiệm bố trí đất cho các chợ thuộc Sở Xây dựng."
            ),
            [
                "Sở Công Thương là cơ quan thường trực, theo dõi tiến độ",
                "bố trí đất cho các chợ",
            ],
        ),
        # a heading of another kind, and a paper that shares out nothing
        ("Về kinh phí thực hiện, Sở Tài chính cấp 5 tỷ đồng.", []),
        ("Về phân công nhiệm vụ, Sở Công Thương đã họp hai lần.", []),
    ],
)
def test_a_paper_shares_out_the_work(text: str, tasks: list[str]) -> None:
    found = [(by, task) for by, _, task in given(_ISSUED + text)]
    assert found == [("UBND tỉnh Hưng Yên", task) for task in tasks]


def test_a_resolution_names_those_it_binds_one_by_one() -> None:
    text = (
        "HĐND tỉnh Hưng Yên vừa thông qua Nghị quyết số 20/NQ-HĐND về nước sạch.\n"
        "Từ thực tế trên, Nghị quyết thống nhất một số nhiệm vụ, giải pháp trọng tâm.\n"
        "Đối với UBND tỉnh: ban hành quy chế cấp nước; bố trí kinh phí sửa trạm bơm.\n"
        "Đối với UBND các xã: kiểm tra từng giếng khoan."
    )
    assert given(text) == [
        ("HĐND tỉnh Hưng Yên", ["UBND tỉnh Hưng Yên"], "ban hành quy chế cấp nước"),
        ("HĐND tỉnh Hưng Yên", ["UBND tỉnh Hưng Yên"], "bố trí kinh phí sửa trạm bơm"),
        ("HĐND tỉnh Hưng Yên", ["UBND các xã"], "kiểm tra từng giếng khoan"),
    ]


def test_who_is_to_inform_in_a_list_does_not_take_the_floor() -> None:
    text = (
        "Ban Thường vụ Tỉnh ủy Hưng Yên yêu cầu các đơn vị thực hiện tốt các nội dung sau:\n"
        "1. Ban Tuyên giáo Tỉnh ủy định hướng dư luận về việc sắp xếp chợ.\n"
        "2. Sở Công Thương rà soát các điểm bán."
    )
    by = "Ban Thường vụ Tỉnh ủy Hưng Yên"
    assert [(giver, task) for giver, _, task in given(text)] == [
        (by, "Ban Tuyên giáo Tỉnh ủy định hướng dư luận về việc sắp xếp chợ"),
        (by, "Sở Công Thương rà soát các điểm bán"),
    ]


def test_a_paper_assigns_body_by_body_without_saying_so() -> None:
    text = (
        "Kế hoạch đặt mục tiêu có 12 chợ đêm vào cuối năm.\n"
        "Sở Công Thương chủ trì, phối hợp với Công an tỉnh rà soát 12 điểm bán.\n"
        "UBND các xã bố trí mặt bằng trước ngày 20/5/2025."
    )
    assert [task for _, _, task in given(_ISSUED + text)] == [
        "Sở Công Thương chủ trì, phối hợp với Công an tỉnh rà soát 12 điểm bán",
        "UBND các xã bố trí mặt bằng trước ngày 20/5/2025",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Sở Công Thương đã chủ trì, phối hợp với Công an tỉnh rà soát 12 điểm bán.",
        "Ngày 5/3/2025, Sở Công Thương tổ chức tập huấn cho 40 hộ kinh doanh.",
        "Các hộ kinh doanh còn thiếu vốn, chưa tham gia chợ đêm.",
    ],
)
def test_what_bodies_did_or_lack_is_assigned_by_no_paper(text: str) -> None:
    assert given(_ISSUED + text) == []


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        (
            "Bà nhắc Phòng Quản lý đô thị cử cán bộ bám công trường.",
            [("Lò Thị Mai", "cử cán bộ bám công trường")],
        ),
        ("Bà dặn các tổ dân phố lo ngay nước tạm.", [("Lò Thị Mai", "lo ngay nước tạm")]),
        ("Bà nhắc đến chuyện cũ.", []),
        ("Công tác bảo vệ rừng được giữ vững.", []),
    ],
)
def test_everyday_verbs_tell_whom_they_name(text: str, tasks: list[tuple[str, str]]) -> None:
    lead = "Bà Lò Thị Mai, Bí thư Thành ủy Sơn La kiểm tra khu tái định cư. Bà Mai hỏi từng việc. "
    assert [(by, task) for by, _, task in given(lead + text)] == tasks


def test_a_notice_of_conclusions_tells_whose_they_are() -> None:
    text = (
        "Chánh Văn phòng UBND tỉnh Lào Cai Giàng A Tủa vừa ký Thông báo số 5/TB-VPUBND truyền đạt "
        "ý kiến chỉ đạo của Chủ tịch UBND tỉnh Vàng Thị Sua.\n"
        "Theo đó, các xã rà soát hộ nghèo."
    )
    assert [by for by, _, _ in given(text)] == ["Vàng Thị Sua"]


def test_who_is_invited_is_assigned_too_and_what_was_just_done_is_not() -> None:
    text = (
        "Về tổ chức thực hiện, Sở Công Thương rà soát các điểm bán.\n"
        "Hội Nông dân tỉnh được mời tham gia quản lý các chợ.\n"
        "Các xã mới bàn giao 3 điểm bán."
    )
    assert [task for _, _, task in given(_ISSUED + text)] == [
        "Sở Công Thương rà soát các điểm bán",
        "tham gia quản lý các chợ",
    ]


def test_an_inspectorate_known_by_its_kind_asks_for_something() -> None:
    text = (
        "Thanh tra tỉnh Khánh Hòa vừa công bố kết quả. Thanh tra tỉnh kiến nghị Chủ tịch UBND tỉnh "
        "giao Giám đốc Sở Y tế kiểm điểm các cá nhân liên quan."
    )
    assert [(by, task) for by, _, task in given(text)] == [
        ("Thanh tra tỉnh", "giao Giám đốc Sở Y tế kiểm điểm các cá nhân liên quan")
    ]


def test_who_leads_right_behind_a_paper_is_told_by_it() -> None:
    text = (
        "Chủ tịch UBND tỉnh Lào Cai vừa ban hành Chỉ thị số 4/CT-UBND về an toàn giao thông.\n"
        "Công an tỉnh chỉ đạo lực lượng trực tại các bến xe; xử lý nghiêm vi phạm. Sở Xây dựng chỉ "
        "đạo sẵn sàng vật tư vá đường."
    )
    by = "Chủ tịch UBND tỉnh Lào Cai"
    assert told(text) == [
        (by, ("Công an tỉnh Lào Cai",), "Công an tỉnh chỉ đạo lực lượng trực tại các bến xe"),
        (by, ("Công an tỉnh Lào Cai",), "xử lý nghiêm vi phạm"),
        (by, ("Sở Xây dựng tỉnh Lào Cai",), "Sở Xây dựng chỉ đạo sẵn sàng vật tư vá đường"),
    ]


def test_who_is_to_issue_a_paper_or_registers_something_has_issued_none() -> None:
    text = (
        "Sở Giáo dục và Đào tạo chủ trì, phối hợp ban hành văn bản phân công; hướng dẫn các đơn vị "
        "đăng ký điểm thi theo quyết định.\n"
        "Sở Tài chính chủ trì, phối hợp bố trí kinh phí."
    )
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sở Y tế chỉ đạo các bệnh viện lập tổ cấp cứu. Công an tỉnh phối hợp kiểm tra tạm trú.",
            [("Sở Y tế", ("các bệnh viện",), "lập tổ cấp cứu")],
        ),
        (
            "Sở Y tế chỉ đạo các xã lập tổ cấp cứu. Sở Xây dựng chỉ đạo các xã rà soát hồ sơ.",
            [
                ("Sở Y tế", ("các xã",), "lập tổ cấp cứu"),
                ("Sở Xây dựng", ("các xã",), "rà soát hồ sơ"),
            ],
        ),
        (
            "Sở Y tế đề nghị các bệnh viện lập tổ cấp cứu. Công an tỉnh phối hợp kiểm tra tạm trú.",
            [
                ("Sở Y tế", ("các bệnh viện",), "lập tổ cấp cứu"),
                ("Sở Y tế", ("Công an tỉnh",), "Công an tỉnh phối hợp kiểm tra tạm trú"),
            ],
        ),
    ],
)
def test_no_department_orders_another(text: str, expected: list[Told]) -> None:
    assert told(f"Tin trong ngày\n\n{text}\n") == expected
