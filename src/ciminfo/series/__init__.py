"""Every place's summary at once: rendered on all cores, written place by place, resumed where a run stopped.

Nothing is imported here: the processes that render know renderers alone.
"""
