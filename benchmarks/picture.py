"""How long the picture of a store takes: to write, and until a browser has drawn it; how it pans.

Run: ``python benchmarks/picture.py STORE [NODES…]`` with Chromium on PATH and the extra
``[browser]``. Prints a row of medians for each number of nodes: seconds, and frames a second while
the picture is dragged about. The bars: 150 nodes are drawn in less than 1 s, 1,500 in less than
2 s, and panned at 40 frames a second or more. A browser without a graphics card draws slower.
"""

from __future__ import annotations

import math
import shutil
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, sync_playwright

from graph.export.html import write_picture
from graph.store import Store

TIMES = 5
NODES = (150, 1500)
_DRAWN = """() => new Promise((drawn) => {
  const look = () => window.chidao && window.chidao.shown().length
    ? requestAnimationFrame(() => requestAnimationFrame(() => drawn(performance.now() / 1000)))
    : setTimeout(look, 5);
  look();
})"""
_COUNTING = """() => {
  window.frames_seen = 0;
  window.begun = performance.now();
  const count = () => { window.frames_seen += 1; requestAnimationFrame(count); };
  requestAnimationFrame(count);
}"""
_RATE = "window.frames_seen / (performance.now() - window.begun) * 1000"
STEPS = 90


def main(folder: str, *counts: str) -> None:
    """Measure, and print the medians."""
    store = Store.open(Path(folder))
    print("nodes\twrite s\tdrawn s\tframes/s\tsize MB")
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        for most in map(int, counts or NODES):
            page = Path(made) / f"{most}.html"
            written, seen = [], []
            for _ in range(TIMES):
                start = time.perf_counter()
                write_picture(store, page, most=most)
                written.append(time.perf_counter() - start)
                seen.append(watched(browser, page))
            nodes, drawn, rate = (median(figures) for figures in zip(*seen, strict=True))
            size = page.stat().st_size / 1e6
            print(f"{nodes:.0f}\t{median(written):.2f}\t{drawn:.2f}\t{rate:.0f}\t{size:.2f}")
        browser.close()


def watched(browser: Browser, page: Path) -> tuple[float, float, float]:
    """Return how many nodes a page draws, after how many seconds, and its frames a second."""
    tab = browser.new_page(viewport={"width": 1400, "height": 900})
    tab.goto(page.as_uri())
    drawn = tab.evaluate(_DRAWN)
    tab.mouse.move(500, 400)
    tab.mouse.down()
    tab.evaluate(_COUNTING)
    for step in range(STEPS):
        tab.mouse.move(500 + 200 * math.sin(step / 9), 400 + 150 * math.cos(step / 7))
        tab.wait_for_timeout(8)
    rate = tab.evaluate(_RATE)
    nodes = tab.evaluate("window.chidao.shown().length")
    tab.close()
    return nodes, drawn, rate


if __name__ == "__main__":
    main(*sys.argv[1:])
