"""The province that an outlet serves, by its address, and that an article plays in."""

import pytest

from extract.article import Article
from extract.facts import PositionHeld
from extract.people.outlets import home
from extract.reader import contextualize, read


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://baohaiduong.vn/tin", "Hải Dương"),
        ("https://baobariavungtau.com.vn/tin", "Bà Rịa - Vũng Tàu"),
        ("https://www.truyenhinhnghean.vn/tin", "Nghệ An"),
        ("https://congan.kontum.gov.vn/tin", "Kon Tum"),
        ("https://hanoimoi.vn/tin", "Hà Nội"),
        ("https://baoapbac.vn/tin", "Tiền Giang"),
        ("https://vietnamplus.vn/tin", None),
        ("https://phuyenbinh.example.vn/tin", None),
    ],
)
def test_an_address_shows_the_province_of_its_outlet(url: str, expected: str | None) -> None:
    found = home(Article(source="a.txt", text="", url=url))
    assert (found.name if found is not None else None) == expected


def offices(text: str) -> set[str]:
    found = read(Article(source="a", text=text)).findings
    return {f.fact.label for f in found if isinstance(f.fact, PositionHeld)}


@pytest.mark.parametrize(
    "government", ["UBND tỉnh Bến Tre", "Ủy ban nhân dân tỉnh Bến Tre", "UBND TỈNH BẾN TRE"]
)
def test_a_government_named_once_is_that_of_its_officers(government: str) -> None:
    text = f"Sáng 3/9/2023, {government} họp. Phó Chủ tịch UBND tỉnh Lê Văn An chủ trì."
    assert offices(text) == {"Phó Chủ tịch UBND tỉnh Bến Tre"}


def test_beside_another_province_it_is_not() -> None:
    text = (
        "Sáng 3/9/2023, UBND tỉnh Bến Tre và đoàn công tác của tỉnh Trà Vinh họp. Phó Chủ tịch "
        "UBND tỉnh Lê Văn An chủ trì."
    )
    assert offices(text) == {"Phó Chủ tịch UBND tỉnh"}


def test_a_province_at_the_head_of_a_sentence_is_what_it_is_about() -> None:
    text = (
        "UBND tỉnh Bến Tre và Tỉnh ủy Bến Tre đã báo cáo về nhân sự của tỉnh Bến Tre. Tại Bến Tre, "
        "ông Lê Văn An giữ chức Phó Chủ tịch UBND tỉnh. Tại Trà Vinh, Phó Chủ tịch UBND tỉnh Trần "
        "Văn Bình nghỉ hưu."
    )
    assert "Phó Chủ tịch UBND tỉnh Trà Vinh" in offices(text)


def test_where_an_outlet_serves_another_it_is_not_clear() -> None:
    text = "Tại Trà Vinh, Phó Chủ tịch UBND tỉnh Trần Văn Bình dự lễ."
    found = read(Article(source="a", text=text, url="https://baodongkhoi.vn/tin")).findings
    labels = {f.fact.label for f in found if isinstance(f.fact, PositionHeld)}
    assert labels == {"Phó Chủ tịch UBND tỉnh"}


def test_the_city_named_for_a_man_is_called_a_city() -> None:
    text = (
        "Sáng 3/9/2023, UBND TP Hồ Chí Minh họp. Chủ trì có ông Lê Văn An, Phó Bí thư Thành ủy, "
        "Chủ tịch UBND TP Hồ Chí Minh."
    )
    assert "Phó Bí thư Thành ủy TP Hồ Chí Minh" in offices(text)


def test_a_premier_of_another_country_is_not_ours() -> None:
    text = (
        "Sáng 3/9/2023, Thủ tướng Lý Cường chủ trì lễ đón. Thủ tướng Trung Quốc Lý Cường phát biểu."
    )
    assert offices(text) == {"Thủ tướng Trung Quốc"}


