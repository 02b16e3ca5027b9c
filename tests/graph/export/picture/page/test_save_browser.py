"""What is shown, taken away as a file."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import networkx as nx
import pytest

if TYPE_CHECKING:
    from tests.graph.export.picture.page.conftest import Visit

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("ending", ["png", "svg", "csv", "gexf"])
def test_what_is_shown_can_be_taken_away(visit: Visit, ending: str) -> None:
    page = visit.open()
    page.locator("#legend [data-kind=DirectiveItem]").click()
    page.locator("#save summary").click()
    with page.expect_download() as waiting:
        page.locator(f"#save [data-save={ending}]").click()
    assert waiting.value.suggested_filename == f"chi-dao-cuoc-hop-va-so-lieu.{ending}"
    data = waiting.value.path().read_bytes()
    if ending == "png":
        assert data.startswith(b"\x89PNG")
    elif ending == "csv":
        rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
        assert {"Phiên họp thứ 9 (19/7/2024)"} <= {row["subject_label"] for row in rows}
        assert all(row["quote"] and row["source"] for row in rows)
    else:
        root = ET.fromstring(data)  # noqa: S314 - our own page's
        words = [*(e.text or "" for e in root.iter()), *(e.get("label", "") for e in root.iter())]
        assert any("Đặng Văn Bình" in word for word in words)
        assert not any("rõ thời hạn" in word for word in words)
    if ending == "gexf":
        network = nx.read_gexf(io.BytesIO(data))
        assert set(network) == set(page.evaluate("window.chidao.shown()"))
        assert network.number_of_edges() > 5
