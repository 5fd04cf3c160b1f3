"""What an editor wrote for the readers of a report stands behind the advice."""

from tikulint.checkers import refuted_statement, wrong_value
from tikulint.evidence import Evidence
from tikulint.loaders.bank import load_bank
from tikulint.loaders.rulebook import load_rulebook
from tikulint.model.bank import Source
from tikulint.model.settings import Settings

RULES = """\
subjects:
  - {id: bert, name: BERT, aliases: [BERT]}
rules:
  - id: bert.context
    kind: quantity
    subject: bert
    attribute: context
    cues: [最大长度]
    expect: {values: [512], unit: token}
    message: 1024 是隐藏维度
    flag: [BERT 的最大长度为 1024。]
    pass: [BERT 的最大长度为 512。]
  - id: bert.direction
    kind: refuted
    subject: bert
    attribute: direction
    patterns: [单向]
    truth: 双向
    flag: [BERT 是单向模型。]
    pass: [BERT 是双向模型。]
"""


def test_the_message_of_a_rule_stands_behind_the_advice() -> None:
    text = "### 1. BERT\n\n**答案：** BERT 的最大长度为 1024。BERT 是单向模型。\n"
    bank = load_bank([Source("a.md", text.encode())], Settings())
    rulebook = load_rulebook([Source("facts/a.yaml", RULES.encode())])
    evidence = Evidence(bank, rulebook, Settings())
    findings = [*wrong_value.find(evidence), *refuted_statement.find(evidence)]
    assert [finding.suggestion.text.zh for finding in findings if finding.suggestion] == [
        "改成：BERT 的最大长度为 512。（1024 是隐藏维度）",
        "按事实改写：双向",
    ]
