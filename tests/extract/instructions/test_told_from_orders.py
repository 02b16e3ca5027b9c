"""What is told of bodies behind an order, of laws, and of how work went, is no order."""

import pytest

from tests.extract.instructions.conftest import told_in_news

_ORDER = "Chủ tịch UBND tỉnh Hà Nam Lê Văn Bình yêu cầu Sở Xây dựng nộp lại hồ sơ thầu. "


@pytest.mark.parametrize(
    "words",
    [
        "UBND tỉnh thành lập tổ công tác gỡ khó cho chợ đầu mối.",
        "Quốc hội thảo luận dự án luật tại kỳ họp này.",
        "Các hộ dân đồng tình giao mặt bằng.",
        "Hội Phụ nữ duy trì 20 tổ tiết kiệm.",
        "Sở Công Thương kết nối tiêu thụ hơn 500 tấn vải.",
        "UBND tỉnh hỗ trợ mỗi gia đình 10 triệu đồng.",
        "Công an tỉnh phối hợp với các xã xử lý 120 trường hợp vi phạm.",
        "Trung tâm Nghiên cứu giống và cây trồng là dự án hợp tác lớn của hai tỉnh.",
        "Nghị định 12 quy định hộ kinh doanh phải khai thuế trong 10 ngày.",
        "Luật Đất đai yêu cầu công khai quy hoạch.",
        "Bộ Chính trị ban hành Nghị quyết số 57 về khoa học.",
    ],
)
def test_what_is_told_of_bodies_behind_an_order(words: str) -> None:
    assert [task for _, _, task in told_in_news(_ORDER + words)] == ["nộp lại hồ sơ thầu"]


@pytest.mark.parametrize(
    "words",
    [
        "Sở Công Thương kết nối doanh nghiệp với người trồng vải",
        "UBND các huyện huy động lực lượng để giúp dân gặt lúa",
        "Sở Y tế tiếp nhận, phân bổ thuốc kịp thời",
        "Sở Nội vụ thành lập tổ công tác trước ngày 30/9",
        "Công an tỉnh xử lý nghiêm xe quá tải",
    ],
)
def test_bodies_that_are_told_something_behind_an_order(words: str) -> None:
    assert told_in_news(f"{_ORDER}{words}.")[-1][2] == words


def test_a_body_that_answers_deputies_is_told_nothing() -> None:
    asked = "Một số đại biểu đề nghị quy định rõ mức đóng. "
    for answer in (
        "Ủy ban Thường vụ Quốc hội chỉnh lý quy định về mức đóng.",
        "Tiếp thu các góp ý, Thường vụ Quốc hội rà soát, chỉnh lý quy định về mức đóng.",
    ):
        assert [task for _, _, task in told_in_news(asked + answer)] == ["quy định rõ mức đóng"]
    assert len(told_in_news(asked + "Chính phủ cần công khai mức đóng.")) == len(("asked", "too"))


def test_how_work_went_is_no_order() -> None:
    board = "Theo báo cáo, Ban Chỉ đạo tổng điều tra tỉnh Hà Nam đã chỉ đạo "
    assert not told_in_news(board + "thực hiện thành công cuộc điều tra.")
    assert not told_in_news(board + "thí điểm tại 6 xã và đạt kết quả tốt.")
    assert told_in_news(board + "rà soát các xã còn thiếu phiếu.")
    assert not told_in_news(
        "UBND tỉnh Hà Nam đã chỉ đạo các xã gặt lúa, đến nay đạt 95% diện tích."
    )


def test_who_is_named_within_what_is_to_be_carried_out_is_told_nothing() -> None:
    assert told_in_news(
        "Đảng ủy Bộ Xây dựng yêu cầu các cấp ủy thực hiện một số nhiệm vụ sau: Nâng cao nhận thức "
        "của đảng viên. Thực hiện tốt ý kiến của Tổng Bí thư, Chủ tịch nước Lê Văn Nam, "
        "các văn bản lãnh đạo, chỉ đạo của Chính phủ."
    )[-1][1] == ("các cấp ủy",)


def test_a_decision_and_an_opinion_give_work() -> None:
    for words in ("đã có ý kiến giao", "đã có ý giao", "ký quyết định giao"):
        assert told_in_news(
            f"Chủ tịch UBND tỉnh Hà Nam Lê Văn Bình {words} Sở Y tế lập đề án."
        ) == [("Lê Văn Bình", ("Sở Y tế",), "lập đề án")]


def test_what_must_be_done_with_all_strength() -> None:
    for duty in ("cần huy động tối đa máy móc", "phải đi đầu trong chuyển đổi số"):
        assert told_in_news(f"{_ORDER}Các nhà thầu {duty}.")[-1][2] == f"Các nhà thầu {duty}"
    assert len(told_in_news(f"{_ORDER}Tổng vốn cần huy động là 500 tỷ đồng.")) == 1


def test_faults_that_are_listed_and_sentences_are_no_tasks() -> None:
    assert [
        task
        for *_, task in told_in_news(
            "Bí thư Huyện ủy Lê Văn Nam yêu cầu các xã khắc phục những tồn tại như họp dân muộn; "
            "giải ngân vốn chậm; khẩn trương lập lại hồ sơ đất."
        )
    ] == ["khắc phục những tồn tại như họp dân muộn", "khẩn trương lập lại hồ sơ đất"]
    for words in ("Cơ quan điều tra đề nghị truy tố 5 bị can.", "Hội đồng đề nghị tặng 3 cờ."):
        assert not told_in_news(words)


def test_a_circumstance_behind_those_told() -> None:
    for when in ("khi lập dự toán", "trong quá trình triển khai thực hiện đề án"):
        assert told_in_news(
            f"Bí thư Huyện ủy Lê Văn Nam lưu ý các xã {when} phải công khai từng bước."
        ) == [("Lê Văn Nam", ("các xã",), "phải công khai từng bước")]


def test_what_a_body_is_to_determine() -> None:
    words = "Ngân hàng Nhà nước xác định hạn mức vay phù hợp với từng vùng"
    assert told_in_news(f"Chính phủ yêu cầu Bộ Tài chính rà soát phí.\n{words}.")[-1][2] == words
    told = told_in_news(
        "Chính phủ yêu cầu Bộ Tài chính rà soát phí.\nBộ Y tế xác định đây là dịch."
    )
    assert len(told) == 1


def test_what_is_to_be_explained_is_whole() -> None:
    words = "phải làm rõ vì sao đã có kế hoạch nhưng đến nay chưa khởi công"
    assert told_in_news(f"Bí thư Huyện ủy Lê Văn Nam yêu cầu xã An Bình {words}.")[0][2] == words


def test_a_body_that_has_many_ways_is_told_nothing() -> None:
    ways = "có nhiều giải pháp giảm nghèo"
    assert told_in_news(f"{_ORDER}Huyện Mỹ Lộc {ways}.")[-1][2] == "nộp lại hồ sơ thầu"
    assert told_in_news(f"{_ORDER[:-2]}; {ways}.")[-1][2] == ways
