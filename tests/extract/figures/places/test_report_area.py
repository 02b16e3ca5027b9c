"""Which place a report's figures are of: weighed from all that speaks for each place."""

from pathlib import Path

import pytest

from extract.article import Article
from extract.errors import LexiconError
from extract.figures.places import report_area
from extract.figures.places.area_evidence import evidence
from extract.figures.places.places_told import Report
from extract.figures.places.report_area import as_toml, ranked, report_areas, weights
from extract.reader import contextualize
from tests.extract.figures.conftest import places


def report(text: str, place: str | None = None) -> Report:
    return Report.of(contextualize(Article(source="a.txt", text=text, place=place)))


def speaks_for(text: str, name: str, place: str | None = None) -> dict[str, float]:
    found = {one.name: said for one, _, said in evidence(report(text, place))}
    return found[name]


COMMUNE = (
    "Tân Phong: Ra quân làm đường\n\n"
    "Sáng 4/3, UBND xã Tân Phong (huyện Thạch Hà, tỉnh Hà Tĩnh) phát động phong trào làm đường.\n\n"
    "Toàn xã có 9 thôn. Đảng ủy xã giao mỗi thôn một đoạn. Xã đã làm được 6 km."
)


def test_what_speaks_for_a_place_is_told_by_name() -> None:
    said = speaks_for(COMMUNE, "Tân Phong")
    assert said["commune"] == 1
    assert said["commune: own bodies at all"] == 1
    assert said["as a whole"] > 0
    assert "opens the headline" not in speaks_for(COMMUNE, "Hà Tĩnh")
    assert speaks_for(COMMUNE, "Hà Tĩnh", "Hà Tĩnh")["its outlet"] == 1
    assert speaks_for(COMMUNE, "Hà Tĩnh", "Nghệ An")["another outlet"] == 1


def test_all_shares_are_of_one_whole_and_the_likeliest_comes_first() -> None:
    rows = ranked(report(COMMUNE), weights())
    assert rows[0].area.place.name == "Tân Phong"
    assert sum(one.share for one in rows) == pytest.approx(1)
    assert [one.share for one in rows] == sorted((one.share for one in rows), reverse=True)


def test_a_masthead_in_capitals_names_the_province() -> None:
    text = (
        "SỞ Y TẾ TỈNH SƠN LA\n\nGiao ban tháng 10\n\n"
        "Sáng nay, Sở họp giao ban. Trong tháng, toàn tỉnh khám 9.000 lượt."
    )
    found, _ = report_areas(Report.of(contextualize(Article(source="a.txt", text=text))))
    assert found is not None
    assert found.place.name == "Sơn La"


@pytest.mark.parametrize(
    "text",
    [
        "Doanh thu đạt 15 tỷ đồng.",
        # one passing word
        "Năng suất đạt 60 tạ/ha, cao nhất là Bắc Giang 68 tạ/ha.",
        # either of two
        "Lào Cai: 9 người.\n\nSơn La: 4 người.",
        # a province's report that does not say of which
        "UBND tỉnh họp. Thủ tướng đã có chỉ đạo. Các sở giải ngân 512 tỷ đồng.",
    ],
)
def test_where_too_little_speaks_for_any_none_is_said(text: str) -> None:
    assert report_areas(Report.of(contextualize(Article(source="a.txt", text=text))))[0] is None


def test_the_table_reads_as_it_was_written() -> None:
    assert as_toml(weights()) == Path(report_area.__file__).with_name(
        report_area.WEIGHTS
    ).read_text("utf-8")


