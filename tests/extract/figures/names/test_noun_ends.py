"""Where the name of counted things ends, and what belongs to it."""

import pytest

from tests.extract.figures.conftest import figures, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # another deed, or another figure's head, with a number of its own
        (
            "Đoàn kiến nghị kỷ luật 14 cán bộ sai phạm và chuyển công an 2 vụ.",
            "cán bộ sai phạm kỷ luật",
        ),
        # a deed that turns to somebody else, and a person beside the bodies counted
        ("Sở nhận hồ sơ của 85 người dự thi và gửi tới hội đồng.", "người dự thi"),
        ("Đại hội bầu 27 đồng chí vào Đảng ủy và bầu bà Lê Hà làm Bí thư.", "đồng chí vào Đảng ủy"),
        (
            "Có 85 hồ sơ tiếp nhận và trả kết quả đúng hạn.",
            "hồ sơ tiếp nhận và trả kết quả đúng hạn",
        ),
        ("Có 9 chi bộ trực thuộc và đồng chí Lê Nam được khen.", "chi bộ trực thuộc"),
        ("Có 18 ông, bà là trưởng thôn.", "ông, bà"),
        # another that something else was done to
        (
            "Huyện có 3 trường được xếp hạng II và trạm y tế được xếp hạng III.",
            "trường được xếp hạng II",
        ),
        ("Có 45 người được khám và tư vấn miễn phí.", "người được khám và tư vấn miễn phí"),
        ("Có 12 người mất tích và tổng số người bị thương là 85 người.", "người mất tích"),
        ("Sở ghi nhận thêm 3 ca tử vong nâng tổng số ca tử vong lên 17 ca.", "ca tử vong"),
        (
            "Ủy ban đã giám sát 70 tổ chức đảng và thi hành kỷ luật 6 đảng viên.",
            "tổ chức đảng Ủy ban đã giám sát",
        ),
        ("Xã có 4 thanh niên là đảng viên.", "thanh niên là đảng viên"),
        (
            "Huyện có 57 tàu chiều dài từ 15 m trở lên đã lắp thiết bị giám sát.",
            "tàu chiều dài từ 15 m trở lên đã lắp thiết bị giám sát",
        ),
        (
            "Tòa án đã thụ lý 59 vụ/103 bị cáo đã giải quyết 56 vụ.",
            "vụ Tòa án đã thụ lý",
        ),
        ("Viện kiểm sát đình chỉ 3 vụ/4 bị can.", "vụ Viện kiểm sát đình chỉ"),
        ("Tòa án thụ lý 218 vụ, việc các loại.", "vụ, việc các loại thụ lý"),
        (
            "Đoàn đã ban hành 6 quyết định xử phạt đối với 1 tổ chức.",
            "quyết định xử phạt",
        ),
        ("Xã Đồi Xanh có 21 ca và xã Núi Cao có 16 ca.", "ca"),
        # who they are, and whose
        ("Có 95 người là dân tộc thiểu số.", "người là dân tộc thiểu số"),
        (
            "Có 7/14 ứng viên do các đoàn thể giới thiệu không trúng cử.",
            "ứng viên do các đoàn thể giới thiệu",
        ),
        (
            "Huyện có 234 công trình, dự án quá hạn 2 năm chưa làm.",
            "công trình, dự án quá hạn",
        ),
        # what names them stands before
        ("Trong đó, đơn đủ điều kiện xử lý 2.500 đơn.", "đơn đủ điều kiện xử lý"),
        ("Trong đó, đại biểu tái cử là nữ 60 người.", "đại biểu tái cử là nữ"),
    ],
)
def test_a_counted_noun_is_told_no_longer_and_no_shorter(text: str, expected: str) -> None:
    assert figures(text, None)[0].indicator == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Thu giữ 45 gói ma túy đá và 12 tép heroin.",
            [("gói ma túy đá thu giữ", "45 gói"), ("tép heroin thu giữ", "12 tép")],
        ),
        ("Trường tuyển 120 lớp 10 công lập.", [("lớp 10 công lập tuyển", "120 lớp")]),
    ],
)
def test_a_unit_is_one_noun(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Năm 2023, Huyện ủy đã kỷ luật 5 đảng viên, chưa thi hành kỷ luật 3 đảng viên đang ốm.",
            [
                ("đảng viên Huyện ủy đã kỷ luật", "5 đảng viên"),
                ("đảng viên đang ốm chưa thi hành kỷ luật", "3 đảng viên"),
            ],
        ),
        (
            "Năm 2023, Huyện ủy đã kiểm tra khi có dấu hiệu vi phạm với 5 chi bộ.",
            [("chi bộ kiểm tra", "5 chi bộ")],
        ),
        ("Tỉnh đã gặp gỡ với 5 chi bộ.", [("chi bộ", "5 chi bộ")]),
        ("Có 9 đảng viên theo Điều 7 Điều lệ.", [("đảng viên", "9 đảng viên")]),
        (
            "Sở đã chuyển đơn vị chức năng xử lý 5 đơn.",
            [("đơn Sở đã chuyển đơn vị chức năng xử lý", "5 đơn")],
        ),
        (
            "Ủy ban Kiểm tra Huyện ủy nhiệm kỳ mới gồm 5 ủy viên.",
            [("ủy viên Ủy ban Kiểm tra Huyện ủy", "5 ủy viên")],
        ),
        # a share, or cases and people, as beside it
        (
            "Huyện khởi tố 7 vụ/9 bị can; khởi tố mới 4/6 bị can.",
            [("vụ khởi tố", "7 vụ"), ("bị can khởi tố", "9 bị can")],
        ),
        ("Tòa đã xử 4/6 bị cáo.", [("bị cáo Tòa đã xử", "4 bị cáo")]),
    ],
)
def test_what_was_not_done_and_what_may_be_a_share(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected
