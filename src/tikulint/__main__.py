"""The program: `tikulint` and `python -m tikulint`."""

import sys

from tikulint.cli import main

if __name__ == "__main__":
    sys.exit(main())
