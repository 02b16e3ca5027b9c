"""What stands above the first paragraph, or is glued to it."""

import pytest

from tests.extract.layout.conftest import BODY, HEADLINE, LEAD, kinds, lay

STOPPED = "UBND huyện Đăk Hà họp giao ban tháng 6/2019."


def test_headline_and_dateline_glued_to_the_lead() -> None:
    found = kinds(f"Tỉnh Mẫu Sơn sẵn sàng ứng phó mưa bão (BMS) - {LEAD}", BODY)
    assert found[:3] == [
        "headline: Tỉnh Mẫu Sơn sẵn sàng ứn",
        "dateline: (BMS) -",
        "lead: Sáng 12/3, Chủ tịch UBND",
    ]


@pytest.mark.parametrize(
    "filed",
    [
        "Hà Nội (TTXVN 12/3) - ",
        "Hà Nội (TTXVN 12/3) ",
        "(Báo Sơn La) - ",
        "TP Hà Tĩnh, ngày 12/3 (TTXVN) - ",
        "(Báo Đại biểu Nhân dân) - ",
        "[Báo Sơn La] ",
        "Sơn La - ",
        "SƠN LA – ",
        "BSL- ",
        "GD&TĐ - ",
    ],
)
def test_where_a_report_was_filed_stands_apart(filed: str) -> None:
    found = kinds(HEADLINE, f"{filed}{LEAD}", BODY)
    assert found[1:3] == [
        f"dateline: {filed.strip()}"[: len(found[1])],
        "lead: Sáng 12/3, Chủ tịch UBND",
    ]


def test_two_places_that_begin_a_sentence_are_no_dateline() -> None:
    found = kinds(HEADLINE, "Sơn La - Hòa Bình là tuyến đường mà các tỉnh mong chờ đã lâu.", BODY)
    assert "dateline" not in " ".join(found)


def test_a_place_with_what_it_is_called_is_no_dateline() -> None:
    found = kinds(HEADLINE, f"Sở Y tế (SYT) - {LEAD}", BODY)
    assert not any(one.startswith("dateline: Sở") for one in found)


def test_other_articles_above_the_report_share_no_words_with_it() -> None:
    found = kinds(HEADLINE, "Đội tuyển trẻ thắng trận ra quân", LEAD, BODY)
    assert found[1].startswith("boilerplate")


def test_the_name_of_a_portal_above_the_headline_shares_no_words_with_the_report() -> None:
    portal = "Cổng thông tin điện tử Mẫu Sơn"
    headline = "Kết nối trực tuyến tới các huyện để phòng, chống thiên tai"
    assert lay(portal, headline, LEAD, BODY).headline == headline


def test_a_headline_in_words_of_its_own_stands_first() -> None:
    own = "Không để ai bị bỏ lại phía sau"
    assert lay(own, "Nỗi lo của người dân mùa lũ", LEAD, BODY).headline == own


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


def test_a_headline_above_its_day_may_ask_something() -> None:
    asks = "Cầu Bến Gỗ bao giờ mới thông xe trở lại?"
    assert lay(asks, "Cập nhật: 12/04/2023", LEAD, BODY).headline == asks
    assert lay(asks, LEAD, BODY).headline is None


def test_a_headline_above_its_day_may_call_out() -> None:
    calls = "Đúng quy trình thì không thể để bệnh nhân chờ lâu như vậy!"
    assert lay(calls, "Cập nhật: 12/04/2023", LEAD, BODY).headline == calls


def test_an_item_of_a_list_is_no_headline() -> None:
    assert (
        lay("Ông A kết luận như sau:", "1. Phòng Y tế:", "2. Phòng Tài chính và Thuế").headline
        is None
    )


def test_a_dash_that_opens_an_item_is_no_dateline() -> None:
    assert "dateline" not in " ".join(kinds("UBND tỉnh điện:", "- Giám đốc các Sở;", f"- {LEAD}"))


def test_a_section_s_name_above_the_headline_is_none() -> None:
    about = "Chủ tịch UBND tỉnh yêu cầu rà soát vật tư phòng khi lũ về"
    assert lay("Nghiên cứu - Dữ liệu mới", about, LEAD, BODY).headline == about


def test_a_notice_without_letterhead_has_a_title_and_who_gives_it_has_none() -> None:
    laid = lay(
        "QUYẾT ĐỊNH", "BAN HÀNH KẾ HOẠCH TRỒNG RỪNG NĂM 2025", "CHỦ TỊCH ỦY BAN NHÂN DÂN", LEAD,
        "Sở Nông nghiệp lập dự toán, trình trước ngày 30/4.",
        "Các huyện rà soát đất trống trên địa bàn mình.",
    )  # fmt: skip
    assert laid.headline == "QUYẾT ĐỊNH BAN HÀNH KẾ HOẠCH TRỒNG RỪNG NĂM 2025"
    assert laid.author is None


@pytest.mark.parametrize(
    ("end", "stamp", "kind"),
    [
        ("", "Cập nhật: 04/11/2025", "headline"),
        (".", "Cập nhật: 04/11/2025", "lead"),
        ("", "Sở Y tế là đơn vị thường trực.", "lead"),
    ],
)
def test_a_long_headline_stands_above_the_day_of_publication(
    end: str, stamp: str, kind: str
) -> None:
    text = (
        "Hội Nông dân xã Tân Lập tổ chức Hội nghị sơ kết phong trào thi đua 6 tháng đầu năm, triển "
        "khai nhiệm vụ 6 tháng cuối năm và phát động cuộc thi viết về gương người tốt, việc tốt "
        "năm 2025 trên địa bàn toàn xã"
    )
    assert (kinds(text + end, stamp, LEAD, BODY)[0].split(":")[0] == "headline") is (
        kind == "headline"
    )
