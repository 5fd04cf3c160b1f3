"""What docs/facts.md says of the pack is so, and its example of a rule loads and holds."""

import re
from collections import Counter
from pathlib import Path

import yaml

from tikulint.loaders.pack import pack_sources
from tikulint.loaders.proof import prove
from tikulint.loaders.rulebook import load_rulebook
from tikulint.model.bank import Source
from tikulint.model.rule import Certainty, Proof

PAGE = (Path(__file__).parents[2] / "docs" / "facts.md").read_text("utf-8")


def test_the_counts_are_those_of_the_pack() -> None:
    rules = load_rulebook(pack_sources()).rules
    strongest = Counter(min(rule.evidence.by, key=list(Proof).index) for rule in rules)
    table = dict(re.findall(r"^\| `(\w+)` [^|]*\| (\d+) \|", PAGE, re.MULTILINE))
    assert table == {proof.value: str(strongest[proof]) for proof in Proof}
    likely = sum(rule.certainty is Certainty.LIKELY for rule in rules)
    assert f"（{len(rules)} 条，" in PAGE
    assert f"；{likely} 条说法有争议" in PAGE


def test_the_example_loads_and_holds() -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    book = load_rulebook([Source("checks/facts/database.yaml", example.encode())])
    assert [str(problem) for problem in prove(book, book.rules)] == []


def test_every_key_and_kind_of_a_rule_is_explained() -> None:
    schema = yaml.safe_load((Path(__file__).parents[2] / "docs" / "rules.schema.json").read_text())
    rule = schema["definitions"]["Rule"]["properties"]
    words = set(re.findall(r"[a-z_]+", PAGE))
    assert set(rule) <= words
    assert set(rule["kind"]["enum"]) <= words
