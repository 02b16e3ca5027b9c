"""Counted things of any kind, which only a list behind them makes a programme."""

import pytest

from extract.article import Article
from extract.reader import contextualize
from tests.extract.programmes.conftest import Listed, programmes


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        (
            "Xã cần tập trung 3 nhóm dữ liệu, gồm: sổ đất; bản đồ; hồ sơ dân cư.",
            [("3 nhóm dữ liệu", ["sổ đất", "bản đồ", "hồ sơ dân cư"])],
        ),
        (
            "Ông Nam lưu ý 2 nội dung: thứ nhất, lo đủ nước; thứ hai, giữ rừng.",
            [("2 nội dung", ["lo đủ nước", "giữ rừng"])],
        ),
        (
            "Xã có 02 nền tảng số cần làm ngay, cụ thể: (1) Sổ đất; (2) Chợ trên mạng.",
            [("02 nền tảng số", ["Sổ đất", "Chợ trên mạng"])],
        ),
        (
            "Theo đó, 3 nội dung cốt lõi để đi lên là nước sạch, đường và trường học.",
            [("3 nội dung cốt lõi", ["nước sạch", "đường", "trường học"])],
        ),
        (
            (
                "Ông Nam gợi mở 3 vấn đề. Trước hết, xã lo quy hoạch. Tiếp theo, xã tìm vốn. "
                "Cuối cùng, xã giữ người."
            ),
            [("3 vấn đề", ["xã lo quy hoạch", "xã tìm vốn", "xã giữ người"])],
        ),
        ("Xã yêu cầu phân nhà ở theo 3 nhóm gồm: nhà bán; nhà thuê; nhà công vụ.", []),
        ("Hội nghị cần bàn về 2 nội dung: báo cáo năm; tờ trình.", []),
        ("Hội thảo tập trung vào 2 nội dung: một là lúa; hai là cá.", []),
        ("Xã đề ra 2 nhóm chỉ tiêu, gồm: lúa; cá.", []),
        ("Hội nghị nghe 2 nội dung, gồm: báo cáo năm; tờ trình.", []),  # nobody is told to do any
        ("Ông Nam giao thôn 3 việc: cắm mốc, đo đất và lập sổ.", []),  # commas part no such list
        ("Ông Nam nêu 6 bài học kinh nghiệm và cảm ơn bà con.", []),
        (
            "Ông Nam nhắc 2 việc phải xong trước 17 giờ chiều nay: dời dân; neo thuyền.",
            [("2 việc", ["dời dân", "neo thuyền"])],
        ),
        (
            "Ông Nam giao các thôn xong 2 việc trước 30/9: (1) Lập sổ. (2) Đo đất.",
            [("2 việc", ["Lập sổ", "Đo đất"])],
        ),
        (
            "Ông Nam đề nghị đại hội thảo luận, làm rõ 2 vấn đề: Một là, giữ rừng. Hai là, giữ đê.",
            [("2 vấn đề", ["giữ rừng", "giữ đê"])],
        ),
        ("Cử tri xã đề nghị quan tâm 2 vấn đề: đường thôn; nước sạch.", []),
        (
            "Ông Nam nêu 2 vấn đề cốt lõi, trọng tâm: đường thôn; nước sạch.",
            [("2 vấn đề cốt lõi, trọng tâm", ["đường thôn", "nước sạch"])],
        ),
        ("Xã kiến nghị 2 nội dung: tăng vốn; giãn nợ.", []),
        ("Ông Nam giao lập bản đồ theo 2 nhóm: nhóm đã có chủ; nhóm chưa có chủ.", []),
    ],
)
def test_things_of_any_kind_are_a_programme_where_each_is_marked(text: str, listed: Listed) -> None:
    assert programmes(text) == listed


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("Xã làm theo “Năm quyết tâm” đã nêu.", [("Năm quyết tâm", [])]),
        ("Xã dán biển “Năm nay tuyệt đối cấm” đốt pháo.", []),
        ("Xã hứa “năm tới không để ai đói” với dân.", []),
        ("Xã nêu rõ 5 quyết tâm, 3 bảo đảm.", [("5 quyết tâm", []), ("3 bảo đảm", [])]),
        (
            "Xã có 3 trụ cột kinh tế: lúa, cá, du lịch.",
            [("3 trụ cột kinh tế", ["lúa", "cá", "du lịch"])],
        ),
        ("Xã dựa trên 2 trụ cột: lúa; cá.", [("2 trụ cột", ["lúa", "cá"])]),
        (
            "Xã nêu 5 quan điểm, 6 nhiệm vụ, 7 giải pháp.",
            [("5 quan điểm", []), ("6 nhiệm vụ", []), ("7 giải pháp", [])],
        ),
        ("Xã giữ “1 cửa, 1 đầu mối”.", []),
        ("Xã giữ “4 ổn định, 1 tiết giảm”.", [("4 ổn định", []), ("1 tiết giảm", [])]),
        (
            "Nhà nào cũng theo “2 không, 2 sạch” (không rác, không nợ; sạch bếp, sạch ngõ).",
            [("2 không", ["không rác", "không nợ"]), ("2 sạch", ["sạch bếp", "sạch ngõ"])],
        ),
        (
            "Xã nêu 02 yêu cầu, gọi tắt là “2 chủ động”: (1) chủ động lo nước; (2) chủ động lo đê.",
            [("2 chủ động", ["chủ động lo nước", "chủ động lo đê"])],
        ),
        (
            "Hai định hướng công tác trọng tâm, xã cần lo tốt, đó là: đổi mới; xây dựng xã./.",
            [("Hai định hướng công tác trọng tâm", ["đổi mới", "xây dựng xã"])],
        ),
        (
            "Ba trụ cột của xã là lúa, cá và du lịch.",
            [("Ba trụ cột", ["lúa", "cá", "du lịch"])],
        ),
        (
            "Ba khâu đột phá năm 2026 là điện, đường và trạm.",
            [("Ba khâu đột phá", ["điện", "đường", "trạm"])],
        ),
        (
            "Ông Nam nêu 4 nhiệm vụ trọng tâm thời gian tới, bí thư đề nghị xã, thôn, tổ làm ngay.",
            [("4 nhiệm vụ trọng tâm", [])],  # what follows is no list
        ),
        (
            "Với tinh thần “3 không” - không ngại, không lùi, không sợ - xã đã vượt khó.",
            [("3 không", ["không ngại", "không lùi", "không sợ"])],
        ),
        (
            "Ông Nam nêu 2 nhiệm vụ trọng tâm. Đó là đo đất; cắm mốc.",
            [("2 nhiệm vụ trọng tâm", ["đo đất", "cắm mốc"])],
        ),
        (
            "Ông Nam nêu 2 trọng tâm gồm: (i) đo đất; và (ii) cắm mốc.",
            [("2 trọng tâm", ["đo đất", "cắm mốc"])],
        ),
        ("Công an giữ 5 tàu cá “3 không” (không số, không đèn, không giấy).", []),
        ("Đội “5 phút” tới nơi, thợ làm “2 ngày, 1 việc”.", []),
        ("Xã quy hoạch theo mô hình “1 trục, 3 vùng, 2 hành lang”.", []),
        ("Xã có 7 sản phẩm, trong đó 2 sản phẩm “5 sao”.", []),
        ("Xã theo “3 giảm 2 tăng” đã lâu.", [("3 giảm", []), ("2 tăng", [])]),
        (
            "Xã giữ “bốn không hai bắt buộc” trên chợ.",
            [("bốn không", []), ("hai bắt buộc", [])],
        ),
        (
            "Xã theo nguyên tắc 5K, “2 cao, 3 sớm”: tin cao, phủ cao; tìm sớm, lo sớm, chữa sớm.",
            [
                ("5K", []),
                ("2 cao", ["tin cao", "phủ cao"]),
                ("3 sớm", ["tìm sớm", "lo sớm", "chữa sớm"]),
            ],
        ),
        (
            "Xã giữ “hai không - một có” (không giấy, không tiền mặt - có giám sát).",
            [("hai không", ["không giấy", "không tiền mặt"]), ("một có", ["có giám sát"])],
        ),
        (
            "Ông Nam nhắc năm trọng tâm: Một là lúa. Hai là cá. Ba là rừng. Bốn là chợ. Năm là đê.",
            [("năm trọng tâm", ["lúa", "cá", "rừng", "chợ", "đê"])],
        ),
        ("Năm nhiệm vụ nhiều, năm mục tiêu cao, xã vẫn vượt khó.", []),
        (
            "Xã ký giao ước với 7 nhiệm vụ, 4 giải pháp đột phá.",
            [("7 nhiệm vụ", []), ("4 giải pháp đột phá", [])],
        ),
        ("Xã làm theo 5 nhiệm vụ mà tỉnh đã nêu.", [("5 nhiệm vụ", [])]),
        (
            "Xã chốt 9 nhiệm vụ trọng tâm, trong đó có 5 nhiệm vụ về y tế và 4 nhiệm vụ về đất.",
            [("9 nhiệm vụ trọng tâm", [])],
        ),
        ("Mô hình “2 có” gồm có nhà, có vườn.", [("2 có", ["có nhà", "có vườn"])]),
        (
            "Xã theo “ba tăng, hai giảm”. Đó là tăng vốn, tăng điện, tăng chợ; giảm giấy, giảm nợ.",
            [
                ("ba tăng", ["tăng vốn", "tăng điện", "tăng chợ"]),
                ("hai giảm", ["giảm giấy", "giảm nợ"]),
            ],
        ),
        (
            "Xã giữ “1 gọn, 2 rõ”. Trong đó, 1 gọn là gọn bộ máy; 2 rõ là rõ người, rõ việc.",
            [
                ("1 gọn", []),
                ("2 rõ", []),
                ("2 rõ", ["rõ người", "rõ việc"]),
                ("1 gọn", ["gọn bộ máy"]),
            ],
        ),
        (
            "Xã đi “hai chân, ba mũi”: lúa và cá; vốn, giống, thợ.",
            [("hai chân", ["lúa", "cá"]), ("ba mũi", ["vốn", "giống", "thợ"])],
        ),
        (
            "Xã theo “ba tăng, một không”. Đó là việc khó; việc lâu; việc lớn.",
            [("ba tăng", []), ("một không", [])],
        ),
        (
            "Ông Nam nêu 2 nhóm việc gấp. Nhóm việc thứ nhất là lúa. Nhóm việc thứ hai là cá.",
            [("2 nhóm việc gấp", ["lúa", "cá"])],
        ),
        (
            "Ông Nam gợi ý xã 2 điểm. Đó là: sắp xếp dân cư; giữ rừng.",
            [("2 điểm", ["sắp xếp dân cư", "giữ rừng"])],
        ),
        (
            "Xã giữ “2 nắm”: nắm dân, nắm việc và thấm nhuần “3 đúng” đã học.",
            [("2 nắm", ["nắm dân", "nắm việc"]), ("3 đúng", [])],
        ),
        (
            "Xã giữ “2 không”: không lùi, không đẩy - đồng thời rút ngắn thời gian.",
            [("2 không", ["không lùi", "không đẩy"])],
        ),
    ],
)
def test_mottos_and_their_lists(text: str, listed: Listed) -> None:
    assert programmes(text) == listed


def test_what_is_listed_as_work_to_be_done_is_instructed_too() -> None:
    text = (
        "Sáng 5/3, xã họp.\n\nNêu 2 nhiệm vụ trọng tâm, Chủ tịch xã Lê Văn Nam đề nghị các thôn "
        "tập trung.\n\nThứ nhất, đo lại đất công của thôn.\n\nThứ hai, cắm mốc ranh giới rừng."
    )
    context = contextualize(Article(source="a.txt", text=text))
    [programme] = context.programmes.all
    assert programme.is_ordered
    told = [context.quote(one.begin, one.end).text for one in context.instructions.all]
    assert told == ["đo lại đất công của thôn", "cắm mốc ranh giới rừng"]
