"""Names of figures beside who has them, who tells them and whose the things are."""

import pytest

from tests.extract.figures.conftest import names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Tỷ lệ giải ngân của tỉnh đạt 52%. Cao nhất là huyện Núi Cao (81%), "
                "tiếp đến là Sông Sâu (77%), Đồi Xanh 74,9%."
            ),
            [
                "Tỷ lệ giải ngân của tỉnh",
                "Tỷ lệ giải ngân huyện Núi Cao",
                "Tỷ lệ giải ngân Sông Sâu",
                "Tỷ lệ giải ngân Đồi Xanh",
            ],
        ),
        # others than those before, other times
        (
            "Công suất phòng đạt 62%, những ngày cao điểm đạt trên 85%, một số khu ven biển 95%.",
            [
                "Công suất phòng",
                "Công suất phòng những ngày cao điểm",
                "Công suất phòng một số khu ven biển",
            ],
        ),
        (
            "Tỷ lệ giải ngân cả nước đạt 45%; khối bộ, ngành đạt 50%; các tỉnh còn lại đạt 39%.",
            [
                "Tỷ lệ giải ngân cả nước",
                "Tỷ lệ giải ngân khối bộ, ngành",
                "Tỷ lệ giải ngân tỉnh còn lại",
            ],
        ),
        # a list under the head of what is counted in turns
        (
            "Lượng khách quốc tế tăng ở nhiều nơi: Hội Núi đón 12.000 lượt; Bến Sông đón 900 lượt.",
            ["Lượng khách quốc tế", "Lượng khách quốc tế"],
        ),
        (
            "Một số cảng có sản lượng hàng rời tăng như: khu vực Núi Cao tăng 7%.",
            ["sản lượng hàng rời khu vực Núi Cao"],
        ),
        (
            "Bộ Nội vụ dẫn đầu về tỷ lệ hồ sơ số với 98%, Bộ Tài chính đứng thứ ba với 92,4%.",
            ["tỷ lệ hồ sơ số", "tỷ lệ hồ sơ số Bộ Tài chính"],
        ),
        # a branch told of first
        (
            "Ngành chăn nuôi tiếp tục gặp khó, năm 2022 giảm 3,5%, năm 2023 tăng 1%.",
            ["Ngành chăn nuôi", "Ngành chăn nuôi"],
        ),
        # another unit than what was told before
        ("Lũ cuốn trôi 100 con bò. Vùng núi có mưa to (phổ biến 100 mm).", ["con bò cuốn trôi"]),
        (
            "Một số đơn vị có tỷ lệ giải ngân thấp như Sở Y tế (12%), Sở Xây dựng (15%).",
            ["tỷ lệ giải ngân Sở Y tế", "tỷ lệ giải ngân Sở Xây dựng"],
        ),
        (
            "Lượng mưa phổ biến 100 mm. Một số nơi mưa lớn như Núi Cao 573mm.",
            ["Lượng mưa", "Lượng mưa Núi Cao"],
        ),
        (
            "Thị trường Trung Quốc chiếm 58% tổng kim ngạch, tiếp đến là Hoa Kỳ 9%.",
            ["Thị trường Trung Quốc trong tổng kim ngạch", "Hoa Kỳ trong tổng kim ngạch"],
        ),
        (
            (
                "Điểm phục vụ người dân đạt 80 điểm. Phường Núi Cao cao nhất, 97,2 điểm; "
                "xã Sông Sâu thấp nhất, 64,8 điểm."
            ),
            [
                "Điểm phục vụ người dân",
                "Điểm phục vụ người dân Phường Núi Cao",
                "Điểm phục vụ người dân xã Sông Sâu",
            ],
        ),
        (
            (
                "Tỷ lệ giải ngân đạt 51,8%; trong đó vốn kéo dài 68,3%. "
                "Dẫn đầu là huyện Núi Cao với 81%."
            ),
            ["Tỷ lệ giải ngân", "vốn kéo dài", "Tỷ lệ giải ngân huyện Núi Cao"],
        ),
        (
            "Tỷ lệ tiêm đủ mũi mới đạt 71,2% (kế hoạch cả năm 95%).",
            ["Tỷ lệ tiêm đủ mũi", "Tỷ lệ tiêm đủ mũi"],
        ),
        (
            "Còn 4 chỉ tiêu chưa đạt, đáng kể là tỷ lệ che phủ rừng (56,2% so với mục tiêu 58%).",
            [
                "chỉ tiêu chưa đạt",
                "tỷ lệ che phủ rừng so với mục tiêu",
                "tỷ lệ che phủ rừng",
            ],
        ),
        # nothing was measured before
        ("Cao nhất là huyện Núi Cao với 81%.", ["huyện Núi Cao"]),
    ],
)
def test_who_has_a_value_is_no_indicator(text: str, expected: list[str]) -> None:
    assert names(text, None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chủ tịch UBND huyện Trần Văn An nói huyện có 132 công trình.", ["công trình"]),
        (
            "Bà Lê Thị Bình nêu thực tế còn 38 tỷ đồng chi phí vượt dự toán.",
            ["chi phí vượt dự toán"],
        ),
        ("Ông Trần Văn An, Giám đốc Sở Y tế, kể tỉnh thiếu 120 bác sĩ.", ["bác sĩ tỉnh thiếu"]),
        ("Một doanh nghiệp dệt báo doanh thu đạt 14.200 tỷ đồng.", ["doanh thu"]),
    ],
)
def test_a_name_begins_behind_who_tells_it(text: str, expected: list[str]) -> None:
    assert names(text, None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Có 6 bến do Nhà nước quản lý và 3 mỏ do Công ty Hoa Sen khai thác.",
            ["bến do Nhà nước quản lý", "mỏ do Công ty Hoa Sen khai thác"],
        ),
        ("Có 40 hộ do thiếu vốn chưa sửa được nhà.", ["hộ"]),
        (
            "Chỉ có 72 xưởng (gần 18 ha) đạt các tiêu chuẩn phòng cháy.",
            ["xưởng đạt các tiêu chuẩn phòng cháy"] * 2,
        ),
        (
            "Có 64 người đang học nghề, thực tập tại xưởng (chiếm 80%).",
            ["người đang học nghề, thực tập tại xưởng"] * 2,
        ),
        (
            "Người dân đóng góp 1.150 ngày công và hơn 900 triệu đồng.",
            ["ngày công", "đóng góp"],
        ),
        (
            "Mực nước trên sông Mã là 10,25 m, trên báo động 2 là 0,25 m.",
            ["Mực nước trên sông Mã", "Mực nước trên sông Mã trên báo động 2"],
        ),
        (
            "Sở trao 50 suất quà, mỗi suất 1 triệu đồng, tổng trị giá 50 triệu đồng.",
            ["suất quà Sở trao", "mỗi suất quà", "suất quà Sở trao trị giá"],
        ),
        (
            "Đường dây với 1.177 vị trí móng cột đi qua 9 tỉnh.",
            ["vị trí móng cột", "tỉnh"],
        ),
        ("Môn Toán có 35 bài đạt điểm 10, môn Văn không có điểm 10 nào.", ["bài đạt điểm 10"]),
        (
            "Ban tiếp 1.245 lượt người với 980 vụ việc.",
            ["lượt người Ban tiếp", "vụ việc lượt người Ban tiếp"],
        ),
        (
            "Tỉnh huy động 3.500 chiến sĩ cùng 120 phương tiện tham gia khắc phục.",
            ["chiến sĩ huy động", "phương tiện tham gia khắc phục"],
        ),
        (
            "Số vụ ngộ độc thực phẩm giảm từ 12 vụ xuống còn 7 vụ.",
            ["Số vụ ngộ độc thực phẩm"] * 2,
        ),
        (
            "Có 320 doanh nghiệp mới với số vốn 450 tỷ đồng, giảm 12% về số doanh nghiệp.",
            ["doanh nghiệp mới", "số vốn doanh nghiệp mới", "số doanh nghiệp mới"],
        ),
        (
            "Có 4 dự án cấp mới với tổng vốn đăng ký 9 tỷ đồng, tăng 5% về số dự án, 7% về số vốn.",
            [
                "dự án cấp mới",
                "tổng vốn đăng ký dự án cấp mới",
                "số dự án cấp mới",
                "tổng vốn đăng ký dự án cấp mới",
            ],
        ),
        ("Vốn FDI thực hiện ước đạt 9 tỷ USD, tăng 4%.", ["Vốn FDI thực hiện"] * 2),
        ("Đại hội bầu Ban Thường vụ 11 đồng chí.", ["đồng chí Ban Thường vụ"]),
        ("Cử tri kiến nghị 245 ý kiến.", ["ý kiến Cử tri kiến nghị"]),
        (
            "Trường gồm 8 phòng học và 4 phòng chức năng.",
            ["phòng học Trường", "phòng chức năng"],
        ),
        (
            "Đợt rét làm chết 234 con bò, 45 ha mạ bị hư hại.",
            ["con bò chết", "mạ bị hư hại"],
        ),
        ("Xã có 5 dân tộc cùng sinh sống.", ["dân tộc cùng sinh sống"]),
        ("Hiện có 3 trong số 12 dự án hoàn thành.", ["dự án hoàn thành"]),
        ("Tỷ lệ giải ngân cả năm khó đạt 90%.", []),
        (
            "Toàn tỉnh xảy ra 11 vụ va chạm (VC) làm chết 8 người, bị thương 9 người.",
            ["vụ va chạm (VC)", "người chết", "người bị thương"],
        ),
        ("Đến nay, xã Núi Cao đã đạt 14/19 tiêu chí.", ["tiêu chí"]),
        (
            "Chính phủ giảm 219 vụ và tương đương, 343 cơ quan và tương đương cấp tỉnh.",
            ["vụ và tương đương", "cơ quan và tương đương cấp tỉnh"],
        ),
        (
            "Sản lượng cá tăng trưởng khá, trung bình trong 3 năm qua đạt 108% so với kế hoạch.",
            ["Sản lượng cá so với kế hoạch"],
        ),
        ("Cụm rộng 75 ha mà tỷ lệ lấp đầy chỉ 38,5%.", ["Cụm rộng", "tỷ lệ lấp đầy"]),
        ("Số khách mỗi tuần dao động từ 410 đến 620 khách.", ["Số khách mỗi tuần"]),
        ("Tỉnh dẫn đầu về khối lượng hồ sơ số với 405 hồ sơ.", ["khối lượng hồ sơ số"]),
        (
            "- Ngành công nghiệp chế biến, chế tạo: giảm 4% so với tháng trước.",
            ["Ngành công nghiệp chế biến, chế tạo"],
        ),
    ],
)
def test_a_name_keeps_what_belongs_to_it(text: str, expected: list[str]) -> None:
    assert names(text, None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a second of its kind shares the first's measure
        (
            "Bến dầu có quy mô 900 tấn, bến than 700 tấn; Trạm A có 5 tổ máy.",
            ["quy mô Bến dầu", "quy mô bến than", "tổ máy Trạm A"],
        ),
        ("Tỷ lệ hộ nghèo 5%, hộ cận nghèo 7%.", ["Tỷ lệ hộ nghèo", "Tỷ lệ hộ cận nghèo"]),
        ("Vốn dự án A là 5 tỷ đồng, dự án B là 7 tỷ đồng.", ["Vốn dự án A", "Vốn dự án B"]),
        (
            "Gói thầu số 1 đạt 38% kế hoạch, gói thầu số 2 đạt 41%, gói thầu số 3 giảm 2%.",
            ["Gói thầu số 1 so với kế hoạch", "gói thầu số 2 so với kế hoạch", "gói thầu số 3"],
        ),
        (
            "Tổng mức đầu tư 90 tỷ đồng, trong đó đền bù 20 tỷ đồng, xây lắp 60 tỷ đồng.",
            ["Tổng mức đầu tư", "mức đầu tư đền bù", "mức đầu tư xây lắp"],
        ),
        ("Doanh thu bán hàng 5 tỷ đồng, lợi nhuận 2 tỷ.", ["Doanh thu bán hàng", "lợi nhuận"]),
        ("Cầu dài 300 m, đường dẫn 900 m.", ["Cầu dài", "đường dẫn"]),
        # what a stretch of percentages is of
        ("Mức phạt từ 1% đến 2% giá trị hợp đồng.", ["Mức phạt so với giá trị hợp đồng"]),
        ("Tỷ lệ hộ nghèo tăng từ 1% lên 2%.", ["Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo"]),
        # two of a kind, of which nothing else is told
        ("Đường gom, đường ngang đã xong 98%.", ["Đường gom, đường ngang đã xong"]),
        ("Thu phí, thu phạt đạt 60% dự toán.", ["Thu phí, thu phạt so với dự toán"]),
        ("Hiện nay, hiện vật đạt 30%.", ["hiện vật"]),
        ("Rừng trồng, bò nuôi, bò sữa đạt 9 tấn.", ["bò sữa"]),
        # a measure right behind what is counted is of that
        ("Xã có 5 lò sấy công suất 30 tấn.", ["lò sấy", "công suất lò sấy"]),
        ("Xã có 3 dự án đang chờ, tổng vốn 9 tỷ đồng.", ["dự án đang chờ", "tổng vốn"]),
        # so many of them belong to the measure
        ("Dự án có tổng mức đầu tư 2 giai đoạn là 90 tỷ đồng.", ["tổng mức đầu tư 2 giai đoạn"]),
        ("Tổng diện tích 3 khu là 45 ha.", ["Tổng diện tích 3 khu"]),
        # with what, and for what, something is done
        ("Huyện bảo trì 90 km đường huyện bằng nguồn thu phí.", ["đường huyện"]),
        ("Huyện có 12 dự án xã bằng vốn vay.", ["dự án xã bằng vốn vay"]),
        ("Tỉnh dùng 10% dự phòng để trả 90 tỷ đồng.", ["dự phòng Tỉnh dùng"]),
        # whose things are, by the deed and not by who does it
        ("Có 9 km đường do các nhà đầu tư bảo trì.", ["đường do các nhà đầu tư bảo trì"]),
        ("Có 9 trạm do xã quản lý.", ["trạm do xã quản lý"]),
    ],
)
def test_a_measure_is_shared_and_whole(text: str, expected: list[str]) -> None:
    assert names(text, None) == expected


def test_who_comes_second_has_what_the_first_had() -> None:
    text = (
        "Bắc Ninh dẫn đầu với tổng vốn đăng ký 5 tỷ USD, chiếm 18% tổng vốn. "
        "Hải Phòng đứng thứ hai với 4 tỷ USD, chiếm 16% tổng vốn, tăng 40%."
    )
    own = ["tổng vốn đăng ký", "tổng vốn đăng ký trong tổng vốn"]
    assert names(text, None) == [*own, *own, "tổng vốn đăng ký"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dân số huyện là 90.000 người, tỷ lệ hộ nghèo ở đô thị 1,2%, nông thôn 5,4%.",
            ["Dân số huyện", "tỷ lệ hộ nghèo ở đô thị", "tỷ lệ hộ nghèo ở nông thôn"],
        ),
        (
            "Thu nhập tăng 6%, tỷ lệ nữ có việc làm đạt 60%, nam 72%.",
            ["Thu nhập", "tỷ lệ nữ có việc làm", "tỷ lệ nam có việc làm"],
        ),
    ],
)
def test_others_have_what_was_measured_last(text: str, expected: list[str]) -> None:
    assert names(text) == expected
