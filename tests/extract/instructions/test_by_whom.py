"""Who gives an order by its frame: delegations, notices, papers quoted, the passive, help."""

import pytest

from tests.extract.instructions.conftest import Task, Told, tasks, told_in_news

WORK = "dọn rác ven biển"


@pytest.mark.parametrize(
    "who",
    [
        "Đoàn giám sát của HĐND tỉnh",
        "Đoàn giám sát HĐND tỉnh",
        "Đoàn công tác của Tỉnh ủy",
        "Đoàn kiểm tra của Sở Y tế",
        "Đoàn kiểm tra số 5 của Bộ Chính trị",
        "Đoàn giám sát của Ủy ban Thường vụ Quốc hội",
    ],
)
@pytest.mark.parametrize("verb", ["yêu cầu", "đề nghị", "kiến nghị", "lưu ý", "cũng yêu cầu"])
def test_a_delegation_is_who_asks(who: str, verb: str) -> None:
    assert told_in_news(f"Qua khảo sát, {who} {verb} các xã {WORK}.") == [(who, ("các xã",), WORK)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Văn phòng Tỉnh ủy có Thông báo số 12-TB/VPTU kết luận của Ban Thường vụ Tỉnh ủy "
                "về quy hoạch. Theo đó, Ban Thường vụ Tỉnh ủy giao Sở Xây dựng rà soát quy hoạch."
            ),
            [("Ban Thường vụ Tỉnh ủy", ("Sở Xây dựng",), "rà soát quy hoạch")],
        ),
        (
            "Theo quyết định của UBND tỉnh Hà Nam, Sở Y tế được giao rà soát thuốc.",
            [("UBND tỉnh Hà Nam", ("Sở Y tế",), "rà soát thuốc")],
        ),
        (
            (
                "Bộ Y tế vừa ban hành công điện về dịch sởi.\n\n"
                '"Các bệnh viện trực 24/24 giờ; các huyện tổ chức tiêm bù", công điện nêu rõ.'
            ),
            [
                ("Bộ Y tế", ("Các bệnh viện",), "Các bệnh viện trực 24/24 giờ"),
                ("Bộ Y tế", ("các huyện",), "các huyện tổ chức tiêm bù"),
            ],
        ),
        (
            "Ông Lê Văn Nam giao Sở Y tế chủ trì, Sở Tài chính và các huyện phối hợp mua 20 máy.",
            [
                (
                    "Lê Văn Nam",
                    ("Sở Y tế", "Sở Tài chính", "các huyện"),
                    "chủ trì, Sở Tài chính và các huyện phối hợp mua 20 máy",
                )
            ],
        ),
        (
            "Ông Lê Văn Nam giao Sở Y tế chủ trì, phối hợp với Sở Tài chính mua 20 máy.",
            [("Lê Văn Nam", ("Sở Y tế",), "chủ trì, phối hợp với Sở Tài chính mua 20 máy")],
        ),
        (
            (
                "Ông Lê Văn Nam giao nhiệm vụ cụ thể cho các sở, trong đó Sở Y tế rà soát thuốc; "
                "Sở Xây dựng kiểm tra nhà ở."
            ),
            [
                ("Lê Văn Nam", ("Sở Y tế",), "Sở Y tế rà soát thuốc"),
                ("Lê Văn Nam", ("Sở Xây dựng",), "Sở Xây dựng kiểm tra nhà ở"),
            ],
        ),
        (
            "Ông Lê Văn Nam giao Sở Y tế rà soát thuốc; Hội Làm vườn, Hội Nông dân dọn rác.",
            [
                ("Lê Văn Nam", ("Sở Y tế",), "rà soát thuốc"),
                (
                    "Lê Văn Nam",
                    ("Hội Làm vườn", "Hội Nông dân"),
                    "Hội Làm vườn, Hội Nông dân dọn rác",
                ),
            ],
        ),
        (
            "Theo Giám đốc Sở Y tế Lê Văn Nam, các xã cần cung cấp thông tin cho báo chí.",
            [("Lê Văn Nam", ("các xã",), "các xã cần cung cấp thông tin cho báo chí")],
        ),
        (
            "Ông Lê Văn Nam yêu cầu:\n\n- Lãnh đạo các xã rà soát hồ sơ.",
            [("Lê Văn Nam", ("Lãnh đạo các xã",), "Lãnh đạo các xã rà soát hồ sơ")],
        ),
        (
            "Ông Lê Văn Nam yêu cầu Sở Xây dựng lập quy hoạch nhưng đến nay chưa xong.",
            [("Lê Văn Nam", ("Sở Xây dựng",), "lập quy hoạch")],
        ),
        (
            "Cùng ngày, ông Lê Văn Nam đã kiểm tra hồ Yên Lập, đề nghị các xã rà soát hồ sơ.",
            [("Lê Văn Nam", ("các xã",), "rà soát hồ sơ")],
        ),
        (
            (
                "Chiều 5/3, đoàn công tác do Bí thư Huyện ủy Lê Văn Nam dẫn đầu đã thăm kè biển, "
                "yêu cầu các xã rà soát hồ sơ."
            ),
            [("Lê Văn Nam", ("các xã",), "rà soát hồ sơ")],
        ),
        (
            "Bộ Công an vừa có điện gửi công an các địa phương yêu cầu rà soát hồ sơ.",
            [("Bộ Công an", ("công an các địa phương",), "rà soát hồ sơ")],
        ),
        # whichever district it is, no one's chairman is meant
        (
            (
                "Ông Lê Văn Nam thăm huyện Kim Bôi. Ông nhấn mạnh, huyện nào để mất rừng, Chủ tịch "
                "UBND huyện phải kiểm điểm."
            ),
            [
                (
                    "Lê Văn Nam",
                    ("Chủ tịch UBND huyện",),
                    "huyện nào để mất rừng, Chủ tịch UBND huyện phải kiểm điểm",
                )
            ],
        ),
        ("Ông Lê Văn Nam giao nhiệm vụ cụ thể cho từng đơn vị, trong đó có Sở Y tế.", []),
        # what a report says of a rise is no order of the paper that is named beside it
        ('Bộ Y tế ban hành công điện. "Số ca mắc tăng nhanh", công điện nêu rõ.', []),
        # nobody is told by whom one came with
        ("Đoàn giám sát của HĐND tỉnh làm việc với Sở Y tế, đi thăm các xã.", []),
    ],
)
def test_who_tells_whom(text: str, expected: list[Told]) -> None:
    assert told_in_news(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "UBND huyện đã rà soát, đề nghị các xã {}.",
            [("UBND huyện", ("các xã",), WORK)],
        ),
        (
            "UBND huyện vừa xem xét, yêu cầu các xã {}.",
            [("UBND huyện", ("các xã",), WORK)],
        ),
        # told to ask, maybe
        ("UBND huyện rà soát, đề nghị các xã {}.", []),
    ],
)
def test_who_did_something_and_asks(text: str, expected: list[Told]) -> None:
    assert told_in_news(text.format(WORK)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # whom the words asked that somebody else's verb closes
        (
            '"Kiến nghị Bộ Công Thương sửa nghị định về đại lý", ông Lê Nam đề xuất.',
            [("sửa nghị định về đại lý", ["Bộ Công Thương"])],
        ),
        # another subject behind a topic is told by itself
        (
            (
                "Ông Lê Nam yêu cầu các sở trả lời cử tri. Riêng đối với cử tri Mộc Hạ, BQLX "
                "cần sửa văn bản."
            ),
            [
                ("trả lời cử tri", ["các sở"]),
                ("Riêng đối với cử tri Mộc Hạ, BQLX cần sửa văn bản", []),
            ],
        ),
        (
            "Ông Lê Nam yêu cầu các sở trả lời cử tri. Đối với dự án chậm, cần xử lý dứt điểm.",
            [
                ("trả lời cử tri", ["các sở"]),
                ("Đối với dự án chậm, cần xử lý dứt điểm", ["các sở"]),
            ],
        ),
        # nobody is told to punish himself
        (
            (
                "Ông Lê Nam yêu cầu người đứng đầu các xã rà soát hồ sơ. Xem xét, xử lý trách "
                "nhiệm người đứng đầu nếu chậm trễ."
            ),
            [
                ("rà soát hồ sơ", ["người đứng đầu các xã"]),
                ("Xem xét, xử lý trách nhiệm người đứng đầu nếu chậm trễ", []),
            ],
        ),
    ],
)
def test_who_is_told_in_another_s_words(text: str, expected: list[Task]) -> None:
    assert tasks(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Người dân được Sở Y tế khuyến cáo hạn chế ra đường sau 22 giờ.",
            [("Sở Y tế", ("Người dân",), "hạn chế ra đường sau 22 giờ")],
        ),
        (
            "Chủ đầu tư bị Sở Xây dựng yêu cầu tháo dỡ phần xây trái phép.",
            [("Sở Xây dựng", ("Chủ đầu tư",), "tháo dỡ phần xây trái phép")],
        ),
        # by anybody, and who it is that must
        ("Người dân được khuyến cáo hạn chế ra đường sau 22 giờ.", []),
        ("Công ty Hải Sơn bị yêu cầu dừng xả thải.", []),
        ("Cán bộ được giao tiếp công dân phải có mặt đúng giờ.", []),
    ],
)
def test_who_was_warned_or_made_to_do_something(text: str, expected: list[Told]) -> None:
    assert told_in_news(text) == expected
