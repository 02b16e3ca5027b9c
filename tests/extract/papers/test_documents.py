import pytest

from extract.papers.documents import DocumentSpan, find_documents
from extract.text import view
from tests.extract.papers.conftest import named


def _documents(text: str) -> list[DocumentSpan]:
    return find_documents(view(text), text)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("thực hiện Nghị quyết số 18-NQ/TW của Trung ương", ["Nghị quyết số 18-NQ/TW"]),
        ("theo Chỉ thị số 35- CT/TW", ["Chỉ thị số 35- CT/TW"]),
        ("ban hành Công điện số 39 /CĐ-TTg", ["Công điện số 39 /CĐ-TTg"]),
        ("Nghị quyết 176/2025/QH15", ["Nghị quyết 176/2025/QH15"]),
        ("văn bản số 56/TB-VPCP", ["văn bản số 56/TB-VPCP"]),
        ("Số: 369/TB-VPCP", ["369/TB-VPCP"]),
        ("kết luận 14 của Bộ Chính trị", ["kết luận 14"]),
        ("triển khai Đề án 06 năm 2024", ["Đề án 06"]),
        ("Đề án 06/CP", ["Đề án 06/CP"]),
        ("tổ công tác đề án 06 chiều nay", ["đề án 06"]),
        ("lập đề án 06 tháng cuối năm", []),
        ("Chương trình hành động số 32-CTr/TU", ["Chương trình hành động số 32-CTr/TU"]),
        ("Luật Viễn thông, Luật Giao dịch điện tử", ["Luật Viễn thông", "Luật Giao dịch điện tử"]),
        ("thi hành Luật Đất đai 2024", ["Luật Đất đai 2024"]),
        (
            "Luật Đường bộ số 35/2024/QH15 thay luật cũ; Luật Đường bộ có 6 chương",
            ["Luật Đường bộ số 35/2024/QH15"] * 2,
        ),
        ("Luật Giá sửa đổi (Luật số 16/2023/QH15) nêu", ["Luật Giá sửa đổi"]),
        ("Luật Phòng cháy, chữa cháy và 2 dự thảo", ["Luật Phòng cháy, chữa cháy"]),
        (
            "Nghị quyết 57, Nghị quyết 59 và Nghị quyết 68",
            ["Nghị quyết 57", "Nghị quyết 59", "Nghị quyết 68"],
        ),
        (
            "đưa các Nghị quyết 57, 59, 66, 68 vào cuộc sống",
            ["Nghị quyết 57", "Nghị quyết 59", "Nghị quyết 66", "Nghị quyết 68"],
        ),
        (
            "theo Công văn số 22, 23/UBND-VX ngày 2/3/2025 và các Nghị định 10, 11/2025/NĐ-CP",
            ["Công văn số 22", "Công văn 23/UBND-VX", "Nghị định 10", "Nghị định 11/2025/NĐ-CP"],
        ),
        ("ban hành Hướng dẫn liên ngành số 5/HDLN-STP", ["Hướng dẫn liên ngành số 5/HDLN-STP"]),
        ("các Nghị quyết 57, 59 và 12 xã cùng làm", ["Nghị quyết 57", "Nghị quyết 59"]),
        (
            "gồm Nghị quyết 57-NQ/TW, 59-NQ/TW và 66-NQ/TW",
            ["Nghị quyết 57-NQ/TW", "Nghị quyết 59-NQ/TW", "Nghị quyết 66-NQ/TW"],
        ),
        ("tổng kết Nghị quyết 33 khóa XI", ["Nghị quyết 33"]),
        (
            "trình Quy hoạch hệ thống bến xe, bãi đỗ toàn xã thời kỳ 2021-2030 trong quý II",
            ["Quy hoạch hệ thống bến xe, bãi đỗ toàn xã thời kỳ 2021-2030"],
        ),
        ("Theo Kế hoạch, xã làm đường thời kỳ 2021-2030", []),
        (
            "theo Quy chuẩn QCVN 06:2022/BXD và TCVN 7114-1:2008.",
            ["QCVN 06:2022/BXD", "TCVN 7114-1:2008"],
        ),
        ("đã thực hiện 9 Nghị quyết của Quốc hội khóa XV về giám sát vốn vay nước ngoài.", []),
        (
            "thông qua 01 dự thảo nghị quyết về hỗ trợ hợp tác xã trồng chè.",
            ["nghị quyết về hỗ trợ hợp tác xã trồng chè"],
        ),
        (
            "góp ý Chiến lược bảo tồn voi rừng giai đoạn 2031 - 2040, phương hướng mới.",
            ["Chiến lược bảo tồn voi rừng giai đoạn 2031 - 2040"],
        ),
        ("Đề án sắp xếp trường học vùng cao - Ảnh: A.B", ["Đề án sắp xếp trường học vùng cao"]),
        ("nêu Chương trình hành động - bước ngoặt lớn thực hiện các mục tiêu năm 2030", []),
        (
            "ban hành Kế hoạch triển khai cuộc vận động “Nhà sạch, vườn xanh” năm 2025.",
            ["Kế hoạch triển khai cuộc vận động “Nhà sạch, vườn xanh” năm 2025"],
        ),
        ("vừa có Công văn khẩn số 3311 gửi các tỉnh", ["Công văn khẩn số 3311"]),
        ("cho ý kiến Luật Hóa chất sửa đổi trước ngày 20/4", ["Luật Hóa chất sửa đổi"]),
        (
            "Luật Sửa đổi, bổ sung một số điều Luật Giá",
            ["Luật Sửa đổi, bổ sung một số điều Luật Giá"],
        ),
        (
            "học Nghị quyết Hội nghị lần thứ Bảy, Ban Chấp hành Trung ương Đảng khóa XII.",
            ["Nghị quyết Hội nghị lần thứ Bảy, Ban Chấp hành Trung ương Đảng khóa XII"],
        ),
        ("dạy theo Chương trình GDPT 2018.", ["Chương trình GDPT 2018"]),
        ("Nghị định về giá đất lúa sẽ được ban hành", ["Nghị định về giá đất lúa"]),
        ("hoàn thiện đề án cải tạo chung cư cũ để trình tỉnh", ["đề án cải tạo chung cư cũ"]),
        (
            (
                "thông qua Báo cáo chính trị; Báo cáo tổng kết công tác xây dựng Đảng và Đoàn xã; "
                "Báo cáo kiểm điểm sự lãnh đạo của Ban Chấp hành Đảng bộ xã."
            ),
            [
                "Báo cáo chính trị",
                "Báo cáo tổng kết công tác xây dựng Đảng và Đoàn xã",
                "Báo cáo kiểm điểm sự lãnh đạo của Ban Chấp hành Đảng bộ xã",
            ],
        ),
        ("sở nghe Báo cáo tổng kết công tác xây dựng cơ bản.", []),
        ("hoàn thiện Đề án phát triển cảng cạn trước 30/6", ["Đề án phát triển cảng cạn"]),
        ("theo Quy chế thi nghề từ năm 2025", ["Quy chế thi nghề"]),
        ("Luật Bảo hiểm y tế sửa đổi 2024 tháo gỡ", ["Luật Bảo hiểm y tế sửa đổi 2024"]),
        (
            "theo Quy hoạch vùng Đông Nam Bộ thời kỳ 2021-2030, tầm nhìn đến năm 2050",
            ["Quy hoạch vùng Đông Nam Bộ thời kỳ 2021-2030, tầm nhìn đến năm 2050"],
        ),
        ("bám sát Chương trình hành động của Tỉnh ủy", ["Chương trình hành động của Tỉnh ủy"]),
        ("Quy hoạch điện VIII", ["Quy hoạch điện VIII"]),
        ("tận dụng Hiệp định EVFTA.", ["Hiệp định EVFTA"]),
        ("sẽ ban hành Nghị quyết về các nội dung nêu trên.", []),
        (
            "ban hành Nghị quyết về công tác dân tộc và củng cố, nâng cao chất lượng cán bộ",
            ["Nghị quyết về công tác dân tộc"],
        ),
        (
            "góp ý Luật Hoạt động giám sát của Quốc hội và HĐND",
            ["Luật Hoạt động giám sát của Quốc hội và HĐND"],
        ),
        (
            "Kế hoạch phát triển chợ quê giai đoạn 2021-2025 đề ra 5 việc cho năm 2026",
            ["Kế hoạch phát triển chợ quê giai đoạn 2021-2025"],
        ),
        (  # what amends a law is one paper
            "trình Luật sửa đổi, bổ sung một số điều của Luật Giá và Luật Đê điều trong quý III",
            ["Luật sửa đổi, bổ sung một số điều của Luật Giá và Luật Đê điều"],
        ),
        (
            "Kế hoạch số 12/KH-UBND về triển khai Đề án xây dựng đô thị số giai đoạn 2021 - 2025",
            ["Kế hoạch số 12/KH-UBND", "Đề án xây dựng đô thị số giai đoạn 2021 - 2025"],
        ),
        (
            "ban hành Quy chế quản lý, vận hành và sử dụng nền tảng số của xã.",
            ["Quy chế quản lý, vận hành và sử dụng nền tảng số của xã"],
        ),
        (
            "trình đề án thành lập trung tâm giống cây trồng.",
            ["đề án thành lập trung tâm giống cây trồng"],
        ),
        (
            "Kế hoạch kiểm soát đối với dịch cúm giai đoạn 2023 - 2025",
            ["Kế hoạch kiểm soát đối với dịch cúm giai đoạn 2023 - 2025"],
        ),
        ("thực hiện Đề án giống lúa ba cấp đã được duyệt", ["Đề án giống lúa ba cấp"]),
        ("thực hiện Thông tư hướng dẫn thi hành Luật;", []),
        (
            "thông qua Nghị quyết về việc xác nhận kết quả bầu Chủ tịch xã.",
            ["Nghị quyết về việc xác nhận kết quả bầu Chủ tịch xã"],
        ),
        ("xã đang xây dựng đề án, phương án theo quy chế làm việc.", []),
        ("Luật Bảo hiểm xã hội số 41/2024/QH15", ["Luật Bảo hiểm xã hội số 41/2024/QH15"]),
        ("Bộ luật Lao động", ["Bộ luật Lao động"]),
        ("Hiến pháp năm 2013", ["Hiến pháp năm 2013"]),
        (
            "thực hiện Kế hoạch phát triển kinh tế - xã hội 5 năm (2021-2025).",
            ["Kế hoạch phát triển kinh tế - xã hội 5 năm (2021-2025)"],
        ),
        ("thông qua Kế hoạch chuyển đổi số năm 2024", ["Kế hoạch chuyển đổi số năm 2024"]),
        (
            "“Chiến lược Phát triển ngành công nghiệp bán dẫn Việt Nam đến năm 2030”",
            ["Chiến lược Phát triển ngành công nghiệp bán dẫn Việt Nam đến năm 2030"],
        ),
        ("Chương trình hành động của Chính phủ", ["Chương trình hành động của Chính phủ"]),
        (
            "các Nghị quyết số 57, 59 và 66 của Bộ Chính trị",
            ["Nghị quyết số 57", "Nghị quyết 59", "Nghị quyết 66"],
        ),
        ("dự thảo Luật Đất đai (sửa đổi)", ["Luật Đất đai (sửa đổi)"]),
        ("Luật phòng, chống ma túy năm 2021", ["Luật phòng, chống ma túy năm 2021"]),
        ("các luật: Luật Giá, Điện ảnh và Du lịch.", ["Luật Giá", "Điện ảnh", "Du lịch"]),
        ("Nghị quyết Trung ương 4 khóa XII", ["Nghị quyết Trung ương 4 khóa XII"]),
        ("Văn kiện Đại hội Đảng lần thứ XIII", ["Văn kiện Đại hội Đảng lần thứ XIII"]),
        (
            "ban hành Nghị quyết phiên họp Chính phủ thường kỳ tháng 5 năm 2021",
            ["Nghị quyết phiên họp Chính phủ thường kỳ tháng 5 năm 2021"],
        ),
        (
            "Chương trình mục tiêu Quốc gia xây dựng nông thôn mới ở xã",
            ["Chương trình mục tiêu Quốc gia xây dựng nông thôn mới"],
        ),
        ("Đề án “Một vạn căn nhà ấm” được duyệt", ["Đề án “Một vạn căn nhà ấm”"]),
        (
            "Quy hoạch tổng thể thoát lũ sông Cầu được duyệt",
            ["Quy hoạch tổng thể thoát lũ sông Cầu"],
        ),
        ("Quy hoạch không gian biển quốc gia", ["Quy hoạch không gian biển quốc gia"]),
        ("nhờ EVFTA, xuất khẩu tăng", ["EVFTA"]),
        (
            "trình Nghị định về cơ chế thử nghiệm có kiểm soát công nghệ tài chính.",
            ["Nghị định về cơ chế thử nghiệm có kiểm soát công nghệ tài chính"],
        ),
        (
            "theo Nghị quyết Đại hội XIII của Đảng và Pháp lệnh Ưu đãi người có công với cách mạng",
            [
                "Nghị quyết Đại hội XIII của Đảng",
                "Pháp lệnh Ưu đãi người có công với cách mạng",
            ],
        ),
        (
            "đưa Nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2020 - 2025 vào cuộc sống",
            ["Nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2020 - 2025"],
        ),
        (  # a capital within a sentence makes a name of a kind and what stands behind
            "UBND tỉnh ban hành Kế hoạch tiêm phòng cho đàn gia súc của Chi cục Thú y.",
            ["Kế hoạch tiêm phòng cho đàn gia súc"],
        ),
        (
            "đã ban hành Chỉ thị về quản lý rừng trên địa bàn; trong đó yêu cầu các xã",
            ["Chỉ thị về quản lý rừng trên địa bàn"],
        ),
        (
            "bàn về dự thảo Báo cáo tổng kết công tác kiểm tra, giám sát, kỷ luật năm ngoái.",
            ["Báo cáo tổng kết công tác kiểm tra, giám sát, kỷ luật năm ngoái"],
        ),
        ("thông qua Quy chế làm việc, phân công nhiệm vụ", ["Quy chế làm việc"]),
        ("xây dựng đề án cải tạo bến xe khách, trong đó ưu tiên", ["đề án cải tạo bến xe khách"]),
        ("theo Bộ luật Hình sự sửa đổi năm 2017", ["Bộ luật Hình sự sửa đổi năm 2017"]),
        (
            "thông qua Nghị quyết về nhiệm vụ kinh tế năm 2019, kế hoạch phát triển năm 2020.",
            ["Nghị quyết về nhiệm vụ kinh tế năm 2019, kế hoạch phát triển năm 2020"],
        ),
        (  # the title is told again, behind the number and alone: one paper
            (
                "Kế hoạch số 15/KH-UBND về phát triển kinh tế đêm. Để thực hiện Kế hoạch phát "
                "triển kinh tế đêm, các xã"
            ),
            ["Kế hoạch số 15/KH-UBND"],
        ),
        (
            "Năm bản lề của Kế hoạch đầu tư công trung hạn giai đoạn 2021-2025 - đã qua.",
            ["Kế hoạch đầu tư công trung hạn giai đoạn 2021-2025"],
        ),
    ],
)
def test_a_document_has_its_label_as_written(text: str, labels: list[str]) -> None:
    assert named(text) == labels


