"""Candidates that are no questions: tables of contents, link lists, closing and opening remarks."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from tikulint.loaders.markdown.candidates import BOLD, ITEMS, NUMBERED, Candidate
from tikulint.loaders.markdown.features import Features
from tikulint.loaders.markdown.labels import Role
from tikulint.loaders.markdown.numbering import Style
from tikulint.loaders.markdown.outline import Kind, Outline
from tikulint.loaders.markdown.papers import LEAST, answers_title

ALIKE = 0.5
"""Least share of a list's items that must name headings for it to be a table of contents."""

AGAIN = 0.8
"""Least share of a list's items that an earlier table of contents listed for it to be none."""

PREFIX = 12
"""How many characters at the head of a title are compared."""

Titles = dict[str, dict[int, int]]
"""The last line of a title by its head (PREFIX characters) and its length."""

CONTENTS = "目录（contents）"
LINKS = "链接列表（links）"
REMARKS = "总结、参考文献一类（remarks, references）"
KINDS = "题型标题（kind of question）"
ANSWERS = "答案部分（answers）"
ANSWER_LINK = "只是链接或省略号（pointer）"

_CONTENTS = re.compile(
    r"目录|题目列表|题目目录|目次|大纲|导航|索引目录|contents|table of contents|toc|index",
    re.IGNORECASE,
)
_CLOSING = """
    总结 小结 结语 后记 尾声 结束语 总结与展望 写在最后 参考 参考文献 参考资料 参考链接
    参考文章 参考书籍 参考来源 引用 引用资料 相关链接 相关资料 相关文章 相关推荐 相关资源
    相关阅读 延伸阅读 扩展阅读 拓展阅读 推荐阅读 更多阅读 资料推荐 学习资料 学习资源
    资源推荐 推荐资料 推荐书籍 附录 致谢 鸣谢 感谢 交流 交流群 交流讨论 讨论交流 交流与讨论
    公众号 关注 关注我 关注我们 关注公众号 联系 联系我 联系我们 联系方式 联系作者 赞赏 打赏
    捐赠 支持 投递信息 投递记录 投递情况 投递进度 投递状态 投递结果 投递流程 时间线 时间轴
    面试流程 面试结果 面试进度 面试感受 面试感悟 面试心得 面试体验 心得 心得体会 感悟 感受 体会
    建议 反思 个人情况 个人背景 基本情况 岗位信息 岗位要求 岗位描述 岗位职责 职位描述 职位要求
    任职要求 能力要求
"""
_OPENING = """
    写在前面 写在开头 前言 序 序言 引言 导语 导读 开篇 简介 介绍 说明 项目简介 项目介绍
    项目说明 使用说明 使用方法 关于 关于作者 关于我 关于我们 关于项目 关于本项目 关于本书
    关于本仓库 作者 更新日志 更新记录 更新说明 更新历史 版本历史 版本记录 版本说明 变更记录
    许可 许可证 版权 版权声明 开源协议 免责声明 声明 贡献 贡献者 贡献指南 贡献者名单
    如何贡献 参与贡献 待办 todo
"""
_ENGLISH = (
    r"references?|license|contributing|contributors?|changelog|acknowledge?ments?|about|summary"
    r"|conclusion|introduction|preface|foreword|appendix|further reading|resources|star history"
    r"|readme"
)
_WORDS = "|".join(f"{_CLOSING} {_OPENING}".split())
_REMARKS = re.compile(
    rf"(?:本章|本节|全文|章节|最后|文章|总体)?(?:{_WORDS}|{_ENGLISH})",
    re.IGNORECASE,
)
_PROMOTION = re.compile(
    r"(?:直接|免费|点击|整理好).{0,6}下载|下载链接|下载地址|公众号|扫码|二维码|加群|交流群|微信群|^作者[:：]"
)
_KINDS = re.compile(
    r"(?:(?:单项|多项|不定项|单|多)?选择?|判断(?:正误|对错)?|填空|简答|问答|论述|名词解释|计算|编程|算法|案例分析"
    r"|综合|应用|辨析|材料分析|代码分析|程序填空|改错|思考|客观|主观|面试)题?(?:部分)?"
    r"(?:[（(【].*[)）】])?(?:共.*|每.*)?"
)
_OF_A_KIND = re.compile("名词解释|(?<!面试)题")
"""Kinds that only questions have; 算法, 应用 and 面试题 stand above topics as well."""
_TRIM = re.compile(r"^[\W_]+|[\W_]+$")
_WORDLESS = re.compile(r"\W+")
_NAVIGATION = re.compile(
    r"(?!https?:|//|mailto:)[^\s]*\.(?:md|markdown|html)(?:#.*)?$|(?!https?:|//)[^\s:]*/$",
    re.IGNORECASE,
)


