"""The counts of real banks, each checked by reading it; skipped where the banks are not at hand."""

import os
from pathlib import Path

import pytest

from tikulint.loaders.decoding import decode
from tikulint.loaders.markdown import load

SHARED = os.environ.get("TIKULINT_SHARED")
COUNTS = {
    "wild/scutan90*/ch03*/*.md": (70, "神经网络组成？", "如何理解 Internal Covariate Shift？"),
    "wild/scutan90*/ch13*/*.md": (20, "如何解决训练样本少的问题", "如何解决数据不匹配问题？"),
    "wild/scutan90*/_sidebar.md": (0, "", ""),
    "wild/Snailclimb*/docs/ai/*/llm-*.md": (34, "Token 是什么？", "如果 LLM-as-Judge"),
    "wild/Snailclimb*/docs/ai/*/agent-*.md": (48, "AI Agent 是什么？", "工作流有哪些特有的"),
    "wild/Snailclimb*/docs/database/mysql/*.md": (
        50,
        "什么是关系型数据库？",
        "MySQL 性能怎么优化？",
    ),
    "wild/Snailclimb*/docs/interview-preparation/*.md": (0, "", ""),
    "wild/haizlin*/category/ECMAScript.md": (34, "举例说明setImmediate", "你知道es7新增了哪些"),
    "wild/haizlin*/category/all.md": (1795, "在主框架下引入的iframe", "网页应用从服务器主动"),
    "wild/haizlin*/category/history.md": (5370, "", ""),
    "wild/lydiahallie*/zh-CN/*.md": (155, "输出是什么？", "输出什么？"),
    "wild/adoreMai*/*/题库.md": (1550, "党的十八大以来", "中华民族共同体是国家层面"),
    "wild/willer-lu*/README.md": (208, "梯度裁剪目的", ""),
    "seed/pretraining.md": (30, "什么是预训练？", "知识蒸馏如何提高预训练"),
}


@pytest.mark.skipif(SHARED is None, reason="TIKULINT_SHARED names no folder of real banks")
@pytest.mark.parametrize("pattern", COUNTS)
def test_a_real_bank_has_the_questions_its_readers_count(pattern: str) -> None:
    (path,) = Path(SHARED or ".").glob(pattern)
    questions = load(path.name, decode(path.read_bytes()).text, None).questions
    count, first, last = COUNTS[pattern]
    assert len(questions) == count
    if questions:
        assert questions[0].title.startswith(first)
        assert questions[-1].title.startswith(last)
