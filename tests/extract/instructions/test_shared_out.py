"""Tasks that are named and told behind, shared out in words, or laid down in a paper."""

import pytest

from tests.extract.instructions.conftest import told_in_news


def test_tasks_that_are_named_first_are_told_behind() -> None:
    assert told_in_news(
        "Thủ tướng Lê Văn Nam chỉ rõ các nhiệm vụ với các địa phương. Trong đó, về "
        "cầu mới, Hà Nội và tỉnh Bắc Ninh đẩy nhanh tiến độ trình hồ sơ.\n\n"
        "Cao Bằng, Phú Thọ chủ động phối hợp với Bộ Công an để di dời nhà dân."
    ) == [
        (
            "Lê Văn Nam",
            ("Hà Nội", "Bắc Ninh"),
            "Hà Nội và tỉnh Bắc Ninh đẩy nhanh tiến độ trình hồ sơ",
        ),
        (
            "Lê Văn Nam",
            ("Cao Bằng", "Phú Thọ"),
            "Cao Bằng, Phú Thọ chủ động phối hợp với Bộ Công an để di dời nhà dân",
        ),
    ]


def test_an_opinion_shares_out_work_behind_its_colon() -> None:
    assert told_in_news(
        "Về mua thuốc; UBND tỉnh Nghệ An có ý kiến như sau: Sở Y tế chủ trì, phối hợp với các xã "
        "rà kho, nêu rõ vướng mắc và kiến nghị, đề xuất; gửi báo cáo trước ngày 9/8."
    ) == [
        (
            "UBND tỉnh Nghệ An",
            ("Sở Y tế",),
            "Sở Y tế chủ trì, phối hợp với các xã rà kho, nêu rõ vướng mắc và kiến nghị, đề xuất",
        ),
        ("UBND tỉnh Nghệ An", ("Sở Y tế",), "gửi báo cáo trước ngày 9/8"),
    ]


def test_what_was_reached_is_no_such_list() -> None:
    assert not told_in_news(
        "Thủ tướng Lê Văn Nam nhấn mạnh kết quả thực hiện các nhiệm vụ. Hà Nội đẩy nhanh số hóa."
    )
    assert not told_in_news(
        "Ông Lê Văn Nam nêu các nhiệm vụ đã hoàn thành của năm. Tập trung nạo vét kênh mương."
    )


def test_somebody_shares_out_work_without_a_verb_of_ordering() -> None:
    assert told_in_news(
        "Chủ tịch Quốc hội Lê Văn Nam nêu rõ, về công tác nhân sự, Ban Công tác đại biểu chủ trì, "
        "phối hợp các cơ quan chuẩn bị chu đáo quy trình bầu."
    ) == [
        (
            "Lê Văn Nam",
            ("Ban Công tác đại biểu",),
            "Ban Công tác đại biểu chủ trì, phối hợp các cơ quan chuẩn bị chu đáo quy trình bầu",
        )
    ]
    assert not told_in_news(
        "Chủ tịch Quốc hội Lê Văn Nam nêu rõ, về công tác nhân sự, Ban Công tác đại biểu đã chủ "
        "trì, phối hợp các cơ quan chuẩn bị chu đáo quy trình bầu."
    )


def test_a_paper_that_is_given_as_it_stands() -> None:
    assert told_in_news(
        "Chiều 6/9, Chủ tịch UBND tỉnh Lào Cai ban hành công điện về ứng phó bão. Nội dung công "
        "điện như sau:\n"
        "1. Chủ tịch UBND các huyện, thành, thị căn cứ tình hình để sơ tán dân.\n"
        "2. Giám đốc Sở Công Thương chuẩn bị hàng hóa thiết yếu."
    ) == [
        (
            "Chủ tịch UBND tỉnh Lào Cai",
            ("Chủ tịch UBND các huyện, thành, thị",),
            "căn cứ tình hình để sơ tán dân",
        ),
        (
            "Chủ tịch UBND tỉnh Lào Cai",
            ("Giám đốc Sở Công Thương",),
            "Giám đốc Sở Công Thương chuẩn bị hàng hóa thiết yếu",
        ),
    ]


