"""The pack that every installation carries loads, and each of its facts says what it rests on."""

from collections import Counter

from tikulint.loaders.pack import PACK, pack_sources
from tikulint.loaders.proof import closed_gaps, prove
from tikulint.loaders.rulebook import load_rulebook
from tikulint.model.bank import Source
from tikulint.model.rule import Certainty, Proof


def test_the_pack_has_its_facts_each_with_its_evidence() -> None:
    book = load_rulebook(pack_sources())
    assert len(book.rules) >= 230
    for rule in book.rules:
        assert rule.path.startswith(PACK)
        assert rule.evidence.by, rule.id
        assert rule.evidence.how, rule.id
        assert rule.sources, rule.id
        assert rule.as_of, rule.id
        assert rule.certainty is Certainty.LIKELY or rule.evidence.by != (Proof.MEMORY,), rule.id


def test_every_sentence_of_the_pack_holds() -> None:
    rulebook = load_rulebook(pack_sources())
    assert [str(problem) for problem in prove(rulebook, rulebook.rules)] == []
    assert [(rule.id, sentence) for rule, sentence in closed_gaps(rulebook)] == []


def test_a_report_can_name_every_attribute_it_compares() -> None:
    book = load_rulebook(pack_sources())
    compared = (rule for rule in book.rules if not rule.patterns)
    assert {rule.attribute for rule in compared} <= set(book.attribute_by_id)


def test_ids_say_what_they_are_about() -> None:
    book = load_rulebook(pack_sources())
    aliases = Counter(alias for subject in book.subjects for alias in set(subject.aliases))
    assert [alias for alias, count in aliases.items() if count > 1] == []


def test_in_our_own_repository_the_pack_is_not_loaded_twice() -> None:
    packed = list(pack_sources())
    own = [Source(source.path.replace(PACK, "checks/"), source.content) for source in packed]
    book = load_rulebook([*packed, *own])
    assert {rule.path.partition("/")[0] for rule in book.rules} == {"checks"}
