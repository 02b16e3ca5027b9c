"""Several who are told something each: behind a colon, behind «và», and those who only look so."""

import pytest

from tests.extract.instructions.conftest import Task, tasks

GIVER = "Bí thư Huyện ủy Tô Văn Sa"
EACH: list[Task] = [
    ("Hạt Kiểm lâm tuần tra rừng giáp ranh", ["Hạt Kiểm lâm"]),
    ("Công an huyện kiểm tra bến đò ngang", ["Công an huyện"]),
]


@pytest.mark.parametrize(
    "front",
    [
        "giao nhiệm vụ cho các thành viên:",
        "giao nhiệm vụ cụ thể cho các phòng, ban:",
        "yêu cầu các phòng, ban, xã:",
        "yêu cầu các phòng, ban làm tốt một số việc sau:",
        "phân công nhiệm vụ cho từng đơn vị:",
    ],
)
def test_each_of_those_told_has_its_own_task_behind_a_colon(front: str) -> None:
    below = "; ".join(task for task, _ in EACH)
    assert tasks(f"{GIVER} {front} {below}.") == EACH


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "yêu cầu các xã: rà soát bến đò ngang; Công an huyện kiểm tra áo phao.",
            [
                ("rà soát bến đò ngang", ["các xã"]),
                ("Công an huyện kiểm tra áo phao", ["Công an huyện"]),
            ],
        ),
        (
            "yêu cầu các xã: Mường Lả, Nậm Cắn khẩn trương rà soát bến đò.",
            [("khẩn trương rà soát bến đò", ["các xã: Mường Lả, Nậm Cắn"])],
        ),
    ],
)
def test_a_task_or_a_list_of_names_behind_a_colon_is_for_all(
    text: str, expected: list[Task]
) -> None:
    assert tasks(f"{GIVER} {text}") == expected


@pytest.mark.parametrize(
    ("told", "first", "other", "second"),
    [
        (
            "xã Nậm Cắn",
            "khẩn trương báo cáo về vụ việc",
            "đơn vị chức năng",
            "xác định nguyên nhân",
        ),
        ("các phòng", "chủ động giải quyết khó khăn", "các xã", "đẩy nhanh tu sửa đường"),
        ("các xã", "vận chuyển hết rác ra bãi", "nhà thầu", "hoàn trả mặt đường"),
    ],
)
def test_another_group_is_told_behind_and(told: str, first: str, other: str, second: str) -> None:
    found = tasks(f"{GIVER} yêu cầu {told} {first} và {other} {second}.")
    assert [to for _, to in found][1] == [other]
    assert found[0][0] == first


@pytest.mark.parametrize(
    "task",
    [
        "kiểm tra các quầy thuốc và các phòng khám niêm yết giá",
        "hỗ trợ người dân và các doanh nghiệp khôi phục sản xuất",
        "phối hợp với Công an huyện và các xã rà soát bến đò",
        "quản lý thuốc và các cơ sở kinh doanh thực hiện đúng quy định",
        "đôn đốc nhà thầu và các xã đẩy nhanh tu sửa đường",
    ],
)
def test_those_joined_with_whom_something_is_done_to_are_told_nothing(task: str) -> None:
    assert tasks(f"{GIVER} yêu cầu Phòng Y tế {task}.") == [(task, ["Phòng Y tế"])]
