"""How a script says which of its functions are approaches, to which task and in which role.

The approach's id is the function's name with hyphens, and the name of the region that the site shows.
"""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Approach:
    """One way in which a library does a task."""

    scenario: str
    id: str
    role: str
    run: Callable


def trap(scenario):
    """What a beginner writes first."""
    return _marked(scenario, "trap")


def idiom(scenario):
    """What the library's own documentation recommends."""
    return _marked(scenario, "idiom")


def alternative(scenario):
    """What is also done, for a reason of its own."""
    return _marked(scenario, "alternative")


def of(script):
    """The approaches of a script, in the order in which they are written there."""
    marks = [getattr(each, "approach", None) for each in vars(script).values()]
    return [mark for mark in marks if isinstance(mark, Approach)]


def _marked(scenario, role):
    def mark(function):
        function.approach = Approach(scenario, function.__name__.replace("_", "-"), role, function)
        return function

    return mark
