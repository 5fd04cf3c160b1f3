from collections.abc import Iterable

from tikulint.similarity.rivals import About, about, apart, rival_tools
from tikulint.similarity.vocabulary import vocabulary

WORDS = vocabulary()


def of(*words: str, under: Iterable[str] = ()) -> About:
    return about(frozenset(words), frozenset(under), WORDS)


def test_a_stem_that_names_no_tool_is_about_those_it_stands_under() -> None:
    assert of("水锤", under=["mysql"]).tools == {"mysql"}
    assert of("redis", "水锤", under=["mysql"]).tools == {"redis"}


def test_two_tools_of_a_kind_are_rivals_unless_both_are_named() -> None:
    mysql, redis = of("水锤", "mysql"), of("水锤", under=["redis"])
    assert rival_tools(mysql, redis, WORDS) == (("mysql",), ("redis",))
    assert rival_tools(mysql, of("水锤", "java"), WORDS) is None
    assert rival_tools(mysql, of("水锤", "mysql", "redis"), WORDS) is None


def test_a_tool_each_or_opposites_set_two_stems_apart() -> None:
    assert apart(of("水锤", "mysql"), of("水锤", "java"), WORDS)
    assert apart(of("水锤", "串行"), of("水锤", "并行"), WORDS)
    assert not apart(of("水锤", "mysql"), of("水锤"), WORDS)
    assert not apart(of("水锤", "蝶阀"), of("水锤", "球阀"), WORDS)
