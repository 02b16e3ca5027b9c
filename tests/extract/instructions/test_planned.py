"""What a paper lays down, and what follows in its paragraphs."""

import pytest

from tests.extract.instructions.conftest import given

_ISSUED = "UBND tỉnh Hưng Yên vừa ban hành Kế hoạch số 15/KH-UBND về phát triển kinh tế đêm. "


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        (
            (
                "Kế hoạch đề ra các nhiệm vụ, giải pháp chủ yếu gồm: quy hoạch các tuyến phố đêm; "
                "đẩy mạnh quảng bá du lịch. Bên cạnh đó, tăng cường bảo đảm an ninh."
            ),
            [
                "quy hoạch các tuyến phố đêm",
                "đẩy mạnh quảng bá du lịch",
                "tăng cường bảo đảm an ninh",
            ],
        ),
        (
            (
                "\nNội dung triển khai bao gồm: khảo sát các tuyến phố; xây dựng quy chế quản lý.\n"
                "Giai đoạn 1: Hoàn thành việc lắp biển báo; rà soát các điểm bán."
            ),
            [
                "khảo sát các tuyến phố",
                "xây dựng quy chế quản lý",
                "Hoàn thành việc lắp biển báo",
                "rà soát các điểm bán",
            ],
        ),
        (
            (
                "Kế hoạch nêu rõ, các cửa hàng phải niêm yết giá bán.\n"
                "Các điểm bán phải treo biển hiệu ở vị trí thuận tiện."
            ),
            [
                "các cửa hàng phải niêm yết giá bán",
                "Các điểm bán phải treo biển hiệu ở vị trí thuận tiện",
            ],
        ),
        # what was done, what is aimed at, and what is missing are no tasks
        ("Kế hoạch nêu các nhiệm vụ đã hoàn thành gồm: xây dựng 5 tuyến phố.", []),
        ("Kế hoạch đề ra mục tiêu: nâng cao thu nhập của người dân.", []),
        ("Kế hoạch chỉ ra các nội dung còn thiếu như: kinh phí; nhân lực.", []),
    ],
)
def test_what_a_plan_lays_down(text: str, tasks: list[str]) -> None:
    assert given(_ISSUED + text) == [("UBND tỉnh Hưng Yên", task) for task in tasks]


def test_whose_resolution_lays_something_down() -> None:
    text = (
        "Hội nghị triển khai Nghị quyết số 31 của Bộ Chính trị về vùng trung du. Nghị quyết xác "
        "định các nhiệm vụ trọng tâm về: hoàn thiện quy hoạch vùng; thúc đẩy liên kết."
    )
    assert given(text) == [
        ("Bộ Chính trị", "hoàn thiện quy hoạch vùng"),
        ("Bộ Chính trị", "thúc đẩy liên kết"),
    ]


def test_what_must_be_done_by_somebodys_plan() -> None:
    text = "Theo kế hoạch của UBND tỉnh Hưng Yên, các xã phải cắm mốc trước ngày 30/6/2024."
    assert given(text) == [("UBND tỉnh Hưng Yên", "các xã phải cắm mốc trước ngày 30/6/2024")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "UBND tỉnh Hưng Yên vừa ban hành Chỉ thị số 05/CT-UBND về kho. Trong đó, giao "
                "Công an tỉnh kiểm tra các kho xăng."
            ),
            [("UBND tỉnh Hưng Yên", "kiểm tra các kho xăng")],
        ),
        (
            "Ông Lê Văn Nam vừa có công văn về mưa lũ.\nTheo đó, các xã rà soát nơi ngập.",
            [("Lê Văn Nam", "các xã rà soát nơi ngập")],
        ),
        (
            "Thủ tướng Phạm Minh Chính gợi ý một số giải pháp như đẩy mạnh xúc tiến thương mại.",
            [("Phạm Minh Chính", "đẩy mạnh xúc tiến thương mại")],
        ),
        # what happened next, and what is short, is no task
        ("UBND tỉnh Hưng Yên vừa có văn bản. Các xã rà soát nơi ngập mỗi ngày.", []),
        ("Ông Lê Văn Nam gợi ý một số khó khăn như thiếu vốn, thiếu người.", []),
        # «sẽ» tells what is to come, «Theo ông …» what is so
        (
            (
                "Ông Lê Văn Nam yêu cầu các xã rà soát nơi ngập sâu. Theo ông Nam, tỉnh góp 5% "
                "GDP. Trong nhiệm kỳ này sẽ mở rộng, nâng cấp cảng."
            ),
            [("Lê Văn Nam", "rà soát nơi ngập sâu")],
        ),
    ],
)
def test_what_goes_on_from_a_paper_or_is_suggested(
    text: str, expected: list[tuple[str | None, str]]
) -> None:
    assert given(text) == expected


def test_tasks_that_lie_ahead_are_told_behind_a_colon() -> None:
    assert given(
        "Tin\n\nVề nhiệm vụ thời gian tới, Bí thư Tỉnh ủy Lê Văn Nam nêu rõ: tập trung hoàn thành "
        "quy hoạch; đẩy mạnh thu hút đầu tư.\n"
    ) == [
        ("Lê Văn Nam", "tập trung hoàn thành quy hoạch"),
        ("Lê Văn Nam", "đẩy mạnh thu hút đầu tư"),
    ]
    assert not given(
        "Tin\n\nVề nhiệm vụ thời gian qua, Bí thư Tỉnh ủy Lê Văn Nam nêu rõ: tỉnh đã xong quy "
        "hoạch.\n"
    )
