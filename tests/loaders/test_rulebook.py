"""What editors write is read as they mean it; what is wrong is said with its line, all at once."""

from datetime import date
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tikulint.loaders.pack import PACK
from tikulint.loaders.rulebook import load_rulebook
from tikulint.model.bank import Source
from tikulint.model.finding import Severity
from tikulint.model.problems import UnusableInputError
from tikulint.model.rule import Rule
from tikulint.model.rulebook import Rulebook

RULE = """\
subjects:
  - {id: bert, name: BERT, aliases: [BERT]}
rules:
  - id: bert.layers
    kind: quantity
    subject: bert
    attribute: layers
    cues: [层数]
    expect: {values: [12]}
    flag: [BERT 的层数是 13。]
    pass: [BERT 的层数是 12。]
"""


def book(text: str, pack: str = "") -> Rulebook:
    packed = [Source(f"{PACK}facts/pack.yaml", pack.encode())] if pack else []
    return load_rulebook([*packed, Source("checks/facts/one.yaml", text.encode())])


def only(text: str, pack: str = "") -> Rule:
    (rule,) = book(text, pack).rules
    return rule


def problems(text: str, pack: str = "") -> list[str]:
    with pytest.raises(UnusableInputError) as caught:
        book(text, pack)
    return [str(problem) for problem in caught.value.problems]


def refused(text: str) -> list[str]:
    try:
        book(text)
    except UnusableInputError as error:
        return [str(problem) for problem in error.problems]
    return []


def test_a_rule_knows_where_it_stands() -> None:
    rule = only(RULE)
    assert (rule.path, rule.line) == ("checks/facts/one.yaml", 4)
    assert rule.expect.values == (12.0,)
    assert rule.severity is Severity.ERROR


@pytest.mark.parametrize(
    ("written", "value"),
    [("1e-8", 1e-8), ("1.0e-8", 1e-8), ("015", 15.0), (".5", 0.5), ("+3", 3.0)],
)
def test_numbers_are_those_of_yaml_1_2(written: str, value: float) -> None:
    assert only(RULE.replace("[12]", f"[{written}]")).expect.values == (value,)


@pytest.mark.parametrize(
    "written", ["12:30", "５１２", "1_000", "1,1亿", "yes", '"12"', "0x", ".inf"]
)
def test_what_is_no_number_is_refused_with_its_line(written: str) -> None:
    (message, *_) = problems(
        RULE.replace("{values: [12]}", f"\n      values:\n        - {written}")
    )
    assert message.startswith("checks/facts/one.yaml:11: `values` 应为数")


@pytest.mark.parametrize("written", ["no", "12:30", "015", "1e-8", "2018-10-11", "null"])
def test_words_stay_as_they_are_written(written: str) -> None:
    assert only(RULE.replace("[层数]", f"[{written}]")).cues == (written,)


def test_dates_are_read_only_where_dates_are_wanted() -> None:
    assert only(RULE + "    until: 2026-01-31\n").until == date(2026, 1, 31)
    assert problems(RULE + "    until: 2026-02-30\n") == [
        "checks/facts/one.yaml:12: `until` 应为日期，这里是 2026-02-30（写成 2026-11-23）"
    ]


