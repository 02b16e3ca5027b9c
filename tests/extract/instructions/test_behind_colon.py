"""What somebody says is to be done right behind a colon, and what is only told there."""

import pytest

from tests.extract.instructions.conftest import given, tasks, told_in_news

_BY = "Bí thư Huyện ủy Lê Văn Tám"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "kết luận: Thực hiện nghiêm Chỉ thị số 9 về chống buôn lậu. Rà soát lại kho.",
            ["Thực hiện nghiêm Chỉ thị số 9 về chống buôn lậu", "Rà soát lại kho"],
        ),
        (
            "kết luận, về thu ngân sách những tháng cuối năm: Khẩn trương rà soát nguồn thu.",
            ["Khẩn trương rà soát nguồn thu"],
        ),
        (
            "nhấn mạnh: Tiếp tục đẩy mạnh cải cách; nâng cao chất lượng phục vụ.",
            ["Tiếp tục đẩy mạnh cải cách", "nâng cao chất lượng phục vụ"],
        ),
        (
            "nêu rõ, đối với đất đai: Hoàn thành cấp sổ đỏ trong năm.",
            ["Hoàn thành cấp sổ đỏ trong năm"],
        ),
    ],
)
def test_what_stands_behind_the_colon_is_to_be_done(said: str, expected: list[str]) -> None:
    assert given(f"{_BY} {said}") == [("Lê Văn Tám", task) for task in expected]


@pytest.mark.parametrize(
    "said",
    [
        "nhấn mạnh: Xây dựng nông thôn mới là nhiệm vụ trọng tâm.",
        "nhấn mạnh: Giải ngân đạt 60% kế hoạch.",
        "nêu rõ: Tập trung thu hút đầu tư đã mang lại kết quả.",
        "nhấn mạnh: Thực hiện nghị quyết, huyện hoàn thành 12 chỉ tiêu.",
        "kết luận: Tăng trưởng của huyện còn chậm.",
        "nêu rõ: Rà soát thế nào cho hết?",
    ],
)
def test_what_is_told_behind_a_colon_is_not(said: str) -> None:
    assert given(f"{_BY} {said}") == []


@pytest.mark.parametrize(
    ("said", "task"),
    [
        (
            "nhấn mạnh, để đạt mục tiêu này, cần phải sắp xếp lại các tổ.",
            "để đạt mục tiêu này, cần phải sắp xếp lại các tổ",
        ),
        ("cho rằng, muốn thu đủ, cần nắm chắc nguồn thu.", "muốn thu đủ, cần nắm chắc nguồn thu"),
        (
            "nêu rõ, nhằm chống thất thu, ngành Thuế cần tăng cường kiểm tra.",
            "nhằm chống thất thu, ngành Thuế cần tăng cường kiểm tra",
        ),
    ],
)
def test_what_a_duty_is_for_reports_nothing(said: str, task: str) -> None:
    assert given(f"{_BY} {said}") == [("Lê Văn Tám", task)]


def test_what_somebody_wants_is_no_duty() -> None:
    assert given(f"{_BY} cho biết huyện đạt được kết quả này, cần nhiều năm.") == []


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (
            "Riêng các dự án chưa đủ vốn, vượt 20% kế hoạch thì cho phép xã quyết định.",
            "Riêng các dự án chưa đủ vốn, vượt 20% kế hoạch thì cho phép xã quyết định",
        ),
        ("Đặc biệt, Sở phối hợp với các xã củng cố trạm y tế.", None),
    ],
)
def test_an_order_goes_on_with_its_case_and_with_whom_it_told(
    behind: str, expected: str | None
) -> None:
    last = tasks(f"{_BY} đề nghị Sở Y tế rà soát thuốc. {behind}")[-1]
    assert last == (expected or "Sở phối hợp với các xã củng cố trạm y tế", ["Sở Y tế"])


def test_a_unit_called_by_its_kind_is_the_one_told_before() -> None:
    first = "Bí thư Tỉnh ủy Vũ Hồng Phong yêu cầu huyện Sơn Dương bàn giao mặt bằng."
    assert tasks(f"{first} Đặc biệt, huyện bảo đảm quyền lợi cho các hộ.")[1] == (
        "bảo đảm quyền lợi cho các hộ",
        ["Sơn Dương"],
    )
    others = f"{_BY} yêu cầu các sở hỗ trợ huyện Sơn Dương. Ngoài ra, huyện đẩy mạnh thể thao."
    assert len(tasks(others)) == 1


def test_an_aside_does_not_end_what_is_told() -> None:
    text = "{} yêu cầu các xã làm đường thôn. {} Bên cạnh đó, đẩy nhanh công tác quy hoạch."
    assert len(tasks(text.format(_BY, "Đây sẽ là cơ sở để huyện phát triển."))) > 1
    assert len(tasks(text.format(_BY, "Đây là lần thứ ba huyện đã làm như vậy."))) == 1


def test_a_paper_named_in_a_task_gives_nobody_anything() -> None:
    text = f"{_BY} yêu cầu các xã họp dân bàn bạc. Hoàn thiện Đề án số 5 và giao biên chế năm 2025."
    assert [task for task, _ in tasks(text)] == [
        "họp dân bàn bạc",
        "Hoàn thiện Đề án số 5 và giao biên chế năm 2025",
    ]


def test_who_concludes_tells_a_body_behind_a_colon() -> None:
    chair = "Tại cuộc họp, Chủ tịch UBND tỉnh Hà Nam Lê Văn Nam"
    assert told_in_news(f"{chair} kết luận: Sở Xây dựng khẩn trương rà soát quỹ đất.") == [
        ("Lê Văn Nam", ("Sở Xây dựng",), "Sở Xây dựng khẩn trương rà soát quỹ đất")
    ]
    for words in (
        f"{chair} kết luận: Sở Xây dựng là đơn vị chậm nhất.",
        f"{chair} kết luận: Sở Xây dựng phát hiện hơn 20 sai phạm.",
        "Thanh tra tỉnh kết luận: Sở Xây dựng triển khai dự án không đúng quy định.",
    ):
        assert not told_in_news(words)
