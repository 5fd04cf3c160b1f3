"""Which figure is the value of which attribute: subject – attribute – copula – value."""

import re
from collections.abc import Sequence

from tikulint.claims.quantities import Kind, Quantity
from tikulint.claims.sentences import Cue, Sentence

_UNITS: dict[str, str] = {
    "token": r"tokens?|词元|子词|词语?|单词|汉字|字符?|words?|(?:序列|文本|输入)?长度",
    "词": r"词语?|单词|words?|tokens?|词元",
    "层": r"层|layers?|blocks?|块",
    "维": r"维度?|dim",
    "头": r"头|heads?",
    "类": r"类别?|classes|种类",
    "张": r"张|幅|图像|图片|样本|images?|条|个",
    "条": r"条|个|样本|影评|评论|数据",
    "道": r"道|题|个|问题",
    "对": r"对|个|条|样本|句对",
    "个": r"个|种|项|组|门|步|大|阶段",
    "种": r"种|门|个|类",
    "棵": r"棵|个|颗|trees?",
    "GB": r"GB|TB|MB|G\b|T\b|M\b",
    "bit": r"bits?|位|比特",
    "位": r"位|bits?|比特",
    "字节": r"字节|bytes?|B\b",
    "小时": r"小时|hours?|h\b",
    "倍": r"倍",
    "步": r"步|steps?|个",
    "阶": r"阶",
    "%": r"%",
    "year": r"年",
}
_GENERIC = "个种项条道张对棵位组套幅"
_FOREIGN = re.compile(
    r"\s?(?:年|个?月|周(?!围)|天(?!然)|日|个?小时|分钟|秒|毫秒|ms\b|轮|次|倍|层|维|头(?!像)|"
    r"[GTMK]B\b|%|美元|元|块(?!级)|台|卡|GPU|TPU|epochs?|页|行|列|字节|位|比特|bits?\b|tokens?\b|"
    r"词|步|章|节|点|分(?!类)|岁|名|人(?!工)|种|类|张|阶|门|号|版|期|篇|部|本|折|跳|路|阶段|任务|"
    r"参数|样本|维度|核|FLOPs?|Hz)"
)
_FREE_AFTER = re.compile(
    r"\s?(?:$|[，。；：:、！!？?,;.)）\]」』”\"'（(/|\n~～=+×\-→>＞<]|的|而|但|且|并|和|与|及|以|"
    r"或|是|为|左右|上下|不|就|则|已|比|远|仅|只|之|这|时|来|进行|即|才|也|都|均|了|在|从|由|到|"
    r"经|能|可|会|将|作|所|还|又|版|款|级|余|多|后|前|因|如|其|等|用|当|for|in|and|of|on|by|to|"
    r"which|with|as|is|than|per|but)"
)
_ADJECTIVES = (
    r"(?:大小|规模|左右|以上|多|余|几|长度?|长|大|可学习|独立|并行|堆叠|标准|完整|不同|相同|"
    r"自然|可训练|单独)"
)

_STRIPPED = re.compile(
    r"默认(?:值|情况下)?|大小|数量|数目|个数|总数|总量|总计|总共|总|规模|上限|取值|数值|值|数|"
    r"一般|通常|大约|大概|约|将近|接近|近|左右|高达|多达|只有|只|仅仅?|就|都|均|也|可以|可|能够?|"
    r"最多|最大|最高|最长|上升|增|减|降|扩展|扩大|提升|提高|增加|增大|降低|下降|减少|缩小|压缩|"
    r"达到?|到|至|为|是|有|等于|取|设置?|定|共|一共|合计|占|处理|支持|接受|输入|输出|容纳|长度|"
    r"使用|采用|用|包含|包括|含|由|在|超过|了|的|其|它|还|已|被|从|恰好|正好|刚好|分别|各自?|"
    r"比例|维度|参数|量|\d+ ?的|[：:=≈~～（(\s“\"「]|"
    r"\b(?:of|is|are|was|has|have|with|to|up|about|around|approximately|a|an|the|size|length|"
    r"equals?|supports?|only|over|set|at)\b"
)
_DELTA = re.compile(
    r"比(?!例|特)|相比|多出|少了|多了|增加了|减少了|提高了|提升了|下降了|降低了|缩小了|扩大了|"
    r"翻了|相差|之差|差距|每隔|一[个款种]|除以|乘以|乘|加上|减去|从第|中的|里的|之间|排名|排在|第$"
)
_FROM_BEFORE = re.compile(
    r"(?:从|由原来的?|由之前的|由最初的|由)\s?(?:原来|最初|此前|之前|原先)?的?\s?$"
)
_TURNED = re.compile(r"[把将]")
_TO_AFTER = re.compile(
    r"[^，。；]{0,10}?(?:扩展|扩大|扩充|提升|提高|增加|增至|增|升|加长|延长|降低?|减少?|缩小|"
    r"缩短|压缩|变|改|调整|翻|拉长|拓展|下降|增长|跃升)[^，。；]{0,3}?(?:到|至|为|成)"
)
_PART_BEFORE = re.compile(
    r"(?:前|后|最后|末|顶|底|倒数|其中|冻结|抽取|中间|某|另外?|其余|剩余|剩下|剩|每隔|任意|第|上|"
    r"下|增加了?|减少了?|多了?|少了?|再|除了?|去掉|去除|删除?|移除|扣除|跳过|隔|约需|需要|花费?|"
    r"耗时|使用了?约?\s?\d+\s?[块张台])(?:的|约)?\s?$"
)
_WITHIN = re.compile(r"\s?(?:[中里内]的|中任意|的其中)\s?")
_DENIED = re.compile(r"\s?[^，。；\d]{0,6}?(?:不是|并非|并不是)\s?(\S[^，。；]{0,12}?)\s?而是")
_EACH_BEFORE = re.compile(r"(?:每一?个?|单个?|per)\s?$")
_DOUBT_BEFORE = re.compile(
    r"(?:可能|或许|也许|似乎|好像|不一定|未必|大概率)(?:有|为|是|达到?|高达)?(?:约|大约)?\s?$"
)


