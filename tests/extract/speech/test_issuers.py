"""Who, by a sentence, issued a paper whose orders stand below it."""

import pytest

from extract.article import Article
from extract.reader import contextualize

BELOW = "\n\nYêu cầu các huyện trực 24/24 giờ."


@pytest.mark.parametrize(
    ("issued", "giver"),
    [
        (
            "Thực hiện Công điện của Thủ tướng, Chủ tịch UBND tỉnh Nghệ An vừa ký công văn.",
            "Chủ tịch UBND tỉnh Nghệ An",
        ),
        ("Bộ Y tế vừa ban hành công văn về phòng dịch sởi.", "Bộ Y tế"),
        (
            "Thực hiện kết luận của Thủ tướng Phạm Minh Chính, Bộ Y tế có công văn về dịch sởi.",
            "Bộ Y tế",
        ),
        # what something is measured by is no paper of his
        ("Gói thầu chậm 12 ngày so với chỉ đạo của Bộ trưởng Bộ Y tế tại Công văn số 8.", None),
        # it is to be issued yet
        ("Sở Y tế chủ trì, phối hợp với các ngành ban hành văn bản hướng dẫn.", None),
    ],
)
def test_who_issued_a_paper_gives_its_orders(issued: str, giver: str | None) -> None:
    text = f"Tin trong ngày\n\nNgày 12/3/2024, tỉnh Nghệ An họp trực tuyến.\n\n{issued}{BELOW}"
    [order] = contextualize(Article(source="a.txt", text=text)).instructions.all
    assert (order.giver.agent.label if order.giver else None) == giver