def test_a_province_whose_party_or_police_act_is_where_the_article_plays() -> None:
    text = (
        "Công an tỉnh Bến Tre công bố quyết định\n\nSáng 5/3/2024, Công an tỉnh tổ chức lễ công bố "
        "quyết định. Dự có ông Lê Văn Hải, Phó Bí thư Tỉnh ủy; ông Vũ Văn Nam, Chủ tịch UBND tỉnh."
    )
    found = read(Article(source="x.txt", text=text)).findings
    held = {f.fact.label for f in found if isinstance(f.fact, PositionHeld)}
    assert held == {"Phó Bí thư Tỉnh ủy Bến Tre", "Chủ tịch UBND tỉnh Bến Tre"}


@pytest.mark.parametrize(
    ("committee", "title", "whole"),
    [
        ("Huyện ủy Đan Phượng", "Bí thư Huyện ủy", "Bí thư Huyện ủy Đan Phượng"),
        ("Huyện ủy Đan Phượng", "Chủ tịch UBND huyện", "Chủ tịch UBND huyện Đan Phượng"),
        ("Thị ủy Nghĩa Lộ", "Bí thư Thị ủy", "Bí thư Thị ủy Nghĩa Lộ"),
        ("Huyện ủy Đan Phượng và Huyện ủy Ba Vì", "Bí thư Huyện ủy", "Bí thư Huyện ủy"),
        ("Thị ủy Nghĩa Lộ", "Bí thư Huyện ủy", "Bí thư Huyện ủy"),
    ],
)
def test_a_party_committee_names_its_district(committee: str, title: str, whole: str) -> None:
    assert offices(f"Sáng 3/9/2023, {committee} họp. {title} Lê Văn An báo cáo.") == {whole}


def test_the_province_goes_back_to_whose_government_was_told_of() -> None:
    told = (
        "Chủ tịch UBND tỉnh Thái Bình gửi công điện cho các sở.\nChủ tịch tỉnh yêu cầu các xã "
        "gia cố đê.\nTại Nam Định, ông Trần Văn Bình - Chủ tịch UBND tỉnh Nam Định - đi kiểm tra. "
        "Tỉnh ủy Nam Định họp. UBND tỉnh Nam Định đã lập đoàn.\nChủ tịch tỉnh yêu cầu các huyện "
        "gia cố cống."
    )
    instructions = contextualize(Article(source="a.txt", text=told)).instructions.all
    givers = [one.giver.agent.label for one in instructions if one.giver is not None]
    assert givers == ["Chủ tịch tỉnh Thái Bình", "Trần Văn Bình"]


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        (
            (
                "Tại điểm cầu Hà Nam có Phó Chủ tịch UBND tỉnh Lê Văn An; tại điểm cầu Nam Định có "
                "bà Vũ Thị Hoa, Phó Chủ tịch UBND tỉnh."
            ),
            {"Phó Chủ tịch UBND tỉnh Hà Nam", "Phó Chủ tịch UBND tỉnh Nam Định"},
        ),
        (
            "Dự tại điểm cầu Hà Nam và điểm cầu Nam Định có Phó Chủ tịch UBND tỉnh Lê Văn An.",
            {"Phó Chủ tịch UBND tỉnh"},
        ),
    ],
)
def test_each_clause_on_a_site_is_on_its_own_province(named: str, expected: set[str]) -> None:
    assert offices(f"Sáng 3/9/2023, Bộ Y tế họp trực tuyến. {named}") == expected


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Sơn La: Công bố hai quyết định về cán bộ", "Phó Chủ tịch UBND tỉnh Sơn La"),
        ("Sơn La biểu dương người có uy tín", "Phó Chủ tịch UBND tỉnh Sơn La"),
        ("Biểu dương người có uy tín ở Sơn La", "Phó Chủ tịch UBND tỉnh"),
        ("Sơn La và Lai Châu ký kết hợp tác", "Phó Chủ tịch UBND tỉnh"),
        ("Tập huấn tại huyện Mường La", "Phó Chủ tịch UBND tỉnh Sơn La"),
        ("Tập huấn tại huyện Mường La và tỉnh Lai Châu", "Phó Chủ tịch UBND tỉnh"),
    ],
)
def test_a_province_that_heads_a_local_report_is_its_own(headline: str, expected: str) -> None:
    text = (
        f"{headline}\n\nSáng 3/9/2023, Công an tỉnh tổ chức hội nghị về công tác cán bộ. Phó Chủ "
        "tịch UBND tỉnh Lê Văn An dự hội nghị."
    )
    assert offices(text) == {expected}