def unit_words(unit: str, cues: Sequence[str]) -> re.Pattern[str]:
    """Return what may follow a figure of an attribute measured in `unit` and named by `cues`."""
    words = [re.escape(cue) for cue in sorted(cues, key=len, reverse=True)]
    known = _UNITS.get(unit)
    if known:
        words.append(known)
    elif unit:
        words.append(re.escape(unit))
    return re.compile(
        rf"\s?-?(?:[{_GENERIC}]\s?)?(?:的\s?)?(?:{'|'.join(words) or '$'})", re.IGNORECASE
    )


def attribute(
    sentence: Sentence,
    quantity: Quantity,
    cues: Sequence[Cue],
    unit: re.Pattern[str],
    unit_only: re.Pattern[str],
) -> Cue | None:
    """Return the cue that `quantity` is the value of, the nearest one; None where none is.

    `unit` matches what may follow the figure; a cue that `unit_only` matches is a mere unit.
    """
    if is_partial(sentence, quantity, cues):
        return None
    clause = sentence.clause(quantity.start)
    best: tuple[int, Cue] | None = None
    for cue in cues:
        if not clause[0] <= cue.start < clause[1]:
            continue
        if cue.start < quantity.end and quantity.start < cue.end:
            distance = 0  # 一阶泰勒 holds its figure
        elif cue.start >= quantity.end:
            distance = _after(sentence, quantity, cue, unit)
        else:
            distance = _before(sentence, quantity, cue, unit, unit_only)
        if distance >= 0 and (best is None or distance < best[0]):
            best = distance, cue
    return best[1] if best else None


def is_partial(sentence: Sentence, quantity: Quantity, cues: Sequence[Cue] = ()) -> bool:
    """Whether a figure is a part, a difference, a guess or where a change began (从 2048).

    A word that itself names the attribute (减少 100 倍) makes no part of it.
    """
    text, (start, _) = sentence.text, sentence.clause(quantity.start)
    window = max(start, quantity.start - 8), quantity.start
    came_from = _FROM_BEFORE.search(text, *window) or _TURNED.search(text, start, quantity.start)
    if came_from and _TO_AFTER.match(text, quantity.end):
        return True
    if any(
        m.end <= quantity.start and _WITHIN.fullmatch(text, m.end, quantity.start)
        for m in sentence.mentions
    ):
        return True
    part = _PART_BEFORE.search(text, *window)
    if part and not any(cue.start <= part.start() < cue.end for cue in cues):
        return True
    return bool(_DOUBT_BEFORE.search(text, *window))


def _between(sentence: Sentence, start: int, end: int, quantity: Quantity) -> bool:
    """Whether another figure stands between, which then is the nearer one."""
    return any(
        start <= other.start and other.end <= end
        for other in sentence.quantities
        if other.start != quantity.start and not is_partial(sentence, other)
    )


