"""Take the README's pictures of the report on our own bank, with Chromium, in both languages."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "images"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
SIZE = "1280,1240"
"""Width and height in CSS pixels: the verdict and the first findings."""


def main() -> int:
    """Write docs/images/report-zh.png and report-en.png; return the exit code."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        sys.stderr.write(f"a browser is needed: one of {', '.join(BROWSERS)}\n")
        return 2
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for language in ("zh", "en"):
            page = Path(folder) / f"{language}.html"
            lint(page, language)
            photograph(browser, page, FOLDER / f"report-{language}.png")
    return 0


def lint(page: Path, language: str) -> None:
    """Write the report on corpus/ in `language` to `page`."""
    check = ("check", "--fail-on", "never", "--lang", language, "--output", f"html={page}")
    subprocess.run(
        [sys.executable, "-m", "tikulint", *check], cwd=ROOT, stdout=subprocess.DEVNULL, check=True
    )


def photograph(browser: str, page: Path, picture: Path) -> None:
    """Write the top of `page` to `picture`."""
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars")
    view = (f"--window-size={SIZE}", f"--screenshot={picture}", page.as_uri())
    subprocess.run([browser, *options, *view], timeout=120, check=True, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
