"""Are two sets of options one set? Matched by their texts, whatever their order and letters."""

from collections.abc import Sequence
from typing import NamedTuple

from tikulint.similarity.asked import bare
from tikulint.similarity.spelling import slips_between
from tikulint.similarity.visible import visible
from tikulint.similarity.vocabulary import Vocabulary

_SLIP_SHARE = 0.34
"""Part of an option's letters that slips may touch: options are short."""


class Offered(NamedTuple):
    """The options of a choice question, read for comparison.

    `texts` are in the order offered; `right` has the numbers of the right ones, from 0, none if
    unknown.
    """

    texts: tuple[str, ...] = ()
    right: frozenset[int] = frozenset()


class OptionComparison(NamedTuple):
    """What part of the longer set is matched (0 to 1), and whether the right ones agree.

    `keys_agree` is None where a key is unknown or names an option that the other does not offer;
    `same_answer` says that both keys are known and name options of equal texts.
    """

    matched: float
    keys_agree: bool | None
    same_answer: bool = False


def offered(options: Sequence[str], right: Sequence[int]) -> Offered:
    """Return options (Markdown) with the numbers of the right ones, read for comparison."""
    return Offered(tuple(_plain(option) for option in options), frozenset(right))


def compare_options(a: Offered, b: Offered, vocabulary: Vocabulary) -> OptionComparison:
    """Return how two sets of options agree; each option is matched at most once."""
    twin: dict[int, int] = {}
    free = dict.fromkeys(range(len(b.texts)))
    for same in (_equal, _respelt):
        for i, text in enumerate(a.texts):
            if i in twin:
                continue
            match = next((j for j in free if same(text, b.texts[j], vocabulary)), None)
            if match is not None:
                twin[i] = match
                del free[match]
    longest = max(len(a.texts), len(b.texts))
    matched = len(twin) / longest if longest else 0.0
    agree = _keys_agree(a, b, twin)
    return OptionComparison(matched, agree, agree is True and _telling(a))


def _keys_agree(a: Offered, b: Offered, twin: dict[int, int]) -> bool | None:
    if not a.right or not b.right:
        return None
    known = {twin[i] for i in a.right if i in twin}
    if len(known) < len(a.right) or not b.right <= set(twin.values()):
        return None
    return known == b.right


def _telling(a: Offered) -> bool:
    """Whether the right options say something: not 以上都对, not a bare number."""
    texts = [a.texts[i] for i in a.right]
    return all(len(text) > 1 and not text.isdigit() and "以上" not in text for text in texts)


def _plain(option: str) -> str:
    seen = visible(option)
    symbols = "".join(seen.prose.split()).lower().rstrip("。.；;，,、")
    letters = bare(seen.prose)
    # An option may be all symbols (a formula, an operator) or all picture.
    kept = symbols if len(letters) < len(symbols) / 2 or not letters else _light(symbols)
    return kept + "".join(seen.code) + "".join(seen.images)


_LIGHT = str.maketrans("，。；：！？（）“”‘’【】", ",.;:!?()\"\"''[]")


def _light(text: str) -> str:
    return text.translate(_LIGHT).strip("\"'`*_ ")


def _equal(left: str, right: str, _: Vocabulary) -> bool:
    return left == right


def _respelt(left: str, right: str, vocabulary: Vocabulary) -> bool:
    a, b = bare(left), bare(right)
    if a == b and len(a) >= 2:
        return _signs(left) == _signs(right)
    return slips_between(a, b, vocabulary, share=_SLIP_SHARE, shortest=5) is not None


def _signs(text: str) -> str:
    return "".join(sign for sign in text if sign in "+-×÷=<>≤≥≠^%!&|")
