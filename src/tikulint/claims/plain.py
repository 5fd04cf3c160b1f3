"""Plain claims that need no rule: X 的 Y 是 V, said outright, in a clause of its own."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tikulint.claims.clauses import asserted, blocks, clauses, offers_options, refutes_previous
from tikulint.claims.clauses import sentences as split
from tikulint.claims.hedges import Bound
from tikulint.claims.quantities import Kind, Quantity, quantities
from tikulint.claims.reading import Reading


class Plain(NamedTuple):
    """A claim as said in `text[start:end]` (the figure), with what it can be compared by.

    `subject`, `attribute` and `unit` are normalised; `sentence` is the span of its sentence.
    """

    subject: str
    attribute: str
    unit: str
    quantity: Quantity
    start: int
    end: int
    sentence: tuple[int, int]
    shown: str


_FIGURE = re.compile(r"(?:是|为|等于|=|有|共|于|在|占|占用)\s?(?:\d|[二三四五六七八九十两百千])")
_NAME = (
    r"(?P<name>[A-Za-z][A-Za-z0-9.+#\-]{2,24}(?:\s[A-Z0-9][A-Za-z0-9.\-]{0,15})?"
    r"|[\u4e00-\u9fffA-Za-z0-9.+\-]{2,14}?)"
)
_KIND = r"(?:\s?(?:模型|数据集|算法|网络|协议|函数|命令|数据库|语言|类))?"
_ATTRIBUTE = (
    r"(?P<attribute>[\u4e00-\u9fffA-Za-z_]{0,8}?(?:参数(?:总)?量|参数规模|层数|维度|长度|大小|"
    r"容量|端口号?|"
    r"上限|阈值|位数|个数|数量|超时时间|词表|窗口|类别数|槽数|字节数|因子|线程数|连接数|头数|"
    r"默认值|"
    r"步数|比例|序列号位数)(?:大小)?)"
)
_OF = re.compile(
    rf"\s*(?:例如|比如|其中|另外|此外|而|且|但)?\s?{_NAME}{_KIND}\s?(?:(?:中|里)?的\s?|(?=默认)){_ATTRIBUTE}"
    r"\s?(?:默认)?(?:是|为|等于|=)\s?$"
)
_COUNTS = re.compile(rf"\s*(?:其中|另外|此外|而|且|但)?\s?{_NAME}{_KIND}\s?(?:一?共|总共)?有\s?$")
_TAKES = re.compile(rf"\s*(?:其中|另外|此外|而|且|但)?\s?{_NAME}{_KIND}\s?(?:固定)?占用?\s?$")
_COUNTED = re.compile(
    r"\s?[个种层位条张](?P<noun>[\u4e00-\u9fffA-Za-z]{2,10})\s*(?:[。.；;：:（(]|$)"
)
_LOOSE_NOUN = re.compile(
    r"特点|特性|优点|缺点|原因|方面|步骤|方法|方式|问题|阶段|部分|好处|作用|条件|版本|状态|类型|函数|"
    r"参数|对象|元素|例子|组成|要素|场景|区别|重要|主要|常用|常见|不同|核心|关键|基本"
)
_BYTES = re.compile(r"\s?个?\s?(?P<unit>字节|bytes?|位|bits?|B)\s*[。.；;]?\s*$")
_MADE = re.compile(
    rf"\s*{_NAME}{_KIND}\s?(?:是)?(?:最早|"
    rf"首次)?\s?(?:由[\u4e00-\u9fffA-Za-z .、和]{{2,24}})?(?:于|在)\s?$"
)
_MAKING = re.compile(
    r"\s?年\s?(?:\d{1,2}\s?月)?(?:被|由[\u4e00-\u9fffA-Za-z .、和]{2,24})?(?P<verb>提出|发布|"
    r"发表|问世|诞生|成立|推出|开源)"
)
_UNIT = re.compile(r"\s?(?P<unit>[A-Za-z%]{1,8}|[\u4e00-\u9fff]{0,4})\s*[。.；;）)]?\s*$")
_PRONOUN = re.compile(
    r"它|其|该|这|那|此|本|我|你|某|每|各|另|上述|以上|对应|所有|当前|新|旧|前者|后者|一个"
)
_SCOPED = re.compile(
    r"版本|JDK|jdk|\bv\d|旧版|新版|老版|以前|之前|之后|早期|后来|现在|目前|位系统|位机|如果|假设|"
    r"若|当|例如|比如|示例|"
    r"例题|题目|本题|图中|下图|如图|已知|设|解|代码|变量|数组|字符串|输入|案例|场景|可以|可能|"
    r"一般|通常|建议|推荐|左右|不同"
)
_LETTERS = re.compile(r"[A-Z]{2,4}")


def plain_claims(text: str, known: Callable[[str], str]) -> Iterator[Plain]:
    """Yield the plain claims of `text`; `known` gives the subject id of a name, or nothing.

    Silence is the default: what is hedged, scoped, quoted, asked or given as an example is not
    plain. A subject is a known name or a Latin one of three letters or more.
    """
    if not _FIGURE.search(text) or offers_options(text):
        return
    reading = Reading(text)
    read = reading.text
    for block in blocks(read):
        if not _FIGURE.search(read, block.start, block.end):
            continue
        spans = list(split(read, block.start, block.end))
        for position, (start, end) in enumerate(spans):
            following = read[slice(*spans[position + 1])] if position + 1 < len(spans) else ""
            sentence = read[start:end]
            if _SCOPED.search(sentence) or not asserted(sentence) or refutes_previous(following):
                continue
            for claim in _in_sentence(read, start, end, known):
                first, last = reading.origin(claim.start, claim.end)
                around = reading.origin(start, end)
                yield claim._replace(start=first, end=last, sentence=around)


def _in_sentence(text: str, start: int, end: int, known: Callable[[str], str]) -> Iterator[Plain]:
    first, last = clauses(text, start, end)[0]
    for found in quantities(text[start:last]):
        figure = found._replace(start=found.start + start, end=found.end + start)
        if figure.bound is not Bound.EXACT or figure.high is not None or figure.short:
            continue
        before, after = text[first : figure.start], text[figure.end : last]
        if figure.kind is Kind.YEAR:
            made, making = _MADE.fullmatch(before), _MAKING.match(after)
            if made and making:
                yield from _claim(made["name"], "年份", "年", figure, known)
            continue
        named, unit = _OF.fullmatch(before), _UNIT.fullmatch(after)
        if named and unit:
            yield from _claim(named["name"], named["attribute"], unit["unit"], figure, known)
        taking, size = _TAKES.fullmatch(before), _BYTES.fullmatch(after)
        if taking and size:
            yield from _claim(taking["name"], "占用", size["unit"], figure, known)
        counting, counted = _COUNTS.fullmatch(before), _COUNTED.match(after)
        if counting and counted and not _LOOSE_NOUN.search(counted["noun"]):
            yield from _claim(counting["name"], counted["noun"], "", figure, known)


def _claim(
    name: str, attribute: str, unit: str, figure: Quantity, known: Callable[[str], str]
) -> Iterator[Plain]:
    subject = known(name)
    geometric = _LETTERS.fullmatch(name) and attribute.endswith(("长度", "大小", "比例"))
    latin = re.fullmatch(r"[A-Za-z][\x21-\x7e ]{2,40}", name) and not geometric
    if not subject and (not latin or _PRONOUN.search(name)):
        return
    key = re.sub(r"\s", "", attribute.lower())
    key = re.sub(r"^默认|大小$|默认值$", "", key) or "默认值"
    yield Plain(
        subject=subject or re.sub(r"[\s\-]", "", name.lower()),
        attribute=key,
        unit=re.sub(r"^[个条]|s$", "", unit.lower()),
        quantity=figure,
        start=figure.start,
        end=figure.end,
        sentence=(figure.start, figure.end),
        shown=f"{name} 的{attribute}",
    )


def incompatible(one: Plain, other: Plain) -> bool:
    """Whether two claims of one subject and attribute cannot both hold.

    Years a year apart can (a preprint and its venue); figures can that round to each other, or
    where K may have been 1000 or 1024.
    """
    if (one.subject, one.attribute) != (other.subject, other.attribute):
        return False
    a, b = one.quantity, other.quantity
    if a.kind is not b.kind or (one.unit and other.unit and one.unit != other.unit):
        return False
    if a.kind is Kind.YEAR:
        return abs(a.values[0] - b.values[0]) > 1
    if a.kind is Kind.SIZE:
        return a.sides != b.sides
    rounded = max((figure.step for figure in (a, b) if figure.step != 1), default=0)
    share = 0.03 if rounded else 1e-9
    return all(
        abs(x - y) > max(share * max(abs(x), abs(y)), rounded) for x in a.values for y in b.values
    )
