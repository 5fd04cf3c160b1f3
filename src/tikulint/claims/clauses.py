"""Blocks, sentences and clauses of a text, and whether a sentence is asserted at all."""

import itertools
import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple


class Form(StrEnum):
    """What a block is: a line of prose, a heading, an item of a list, or a table."""

    PROSE = "prose"
    HEADING = "heading"
    ITEM = "item"
    TABLE = "table"
    BLANK = "blank"


class Block(NamedTuple):
    """`text[start:end]`, without its list mark or hashes; `indent` counts blanks before it."""

    form: Form
    start: int
    end: int
    indent: int = 0


_LINE = re.compile(r"[^\n]*\n?")
_HEADING = re.compile(r"[ \t>]*#{1,6}\s+(?:\d+(?:\.\d+)*(?:[.、](?!\d)|\s)\s*)?")
_ITEM = re.compile(
    r"([ \t>]*)(?:[-*+•·]\s+|\d{1,3}[.、)）](?!\d)\s*|[（(]\d{1,3}[)）]\s*|[①-⑳]\s*)"
)
_TABLE = re.compile(r"[ \t]*\|.*\||[^|\n]+\|[^|\n]+\|[^\n]+")


def blocks(text: str) -> Iterator[Block]:
    """Yield the blocks of `text` in order; the rows of a table are one block."""
    table: Block | None = None
    for line in _LINE.finditer(text):
        start, end = line.span()
        if start == end:
            break
        written = text[start:end].rstrip("\n")
        if _TABLE.match(written):
            table = table._replace(end=end) if table else Block(Form.TABLE, start, end)
            continue
        if table:
            yield table
            table = None
        stop = start + len(written)
        if not written.strip():
            yield Block(Form.BLANK, start, stop)
        elif mark := _HEADING.match(written):
            yield Block(Form.HEADING, start + mark.end(), stop)
        elif mark := _ITEM.match(written):
            yield Block(Form.ITEM, start + mark.end(), stop, len(mark[1]))
        else:
            yield Block(Form.PROSE, start, stop)
    if table:
        yield table


_SENTENCE_END = re.compile(r"[。！？!?…]+[”」』\"'）)]*|(?<=[A-Za-z)）\u4e00-\u9fff])\.(?=\s|$)")
_CLAUSE_END = re.compile(r"[，；;！？!?。\n]|,(?!\d{3}(?!\d))|——")


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of the sentences in `text[start:end]`, with their closing marks."""
    for mark in _SENTENCE_END.finditer(text, start, end):
        if text[start : mark.start()].strip():
            yield start, mark.end()
        start = mark.end()
    if text[start:end].strip():
        yield start, end


def clauses(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the spans between the commas and semicolons of a sentence."""
    spans = []
    for mark in _CLAUSE_END.finditer(text, start, end):
        spans.append((start, mark.start()))
        start = mark.end()
    spans.append((start, end))
    return [span for span in spans if span[0] < span[1]] or [(start, end)]