def _after(sentence: Sentence, quantity: Quantity, cue: Cue, unit: re.Pattern[str]) -> int:
    """Return how far the cue stands behind its figure (12 层, 1024 个 token 的窗口), or -1."""
    text = sentence.text
    gap = text[quantity.end : cue.start]
    if len(gap) > 16 or re.search(r"[，。；：:、！？（）()\n]|和|与|及", gap):
        return -1
    if _between(sentence, quantity.end, cue.start, quantity):
        return -1
    if _IDENTIFIES.fullmatch(_without_names(sentence, gap, quantity.end)):
        return len(gap)
    bare = re.sub(rf"^\s?-?[{_GENERIC}]?\s?(?:{_ADJECTIVES})?\s?的?\s?", "", gap)
    if not bare.strip():
        return len(gap.strip())
    if quantity.kind is Kind.SHARE:
        return len(gap)
    if unit.match(text, quantity.end):
        return len(gap) if len(gap) <= 14 else -1
    measured = re.match(rf"\s?[{_GENERIC}]?", gap)
    rest = gap[measured.end() :] if measured else gap
    if "的" in rest or _FOREIGN.match(rest) or len(rest.strip()) > 8:
        return -1
    if re.search(r"[有是为在用由处时]", rest):
        return -1
    return len(gap)


def _before(
    sentence: Sentence,
    quantity: Quantity,
    cue: Cue,
    unit: re.Pattern[str],
    unit_only: re.Pattern[str],
) -> int:
    """Return how far the cue stands before its figure (最大长度为 512), or -1."""
    text = sentence.text
    gap = _listed(sentence, cue, quantity)
    if len(gap) > 24 or re.search(r"[，。；、！？\n]", gap) or _DELTA.search(gap):
        return -1
    if unit_only.fullmatch(cue.word) and not _COUNTS.match(text, cue.end):
        return -1
    gap = _without_names(sentence, gap, cue.end)
    gap = re.sub(r"^\s?[（(][^（()）]{1,12}[)）]", "", gap)
    gap = re.sub(r"从\s?[\d.,]+\s?[万亿KkMB]*\s?(?:[个张层]?\s?(?:tokens?|词元)?)?", "", gap)
    if _EACH_BEFORE.search(text, max(0, cue.start - 3), cue.start):
        return -1
    residue = _STRIPPED.sub("", gap)
    if len(residue) > 4:
        return -1
    if quantity.kind is Kind.NUMBER and not fits(text, quantity.end, unit):
        return -1
    return len(gap.strip()) + 1


_IDENTIFIES = re.compile(
    r"\s?(?:个|维)?\s?(?:tokens?|词元)?\s?(?:就|正|也|才)?(?:是|为|即)\s{0,2}(?:模型)?的?\s?"
)
_COUNTS = re.compile(r"\s?(?:的?(?:总)?(?:数|量)|个数|规模|总量|[：:=])")


def _without_names(sentence: Sentence, gap: str, at: int) -> str:
    """Return `gap`, which begins at the offset `at`, without the names of things."""
    for mention in sentence.mentions:
        if at <= mention.start < at + len(gap):
            gap = gap.replace(sentence.text[mention.start : mention.end], "", 1)
    return gap


def _listed(sentence: Sentence, cue: Cue, quantity: Quantity) -> str:
    """Return the words between a cue and its figure, without figures listed before it (分别)."""
    text = sentence.text
    others = [
        other
        for other in sentence.quantities
        if cue.end <= other.start < quantity.start and not is_partial(sentence, other)
    ]
    denied = _DENIED.match(text, cue.end, quantity.start)
    if denied and [other.start for other in others] == [denied.start(1)]:
        return text[denied.end() : quantity.start]
    if not others:
        return text[cue.end : quantity.start]
    first = text[cue.end : others[0].start]
    if not re.search(r"分别|依次|respectively", first):
        return "，"
    for one, other in zip(others, [*others[1:], quantity], strict=True):
        if not re.fullmatch(
            r"\s?\S{0,4}?\s?(?:、|，|,|和|与|及|以及|/)\s?", text[one.end : other.start]
        ):
            return "，"
    return first


_HEDGE_AFTER = re.compile(r"\s?(?:多(?!头)|余|左右|上下|以上|以内|以下|\+)")
_OF_ANOTHER = re.compile(
    r"\s?的\s?(?:[^，。；]{0,6}?)(?:模型|网络|版本|数据集|语料|机器|显卡|集群)"
)


def fits(text: str, at: int, unit: re.Pattern[str]) -> bool:
    """Whether a figure is followed by its unit, or by nothing that counts other things."""
    if hedge := _HEDGE_AFTER.match(text, at):
        at = hedge.end()
    if unit.match(text, at):
        return True
    if _OF_ANOTHER.match(text, at):
        return False
    if re.match(rf"\s?[{_GENERIC}](?=\s?[，。；、）)\n]|\s?$)", text[at : at + 4]):
        return True
    return bool(_FREE_AFTER.match(text, at)) and not _FOREIGN.match(text, at)
