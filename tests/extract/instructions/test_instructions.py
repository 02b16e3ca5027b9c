"""Instructions across clauses, sentences and paragraphs: text, addressees, giver."""

import pytest

from extract.article import Article
from extract.instructions import Instruction
from extract.orders.deadlines import find_deadline
from extract.reader import contextualize
from tests.extract.instructions.conftest import Task, tasks


def found(text: str) -> list[Instruction]:
    return contextualize(Article(source="a.txt", text=text)).instructions.all


_CHAIR = "Đồng chí Lê Văn Nam"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_CHAIR} yêu cầu Bộ Công an điều tra vụ việc; Bộ Y tế tập trung cứu chữa.",
            [("điều tra vụ việc", ["Bộ Công an"]), ("Bộ Y tế tập trung cứu chữa", ["Bộ Y tế"])],
        ),
        (
            f"{_CHAIR} đề nghị Bộ Y tế, các sở, ngành và Công an tỉnh Kon Tum rà soát hồ sơ.",
            [("rà soát hồ sơ", ["Bộ Y tế", "các sở, ngành", "Công an tỉnh Kon Tum"])],
        ),
        (
            "Đối với Bộ Y tế, đồng chí Lê Văn Nam yêu cầu không mua thuốc trôi nổi.",
            [("không mua thuốc trôi nổi", ["Bộ Y tế"])],
        ),
        (
            "Các sở được đồng chí Lê Văn Nam giao rà soát hồ sơ tồn đọng.",
            [("rà soát hồ sơ tồn đọng", ["Các sở"])],
        ),
        (
            "“Tôi đề nghị các xã tập trung xử lý hồ sơ này”, đồng chí Lê Văn Nam nhấn mạnh.",
            [("tập trung xử lý hồ sơ này", ["các xã"])],
        ),
        (  # what came of an order is none
            "Công an tỉnh đã chỉ đạo các đơn vị triệt phá 15 ổ nhóm trộm cắp trong năm.",
            [],
        ),
        (
            "Theo yêu cầu của Bộ Y tế, các bệnh viện phải báo cáo tồn kho trước ngày 5/6/2024.",
            [
                (
                    "các bệnh viện phải báo cáo tồn kho trước ngày 5/6/2024",
                    ["các bệnh viện"],
                )
            ],
        ),
        (
            f"{_CHAIR} nghiêm cấm các trường thu tiền ngoài quy định.",
            [("nghiêm cấm các trường thu tiền ngoài quy định", ["các trường"])],
        ),
        (  # what is told in short first, and in full below
            f"{_CHAIR} yêu cầu các sở rà soát toàn bộ hồ sơ nhà đất.\n{_CHAIR} yêu cầu các sở "  # noqa: ISC004
            "rà soát toàn bộ hồ sơ nhà đất còn tồn đọng từ năm trước.",
            [("rà soát toàn bộ hồ sơ nhà đất còn tồn đọng từ năm trước", ["các sở"])],
        ),
        (  # a plan that was given gives nothing
            f"{_CHAIR} yêu cầu các chủ đầu tư giải ngân hết nguồn vốn kế hoạch đã giao trong năm.",
            [("giải ngân hết nguồn vốn kế hoạch đã giao trong năm", ["các chủ đầu tư"])],
        ),
    ],
)
def test_instructions(text: str, expected: list[Task]) -> None:
    assert tasks(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Các sở đã rà soát hồ sơ tồn đọng theo yêu cầu của tỉnh.",
        f"{_CHAIR} khẳng định các sở đã hoàn thành chỉ tiêu được giao.",
        f"{_CHAIR} nhấn mạnh chuyển đổi số phải là nhiệm vụ trọng tâm.",
        f"{_CHAIR} cho biết tỉnh cần khoảng 300 tỷ đồng để làm đường.",
        f"{_CHAIR} yêu cầu phát huy tinh thần 5 “đẩy mạnh”, 5 “bảo đảm”.",  # a programme's
        f"{_CHAIR} giao nhiệm vụ cụ thể cho các sở.",
        f"{_CHAIR} chỉ đạo hội nghị.",
        "Năm 2016, các bộ chỉ đạo lực lượng chức năng xử lý 223 vụ.",
        "Các đại biểu nêu nhiều đề xuất, kiến nghị với Chính phủ.",
        "Sở sẽ phối hợp tham mưu UBND tỉnh có văn bản chỉ đạo các xã công khai thủ tục.",
        f"{_CHAIR} khẳng định: Tại sao chúng ta phải chọn khâu này?",
        "Sở chủ trì thực hiện theo chức năng, nhiệm vụ được giao căn cứ điều kiện thực tế.",
        f"{_CHAIR} đã chỉ đạo sửa xong 14 điểm đen trên quốc lộ.",
        "Theo yêu cầu của Bộ Y tế, các bệnh viện đã báo cáo tồn kho.",
    ],
)
def test_what_is_no_instruction(text: str) -> None:
    assert tasks(text) == []


