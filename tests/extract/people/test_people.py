"""Who is meant, completed from the article: slots, coreference, provinces, agents."""

import pytest

from extract.article import Article
from extract.facts import AgentKind, Place, PlaceLevel
from extract.mentions import OfficeMention, PersonMention
from extract.people.line import Line
from extract.people.people import People, people_of
from extract.slots import AUDIENCE, OFFICE, ORGANIZATION, PERSON, PLACE
from extract.text import view


def read(*sentences: str, place: str | None = None, url: str | None = None) -> People:
    text = " ".join(sentences)
    lines, at = [], 0
    for sentence in sentences:
        lines.append(Line.of(view(sentence), at))
        at += len(sentence) + 1
    return people_of(view(text), Article(source="a.txt", text=text, place=place, url=url), lines)


def positions(people: People) -> list[tuple[str, str, bool, bool]]:
    return [
        (mention.name, position.label, position.inferred, position.complete)
        for mention in (slot.value for slot in people.slots)
        if isinstance(mention, PersonMention)
        for position in (*mention.positions, *mention.shared)
    ]


@pytest.mark.parametrize(
    ("sentence", "label", "inferred", "complete"),
    [
        ("Chủ tịch UBND tỉnh Lê Văn Bình dự.", "Chủ tịch UBND tỉnh Lâm Đồng", True, True),
        ("Bí thư Tỉnh ủy Lê Văn Bình dự.", "Bí thư Tỉnh ủy Lâm Đồng", True, True),
        ("Giám đốc Sở Y tế Lê Văn Bình dự.", "Giám đốc Sở Y tế tỉnh Lâm Đồng", True, True),
        ("Chủ tịch UBND tỉnh Kon Tum Lê Văn Bình dự.", "Chủ tịch UBND tỉnh Kon Tum", False, True),
        ("Thủ tướng Lê Văn Bình dự.", "Thủ tướng Chính phủ", False, True),
        ("Thứ trưởng Lê Văn Bình dự.", "Thứ trưởng", False, False),
        ("Bí thư Huyện ủy Lê Văn Bình dự.", "Bí thư Huyện ủy", False, False),
        (
            "nguyên Chủ tịch UBND tỉnh Lê Văn Bình dự.",
            "nguyên Chủ tịch UBND tỉnh Lâm Đồng",
            True,
            True,
        ),
    ],
)
def test_positions_are_completed(
    sentence: str,
    label: str,
    inferred: bool,  # noqa: FBT001 - a column of the table
    complete: bool,  # noqa: FBT001 - a column of the table
) -> None:
    people = read(sentence, place="Lâm Đồng")
    assert positions(people) == [("Lê Văn Bình", label, inferred, complete)]


@pytest.mark.parametrize("title", ["Chủ tịch nước", "Phó Chủ tịch nước"])
def test_the_head_of_state_heads_no_body_called_state(title: str) -> None:
    people = read(f"Nguyên {title} Lê Văn Bình dự.", place="Lâm Đồng")
    mention = next(s.value for s in people.slots if isinstance(s.value, PersonMention))
    held = mention.positions[0]
    assert (held.title, held.organization, held.former) == (title, None, True)


def test_what_one_title_is_of_the_others_of_that_person_are() -> None:
    people = read(
        "Ông Lê Văn Bình, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Kon Tum dự.", place="Lâm Đồng"
    )
    assert [label for _, label, _, _ in positions(people)] == [
        "Phó Bí thư Tỉnh ủy Kon Tum",
        "Chủ tịch UBND tỉnh Kon Tum",
    ]


@pytest.mark.parametrize(
    ("place", "said", "label"),
    [
        ("Hải Phòng", "Bí thư Tỉnh ủy", "Bí thư Tỉnh ủy"),
        ("Hải Phòng", "Trưởng Ban Nội chính Tỉnh ủy", "Trưởng Ban Nội chính Tỉnh ủy"),
        ("Hải Phòng", "Bí thư Thành ủy", "Bí thư Thành ủy Hải Phòng"),
        ("Lâm Đồng", "Bí thư Thành ủy", "Bí thư Thành ủy"),
        ("Lâm Đồng", "Trưởng Ban Nội chính Tỉnh ủy", "Trưởng Ban Nội chính Tỉnh ủy Lâm Đồng"),
        ("Hải Phòng", "Giám đốc Sở Y tế", "Giám đốc Sở Y tế thành phố Hải Phòng"),
    ],
)
def test_a_body_of_a_province_is_no_city_s(place: str, said: str, label: str) -> None:
    people = read(f"{said} Lê Văn Bình dự.", place=place)
    assert [found for _, found, _, _ in positions(people)] == [label]


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        (
            "Ông Lê Văn Bình (Vụ trưởng Vụ Địa phương, Ban Tổ chức Trung ương) dự.",
            "Vụ trưởng Vụ Địa phương, Ban Tổ chức Trung ương",
        ),
        (
            "Phó Giám đốc Sở Y tế tỉnh Kon Tum - bà Lê Thị Hòa dự.",
            "Phó Giám đốc Sở Y tế tỉnh Kon Tum",
        ),
        ("Ông Lê Văn Bình Phó Giám đốc Sở Y tế Kon Tum dự.", "Phó Giám đốc Sở Y tế Kon Tum"),
        ("Ông Lê Văn Bình, Chủ tịch Quỹ học bổng Hà Văn Tư dự.", "Chủ tịch Quỹ học bổng Hà Văn Tư"),
        ("Trưởng Ban Pháp chế HĐND Lê Văn Bình dự.", "Trưởng Ban Pháp chế HĐND"),
        ("Ông Lê Văn Bình, Bí thư TƯ Đảng dự.", "Bí thư TƯ Đảng"),
        ("Ông Lê Văn Bình, Ủy viên T.Ư Đảng dự.", "Ủy viên T.Ư Đảng"),
        ("Ông Lê Văn Bình, TVTU dự.", "TVTU"),
        ("Ông Lê Văn Bình, PBT Thường trực Tỉnh ủy dự.", "PBT Thường trực Tỉnh ủy"),
        ("Tại Bộ Tư lệnh Quân khu 3, ông Lê Văn Bình nói.", None),
        ("Tư lệnh Quân khu 5 và Trung tướng Lê Văn Bình dự.", None),
        ("Chủ tịch Hội đồng Dân tộc Y Thanh Hà Niê nói.", "Chủ tịch Hội đồng Dân tộc"),
        (
            "Dự có các ông/bà: Lê Văn Bình, Trưởng Ban Quản lý rừng; Hà Văn Tư.",
            "Trưởng Ban Quản lý rừng",
        ),
    ],
)
def test_titles_in_other_places(sentence: str, label: str | None) -> None:
    found = [found for _, found, _, _ in positions(read(sentence))]
    assert found == ([label] if label else [])


