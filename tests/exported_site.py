# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking at an exported site as its readers and their programs do: links, the Nu checker, a real Chromium."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

_ROOT = Path(__file__).resolve().parent.parent
_REFERENCES = ("href", "src")


def broken_references(site: Path) -> list[str]:
    """Every link, picture and other reference of a site that leads to no file or to no id inside it."""
    pages = {page: _parsed(page) for page in sorted(site.rglob("*.html")) if "fragments" not in page.parts}
    ids = {page: {*tree.xpath("//@id"), *tree.xpath("//a/@name")} for page, tree in pages.items()}
    broken = []
    for page, tree in pages.items():
        for reference in _references(tree):
            parts = urlsplit(reference)
            if parts.scheme or parts.netloc:
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            if not target.is_file():
                broken.append(f"{page.relative_to(site)}: {reference}")
            elif parts.fragment and target in ids and unquote(parts.fragment) not in ids[target]:
                broken.append(f"{page.relative_to(site)}: {reference} has no such id")
    return broken


def _parsed(page: Path) -> html.HtmlElement:
    return html.fromstring(page.read_text(encoding="utf-8"))


def _references(tree: html.HtmlElement) -> Iterator[str]:
    for name in _REFERENCES:
        yield from (str(value) for value in tree.xpath(f"//@{name}"))
    for value in tree.xpath("//@srcset"):
        yield from (candidate.split()[0] for candidate in str(value).split(","))


def nu_checker() -> list[str]:
    """The command of the Nu HTML checker; the test skips where it or Java is absent."""
    given = os.environ.get("NEWSDESK_VNU")
    jar = Path(given) if given else _ROOT / ".cache" / "vnu" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    java = shutil.which("java")
    if java is None or not jar.is_file():
        pytest.skip("the Nu HTML checker or Java is not here: packaging/test.sh installs both")
    return [java, "-Xss4m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", str(jar)]


def markup_errors(site: Path) -> list[str]:
    """What the Nu HTML checker finds wrong with the pages of a site, warnings left out."""
    # A checker that lives for seconds is done sooner without its second compiler and without threads of a collector.
    command = [*nu_checker(), "--errors-only", "--skip-non-html", "--format", "json", "--exit-zero-always", str(site)]
    answer = subprocess.run(command, capture_output=True, check=False)
    messages = json.loads(answer.stderr)["messages"]
    return [f"{each.get('url', '')}:{each.get('lastLine', 0)}: {each['message']}" for each in messages]


@contextmanager
def chromium(profile: Path) -> Iterator[Chrome]:
    """Debian's Chromium without a screen; the test skips where it is absent."""
    browser, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if browser is None or driver is None:
        pytest.skip("Chromium and its driver are not here: packaging/test.sh installs both")
    options = ChromeOptions()
    options.binary_location = browser
    for flag in ("headless", "no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-dev-shm-usage",
                 "disable-background-networking", "disable-component-update", "disable-sync"):  # fmt: skip
        options.add_argument(f"--{flag}")
    options.add_argument(f"--user-data-dir={profile}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    service = Service(driver)
    window = Chrome(options=options, service=service)
    try:
        yield window
    finally:
        window.quit()


def console_messages(browser: Chrome, pages: Sequence[Path]) -> list[str]:
    """What the console of a browser says while it opens pages from disk."""
    said = []
    for page in pages:
        browser.get(page.resolve().as_uri())
        said += [f"{page.name}: {entry['message']}" for entry in browser.get_log("browser")]
    return said
