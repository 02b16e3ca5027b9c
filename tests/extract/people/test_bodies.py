"""Where the names of bodies end, and what they lack."""

import pytest

from extract.people.bodies import body_at
from extract.people.line import Line
from extract.text import view

NAMES = [
    ("Ban Quản lý các Khu công nghiệp tỉnh thôi giữ chức", "Ban Quản lý các Khu công nghiệp tỉnh"),
    ("Ban tiếp công dân Trung ương họp", "Ban tiếp công dân Trung ương"),
    ("Ủy ban về việc thực hiện nghị quyết", "Ủy ban"),
    ("Phòng Dân tộc thống nhất phương án", "Phòng Dân tộc"),
    ("Mặt trận Dân tộc thống nhất Việt Nam họp", "Mặt trận Dân tộc thống nhất Việt Nam"),
    ("Hội Doanh nhân trẻ tỉnh Hà Nam họp", "Hội Doanh nhân trẻ tỉnh Hà Nam"),
    ("Hội Nữ doanh nhân Hà Nội nhân dịp này", "Hội Nữ doanh nhân Hà Nội"),
    ("Trung tâm Hồi sức bệnh nhân nặng", "Trung tâm Hồi sức"),
    ("Trường Phổ thông Dân tộc nội trú họp", "Trường Phổ thông Dân tộc nội trú"),
    (
        "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện kiểm tra",
        "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện",
    ),
    (
        "Trung tâm Xúc tiến đầu tư, thương mại và du lịch họp",
        "Trung tâm Xúc tiến đầu tư, thương mại và du lịch",
    ),
    ("Phòng Giáo dục thường xuyên kiểm tra", "Phòng Giáo dục"),
    ("Ban Chấp hành khóa mới đã họp", "Ban Chấp hành"),
    ("Trường ĐH Sư phạm Kỹ thuật Hưng Yên họp", "Trường ĐH Sư phạm Kỹ thuật Hưng Yên"),
    ("Vụ Truyền thông và Thi đua, khen thưởng họp", "Vụ Truyền thông và Thi đua, khen thưởng"),
    ("Quân chủng Hải quân và Binh đoàn 18 họp", "Quân chủng Hải quân"),
    ("ban kinh tế - xã hội HĐND huyện họp", "ban kinh tế - xã hội HĐND huyện"),
    ("Sở Y tế Trần Thị Hoa", "Sở Y tế"),
    ("Vụ Ngoại giao kinh tế Lê Văn Bình", "Vụ Ngoại giao kinh tế"),
    ("Tổ chức Lao động quốc tế đề nghị", "Tổ chức Lao động quốc tế"),
    ("Ban Chỉ đạo PCCC, CNCH tỉnh họp", "Ban Chỉ đạo PCCC, CNCH tỉnh"),
    ("Ban Chỉ đạo BHXH, UBND tỉnh họp", "Ban Chỉ đạo BHXH"),
    ("Sở Thông tin và Truyền thông Lê Văn Bình", "Sở Thông tin và Truyền thông"),
    ("Sở Nội vụ và Sở Tài chính", "Sở Nội vụ"),
    ("UBND tỉnh Y Blin Kbuôr", "UBND tỉnh"),
    ("UBND TP Hà Nội Lê Văn Bình", "UBND TP Hà Nội"),
    ("Tỉnh ủy Lê Văn Bình", "Tỉnh ủy"),
    ("Huyện ủy Yên Bình An Văn Nam", "Huyện ủy Yên Bình"),
    ("Bộ Công Thương Lê Văn Bình", "Bộ Công Thương"),
    ("Bộ Văn hóa, Thể thao và Du lịch phối hợp", "Bộ Văn hóa, Thể thao và Du lịch"),
    ("Ban Chỉ đạo chuyển đổi số tỉnh họp", "Ban Chỉ đạo chuyển đổi số tỉnh"),
    ("Ban Chỉ đạo cùng chủ trì", "Ban Chỉ đạo"),
    (
        "Ban chỉ đạo Cải cách hành chính, Chuyển đổi số và Đề án 06 tỉnh;",
        "Ban chỉ đạo Cải cách hành chính, Chuyển đổi số và Đề án 06 tỉnh",
    ),
    ("Ủy ban Quốc gia về chuyển đổi số chủ trì", "Ủy ban Quốc gia về chuyển đổi số"),
    ("Ủy ban Kinh tế của Quốc hội Lê Văn Bình", "Ủy ban Kinh tế của Quốc hội"),
    ("Cục Thuế TPHCM Lê Văn Bình", "Cục Thuế TPHCM"),
    ("Cục An toàn thông tin cho biết", "Cục An toàn thông tin"),
    ("Tổng cục Hải quan Lê Văn Bình", "Tổng cục Hải quan"),
    # what is known whole, in lower case too
    ("Cục Việc làm cho biết", "Cục Việc làm"),
    (
        "Cục Quản lý nhà và thị trường bất động sản cho biết",
        "Cục Quản lý nhà và thị trường bất động sản",
    ),
    ("Hội Môi giới hàng hải Việt Nam cho biết", "Hội Môi giới hàng hải Việt Nam"),
    ("Hội Nông dân giới thiệu mô hình", "Hội Nông dân"),
    ("Văn phòng Đăng ký đất đai giải quyết hồ sơ", "Văn phòng Đăng ký đất đai"),
    ("Sở Nội vụ làm việc với huyện", "Sở Nội vụ"),
    ("Vụ Thị trường trong nước rà soát", "Vụ Thị trường trong nước"),
    ("Chi cục Chăn nuôi và thú y kiểm tra", "Chi cục Chăn nuôi và thú y"),
    ("Phòng Tài chính - kế hoạch huyện thẩm định", "Phòng Tài chính - kế hoạch huyện"),
    ("Ban Văn hóa - xã hội HĐND tỉnh giám sát", "Ban Văn hóa - xã hội HĐND tỉnh"),
    ("Hiệp hội Gốm sứ và thủ công mỹ nghệ (HGS) dự", "Hiệp hội Gốm sứ và thủ công mỹ nghệ (HGS)"),
    ("Sở Y tế và kiểm tra thuốc", "Sở Y tế"),
    ("Cục Thuế và kiểm soát viên", "Cục Thuế"),
    ("Tổng Công ty Hàng không Việt Nam Lê Văn Bình", "Tổng Công ty Hàng không Việt Nam"),
    ("Hội đồng quản trị Tập đoàn Sao Mai", "Hội đồng quản trị Tập đoàn Sao Mai"),
    # a firm's own name stands behind its legal form
    ("Công ty Cổ phần Hoàng Anh Mỹ Lai ký", "Công ty Cổ phần Hoàng Anh Mỹ Lai"),
    ("Công ty cổ phần Lê Gia ký", "Công ty cổ phần Lê Gia"),
    ("Công ty TNHH Một thành viên Phú An ký", "Công ty TNHH Một thành viên Phú An"),
    ("Cục Phòng, chống HIV/AIDS họp", "Cục Phòng, chống HIV/AIDS"),
    (
        "Ban Quản lý rừng phòng hộ Bắc Sơn và các hội dự",
        "Ban Quản lý rừng phòng hộ Bắc Sơn",
    ),
    (
        "Ban Quản lý Khu công nghệ cao và các khu công nghiệp Đà Nẵng họp",
        "Ban Quản lý Khu công nghệ cao và các khu công nghiệp Đà Nẵng",
    ),
    ("Quân khu 7 tổ chức", "Quân khu 7"),
    ("Đoàn đại biểu Quốc hội khóa XIV của tỉnh dự", "Đoàn đại biểu Quốc hội khóa XIV của tỉnh"),
    ("Văn phòng UBND tỉnh, Sở Tài chính", "Văn phòng UBND tỉnh"),
    ("Trường THPT Nguyễn Huệ tổ chức", "Trường THPT Nguyễn Huệ"),
    (
        "Ban Chỉ đạo về đổi mới sáng tạo (ĐMST), bảo vệ rừng và Đề án 12 diễn ra",
        "Ban Chỉ đạo về đổi mới sáng tạo (ĐMST), bảo vệ rừng và Đề án 12",
    ),
    ("Ban Chỉ đạo về bảo vệ rừng, lãnh đạo các sở và huyện dự", "Ban Chỉ đạo về bảo vệ rừng"),
    ("Ban Chỉ đạo diễn ra sáng nay", "Ban Chỉ đạo"),
    ("Ban Chỉ đạo phòng, chống dịch COVID-19 họp", "Ban Chỉ đạo phòng, chống dịch COVID-19"),
    ("Ban Chỉ đạo quốc gia trực tuyến với các tỉnh", "Ban Chỉ đạo quốc gia"),
    (
        "Tổ công tác số 7 của Thủ tướng Chính phủ chủ trì",
        "Tổ công tác số 7 của Thủ tướng Chính phủ",
    ),
    ("Ủy ban Kiểm tra Tỉnh ủy kiểm tra chưa kịp thời", "Ủy ban Kiểm tra Tỉnh ủy"),
    ("Bộ Tư lệnh Quân khu 5 và Trung tướng Lê Văn Bình", "Bộ Tư lệnh Quân khu 5"),
    (
        "Ban Chỉ huy PCTT, TKCN và Phòng thủ dân sự tỉnh trực",
        "Ban Chỉ huy PCTT, TKCN và Phòng thủ dân sự tỉnh",
    ),
    ("Sở Y Tế tỉnh Lâm Đồng họp", "Sở Y Tế tỉnh Lâm Đồng"),
    ("Hội Nhà báo tỉnh Lâm Đồng Lê Văn Bình", "Hội Nhà báo tỉnh Lâm Đồng"),
    ("Đoàn Chủ tịch Hội Nông dân lần thứ 9", "Đoàn Chủ tịch Hội Nông dân"),
    ("UBND TP HCM Lê Văn Bình", "UBND TP HCM"),
    ("Ủy ban Y tế quốc gia thành Hội đồng Y tế quốc gia", "Ủy ban Y tế quốc gia"),
    ("Hội Nông dân và tỉnh Hà Nam", "Hội Nông dân"),
    ("Trung tâm Giám sát Hệ thống nước Quốc gia họp", "Trung tâm Giám sát Hệ thống nước Quốc gia"),
    ("Ủy ban hoàn thiện báo cáo", "Ủy ban"),
    ("Nhà máy Lắp ráp thiết bị mạng Sông Trà đã", "Nhà máy Lắp ráp thiết bị mạng Sông Trà"),
    ("HTX Dịch vụ nông - lâm nghiệp Suối Đá lãi", "HTX Dịch vụ nông - lâm nghiệp Suối Đá"),
    ("Hội Nông dân - đơn vị dẫn đầu", "Hội Nông dân"),
    ("Công ty Thủy sản Hải Hà xuất khẩu tôm khô", "Công ty Thủy sản Hải Hà"),
    ("Công ty Thủy sản xuất khẩu Hải Hà đã", "Công ty Thủy sản xuất khẩu Hải Hà"),
    ("Công ty Nông sản An Hà đầu tư dây chuyền", "Công ty Nông sản An Hà"),
    ("HTX Rau sạch và dược liệu Suối Đá có", "HTX Rau sạch và dược liệu Suối Đá"),
    ("HTX rau sạch Suối Đá bán rau", "HTX rau sạch Suối Đá"),
    ("Công ty xi măng Sông Trà dừng lò", "Công ty xi măng Sông Trà"),
    ("Nhà máy thủy điện Sông Trà 2 dừng", "Nhà máy thủy điện Sông Trà 2"),
    ("Kho bạc Nhà nước khu vực IX thanh toán", "Kho bạc Nhà nước khu vực IX"),
    ("Kho bạc Nhà nước khu vực miền núi", "Kho bạc Nhà nước"),
    ("Tòa án nhân dân khu vực 4 - Hà Nam xử", "Tòa án nhân dân khu vực 4 - Hà Nam"),
    ("Tòa án nhân dân khu vực 4 - đơn vị mới", "Tòa án nhân dân khu vực 4"),
    ("Chi cục Thuế khu vực VI thu nợ", "Chi cục Thuế khu vực VI"),
    ("Công an khu vực đến nhà", "Công an"),
    ("Quỹ Hạ tầng châu Á (AIF) dự báo lãi", "Quỹ Hạ tầng châu Á (AIF)"),
    ("Viện Chính sách kinh tế - tài chính dự", "Viện Chính sách kinh tế - tài chính"),
    ("Viện Dinh dưỡng Trung ương xét nghiệm mẫu", "Viện Dinh dưỡng Trung ương"),
    ("Bệnh viện E Trung ương khám 30 người", "Bệnh viện E Trung ương"),
    ("Kiểm toán Nhà nước khu vực V kiểm toán", "Kiểm toán Nhà nước khu vực V"),
    ("Chi hội Phụ nữ thôn 3 sinh hoạt", "Chi hội Phụ nữ thôn 3"),
    ("Hội Nạn nhân chất độc da cam/dioxin huyện họp", "Hội Nạn nhân chất độc da cam/dioxin huyện"),
    ("Công ty TNHH Sông Trà thi công.", "Công ty TNHH Sông Trà"),
    ("Công ty Sông Trà xây dựng, dịch vụ", "Công ty Sông Trà xây dựng"),
    ("Công ty Giấy và bao bì Sông Trà có", "Công ty Giấy và bao bì Sông Trà"),
    ("Công ty Sông Trà và nhà thầu Đại Hà có", "Công ty Sông Trà"),
    ("HTX Dịch vụ tổng hợp Công Tâm (Yên Hà)", "HTX Dịch vụ tổng hợp Công Tâm"),
    ("Trung tâm Dịch vụ tổng hợp số liệu", "Trung tâm Dịch vụ"),
    (
        "Ban Quản lý Khu kinh tế cửa khẩu Đồng Hà (Hà Nam)",
        "Ban Quản lý Khu kinh tế cửa khẩu Đồng Hà",
    ),
    ("Công ty Sàn giao dịch tín chỉ rừng Đại Hà có", "Công ty Sàn giao dịch tín chỉ rừng Đại Hà"),
    ("Nhà máy Giấy Sông Trà bị phạt", "Nhà máy Giấy Sông Trà"),
    ("Công ty Nordic Paper N.V của Bỉ", "Công ty Nordic Paper N.V"),
    ("Công ty Giấy Sông Trà. Nhà máy dừng", "Công ty Giấy Sông Trà"),
    ("Công ty Baker & Sons đã", "Công ty Baker & Sons"),
    ("Ban Chỉ đạo 138 (BCĐ 138) tỉnh họp", "Ban Chỉ đạo 138 (BCĐ 138) tỉnh"),
    (
        "Ban Chỉ đạo kỳ thi tuyển sinh đại học (ĐH) năm 2024 tỉnh họp",
        "Ban Chỉ đạo kỳ thi tuyển sinh đại học (ĐH) năm 2024 tỉnh",
    ),
    ("Ban Chỉ đạo chuyển đổi số (CĐS) năm 2024 họp", "Ban Chỉ đạo chuyển đổi số (CĐS)"),
    (
        "Ban Chỉ đạo phát triển người tham gia bảo hiểm y tế huyện họp",
        "Ban Chỉ đạo phát triển người tham gia bảo hiểm y tế huyện",
    ),
    ("Ban Chỉ đạo 138 (thành lập 2010) họp", "Ban Chỉ đạo 138"),
    ("Tổng cục Thống kê tiết lộ số liệu", "Tổng cục Thống kê"),
    ("Viện Dệt may mua 2.400 máy", "Viện Dệt may"),
    ("Ủy ban Về các vấn đề xã hội của Quốc hội", "Ủy ban Về các vấn đề xã hội của Quốc hội"),
    ("Hội đồng Bộ trưởng Phạm Văn Lý", "Hội đồng Bộ trưởng"),
    ("Bộ phận Kiểm toán nội bộ Công ty A", "Bộ phận Kiểm toán nội bộ Công ty A"),
    ("Ban Chỉ đạo hoàn thiện thể chế họp", "Ban Chỉ đạo hoàn thiện thể chế"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_where_a_name_ends(text: str, name: str) -> None:
    seen = view(text)
    line = Line.of(seen)
    body = body_at(line, 0)
    assert body is not None
    assert seen[: line.ends_at(body.end - 1)] == view(name)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Sở Y tế họp", "province"),
        ("Tỉnh ủy họp", "province"),
        ("Huyện ủy họp", "district"),
        ("Bộ Y tế họp", None),
        ("Ban Chỉ đạo chuyển đổi số tỉnh họp", "province"),
    ],
)
def test_the_level_of_the_place_that_a_body_needs(text: str, level: str | None) -> None:
    body = body_at(Line.of(text), 0)
    assert body is not None
    assert body.level == level


@pytest.mark.parametrize("text", ["tổ chức hội nghị", "bộ phận một cửa", "họp báo"])
def test_words_that_are_no_body(text: str) -> None:
    assert body_at(Line.of(text), 0) is None


@pytest.mark.parametrize(
    "text", ["Ủy ban nhân dân ", "Ban của ", "Văn phòng Sở ", "Ban Chỉ đạo về "]
)
def test_bodies_in_bodies_are_read_to_a_bounded_depth(text: str) -> None:
    body = body_at(Line.of(text * 1000), 0)
    assert body is not None
    assert body.end < 100
