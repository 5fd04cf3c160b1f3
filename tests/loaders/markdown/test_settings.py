"""What an editor says overrides the evidence."""

from tikulint.loaders.markdown import load
from tikulint.model.question import Shape
from tikulint.model.settings import FileSettings

TEXT = """\
# 栈

## 后进先出

压入与弹出。

### 参考思路

画图。

## 用途

- 什么是递归？
- 什么是回溯？
"""


def titles(**settings: object) -> list[str]:
    loaded = load("a.md", TEXT, FileSettings.model_validate({"paths": ("*",), **settings}))
    return [question.title for question in loaded.questions]


def test_without_settings_evidence_decides() -> None:
    assert titles() == ["什么是递归？", "什么是回溯？"]


def test_a_heading_level_is_taken_whole() -> None:
    assert titles(heading_level=2) == ["后进先出", "用途"]


def test_a_shape_leaves_only_its_own_kind() -> None:
    assert titles(shape=Shape.HEADING) == ["后进先出", "用途"]


def test_a_pattern_takes_exactly_what_it_matches() -> None:
    assert titles(question_pattern="^什么是递") == ["什么是递归？"]
    assert titles(question_pattern="^##? |压入") == ["栈", "后进先出", "压入与弹出。", "用途"]


def test_a_label_of_ones_own_counts() -> None:
    settings = FileSettings(paths=("*",), heading_level=2, labels={"参考思路": "answer"})
    assert load("a.md", TEXT, settings).questions[0].answer == "画图。"
