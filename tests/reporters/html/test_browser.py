"""What only a browser can tell: nothing runs, nothing is fetched, nothing sticks out."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.reporters.evil import EVIL
from tests.reporters.html.test_page import large, report_saying
from tests.reporters.samples import group, sample
from tikulint.reporters import REPORTERS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    found = os.environ.get("TIKULINT_CHROMIUM") or shutil.which("chromium")
    if not found:
        pytest.skip("no chromium: install it or name it in TIKULINT_CHROMIUM")
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=found, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "report.html"
    path.write_text(REPORTERS["html"](sample(), "zh"), encoding="utf-8")
    return path


def opened(browser: "Browser", file: Path, **context: Any) -> "Page":
    page = browser.new_context(**context).new_page()
    page.goto(file.as_uri())
    return page


def test_no_text_runs_or_fetches(browser: "Browser", tmp_path: Path) -> None:
    page = browser.new_page()
    noticed: list[str] = []
    page.on("dialog", lambda dialog: noticed.append(dialog.message))
    page.on("console", lambda message: noticed.append(message.text))
    page.on("pageerror", lambda error: noticed.append(str(error)))
    page.on("request", lambda request: noticed.append(request.url))
    file = tmp_path / "report.html"
    file.write_text(REPORTERS["html"](report_saying(*EVIL), "zh"), encoding="utf-8")
    page.goto(file.as_uri())
    page.fill("#find", "甲")
    assert page.locator(".card").count() == 2 * len(EVIL)
    assert [url for url in noticed if url not in (file.as_uri(), "data:,")] == []


@pytest.mark.parametrize(("scheme", "language"), [("light", "en"), ("dark", "zh")])
def test_axe_finds_nothing(browser: "Browser", tmp_path: Path, scheme: Any, language: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not there")
    file = tmp_path / "report.html"
    for report in (group(3), group(9), sample()):
        file.write_text(REPORTERS["html"](report, language), encoding="utf-8")
        page = opened(browser, file, color_scheme=scheme, bypass_csp=True)
        page.evaluate("document.querySelectorAll('details').forEach((box) => { box.open = true; })")
        assert axe.Axe().run(page).response["violations"] == []
    page.click("#help")
    assert axe.Axe().run(page).response["violations"] == []


@pytest.mark.parametrize("width", [360, 640, 1280])
def test_nothing_sticks_out(browser: "Browser", file: Path, width: int) -> None:
    page = opened(browser, file, viewport={"width": width, "height": 800})
    page.evaluate("document.querySelectorAll('details').forEach((box) => { box.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    clipped = """() => [...document.querySelectorAll("main *")]
        .filter((e) => e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.outerHTML)"""
    assert page.evaluate(clipped) == []


def test_without_scripts_everything_is_there_and_filters_work(
    browser: "Browser", file: Path
) -> None:
    page = opened(browser, file, java_script_enabled=False)
    duplicates = page.locator("#duplicates")
    assert duplicates.is_visible()
    assert "让小模型模仿一个大模型" in duplicates.inner_text()
    page.uncheck("#f-duplicates")
    assert not duplicates.is_visible()
    assert not page.locator("#find").is_visible()


def test_keys_walk_the_findings_and_search_hides_the_others(browser: "Browser", file: Path) -> None:
    page = opened(browser, file)
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert page.evaluate("location.hash").startswith("#D101-")
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.id").startswith("F101-")
    page.keyboard.press("/")
    page.keyboard.type("q5")
    assert page.locator(".item:not([hidden])").count() == 1
    assert "1 / 4" in page.locator("#shown").inner_text()


def test_a_large_page_is_ready_and_filters_at_once(browser: "Browser", tmp_path: Path) -> None:
    file = tmp_path / "large.html"
    file.write_text(REPORTERS["html"](large(60), "zh"), encoding="utf-8")
    page = opened(browser, file)
    assert page.locator(".item").count() == 60
    page.fill("#find", "第7种 >0.5")
    assert page.locator(".item:not([hidden])").count() == 1


def test_print_shows_what_is_folded(browser: "Browser", file: Path) -> None:
    page = opened(browser, file, java_script_enabled=False)
    page.emulate_media(media="print")
    assert page.locator("#similarity table").is_visible()
    assert not page.locator(".rail").is_visible()
