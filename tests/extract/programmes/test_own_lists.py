"""Which list is a programme's own, who sets it, and where its name may stand."""

import pytest

from extract.article import Article
from extract.facts import DirectiveSet
from extract.reader import read
from tests.extract.programmes.conftest import Listed, programmes


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        # a list that another programme announces, or one that goes on, is not the first one's
        (
            (
                "Xã đề ra 3 đột phá chiến lược.\n\nÔng Nam nêu 3 giải pháp.\n\nMột là, lập sổ.\n\n"
                "Hai là, đo đất.\n\nBa là, cắm mốc."
            ),
            [("3 đột phá chiến lược", []), ("3 giải pháp", ["lập sổ", "đo đất", "cắm mốc"])],
        ),
        (
            (
                "Xã đề ra 2 đột phá chiến lược.\n\nMột là, lập sổ.\n\nHai là, đo đất.\n\n"
                "Ba là, cắm mốc."
            ),
            [("2 đột phá chiến lược", [])],
        ),
        # what is said stands in quotation marks, and so do its programme and the list
        (
            (
                '"Ai cũng phải gần dân; phải giữ "3 rõ", đó là: "Rõ việc; rõ người; rõ hạn" - ông '
                "Nam nói."
            ),
            [("3 rõ", ["Rõ việc", "rõ người", "rõ hạn"])],
        ),
        (
            'Ông Nam nói: "Các thôn phải giữ "3 rõ": rõ việc, rõ người, rõ hạn".',
            [("3 rõ", ["rõ việc", "rõ người", "rõ hạn"])],
        ),
        # an item has bullets of its own
        (
            (
                "Ông Nam giao 3 nhiệm vụ sau:\n\nMột là, lập sổ.\n\nHai là, về đất:\n\n"
                "- Đo thôn Đông.\n\n- Đo thôn Đoài.\n\nBa là, cắm mốc."
            ),
            [("3 nhiệm vụ", ["lập sổ", "về đất", "cắm mốc"])],
        ),
        (
            (
                "Xã đề ra 4 nhóm nhiệm vụ sau đây:\n\nI. Lập sổ\n\nII. Đo đất\n\nIII. Cắm mốc\n\n"
                "IV. Giữ rừng"
            ),
            [("4 nhóm nhiệm vụ", ["Lập sổ", "Đo đất", "Cắm mốc", "Giữ rừng"])],
        ),
        (
            "Xã có 2 trụ cột. Trụ cột 1 là lúa. Trụ cột 2 là cá.",
            [("2 trụ cột", ["lúa", "cá"])],
        ),
        (
            "Nguyên tắc “2 không”: không bao che, không kéo dài, sẽ áp dụng cho cả xã.",
            [("2 không", ["không bao che", "không kéo dài"])],
        ),
        (
            "Xã có 3 trụ cột: lúa, cá, rừng, qua đó tạo việc làm.",
            [("3 trụ cột", ["lúa", "cá", "rừng"])],
        ),
        (
            "Ông Nam nêu 2 nhóm giải pháp. Trong đó, nhóm thứ nhất là lúa; nhóm thứ hai là cá.",
            [("2 nhóm giải pháp", ["lúa", "cá"])],
        ),
        (
            "Xã có 2 khâu đột phá:\n\nĐột phá 1: Lập sổ.\n\nĐột phá 2: Đo đất.",
            [("2 khâu đột phá", ["Lập sổ", "Đo đất"])],
        ),
        (
            (
                "Ông Nam nêu 3 nhiệm vụ trọng tâm:\n\nTrước hết, lập sổ.\n\nThứ 2, đo đất.\n\n"
                "Cuối cùng, cắm mốc."
            ),
            [("3 nhiệm vụ trọng tâm", ["lập sổ", "đo đất", "cắm mốc"])],
        ),
        (
            "Ông Nam nêu hai giải pháp: giao sổ cho thôn, bản và lập tổ liên ngành.",
            [("hai giải pháp", ["giao sổ cho thôn, bản", "lập tổ liên ngành"])],
        ),
        ("Ông Nam biểu dương “5 kết quả nổi bật” của xã.", []),
        ("Đoàn chỉ ra “2 thiếu”: thiếu thợ, thiếu vốn.", []),
        ("Xã quyết tăng trưởng “hai con số”.", []),
        ("Toàn xã có 3 “không” lớn: không điện, không chợ, không trạm.", []),
        (
            "Xã làm 2 đột phá, 2 nhanh: đột phá về lúa, đột phá về cá; nhanh gieo, nhanh gặt.",
            [
                ("2 đột phá", ["đột phá về lúa", "đột phá về cá"]),
                ("2 nhanh", ["nhanh gieo", "nhanh gặt"]),
            ],
        ),
        # one programme by two names, and two of which each has its items
        (
            "Xã đề ra 2 đột phá chiến lược. Hai khâu đột phá chiến lược gồm: đường; điện.",
            [
                ("Hai khâu đột phá chiến lược", []),
                ("Hai khâu đột phá chiến lược", ["đường", "điện"]),
            ],
        ),
        (
            "Xã nêu 2 nhiệm vụ: đo đất; cắm mốc. Tỉnh nêu 2 nhiệm vụ trọng tâm: xóa nợ; giữ rừng.",
            [
                ("2 nhiệm vụ", ["đo đất", "cắm mốc"]),
                ("2 nhiệm vụ trọng tâm", ["xóa nợ", "giữ rừng"]),
            ],
        ),
        ("Xã đề ra 2 mục tiêu, 2 đột phá.", [("2 mục tiêu", []), ("2 đột phá", [])]),
        ("Xã đứng trên 2 trụ cột: (1) lúa, (2) cá.", [("2 trụ cột", ["lúa", "cá"])]),
        (
            (
                "Xã đề ra 5 nhiệm vụ trọng tâm. Năm nhiệm vụ trọng tâm năm 2026, theo ông, gồm mở "
                "chợ; giữ đê; trồng rừng; xóa nợ; dạy nghề."
            ),
            [
                ("5 nhiệm vụ trọng tâm", []),
                (
                    "5 nhiệm vụ trọng tâm",
                    ["mở chợ", "giữ đê", "trồng rừng", "xóa nợ", "dạy nghề"],
                ),
            ],
        ),
    ],
)
def test_which_list_below_is_a_programmes_own(text: str, listed: Listed) -> None:
    assert programmes(text) == listed


