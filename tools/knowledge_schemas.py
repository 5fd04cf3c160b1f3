"""Write docs/rules.schema.json and docs/terms.schema.json: what editors' YAML may say.

Made from the records that the loader reads, so that an editor's completion and the loader agree.
"""

import json
import sys
import types
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any, Union, get_args, get_origin

from tikulint.loaders.rulebook import FactsFile, TermsFile
from tikulint.loaders.yamlrecords import fields_of
from tikulint.model.record import Record

DOCS = Path(__file__).parent.parent / "docs"
SCHEMAS: dict[str, type[Record]] = {
    "rules.schema.json": FactsFile,
    "terms.schema.json": TermsFile,
}
MANUAL = "见 docs/facts.md"

HELP = {
    "FactsFile.subjects": "这个主题讲到的对象",
    "FactsFile.attributes": "几条规则共用的属性",
    "FactsFile.sources": "规则引用的来源",
    "FactsFile.rules": "规则：一条一个事实",
    "FactsFile.disable": "关掉随包规则：写它们的 id",
    "TermsFile.concepts": "同一概念的几个名称，第一个是本题库选定的",
    "TermsFile.contrasts": "形近而不同的概念，一组一行",
    "TermsFile.preferences": "用语：选定写法与要避免的写法",
    "TermsFile.disable": "关掉随包用语：写它们的 id",
    "Subject.id": "引用用的名字，如 bert",
    "Subject.name": "给人看的名字",
    "Subject.type": "种类，如 model、method、dataset、concept",
    "Subject.aliases": "句子里的叫法，区分大小写；长的优先",
    "Subject.not": "含有别名、却是另一样东西的更长名称",
    "Subject.variant_of": "它是谁的变体：可继承的属性（结构、提出者……）随它",
    "Attribute.id": "引用用的名字，如 context_length",
    "Attribute.name": "给人看的名字",
    "Attribute.cues": "线索词：句子里出现其一，才算讲到这个属性",
    "Attribute.unit": "单位",
    "Attribute.wrong_units": "常被误用的单位，如 token 写成词",
    "Attribute.choices": "几选一的全部选项；规则只写 right，其余都算错",
    "Citation.id": "引用用的名字",
    "Citation.title": "题目",
    "Citation.authors": "作者",
    "Citation.year": "年份",
    "Citation.arxiv": "arXiv 编号，加引号",
    "Citation.doi": "DOI",
    "Citation.url": "网址",
    "Citation.venue": "会议、期刊或出版社",
    "Rule.id": "规则名，如 bert.context_length；报告和 disable 里用它",
    "Rule.kind": "种类：quantity 数量、year 年份、complexity 复杂度、relation 关系（几选一）、"
    "refuted 错误说法、definition 定义、unverifiable 无从核实",
    "Rule.subject": "对象的 id",
    "Rule.attribute": "属性的 id",
    "Rule.cues": "线索词；不写就用属性的",
    "Rule.expect": "正确的值",
    "Rule.special": "特殊情形下也对、或才对的值",
    "Rule.need": "句子（或所问的题目）里须有其一，规则才说话",
    "Rule.outside": "句子里有其一，规则就不说话",
    "Rule.unless": "句子匹配其一（RE2），规则就不说话",
    "Rule.patterns": "错误说法（RE2 正则）",
    "Rule.mention": "定义这个对象的条目应提到其一",
    "Rule.truth": "正确的说法",
    "Rule.scope": "适用范围；不要与什么混淆",
    "Rule.why": "为什么值得查",
    "Rule.message": "编辑想说的话，跟在报告的建议后面",
    "Rule.severity": "级别；默认 error，likely 的默认 warning",
    "Rule.certainty": "certain 确定；likely 很可能（最多报 warning）",
    "Rule.sources": "来源的 id",
    "Rule.evidence": "怎样核实的",
    "Rule.as_of": "核实的日期",
    "Rule.until": "过了这天规则就不再说话",
    "Rule.review_by": "到这天应重新核实",
    "Rule.flag": "必须报的句子",
    "Rule.pass": "不许报的句子",
    "Rule.todo": "错的、但现在还查不出的句子",
    "Expectation.values": "正确的值，其一即可；1.1 亿写 1.1e8",
    "Expectation.between": "正确的范围：[下限, 上限]",
    "Expectation.unit": "单位",
    "Expectation.tolerance": "容许的相对误差，默认 0.006",
    "Expectation.right": "正确的词",
    "Expectation.wrong": "错误的词；不写就用属性 choices 里其余的",
    "Expectation.wrong_units": "常被误用的单位；不写就用属性的",
    "Special.when": "分句匹配它（RE2）时",
    "Special.values": "这些值对",
    "Special.instead": "true：只有这些值对；false：这些值也对",
    "Evidence.by": "证据种类：package 发行包、code 作者仓库、derivation 推导、paper 论文原文、"
    "textbook 教科书、secondary 转引、memory 记忆",
    "Evidence.how": "看了什么，在哪里",
    "Concept.names": "几个名称，第一个是选定的",
    "Preference.id": "名字，如 term.batchnorm",
    "Preference.prefer": "选定的写法",
    "Preference.avoid": "要避免的写法",
    "Preference.note": "说明",
}

_NUMBER = {"type": "number"}
_SCALARS: dict[Any, dict[str, Any]] = {
    str: {"type": "string", "minLength": 1},
    float: _NUMBER,
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
}


def schema(record: type[Record]) -> dict[str, Any]:
    """Return the JSON Schema (draft-07) of a file that is read as `record`."""
    definitions: dict[str, Any] = {}
    root = _object(record, definitions)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": f"tikulint {record.__name__}",
        "description": (record.__doc__ or "").strip().splitlines()[0],
        **root,
        "definitions": dict(sorted(definitions.items())),
    }


def _object(record: type[Record], definitions: dict[str, Any]) -> dict[str, Any]:
    fields = fields_of(record)
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [key for key, field in fields.items() if field.required],
        "properties": {
            key: {
                "description": f"{HELP[f'{record.__name__}.{key}']}（{MANUAL}）",
                **_kind(field.kind, definitions),
            }
            for key, field in fields.items()
        },
    }


def _kind(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if get_origin(kind) in (Union, types.UnionType):
        (kind,) = (option for option in get_args(kind) if option is not type(None))
    if get_origin(kind) is tuple:
        kinds = get_args(kind)
        if kinds[-1] is Ellipsis:
            return {"type": "array", "items": _kind(kinds[0], definitions)}
        items = [_kind(each, definitions) for each in kinds]
        return {"type": "array", "items": items, "minItems": len(items), "maxItems": len(items)}
    if issubclass(kind, Record):
        if kind.__name__ not in definitions:
            definitions[kind.__name__] = {}
            definitions[kind.__name__] = _object(kind, definitions)
        return {"allOf": [{"$ref": f"#/definitions/{kind.__name__}"}]}
    if issubclass(kind, Enum):
        return {"enum": [str(member.value) for member in kind]}
    return _SCALARS[kind]


def text(record: type[Record]) -> str:
    """Return the schema of `record` as it stands in docs/."""
    return json.dumps(schema(record), ensure_ascii=False, indent=2) + "\n"


def main() -> None:
    """Write the schemas."""
    for name, record in SCHEMAS.items():
        (DOCS / name).write_text(text(record), encoding="utf-8")
        sys.stdout.write(f"{name}\n")


if __name__ == "__main__":
    main()
