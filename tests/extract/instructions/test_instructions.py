"""Instructions across clauses, sentences and paragraphs: text, addressees, giver."""

import pytest

from extract.article import Article
from extract.instructions import Instruction
from extract.reader import contextualize


def found(text: str) -> list[Instruction]:
    return contextualize(Article(source="a.txt", text=text)).instructions.all


def told(text: str) -> list[tuple[str, list[str]]]:
    return [(i.sentence.at(i.begin, i.end), [a.agent.label for a in i.to]) for i in found(text)]


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
            f"{_CHAIR} yêu cầu:\nSở Y tế: kiểm tra các cơ sở khám bệnh.\nCác xã rà soát hộ nghèo.",
            [
                ("kiểm tra các cơ sở khám bệnh", ["Sở Y tế"]),
                ("Các xã rà soát hộ nghèo", ["Các xã"]),
            ],
        ),
        (
            f"{_CHAIR} yêu cầu các sở rà soát hồ sơ tồn đọng. Đồng thời, công khai tiến độ xử lý.",
            [
                ("rà soát hồ sơ tồn đọng", ["các sở"]),
                ("công khai tiến độ xử lý", ["các sở"]),
            ],
        ),
        (
            "“Tránh để người dân chờ đợi lâu” - đồng chí Lê Văn Nam lưu ý.",
            [("Tránh để người dân chờ đợi lâu", [])],
        ),
        (
            "Các sở được đồng chí Lê Văn Nam giao rà soát hồ sơ tồn đọng.",
            [("rà soát hồ sơ tồn đọng", ["Các sở"])],
        ),
    ],
)
def test_instructions(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert told(text) == expected


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
    ],
)
def test_what_is_no_instruction(text: str) -> None:
    assert told(text) == []


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
    assert {tuple(to) for _, to in told(text)} == {("Bộ Y tế",)}
