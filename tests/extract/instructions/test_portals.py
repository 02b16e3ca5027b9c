"""How the portals of districts and communes write: without a comma, numbered without a space."""

import pytest

from tests.extract.instructions.conftest import Told, told_in_news

READ: list[tuple[str, list[Told]]] = [
    (
        (
            "Phát biểu tại buổi làm việc ông Trần Văn Bình - Phó Chủ tịch HĐND huyện đã đánh "
            "giá tốt cách làm và đề nghị các xã sớm đo lại đất."
        ),
        [("Trần Văn Bình", ("các xã",), "sớm đo lại đất")],
    ),
    (
        (
            "Kết thúc hội nghị đồng chí Nguyễn Văn Chiêu nhấn mạnh một số nhiệm vụ sau:\n"
            "1.Chọn tổ dân phố số 6 làm điểm trong tháng.\n2.Các tổ dân phố rà soát hương ước."
        ),
        [
            ("Nguyễn Văn Chiêu", (), "Chọn tổ dân phố số 6 làm điểm trong tháng"),
            ("Nguyễn Văn Chiêu", ("Các tổ dân phố",), "Các tổ dân phố rà soát hương ước"),
        ],
    ),
    (
        "Theo đó, công văn do ông Nguyễn Ngọc Hải ký (số 2638) yêu cầu Sở Y tế rà soát hồ sơ.",
        [("Nguyễn Ngọc Hải", ("Sở Y tế",), "rà soát hồ sơ")],
    ),
    (
        (
            "Tại buổi làm việc, Đoàn kiểm tra đã nghe báo cáo. Đoàn kiểm tra đề nghị các xã tổ "
            "chức giám sát theo quy định."
        ),
        [("Đoàn kiểm tra", ("các xã",), "tổ chức giám sát theo quy định")],
    ),
    (
        (
            "Bí thư Đảng ủy phường Lê Ngọc Nam đề nghị Mặt trận Tổ quốc và các đoàn thể phường; "
            "cấp ủy chi bộ tập trung vận động hội viên."
        ),
        [
            (
                "Lê Ngọc Nam",
                ("Mặt trận Tổ quốc", "các đoàn thể phường", "cấp ủy chi bộ"),
                "tập trung vận động hội viên",
            )
        ],
    ),
    (
        (
            "Thủ tướng Lê Văn Nam nhấn mạnh, thời gian không còn nhiều. Các bộ, ngành căn cứ chức "
            "năng của mình, chủ động đề ra giải pháp."
        ),
        [
            (
                "Lê Văn Nam",
                ("Các bộ, ngành",),
                "Các bộ, ngành căn cứ chức năng của mình, chủ động đề ra giải pháp",
            )
        ],
    ),
    (
        (
            "Chủ tịch UBND tỉnh Lê Văn Nam lưu ý trách nhiệm của ngành Thuế. Đối với chi ngân "
            "sách, Sở Tài chính rà soát các nguồn vốn."
        ),
        [("Lê Văn Nam", ("Sở Tài chính",), "Sở Tài chính rà soát các nguồn vốn")],
    ),
    (
        (
            "Đại biểu Lê Văn Nam yêu cầu Chủ tịch UBND huyện giải trình các vấn đề như: Tình trạng "
            "đánh cá trái phép; thu gom rác thải."
        ),
        [
            (
                "Lê Văn Nam",
                ("Chủ tịch UBND huyện",),
                "giải trình các vấn đề như: Tình trạng đánh cá trái phép; thu gom rác thải",
            )
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_it_reads_portals(text: str, expected: list[Told]) -> None:
    assert told_in_news(text) == expected


def test_what_bodies_do_in_a_report_is_no_order() -> None:
    assert not told_in_news(
        "Ông Lê Văn Nam cho biết thời gian không còn nhiều. Các sở căn cứ chức năng giải quyết."
    )
    assert not told_in_news(
        "Thủ tướng Lê Văn Nam nhấn mạnh ý nghĩa của dự án. Các bộ, ngành đã căn cứ chức năng "
        "để giải quyết hồ sơ."
    )


def test_what_is_agreed_is_no_order() -> None:
    found = told_in_news(
        "Ông Lê Văn Nam đã kết luận một số nội dung sau:\n1. Thống nhất đánh giá kết quả hội nghị."
        "\n2. Giao bộ phận văn hóa chuẩn bị nội dung."
    )
    assert [text for _, _, text in found] == ["chuẩn bị nội dung"]


def test_sums_of_what_was_proposed_are_no_orders() -> None:
    assert not told_in_news(
        "Cơ quan thanh tra đã kiến nghị thu hồi nộp ngân sách hơn 2,9 tỷ đồng; khắc phục, sửa chữa "
        "hơn 2,7 tỷ đồng."
    )


def test_a_sector_and_a_rapporteur_are_no_verbs() -> None:
    assert told_in_news(
        "Ông Lê Văn Nam yêu cầu các sở, ngành trong khối nội chính, khối thông tin giữ gìn "
        "hồ sơ cũ."
    ) == [
        (
            "Lê Văn Nam",
            ("các sở, ngành trong khối nội chính", "khối thông tin"),
            "giữ gìn hồ sơ cũ",
        )
    ]
    found = told_in_news(
        "Bí thư Tỉnh ủy Lê Văn Nam nhấn mạnh, các cấp ủy cần đẩy mạnh tuyên truyền. Đội ngũ báo "
        "cáo viên Tỉnh ủy tổ chức đợt sinh hoạt chính trị."
    )
    assert found[-1][1] == ("Đội ngũ báo cáo viên Tỉnh ủy",)