_ASKS = re.compile(
    r"[？?]\s*[”」』\"'）)]*\s*$|吗[。？?\s]*$|是多少|有多少|多少[个层维种亿]?[？?。]?\s*$|"
    r"是什么[？?。]?\s*$"
    r"|^(?:请问?|试|简述|列举|说明|解释|判断|下列|以下(?=.{0,20}(?:哪|正确的是|错误的是)))|"
    r"哪(?:个|些|一|种|项|年)|(?:[（(]\s*[)）])\s*[。.]?\s*$"
    r"|是否(?=[^，。；]{0,30}$)|有没有|(?i:\b(?:what|how many|which|does|is it)\b.*\?)"
)
_SUPPOSES = re.compile(
    r"(?:^|[，,。；;：:\n“「])\s*(?:但|那么|可是|而|并且|比如|例如)?(?:如果|假如|假设|假定|假若|"
    r"倘若|若(?![干])|要是|设想|试想|想象|即使|即便|哪怕|就算|除非|一旦|万一|要不是|只要)"
    r"|的话[，,]|(?i:\b(?:if|suppose|assume|imagine|were)\b)|倘若|假使|理想情况|也许|或许|恐怕|"
    r"(?<!随机)猜测|猜想|推测(?![^，。；]{0,8}(?:词|上下文|token))"
)
_REFUTES = re.compile(
    r"误(?:以为|认为|区|解|传|写|记|称|把|将|作|导|当)|(?:错误|不当|片面|不实)(?:地|的?(?:说法|"
    r"观点|认识|理解|看法|答案|描述|表述|结论|写法|做法|印象|示例|例子|选项|是))"
    r"|(?:说法|观点|看法|理解|描述|答案|结论|认识|写法|表述|陈述|命题|判断|传言|数字|这|那|上述|"
    r"均|都|属于|显然|完全|当然|其实|明显|本身)(?:就|也|都|并|已)?(?:是)?(?:错(?:的|误|"
    r"了)?(?!率)|不对|不正确|不准确|不成立|不属实|不符合|有误|没有根据|站不住脚|不可信|不实)"
    r"|[是为]错(?:的|误的?)(?!率)|并不(?:正确|准确|属实|成立)|不符合事实|不是事实|谣(?:言|传)|常见的?(?:错误(?!率)|误解)|典型的?错误|"
    r"谬误|谬论|辟谣|勘误|更正|纠正|澄清|笔误|混淆|弄混|记混|搞混|记错|写错|说错|搞错|弄错|"
    r"[记写说当看]成|张冠李戴"
    r"|(?<!可)以为|[有某]人(?:说|认为|觉得|声称|提到|宣称|会)|(?:有些|有的|部分|某些|一些|不少|很多|"
    r"许多|个别)(?:人|同学|资料|文章|博客|教程|文档|网友|读者|学生|考生|面试者|书|说法|初学者|"
    r"帖子)"
    r"|初学者|同学们?(?:常|会|容易|可能)|新手|面试者|候选人|网上|网传|网络上流传|传言|传闻|据说|"
    r"据传|据称|据悉|听说|坊间|号称|声称|宣称|自称|谣|被认为|被传|一度|曾(?:经)?(?:被|有|误)|"
    r"否认|否定|反驳|驳斥|质疑|不要(?:认为|以为|把|将)|切勿|别把|不能(?:说|认为|理解为)|"
    r"不应(?:说|认为|理解为|把|将)|并不意味着|不代表|不等于说|不是说|谈不上"
    r"|[（(]\s*(?:[×✗✘❌]|错误?|[Ff]|[Ff]alse|不对|不正确)\s*[)）]|[×✗✘❌]\s*[。.]?\s*$|"
    r"^\s*[×✗✘❌]|^\s*(?:错误|误区|反例|错例|错解|错误示例|常见错误|错误回答|错误答案|错误说法|"
    r"典型错误|易错点?)\s*\d*\s*[：:]"
    r"|(?i:\b(?:wrong(?:ly)?|incorrect(?:ly)?|mistake(?:n(?:ly)?)?|myth|misconception|not true|"
    r"false claim|rumou?r(?:ed)?)\b)"
)
_REFUTES_BACK = re.compile(
    r"^[\s”」』\"]*(?:(?:但|然而|可是|不过)[，,]?\s*)?(?:这|该|此|上述|以上|前述|那)(?:是|种|个|"
    r"一|类|些|句|句话)?[^，。；]{0,10}(?:错(?!率)|不对|不正确|不准确|不成立|不属实|误|并非|"
    r"没有根据|有问题|不是真|不是事实|不符)"
    r"|^[\s”」』\"]*(?:错(?:误|了|的)?|不对|不正确|否|非也|并非如此|不是这样|并不是这样|大错特错|"
    r"答案[：:]\s*(?:错|×|F|否|不))[。，,！!\s]|^[\s”」』\"]*(?:错误?|不对|否|×|✗|❌)\s*$"
    r"|^\s*(?:但|然而|可是|不过)?[，,]?\s*(?:实际上|其实|事实上|正确(?:的)?(?:是|答案|说法|值|应|"
    r"数)|真实|应(?:该)?(?:是|为))"
)
_NEGATION = re.compile(
    r"(?:不|没有?|未|非(?!常)|无需?|(?<![分区类级性个])别|勿|避免|防止|舍弃|摒弃|抛弃|放弃|去掉|"
    r"去除|移除|删除|取代|替代|"
    r"代替|替换|不像|不同于|区别于|有别于|拒绝|否定|难以|无法|\b(?:rather than|instead of|not|no|"
    r"without|never)\b)\s?"
    r"(?:再|会|能|可以?|需要?|曾|应该?|真正|直接|简单地?|是|使用|采用|用|基于|属于|包含|包括|支持|"
    r"依赖于?|引入|沿用|等于|为|由|有|靠|像){0,3}\s?"
    r"(?:了|过|一个|一种|仅仅?|只有?|传统的?|单纯的?|约|所谓的?|the|an?)?\s?(?:[“「\"']\s?)?$"
)
_TURNS = re.compile(r"而是|应(?:该|当)?[是为]|才(?:是|对|有|能)|正确")