def test_a_district_that_is_called_like_a_department_is_none() -> None:
    people = read("Vụ Tổ chức cán bộ họp tại huyện Vụ Bản.")
    bodies = [slot.value.label for slot in people.slots if slot.label == ORGANIZATION]
    assert bodies == ["Vụ Tổ chức cán bộ"]


def test_the_site_of_a_sentence_comes_before_the_article_s_province() -> None:
    people = read("Tại điểm cầu Kon Tum có Chủ tịch UBND tỉnh Lê Văn Bình.", place="Lâm Đồng")
    assert positions(people) == [("Lê Văn Bình", "Chủ tịch UBND tỉnh Kon Tum", True, True)]


def test_the_fuller_title_is_said_everywhere() -> None:
    people = read("Bộ trưởng Bộ Y tế Lê Văn Bình dự.", "Bộ trưởng Lê Văn Bình nói.")
    assert positions(people) == [
        ("Lê Văn Bình", "Bộ trưởng Bộ Y tế", False, True),
        ("Lê Văn Bình", "Bộ trưởng Bộ Y tế", True, True),
    ]


def test_given_names_and_offices_mean_the_only_one_they_can() -> None:
    people = read(
        "Chủ tịch UBND tỉnh Lê Văn Bình và bà Trần Thị Hoa dự.",
        "Ông Bình phát biểu.",
        "Đồng chí Chủ tịch UBND tỉnh giao bà Hoa.",
        "Ông Nam nghe.",
    )
    meant = [(slot.label, people.name_of(slot)) for slot in people.slots if people.name_of(slot)]
    assert meant == [
        (PERSON, "Lê Văn Bình"),
        (PERSON, "Trần Thị Hoa"),
        (PERSON, "Lê Văn Bình"),
        (OFFICE, "Lê Văn Bình"),
        (PERSON, "Trần Thị Hoa"),
    ]


def test_of_two_holders_the_last_named_is_meant() -> None:
    people = read(
        "Phó Thủ tướng Lê Văn Bình dự.",
        "Phó Thủ tướng Đỗ Văn Nam phát biểu.",
        "Phó Thủ tướng nhấn mạnh.",
    )
    (office,) = [slot for slot in people.slots if slot.label == OFFICE]
    assert people.name_of(office) == "Đỗ Văn Nam"


def test_an_office_in_the_plural_means_nobody() -> None:
    people = read("Chủ tịch UBND tỉnh Lê Văn Bình giao Chủ tịch UBND các huyện thực hiện.")
    (office,) = [slot.value for slot in people.slots if isinstance(slot.value, OfficeMention)]
    assert office.plural
    assert office.person is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Ảnh: Lê Văn Bình",
        "Chủ tịch Hồ Chí Minh dạy.",
        "Đại biểu Sơn La dự.",
        "Đường Nguyễn Huệ đông.",
        "Ông Bình nói.",
    ],
)
def test_names_that_are_no_persons_of_the_report(sentence: str) -> None:
    assert not [slot for slot in read(sentence).slots if slot.label == PERSON]


def test_a_place_inside_a_name_is_no_place() -> None:
    people = read("Ông Nguyễn Hòa Bình dự.")
    assert [slot.label for slot in people.slots] == [PERSON]


@pytest.mark.parametrize(
    ("place", "url", "province"),
    [
        ("Lâm Đồng", None, "Lâm Đồng"),
        (None, "https://baokontum.com.vn/tin.html", "Kon Tum"),
        (None, "https://binhphuoc.gov.vn/vi/news", "Bình Phước"),
        (None, "https://vnexpress.net/tin.html", None),
    ],
)
def test_the_province_of_an_article(
    place: str | None, url: str | None, province: str | None
) -> None:
    found = read("Hội nghị bàn về thuế.", place=place, url=url).province
    assert (found.name if found else None) == province


def test_agents() -> None:
    people = read(
        "Ông Lê Văn Bình giao Giám đốc Sở Y tế, Bộ Công an và các bộ, ngành, địa phương; "
        "tỉnh Kon Tum.",
    )
    agents = {slot.label: people.agent_of(slot) for slot in people.slots}
    assert (agents[PERSON].kind, agents[PERSON].label) == (AgentKind.PERSON, "Lê Văn Bình")
    assert (agents[OFFICE].kind, agents[OFFICE].label) == (AgentKind.OFFICE, "Giám đốc Sở Y tế")
    assert agents[ORGANIZATION].label == "Bộ Công an"
    assert agents[AUDIENCE].label == "các bộ, ngành, địa phương"
    assert "province" in agents[AUDIENCE].covers
    assert agents[PLACE].place == Place(name="Kon Tum", level=PlaceLevel.PROVINCE, kind="tỉnh")
