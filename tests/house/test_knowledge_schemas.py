"""Editors' completion and the loader agree: the schemas are fresh and the pack obeys them."""

import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from tools.knowledge_schemas import HELP, SCHEMAS, schema, text

ROOT = Path(__file__).parents[2]
FILES = [*sorted((ROOT / "checks" / "facts").glob("*.yaml")), ROOT / "checks" / "terms.yaml"]


class Yaml12(yaml.CSafeLoader):
    """What an editor's YAML 1.2 server makes of a file: numbers and truth values, no dates."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 -- PyYAML's own way


for pattern, tag, first in (
    (
        r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*)([eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+",
        "float",
        ".0-9",
    ),
    (r"[-+]?[0-9]+", "int", "0-9"),
    (r"true|false", "bool", "tf"),
):
    starts = [*"-+", *(chr(code) for code in range(128) if re.match(f"[{first}]", chr(code)))]
    Yaml12.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"(?:{pattern})$"), starts)


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schemas_are_fresh(name: str) -> None:
    jsonschema.Draft7Validator.check_schema(schema(SCHEMAS[name]))
    assert (ROOT / "docs" / name).read_text("utf-8") == text(SCHEMAS[name]), "run `make docs`"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_of_knowledge_obeys_its_schema_and_names_it(path: Path) -> None:
    written = path.read_text("utf-8")
    named = re.match(r"# yaml-language-server: \$schema=(\S+)\n", written)
    assert named, f"the first line of {path.name} names the schema"
    found = (path.parent / named[1]).resolve()
    assert found.parent == ROOT / "docs"
    content = yaml.load(written, Yaml12)
    jsonschema.Draft7Validator(schema(SCHEMAS[found.name])).validate(content)


def test_the_schema_refuses_what_the_loader_refuses() -> None:
    validator = jsonschema.Draft7Validator(schema(SCHEMAS["rules.schema.json"]))
    assert validator.is_valid({"disable": ["bert.layers"]})
    assert not validator.is_valid({"rule": []})
    assert not validator.is_valid({"rules": [{"id": "x", "kind": "quantitty", "subject": "bert"}]})


def test_no_help_is_left_over() -> None:
    definitions = [schema(record)["definitions"] for record in SCHEMAS.values()]
    names = {
        f"{name}.{key}"
        for each in definitions
        for name, d in each.items()
        for key in d["properties"]
    }
    names |= {f"{r.__name__}.{key}" for r in SCHEMAS.values() for key in schema(r)["properties"]}
    assert names == set(HELP)