@pytest.mark.parametrize(
    ("text", "giver"),
    [
        # another has the floor, and what is set is set by the subject
        (
            "Bà Lê Thị Hoa đề nghị sửa chợ. Ông Trần Văn Nam đưa ra 2 thông điệp với bà con.",
            "Trần Văn Nam",
        ),
        (
            "Bà Lê Thị Hoa đề nghị sửa chợ. Xã sẽ họp dân về 2 nhiệm vụ trọng tâm của năm.",
            "Lê Thị Hoa",
        ),
    ],
)
def test_who_sets_a_programme(text: str, giver: str) -> None:
    head = "Xã Bình An họp bàn việc chợ\n\nSáng 5/3, xã Bình An họp bàn việc chợ.\n\n"
    found = read(Article(source="a.txt", text=head + text)).findings
    [named] = [f.fact for f in found if isinstance(f.fact, DirectiveSet)]
    assert named.issued_by is not None
    assert named.issued_by.label == giver


def test_a_programme_named_within_a_meetings_name_is_stated() -> None:
    text = (
        "Hội nông dân họp\n\nHội nông dân xã tổ chức hội nghị tổng kết cuộc vận động "
        "“Gia đình 3 không, 2 sạch”. Cả xã vẫn giữ nguyên tắc 5K."
    )
    found = read(Article(source="a.txt", text=text)).findings
    named = {f.fact.label for f in found if isinstance(f.fact, DirectiveSet)}
    assert named == {"3 không", "2 sạch", "5K"}
