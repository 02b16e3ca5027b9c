"""Numbered programmes and their items, on plain strings."""

import pytest

from extract.article import Article
from extract.facts import DirectiveItem, DirectiveSet, Observation
from extract.programmes.openings import opens_items
from extract.programmes.programme_items import items
from extract.programmes.programmes import labels
from extract.programmes.shared_items import shared
from extract.reader import contextualize, read
from extract.text import view


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "phát huy 5 “đẩy mạnh”, 5 “bảo đảm” gắn với 5 “không”",
            ["5 đẩy mạnh", "5 bảo đảm", "5 không"],
        ),
        ("tinh thần “6 rõ”", ["6 rõ"]),
        # a slogan that counts twice, and two programmes side by side
        ("thực hiện “1 cung đường 2 điểm đến” và “3 tại chỗ”", ["3 tại chỗ"]),
        ("mô hình “1 hội đồng 2 nhiệm vụ”", []),
        ("khẩu hiệu “2 không 3 có”", ["2 không", "3 có"]),
        ("nhấn mạnh ba nhiệm vụ chính trong năm tới", ["ba nhiệm vụ"]),
        ("có 3 trụ cột chính là lúa, cá, rừng", ["3 trụ cột"]),
        ("nêu 3 định hướng phát triển nghề cá: một là", ["3 định hướng phát triển nghề cá"]),
        ("nêu 3 định hướng phát triển nghề cá của tỉnh", ["3 định hướng"]),
        ("đề ra 4 quan điểm, 7 nhóm mục tiêu", ["4 quan điểm", "7 nhóm mục tiêu"]),
        ("chỉ đạo 7 nội dung trọng tâm về cán bộ", ["7 nội dung trọng tâm"]),
        ("giữ 2 “tiên phong”, 1 “xuyên suốt”", ["2 tiên phong", "1 xuyên suốt"]),
        ("xác định 4 trụ cột", ["4 trụ cột"]),
        ("ba đột phá chiến lược", ["ba đột phá chiến lược"]),
        ("theo 05 nguyên tắc", ["05 nguyên tắc"]),
        ("phương châm bốn tại chỗ", ["bốn tại chỗ"]),
        ("“5 tiên phong, 5 có, 5 không”", ["5 tiên phong", "5 có", "5 không"]),
        ("5 tiên phong, 5 có, 5 không", ["5 tiên phong", "5 có", "5 không"]),
        ("tinh thần “4 chủ động, 3 có và 2 không”", ["4 chủ động", "3 có", "2 không"]),
        ("hướng tới hai mục tiêu 100 năm đã được xác định", []),
        ("đã xác định hai mục tiêu 100 năm của đất nước", ["hai mục tiêu 100 năm"]),
        ("bài viết nêu 3 công tác trọng tâm", ["3 công tác trọng tâm"]),
        ("tuân thủ thông điệp 5K nơi đông người", ["5K"]),
        ("nhắc thông điệp 5k cho học sinh", ["5k"]),
        ("thực hiện “Giải pháp 5K” khi ra đường", ["Giải pháp 5K"]),
        ("phong trào Hai không của ngành", ["Hai không"]),
        ("xây dựng mô hình 3 sạch ở thôn", ["3 sạch"]),
        ("các xã phải thực hiện 5 không, báo cáo kết quả", ["5 không"]),
        ("đã đưa ra 7 khuyến nghị tạm thời", ["7 khuyến nghị tạm thời"]),
        ("đặt ra 8 chỉ tiêu, 6 nhiệm vụ cho năm tới", ["6 nhiệm vụ"]),
        ("giữ “ba đồng”: đồng lòng, đồng sức, đồng hành", ["ba đồng"]),
        ("“4 thông: thông suốt, thông minh”", ["4 thông"]),
        ("đề ra 3 mục tiêu và 8 nhiệm vụ trọng tâm", ["3 mục tiêu", "8 nhiệm vụ trọng tâm"]),
    ],
)
def test_named(text: str, names: list[str]) -> None:
    assert [label.name for label in labels(view(text)) if not label.weak] == names