def is_contents(text: str) -> bool:
    """Whether a heading announces a table of contents."""
    return bool(_CONTENTS.fullmatch(_TRIM.sub("", text)))


def is_remarks(text: str) -> bool:
    """Whether a heading announces opening or closing remarks, references or the like."""
    return bool(_REMARKS.fullmatch(_TRIM.sub("", text)))


_POINTER = re.compile(
    r"(?:点击|点此|点我)?(?:这里)?(?:查看|展开|显示)?(?:参考|详细)?(?:答案|解析|更多|详情|全部|原文)|more|answers?|solutions?",
    re.IGNORECASE,
)


def is_pointer(text: str) -> bool:
    """Whether an item only points elsewhere (点击查看答案) or trails off (…)."""
    return not re.search(r"\w", text) or bool(_POINTER.fullmatch(_TRIM.sub("", text)))


def is_kind(text: str) -> bool:
    """Whether a title only names a kind of question, such as 单选题（每题 2 分）."""
    return text != "面试" and bool(_KINDS.fullmatch(text.strip(" *：:")))


_KIND_ONLY = re.compile(
    r"(?P<open>[【\[(（]?)(?P<kind>[^\W\d_]{2,8})[】\])）]?"
    r"\s*(?:[（(\[【]?\s*\d+(?:\.\d+)?\s*分\s*[）)\]】]?)?"
)


def says_only_kind(text: str) -> bool:
    """Whether a question's own line says what kind it is and no more: 【单选题】（2 分）."""
    found = _KIND_ONLY.fullmatch(text.strip())
    if found is None or not _KINDS.fullmatch(found["kind"]):
        return False
    return bool(found["open"]) or "题" in found["kind"]


def mark_asides(outline: Outline, candidates: Sequence[Candidate], features: Features) -> None:
    """Set `why` on the candidates that no reader would take for questions."""
    counted = _counted_remarks(candidates)
    for candidate in candidates:
        single = candidate.marks == 1 and candidate.style not in (None, Style.CHINESE)
        kind = candidate.tier < ITEMS and not candidate.group and is_kind(candidate.text)
        if kind and not single:
            candidate.why = KINDS
        elif candidate.tier <= BOLD and candidate.asks < 1:
            if is_contents(candidate.text):
                candidate.why = CONTENTS
            elif candidate in counted:
                continue
            elif is_remarks(candidate.text) or _PROMOTION.search(candidate.text):
                candidate.why = REMARKS
        elif candidate.group and candidate.asks < 1 and is_remarks(candidate.text):
            candidate.why = REMARKS
    for first, last in _generated(outline):
        for candidate in candidates:
            if first <= candidate.line <= last:
                candidate.why = CONTENTS
    _mark_questions_of_a_kind(candidates)
    _mark_answers(candidates, features)
    _mark_listed_contents(candidates)
    _mark_repeated_headings(candidates)


