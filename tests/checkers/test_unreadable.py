"""S001: what cannot be read is said, once for each stretch, on the line where it begins."""

from tikulint.checkers import unreadable
from tikulint.evidence import Evidence
from tikulint.loaders.bank import load_bank
from tikulint.model.bank import Source
from tikulint.model.rulebook import Rulebook
from tikulint.model.settings import Settings


def test_a_binary_file_is_found_and_a_readable_one_is_not() -> None:
    sources = [Source("a.md", b"\0\1\2"), Source("b.md", "# 空".encode())]
    evidence = Evidence(load_bank(sources, Settings()), Rulebook(), Settings())
    findings = list(unreadable.find(evidence))
    assert [(each.place.path, each.place.line) for each in findings] == [("a.md", 1)]


def test_a_flood_in_one_file_is_one_finding() -> None:
    good = '{"question": "什么是堆？", "answer": "完全二叉树。"}\n'
    sources = [Source("a.jsonl", (good + "{\n" * 6).encode()), Source("b.jsonl", b"{\n{}\n{\n")]
    evidence = Evidence(load_bank(sources, Settings()), Rulebook(), Settings())
    places = [(each.place.path, each.place.line) for each in unreadable.find(evidence)]
    assert places == [("a.jsonl", 2), ("b.jsonl", 1), ("b.jsonl", 3)]