@pytest.mark.parametrize(
    "text",
    [
        "có 5 bộ, ngành và 3 tỉnh dự",
        "hoàn thành 14 nhiệm vụ được giao",
        "một trong 3 đột phá chiến lược",
        "phát động “Năm trật tự đô thị” ở các phường",
        "3 đột phá này",
        "chỉ rõ 8 tồn tại, hạn chế",
        "xếp thứ 5 toàn quốc",
        "mạng 5G, công nghệ 4.0",
        "tăng 5,2 trọng tâm",
        "năm trọng tâm",  # the year, as likely as the number
        "hoàn thành 3 nhiệm vụ chính trị",
        "“một cuộc cách mạng”",
        "làm việc “3 ca, 4 kíp” suốt ngày đêm",
        "giải chạy 5K, màn hình 4K",
        "xóa 6 “điểm đen”, tháo gỡ 3 “nút thắt”",
        "Tại Quân khu 3, ông nhấn mạnh Quân khu 3 phải chủ động; chống “diễn biến hòa bình”.",
    ],
)
def test_counts_of_things_are_no_programmes(text: str) -> None:
    assert [label for label in labels(view(text)) if not label.weak] == []


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("3 đột phá: thể chế, hạ tầng, nhân lực", ["thể chế", "hạ tầng", "nhân lực"]),
        (
            "3 đột phá gồm thể chế; hạ tầng số, điện; nhân lực",
            ["thể chế", "hạ tầng số, điện", "nhân lực"],
        ),
        ("2 nhóm nhiệm vụ gồm: phòng và chống", ["phòng", "chống"]),
        ("3 không là: không ngại, không lùi, không sợ", ["không ngại", "không lùi", "không sợ"]),
        (
            "3 trụ cột là: (1) dữ liệu; (2) hạ tầng; (3) con người.",
            ["dữ liệu", "hạ tầng", "con người"],
        ),
        (
            "4 trụ cột dữ liệu, hạ tầng, an toàn, nhân lực.",
            ["dữ liệu", "hạ tầng", "an toàn", "nhân lực"],
        ),
        (
            "3 mũi nhọn để tạo đà phát triển, đó là cảng biển; du lịch; công nghệ.",
            ["cảng biển", "du lịch", "công nghệ"],
        ),
        (
            "thông điệp 5K gồm: Khẩu trang - Khử khuẩn - Khoảng cách - Không tụ tập - Khai báo",
            ["Khẩu trang", "Khử khuẩn", "Khoảng cách", "Không tụ tập", "Khai báo"],
        ),
        ("“3 dám”: “Dám nghĩ; dám nói và dám làm”", ["Dám nghĩ; dám nói và dám làm"]),
        (
            "3 nhiệm vụ trọng tâm sau: 1- lập bản đồ; 2- cắm mốc; 3- bàn giao.",
            ["lập bản đồ", "cắm mốc", "bàn giao"],
        ),
        (
            (
                "3 mục tiêu: mục tiêu thứ nhất: đủ điện; mục tiêu thứ hai: đủ nước; mục tiêu thứ "
                "ba: đủ đường."
            ),
            ["đủ điện", "đủ nước", "đủ đường"],
        ),
        (
            "2 mục tiêu: tổng kết phiên thứ 3, đợt thứ 5; mở hội lần thứ 8.",
            ["tổng kết phiên thứ 3, đợt thứ 5", "mở hội lần thứ 8"],
        ),
        (
            "3 trụ cột: dữ liệu, hạ tầng, con người - Động lực mới",
            ["dữ liệu", "hạ tầng", "con người"],
        ),
        (
            "3 nguyên tắc dùng điện an toàn mùa lũ, gồm: tránh xa cột; ngắt cầu dao; đi dép khô.",
            ["tránh xa cột", "ngắt cầu dao", "đi dép khô"],
        ),
        (
            "ba trụ cột tăng trưởng là lúa hữu cơ, du lịch bản và kinh tế cửa khẩu.",
            ["lúa hữu cơ", "du lịch bản", "kinh tế cửa khẩu"],
        ),
        # the last two are parted at «và» in a list of four, and not in one as short as three
        (
            "4 mục tiêu: đủ điện; đủ nước; đủ trạm và đủ trường.",
            ["đủ điện", "đủ nước", "đủ trạm", "đủ trường"],
        ),
        ("3 mục tiêu: đủ điện; đủ nước và đủ trạm.", ["đủ điện", "đủ nước và đủ trạm"]),
        # behind the list orders go on
        (
            "3 trụ cột: dữ liệu, hạ tầng, con người; Sở Nội vụ rà soát cán bộ",
            ["dữ liệu", "hạ tầng", "con người"],
        ),
    ],
)
def test_listed(text: str, listed: list[str]) -> None:
    seen = view(text)
    label = labels(seen)[0]
    begin = opens_items(seen, label)
    assert begin is not None
    found = [seen[b:e] for b, e in items(seen, begin, len(seen), label.count)]
    assert [item.replace('"', "") for item in found] == listed


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        (
            '"4 tại chỗ" (chỉ huy tại chỗ, nhân lực tại chỗ, xe, máy tại chỗ, hậu cần tại chỗ)',
            ["chỉ huy tại chỗ", "nhân lực tại chỗ", "xe, máy tại chỗ", "hậu cần tại chỗ"],
        ),
        (
            '"3 rõ" trong giao việc (rõ người, rõ nơi, giờ và rõ việc)',
            ["rõ người", "rõ nơi, giờ", "rõ việc"],
        ),
    ],
)
def test_the_theme_tells_items_apart(text: str, listed: list[str]) -> None:
    label = labels(text)[0]
    begin = opens_items(text, label)
    assert begin is not None
    found = items(text, begin, text.index(")"), label.count, label.theme)
    assert [text[b:e] for b, e in found] == listed


