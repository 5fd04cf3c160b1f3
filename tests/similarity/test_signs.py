import pytest

from tikulint.similarity.reader import Reader
from tikulint.similarity.signs import signs_tell
from tikulint.similarity.vocabulary import vocabulary
from tikulint.similarity.words import Tokenizer

WORDS = vocabulary()
READER = Reader(Tokenizer(sorted(WORDS.whole), WORDS.canonical).tokens, WORDS)


@pytest.mark.parametrize(
    ("left", "right", "tell"),
    [
        ("B 树的特点", "B+ 树的特点", True),
        ("水闸占 10% 吗", "水闸占 10 吗", True),
        ("水闸 & 阀门", "水闸、阀门", False),
        ("水闸！= 阀门", "水闸！= 阀门", False),
        ("水" * 50 + "a=b", "水" * 50 + "ab", False),
        ("水" * 50 + "a=b", "水" * 50 + "a<b", True),
    ],
)
def test_operators_tell_stems_apart(left: str, right: str, tell: bool) -> None:
    assert signs_tell(READER.read(left), READER.read(right)) is tell
