"""Gatherings that a verb tells of are meetings where the article says that people came."""

from __future__ import annotations

from datetime import date

import pytest

from extract.article import Article
from extract.facts import Attendance, Meeting
from extract.reader import read

_CAME = " Tới dự có ông Trần Văn Bình, Giám đốc Sở Y tế."


def _bodies(text: str) -> set[str | None]:
    article = Article(source="x.txt", text=f"Tin trong tỉnh\n\n{text}", published=date(2024, 3, 6))
    facts = [finding.fact for finding in read(article).findings]
    bodies = {
        fact.body.as_written if fact.body else None for fact in facts if isinstance(fact, Meeting)
    }
    there = {fact.person for fact in facts if isinstance(fact, Attendance)}
    return bodies - {None} if there else set()


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            ("Sáng 5/3/2024, Công an tỉnh Kon Tum phối hợp với UBND xã Ia Chim tổ chức bàn giao "
            "nhà cho hộ nghèo."),
            "Công an tỉnh Kon Tum",
        ),
        ("Hội Nông dân huyện Đăk Hà vừa tổng kết phong trào thi đua.", "Hội Nông dân huyện Đăk Hà"),
        ("Hòa chung không khí đầu xuân, sáng mùng 7 Tết, xã Tân Lập ra quân trồng cây.",
         "xã Tân Lập"),
        ("Sáng 5/3/2024, UBND xã Nậm Mười khai trương Trung tâm Phục vụ hành chính công.",
         "UBND xã Nậm Mười"),
        ("Hôm nay, Trường Đại học Y Dược tưng bừng khai giảng năm học mới.",
         "Trường Đại học Y Dược"),
    ],
)  # fmt: skip
def test_a_body_holds_what_people_come_to(text: str, body: str) -> None:
    assert _bodies(text + _CAME) == {body}


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 5/3/2024, Công an tỉnh Kon Tum tổ chức bàn giao nhà cho hộ nghèo.",
        "Sáng 5/3/2024, ông Lê Văn An, Giám đốc Công an tỉnh Kon Tum trao quà cho hộ nghèo.",
        "Năm 2023, Hội Nông dân huyện Đăk Hà tổ chức tập huấn 15 lớp." + _CAME,
        "Sáng 5/3/2024, tại xã Tân Lập trao quà cho hộ nghèo." + _CAME,
    ],
)
def test_a_deed_alone_is_no_meeting(text: str) -> None:
    assert not _bodies(text)