@pytest.mark.parametrize(
    "text",
    [
        "đã ban hành 01 Nghị định, 02 Chỉ thị",
        "thực hiện theo luật",
        "cho ý kiến các dự án luật",
        "quyết định 3 vấn đề quan trọng",
        "Kế hoạch 5 năm",
        "kết luận 2 nội dung",
        "theo quy định của pháp luật Hải quan",
        "Chương trình nghệ thuật chào mừng Ngày Chuyển đổi số quốc gia năm 2024",
        "tỷ lệ 43/53",
        "thông qua Nghị quyết điều chỉnh giảm hơn 3.000 tỷ đồng",
        "Chương trình giai đoạn 2011-2015 đã kết thúc",
        "ngày 19/7",
        "Vụ Kế hoạch tài chính chủ trì tham mưu",
        "theo Kế hoạch của UBND tỉnh, các xã cắm mốc",
        "có Kế hoạch yêu cầu các xã cắm mốc rừng",
    ],
)
def test_what_names_no_document_is_left_alone(text: str) -> None:
    assert named(text) == []


def test_a_number_brings_its_date_and_issuer() -> None:
    [document] = _documents("Quyết định số 06/QĐ-TTg ngày 6/1/2022 của Thủ tướng Chính phủ")
    assert document.label == "Quyết định số 06/QĐ-TTg"
    assert (document.kind, document.number, document.date, document.issuer) == (
        "Quyết định",
        "06/QĐ-TTg",
        "2022-01-06",
        "Thủ tướng Chính phủ",
    )


