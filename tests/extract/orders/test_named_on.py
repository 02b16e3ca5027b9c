"""What those addressed do, and where they are, listed with commas."""

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


@pytest.mark.parametrize(
    "who",
    [
        "các hộ nuôi ong tại Sơn La, Điện Biên",
        "người đi từ các tỉnh Sơn La, Điện Biên, Lai Châu",
        "tàu cá về từ Sóc Trăng, Bạc Liêu",
        "các bệnh viện ở Sơn La, thành phố Huế",
    ],
)
def test_the_places_of_a_group_are_told_nothing_themselves(who: str) -> None:
    (told,) = told_in_news(f"UBND tỉnh Lào Cai yêu cầu {who} phải khai báo tại trạm y tế.")
    assert told == ("UBND tỉnh Lào Cai", (who,), "phải khai báo tại trạm y tế")


def test_places_listed_with_groups_are_told_so() -> None:
    (told,) = told_in_news(
        "Bộ Y tế yêu cầu các bệnh viện ngành, Sơn La và Điện Biên rà soát thuốc dự trữ."
    )
    assert told == (
        "Bộ Y tế",
        ("các bệnh viện ngành", "Sơn La", "Điện Biên"),
        "rà soát thuốc dự trữ",
    )


def test_the_places_of_what_is_no_group_are_told_nothing_either() -> None:
    (told,) = told_in_news(
        "UBND tỉnh Lào Cai yêu cầu xe tải về từ Sơn La, Điện Biên phải dừng tại trạm cân."
    )
    assert told[1] == ()


def test_market_inspectors_are_no_trade_of_those_before_them() -> None:
    (told,) = told_in_news(
        "UBND tỉnh Lào Cai yêu cầu lực lượng biên phòng, hải quan, quản lý thị trường kiểm tra "
        "các kho lạnh."
    )
    assert told[1] == ("lực lượng biên phòng", "hải quan", "quản lý thị trường")