def asserted(sentence: str) -> bool:
    """Whether a sentence states something: it asks, supposes and refutes nothing."""
    return not (_ASKS.search(sentence) or _SUPPOSES.search(sentence) or _REFUTES.search(sentence))


_WANTS = re.compile(
    r"[？?]|多少|几[个层种维年步位]|多大|多长|什么|哪|谁|何时|(?i:\b(?:what|how|which|who|when)\b)"
)


def asks(sentence: str) -> bool:
    """Whether a sentence asks for something that a bare word or figure could answer."""
    return bool(_WANTS.search(sentence))


def refutes_previous(sentence: str) -> bool:
    """Whether a sentence takes back the one before it (这种说法是错的)."""
    return bool(_REFUTES_BACK.search(sentence))


def labelled_wrong(heading: str) -> bool:
    """Whether a heading or label announces wrong statements (常见误区)."""
    return bool(_WRONG_LABEL.search(heading))


_WRONG_LABEL = re.compile(
    r"误区|错误(?:说法|观点|认识|示例|答案|回答|示范|理解|例子)|反例|谣言|易错|扣分点|辟谣|勘误|"
    r"(?i:myths?|misconceptions?)|常见错误"
)


def negated(text: str, clause_start: int, at: int) -> bool:
    """Whether what stands at `at` is denied by the words just before it in its clause."""
    return bool(_NEGATION.search(text, max(clause_start, at - 14), at))


_INSTEAD = re.compile(r"\s?(?:而是|而应该?[是为]|应该?[是为]|准确地?说是)\s?(?:约|大约)?\s?$")


def stands_instead(text: str, clause_start: int, at: int) -> bool:
    """Whether what stands at `at` opens its clause as the right thing (…，而是 512)."""
    return bool(_INSTEAD.match(text[clause_start:at]))


def corrected(text: str, start: int, end: int) -> bool:
    """Whether a stretch goes on to say what is right instead (而是 …)."""
    return bool(_TURNS.search(text, start, end))


_QUOTES = re.compile(r"“[^“”\n]*”|「[^「」\n]*」|『[^『』\n]*』|\"[^\"\n]*\"")


def quotes(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the quoted stretches of a sentence."""
    return [quote.span() for quote in _QUOTES.finditer(text, start, end)]


_OPTIONS = re.compile(r"(?:^|[\s，。：:；;（(])([A-F])\s?[.、．)）:：](?=\s?\S)")


def offers_options(text: str) -> bool:
    """Whether a stretch lists options (A. … B. …): most of them are wrong on purpose."""
    letters = [match[1] for match in _OPTIONS.finditer(text)]
    return any(pair == ("A", "B") for pair in itertools.pairwise(letters))
