"""Stands for whatever an attacker's pickle would call. Where theirs would start a program, this one counts."""

import pickle

_count = 0


def detonate():
    global _count
    _count += 1
    return {"age": 30, "city": "New York"}


def count():
    """How often it ran since somebody last asked."""
    global _count
    counted, _count = _count, 0
    return counted


# tag::payload[]
class Payload:
    def __reduce__(self):
        # "To load me, call this": any importable function would do, os.system as well.
        return detonate, ()


HOSTILE_BYTES = pickle.dumps(Payload())
# end::payload[]
