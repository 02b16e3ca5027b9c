import pytest

from extract.people.line import Line
from extract.people.told import told
from extract.text import view

SENTENCE = view("Bà Lò Thị Mai, Giám đốc Sở Y tế tỉnh Lào Cai, làm việc tại huyện Bắc Hà.")


def test_a_sentence_tells_units_persons_and_bodies_by_its_own_words() -> None:
    here = told(SENTENCE, None)
    assert [SENTENCE[unit.begin : unit.end] for unit in here.units] == [
        "tỉnh Lào Cai",
        "huyện Bắc Hà",
    ]
    assert [phrase.name for phrase in here.phrases] == [(1, 4)]
    assert [body.kind for body in here.bodies] == ["sở"]


def test_it_tells_the_same_wherever_it_stands() -> None:
    assert told(SENTENCE, None) is told("".join(SENTENCE.partition(",")), None)


def test_the_hint_tells_districts_of_one_name_apart() -> None:
    (unit,) = told("Mưa to ở huyện Châu Thành.", "Long An").units
    assert unit.place.province == "Long An"
    (unit,) = told("Mưa to ở huyện Châu Thành.", None).units
    assert unit.place.province is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Giao phòng Tài chính - Kế hoạch trình.", ["phòng Tài chính - Kế hoạch"]),
        ("Giao phòng TN-MT và sở Y tế trình.", ["phòng TN-MT", "sở Y tế"]),
        ("Giao các phòng Nội vụ, Tư pháp trình.", []),
        ("Công tác phòng chống dịch, phòng Công an trực.", []),
    ],
)
def test_offices_of_a_field_are_bodies_in_lower_case_too(text: str, names: list[str]) -> None:
    bodies = [one for one in told(text, None).bodies if one.kind in {"sở", "phòng"}]
    words = Line.of(text)
    assert [text[words.starts_at(b.begin) : words.ends_at(b.end - 1)] for b in bodies] == names