def test_a_damaged_table_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / report_area.WEIGHTS).write_text('"share" = "much"\n', "utf-8")
    monkeypatch.setattr(report_area, "files", lambda _: tmp_path)
    weights.cache_clear()
    with pytest.raises(LexiconError, match=r"area_weights\.toml cannot be read"):
        weights()
    weights.cache_clear()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # many districts, each named once, are still one province
        (
            (
                "Nam Định: Giữ nhịp tăng trưởng\n\n"
                "UBND tỉnh họp với huyện Hải Hậu, huyện Giao Thủy, huyện Ý Yên và huyện Vụ Bản. "
                "Dự họp có lãnh đạo tỉnh.\n\n"
                "Báo cáo của Sở Tài chính nêu rõ: Kim ngạch xuất khẩu đạt 800 triệu USD."
            ),
            ["Nam Định"],
        ),
        # a district named most, among others of the province, is not what the report is about
        (
            (
                "Chủ tịch UBND tỉnh Tiền Giang kiểm tra các công trình trên địa bàn tỉnh.\n\n"
                "Đoàn kiểm tra tại huyện Cai Lậy, huyện Châu Thành và thành phố Mỹ Tho. Lãnh đạo "
                "tỉnh làm việc với thành phố Mỹ Tho, sau đó trở lại huyện Cai Lậy, của tỉnh.\n\n"
                "Báo cáo của Ban Quản lý dự án cho biết: tổng mức đầu tư là 900 tỷ đồng."
            ),
            ["Tiền Giang"],
        ),
        # the party's committee of a district, without its kind
        (
            (
                "Huyện ủy Phú Vang tổ chức hội nghị lần thứ 23\n\n"
                "Thu ngân sách trên địa bàn đạt 37 tỷ đồng."
            ),
            ["Phú Vang"],
        ),
        # a report on several provinces is of none of them
        (
            (
                "Mưa lớn gây thiệt hại tại các tỉnh Bình Định, Phú Yên, Thanh Hóa\n\n"
                "Mưa lớn làm 1 người chết. Tại Phú Yên, 8.000 m đường bị hư hỏng."
            ),
            [None, "Phú Yên"],
        ),
        # a branch in a province that nothing names
        (
            (
                "Ngân hàng Chính sách xã hội chi nhánh tỉnh có 479 điểm giao dịch. Nguồn vốn từ "
                "Trung ương chiếm 78%."
            ),
            [None, None],
        ),
        # a branch tells of its province
        (
            (
                "Gia Lai: Tín dụng tăng chậm\n\nTheo Ngân hàng Nhà nước Việt Nam - Chi nhánh "
                "tỉnh, dư nợ cho vay đạt 900 tỷ đồng."
            ),
            ["Gia Lai"],
        ),
        # a headline says whose report it is
        (
            "Huyện Phong Điền: Sơ kết 6 tháng\n\nHuyện ủy họp. Thu ngân sách đạt 96 tỷ đồng.",
            ["Phong Điền"],
        ),
        (
            (
                "Tây Nguyên: Hộ nghèo giảm nhanh\n\n"
                "Bộ Nội vụ cho biết, tỷ lệ hộ nghèo vùng Tây Nguyên còn 8%; cả nước là 2%.\n\n"
                "Ông Lê Văn An, Chủ tịch UBND huyện Đăk Hà, nói: tỷ lệ hộ nghèo còn 5%.\n\n"
                "Vùng vẫn còn 39% lao động chưa qua đào tạo."
            ),
            ["Tây Nguyên", "Việt Nam", "Đăk Hà", "Tây Nguyên"],
        ),
        # a ward's own report, though its province is named as well
        (
            (
                "Đại hội Đảng bộ phường Hoa Lư\n\n"
                "Đảng bộ phường Hoa Lư (tỉnh Ninh Bình) tổ chức Đại hội. Bí thư Tỉnh ủy Ninh Bình "
                "đến dự.\n\nThu ngân sách đạt 900 tỷ đồng."
            ),
            ["Hoa Lư"],
        ),
        # a province that joins a national meeting
        (
            (
                "Cà Mau tham dự Hội nghị thúc đẩy xuất khẩu do Bộ Công Thương tổ chức.\n\n"
                "Đại diện tỉnh Cà Mau có lãnh đạo Sở Công Thương Cà Mau.\n\n"
                "Theo báo cáo tại hội nghị, xuất khẩu đạt 215 tỷ USD.\n\n"
                "Kim ngạch xuất khẩu của tỉnh Cà Mau đạt 2 tỷ USD."
            ),
            ["Việt Nam", "Cà Mau"],
        ),
        # many places, none of them more than others
        (
            (
                "Bão làm 25 người bị thương.\n\nCác xã ở Lào Cai, Yên Bái, Phú Thọ, Sơn La, "
                "Hà Giang và Lai Châu bị cô lập."
            ),
            ["Việt Nam"],
        ),
        # a province's own report that does not name it is not the nation's
        (
            (
                "Chủ tịch UBND tỉnh chủ trì cuộc họp về vốn đầu tư.\n\n"
                "Thủ tướng Chính phủ đã có chỉ đạo. Các chủ đầu tư giải ngân được 512 tỷ đồng."
            ),
            [None],
        ),
        # the ends of a stretch, and one of many, are not what a report is about
        (
            (
                "Thủ tướng gửi công điện về bão. Bão ảnh hưởng đến các tỉnh từ Nghệ An - Huế, "
                "mưa lớn ở Huế và nhiều địa phương.\n\n"
                "Chính phủ nhận định bão còn mạnh. Ít nhất 4 người chết."
            ),
            ["Việt Nam"],
        ),
        # a meeting of the whole nation, seen from a province
        (
            (
                "Ngày 4/3, Ban Chỉ đạo 389 quốc gia tổ chức hội nghị trực tuyến tổng kết năm 2016. "
                "Dự tại điểm cầu Tiền Giang có lãnh đạo tỉnh Tiền Giang.\n\n"
                "Năm 2016, các lực lượng đã xử lý 200.000 vụ vi phạm.\n\n"
                "Tại Tiền Giang, lực lượng chức năng đã xử lý 900 vụ vi phạm."
            ),
            ["Việt Nam", "Tiền Giang"],
        ),
        # the headline's subject, whatever national bodies are spoken of
        (
            (
                "Thành phố Hà Nội tổng kết đợt điều tra\n\n"
                "Dự hội nghị của thành phố Hà Nội có lãnh đạo Tổng cục Thống kê, Ban Chỉ đạo "
                "Trung ương. Trung ương, Chính phủ và Tổng cục Thống kê đánh giá cao kết quả.\n\n"
                "UBND Thành phố tặng Bằng khen cho 40 tập thể."
            ),
            ["Hà Nội"],
        ),
    ],
)
def test_what_a_report_is_about_is_what_its_figures_are_of(
    text: str, expected: list[str | None]
) -> None:
    assert places(text) == expected