def _mark_questions_of_a_kind(candidates: Sequence[Candidate]) -> None:
    """Let what stands right below 名词解释 or 填空题 ask, whatever its words: 边际效用."""
    kind: Candidate | None = None
    for heading in candidates:
        if heading.tier > 6:
            continue
        if kind is None or heading.tier <= kind.tier:
            named = heading.why == KINDS and _OF_A_KIND.search(heading.text)
            kind = heading if named else None
        elif heading.leaf and not heading.why and not _holds_questions(heading, candidates):
            heading.asks = 1.0


def _holds_questions(heading: Candidate, candidates: Sequence[Candidate]) -> bool:
    """Whether several numbered questions stand below a heading, such as a year's: 2018."""
    if heading.marks > 1:
        return True
    first = bisect_right(candidates, heading.line, key=attrgetter("line"))
    last = bisect_left(candidates, heading.stop, key=attrgetter("line"))
    asking = [each for each in candidates[first:last] if each.tier == NUMBERED and each.asks == 1]
    return len(asking) > 1


def _counted_remarks(candidates: Sequence[Candidate]) -> set[Candidate]:
    """Return the numbered headings such as 8. 总结, where one stands amid a run of its level."""
    counted: set[Candidate] = set()
    for level in range(1, 7):
        found: list[Candidate] = []
        amid = False
        members = [c for c in candidates if c.tier == level]
        for position, member in enumerate(members):
            if member.number is None or not is_remarks(member.text):
                continue
            found.append(member)
            around = members[max(0, position - 1) : position + 2]
            amid |= [c.value - member.value for c in around if c.number is not None] == [-1, 0, 1]
        if amid:
            counted.update(found)
    return counted


def _mark_answers(candidates: Sequence[Candidate], features: Features) -> None:
    """Mark the numbers below the title 参考答案 at the end of a paper: answers, not questions."""
    kinds = features.outline.kinds
    titles = [
        line
        for line, label in features.labels.items()
        if label.role is Role.ANSWER and kinds[line] == Kind.HEADING
    ]
    title = answers_title(features.outline)
    if title is not None:
        asked = sum(1 for c in candidates if c.line < title and c.number is not None)
        rest = [c for c in candidates if c.line > title]
        if asked >= LEAST and all(c.asks < 1 for c in rest):
            for candidate in rest:
                candidate.why = ANSWERS
        titles = titles or [title]
    if not titles:
        return
    stretches = _stretches(candidates, titles)
    for above, below in pairwise(stretches):
        numbered = [c for c in below.members if c.number is not None]
        asked = len(above.members)
        if below.answers and not above.answers and 2 < len(numbered) <= asked / 0.6:
            for candidate in below.members:
                candidate.why = ANSWERS


class _Stretch(NamedTuple):
    """The numbered candidates below one heading, and whether it announces answers."""

    answers: bool
    members: list[Candidate]


def _stretches(candidates: Sequence[Candidate], titles: Sequence[int]) -> list[_Stretch]:
    found = [_Stretch(False, [])]
    waiting = list(reversed(titles))
    for candidate in candidates:
        if waiting and waiting[-1] < candidate.line:
            while waiting and waiting[-1] < candidate.line:
                waiting.pop()
            found.append(_Stretch(True, []))
        if candidate.tier <= 6:
            found.append(_Stretch(False, []))
        elif candidate.tier == NUMBERED:
            found[-1].members.append(candidate)
    return found


_TOC_TOOL = re.compile(
    r"<!--.{0,20}\b(?P<edge>start|end)\b.*\btoc\b|<!--.*\btoc\b.{0,20}\b(?P<edge2>start|end)\b"
    r"|<!--\s*(?P<close>/?)\s*(?:markdown)?toc\b",
    re.IGNORECASE,
)


