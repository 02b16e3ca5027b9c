"""Papers that only their kind and title name."""

import pytest

from tests.extract.papers.conftest import named


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        # fields, and kinds of one thing; a term, but not whence the money for it comes
        (
            (
                "nay ban hành Quy định phân cấp quản lý một số lĩnh vực giao thông, văn hóa - xã "
                "hội trên địa bàn tỉnh."
            ),
            [
                (
                    "Quy định phân cấp quản lý một số lĩnh vực giao thông, văn hóa - xã hội trên "
                    "địa bàn tỉnh"
                )
            ],
        ),
        (
            "đã duyệt Đề án phát triển du lịch sông nước, du lịch miệt vườn đến năm 2030.",
            ["Đề án phát triển du lịch sông nước, du lịch miệt vườn đến năm 2030"],
        ),
        (
            (
                "bổ sung Kế hoạch phát triển nhà ở xã hội của tỉnh giai đoạn 2026-2030 từ "
                "nguồn tăng thu năm 2023 cho các bệnh viện."
            ),
            ["Kế hoạch phát triển nhà ở xã hội của tỉnh giai đoạn 2026-2030"],
        ),
        ("chậm so với Kế hoạch phát triển nhà ở xã hội của tỉnh giai đoạn trước.", []),
        (
            "ban hành Quy chế làm việc và phân công trách nhiệm, quyền hạn cho từng tổ viên.",
            ["Quy chế làm việc"],
        ),
        (
            "ban hành Quy chế làm việc và phân công nhiệm vụ cho thành viên Ban Chỉ đạo.",
            ["Quy chế làm việc và phân công nhiệm vụ cho thành viên Ban Chỉ đạo"],
        ),
        ("đang triển khai quy hoạch điện VIII trên cả nước.", ["quy hoạch điện VIII"]),
        # a title goes on behind a comma, and ends before a meeting, a time or what is said of it
        (
            "ban hành Chỉ thị về một số nhiệm vụ, giải pháp cấp bách giữ rừng. Chỉ thị giao",
            ["Chỉ thị về một số nhiệm vụ, giải pháp cấp bách giữ rừng"],
        ),
        (
            "có Chương trình hành động cụ thể hóa Nghị quyết của Chính phủ, chia 9 việc",
            ["Chương trình hành động cụ thể hóa Nghị quyết của Chính phủ"],
        ),
        ("xây dựng Chương trình hành động triển khai thực hiện Nghị quyết, giao 9 chỉ tiêu", []),
        (
            "duyệt Đề án phát triển chợ truyền thống tại TP. Hải Phòng đến năm 2030.",
            ["Đề án phát triển chợ truyền thống tại TP. Hải Phòng đến năm 2030"],
        ),
        (
            "nghe việc thực hiện Kế hoạch phát triển du lịch những tháng đầu năm 2025.",
            ["Kế hoạch phát triển du lịch"],
        ),
        (
            "nay công bố Quy hoạch tỉnh Sơn La thời kỳ 2021-2030 và tầm nhìn 2050 sáng nay.",
            ["Quy hoạch tỉnh Sơn La thời kỳ 2021-2030 và tầm nhìn 2050"],
        ),
        (
            "ký Công điện về mấy việc trước mắt, khẩn cấp giữ rừng đầu nguồn.",
            ["Công điện về mấy việc trước mắt, khẩn cấp giữ rừng đầu nguồn"],
        ),
        (
            "dự thảo Chương trình hành động phát triển nghề cá đến năm 2025, định hướng 2030.",
            ["Chương trình hành động phát triển nghề cá đến năm 2025, định hướng 2030"],
        ),
        (
            "lấy ý kiến dự thảo Nghị định về hóa đơn điện tử thay thế Nghị định 123.",
            ["Nghị định về hóa đơn điện tử", "Nghị định 123"],
        ),
        (
            "tận dụng Hiệp định thương mại tự do Việt Nam - EU; các hiệp định thương mại tự do.",
            ["Hiệp định thương mại tự do Việt Nam - EU"],
        ),
        (
            "UBND tỉnh trình Đề án sáp nhập thôn, bản, tổ dân phố trên địa bàn tỉnh.",
            ["Đề án sáp nhập thôn, bản, tổ dân phố trên địa bàn tỉnh"],
        ),
        (
            "xã học Nghị quyết Đại hội VIII Hội Nông dân Việt Nam sáng nay",
            ["Nghị quyết Đại hội VIII Hội Nông dân Việt Nam"],
        ),
        (
            "ký Nghị quyết của Chính phủ về đổi mới, sắp xếp trường nghề ven biển.",
            ["Nghị quyết của Chính phủ về đổi mới, sắp xếp trường nghề ven biển"],
        ),
        (
            "sửa dự thảo Nghị định về cước viễn thông theo hướng có lợi cho người dùng",
            ["Nghị định về cước viễn thông"],
        ),
        (
            "trình Nghị quyết về hỗ trợ bác sĩ luân phiên có thời hạn về xã.",
            ["Nghị quyết về hỗ trợ bác sĩ luân phiên có thời hạn về xã"],
        ),
        (
            "xem xét Tờ trình về chủ trương đầu tư dự án cầu Hàm Luông và các báo cáo",
            ["Tờ trình về chủ trương đầu tư dự án cầu Hàm Luông"],
        ),
        ("hoàn thiện Luật Phát triển đô thị đảm bảo chất lượng", ["Luật Phát triển đô thị"]),
        (
            "trình Nghị quyết về thu phí cảng tại kỳ họp tới",
            ["Nghị quyết về thu phí cảng"],
        ),
        (
            "xã tổng kết 5 năm thực hiện Đề án dạy chữ Thái cho cán bộ xã",
            ["Đề án dạy chữ Thái cho cán bộ xã"],
        ),
        (
            "theo Sở Y tế, Quy chế thi tuyển viên chức y tế xã có nhiều điểm mới",
            ["Quy chế thi tuyển viên chức y tế xã"],
        ),
        (
            (
                "thông qua Quy chế làm việc của Ban Chấp hành khóa II, Chương trình kiểm tra, giám "
                "sát nhiệm kỳ 2025 - 2030 và Nghị quyết chuyên đề về nuôi biển."
            ),
            [
                "Quy chế làm việc của Ban Chấp hành khóa II",
                "Chương trình kiểm tra, giám sát nhiệm kỳ 2025 - 2030",
                "Nghị quyết chuyên đề về nuôi biển",
            ],
        ),
        (
            "cập nhật Hướng dẫn chẩn đoán và điều trị bệnh dại do Bộ ban hành",
            ["Hướng dẫn chẩn đoán và điều trị bệnh dại"],
        ),
        (
            "ký Nghị quyết liên tịch giữa Hội Nông dân, Hội Phụ nữ và Công an huyện.",
            ["Nghị quyết liên tịch giữa Hội Nông dân, Hội Phụ nữ và Công an huyện"],
        ),
        (
            "HĐND tỉnh thông qua Nghị quyết của HĐND tỉnh quy định phụ cấp thú y xã.",
            ["Nghị quyết của HĐND tỉnh quy định phụ cấp thú y xã"],
        ),
        ("vừa ký chỉ thị về chống hạn vụ hè thu.", ["chỉ thị về chống hạn vụ hè thu"]),
        ("dùng vốn Chương trình MTQG 1719 làm đường", ["Chương trình MTQG 1719"]),
        ("thảo luận Phương án số 04/PA-UBND", ["Phương án số 04/PA-UBND"]),
        # one paper in the title of another
        (
            "thảo luận Nghị định quy định chi tiết hai điều của Luật Thú y về kiểm dịch.",
            [
                "Nghị định quy định chi tiết hai điều của Luật Thú y về kiểm dịch",
                "Luật Thú y",
            ],
        ),
        (
            "Nghị quyết về sửa đổi kế hoạch đầu tư công năm 2041.",
            [
                "Nghị quyết về sửa đổi kế hoạch đầu tư công năm 2041",
                "kế hoạch đầu tư công năm 2041",
            ],
        ),
        ("xây dựng Kế hoạch thực hiện Chỉ thị số 44/CT-UBND", ["Chỉ thị số 44/CT-UBND"]),
        (  # a law with a comma in it, where the title would end
            "ký Kế hoạch thi hành Luật Tín ngưỡng, tôn giáo ở xã",
            ["Kế hoạch thi hành Luật Tín ngưỡng, tôn giáo", "Luật Tín ngưỡng, tôn giáo"],
        ),
        (
            (
                "Kỳ họp thông qua 9 nghị quyết, trong đó có nghị quyết về hỗ trợ giáo viên bản xa "
                "và nghị quyết quy định mức chi cho thú y xã."
            ),
            [
                "nghị quyết về hỗ trợ giáo viên bản xa",
                "nghị quyết quy định mức chi cho thú y xã",
            ],
        ),
        ("giới thiệu Điều lệ Hội Nông dân Việt Nam", ["Điều lệ Hội Nông dân Việt Nam"]),
        ("ký Chương trình phối hợp số 05/CTPH-HND", ["Chương trình phối hợp số 05/CTPH-HND"]),
        (
            "Kế hoạch thực hiện Chiến lược quốc gia về nước sạch giai đoạn 2021 - 2030 được ký.",
            [
                "Kế hoạch thực hiện Chiến lược quốc gia về nước sạch giai đoạn 2021 - 2030",
                "Chiến lược quốc gia về nước sạch giai đoạn 2021 - 2030",
            ],
        ),
        (
            "lấy ý kiến Quyết định của UBND tỉnh ban hành Quy định về họp chợ phiên.",
            ["Quyết định của UBND tỉnh ban hành Quy định về họp chợ phiên"],
        ),
        (
            "ký Hiệp định tránh đánh thuế hai lần giữa Việt Nam và Lào",
            ["Hiệp định tránh đánh thuế hai lần giữa Việt Nam và Lào"],
        ),
        (
            "Theo đề án trồng lại rừng đước ven bãi bồi, năm 2024 tỉnh",
            ["đề án trồng lại rừng đước ven bãi bồi"],
        ),
        (
            "ký Kế hoạch khai thác, sử dụng, bảo vệ nước ngầm ở xã",
            ["Kế hoạch khai thác, sử dụng, bảo vệ nước ngầm ở xã"],
        ),
        (
            "xem xét Nghị quyết về hỗ trợ hộ dân khi di dời nhà ven kênh",
            ["Nghị quyết về hỗ trợ hộ dân khi di dời nhà ven kênh"],
        ),
        (
            "góp ý Quy chế phối hợp công tác với các thôn.",
            ["Quy chế phối hợp công tác với các thôn"],
        ),
        ("ký Công điện về việc chống rét cho trâu.", ["Công điện về việc chống rét cho trâu"]),
        (
            "trình Chương trình hành động thực hiện Nghị quyết Đại hội Đảng bộ xã lần thứ I.",
            [
                "Chương trình hành động thực hiện Nghị quyết Đại hội Đảng bộ xã lần thứ I",
                "Nghị quyết Đại hội Đảng bộ xã lần thứ I",
            ],
        ),
        ("NQ 57 và NĐ100/2019 giúp xã; NQ 5,5 tỷ; NQ-CP", ["NQ 57", "NĐ100/2019"]),
        (
            "thông qua Nghị quyết tháo gỡ khó khăn, vướng mắc cho chợ và Nghị quyết kỳ họp thứ 5.",
            ["Nghị quyết tháo gỡ khó khăn, vướng mắc cho chợ", "Nghị quyết kỳ họp thứ 5"],
        ),
        (
            "thông qua Nghị quyết về đầu tư cảng hàng không Nà Sản.",
            ["Nghị quyết về đầu tư cảng hàng không Nà Sản"],
        ),
        (
            "lập Phương án phòng cháy, chữa cháy rừng tràm mùa khô.",
            ["Phương án phòng cháy, chữa cháy rừng tràm mùa khô"],
        ),
        (
            "ký Quy định về quản lý dạy thêm, học thêm trên địa bàn huyện.",
            ["Quy định về quản lý dạy thêm, học thêm trên địa bàn huyện"],
        ),
        (
            "nghe Báo cáo tổng kết 5 năm thực hiện Nghị quyết số 35/2020/NQ-HĐND, xã đề nghị",
            [
                "Báo cáo tổng kết 5 năm thực hiện Nghị quyết số 35/2020/NQ-HĐND",
                "Nghị quyết số 35/2020/NQ-HĐND",
            ],
        ),
        (
            "phê duyệt Chương trình bồi dưỡng thường xuyên giáo viên mầm non bản xa.",
            ["Chương trình bồi dưỡng thường xuyên giáo viên mầm non bản xa"],
        ),
        (
            "Theo Quy chế tuyển sinh lớp 10 vùng cao năm 2026, học sinh",
            ["Quy chế tuyển sinh lớp 10 vùng cao năm 2026"],
        ),
        (
            "ký Quy chế phối hợp giữ rừng với Hạt A và lập Phương án quản lý rừng tràm bền vững.",
            [
                "Quy chế phối hợp giữ rừng với Hạt A",
                "Phương án quản lý rừng tràm bền vững",
            ],
        ),
        (
            "ra Nghị quyết về việc duyệt danh mục công trình, dự án chống ngập năm 2041.",
            ["Nghị quyết về việc duyệt danh mục công trình, dự án chống ngập năm 2041"],
        ),
        # told again in short
        (
            "Chương trình MTQG giảm nghèo bền vững (gọi tắt là Chương trình 30a); Chương trình 30a",
            ["Chương trình MTQG giảm nghèo bền vững"] * 3,
        ),
        ("Luật Giá 2023 nêu. Theo Luật Giá, xã", ["Luật Giá 2023"] * 2),
        (
            "Đề án cải tạo chợ vùng cao (CVC) trong năm tới. Sau Đề án cải tạo chợ vùng cao, xã",
            ["Đề án cải tạo chợ vùng cao (CVC)"] * 2,
        ),
        (
            "theo Đề án trồng rừng gỗ lớn ở ven biển. Khi Đề án trồng rừng gỗ lớn xong, tỉnh",
            ["Đề án trồng rừng gỗ lớn ở ven biển"] * 2,
        ),
    ],
)
def test_a_title_is_read_whole(text: str, papers: list[str]) -> None:
    assert named(text) == papers


