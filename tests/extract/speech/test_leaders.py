"""Whom «lãnh đạo thành phố» means."""

import pytest

from tests.extract.instructions.conftest import told

BEFORE = "Chủ tịch UBND TP Hà Nội Lê Văn Nam nhấn mạnh việc mở phố đi bộ là đúng hướng."


@pytest.mark.parametrize(
    ("before", "leader", "meant"),
    [
        (BEFORE, "Lãnh đạo thành phố", "Lê Văn Nam"),
        (BEFORE, "Lãnh đạo TP", "Lê Văn Nam"),
        (BEFORE, "Lãnh đạo Sở Y tế", "Lãnh đạo Sở Y tế"),
        (f"{BEFORE} Bí thư Thành ủy Trần Ba khen ngợi.", "Lãnh đạo Thành ủy", "Lãnh đạo Thành ủy"),
        (
            f"{BEFORE} Bí thư Thành ủy Trần Ba đánh giá cao kết quả.",
            "Lãnh đạo thành phố",
            "Lãnh đạo thành phố",
        ),
        (
            "Bí thư Thành ủy Hà Nội Trần Ba cho rằng lề lối còn trì trệ.",
            "Lãnh đạo Thành ủy",
            "Trần Ba",
        ),
        ("Thủ tướng Trần Ba nêu rõ việc còn nhiều.", "Lãnh đạo Chính phủ", "Trần Ba"),
        (
            "Phó Giám đốc Sở Y tế Trần Ba cho biết dịch tăng.",
            "Lãnh đạo Sở Y tế",
            "Lãnh đạo Sở Y tế",
        ),
        ("Giám đốc Sở Y tế Trần Ba cho biết dịch tăng.", "Lãnh đạo Sở Y tế", "Trần Ba"),
        ("Dự họp có Chủ tịch UBND tỉnh Trần Ba.", "Lãnh đạo tỉnh", "Lãnh đạo tỉnh"),
    ],
)
def test_leaders_mean_the_head_who_spoke_before(before: str, leader: str, meant: str) -> None:
    order = f"{leader} đề nghị các quận phun thuốc diệt muỗi."
    assert told(f"{before} {order}") == [(meant, ("các quận",), "phun thuốc diệt muỗi")]


def test_leaders_go_on_with_their_orders() -> None:
    text = (
        "Chủ tịch UBND thành phố Lê Văn Nam yêu cầu Sở Xây dựng rà soát hồ sơ. Lãnh đạo thành phố "
        "giao Sở Tài chính bố trí vốn."
    )
    assert told(text) == [
        ("Lê Văn Nam", ("Sở Xây dựng",), "rà soát hồ sơ"),
        ("Lê Văn Nam", ("Sở Tài chính",), "bố trí vốn"),
    ]


def test_a_board_written_small_is_a_name() -> None:
    assert told("UBND tỉnh giao Ban quản lý dự án điện tỉnh rà soát hồ sơ.") == [
        ("UBND tỉnh", ("Ban quản lý dự án điện tỉnh",), "rà soát hồ sơ")
    ]


@pytest.mark.parametrize(
    ("before", "head", "meant"),
    [
        ("Bí thư Thành ủy Huế Trần Ba thăm chợ.", "Người đứng đầu TP Huế", "Trần Ba"),
        ("Bí thư Thành ủy Huế Trần Ba thăm chợ.", "Người đứng đầu Thành ủy Huế", "Trần Ba"),
        ("Chủ tịch UBND tỉnh Lào Cai Lê Tư thăm chợ.", "Người đứng đầu chính quyền tỉnh", "Lê Tư"),
        ("Bí thư Thành ủy Huế Trần Ba thăm chợ.", "Bí thư Huế", "Trần Ba"),
        ("Chủ tịch UBND thành phố Huế Lê Tư thăm chợ.", "Chủ tịch Huế", "Lê Tư"),
        (  # of two heads of the city, neither of whom acts
            "Dự lễ có Bí thư Thành ủy Huế Trần Ba và Chủ tịch UBND thành phố Huế Lê Tư.",
            "Người đứng đầu TP Huế",
            None,
        ),
        ("Phó Bí thư Thành ủy Huế Trần Ba thăm chợ.", "Bí thư Huế", "Bí thư Huế"),
        ("Chủ tịch HĐND thành phố Huế Lê Tư thăm chợ.", "Chủ tịch Huế", "Chủ tịch Huế"),
    ],
)
def test_the_head_of_a_place_is_who_holds_its_office(
    before: str, head: str, meant: str | None
) -> None:
    order = f"{head} yêu cầu các quận phun thuốc diệt muỗi."
    assert told(f"{before} {order}") == [(meant, ("các quận",), "phun thuốc diệt muỗi")]