def test_words_of_a_longer_name_are_no_body() -> None:
    text = "Giao Tập đoàn Điện lực Việt Nam và Văn phòng UBND tỉnh làm. Đảng, Nhà nước quan tâm."
    assert [body.kind for body in told(text, None).bodies] == [
        "tập đoàn", "văn phòng ubnd", "ubnd", "đảng", "nhà",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Chủ trì là đồng chí Đoàn Văn Lực, Giám đốc Sở Y tế.", ["sở"]),
        ("Cử tri Đoàn Thị Nhài (xã Bình An) nêu ý kiến.", []),
        ("Đoàn Thanh tra Chính phủ đã kết luận.", ["đoàn", "thanh", "chính"]),
    ],
)
def test_a_person_of_a_family_called_as_a_kind_of_body_is_no_body(
    text: str, kinds: list[str]
) -> None:
    assert [body.kind for body in told(text, None).bodies] == kinds


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Theo Ủy ban Thường vụ Quốc hội, xã phải nhập.",
            ["Ủy ban Thường vụ Quốc hội", "Quốc hội"],
        ),
        ("Văn Phòng Quốc hội đã họp.", ["Văn Phòng Quốc hội", "Quốc hội"]),
        ("Theo BTV Huyện ủy Bắc Hà, xã phải nhập.", ["BTV Huyện ủy Bắc Hà", "Huyện ủy Bắc Hà"]),
        ("Tiểu ban rà soát các việc đã làm.", []),
        ("Theo Ban Nội chính Tỉnh ủy về các vụ án.", ["Ban Nội chính Tỉnh ủy", "Tỉnh ủy"]),
        ("Báo Lao Động trân trọng giới thiệu.", ["Báo Lao Động"]),
        ("Tiểu ban Nhân sự rà soát các việc đã làm.", ["Tiểu ban Nhân sự"]),
        ("Theo Tổng cục Hải quan Việt Nam, thuế tăng.", ["Tổng cục Hải quan Việt Nam"]),
        ("Theo Liên minh HTX Hà Nam, xã viên tăng.", ["Liên minh HTX Hà Nam"]),
        ("Công ty cổ phần Tập đoàn Sông Trà đã dừng.", ["Công ty cổ phần Tập đoàn Sông Trà"]),
        ("Trường Đại học Công đoàn mở lớp.", ["Trường Đại học Công đoàn"]),
        (
            "Công đoàn Công ty May Sông Trà đã dự.",
            ["Công đoàn Công ty May Sông Trà", "Công ty May Sông Trà"],
        ),
        ("Phó Trưởng Ban Thường trực Ban Dân tộc tỉnh.", ["Ban Dân tộc tỉnh"]),
        ("Lễ Giỗ Tổ Hùng Vương có Tổ Công tác số 3.", ["Tổ Công tác số 3"]),
        ("Ban Chỉ đạo 138 (BCĐ 138) đã họp.", ["Ban Chỉ đạo 138 (BCĐ 138)"]),
        ("Bộ Y tế (Cục Quản lý Dược) cấp phép.", ["Bộ Y tế", "Cục Quản lý Dược"]),
        ("Bộ Ngoại giao Ấn Độ mời Bộ Ngoại giao.", ["Bộ Ngoại giao Ấn Độ", "Bộ Ngoại giao"]),
        ("Đảng Nhân dân Cách mạng Lào mừng Đảng ta.", ["Đảng Nhân dân Cách mạng Lào", "Đảng"]),
        ("Đảng Cộng sản Đông Dương ra đời.", []),
        ("Mỏ do Công ty Than Sông Trà quản lý.", ["Công ty Than Sông Trà"]),
        ("Do Ban Quản lý dự án Sông Trà quản lý.", ["Ban Quản lý dự án Sông Trà"]),
        ("Công ty Quản lý bảo trì Sông Trà dự.", ["Công ty Quản lý bảo trì Sông Trà"]),
        ("Phó Chánh Văn phòng Thường trực Văn phòng Quốc hội.", ["Văn phòng Quốc hội", "Quốc hội"]),
        ("Phó Trưởng ban Thường trực Ban Chỉ đạo 138 đã dự.", ["Ban Chỉ đạo 138"]),
        ("Trưởng ban Thanh tra nhân dân xã Hà Mòn đã dự.", []),
        ("Tỉnh Đoàn Kon Tum và Đoàn xã Hà Mòn ra quân.", ["Tỉnh Đoàn Kon Tum", "Đoàn xã Hà Mòn"]),
        ('Quỹ "Mái ấm" tỉnh Kon Tum có lãi.', ['Quỹ "Mái ấm" tỉnh Kon Tum']),
        ('Ban Vận động Quỹ "Mái ấm" tỉnh họp.', ['Ban Vận động Quỹ "Mái ấm" tỉnh']),
        ('Ban Tuyên giáo "mở lối" cho dân.', []),
        ("Ban Chỉ huy Phòng thủ dân sự tỉnh họp.", ["Ban Chỉ huy Phòng thủ dân sự tỉnh"]),
        (
            "Ban Thường trực Ban Dân tộc xã họp.",
            ["Ban Thường trực Ban Dân tộc xã", "Ban Dân tộc xã"],
        ),
        ("Dãy Trường Sơn có Trường Mầm non Hoa Sen.", ["Trường Mầm non Hoa Sen"]),
        ("Vùng Thủ đô đón Vùng 3 Hải quân.", ["Vùng 3 Hải quân"]),
        ("NGHỊ QUYẾT CỦA QUỐC HỘI VỀ THỊ TRƯỜNG LAO ĐỘNG.", ["QUỐC HỘI"]),
        ("Ban quản lý chợ Bến Đá thu phí.", ["Ban quản lý chợ Bến Đá"]),
        ("Ban quản lý chợ thu phí.", []),
        ("HTX chè hữu cơ Suối Đá có lãi.", ["HTX chè hữu cơ Suối Đá"]),
        ("Hợp tác xã ở Suối Đá, HTX kiểu mới có lãi.", []),
        ("Quốc hội Lào và Quốc hội đã ký.", ["Quốc hội Lào", "Quốc hội"]),
    ],
)
def test_a_kind_s_own_words_name_no_body(text: str, names: list[str]) -> None:
    words = Line.of(text)
    bodies = told(text, None).bodies
    assert [text[words.starts_at(b.begin) : words.ends_at(b.end - 1)] for b in bodies] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Nhà ở số 9 phố Đài Bi, cạnh chợ Đoàn Tùng và Pháo Đài Xuân Tảo.", []),
        ("Mỏ đá Trường Thi chậm nâng công suất, mỏ Hội Vân hết phép.", []),
        ("Luồng vào Cảng Cửa Sót nối ra Cảng Hòn Ngư.", []),
        ("Cảng Hòn Ngư cho biết tàu đã rời bến.", ["Cảng Hòn Ngư"]),
        ("Yêu cầu Trường Mầm non Hoa Ban.", ["Trường Mầm non Hoa Ban"]),
        ("Phố Trường Thi có Trường Tiểu học Lê Lai.", ["Trường Tiểu học Lê Lai"]),
    ],
)
def test_streets_mines_and_ports_are_no_bodies(text: str, names: list[str]) -> None:
    line = Line.of(view(text))
    bodies = told(view(text), None).bodies
    assert [" ".join(line.words[body.begin : body.end]) for body in bodies] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Cầu vượt ngã ba Thái Bình thông xe ở tỉnh Gia Lai.", ["Gia Lai"]),
        ("Đường Hà Nội, phố Hải Phòng ngập.", []),
        ("Thành phố Cần Thơ nâng cấp nhà máy đường Sóc Trăng.", ["Cần Thơ", "Sóc Trăng"]),
    ],
)
def test_streets_and_junctions_named_after_provinces_are_elsewhere(
    text: str, names: list[str]
) -> None:
    assert [unit.place.name for unit in told(view(text), None).units] == names
