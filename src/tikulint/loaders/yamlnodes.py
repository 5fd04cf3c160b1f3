"""YAML text to nodes that know their places: safe against hostile files, indifferent to types.

Composed by libyaml (PyYAML's C parser). No scalar is resolved to a type here: what `no` or `015`
means is decided by the field it fills (see `yamlrecords`).
"""

from collections.abc import Iterator

import yaml

from tikulint.model.bank import Source
from tikulint.model.problems import Problem, UnusableInputError

LARGEST = 2_000_000
"""Bytes of one file of knowledge; the whole shipped pack is about 0.3 MB."""
DEEPEST = 30
"""Levels of nesting; our own files have six."""

_TAGS = {
    yaml.ScalarNode: "tag:yaml.org,2002:str",
    yaml.SequenceNode: "tag:yaml.org,2002:seq",
    yaml.MappingNode: "tag:yaml.org,2002:map",
}


class _Composer(yaml.CSafeLoader):
    """libyaml's composer without PyYAML's YAML 1.1 ideas of what is a number or a truth value."""

    def resolve(self, kind: type[yaml.Node], *_: object) -> str:
        return _TAGS[kind]

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._depth = 0

    def descend_resolver(self, *_: object) -> None:
        self._depth += 1
        if self._depth > DEEPEST:  # libyaml's composer recurses in C and would crash the process
            raise yaml.YAMLError(f"嵌套超过 {DEEPEST} 层")

    def ascend_resolver(self) -> None:
        self._depth -= 1


def compose(source: Source) -> yaml.Node | None:
    """Return the root node of a YAML file, None where it holds nothing.

    Raises UnusableInputError for text that is too large, no UTF-8, no YAML, more than one document,
    or that uses aliases, anchors on shared nodes, or tags.
    """
    path, content = source
    if len(content) > LARGEST:
        raise UnusableInputError(
            Problem(
                path, 0, f"文件过大（{len(content):,} 字节）", f"上限 {LARGEST:,}，请按主题拆开"
            )
        )
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UnusableInputError(Problem(path, line, "不是 UTF-8 文本", "请另存为 UTF-8")) from None
    try:
        root: yaml.Node | None = _Composer(text).get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 0
        raise UnusableInputError(Problem(path, line, *_syntax(error, text, line))) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        what = f"不能有控制字符 U+{_code(error.character):04X}"
        raise UnusableInputError(Problem(path, line, what, "删掉它")) from None
    except yaml.YAMLError as error:
        raise UnusableInputError(Problem(path, 0, f"YAML 不能读：{error}")) from None
    if root is None or not ("&" in text or "!" in text):  # no alias without an anchor
        return root
    if problems := list(_foreign(path, text, root)):
        raise UnusableInputError(*problems)
    return root


def line_of(node: yaml.Node) -> int:
    """Return the line, from 1, on which a node begins."""
    return int(node.start_mark.line) + 1


def _code(character: int | str | bytes) -> int:
    return character if isinstance(character, int) else ord(character)


def item_lines(root: yaml.Node | None, key: str) -> dict[str, int]:
    """Return the line of every scalar in the list that stands under `key` at the top of a file."""
    pairs = root.value if isinstance(root, yaml.MappingNode) else ()
    return {
        item.value: line_of(item)
        for name, items in pairs
        if name.value == key and isinstance(items, yaml.SequenceNode)
        for item in items.value
        if isinstance(item, yaml.ScalarNode)
    }


def _syntax(error: yaml.MarkedYAMLError, text: str, line: int) -> tuple[str, str]:
    problem = error.problem or error.context or "?"
    if "but found another document" in problem:
        return "一个文件只能有一份 YAML 文档", "去掉多余的 --- 行"
    if "undefined alias" in problem:
        return "不支持 YAML 别名（*名字）", "以 * 开头的文字请加引号"
    written = text.splitlines()[line - 1 : line]
    if written and written[0].lstrip(" ").startswith("\t"):
        return "YAML 不允许用制表符（Tab）缩进", "改成空格"
    if "cannot start any token" in problem:
        return "YAML 语法错误：这里的字符不能直接开头", "以 @ ` % 等开头的文字请加引号"
    if "mapping values are not allowed" in problem:
        return "YAML 语法错误：多余的冒号或缩进不齐", "文字里含 ': ' 时请加引号"
    return f"YAML 语法错误：{problem}", "检查缩进、冒号后的空格和引号"


def _foreign(path: str, text: str, root: yaml.Node) -> Iterator[Problem]:
    """Yield what YAML allows and we do not: a node met twice is an alias."""
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            yield from _aliases(path, text)
            return
        seen.add(id(node))
        if node.tag != _TAGS[type(node)]:
            yield Problem(path, line_of(node), f"不支持 YAML 标签 {node.tag}", "去掉 ! 标记")
        if isinstance(node, yaml.MappingNode):
            for pair in node.value:
                waiting.extend(pair)
        elif isinstance(node, yaml.SequenceNode):
            waiting.extend(node.value)


def _aliases(path: str, text: str) -> Iterator[Problem]:
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.AliasEvent):
            mark = event.start_mark
            yield Problem(
                path,
                mark.line + 1 if mark else 0,
                f"不支持 YAML 别名 *{event.anchor}",
                "请把内容写全",
            )
