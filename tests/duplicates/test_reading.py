"""What a question is read with: the names of its file and its sections."""

import pytest

from tests.duplicates.banks import Q, bank_of, evidence_of
from tikulint.duplicates.reading import read
from tikulint.model.rulebook import Terms
from tikulint.similarity.verdicts import Kind


@pytest.mark.parametrize(
    ("path", "tools"),
    [
        ("corpus/mysql.md", {"mysql"}),
        ("corpus/Redis面试题.md", {"redis"}),
        ("corpus/k8s/01-pods.md", {"kubernetes"}),
        ("corpus/mysql_and_redis.md", {"mysql", "redis"}),
        ("corpus/valves.md", set()),
    ],
)
def test_the_file_says_which_tool_is_asked_about(path: str, tools: set[str]) -> None:
    reading = read(bank_of([Q("水锤日志怎么轮转", path=path)]), Terms())
    assert reading.entries[0].tools == tools


def test_a_statement_that_offers_only_right_and_wrong_is_no_choice_question() -> None:
    stated = Q("水闸关闭会引起水锤。", options=("正确", "错误"), key="B")
    named = Q("水闸装的是（ ）阀", options=("蝶", "球"), key="B")
    statement, choice = read(bank_of([stated, named]), Terms()).entries
    assert not statement.offered.texts
    assert statement.answered.value == "false"
    assert choice.offered.texts == ("蝶", "球")


@pytest.mark.parametrize(
    ("stem", "key", "words"),
    [
        ("渠首建（B）水闸", "B", ("渠首", "建", "水闸")),
        ("渠首建( A、C )水闸", "AC", ("渠首", "建", "水闸")),
        ("渠首建（B）水闸", "C", ("渠首", "建", "b", "水闸")),
        ("渠首建水闸 q(B)", "B", ("渠首", "建", "水闸", "q", "b")),
    ],
)
def test_the_letters_of_the_key_inside_a_blank_are_no_words(
    stem: str, key: str, words: tuple[str, ...]
) -> None:
    (entry,) = read(bank_of([Q(stem, options=("木", "铁", "石"), key=key)]), Terms()).entries
    assert entry.asked.words == words


def test_a_remark_behind_the_question_hides_no_pair() -> None:
    pair = [Q("Redis 和 MySQL 的区别"), Q("Redis和MySQL的区别（水锤工程师居然也问这种题？）")]
    assert [(each.first, each.second) for each in evidence_of(pair).judged] == [(0, 1)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("开闸方法和关闸方法区别", "开闸方法和关闸方法的区别？"),
        ("弧形闸门能用液压驱动吗？", "弧形闸门能用液压驱动"),
        ("截流闸(zorb)和泄洪闸(quux)的区别是什么", "zorb 与 quux 有什么区别？"),
        ("Netty 怎么处理 TCP 请求", "netty如何处理请求"),
        ("行内闸门和块级闸门的区别", "块级闸门与行内闸门的区别"),
        ("你还有什么要问我的吗", "反问环节"),
        ("工作中碰到过什么技术问题？怎么解决的", "描述一个你碰到过的技术问题，怎么解决的"),
        ("Quuxlof 和 Forzorb 的区别", "forzorb 与 quuxlof 有何不同"),
    ],
)
def test_what_would_be_a_duplicate_is_looked_at(left: str, right: str) -> None:
    (judged,) = evidence_of([Q(left), Q(right)]).judged
    assert judged.verdict.kind is Kind.DUPLICATE


def test_a_name_for_its_gloss_brings_no_strangers_together() -> None:
    stems = ["Netty 的接口", "Angular 的接口", "Tomcat 的 TCP 接口"]
    assert evidence_of(map(Q, stems)).judged == []
