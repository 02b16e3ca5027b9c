"""A meeting at which tasks were given, and what later articles say of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from extract.article import Article
from extract.reader import read
from graph.build import build
from graph.evidence import sound
from graph.store import Store

if TYPE_CHECKING:
    from pathlib import Path

MEETING = Article(
    source="phien-hop.txt",
    published=date(2025, 3, 1),
    text="""Chính phủ họp về tài sản số

Ngày 1/3/2025, tại Hà Nội, Thủ tướng Chính phủ Phạm Minh Chính chủ trì phiên họp Chính phủ.

Thủ tướng Phạm Minh Chính yêu cầu Bộ Tài chính trình Chính phủ dự thảo Nghị định về quản lý tài \
sản số trước ngày 30/6/2025.

Thủ tướng Phạm Minh Chính giao Bộ Nội vụ hoàn thành cơ sở dữ liệu cán bộ, công chức toàn quốc \
trước ngày 31/12/2025.

Thủ tướng Phạm Minh Chính yêu cầu các bộ, ngành, địa phương hoàn thành số hóa hồ sơ thủ tục hành \
chính trước ngày 30/9/2025.
""",
)
LATER = Article(
    source="tien-do.txt",
    published=date(2025, 7, 2),
    text="""Tiến độ các nhiệm vụ

Bộ Tài chính đã trình Chính phủ dự thảo Nghị định về quản lý tài sản số.

Bộ Nội vụ đang triển khai cơ sở dữ liệu cán bộ, công chức toàn quốc.

Bộ Xây dựng đã hoàn thành số hóa hồ sơ thủ tục hành chính.
""",
)
LOCAL = Article(
    source="hop-tinh.txt",
    published=date(2025, 3, 6),
    place="Hải Dương",
    text="""Hải Dương họp về nhà ở xã hội

Ngày 5/3/2025, Ủy viên Trung ương Đảng, Chủ tịch UBND tỉnh Hải Dương Trần Văn Bình chủ trì cuộc \
họp về nhà ở xã hội.

Chủ tịch UBND tỉnh Hải Dương Trần Văn Bình yêu cầu các địa phương hoàn thành rà soát quỹ đất nhà ở \
xã hội trước ngày 31/10/2025.

UBND tỉnh Hải Dương yêu cầu các sở, ngành, địa phương hoàn thành kiểm kê nhà ở cũ trước ngày \
30/11/2025.
""",
)
NO_REPORTS = Article(
    source="khac.txt",
    published=date(2025, 7, 3),
    text="""Chuyện khác

Bộ Tư pháp đã trình Chính phủ dự thảo Nghị định về quản lý tài sản số hóa di sản.

Bộ Nội vụ cần khẩn trương để đã hoàn thành cơ sở dữ liệu cán bộ, công chức toàn quốc trong năm.

Bộ Nội vụ đã ban hành kế hoạch thi đua.
""",
)


@pytest.fixture(scope="session")
def tasks(tmp_path_factory: pytest.TempPathFactory) -> Store:
    folder: Path = tmp_path_factory.mktemp("tasks")
    build([sound(read(article)) for article in (MEETING, LATER, LOCAL, NO_REPORTS)], folder)
    return Store.open(folder)