@pytest.mark.parametrize(
    "text",
    [
        "“Kế hoạch là kế hoạch, còn mưa thì phải nghỉ”, ông nói.",
        "Bộ đánh giá Đề án đi đúng hướng; Kế hoạch yêu cầu xã hoàn thành trong quý.",
        "Giám đốc Sở Kế hoạch và Đầu tư, Vụ Kế hoạch Đầu tư cùng dự.",
        "thông qua 12 Nghị quyết về đất đai và các Kế hoạch phát triển ngành của huyện",
        "Ban Chỉ đạo Chương trình hỗ trợ phát triển chợ quê đã họp.",
        "UBND xã lập Kế hoạch triển khai Đề án trên địa bàn trong tháng này",
        "trao Quyết định về việc bổ nhiệm cán bộ cho ông Hà",
        "vận động bà con theo Chương trình xây dựng nông thôn mới của xã",
    ],
)
def test_what_is_said_of_a_paper_is_no_title(text: str) -> None:
    assert not named(text)


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        # a body's name, another paper's, a decision on a person are none
        ("trình Hội đồng Quy hoạch quốc gia và Chính phủ xem xét", []),
        ("ông A, Viện trưởng Viện Chiến lược phát triển nông thôn đến năm 2030", []),
        ("thông qua Đề cương chi tiết Báo cáo chính trị của Ban Chấp hành", []),
        ("hội nghị về thực hiện các Chương trình Mục tiêu quốc gia trên địa bàn", []),
        ("duyệt Đề cương chi tiết Báo cáo kiểm điểm Đảng ủy nhiệm kỳ 2020-2025", []),
        ("các ủy viên Ban Chỉ đạo các Chương trình mục tiêu quốc gia giai đoạn 2021-2025", []),
        ("thông qua Nghị quyết về việc bầu ông Lê Văn Bình giữ chức Chủ tịch UBND xã", []),
        # … and what is said of a paper is not its title
        (
            "Công bố Quy hoạch Khu du lịch quốc gia Mũi Né",
            ["Quy hoạch Khu du lịch quốc gia Mũi Né"],
        ),
        (
            "lồng ghép Chương trình mục tiêu quốc gia (MTQG) xây dựng nông thôn mới, Chương trình",
            ["Chương trình mục tiêu quốc gia (MTQG) xây dựng nông thôn mới"],
        ),
        (
            "Đề án xây dựng đường cao tốc Bắc – Nam phía Đông dài 1.624 km",
            ["Đề án xây dựng đường cao tốc Bắc – Nam phía Đông"],
        ),
        (
            "Bộ thông qua Đề án sắp xếp trạm y tế năm 2025 và thông qua 34 hồ sơ khác",
            ["Đề án sắp xếp trạm y tế năm 2025"],
        ),
        (
            "thực hiện Quy hoạch tổng thể quốc gia lần đầu tiên được lập",
            ["Quy hoạch tổng thể quốc gia"],
        ),
        (
            "Việc lập Quy hoạch vùng thời kỳ 2021-2030, tầm nhìn đến năm 2050 dựa trên 5 trục",
            ["Quy hoạch vùng thời kỳ 2021-2030, tầm nhìn đến năm 2050"],
        ),
    ],
)
def test_what_stands_beside_a_name_is_not_in_it(text: str, papers: list[str]) -> None:
    assert named(text) == papers


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "ra Nghị quyết lãnh đạo nhiệm vụ quý III và UBND xã sơ kết công tác hè.",
            "Nghị quyết lãnh đạo nhiệm vụ quý III",
        ),
        (
            "ban hành Nghị quyết điều chỉnh cơ cấu, thành phần, số lượng ủy viên.",
            "Nghị quyết điều chỉnh cơ cấu, thành phần, số lượng ủy viên",
        ),
        (
            "ban hành Kế hoạch phối hợp giữa Công an tỉnh và Sở Y tế.",
            "Kế hoạch phối hợp giữa Công an tỉnh và Sở Y tế",
        ),
    ],
)
def test_a_title_ends_before_what_another_body_did(text: str, label: str) -> None:
    assert named(text) == [label]
