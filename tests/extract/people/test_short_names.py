"""Short names that a text gives to bodies."""

import pytest

from extract.article import Article
from extract.facts import Organization
from extract.reader import contextualize
from extract.slots import ORGANIZATION


def named(text: str, short: str) -> set[str]:
    """Return the names of the bodies for which ``short`` stands alone."""
    people = contextualize(Article(source="a.txt", text=text)).people
    return {
        slot.value.label
        for slot in people.slots
        if slot.label == ORGANIZATION
        and isinstance(slot.value, Organization)
        and slot.value.as_written == short
    }


@pytest.mark.parametrize(
    ("text", "short", "name"),
    [
        (
            "Viện Thủy công (VTC) lập hồ sơ. VTC sẽ gửi hồ sơ cho tỉnh.",
            "VTC",
            "Viện Thủy công",
        ),
        (  # with the place of the whole name, whatever its letters are
            "Trung tâm Kiểm soát bệnh tật tỉnh Sơn La (CDC Sơn La) họp. CDC Sơn La lấy mẫu.",
            "CDC Sơn La",
            "Trung tâm Kiểm soát bệnh tật tỉnh Sơn La",
        ),
        (  # one of several bodies that go by it
            "Thanh tra Chính phủ (TTCP) đã đến tỉnh. TTCP công bố kết luận.",
            "TTCP",
            "Thanh tra Chính phủ",
        ),
        (
            "Tổng công ty Đường thủy Bắc Hà (sau đây gọi tắt là BWC) xin vốn. BWC đã trả nợ.",
            "BWC",
            "Tổng công ty Đường thủy Bắc Hà",
        ),
    ],
)
def test_a_body_goes_by_the_short_name_that_the_text_gives_it(
    text: str, short: str, name: str
) -> None:
    assert named(text, short) == {name}


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Hội đồng nhân dân (HĐND) thành phố Huế họp. HĐND đã bầu.", "HĐND"),
        ("Cục Đường sắt (Bộ GTVT) họp. Bộ GTVT giao việc.", "GTVT"),
        ("Nhà máy Z12 (PQT) chậm tiến độ. PQT là quân khu.", "PQT"),
        ("Sở Y tế Lào Cai (ảnh). ẢNH của sở.", "ẢNH"),
        ("Viện Thủy công (VTC) lập hồ sơ. Đài VTC14 đưa tin.", "VTC"),
    ],
)
def test_a_kind_a_parent_or_another_word_is_no_short_name(text: str, short: str) -> None:
    assert not named(text, short) - {short}


@pytest.mark.parametrize("form", ["cổ phần", "trách nhiệm hữu hạn", "TNHH"])
def test_a_firm_is_named_behind_its_legal_form_in_lower_case(form: str) -> None:
    text = f"Công ty {form} Thủy điện Nậm Mu tặng quà. Các công ty {form} ở xã cũng tặng."
    name = f"Công ty {form} Thủy điện Nậm Mu"
    assert named(text, name) == {name}
    assert named(text, f"công ty {form}") == set()
