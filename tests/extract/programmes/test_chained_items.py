"""Items of programmes that are named in one breath: «"5 không, 3 sạch" (…)»."""

import pytest

from extract.article import Article
from extract.facts import DirectiveItem, DirectiveSet
from extract.reader import read


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        (  # told behind who launched it
            (
                "Phong trào “3 không, 2 sạch” do Hội Nông dân tỉnh phát động (với các nội dung: "
                "không đốt rơm, không xả rác và nước thải, không săn chim; sạch vườn, sạch ngõ)."
            ),
            "không săn chim|không xả rác và nước thải|không đốt rơm|sạch ngõ|sạch vườn",
        ),
        (  # each named again, in brackets that close before what is said of both
            (
                "Phong trào “3 có, 2 giảm” (3 có: có sổ sách, có kế hoạch, có liên kết; 2 giảm: "
                "giảm phân bón, giảm thuốc) đã trở thành nếp làm ăn, giúp nông dân tăng thu."
            ),
            "có kế hoạch|có liên kết|có sổ sách|giảm phân bón|giảm thuốc",
        ),
        (  # up to where the quotation ends
            (
                "“Phải giữ 2 đúng, 2 không: đúng giờ, đúng việc; không né tránh, không đùn đẩy”, "
                "ông Nam nhắc lại."
            ),
            "không né tránh|không đùn đẩy|đúng giờ|đúng việc",
        ),
        (
            "Không hút thuốc, không rượu bia và ma túy, không cờ bạc là “3 không” mà xã đề ra.",
            "Không hút thuốc|không cờ bạc|không rượu bia và ma túy",
        ),
    ],
)
def test_items_of_a_chain_in_brackets_and_before(text: str, listed: str) -> None:
    found = read(Article(text=f"Huyện họp\n\n{text}", source="t.txt")).findings
    told = (one.fact for one in found if isinstance(one.fact, DirectiveItem))
    assert "|".join(sorted({item.text for item in told})) == listed


def test_all_of_a_chain_are_set_by_who_follows_it() -> None:
    text = "Xã họp\n\nPhong trào “4 không, 2 sạch” do Hội Nông dân tỉnh Sơn La phát động lan rộng."
    found = (one.fact for one in read(Article(text=text, source="t.txt")).findings)
    by = {one.issued_by and one.issued_by.label for one in found if isinstance(one, DirectiveSet)}
    assert by == {"Hội Nông dân tỉnh Sơn La"}
