"""What goes on with an order in the next clause, sentence or paragraph, and what does not."""

import pytest

from tests.extract.instructions.conftest import Task, Told, tasks, told, told_in_news

_CHAIR = "Đồng chí Lê Văn Nam"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_CHAIR} yêu cầu các sở rà soát hồ sơ tồn đọng. Đồng thời, công khai tiến độ xử lý.",
            [
                ("rà soát hồ sơ tồn đọng", ["các sở"]),
                ("công khai tiến độ xử lý", ["các sở"]),
            ],
        ),
        (  # what stands behind a duty of an order belongs to the order
            (
                f"{_CHAIR} yêu cầu các xã lập kế hoạch rõ ràng. Việc lập kế hoạch phải bám sát "
                "thực tế; phân công rõ trách nhiệm từng người."
            ),
            [
                ("lập kế hoạch rõ ràng", ["các xã"]),
                ("Việc lập kế hoạch phải bám sát thực tế", ["các xã"]),
                ("phân công rõ trách nhiệm từng người", ["các xã"]),
            ],
        ),
        (  # the next paragraph below an order is for those whom it told
            f"{_CHAIR} đề nghị Chủ tịch UBND các huyện tăng cường chống dịch, cụ thể:\n"  # noqa: ISC004
            "Rà soát hồ sơ tiêm chủng. Các xã lập chốt kiểm dịch.\nBố trí đủ thuốc, máy phun.",
            [
                ("tăng cường chống dịch", ["Chủ tịch UBND các huyện"]),
                ("Rà soát hồ sơ tiêm chủng", ["Chủ tịch UBND các huyện"]),
                ("Các xã lập chốt kiểm dịch", ["Các xã"]),
                ("Bố trí đủ thuốc, máy phun", ["Chủ tịch UBND các huyện"]),
            ],
        ),
        (  # what everybody is told in a speech is no longer said to all of them in the next
            f"{_CHAIR} yêu cầu Sở Y tế rà soát hồ sơ. Các cấp ủy phải nêu gương.\n"  # noqa: ISC004
            "Cần tăng cường tuyên truyền trong nhân dân.",
            [
                ("rà soát hồ sơ", ["Sở Y tế"]),
                ("Các cấp ủy phải nêu gương", ["Các cấp ủy"]),
                ("Cần tăng cường tuyên truyền trong nhân dân", []),
            ],
        ),
        (  # behind «;» a group without a name is told something, or what to do in a case
            f"{_CHAIR} đề nghị các sở làm rõ nguyên nhân; người trả lời nêu rõ lộ trình.",
            [
                ("làm rõ nguyên nhân", ["các sở"]),
                ("người trả lời nêu rõ lộ trình", ["người trả lời"]),
            ],
        ),
        (
            f"{_CHAIR} đề nghị các sở vận động các hộ; trường hợp chống đối thì lập biên bản.",
            [
                ("vận động các hộ", ["các sở"]),
                ("trường hợp chống đối thì lập biên bản", ["các sở"]),
            ],
        ),
        (  # when it is to be done is no second thing, nor is a paper of a list
            f"{_CHAIR} giao Sở Y tế lập phương án; hoàn thành trong tháng 11 năm 2025.",
            [("lập phương án; hoàn thành trong tháng 11 năm 2025", ["Sở Y tế"])],
        ),
        (
            (
                f"{_CHAIR} yêu cầu các sở thực hiện nghiêm Công điện số 10/CĐ-TTg; Thông báo số "
                "12/TB-VPCP."
            ),
            [("thực hiện nghiêm Công điện số 10/CĐ-TTg; Thông báo số 12/TB-VPCP", ["các sở"])],
        ),
        (  # «phát hiện, …» is nothing that is so now
            (
                f"{_CHAIR} đề nghị Công an tỉnh Kon Tum kiểm tra xe chở cát. Cùng với đó, kịp thời "
                "phát hiện, xử lý xe quá tải."
            ),
            [
                ("kiểm tra xe chở cát", ["Công an tỉnh Kon Tum"]),
                ("kịp thời phát hiện, xử lý xe quá tải", ["Công an tỉnh Kon Tum"]),
            ],
        ),
        (
            f"{_CHAIR} giao nhiệm vụ cụ thể cho các sở. Sở Y tế sớm tham mưu đề án cấp cứu.",
            [("Sở Y tế sớm tham mưu đề án cấp cứu", ["Sở Y tế"])],
        ),
        (  # why is no part of what is to be done
            f"{_CHAIR} yêu cầu các xã mở đợt cao điểm diệt muỗi ở mọi thôn bản, bởi số ca tăng.",
            [("mở đợt cao điểm diệt muỗi ở mọi thôn bản", ["các xã"])],
        ),
        (  # nor what came of it
            f"{_CHAIR} yêu cầu các huyện rà soát hồ sơ tồn; đến nay đã có 8 huyện hoàn thành.",
            [("rà soát hồ sơ tồn", ["các huyện"])],
        ),
        (  # a thing is told nothing: it is of the order of its paragraph
            f"{_CHAIR} yêu cầu các sở công khai chỉ tiêu. Việc tuyển cán bộ, viên chức phải đúng.",
            [
                ("công khai chỉ tiêu", ["các sở"]),
                ("Việc tuyển cán bộ, viên chức phải đúng", ["các sở"]),
            ],
        ),
        (  # behind several who were told in turn, no last one is told alone
            (
                f"{_CHAIR} yêu cầu các xã rà soát đê kè; Sở Y tế chuẩn bị thuốc. "
                "Khẩn trương gia cố các điểm xung yếu."
            ),
            [
                ("rà soát đê kè", ["các xã"]),
                ("Sở Y tế chuẩn bị thuốc", ["Sở Y tế"]),
                ("Khẩn trương gia cố các điểm xung yếu", []),
            ],
        ),
        (  # a purpose of several parts tells nobody anything
            (
                f"{_CHAIR} yêu cầu các xã trực 24/24 giờ. Để giữ an toàn hồ đập, giảm thiệt hại, "
                "các phòng cần cử người túc trực."
            ),
            [
                ("trực 24/24 giờ", ["các xã"]),
                ("các phòng cần cử người túc trực", ["các phòng"]),
            ],
        ),
        (
            f"{_CHAIR} yêu cầu để bảo đảm tiến độ, tránh lãng phí, các xã mua sắm tập trung.",
            [("các xã mua sắm tập trung", ["các xã"])],
        ),
    ],
)
def test_what_goes_on_is_told_those_of_the_order(text: str, expected: list[Task]) -> None:
    assert tasks(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Ông Lê Nam yêu cầu các huyện rà soát nhà ở. Hộ nào còn trong vùng sạt lở thì kiên "
                "quyết di dời."
            ),
            [
                ("Lê Nam", ("các huyện",), "rà soát nhà ở"),
                ("Lê Nam", ("các huyện",), "Hộ nào còn trong vùng sạt lở thì kiên quyết di dời"),
            ],
        ),
        (
            (
                "Ông Lê Ba yêu cầu các xã rà soát hồ sơ. Với cá nhân cố tình vi phạm phải xử lý "
                "nghiêm."
            ),
            [
                ("Lê Ba", ("các xã",), "rà soát hồ sơ"),
                ("Lê Ba", ("các xã",), "Với cá nhân cố tình vi phạm phải xử lý nghiêm"),
            ],
        ),
        (
            (
                "Ông Lê Ba yêu cầu các đơn vị khẩn trương tìm kiếm. Lực lượng cứu nạn chia làm hai "
                "cánh quân để tìm kiếm."
            ),
            [("Lê Ba", ("các đơn vị",), "khẩn trương tìm kiếm")],
        ),
        (
            "Ông Lê Nam yêu cầu các huyện rà soát chợ tạm. Xã xa, nếu không xây chợ thì bán ở đâu?",
            [("Lê Nam", ("các huyện",), "rà soát chợ tạm")],
        ),
    ],
)
def test_what_goes_on_has_the_giver_of_the_order(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nâng cao chất lượng phục vụ chính là thước đo của cải cách.",
        "Giải ngân đạt 62% kế hoạch vốn cả năm.",
        "Trước mắt, từ tháng 8, Trung tâm Y tế tỉnh Nghệ An sẽ mở hai lớp tập huấn.",
        "Theo đó, đến hết ngày 31/5/2024, toàn huyện mới giải ngân 84 tỷ đồng, đạt 21% kế hoạch.",
        "Năm qua, được sự quan tâm của tỉnh, các sở, nhất là Sở Y tế tạo nhiều chuyển biến.",
        "Trong 6 tháng đầu năm, các xã thực hiện tốt công tác hộ tịch theo hướng dẫn của ngành.",
        "Từ đầu năm đến nay, các phường tổ chức nhiều lớp tập huấn.",
        "Tinh gọn bộ máy là vấn đề khó, chưa có tiền lệ.",
        "Nhà nước giữ vai trò kiến tạo thị trường.",
        "Nguyên nhân do dân đi lại nhiều, các cơ quan thực hiện xét nghiệm tại chỗ.",
    ],
)
def test_what_does_not_go_on_with_an_order(text: str) -> None:
    assert tasks(f"{_CHAIR} yêu cầu các sở rà soát hồ sơ tồn đọng.\n{text}") == [
        ("rà soát hồ sơ tồn đọng", ["các sở"])
    ]