@pytest.mark.parametrize(
    ("text", "givers"),
    [
        (
            "Lãnh đạo tỉnh An Giang chỉ đạo các huyện sơ tán dân ven sông.",
            ["Lãnh đạo tỉnh An Giang"],
        ),
        ("Đại diện Cục Thuế TPHCM đề nghị các sở rà soát nợ thuế.", ["Đại diện Cục Thuế TPHCM"]),
        ("Huyện Gio Linh đề nghị các sở sớm thẩm định dự án.", ["Huyện Gio Linh"]),
        (
            f"{_CHAIR} yêu cầu các xã rà soát hồ sơ.\nCác xã quán triệt, yêu cầu cán bộ giữ giờ.",
            ["Lê Văn Nam", "Lê Văn Nam"],
        ),
    ],
)
def test_who_gives_an_order(text: str, givers: list[str]) -> None:
    assert [i.giver.agent.label if i.giver else None for i in found(text)] == givers


def test_a_giver_is_inherited_and_marked() -> None:
    first, second = found(f"{_CHAIR} yêu cầu các sở rà soát hồ sơ cũ; công khai tiến độ xử lý.")
    assert first.giver is not None
    assert second.giver is not None
    assert (first.giver.agent.label, first.giver.inferred) == ("Lê Văn Nam", False)
    assert (second.giver.agent.label, second.giver.inferred) == ("Lê Văn Nam", True)


def test_an_order_said_twice_keeps_its_addressees() -> None:
    text = (
        f"{_CHAIR} yêu cầu Bộ Y tế không mua thuốc trôi nổi.\n\n"
        f"{_CHAIR} yêu cầu không mua thuốc trôi nổi."
    )
    assert {tuple(to) for _, to in tasks(text)} == {("Bộ Y tế",)}


@pytest.mark.parametrize(
    ("again", "told"),
    [
        # nearly the same words, and more: it is told in full
        ("rà soát toàn bộ hồ sơ nhà đất còn tồn từ năm trước, báo cáo rõ", 1),
        # the same words in another order say something else
        ("rà soát hồ sơ nhà đất còn tồn từ năm ngoái trên toàn bộ địa bàn", 2),
    ],
)
def test_an_order_that_is_told_again_in_full_is_one(again: str, told: int) -> None:
    first = "rà soát toàn bộ hồ sơ nhà đất còn tồn từ năm ngoái"
    text = (
        "Tin trong ngày\n\nSáng 5/3/2024, tại Hà Nội, Bộ Y tế họp với 63 tỉnh, thành phố.\n\n"
        f"{_CHAIR} yêu cầu các sở {first}.\n\n{_CHAIR} yêu cầu các sở {again}."
    )
    assert tasks(text) == [(first, ["các sở"]), (again, ["các sở"])][-told:]


def test_what_two_are_told_in_the_same_words_is_two_instructions() -> None:
    text = (
        "Hội nghị diễn ra sáng 5/3/2024 tại tỉnh Hưng Yên với sự tham gia của nhiều đại biểu.\n"
        f"{_CHAIR} yêu cầu:\n"
        "- Bộ Y tế rà soát danh mục; xây dựng kế hoạch mua thuốc năm tới.\n"
        "- Các sở triển khai ngay việc xây dựng kế hoạch mua thuốc năm tới."
    )
    assert [to for _, to in tasks(text)] == [["Bộ Y tế"], ["Bộ Y tế"], ["Các sở"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bộ Tài chính đề nghị các sở gửi số liệu. Bộ Tài nguyên và Môi trường cung cấp bản đồ.",
            [["các sở"], ["Bộ Tài nguyên và Môi trường"]],
        ),
        (
            "Công an tỉnh Bắc Kạn yêu cầu các phòng rà soát hồ sơ. Công an xã Tân Sơn trực 24/24.",
            [["các phòng"], ["Công an xã Tân Sơn"]],
        ),
        (
            f"{_CHAIR} lưu ý các bệnh viện khi nhận người bệnh: phân loại ngay từ đầu.",
            [["các bệnh viện"]],
        ),
        (f"{_CHAIR} yêu cầu chủ đầu tư dừng thi công hai hạng mục.", [["chủ đầu tư"]]),
    ],
)
def test_who_is_told(text: str, expected: list[list[str]]) -> None:
    assert [to for _, to in tasks(text)] == expected


def test_a_paper_to_be_laid_before_a_day_has_that_deadline() -> None:
    (order,) = found(f"{_CHAIR} giao Sở Tư pháp trình nghị quyết trước ngày 30/9/2024.")
    begin = order.begin - order.sentence.begin
    assert find_deadline(order.sentence.text, begin).deadline == "2024-09-30"
