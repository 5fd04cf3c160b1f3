"""Editing one question leaves the verdicts between other questions as they were."""

import random
from collections.abc import Iterator

import pytest

from tests.duplicates.banks import Q, evidence_of
from tikulint.similarity.verdicts import Kind

SUBJECTS = [
    "缓存",
    "索引",
    "线程",
    "分页",
    "日志",
    "路由",
    "哈希",
    "事务",
    "编译",
    "递归",
    "容器",
    "协议",
]
PARTS = [
    "淘汰",
    "重建",
    "调度",
    "预取",
    "压缩",
    "转发",
    "扩容",
    "回滚",
    "优化",
    "展开",
    "编排",
    "握手",
]
FRAMES = ["什么是{}？", "{}有什么作用", "如何实现{}", "{}的优点", "{}的缺点", "为什么需要{}"]
OTHER = {"什么是{}？": "谈谈你对{}的理解", "{}有什么作用": "{}的用途", "{}的优点": "{}的好处"}
ANSWER = "{}先检查当前的负载，再按照{}的先后逐个处理，最后把没有用到的资源还给系统，避免浪费。"


ENDS = [
    "能让后来的请求少等一轮磁盘的寻道与旋转",
    "把高峰时的压力摊到了夜里空闲的那几台机器上",
    "使得一处出错时其余各处仍旧可以照常服务",
]


def made(chance: random.Random, size: int) -> list[Q]:
    questions: list[Q] = []
    while len(questions) < size:
        subject = chance.choice(SUBJECTS) + chance.choice(PARTS)
        frame = chance.choice(FRAMES)
        answer = ANSWER.format(subject, chance.choice(PARTS)) + chance.choice(SUBJECTS) * 3
        questions.append(Q(frame.format(subject), answer if chance.random() < 0.5 else ""))
        if chance.random() < 0.1:
            questions.append(Q(OTHER.get(frame, "请问" + frame).format(subject), answer))
    return questions[:size]


def edited(chance: random.Random, question: Q) -> Q:
    position = chance.randrange(len(question.stem))
    word = chance.choice(SUBJECTS + PARTS)
    stem = question.stem[:position] + word + question.stem[position + 1 :]
    return question._replace(stem=stem, answer=question.answer.replace("资源", word, 1))


def verdicts(questions: list[Q]) -> dict[frozenset[Q], Kind]:
    """Return the verdict on every pair that got one; equal questions count as one."""
    return {
        frozenset((questions[pair.first], questions[pair.second])): pair.verdict.kind
        for pair in evidence_of(questions).judged
        if pair.verdict.kind in (Kind.DUPLICATE, Kind.CONFLICT)
    }


def changes(size: int, edits: int) -> Iterator[int]:
    """Yield, edit by edit, how many verdicts between two other questions changed."""
    chance = random.Random(20)
    questions = made(chance, size)
    before = verdicts(questions)
    for _ in range(edits):
        at = chance.randrange(size)
        new = edited(chance, questions[at])
        concerned = {questions[at], new}
        questions[at] = new
        after = verdicts(questions)
        yield sum(
            before.get(pair) != after.get(pair)
            for pair in before.keys() | after.keys()
            if not pair & concerned
        )
        before = after


def test_verdicts_between_other_questions_stay() -> None:
    assert sum(changes(size=60, edits=10)) == 0


def series(questions: list[Q], concerned: frozenset[Q]) -> set[frozenset[Q]]:
    """Return the members of every series of template answers, those `concerned` left out."""
    evidence = evidence_of(questions)
    members = [found.members for found in evidence.series]
    members += [found.members for found in evidence.groups.series]
    return {frozenset(questions[i] for i in numbers) - concerned for numbers in members}


def test_series_stay_unless_a_member_was_edited() -> None:
    chance = random.Random(8)
    questions = [
        Q(f"{subject}{part}有什么好处", f"{subject}{part}{ENDS[(i + j) % len(ENDS)]}。")
        for i, subject in enumerate(SUBJECTS)
        for j, part in enumerate(PARTS[:6])
    ]
    assert len(series(questions, frozenset())) > 1
    for _ in range(12):
        at = chance.randrange(len(questions))
        old, new = questions[at], edited(chance, questions[at])
        concerned = frozenset((old, new))
        before = series(questions, concerned)
        questions[at] = new
        assert series(questions, concerned) == before


@pytest.mark.slow
def test_verdicts_stay_in_a_bank_full_of_siblings() -> None:
    """Where hundreds of answers are one, only floods larger than this bank are cut."""
    assert sum(changes(size=1000, edits=30)) == 0
