"""The report as one page: offline, self-contained, readable without scripts."""
