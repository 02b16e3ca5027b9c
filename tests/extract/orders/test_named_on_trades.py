"""What those addressed do, listed with commas."""

import pytest

from tests.extract.instructions.conftest import told_in_news


@pytest.mark.parametrize(
    "who",
    [
        "các doanh nghiệp sản xuất, kinh doanh phân bón",
        "các đơn vị quản lý, vận hành trạm bơm",
        "các hộ nuôi trồng, đánh bắt thủy sản",
    ],
)
def test_what_a_group_does_as_well_is_nobody_by_itself(who: str) -> None:
    (told,) = told_in_news(f"UBND tỉnh Lào Cai yêu cầu {who} rà soát lại giấy phép.")
    assert told == ("UBND tỉnh Lào Cai", (who,), "rà soát lại giấy phép")


def test_what_a_group_is_to_do_is_no_part_of_its_name() -> None:
    (told,) = told_in_news(
        "UBND tỉnh Lào Cai yêu cầu các trạm y tế rà soát, bổ sung bình chữa cháy."
    )
    assert told == ("UBND tỉnh Lào Cai", ("các trạm y tế",), "rà soát, bổ sung bình chữa cháy")
