"""Write docs/checks.md and the table of checks in both READMEs, from the checks themselves."""

import inspect
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from tikulint.checkers import CHECKS, Check

ROOT = Path(__file__).parent.parent

_HEAD = """\
# 检查一览 · The checks

<!-- 由 `make docs` 从 src/tikulint/checkers/ 的文档字符串生成，不要手改。 -->

`tikulint explain 代号` 在终端里显示同样的内容。`--select` 与 `--ignore` 接受代号或它的开头：
`D` 重复与相似，`F` 事实，`S` 结构与格式，`T` 用词。

"""
_COLUMNS = {
    "zh": "| 代号 | 名称 | 级别 | 查什么 |\n|---|---|---|---|\n",
    "en": "| code | name | severity | what it finds |\n|---|---|---|---|\n",
}
_TABLE = re.compile(r"(<!-- checks -->\n).*?(<!-- /checks -->\n)", re.DOTALL)


def pages() -> Mapping[Path, str]:
    """Return every generated page with the text it has to have.

    Raises:
        ValueError: a README has no place for its table, between two comments.
    """
    return {
        ROOT / "docs" / "checks.md": manuals(CHECKS),
        ROOT / "README.md": _with_table(ROOT / "README.md", "en"),
        ROOT / "README.zh-CN.md": _with_table(ROOT / "README.zh-CN.md", "zh"),
    }


def manuals(checks: Iterable[Check]) -> str:
    """Return docs/checks.md: each check's heading and manual."""
    entries = (f"## {c.META.code} {c.META.name}\n\n{manual(c)}\n" for c in checks)
    return _HEAD + "\n".join(entries)


def manual(check: Check) -> str:
    """Return a check's manual: its docstring, without indent and outer blank lines."""
    return inspect.cleandoc(check.__doc__ or "")


def table(checks: Iterable[Check], language: str) -> str:
    """Return one row a check, each linked to its manual."""
    rows = []
    for check in checks:
        meta = check.META
        link = f"[{meta.code}](docs/checks.md#{meta.code.lower()}-{meta.name})"
        title = getattr(meta.title, language)
        rows.append(f"| {link} | {meta.name} | {meta.severity} | {title} |\n")
    return _COLUMNS[language] + "".join(rows)


def _with_table(path: Path, language: str) -> str:
    text, places = _TABLE.subn(
        lambda found: f"{found[1]}{table(CHECKS, language)}{found[2]}",
        path.read_text(encoding="utf-8"),
    )
    if places != 1:
        message = f"{path.name}: expected one <!-- checks --> … <!-- /checks -->, found {places}"
        raise ValueError(message)
    return text


def main() -> None:
    """Write every page."""
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8", newline="\n")
    sys.stdout.write(f"written from {len(CHECKS)} checks: {', '.join(p.name for p in pages())}\n")


if __name__ == "__main__":
    main()
