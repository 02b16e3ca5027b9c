from datetime import date
from pathlib import Path

import pytest

from extract.article import Article
from extract.layout.body import REPORT, Kind, Layout, layout
from extract.sources import load

SEEDS = Path(__file__).parents[3] / "seeds"
LEAD = (
    "Sáng 12/3, Chủ tịch UBND tỉnh Trần Văn Mẫu chủ trì cuộc họp về phòng, chống thiên tai, "
    "kết nối trực tuyến tới các huyện, thị xã và thành phố trong toàn tỉnh."
)
BODY = (
    "Chủ tịch UBND tỉnh yêu cầu các huyện rà soát hồ đập, chuẩn bị lương thực và thuốc men, "
    "hoàn thành trước ngày 30/4 và báo cáo kết quả về Sở Nông nghiệp và Môi trường."
)
MORE = (
    "Theo báo cáo, từ đầu năm đến nay toàn tỉnh đã gia cố 45 km đê, nạo vét 12 hồ chứa và di dời "
    "230 hộ dân ra khỏi vùng có nguy cơ sạt lở đất, lũ quét."
)
STOPPED = "UBND huyện Đăk Hà họp giao ban tháng 6/2019."


def lay(*lines: str) -> Layout:
    return layout(Article(source="a.txt", text="\n\n".join(lines)))


def kinds(*lines: str) -> list[str]:
    laid = lay(*lines)
    return [
        f"{block.kind}: {laid.article.text[block.begin : block.end].strip()[:24]}"
        for block in laid.blocks
    ]


def kind_of(line: str) -> Kind:
    """What a line is between two paragraphs of a report."""
    laid = lay(LEAD, BODY, line, MORE)
    begin = laid.article.text.index(line, len(LEAD) + len(BODY))
    return next(block.kind for block in laid.blocks if block.begin <= begin < block.end)


@pytest.mark.parametrize(
    "line",
    [
        "Toàn cảnh cuộc họp",
        "Toàn cảnh cuộc họp.",
        "Các đại biểu dự họp tại điểm cầu huyện Mẫu Sơn",
        "Chủ tịch UBND tỉnh Trần Văn Mẫu phát biểu tại cuộc họp",
        "Chủ tịch UBND tỉnh Trần Văn Mẫu phát biểu tại cuộc họp.",
        "Chủ tịch UBND tỉnh Trần Văn Mẫu yêu cầu gia cố đê. Ảnh: Lê An",
        "Đê sông Mẫu được gia cố - Ảnh: LÊ AN",
        "Đê sông Mẫu được gia cố. (Ảnh: Lê An/TTXVN)",
        "Ảnh minh họa: đê sông Mẫu",
        "Ông Trần Văn Mẫu (bên trái) trao quà cho người dân",
        "Ông Trần Văn Mẫu - Chủ tịch UBND tỉnh",
        "Đ/c Trần Văn Mẫu - Phó Chủ tịch UBND tỉnh phát biểu.",
    ],
)
def test_captions(line: str) -> None:
    assert kind_of(line) is Kind.CAPTION


@pytest.mark.parametrize(
    "line",
    [
        "Đồng chí Trần Văn Mẫu, Chủ tịch UBND tỉnh dự và chủ trì tại điểm cầu tỉnh.",
        "Chủ tịch UBND tỉnh Trần Văn Mẫu giao Sở Y tế chuẩn bị thuốc tại các xã.",
        "Theo đó, các xã báo cáo trước ngày 30/6.",
        "- Gia cố đê sông Mẫu và đê sông Lèn",
        "Nhiệm vụ của các huyện gồm:",
        "Thư điện tử công vụ được dùng ở 100% cơ quan, đơn vị của tỉnh.",
        "Chia sẻ tại cuộc họp, đại diện các huyện nêu nhiều khó khăn.",
        "Tính đến 12/3/2024, tỉnh có 5 hồ đầy nước.",
    ],
)
def test_sentences_of_the_report_are_kept(line: str) -> None:
    assert kind_of(line) is Kind.BODY


@pytest.mark.parametrize(
    "line",
    [
        "A- A A+",
        "Chia sẻ",
        "148 người đang online",
        "1.234 lượt xem",
        "{name} - {time}",
        "Từ khóa: đê điều, lũ quét",
        "Xem thêm: Lũ quét gây thiệt hại nặng ở miền núi",
        "anh-cuoc-hop_20240312.jpg",
        "-----",
        "100%",
    ],
)
def test_what_the_page_adds_is_left_out(line: str) -> None:
    assert kind_of(line) is Kind.BOILERPLATE


