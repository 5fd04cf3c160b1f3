"""文件或其中一段读不出来。

为什么：读不出来的内容，其他检查也看不到；不说出来，就会被当成没有问题。

反例：一个把图片改名成 `.md` 的文件；JSON Lines 里少了右括号的一行；写到一半的 UTF-8。

正例：UTF-8（有无 BOM 均可）、带 BOM 的 UTF-16、GB18030 的文本；每行一个完整对象的 JSON Lines。

改法：按提示的行修好；编码不对的文件另存为 UTF-8。
"""

from collections.abc import Iterator

from tikulint.evidence import Evidence
from tikulint.model.bank import Unreadable
from tikulint.model.check import Meta
from tikulint.model.finding import Finding, Severity, Words
from tikulint.model.places import Place

META = Meta(
    code="S001",
    name="unreadable",
    severity=Severity.ERROR,
    title=Words("读不出来", "unreadable"),
    zh="读不出来：{why}{more}",
    en="cannot be read: {why}{more}",
)

MANY = 5
"""More stretches of one file that are unreadable for one reason are one finding."""


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield every stretch that no loader could read; the whole file stands on its first line."""
    groups: dict[tuple[str, str], list[Unreadable]] = {}
    for each in evidence.bank.unreadable:
        groups.setdefault((each.path, each.why), []).append(each)
    for group in groups.values():
        if len(group) > MANY:
            yield _finding(group[0], len(group) - 1)
        else:
            for each in group:
                yield _finding(each, 0)


def _finding(each: Unreadable, others: int) -> Finding:
    line = max(each.line, 1)
    more = Words(f"（本文件还有 {others} 处）", f" ({others} more in this file)")
    return META.finding(
        Place(path=each.path, line=line, column=1, end_line=line, end_column=1),
        identity=(each.path, each.why),
        why=each.why,
        more=more if others else Words("", ""),
    )
