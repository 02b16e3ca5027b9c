"""Who must do something, and by whose words, where the words before «phải» mislead."""

import pytest

from tests.extract.instructions.conftest import Told, told_in_news
from tests.extract.speech.test_joint import givers

FIRST = "Bí thư Tỉnh ủy Tô Văn Sa yêu cầu các xã trồng lại rừng phòng hộ."


@pytest.mark.parametrize(
    "who", ["Lãnh đạo huyện", "Lãnh đạo bệnh viện", "Lãnh đạo các phòng", "Lãnh đạo xã"]
)
@pytest.mark.parametrize("must", ["phải", "cần"])
def test_leaders_must_and_not_those_told_before(who: str, must: str) -> None:
    duty = f"{who} {must} xuống từng thôn vận động dân"
    assert told_in_news(f"{FIRST} {duty}.")[-1] == ("Tô Văn Sa", (who,), duty)


def test_to_lead_is_something_to_be_done() -> None:
    found = told_in_news(f"{FIRST} Lãnh đạo chặt chẽ công tác giữ rừng, tuần tra thường xuyên.")
    assert found[-1][1] == ("các xã",)


@pytest.mark.parametrize("name", ["Cục Hàng không", "Quân chủng Phòng không - Không quân"])
def test_a_name_that_ends_in_no_needs_something(name: str) -> None:
    found = told_in_news(f"Bộ trưởng Tô Văn Sa nhấn mạnh {name} cần rà soát đường băng.")
    assert [to for _, to, _ in found] == [(name,)]


def test_nobody_need_do_what_is_not_needed() -> None:
    assert told_in_news("Bộ trưởng Tô Văn Sa nhấn mạnh các xã không cần rà soát kho.") == []


def test_members_of_a_topic_must_and_not_those_told_before() -> None:
    found = told_in_news(
        f"{FIRST} Đối với thành viên Ban Chỉ huy cấp huyện và xã phải kịp thời tới các điểm xung "
        "yếu để kiểm tra, đôn đốc việc hộ đê."
    )
    assert [to for _, to, _ in found] == [("các xã",), ()]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (
            "Trồng rừng là việc lớn. Muốn vậy, phải chuẩn bị đủ cây giống.",
            "phải chuẩn bị đủ cây giống",
        ),
        ("Rừng là lá phổi. Để làm được điều đó, cần chọn giống tốt.", "cần chọn giống tốt"),
    ],
)
def test_what_it_takes_is_said_by_who_has_the_floor(before: str, expected: str) -> None:
    found = told_in_news(f"Bí thư Tỉnh ủy Tô Văn Sa nhấn mạnh vai trò của rừng. {before}")
    assert found == [("Tô Văn Sa", (), expected)]


AGAIN = "Đảng ủy xã tiếp tục coi trọng việc giữ rừng đầu nguồn"


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (f"Bên cạnh đó, {AGAIN}.", [("Tô Văn Sa", ("Đảng ủy xã",), AGAIN)]),
        (f"{AGAIN}.", []),
        ("Bên cạnh đó, UBND xã tiếp tục trồng 20 ha rừng.", []),
        ("Bên cạnh đó, Đảng ủy xã kết nạp 20 đảng viên.", []),
    ],
)
def test_one_who_must_is_told_more_in_the_next_paragraph(second: str, expected: list[Told]) -> None:
    first = "Bí thư Tỉnh ủy Tô Văn Sa nhấn mạnh, Đảng ủy xã cần nêu gương trong mọi việc."
    assert told_in_news(f"{first}\n{second}")[1:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Để buổi họp bảo đảm mục đích, yêu cầu, đáp ứng lòng dân, Bí thư Tỉnh ủy Tô Văn Sa "
                "yêu cầu các sở trả lời rõ ràng."
            ),
            [("Tô Văn Sa", ("các sở",), "trả lời rõ ràng")],
        ),
        (
            (
                "Bí thư Tỉnh ủy Tô Văn Sa nhấn mạnh các xã cần khảo sát nhu cầu học nghề, yêu cầu "
                "về trình độ của từng nghề."
            ),
            [
                (
                    "Tô Văn Sa",
                    ("các xã",),
                    "các xã cần khảo sát nhu cầu học nghề, yêu cầu về trình độ của từng nghề",
                )
            ],
        ),
    ],
)
def test_a_demand_among_nouns_gives_no_order(text: str, expected: list[Told]) -> None:
    assert told_in_news(text) == expected


@pytest.mark.parametrize(
    ("who", "by"),
    [
        ("Ông Tô Văn Sa, Giám đốc Sở Y tế - Cụm trưởng", ["Tô Văn Sa"]),
        ("Ông Tô Văn Sa, Giám đốc Sở Y tế, Trưởng đoàn kiểm tra số 2", ["Tô Văn Sa"]),
        ("Nhận rõ sức gió của bão, Quân khu 4, Bộ Quốc phòng", ["Bộ Quốc phòng", "Quân khu 4"]),
        ("Triển khai Nghị quyết 20, Bộ Nội vụ và Bộ Y tế", ["Bộ Y tế", "Bộ Nội vụ"]),
        ("Thực hiện chỉ đạo của Chính phủ, Bộ Nội vụ và Bộ Y tế", ["Bộ Y tế"]),
    ],
)
def test_who_gives_it_whatever_stands_before_and_behind(who: str, by: list[str]) -> None:
    assert givers(f"{who} đề nghị các xã giữ nghiêm rừng phòng hộ.") == [by]
