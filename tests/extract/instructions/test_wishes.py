"""Wishes and proposals: which ask somebody to do something."""

import pytest

from tests.extract.instructions.conftest import tasks, told_in_news


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Bà Trần Thị Mai, Giám đốc Sở Y tế mong muốn các trạm y tế tiếp tục rà soát hồ sơ.",
            [("Trần Thị Mai", ("các trạm y tế",), "tiếp tục rà soát hồ sơ")],
        ),
        (
            "Bà Trần Thị Mai, Giám đốc Sở Y tế đề xuất các xã rà soát số hộ chưa có nước sạch.",
            [("Trần Thị Mai", ("các xã",), "rà soát số hộ chưa có nước sạch")],
        ),
    ],
)
def test_somebody_is_asked(text: str, told: list[tuple[str | None, tuple[str, ...], str]]) -> None:
    assert told_in_news(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Bà Trần Thị Mai, Giám đốc Sở Y tế đề xuất ba giải pháp về nước sạch.",
        "Bà Trần Thị Mai, Giám đốc Sở Y tế mong bà con sớm ổn định cuộc sống.",
        "Bà Trần Thị Mai, Giám đốc Sở Y tế mong muốn chuyến thăm này góp phần thắt chặt tình bạn.",
        "Bà Trần Thị Mai, Giám đốc Sở Y tế mong muốn giá điện phải phản ánh chi phí.",
        "Bà Trần Thị Mai, Giám đốc Sở Y tế mong muốn mở rộng hợp tác; tiếp tục trao đổi bác sĩ.",
        "Bà Trần Thị Mai, Giám đốc Sở Y tế mong muốn nhận được sự ủng hộ của các doanh nghiệp.",
    ],
)
def test_nobody_is_asked(text: str) -> None:
    assert told_in_news(text) == []


def test_country_folk_are_called_on_to_do_something() -> None:
    assert tasks("Ông Lê Nam kêu gọi bà con không đốt đồng.") == [("không đốt đồng", ["bà con"])]
    assert tasks("Ông Lê Nam mong bà con sớm ổn định cuộc sống.") == []


def test_what_somebody_sums_up_begins_behind_his_verb() -> None:
    assert tasks("Ông Lê Nam chốt lại: đến 30/6, chủ đầu tư phải giải ngân 60% vốn.") == [
        ("đến 30/6, chủ đầu tư phải giải ngân 60% vốn", ["chủ đầu tư"])
    ]


@pytest.mark.parametrize("verb", ["khuyên", "khuyến nghị"])
def test_a_body_advises_people(verb: str) -> None:
    assert told_in_news(
        "Cục trưởng Cục An toàn thực phẩm Lê Nam cho biết số ca ngộ độc tăng. Cục An toàn thực "
        f"phẩm {verb} người dân cần rửa sạch rau; không dùng thực phẩm quá hạn."
    ) == [
        ("Cục An toàn thực phẩm", ("người dân",), "cần rửa sạch rau"),
        ("Cục An toàn thực phẩm", ("người dân",), "không dùng thực phẩm quá hạn"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Bác sĩ Lê Nam khuyên người dân uống đủ nước.",
        "Bà Lan khuyên phụ huynh không cho trẻ tắm sông.",
        "PGS.TS Trần Bình khuyến nghị các địa phương đầu tư cho y tế cơ sở.",
        "Các chuyên gia khuyến nghị nhà đầu tư thận trọng.",
        "Thực hiện khuyến nghị của WHO, Việt Nam đã tiêm vắc xin cho trẻ em.",
        "UBND tỉnh thực hiện các kết luận, khuyến nghị kiểm toán.",
    ],
)
def test_who_has_no_office_advises_nobody(text: str) -> None:
    assert told_in_news(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Bà Trần Thị Mai, Giám đốc Sở Y tế bày tỏ mong muốn Bộ Y tế sẽ cùng hỗ trợ dự án này.",
            ("Trần Thị Mai", ("Bộ Y tế",), "hỗ trợ dự án này"),
        ),
        (
            (
                "Bà Trần Thị Mai, Giám đốc Sở Y tế biểu dương các khoa. Mong rằng các trạm y tế "
                "tiếp tục giữ kho thuốc sạch."
            ),
            ("Trần Thị Mai", ("các trạm y tế",), "tiếp tục giữ kho thuốc sạch"),
        ),
        (
            "Đoàn công tác của Bộ Y tế đến xã. Đoàn yêu cầu các trạm y tế giữ gìn kho thuốc.",
            ("Đoàn công tác của Bộ Y tế", ("các trạm y tế",), "giữ gìn kho thuốc"),
        ),
    ],
)
def test_more_is_asked(text: str, told: tuple[str | None, tuple[str, ...], str]) -> None:
    assert told_in_news(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Bà Trần Thị Mai, Giám đốc Sở Y tế bày tỏ mong muốn quan hệ hai bên sẽ ngày càng tốt đẹp.",
        "Bà Trần Thị Mai, Giám đốc Sở Y tế mong muốn dự án sẽ sớm hoàn thành.",
        "Giá thuốc tăng mạnh. Mong rằng các trạm y tế tiếp tục giữ kho thuốc sạch.",
    ],
)
def test_hopes_ask_nobody(text: str) -> None:
    assert told_in_news(text) == []


def test_a_delegation_behind_another_of_the_name_is_not_known() -> None:
    assert told_in_news(
        "Đoàn công tác của Bộ Y tế đến kiểm tra kho. Đoàn Thanh niên tỉnh cùng đi. Đoàn đề nghị "
        "các xã rà soát hồ sơ."
    ) == [(None, ("các xã",), "rà soát hồ sơ")]


def test_those_who_come_back_are_told_with_their_verb() -> None:
    assert told_in_news(
        "Với người trở về từ vùng dịch, Bộ Y tế khuyến nghị đo thân nhiệt hằng ngày."
    ) == [("Bộ Y tế", ("người trở về từ vùng dịch",), "đo thân nhiệt hằng ngày")]
