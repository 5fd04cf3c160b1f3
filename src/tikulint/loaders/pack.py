"""The embedded pack: the facts and terms that every installation carries.

An installed tikulint has them as package data; run from its source tree, the pack is the
repository's own checks/.
"""

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from tikulint.model.bank import Source

PACK = "tikulint/pack/"
"""What the paths of the pack's sources begin with: by this the loader knows them."""


def pack_sources() -> Iterator[Source]:
    """Yield the files of the pack, facts in the order of their names, then the terms."""
    root = _root()
    facts = sorted((root / "facts").iterdir(), key=lambda file: file.name)
    for file in facts:
        if file.name.endswith(".yaml"):
            yield Source(f"{PACK}facts/{file.name}", file.read_bytes())
    yield Source(f"{PACK}terms.yaml", (root / "terms.yaml").read_bytes())


def _root() -> Traversable:
    installed = files("tikulint") / "pack"
    return installed if installed.is_dir() else Path(__file__).parents[3] / "checks"
