"""What belongs to a body's name behind «và», and what its last word joins."""

import pytest

from extract.article import Article
from extract.facts import OrganizationMention, PositionHeld
from extract.reader import read


def told(text: str, fact: type[PositionHeld | OrganizationMention]) -> set[str]:
    found = read(Article(source="a.txt", text=f"Ngày 5/3/2024, {text}.")).findings
    facts = [one.fact for one in found if isinstance(one.fact, fact)]
    return {f.label if isinstance(f, PositionHeld) else f.organization.label for f in facts}


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "bà Hà Thị Lê, Vụ trưởng Vụ Thống kê dân số và lao động, chủ trì",
            "Vụ trưởng Vụ Thống kê dân số và lao động",
        ),
        (
            "bà Hà Thị Lê, Cục trưởng Cục Dân số và dinh dưỡng cộng đồng cho biết số liệu",
            "Cục trưởng Cục Dân số và dinh dưỡng cộng đồng",
        ),
        (
            "Viện trưởng Viện Nghiên cứu phát triển và hội nhập Hà Thị Lê phát biểu",
            "Viện trưởng Viện Nghiên cứu phát triển và hội nhập",
        ),
        (
            "bà Hà Thị Lê, Giám đốc Trung tâm Kiểm soát bệnh tật và các đại biểu, dự họp",
            "Giám đốc Trung tâm Kiểm soát bệnh tật",
        ),
        (
            "bà Hà Thị Lê, Cục trưởng Cục Tin học hóa và nhân viên, dự họp",
            "Cục trưởng Cục Tin học hóa",
        ),
        (
            "bà Hà Thị Lê, Giám đốc Bệnh viện Tim mạch và phụ huynh, học sinh dự họp",
            "Giám đốc Bệnh viện Tim mạch",
        ),
        (
            "kỷ luật bà Hà Thị Lê, Cục trưởng Cục Hải quan và yêu cầu kiểm điểm",
            "Cục trưởng Cục Hải quan",
        ),
    ],
)
def test_a_titled_body_s_second_field(text: str, office: str) -> None:
    assert told(text, PositionHeld) == {office}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("đại hội bầu Ban Thường trực gồm 5 đồng chí", "Ban Thường trực"),
        ("xã lập Ban Giám sát đầu tư cộng đồng gồm 7 người", "Ban Giám sát đầu tư cộng đồng"),
        (
            "Trung tâm Nghiên cứu khoa học và công nghệ hạt nhân đã báo cáo",
            "Trung tâm Nghiên cứu khoa học và công nghệ hạt nhân",
        ),
    ],
)
def test_a_body_s_last_words(text: str, body: str) -> None:
    assert told(text, OrganizationMention) == {body}
