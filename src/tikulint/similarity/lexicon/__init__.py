"""What is known of Chinese questions at large: how they ask, what is one word, what are opposites.

The knowledge stands in the text files of this folder, so that it grows without a developer.
"""

from importlib.resources import files


def lines(name: str) -> list[str]:
    """Return the lines of a file of this folder that are neither empty nor a comment."""
    text = files(__name__).joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("# ")]


def named_lines(name: str) -> list[tuple[str, list[str]]]:
    """Return the name at the head of each line, before a colon, with the words after it."""
    parted = (line.partition(":") for line in lines(name))
    return [(head.strip(), words.split()) for head, _, words in parted]
