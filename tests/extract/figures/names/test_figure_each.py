"""What each of many is worth, who aims at a figure, and what sums and people are of."""

import pytest

from extract.facts import Status
from tests.extract.figures.conftest import figures


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Hội trao 40 phần quà, mỗi phần trị giá 2 triệu đồng.",
            ["phần quà Hội trao", "mỗi phần quà trị giá"],
        ),
        (
            "Có 12 hộ được vay vốn, bình quân mỗi hộ 50 triệu đồng.",
            ["hộ được vay vốn", "bình quân mỗi hộ được vay vốn"],
        ),
        ("Bình quân mỗi ngày bán 900 vé.", ["vé Bình quân mỗi ngày bán"]),
        # what is counted for each is an average of all, not of those just counted
        (
            "Huyện có 9 xã đạt chuẩn, bình quân mỗi xã đạt 14,5 tiêu chí, tăng 0,4 tiêu chí.",
            ["xã đạt chuẩn", "tiêu chí bình quân mỗi xã", "tiêu chí bình quân mỗi xã"],
        ),
        ("Tỉnh giao vốn cho các xã, bình quân mỗi xã 2 tỷ đồng.", []),
        # who aims at it is no part of it
        ("Ngành du lịch đặt mục tiêu đón 5 triệu lượt khách.", ["lượt khách đón"]),
        ("Thu ngân sách phấn đấu đạt 900 tỷ đồng.", ["Thu ngân sách"]),
        ("Chỉ tiêu phấn đấu là 900 tỷ đồng.", ["Chỉ tiêu phấn đấu"]),
        # a deed says nothing without what it is for
        ("Bố trí 26 tỷ đồng cho các cầu nhỏ.", ["Bố trí cho các cầu nhỏ"]),
        # people do what their households did
        (
            "Tỉnh Hà Tĩnh đã sơ tán 15.400 hộ với 46.000 người.",
            ["hộ sơ tán", "người sơ tán"],
        ),
        ("2 thí sinh vi phạm quy chế bị đình chỉ.", ["thí sinh vi phạm quy chế bị đình chỉ"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert [fact.indicator for fact in figures(text)] == names


def test_a_vote_is_no_aim() -> None:
    told = figures(
        "Thu ngân sách trung ương năm 2031 dự kiến là 750.000 tỷ đồng. Kết quả biểu quyết, 449/459 "
        "đại biểu tán thành."
    )
    assert [fact.status for fact in told] == [Status.TARGET, Status.ACTUAL]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # what is done to whom
        ("Chi cục đã thu hồi đất của 14 hộ dân.", ["hộ dân thu hồi đất"]),
        (
            "Huyện ủy đã thi hành kỷ luật bằng hình thức nhắc nhở chung đối với 5 đảng viên.",
            ["đảng viên thi hành kỷ luật"],
        ),
        (
            "Sở đã lập 9 kho thuốc nằm ở trung tâm của 8 huyện.",
            ["kho thuốc nằm ở trung tâm", "huyện"],
        ),
        ("Trung tâm đáp ứng nhu cầu của 900 người.", ["người"]),
        # what a sentence without a figure speaks of, the next gives
        (
            "Thu nhập của người dân được cải thiện rõ rệt. Năm 2016 mới đạt 28 triệu đồng.",
            ["Thu nhập của người dân"],
        ),
        ("Thu nhập được cải thiện. Xã đã chi 2 tỷ đồng sửa cầu.", ["chi sửa cầu"]),
        # which goods they are
        (
            "Tỉnh có 7 mặt hàng đạt doanh số bán ra trên 20 tỷ đồng.",
            ["mặt hàng đạt doanh số bán ra trên 20 tỷ đồng"],
        ),
    ],
)
def test_names_of_what_is_done_and_spoken_of(text: str, names: list[str]) -> None:
    assert [fact.indicator for fact in figures(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Có 90% tàu cá trên 15 m đã lắp định vị.", ["tàu cá trên 15 m đã lắp định vị"]),
        ("Riêng tuần qua có 31 ca sốt.", ["ca sốt"]),
        ("Xã thu hút 7 dự án đầu tư.", ["dự án đầu tư thu hút"]),
    ],
)
def test_names_of_sized_and_drawn_things(text: str, names: list[str]) -> None:
    assert [fact.indicator for fact in figures(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # a bare unit that did it is its place, and no part of the name
        ("Tỉnh mới giải ngân 12 tỷ đồng vốn sự nghiệp.", ["giải ngân vốn sự nghiệp"]),
        ("Tỉnh còn lại 12 tỷ đồng.", ["Tỉnh còn lại"]),
        # who votes is no part of what is passed
        (
            "Với 42/44 đại biểu tán thành, Quốc hội thông qua luật.",
            ["đại biểu tán thành"],
        ),
        ("Toàn xã có 7 trường với 6.800 học sinh.", ["trường", "học sinh"]),
        (
            "Có 46 hộ, 178 nhân khẩu phải di dời.",
            ["hộ phải di dời", "nhân khẩu phải di dời"],
        ),
        # a sum is not of things of another sentence
        ("Bão làm sập 9 căn nhà. Huyện cần 32 tỷ đồng.", ["căn nhà sập"]),
    ],
)
def test_names_without_who_and_of_whom(text: str, names: list[str]) -> None:
    assert [fact.indicator for fact in figures(text)] == names
