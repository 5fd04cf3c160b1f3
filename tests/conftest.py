"""Every test: properties have no deadline, since a busy machine is no fault of the code."""

from hypothesis import settings

settings.register_profile("tikulint", deadline=None)
settings.load_profile("tikulint")
