# SPDX-License-Identifier: GPL-3.0-or-later
"""The default theme as readers' programs meet it: the Nu checker, and a Chromium as wide as a phone."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from newsdesk.site.fragments import popular_fragment
from newsdesk.site.templates import Theme
from tests.exported_site import chromium, console_messages, markup_errors
from tests.site.theme.rendering import write_pages
from tests.site.theme.sample_pages import popular

PHONE = {"width": 360, "height": 740, "deviceScaleFactor": 1, "mobile": True}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("theme")
    write_pages(folder)
    return folder


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    with chromium(tmp_path_factory.mktemp("profile")) as window:
        window.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", PHONE)
        yield window


@pytest.fixture(scope="module")
def visits(site: Path, browser: Chrome) -> dict[str, tuple[int, list[str]]]:
    """How wide each page is on a phone 360 pixels wide, and what the console said, opened from disk."""
    seen = {}
    for page in sorted(site.rglob("*.html")):
        said = console_messages(browser, [page])
        width = browser.execute_script("return Math.max(document.documentElement.scrollWidth, innerWidth)")
        seen[page.relative_to(site).as_posix()] = (width, said)
    return seen


def test_the_nu_checker_finds_no_error(site: Path) -> None:
    assert markup_errors(site) == []


def test_no_page_is_wider_than_a_phone(visits: dict[str, tuple[int, list[str]]]) -> None:
    assert {page: width for page, (width, _) in visits.items() if width > PHONE["width"]} == {}


def test_the_console_stays_silent_for_pages_opened_from_disk(visits: dict[str, tuple[int, list[str]]]) -> None:
    assert {page: said for page, (_, said) in visits.items() if said} == {}


def test_sections_stand_beside_each_other_on_a_phone(site: Path, browser: Chrome) -> None:
    browser.get((site / "rich" / "kk" / "index.html").as_uri())
    edges = browser.execute_script(
        "return [...document.querySelectorAll('.sections li a')].map(a => a.getBoundingClientRect())"
        ".map(r => [r.left, r.right])"
    )
    assert len(edges) == 9
    assert all(one[1] <= other[0] + 0.5 for one, other in pairwise(edges))


def test_the_tabs_of_popular_answer_to_the_keyboard(site: Path, browser: Chrome) -> None:
    browser.get((site / "rich" / "article.html").as_uri())
    tabs = browser.find_elements(By.CSS_SELECTOR, ".popular .tab")
    panels = browser.find_elements(By.CSS_SELECTOR, ".popular .tab-panel")
    assert [panel.is_displayed() for panel in panels[:2]] == [True, False]
    tabs[0].send_keys(Keys.ARROW_RIGHT)
    assert [panel.is_displayed() for panel in panels[:2]] == [False, True]


def test_the_script_brings_popular_and_views_up_to_date(site: Path, browser: Chrome, tmp_path: Path) -> None:
    copy = shutil.copytree(site / "rich", tmp_path / "site")
    fragments = copy / "fragments"
    (fragments / "ru").mkdir(parents=True)
    (fragments / "views").mkdir()
    fresh = popular_fragment(popular("ru")[1:3], "ru", Theme.load())
    (fragments / "ru" / "popular.html").write_bytes(fresh.content)
    (fragments / "views" / "0.json").write_text(json.dumps({"12": 1_234_567}), encoding="utf-8")
    with served(copy) as address:
        browser.get(f"{address}/article.html")
        wait = WebDriverWait(browser, 10)
        wait.until(lambda window: len(window.find_elements(By.CSS_SELECTOR, ".popular .tab")) == 2)
        views = browser.find_element(By.CSS_SELECTOR, "[data-views]")
        wait.until(lambda _: views.text.split() == ["1", "234", "567"])
        link = browser.find_element(By.CSS_SELECTOR, ".ranking a").get_attribute("href")
        assert link == f"{address}/article.html"
        assert browser.get_log("browser") == []


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: the tests speak for themselves."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The folder on a web server of this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(folder)))
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
