"""Things that are counted: what of the words around them is their name."""

import pytest

from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a comma between two nouns that are counted together, or between a word's halves
        (
            "Đoàn có 16 chuyên gia, nhà khoa học tham gia khảo sát.",
            [("chuyên gia, nhà khoa học tham gia khảo sát", "16 chuyên gia")],
        ),
        (
            "Sở thu hồi 27 giấy phép, chứng chỉ hành nghề của các phòng khám.",
            [("thu hồi giấy phép, chứng chỉ hành nghề của các phòng khám", "27 giấy phép")],
        ),
        (
            "Thành phố có trên 800 cửa hàng y, dược cổ truyền.",
            [("cửa hàng y, dược cổ truyền", "800 cửa hàng")],
        ),
        (
            "Tổng số xe chở hàng xuất khẩu, nhập khẩu qua cửa khẩu là 530 xe.",
            [("Tổng số xe chở hàng xuất khẩu, nhập khẩu qua cửa khẩu", "530 xe")],
        ),
        # the second noun begins a clause
        ("Lớp có 38 học viên, giáo viên đứng lớp là nghệ nhân.", [("học viên Lớp", "38 học viên")]),
        ("Vụ va chạm làm 3 người bị thương, lái xe bỏ trốn.", [("người bị thương", "3 người")]),
        # in brackets: those whom something is done for, and some of those counted
        (
            "Trung tâm khám sàng lọc cho toàn bộ công nhân khu trọ (1.900 người).",
            [("công nhân khu trọ", "1900 người")],
        ),
        (
            "Tỉnh có 62 xã, phường (9 phường, 53 xã).",
            [("xã, phường", "62 xã, phường"), ("phường", "9 phường"), ("xã", "53 xã")],
        ),
        (
            "Xã có 1.740 hộ dân (132 hộ nghèo).",
            [("hộ dân", "1740 hộ dân"), ("hộ nghèo", "132 hộ nghèo")],
        ),
        (
            "Hôm qua có 64 người mắc sởi (17 người được cách ly từ trước).",
            [("người mắc sởi", "64 người"), ("người mắc sởi được cách ly", "17 người")],
        ),
        (
            "Đợt lũ làm 9 người mất tích (4 người trú xã Mường Lát).",
            [("người mất tích", "9 người"), ("người trú xã Mường Lát", "4 người")],
        ),
        # what becomes of things that have a name, what they are sent for, and others beside them
        (
            "Sau sắp xếp, hơn 900 trụ sở dôi dư sẽ được chuyển thành trường học.",
            [("trụ sở dôi dư", "900 trụ sở")],
        ),
        ("Có 12 dự án sẽ khởi công.", [("dự án sẽ khởi công", "12 dự án")]),
        (
            "Công ty chuyển 4 máy đo độ ẩm vào hỗ trợ nông dân.",
            [("máy đo độ ẩm chuyển", "4 máy")],
        ),
        ("Huyện có 32 người về quê lập nghiệp.", [("người về quê lập nghiệp", "32 người")]),
        (
            "Trên tàu có 19 thuyền viên và hai hoa tiêu.",
            [("thuyền viên", "19 thuyền viên"), ("hoa tiêu", "2 hoa tiêu")],
        ),
        ("Có 410 học sinh hai buổi.", [("học sinh hai buổi", "410 học sinh")]),
        (
            "Nhà máy dự kiến chế biến 30 tấn hồi khô và cam kết thu mua cho dân.",
            [("hồi khô Nhà máy dự kiến chế biến", "30 tấn")],
        ),
        # that it was begun, or was all of them, tells nothing
        (
            "Bước đầu thí điểm gắn biển cho 25 cây di sản.",
            [("cây di sản được thí điểm gắn biển", "25 cây")],
        ),
        (
            "Toàn bộ 140 thuyền viên được đưa vào bờ.",
            [("thuyền viên được đưa vào bờ", "140 thuyền viên")],
        ),
        # words that only point back
        (
            "Có 4 người bị thương và 12 người khác đang mất tích.",
            [("người bị thương", "4 người"), ("người đang mất tích", "12 người")],
        ),
        ("Xã có 15 hộ khác nhau về thu nhập.", [("hộ khác nhau về thu nhập", "15 hộ")]),
        ("Chính quyền lo cho hơn 5 triệu người này phát triển sinh kế.", []),
        (
            "Bão làm 3 nhà kho ở xã này bị tốc mái.",
            [("nhà kho bị tốc mái", "3 nhà kho")],
        ),
        ('Hợp tác xã có 3 dòng trà mang tên "Mây Núi".', [("dòng trà", "3 dòng")]),
        # each with its country
        (
            "Có 900 lao động ra nước ngoài, trong đó Nhật Bản: 540 lao động; Lào: 90 lao động.",
            [
                ("lao động ra nước ngoài", "900 lao động"),
                ("lao động ra nước ngoài Nhật Bản", "540 lao động"),
                ("lao động ra nước ngoài Lào", "90 lao động"),
            ],
        ),
        (
            "Cụ thể: Ả rập Xê út: 45 chuyên gia; Nhật Bản: 30 chuyên gia; Lào: 9 chuyên gia.",
            [
                ("chuyên gia Ả rập Xê út", "45 chuyên gia"),
                ("chuyên gia Nhật Bản", "30 chuyên gia"),
                ("chuyên gia Lào", "9 chuyên gia"),
            ],
        ),
        (
            "Lượng khách: Trung Quốc: 4.000 lượt khách; Lào: 700 lượt khách.",
            [
                ("Lượng khách Trung Quốc", "4000 lượt khách"),
                ("Lượng khách Lào", "700 lượt khách"),
            ],
        ),
        (
            "Thị trường Nhật Bản tăng trưởng mạnh với 520 lao động.",
            [("lao động Thị trường Nhật Bản", "520 lao động")],
        ),
        (
            "Số vụ cháy: Bắc Giang: 12 vụ; Lạng Sơn: 9 vụ.",
            [("Số vụ cháy", "12 vụ"), ("Số vụ cháy", "9 vụ")],
        ),
        # which of them is told by a number; how far each goes is no share of them
        (
            "Sở có 5 trung tâm tự chủ 100% kinh phí; 14 trạm chạy cầm chừng (từ 20-70%).",
            [
                ("trung tâm tự chủ 100% kinh phí", "5 trung tâm"),
                ("trạm chạy cầm chừng", "14 trạm"),
            ],
        ),
        ("Có 30 hộ được hỗ trợ 100% kinh phí.", [("hộ được hỗ trợ 100% kinh phí", "30 hộ")]),
        (
            "Có 6 xã đạt chuẩn, chiếm 40% tổng số xã.",
            [("xã đạt chuẩn", "6 xã"), ("xã đạt chuẩn trong tổng số xã", "40 %")],
        ),
        # people of households of which nothing is told, branches beside one another
        (
            "Xóm Bản Mới hiện có 72 hộ với 310 nhân khẩu.",
            [("hộ", "72 hộ"), ("nhân khẩu", "310 nhân khẩu")],
        ),
        (
            "Xã có 215 hộ kinh doanh thương mại, vận tải.",
            [("hộ kinh doanh thương mại, vận tải", "215 hộ kinh doanh")],
        ),
        # what becomes of them, samples, both deeds, and who won
        (
            "Tỉnh đã sáp nhập 9 thôn thành các thôn mới trong năm nay.",
            [("thôn sáp nhập", "9 thôn")],
        ),
        (
            "Có 120 doanh nghiệp thành lập mới.",
            [("doanh nghiệp thành lập mới", "120 doanh nghiệp")],
        ),
        (
            "Hôm qua, 64 mẫu cho kết quả dương tính.",
            [("mẫu cho kết quả dương tính", "64 mẫu")],
        ),
        (
            "Hội đã làm mới và tu bổ 90 căn nhà.",
            [("căn nhà làm mới và tu bổ", "90 căn nhà")],
        ),
        (
            "Kết quả, đoàn Nam Định đạt được 6/6 giải.",
            [("giải đoàn Nam Định", "6 giải")],
        ),
        # the deed of a sentence's head, both branches, what was done against
        (
            "Kết nạp 28 đảng viên mới.",
            [("đảng viên mới kết nạp", "28 đảng viên")],
        ),
        (
            "Lĩnh vực thương mại, du lịch đã thu hút 760 lao động.",
            [("lao động thu hút", "760 lao động")],
        ),
        (
            "Trong đó xử lý vi phạm về tải trọng 310 trường hợp.",
            [("trường hợp vi phạm về tải trọng", "310 trường hợp")],
        ),
        # no pair: others than those told of elsewhere; those who came are no provinces
        ("Vụ lật xe làm 2 người chết và 3 người khác.", [("người chết", "2 người")]),
        ("Còn 7 huyện khác chưa hoàn thành.", [("huyện khác chưa hoàn thành", "7 huyện")]),
        ("Tham dự có lãnh đạo 14 tỉnh, thành phố phía Nam.", []),
        # whose they are does nothing; schools of several kinds; years that a name leads to
        (
            "Cuộc thi có 860 bài của học sinh, sinh viên 32 trường đại học.",
            [
                ("bài của học sinh, sinh viên", "860 bài"),
                ("trường đại học", "32 trường đại học"),
            ],
        ),
        (
            "Tỉnh có 410 trường mầm non, tiểu học, trung học cơ sở với hơn 190.000 học sinh.",
            [
                ("trường mầm non, tiểu học, trung học cơ sở", "410 trường"),
                ("học sinh trường mầm non, tiểu học, trung học cơ sở", "190000 học sinh"),
            ],
        ),
        # a place taken by what was won is of none of that
        (
            "Đội giành 24 huy chương vàng, 31 huy chương bạc, xếp thứ 8 toàn đoàn.",
            [
                ("huy chương vàng Đội giành", "24 huy chương"),
                ("huy chương bạc Đội giành", "31 huy chương"),
            ],
        ),
        # a kind of the second is none of the first; a sum is of all that is counted
        (
            "Trường có 18 phòng học và 1 nhà đa năng.",
            [("phòng học Trường", "18 phòng học"), ("nhà đa năng", "1 nhà")],
        ),
        (
            "Ngân hàng cho vay 860 hộ nghèo, hộ cận nghèo với dư nợ 52 tỷ đồng.",
            [
                ("hộ nghèo, hộ cận nghèo", "860 hộ nghèo"),
                ("dư nợ hộ nghèo, hộ cận nghèo", "52000000000 đồng"),
            ],
        ),
        # what is done for them behind another count, and what they suffer
        (
            "Sở mở 9 phiên giao dịch, kết nối việc làm cho 1.460 lao động.",
            [
                ("phiên giao dịch", "9 phiên"),
                ("lao động được kết nối việc làm", "1460 lao động"),
            ],
        ),
        (
            "Sự cố làm hỏng 2 trạm biến áp, ảnh hưởng đến 1.800 hộ dân.",
            [
                ("trạm biến áp hỏng", "2 trạm biến áp"),
                ("hộ dân bị ảnh hưởng", "1800 hộ dân"),
            ],
        ),
        # a kind of the second thing is none of the first
        (
            "Huyện có 7 trạm y tế và 2 cơ sở điều dưỡng của ngành than.",
            [("trạm y tế", "7 trạm y tế"), ("cơ sở điều dưỡng của ngành than", "2 cơ sở")],
        ),
        (
            "Huyện có 7 trạm y tế và 2 cơ sở điều dưỡng bị dột.",
            [("trạm y tế bị dột", "7 trạm y tế"), ("cơ sở điều dưỡng bị dột", "2 cơ sở")],
        ),
        # trades by commas
        (
            "Xã có 130 cơ sở thu mua, giết mổ, đóng gói trong khu dân cư.",
            [("cơ sở thu mua, giết mổ, đóng gói trong khu dân cư", "130 cơ sở")],
        ),
        # where things are mostly found tells nothing of what they are
        (
            "Thị xã có 75 nhà dễ sập tập trung ở hai phường ven sông.",
            [("nhà dễ sập", "75 nhà")],
        ),
        (
            "Cả nước có 30 khu cách ly tập trung ở biên giới.",
            [
                ("khu cách ly tập trung ở biên giới", "30 khu"),
            ],
        ),
        # what stands in brackets shares what is told behind them
        (
            "Có 310 ghe (với 1.450 bạn ghe) đã vào bờ, 96 hộ (với 402 nhân khẩu) đã dời nhà.",
            [
                ("ghe đã vào bờ", "310 ghe"),
                ("bạn ghe", "1450 bạn ghe"),
                ("hộ đã dời nhà", "96 hộ"),
                ("nhân khẩu đã dời nhà", "402 nhân khẩu"),
            ],
        ),
        (
            (
                "Ngành có 84 trường, điểm trường (giảm 6 điểm trường so với năm ngoái), "
                "với số lượng 31.000 học sinh."
            ),
            [
                ("trường, điểm trường", "84 trường"),
                ("trường, điểm trường", "-6 điểm trường"),
                ("học sinh", "31000 học sinh"),
            ],
        ),
        # of what kind a death is
        (
            "Năm qua có 9 ca tử vong do bệnh dại, 41 trẻ em tử vong do đuối nước ở sông.",
            [
                ("ca tử vong do bệnh dại", "9 ca tử vong"),
                ("trẻ em tử vong do đuối nước", "41 trẻ em"),
            ],
        ),
        # what is left undone; what is tried out; who came along
        ("Xã còn 4 tiêu chí chưa đạt.", [("tiêu chí chưa đạt", "4 tiêu chí")]),
        ("Xã còn 4 nhiệm vụ phải làm.", []),
        ("Phường thí điểm 06 Kiosk tự phục vụ.", [("Kiosk tự phục vụ", "6 kiosk")]),
        (
            "Dự lễ ra quân có lãnh đạo các xã cùng 240 dân quân.",
            [("dân quân", "240 dân quân")],
        ),
        ("Tổ vận động làm việc cùng 24 người dân trong xóm.", []),
        # with whom something was done, of what field it is told, and who the members are
        (
            "Hội phối hợp với Đoàn xã phát 9.500 tờ rơi.",
            [("tờ rơi", "9500 tờ")],
        ),
        ("Riêng về lở đất xảy ra 6 vụ.", [("vụ lở đất", "6 vụ")]),
        (
            "Quyết định chỉ định ủy viên Ban Thường vụ Đảng ủy phường gồm 11 đồng chí.",
            [("ủy viên Ban Thường vụ Đảng ủy phường", "11 đồng chí")],
        ),
        (
            "Hai trận lũ nối nhau và mưa đá khiến nhiều nhà hỏng; còn ba người chưa liên lạc được.",
            [("trận lũ nối nhau", "2 trận lũ"), ("người chưa liên lạc được", "3 người")],
        ),
        (
            "Trung tâm cấp phép cho 14 hộ kinh doanh thực hiện 20 dự án.",
            [
                ("hộ kinh doanh được Trung tâm cấp phép", "14 hộ kinh doanh"),
                ("dự án được Trung tâm cấp phép", "20 dự án"),
            ],
        ),
        (
            "Tỉnh có 3 khu thể thao ngoài trời cấp tỉnh, 14 khu cấp huyện và 90 khu cấp xã.",
            [
                ("khu thể thao ngoài trời cấp tỉnh", "3 khu"),
                ("khu thể thao ngoài trời cấp huyện", "14 khu"),
                ("khu thể thao ngoài trời cấp xã", "90 khu"),
            ],
        ),
        ("Có 3 trận lốc cuối tháng 4.", [("trận lốc", "3 trận")]),
        # what an outbreak forces is done to others than those it reached
        (
            "Dịch đã lan tới 36 hộ của 8 xóm, buộc phải tiêu hủy 270 con vịt.",
            [("hộ", "36 hộ"), ("xóm", "8 xóm"), ("con vịt tiêu hủy", "270 con")],
        ),
        (
            "Còn 21 ghe (130 ngư dân) đang trú ở đảo; 4 vụ (6 người chết) đang được làm rõ.",
            [
                ("ghe đang trú ở đảo", "21 ghe"),
                ("ngư dân đang trú ở đảo", "130 ngư dân"),
                ("vụ", "4 vụ"),
                ("người chết", "6 người"),
            ],
        ),
        # «phát hiện | tại», not «phát | hiện tại»
        (
            "Có 18 con chó dại được phát hiện tại bến đò; 25 thủ tục thực hiện tại xã.",
            [
                ("con chó dại được phát hiện tại bến đò", "18 con"),
                ("thủ tục thực hiện tại xã", "25 thủ tục"),
            ],
        ),
        ("Có 18 hộ hiện tại chưa có điện.", [("hộ", "18 hộ")]),
        # how many times of what, and than when
        (
            "Bão gây thiệt hại nặng, gấp 3 lần số nhà sập và 5 lần số tàu chìm so với năm ngoái.",
            [("số nhà sập", "3 lần")],
        ),
        # a score without what it is of
        ("Thí sinh 28 điểm vẫn không trúng tuyển.", []),
        ("Ngành Thú y lấy 21 điểm.", []),
        ("Tại phân hiệu, điểm chuẩn khoảng 16,5-24.", []),
        (
            "Điểm sàn vào Trường Đại học Hồng Lam từ 16 đến 23.",
            [("Điểm sàn vào Trường Đại học Hồng Lam", "16 điểm")],
        ),
        ("Điểm chuẩn ngành Thú y là 21,5 điểm.", [("Điểm chuẩn ngành Thú y", "21.5 điểm")]),
        # a sum is of what was done, not of the cases
        (
            "Công an xử phạt 210 trường hợp với số tiền 950 triệu đồng.",
            [
                ("trường hợp Công an xử phạt", "210 trường hợp"),
                ("số tiền Công an xử phạt", "950000000 đồng"),
            ],
        ),
    ],
)
def test_counted_things_have_their_own_name(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
