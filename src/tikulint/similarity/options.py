"""Are two sets of options one set? Matched by their texts, whatever their order and letters."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from tikulint.similarity.answers import is_fact, truth
from tikulint.similarity.letters import bare, without_particles
from tikulint.similarity.spelling import slips_between
from tikulint.similarity.visible import visible
from tikulint.similarity.vocabulary import Vocabulary

_DENYING = frozenset("不非无未没否勿反")
LEAST_KEY = 4
"""Letters of a right option from which another that holds it says the same."""
_LONG_ANSWER = 6
"""Letters of right options from which one other character is a slip."""
_LEAST_WITHIN = 3
"""Options from which no other question offers all of them."""
_PLACEHOLDER = re.compile(r"\s*(?:option|选项)\s*[a-h]\s*", re.IGNORECASE)
_PRINTED_KEY = re.compile(
    r"(?<![A-Za-z0-9])[（(【]\s*([A-Ha-h](?:[\s、,，]*[A-Ha-h]){0,7})\s*[)）】]"
)
_SLIP_SHARE = 0.34
"""Part of an option's letters that slips may touch: options are short."""


class Offered(NamedTuple):
    """The options of a choice question, read for comparison.

    `texts` are in the order offered; `right` has the numbers of the right ones, from 0, none if
    unknown.
    """

    texts: tuple[str, ...] = ()
    right: frozenset[int] = frozenset()

    @property
    def right_letters(self) -> list[str]:
        """The letters of each right option."""
        return [without_particles(bare(self.texts[i])) for i in sorted(self.right)]

    @property
    def answer(self) -> str:
        """The letters of all right options in one order, whatever option says which."""
        return "".join(sorted("".join(self.right_letters)))

    @property
    def fact(self) -> str:
        """The same, if it says something of its own: not 正确, not 以上都对; else ""."""
        return self.answer if all(map(is_fact, self.right_letters)) and _telling(self) else ""


class OptionComparison(NamedTuple):
    """What part of the longer set is matched (0 to 1), and whether the right ones agree.

    `keys_agree` is None where a key is unknown or names an option that the other does not offer;
    `same_answer` says that both keys are known and the right options say the same, be it as one
    option or as several; `shared_answer` that they have at least half of them in common.
    """

    matched: float
    keys_agree: bool | None
    same_answer: bool = False
    shared_answer: bool = False
    within: bool = False


def without_key(stem: str, key: str) -> str:
    """Return the stem of a choice question without the letters of its key, if one of its blanks
    holds them: 渠首建（B）闸.
    """

    def emptied(blank: re.Match[str]) -> str:
        letters = {letter for letter in blank[1].upper() if letter.isalpha()}
        return "（ ）" if letters == set(key) else blank[0]

    return _PRINTED_KEY.sub(emptied, stem) if key else stem


def offered(options: Sequence[str], right: Sequence[int]) -> Offered:
    """Return options (Markdown) with the numbers of the right ones, read for comparison; what only
    stands in for an option (Option B, 选项C) is left out.
    """
    kept = [i for i, option in enumerate(options) if not _PLACEHOLDER.fullmatch(option)]
    places = {i: place for place, i in enumerate(kept)}
    return Offered(
        tuple(_plain(options[i]) for i in kept), frozenset(places[i] for i in right if i in places)
    )


def stated(options: Sequence[str], right: Sequence[int]) -> str | None:
    """Return what a statement is that offers nothing but 正确 and 错误: the right one, or "" where
    it is not known; None for a choice question.
    """
    truths = [truth(bare(visible(option).prose)) for option in options]
    if sorted(filter(None, truths)) != ["false", "true"] or len(options) > len(set(truths)):
        return None
    return truths[right[0]] if len(right) == 1 else ""


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
    one_answer = agree is True or _one_answer(a.right_letters, b.right_letters, vocabulary)
    shared = 2 * sum(twin.get(i) in b.right for i in a.right) >= max(len(a.right), len(b.right), 1)
    telling = bool(a.right and b.right) and (_telling(a) or _telling(b))
    within = len(twin) == min(len(a.texts), len(b.texts)) >= _LEAST_WITHIN
    return OptionComparison(matched, agree, one_answer and telling, shared and telling, within)


def _keys_agree(a: Offered, b: Offered, twin: dict[int, int]) -> bool | None:
    if not a.right or not b.right:
        return None
    known = {twin[i] for i in a.right if i in twin}
    if len(known) < len(a.right) or not b.right <= set(twin.values()):
        return None
    return known == b.right


def _one_answer(left: list[str], right: list[str], vocabulary: Vocabulary) -> bool:
    """Whether two sets of right options say the same.

    One option may hold what several say (冰、水、汽), and one of two single ones may be the
    other with more words (光的波动性和粒子性) that turn nothing round.
    """
    letters = Counter("".join(left)), Counter("".join(right))
    least = min(letters[0].total(), letters[1].total())
    if letters[0] == letters[1]:
        return least > 0
    only = letters[0] - letters[1], letters[1] - letters[0]
    if least >= _LONG_ANSWER and max(only[0].total(), only[1].total()) <= 1:
        return vocabulary.turning.isdisjoint([*only[0], *only[1]])
    if len(left) != 1 or len(right) != 1:
        return False
    names = vocabulary.canonical
    if names.get(left[0], left[0]) == names.get(right[0], right[0]):
        return True
    if least < LEAST_KEY:
        return False
    short, long = sorted((left[0], right[0]), key=len)
    rest = long.replace(short, "", 1)
    return short in long and len(rest) <= len(short) and _DENYING.isdisjoint(rest)


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


def _equal(left: str, right: str, vocabulary: Vocabulary) -> bool:
    names = vocabulary.canonical
    return left == right or names.get(left, left) == names.get(right, right)


def _respelt(left: str, right: str, vocabulary: Vocabulary) -> bool:
    a, b = bare(left), bare(right)
    if a == b and len(a) >= 2:
        return _signs(left) == _signs(right)
    return slips_between(a, b, vocabulary, share=_SLIP_SHARE, shortest=5) is not None


def _signs(text: str) -> str:
    return "".join(sign for sign in text if sign in "+-×÷=<>≤≥≠^%!&|")
