"""Every sentence of the reporters, in Chinese and English: the one table of strings."""

from collections.abc import Mapping
from typing import Any

from tikulint.model.finding import Words

WORDING: Mapping[str, Words] = {
    # What things are called.
    "error": Words("错误", "error"),
    "warning": Words("警告", "warning"),
    "note": Words("提示", "note"),
    "new": Words("待处理", "open"),
    "baselined": Words("基线中", "baselined"),
    "accepted": Words("已接受", "accepted"),
    "expired": Words("接受已失效", "acceptance expired"),
    "questions": Words("{n} 题", "{n} question|{n} questions"),
    "files": Words("{n} 个文件", "{n} file|{n} files"),
    "rules": Words("{n} 条事实规则", "{n} fact rule|{n} fact rules"),
    "errors": Words("{n} 个错误", "{n} error|{n} errors"),
    "warnings": Words("{n} 个警告", "{n} warning|{n} warnings"),
    "notes": Words("{n} 个提示", "{n} note|{n} notes"),
    "comma": Words("、", ", "),
    "colon": Words("：", ": "),
    # What stands under a finding.
    "differences": Words("只差", "differs only in"),
    "more_differences": Words("等，另有 {n} 处", "and {n} more"),
    "identical": Words("逐字相同", "word for word the same"),
    "expected": Words("应为", "should be"),
    "rule": Words("规则", "rule"),
    "source": Words("出处", "source"),
    "suggestion": Words("建议", "suggestion"),
    # The end of the terminal's report.
    "clean": Words("没有发现问题", "nothing found"),
    "to_act_on": Words("要处理的：{counts}", "to act on: {counts}"),
    "nothing_to_act_on": Words("没有要处理的", "nothing to act on"),
    "set_aside": Words("另有 {n} 个{state}", "{n} more {state}"),
    "left_out": Words(
        "另有 {n} 条没有列出",
        "{n} further finding is not listed|{n} further findings are not listed",
    ),
    "next_explain": Words("{command}  看这条检查的说明", "{command}  what this check means"),
    "next_report": Words("{command}  写出网页报告", "{command}  writes the page to read"),
    "written": Words("已写出 {path}", "wrote {path}"),
}


def say(language: str, key: str, /, **values: Any) -> str:
    """Return the sentence `key` in `language` (`zh` or `en`), filled with `values`.

    An English sentence may have two forms, `one|many`; the number `n` chooses.
    """
    template: str = getattr(WORDING[key], language)
    if "|" in template:
        one, many = template.split("|")
        template = one if values["n"] == 1 else many
    return template.format(**values)