def test_a_list_begins_with_the_sentence_behind_its_label() -> None:
    text = (
        "Đồng chí Lê Văn Nam nêu 3 nhóm vấn đề cần tập trung xử lý thời gian tới. Một là, quy "
        "hoạch. Hai là, nguồn vốn. Ba là, con người."
    )
    programme = contextualize(Article(source="a.txt", text=text)).programmes.all[0]
    found = [sentence.at(begin, end) for sentence, begin, end in programme.items]
    assert found == ["quy hoạch", "nguồn vốn", "con người"]


def test_a_programme_ends_a_quotation_where_its_items_share_the_theme() -> None:
    text = "Xã ra mắt “Chính quyền 3 gần”: gần dân, gần việc, gần cơ sở; mở “Tổ 2 việc” ở bản."
    programmes = contextualize(Article(source="a.txt", text=text)).programmes.all
    found = {p.name: [s.at(begin, end) for s, begin, end in p.items] for p in programmes}
    assert found == {"3 gần": ["gần dân", "gần việc", "gần cơ sở"]}


def test_how_a_place_is_is_no_programme() -> None:
    text = "Bản có tới 3 không: không điện, không đường, không trạm."
    assert not contextualize(Article(source="a.txt", text=text)).programmes.all


def test_links_told_one_after_the_other_have_their_own_items() -> None:
    text = (
        "Huyện chọn “2 chân - 3 trụ” để thoát nghèo. Hai chân gồm chè và cá; ba trụ gồm đường, "
        "điện, trường."
    )
    programmes = contextualize(Article(source="a.txt", text=text)).programmes.all
    found = {p.name: [s.at(begin, end) for s, begin, end in p.items] for p in programmes}
    assert found == {"2 chân": ["chè", "cá"], "3 trụ": ["đường", "điện", "trường"]}


def test_a_label_without_a_list_opens_none() -> None:
    text = "xác định 3 đột phá của nhiệm kỳ này."
    assert opens_items(text, labels(text)[0]) is None


def test_a_list_is_shared_by_the_programmes_of_a_chain() -> None:
    text = (
        '"3 rõ, 2 không" trong giữ rừng, gồm: rõ chủ, rõ ranh giới, rõ việc; '
        "không bao che, không né tránh, ngại khó."
    )
    found = [[text[b:e] for b, e in spans] for spans in shared(text, labels(text))]
    assert found == [
        ["rõ chủ", "rõ ranh giới", "rõ việc"],
        ["không bao che", "không né tránh, ngại khó"],
    ]


