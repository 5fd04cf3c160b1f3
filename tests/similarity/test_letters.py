from hypothesis import given
from hypothesis import strategies as st

from tikulint.similarity.letters import bare, joined, without_particles


def test_only_letters_and_digits_are_left() -> None:
    assert bare("《水闸》 V２.0：开/关？") == "水闸v20开关"
    assert without_particles("水闸的开启了吗") == "水闸开启"


@given(st.text(alphabet="水闸开A1２ _-?。", max_size=12))
def test_bare_letters_stay_as_they_are(text: str) -> None:
    assert bare(bare(text)) == bare(text)


@given(st.text(alphabet="水闸开关的是", min_size=1, max_size=8), st.integers(0, 8))
def test_joined_words_do_not_tell_how_they_were_cut(text: str, at: int) -> None:
    assert joined([text[:at], text[at:]]) == joined([text])
