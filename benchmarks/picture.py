"""How long the picture of a store takes: to write, and until a browser has drawn it first.

Run: ``python benchmarks/picture.py STORE`` with Chromium on PATH and the extra ``[browser]``.
Prints one row of medians, in seconds, to be kept in a table.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from playwright.sync_api import sync_playwright

from graph.export.html import write_picture
from graph.store import Store

TIMES = 5
_FIRST_PAINT = "performance.getEntriesByName('first-contentful-paint')[0].startTime"


def main(folder: str) -> None:
    """Measure, and print the medians."""
    store = Store.open(Path(folder))
    with tempfile.TemporaryDirectory() as made:
        page = Path(made) / "graph.html"
        written, painted, ready = [], [], []
        for _ in range(TIMES):
            start = time.perf_counter()
            write_picture(store, page)
            written.append(time.perf_counter() - start)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium"), args=["--no-sandbox"]
            )
            for _ in range(TIMES):
                tab = browser.new_page(viewport={"width": 1400, "height": 900})
                start = time.perf_counter()
                tab.goto(page.as_uri())
                tab.wait_for_function("window.chidao !== undefined")
                ready.append(time.perf_counter() - start)
                painted.append(tab.evaluate(_FIRST_PAINT) / 1000)
                tab.close()
            browser.close()
        size = page.stat().st_size / 1e6
    print("write s\tfirst picture s\tready s\tsize MB")
    print(f"{median(written):.2f}\t{median(painted):.2f}\t{median(ready):.2f}\t{size:.2f}")


if __name__ == "__main__":
    main(sys.argv[1])
