"""Items told before their programme, beside it, or where it comes again."""

import pytest

from extract.article import Article
from extract.reader import contextualize


def told(text: str) -> dict[str, list[str]]:
    programmes = contextualize(Article(source="a.txt", text=text)).programmes
    listed: dict[str, list[str]] = {}
    for programme in programmes.all:
        items = [sentence.at(begin, end) for sentence, begin, end in programme.items]
        name = programmes.name(programme)
        listed[name] = items or listed.get(name, [])
    return listed


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            (
                "Ở bản nào dân cũng thuộc: không phá rừng, không bán đất, không bỏ học. "
                "Đó là “3 không” mà Huyện ủy phát động."
            ),
            {"3 không": ["không phá rừng", "không bán đất", "không bỏ học"]},
        ),
        (
            "Không né việc, không đẩy việc: đó là “hai không” mà Chủ tịch xã đặt ra.",
            {"hai không": ["Không né việc", "không đẩy việc"]},
        ),
        (
            "Cán bộ bám bản, bám dân, bám đồng ruộng - “3 bám” ấy đã thành nếp ở huyện.",
            {"3 bám": ["bám bản", "bám dân", "bám đồng ruộng"]},
        ),
        (
            "Mọi việc phải rõ người, rõ việc, rõ thời hạn (3 rõ), Chủ tịch UBND tỉnh yêu cầu.",
            {"3 rõ": ["rõ người", "rõ việc", "rõ thời hạn"]},
        ),
        (
            "“Đi từng ngõ, gõ từng nhà, rà từng đối tượng” là phương châm “3 từng” của công an.",
            {"3 từng": ["Đi từng ngõ", "gõ từng nhà", "rà từng đối tượng"]},
        ),
        (
            "Tỉnh xác định chế biến, du lịch biển và nông nghiệp sạch là ba trụ cột kinh tế.",
            {"ba trụ cột": ["chế biến", "du lịch biển", "nông nghiệp sạch"]},
        ),
        (
            "Hạ tầng giao thông, nhân lực, cải cách hành chính là 3 khâu đột phá của huyện.",
            {"3 khâu đột phá": ["Hạ tầng giao thông", "nhân lực", "cải cách hành chính"]},
        ),
        (
            "Tỉnh lấy hạ tầng, nhân lực và dữ liệu làm 3 đột phá chiến lược.",
            {"3 đột phá chiến lược": ["hạ tầng", "nhân lực", "dữ liệu"]},
        ),
        # what leads into the clause is none of three
        ("Trong nhiệm kỳ mới, hạ tầng và nhân lực là 3 trọng tâm của huyện.", {"3 trọng tâm": []}),
    ],
)
def test_items_stand_before(text: str, items: dict[str, list[str]]) -> None:
    assert told(text) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "Chủ tịch xã nhắc lại “3 không” là “không chủ quan”, “không lơ là”, “không giấu dịch”.",
            ["không chủ quan", "không lơ là", "không giấu dịch"],
        ),
        (
            "Giám đốc nêu “3 dừng”. Dừng việc lạ. Dừng việc trễ. Dừng việc nhỏ.",
            ["Dừng việc lạ", "Dừng việc trễ", "Dừng việc nhỏ"],
        ),
        (
            "Xã nêu “4 tự”. Theo đó, cán bộ tự học, tự rèn, tự soi, tự sửa.",
            ["tự học", "tự rèn", "tự soi", "tự sửa"],
        ),
        (
            "Tỉnh quyết tâm “hai không”, một là không để dân đói, hai là không để dân rét.",
            ["không để dân đói", "không để dân rét"],
        ),
        (
            "Ba khâu đột phá được đại hội thông qua là hạ tầng, nhân lực và dữ liệu số.",
            ["hạ tầng", "nhân lực", "dữ liệu số"],
        ),
        (
            "Với ba trụ cột nông nghiệp, du lịch và dịch vụ, tỉnh đặt mục tiêu vào nhóm khá.",
            ["nông nghiệp", "du lịch", "dịch vụ"],
        ),
        (
            "Huyện tập trung ba nhiệm vụ: một, giữ đất; hai, giữ rừng; ba, giữ nước.",
            ["giữ đất", "giữ rừng", "giữ nước"],
        ),
        (
            "Nhà trường nêu “2 chấm dứt”: chấm dứt văn bản “chuyển tiếp”, chấm dứt họp dài.",
            ['chấm dứt văn bản "chuyển tiếp"', "chấm dứt họp dài"],
        ),
    ],
)
def test_items_stand_beside(text: str, items: list[str]) -> None:
    (found,) = told(text).values()
    assert found == items


def test_a_programme_named_before_comes_again() -> None:
    text = (
        "Ngành phát động phong trào “ba bám, bốn cùng”. Ba bám, gồm bám rừng, bám dân, bám xã. "
        "Còn bốn cùng là cùng ăn, cùng ở, cùng làm, cùng nói tiếng dân tộc."
    )
    assert told(text) == {
        "ba bám": ["bám rừng", "bám dân", "bám xã"],
        "bốn cùng": ["cùng ăn", "cùng ở", "cùng làm", "cùng nói tiếng dân tộc"],
    }


def test_lines_below_the_names_of_a_chain() -> None:
    text = (
        "Tấm bảng nhỏ ở cổng chợ\n\nPhường có nhiều vụ lừa đảo qua điện thoại.\n\n"
        "Công an phường dặn dân “1 chậm, 2 hỏi” để khỏi mất tiền. Bảng ở cổng chợ ghi:\n\n"
        "• 1 CHẬM: chậm lại một ngày\n• 2 HỎI\n   - hỏi người nhà\n   - hỏi công an"
    )
    assert told(text) == {
        "1 chậm": ["chậm lại một ngày"],
        "2 hỏi": ["hỏi người nhà", "hỏi công an"],
    }


def test_a_line_that_opens_another_list() -> None:
    text = (
        "Xã phát động chương trình năm đẩy mạnh, ba chấm dứt.\n\nNăm đẩy mạnh:\n"
        "1. Đẩy mạnh giao đất. Còn 14 hộ.\n2. Đẩy mạnh làm đường.\n3. Đẩy mạnh xây trường.\n"
        "4. Đẩy mạnh chợ phiên.\n5. Đẩy mạnh du lịch."
    )
    found = told(text)
    assert len(found["năm đẩy mạnh"]) == 5
    assert found["ba chấm dứt"] == []