def test_a_short_name_means_the_full_one() -> None:
    text = "Nghị quyết 18 của Trung ương. Sau đó, Nghị quyết số 18-NQ/TW được triển khai."
    assert named(text) == ["Nghị quyết số 18-NQ/TW"] * 2
    assert [document.as_written for document in _documents(text)] == [
        "Nghị quyết 18",
        "Nghị quyết số 18-NQ/TW",
    ]


def test_a_plenum_has_one_resolution() -> None:
    text = "Nghị quyết Hội nghị lần thứ 5 Ban Chấp hành Trung ương. Nghị quyết Trung ương 5."
    assert len(set(named(text))) == 1


def test_of_two_full_numbers_a_short_name_means_neither() -> None:
    text = "Nghị quyết số 01/NQ-CP; Nghị quyết số 01-NQ/TU; Nghị quyết 01."
    assert named(text) == ["Nghị quyết số 01/NQ-CP", "Nghị quyết số 01-NQ/TU", "Nghị quyết 01"]


def test_a_title_with_its_short_name_behind_is_told_by_that() -> None:
    text = "Đề án phát triển ứng dụng dữ liệu về dân cư giai đoạn 2022-2025 (Đề án 06)"
    assert named(text) == ["Đề án 06"]


def test_offsets_hold_for_the_text_as_it_came() -> None:
    text = "Thi hành “Luật Viễn thông”, Nghị quyết số 18–NQ/TW"
    assert [text[d.begin : d.end] for d in _documents(text)] == [
        "Luật Viễn thông",
        "Nghị quyết số 18–NQ/TW",
    ]


def test_numbers_that_share_a_kind_share_their_giver() -> None:
    text = "học các Nghị quyết 57, 59 và 66 của Bộ Chính trị; Chỉ thị 5, Chỉ thị 7 của Chính phủ"
    givers = [document.issuer for document in _documents(text)]
    assert givers == [*["Bộ Chính trị"] * 3, None, "Chính phủ"]
