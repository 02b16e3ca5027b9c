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
    build([sound(read(article)) for article in (MEETING, LATER, NO_REPORTS)], folder)
    return Store.open(folder)