def test_a_headline_with_a_colon_outweighs_a_place_in_passing() -> None:
    text = (
        "Sơn La: Gặp mặt người có uy tín\n\nSáng 3/9/2023, Ban Dân tộc tỉnh gặp mặt các già làng. "
        "Phó Chủ tịch UBND tỉnh Lê Văn An kể lại chuyến đi Lai Châu."
    )
    assert offices(text) == {"Phó Chủ tịch UBND tỉnh Sơn La"}


@pytest.mark.parametrize(
    "told",
    ["Các tỉnh này đều đã báo cáo.", "Hai tỉnh bạn đã báo cáo.", "Người dân rất tỉnh táo."],
)
def test_what_is_said_of_other_provinces_makes_no_report_local(told: str) -> None:
    text = (
        f"Sơn La họp bàn\n\nSáng 3/9/2023, hội nghị diễn ra. {told} {told}\n"
        "Phó Chủ tịch UBND tỉnh Lê Văn An dự."
    )
    assert offices(text) == {"Phó Chủ tịch UBND tỉnh"}


def test_a_commune_named_later_in_a_sentence_is_another_s() -> None:
    lead = "Đại hội Mặt trận xã Tân Phú\n\nSáng 3/9/2023, Mặt trận xã Tân Phú tổ chức đại hội."
    guests = "Dự có Chủ tịch UBND xã Lê Văn An và các nguyên lãnh đạo xã Bình Long."
    assert offices(f"{lead} {guests}") == {"Chủ tịch UBND xã Tân Phú"}
    moved = "Tại xã Bình Long, Chủ tịch UBND xã Lê Văn An báo cáo."
    assert offices(f"{lead} {moved}") == {"Chủ tịch UBND xã Bình Long"}
    assert offices(f"{lead} Xã Bình Long đã báo cáo. Dự có Chủ tịch UBND xã Lê Văn An.") == {
        "Chủ tịch UBND xã"
    }


@pytest.mark.parametrize(
    ("sign", "beside", "expected"),
    [
        ("(GLO) - ", "", "Phó Chủ tịch UBND tỉnh Gia Lai"),
        ("LSO-", "", "Phó Chủ tịch UBND tỉnh Lạng Sơn"),
        ("(binhdinh.gov.vn) - ", "", "Phó Chủ tịch UBND tỉnh Bình Định"),
        ("(GLO) - ", " Đoàn vừa từ Gia Lai đi Kon Tum.", "Phó Chủ tịch UBND tỉnh Gia Lai"),
        ("(GLO) - ", " Đoàn vừa từ Kon Tum về.", "Phó Chủ tịch UBND tỉnh"),
        ("(TTO) - ", "", "Phó Chủ tịch UBND tỉnh"),
        ("", "", "Phó Chủ tịch UBND tỉnh"),
    ],
)
def test_a_dateline_tells_whose_the_outlet_is(sign: str, beside: str, expected: str) -> None:
    text = (
        f"Tập huấn kỹ năng số cho cán bộ xã\n\n{sign}Sáng 3/9/2023, Phó Chủ tịch UBND tỉnh Lê Văn "
        f"An dự lớp tập huấn.{beside}"
    )
    assert offices(text) == {expected}


def test_an_address_says_more_than_a_dateline() -> None:
    text = "(GLO) - Sáng 3/9/2023, Phó Chủ tịch UBND tỉnh Lê Văn An dự lớp tập huấn."
    assert home(Article(source="a.txt", text=text, url="https://tuoitre.vn/tin")) is None
