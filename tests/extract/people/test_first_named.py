"""Bodies and places are mentioned where they are told of, and from a heading named nowhere else."""

from extract.article import Article
from extract.facts import OrganizationMention, PlaceMention
from extract.reader import read

BODY = """Ngày 5/3/2024, đại diện Bộ Y tế làm việc tại Lai Châu về công tác khám, chữa bệnh.

Đoàn đề nghị các bệnh viện báo cáo trước ngày 20/3/2024."""


def named(text: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for one in read(Article(source="a.txt", text=text)).findings:
        match one.fact:
            case OrganizationMention(organization=body):
                found[body.label] = one.evidence.quote.begin
            case PlaceMention(place=place):
                found[place.name] = one.evidence.quote.begin
    return found


def test_what_the_headline_names_too_is_mentioned_where_it_is_told_of() -> None:
    text = f"Bộ Y tế kiểm tra bệnh viện ở Lai Châu\n\n{BODY}"
    assert named(text) == {"Bộ Y tế": text.rindex("Bộ Y tế"), "Lai Châu": text.rindex("Lai Châu")}


def test_what_only_the_headline_names_is_mentioned_there() -> None:
    text = f"Sơn La và Bộ Nội vụ cùng kiểm tra\n\n{BODY}"
    assert named(text).keys() == {"Sơn La", "Bộ Nội vụ", "Bộ Y tế", "Lai Châu"}


def test_a_headline_in_capitals_spells_no_name() -> None:
    assert named(f"BỘ NỘI VỤ KIỂM TRA BỆNH VIỆN\n\n{BODY}").keys() == {"Bộ Y tế", "Lai Châu"}
