"""Titles and laws wherever they stand in a sentence: each frame with each name."""

from itertools import product

import pytest

from tests.extract.papers.conftest import named

_FRAMES = (
    "UBND tỉnh vừa ban hành {}.",
    "Xã triển khai {}, đến nay mọi thôn đã làm xong.",
    "Tỉnh ban hành {}, trong đó yêu cầu các xã kê khai.",
    "Sở góp ý dự thảo {}; nghe báo cáo giám sát.",
    "Ông An vừa ký ban hành {} gửi các sở, ngành.",
    "Huyện bàn về {} vào tuần tới.",
    "Việc này gắn với {} và phong trào thi đua yêu nước.",
    "Kỳ họp xem xét: {}; một số việc khác.",
    "Việc xây dựng {} là cần thiết.",
    "Huyện triển khai {} do sở soạn.",
)
_TITLES = (
    "Kế hoạch tuyển chọn, gọi công dân nhập ngũ năm 2025",
    "Kế hoạch sửa nhà tạm, nhà dột nát trên địa bàn xã",
    "Kế hoạch tiêm phòng dại cho trẻ từ 5 đến 10 tuổi",
    "Kế hoạch khắc phục hậu quả bão số 7",
    "Kế hoạch kiểm tra, giám sát công tác bầu cử",
    "Đề án thí điểm giao khoán rừng cho cộng đồng",
    "Đề án tái cơ cấu ngành chè theo hướng nâng cao giá trị",
    "Chỉ thị về chống thất thu thuế, gian lận thương mại",
    "Chỉ thị về bảo vệ rừng, phòng cháy, chữa cháy rừng",
    "Nghị quyết về miễn, giảm tiền thuê sạp chợ",
    "Nghị quyết quy định mức chi cho cán bộ không chuyên trách ở thôn, tổ dân phố",
    "Chương trình hỗ trợ doanh nghiệp nhỏ và vừa chuyển đổi số",
)


@pytest.mark.parametrize(("frame", "title"), [*product(_FRAMES, _TITLES)])
def test_a_title_is_neither_cut_nor_run_on(frame: str, title: str) -> None:
    assert named(frame.format(title)) == [title]


_LAWS = ("luật đất đai năm 2024", "luật nhà ở 2023", "bộ luật lao động năm 2019")
_PLAIN_LAWS = ("luật đất đai", "luật bảo hiểm xã hội", "luật trật tự, an toàn giao thông đường bộ")
_OF_LAWS = (
    "Theo {}, người dân được bồi thường.",
    "Hành vi này vi phạm {}, cần xử lý nghiêm.",
    "Theo quy định của {}, hộ dân phải kê khai.",
    "Hội nghị phổ biến {} và các văn bản hướng dẫn.",
)


@pytest.mark.parametrize(
    ("frame", "law"),
    [*product((*_OF_LAWS, "Nhiều xã hiểu rõ {}."), _LAWS), *product(_OF_LAWS, _PLAIN_LAWS)],
)
def test_a_law_may_stand_in_lower_case(frame: str, law: str) -> None:
    assert named(frame.format(law)) == [law]


@pytest.mark.parametrize(
    "text",
    [
        "Theo luật hình sự quốc tế, việc này bị cấm.",
        "Sinh viên khoa luật đất đai thực tập ở xã.",
        "Kế hoạch sản xuất vụ đông xuân trên cánh đồng lớn được người dân quan tâm.",
        "Xã có quy định của Luật Nhà ở.",
    ],
)
def test_what_is_no_paper_is_left_alone(text: str) -> None:
    assert [name for name in named(text) if name != "Luật Nhà ở"] == []


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        (  # the capital is the sentence's: what is said of it makes it a paper
            "Kế hoạch kiểm tra, giám sát công tác bầu cử được UBND tỉnh ban hành tuần qua.",
            ["Kế hoạch kiểm tra, giám sát công tác bầu cử"],
        ),
        (
            "- Quy chế phối hợp giữa Công an tỉnh và Sở Y tế;",
            ["Quy chế phối hợp giữa Công an tỉnh và Sở Y tế"],
        ),
        ("bàn Đề án phát triển chợ đêm của UBND tỉnh.", ["Đề án phát triển chợ đêm"]),
        (
            "trình Nghị quyết về hoạt động của HĐND tỉnh.",
            ["Nghị quyết về hoạt động của HĐND tỉnh"],
        ),
        (  # an order goes on behind the title
            "thực hiện Chỉ thị về bảo vệ rừng, tăng cường tuần tra ở các bản.",
            ["Chỉ thị về bảo vệ rừng"],
        ),
        ("theo Kế hoạch 237 và văn bản khác", ["Kế hoạch 237"]),
        ("theo Kế hoạch 30 và văn bản khác", []),
        (
            "trong khuôn khổ Hiệp định thương mại Việt Nam - Lào.",
            ["Hiệp định thương mại Việt Nam - Lào"],
        ),
        ("theo quy định của Luật Nhà ở số 27/2023/QH15", ["Luật Nhà ở số 27/2023/QH15"]),
        ("dự lễ mở ký Công ước Hà Nội.", ["Công ước Hà Nội"]),
    ],
)
def test_a_name_ends_where_it_should(text: str, papers: list[str]) -> None:
    assert named(text) == papers


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        (
            "Thực hiện Nghị quyết Đại hội XI Đảng bộ tỉnh, Nghị quyết Đại hội XIII của Đảng",
            ["Nghị quyết Đại hội XI Đảng bộ tỉnh", "Nghị quyết Đại hội XIII của Đảng"],
        ),
        (
            "đưa nghị quyết đại hội đảng bộ xã lần thứ II vào cuộc sống",
            ["nghị quyết đại hội đảng bộ xã lần thứ II"],
        ),
        ("nghị quyết đại hội đã đề ra, nay là lần thứ hai xã đo lại", []),
        ("theo Quy hoạch điện VIII điều chỉnh.", ["Quy hoạch điện VIII điều chỉnh"]),
        ("Quy hoạch điện VIII điều chỉnh cơ cấu nguồn", ["Quy hoạch điện VIII"]),
        ("Nghị quyết Trung ương 4 (khóa XI, XII).", ["Nghị quyết Trung ương 4 (khóa XI, XII)"]),
        (
            "ký Quyết định phê duyệt Đề án “Chợ số đến năm 2030”.",
            [
                "Quyết định phê duyệt Đề án “Chợ số đến năm 2030”",
                "Đề án “Chợ số đến năm 2030”",
            ],
        ),
        (
            "thông qua nghị quyết quy định mức hỗ trợ người già neo đơn.",
            ["nghị quyết quy định mức hỗ trợ người già neo đơn"],
        ),
        ("đã ban hành nghị quyết quy định rõ việc của từng sở.", []),
        ("theo Quyết định 217 và 218 trên địa bàn", ["Quyết định 217", "Quyết định 218"]),
    ],
)
def test_what_belongs_to_a_name(text: str, papers: list[str]) -> None:
    assert named(text) == papers


def test_years_alone_do_not_tell_a_title_again() -> None:
    text = (
        "ban hành Nghị quyết chuyên đề về phát triển chợ quê đến năm 2030, tầm nhìn đến năm 2045. "
        "Nghị quyết số 9-NQ/TU về phát triển rừng đến năm 2030, tầm nhìn đến năm 2045."
    )
    assert named(text) == [
        "Nghị quyết chuyên đề về phát triển chợ quê đến năm 2030, tầm nhìn đến năm 2045",
        "Nghị quyết số 9-NQ/TU",
    ]
