"""Every sentence is there in both languages, asks for the same values, and is used."""

import re
from pathlib import Path
from string import Formatter

import pytest

import tikulint.reporters
from tikulint.model.finding import Severity, State, Words
from tikulint.reporters.html.cards import SECTIONS
from tikulint.reporters.wording import WORDING, say

PACKAGE = Path(tikulint.reporters.__file__).parent


def asked_for(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize(("key", "words"), WORDING.items())
def test_both_languages_say_the_same(key: str, words: Words) -> None:
    assert words.zh
    for form in words.en.split("|"):
        assert form
        assert asked_for(form) == asked_for(words.zh)


def test_every_sentence_is_used_and_none_is_missing() -> None:
    sources = [
        path.read_text("utf-8")
        for path in sorted(PACKAGE.rglob("*"))
        if path.suffix in (".py", ".j2") and path.name != "wording.py"
    ]
    said = set(
        re.findall(r"\b(?:say|t)\(\s*(?:language,\s*)?['\"]([a-z_]+)['\"]", "".join(sources))
    )
    by_value = {word.value for words in (Severity, State) for word in words} | set(SECTIONS)
    counted = {"errors", "warnings", "notes"}
    begun = {
        key for key in WORDING for start in said if start.endswith("_") and key.startswith(start)
    }
    whole = {key for key in said if not key.endswith("_")}
    assert whole | begun | by_value | counted == set(WORDING)


def test_one_and_many_differ_in_english() -> None:
    assert say("en", "questions", n=1) == "1 question"
    assert say("en", "questions", n=30) == "30 questions"
    assert say("zh", "questions", n=1) == "1 题"