@pytest.mark.parametrize(
    "line",
    [
        "Hồ đập còn nhiều rủi ro",
        "II. NHIỆM VỤ TRỌNG TÂM",
        "III.",
        '* ĐÊ SÔNG MẪU: MẶT BẰNG VẪN LÀ "NÚT THẮT"',
    ],
)
def test_section_headings(line: str) -> None:
    assert kind_of(line) is Kind.SUBHEAD


def test_items_after_a_colon_are_no_headings() -> None:
    laid = lay(LEAD, "Dự họp có các đồng chí:", "Lê An, Giám đốc Sở Y tế", "Hồ Bình, Bí thư", BODY)
    assert [block.kind for block in laid.blocks[1:4]] == [Kind.BODY] * 3


def test_a_page_with_everything_around_the_report() -> None:
    head = "Toàn tỉnh sẵn sàng ứng phó với mùa mưa bão"
    assert kinds(
        "Chủ nhật, ngày 15 tháng 9 năm 2024",
        "THỜI SỰ",
        head,
        "Thứ Ba, 12/03/2024 | 15:07",
        head,
        f"(BTM) - {LEAD}",
        "Quang cảnh cuộc họp\nQuang cảnh cuộc họp.",
        BODY,
        MORE,
        "Lê An",
        "Tin liên quan",
        "Một đập nước vừa được khánh thành",
        MORE.replace("45", "54"),
        "Ý kiến bạn đọc",
    ) == [
        "boilerplate: Chủ nhật, ngày 15 tháng ",
        "boilerplate: THỜI SỰ",
        "headline: Toàn tỉnh sẵn sàng ứng p",
        "stamp: Thứ Ba, 12/03/2024 | 15:",
        "repeat: Toàn tỉnh sẵn sàng ứng p",
        "dateline: (BTM) -",
        "lead: Sáng 12/3, Chủ tịch UBND",
        "caption: Quang cảnh cuộc họp",
        "repeat: Quang cảnh cuộc họp.",
        "body: Chủ tịch UBND tỉnh yêu c",
        "body: Theo báo cáo, từ đầu năm",
        "byline: Lê An",
        "boilerplate: Tin liên quan",
        "boilerplate: Một đập nước vừa được kh",
        "boilerplate: Theo báo cáo, từ đầu năm",
        "boilerplate: Ý kiến bạn đọc",
    ]


def test_a_box_of_other_articles_does_not_end_the_report() -> None:
    found = kinds(
        LEAD, BODY, MORE, "Tin liên quan", "Mưa lớn ở vùng cao", f"{BODY} 2.", f"{MORE} 2."
    )
    assert [kind.split(":")[0] for kind in found] == [
        "lead",
        "body",
        "body",
        "boilerplate",
        "boilerplate",
        "body",
        "body",
    ]


def test_headline_and_dateline_glued_to_the_lead() -> None:
    found = kinds(f"Tỉnh Mẫu Sơn sẵn sàng ứng phó mưa bão (BMS) - {LEAD}", BODY)
    assert found[:3] == [
        "headline: Tỉnh Mẫu Sơn sẵn sàng ứn",
        "dateline: (BMS) -",
        "lead: Sáng 12/3, Chủ tịch UBND",
    ]


def test_a_lead_that_a_repost_brings_at_the_end() -> None:
    found = kinds(BODY, MORE, "Lê An", f"(BMS) - {LEAD}")
    assert [kind.split(":")[0] for kind in found] == ["lead", "body", "byline", "dateline", "lead"]


def test_a_byline_glued_to_the_last_sentence() -> None:
    laid = lay(LEAD, BODY, f"{MORE[:-1]}./. Lê An")
    assert (laid.author, laid.blocks[-1].kind) == ("Lê An", Kind.BYLINE)


def test_other_articles_above_the_report_share_no_words_with_it() -> None:
    found = kinds(
        "Tỉnh Mẫu Sơn sẵn sàng ứng phó mưa bão", "Đội tuyển trẻ thắng trận ra quân", LEAD, BODY
    )
    assert found[1].startswith("boilerplate")


