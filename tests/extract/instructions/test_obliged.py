"""«phải», «cần» and «hãy» in somebody's words: whom they oblige, and to what."""

import pytest

from tests.extract.instructions.conftest import Task, Told, tasks, told

_CHAIR = "Đồng chí Lê Văn Nam"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“Tránh để người dân chờ đợi lâu” - đồng chí Lê Văn Nam lưu ý.",
            [("Tránh để người dân chờ đợi lâu", [])],
        ),
        (
            f"{_CHAIR} nhấn mạnh giá sẽ tăng, nên các xã cần vận động dân giữ đàn lợn.",
            [("các xã cần vận động dân giữ đàn lợn", ["các xã"])],
        ),
        (
            f"{_CHAIR} cho rằng vấn đề quan trọng hiện nay là cần rà soát kênh mương.",
            [("cần rà soát kênh mương", [])],
        ),
        (  # how many must do something is a figure
            f"{_CHAIR} cho biết các cống còn tốt, trong đó 6 cống phải đóng sớm.",
            [],
        ),
        (
            "Theo ông Lê Văn Nam, Giám đốc Sở Y tế, các bệnh viện cần dự trữ đủ thuốc.",
            [("các bệnh viện cần dự trữ đủ thuốc", ["các bệnh viện"])],
        ),
        (  # words without quotation marks before who says them
            "Hạn chót 30/6 các bộ phải có kịch bản giá điện, đồng chí Lê Văn Nam nói.",
            [("Hạn chót 30/6 các bộ phải có kịch bản giá điện", ["các bộ"])],
        ),
    ],
)
def test_what_must_be_done_in_somebody_s_words(text: str, expected: list[Task]) -> None:
    assert tasks(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lãnh đạo tỉnh nhấn mạnh các sở cần tiếp tục rà soát hồ sơ.",
            [("Lãnh đạo tỉnh", ("các sở",), "các sở cần tiếp tục rà soát hồ sơ")],
        ),
        (
            (
                "Các trường phải sớm công khai mức thu học phí. Đó là nội dung được Bộ "
                "trưởng Lê Nam nhấn mạnh tại hội nghị chiều 5/8."
            ),
            [("Lê Nam", ("Các trường",), "Các trường phải sớm công khai mức thu học phí")],
        ),
        (
            (
                "Chủ tịch nước Lê Nam nhấn mạnh: Cán bộ, đảng viên hãy rèn luyện bản lĩnh; "
                "xây dựng tổ chức vững mạnh."
            ),
            [
                ("Lê Nam", ("Cán bộ", "đảng viên"), "Cán bộ, đảng viên hãy rèn luyện bản lĩnh"),
                ("Lê Nam", ("Cán bộ", "đảng viên"), "xây dựng tổ chức vững mạnh"),
            ],
        ),
        (
            (
                "Giám đốc Sở Y tế Lê Nam nêu rõ, công việc nhiều, yêu cầu cao nên các khoa phải "
                "nỗ lực."
            ),
            [("Lê Nam", ("các khoa",), "các khoa phải nỗ lực")],
        ),
        (
            "Cục trưởng Lê Nam cảnh báo và lưu ý trong điều trị phải luôn mở cửa các phòng khám.",
            [("Lê Nam", (), "trong điều trị phải luôn mở cửa các phòng khám")],
        ),
        (
            "Ông Lê Nam nhấn mạnh thời gian tới lực lượng kiểm lâm phải tỏ rõ bản lĩnh.",
            [("Lê Nam", ("lực lượng kiểm lâm",), "lực lượng kiểm lâm phải tỏ rõ bản lĩnh")],
        ),
        (
            (
                '"Nếu ùn tắc tái diễn, Sở Xây dựng sẽ phải chịu trách nhiệm" - Chủ tịch UBND '
                "TP Lê Ba chỉ đạo."
            ),
            [
                (
                    "Lê Ba",
                    ("Sở Xây dựng",),
                    "Nếu ùn tắc tái diễn, Sở Xây dựng sẽ phải chịu trách nhiệm",
                )
            ],
        ),
        (
            (
                "Ông Lê Nam lưu ý, thời gian tới mặn còn diễn biến phức tạp, do đó các huyện không "
                "được chủ quan; phải theo dõi sát dự báo."
            ),
            [
                ("Lê Nam", ("các huyện",), "các huyện không được chủ quan"),
                ("Lê Nam", ("các huyện",), "phải theo dõi sát dự báo"),
            ],
        ),
    ],
)
def test_who_says_that_it_must_be_done(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


def test_others_are_told_without_a_modal_behind_a_duty() -> None:
    text = f"{_CHAIR} nhấn mạnh các sở cần rà soát hồ sơ; UBND các xã tổ chức lực lượng trực."
    assert [to for _, to in tasks(text)] == [["các sở"], ["UBND các xã"]]


def test_what_is_smuggled_is_told_nothing() -> None:
    text = (
        "Ông Lê Nam nhấn mạnh, với hàng lậu, nhất là buôn lậu các loại gỗ quý, ngà voi, "
        "các lực lượng chức năng cần xác lập chuyên án."
    )
    [(_, to, _)] = told(text)
    assert to == ("các lực lượng chức năng",)
