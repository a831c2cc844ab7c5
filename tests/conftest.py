"""Property tests try the same number of examples everywhere, and none fails because a machine is slow."""

from hypothesis import settings

settings.register_profile("ciminfo", max_examples=100, deadline=None)
settings.register_profile("long", max_examples=10_000, deadline=None)  # by hand: pytest --hypothesis-profile=long
settings.load_profile("ciminfo")
