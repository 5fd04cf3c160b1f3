"""Are two stems about two things of a kind, whatever words they share? No third is both."""

from typing import NamedTuple

from tikulint.similarity.vocabulary import Vocabulary


class About(NamedTuple):
    """What a stem is about: its subject words, and the tools among them or, if there are none,
    those that its file and its sections are named after.
    """

    words: frozenset[str]
    tools: frozenset[str]


def about(words: frozenset[str], named: frozenset[str], vocabulary: Vocabulary) -> About:
    """Return what a stem of these subject words is about, under the tools that are `named`."""
    return About(words, vocabulary.tools & words or named)


def rival_tools(
    a: About, b: About, vocabulary: Vocabulary
) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Return the tools that only one is about, where these are two things of a kind: how queues
    are kept is one question in a chapter on one broker, another on the next.
    """
    left, right = a.tools - b.tools, b.tools - a.tools
    if _opposed(left, right, vocabulary):
        return tuple(sorted(left)), tuple(sorted(right))
    return None


def apart(a: About, b: About, vocabulary: Vocabulary) -> bool:
    """Whether each stem names a tool, or the opposite of a word, that the other does not."""
    if rival_tools(a, b, vocabulary) is not None:
        return True
    left, right = a.words - b.words, b.words - a.words
    if not (vocabulary.tools.isdisjoint(left) or vocabulary.tools.isdisjoint(right)):
        return True
    return _opposed(left, right, vocabulary)


def _opposed(left: frozenset[str], right: frozenset[str], vocabulary: Vocabulary) -> bool:
    return any(vocabulary.opposed(one, other) for one in left for other in right)