def test_what_must_be_done_in_a_part_of_the_year_goes_on() -> None:
    text = "Trong 6 tháng đầu năm, các xã phải số hóa xong sổ hộ tịch."
    (_, last) = tasks(f"{_CHAIR} yêu cầu các sở rà soát hồ sơ tồn đọng.\n{text}")
    assert last == ("các xã phải số hóa xong sổ hộ tịch", ["các xã"])


def test_for_now_a_body_that_is_named_is_told_what_to_do() -> None:
    text = f"{_CHAIR} yêu cầu các sở rà soát hồ sơ tồn đọng. Trước mắt, Sở Y tế mở hai lớp."
    assert tasks(text)[1:] == [("Sở Y tế mở hai lớp", ["Sở Y tế"])]


def test_those_a_paragraph_addresses_are_not_those_of_the_next_point() -> None:
    text = f"{_CHAIR} yêu cầu:\n- Các xã phải trực đủ quân số.\n- Đẩy mạnh giải ngân vốn vay."
    assert tasks(text) == [
        ("Các xã phải trực đủ quân số", ["Các xã"]),
        ("Đẩy mạnh giải ngân vốn vay", []),
    ]


FIRST_ONLY = [
    "Thông qua kiểm tra nhằm nâng cao chất lượng huấn luyện.",
    "Qua đó, góp phần nâng cao chất lượng huấn luyện.",
    "Từ đó, hình thành nếp sống văn minh trong thanh niên.",
    "Từ đó mỗi người thấy được trách nhiệm gìn giữ di sản.",
]
"""What may stand behind an order, and says what it is good for."""


