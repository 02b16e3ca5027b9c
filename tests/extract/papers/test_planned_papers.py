"""Plans and decrees that only what they plan or do makes known."""

import pytest

from tests.extract.papers.conftest import named


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "Sở trình kế hoạch đầu tư công trung hạn giai đoạn 2021-2025.",
            ["kế hoạch đầu tư công trung hạn giai đoạn 2021-2025"],
        ),
        (
            "Bộ soạn Nghị định quy định mức thu phí sử dụng cầu treo, xin ý kiến các tỉnh.",
            ["Nghị định quy định mức thu phí sử dụng cầu treo"],
        ),
        ("Huyện đạt 40% kế hoạch đầu tư công năm 2024.", []),  # a measure, not a paper
        ("Các xã làm theo nghị định quy định mức thu phí cầu treo.", []),  # of any such decree
    ],
)
def test_a_plan_or_decree_is_known_by_what_it_plans_or_does(text: str, labels: list[str]) -> None:
    assert named(text) == labels


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        # in lower case behind who has it
        (
            "UBND thành phố Huế đã có quyết định về thành lập Tổ công tác giải tỏa chợ cũ.",
            ["quyết định về thành lập Tổ công tác giải tỏa chợ cũ"],
        ),
        (
            "Bộ Tài chính ban hành thông tư hướng dẫn kê khai thuế đối với hộ kinh doanh.",
            ["thông tư hướng dẫn kê khai thuế đối với hộ kinh doanh"],
        ),
        (
            "HĐND tỉnh thông qua nghị quyết về ban hành một số mức chi tập huấn nghề.",
            ["nghị quyết về ban hành một số mức chi tập huấn nghề"],
        ),
        # by the office that gives it
        (
            "Thực hiện công điện của Chủ tịch UBND tỉnh Thanh Hóa về việc ứng phó mưa lũ, xã họp.",
            ["công điện của Chủ tịch UBND tỉnh Thanh Hóa về việc ứng phó mưa lũ"],
        ),
        # what it is about takes or is given something; what is listed is of one syllable each
        (
            "Bộ trình dự thảo nghị quyết quy định về khoản thu được để lại cho trạm.",
            ["nghị quyết quy định về khoản thu được để lại cho trạm"],
        ),
        (
            "UBND thành phố phê duyệt Đề án bảo tồn đình, chùa, miếu trên địa bàn.",
            ["Đề án bảo tồn đình, chùa, miếu trên địa bàn"],
        ),
        (
            "Tổ khảo sát Đề án di dời nhà ven suối, kênh trên địa bàn sáng ngày 31/7.",
            ["Đề án di dời nhà ven suối, kênh trên địa bàn"],
        ),
        # what is done with a paper, a clause of its own, and decisions that name nothing
        (
            "HĐND tỉnh ban hành Nghị quyết về học phí và được thực hiện ngay.",
            ["Nghị quyết về học phí"],
        ),
        ("Tỉnh phê duyệt Đề án trồng rừng ven biển, chi 3 tỷ đồng.", ["Đề án trồng rừng ven biển"]),
        ("Ban Thường vụ Tỉnh ủy ban hành quyết định thành lập đoàn kiểm tra.", []),
        ("Theo quyết định của Tòa án về việc thi hành án, ông Nam trả nợ.", []),
        ("Thực hiện chỉ đạo của Chủ tịch UBND tỉnh về việc thu gom rác, huyện mua xe.", []),
        ("Chủ tịch nước ký quyết định về việc bổ nhiệm Thẩm phán cao cấp các tòa.", []),
    ],
)
def test_a_paper_is_known_by_what_it_is_about(text: str, labels: list[str]) -> None:
    assert named(text) == labels


@pytest.mark.parametrize(
    "label",
    [
        "Kế hoạch phối hợp số 46/KH-UBND",
        "Kế hoạch hành động số 12/KH-UBND",
        "Báo cáo thẩm định số 12/BC-STP",
        "Công điện đặc biệt số 05/CĐ-TW",
    ],
)
def test_of_what_sort_a_paper_is_stands_before_its_number(label: str) -> None:
    assert named(f"Hai sở vừa ký {label} về phòng cháy.") == [label]