def test_a_numbered_task_is_told_to_those_of_the_order_again() -> None:
    found = told_in_news(
        "Thủ tướng Lê Văn Nam yêu cầu các bộ, ngành:\n"
        "1. Bộ Tài chính thu hồi vốn chậm.\n"
        "2. Rà soát các dự án tồn đọng."
    )
    assert [to for _, to, _ in found] == [("Bộ Tài chính",), ("các bộ, ngành",)]


def test_a_paper_tells_what_a_body_is_to_do() -> None:
    assert told_in_news(
        "Chiều 5/8, Chủ tịch UBND tỉnh Đồng Nai ký công điện về phòng cháy. Công điện nêu: Công "
        "an tỉnh khẩn trương khám nghiệm, làm rõ nguyên nhân."
    ) == [
        (
            "Chủ tịch UBND tỉnh Đồng Nai",
            ("Công an tỉnh Đồng Nai",),
            "Công an tỉnh khẩn trương khám nghiệm, làm rõ nguyên nhân",
        )
    ]


def test_those_told_behind_the_grounds_and_a_person_who_acts_first() -> None:
    found = told_in_news(
        "Ban Chỉ đạo 389 tỉnh yêu cầu các sở kiểm tra chợ. Căn cứ chức năng, quyền hạn được giao, "
        "các địa phương chủ động xây dựng phương án."
    )
    assert found[-1][1] == ("các địa phương",)
    assert told_in_news(
        "Phó Chủ tịch UBND tỉnh Tăng Thị Bích Ngà có mặt tại hiện trường, yêu cầu Sở Y tế tập "
        "trung cứu chữa người bị thương."
    ) == [("Tăng Thị Bích Ngà", ("Sở Y tế",), "tập trung cứu chữa người bị thương")]


@pytest.mark.parametrize(
    ("order", "to", "task"),
    [
        (
            "các đơn vị trong ngành Công Thương theo dõi sát bão",
            ("các đơn vị trong ngành Công Thương",),
            "theo dõi sát bão",
        ),
        (
            "các tổ địa bàn (theo phân công tại Văn bản số 74 của Tỉnh ủy) kiểm tra đê",
            ("các tổ địa bàn",),
            "kiểm tra đê",
        ),
        (
            "Bộ trưởng Bộ Kế hoạch và Đầu tư tổ chức kiểm điểm trách nhiệm cá nhân",
            ("Bộ trưởng Bộ Kế hoạch và Đầu tư",),
            "tổ chức kiểm điểm trách nhiệm cá nhân",
        ),
        (
            "ngành giáo dục có kịch bản điều hành giá",
            ("ngành giáo dục",),
            "có kịch bản điều hành giá",
        ),
        (
            "các cấp, các ngành xây dựng kế hoạch chi tiết",
            ("các cấp, các ngành",),
            "xây dựng kế hoạch chi tiết",
        ),
    ],
)
def test_where_those_told_end(order: str, to: tuple[str, ...], task: str) -> None:
    assert told_in_news(f"Ông Lê Văn Nam yêu cầu {order}.") == [("Lê Văn Nam", to, task)]


def test_what_bodies_are_to_do_follows_from_what_somebody_states() -> None:
    assert told_in_news(
        "Bí thư Tỉnh ủy Lê Văn Nam nêu rõ: Thời gian còn ít, do vậy, các ban của Tỉnh ủy căn cứ "
        "nhiệm vụ, khẩn trương rà soát văn kiện."
    ) == [
        (
            "Lê Văn Nam",
            ("các ban của Tỉnh ủy",),
            "các ban của Tỉnh ủy căn cứ nhiệm vụ, khẩn trương rà soát văn kiện",
        )
    ]
    assert not told_in_news(
        "Bí thư Tỉnh ủy Lê Văn Nam nêu rõ: Trời mưa lớn, do vậy, các ban của Tỉnh ủy đã về muộn."
    )
