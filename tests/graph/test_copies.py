from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from graph import copies
from graph.assemble import statements
from graph.identity.mentions import article_iri
from graph.vocabulary import T

if TYPE_CHECKING:
    from extract.article import Reading

WORDS = (
    "Thủ tướng yêu cầu các bộ, ngành, địa phương khẩn trương rà soát, cắt giảm thủ tục hành chính, "
    "tháo gỡ vướng mắc cho doanh nghiệp, bảo đảm tiến độ giải ngân vốn đầu tư công trong quý III "
    "và báo cáo kết quả trước ngày 30 tháng 9; các địa phương phải chịu trách nhiệm về kết quả ấy."
)
OTHER = (
    "Chủ tịch tỉnh đề nghị các sở, ngành phối hợp chặt chẽ với cấp xã để hoàn thành nhà ở cho hộ "
    "nghèo, thăm hỏi gia đình chính sách, sửa chữa trường học bị hư hại sau bão và chuẩn bị cho "
    "năm học mới; mỗi sở cử một lãnh đạo theo dõi, hằng tuần gửi báo cáo về văn phòng ủy ban."
)


def article(draft: type, source: str, *sentences: str, published: date | None = None) -> Reading:
    made = draft(source, published)
    for sentence in sentences:
        made.say(sentence)
    reading: Reading = made.reading()
    return reading


def test_a_reprint_under_a_lead_of_its_own_is_one_source(draft: type) -> None:
    first = article(draft, "a.txt", WORDS, published=date(2024, 7, 19))
    second = article(draft, "b.txt", "Tin từ báo bạn.", WORDS.upper(), published=date(2024, 7, 20))
    third = article(draft, "c.txt", OTHER)
    said = set(copies.triples([first, second, third]))
    groups = {s: o.value for s, p, o in said if p == T.independentSource}
    assert len(groups) == 3
    assert len(set(groups.values())) == 2
    (copy,) = [(s.value, o.value) for s, p, o in said if p == T.copyOf]
    assert copy == (article_iri(second), article_iri(first))


def test_who_was_first_is_not_said_where_days_are_equal_or_unknown(draft: type) -> None:
    for day in (None, date(2024, 7, 19)):
        pair = [article(draft, name, WORDS, published=day) for name in ("a.txt", "b.txt")]
        predicates = [p for _, p, _ in copies.triples(pair)]
        assert predicates.count(T.inCopyGroup) == 2
        assert T.copyOf not in predicates


def test_short_texts_are_copies_only_where_they_are_equal(draft: type) -> None:
    one, same, near = (
        article(draft, f"{n}.txt", text)
        for n, text in enumerate(("Hội nghị bế mạc.", "Hội nghị bế mạc", "Hội nghị đã bế mạc."))
    )
    (group,) = copies.groups([one, same, near])
    assert {reading.article.source for reading in group} == {"0.txt", "1.txt"}


def test_reports_that_quote_one_speech_are_two_sources(draft: type) -> None:
    quoted = WORDS[:90]
    one = article(draft, "a.txt", OTHER, quoted)
    other = article(draft, "b.txt", WORDS)
    assert copies.groups([one, other]) == []


def test_the_group_does_not_depend_on_the_order(draft: type) -> None:
    readings = [article(draft, f"{n}.txt", WORDS, f"Bản {n}.") for n in range(4)]
    assert statements(readings) == statements(readings[::-1])
    assert len(copies.groups(readings)) == 1