def test_a_notice_has_letterhead_and_signature() -> None:
    laid = lay(
        "UBND TỈNH MẪU SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        "Số: 56/TB-UBND",
        "Mẫu Sơn, ngày 12 tháng 3 năm 2024",
        "THÔNG BÁO",
        "Về việc phòng, chống thiên tai",
        LEAD,
        BODY,
        "Nơi nhận:",
        "- Như trên;",
        "KT. CHỦ TỊCH",
        "Trần Văn Mẫu",
    )
    assert [block.kind for block in laid.blocks] == (
        [Kind.LETTERHEAD] * 5 + [Kind.HEADLINE] * 2 + [Kind.LEAD, Kind.BODY] + [Kind.SIGNATURE] * 4
    )
    assert laid.headline == "THÔNG BÁO Về việc phòng, chống thiên tai"
    assert laid.published == date(2024, 3, 12)


@pytest.mark.parametrize(
    ("line", "day", "author"),
    [
        ("15:28, 08/08/2022", date(2022, 8, 8), None),
        ("Đăng ngày 24 - 04 - 2024", date(2024, 4, 24), None),
        ("Thứ Tư, 24/04/2024, 15:07", date(2024, 4, 24), None),
        ("Cập nhật: 10/7/2024 | 15:30", date(2024, 7, 10), None),
        ("Ngày 30 tháng 11 năm 2021", date(2021, 11, 30), None),
        ("LÊ AN - Thứ hai, 22/04/2024 10:27 (GMT+7)", date(2024, 4, 22), "LÊ AN"),
        ("11.08.2025", date(2025, 8, 11), None),
        ("05-06-24 14:52", date(2024, 6, 5), None),
        ("Đăng lúc: 05/11/2024 - Lượt xem: 214", date(2024, 11, 5), None),
        ("Được đăng vào 05/11/2024 08:30", date(2024, 11, 5), None),
        ("Giờ đăng bài gốc: 05/11/2024 08:30", date(2024, 11, 5), None),
        ("05/11/2024 08:30 · Thời sự", date(2024, 11, 5), None),
        ("MSĐT 05/11/2024 10:55 GMT+7", date(2024, 11, 5), None),
        ("Đăng ngày 05/11/2024. Nguồn: Trang tin của tỉnh.", date(2024, 11, 5), None),
        ("Tác giả: Lê Văn Mẫu - 05/11/2024", date(2024, 11, 5), "Lê Văn Mẫu"),
        ("31/02/2024", None, None),  # no such day
        ("Cập nhật: GMT+7", None, None),
        ("08/01/2026 - Kinh tế", date(2026, 1, 8), None),
        ("BMS 09/12/2025 10:55 GMT+7", date(2025, 12, 9), None),
        ("Đăng ngày 03/01/2025. Nguồn: Trang phổ biến pháp luật", date(2025, 1, 3), None),
    ],
)
def test_stamps(line: str, day: date | None, author: str | None) -> None:
    laid = lay("Tỉnh Mẫu Sơn sẵn sàng ứng phó mưa bão", line, LEAD, BODY)
    assert laid.blocks[1].kind is Kind.STAMP
    assert (laid.stamped, laid.author) == (day, author)


@pytest.mark.parametrize(
    ("first", "headline"),
    [
        (STOPPED, STOPPED),
        ("Lũ trên các sông đang lên nhanh.", None),
        ("Sáng 26/6, UBND huyện Đăk Hà họp giao ban tháng 6.", None),
    ],
)
def test_a_headline_may_end_in_a_full_stop(first: str, headline: str | None) -> None:
    told = "Ngày 26/6, UBND huyện Đăk Hà họp giao ban tháng 6 để nghe các phòng báo cáo kết quả."
    assert lay(first, told).headline == headline


def test_an_item_of_a_list_is_no_headline() -> None:
    assert (
        lay("Ông A kết luận như sau:", "1. Phòng Y tế:", "2. Phòng Tài chính và Thuế").headline
        is None
    )


def test_a_dash_that_opens_an_item_is_no_dateline() -> None:
    assert "dateline" not in " ".join(kinds("UBND tỉnh điện:", "- Giám đốc các Sở;", f"- {LEAD}"))


def test_a_stamp_behind_the_headline() -> None:
    laid = lay("Tỉnh Mẫu Sơn sẵn sàng ứng phó mưa bão (05-11-2024 08:30)", LEAD, BODY)
    assert laid.headline == "Tỉnh Mẫu Sơn sẵn sàng ứng phó mưa bão"
    assert laid.stamped == date(2024, 11, 5)


