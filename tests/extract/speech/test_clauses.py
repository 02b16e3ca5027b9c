"""Where one instruction ends and the next begins."""

import pytest

from extract.speech.beginnings import begins_action
from extract.speech.clauses import instructions, masked, opening, trimmed
from extract.text import view


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("rà soát hồ sơ; tăng cường kiểm tra.", ["rà soát hồ sơ", "tăng cường kiểm tra"]),
        (
            "rà soát hồ sơ tồn đọng, đồng thời công khai kết quả",
            ["rà soát hồ sơ tồn đọng", "công khai kết quả"],
        ),
        (
            "không mua hàng trôi nổi và khẩn trương báo cáo kết quả",
            ["không mua hàng trôi nổi", "khẩn trương báo cáo kết quả"],
        ),
        # what begins no action belongs to the clause before
        ("xử lý hồ sơ chậm; các hồ sơ còn vướng", ["xử lý hồ sơ chậm; các hồ sơ còn vướng"]),
        ("kiểm soát chủng loại; mã số; trị giá…", ["kiểm soát chủng loại; mã số; trị giá"]),
        # … but «phải» and «cần» oblige whatever stands before them
        (
            "bám sát cơ sở; kế hoạch phải rõ người",
            ["bám sát cơ sở", "kế hoạch phải rõ người"],
        ),
        ("rà soát “a; b” trong năm", ['rà soát "a; b" trong năm']),
        ("hoàn thành báo cáo (gửi a; b) đúng hạn", ["hoàn thành báo cáo (gửi a; b) đúng hạn"]),
        # what it is good for is no more to be done
        (
            "lắp đặt camera ở ngã tư; kết nối dữ liệu sẽ giúp phát hiện vi phạm",
            ["lắp đặt camera ở ngã tư; kết nối dữ liệu sẽ giúp phát hiện vi phạm"],
        ),
        # so does what is stated, and what became of it
        (
            "xác thực dữ liệu cư trú, đồng thời khẳng định Sở sẽ không chuyển chỉ tiêu",
            ["xác thực dữ liệu cư trú"],
        ),
        ("ngăn xe chở quá tải nhưng không được giải quyết", ["ngăn xe chở quá tải"]),
        # a wish ends the list
        ("rà soát quy trình cũ; mong các đồng chí cố gắng", ["rà soát quy trình cũ"]),
    ],
)
def test_clauses_of_an_order(text: str, clauses: list[str]) -> None:
    seen = view(text)
    assert [seen[b:e] for b, e in instructions(seen, 0, len(seen))] == clauses


def test_a_body_begins_a_clause_of_its_own() -> None:
    text = "điều tra vụ việc; Bộ Y tế tập trung cứu chữa"
    assert len(instructions(text, 0, len(text))) == 1
    at = text.index("Bộ Y tế")
    assert len(instructions(text, 0, len(text), {at: False})) == 2


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("- Thứ hai, đồng thời rà soát", "rà soát"),
        ("1. Rà soát", "Rà soát"),
        ("(2) rà soát", "rà soát"),
        ("a) rà soát", "rà soát"),
        ("cụ thể hóa nghị quyết", "cụ thể hóa nghị quyết"),
        ("Một là, hoàn thiện", "hoàn thiện"),
        ("Bên cạnh đó, cần rà soát", "cần rà soát"),
        ("Thứ hạng tăng", "Thứ hạng tăng"),
        ("2,5 triệu", "2,5 triệu"),
    ],
)
def test_what_opens_a_clause_is_no_part_of_it(text: str, rest: str) -> None:
    assert text[opening(text, 0, len(text)) :] == rest


def test_a_quotation_keeps_both_marks() -> None:
    text = 'phải "nói đi đôi với làm".'
    begin, end = trimmed(text, 0, len(text))
    assert text[begin:end] == 'phải "nói đi đôi với làm"'


def test_when_the_next_thing_is_to_be_done_is_no_part_of_a_clause() -> None:
    text = "phân bổ hết vốn trước 30/9; sau thời hạn này, "
    begin, end = trimmed(text, 0, len(text))
    assert text[begin:end] == "phân bổ hết vốn trước 30/9"


def test_masking_keeps_the_length() -> None:
    text = 'a "b; c" (d; e) f'
    assert len(masked(text)) == len(text)
    assert ";" not in masked(text)


@pytest.mark.parametrize(
    ("text", "begins", "surely"),
    [
        ("khẩn trương rà soát", True, True),
        ("không triển khai dàn trải", True, True),
        ("không thể chủ quan", False, False),
        ("báo cáo tại hội nghị", True, False),  # also what somebody did
        ("thu ngân sách", True, False),
        ("tình hình ổn định", False, False),
    ],
)
def test_what_begins_a_thing_to_be_done(text: str, *, begins: bool, surely: bool) -> None:
    assert begins_action(text, 0) is begins
    assert begins_action(text, 0, sure=True) is surely
