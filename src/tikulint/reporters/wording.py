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
    "left": Words("未取第 {lines} 行：{why}", "left lines {lines}: {why}"),
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
    "without_questions": Words(
        "{n} 个文件里没有读到题目：{files}（tikulint questions --explain 逐行说明）",
        "{n} file has no questions: {files} (see tikulint questions --explain)"
        "|{n} files have no questions: {files} (see tikulint questions --explain)",
    ),
    "next_explain": Words("{command}  看这条检查的说明", "{command}  what this check means"),
    "next_report": Words("{command}  写出网页报告", "{command}  writes the page to read"),
    "written": Words("已写出 {path}", "wrote {path}"),
    # The head of the page.
    "page_title": Words("题库质量报告", "Question bank report"),
    "skip": Words("跳到正文", "Skip to the findings"),
    "more_files": Words("等，另有 {n} 个文件", "and {n} more file|and {n} more files"),
    "failed": Words(
        "未通过：{n} 条必须处理",
        "Failed: {n} finding must be dealt with|Failed: {n} findings must be dealt with",
    ),
    "passed": Words("通过", "Passed"),
    "gate_error": Words("有待处理的错误就不通过。", "An open error fails the gate. "),
    "gate_warning": Words(
        "有待处理的错误或警告就不通过。", "An open error or warning fails the gate. "
    ),
    "gate_note": Words("有待处理的条目就不通过。", "Any open finding fails the gate. "),
    "gate_never": Words("这次运行不设门禁。", "This run had no gate. "),
    "clues": Words(
        "这里列的是线索，不是结论：每条都请对照原文再决定。",
        "These are leads, not verdicts: read the original before you decide.",
    ),
    "open_error": Words("错误", "error|errors"),
    "open_warning": Words("警告", "warning|warnings"),
    "open_note": Words("提示", "note|notes"),
    "number_questions": Words("题", "question|questions"),
    "look_first": Words("先看这些", "Look at these first"),
    # Finding one's way.
    "contents": Words("目录", "Contents"),
    "filters": Words("筛选", "Filters"),
    "filter_kind": Words("类型", "Kind"),
    "filter_severity": Words("级别", "Severity"),
    "filter_state": Words("状态", "State"),
    "search": Words("搜索", "Search"),
    "search_hint": Words("Q23、蒸馏、>0.9", "Q23, 蒸馏, >0.9"),
    "shown_of": Words("显示 {shown} / {all}", "{shown} of {all} shown"),
    "theme": Words("深色／浅色", "Dark or light"),
    "permalink": Words("永久链接", "Permalink"),
    # The sections of findings.
    "facts": Words("事实", "Facts"),
    "duplicates": Words("重复", "Duplicates"),
    "structure": Words("结构与用词", "Structure and terms"),
    "lead_facts": Words(
        "标出的说法与规则库或题库自己的另一处不符。",
        "The marked claims disagree with the rules, or with another place of the bank.",
    ),
    "lead_duplicates": Words(
        "左边独有的字加删除线，右边独有的字加下划线；灰色的话全库至少五题都有。",
        "Struck through: only on the left. Underlined: only on the right. "
        "Grey: said in at least five questions of the bank.",
    ),
    "lead_structure": Words("按检查分组。", "Grouped by check."),
    "certainty_certain": Words("确定", "certain"),
    "certainty_likely": Words("很可能", "likely"),
    "similarity": Words("相似度", "similarity"),
    "shared_terms": Words("共有的少见词", "rare terms in common"),
    "same_in_both": Words("两题相同", "the same in both"),
    "absent": Words("这里没有", "none here"),
    "unlike": Words("两段不同，不逐字标出", "too unlike to mark word by word"),
    "verdict": Words("判定", "verdict"),
    "why": Words("理由", "why"),
    "field_title": Words("标题", "title"),
    "field_answer_key": Words("正确选项", "key"),
    "field_prompt": Words("题目", "prompt"),
    "field_options": Words("选项", "options"),
    "field_answer": Words("答案", "answer"),
    "field_explanation": Words("解析", "explanation"),
    "group_of": Words("{n} 题一组", "a group of {n}"),
    "members": Words("这一组的 {n} 题", "the {n} questions of this group"),
    "more_members": Words("另有 {n} 题未列出", "{n} more question|{n} more questions"),
    "more_pairs": Words("另有 {n} 对未列出", "{n} more pair|{n} more pairs"),
    "large_group": Words(
        "这一组很大，先看是不是共用的套话或整章重复。",
        "A large group: see first whether it is shared boilerplate or a repeated chapter.",
    ),
    "see_also": Words("另见", "see also"),
    "rows_only": Words(
        "页面太大，其余 {n} 条只列一行。",
        "To keep the page small, {n} further finding has one line only.|"
        "To keep the page small, {n} further findings have one line only.",
    ),
    "hidden": Words(
        "另有 {n} 条没有列出，全部见 findings.json。",
        "{n} more is not listed; findings.json has them all.|"
        "{n} more are not listed; findings.json has them all.",
    ),
    "omitted_here": Words(
        "这一页共略去 {n} 条。", "{n} finding is left out.|{n} findings are left out."
    ),
    # Charts, limits and the table of questions.
    "similarity_chart": Words("每题最高相似度", "Best similarity of each question"),
    "chart_says": Words(
        "{n} 题中有 {reported} 题报为重复。相似度高不等于重复：要看差在哪里。",
        "{reported} of {n} questions are reported as duplicates. "
        "A high similarity alone is no duplicate: what differs decides.",
    ),
    "chart_axes": Words("横轴：相似度；纵轴：题数", "Across: similarity. Up: questions."),
    "reported": Words("报为重复", "reported as duplicates"),
    "not_reported": Words("没有报", "not reported"),
    "chart_table": Words("看数字", "The numbers"),
    "threshold": Words("阈值", "threshold"),
    "unchecked": Words("没有检查什么", "What was not checked"),
    "lead_unchecked": Words(
        "没有报出来，不等于没有问题。", "Not reported does not mean not wrong."
    ),
    "unchecked_rules": Words(
        "事实只对照了 {n} 条规则；规则没有提到的说法没有核对。",
        "Facts were held against {n} rule only; other claims were not checked.|"
        "Facts were held against {n} rules only; other claims were not checked.",
    ),
    "unchecked_pairs": Words(
        "整题相似度低于 {threshold}、题干和答案也都不同的题对没有比较。",
        "Pairs less similar than {threshold} with neither stem nor answer alike were not compared.",
    ),
    "unchecked_duplicates": Words("这次没有查重复。", "Duplicates were not looked for."),
    "checks_run": Words("运行的检查：", "Checks that ran: "),
    "none": Words("没有", "none"),
    "could_not_read": Words("读不了：", "Could not be read: "),
    "lines_left": Words(
        "没有当作题目的行：{n} 处",
        "{n} stretch of lines that was not taken as a question|"
        "{n} stretches of lines that were not taken as questions",
    ),
    "question_table": Words("题目", "Questions"),
    "question": Words("题目", "Question"),
    "best": Words("最高相似度", "Best similarity"),
    "most_like": Words("最像", "Most like"),
    "found": Words("发现", "Found"),
    "questions_left_out": Words(
        "题库很大，这里只列最值得看的；另有 {n} 题，全部见 tikulint questions。",
        "Only the most telling ones; {n} more with `tikulint questions`.",
    ),
    "footer": Words(
        "由 tikulint {version} 生成。同一题库、同一规则，页面逐字节相同。",
        "Made by tikulint {version}. The same bank and rules give the same bytes.",
    ),
    # Keys.
    "keys": Words("键盘", "Keyboard"),
    "key_next": Words("下一条、上一条", "next, previous finding"),
    "key_copy": Words("复制这一条的链接", "copy the link of this finding"),
    "key_search": Words("搜索", "search"),
    "key_help": Words("这个说明", "this help"),
    "key_close": Words("关闭", "close"),
    "close": Words("关闭", "Close"),
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