def test_where_a_meeting_is_held_is_not_what_its_figures_are_of() -> None:
    text = (
        "Sáng 16/4, tại Hà Nội, Chính phủ tổ chức hội nghị toàn quốc. "
        "Hội nghị có hơn 1,5 triệu đại biểu tham dự."
    )
    assert places(text) == ["Việt Nam"]


def test_a_ministry_by_its_initials_speaks_of_the_nation() -> None:
    said = "Tại họp báo của {}, ông Lê Nam cho biết: xuất khẩu gạo đạt 4 tỷ USD, cà phê 3 tỷ USD."
    assert places(said.format("Bộ NN-PTNT")) == ["Việt Nam"] * 2
    assert places(said.format("Công ty Sao Mai")) == [None] * 2


def test_a_headline_on_several_provinces_makes_a_report_no_ones_own() -> None:
    told = (
        "Tỷ lệ đỗ của tỉnh Cà Mau đạt 90%. Tỉnh Cà Mau có 9 trường đỗ hết.\n\n"
        "Tỉnh Bến Tre có 12 trường đỗ hết.\n\nCòn với hệ bổ túc, có 400 học sinh đỗ."
    )
    assert places(f"Thêm 2 tỉnh công bố kết quả thi\n\n{told}")[-1] is None


def test_a_road_is_in_neither_of_its_ends_alone() -> None:
    assert places("Cao tốc Bãi Vọt - Huế dài 50 km. Cục Đường bộ chi 3 tỷ đồng.") == [None, None]
    assert places("Cao tốc Bãi Vọt - Huế dài 50 km. TP Huế chi 3 tỷ đồng.") == [None, "Huế"]
