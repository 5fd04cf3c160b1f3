"""What is known of Chinese questions at large: how they ask, what is one word, what are opposites.

The knowledge stands in the text files of this folder, so that it grows without a developer.
"""

from importlib.resources import files


def lines(name: str) -> list[str]:
    """Return the lines of a file of this folder that are neither empty nor a comment."""
    text = files(__name__).joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("# ")]


def named_lists(name: str) -> dict[str, list[str]]:
    """Return the words of each list of a file: a name and a colon, its words after that and on the
    indented lines below.
    """
    lists: dict[str, list[str]] = {}
    words: list[str] = []
    for line in lines(name):
        if not line.startswith(" "):
            head, _, line = line.partition(":")
            words = lists[head] = []
        words += line.split()
    return lists
