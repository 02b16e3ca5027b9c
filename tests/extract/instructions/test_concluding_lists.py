"""Tasks that who concludes a meeting lists, and what is said before a task."""

import pytest

from tests.extract.instructions.conftest import told_in_news

_SAYS = "Kết luận hội nghị, Bí thư Tỉnh ủy Lê Văn Nam"
_TASKS = ["Sửa lại các đê xung yếu", "tiêm phòng cho đàn bò", "bàn giao hồ sơ kịp thời"]


@pytest.mark.parametrize(
    "words",
    [
        "nêu một số nhiệm vụ trọng tâm:",
        "chỉ ra các nhiệm vụ, giải pháp cho những tháng cuối năm, gồm:",
        "nêu rõ những giải pháp như:",
        "lưu ý một số vấn đề:",
        "đề ra các nhiệm vụ cần thực hiện trong quý này:",
    ],
)
def test_who_concludes_lists_tasks(words: str) -> None:
    listed = f"{_SAYS} {words} {'; '.join(_TASKS)}."
    assert [task for _, _, task in told_in_news(listed)] == _TASKS
    below = f"{_SAYS} nêu một số nội dung:\n" + "\n".join(f"- {task}." for task in _TASKS)
    assert [task for _, _, task in told_in_news(below)] == _TASKS


@pytest.mark.parametrize(
    "words",
    [
        "Báo cáo tại hội nghị, Giám đốc Sở Y tế Lê Văn Nam nêu các giải pháp: mở thêm phòng khám.",
        f"{_SAYS} chỉ ra một số vấn đề: giải ngân còn chậm; quản lý chợ chưa hiệu quả.",
        f"{_SAYS} nêu một số vấn đề: giá phân bón cao; dân số già nhanh.",
    ],
)
def test_own_plans_and_faults_are_no_tasks(words: str) -> None:
    assert told_in_news(words) == []


def test_a_caution_announces_tasks_below() -> None:
    below = (
        f"{_SAYS} lưu ý một số việc:\n- Sở Y tế chuẩn bị đủ thuốc.\n- Sở Nội vụ rà soát biên chế."
    )
    assert told_in_news(below) == [
        ("Lê Văn Nam", ("Sở Y tế",), "Sở Y tế chuẩn bị đủ thuốc"),
        ("Lê Văn Nam", ("Sở Nội vụ",), "Sở Nội vụ rà soát biên chế"),
    ]


def test_what_is_thought_of_it_is_no_part_of_a_task() -> None:
    assert told_in_news(
        'Ông Lê Văn Nam, Chủ tịch UBND tỉnh, nói: "Mức này là quá thấp, các xã cần tính lại".'
    ) == [("Lê Văn Nam", ("các xã",), "các xã cần tính lại")]
    whole = "các công trình phải là mẫu mực, các tổ cần kiểm tra"
    told = told_in_news(f"Ông Lê Văn Nam, Chủ tịch UBND tỉnh, yêu cầu {whole}.")
    assert [task for _, _, task in told] == [whole]