def test_a_clock_above_the_headline_is_no_stamp() -> None:
    laid = lay("Chủ nhật, ngày 15 tháng 9 năm 2024", "Tỉnh Mẫu Sơn ứng phó mưa bão", LEAD, BODY)
    assert (laid.blocks[0].kind, laid.stamped) == (Kind.BOILERPLATE, None)


def test_the_day_that_is_known_from_outside_goes_first() -> None:
    text = f"Tỉnh Mẫu Sơn ứng phó mưa bão\n\n12/03/2024\n\n{LEAD}"
    laid = layout(Article(source="a.txt", text=text, published=date(2024, 3, 13)))
    assert (laid.stamped, laid.published) == (date(2024, 3, 12), date(2024, 3, 13))


def test_lines_broken_at_a_width_are_joined_in_the_view_alone() -> None:
    text = (
        LEAD.replace("thiên tai, ", "thiên\ntai, ")
        .replace("huyện, ", "huyện,\n")
        .replace("tới các", "tới\ncác")
    )
    text = text.replace("UBND tỉnh ", "UBND\ntỉnh ") + "\n" + BODY.replace("và thuốc", "\nvà thuốc")
    laid = layout(Article(source="a.txt", text=text))
    assert len(laid.view) == len(text)
    assert [laid.view[block.begin : block.end].count("\n") for block in laid.blocks] == [1, 0]


@pytest.mark.parametrize("text", ["", " \n ", "a", "\n\n.\n"])
def test_no_text_is_too_small(text: str) -> None:
    laid = layout(Article(source="a.txt", text=text))
    assert sum(block.end - block.begin for block in laid.blocks) == len(text)


def test_a_caption_and_its_credit_glued_to_the_lead() -> None:
    found = kinds(f"Toàn cảnh cuộc họp. Ảnh: Lê An {LEAD}", BODY)
    assert found[:3] == [
        "caption: Toàn cảnh cuộc họp.",
        "byline: Ảnh: Lê An",
        "lead: Sáng 12/3, Chủ tịch UBND",
    ]


def test_an_outlet_and_a_day_before_the_lead() -> None:
    laid = lay(f"(Báo Mẫu Sơn, 12/03/2024) - {LEAD}", BODY)
    assert [block.kind for block in laid.blocks] == [Kind.STAMP, Kind.LEAD, Kind.BODY]
    assert laid.stamped == date(2024, 3, 12)


def test_a_stamp_glued_to_the_lead() -> None:
    laid = lay(f"Thứ Ba, 12/03/2024 15:07 (GMT+7) {LEAD}", BODY)
    assert [block.kind for block in laid.blocks] == [Kind.STAMP, Kind.LEAD, Kind.BODY]
    assert laid.stamped == date(2024, 3, 12)


def test_who_took_a_picture_stands_apart_from_the_caption() -> None:
    found = kinds(LEAD, "Ông Trần Văn Mẫu kiểm tra đê - Ảnh: LÊ AN", BODY)
    assert found[1:3] == ["caption: Ông Trần Văn Mẫu kiểm tr", "byline: - Ảnh: LÊ AN"]


@pytest.mark.parametrize(
    ("seed", "paragraphs", "headline", "author", "stamped"),
    [
        ("000", 18, "Quyết tâm không để ai ở lại phía sau", "Lê Minh", None),
        ("001", 12, None, None, None),
        ("002", 7, "6 tháng đầu năm, tỷ trọng", "Thúy Hồng", date(2022, 8, 8)),
        ("003", 4, "Phiên họp thứ 8 của Ủy ban Quốc gia", None, date(2024, 4, 24)),
        ("004", 4, "Điện Biên Chào Mừng", "Nguyễn Dịu", None),
    ],
)
def test_the_seeds(
    seed: str, paragraphs: int, headline: str | None, author: str | None, stamped: date | None
) -> None:
    (article,) = (one for one in load([SEEDS]) if one.source.startswith(seed))
    laid = layout(article)
    assert sum(block.kind in REPORT for block in laid.blocks) == paragraphs
    assert (laid.headline or "").startswith(headline or "")
    assert (laid.headline is None, laid.author, laid.stamped) == (headline is None, author, stamped)
