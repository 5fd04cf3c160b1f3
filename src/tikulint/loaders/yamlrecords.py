"""YAML nodes to frozen records: the type a field wants decides what its text means.

So `no` is a word where a word is wanted, `1e-8` a number where a number is wanted, `12:30` never a
number, and a date is read only where a date is wanted: what YAML 1.2 says, without its guessing.
"""

import re
import types
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, NamedTuple, TypeVar, Union, get_args, get_origin

import yaml

from tikulint.loaders.nearest import nearest
from tikulint.loaders.yamlnodes import line_of
from tikulint.model.problems import Problem
from tikulint.model.record import Record

AnyRecord = TypeVar("AnyRecord", bound=Record)

_NUMBER = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_SEPARATED = re.compile(r"[0-9][0-9_,， ]*[0-9]")
_TRUTH = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_PLACE = frozenset({"path", "line"})
"""Fields that say where a record stands: filled in by the reader, never written by an editor."""


class _Wrong(Exception):  # noqa: N818 -- a signal inside this module: the problem is noted already
    """A value could not be read."""


class _Field(NamedTuple):
    """One key of a record: the field it fills, its type, how it is read, whether it must be."""

    name: str
    kind: Any
    read: "_Read"
    required: bool


_Read = Callable[["Reader", yaml.Node, str], Any]


class Reader:
    """Reads the nodes of the file `path`; collects every problem instead of stopping at one."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []

    def read(self, node: yaml.Node, record: type[AnyRecord]) -> AnyRecord | None:
        """Return `node` as a record, or None after noting what is wrong with it."""
        try:
            return self.record(node, record)
        except _Wrong:
            return None

    def wrong(self, node: yaml.Node, message: str, remedy: str = "") -> _Wrong:
        """Note a problem at `node`."""
        self.problems.append(Problem(self.path, line_of(node), message, remedy))
        return _Wrong()

    def items(self, node: yaml.Node, name: str, reads: Sequence[_Read]) -> tuple[Any, ...]:
        """Return a list of as many values as there are `reads`, or of any number of one kind."""
        if not isinstance(node, yaml.SequenceNode):
            example = (
                f"写成 {name}: [{_short(node.value)}]" if isinstance(node, yaml.ScalarNode) else ""
            )
            raise self.wrong(node, f"`{name}` 应为列表，这里是{_what(node)}", example)
        if len(reads) == 1:
            reads = list(reads) * len(node.value)
        if len(node.value) != len(reads):
            raise self.wrong(node, f"`{name}` 应有 {len(reads)} 项，这里有 {len(node.value)} 项")
        before = len(self.problems)
        values = []
        for item, read in zip(node.value, reads, strict=True):
            try:
                values.append(read(self, item, name))
            except _Wrong:
                continue  # the other items may have problems of their own to tell
        if len(self.problems) > before:
            raise _Wrong
        return tuple(values)

    def record(self, node: yaml.Node, record: type[AnyRecord]) -> AnyRecord:
        """Return a mapping as a record; where it stands fills the record's `path` and `line`."""
        if not isinstance(node, yaml.MappingNode):
            raise self.wrong(node, f"这里应为“键: 值”的一组，却是{_what(node)}")
        fields = fields_of(record)
        values: dict[str, Any] = {}
        lines: dict[str, int] = {}
        broken = False
        for key_node, value_node in node.value:
            key = key_node.value if isinstance(key_node, yaml.ScalarNode) else "?"
            if key in lines:
                self.wrong(key_node, f"键 `{_short(key)}` 重复", f"第 {lines[key]} 行已经写过")
                continue
            lines[key] = line_of(key_node)
            field = fields.get(key)
            if field is None:
                self.wrong(key_node, f"没有 `{_short(key)}` 这个键", nearest(key, fields))
                continue
            if _empty(value_node):
                continue
            try:
                values[field.name] = field.read(self, value_node, key)
            except _Wrong:
                broken = True
        missing = [key for key, field in fields.items() if field.required and key not in lines]
        empty = [
            key
            for key, field in fields.items()
            if field.required and key in lines and field.name not in values and not broken
        ]
        for key in missing:
            self.wrong(node, f"缺少 `{key}`")
        for key in empty:
            self.problems.append(Problem(self.path, lines[key], f"`{key}` 没有内容"))
        if broken or missing or empty:
            raise _Wrong
        if record.model_fields.keys() >= _PLACE:
            values |= {"path": self.path, "line": line_of(node)}
        return record(**values)

    def choice(self, node: yaml.ScalarNode, name: str, choices: Mapping[str, Enum]) -> Enum:
        """Return the one of `choices` that a scalar names."""
        value: str = node.value
        if value not in choices:
            raise self.wrong(node, f"`{name}` 没有 {_short(value)} 这个值", nearest(value, choices))
        return choices[value]

    def text(self, node: yaml.ScalarNode, name: str) -> str:
        """Return the text of a scalar as it stands."""
        value: str = node.value
        if not value.strip():
            raise self.wrong(node, f"`{name}` 里有空的一项")
        return value

    def number(self, node: yaml.ScalarNode, name: str) -> float:
        """Return a number by the grammar of YAML 1.2; `015` is 15."""
        text: str = node.value
        if not node.style and _NUMBER.fullmatch(text):
            return float(text)
        remedy = "写成 512、1.1e8、1.0e-8 这样的数"
        if node.style and _NUMBER.fullmatch(text):
            remedy = f"去掉引号：{text}"
        elif not text.isascii():
            remedy = "请用半角阿拉伯数字，1.1 亿写成 1.1e8"
        elif _SEPARATED.fullmatch(text):
            remedy = "数字里不写分隔符：" + re.sub(r"[^0-9]", "", text)
        raise self.wrong(node, f"`{name}` 应为数，这里是 {_short(text)}", remedy)

    def whole(self, node: yaml.ScalarNode, name: str) -> int:
        """Return a whole number."""
        value = self.number(node, name)
        if value != int(value):
            raise self.wrong(node, f"`{name}` 应为整数，这里是 {_short(node.value)}")
        return int(value)

    def truth(self, node: yaml.ScalarNode, name: str) -> bool:
        """Return a truth value: `true` or `false` only."""
        if not node.style and node.value in _TRUTH:
            return _TRUTH[node.value]
        raise self.wrong(node, f"`{name}` 应为 true 或 false，这里是 {_short(node.value)}")

    def day(self, node: yaml.ScalarNode, name: str) -> date:
        """Return a day written as 2026-11-23."""
        try:
            if len(node.value) != len("2026-11-23"):
                raise ValueError
            return date.fromisoformat(node.value)
        except ValueError:
            remedy = "写成 2026-11-23"
            raise self.wrong(
                node, f"`{name}` 应为日期，这里是 {_short(node.value)}", remedy
            ) from None