def test_every_problem_is_said_at_once() -> None:
    text = RULE.replace("cues:", "cue:").replace("quantity", "quantitty") + "    severity: fatal\n"
    assert problems(text) == [
        "checks/facts/one.yaml:5: `kind` 没有 quantitty 这个值（是不是 quantity？）",
        "checks/facts/one.yaml:8: 没有 `cue` 这个键（是不是 cues？）",
        "checks/facts/one.yaml:12: `severity` 没有 fatal 这个值（可用：error、note、warning）",
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("    subject: bert\n", "", ":4: 缺少 `subject`"),
        ("subject: bert", "subject:", ":6: `subject` 没有内容"),
        ("subject: bert", "subject: bret", ":4: 没有对象 bret（是不是 bert？）"),
        ("cues: [层数]", "cues: 层数", ":8: `cues` 应为列表，这里是文字 层数（写成 cues: [层数]）"),
        ("cues: [层数]", "cues: {层数: 1}", ":8: `cues` 应为列表，这里是“键: 值”的一组"),
        ("cues: [层数]", "cues: [[层数]]", ":8: `cues` 应为文字，这里是列表"),
        ("    cues: [层数]", "    path: x", ":8: 没有 `path` 这个键"),
        ("    cues", "    sources: [brt]\n    cues", ":4: 没有来源 brt"),
        (
            "    cues",
            "    unless: ['(?=层)']\n    cues",
            ":4: 规则 bert.layers：正则 (?=层) 不能用",
        ),
        (
            "    cues",
            "    unless: ['层|']\n    cues",
            ":4: 规则 bert.layers：正则 层| 会匹配空文本",
        ),
        ("    cues", "    kind: year\n    cues", ":8: 键 `kind` 重复（第 5 行已经写过）"),
        ("expect: {values: [12]}", "truth: 十二", ":4: 规则 bert.layers：没有正确的值"),
        (
            "    flag",
            "    certainty: likely\n    severity: error\n    flag",
            "likely 的规则不能报 error",
        ),
        ("    pass", "    todo", ":4: 规则 bert.layers：没有例句"),
    ],
)
def test_a_wrong_entry_is_named(old: str, new: str, message: str) -> None:
    assert message in problems(RULE.replace(old, new, 1))[0]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("rules: [\n", ":2: YAML 语法错误"),
        ("a: &x [1]\nrules: *x\n", ":2: 不支持 YAML 别名 *x"),
        ("rules: *x\n", ":1: 不支持 YAML 别名"),
        ("rules: !!python/name:os.system ''\n", ":1: 不支持 YAML 标签"),
        ("rules: []\n---\nrules: []\n", ":2: 一个文件只能有一份 YAML 文档"),
        ("rules:\n\t- id: x\n", ":2: YAML 不允许用制表符"),
        ("- id: x\n", ":1: 这里应为“键: 值”的一组，却是列表"),
        ("rules: " + "[" * 500_000, "嵌套超过 30 层"),
        ("rules: []\n# \0\n", ":2: 不能有控制字符 U+0000"),
        ("#" * 2_000_001, "文件过大"),
    ],
)
def test_hostile_and_clumsy_files_are_refused(text: str, message: str) -> None:
    assert message in problems(text)[0]


@given(st.data())
def test_whatever_is_typed_is_read_or_refused_in_one_line_each(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(RULE)))
    end = data.draw(st.integers(start, min(len(RULE), start + 20)))
    typed = data.draw(
        st.text(st.sampled_from("[]{}:,'\"#&*!|>-?%@`\t\n 0é中　：\0\ufeff~"), max_size=8)
    )
    said = refused(RULE[:start] + typed + RULE[end:])
    assert all("\n" not in problem for problem in said)


def test_a_file_that_is_no_utf8_names_the_line() -> None:
    with pytest.raises(UnusableInputError, match=r"facts/a.yaml:2: 不是 UTF-8"):
        load_rulebook([Source("facts/a.yaml", "rules:\n  - 层".encode("gb18030"))])


def test_an_empty_file_is_no_problem() -> None:
    assert book("# 还没有规则\n") == Rulebook()


def test_two_rules_that_disagree_are_refused() -> None:
    second = dedent(RULE).partition("rules:\n")[2].replace("bert.layers", "bert.depth")
    (message,) = problems(RULE + second.replace("[12]", "[24]"))
    assert message.startswith("checks/facts/one.yaml:12: 规则 bert.depth 与 bert.layers 矛盾")
    assert "见 checks/facts/one.yaml:4" in message
    assert len(book(RULE + second).rules) == 2
    apart = second.replace("[12]", "[24]") + "    need: [large]\n"
    assert len(book(RULE.replace("    flag", "    outside: [large]\n    flag") + apart).rules) == 2


