"""What begins as a paper's title does, and where a title ends that a dash goes on behind."""

import pytest

from tests.extract.papers.conftest import named


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        # any of many, unless it says its year
        ("nêu ở hầu hết các Nghị quyết, Đề án, Kế hoạch phát triển du lịch của tỉnh.", []),
        ("nhiều Chương trình, Đề án phát triển làng nghề đã có.", []),
        (
            "ghi trong các Nghị quyết, Kế hoạch phát triển kinh tế - xã hội năm 2022.",
            ["Kế hoạch phát triển kinh tế - xã hội năm 2022"],
        ),
        # a department's name
        ("lãnh đạo các sở: Y tế; Kế hoạch đầu tư và Trường Cao đẳng Nam Định.", []),
        ("Sở Kế hoạch và Đầu tư đã họp.", []),
        # what is told behind a dash, and a dash in a title
        (
            "thông qua nghị quyết về việc thành lập thành phố Huế - mở ra giai đoạn mới.",
            ["nghị quyết về việc thành lập thành phố Huế"],
        ),
        (
            "thông qua Nghị quyết về phát triển kinh tế - xã hội năm 2022.",
            ["Nghị quyết về phát triển kinh tế - xã hội năm 2022"],
        ),
        # the paper by which a plan is decided, which is no other
        (
            "thông qua Nghị quyết về kế hoạch phát triển kinh tế - xã hội năm 2022.",
            ["Nghị quyết về kế hoạch phát triển kinh tế - xã hội năm 2022"],
        ),
        (
            "ban hành Quyết định phê duyệt Đề án phát triển du lịch biển đến năm 2030.",
            [
                "Quyết định phê duyệt Đề án phát triển du lịch biển đến năm 2030",
                "Đề án phát triển du lịch biển đến năm 2030",
            ],
        ),
        # what is said of a scheme, and how one begins
        (
            "Đề án dạy nghề cho thanh niên nông thôn tiếp tục được triển khai.",
            ["Đề án dạy nghề cho thanh niên nông thôn"],
        ),
        (
            "Đề án tiếp tục đổi mới quản lý ở cơ sở đã xong.",
            ["Đề án tiếp tục đổi mới quản lý ở cơ sở"],
        ),
        ("quán triệt Nghị quyết Trung ương 8, Khóa XI.", ["Nghị quyết Trung ương 8, Khóa XI"]),
        # a code is no law
        ("nhắc tới lần sửa bộ luật Dân sự.", ["bộ luật Dân sự"]),
        ("nhắc tới lần sửa luật Đất đai.", ["luật Đất đai"]),
    ],
)
def test_papers_named(text: str, papers: list[str]) -> None:
    assert named(text) == papers