_SCALARS: Mapping[Any, tuple[str, Callable[[Reader, yaml.ScalarNode, str], Any]]] = {
    str: ("文字", Reader.text),
    float: ("数", Reader.number),
    int: ("整数", Reader.whole),
    bool: (" true 或 false", Reader.truth),
    date: ("日期", Reader.day),
}


@cache
def fields_of(record: type[Record]) -> Mapping[str, _Field]:
    """Return the fields an editor may write in a record, by the key they are written under."""
    return {
        field.alias or name: _Field(
            name, field.annotation, _read_of(field.annotation), field.is_required()
        )
        for name, field in record.model_fields.items()
        if name not in _PLACE
    }


def _read_of(kind: Any) -> _Read:
    """Return how a value of the type `kind` is read."""
    if get_origin(kind) in (Union, types.UnionType):
        (kind,) = (option for option in get_args(kind) if option is not type(None))
    if get_origin(kind) is tuple:
        reads = [_read_of(each) for each in get_args(kind) if each is not Ellipsis]
        return lambda reader, node, name: reader.items(node, name, reads)
    if issubclass(kind, Record):
        return lambda reader, node, _: reader.record(node, kind)
    if issubclass(kind, Enum):
        choices = {str(member.value): member for member in kind}
        return _scalar("一个词", lambda reader, node, name: reader.choice(node, name, choices))
    return _scalar(*_SCALARS[kind])


def _scalar(wanted: str, read: Callable[[Reader, yaml.ScalarNode, str], Any]) -> _Read:
    def checked(reader: Reader, node: yaml.Node, name: str) -> Any:
        if not isinstance(node, yaml.ScalarNode):
            raise reader.wrong(node, f"`{name}` 应为{wanted}，这里是{_what(node)}")
        return read(reader, node, name)

    return checked


def _empty(node: yaml.Node) -> bool:
    return (
        isinstance(node, yaml.ScalarNode)
        and not node.style
        and node.value in ("", "~", "null", "Null", "NULL")
    )


def _what(node: yaml.Node) -> str:
    if isinstance(node, yaml.MappingNode):
        return "“键: 值”的一组"
    return "列表" if isinstance(node, yaml.SequenceNode) else f"文字 {_short(node.value)}"


def _short(text: str) -> str:
    """Return `text` on one line and no longer than a message bears."""
    text = " ".join(text.split())
    return text if len(text) <= 40 else f"{text[:40]}…"
