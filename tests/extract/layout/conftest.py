"""What stands where in a page, as the tests of the layout look at it."""

from extract.article import Article
from extract.layout.body import Kind, Layout, layout

LEAD = (
    "Sáng 12/3, Chủ tịch UBND tỉnh Trần Văn Mẫu chủ trì cuộc họp về phòng, chống thiên tai, "
    "kết nối trực tuyến tới các huyện, thị xã và thành phố trong toàn tỉnh."
)
BODY = (
    "Chủ tịch UBND tỉnh yêu cầu các huyện rà soát hồ đập, chuẩn bị lương thực và thuốc men, "
    "hoàn thành trước ngày 30/4 và báo cáo kết quả về Sở Nông nghiệp và Môi trường."
)
MORE = (
    "Theo báo cáo, từ đầu năm đến nay toàn tỉnh đã gia cố 45 km đê, nạo vét 12 hồ chứa và di dời "
    "230 hộ dân ra khỏi vùng có nguy cơ sạt lở đất, lũ quét."
)
HEADLINE = "Tỉnh Mẫu Sơn sẵn sàng ứng phó mưa bão"


def lay(*lines: str) -> Layout:
    return layout(Article(source="a.txt", text="\n\n".join(lines)))


def kinds(*lines: str) -> list[str]:
    laid = lay(*lines)
    return [
        f"{block.kind}: {laid.article.text[block.begin : block.end].strip()[:24]}"
        for block in laid.blocks
    ]


def kind_of(line: str) -> Kind:
    """What a line is between two paragraphs of a report."""
    laid = lay(LEAD, BODY, line, MORE)
    begin = laid.article.text.index(line, len(LEAD) + len(BODY))
    return next(block.kind for block in laid.blocks if block.begin <= begin < block.end)
