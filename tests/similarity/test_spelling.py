"""A slip of the pen is found, another name is none."""

import pytest

from tikulint.similarity.spelling import Spelling, one_name

SPELLING = Spelling(
    ["websocket", "linux", "react", "context", "tuning", "running", "c++", "kubernetes"]
)


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("websoket", "websocket"),
        ("webbsocket", "websocket"),
        ("liunx", "linux"),
        ("websocket", "websocket"),
        ("contexts", "context"),
        ("sharedpreferences", "sharedpreference"),
        ("kubernetes", "kubernetes"),
        ("parsers", "parsers"),
        ("progress", "progress"),
        ("content", "content"),
        ("preact", "preact"),
        ("reac", "reac"),
        ("linx", "linx"),
        ("闸门", "闸门"),
        ("context2", "context2"),
    ],
)
def test_a_slip_in_a_known_name(word: str, name: str) -> None:
    assert SPELLING.name(word) == name


def test_a_word_between_two_names_is_left() -> None:
    assert Spelling(["stoper", "stopper"]).name("stoppper") == "stoppper"
    assert Spelling(["strart", "sttart"]).name("sttrart") == "sttrart"


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        ("zorbindex", "zorbinedx", True),
        ("zorrbindex", "zorbindex", True),
        ("valvestream", "valvestram", True),
        ("valvestream", "valvestrum", False),
        ("valvestream", "gatestream", False),
        ("setvalvestate", "getvalvestate", False),
        ("valvestream", "valvestreams", False),
        ("valvestre2m", "valvestrem", False),
        ("valve", "vale", False),
        ("n", "nnn", True),
    ],
)
def test_two_unknown_words_are_one_but_for_a_slip(left: str, right: str, one: bool) -> None:
    assert one_name(left, right) is one
    assert one_name(right, left) is one