def _generated(outline: Outline) -> Iterator[tuple[int, int]]:
    """Yield the lines between the comments that tools leave around a table of contents."""
    if "<!--" not in outline.text:
        return
    start: int | None = None
    for number, kind in enumerate(outline.kinds):
        match = _TOC_TOOL.search(outline.line(number)) if kind == Kind.VERBATIM else None
        if match is None:
            continue
        edge = (match["edge"] or match["edge2"] or "").lower()
        if edge == "start" or (not edge and not match["close"]):
            start = number if start is None else start
        elif start is not None:
            yield start, number
            start = None


def _mark_listed_contents(candidates: Sequence[Candidate]) -> None:
    lists: dict[int, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.root:
            lists[candidate.root].append(candidate)
        if candidate.group and is_pointer(candidate.text) and candidate.last == candidate.line:
            candidate.why = ANSWER_LINK
    headings = _titles(candidates)
    below = [(why, _below(candidates, why)) for why in (CONTENTS, REMARKS)]
    listed: set[str] = set()
    for items in lists.values():
        texts = {_bare(item.text) for item in items if item.text}
        why = _aside(items, headings)
        if why == CONTENTS and len(texts & listed) >= AGAIN * len(texts):
            why = ""  # What a table of contents has listed stands here with its answer.
        elif why == CONTENTS:
            listed |= texts
        for reason, stretches in below:
            if not why and any(first <= items[0].line < last for first, last in stretches):
                why = reason
        for item in items if why else ():
            item.why = why


def _titles(candidates: Sequence[Candidate]) -> Titles:
    headings: Titles = defaultdict(dict)
    for candidate in candidates:
        if candidate.tier <= BOLD and not candidate.why:
            text = _bare(candidate.text)
            headings[text[:PREFIX]][len(text)] = candidate.line
    return headings


def _aside(items: Sequence[Candidate], headings: Titles) -> str:
    links = [item.address for item in items if item.address]
    anchors = sum(1 for link in links if link.startswith("#") or ".md#" in link)
    if anchors and anchors >= 0.6 * len(items):
        return CONTENTS
    named = sum(1 for item in items if len(item.text) > 1 and _names(item, headings))
    if len(items) > 2 and named >= ALIKE * len(items):
        return CONTENTS
    asking = sum(item.asks for item in items)
    pages = sum(1 for link in links if _NAVIGATION.match(link))
    if asking < 0.3 * len(items) and pages >= 0.6 * len(items):
        return LINKS
    return ""


def _names(item: Candidate, headings: Titles) -> bool:
    """Whether an item says what a heading below it says, give or take its tail."""
    text = _bare(item.text)
    return any(
        line > item.line and 0.6 * len(text) <= length <= 1.7 * len(text)
        for length, line in headings.get(text[:PREFIX], {}).items()
    )


def _below(candidates: Iterable[Candidate], why: str) -> list[tuple[int, int]]:
    """Return the stretches of lines below headings marked `why`."""
    stretches = []
    opened: Candidate | None = None
    last = 0
    for candidate in candidates:
        if candidate.tier <= BOLD:
            if opened is not None and candidate.tier <= opened.tier:
                stretches.append((opened.line, candidate.line))
                opened = None
            if opened is None and candidate.why == why:
                opened = candidate
        last = candidate.line
    if opened is not None:
        stretches.append((opened.line, last + 1))
    return stretches


def _mark_repeated_headings(candidates: Sequence[Candidate]) -> None:
    """Mark headings without a body whose text stands again below with one: a list of contents."""
    with_body = {_bare(c.text) for c in candidates if c.tier < ITEMS and c.body}
    firsts: dict[str, Candidate] = {}
    for candidate in candidates:
        if candidate.tier < ITEMS and candidate.tier != NUMBERED and not candidate.body:
            text = _bare(candidate.text)
            if text in with_body and text not in firsts:
                firsts[text] = candidate
    if len(firsts) > 2:
        for candidate in firsts.values():
            candidate.why = candidate.why or CONTENTS


def _bare(text: str) -> str:
    return _WORDLESS.sub("", text).lower()
