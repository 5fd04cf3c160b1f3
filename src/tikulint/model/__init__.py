"""Frozen records: all that travels between the rooms."""