def test_a_list_too_short_for_a_chain_is_not_shared() -> None:
    text = '"3 rõ, 2 không" trong giữ rừng, gồm: rõ chủ, rõ việc; không bao che.'
    assert shared(text, labels(text)) == []


def _items(text: str) -> list[str]:
    found = read(Article(source="x.txt", text=text)).findings
    return [f.fact.text for f in found if isinstance(f.fact, DirectiveItem)]


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        # a second programme, and another order, behind the list
        (
            (
                'Bí thư nêu "3 rõ": rõ người, rõ việc và rõ hạn; "2 không": không né tránh, không '
                "đùn đẩy."
            ),
            ["rõ người", "rõ việc", "rõ hạn", "không né tránh", "không đùn đẩy"],
        ),
        ('Bí thư nêu "2 rõ": rõ người và rõ việc; chống lãng phí.', ["rõ người", "rõ việc"]),
        # lines below that begin with the letter
        (
            (
                "Nội dung của thông điệp 3T như sau:\n\nThuốc: Có sẵn ở trạm.\n\nThầy: Trực cả "
                "đêm.\n\nThiết bị: Kiểm tra mỗi tuần.\n\nSở Y tế sẽ tập huấn."
            ),
            ["Thuốc", "Thầy", "Thiết bị"],
        ),
        ("Nội dung của thông điệp 3T như sau:\n\nThuốc: Có sẵn.\n\nSở Y tế sẽ tập huấn.", []),
    ],
)
def test_where_a_list_ends(text: str, listed: list[str]) -> None:
    assert _items(text) == listed


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Ông Lê Nam yêu cầu bám sát 4 nhóm nhiệm vụ mà Hội nghị Trung ương 5 đã đề ra.", [None]),
        (
            "Ông Lê Nam yêu cầu bám sát 6 nhiệm vụ trọng tâm mà Bộ trưởng Vũ Hà đã nêu.",
            ["Vũ Hà"],
        ),
        ("Ông Lê Nam yêu cầu bám sát 6 nhiệm vụ trọng tâm của ngành.", ["Lê Nam"]),
        (  # another body keeps what it does not set
            "Sở Y tế tỉnh Sơn La đề ra “5 sạch”. Hội Nông dân tỉnh Sơn La thực hiện “3 cùng”.",
            ["Sở Y tế tỉnh Sơn La", None],
        ),
        ("Ông Lê Nam cho biết, thôn đã tuyên truyền, thực hiện phương châm “4 tại chỗ”.", [None]),
        ("Ông Lê Nam yêu cầu các xã thực hiện phương châm “4 tại chỗ”.", ["Lê Nam"]),
        ("Ông Lê Nam yêu cầu các xã thực hiện nghiêm “5 rõ” của Bộ Nội vụ.", ["Bộ Nội vụ"]),
        ("Ông Lê Nam yêu cầu bám sát 6 nhiệm vụ trọng tâm của Bộ Nội vụ.", ["Lê Nam"]),
        ("Sở Y tế tỉnh Sơn La phát động phong trào “Ba nhất”.", ["Sở Y tế tỉnh Sơn La"]),
        (
            "Ông Lê Nam cho biết xã đã họp. Nghị quyết số 15-NQ/TU xác định 5 nhiệm vụ trọng tâm.",
            [None],
        ),
    ],
)
def test_who_is_said_behind_a_programme_set_it(text: str, by: list[str | None]) -> None:
    found = read(Article(text=f"Tỉnh họp\n\n{text}", source="t.txt")).findings
    sets = [one.fact for one in found if isinstance(one.fact, DirectiveSet)]
    assert [one.issued_by and one.issued_by.label for one in sets] == by


def test_the_points_that_a_programme_counts_are_no_figure() -> None:
    text = "Tỉnh họp\n\nBà Lê Hà chỉ rõ 14 nhóm nhiệm vụ. Sở hoàn thành 14 nhiệm vụ được giao."
    found = [one.fact for one in read(Article(text=text, source="t.txt")).findings]
    assert [one.label for one in found if isinstance(one, DirectiveSet)] == ["14 nhóm nhiệm vụ"]
    assert [one.unit for one in found if isinstance(one, Observation)] == ["nhiệm vụ"]
