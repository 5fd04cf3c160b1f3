"""Write docs/checks.md, the manual of every check, from the docstrings of the checks."""

import inspect
import sys
from collections.abc import Iterable
from pathlib import Path

from tikulint.checkers import CHECKS, Check

PAGE = Path(__file__).parent.parent / "docs" / "checks.md"

HEAD = """\
# 检查一览 · The checks

<!-- 由 `make docs` 从 src/tikulint/checkers/ 的文档字符串生成，不要手改。 -->

`tikulint explain 代号` 在终端里显示同样的内容。`--select` 与 `--ignore` 接受代号或它的开头：
`D` 重复与相似，`F` 事实，`S` 结构与格式，`T` 用词。

"""


def page(checks: Iterable[Check]) -> str:
    """Return the page: one table of all checks, then each one's manual."""
    rows = [
        "| 代号 | 名称 | 级别 | 查什么 | What it finds |",
        "|---|---|---|---|---|",
    ]
    manuals = []
    for check in checks:
        meta = check.META
        title = f"{meta.code} {meta.name}"
        anchor = title.lower().replace(" ", "-")
        rows.append(
            f"| [{meta.code}](#{anchor}) | {meta.name} | {meta.severity} "
            f"| {meta.title.zh} | {meta.title.en} |"
        )
        manuals.append(f"## {title}\n\n{manual(check)}\n")
    return HEAD + "\n".join(rows) + "\n\n" + "\n".join(manuals)


def manual(check: Check) -> str:
    """Return a check's manual: its docstring, without indent and outer blank lines."""
    return inspect.cleandoc(check.__doc__ or "")


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(CHECKS), encoding="utf-8")
    sys.stdout.write(f"{PAGE.name}: {len(CHECKS)} checks\n")


if __name__ == "__main__":
    main()
