"""Take the README's pictures of the report with Chromium: our bank without its baseline."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "images"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
SIZE = "1120,1180"
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
            page = lint(Path(folder), language)
            photograph(browser, page, FOLDER / f"report-{language}.png")
    return 0


def lint(folder: Path, language: str) -> Path:
    """Write the report on our bank, without our baseline, in `language`; return the page."""
    (folder / "tikulint.toml").touch()
    shutil.copytree(ROOT / "corpus", folder / "corpus", dirs_exist_ok=True)
    check = ("check", "--lang", language, "--output", "html=page.html")
    done = subprocess.run(
        [sys.executable, "-m", "tikulint", *check], cwd=folder, capture_output=True, check=False
    )
    page = folder / "page.html"
    if done.returncode != 1 or not page.is_file():
        message = f"expected findings: {done.stderr.decode()}"
        raise RuntimeError(message)
    return page


def photograph(browser: str, page: Path, picture: Path) -> None:
    """Write the top of `page` to `picture`."""
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars")
    view = (f"--window-size={SIZE}", f"--screenshot={picture}", page.as_uri())
    subprocess.run([browser, *options, *view], timeout=120, check=True, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