@pytest.mark.parametrize("behind", FIRST_ONLY)
def test_what_an_order_is_good_for_is_left_alone(behind: str) -> None:
    order = "Kết luận kiểm tra, Thiếu tướng Lê Nam yêu cầu đơn vị tiếp tục hoàn thiện văn kiện."
    assert told(f"{order} {behind}") == [("Lê Nam", ("đơn vị",), "tiếp tục hoàn thiện văn kiện")]


@pytest.mark.parametrize(
    "behind",
    [
        "Thực hiện Công điện của Thủ tướng, Bộ Y tế đã cử 6 đoàn về các tỉnh.",
        "Thực hiện Chỉ thị số 9 của Thủ tướng, Bộ Xây dựng chủ trì xây dựng phương án mới.",
        "Văn phòng Chính phủ ban hành Thông báo số 81/TB-VPCP về phiên họp của ban chỉ đạo.",
        "Cục Đường thủy ký Quyết định 7/QĐ-CĐT về luồng tàu.",
        "Đến nay, UBND tỉnh Phú Lâm chấp thuận chủ trương xây cầu Bến Gỗ.",
        "Chính phủ thống nhất đề xuất của tỉnh về tuyến tránh.",
    ],
)
def test_how_another_carries_a_paper_out_is_no_order(behind: str) -> None:
    assert tasks(f"{_CHAIR} yêu cầu các sở rà soát hồ sơ tồn đọng. {behind}") == [
        ("rà soát hồ sơ tồn đọng", ["các sở"])
    ]


def test_a_paper_without_a_number_is_still_to_be_issued() -> None:
    behind = "Cục Đường thủy ban hành hướng dẫn về luồng tàu."
    assert (behind.rstrip("."), ["Cục Đường thủy"]) in tasks(
        f"{_CHAIR} yêu cầu các sở rà soát hồ sơ tồn đọng. {behind}"
    )


def test_who_must_carry_a_paper_out_is_told_so() -> None:
    behind = "Thực hiện Chỉ thị số 9 của Thủ tướng, Bộ Xây dựng phải rà soát các hồ đập."
    assert ("Bộ Xây dựng phải rà soát các hồ đập", ["Bộ Xây dựng"]) in tasks(
        f"{_CHAIR} yêu cầu các sở rà soát hồ sơ tồn đọng. {behind}"
    )


def test_a_topic_with_a_comma_leads_to_who_is_told_behind_its_colon() -> None:
    text = (
        "UBND tỉnh yêu cầu các sở thực hiện một số nội dung sau: Chủ động đối thoại với dân.\n"
        "Về chương trình, sách học: Sở Giáo dục và Đào tạo tổ chức tập huấn; bố trí phòng học.\n"
        "Về kỳ thi: Sở Giáo dục và Đào tạo chỉ đạo các trường rà soát phòng thi."
    )
    department = "Sở Giáo dục và Đào tạo"
    assert told(text)[1:] == [
        ("UBND tỉnh", (department,), f"{department} tổ chức tập huấn"),
        ("UBND tỉnh", (department,), "bố trí phòng học"),
        ("UBND tỉnh", (department,), f"{department} chỉ đạo các trường rà soát phòng thi"),
    ]


