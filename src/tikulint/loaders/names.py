"""What columns and keys are called in Chinese and English banks, and what each of them holds."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

STRONG: Mapping[str, str] = {
    "number": "题号 序号 编号 题目编号 试题编号 题序 no number num qid questionid questionno 序 id",
    "title": "标题 题名 题目名称 试题名称 title name",
    "prompt": "题目 题干 问题 试题 题面 题目内容 试题内容 题干内容 问题内容 题目描述"
    " 试题题干 题目题干 问句 question stem questiontext questionstem questioncontent"
    " questiontitle ques query problem wenti timu tigan",
    "passage": "材料 阅读材料 背景 背景材料 题目材料 案例 文章 短文 passage context"
    " article background",
    "answer": "答案 正确答案 参考答案 标准答案 标答 答 解答 回答 参考解答 题目答案"
    " 试题答案 正确选项 正确项 answer answers correctanswer correctanswers correctoption"
    " correctoptions correctchoice rightanswer rightoption standardanswer referenceanswer"
    " goldanswer ans answerkey answertext answerletter correctletter righttext daan"
    " 答案及解析 答案与解析 答案和解析 参考答案及解析",
    "explanation": "解析 答案解析 试题解析 题目解析 详解 分析 讲解 解题思路 解释 解题过程"
    " 思路 点评 答案说明 explanation explanations explains jiexi xiangjie"
    " analysis analyze rationale explain reasoning answeranalysis"
    " solution parse",
    "options": "选项 备选项 备选答案 候选项 答案选项 可选项 选项列表 选择项 题目选项"
    " 试题选项 options choices option choice candidates alternatives answeroptions"
    " optionlist answerlist choicelist chose choose selections opts xuanxiang",
    "section": "章节 章 节 分类 类别 科目 学科 课程 专题 知识点 分组 单元 模块 目录"
    " 所属章节 题库 领域 category section chapter subject topic group unit module course"
    " domain subcategory",
    "ignore": "题型 类型 难度 分值 分数 得分 年份 标签 来源 备注 type questiontype"
    " difficulty level score points year tags tag source index idx uuid url link date"
    " time language status hint",
}
"""Names that say by themselves what they hold."""

PAIRED: Mapping[str, str] = {
    "prompt": "instruction prompt input q 问 front 正面",
    "answer": "output response reply completion 答复 back 背面",
}
"""Names that hold it where both are there: an instruction with its output, a card's two sides."""

WEAK: Mapping[str, str] = {
    "prompt": "内容 描述 content text body description describe sentence statement originaltext",
    "answer": "label key target correct gold reference solution correctindex correctanswerindex"
    " answerindex answeridx correctidx 结果",
    "explanation": "说明 note comment feedback reason cot 提示",
}
"""Names that hold it only beside a strong name of something else."""

CONTAINED: Mapping[str, str] = {
    "题型": "ignore",
    "解析": "explanation",
    "题干": "prompt",
    "正确答案": "answer",
    "参考答案": "answer",
    "标准答案": "answer",
    "题目内容": "prompt",
    "章节": "section",
    "知识点": "section",
    "question": "prompt",
}
"""Parts of longer names (试题题干内容), in the order they are looked for."""


ASKS = re.compile(r"[?？]|什么|如何|怎[么样]|为何|哪|几|多少|是否|区别|[(（]\s*[)）]|_{2,}")
"""What the text of a question has and a name or a value seldom has."""


class Role(NamedTuple):
    """What a name holds: a role of `model.settings.Role` or `passage`, and how sure that is.

    `weight` is 2 for a strong name, 1 for a paired one, 0 for a weak one: a stem and something else
    of it make a question from 2 on. Of several names with one role the lowest `rank` is meant.
    """

    role: str
    weight: int = 2
    rank: int = 0


_REMARK = re.compile(r"[（(【\[].*?[)）】\]]")
_SEPARATORS = re.compile(r"[\s_\-.:：/\\*#|、，,]+")
_LETTER = re.compile(
    r"(?:选项|备选项?|候选项?|option|opt|choice|item|选择|答案|answer|xuanxiang)?([a-h])(?:选项|项)?"
    r"|(?:选项|备选项?|候选项?|option|opt|choice|item|answer|备选答案)([1-8一二三四五六七八])"
)
_ABOUT = re.compile(
    r"id|type|num|count|level|score|time|date|url|image|status|tag|source|title|total|list|编号|数量|图片"
)
"""What makes a longer name one of something about the question: questionSource, 题干图片."""
_ORDINAL = dict(zip("12345678一二三四五六七八", "ABCDEFGH" * 2, strict=True))


def _table(names: Mapping[str, str], weight: int) -> dict[str, Role]:
    return {
        name: Role(role, weight, rank)
        for role, listed in names.items()
        for rank, name in enumerate(listed.split())
    }


_ROLES = _table(WEAK, 0) | _table(PAIRED, 1) | _table(STRONG, 2)


@lru_cache(maxsize=4096)
def role_of(name: str) -> Role | None:
    """Return what a column, key or label of this name holds, None where nobody can say.

    Case, blanks, underscores and remarks in brackets do not count (选项 A（必填）, Option_A).
    """
    plain = unicodedata.normalize("NFKC", name).casefold()
    bare = _SEPARATORS.sub("", _REMARK.sub("", plain)) or _SEPARATORS.sub("", plain).strip("()[]")
    letter = _LETTER.fullmatch(bare)
    if bare in _ROLES and not letter:
        return _ROLES[bare]
    if letter:
        return Role(letter[1].upper() if letter[1] else _ORDINAL[letter[2]])
    for rank, (part, role) in enumerate(CONTAINED.items(), 100):
        if part in bare and len(bare) <= 20 and not _ABOUT.search(bare):
            return Role(role, 0 if part.isascii() else 2, rank)
    return None