def test_cues_are_those_of_the_attribute_unless_the_rule_has_its_own() -> None:
    attributes = "attributes:\n  - {id: layers, name: 层数, cues: [层, layers]}\n"
    assert only(attributes + RULE).cues == ("层数",)
    bare = RULE.replace("    cues: [层数]\n", "")
    assert only(attributes + bare).cues == ("层", "layers")
    assert problems(attributes.replace("id: layers", "id: layer") + bare)[0].endswith(
        "没有属性 layers（是不是 layer？）"
    )


def test_units_are_those_of_the_attribute_unless_the_rule_has_its_own() -> None:
    attributes = "attributes:\n  - {id: layers, name: 层数, unit: 层, wrong_units: [级]}\n"
    assert only(attributes + RULE).expect.unit == "层"
    assert only(attributes + RULE).expect.wrong_units == ("级",)
    own = RULE.replace("{values: [12]}", "{values: [12], unit: 块}")
    assert only(attributes + own).expect.unit == "块"


def test_what_a_relation_does_not_hold_right_among_the_choices_is_wrong() -> None:
    attributes = "attributes:\n  - {id: layers, name: 提出者, choices: [谷歌, 微软, 百度]}\n"
    relation = RULE.replace("quantity", "relation").replace("values: [12]", "right: [谷歌]")
    assert only(attributes + relation).expect.wrong == ("微软", "百度")
    own = relation.replace("right: [谷歌]", "right: [谷歌], wrong: [清华]")
    assert only(attributes + own).expect.wrong == ("清华",)


def test_a_bank_overrides_the_pack_by_id_and_switches_rules_off() -> None:
    assert only(RULE.replace("[12]", "[24]"), pack=RULE).expect.values == (24.0,)
    assert book("disable: [bert.layers]\n", pack=RULE).rules == ()
    assert problems("\ndisable: [bert.layer]\n", pack=RULE) == [
        "checks/facts/one.yaml:2: disable：没有 bert.layer（是不是 bert.layers？）"
    ]


def test_one_id_twice_names_both_places() -> None:
    assert (
        "bert.layers 重复（checks/facts/one.yaml:4 已经有了）"
        in problems(RULE + RULE.partition("rules:\n")[2])[0]
    )


def test_the_baseline_is_read_and_its_bad_lines_named() -> None:
    good = "# 已知问题\nD101-0123456789abcdef 两题重复\n\n"
    loaded = load_rulebook([Source("checks/baseline.txt", good.encode())])
    assert loaded.baseline == {"D101-0123456789abcdef"}
    with pytest.raises(UnusableInputError, match=r"baseline.txt:4: 不是问题的编号：D1"):
        load_rulebook([Source("checks/baseline.txt", (good + "D1\n").encode())])


def test_facts_may_be_sorted_into_folders() -> None:
    subject = "subjects:\n  - {id: sluice, name: 水闸, aliases: [水闸]}\n"
    loaded = load_rulebook([Source("checks/facts/rivers/sluices.yaml", subject.encode())])
    assert [each.id for each in loaded.subjects] == ["sluice"]


@pytest.mark.parametrize("path", ["checks/facts.yaml", "checks/term.yaml", "checks/terms.yml"])
def test_a_file_that_nothing_would_read_is_refused(path: str) -> None:
    with pytest.raises(UnusableInputError, match=rf"{path}: 没有这样的知识文件（.*facts/.*）"):
        load_rulebook([Source(path, b"rules: []")])
    load_rulebook([Source("checks/decisions/D103-ac3e21a2d4b0c1f7.yaml", b"format: 1")])


def test_a_rule_is_silent_after_its_last_day() -> None:
    loaded = book(RULE + "    until: 2026-01-31\n")
    assert len(loaded.in_force(date(2026, 1, 31))) == 1
    assert loaded.in_force(date(2026, 2, 1)) == ()
    assert len(loaded.lapsed(date(2026, 2, 1))) == 1
    assert len(loaded.in_force(None)) == 1