@pytest.mark.parametrize(
    ("behind", "to", "task"),
    [
        ("Trước mắt Sở Y tế rà soát lại thuốc.", "Sở Y tế", "Sở Y tế rà soát lại thuốc"),
        (
            "Trong tháng 4 các xã hoàn thành việc niêm yết danh sách.",
            "các xã",
            "các xã hoàn thành việc niêm yết danh sách",
        ),
        (
            "Về nguồn vốn Sở Tài chính khẩn trương bố trí bổ sung.",
            "Sở Tài chính",
            "Sở Tài chính khẩn trương bố trí bổ sung",
        ),
    ],
)
def test_no_comma_need_stand_before_who_is_told_next(behind: str, to: str, task: str) -> None:
    text = f"{_CHAIR} yêu cầu các đơn vị xử lý nợ. {behind}"
    assert tasks(text) == [("xử lý nợ", ["các đơn vị"]), (task, [to])]


def test_whose_matter_a_topic_is_is_told_nothing() -> None:
    text = f"{_CHAIR} yêu cầu các đơn vị xử lý nợ. Về hồ sơ của Sở Y tế rà soát cho thấy còn thiếu."
    assert tasks(text) == [("xử lý nợ", ["các đơn vị"])]


@pytest.mark.parametrize(
    ("behind", "to", "task"),
    [
        (
            "Đối với Chi cục Kiểm lâm chủ trì phối hợp với UBND các xã, các hộ, tăng cường trực.",
            "Chi cục Kiểm lâm",
            "Đối với Chi cục Kiểm lâm chủ trì phối hợp với UBND các xã, các hộ, tăng cường trực",
        ),
        (
            "Đối với các xã làm tốt, khen thưởng kịp thời.",
            "các đơn vị",
            "Đối với các xã làm tốt, khen thưởng kịp thời",
        ),
    ],
)
def test_a_topic_tells_who_acts_and_not_who_is_rewarded(behind: str, to: str, task: str) -> None:
    text = f"{_CHAIR} yêu cầu các đơn vị xử lý nợ. {behind}"
    assert tasks(text) == [("xử lý nợ", ["các đơn vị"]), (task, [to])]


@pytest.mark.parametrize(
    ("behind", "tasks"),
    [
        ("Chủ trì cuộc họp với các xã, ông Vũ Văn Bình nhấn mạnh, huyện thiếu thuốc.", []),
        ("Tập trung gỡ vướng cho dân.", ["Tập trung gỡ vướng cho dân"]),
    ],
)
def test_who_speaks_next_is_no_part_of_the_order(behind: str, tasks: list[str]) -> None:
    text = f"Ông Lê Văn Nam, Chủ tịch UBND huyện yêu cầu các xã rà soát hộ nghèo. {behind}"
    assert [task for _, _, task in told_in_news(text)] == ["rà soát hộ nghèo", *tasks]


def test_what_a_country_goes_on_doing_is_no_order() -> None:
    text = "Ông Lê Nam đề nghị Hàn Quốc cấp thêm học bổng. Hàn Quốc tiếp tục mở rộng đầu tư."
    assert tasks(text) == [("cấp thêm học bổng", ["Hàn Quốc"])]


def test_what_two_agree_on_is_no_order() -> None:
    text = "Ông Lê Nam đề nghị các sở rà soát hồ sơ. {} lập tổ công tác."
    assert len(tasks(text.format("Hai sở nhất trí"))) == 1
    assert len(tasks(text.format("Sở Y tế khẩn trương"))) > 1


def test_a_topic_ends_behind_a_name_that_holds_a_comma() -> None:
    board = "Ban Chỉ huy phòng, chống thiên tai tỉnh"
    for text, told_on in (
        (f"Đối với {board}, tiếp tục theo dõi mưa lũ.", (board, "tiếp tục theo dõi mưa lũ")),
        (
            f"Đối với các thành viên {board} phải trực 24/24 giờ.",
            (board, f"Đối với các thành viên {board} phải trực 24/24 giờ"),
        ),
        (
            "Đối với công tác phòng, chống cháy nổ, khẩn trương kiểm tra kho bãi.",
            ("các xã", "khẩn trương kiểm tra kho bãi"),
        ),
    ):
        whom, task = told_on
        assert tasks(f"{_CHAIR} yêu cầu các xã trực ban đủ quân số. {text}")[1:] == [(task, [whom])]
