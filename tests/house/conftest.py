"""The program and a small project, as the tests of the command line have them."""

from tests.cli.conftest import project, tikulint

__all__ = ["project", "tikulint"]
